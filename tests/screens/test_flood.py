"""A phone that sends without end: the first answers count, then it is asked for patience, and then sent away."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest

from pages.parts.live_route import BURST, MOST_IGNORED, Meter
from sessions import session as life
from sessions.access import Visitor
from sessions.limits import Limits
from sessions.locale import Texts
from sessions.records import Session
from sessions.workshop import Workshop
from tests.conftest import everything, somebody
from tests.screens.wire import HungUpError, Wire
from tests.sessions.test_limits import Ticks

Unchanged = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def timed(workshop: Workshop, ticks: Ticks) -> Workshop:
    return replace(workshop, ticks=ticks, limits=Limits())


@pytest.fixture
def opened(timed: Workshop, ada: Visitor, session: Session, ben: Visitor) -> Session:
    """Ben and the others are asked for their place on the first line."""
    life.open_round(timed, ada, session, "p1", 1)
    return life.find(timed, session.code)


def phone(workshop: Workshop, session: Session, who: Visitor) -> Wire:
    """A phone that shows nothing yet."""
    return Wire(workshop, session.code, who, phone=1)


def cast(session: Session, value: int, who: int = 1) -> dict[str, object]:
    return {"cast": {"key": f"{session.code}/p1/1/{who}", "nonce": f"n{value}", "answer": {"value": value % 100}}}


def test_after_sixty_answers_at_once_a_phone_is_asked_for_patience_and_told_when_to_send_again(
    timed: Workshop, opened: Session, ben: Visitor, ticks: Ticks, nl: Texts
) -> None:
    with phone(timed, opened, ben) as wire:
        wire.hear()
        for value in range(61):
            wire.say(cast(opened, value))
        receipts = [wire.hear()["receipt"] for _ in range(61)]
        assert [one["refused"] for one in receipts[:60]] == [None] * 60
        assert receipts[60] == {
            "key": f"{opened.code}/p1/1/1",
            "nonce": "n60",
            "refused": nl("refused.too_fast"),
            "final": False,
            "wait": 1,
        }
        ticks.forward(1)
        wire.say(cast(opened, 60))
        assert wire.hear()["receipt"]["refused"] is None, "what was kept is taken a second later"
    [answer] = everything(timed.store.path)["answers"]
    assert '{"value": 60}' in answer


def test_one_who_floods_holds_nobody_else_up(timed: Workshop, opened: Session, ben: Visitor, chi: Visitor) -> None:
    with phone(timed, opened, ben) as wire, phone(timed, opened, chi) as other:
        wire.hear()
        other.hear()
        for value in range(80):
            wire.say(cast(opened, value))
        other.say(cast(opened, 7, who=2))
        assert other.hear()["receipt"]["refused"] is None


def test_who_goes_on_is_warned_once_and_then_sent_away(timed: Workshop, opened: Session, ben: Visitor) -> None:
    with pytest.raises(HungUpError) as closed, phone(timed, opened, ben) as wire:
        wire.hear()
        for value in range(BURST + MOST_IGNORED + 1):
            wire.say(cast(opened, value))
        heard = [wire.hear() for _ in range(BURST + 1)]
        assert heard[-1] == {"warning": "too fast"}
        wire.hear()
    assert closed.value.code == 1008


def test_what_is_too_much_is_not_looked_at(
    timed: Workshop, opened: Session, ben: Visitor, ticks: Ticks, unchanged: Unchanged
) -> None:
    with phone(timed, opened, ben) as wire:
        wire.hear()
        for _ in range(BURST):
            wire.say({"nothing": True})
        with unchanged():
            wire.say(cast(opened, 1))
            assert wire.hear() == {"warning": "too fast"}
            wire.say(cast(opened, 2))
            assert wire.silent()
        ticks.forward(1)
        wire.say(cast(opened, 3))
        assert wire.hear()["receipt"]["nonce"] == "n3"


@pytest.mark.parametrize("message", [b"\x00" * 600_000, "x" * 600_000, '{"look": "' + "x" * 600_000 + '"}'])
def test_a_long_message_counts_as_many(timed: Workshop, opened: Session, ben: Visitor, message: str | bytes) -> None:
    with phone(timed, opened, ben) as wire:
        wire.hear()
        wire.say(message)
        assert wire.hear() == {"warning": "too fast"}


def test_asking_for_the_screen_counts_as_ten(timed: Workshop, opened: Session, ben: Visitor) -> None:
    with phone(timed, opened, ben) as wire:
        wire.hear()
        for _ in range(12):
            wire.say({"look": True})
        assert ["sheet" in wire.hear() for _ in range(12)] == [True] * 11 + [False]


def test_a_person_who_drags_six_sliders_is_never_warned(ticks: Ticks) -> None:
    meter, heard = Meter(), set()
    for _ in range(600):
        ticks.forward(0.1)
        heard.add(meter.look(1.02, ticks()))
    assert heard == {"hear"}


def test_whoever_joins_a_full_session_is_told_so_on_the_phone(
    timed: Workshop, session: Session, ticks: Ticks, nl: Texts
) -> None:
    eve = somebody("192.0.2.7")
    for _ in range(1200):
        timed.limits.joins.take((session.id, timed.limits.sources.name(eve.source)), ticks())
    with phone(timed, session, eve) as wire:
        wire.hear()
        wire.say({"join": {}})
        assert wire.hear() == {"refused": nl("refused.too_many_joins", seconds=1)}
