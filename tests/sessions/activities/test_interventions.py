"""The interventions: lines to recognise, who is in charge, texts for when values clash, and from never to always."""

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plotly.graph_objects import Figure

from sessions import activities
from sessions.activities import NOTHING
from sessions.activities.capabilities import WithChart, WithTable, WithTexts, charts_of
from sessions.activities.interventions.activity import ACTORS, NOBODY, Interventions
from sessions.activities.interventions.actors import ActorPrompt
from sessions.activities.interventions.chart import Chosen
from sessions.activities.interventions.clash import ClashPrompt
from sessions.activities.interventions.statements import OversightPrompt, RecognitionPrompt
from sessions.activities.kind import NOWHERE, Prompt, Value
from sessions.activities.shared.statement_lines import StatementMarks, StatementSummary, fifth
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Option, Text
from sessions.results.statistics import describe
from tests.conftest import examples, narrowed, refused
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")


def text(nl: str) -> Text:
    return Text(nl=nl, en=f"{nl} (en)")


ASKED = Interventions(
    id="i",
    kind="interventions",
    lead=text("Borging lijkt plaats te vinden bij professionals:"),
    observations=(Option(id="o1", text=text("Eigen keuzes")), Option(id="o2", text=text("Eigen regels"))),
    who=(Option(id="i1", text=text("Wie heeft de regie?")), Option(id="i2", text=text("Wie bewaakt de waarden?"))),
    clash=text("Wat te doen als waarden botsen?"),
    oversee=text("Altijd in staat alles te overzien?"),
)
RECOGNISE = narrowed(ASKED.prompt("recognise", NOWHERE), RecognitionPrompt)
WHO = narrowed(ASKED.prompt("who", NOWHERE), ActorPrompt)
CLASH = narrowed(ASKED.prompt("clash", NOWHERE), ClashPrompt)
OVERSEE = narrowed(ASKED.prompt("oversee", NOWHERE), OversightPrompt)
marks = st.dictionaries(st.sampled_from(["o1", "o2"]), st.integers(0, 100))
choices = st.dictionaries(st.sampled_from(["i1", "i2"]), st.sampled_from([one.id for one in ACTORS]))
nearly = st.dictionaries(
    st.sampled_from(["o1", "o2", "i1", "i2", "oversee", "x"]),
    st.none() | st.integers(-2, 102) | st.sampled_from(["council", "nobody", "x"]),
    max_size=4,
)


def lines(*answers: Value, asking: RecognitionPrompt | OversightPrompt = RECOGNISE) -> StatementSummary:
    found = asking.summarise({f"n{index:03}": answer for index, answer in enumerate(answers)})
    assert found is not None
    return found


def chosen(*actors: str, question: str = "i1") -> list[Value]:
    return [{question: actor} for actor in actors]


def who(*answers: Value) -> Chosen:
    found = WHO.summarise({f"n{index:03}": answer for index, answer in enumerate(answers)})
    assert found is not None
    return found


def only(**counts: int) -> dict[str, int]:
    return {actor.id: counts.get(actor.id, 0) for actor in ACTORS}


# --- four steps -----------------------------------------------------------------------------------------------------


def test_it_is_asked_in_four_steps_each_in_its_own_way() -> None:
    assert [type(asking) for asking in (RECOGNISE, WHO, CLASH, OVERSEE)] == [
        RecognitionPrompt,
        ActorPrompt,
        ClashPrompt,
        OversightPrompt,
    ]
    assert [asking.heading(NL) for asking in (RECOGNISE, WHO, CLASH, OVERSEE)] == [
        "Borging lijkt plaats te vinden bij professionals:",
        "Wie is dat hier?",
        "Wat te doen als waarden botsen?",
        "Altijd in staat alles te overzien?",
    ]
    assert len({asking.instruction(NL) for asking in (RECOGNISE, WHO, CLASH, OVERSEE)}) == 4
    assert [isinstance(asking, WithTexts) for asking in (RECOGNISE, WHO, CLASH, OVERSEE)] == [False, False, True, False]


