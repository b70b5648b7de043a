"""Leaving out participants on the console: the notice when many join at once, the list, undo, and the review."""

from datetime import timedelta

from sessions.access.rights import Visitor
from sessions.facilitation import exclusions
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import START, Clock, somebody
from tests.pages.conftest import Show
from tests.pages.screen import as_typed


def join(workshop: Workshop, session: Session, people: int) -> None:
    """So many people join now."""
    for _ in range(people):
        answering.join(workshop, somebody(), session)


def test_a_minute_is_left_out_and_counted_again_on_the_console(
    show: Show, workshop: Workshop, ada: Visitor, dee: Visitor, session: Session, clock: Clock, language: str,
    texts: Texts,
) -> None:  # fmt: skip
    join(workshop, session, 12)
    console = show("facilitate", ada, language, code=session.code)
    assert texts("exclusions.notice", people=12, time="14:00") not in console.visible_text
    clock.forward(minutes=3)
    join(workshop, session, exclusions.MANY)
    console.run()
    notice = texts("exclusions.notice", people=60, time="14:03")
    assert notice in console.visible_text
    console.press("exclude_202611231303")
    assert notice not in console.visible_text
    assert texts.count("exclusions.people", 60) in console.visible_text
    review = show("review", dee, language, code=session.code)
    assert f"{texts.count('review.people', 12)} · {texts.count('exclusions.people', 60)}" in review.visible_text
    console.run()
    label = as_typed(console.button(key="undo").label)
    assert label == texts("undo.do", what=texts("undo.step.exclude"))
    console.press("undo").run()
    assert notice in console.visible_text
    console.press("exclude_202611231303").press("include_202611231303")
    assert exclusions.excluded(workshop, session) == 0


def test_without_five_people_in_a_minute_there_is_no_list(
    show: Show, workshop: Workshop, ada: Visitor, session: Session
) -> None:
    join(workshop, session, 4)
    console = show("facilitate", ada, code=session.code)
    assert not [button for button in console.button if str(button.key).startswith("exclude_")]


def test_several_minutes_are_chosen_left_out_and_counted_again_on_the_console(
    show: Show, workshop: Workshop, ada: Visitor, dee: Visitor, session: Session, clock: Clock, language: str,
    texts: Texts,
) -> None:  # fmt: skip
    for _ in range(10):
        join(workshop, session, 4)
        clock.forward(minutes=1)
    console = show("facilitate", ada, language, code=session.code)
    assert [key for key in console.keys if key.startswith("exclude_20")] == []
    console.selectbox(key="exclude_from_10").set_value(START)
    console.selectbox(key="exclude_to_10").set_value(START + timedelta(minutes=9))
    console.run()
    span = texts("exclusions.span", since="14:00", last="14:09")
    assert console.button(key="exclude_several").label == texts("exclusions.exclude_several", time=span, people=40)
    console.press("exclude_several")
    assert exclusions.excluded(workshop, session) == 40
    assert texts.count("exclusions.people", 40) in console.visible_text
    assert texts("exclusions.include", time=span) in console.visible_text
    review = show("review", dee, language, code=session.code)
    assert texts.count("exclusions.people", 40) in review.visible_text
    console.press("include_202611231300")
    assert exclusions.excluded(workshop, session) == 0


def test_a_burst_over_a_change_of_minute_is_said(
    show: Show, workshop: Workshop, ada: Visitor, session: Session, clock: Clock, language: str, texts: Texts
) -> None:
    clock.forward(seconds=59)
    join(workshop, session, 59)
    clock.forward(seconds=2)
    join(workshop, session, 59)
    console = show("facilitate", ada, language, code=session.code)
    assert texts("exclusions.notice", people=118, time="14:00") in console.visible_text
    console.press("exclude_several")  # the minutes that the notice is about are chosen already
    assert exclusions.excluded(workshop, session) == 118
    assert texts("exclusions.notice", people=118, time="14:00") not in console.visible_text


def test_the_chosen_minutes_stay_when_people_join_in_another_minute(
    show: Show, workshop: Workshop, ada: Visitor, session: Session, clock: Clock
) -> None:
    for _ in range(3):
        join(workshop, session, 4)
        clock.forward(minutes=1)
    console = show("facilitate", ada, code=session.code)
    console.selectbox(key="exclude_to_3").set_value(START + timedelta(minutes=2))
    console.run()
    join(workshop, session, 4)
    console.run()
    assert console.selectbox(key="exclude_to_4").value == START + timedelta(minutes=2)
