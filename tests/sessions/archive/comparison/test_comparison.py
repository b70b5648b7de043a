"""What stands side by side: lines, gaps, items, triangles, words, attendance and actions, from key figures."""

import pytest

from sessions.archive.comparison import groups, items, lines
from sessions.archive.comparison.groups import ComparedWord
from sessions.model.key_figures import (
    AgreedFigure,
    CornersFigure,
    FollowUpFigure,
    GapFigure,
    ItemsFigure,
    RatedItem,
    WordsFigure,
)
from tests.sessions.archive.comparison.compared import both, held, line, round_of

TITLES = (both("publiek"), both("professioneel"), both("persoonlijk"))


def rated(**values: float) -> ItemsFigure:
    """Competencies with these gaps."""
    found = [RatedItem(label=both(name), n=6, values={"gap": value}) for name, value in values.items()]
    return ItemsFigure(of="competencies", items=tuple(found))


def test_the_same_paradox_in_two_programmes_is_one_line() -> None:
    one = held(1, round_of(line([10, 20, 30]), activity="p6"))
    other = held(2, round_of(line([70, 80, 90], "Sturen ", "loslaten"), activity="mijn_paradox"))
    [found] = lines.lines([one, other])
    assert [(row.session.number, row.figure.median) for row in found.rows] == [(1, 20), (2, 80)]
    assert found.people == 6


def test_paradoxes_come_before_statements_and_what_most_sessions_have_first() -> None:
    statement = line([50, 60, 70], "niet", "wel").model_copy(update={"about": both("Wij overzien alles")})
    many = [held(number, round_of(line([10, 20, 30]))) for number in (1, 2)]
    few = held(3, round_of(line([1, 2, 3], "a", "b")), round_of(statement, kind="interventions", activity="i1"))
    assert [line_.about.nl for line_ in lines.lines([*many, few])] == [
        "sturen – loslaten",
        "a – b",
        "Wij overzien alles",
    ]


def test_of_two_rounds_the_later_one_counts() -> None:
    [found] = lines.lines([held(1, round_of(line([10, 20, 30])), round_of(line([60, 70, 80]), turn=2))])
    assert [row.figure.median for row in found.rows] == [70]


def test_the_widest_gap_between_now_and_needed_comes_first() -> None:
    def with_gap(median: float, left: str) -> tuple[object, ...]:
        gap = GapFigure(about=both(left), left=both(left), right=both("x"), pairs=5, median=median, to_left=0,
                        stayed=1, to_right=4)  # fmt: skip
        return line([10, 20, 30], left, "x", "now"), line([40, 50, 60], left, "x", "needed"), gap

    found = lines.gaps([held(1, round_of(*with_gap(5, "a"))), held(2, round_of(*with_gap(-30, "b"), activity="p2"))])
    assert [(gap.about.nl, gap.size, gap.rows[0].now, gap.rows[0].needed) for gap in found] == [
        ("b", 30, 20, 50), ("a", 5, 20, 50),
    ]  # fmt: skip
    assert [each.about.nl for each in lines.lines([held(1, round_of(*with_gap(5, "a")))])] == ["a – x"]


def test_items_stand_by_their_means_with_what_is_missing_left_out() -> None:
    first, second = held(1, round_of(rated(luisteren=2, durven=1))), held(2, round_of(rated(luisteren=1)))
    [table] = items.items([first, second], "competencies", "gap")
    assert [(item.label.nl, item.mean, item.sessions, item.people) for item in table.items] == [
        ("luisteren", 1.5, 2, 12), ("durven", 1.0, 1, 6),
    ]  # fmt: skip
    assert [dict(values) for _, values in table.rows] == [{"luisteren": 2, "durven": 1}, {"luisteren": 1}]


def test_questions_with_other_items_are_tables_of_their_own() -> None:
    found = items.items([held(1, round_of(rated(a=1, b=1))), held(2, round_of(rated(c=1, d=1)))], "competencies", "gap")
    assert [[item.label.nl for item in table.items] for table in found] == [["a", "b"], ["c", "d"]]
    assert items.items([held(1, round_of(rated(a=1)))], "ranking", "points") == []


def test_words_are_counted_over_sessions_whatever_their_capitals() -> None:
    first = held(1, round_of(WordsFigure(given=3, words=(("Samen", 2), ("moed", 1)))))
    second = held(2, round_of(WordsFigure(given=2, words=(("samen", 2),))))
    assert groups.words([first, second]) == [ComparedWord("Samen", 4, 2), ComparedWord("moed", 1, 1)]


def test_triangles_stand_from_the_oldest_on() -> None:
    def corners(mean: tuple[float, float, float]) -> CornersFigure:
        return CornersFigure(name="now", titles=TITLES, n=5, mean=mean, distance=10)

    newer = held(9, round_of(corners((20, 20, 60)), kind="triangle"))
    older = held(2, round_of(corners((60, 20, 20)), kind="triangle"))
    [found] = groups.triangles([newer, older])
    assert [(row.session.number, row.now and row.now.mean) for row in found.rows] == [
        (2, (60, 20, 20)),
        (9, (20, 20, 60)),
    ]


def test_attendance_is_how_many_came_and_what_part_answered() -> None:
    [row] = groups.attendance([held(1, round_of(line([1, 2, 3])), people=16)])
    assert (row.people, row.answered, row.rounds, row.share) == (16, 8, 1, 0.5)
    [nobody] = groups.attendance([held(1, people=0)])
    assert (nobody.share, nobody.rounds) == (0, 0)


def test_actions_that_were_agreed_on_and_what_became_of_the_earlier_ones() -> None:
    became = FollowUpFigure(done=2, busy=1, not_done=0, dropped=0, divided=1)
    first = held(1, round_of(AgreedFigure(actions=3), kind="action"))
    second = held(2, round_of(became, kind="action"), round_of(became, kind="action", activity="look_back_2"))
    rows = groups.actions([first, second, held(3, round_of(line([1, 2, 3])))])
    assert [(row.session.number, row.agreed, row.follow_up and row.follow_up.done) for row in rows] == [
        (1, 3, None),
        (2, 0, 4),
    ]


@pytest.mark.parametrize(
    "what", [lines.lines, lines.gaps, groups.triangles, groups.words, groups.attendance, groups.actions]
)
def test_without_sessions_there_is_nothing(what: object) -> None:
    assert callable(what) and what([]) == []
