"""Links to read: who may make one, what it gives, and that it ends by a day, by a press and with its session."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, timedelta

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.archive import retention, sharing
from sessions.archive.comparison.filters import SessionFilter
from sessions.archive.sharing import ShareLink
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.store import session_rows
from sessions.store.maintenance import integrity
from sessions.workshop import Workshop
from tests.conftest import START, Clock, everything, refused, somebody

Unchanged = Callable[[], AbstractContextManager[None]]
TODAY = START.date()
TWO_WEEKS = TODAY + timedelta(days=14)


@pytest.fixture
def begun(workshop: Workshop, ada: Visitor, session: Session, reload: Callable[[Session], Session]) -> Session:
    """The session, no longer in its lobby."""
    commands.go_to(workshop, ada, session, "p1")
    return reload(session)


@pytest.fixture
def secret(workshop: Workshop, dee: Visitor, begun: Session) -> str:
    """The secret of a link to the session that counts for two weeks."""
    return sharing.share_session(workshop, dee, begun, TWO_WEEKS, "nl")


@pytest.fixture
def link(workshop: Workshop, dee: Visitor, begun: Session, secret: str) -> ShareLink:
    """That link."""
    [link] = sharing.links(workshop, dee, begun)
    return link


@pytest.fixture
def reader(workshop: Workshop, secret: str, link: ShareLink) -> Visitor:
    """Somebody who opened the link and pressed its button."""
    reader = somebody("10.0.0.9")
    sharing.open_link(workshop, reader, secret, link.id)
    return reader


def test_a_link_says_what_it_shares_and_its_secret_is_not_stored(
    workshop: Workshop, begun: Session, secret: str, link: ShareLink
) -> None:
    assert link == ShareLink(link.id, begun.id, None, "nl", TWO_WEEKS, START)
    assert secret not in str(everything(workshop.settings.data))


def test_only_an_organiser_makes_lists_and_revokes(
    workshop: Workshop, ada: Visitor, eve: Visitor, begun: Session, link: ShareLink, unchanged: Unchanged
) -> None:
    for who in (ada, eve):
        with unchanged():
            for act in (
                lambda who=who: sharing.share_session(workshop, who, begun, TWO_WEEKS, "nl"),
                lambda who=who: sharing.share_comparison(workshop, who, SessionFilter(), "lines", TWO_WEEKS, "nl"),
                lambda who=who: sharing.links(workshop, who, begun),
                lambda who=who: sharing.revoke(workshop, who, link.id),
            ):
                with refused("organiser_only"):
                    act()


def test_opening_a_link_gives_nothing_and_its_button_the_right_to_read_and_no_other(
    workshop: Workshop, begun: Session, secret: str, link: ShareLink, unchanged: Unchanged
) -> None:
    robot, reader = somebody(), somebody()
    with unchanged():
        assert sharing.link_of_secret(workshop, robot, secret) == link
    assert not sharing.may_read(workshop, robot, link.id)
    sharing.open_link(workshop, reader, secret, link.id)
    assert sharing.may_read(workshop, reader, link.id)
    assert sharing.shared_session(workshop, reader, link.id) == begun
    assert not rights.may_facilitate(workshop, reader, begun)
    assert not rights.holds_a_right(workshop, reader)


def test_a_database_with_a_link_and_a_reader_is_sound(workshop: Workshop, reader: Visitor) -> None:
    with workshop.store.reading() as db:
        assert (integrity.loose(db), integrity.strays(db), integrity.unreadable_moments(db)) == ({}, {}, {})


def test_a_secret_opens_its_own_link_only(
    workshop: Workshop, dee: Visitor, begun: Session, link: ShareLink, unchanged: Unchanged
) -> None:
    other = sharing.share_session(workshop, dee, begun, TWO_WEEKS, "en")
    with unchanged(), refused("share_unknown"):
        sharing.open_link(workshop, somebody(), other, link.id)


def test_guessing_is_limited_and_a_right_link_always_opens(workshop: Workshop, secret: str, link: ShareLink) -> None:
    guesser = somebody("10.9.9.9")
    for _ in range(int(workshop.limits.wrong_links.burst)):
        with refused("share_unknown"):
            sharing.link_of_secret(workshop, guesser, "geraden")
    with refused("links_too_often"):
        sharing.link_of_secret(workshop, guesser, "geraden")
    assert sharing.link_of_secret(workshop, guesser, secret) == link


def test_a_revoked_link_is_dead_for_who_had_the_right_and_for_who_comes_later(
    workshop: Workshop, dee: Visitor, begun: Session, secret: str, link: ShareLink, reader: Visitor
) -> None:
    sharing.revoke(workshop, dee, link.id)
    assert not sharing.may_read(workshop, reader, link.id)
    with refused("share_unknown"):
        sharing.shared_session(workshop, reader, link.id)
    with refused("share_unknown"):
        sharing.open_link(workshop, somebody(), secret, link.id)
    assert sharing.links(workshop, dee, begun) == []
    assert not [row for row in everything(workshop.settings.data)["rights"] if str(row[1]).startswith("share:")]


def test_a_link_counts_on_its_last_day_and_no_longer(
    workshop: Workshop, dee: Visitor, begun: Session, secret: str, link: ShareLink, reader: Visitor, clock: Clock
) -> None:
    clock.forward(days=14)
    assert sharing.may_read(workshop, reader, link.id)
    assert sharing.forget_expired(workshop) == 0
    clock.forward(days=1)
    assert not sharing.may_read(workshop, reader, link.id)
    assert sharing.links(workshop, dee, begun) == []
    with refused("share_unknown"):
        sharing.link_of_secret(workshop, somebody(), secret)
    assert (sharing.forget_expired(workshop), sharing.forget_expired(workshop)) == (1, 0)
    assert everything(workshop.settings.data)["share_links"] == []


def test_a_link_goes_with_its_session_and_its_right_too(workshop: Workshop, begun: Session, reader: Visitor) -> None:
    retention.forget(workshop, begun.keep_until + timedelta(days=1))
    rows = everything(workshop.settings.data)
    assert rows["share_links"] == []
    assert [row[1] for row in rows["rights"]] == ["organiser"]
    with refused("share_unknown"):
        sharing.shared_session(workshop, reader, 1)


@pytest.mark.parametrize("until", [TODAY - timedelta(days=1), TODAY + timedelta(days=366), date(2999, 1, 1)])
def test_a_day_that_can_not_be_chosen_is_refused(
    workshop: Workshop, dee: Visitor, begun: Session, unchanged: Unchanged, until: date
) -> None:
    """A session of this test is kept for 365 days: a link to it counts no longer."""
    with unchanged(), refused("share_until", latest=f"{begun.keep_until:%d-%m-%Y}"):
        sharing.share_session(workshop, dee, begun, until, "nl")


def test_a_session_is_shared_once_it_began_and_not_in_a_rehearsal(
    workshop: Workshop, dee: Visitor, session: Session, unchanged: Unchanged
) -> None:
    with unchanged(), refused("share_not_held"):
        sharing.share_session(workshop, dee, session, TWO_WEEKS, "nl")


def test_while_it_is_rehearsed_a_shared_session_shows_nothing(
    workshop: Workshop, begun: Session, link: ShareLink, reader: Visitor
) -> None:
    with workshop.store.writing() as db:
        db.execute("UPDATE sessions SET rehearsal = 'proef' WHERE id = ?", [begun.id])
    with refused("share_later"):
        sharing.shared_session(workshop, reader, link.id)


def test_a_comparison_is_of_the_sessions_that_its_filter_takes(
    workshop: Workshop, dee: Visitor, begun: Session
) -> None:
    wanted = SessionFilter(organisations=("gemeente voorbeeld",))
    secret = sharing.share_comparison(workshop, dee, wanted, "attendance", TWO_WEEKS, "en")
    [link] = sharing.links(workshop, dee)
    assert sharing.shared_view(link) == (wanted, "attendance")
    assert sharing.language_of(workshop, link.id) == "en"
    reader = somebody()
    with refused("share_unknown"):
        sharing.shared_comparison(workshop, reader, link.id)
    sharing.open_link(workshop, reader, secret, link.id)
    assert [each.session.number for each in sharing.shared_comparison(workshop, reader, link.id)] == [begun.id]
    with workshop.store.reading() as db:
        assert session_rows.by_number(db, begun.id)
    other = SessionFilter(organisations=("gemeente anders",))
    secret = sharing.share_comparison(workshop, dee, other, "attendance", TWO_WEEKS, "en")
    number = max(each.id for each in sharing.links(workshop, dee))
    sharing.open_link(workshop, reader, secret, number)
    assert sharing.shared_comparison(workshop, reader, number) == []
    with refused("share_unknown"):
        sharing.shared_session(workshop, reader, number)


def test_a_choice_that_is_too_large_and_too_many_links_are_refused(
    workshop: Workshop, dee: Visitor, begun: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    with refused("share_too_much"):
        sharing.share_comparison(workshop, dee, SessionFilter(names=("A" * 2000,)), "lines", TWO_WEEKS, "nl")
    monkeypatch.setattr(sharing, "MOST", 1)
    sharing.share_session(workshop, dee, begun, TWO_WEEKS, "nl")
    with refused("share_too_many", most=1):
        sharing.share_session(workshop, dee, begun, TWO_WEEKS, "nl")
