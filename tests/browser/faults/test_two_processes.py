"""Two processes on one database, without anything between them: answers count in the order in which they were sent."""

import asyncio
import random
import secrets
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.support import phones
from tests.browser.support.people import Participant, Someone
from tests.browser.support.phones import Message, Phone
from tests.browser.support.server import Server
from tests.browser.support.stalling_proxy import relayed
from tests.full_session import FullSession

pytestmark = [
    pytest.mark.own_server,
    pytest.mark.long,
    pytest.mark.one_process("it starts the second process itself, so that no proxy chooses between the two"),
]

LOG = "SELECT json_extract(value, '$.value') FROM answer_log WHERE participant = ? ORDER BY id"
PEOPLE, SENT = 8, 12  # answers of each, which the network delivers in an order by chance


@pytest.fixture
def other(server: Server) -> Iterator[Server]:
    """A second process on the database of the first."""
    running = Server(server.data, WORKSHOP_URL=server.url).start()
    yield running
    running.stop()


class Tab:
    """A page with a connection to each process, over which its answers arrive in whatever order."""

    def __init__(self, servers: tuple[Server, Server], code: str) -> None:
        first = Phone(servers[0].url, code)
        self.ways = [first, Phone(servers[1].url, code, first.token)]
        self.page, self.receipts = secrets.token_hex(10), dict[int, Message]()

    async def come_in(self) -> None:
        """Join over the first connection, and open the second."""
        await self.ways[0].open()
        assert await self.ways[0].join() == ""
        await self.ways[1].open()

    async def deliver(self, number: int, value: int, way: int) -> None:
        """Let an answer arrive with the number that it was sent with."""
        phone = self.ways[way]
        cast = {"key": phone.asked["key"], "nonce": f"{number}", "answer": {"value": value}}
        await phone.send_message(cast={**cast, "page": self.page, "number": number})
        self.receipts[number] = (await phone.receive("receipt"))["receipt"]

    async def deliver_all(self, chance: random.Random) -> None:
        """Answer after answer, each over one of the connections; the value of each is its number."""
        for number in chance.sample(range(1, SENT + 1), SENT):
            await self.deliver(number, number, chance.randrange(2))

    async def leave(self) -> None:
        """Close both connections."""
        for way in self.ways:
            await way.leave()


async def in_any_order(servers: tuple[Server, Server], code: str) -> list[Tab]:
    tabs = [Tab(servers, code) for _ in range(PEOPLE)]
    async with AsyncExitStack() as stack:
        for tab in tabs:
            await tab.come_in()
            stack.push_async_callback(tab.leave)
        await asyncio.gather(*(tab.deliver_all(random.Random(seed)) for seed, tab in enumerate(tabs)))
    return tabs


def test_whichever_process_an_answer_reaches_the_one_that_was_sent_last_counts(
    full_session: FullSession, server: Server, other: Server, rows: Callable[..., list[Any]]
) -> None:
    full_session.open("p1")
    tabs = phones.run(lambda: in_any_order((server, other), full_session.session.code))
    assert rows("SELECT json_extract(value, '$.value') FROM answers") == [(SENT,)] * PEOPLE
    for who, tab in enumerate(tabs, 1):
        log = [value for (value,) in rows(LOG, who)]
        assert log == sorted(set(log)), "none came over a later one, and none twice"
        superseded = {number for number, receipt in tab.receipts.items() if receipt.get("superseded")}
        assert superseded == set(range(1, SENT + 1)) - set(log)
        assert superseded and all(tab.receipts[number]["value"]["value"] > number for number in superseded)
    assert rows("SELECT count(*) FROM answer_order") == [(PEOPLE,)]


def test_a_phone_that_reaches_one_process_and_then_the_other_stays_as_it_is(
    full_session: FullSession, someone: Someone, server: Server, other: Server, rows: Callable[..., list[Any]]
) -> None:
    ben, places = someone(Participant), [10, 20, 30, 40]
    with relayed(server.port) as relay:
        ben.url = relay.url
        full_session.open("p1")
        ben.join(full_session.session.code)
        ben.page.evaluate("window.samePage = true")
        for index, place in enumerate(places):
            ben.place(place)
            relay.switch((other, server)[index % 2].port)
        full_session.close("p1")
        expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_count(0)
        assert ben.page.evaluate("window.samePage === true")
    assert rows("SELECT json_extract(value, '$.value') FROM answer_log") == [(place,) for place in places]
