"""What strangers send over Streamlit's WebSocket: it fills neither log nor memory, and holds nobody's answer up."""

import contextlib
import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from benchmarks.machine import spread
from server.log_filter import MAX_LENGTH
from server.protocols.websocket import Trust
from sessions.access import identity
from tests.browser.server.raw_requests import new_session, open_socket
from tests.browser.support.server import Serve, Server
from tests.full_session import FullSession

pytestmark = pytest.mark.slow
STREAM = "/_stcore/stream"


@pytest.fixture(scope="module")
def server(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server as `make run` starts it."""
    with serve(tmp_path_factory.mktemp("stream") / "workshop.db", everywhere=True) as running:
        yield running


@pytest.fixture(scope="module")
def full_session(server: Server) -> FullSession:
    full_session = new_session(server)
    full_session.fill(1)
    full_session.open("p1")
    return full_session


def rerun(**fields: str) -> bytes:
    message = BackMsg()
    message.rerun_script.SetInParent()
    for name, value in fields.items():
        setattr(message.rerun_script, name, value)
    return bytes(message.SerializeToString())


def forged(size: int, kind: str = "string_value", value: object = "x") -> bytes:
    """The values of widgets that no screen has, of about so many bytes."""
    message = BackMsg()
    message.rerun_script.SetInParent()
    for number in range(max(1, size // 100)):
        state = message.rerun_script.widget_states.widgets.add()
        state.id = f"$$ID-forged-{number}\n\x1b[2J"
        setattr(state, kind, value * 60 if isinstance(value, str) else value)
    return bytes(message.SerializeToString())


def until_run(stranger: ClientConnection) -> None:
    """Wait until the script has run."""
    while True:
        said = stranger.recv(20)
        if isinstance(said, bytes) and ForwardMsg.FromString(said).WhichOneof("type") == "script_finished":
            return


LINES = {
    "text": ("\n\x1b[2JERROR forged\n" * 100, 1003),
    "no protobuf": (b"\n\x1b[2JERROR forged\n" * 100, 1002),
    "nothing": (b"", 1002),
    "a page": (rerun(page_name="x\nERROR forged\x1b[2J", page_script_hash="a\nERROR forged"), 0),
    "a fragment": (rerun(fragment_id="x\nERROR forged\x1b[2J"), 0),
    "a query": (rerun(query_string="x=\nERROR forged\x1b[2J&code=%0aERROR%20forged"), 0),
    "widgets": (forged(2000), 0),
    "a widget of another kind": (forged(200, "bytes_value", b"\xff"), 0),
    "json": (forged(200, "json_value", "{"), 0),
    "what developers have": (BackMsg(debug_disconnect_websocket=True).SerializeToString(), 0),
}


@pytest.mark.parametrize("what", LINES)
def test_what_a_stranger_sends_forges_no_line_and_has_no_traceback(
    server: Server, full_session: FullSession, what: str
) -> None:
    message, code = LINES[what]
    begin = server.log.stat().st_size
    for _ in range(20 if code else 3):
        with (
            open_socket(server, STREAM, identity.new_token(), close_timeout=0.5) as stranger,
            contextlib.suppress(ConnectionClosed),
        ):
            for _ in range(5):
                stranger.send(message)
            if code:
                while True:
                    stranger.recv(5)
        if code:
            assert stranger.close_code == code
    log = server.log.read_bytes()[begin:].decode()
    assert len(log) < 20_000
    assert max((len(line) for line in log.splitlines()), default=0) < MAX_LENGTH + 100
    assert [word for word in ("\x1b", "\nERROR forged", "Traceback") if word in log] == []
    with open_socket(server, STREAM, identity.new_token()) as honest:
        honest.send(rerun())
        until_run(honest)


def test_forged_widgets_of_fifty_strangers_leave_little(server: Server, full_session: FullSession) -> None:
    with ExitStack() as held:
        strangers = [held.enter_context(open_socket(server, STREAM, identity.new_token())) for _ in range(50)]
        for stranger in strangers:
            stranger.send(rerun())
            until_run(stranger)
        before = server.resident_mb()
        for stranger in strangers:
            stranger.send(forged(Trust.STRANGER.max_message_size * 3 // 4))
            until_run(stranger)
        assert server.resident_mb() - before < 25
        for stranger in strangers:
            with pytest.raises(ConnectionClosed):
                stranger.send(forged(Trust.STRANGER.max_message_size * 4))
                while True:
                    stranger.recv(5)
        assert server.resident_mb() - before < 25


def test_who_logs_in_on_an_open_page_may_send_more(server: Server, full_session: FullSession) -> None:
    with open_socket(server, STREAM, full_session.dee.token) as organiser:
        organiser.send(rerun())
        until_run(organiser)
        organiser.send(forged(500_000))
        until_run(organiser)


def test_reruns_that_start_nothing_keep_no_turn_and_the_server_stops_at_once(
    server: Server, full_session: FullSession
) -> None:
    """Of fragments that no page has; and of browsers that leave while they wait, or take nothing of what is sent."""
    with ExitStack() as held:
        for _ in range(30):
            stranger = held.enter_context(open_socket(server, STREAM, identity.new_token(), close_timeout=0))
            for _ in range(5):
                stranger.send(rerun(fragment_id="made-up"))
        for _ in range(10):
            with open_socket(server, STREAM, identity.new_token(), close_timeout=0) as leaver:
                for _ in range(5):
                    leaver.send(rerun())
        asked = time.monotonic()
        with open_socket(server, STREAM, identity.new_token()) as honest:
            honest.send(rerun())
            until_run(honest)
        assert time.monotonic() - asked < 5
        asked = time.monotonic()
        server.stop()
        assert time.monotonic() - asked < 8, "else it had to be killed"
        server.start()


@pytest.mark.long
def test_reruns_of_a_hundred_strangers_hold_no_answer_up(server: Server, full_session: FullSession) -> None:
    """As a ratio to what the same phone waits when nobody reruns anything, since machines differ.

    Strangers may keep a core of each process busy, so that there must be one for each: see docs/hosting.md.
    """
    if len(server.app_pids) > len(os.sched_getaffinity(0)):
        pytest.skip("more processes than cores, of which strangers may keep one busy for each process")
    with open_socket(server, f"/live/{full_session.session.code}?phone=1", full_session.people[0].token) as phone:
        view = json.loads(phone.recv(5))["view"]
        key = next(one["data"]["key"] for one in reversed(view["pieces"]) if "key" in one.get("data", {}))

        def votes(number: int) -> list[float]:
            waited = []
            for value in range(number):
                asked = time.perf_counter()
                phone.send(json.dumps({"cast": {"key": key, "nonce": str(value), "answer": {"value": value}}}))
                while json.loads(phone.recv(20)).get("receipt", {}).get("nonce") != str(value):
                    pass
                waited.append(time.perf_counter() - asked)
                time.sleep(0.1)
            return waited

        quiet = spread(votes(20))["p95"]
        going = True

        def go_on() -> None:
            with open_socket(server, STREAM, identity.new_token(), close_timeout=0) as stranger:
                while going:
                    stranger.send(rerun())
                    until_run(stranger)

        strangers = [threading.Thread(target=go_on) for _ in range(100)]
        for stranger in strangers:
            stranger.start()
        time.sleep(2)
        busy = spread(votes(30))["p95"]
        going = False
        for stranger in strangers:
            stranger.join(30)
        assert busy < max(0.2, 6 * quiet)
