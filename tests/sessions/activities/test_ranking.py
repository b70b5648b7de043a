"""The ranking: which orders it takes, how it says who is on top, and its picture."""

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plotly.graph_objects import Figure
from pydantic import ValidationError

from sessions import activities
from sessions.activities import NOTHING
from sessions.activities.ranking import chart, summary
from sessions.activities.ranking.activity import RankingActivity
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Option, Text
from sessions.programmes.mistakes import ProgrammeError
from sessions.programmes.parser import parse
from sessions.results.statistics import Ranking
from tests.conftest import examples, refused
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")
WORDS = (
    ("space", "Experimenteerruimte", "Room to experiment"),
    ("change", "Organisatieverandering", "Organisational change"),
    ("teams", "Gebiedsteams", "Area teams"),
)
RANKING = RankingActivity(
    id="strategies",
    kind="ranking",
    lead=Text(nl="Strategieën voor verandering:", en="Strategies for change:"),
    options=tuple(Option(id=name, text=Text(nl=nl, en=en)) for name, nl, en in WORDS),
)
NAMES = ["space", "change", "teams"]
orders = st.fixed_dictionaries({"order": st.lists(st.sampled_from([*NAMES, "gone"]), max_size=4) | anything})


def result(*ballots: tuple[int, list[str]]) -> Ranking:
    """`result((3, [...]), (2, [...]))` – three people gave the one order, two the other."""
    given = [{"order": order} for count, order in ballots for _ in range(count)]
    found = RANKING.summarise({f"n{index}": value for index, value in enumerate(given)})
    assert found
    return found


AGREED = ((3, ["space", "change", "teams"]), (1, ["change", "space", "teams"]))
# Condorcet's own example of a circle (1785), with 23, 17, 2, 10 and 8 votes: A beats B, B beats C, C beats A.
CIRCLE = (
    (23, ["space", "change", "teams"]),
    (17, ["change", "teams", "space"]),
    (2, ["change", "space", "teams"]),
    (10, ["teams", "space", "change"]),
    (8, ["teams", "change", "space"]),
)


def test_it_is_asked_in_its_own_words_and_shown_after_the_reveal() -> None:
    assert (RANKING.heading(NL), RANKING.heading(EN)) == ("Strategieën voor verandering:", "Strategies for change:")
    assert RANKING.starts_with == "reveal"


@settings(max_examples=examples(200))
@given(anything | orders)
def test_an_answer_is_every_option_once_and_nothing_else(raw: object) -> None:
    try:
        parsed = RANKING.parse(raw)
    except Refusal as refusal:
        assert (refusal.key, refusal.values) == ("refused.fields", {})
    else:
        assert parsed is NOTHING or (parsed == raw and sorted(parsed["order"]) == sorted(NAMES))


@pytest.mark.parametrize(
    "order", [["space"], [], ["space", "change", "change"], [*NAMES, "gone"], [*NAMES, "space"], ["space", "change", 3]]
)
def test_nearly_right_is_not_right(order: list[object]) -> None:
    with refused("fields"):
        RANKING.parse({"order": order})


def test_an_order_can_be_changed_and_taken_back() -> None:
    before = RANKING.parse({"order": NAMES})
    assert RANKING.change({"order": NAMES[::-1]}, before) == {"order": NAMES[::-1]}
    assert RANKING.change({"order": None}, before) is NOTHING


def test_nobody_gives_no_result() -> None:
    assert RANKING.summarise({}) is None


def test_a_result_by_hand() -> None:
    """Borda 2-1-0: space 3·2 + 1 = 7, change 3·1 + 2 = 5, teams 0. Duels: space beats change 3 to 1."""
    found = result(*AGREED)
    assert (found.borda, found.first) == ({"space": 7, "change": 5, "teams": 0}, {"space": 3, "change": 1, "teams": 0})
    assert (found.winner, found.decisive, summary.voters(found)) == ("space", True, 4)
    assert (summary.share(found, "space"), summary.first_share(found, "space")) == (7 / 8, 3 / 4)


