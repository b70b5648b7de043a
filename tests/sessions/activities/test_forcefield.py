"""The force field: adding forces, rating them, what is said of it, and its two pictures."""

import json
import math
import random
from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plotly.graph_objects import Figure
from pydantic import ValidationError

from sessions.activities import NOTHING
from sessions.activities.forcefield import chart, influence_chart
from sessions.activities.forcefield.activity import Forcefield
from sessions.activities.forcefield.forces import Force, RatedForce
from sessions.activities.forcefield.rating import RatingPrompt, RatingSummary
from sessions.activities.kind import NOWHERE, Context, Step
from sessions.activities.shared.charts import drawing
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Option, Text
from tests.conftest import examples, narrowed, refused
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")


def both(text: str) -> Text:
    """The same in both languages."""
    return Text(nl=text, en=text)


FORCEFIELD = Forcefield(
    id="field",
    kind="forcefield",
    lead=Text(nl="Borging maakt kwetsbaar:", en="Safeguarding makes vulnerable:"),
    forces=(Option(id="f1", text=both("Ingeslepen routines")), Option(id="f2", text=both("Gebrek aan steun"))),
    driving=(Option(id="d1", text=both("De wethouder")),),
)
RATE = narrowed(FORCEFIELD.prompt("rate", NOWHERE), RatingPrompt)


class Added(Context):
    """A session in which these forces were added and shown."""

    def __init__(self, *forces: tuple[str, str]) -> None:
        self.forces = {f"{index:012x}": {"text": text, "direction": way} for index, (text, way) in enumerate(forces)}

    def earlier_summary(self, *steps: str) -> Mapping[str, Mapping[str, str]] | None:
        return self.forces if steps == ("add",) else None


def rated(*answers: dict[str, int], rate: RatingPrompt = RATE) -> RatingSummary:
    found = rate.summarise({f"n{index}": answer for index, answer in enumerate(answers)})
    assert found
    return found


def force(name: str, driving: bool, strength: float | None, influence: float | None, count: int) -> RatedForce:
    text = {one.id: one.text for one in RATE.forces}[name]
    return RatedForce(name, text, driving, strength, influence, count, False)


THREE = (
    {"f1_strength": 5, "f1_influence": 4, "d1_strength": 2},
    {"f1_strength": 4, "f1_influence": 4, "d1_strength": 3, "f2_strength": 1},
    {"f1_strength": 5, "f1_influence": 5, "d1_strength": 3, "d1_influence": 1},
)

# --- steps ------------------------------------------------------------------------------------------------------------


def test_forces_are_added_in_sight_of_all_and_rated_out_of_sight() -> None:
    assert FORCEFIELD.steps() == (Step("add", 5, "live"), Step("rate", 5))
    assert FORCEFIELD.starts_with == "reveal"
    assert FORCEFIELD.prompt("add", NOWHERE) is FORCEFIELD.prompt("gone", NOWHERE) is FORCEFIELD


def test_without_added_forces_those_of_the_programme_are_rated() -> None:
    assert [(force.id, force.driving) for force in RATE.forces] == [("f1", False), ("f2", False), ("d1", True)]


def test_added_forces_are_rated_by_the_names_of_their_cards() -> None:
    rate = FORCEFIELD.prompt("rate", Added(("Geen tijd", "restraining"), ("Een budget", "driving")))
    assert isinstance(rate, RatingPrompt)
    assert rate.forces[3:] == (
        Force("000000000000", both("Geen tijd"), driving=False, added=True),
        Force("000000000001", both("Een budget"), driving=True, added=True),
    )
    assert rate.parse({"000000000001_strength": 4}) == {"000000000001_strength": 4}


def test_nobody_has_to_rate_more_than_sixty_forces() -> None:
    rate = FORCEFIELD.prompt("rate", Added(*((f"Kracht {index}", "driving") for index in range(100))))
    assert isinstance(rate, RatingPrompt)
    assert (len(rate.forces), len(rate.parse(dict.fromkeys(rate.fields(), 3)))) == (60, 120)


def test_no_two_forces_have_one_name_whatever_they_do() -> None:
    told = FORCEFIELD.model_dump()
    with pytest.raises(ValidationError) as caught:
        Forcefield.model_validate(told | {"driving": told["forces"]})
    assert [(error["loc"], error["type"], error["ctx"]) for error in caught.value.errors()] == [
        (("driving", index, "id"), "twice", {"given": force["id"]}) for index, force in enumerate(told["forces"])
    ]


