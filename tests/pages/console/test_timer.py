"""The timer on screen: the console's row, and the clock that everybody sees."""

import pytest

from sessions.access.rights import Visitor
from sessions.activities.info.activity import Info
from sessions.activities.pause.activity import Pause
from sessions.facilitation import commands, timer
from sessions.locale import Texts
from sessions.model.programme import LongText, Programme, Text
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import PLAN, Clock
from tests.pages.conftest import ODD, Show
from tests.pages.screen import Screen, rows

TEXT = Text(nl=ODD, en=ODD)
PROGRAMME = Programme(
    "x",
    TEXT,
    LongText(nl="x", en="x"),
    (),
    (
        Pause(id="rust", kind="pause", minutes=15, title=TEXT),
        Info(id="info", kind="info", title=TEXT, body=LongText(nl=f"{ODD}\n\n- {ODD}", en=ODD)),
    ),
)
ROW = ("timer_start", "timer_pause", "timer_resume", "timer_more", "timer_stop")


def stored(workshop: Workshop, session: Session) -> tuple[object, object]:
    """The timer as it is in the database."""
    [found] = rows(workshop, "SELECT timer_ends, timer_left FROM sessions WHERE id = ?", session.id)
    return found


def can(screen: Screen) -> list[str]:
    """Which buttons of the row can be pressed."""
    return [str(one.key) for one in screen.button if one.key in ROW and not one.disabled]


def test_the_row_starts_holds_adds_and_stops(
    show: Show, ada: Visitor, workshop: Workshop, session: Session, nl: Texts, clock: Clock
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    screen = show("facilitate", ada, code=session.code)
    assert (can(screen), nl("timer.do.none") in screen.visible_text) == (["timer_start"], True)
    screen.press("timer_start")
    assert f"data-announcement='{nl('timer.runs', time='14:10')}'" in "".join(screen.bodies)
    assert stored(workshop, session) == ("2026-11-23T13:10:00.000+00:00", None)
    assert can(screen) == ["timer_start", "timer_pause", "timer_more", "timer_stop"]
    clock.forward(minutes=4)
    screen.press("timer_pause")
    assert stored(workshop, session) == (None, 360)
    screen.press("timer_more")
    assert stored(workshop, session) == (None, 420)
    assert can(screen) == ["timer_start", "timer_resume", "timer_more", "timer_stop"]
    screen.press("timer_resume")
    assert stored(workshop, session) == ("2026-11-23T13:11:00.000+00:00", None)
    screen.press("timer_stop")
    assert (stored(workshop, session), can(screen)) == ((None, None), ["timer_start"])


@pytest.mark.parametrize("name", ["take_part", "project"])
def test_everybody_sees_what_is_left(
    show: Show, ada: Visitor, ben: Visitor, workshop: Workshop, session: Session, clock: Clock, name: str
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    screen = show(name, ben, code=session.code)
    assert screen.components("workshop_clock") == []
    timer.start(workshop, ada, session, 5)
    clock.forward(seconds=30)
    told = screen.follow().data_of("workshop_clock")
    assert (told["left"], told["runs"]) == (270_000, True)
    timer.stop(workshop, ada, session)
    assert screen.follow().components("workshop_clock") == []


@pytest.mark.parametrize("name", ["take_part", "project"])
def test_the_lobby_shows_it_too(
    show: Show, ada: Visitor, ben: Visitor, workshop: Workshop, session: Session, name: str
) -> None:
    timer.start(workshop, ada, session, 5)
    assert show(name, ben, code=session.code).data_of("workshop_clock")["left"] == 300_000


@pytest.fixture
def resting(workshop: Workshop, dee: Visitor) -> Session:
    """A session in its break."""
    session, _ = commands.create(workshop, dee, PLAN, PROGRAMME)
    commands.go_to(workshop, dee, session, "rust")
    return session


@pytest.mark.parametrize("name", ["take_part", "project"])
def test_a_break_shows_one_large_clock_and_when_it_ends(
    show: Show, dee: Visitor, workshop: Workshop, resting: Session, nl: Texts, name: str
) -> None:
    answering.join(workshop, dee, resting)
    screen = show(name, dee, "nl", code=resting.code)
    told = screen.data_of("workshop_clock")
    assert (told["size"], told["left"]) == ("large", 900_000)
    assert told["words"] == {
        "still": nl("timer.still"),
        "runs": "We gaan verder om 14:15",
        "warning": "We gaan zo verder, om 14:15",
        "over": "We gaan verder",
    }
    assert ODD in screen.visible_text


@pytest.mark.parametrize("name", ["take_part", "project"])
def test_a_page_to_read_shows_what_was_typed(
    show: Show, dee: Visitor, workshop: Workshop, resting: Session, language: str, name: str
) -> None:
    answering.join(workshop, dee, resting)
    commands.go_to(workshop, dee, resting, "info")
    screen = show(name, dee, language, code=resting.code)
    assert screen.visible_text.count(" ".join(ODD.split())) >= 2
    assert screen.components("workshop_clock") == []