def test_a_clear_order_is_said_in_one_sentence() -> None:
    assert [RANKING.sentence(result(*AGREED), texts) for texts in (NL, EN)] == [
        "‘Experimenteerruimte’ staat bovenaan: de meeste punten, het vaakst op één, en het wint van elk ander.",
        "‘Room to experiment’ is on top: the most points, most often first, and it beats every other.",
    ]


def test_ways_of_counting_that_disagree_are_said_so() -> None:
    """Condorcet's circle: 60 voters; Borda 58 for A, 69 for B, 53 for C."""
    found = result(*CIRCLE)
    assert found.borda == {"space": 58, "change": 69, "teams": 53}
    assert RANKING.sentence(found, NL) == (
        "Niet doorslaggevend. Meeste punten: ‘Organisatieverandering’. Vaakst op één: ‘Experimenteerruimte’. "
        "Wint van elk ander: geen."
    )


@pytest.mark.parametrize(
    ("ballots", "first"),
    [
        (((1, NAMES), (1, ["change", "space", "teams"])), "‘Experimenteerruimte’ en ‘Organisatieverandering’"),
        (((1, NAMES), (1, NAMES[1:] + NAMES[:1]), (1, NAMES[2:] + NAMES[:2])), "3 samen"),
    ],
)
def test_options_that_are_level_are_named_together(ballots: tuple[tuple[int, list[str]], ...], first: str) -> None:
    assert f"Meeste punten: {first}. Vaakst op één: {first}. Wint van elk ander: geen." in RANKING.sentence(
        result(*ballots), NL
    )


def test_what_calls_for_a_question() -> None:
    assert RANKING.cues(result(*AGREED)) == ["agreed"]
    assert RANKING.cues(result(*CIRCLE)) == ["not_decisive", "circle"]
    assert RANKING.cues(result((2, NAMES), (2, ["change", "space", "teams"]))) == ["not_decisive", "close"]
    assert RANKING.cues(result((2, ["space", "change", "teams"]), (2, ["space", "teams", "change"]))) == ["agreed"]


def test_its_numbers() -> None:
    assert RANKING.numbers(result(*AGREED), NL) == [
        ("Aantal", "4"),
        ("Experimenteerruimte", "7 punten, 3× op één"),
        ("Organisatieverandering", "5 punten, 1× op één"),
        ("Gebiedsteams", "0 punten, 0× op één"),
        ("Experimenteerruimte tegen Organisatieverandering", "3 – 1"),
        ("Experimenteerruimte tegen Gebiedsteams", "4 – 0"),
        ("Organisatieverandering tegen Gebiedsteams", "4 – 0"),
    ]


def test_its_columns_are_places() -> None:
    assert RANKING.columns({"order": ["teams", "space", "change"]}, EN) == {
        "Area teams": 1,
        "Room to experiment": 2,
        "Organisational change": 3,
    }


def test_orders_that_name_an_option_which_is_gone_still_count() -> None:
    """What is left keeps its order; what is new stands last with everybody."""
    found = RANKING.summarise({"a": {"order": ["gone", "teams", "space"]}, "b": {"order": ["gone"]}})
    assert found
    assert (found.borda, summary.voters(found)) == ({"space": 1, "change": 0, "teams": 2}, 1)
    assert RANKING.columns({"order": ["gone", "teams", "space"]}, EN) == {"Area teams": 1, "Room to experiment": 2}
    assert RANKING.summarise({"a": {"order": ["gone"]}}) is None