# --- adding -----------------------------------------------------------------------------------------------------------


def test_a_force_has_a_text_and_a_direction() -> None:
    item = {"id": "a", "text": " Geen tijd ", "direction": "restraining"}
    assert FORCEFIELD.parse({"texts": [item]}) == {"texts": [{**item, "text": "Geen tijd"}]}
    for wrong, key in (
        ({"direction": "up"}, "not_a_choice"),
        ({"direction": ""}, "part_missing"),
        ({"text": "x" * 121}, "too_long"),
    ):
        with refused(key, **({"given": 121, "most": 120} if key == "too_long" else {})):
            FORCEFIELD.parse({"texts": [{**item, **wrong}]})


def test_five_forces_are_enough() -> None:
    items = [{"id": f"a{index}", "text": "Tijd", "direction": "driving"} for index in range(6)]
    assert len(FORCEFIELD.parse({"texts": items[:5]})["texts"]) == 5
    with refused("too_many_texts", most=5):
        FORCEFIELD.parse({"texts": items})


def test_added_forces_are_cards_with_an_arrow_the_way_they_push() -> None:
    value = {
        "texts": [
            {"id": "a", "text": "Tijd", "direction": "driving"},
            {"id": "b", "text": "Geld", "direction": "restraining"},
        ]
    }
    found = FORCEFIELD.summarise({"n": value})
    assert found
    assert sorted(text for _, text in FORCEFIELD.cards(found, NL)) == ["← Geld", "→ Tijd"]
    assert FORCEFIELD.sentence(found, NL) == "Erbij gekomen: 1 × wat remt en 1 × wat helpt."
    assert FORCEFIELD.numbers(found, NL) == [("remt", "1"), ("helpt", "1")]
    assert FORCEFIELD.columns(value, NL) == {"Kracht 1": "→ Tijd", "Kracht 2": "← Geld"}


def test_that_nothing_helps_calls_for_a_question() -> None:
    alone = FORCEFIELD.model_copy(update={"driving": ()})
    holding = {"c": {"text": "Tijd", "direction": "restraining"}}
    helping = {"c": {"text": "Tijd", "direction": "driving"}}
    assert [alone.cues(holding), alone.cues(helping), FORCEFIELD.cues(holding)] == [["no_driving"], [], []]


# --- rating -----------------------------------------------------------------------------------------------------------


def test_marks_come_one_by_one_and_can_be_taken_back() -> None:
    first = RATE.parse({"f1_strength": 4})
    assert RATE.change({"f1_influence": 2}, first) == {"f1_strength": 4, "f1_influence": 2}
    assert RATE.change({"f1_strength": None}, first) is NOTHING


def test_marks_of_forces_that_are_gone_go_with_them() -> None:
    assert RATE.change({"f1_strength": 4}, {"gone_strength": 5}) == {"f1_strength": 4}
    assert RATE.summarise({"n": {"gone_strength": 5}}) is None


@settings(max_examples=examples(200))
@given(
    anything | st.dictionaries(st.sampled_from([*sorted(RATE.fields()), "f9_strength"]), st.integers(0, 6) | anything)
)
def test_a_mark_is_a_whole_number_from_one_to_five(raw: object) -> None:
    try:
        parsed = RATE.parse(raw)
    except Refusal as refusal:
        assert (refusal.key, refusal.values) == ("refused.fields", {})
    else:
        assert parsed is NOTHING or set(parsed) <= RATE.fields()
        assert parsed is NOTHING or all(type(one) is int and 1 <= one <= 5 for one in parsed.values())


def test_a_result_is_medians_from_three_marks_on() -> None:
    assert rated(*THREE) == RatingSummary(
        (force("f1", False, 5, 4, 3), force("f2", False, None, None, 1), force("d1", True, 3, None, 3)), 3
    )


def test_nobody_gives_no_result() -> None:
    assert RATE.summarise({}) is None


