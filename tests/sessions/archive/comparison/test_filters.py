"""The filter of a comparison: what it takes, and that an address says the same after it was sent."""

from datetime import date

import pytest

from sessions.access.rights import Visitor
from sessions.archive.comparison import filters
from sessions.archive.comparison.filters import SessionFilter
from sessions.archive.comparison.past_sessions import PastSession
from sessions.facilitation import commands, rehearsal
from sessions.model.programme import Text
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import refused
from tests.sessions.archive.comparison.compared import session

FULL = SessionFilter(
    ("gemeente élst", "zwolle"), date(2026, 1, 2), date(2026, 3, 4), ("30 minuten",), ("ABC234",), made_up=True
)


def test_an_address_says_the_same_filter_again() -> None:
    assert SessionFilter.from_query(FULL.to_query()) == FULL
    assert (SessionFilter().to_query(), SessionFilter.from_query({})) == ({}, SessionFilter())


def test_what_an_address_says_wrong_is_no_limit() -> None:
    assert SessionFilter.from_query({"since": ["soon"], "until": [""], "made_up": ["yes"]}) == SessionFilter()


@pytest.mark.parametrize(
    ("wanted", "taken"),
    [
        (SessionFilter(), [1, 2]),
        (SessionFilter(organisations=("zwolle",)), [2]),
        (SessionFilter(since=date(2026, 1, 2)), [2]),
        (SessionFilter(until=date(2026, 1, 1)), [1]),
        (SessionFilter(since=date(2026, 1, 1), until=date(2026, 1, 2)), [1, 2]),
        (SessionFilter(programmes=("Kort",)), [2]),
        (SessionFilter(names=("CODE01",)), [1]),
        (SessionFilter(made_up=True), [3]),
    ],
)
def test_a_filter_takes_what_fits(wanted: SessionFilter, taken: list[int]) -> None:
    held = [
        session(1),
        session(2, organisation=" ZWOLLE", programme=Text(nl="Kort", en="Short")),
        session(3, made_up=True),
    ]
    assert [each.id for each in held if wanted.takes(PastSession.of(each))] == taken


def test_what_can_be_chosen_is_what_there_is() -> None:
    found = filters.choices(
        [PastSession.of(session(5, organisation="Zwolle")), PastSession.of(session(2, made_up=True))], "en"
    )
    assert (found.organisations, found.programmes) == (
        {"gemeente voorbeeld": "Gemeente Voorbeeld", "zwolle": "Zwolle"}, {"Alles": "Everything"},
    )  # fmt: skip
    assert (found.first, found.last, found.made_up, found.real) == (date(2026, 1, 2), date(2026, 1, 5), 1, 1)


def test_only_organisers_choose_and_only_what_was_held(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session
) -> None:
    assert filters.all_of(workshop, dee) == []  # it is in its lobby
    commands.go_to(workshop, ada, session, "p1")
    found = filters.all_of(workshop, dee)
    assert [each.name for each in found] == [session.code]
    with refused("organiser_only"):
        filters.all_of(workshop, ada)
    with refused("organiser_only"):
        filters.chosen(workshop, ada, found, SessionFilter())
    [held] = filters.chosen(workshop, dee, found, SessionFilter())
    assert (held.session.name, held.figures.rounds) == (session.code, ())


def test_a_rehearsal_is_compared_with_nothing(workshop: Workshop, dee: Visitor, ada: Visitor, session: Session) -> None:
    rehearsal.fill(workshop, ada, session, 30, "mixed")
    commands.go_to(workshop, ada, session, "p1")
    assert filters.all_of(workshop, dee) == []