def test_by_itself_it_is_its_first_step() -> None:
    given = {"n": {"o1": 30}}
    assert ASKED.prompt("no such step", NOWHERE) == RECOGNISE
    assert (ASKED.heading(NL), ASKED.instruction(NL)) == (RECOGNISE.heading(NL), RECOGNISE.instruction(NL))
    assert ASKED.parse({"o1": 30}) == {"o1": 30}
    assert ASKED.summarise(given) == RECOGNISE.summarise(given)
    assert ASKED.sentence(lines({"o1": 30}), NL) == RECOGNISE.sentence(lines({"o1": 30}), NL)


def test_who_is_revealed_only_after_everybody_chose() -> None:
    assert {step.name: step.results for step in ASKED.steps()} == {
        "recognise": None,
        "who": "reveal",
        "clash": None,
        "oversee": None,
    }


def test_the_list_of_actors_can_be_changed_and_has_somebody_else_or_nobody_by_itself() -> None:
    own = Interventions(**ASKED.model_dump() | {"actors": [one.model_dump() for one in ACTORS[:2]]})
    asking = own.prompt("who", NOWHERE)
    assert isinstance(asking, ActorPrompt)
    assert list(asking.named(NL)) == ["residents", "initiators"]
    assert ASKED.actors[-1] == Option(id=NOBODY, text=Text(nl="iemand anders / niemand", en="somebody else / nobody"))


def test_it_is_found_by_its_name_and_reads_its_own_form_back() -> None:
    assert activities.load(ASKED.model_dump(mode="json")) == ASKED


@settings(max_examples=examples(300))
@given(anything | nearly, st.none() | marks | choices, st.sampled_from([RECOGNISE, WHO, OVERSEE]))
def test_whatever_comes_is_taken_or_refused(raw: object, before: Value | None, asking: Prompt) -> None:
    try:
        stored = asking.change(raw, before)
    except Refusal as refusal:
        assert refusal.key in {"refused.fields", "refused.mark", "refused.not_a_choice"}
    else:
        assert stored == NOTHING or asking.parse(stored) == stored


# --- lines: recognise and oversee -----------------------------------------------------------------------------------


@settings(max_examples=examples(60))
@given(marks)
def test_any_marks_from_0_to_100_are_an_answer(given: dict[str, int]) -> None:
    assert RECOGNISE.parse(given) == (given or NOTHING)


@pytest.mark.parametrize("mark", [-1, 101, 50.0, "50", True, None, [1]])
def test_a_mark_is_a_whole_number_on_the_line(mark: object) -> None:
    if mark is None:
        assert RECOGNISE.change({"o1": None}, {"o1": 3}) is NOTHING
        return
    with refused("mark"):
        RECOGNISE.parse({"o1": mark})


def test_a_statement_that_is_not_there_is_refused_and_one_that_is_gone_forgotten() -> None:
    with refused("fields"):
        RECOGNISE.parse({"o9": 50})
    assert RECOGNISE.change({"o1": 10}, {"o9": 50, "o2": 20}) == {"o1": 10, "o2": 20}
    assert RECOGNISE.summarise({"n": {"o9": 50}}) is None


def test_nobody_gives_no_result() -> None:
    assert [asking.summarise({}) for asking in (RECOGNISE, WHO, CLASH, OVERSEE)] == [None] * 4


def test_a_result_is_every_mark_on_the_lines_that_three_people_marked() -> None:
    position = describe([10, 20, 90])
    assert position
    assert lines({"o1": 10, "o2": 5}, {"o1": 20, "o2": 6}, {"o1": 90}) == {
        "o1": StatementMarks({"n000": 10, "n001": 20, "n002": 90}, position),
        "o2": None,
    }


@pytest.mark.parametrize(
    ("median", "name"),
    [(0, "none"), (19.5, "none"), (20, "little"), (40, "half"), (59, "half"), (60, "much"), (80, "all"), (100, "all")],
)
def test_a_line_has_five_parts(median: float, name: str) -> None:
    assert fifth(median) == name