def test_it_is_said_what_holds_back_what_helps_and_what_is_ours() -> None:
    assert [RATE.sentence(rated(*THREE), texts) for texts in (NL, EN)] == [
        "Remt het sterkst: ‘Ingeslepen routines’. Helpt het sterkst: ‘De wethouder’. "
        "Sterk en in onze handen: 1 van de 3.",
        "Holds back most: ‘Ingeslepen routines’. Helps most: ‘De wethouder’. Strong and in our hands: 1 of 3.",
    ]
    assert RATE.sentence(rated(THREE[0]), NL) == "Nog te weinig cijfers voor een beeld van de groep."
    level = rated(*[{"f1_strength": 3, "f2_strength": 3}] * 3)
    assert RATE.sentence(level, NL) == "Remt het sterkst: 2 krachten even sterk. Sterk en in onze handen: 0 van de 3."


def test_what_is_said_of_a_long_text_is_its_beginning() -> None:
    long = FORCEFIELD.model_copy(update={"forces": (Option(id="f1", text=both("kracht " * 40)),)}).prompt(
        "rate", NOWHERE
    )
    assert isinstance(long, RatingPrompt)
    assert f"‘{' '.join(['kracht'] * 10)}…’" in long.sentence(rated(*[{"f1_strength": 3}] * 3, rate=long), NL)


def test_its_numbers() -> None:
    assert RATE.numbers(rated(*THREE), NL) == [
        ("Aantal", "3"),
        ("← Ingeslepen routines", "sterkte 5, invloed 4 (mediaan van 3)"),
        ("→ De wethouder", "sterkte 3, invloed – (mediaan van 3)"),
        ("← Gebrek aan steun", "te weinig cijfers"),
    ]


def test_its_columns() -> None:
    assert RATE.columns({"f2_influence": 2, "gone_strength": 1, "f1_strength": 5}, NL) == {
        "Sterkte: Ingeslepen routines": 5,
        "Invloed: Gebrek aan steun": 2,
    }


@pytest.mark.parametrize(
    ("answers", "cues"),
    [
        (THREE, ["ours"]),
        ([{"f1_strength": 4, "f1_influence": 2}] * 3, ["not_ours"]),
        ([{"f1_strength": 4}] * 3, []),
        ([{"f1_strength": 1}] * 3 + [{"f1_strength": 5}] * 3, ["divided"]),
    ],
)
def test_what_calls_for_a_question(answers: list[dict[str, int]], cues: list[str]) -> None:
    assert RATE.cues(rated(*answers)) == cues


# --- the pictures -----------------------------------------------------------------------------------------------------


def crowd(forces: int, people: int) -> tuple[RatingPrompt, RatingSummary]:
    """So many added forces, every second of them long, and so many people who gave any marks."""
    chance = random.Random(forces * 1000 + people)
    added = [
        (f"Kracht {index} " + "die we zien " * (index % 2 * 8), ("driving", "restraining")[index % 3 == 0])
        for index in range(forces)
    ]
    rate = FORCEFIELD.prompt("rate", Added(*((text[:120].strip(), way) for text, way in added)))
    assert isinstance(rate, RatingPrompt)
    names = sorted(rate.fields())
    return rate, rated(*({name: chance.randint(1, 5) for name in names} for _ in range(people)), rate=rate)


@pytest.mark.parametrize("forces", [0, 1, 4, 50])
@pytest.mark.parametrize("people", [1, 2, 5, 300])
def test_pictures_are_figures_that_fit_their_canvas_with_letters_for_ten_metres(forces: int, people: int) -> None:
    rate, found = crowd(forces, people)
    figures = rate.charts(found, NL)
    assert (len(figures), figures[0]) == (rate.view_count, rate.draw(found, NL))
    for figure in figures:
        assert json.loads(json.dumps(figure, allow_nan=False)) == figure
        assert len(Figure(figure).data) == len(figure["data"])
        for trace in figure["data"]:
            assert len(trace["ids"]) == len(trace["x"]) == len(trace["y"])
            assert all(0 <= x <= drawing.WIDTH for x in trace["x"])
            assert all(0 <= y <= chart.HEIGHT or y < -1000 for y in trace["y"])
            assert trace.get("textfont", {"size": 24})["size"] >= 24


def test_a_picture_keeps_its_parts_when_the_marks_change() -> None:
    rate, found = crowd(6, 5)
    _, other = crowd(6, 300)
    for one, another in zip(rate.charts(found, NL), rate.charts(other, NL), strict=True):
        assert [trace["ids"] for trace in one["data"]] == [trace["ids"] for trace in another["data"]]


