"""A phone that sends without end: the first answers count, then it is asked for patience, and then sent away."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest

from server.live.message_limits import BURST, MAX_IGNORED, MessageLimit
from sessions.access.rate_limits import Limits
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import answer_key, everything, somebody
from tests.server.asgi_websocket import LiveSocket, SocketClosedError
from tests.sessions.access.test_rate_limits import Ticks

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
    commands.open_round(timed, ada, session, "p1", 1)
    return commands.find(timed, session.code)


def phone(workshop: Workshop, session: Session, who: Visitor) -> LiveSocket:
    """A phone that shows nothing yet."""
    return LiveSocket(workshop, session.code, who, phone=1)


def cast(key: str, value: int) -> dict[str, object]:
    return {"cast": {"key": key, "nonce": f"n{value}", "answer": {"value": value % 100}}}


def test_after_sixty_answers_at_once_a_phone_is_asked_for_patience_and_told_when_to_send_again(
    timed: Workshop, opened: Session, ben: Visitor, ticks: Ticks, nl: Texts
) -> None:
    key = answer_key(timed, opened, ben)
    with phone(timed, opened, ben) as socket:
        socket.receive()
        for value in range(61):
            socket.send(cast(key, value))
        receipts = [socket.receive()["receipt"] for _ in range(61)]
        assert [one["refused"] for one in receipts[:60]] == [None] * 60
        assert receipts[60] == {
            "key": key,
            "nonce": "n60",
            "refused": nl("refused.too_fast"),
            "final": False,
            "wait": 1,
        }
        ticks.forward(1)
        socket.send(cast(key, 60))
        assert socket.receive()["receipt"]["refused"] is None, "what was kept is taken a second later"
    [answer] = everything(timed.settings.data)["answers"]
    assert '{"value": 60}' in answer


def test_one_who_floods_holds_nobody_else_up(timed: Workshop, opened: Session, ben: Visitor, chi: Visitor) -> None:
    key = answer_key(timed, opened, ben)
    with phone(timed, opened, ben) as socket, phone(timed, opened, chi) as other:
        socket.receive()
        other.receive()
        for value in range(80):
            socket.send(cast(key, value))
        other.send(cast(answer_key(timed, opened, chi), 7))
        assert other.receive()["receipt"]["refused"] is None


def test_who_goes_on_is_warned_once_and_then_sent_away(timed: Workshop, opened: Session, ben: Visitor) -> None:
    key = answer_key(timed, opened, ben)
    with pytest.raises(SocketClosedError) as closed, phone(timed, opened, ben) as socket:
        socket.receive()
        for value in range(BURST + MAX_IGNORED + 1):
            socket.send(cast(key, value))
        messages = [socket.receive() for _ in range(BURST + 1)]
        assert messages[-1] == {"warning": "too fast"}
        socket.receive()
    assert closed.value.code == 1008


def test_what_is_too_much_is_not_looked_at(
    timed: Workshop, opened: Session, ben: Visitor, ticks: Ticks, unchanged: Unchanged
) -> None:
    key = answer_key(timed, opened, ben)
    with phone(timed, opened, ben) as socket:
        socket.receive()
        for _ in range(BURST):
            socket.send({"nothing": True})
        with unchanged():
            socket.send(cast(key, 1))
            assert socket.receive() == {"warning": "too fast"}
            socket.send(cast(key, 2))
            assert socket.silent()
        ticks.forward(1)
        socket.send(cast(key, 3))
        assert socket.receive()["receipt"]["nonce"] == "n3"


@pytest.mark.parametrize("message", [b"\x00" * 600_000, "x" * 600_000, '{"look": "' + "x" * 600_000 + '"}'])
def test_a_long_message_counts_as_many(timed: Workshop, opened: Session, ben: Visitor, message: str | bytes) -> None:
    with phone(timed, opened, ben) as socket:
        socket.receive()
        socket.send(message)
        assert socket.receive() == {"warning": "too fast"}


def test_asking_for_the_screen_counts_as_ten(timed: Workshop, opened: Session, ben: Visitor) -> None:
    with phone(timed, opened, ben) as socket:
        socket.receive()
        for _ in range(12):
            socket.send({"look": True})
        assert ["view" in socket.receive() for _ in range(12)] == [True] * 11 + [False]


def test_a_person_who_drags_six_sliders_is_never_warned(ticks: Ticks) -> None:
    limit, verdicts = MessageLimit(), set()
    for _ in range(600):
        ticks.forward(0.1)
        verdicts.add(limit.check(1.02, ticks()))
    assert verdicts == {"accept"}


def test_whoever_joins_a_full_session_is_told_so_on_the_phone(
    timed: Workshop, session: Session, ticks: Ticks, nl: Texts
) -> None:
    eve = somebody("192.0.2.7")
    for _ in range(450):
        timed.limits.joins.try_take((session.id, timed.limits.networks.name(eve.source)), ticks())
    with phone(timed, session, eve) as socket:
        socket.receive()
        socket.send({"join": {}})
        assert socket.receive() == {"refused": nl("refused.too_many_joins", seconds=1)}
