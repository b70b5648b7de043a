"""Leaving out participants on the console: the notice when many join in one minute, the list, undo, and the review."""

from sessions.access.rights import Visitor
from sessions.facilitation import exclusions
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import Clock, somebody
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
