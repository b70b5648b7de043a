"""The replay in a browser: it plays, follows keys, jumps to activities, and goes in steps for who wants no motion."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.facilitation.preparation import case_studies
from sessions.model.records import CaseTexts, Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.browser.support.people import Organiser
from tests.browser.test_accessibility import check, check_reflow

AT = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)  # 14:00 in the Netherlands


@pytest.fixture
def past(dee: Organiser, workshop: Workshop) -> Session:
    """A session of four minutes, with two live paradoxes that five people answered."""
    session, now = commands.find(workshop, dee.create("Afspelen", programme="Alle onderdelen")), [AT]
    people = [Visitor(identity.new_token()) for _ in range(5)]
    for person in people:
        answering.join(workshop, person, session)
    slow = Workshop(workshop.settings, workshop.store, workshop.hub, clock=lambda: now[0], exact_clock=lambda: now[0])
    for name in ("p1", "p6"):
        commands.set_results(slow, dee.visitor, session, name, "live")
        commands.open_round(slow, dee.visitor, session, name, 1)
        for index, person in enumerate(people):
            now[0] += timedelta(seconds=20)
            answering.cast(slow, person, session, name, 1, {"value": 20 * index})
        now[0] += timedelta(seconds=20)
        commands.close_round(slow, dee.visitor, session, name, 1)
    commands.end(slow, dee.visitor, session)
    return commands.find(workshop, session.code)


def state(page: Page, text: str) -> None:
    """What the replay says of the moment."""
    expect(page.locator(".replay-state")).to_contain_text(text)


@pytest.mark.motion
def test_it_plays_without_asking_again_and_follows_keys(dee: Organiser, past: Session) -> None:
    page = dee.visit(f"/replay?code={past.code}")
    clock, title = page.locator(".replay .clock"), page.locator(".replay h2")
    expect(clock).to_have_text("14:00:00")
    expect(page.locator(".replay-waiting")).to_have_text("Nog te weinig antwoorden om iets te tonen")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    expect(clock).to_have_text("14:01:00")
    state(page, "3 antwoorden")
    expect(page.locator(".replay .chart[role=img] .main-svg").first).to_be_visible()
    expect(page.locator(".replay-said")).not_to_be_empty()
    expect(page.locator(".replay [role=status]")).to_contain_text("14:01:00")
    page.get_by_text("De cijfers van dit moment").click()
    expect(page.locator(".replay table th").first).to_be_visible()
    page.locator(".replay").evaluate("() => document.activeElement.blur()")
    page.keyboard.press("PageDown")
    expect(title).to_have_text("sturen – loslaten")
    expect(clock).to_have_text("14:02:00")
    expect(page.locator(".segments [aria-current]")).to_contain_text("sturen – loslaten")
    page.keyboard.press("Home")
    page.get_by_label("60×").check()
    page.locator(".replay").evaluate("() => document.activeElement.blur()")
    page.keyboard.press(" ")
    expect(page.get_by_role("button", name="Pauze")).to_be_visible()
    expect(clock).to_have_text(re.compile(r"14:0[1-4]"))
    expect(clock).to_have_text("14:04:00")
    expect(page.get_by_role("button", name="Speel af")).to_be_visible()
    state(page, "5 antwoorden")
    slider = page.get_by_role("slider", name="Moment in de sessie")
    slider.fill("40")
    expect(clock).to_have_text("14:00:40")
    slider.press("ArrowRight")
    expect(clock).to_have_text("14:00:41")
    page.locator(".segments button").last.click()
    expect(clock).to_have_text("14:02:00")


def test_for_who_wants_no_motion_it_goes_step_by_step(dee: Organiser, past: Session) -> None:
    page = dee.visit(f"/replay?code={past.code}")
    expect(page.locator(".replay .clock")).to_have_text("14:00:00")
    expect(page.locator(".replay .play")).to_be_hidden()
    page.get_by_role("button", name="Volgend moment").click()
    expect(page.locator(".replay .clock")).to_have_text("14:00:20")
    page.get_by_role("button", name="Vorig moment").click()
    expect(page.locator(".replay .clock")).to_have_text("14:00:00")


def test_home_replay_and_a_case_can_be_used_by_everybody(dee: Organiser, past: Session, workshop: Workshop) -> None:
    texts = CaseTexts("De dijk", key_question="Wie beslist?", organisation=past.organisation)
    case = case_studies.create(workshop, dee.visitor, texts).id
    commands.resume(workshop, dee.visitor, past)
    case_studies.choose(workshop, dee.visitor, past, case)
    commands.set_approval(workshop, dee.visitor, past, wanted=False)
    writer = Visitor(identity.new_token())
    answering.join(workshop, writer, past)
    items = {"actions": {"what": "Bel de buren", "by": "1 maart 2020"}, "canvas": {"box": "goal", "text": "Droog"}}
    for name, item in items.items():
        commands.open_round(workshop, dee.visitor, past, name, 1)
        answering.cast(workshop, writer, past, name, 1, {"texts": [{"id": "a", **item}]})
        commands.close_round(workshop, dee.visitor, past, name, 1)
    dee.visit("/")
    dee.page.wait_for_selector(".agenda .late")
    check(dee, "home of an organiser")
    check_reflow(dee, "home of an organiser")
    dee.visit(f"/cases?case={case}")
    dee.page.wait_for_selector(".case-canvas")
    check(dee, "a case")
    check_reflow(dee, "a case")
    dee.visit(f"/replay?code={past.code}")
    for _ in range(4):
        dee.page.get_by_role("button", name="Volgend moment").click()
    dee.page.wait_for_selector(".replay .chart[role=img] .main-svg")
    check(dee, "replay")
    check_reflow(dee, "replay")
