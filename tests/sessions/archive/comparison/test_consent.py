"""Consent to be compared: off until an organiser gives it, and taken back at any time."""

from collections.abc import Callable

from sessions.access.rights import Visitor
from sessions.archive.comparison import consent
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import refused


def test_consent_is_off_until_an_organiser_gives_it_and_can_be_taken_back(
    workshop: Workshop, session: Session, dee: Visitor, ada: Visitor, reload: Callable[[Session], Session]
) -> None:
    assert not session.comparable
    for wanted in (True, False):
        consent.give(workshop, dee, session, wanted)
        assert reload(session).comparable is wanted
    with refused("organiser_only"):
        consent.give(workshop, ada, session, wanted=True)
    assert not reload(session).comparable
