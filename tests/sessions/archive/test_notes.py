"""Notes about a past session: for organisers, never lost by two browsers, gone with their session."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from sessions.access.rights import Visitor
from sessions.archive import notes
from sessions.export import registry
from sessions.locale import Texts
from sessions.model.records import ReviewNote, Session
from sessions.store import session_rows
from sessions.workshop import Workshop
from tests.conftest import START, Clock, refused

pytestmark = pytest.mark.both_stores

Unchanged = Callable[[], AbstractContextManager[None]]


def test_a_note_is_kept_changed_and_deleted(workshop: Workshop, dee: Visitor, session: Session, clock: Clock) -> None:
    whole = notes.keep(workshop, dee, session, notes.WHOLE, "  Volgende keer\tkorter \n", seen=None)
    assert whole == ReviewNote("Volgende keer korter", START)
    clock.forward(minutes=3)
    of_p1 = notes.keep(workshop, dee, session, "p1", "Twee rondes", seen=None)
    again = notes.keep(workshop, dee, session, notes.WHOLE, "Volgende keer langer", seen=whole)
    assert notes.of_session(workshop, dee, session) == {"p1": of_p1, "": again}
    assert again == ReviewNote("Volgende keer langer", clock())
    assert notes.keep(workshop, dee, session, "p1", " \n", seen=of_p1) is None
    assert notes.of_session(workshop, dee, session) == {"": again}


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten(
    workshop: Workshop, dee: Visitor, session: Session, unchanged: Unchanged
) -> None:
    first = notes.keep(workshop, dee, session, "p1", "eerst", seen=None)
    second = notes.keep(workshop, dee, session, "p1", "dan", seen=first)
    with unchanged():
        for text in ("van mij", ""):
            for seen in (None, first):
                with refused("note_changed"):
                    notes.keep(workshop, dee, session, "p1", text, seen=seen)
        assert notes.keep(workshop, dee, session, "p1", "dan", seen=None) == second, "it says what is there already"
    assert notes.keep(workshop, dee, session, "p1", "van mij", seen=second)


@pytest.mark.parametrize("length", [notes.LONGEST + 1, 2 * notes.LONGEST])
def test_a_note_that_is_too_long_is_refused(
    workshop: Workshop, dee: Visitor, session: Session, unchanged: Unchanged, length: int
) -> None:
    with unchanged(), refused("too_long", given=length, most=notes.LONGEST):
        notes.keep(workshop, dee, session, "", "x" * length, seen=None)
    assert notes.keep(workshop, dee, session, "", "x" * notes.LONGEST, seen=None)


def test_nobody_but_an_organiser_reads_or_writes_notes(
    workshop: Workshop, dee: Visitor, ada: Visitor, ben: Visitor, eve: Visitor, session: Session, unchanged: Unchanged
) -> None:
    notes.keep(workshop, dee, session, "", "voor ons", seen=None)
    with unchanged():
        for nobody in (ada, ben, eve, Visitor(None), Visitor("forged")):
            with refused("organiser_only"):
                notes.of_session(workshop, nobody, session)
            with refused("organiser_only"):
                notes.keep(workshop, nobody, session, "", "van mij", seen=None)


def test_a_note_is_about_a_session_and_an_activity_that_are_there(
    workshop: Workshop, dee: Visitor, session: Session
) -> None:
    with refused("no_such_activity"):
        notes.keep(workshop, dee, session, "nothing", "tekst", seen=None)
    notes.keep(workshop, dee, session, "p1", "tekst", seen=None)
    with workshop.store.writing() as db:
        session_rows.forget(db, session.id)
    with refused("session_gone"):
        notes.keep(workshop, dee, session, "p1", "tekst", seen=None)
    assert notes.of_session(workshop, dee, session) == {}


def test_no_export_has_a_note(workshop: Workshop, dee: Visitor, session: Session) -> None:
    secret = "alleen voor organisatoren"
    for activity in ("", "p1"):
        notes.keep(workshop, dee, session, activity, secret, seen=None)
    reports = registry.reports(workshop, dee, [session], Texts("nl"), "group", {})  # all that any format is made from
    assert secret not in repr(reports)
    assert secret.encode() not in registry.download(workshop, dee, session, "json", Texts("nl"))
