"""Connections that are dead and never close, seen from both ends; and a browser that slept."""

import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from sessions.access import identity
from sessions.access.rights import Visitor
from tests.browser.support import phones
from tests.browser.support.people import PASSCODE, Participant, Someone
from tests.browser.support.server import Serve, Server, open_files
from tests.browser.support.stalling_proxy import Relay, relayed
from tests.conftest import set_first_passcode
from tests.full_session import FullSession

pytestmark = [pytest.mark.own_server, pytest.mark.long]

Rows = Callable[..., list[tuple[object, ...]]]
PLACE = "SELECT json_extract(value, '$.value') FROM answers"
JOIN, LOOK = b'{"join": {"role": null}}', b'{"look": true}'
LOOKS = 10  # how often somebody may ask for the whole screen at once
LOG = "SELECT json_extract(value, '$.value') FROM answer_log ORDER BY id"


@pytest.fixture
def relay(server: Server) -> Iterator[Relay]:
    with relayed(server.port) as relay:
        yield relay


@pytest.fixture
def ben(full_session: FullSession, someone: Someone, relay: Relay) -> Participant:
    """Ben, in front of an open paradox, at the other end of a network that can stand still."""
    full_session.open("p1")
    ben = someone(Participant)
    ben.url = relay.url
    ben.join(full_session.session.code)
    ben.sees("Tik op de lijn of sleep, en kies je plek.")
    return ben


def choose(person: Participant, value: int) -> None:
    number = person.page.get_by_label("Plek (0 tot 100)")
    number.fill(str(value))
    number.press("Tab")


def wait_for(rows: Rows, sql: str, found: list[tuple[object, ...]]) -> None:
    """Wait until the database holds this."""
    for _ in range(100):
        if rows(sql) == found:
            return
        time.sleep(0.1)
    assert rows(sql) == found


# --- the browser's end ------------------------------------------------------------------------------------------------


def test_a_vote_over_a_connection_that_is_dead_goes_over_a_new_one_and_the_old_one_comes_too_late(
    ben: Participant, relay: Relay, rows: Rows
) -> None:
    relay.hold()
    choose(ben, 40)
    ben.saved()
    choose(ben, 70)
    ben.saved()
    relay.let_go()  # what was held arrives now: the vote for 40 once more, over the old connection
    ben.page.wait_for_timeout(1500)
    assert rows(LOG) == [(40,), (70,)]
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_value("70")


def test_a_receipt_that_never_came_is_not_called_lost(
    full_session: FullSession, ben: Participant, relay: Relay, rows: Rows
) -> None:
    relay.hold("back", all_new=True)
    choose(ben, 40)
    wait_for(rows, PLACE, [(40,)])
    ben.sees("Nog niet verzonden.")
    full_session.close("p1")
    relay.let_go()
    ben.sees("Minder dan drie antwoorden")
    ben.page.wait_for_timeout(1000)
    expect(ben.page.get_by_text("Dit is niet opgeslagen")).to_have_count(0)
    assert rows(LOG) == [(40,)]


@pytest.mark.fake_clock
def test_whoever_only_waits_notices_within_a_minute_that_nobody_is_there(
    full_session: FullSession, someone: Someone, relay: Relay
) -> None:
    """The browser's clock is turned on; the network is a real one that stands still."""
    chi = someone(Participant)
    chi.url = relay.url
    chi.page.clock.install()
    chi.join(full_session.session.code)
    chi.sees("Je doet mee.")
    relay.hold()
    full_session.open("p1")
    for _ in range(14):
        chi.page.clock.run_for(5_000)
    chi.page.clock.run_for(5_000)
    chi.sees("Tik op de lijn of sleep, en kies je plek.", timeout=10_000)


@pytest.mark.fake_clock
def test_a_browser_that_slept_for_an_hour_comes_back_to_the_present_screen_with_its_own_answer(
    full_session: FullSession, someone: Someone, relay: Relay
) -> None:
    full_session.fill(3)
    chi = someone(Participant)
    chi.url = relay.url
    chi.page.clock.install()
    chi.join(full_session.session.code)
    full_session.open("p1")
    chi.place(35)
    chi.page.clock.pause_at(chi.page.evaluate("Date.now() / 1000") + 20)
    relay.hold()
    full_session.close("p1")
    full_session.open("q02")
    full_session.close("q02")
    full_session.open("p1")
    chi.page.clock.fast_forward("01:00:00")  # as when a lid is closed: nothing runs meanwhile
    # Its clock stands still after one more second, so it is not the usual look after long silence that finds out.
    chi.page.clock.run_for(1000)
    expect(chi.page.locator(f".offline[data-stage='{full_session.stage()}']")).to_have_count(1, timeout=15_000)
    expect(chi.page.get_by_label("Plek (0 tot 100)")).to_have_value("35")
    chi.place(36)


