"""The canvas: texts in boxes, and what was reached beside how it was experienced."""

import plotly.graph_objects as go
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from sessions import activities
from sessions.activities import NOTHING
from sessions.activities.canvas.activity import Canvas
from sessions.activities.canvas.evaluation import EvaluationPrompt
from sessions.activities.capabilities import WithTexts
from sessions.activities.kind import NOWHERE, Context, Figure
from sessions.locale import Texts
from sessions.model.errors import Refusal
from tests.conftest import examples, narrowed, refused
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")


def both(text: str) -> dict[str, str]:
    return {"nl": text, "en": f"{text} (en)"}


BOXES = [
    {"id": "goal", "text": both("Doel"), "hint": both("Wat willen we?")},
    {"id": "values", "text": both("Waarden")},
]
ASKED = {"text": both("Ons model"), "reached": both("Bereikt?"), "experienced": both("Beleefd?")}
CANVAS = Canvas.model_validate({"id": "c", "kind": "canvas", "boxes": BOXES, **ASKED})
LOOK = narrowed(CANVAS.prompt("look", NOWHERE), EvaluationPrompt)
SAFE, TRUST = {"id": "a", "text": "Veilig", "box": "goal"}, {"id": "b", "text": "Vertrouwen", "box": "values"}


def looked(*pairs: tuple[int | None, int | None]) -> dict[str, dict[str, int]]:
    """An answer for each pair of *reached* and *experienced*; None is a question left open."""
    named = (dict(zip(("reached", "experienced"), pair, strict=True)) for pair in pairs)
    return {
        f"n{index}": {name: mark for name, mark in one.items() if mark is not None} for index, one in enumerate(named)
    }


def drawn(*pairs: tuple[int | None, int | None]) -> Figure:
    summary = LOOK.summarise(looked(*pairs))
    assert summary
    return LOOK.draw(summary, NL)


# --- filling it -----------------------------------------------------------------------------------------------------


def test_it_is_filled_first_and_looked_at_then() -> None:
    assert [(step.name, step.results) for step in CANVAS.steps()] == [("fill", None), ("look", "reveal")]
    assert CANVAS.prompt("fill", NOWHERE) is CANVAS
    assert CANVAS.prompt("gone", NOWHERE) is CANVAS
    assert (isinstance(CANVAS, WithTexts), isinstance(LOOK, WithTexts), CANVAS.heading(EN)) == (
        True,
        False,
        "Ons model (en)",
    )
    assert activities.load(CANVAS.model_dump(exclude_none=True)) == CANVAS


def test_a_text_needs_its_box() -> None:
    assert CANVAS.parse({"texts": [SAFE, TRUST]}) == {"texts": [SAFE, TRUST]}
    with refused("part_missing"):
        CANVAS.parse({"texts": [{"id": "a", "text": "Veilig"}]})
    with refused("not_a_choice"):
        CANVAS.parse({"texts": [{**SAFE, "box": "gone"}]})


@pytest.mark.parametrize(("length", "fits"), [(140, True), (141, False)])
def test_a_text_fits_into_its_box(length: int, fits: bool) -> None:
    raw = {"texts": [{**SAFE, "text": "x" * length}]}
    if fits:
        assert CANVAS.parse(raw) == raw
    else:
        with refused("too_long", given=141, most=140):
            CANVAS.parse(raw)


def test_twelve_texts_of_one_table_fit() -> None:
    twelve = [{**SAFE, "id": f"t{index}"} for index in range(12)]
    assert CANVAS.parse({"texts": twelve}) == {"texts": twelve}
    with refused("too_many_texts", most=12):
        CANVAS.parse({"texts": [*twelve, TRUST]})


@settings(max_examples=examples(150))
@given(anything | st.dictionaries(st.sampled_from(["reached", "experienced", "x"]), st.integers(-5, 105) | st.none()))
def test_whatever_comes_is_taken_or_refused(raw: object) -> None:
    for asked, keys in ((CANVAS, {"refused.texts"}), (LOOK, {"refused.fields"})):
        try:
            asked.parse(raw)
        except Refusal as refusal:
            assert refusal.key in keys


