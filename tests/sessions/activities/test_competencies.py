"""The competencies: which ratings they take, where the team's gaps are, what comes first, and both pictures."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plotly.graph_objects import Figure

from sessions import activities
from sessions.activities import NOTHING
from sessions.activities.competencies.activity import Competencies
from sessions.activities.competencies.chart import CompetencyMedians, signed
from sessions.activities.competencies.development import DevelopmentPrompt
from sessions.activities.competencies.summary import RatedCompetency, by_gap
from sessions.activities.kind import NOWHERE, Value
from sessions.activities.shared.charts import bars
from sessions.activities.shared.dots import Tally
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Option, Text
from sessions.results import statistics
from tests.conftest import examples, narrowed, refused
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")
NAMES = ("c1", "c2", "c3", "c4")
ITEMS = tuple(
    Option(id=name, text=Text(nl=nl, en=en))
    for name, nl, en in (
        ("c1", "Hybride denken", "Hybrid thinking"),
        ("c2", "Krachtenveld analyseren", "Analysing the force field"),
        ("c3", "Leiderschap delen", "Sharing leadership"),
        ("c4", "Stress hanteren", "Handling stress"),
    )
)
ASKED = Competencies(
    id="c", kind="competencies", lead=Text(nl="Hoe staan we ervoor?", en="How do we stand?"), items=ITEMS
)
DEVELOP = narrowed(ASKED.prompt("develop", NOWHERE), DevelopmentPrompt)
FIELDS = [f"{name}_{side}" for name in NAMES for side in ("importance", "strength")]
ratings = st.dictionaries(st.sampled_from(FIELDS), st.integers(1, 5))
nearly = st.dictionaries(st.sampled_from([*FIELDS, "c9_importance", "c1"]), st.none() | st.integers(-1, 7), max_size=6)


def rated(**pairs: tuple[int, int]) -> Value:
    """`rated(c1=(5, 2))`: importance 5, team 2."""
    sides = ("importance", "strength")
    return {f"{name}_{side}": one for name, pair in pairs.items() for side, one in zip(sides, pair, strict=True)}


def summary(*answers: Value) -> list[RatedCompetency]:
    found = ASKED.summarise({f"n{index:03}": answer for index, answer in enumerate(answers)})
    assert found is not None
    return list(found)


def crowd(people: int, seed: int = 1) -> dict[str, Value]:
    chance = random.Random(seed)
    return {f"n{index:03}": {name: chance.randint(1, 5) for name in FIELDS} for index in range(people)}


# --- what is asked --------------------------------------------------------------------------------------------------


def test_it_is_asked_in_two_steps_each_with_its_own_words() -> None:
    assert [step.name for step in ASKED.steps()] == ["rate", "develop"]
    assert [ASKED.prompt(step.name, NOWHERE).heading(NL) for step in ASKED.steps()] == [
        "Hoe staan we ervoor?",
        "Wat ontwikkelen we als team het eerst?",
    ]
    assert [ASKED.prompt(step.name, NOWHERE).instruction(NL) for step in ASKED.steps()] == [
        "Geef in stilte elke competentie twee cijfers: hoe belangrijk hier, en hoe sterk is ons team?",
        "Leg in stilte 3 stippen bij wat jullie als team het eerst ontwikkelen",
    ]
    assert ASKED.prompt("no such step", NOWHERE) is ASKED


def test_nobody_sees_results_while_rating_unless_the_programme_says_so() -> None:
    assert ASKED.starts_with == "reveal"


def test_it_is_found_by_its_name_and_reads_its_own_form_back() -> None:
    assert activities.load(ASKED.model_dump(mode="json")) == ASKED


# --- ratings --------------------------------------------------------------------------------------------------------


@settings(max_examples=examples(60))
@given(ratings)
def test_any_ratings_from_one_to_five_are_an_answer(given: dict[str, int]) -> None:
    assert ASKED.parse(given) == (given or NOTHING)


@settings(max_examples=examples(200))
@given(anything | nearly, st.none() | ratings)
def test_whatever_comes_is_taken_or_refused(raw: object, before: dict[str, int] | None) -> None:
    try:
        stored = ASKED.change(raw, before)
    except Refusal as refusal:
        assert refusal.key in {"refused.fields", "refused.not_a_choice"}
    else:
        assert stored == NOTHING or set(stored) <= set(FIELDS)
        assert stored == NOTHING or ASKED.parse(stored) == stored


@pytest.mark.parametrize("rating", [0, 6, -1, 3.0, "3", True, [3]])
def test_a_rating_is_a_whole_number_from_one_to_five(rating: object) -> None:
    with refused("not_a_choice"):
        ASKED.parse({"c1_importance": rating})


def test_a_competency_that_is_not_there_is_refused_and_one_that_is_gone_forgotten() -> None:
    with refused("fields"):
        ASKED.parse({"c9_importance": 3})
    assert ASKED.change({"c1_strength": 2}, {"c1_importance": 4, "c9_importance": 5}) == rated(c1=(4, 2))
    assert ASKED.summarise({"n": {"c9_importance": 5}}) is None


def test_ratings_come_one_by_one_and_can_be_taken_back() -> None:
    assert ASKED.change({"c1_strength": 2}, {"c1_importance": 4}) == rated(c1=(4, 2))
    assert ASKED.change({"c1_strength": None}, rated(c1=(4, 2))) == {"c1_importance": 4}
    assert ASKED.change({"c1_importance": None}, {"c1_importance": 4}) is NOTHING


# --- where the gaps are ---------------------------------------------------------------------------------------------


def test_nobody_gives_no_result() -> None:
    assert ASKED.summarise({}) is None


def test_a_result_is_both_positions_of_every_competency() -> None:
    found = summary(rated(c1=(5, 2)), rated(c1=(4, 2)), rated(c1=(5, 3)), {"c2_importance": 3})
    assert found == [
        RatedCompetency("c1", statistics.describe([5, 4, 5], 1, 5), statistics.describe([2, 2, 3], 1, 5)),
        *(RatedCompetency(name, None, None) for name in ("c2", "c3", "c4")),
    ]
    assert [one.gap for one in found] == [3, None, None, None]


def test_what_fewer_than_three_people_rated_is_not_shown() -> None:
    found = summary(*[rated(c1=(5, 2), c2=(5, 1))] * 2, rated(c1=(5, 2)))
    assert [one.gap for one in found] == [3, None, None, None]
    assert dict(ASKED.numbers(found, NL))["Krachtenveld analyseren"] == "nog te weinig antwoorden"


def test_the_widest_gap_stands_first_then_the_most_important() -> None:
    found = summary(*[rated(c1=(3, 3), c2=(4, 2), c3=(5, 3), c4=(2, 4))] * 3)
    assert [(one.name, one.gap) for one in by_gap(found)] == [("c3", 2), ("c2", 2), ("c1", 0), ("c4", -2)]


def test_the_sentence_names_the_widest_gap_and_never_a_person() -> None:
    one = summary(*[rated(c1=(5, 1), c2=(4, 2))] * 3)
    assert (ASKED.sentence(one, NL), ASKED.sentence(one, EN)) == (
        "Het grootste verschil zit bij ‘Hybride denken’: 4.",
        "The largest difference is at ‘Hybrid thinking’: 4.",
    )
    two = summary(*[rated(c1=(4, 2), c2=(5, 3))] * 3)
    assert (
        ASKED.sentence(two, NL) == "Het grootste verschil (2) hebben 2 competenties, zoals ‘Krachtenveld analyseren’."
    )


@pytest.mark.parametrize(
    ("pair", "sentence"),
    [
        ((3, 3), "Bij geen competentie vindt de groep het belang groter dan de kracht van het team."),
        ((2, 5), "Bij geen competentie vindt de groep het belang groter dan de kracht van het team."),
    ],
)
def test_a_team_without_a_gap_hears_so(pair: tuple[int, int], sentence: str) -> None:
    assert ASKED.sentence(summary(*[rated(c1=pair)] * 3), NL) == sentence


def test_two_people_are_too_few_for_a_sentence() -> None:
    few = summary(*[rated(c1=(5, 1))] * 2)
    assert ASKED.sentence(few, NL) == "Nog te weinig antwoorden voor een beeld van de groep."
    assert ASKED.cues(few) == []


def test_the_table_has_medians_gap_and_number() -> None:
    found = summary(rated(c1=(5, 2)), rated(c1=(4, 2)), rated(c1=(4, 1)), rated(c1=(5, 2), c2=(1, 1)))
    assert ASKED.numbers(found, NL)[0] == ("Hybride denken", "belang 4,5 · team 2 · verschil +2,5 (n = 4)")
    assert ASKED.numbers(found, EN)[0] == ("Hybrid thinking", "importance 4.5 · team 2 · difference +2.5 (n = 4)")


@pytest.mark.parametrize(
    ("answers", "cues"),
    [
        ([rated(c1=(5, 2))] * 3, ["wide_gap"]),
        ([rated(c1=(2, 5))] * 3, ["stronger_than_needed", "no_gap"]),
        ([rated(c1=(4, 1))] * 3 + [rated(c1=(4, 5))] * 3, ["divided_on_strength"]),
        ([rated(c1=(1, 3))] * 3 + [rated(c1=(5, 3))] * 3, ["divided_on_importance", "no_gap"]),
        ([rated(c1=(4, 3))] * 3, []),
    ],
)
def test_cues_name_what_calls_for_a_question(answers: list[Value], cues: list[str]) -> None:
    assert ASKED.cues(summary(*answers)) == cues


def test_an_answer_is_a_column_for_every_rating() -> None:
    assert ASKED.columns(rated(c1=(5, 2)) | {"c9_importance": 1}, NL) == {
        "Hybride denken: belang": 5,
        "Hybride denken: kracht van het team": 2,
    }


@pytest.mark.parametrize(("gap", "text"), [(2, "+2"), (0.5, "+0,5"), (0, "0"), (-1.5, "−1,5")])
def test_a_gap_has_a_sign(gap: float, text: str) -> None:
    assert signed(gap, NL) == text


# --- the picture of the gaps ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("people", [1, 2, 3, 5, 40, 300])
@pytest.mark.parametrize("texts", [NL, EN])
def test_every_result_has_a_sentence_a_table_and_a_picture_that_plotly_takes(people: int, texts: Texts) -> None:
    found = summary(*crowd(people).values())
    figure = ASKED.draw(found, texts)
    assert ASKED.sentence(found, texts)
    assert len(ASKED.numbers(found, texts)) == 4
    assert len(Figure(figure).to_dict()["data"]) == len(figure["data"])
    assert all(len(trace["ids"]) == len(trace["x"]) == len(trace["y"]) for trace in figure["data"])
    sizes = [trace["textfont"]["size"] for trace in figure["data"] if trace["mode"] == "text"]
    assert min([*sizes, *(one["font"]["size"] for one in figure["layout"]["annotations"])]) >= 24


def test_rows_change_places_and_nothing_else() -> None:
    """Plotly glides between pictures with the same traces, ids and annotations only."""
    figures = [ASKED.draw(summary(*crowd(people, people).values()), NL) for people in (1, 2, 3, 40)]
    parts = [[(trace["type"], trace["mode"], trace["ids"]) for trace in figure["data"]] for figure in figures]
    assert all(part == parts[0] for part in parts)
    assert all(figure["layout"] == figures[0]["layout"] for figure in figures)


def test_the_widest_gap_is_the_highest_row() -> None:
    figure = ASKED.draw(summary(*[rated(c1=(3, 3), c2=(4, 2), c3=(5, 4), c4=(5, 1))] * 3), NL)
    labels, gaps = figure["data"][-2:]
    heights = dict(zip(labels["ids"], labels["y"], strict=True))
    assert sorted(heights, key=lambda name: -heights[name]) == ["c4", "c2", "c3", "c1"]
    assert dict(zip(gaps["ids"], gaps["text"], strict=True)) == {
        "c1": "<b>0</b>",
        "c2": "<b>+2</b>",
        "c3": "<b>+1</b>",
        "c4": "<b>+4</b>",
    }


@pytest.mark.parametrize(("importance", "strength"), [(5, 1), (1, 5), (3, 3)])
def test_the_numbers_stand_on_either_side_of_the_marks(importance: int, strength: int) -> None:
    figure = ASKED.draw(summary(*[rated(c1=(importance, strength))] * 3), NL)
    rings, dots, at_ring, at_dot = (trace["x"][0] for trace in figure["data"][4:8])
    assert (at_ring < rings, at_dot > dots) == ((importance >= strength,) * 2)
    assert at_ring != at_dot


@pytest.mark.parametrize("count", [1, 2, 8, 12])
def test_any_number_of_competencies_fits(count: int) -> None:
    items = tuple(Option(id=f"k{index}", text=Text(nl="x y " * 70, en="b")) for index in range(count))
    asked = Competencies(id="c", kind="competencies", lead=ASKED.lead, items=items)
    found = asked.summarise({f"n{at}": {"k0_importance": 5, "k0_strength": 1} for at in range(3)})
    assert found is not None
    figure = asked.draw(found, NL)
    labels = figure["data"][-2]
    assert all(0 < up < figure["layout"]["height"] for up in labels["y"])
    assert all(text.count("<br>") <= 1 for text in labels["text"])


def test_a_row_knows_what_may_be_shown() -> None:
    assert CompetencyMedians(None, 2.0) == CompetencyMedians(importance=None, strength=2.0)


# --- what comes first -----------------------------------------------------------------------------------------------


def tally(*answers: Value) -> Tally:
    found = DEVELOP.summarise({f"n{index}": answer for index, answer in enumerate(answers)})
    assert found
    return found


def test_three_dots_with_at_most_two_on_one() -> None:
    assert DEVELOP.parse({"c1": 2, "c3": 1}) == {"c1": 2, "c3": 1}
    for raw in ({"c1": 3}, {"c1": 2, "c2": 2}, {"c9": 1}):
        with refused("dots", total=3, most=2):
            DEVELOP.parse(raw)


def test_what_has_the_most_dots_is_said_and_stands_on_top() -> None:
    found = tally({"c2": 2, "c1": 1}, {"c2": 1, "c4": 1}, {"c4": 1})
    assert DEVELOP.sentence(found, NL) == "Bovenaan staat ‘Krachtenveld analyseren’, met 3 stippen."
    assert [name for name, _ in DEVELOP.numbers(found, NL)] == [
        "Krachtenveld analyseren",
        "Stress hanteren",
        "Hybride denken",
        "Leiderschap delen",
    ]
    assert DEVELOP.columns({"c2": 2}, EN) == {
        "Hybrid thinking": 0,
        "Analysing the force field": 2,
        "Sharing leadership": 0,
        "Handling stress": 0,
    }


@pytest.mark.parametrize(
    ("answers", "cues"),
    [
        ([{"c1": 2}, {"c1": 2, "c2": 1}], ["agreed"]),
        ([{"c1": 1}, {"c2": 1}], ["together_on_top"]),
        ([{"c1": 2, "c2": 1}, {"c3": 1, "c4": 1}], ["all_over"]),
    ],
)
def test_cues_of_the_dots(answers: list[Value], cues: list[str]) -> None:
    assert DEVELOP.cues(tally(*answers)) == cues


@pytest.mark.parametrize("people", [1, 2, 5, 300])
def test_the_bars_are_a_picture_whose_rows_change_places_only(people: int) -> None:
    chance = random.Random(people)
    found = tally(*[{chance.choice(NAMES): 2, chance.choice(NAMES): 1} for _ in range(people)])
    figure = DEVELOP.draw(found, NL)
    assert figure
    assert len(Figure(figure).to_dict()["data"]) == len(figure["data"]) == 10
    assert [trace["ids"] for trace in figure["data"][-2:]] == [list(NAMES)] * 2


def test_nobody_laid_a_dot() -> None:
    assert DEVELOP.summarise({}) is None


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Leiderschap kunnen claimen en delen met anderen", "Leiderschap kunnen claimen<br>en delen met anderen"),
        ("kort", "kort"),
        ("<i>", "&lt;i&gt;"),
        (
            "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z",
            None,
        ),
    ],
)
def test_a_label_is_broken_into_lines_about_as_long(text: str, lines: str | None) -> None:
    found = bars.evenly(text, 40, 2)
    assert found == lines or (lines is None and found.count("<br>") == 1 and found.endswith("…"))