def test_the_stronger_the_longer_and_thicker_and_each_side_pushes_to_the_middle() -> None:
    data = RATE.draw(rated(*THREE), NL)["data"]
    strong, unrated, helping = data[1:4]
    assert (min(strong["x"]), max(strong["x"])) == (610, 765)  # from the middle to the right
    assert (min(helping["x"]), max(helping["x"])) == (485, 590)
    assert max(strong["y"]) - min(strong["y"]) > max(helping["y"]) - min(helping["y"])
    assert max(unrated["y"]) < 0  # out of sight
    texts = data[4]
    assert texts["textposition"] == ["middle right", "middle right", "middle left"]
    assert texts["y"][0] > texts["y"][1] > 0


def test_texts_never_stand_on_one_another_and_the_rest_is_counted() -> None:
    rate, found = crowd(50, 5)
    texts, rest = rate.draw(found, NL)["data"][-3:-1]
    for side in ("middle left", "middle right"):
        boxes = sorted(
            (y, 16 * (1 + text.count("<br>")))
            for y, text, where in zip(texts["y"], texts["text"], texts["textposition"], strict=True)
            if where == side and y > 0
        )
        assert len(boxes) in {4, 5}
        assert all(low + half < high - other for (low, half), (high, other) in pairwise(boxes))
    shown = sum(y > 0 for y in texts["y"])
    assert sum(int(text.split()[2]) for text in rest["text"]) == len(found.forces) - shown


def test_dots_of_the_corner_never_lie_on_one_another_and_stay_in_their_square() -> None:
    rate, found = crowd(50, 300)
    data = rate.charts(found, NL)[1]["data"]
    dots = [dot for trace in data[1:3] for dot in zip(trace["x"], trace["y"], trace["marker"]["size"], strict=True)]
    assert len(set(dots)) == len(dots) == 53
    for index, (x, y, size) in enumerate(dots):
        assert influence_chart.LEFT < x < influence_chart.RIGHT and influence_chart.LOW < y < influence_chart.HIGH
        assert all(math.dist((x, y), (a, b)) >= (size + other) / 2 for a, b, other in dots[:index])


@pytest.mark.parametrize("high", [3, 4, 5])
@pytest.mark.parametrize("forces", [5, 16, 30])
def test_the_corner_holds_what_is_strong_and_ours_and_nothing_else(forces: int, high: int) -> None:
    rate, _ = crowd(forces, 3)
    marks = {f"{force.id}_{side}": high for force in rate.forces for side in ("strength", "influence")}
    found = rate.summarise(dict.fromkeys("abc", marks))
    assert found is not None and len(found.ours) == (len(rate.forces) if high > 3 else 0)
    corner, *sides = rate.charts(found, NL)[1]["data"][:3]
    places = [place for trace in sides for place in zip(trace["x"], trace["y"], strict=True)]
    inside = [x > corner["x"][0] and y > corner["y"][0] for x, y in places]
    assert inside == [high > 3] * len(places)


def test_what_is_strong_and_ours_lies_in_the_corner_and_is_listed_first_and_bold() -> None:
    corner, _, round_dots, numbers, texts, _ = RATE.charts(rated(*THREE), NL)[1]["data"]
    assert corner["x"][0] < round_dots["x"][0] < corner["x"][1] and corner["y"][0] < round_dots["y"][0] < corner["y"][2]
    assert (numbers["text"][0], texts["text"][0]) == ("<b>1</b>", "<b>1. Ingeslepen routines</b>")


def test_a_side_without_forces_says_so() -> None:
    alone = FORCEFIELD.model_copy(update={"driving": ()}).prompt("rate", NOWHERE)
    assert isinstance(alone, RatingPrompt)
    nothing = alone.draw(rated(*THREE, rate=alone), NL)["data"][-1]
    assert (nothing["text"], [y > 0 for y in nothing["y"]]) == (["nog niets genoemd"] * 2, [True, False])


def test_texts_are_shown_as_typed() -> None:
    rate = FORCEFIELD.prompt("rate", Added(("<b>vet</b>", "driving")))
    assert isinstance(rate, RatingPrompt)
    found = rated(*[dict.fromkeys(rate.fields(), 2)] * 3, rate=rate)
    drawn = json.dumps(rate.charts(found, NL))
    assert ("<b>vet" in drawn, drawn.count("&lt;b&gt;vet&lt;/b&gt;")) == (False, 2)
