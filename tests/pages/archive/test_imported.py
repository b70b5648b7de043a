"""Imported sessions on the screen: looked at before they are read in, then read as they were in the file."""

import json

import pytest

from sessions.access.rights import Visitor
from sessions.export import registry
from sessions.export.imports import imported_sessions
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.pages.conftest import Show
from tests.pages.screen import Screen

HOSTILE = "<img src=x onerror=alert(1)> **vet** $x$ :red[x]"


@pytest.fixture
def elsewhere(workshop: Workshop, dee: Visitor, session: Session) -> dict[str, object]:
    """A session of another installation, in which everything that can be typed is hostile."""
    made: dict[str, object] = json.loads(registry.download(workshop, dee, session, "json", Texts("nl")))
    part = {"sentence": HOSTILE, "numbers": [{"name": HOSTILE, "value": HOSTILE}], "figures": [],
            "texts": [{"text": HOSTILE, "people": 2}]}  # fmt: skip
    told = {"step": HOSTILE, "round": 1, "answered": 9, "passed": 1, "by_hand": 0, **part, "moved": part, "roles": part,
            "rows": [{HOSTILE: HOSTILE}]}  # fmt: skip
    activity = {"id": "same", "kind": HOSTILE, "name": HOSTILE, "heading": HOSTILE, "skipped": False,
                "taken_along": HOSTILE, "case": {"title": HOSTILE}, "rounds": [told, told]}  # fmt: skip
    return made | {
        "number": 4711, "title": HOSTILE, "organisation": HOSTILE, "programme": HOSTILE, "roles": [HOSTILE],
        "report_language": HOSTILE, "language": HOSTILE, "activities": [activity, activity],
    }  # fmt: skip


def bring(screen: Screen, content: bytes) -> Screen:
    screen.file_uploader(key="import_file").set_value(("sessie.json", content, "application/json"))
    screen.run()
    return screen


def test_nobody_but_an_organiser_gets_in(show: Show, ada: Visitor, ben: Visitor, nl: Texts) -> None:
    for who in (ada, ben):
        screen = show("imported", who)
        assert nl("imports.log_in") in screen.visible_text
        assert nl("imports.file") not in screen.visible_text


def test_a_file_is_looked_at_then_read_in_then_read_and_then_deleted(
    show: Show, workshop: Workshop, dee: Visitor, elsewhere: dict[str, object], texts: Texts, language: str
) -> None:
    screen = bring(show("imported", dee, language), json.dumps(elsewhere).encode())
    assert texts("imports.preview") in screen.visible_text and HOSTILE in screen.visible_text
    assert texts.count("imports.texts", 12) in screen.visible_text
    assert imported_sessions.every(workshop, dee) == []
    screen.press("import_read")
    assert texts.count("imports.done", 1) in screen.visible_text
    [held] = imported_sessions.every(workshop, dee)
    review = show("imported", dee, language, session=str(held.id))
    assert texts("imports.mark") in review.visible_text
    assert review.visible_text.count(HOSTILE) > 20
    assert not any("<img src=x" in node.value for node in review.nodes if node.type == "html")
    review.press("remove_imported")
    assert imported_sessions.every(workshop, dee) == []


def test_it_can_be_left_and_what_is_wrong_is_said(
    show: Show, workshop: Workshop, dee: Visitor, elsewhere: dict[str, object], nl: Texts
) -> None:
    screen = bring(show("imported", dee), json.dumps(elsewhere).encode())
    screen.press("import_cancel")
    assert nl("imports.preview") not in screen.visible_text
    bring(screen, json.dumps(elsewhere | {"people": "9"}).encode())
    assert nl("refused.import_wrong.type", place="$.people") in screen.visible_text
    assert imported_sessions.every(workshop, dee) == []


def test_a_session_that_is_here_already_can_not_be_read_in(
    show: Show, workshop: Workshop, dee: Visitor, elsewhere: dict[str, object], nl: Texts
) -> None:
    content = json.dumps(elsewhere).encode()
    imported_sessions.add(workshop, dee, content)
    screen = bring(show("imported", dee), content)
    assert nl("refused.import_obstacle.imported") in screen.visible_text
    assert screen.button(key="import_read").disabled


def test_one_that_is_gone_is_said(show: Show, dee: Visitor, nl: Texts) -> None:
    assert nl("refused.session_gone") in show("imported", dee, session="7").visible_text
