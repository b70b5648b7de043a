"""Export: the choice, the second look at texts, a preview of exactly what leaves, and the file."""

import io
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from python_calamine import CalamineWorkbook

from sessions.access.rights import Visitor
from sessions.facilitation import commands, rehearsal
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.pages.conftest import ODD, AnsweredSession, Show, Traces
from tests.pages.screen import Screen, present

Unchanged = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def over(workshop: Workshop, ada: Visitor, group: AnsweredSession) -> AnsweredSession:
    """The session with answers, over, in which everything was shown."""
    commands.set_approval(workshop, ada, group.session, wanted=False)
    commands.reveal(workshop, ada, group.session, "p1", 1)
    commands.reveal(workshop, ada, group.session, "q01", 1)
    commands.end(workshop, ada, group.session)
    return group


def made(screen: Screen) -> bytes:
    """The content of the file that can be downloaded."""
    _, file = screen.session_state["export_made"]
    content: bytes = file.content
    return content


def test_without_rights_there_is_a_way_in_and_nothing_behind_it(
    show: Show,
    stranger: Visitor,
    ben: Visitor,
    over: AnsweredSession,
    texts: Texts,
    language: str,
    unchanged: Unchanged,
) -> None:
    with unchanged():
        for who in (stranger, ben):
            screen = show("export", who, language, code=over.session.code)
            assert texts("export.log_in") in screen.visible_text
            assert over.session.title not in screen.received


def test_a_facilitator_of_one_session_exports_no_other_one(
    show: Show, ada: Visitor, over: AnsweredSession, english: Session, nl: Texts
) -> None:
    screen = show("export", ada, "nl", code=[over.session.code, english.code])
    assert nl("export.log_in") in screen.visible_text and over.session.title not in screen.received


def test_the_preview_is_what_the_group_saw(
    show: Show, ada: Visitor, over: AnsweredSession, traces: Traces, texts: Texts, language: str, unchanged: Unchanged
) -> None:
    with unchanged():
        screen = show("export", ada, language, code=over.session.code)
        assert texts("export.preview") in screen.visible_text
        assert texts("export.level_group") in screen.visible_text
        assert texts.count("review.answers", 7) in screen.visible_text
        screen.press("export_after")
    assert present(traces("q01"), screen.visible_text)


def test_for_the_file_a_text_leaves_only_when_its_box_is_ticked(
    show: Show, ada: Visitor, over: AnsweredSession, nl: Texts
) -> None:
    screen = show("export", ada, "nl", code=over.session.code)
    screen.press("export_after")
    screen.radio(key="export_level").set_value("file")
    screen.run()
    label = nl("export.text_left_out")
    boxes = [box for box in screen.checkbox if str(box.key).startswith("allow_")]
    assert len(boxes) > 1 and not any(box.value for box in boxes)
    before = screen.visible_text.count(f"[{label}")
    assert nl("export.review_count", allowed=0, of=len(boxes)) in screen.visible_text
    boxes[0].set_value(True)
    screen.run()
    assert nl("export.review_count", allowed=1, of=len(boxes)) in screen.visible_text
    assert screen.visible_text.count(f"[{label}") < before


def test_the_file_holds_what_the_preview_shows(show: Show, ada: Visitor, over: AnsweredSession, nl: Texts) -> None:
    screen = show("export", ada, "nl", code=over.session.code)
    screen.press("export_make")
    group = CalamineWorkbook.from_filelike(io.BytesIO(made(screen)))
    assert screen.session_state["export_made"][1].name in screen.visible_text
    assert nl("export.sheet.code_book") in group.sheet_names
    screen.radio(key="export_level").set_value("file")
    screen.run()
    assert screen.session_state["export_made"][1].name not in screen.visible_text, "another choice needs another file"
    screen.press("export_make")
    file = CalamineWorkbook.from_filelike(io.BytesIO(made(screen)))
    assert file.sheet_names == group.sheet_names
    assert nl("export.text_left_out") in str(file.get_sheet_by_name(nl("export.sheet.results")).to_python())


def test_slides_show_the_data_of_their_charts_before_they_leave(
    show: Show, ada: Visitor, over: AnsweredSession, nl: Texts
) -> None:
    screen = show("export", ada, "nl", code=over.session.code)
    assert nl("export.chart.data") not in screen.visible_text and nl("export.rows") in screen.received
    screen.selectbox(key="export_format").set_value("pptx")
    screen.run()
    assert nl("export.chart.data") in screen.visible_text and "90 – 100" in screen.visible_text
    assert nl("export.rows") not in screen.received


def test_an_organiser_puts_several_sessions_into_one_file(
    show: Show, dee: Visitor, over: AnsweredSession, english: Session, nl: Texts
) -> None:
    screen = show("export", dee, "nl", code=[over.session.code, english.code])
    assert over.session.title in screen.visible_text and english.title in screen.visible_text
    screen.press("export_make")
    head, *rows = CalamineWorkbook.from_filelike(io.BytesIO(made(screen))).get_sheet_by_index(1).to_python()
    assert head[0] == nl("export.session") and rows


def test_what_is_typed_is_shown_as_it_is(show: Show, ada: Visitor, odd: Session) -> None:
    assert ODD.split()[0] in show("export", ada, "nl", code=odd.code).visible_text


def test_a_rehearsal_leaves_nothing(show: Show, workshop: Workshop, ada: Visitor, session: Session, nl: Texts) -> None:
    rehearsal.fill(workshop, ada, session, 12, "mixed")
    screen = show("export", ada, "nl", code=session.code)
    assert nl("refused.export_rehearsal") in screen.visible_text
    assert "export_make" not in screen.keys


def test_a_session_in_which_nothing_happened_has_nothing_to_export(
    show: Show, dee: Visitor, session: Session, texts: Texts, language: str
) -> None:
    assert texts("export.nothing") in show("export", dee, language, code=session.code).visible_text