def test_the_result_has_every_box_in_its_order_also_the_empty_ones() -> None:
    summary = CANVAS.summarise({"n1": {"texts": [SAFE]}, "n2": {"texts": [{**SAFE, "text": "Samen"}]}})
    assert summary
    assert [(box.id, sorted(text for _, text in found)) for box, found in CANVAS.filled(summary, NL)] == [
        ("goal", ["Samen", "Veilig"]),
        ("values", []),
    ]
    assert CANVAS.sentence(summary, NL) == "1 vak is nog leeg: ‘Waarden’."
    assert CANVAS.numbers(summary, EN) == [("Doel (en)", "2"), ("Waarden (en)", "0")]
    assert CANVAS.cues(summary) == ["empty_box"]
    assert sorted(text for _, text in CANVAS.cards(summary, NL)) == ["Doel: Samen", "Doel: Veilig"]
    assert CANVAS.columns({"texts": [SAFE, {**SAFE, "text": "Samen"}]}, NL) == {"Doel": "Veilig\nSamen"}


def test_a_full_canvas_calls_for_no_question() -> None:
    summary = CANVAS.summarise({"n1": {"texts": [SAFE, TRUST]}})
    assert summary
    assert (CANVAS.sentence(summary, NL), CANVAS.cues(summary)) == ("In alle 2 vakken staat iets.", [])


def test_texts_of_a_box_that_is_gone_are_left_out() -> None:
    summary = CANVAS.summarise({"n1": {"texts": [{**SAFE, "box": "gone"}]}})
    assert summary
    assert [len(found) for _, found in CANVAS.filled(summary, NL)] == [0, 0]
    assert [text for _, text in CANVAS.cards(summary, NL)] == ["Veilig"]
    assert CANVAS.columns({"texts": [{**SAFE, "box": "gone"}]}, NL) == {}
    assert CANVAS.summarise({}) is None


@pytest.mark.parametrize("boxes", [[], [{"id": f"b{index}", "text": both("x")} for index in range(10)]])
def test_a_canvas_has_one_to_nine_boxes(boxes: list[object]) -> None:
    with pytest.raises(ValidationError):
        Canvas.model_validate({**CANVAS.model_dump(), "boxes": boxes})


# --- per table ------------------------------------------------------------------------------------------------------

TABLES = Canvas.model_validate({**CANVAS.model_dump(), "tables": 3})
FIRST, THIRD = {**SAFE, "table": "1"}, {**SAFE, "id": "c", "text": "Rust", "table": "3"}


def test_per_table_a_text_names_its_table() -> None:
    assert TABLES.parse({"texts": [FIRST]}) == {"texts": [FIRST]}
    with refused("part_missing"):
        TABLES.parse({"texts": [SAFE]})
    with refused("not_a_choice"):
        TABLES.parse({"texts": [{**SAFE, "table": "4"}]})


def test_a_table_is_no_mistake_where_it_is_filled_together() -> None:
    """The phone may not have heard yet that the tables were taken out of the programme."""
    assert CANVAS.parse({"texts": [FIRST]}) == {"texts": [SAFE]}
    summary = CANVAS.summarise({"n1": {"texts": [FIRST]}})
    assert summary
    assert CANVAS.filled(summary, NL)[0][1][0][1] == "Veilig"


def test_the_audience_sees_all_tables_and_each_by_itself() -> None:
    summary = TABLES.summarise({"n1": {"texts": [THIRD]}, "n2": {"texts": [FIRST]}})
    assert summary
    assert (CANVAS.view_count, TABLES.view_count) == (1, 4)
    shown = {table: [[text for _, text in cards] for _, cards in TABLES.filled(summary, EN, table)] for table in "123"}
    assert shown == {"1": [["Veilig"], []], "2": [[], []], "3": [["Rust"], []]}
    together = [[text for _, text in cards] for _, cards in TABLES.filled(summary, EN)]
    assert together == [["table 1: Veilig", "table 3: Rust"], []]


def test_per_table_it_says_how_many_tables_wrote_and_what_none_of_them_filled() -> None:
    one = TABLES.summarise({"n1": {"texts": [FIRST]}})
    two = TABLES.summarise({"n1": {"texts": [FIRST]}, "n2": {"texts": [{**TRUST, "table": "2"}]}})
    assert one and two
    assert TABLES.sentence(one, NL) == "1 tafel schreef mee. Bij geen enkele tafel ingevuld: ‘Waarden’."
    assert TABLES.sentence(two, EN) == "2 tables wrote something. Together they filled all 2 boxes."
    assert TABLES.numbers(two, NL)[-3:] == [("tafel 1", "1"), ("tafel 2", "1"), ("tafel 3", "0")]
    assert TABLES.cards(one, NL)[0][1] == "tafel 1 · Doel: Veilig"
    assert TABLES.columns({"texts": [FIRST]}, NL) == {"Doel": "tafel 1: Veilig"}


