"""Forgetting: after its time everything of a session is gone, from every table, and nothing of any other."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.archive.retention import forget
from sessions.facilitation import commands, session_view
from sessions.model.errors import Refusal
from sessions.model.records import Round, Session
from sessions.participation import answering, moderation
from sessions.results import round_results
from sessions.results.result import Result
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import PLAN, START, everything, in_round, is_stored, refused, somebody, whole_programme

pytestmark = pytest.mark.both_stores

Unchanged = Callable[[], AbstractContextManager[None]]
SECRET_TEXT = "Wat nergens meer te lezen mag zijn"


def held(workshop: Workshop, dee: Visitor, title: str, keep_months: int = 12) -> tuple[Session, Visitor, Visitor]:
    """A session in which everything happened that leaves a row; with its facilitator and a participant."""
    session, secret = commands.create(
        workshop, dee, replace(PLAN, title=title, keep_months=keep_months), whole_programme()
    )
    ada, ben = somebody(), somebody()
    rights.open_link(workshop, ada, secret)
    answering.join(workshop, ben, session, "beleid")
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    commands.open_round(workshop, ada, session, "q01", 1)
    answering.cast(workshop, ben, session, "q01", 1, {"texts": [{"id": "a", "text": SECRET_TEXT}]})
    now = in_round(workshop, session.code)
    waiting = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    moderation.decide(workshop, ada, now.session, now.round, waiting, approve=True)
    return commands.find(workshop, session.code), ada, ben


def test_a_session_leaves_rows_in_every_table(workshop: Workshop, dee: Visitor) -> None:
    """Without this the tests below would show nothing."""
    held(workshop, dee, "Eerste")
    filled = {name for name, rows in everything(workshop).items() if rows}
    assert filled - {"_sqlite_migrations", "sqlite_sequence"} == {
        "activities",
        "answer_log",
        "answers",
        "decisions",
        "participants",
        "rights",
        "rounds",
        "sessions",
        "stage_log",
        "undo_log",
    }


def test_on_its_last_day_a_session_is_still_there(workshop: Workshop, dee: Visitor, unchanged: Unchanged) -> None:
    session, _, _ = held(workshop, dee, "Eerste")
    with unchanged():
        assert forget(workshop, session.keep_until) == 0


def test_the_day_after_everything_of_it_is_gone_and_the_others_are_untouched(workshop: Workshop, dee: Visitor) -> None:
    before = everything(workshop)
    other, ada, ben = held(workshop, dee, "Blijft", keep_months=24)
    kept = everything(workshop)
    past, _, _ = held(workshop, dee, "Gaat", keep_months=3)
    assert before != kept != everything(workshop)

    assert forget(workshop, past.keep_until + timedelta(days=1)) == 1
    after = everything(workshop)
    assert {name: rows for name, rows in after.items() if name != "sqlite_sequence"} == {
        name: rows for name, rows in kept.items() if name != "sqlite_sequence"
    }
    assert rights.may_facilitate(workshop, ada, other)
    assert answering.participant_of(workshop, ben, other)


def test_forgetting_twice_forgets_once(workshop: Workshop, dee: Visitor, unchanged: Unchanged) -> None:
    past, _, _ = held(workshop, dee, "Gaat")
    tomorrow = past.keep_until + timedelta(days=1)
    assert forget(workshop, tomorrow) == 1
    with unchanged():
        assert forget(workshop, tomorrow) == 0


def test_the_right_of_the_organiser_outlives_a_session(workshop: Workshop, dee: Visitor) -> None:
    past, ada, _ = held(workshop, dee, "Gaat")
    forget(workshop, past.keep_until + timedelta(days=1))
    assert rights.is_organiser(workshop, dee)
    assert not rights.may_facilitate(workshop, ada, past)


def test_what_people_wrote_is_no_longer_in_the_file_either(workshop: Workshop, dee: Visitor) -> None:
    """„Daarna worden alle antwoorden gewist”: whoever opens the file with an editor reads nothing of it."""
    past, _, _ = held(workshop, dee, "Gaat")
    assert is_stored(workshop, SECRET_TEXT)
    forget(workshop, past.keep_until + timedelta(days=1))
    assert not is_stored(workshop, SECRET_TEXT)


# --- somebody still has it on screen --------------------------------------------------------------------------------

LATE: dict[str, Callable[[Workshop, Visitor, Visitor, Session], object]] = {
    "join": lambda workshop, ada, ben, session: answering.join(workshop, ben, session),
    "answer": lambda workshop, ada, ben, session: answering.cast(workshop, ben, session, "p1", 1, {"value": 20}),
    "look": lambda workshop, ada, ben, session: session_view.build(workshop, session.code),
    "open a round": lambda workshop, ada, ben, session: commands.open_round(workshop, ada, session, "p1", 1),
    "end": lambda workshop, ada, ben, session: commands.end(workshop, ada, session),
    "resume": lambda workshop, ada, ben, session: commands.resume(workshop, ada, session),
    "make a new link": lambda workshop, ada, ben, session: rights.new_link(workshop, ada, session),
    "decide about a text": lambda workshop, ada, ben, session: moderation.decide(
        workshop, ada, session, Round("q01", 1, "", 1, True, True, START, None), [], approve=True
    ),
}


@pytest.mark.parametrize("who", ["facilitator", "organiser"])
@pytest.mark.parametrize("act", LATE)
def test_whoever_still_has_a_forgotten_session_on_screen_is_refused(
    workshop: Workshop, dee: Visitor, unchanged: Unchanged, act: str, who: str
) -> None:
    past, ada, ben = held(workshop, dee, "Gaat")
    forget(workshop, past.keep_until + timedelta(days=1))
    with unchanged(), pytest.raises(Refusal):
        LATE[act](workshop, ada if who == "facilitator" else dee, ben, past)


def test_a_new_session_has_nothing_of_a_forgotten_one(workshop: Workshop, dee: Visitor) -> None:
    """Neither participants nor facilitators nor a picture, also when the database gives it the same number."""
    past, ada, ben = held(workshop, dee, "Gaat")
    commands.open_round(workshop, ada, past, "p2", 1)
    for value in (10, 20, 30):
        visitor = somebody()
        answering.join(workshop, visitor, past)
        answering.cast(workshop, visitor, past, "p2", 1, {"value": value})
    seen = _picture(workshop, past)
    forget(workshop, past.keep_until + timedelta(days=1))

    fresh, _ = commands.create(workshop, dee, PLAN, whole_programme())
    assert not rights.may_facilitate(workshop, ada, fresh)
    assert answering.participant_of(workshop, ben, fresh) is None
    while commands.find(workshop, fresh.code).stage < past.stage:
        commands.set_approval(workshop, dee, fresh, True)
    commands.open_round(workshop, dee, fresh, "p2", 1)
    people = [somebody() for _ in range(3)]
    for visitor in people:
        answering.join(workshop, visitor, fresh)
    while commands.find(workshop, fresh.code).answers < seen.session.answers:
        answering.cast(workshop, people[0], fresh, "p2", 1, {"value": 100})
    mine = _picture(workshop, fresh)
    assert (mine.session.stage, mine.session.answers) == (seen.session.stage, seen.session.answers)
    assert (mine.result.answered, mine.result.hidden) == (1, "too_few")


class _Seen:
    def __init__(self, session: Session, result: Result) -> None:
        self.session, self.result = session, result


def _picture(workshop: Workshop, session: Session) -> _Seen:
    now = in_round(workshop, session.code)
    return _Seen(now.session, round_results.visible_result(workshop, now.session, now.activity, now.round, "nl"))


def test_a_session_that_never_was_is_refused_like_one_that_is_gone(workshop: Workshop) -> None:
    with refused("code_unknown", code="ZZZZZZ"):
        session_view.build(workshop, "ZZZZZZ")