def test_the_sentence_says_how_strongly_each_is_recognised() -> None:
    found = lines(*[{"o1": 85, "o2": 10}] * 3)
    assert (RECOGNISE.sentence(found, NL), RECOGNISE.sentence(found, EN)) == (
        "De groep herkent nummer 1 sterk en nummer 2 niet of nauwelijks.",
        "The group recognises number 1 strongly and number 2 hardly or not.",
    )
    camps = lines(*[{"o1": 5}] * 3, *[{"o1": 95}] * 3)
    assert RECOGNISE.sentence(camps, NL) == "De groep herkent nummer 1 heel verschillend (in twee kampen)."
    assert RECOGNISE.sentence(lines({"o1": 5}), NL) == "Nog te weinig antwoorden voor een beeld van de groep."


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ((5, 10, 12), "Het midden van de groep kiest: nooit."),
        ((25, 30, 35), "Het midden van de groep kiest: zelden."),
        ((0, 50, 100), "Het midden van de groep kiest: soms."),
        ((90, 100, 100), "Het midden van de groep kiest: altijd."),
        (
            (0, 10, 20, 80, 90),
            "De groep lijkt verdeeld in twee kampen: 3 dicht bij ‘nooit’ en 2 dicht bij ‘altijd’.",
        ),
        ((0, 10), "Nog te weinig antwoorden voor een beeld van de groep."),
    ],
)
def test_the_sentence_says_where_between_never_and_always(values: tuple[int, ...], sentence: str) -> None:
    assert OVERSEE.sentence(lines(*[{"oversee": value} for value in values], asking=OVERSEE), NL) == sentence


def test_the_table_has_medians_and_middle_halves() -> None:
    found = lines(*[{"o1": value, "o2": 3} for value in (10, 20, 30, 40)], {"o1": 50})
    assert RECOGNISE.numbers(found, NL) == [
        ("Eigen keuzes", "mediaan 30 van 100 (n = 5) · middelste helft 20 – 40"),
        ("Eigen regels", "mediaan 3 van 100 (n = 4)"),
    ]
    assert RECOGNISE.numbers(lines({"o1": 3}), NL) == [
        ("Eigen keuzes", "nog te weinig antwoorden"),
        ("Eigen regels", "nog te weinig antwoorden"),
    ]


@pytest.mark.parametrize(
    ("answers", "cues"),
    [
        ([{"o1": 90, "o2": 10}] * 3, ["most_at_high", "most_at_low"]),
        ([{"o1": 0}] * 3 + [{"o1": 100}] * 3, ["camps"]),
        ([{"o1": 50}] * 3, []),
        ([{"o1": 90}], []),
    ],
)
def test_cues_of_the_lines(answers: list[Value], cues: list[str]) -> None:
    assert RECOGNISE.cues(lines(*answers)) == cues


def test_a_mark_is_a_column() -> None:
    assert RECOGNISE.columns({"o2": 7, "o9": 1}, NL) == {"Eigen regels": 7}
    assert OVERSEE.columns({"oversee": 7}, NL) == {"Altijd in staat alles te overzien?": 7}


# --- who ------------------------------------------------------------------------------------------------------------


def test_any_choice_from_the_list_is_an_answer_and_can_be_taken_back() -> None:
    assert WHO.parse({"i2": "council"}) == {"i2": "council"}
    assert WHO.change({"i1": "nobody"}, {"i2": "council"}) == {"i1": "nobody", "i2": "council"}
    assert WHO.change({"i2": None}, {"i2": "council"}) is NOTHING


@pytest.mark.parametrize("actor", ["mayor", "", 3, True, ["council"], {"a": 1}])
def test_somebody_who_is_not_on_the_list_is_no_choice(actor: object) -> None:
    with refused("not_a_choice"):
        WHO.parse({"i1": actor})
    with refused("fields"):
        WHO.parse({"i9": "council"})


