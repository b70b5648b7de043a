"""What a link shares on a screen: what the group was shown, and nothing that an organiser has besides."""

from datetime import timedelta

import pytest

from sessions.access.rights import Visitor
from sessions.archive import notes, sharing
from sessions.archive.comparison.filters import SessionFilter
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import START, somebody
from tests.pages.conftest import AnsweredSession, Show, Traces
from tests.pages.screen import Screen, bar, present, rows

UNTIL = START.date() + timedelta(days=14)
NOTE = "Alleen voor organisatoren"


def opened(workshop: Workshop, dee: Visitor, secret: str, session: Session | None) -> tuple[Visitor, str]:
    """Somebody who pressed the button of the latest link, and the number of that link."""
    number = max(link.id for link in sharing.links(workshop, dee, session))
    reader = somebody("10.0.0.9")
    sharing.open_link(workshop, reader, secret, number)
    return reader, str(number)


def said_gone(texts: Texts) -> str:
    """All that is on the screen of a link that does not count."""
    return "\n".join([bar(texts), f"{texts('refused.share_unknown')} {texts('way_on.home')}"])


@pytest.fixture
def revealed(workshop: Workshop, ada: Visitor, dee: Visitor, group: AnsweredSession) -> AnsweredSession:
    """The session with the paradox revealed, the question still hidden, and a note."""
    commands.reveal(workshop, ada, group.session, "p1", 1)
    notes.keep(workshop, dee, group.session, notes.WHOLE, NOTE, seen=None)
    return group


def controls(screen: Screen) -> set[str]:
    """The keys of everything that can be pressed or filled in."""
    return {str(each.key) for each in (*screen.button, *screen.text_input, *screen.text_area, *screen.selectbox)}


def test_a_reader_sees_what_the_group_saw_and_no_more(
    workshop: Workshop, show: Show, dee: Visitor, revealed: AnsweredSession, traces: Traces, language: str, texts: Texts
) -> None:
    session = revealed.session
    secret = sharing.share_session(workshop, dee, session, UNTIL, "nl")
    reader, number = opened(workshop, dee, secret, session)
    screen = show("reading", reader, language, link=number)
    assert texts("reading.until", day=texts.day(UNTIL)) in screen.visible_text
    assert session.title in screen.visible_text
    for activity in ("", "p1", "q01"):
        screen = show("reading", reader, language, link=number, activity=activity)
        assert present({session.code, secret, NOTE, *revealed.cards, *traces("q01")}, screen.received) == set()
        assert controls(screen) == {"search_texts"}
    section = show("reading", reader, language, link=number, activity="p1")
    assert section.data_of("workshop_chart")["name"] == "shared-/p1/1"
    assert texts("review.hidden_not_shown") not in section.visible_text
    printed = show("reading", reader, language, link=number, print="1")
    assert present({session.code, NOTE, *revealed.cards}, printed.received) == set()


def test_even_an_organiser_sees_by_a_link_what_others_see(
    workshop: Workshop, show: Show, dee: Visitor, revealed: AnsweredSession
) -> None:
    secret = sharing.share_session(workshop, dee, revealed.session, UNTIL, "nl")
    [link] = sharing.links(workshop, dee, revealed.session)
    sharing.open_link(workshop, dee, secret, link.id)
    screen = show("reading", dee, "nl", link=str(link.id))
    assert present({NOTE, revealed.session.code}, screen.received) == set()
    assert controls(screen) == {"search_texts"}


def test_without_a_press_there_is_one_button_and_without_a_link_a_sentence(
    workshop: Workshop, show: Show, dee: Visitor, eve: Visitor, revealed: AnsweredSession, nl: Texts
) -> None:
    secret = sharing.share_session(workshop, dee, revealed.session, UNTIL, "nl")
    [link] = sharing.links(workshop, dee, revealed.session)
    for number in (str(link.id), "999", "x", ""):
        screen = show("reading", eve, "nl", link=number)
        assert screen.visible_text == said_gone(nl)
    came = Screen(workshop, "reading", eve, "nl", link=str(link.id))
    came.cookies["shared"] = secret
    came.run()
    assert nl("reading.title") in came.visible_text
    assert revealed.session.title not in came.visible_text
    assert f'<form method="post" action="./read/{link.id}">' in str(came.bodies)


