"""Demo data on the screens: who is offered it, how made-up sessions are marked, and how they are removed."""

import shutil
from collections.abc import Callable

import pytest

from sessions.access.rights import Visitor
from sessions.archive.review import sessions_of
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.simulation import demo
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.conftest import PLAN, whole_programme
from tests.pages.archive.conftest import SOME
from tests.pages.conftest import Busy, Show

DemoData = Callable[[str], Session]


@pytest.fixture
def store(request: pytest.FixtureRequest, store: SqliteStore) -> SqliteStore:
    """With made-up sessions for a test that asks for `demo_data`."""
    if "demo_data" in request.fixturenames:
        shutil.copy(request.getfixturevalue("made_up"), store.path)
    return store


@pytest.fixture
def demo_data(workshop: Workshop, dee: Visitor) -> DemoData:
    """`demo_data("running")` is one of the made-up sessions, one that is running."""
    return lambda status: sessions_of(workshop, dee, status=status)[0]


@pytest.mark.slow
def test_an_organiser_without_sessions_tries_it_and_ends_in_the_list(show: Show, dee: Visitor, nl: Texts) -> None:
    screen = show("home", dee)
    assert nl("demo.lead") in screen.visible_text
    screen.press("demo_try")
    assert nl("review.title") in screen.visible_text
    assert nl.count("review.found", demo.COUNT) in screen.visible_text
    assert screen.visible_text.count(f"{nl('demo.mark')} ") >= demo.COUNT
    assert nl("demo.lead") not in screen.visible_text


def test_nobody_else_sees_the_offer(
    show: Show, workshop: Workshop, dee: Visitor, ada: Visitor, ben: Visitor, eve: Visitor, nl: Texts
) -> None:
    for visitor in (ada, ben, eve):
        for name in ("home", "review"):
            assert nl("demo.try") not in show(name, visitor).visible_text
    for name in ("home", "review"):  # there is a session by now
        assert nl("demo.try") not in show(name, dee).visible_text
        assert nl("demo.remove") not in show(name, dee).visible_text


def test_what_the_database_does_not_take_is_said(
    show: Show, workshop: Workshop, dee: Visitor, nl: Texts, busy: Busy
) -> None:
    screen = show("review", dee)
    with busy():
        screen.press("demo_try")
    assert nl("refused.not_saved") in screen.visible_text
    assert not demo.exists(workshop)


def test_removing_leaves_the_own_sessions(
    show: Show, workshop: Workshop, dee: Visitor, nl: Texts, demo_data: DemoData
) -> None:
    own, _ = commands.create(workshop, dee, PLAN, whole_programme())
    screen = show("review", dee)
    assert nl.count("review.found", SOME + 1) in screen.visible_text
    screen.press("demo_remove")
    assert nl.count("review.found", 1) in screen.visible_text
    assert nl("demo.mark") not in screen.visible_text
    assert [session.id for session in sessions_of(workshop, dee)] == [own.id]


def test_every_screen_of_a_made_up_session_says_so(
    show: Show, dee: Visitor, eve: Visitor, language: str, texts: Texts, demo_data: DemoData
) -> None:
    ended, running = demo_data("ended"), demo_data("running")
    for name, session in (("review", ended), ("facilitate", running), ("script", ended)):
        assert texts("demo.notice") in show(name, dee, language, code=session.code).visible_text, name
    assert texts("demo.notice") in show("join", eve, language, code=running.code).visible_text


def test_the_projector_says_so_in_the_lobby(
    show: Show, workshop: Workshop, dee: Visitor, nl: Texts, demo_data: DemoData
) -> None:
    running = demo_data("running")
    assert nl("demo.mark") not in show("project", dee, code=running.code).visible_text.replace(running.organisation, "")
    commands.back_to_lobby(workshop, dee, running)
    assert f"{running.organisation} {nl('demo.mark')}" in show("project", dee, code=running.code).visible_text


def test_a_real_session_is_not_marked(show: Show, dee: Visitor, session: Session, nl: Texts) -> None:
    for name in ("review", "facilitate", "project", "join"):
        text = show(name, dee, code=session.code).visible_text
        assert nl("demo.notice") not in text, name
    assert session.title in show("review", dee).visible_text
    assert nl("demo.mark") not in show("review", dee).visible_text