def test_a_page_that_was_frozen_follows_by_itself_when_it_goes_on(
    full_session: FullSession, ben: Participant, relay: Relay, rows: Rows
) -> None:
    ben.place(20)
    browser = ben.context.new_cdp_session(ben.page)
    browser.send("Page.setWebLifecycleState", {"state": "frozen"})
    full_session.close("p1")
    full_session.open("q02")
    time.sleep(2)
    browser.send("Page.setWebLifecycleState", {"state": "active"})
    ben.sees("Jouw antwoord")
    ben.write("weer wakker")


# --- the server's end -------------------------------------------------------------------------------------------------


def sockets_of(server: Server) -> int:
    """How many sockets the processes of a server hold at the ports where they listen."""
    ends = tuple(f":{port:04X}" for port in server.app_ports)
    lines = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    here = {f"socket:[{line[9]}]" for line in lines if line[1].endswith(ends)}  # by the number of the socket
    return sum(len(open_files(pid) & here) for pid in server.app_pids)


def deaf(server: Server, code: str) -> socket.socket:
    """A phone that asks for its screen as often as it may, and takes nothing of what it is sent.

    The system behind it goes on to say that it is there. Whoever asks more often is closed out: see `test_flood.py`.
    """
    one = socket.socket()
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    one.connect(("127.0.0.1", server.port))
    head = (
        f"GET /live/{code}?phone=1&stage= HTTP/1.1", f"Host: 127.0.0.1:{server.port}", "Connection: Upgrade",
        "Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
        f"Cookie: workshop={identity.new_token()}", "", "",
    )  # fmt: skip
    one.sendall("\r\n".join(head).encode())
    one.recv(100)  # it was let in; from here on it takes nothing
    for said in (JOIN, *[LOOK] * LOOKS):
        one.sendall(bytes([0x81, 0x80 | len(said), 0, 0, 0, 0]) + said)  # as a browser sends it, masked with zeros
    return one


def stuck(port: int) -> int:
    """How many connections of a server hold something that the other end doesn't take."""
    lines = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return sum(local.endswith(f":{port:04X}") and int(queues[:8], 16) > 0 for _, local, _, _, queues, *_ in lines)


def until(true_: Callable[[], bool]) -> None:
    """Wait a minute at the most."""
    deadline = time.monotonic() + 60
    while not true_() and time.monotonic() < deadline:
        time.sleep(0.2)
    assert true_()


@pytest.fixture
def pinging(serve: Serve, tmp_path: Path) -> Iterator[Server]:
    """A server that looks every 3 s whether its browsers are there; with Streamlit's own pace it is half a minute."""
    with serve(tmp_path / "workshop.db", STREAMLIT_SERVER_WEBSOCKET_PING_INTERVAL="3") as running:
        yield running


def test_phones_that_take_nothing_hold_up_nobody_cost_little_and_are_given_up(pinging: Server) -> None:
    """What they were sent fits into the system's buffers. Somebody for whom it doesn't is in `test_faults.py`."""
    workshop = pinging.database.workshop()
    set_first_passcode(workshop, Visitor(identity.new_token()))
    full_session = FullSession(workshop, PASSCODE, 0)
    full_session.open("p1")
    code, before, small = full_session.session.code, sockets_of(pinging), pinging.resident_mb()
    dead = [deaf(pinging, code) for _ in range(5)]
    until(lambda: stuck(pinging.port) == 5)

    async def others() -> float:
        [phone] = await phones.come_in(pinging.url, code, 1)
        slowest = 0.0
        for value in range(30):
            began = time.monotonic()
            await phone.vote(value)
            slowest = max(slowest, time.monotonic() - began)
        await phone.leave()
        return slowest

    assert phones.run(others) < 2
    assert pinging.resident_mb() - small < 60
    assert sockets_of(pinging) >= before + len(dead)
    full_session.close("p1")
    until(lambda: sockets_of(pinging) <= before)
    for one in dead:
        one.close()
