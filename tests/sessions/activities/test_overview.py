"""The overview: which paradoxes it shows, in which order, and the picture of their lines."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go
import pytest

from sessions.activities import NOTHING, Context, Kind
from sessions.activities.capabilities import WithCues
from sessions.activities.overview.activity import Overview
from sessions.activities.overview.summary import OverviewSummary
from sessions.activities.paradox.activity import Paradox
from sessions.activities.question.activity import Question
from sessions.locale import Texts
from sessions.model.programme import Text

NL, EN = Texts("nl"), Texts("en")
TITLE = Text(nl="Waar staan we?", en="Where do we stand?")
OVERVIEW = Overview(id="over", kind="overview", title=TITLE)
DIVIDED, AGREED, APART = [0, 0, 100, 100], [50, 51, 52], {"left": 3, "right": 4}


def paradox(name: str, **more: Any) -> Paradox:
    return Paradox(
        id=name, kind="paradox", left=Text(nl=f"{name} l", en="l"), right=Text(nl=f"{name} r", en="r"), **more
    )


class Around(Context):
    """A session with these activities besides the overview."""

    def __init__(self, *others: tuple[Kind, Any]) -> None:
        self._others = others

    def others(self, kind: type[Kind]) -> Sequence[tuple[Kind, Any]]:
        return [(each, summary) for each, summary in self._others if isinstance(each, kind)]


def with_marks(name: str, values: Sequence[int]) -> tuple[Kind, Any]:
    kind = paradox(name)
    return kind, kind.summarise({f"n{index}": {"value": value} for index, value in enumerate(values)})


def with_gaps(name: str, *pairs: tuple[int, int]) -> tuple[Kind, Any]:
    kind = paradox(name, ask="now_needed")
    given = {f"n{index}": {"now": now, "needed": needed} for index, (now, needed) in enumerate(pairs)}
    return kind, kind.prompt("", Context()).summarise(given)


def apart(name: str) -> tuple[Kind, Any]:
    kind = paradox(name, ask="apart")
    return kind, kind.prompt("", Context()).summarise({f"n{index}": APART for index in range(3)})


def lines(*others: tuple[Kind, Any]) -> OverviewSummary:
    found = OVERVIEW.prompt("", Around(*others)).summarise({})
    assert isinstance(found, OverviewSummary)
    return found


def test_it_asks_nothing() -> None:
    page = OVERVIEW.prompt("", Around())
    assert (OVERVIEW.asks, page.asks, page.parse({"value": 3})) == (False, False, NOTHING)
    assert (page.heading(NL), OVERVIEW.heading(EN)) == ("Waar staan we?", "Where do we stand?")


def test_there_is_nothing_to_see_without_a_paradox_that_the_audience_may_see() -> None:
    question = Question(id="q", kind="question", text=TITLE)
    assert OVERVIEW.prompt("", Around()).summarise({}) is None
    assert OVERVIEW.prompt("", Around((question, {"a": {"text": "x"}}), apart("p9"))).summarise({}) is None
    assert OVERVIEW.summarise({}) is None


def test_the_most_divided_stands_first_and_as_divided_as_they_stand_in_the_programme() -> None:
    found = lines(with_marks("p1", AGREED), with_marks("p2", DIVIDED), with_marks("p3", DIVIDED))
    assert [kind.id for kind, _ in found.lines] == ["p1", "p2", "p3"]
    assert [kind.id for kind, _ in found.ranked] == ["p2", "p3", "p1"]


def test_of_two_marks_the_first_counts_and_what_is_asked_apart_is_left_out_and_named() -> None:
    found = lines(with_marks("p1", AGREED), with_gaps("p2", (0, 50), (100, 50), (0, 50)), apart("p3"))
    assert [kind.id for kind, _ in found.ranked] == ["p2", "p1"]
    assert [kind.id for kind in found.two_axes] == ["p3"]
    assert OVERVIEW.aside(found, NL) == "Niet in deze volgorde, want de polen zijn apart gevraagd: p3 l – p3 r."


@pytest.mark.parametrize(
    ("others", "said", "cues"),
    [
        (
            [with_marks("p1", AGREED), with_marks("p2", DIVIDED)],
            "Begin waar we verschillen: p2 l – p2 r.",
            "most_divided",
        ),
        (
            [with_marks("p1", AGREED), with_marks("p2", [3, 3, 3])],
            "We staan overal dicht bij elkaar. Het meest verschillen we nog bij: p1 l – p1 r.",
            "agreed",
        ),
        ([with_marks("p2", DIVIDED)], "Er is nog één paradox om te zien: p2 l – p2 r.", "most_divided"),
    ],
)
def test_it_says_where_to_begin(others: list[tuple[Kind, Any]], said: str, cues: str) -> None:
    page = OVERVIEW.prompt("", Around(*others))
    assert isinstance(page, WithCues)
    assert (page.sentence(lines(*others), NL), page.cues(lines(*others))) == (said, (cues,))


def test_a_paradox_that_is_asked_in_several_ways_has_one_line() -> None:
    found = lines(with_gaps("a", *[(0, 9)] * 3), with_marks("a", AGREED), apart("a"), with_gaps("b", *[(5, 9)] * 3))
    assert [(kind.ask, kind.id) for kind, _ in found.lines] == [("now", "a"), ("now_needed", "b")]
    assert found.two_axes == []


def test_the_numbers_stand_in_the_order_of_the_picture() -> None:
    assert OVERVIEW.numbers(lines(with_marks("p1", AGREED), with_marks("p2", DIVIDED)), NL) == [
        ("p2 l – p2 r", "spreiding 1,00 · mediaan 50 · 4 antwoorden"),
        ("p1 l – p1 r", "spreiding 0,01 · mediaan 51 · 3 antwoorden"),
    ]


@pytest.mark.parametrize("count", [1, 6, 9])
@pytest.mark.parametrize("n", [3, 5, 40, 300])
def test_the_picture_is_one_that_plotly_takes(count: int, n: int) -> None:
    others = [with_marks(f"p{index}", [(7 * index * who) % 101 for who in range(n)]) for index in range(count)]
    figure = OVERVIEW.draw(lines(*others), NL)
    assert len(go.Figure(**figure).data) == 6 * count + 3


def test_traces_keep_their_order_when_the_ranks_change() -> None:
    before = OVERVIEW.draw(lines(with_marks("p1", AGREED), with_marks("p2", DIVIDED)), NL)
    after = OVERVIEW.draw(lines(with_marks("p1", DIVIDED), with_marks("p2", AGREED)), NL)
    assert [trace.get("text") for trace in before["data"]] == [trace.get("text") for trace in after["data"]]
    assert before["layout"] == after["layout"]
    names_before, names_after = ([trace["y"][0] for trace in one["data"][5:12:6]] for one in (before, after))
    assert names_before == names_after[::-1]


def test_what_has_no_line_is_counted() -> None:
    found = lines(*[with_marks(f"p{index}", DIVIDED) for index in range(8)])
    assert OVERVIEW.aside(found, NL) == "Nog 2 paradoxen met minder verschil."
    assert [trace["y"][0] > 0 for trace in OVERVIEW.draw(found, NL)["data"][5:48:6]] == [True] * 6 + [False] * 2


@pytest.mark.parametrize("n", [3, 300])
def test_no_trace_is_ever_empty(n: int) -> None:
    """Else the dots would stay when they make place for a hill."""
    figure = OVERVIEW.draw(lines(with_marks("p1", [50] * n)), NL)
    assert all(trace["x"] for trace in figure["data"])