def test_the_language_of_a_link_counts_for_who_chose_none(
    workshop: Workshop, show: Show, dee: Visitor, revealed: AnsweredSession, en: Texts
) -> None:
    secret = sharing.share_session(workshop, dee, revealed.session, UNTIL, "en")
    reader, number = opened(workshop, dee, secret, revealed.session)
    assert en("reading.until", day=en.day(UNTIL)) in show("reading", reader, link=number).visible_text


def test_a_link_that_is_revoked_shows_nothing_at_the_next_drawing(
    workshop: Workshop, show: Show, dee: Visitor, revealed: AnsweredSession, nl: Texts
) -> None:
    secret = sharing.share_session(workshop, dee, revealed.session, UNTIL, "nl")
    reader, number = opened(workshop, dee, secret, revealed.session)
    screen = show("reading", reader, "nl", link=number)
    assert revealed.session.title in screen.visible_text
    sharing.revoke(workshop, dee, int(number))
    assert screen.run().visible_text == said_gone(nl)


def test_a_shared_comparison_has_one_view_and_leads_nowhere(
    workshop: Workshop, show: Show, dee: Visitor, revealed: AnsweredSession, language: str, texts: Texts
) -> None:
    secret = sharing.share_comparison(workshop, dee, SessionFilter(), "overview", UNTIL, "nl")
    reader, number = opened(workshop, dee, secret, None)
    screen = show("reading", reader, language, link=number)
    assert texts("compare.view.overview") in screen.visible_text
    assert revealed.session.title in screen.visible_text
    assert present({revealed.session.code, "/review", NOTE}, screen.received) == set()
    assert controls(screen) == set()
    assert screen.query_params == {"link": number}


def test_a_shared_comparison_is_printed_as_it_is_read(
    workshop: Workshop, show: Show, dee: Visitor, revealed: AnsweredSession, language: str, texts: Texts
) -> None:
    secret = sharing.share_comparison(workshop, dee, SessionFilter(), "overview", UNTIL, "nl")
    reader, number = opened(workshop, dee, secret, None)
    screen = show("reading", reader, language, link=number, print="1")
    assert texts("compare.view.overview") in screen.visible_text
    assert screen.data_of("workshop_print") == {"label": texts("script.print")}
    sharing.revoke(workshop, dee, int(number))
    assert screen.run().visible_text == said_gone(texts)


def test_every_view_of_a_comparison_can_be_read_without_any_other_right(
    workshop: Workshop, show: Show, dee: Visitor, revealed: AnsweredSession
) -> None:
    for view in ("lines", "overview", "learning", "pattern", "map", "attendance"):
        secret = sharing.share_comparison(workshop, dee, SessionFilter(), view, UNTIL, "nl")
        reader, number = opened(workshop, dee, secret, None)
        screen = show("reading", reader, "nl", link=number)
        assert Texts("nl")("refused.organiser_only") not in screen.visible_text
        assert present({revealed.session.code}, screen.received) == set()


def test_a_view_that_there_is_nothing_for_is_not_replaced_by_another(
    workshop: Workshop, show: Show, dee: Visitor, revealed: AnsweredSession, language: str, texts: Texts
) -> None:
    for view in ("map", "no such view"):
        secret = sharing.share_comparison(workshop, dee, SessionFilter(), view, UNTIL, "nl")
        reader, number = opened(workshop, dee, secret, None)
        screen = show("reading", reader, language, link=number)
        assert texts("reading.view_empty") in screen.visible_text
        assert present({revealed.session.title, revealed.session.organisation}, screen.received) == set()


def test_the_panel_makes_a_link_shows_it_once_and_revokes_it(
    workshop: Workshop, show: Show, dee: Visitor, revealed: AnsweredSession, nl: Texts
) -> None:
    screen = show("review", dee, "nl", code=revealed.session.code)
    screen.press("share_make")
    [link] = sharing.links(workshop, dee, revealed.session)
    [shown] = [each.value for each in screen.code]
    secret = shown.rpartition("/")[2]
    assert sharing.link_of_secret(workshop, dee, secret) == link
    assert shown == f"http://192.0.2.7:8501/shared/{secret}"
    assert link.until == UNTIL
    assert [each.value for each in show("review", dee, "nl", code=revealed.session.code).code] == []
    screen.press(f"share_revoke_{link.id}")
    assert rows(workshop, "SELECT id FROM share_links") == []
    assert [each.value for each in screen.code] == []
    assert nl.count("share.links", 0) in screen.visible_text


def test_the_panel_is_for_organisers(show: Show, ada: Visitor, revealed: AnsweredSession) -> None:
    screen = show("review", ada, "nl", code=revealed.session.code)
    assert "share_make" not in controls(screen)