def test_choices_that_are_no_longer_there_are_left_out() -> None:
    assert WHO.change({"i1": "council"}, {"i1": "mayor", "i2": "mayor", "i9": "council"}) == {"i1": "council"}
    assert WHO.summarise({"n": {"i1": "mayor"}}) is None
    assert WHO.columns({"i1": "mayor", "i2": "council"}, NL) == {"Wie bewaakt de waarden?": "gemeenteraad"}


def test_a_result_is_how_often_everybody_was_chosen_at_the_questions_that_three_people_answered() -> None:
    assert who(*chosen("council", "council", "nobody"), *chosen("council", question="i2")) == {
        "i1": only(council=2, nobody=1),
        "i2": None,
    }


def test_the_sentence_names_the_question_at_which_most_people_chose_the_same() -> None:
    same = {"i1": "council", "i2": "council"}
    found = who(same, same, {"i1": "council", "i2": "nobody"}, {"i1": "council", "i2": "officials"})
    assert WHO.sentence(found, NL) == (
        "Het meest kiest de groep hetzelfde bij ‘Wie heeft de regie?’: 4 van de 4 keer ‘gemeenteraad’."
    )
    apart = who(*chosen("council", "nobody", "officials"))
    assert WHO.sentence(apart, NL) == (
        "Bij ‘Wie heeft de regie?’ staan meerdere antwoorden gelijk bovenaan, elk 1 van de 3 keer."
    )
    assert WHO.sentence(who(*chosen("council")), NL) == "Nog te weinig antwoorden voor een beeld van de groep."


def test_the_table_has_everybody_who_was_chosen_the_most_first() -> None:
    assert WHO.numbers(who(*chosen("council", "nobody", "council")), NL) == [
        ("Wie heeft de regie?", "gemeenteraad 2 · iemand anders / niemand 1"),
        ("Wie bewaakt de waarden?", "Nog te weinig antwoorden voor een beeld van de groep."),
    ]


@pytest.mark.parametrize(
    ("answers", "cues"),
    [
        (chosen("nobody", "nobody", "council"), ["nobody"]),
        (chosen("council", "residents", "officials", "partners", "initiators"), ["all_over"]),
        ([{"i1": "council", "i2": "council"}] * 3, ["always_the_same"]),
        ([{"i1": "council", "i2": "officials"}] * 3, []),
        (chosen("nobody"), []),
    ],
)
def test_cues_of_the_choices(answers: list[Value], cues: list[str]) -> None:
    assert WHO.cues(who(*answers)) == cues


# --- when values clash ----------------------------------------------------------------------------------------------


def test_texts_are_items_that_wait_for_the_facilitator() -> None:
    value = CLASH.parse({"texts": [{"id": "a", "text": " Bespreken  "}, {"id": "b", "text": "Kiezen"}]})
    assert CLASH.texts_in(value) == {"a": "Bespreken", "b": "Kiezen"}
    assert CLASH.keep_texts(value, frozenset("b")) == {"texts": [{"id": "b", "text": "Kiezen"}]}
    assert CLASH.columns(value, NL) == {"Wat te doen als waarden botsen?": "Bespreken / Kiezen"}
    summary = CLASH.summarise({"n": value})
    assert sorted(shown for _, shown in CLASH.cards(summary, NL)) == ["Bespreken", "Kiezen"]
    assert CLASH.sentence(summary, NL) == "2 antwoorden."
    assert charts_of(CLASH, summary, NL) == ()


# --- the pictures ---------------------------------------------------------------------------------------------------


def crowd(asking: Prompt, people: int) -> dict[str, Value]:
    chance = random.Random(people)
    if asking is WHO:
        return {f"n{at:03}": {one: chance.choice(ACTORS).id for one in ("i1", "i2")} for at in range(people)}
    names = ["oversee"] if asking is OVERSEE else ["o1", "o2"]
    return {f"n{index:03}": {name: chance.randint(0, 100) for name in names} for index in range(people)}


PICTURES: list[WithChart] = [RECOGNISE, WHO, OVERSEE]