def many(count: int, people: int) -> tuple[RankingActivity, Ranking]:
    """A ranking of so many options with long names, and so many people who gave any order."""
    options = [
        Option(id=f"o{index}", text=Text(nl=f"Keuze {index} " + "met veel woorden " * 15, en="b"))
        for index in range(count)
    ]
    kind = RANKING.model_copy(update={"options": tuple(options)})
    names, chance = kind.names(), random.Random(count * 1000 + people)
    found = kind.summarise({f"n{at}": {"order": chance.sample(names, count)} for at in range(people)})
    assert found
    return kind, found


@pytest.mark.parametrize("count", [2, 4, 10])
@pytest.mark.parametrize("people", [1, 2, 5, 300])
def test_a_picture_is_a_figure_that_fits_its_canvas_with_letters_for_ten_metres(count: int, people: int) -> None:
    kind, found = many(count, people)
    figure = kind.draw(found, NL)
    assert json.loads(json.dumps(figure, allow_nan=False)) == figure
    assert len(Figure(figure).data) == len(figure["data"]) == 3 * count + 3
    for trace in figure["data"]:
        assert len(trace["ids"]) == len(trace["x"]) == len(trace["y"])
        assert all(0 <= x <= 1200 for x in trace["x"])
        assert all(0 <= y <= chart.HEIGHT or y == -10 * chart.HEIGHT for y in trace["y"])
        assert trace.get("textfont", {"size": 24})["size"] >= 24


def test_the_parts_of_a_picture_stay_the_same_when_the_order_turns_round() -> None:
    one, other = RANKING.draw(result((3, NAMES)), NL), RANKING.draw(result((3, NAMES[::-1])), NL)
    assert [trace["ids"] for trace in one["data"]] == [trace["ids"] for trace in other["data"]]
    assert [one["data"][9][key] for key in ("ids", "text")] == [other["data"][9][key] for key in ("ids", "text")]
    assert one["data"][9]["y"] == other["data"][9]["y"][::-1]


def test_the_winner_is_marked_in_words_and_nobody_when_there_is_none() -> None:
    assert [y > 0 for y in RANKING.draw(result(*AGREED), NL)["data"][-1]["y"]] == [True, False, False]
    assert [y > 0 for y in RANKING.draw(result(*CIRCLE), NL)["data"][-1]["y"]] == [False, False, False]


def test_texts_are_shown_as_typed() -> None:
    odd = RANKING.options[0].model_copy(update={"text": Text(nl="<b>vet</b>", en="b")})
    figure = RANKING.model_copy(update={"options": (odd, *RANKING.options[1:])}).draw(result(*AGREED), NL)
    assert figure["data"][9]["text"][0] == "&lt;b&gt;vet&lt;/b&gt;"


FILE = """
id = "test"
title = { nl = "a", en = "a" }
about = { nl = "a", en = "a" }
[[activities]]
id = "r"
kind = "ranking"
lead = { nl = "a", en = "a" }
options = [{ id = "a", text = { nl = "a", en = "a" } }, { id = "SECOND", text = { nl = "b", en = "b" } }]
"""


def test_it_is_read_from_a_programme_file() -> None:
    [found] = parse(FILE.replace("SECOND", "b"), "test.toml", activities.kinds()).activities
    assert isinstance(found, RankingActivity)
    assert found.names() == ["a", "b"]


def test_two_options_with_one_name_are_a_mistake_in_the_file() -> None:
    with pytest.raises(ProgrammeError) as error:
        parse(FILE.replace("SECOND", "a"), "test.toml", activities.kinds())
    [mistake] = error.value.mistakes
    assert (mistake.key, mistake.rule, mistake.values["given"], mistake.line) == (
        "activities[1].options[2].id",
        "twice",
        "a",
        9,
    )


@pytest.mark.parametrize("count", [0, 1, 11])
def test_there_are_two_to_ten_options(count: int) -> None:
    options = [{"id": f"o{index}", "text": {"nl": "a", "en": "a"}} for index in range(count)]
    with pytest.raises(ValidationError):
        RankingActivity.model_validate({**RANKING.model_dump(), "options": options})
