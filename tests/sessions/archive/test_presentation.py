"""A past session as slides: every picture that its audience may see, and none that it may not."""

from collections.abc import Callable

import pytest

from sessions.access.rights import Visitor
from sessions.archive import presentation
from sessions.archive.presentation import Slide
from sessions.facilitation import commands
from sessions.facilitation.session_view import ContentShown, Revealed
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import narrowed, somebody

Asked = Callable[..., None]


@pytest.fixture
def asked(workshop: Workshop, ada: Visitor, session: Session) -> Asked:
    """`asked("p1", 1, answer, …)`: six people give this answer in a round that is closed and revealed."""
    people = [somebody() for _ in range(6)]
    for person in people:
        answering.join(workshop, person, session)

    def ask(activity: str, number: int, answer: dict[str, object], step: str = "") -> None:
        commands.open_round(workshop, ada, session, activity, number, step)
        for person in people:
            answering.cast(workshop, person, session, activity, number, answer)
        commands.close_round(workshop, ada, session, activity, number)
        commands.reveal(workshop, ada, session, activity, number)

    return ask


def slides(workshop: Workshop, session: Session) -> tuple[Slide, ...]:
    """The slides of a session as it is now."""
    return presentation.slides(workshop, commands.find(workshop, session.code), "nl")


def test_rounds_shifts_and_views_are_slides_in_their_order(
    workshop: Workshop, ada: Visitor, session: Session, asked: Asked
) -> None:
    assert slides(workshop, session) == ()
    asked("forces", 1, {"f1_strength": 4}, "rate")
    asked("p1", 1, {"value": 30})
    asked("p1", 2, {"value": 60})
    commands.go_to(workshop, ada, session, "overview")
    assert slides(workshop, session) == (
        Slide("p1", "", 1, 0),
        Slide("p1", "", 2, 0),
        Slide("p1", "", 2, 1),  # what moved
        Slide("overview", "", None, 0),
        *(Slide("forces", "rate", 1, picture) for picture in (0, 1)),
    )


def test_what_the_audience_may_not_see_is_on_no_slide(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, asked: Asked
) -> None:
    asked("p1", 1, {"value": 30})
    asked("p2", 1, {"value": 30})
    commands.hide(workshop, ada, session, "p2", 1)
    commands.open_round(workshop, ada, session, "p3", 1)
    answering.cast(workshop, ben, session, "p3", 1, {"value": 3})
    commands.close_round(workshop, ada, session, "p3", 1)
    commands.reveal(workshop, ada, session, "p3", 1)
    assert slides(workshop, session) == (Slide("p1", "", 1, 0),)


def test_a_slide_is_what_the_projector_showed_then(
    workshop: Workshop, ada: Visitor, session: Session, asked: Asked
) -> None:
    asked("p1", 1, {"value": 30})
    asked("p1", 2, {"value": 60})
    commands.go_to(workshop, ada, session, "overview")
    commands.end(workshop, ada, session)
    now = commands.find(workshop, session.code)
    first, _, moved, overview = (presentation.view(workshop, now, slide) for slide in slides(workshop, session))
    assert [narrowed(view, Revealed).round.number for view in (first, moved)] == [1, 2]
    assert (narrowed(first, Revealed).answered, first.people, first.session.chart_number) == (6, 6, 0)
    assert (moved.session.current, moved.session.chart_number) == ("p1", 1)
    assert narrowed(overview, ContentShown).activity.id == "overview"
