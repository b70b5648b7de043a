"""The organiser's home: every row leads on with one press, and nobody else sees any of it."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest

from sessions.access.rights import Visitor
from sessions.archive import agenda
from sessions.export import registry
from sessions.export.imports import imported_sessions
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import PLAN, Clock, somebody, whole_programme
from tests.pages.conftest import ODD, Show


@pytest.fixture
def past(workshop: Workshop, dee: Visitor) -> Session:
    """A session of before, with an action that was due and one without a date."""
    session, _ = commands.create(workshop, dee, replace(PLAN, title=ODD, held_on=date(2026, 10, 1)), whole_programme())
    commands.set_approval(workshop, dee, session, False)
    commands.open_round(workshop, dee, session, "actions", 1)
    who = somebody()
    answering.join(workshop, who, session)
    items = [{"id": "a", "what": "Bel de buren", "by": "1 november"}, {"id": "b", "what": ODD, "who": "<b>wij"}]
    answering.cast(workshop, who, session, "actions", 1, {"texts": items})
    commands.close_round(workshop, dee, session, "actions", 1)
    commands.end(workshop, dee, session)
    return commands.find(workshop, session.code)


def links(show: Show, who: Visitor, language: str = "nl") -> set[str]:
    """Where the home screen leads by links."""
    return set(re.findall(r'href="(\./[^"]*code=[^"]*)"', "".join(show("home", who, language).bodies)))


def test_it_shows_todays_session_the_latest_one_and_the_actions_with_links(
    show: Show, dee: Visitor, session: Session, past: Session, language: str, texts: Texts
) -> None:
    text = show("home", dee, language).visible_text
    for part in (session.title, ODD, "Bel de buren", "<b>wij", texts("agenda.late", day=texts.day(date(2026, 11, 1)))):
        assert part in text
    assert texts.count("agenda.undated", 1) in text
    assert links(show, dee, language) == {
        f"./facilitate?code={session.code}",
        f"./project?code={session.code}",
        f"./review?code={past.code}",
        f"./present?code={past.code}",
        f"./replay?code={past.code}",
        f"./review?code={past.code}&amp;activity=actions",
    }


def test_very_many_open_actions_are_counted_and_one_press_lists_them(
    show: Show, dee: Visitor, workshop: Workshop, past: Session, language: str, texts: Texts
) -> None:
    commands.resume(workshop, dee, past)
    commands.open_round(workshop, dee, past, "actions", 1)
    for number in range(agenda.MOST_LISTED // 3):
        who = somebody()
        answering.join(workshop, who, past)
        items = [{"id": name, "what": f"Doe {number}{name}", "by": "1 november"} for name in "abc"]
        answering.cast(workshop, who, past, "actions", 1, {"texts": items})
    commands.close_round(workshop, dee, past, "actions", 1)
    others = 3 * (agenda.MOST_LISTED // 3) + 2 - agenda.MOST_DUE
    home = show("home", dee, language)
    assert texts.count("agenda.others", others) in home.visible_text
    assert texts.count("agenda.undated", 1) not in home.visible_text
    assert 'href="./?actions=all"' in "".join(home.bodies)
    home = show("home", dee, language, actions="all")
    assert texts.count("agenda.undated", 1) in home.visible_text
    assert texts.count("agenda.others", others) not in home.visible_text


def test_actions_of_imported_sessions_are_said_to_stand_elsewhere(
    show: Show, workshop: Workshop, dee: Visitor, session: Session, nl: Texts
) -> None:
    """They are counted in comparisons, and nobody here looks back on them."""
    told = json.loads(registry.download(workshop, dee, session, "json", nl))
    assert nl("agenda.imported_actions") not in show("home", dee).visible_text
    part = {"sentence": "", "numbers": [], "figures": [], "texts": [], "rows": [], "passed": 0}
    for activity in told["activities"]:
        if activity["id"] == "actions":
            activity["rounds"] = [{"step": "agree", "round": 1, "answered": 5, "by_hand": 0, **part}]
    figures = [{"type": "agreed", "actions": 2}]
    label = {"nl": "Afspraken", "en": "Actions"}
    told["key_figures"] = [
        {"activity": "actions", "kind": "action", "step": "agree", "turn": 1, "label": label, "answered": 5,
         "passed": 0, "figures": figures, "moved": None}
    ]  # fmt: skip
    imported_sessions.add(workshop, dee, json.dumps(told | {"number": 4711, "title": "Elders"}).encode())
    screen = show("home", dee)
    assert nl("agenda.imported_actions") in screen.visible_text
    assert 'href="./compare?view=actions"' in screen.received


def test_what_is_hidden_from_the_group_is_hidden_here(
    show: Show, dee: Visitor, workshop: Workshop, past: Session
) -> None:
    commands.hide(workshop, dee, past, "actions", 1)
    assert "Bel de buren" not in show("home", dee).received


def test_what_is_deleted_soon_says_until_when_it_is_kept(
    show: Show, dee: Visitor, session: Session, clock: Clock, nl: Texts
) -> None:
    assert nl("agenda.deleted_soon") not in show("home", dee).visible_text
    until = session.keep_until
    clock.now = clock.now.replace(year=until.year, month=until.month, day=1)
    text = show("home", dee).visible_text
    assert nl("agenda.deleted_soon") in text and nl("agenda.kept_until", day=nl.day(until)) in text


@pytest.mark.parametrize("name", ["facilitate", "review", "compare", "findings", "cases", "programmes"])
def test_buttons_lead_to_the_other_screens(show: Show, dee: Visitor, name: str) -> None:
    assert show("home", dee).press(f"screen_{name}").name == name


def test_an_organiser_can_take_part_from_here(show: Show, dee: Visitor, session: Session, nl: Texts) -> None:
    home = show("home", dee)
    home.text_input[0].set_value(session.code)
    assert home.submit(nl("home.take_part")).name == "join"


def test_others_are_told_nothing_of_it(
    show: Show, eve: Visitor, ada: Visitor, ben: Visitor, past: Session, session: Session
) -> None:
    for who in (eve, ada, ben):
        received = show("home", who).received
        assert [part for part in (past.code, session.code, "Bel de buren", "agenda") if part in received] == []