@pytest.mark.parametrize("people", [1, 2, 3, 5, 40, 300])
@pytest.mark.parametrize("asking", PICTURES, ids=["recognise", "who", "oversee"])
def test_every_result_has_a_sentence_a_table_and_a_picture_that_plotly_takes(asking: WithChart, people: int) -> None:
    summary = asking.summarise(crowd(asking, people))
    figure = asking.draw(summary, NL)
    assert asking.sentence(summary, NL)
    assert isinstance(asking, WithTable) and asking.numbers(summary, NL)
    assert figure
    assert len(Figure(figure).to_dict()["data"]) == len(figure["data"])
    assert all(len(trace["ids"]) == len(trace["x"]) == len(trace["y"]) for trace in figure["data"])
    sizes = [trace["textfont"]["size"] for trace in figure["data"] if trace.get("mode") == "text"]
    assert min([*sizes, *(one["font"]["size"] for one in figure["layout"]["annotations"])]) >= 24


def shows_people(trace: dict[str, Any]) -> bool:
    """Whether a trace has dots, or columns that count people; or would have them."""
    return "customdata" in trace or bool({"n000", "hidden"} & set(trace["ids"]))


@pytest.mark.parametrize("asking", PICTURES, ids=["recognise", "who", "oversee"])
def test_pictures_have_the_same_parts_from_the_first_answer_to_the_last(asking: WithChart) -> None:
    """Plotly glides between pictures with the same traces and annotations only; an empty text never comes back."""
    figures = [asking.draw(asking.summarise(crowd(asking, people)), NL) or {} for people in (1, 2, 3, 4, 5, 100)]
    fixed = [
        [(trace.get("mode"), "people" if shows_people(trace) else trace["ids"]) for trace in figure["data"]]
        for figure in figures[2:]
    ]
    assert all(one == fixed[0] for one in fixed)
    assert all(len(figure["data"]) == len(figures[0]["data"]) for figure in figures)
    assert all(figure["layout"] == figures[0]["layout"] for figure in figures)
    assert all(all(trace["text"]) for figure in figures for trace in figure["data"] if trace.get("mode") == "text")


@pytest.mark.parametrize("place", [0, 50, 100])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_dots_stay_below_their_statement_and_on_the_canvas(count: int, place: int) -> None:
    observations = tuple(Option(id=f"o{at}", text=text("x y " * 40)) for at in range(count))
    copied = ASKED.model_copy(update={"observations": observations})
    asking = narrowed(copied.prompt("recognise", NOWHERE), RecognitionPrompt)
    given = {f"n{index:03}": {observation.id: place for observation in observations} for index in range(100)}
    summary = asking.summarise(given)
    assert summary
    figure = asking.draw(summary, NL)
    heads = sorted((one["y"] for one in figure["layout"]["annotations"][:-3]), reverse=True)
    dots = [trace for trace in figure["data"] if "n000" in trace["ids"]]
    columns = [trace for trace in figure["data"] if trace.get("customdata")]
    labels = [trace for trace in figure["data"] if trace["ids"] == ["tallest"] and trace["y"][0] > 0]
    assert len(dots) + len(columns) == count
    assert len(labels) == len(columns)
    tops = [max(trace["y"]) + trace["marker"]["size"] / 2 for trace in dots] or [label["y"][0] + 30 for label in labels]
    assert all(0 < top <= head - 34 for head, top in zip(heads or [480 + 34], tops, strict=True))
    assert all(0 < min(trace["x"]) <= max(trace["x"]) < 1200 for trace in [*dots, *columns])


@pytest.mark.parametrize("asking", PICTURES, ids=["recognise", "who", "oversee"])
def test_no_trace_is_ever_without_points(asking: WithChart) -> None:
    """A browser leaves the last points of a trace where they are when it gets none: nobody's dot stays behind."""
    names: dict[Prompt, str] = {RECOGNISE: "o1", WHO: "i1", OVERSEE: "oversee"}
    few = asking.draw(asking.summarise({"n": {names[asking]: "council" if asking is WHO else 5}}), NL)
    assert few
    assert all(trace["x"] for trace in few["data"])
