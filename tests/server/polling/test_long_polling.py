"""The live connection over plain requests: what a WebSocket brings, and how much of it one page may hold."""

import json
import re
import time
from collections.abc import Callable
from typing import Any

import pytest

from server.close_codes import (
    ABNORMAL_CLOSURE,
    MESSAGE_TOO_BIG,
    POLICY_VIOLATION,
    PROTOCOL_ERROR,
    SESSION_GONE,
    TRY_AGAIN_LATER,
)
from server.live import message_limits, polled_connection
from server.middleware import connection_limits, long_polling
from server.protocols.websocket import Trust
from sessions.access.rate_limits import ConcurrencyLimit, TokenBuckets
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import answer_key, somebody
from tests.pages.screen import rows
from tests.server.asgi_websocket import LiveSocket, SocketClosedError
from tests.server.polling.asgi_polling import PolledPhone, PollingServer


@pytest.fixture
def server(workshop: Workshop) -> PollingServer:
    return PollingServer(workshop)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Polls are held for a moment only."""
    monkeypatch.setattr(long_polling, "WAIT", 0.1)


def until(condition: Callable[[], bool]) -> bool:
    """Whether something is so within some seconds."""
    deadline = time.monotonic() + 10
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)
    return condition()


def is_empty(server: PollingServer) -> bool:
    """Whether nothing is left of any connection, in the middleware and in the hub."""
    return until(lambda: not len(server.polling) and not server.polling._tasks and not server.workshop.hub._groups)


def joined(phone: PolledPhone | LiveSocket) -> dict[str, Any]:
    phone.receive()
    phone.send({"join": {"role": None}})
    return phone.receive()


# --- what comes -------------------------------------------------------------------------------------------------------


def test_a_phone_that_polls_gets_the_same_messages_and_receipts_as_one_with_a_websocket(
    workshop: Workshop, server: PollingServer, ada: Visitor, opened: Session
) -> None:
    def story(phone: PolledPhone | LiveSocket, who: Visitor) -> list[dict[str, Any]]:
        heard = [joined(phone)]
        key = answer_key(workshop, opened, who)
        for message in (
            {"cast": {"key": key, "nonce": "n1", "answer": {"value": 40}}},
            {"cast": {"key": key, "nonce": "n2", "answer": {"value": "x"}}},
            {"unsent": True},
            {"look": True},
            {"there": True},
        ):
            phone.send(message)
            heard.append(phone.receive())
        return heard

    ben, chi = somebody(), somebody()
    query: dict[str, Any] = {"phone": 1, "stage": "", "page": "a"}
    with (
        LiveSocket(workshop, opened.code, ben, **query) as socket,
        PolledPhone(server, opened.code, chi, **query) as phone,
    ):
        heard, polled = story(socket, ben), story(phone, chi)
        for move in (commands.close_round, commands.reveal):
            move(workshop, ada, opened, "p1", 1)
            heard += [socket.receive()]
            polled += [phone.receive()]
    view = ["process", "rehearsal", "release", "stage", "view"]
    assert [sorted(one) for one in polled[:3]] == [view, ["receipt"], ["receipt"]]

    def without_names(messages: list[dict[str, Any]]) -> str:
        """Each participant has other pseudonyms."""
        return re.sub(r"\b[0-9a-f]{12}\b", "", json.dumps(messages))

    assert without_names(polled) == without_names(heard)
    assert rows(workshop, "SELECT value FROM answers") == [('{"value": 40}',)] * 2
    assert is_empty(server)


def test_what_comes_while_a_poll_waits_answers_it_at_once(
    workshop: Workshop, server: PollingServer, ada: Visitor, ben: Visitor, opened: Session
) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage=opened.stage) as phone:
        phone.receive()
        poll = phone.poll()
        time.sleep(0.1)
        assert not poll.answer.done()
        begun = time.monotonic()
        commands.close_round(workshop, ada, opened, "p1", 1)
        assert json.loads(poll.result()[1])["view"]["stage"] == opened.stage + 1
        assert time.monotonic() - begun < 2


@pytest.mark.usefixtures("impatient")
def test_a_poll_for_which_nothing_comes_is_answered_with_nothing(
    server: PollingServer, ben: Visitor, opened: Session
) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage=opened.stage) as phone:
        phone.receive()
        assert phone.poll().result() == (200, "")


def test_an_answer_that_got_lost_comes_again(
    workshop: Workshop, server: PollingServer, ada: Visitor, ben: Visitor, opened: Session
) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage="") as phone:
        lost = phone.poll().result()
        assert phone.poll().result() == lost
        commands.close_round(workshop, ada, opened, "p1", 1)
        assert [phone.receive()["stage"], phone.receive()["stage"]] == [opened.stage, opened.stage + 1]


def test_a_second_poll_answers_the_first(server: PollingServer, ben: Visitor, opened: Session) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage=opened.stage) as phone:
        phone.receive()
        first, second = phone.poll(), phone.poll()
        assert first.result() == (200, "")
        assert not second.answer.done()
        phone.send({"there": True})
        assert json.loads(second.result()[1])["stage"] == opened.stage


def test_a_new_connection_of_the_page_ends_the_polled_one(
    workshop: Workshop, server: PollingServer, ben: Visitor, opened: Session
) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage=opened.stage, page="a") as phone:
        phone.receive()
        with LiveSocket(workshop, opened.code, ben, phone=1, stage=opened.stage, page="a") as socket:
            socket.receive()
            with pytest.raises(SocketClosedError, match="1000"):
                phone.receive()
            assert until(lambda: not len(server.polling))


def test_the_page_hears_why_it_is_closed(server: PollingServer, ben: Visitor) -> None:
    with PolledPhone(server, "ZZZZZZ", ben, phone=1) as phone, pytest.raises(SocketClosedError) as closed:
        phone.receive()
    assert closed.value.code == SESSION_GONE
    assert is_empty(server)


# --- whose it is ------------------------------------------------------------------------------------------------------


def test_the_name_of_a_connection_is_of_no_use_to_others(
    server: PollingServer, ben: Visitor, chi: Visitor, opened: Session
) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage="") as phone:
        for who in (chi, Visitor(None), Visitor("made-up")):
            for action in ("next", "message"):
                refused = server.post(f"{phone.path}/{action}", who, b'{"there": true}', arrived=0)
                assert refused.result() == (410, str(ABNORMAL_CLOSURE))
        assert server.post(f"/poll/{opened.code}/made-up/next", ben, arrived=0).result() == (410, "1006")
        assert phone.receive()["view"]


def test_a_page_of_another_site_gets_nothing(server: PollingServer, ben: Visitor, opened: Session) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage="") as phone:
        for path in (f"/poll/{opened.code}", f"{phone.path}/next", f"{phone.path}/message"):
            assert server.post(path, ben, origin="https://elsewhere.example", arrived=0).result() == (403, "")
        assert phone.receive()["view"]


def test_other_addresses_and_methods_are_no_polls(server: PollingServer, ben: Visitor, opened: Session) -> None:
    assert server.post(f"/poll/{opened.code}/name/other", ben).result()[0] == 404
    assert server.post(f"/poll/{opened.code}/name", ben).result()[0] == 404


# --- how much ---------------------------------------------------------------------------------------------------------


def test_a_stranger_sends_little_and_a_participant_more(server: PollingServer, opened: Session) -> None:
    piece = b" " * 1024
    for joins, trust in ((False, Trust.STRANGER), (True, Trust.PARTICIPANT)):
        with PolledPhone(server, opened.code, somebody(), phone=1, stage="") as phone:
            if joins:
                joined(phone)
            else:
                phone.receive()
            fits = trust.max_message_size // len(piece)
            assert server.post(f"{phone.path}/message", phone.who, *[piece] * fits).result() == (200, "")
            phone.send({"there": True})
            assert phone.receive()["stage"] == opened.stage, "what fits is only ignored"
            flood = server.post(f"{phone.path}/message", phone.who, *[piece] * 10 * fits)
            flood.result()
            assert len(flood.read) == fits + 1, "nothing more is read than that it is too much"
            with pytest.raises(SocketClosedError) as closed:
                phone.receive()
            assert closed.value.code == MESSAGE_TOO_BIG
    assert is_empty(server)


def test_one_message_is_read_at_a_time(server: PollingServer, ben: Visitor, opened: Session) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage="") as phone:
        phone.receive()
        slow = server.post(f"{phone.path}/message", ben, b"{", ends=False)
        assert until(lambda: slow.read == [1])
        phone.send({"there": True})
        with pytest.raises(SocketClosedError) as closed:
            phone.receive()
        assert closed.value.code == POLICY_VIOLATION
        slow.drop()
        assert slow.result() == (200, "")
    assert is_empty(server)


def test_half_a_message_is_none(server: PollingServer, ben: Visitor, opened: Session) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage="") as phone:
        phone.receive()
        half = server.post(f"{phone.path}/message", ben, b'{"look": true}', ends=False)
        half.drop()
        half.result()
        phone.send({"there": True})
        assert "view" not in phone.receive()


def test_messages_count_as_those_of_a_websocket(server: PollingServer, ben: Visitor, opened: Session) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage="") as phone:
        phone.receive()
        for _ in range(13):
            phone.send({"look": True})
        heard: list[dict[str, Any]] = []
        while {"warning": "too fast"} not in heard:
            heard.append(phone.receive())


def test_a_page_that_polls_all_the_time_is_sent_away(
    server: PollingServer, ben: Visitor, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_limits, "BURST", 5)
    with PolledPhone(server, opened.code, ben, phone=1, stage="") as phone:
        answers = [server.post(f"{phone.path}/next", ben, arrived=0).result() for _ in range(7)]
        assert [status for status, _ in answers] == [200] * 5 + [410] * 2, (
            "though nothing of what is kept was confirmed"
        )
        assert [text for _, text in answers[5:]] == [str(POLICY_VIOLATION), str(ABNORMAL_CLOSURE)]
        assert is_empty(server)


@pytest.mark.parametrize("arrived", [2, -1, "", "x", "²", "9" * 40])
def test_a_page_that_has_lost_its_place_has_to_connect_again(
    server: PollingServer, ben: Visitor, opened: Session, arrived: object
) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage="") as phone:
        assert phone.poll().result()[0] == 200
        refused = server.post(f"{phone.path}/next", ben, arrived=arrived).result()
        assert refused == (410, str(PROTOCOL_ERROR))
        assert is_empty(server)


def test_a_page_that_polls_no_more_has_left(
    server: PollingServer, ben: Visitor, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polled_connection, "POLL_WITHIN", 0.5)
    phone = PolledPhone(server, opened.code, ben, phone=1, stage="").__enter__()
    phone.receive()
    assert len(server.polling) == 1
    assert is_empty(server)
    with pytest.raises(SocketClosedError, match="1006"):
        phone.receive()


def test_a_page_that_drops_its_poll_has_left(server: PollingServer, ben: Visitor, opened: Session) -> None:
    with PolledPhone(server, opened.code, ben, phone=1, stage="") as phone:
        phone.receive()
        poll = phone.poll()
        poll.drop()
        poll.result()
        assert is_empty(server)


def test_a_page_that_takes_nothing_has_left(
    server: PollingServer, ben: Visitor, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polled_connection, "MAX_KEPT", 4000)
    with PolledPhone(server, opened.code, ben, phone=1, stage="") as phone:
        phone.receive()
        for _ in range(9):  # within what one connection may ask for
            server.post(f"{phone.path}/message", ben, b'{"look": true}').result()
        assert is_empty(server)


def opens(server: PollingServer, session: Session, source: str) -> int:
    """The status with which somebody new there may open a connection."""
    status: int = server.post(f"/poll/{session.code}", somebody(source), phone=1, stage="").result()[0]
    return status


def test_a_network_and_all_together_hold_so_many(server: PollingServer, opened: Session) -> None:
    server.polling._held = ConcurrencyLimit(2, 3)
    assert [opens(server, opened, "192.0.2.1") for _ in range(3)] == [200, 200, 429]
    assert [opens(server, opened, "198.51.100.1") for _ in range(2)] == [200, 429]


def test_a_network_opens_so_many_at_once_and_then_slowly(server: PollingServer, opened: Session) -> None:
    server.polling._openings = TokenBuckets(2, 0.001)
    assert [opens(server, opened, "192.0.2.1") for _ in range(3)] == [200, 200, 429]
    assert opens(server, opened, "198.51.100.1") == 200


def test_a_browser_holds_as_many_as_it_may_hold_websockets(
    server: PollingServer, ben: Visitor, opened: Session
) -> None:
    phones = [
        PolledPhone(server, opened.code, ben, phone=1, stage="").__enter__()
        for _ in range(connection_limits.PER_BROWSER + 1)
    ]
    for phone in phones[:-1]:
        assert phone.receive()["view"]
    with pytest.raises(SocketClosedError) as closed:
        phones[-1].receive()
    assert closed.value.code == TRY_AGAIN_LATER
    for phone in phones:
        phone.__exit__()
    assert is_empty(server)
