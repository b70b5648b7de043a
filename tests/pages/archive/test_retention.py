"""Retention on screen: how long a session is kept, what goes next, and that deleting asks once more."""

from dataclasses import replace
from datetime import date

import pytest

from sessions.access.rights import Visitor
from sessions.archive.register_line import register_line
from sessions.facilitation import commands, unlinking
from sessions.locale import Texts, languages
from sessions.model.records import Session
from sessions.settings import AccountSettings
from sessions.workshop import Workshop
from tests.conftest import START
from tests.pages.conftest import ODD, AnsweredSession, Give, Show
from tests.pages.screen import Screen, rows

KEPT = "SELECT keep_until FROM sessions"


@pytest.fixture
def screen(show: Show, dee: Visitor, group: AnsweredSession) -> Screen:
    """The screen on which an organiser decides how long a session is kept."""
    return show("review", dee, "nl", code=group.session.code, keep="1")


def key(screen: Screen, beginning: str) -> str:
    """The key of the one button that begins like this."""
    [found] = [key for key in screen.keys if key.startswith(beginning)]
    return found


def change_day(screen: Screen, until: date) -> Screen:
    """Choose another last day and press the button."""
    [field] = [each for each in screen.date_input if str(each.key).startswith("keep_until_")]
    field.set_value(until)
    return screen.press("keep_until")


def test_the_last_day_is_changed(screen: Screen, workshop: Workshop, nl: Texts) -> None:
    assert nl("retention.kept", day=nl.day(date(2027, 11, 23))) in screen.visible_text
    change_day(screen, date(2027, 1, 2))
    assert rows(workshop, KEPT) == [("2027-01-02",)]
    assert nl("retention.kept", day=nl.day(date(2027, 1, 2))) in screen.visible_text


def test_a_text_is_deleted_after_a_second_press(
    screen: Screen, workshop: Workshop, group: AnsweredSession, nl: Texts
) -> None:
    screen.fill(retention_search=group.cards[2].upper()).run()
    assert group.cards[2] in screen.visible_text
    screen.press(key(screen, "delete_text_"))
    assert nl("retention.text_sure") in screen.visible_text
    no = [each for each in screen.keys if each.startswith("delete_text_") and each.endswith("_no")]
    screen.press(no[0])
    assert nl("retention.text_sure") not in screen.visible_text
    assert rows(workshop, "SELECT count(*) FROM answers") == [(14,)]
    screen.press(key(screen, "delete_text_"))
    yes = [each for each in screen.keys if each.startswith("delete_text_") and each.endswith("_yes")]
    screen.press(yes[0])
    assert rows(workshop, "SELECT count(*) FROM answers") == [(13,)]
    assert rows(workshop, "SELECT count(*) FROM answer_log WHERE value LIKE ?", f"%{group.cards[2]}%") == [(0,)]
    assert nl.count("text_search.found", 0) in screen.visible_text


def test_what_somebody_typed_is_shown_as_it_is(
    workshop: Workshop, show: Show, dee: Visitor, ada: Visitor, ben: Visitor, asked: Session, give: Give
) -> None:
    give("q01", 1, {ben: ODD})
    screen = show("review", dee, "nl", code=asked.code, keep="1")
    screen.fill(retention_search="alert").run()
    assert ODD in screen.visible_text


def test_a_session_is_deleted_after_a_second_press_that_says_what_goes(
    screen: Screen, workshop: Workshop, group: AnsweredSession, nl: Texts
) -> None:
    screen.press("delete_session")
    people, answers = nl.count("review.people", 7), nl.count("review.answers", 14)
    title = group.session.title
    assert nl("retention.session_sure", title=title, people=people, answers=answers) in screen.visible_text
    assert rows(workshop, "SELECT count(*) FROM sessions") == [(1,)]
    screen.press("delete_session_yes")
    assert rows(workshop, "SELECT count(*) FROM sessions") == [(0,)]
    assert nl.count("review.found", 0) in screen.visible_text


def test_who_only_facilitates_sees_the_review_instead(show: Show, ada: Visitor, group: AnsweredSession) -> None:
    screen = show("review", ada, "nl", code=group.session.code, keep="1")
    assert "delete_session" not in screen.keys
    assert "keep=1" not in screen.received


def test_the_list_says_what_goes_first_and_leads_there(
    workshop: Workshop, show: Show, dee: Visitor, group: AnsweredSession, language: str, texts: Texts
) -> None:
    screen = show("review", dee, language, keep="1")
    code = group.session.code
    assert texts("retention.next_lead", months=texts.count("plan.months", 12)) in screen.visible_text
    screen.press(f"next_open_{code}")
    assert screen.query_params == {"code": code, "keep": "1"}
    assert texts("retention.keep") in screen.visible_text


