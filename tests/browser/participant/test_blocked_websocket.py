"""A phone on a network that lets no WebSocket through takes part by plain requests, and says so."""

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from sessions.facilitation import commands
from sessions.participation import answering
from tests.browser.support.people import Participant, Someone
from tests.full_session import FullSession

POLLING = "Dit netwerk laat de live verbinding niet toe."
LIVE = re.compile("/live/")


def refuse(socket: WebSocketRoute) -> None:
    """The WebSocket is closed before anything comes."""
    socket.close()


def ignore(_socket: WebSocketRoute) -> None:
    """The WebSocket opens, and nothing ever comes."""


def polls(page: Page) -> list[str]:
    """The polls of a page, from here on."""
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url) if "/poll/" in request.url else None)
    return seen


@pytest.mark.parametrize("block", [refuse, ignore], ids=["refused", "without an answer"])
def test_where_no_websocket_can_be_had_one_takes_part_all_the_same(
    someone: Someone,
    full_session: FullSession,
    rows: Callable[..., list[tuple[object, ...]]],
    block: Callable[..., None],
) -> None:
    ben, code = someone(Participant), full_session.session.code
    full_session.fill(3)
    ben.page.route_web_socket(LIVE, block)
    begun = time.monotonic()
    ben.visit(f"/{code}")
    expect(ben.page.locator(".polling")).to_contain_text(POLLING)
    assert time.monotonic() - begun < 10
    expect(ben.page.locator(".offline")).to_be_empty()
    ben.press("Doe mee")
    ben.sees("Je doet mee.")
    full_session.open("p1")
    ben.place(30)
    assert rows("SELECT value FROM answers") == [('{"value": 30}',)]
    session = commands.find(full_session.workshop, code)
    for person, value in zip(full_session.people, (10, 50, 90), strict=True):
        answering.cast(full_session.workshop, person, session, "p1", 1, {"value": value})
    full_session.close("p1")
    commands.reveal(full_session.workshop, full_session.dee, session, "p1", 1)
    expect(ben.page.locator(".said p")).to_be_visible(timeout=5_000)
    expect(ben.page.locator(".polling")).to_contain_text(POLLING)


def test_a_page_on_polls_changes_to_a_websocket_when_one_works(someone: Someone, full_session: FullSession) -> None:
    ben = someone(Participant)
    blocked = [True]
    ben.page.route_web_socket(LIVE, lambda socket: socket.close() if blocked[0] else socket.connect_to_server())
    ben.join(full_session.session.code)
    expect(ben.page.locator(".polling")).to_contain_text(POLLING)
    blocked[0] = False
    expect(ben.page.locator(".polling")).to_be_empty()
    seen = polls(ben.page)
    full_session.open("p1")
    ben.place(30)
    assert seen == []


def test_where_websockets_stop_working_a_page_polls_within_ten_seconds(
    someone: Someone, full_session: FullSession
) -> None:
    ben, sockets = someone(Participant), list[WebSocketRoute]()

    def connect_the_first(socket: WebSocketRoute) -> None:
        sockets.append(socket)
        if len(sockets) == 1:
            socket.connect_to_server()
        else:
            socket.close()

    ben.page.route_web_socket(LIVE, connect_the_first)
    ben.join(full_session.session.code)
    full_session.open("p1")
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_be_visible()
    sockets[0].close()
    expect(ben.page.locator(".polling")).to_contain_text(POLLING, timeout=10_000)
    ben.place(30)


def test_a_page_with_a_websocket_never_polls(someone: Someone, full_session: FullSession) -> None:
    ben = someone(Participant)
    seen = polls(ben.page)
    ben.join(full_session.session.code)
    full_session.open("p1")
    ben.place(30)
    ben.context.set_offline(True)
    expect(ben.page.locator(".offline")).to_contain_text("Geen verbinding")
    ben.context.set_offline(False)
    expect(ben.page.locator(".offline")).to_be_empty()
    ben.place(40)
    assert seen == []


def test_where_nothing_gets_through_it_says_what_to_do(someone: Someone, full_session: FullSession) -> None:
    ben = someone(Participant)
    ben.page.route_web_socket(LIVE, refuse)
    ben.page.route(re.compile("/poll/"), lambda route: route.abort())
    ben.visit(f"/{full_session.session.code}")
    expect(ben.page.locator(".offline")).to_contain_text("Probeer een ander netwerk", timeout=10_000)
    expect(ben.page.locator(".polling")).to_be_empty()
