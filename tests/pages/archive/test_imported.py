"""Imported sessions on the screen: looked at before they are read in, then read as they were in the file."""

import json
import shutil
from pathlib import Path

import pytest

from sessions.access.rights import Visitor
from sessions.export import registry, report
from sessions.export.imports import imported_sessions
from sessions.facilitation.preparation import case_studies
from sessions.locale import Texts
from sessions.model.records import ImportedSession, Session
from sessions.settings import Settings
from sessions.simulation import demo
from sessions.store import SqliteStore, session_rows
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, Clock
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


def test_a_session_that_is_here_already_is_replaced_when_that_is_ticked(
    show: Show, workshop: Workshop, dee: Visitor, elsewhere: dict[str, object], nl: Texts
) -> None:
    imported_sessions.add(workshop, dee, json.dumps(elsewhere).encode())
    [before] = imported_sessions.every(workshop, dee)
    screen = bring(
        show("imported", dee),
        json.dumps(elsewhere | {"programme_titles": {"nl": "Iets anders", "en": "Another"}}).encode(),
    )
    assert nl("imports.known", day=nl.day(before.imported_at.date())) in screen.visible_text
    assert screen.button(key="import_read").disabled
    screen.checkbox(key="import_replace_0").check()
    screen.run()
    screen.press("import_read")
    assert nl.count("imports.done", 1) in screen.visible_text
    [after] = imported_sessions.every(workshop, dee)
    _, told = imported_sessions.find(workshop, dee, after.id, nl)
    assert (after.id, told.programme) == (before.id, "Iets anders")


def test_a_session_that_was_held_here_can_not_be_read_in(
    show: Show, dee: Visitor, workshop: Workshop, session: Session, nl: Texts
) -> None:
    screen = bring(show("imported", dee), registry.download(workshop, dee, session, "json", nl))
    assert nl("refused.import_obstacle.own") in screen.visible_text
    assert screen.button(key="import_read").disabled


@pytest.fixture
def held_elsewhere(demo_file: bytes, workshop: Workshop, dee: Visitor) -> ImportedSession:
    """A made-up session of another installation, imported here."""
    imported_sessions.add(workshop, dee, demo_file)
    [held] = imported_sessions.every(workshop, dee)
    return held


@pytest.fixture(scope="module")
def demo_file(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A real session with real people about a case, as another installation exports it in English."""
    path, clock = Path(shutil.copy(prepared, tmp_path_factory.mktemp("elsewhere") / "workshop.db")), Clock()
    there = Workshop(
        Settings(path, passcode=PASSCODE), SqliteStore(path), clock=clock, exact_clock=clock, machine_clock=clock
    )
    demo.create_as_owner(there, 3)
    with there.store.reading() as db:
        made = max(session_rows.all_sessions(db), key=lambda each: len(session_rows.rounds(db, each.id)))
    told = json.loads(registry.write([report.build(there, made, Texts("en"))], "json").content)
    for each in told["activities"]:
        each["case"] = {"title": "De haven", "municipality": told["organisation"]} if each["rounds"] else None
    return json.dumps(told | {"number": 900, "made_up": False, "comparable": False}).encode()


def test_it_is_read_with_pictures_and_says_in_which_language_it_is(
    show: Show, dee: Visitor, held_elsewhere: ImportedSession, nl: Texts
) -> None:
    screen = show("imported", dee, "nl", session=str(held_elsewhere.id))
    assert nl("imports.compared") in screen.visible_text and nl("imports.not_in_pattern") in screen.visible_text
    assert screen.received.count("class='said' lang='en'") > 3
    assert "workshop_chart" in screen.received
    assert "lang='en'" not in show("imported", dee, "en", session=str(held_elsewhere.id)).received


def test_it_stands_in_every_comparison_with_a_mark(
    show: Show, dee: Visitor, held_elsewhere: ImportedSession, texts: Texts, language: str
) -> None:
    for view in ("lines", "overview", "attendance"):
        screen = show("compare", dee, language, view=view)
        assert f"/imported?session={held_elsewhere.id}" in screen.received
        assert texts("imports.mark") in screen.visible_text
        assert texts.count("compare.imported", 1) in screen.visible_text
    screen = show("compare", dee, language, session=f"imported-{held_elsewhere.id}")
    assert texts.count("compare.filter.only", 1) in screen.visible_text


def test_what_it_said_about_a_case_stands_with_that_case(
    show: Show, workshop: Workshop, dee: Visitor, held_elsewhere: ImportedSession, texts: Texts, language: str
) -> None:
    screen = show("cases", dee, language)
    assert texts("cases.imported") in screen.visible_text
    screen.press("adopt_case_0")
    [(_, [case])] = case_studies.by_municipality(workshop, dee)
    said = show("cases", dee, language, case=str(case.id))
    assert held_elsewhere.title in said.visible_text and "case-said" in said.received
    assert ("<li lang='en'>" in said.received) == (language == "nl")
    assert texts("cases.imported") not in show("cases", dee, language).visible_text


def test_it_stands_among_those_that_go_next(
    show: Show, dee: Visitor, held_elsewhere: ImportedSession, nl: Texts
) -> None:
    screen = show("review", dee, keep="1")
    assert held_elsewhere.title in screen.visible_text
    assert screen.button(key=f"next_open_imported_{held_elsewhere.id}").label == nl("imports.open")


def test_one_that_is_gone_is_said(show: Show, dee: Visitor, nl: Texts) -> None:
    assert nl("refused.no_such_import") in show("imported", dee, session="7").visible_text
