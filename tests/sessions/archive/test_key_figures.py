"""Key figures: what comparisons read of a session, never more than its group may see, calculated once per revision."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sessions.access.rights import Visitor
from sessions.archive import key_figures
from sessions.cache import Cache
from sessions.facilitation import commands, exclusions, rehearsal, session_view
from sessions.model.key_figures import (
    AgreedFigure,
    CornersFigure,
    GapFigure,
    ItemsFigure,
    LineFigure,
    SessionFigures,
    WordsFigure,
    to_json,
)
from sessions.model.records import Session, TextKey, TextMasking
from sessions.participation import answering
from sessions.results import round_results
from sessions.store import session_rows
from sessions.store.archive import key_figures as stored_figures
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, Clock, everything, somebody, statements
from tests.full_session import FullSession

pytestmark = pytest.mark.both_stores

Reload = Callable[[Session], Session]


@pytest.fixture(autouse=True)
def nothing_in_memory() -> None:
    """Every test reads what is stored."""
    key_figures._parsed = Cache(key_figures.MOST_IN_MEMORY)


def answered(workshop: Workshop, facilitator: Visitor, session: Session, *marks: int, number: int = 1) -> list[Visitor]:
    """So many people answer round 1 of the paradox on stage with these marks; the round is closed and hidden."""
    people = [somebody() for _ in marks]
    commands.set_results(workshop, facilitator, session, "p6", "reveal")
    commands.open_round(workshop, facilitator, session, "p6", number)
    for who, mark in zip(people, marks, strict=True):
        answering.join(workshop, who, session)
        answering.cast(workshop, who, session, "p6", number, {"value": mark})
    commands.close_round(workshop, facilitator, session, "p6", number)
    return people


def test_a_shown_round_is_in_them_with_its_line(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload
) -> None:
    answered(workshop, ada, session, 10, 20, 30, 40, 100)
    commands.reveal(workshop, ada, session, "p6", 1)
    [found] = key_figures.of_session(workshop, reload(session)).rounds
    [line] = found.figures
    assert isinstance(line, LineFigure)
    assert (found.activity, found.kind, found.turn, found.answered, found.moved) == ("p6", "paradox", 1, 5, None)
    assert (line.left.nl, line.right.nl, line.left.en, line.right.en) == (
        "sturen",
        "loslaten",
        "steering",
        "letting go",
    )
    assert (line.n, line.median, line.q1, line.q3, line.shape) == (5, 30, 20, 40, "spread_out")
    assert line.shares == pytest.approx((0.6, 0.2, 0.2))


def test_a_second_round_says_how_who_answered_both_moved(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload
) -> None:
    people = answered(workshop, ada, session, 10, 20, 30)
    commands.reveal(workshop, ada, session, "p6", 1)
    commands.open_round(workshop, ada, session, "p6", 2)
    for who, mark in zip(people, (40, 24, 60), strict=True):
        answering.cast(workshop, who, session, "p6", 2, {"value": mark})
    commands.close_round(workshop, ada, session, "p6", 2)
    commands.reveal(workshop, ada, session, "p6", 2)
    first, second = key_figures.of_session(workshop, reload(session)).rounds
    assert first.moved is None and second.moved
    moved = second.moved
    assert (moved.pairs, moved.median, moved.to_left, moved.stayed, moved.to_right) == (3, 30, 0, 1, 2)


def test_what_the_group_may_not_see_is_not_in_them(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload
) -> None:
    none = SessionFigures(people=3, rounds=())
    answered(workshop, ada, session, 1, 2, 3)
    assert key_figures.of_session(workshop, reload(session)) == none  # closed and hidden
    commands.reveal(workshop, ada, session, "p6", 1)
    assert len(key_figures.of_session(workshop, reload(session)).rounds) == 1
    commands.hide(workshop, ada, session, "p6", 1)
    assert key_figures.of_session(workshop, reload(session)) == none
    commands.reveal(workshop, ada, session, "p6", 1)
    commands.open_round(workshop, ada, session, "p6", 1)
    assert key_figures.of_session(workshop, reload(session)) == none  # it changes still


def test_a_round_of_two_people_is_not_in_them(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload
) -> None:
    answered(workshop, ada, session, 10, 20)
    commands.reveal(workshop, ada, session, "p6", 1)
    assert key_figures.of_session(workshop, reload(session)) == SessionFigures(people=2, rounds=())


def test_a_hidden_round_changes_nothing_in_them_whatever_was_answered(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload
) -> None:
    people = answered(workshop, ada, session, 10, 20, 30)
    before = key_figures.of_session(workshop, reload(session))
    with workshop.store.writing() as db:
        db.execute("""UPDATE answers SET value = '{"value":99}'""")
        db.execute("UPDATE sessions SET answers = answers + 1")
    assert key_figures.of_session(workshop, reload(session)) == before
    assert people


@pytest.mark.sqlite_only
def test_they_are_read_in_two_queries_once_they_are_stored_and_then_in_one(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload
) -> None:
    answered(workshop, ada, session, 10, 20, 30)
    commands.reveal(workshop, ada, session, "p6", 1)
    now = reload(session)
    first = key_figures.of_sessions(workshop, [now])
    with statements(workshop.store) as run:
        assert key_figures.of_sessions(workshop, [now]) == first
        stored = [each for each in run if each.lstrip().upper().startswith("SELECT")]
        assert key_figures.of_sessions(workshop, [now]) == first
    queries = [each for each in run if each.lstrip().upper().startswith("SELECT")]
    assert all("key_figures" in each for each in queries)
    assert (len(stored), len(queries)) == (2, 3)


def test_stored_figures_that_cannot_be_read_are_calculated_again(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload
) -> None:
    answered(workshop, ada, session, 10, 20, 30)
    commands.reveal(workshop, ada, session, "p6", 1)
    first = key_figures.of_session(workshop, reload(session))
    with workshop.store.writing() as db:
        db.execute("""UPDATE key_figures SET figures = '{"people": 3, "rounds": "?"}'""")
    assert key_figures.of_session(workshop, reload(session)) == first
    with workshop.store.reading() as db:
        assert '"rounds": "?"' not in stored_figures.read(db, [session.id])[session.id]


def test_excluded_people_leave_them(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload, clock: Clock
) -> None:
    answered(workshop, ada, session, *range(0, 50, 10))
    since = clock.now
    clock.forward(minutes=2)
    answered(workshop, ada, session, *range(50, 100, 10))
    commands.reveal(workshop, ada, session, "p6", 1)
    [both] = key_figures.of_session(workshop, reload(session)).rounds
    exclusions.exclude(workshop, ada, session, since.replace(second=0))
    [one] = key_figures.of_session(workshop, reload(session)).rounds
    assert (both.answered, one.answered) == (10, 5)


def test_a_rehearsal_leaves_none_and_stores_none(workshop: Workshop, session: Session, ada: Visitor) -> None:
    rehearsal.fill(workshop, ada, session, 30, "mixed")
    now = commands.find(workshop, session.code)
    commands.open_round(workshop, ada, now, "p6", 1)
    commands.reveal(workshop, ada, now, "p6", 1)
    now = commands.find(workshop, session.code)
    assert key_figures.of_sessions(workshop, [now]) == {}
    assert everything(workshop)["key_figures"] == []


def test_what_is_forgotten_takes_them_along(workshop: Workshop, session: Session, ada: Visitor, reload: Reload) -> None:
    answered(workshop, ada, session, 10, 20, 30)
    commands.reveal(workshop, ada, session, "p6", 1)
    key_figures.of_session(workshop, reload(session))
    with workshop.store.writing() as db:
        session_rows.forget(db, session.id)
        assert db.execute("SELECT count(*) FROM key_figures").fetchone() == (0,)


@pytest.mark.sqlite_only
@pytest.mark.slow
def test_every_kind_that_can_be_compared_gives_figures_and_none_holds_a_text_of_people(workshop: Workshop) -> None:
    full = FullSession(workshop, PASSCODE, 8)
    for _ in full.moments():
        pass
    session = commands.find(workshop, full.session.code)
    figures = key_figures.of_session(workshop, session)
    found = [figure for each in figures.rounds for figure in each.figures]
    assert {type(figure) for figure in found} == {
        LineFigure, GapFigure, CornersFigure, ItemsFigure, WordsFigure, AgreedFigure,
    }  # fmt: skip
    assert {figure.of for figure in found if isinstance(figure, ItemsFigure)} == {
        "competencies", "forces", "ranking", "dots",
    }  # fmt: skip
    cards = {
        text
        for item in session_view.items(workshop, session)
        if item.activity.kind != "word"  # its words are counted
        for round_ in item.rounds
        for _, text in round_results.visible_result(workshop, session, item.activity, round_, "nl").cards
    }
    stored = to_json(figures)
    assert cards and not {text for text in cards if text in stored}


def test_only_the_newest_round_of_each_step_counts_as_where_the_group_ended() -> None:
    figures = SessionFigures.model_validate(
        {"people": 9, "rounds": [_round("p6", "", 1), _round("p6", "", 2), _round("q1", "dots", 1)]}
    )
    assert [(each.activity, each.turn) for each in figures.latest()] == [("p6", 2), ("q1", 1)]


def _round(activity: str, step: str, turn: int) -> dict[str, object]:
    label = {"nl": "a", "en": "b"}
    return {"activity": activity, "kind": "paradox", "step": step, "turn": turn, "label": label, "answered": 9,
            "passed": 0, "figures": []}  # fmt: skip


def test_a_word_that_reads_like_the_label_of_a_masked_one_is_a_word(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload
) -> None:
    commands.set_approval(workshop, ada, session, False)
    commands.open_round(workshop, ada, session, "check_out", 1)
    for number, word in enumerate(("[weg 1e keer]", "rust", "rust", "tijd")):
        who = somebody()
        answering.join(workshop, who, session)
        item = {"id": f"a{number}", "text": word}
        answering.cast(workshop, who, session, "check_out", 1, {"texts": [item]})
    commands.close_round(workshop, ada, session, "check_out", 1)
    commands.reveal(workshop, ada, session, "check_out", 1)
    masking = TextMasking(frozenset({TextKey("check_out", 1, "[weg 1e keer]")}), "weg")
    [words] = key_figures.calculate(workshop, replace(reload(session), masking=masking)).rounds[0].figures
    assert isinstance(words, WordsFigure)
    assert (words.given, words.words) == (4, (("[weg 1e keer]", 1),))