@pytest.mark.parametrize("tables", [-1, 13])
def test_there_are_at_most_twelve_tables(tables: int) -> None:
    with pytest.raises(ValidationError):
        Canvas.model_validate({**CANVAS.model_dump(), "tables": tables})


# --- looking at the result ------------------------------------------------------------------------------------------


class Filled(Context):
    """A session in which the audience saw a canvas."""

    def earlier_summary(self, *steps: str) -> object:
        return {"card": {"text": "Veilig", "box": "goal"}} if steps == ("fill",) else None


def test_the_canvas_stays_beside_the_two_questions() -> None:
    look = CANVAS.prompt("look", Filled())
    assert isinstance(look, EvaluationPrompt)
    assert look.canvas == {"card": {"text": "Veilig", "box": "goal"}}
    assert [look.question(name, NL) for name in ("reached", "experienced")] == ["Bereikt?", "Beleefd?"]


def test_the_two_marks_are_given_one_by_one() -> None:
    first = LOOK.parse({"reached": 80})
    assert LOOK.change({"experienced": 40}, first) == {"reached": 80, "experienced": 40}
    assert LOOK.change({"reached": None}, first) is NOTHING
    with refused("fields"):
        LOOK.parse({"reached": 101})


def test_more_was_reached_than_experienced() -> None:
    # Medians by hand: 70, 80, 90 → 80 and 20, 30, 40 → 30; the gap is 50.
    summary = LOOK.summarise(looked((70, 20), (80, 40), (90, 30)))
    assert summary
    assert summary.gap == 50
    assert LOOK.sentence(summary, NL) == "Er is meer bereikt (80) dan het beleefd is (30): een verschil van 50."
    assert LOOK.numbers(summary, NL) == [
        ("Bereikt?", "3 antwoorden, midden 80"),
        ("Beleefd?", "3 antwoorden, midden 30"),
        ("Verschil: bereikt min beleefd", "50"),
    ]
    assert LOOK.cues(summary) == ["gap"]
    assert LOOK.columns({"reached": 70, "experienced": 20}, NL) == {"Bereikt?": 70, "Beleefd?": 20}


@pytest.mark.parametrize(
    ("reached", "experienced", "said"),
    [
        (30, 80, "Het is beter beleefd (80) dan er bereikt is (30): een verschil van 50."),
        (50, 59, "Bereikt (50) en beleefd (59) liggen dicht bij elkaar."),
        (60, 50, "Er is meer bereikt (60) dan het beleefd is (50): een verschil van 10."),
    ],
)
def test_a_difference_of_ten_points_counts(reached: int, experienced: int, said: str) -> None:
    summary = LOOK.summarise(looked(*[(reached, experienced)] * 3))
    assert summary
    assert LOOK.sentence(summary, NL) == said


def test_with_one_question_answered_it_speaks_of_that_one() -> None:
    summary = LOOK.summarise(looked((None, 20), (50, 40), (None, 30)))
    assert summary
    assert (summary.gap, dict(summary.marks["reached"])) == (None, {})  # one mark alone is not for the audience
    assert LOOK.sentence(summary, NL) == "Bij ‘beleefd’ ligt het midden van de groep op 30."
    assert LOOK.numbers(summary, NL) == [("Beleefd?", "3 antwoorden, midden 30")]
    go.Figure(**LOOK.draw(summary, NL))


@pytest.mark.parametrize("pairs", [[], [(1, 2)], [(1, 2), (3, 4)], [(1, None), (None, 2), (None, 3)]])
def test_too_few_of_both_is_no_result(pairs: list[tuple[int | None, int | None]]) -> None:
    assert LOOK.summarise(looked(*pairs)) is None


def test_two_camps_are_named() -> None:
    summary = LOOK.summarise(looked(*[(5, 50)] * 4, *[(95, 50)] * 4))
    assert summary
    assert LOOK.cues(summary) == ["camps_reached"]


@pytest.mark.parametrize("people", [3, 30, 300])
def test_the_picture_keeps_its_traces_and_its_dots_apart(people: int) -> None:
    same = drawn(*[(50, 50)] * people)
    apart = drawn(*[(index % 101, 100 - index % 101) for index in range(people)])
    alone = drawn(*[(None, 100)] * people)
    assert len(same["data"]) == len(apart["data"]) == len(alone["data"]) == 12
    for figure in (same, apart, alone):
        go.Figure(**figure)
        assert min(note["font"]["size"] for note in figure["layout"]["annotations"]) >= 24
    assert [trace["type"] for trace in same["data"]] == [trace["type"] for trace in apart["data"]]