def test_an_organisation_goes_when_its_name_was_typed(
    workshop: Workshop, show: Show, dee: Visitor, group: AnsweredSession, nl: Texts
) -> None:
    screen = show("review", dee, "nl", keep="1")
    screen.fill(organisation_gone="gemeente voorbeeld").run()
    screen.fill(organisation_typed="Gemeente Anders").press("delete_organisation")
    screen.press("delete_organisation_yes")
    assert nl("refused.other_name") in screen.visible_text
    assert rows(workshop, "SELECT count(*) FROM sessions") == [(1,)]
    screen.fill(organisation_typed="gemeente Voorbeeld").press("delete_organisation")
    screen.press("delete_organisation_yes")
    assert rows(workshop, "SELECT count(*) FROM sessions") == [(0,)]
    assert nl("retention.next_none") in screen.visible_text


def test_the_register_line_is_filled_in(show: Show, dee: Visitor, language: str, texts: Texts) -> None:
    [line] = [each.value for each in show("review", dee, language, keep="1").code]
    assert texts("register.retention", months=texts.count("plan.months", 12)) in line
    assert texts("register.place", address=texts("register.own_network")) in line
    assert line.startswith(texts("register.heading.controller"))


@pytest.mark.parametrize("language", languages())
def test_with_accounts_the_register_line_says_what_is_kept_of_organisers(workshop: Workshop, language: str) -> None:
    texts = Texts(language)
    accounts = AccountSettings("https://login.example/gemeente", "samenwerken")
    line = register_line(replace(workshop, settings=replace(workshop.settings, accounts=accounts)), texts)
    for part in ("people", "data", "not_stored", "security"):
        assert texts(f"register.{part}_accounts") in line and texts(f"register.{part}") not in line
    assert texts("register.recipients_accounts", issuer=accounts.issuer) in line
    assert line.count("\n\n") == register_line(workshop, texts).count("\n\n")


def test_an_ended_session_too(workshop: Workshop, screen: Screen, ada: Visitor, group: AnsweredSession) -> None:
    commands.end(workshop, ada, group.session)
    change_day(screen.run(), START.date())
    assert rows(workshop, KEPT) == [(START.date().isoformat(),)]


# --- the links between people and answers -----------------------------------------------------------------------------


def test_until_the_end_it_is_chosen_whether_links_are_cut(
    workshop: Workshop, show: Show, dee: Visitor, group: AnsweredSession, language: str, texts: Texts
) -> None:
    screen = show("review", dee, language, code=group.session.code, keep="1")
    for part in ("title", "lead", "stays", "goes"):
        assert texts(f"unlink.{part}") in screen.visible_text
    [box] = [each for each in screen.checkbox if each.label == texts("unlink.wanted")]
    assert not box.value and "unlink_now" not in screen.keys
    box.check().run()
    assert commands.find(workshop, group.session.code).unlink
    [box] = [each for each in screen.checkbox if each.label == texts("unlink.wanted")]
    box.uncheck().run()
    assert not commands.find(workshop, group.session.code).unlink


def test_after_the_end_links_are_cut_after_a_second_press(
    workshop: Workshop, show: Show, dee: Visitor, group: AnsweredSession, language: str, texts: Texts
) -> None:
    commands.end(workshop, dee, group.session)
    screen = show("review", dee, language, code=group.session.code, keep="1")
    assert texts("unlink.wanted") not in [each.label for each in screen.checkbox]
    screen.press("unlink_now")
    assert texts("unlink.sure") in screen.visible_text
    screen.press("unlink_now_no")
    assert unlinking.has_links(workshop, group.session)
    screen.press("unlink_now").press("unlink_now_yes")
    assert not unlinking.has_links(workshop, group.session)
    day = texts.day(START.date())
    assert texts("unlink.done", day=day) in screen.visible_text and "unlink_now" not in screen.keys
    review = show("review", dee, language, code=group.session.code)
    assert texts("unlink.review", day=day) in review.visible_text


def test_somebody_who_answered_sees_that_the_session_is_over(
    workshop: Workshop, show: Show, dee: Visitor, group: AnsweredSession, nl: Texts
) -> None:
    unlinking.set_wanted(workshop, dee, group.session, wanted=True)
    commands.end(workshop, dee, group.session)
    phone = show("take_part", group.people[0], "nl", code=group.session.code)
    assert nl("refused.session_ended") in phone.visible_text


def test_a_session_without_people_has_no_links(
    workshop: Workshop, show: Show, dee: Visitor, session: Session, nl: Texts
) -> None:
    commands.end(workshop, dee, session)
    assert nl("unlink.title") not in show("review", dee, "nl", code=session.code, keep="1").visible_text
