"""Twenty people vote while the server is killed with -9: all go on, nothing acknowledged is lost, nothing is doubled.

The people speak the protocol of the phones instead of sitting at twenty browsers; `test_faults` has the browsers.
"""

import asyncio
import json
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Self

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from sessions import identity
from tests.browser.people import Organiser
from tests.browser.server import Server

pytestmark = [pytest.mark.own_server, pytest.mark.long]

PEOPLE = 20
PAUSE = 0.05  # seconds between two votes of one person: a hall, not an attack
PATIENCE = 20.0  # seconds
Rows = Callable[..., list[tuple[object, ...]]]


class Phone:
    """One person's phone: what it shows, and its connection."""

    def __init__(self, server: Server, code: str) -> None:
        self._address = f"ws://127.0.0.1:{server.port}/live/{code}?phone=1"
        self._cookie = {"Cookie": f"workshop={identity.new_token()}"}
        self._socket: ClientConnection
        self._sent = 0
        self.screen = ""
        self.slider: dict[str, Any] = {}

    async def come(self) -> Self:
        """Open the page, or open it again in the same browser."""
        self._socket = await connect(self._address, additional_headers=self._cookie)
        self._show(await self._hear("sheet"))
        return self

    async def join(self) -> None:
        """Come in, and see what is asked."""
        await self._socket.send(json.dumps({"join": {"role": None}}))
        self._show(await self._hear("sheet"))

    async def place(self, value: int) -> None:
        """Let the slider go here, and wait for the receipt."""
        self._sent += 1
        sent = {"key": self.slider["key"], "nonce": f"n{self._sent}", "answer": {"value": value}}
        await self._socket.send(json.dumps({"cast": sent}))
        receipt = await self._hear("receipt")
        assert (receipt["nonce"], receipt["refused"]) == (sent["nonce"], None)

    async def leave(self) -> None:
        """Close the page."""
        await self._socket.close()

    async def _hear(self, what: str) -> dict[str, Any]:
        async with asyncio.timeout(PATIENCE):
            while True:
                if found := json.loads(await self._socket.recv()).get(what):
                    return dict(found)

    def _show(self, sheet: dict[str, Any]) -> None:
        self.screen = sheet["screen"]
        self.slider = next((one["data"] for one in sheet["pieces"] if one.get("is") == "workshop_slider"), {})


async def vote_until_it_breaks(
    who: Phone, sent: list[int], acknowledged: list[int], chance: random.Random
) -> Exception:
    """Vote again and again; what was sent and what was acknowledged is written down. Returns how it broke."""
    try:
        while True:
            await asyncio.sleep(PAUSE)
            sent.append(chance.randrange(101))
            await who.place(sent[-1])
            acknowledged.append(sent[-1])
    except (ConnectionClosed, OSError) as error:
        return error


async def through_the_restart(server: Server, code: str) -> dict[int, int]:
    """All of it; returns the last answer of each person, by number."""
    people = [await Phone(server, code).come() for _ in range(PEOPLE)]
    for person in people:
        await person.join()
    sent: list[list[int]] = [[] for _ in people]
    acknowledged: list[list[int]] = [[] for _ in people]
    voting = [
        asyncio.create_task(vote_until_it_breaks(person, sent[at], acknowledged[at], random.Random(at)))
        for at, person in enumerate(people)
    ]
    while min(map(len, acknowledged)) < 2:
        await asyncio.sleep(0.01)
        broken = [task.result() for task in voting if task.done()]
        assert not broken, f"somebody could not vote while all was well: {broken}"
    server.kill()
    await asyncio.gather(*voting)
    await asyncio.to_thread(server.start)
    last = {}
    for at, person in enumerate(people):
        await person.come()
        assert person.screen == "take_part", "nobody has to join again"
        held = person.slider["value"]["value"]
        # What was sent last may have been stored although its receipt was lost on the way.
        assert held in {acknowledged[at][-1], sent[at][-1]}, f"an acknowledged answer of person {at} is lost"
        last[at] = (held + 1) % 101
        await person.place(last[at])
        await person.leave()
    return last


def test_twenty_people_go_on_after_the_server_was_killed(dee: Organiser, server: Server, rows: Rows) -> None:
    code = dee.create("Twintig mensen")
    dee.control("next")
    dee.control("open")
    with ThreadPoolExecutor(1) as thread:  # this one runs the browser's event loop already
        last = thread.submit(asyncio.run, through_the_restart(server, code)).result(timeout=120)
    stored = rows("SELECT participant, json_extract(value, '$.value') FROM answers ORDER BY participant")
    assert stored == [(at + 1, value) for at, value in sorted(last.items())]
    assert rows("SELECT count(*) FROM participants") == [(PEOPLE,)]
