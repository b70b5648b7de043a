"""Every control of the console that can't be used now says when it can."""

from collections.abc import Callable, Iterator

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands, unlinking
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.pages.conftest import Crowd, Show
from tests.pages.screen import Screen

Move = Callable[[Workshop, Visitor, Session], object]
MOMENTS: dict[str, tuple[Move, ...]] = {
    "lobby": (),
    "explaining": (lambda workshop, ada, session: commands.go_to(workshop, ada, session, "p1"),),
    "open": (lambda workshop, ada, session: commands.open_round(workshop, ada, session, "p1", 1),),
    "closed": (
        lambda workshop, ada, session: commands.open_round(workshop, ada, session, "p1", 1),
        lambda workshop, ada, session: commands.close_round(workshop, ada, session, "p1", 1),
    ),
    "revealed": (
        lambda workshop, ada, session: commands.open_round(workshop, ada, session, "p1", 1),
        lambda workshop, ada, session: commands.close_round(workshop, ada, session, "p1", 1),
        lambda workshop, ada, session: commands.reveal(workshop, ada, session, "p1", 1),
    ),
    "texts": (lambda workshop, ada, session: commands.open_round(workshop, ada, session, "q01", 1),),
    "ended": (
        lambda workshop, ada, session: commands.go_to(workshop, ada, session, "p1"),
        lambda workshop, ada, session: commands.end(workshop, ada, session),
    ),
}


def disabled(screen: Screen) -> Iterator[str]:
    """The keys of all controls that can't be used."""
    for node in screen.nodes:
        if getattr(node.proto, "disabled", False):
            yield str(node.key)


def unexplained(screen: Screen) -> list[str]:
    """The keys of controls that can't be used and do not say why."""
    reasons = screen.data_of("workshop_reasons")["reasons"]
    assert all(reasons.values())
    return [key for key in disabled(screen) if not any(key.startswith(beginning) for beginning in reasons)]


@pytest.mark.parametrize("moment", MOMENTS)
def test_whatever_is_disabled_says_when_it_can_be_used(
    show: Show, workshop: Workshop, ada: Visitor, session: Session, crowd: Crowd, moment: str
) -> None:
    for move in MOMENTS[moment]:
        move(workshop, ada, session)
    screen = show("facilitate", ada, code=session.code)
    assert {*disabled(screen)}, "else this shows nothing"
    assert unexplained(screen) == []
    if moment != "ended":
        screen.press("adjust_switch")
        assert "adjust_up" in disabled(screen)
        assert unexplained(screen) == []


def test_a_round_whose_links_were_cut_says_why_it_can_not_be_opened_again(
    show: Show, workshop: Workshop, ada: Visitor, ben: Visitor, dee: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.join(workshop, ben, session)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    unlinking.set_wanted(workshop, dee, session, wanted=True)
    commands.end(workshop, ada, session)
    commands.resume(workshop, ada, session)
    commands.go_to(workshop, ada, session, "p1")
    screen = show("facilitate", ada, code=session.code)
    assert "reopen_unlinked" in disabled(screen) and "reopen" not in screen.keys
    assert unexplained(screen) == []


def test_they_are_said_in_the_language_of_the_screen(
    show: Show, ada: Visitor, session: Session, language: str, texts: Texts
) -> None:
    reasons = show("facilitate", ada, language, code=session.code).data_of("workshop_reasons")["reasons"]
    assert reasons["undo"] == texts("reason.undo")
    assert reasons["stop_guess"] == texts("reason.stop_guess") != reasons["stop"]
