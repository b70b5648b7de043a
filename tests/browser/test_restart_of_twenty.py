"""Twenty people vote while the server is killed with -9: all go on, nothing acknowledged is lost, nothing is doubled.

The people speak the protocol of a phone instead of sitting at twenty browsers; `test_faults` has the browsers.
"""

import asyncio
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from benchmarks.page import Door
from benchmarks.phone import Phone
from tests.browser.people import Organiser
from tests.browser.server import Server

pytestmark = [pytest.mark.own_server, pytest.mark.long]

PEOPLE = 20
PAUSE = 0.05  # seconds between two votes of one person: a hall, not an attack
Rows = Callable[..., list[tuple[object, ...]]]


async def vote_until(over: asyncio.Event, who: Phone, chance: random.Random) -> None:
    """Vote again and again. A vote without a receipt is sent until there is one, as a phone does."""
    while not over.is_set():
        await asyncio.sleep(PAUSE)
        await who.until(lambda: who.asked() is not None)  # not while the page is loaded anew
        await who.vote({"value": chance.randrange(101)})


async def voted(people: list[Phone], voting: list[asyncio.Task[None]], times: int) -> None:
    """Wait until everybody has so many receipts more."""
    wanted = [len(person.acknowledged) + times for person in people]
    while any(len(one.acknowledged) < enough for one, enough in zip(people, wanted, strict=True)):
        await asyncio.sleep(0.01)
        for task in voting:
            if task.done():
                task.result()  # raises what went wrong


async def through_the_restart(server: Server, code: str) -> dict[int, int]:
    """All of it; returns the last acknowledged answer of each person, by number."""
    people = [Phone(Door("127.0.0.1", server.port, code)) for _ in range(PEOPLE)]
    for person in people:
        await person.join()
    over = asyncio.Event()
    voting = [asyncio.create_task(vote_until(over, one, random.Random(at))) for at, one in enumerate(people)]
    await voted(people, voting, 2)
    server.kill()
    await asyncio.to_thread(server.start)
    await voted(people, voting, 2)
    over.set()
    await asyncio.gather(*voting)
    assert not any(one.unconfirmed for one in people)
    for at, one in enumerate(people):
        await one.until(lambda one=one: one.settled)  # type: ignore[misc]
        assert one.sheet["screen"] == "take_part", "nobody has to join again"
        assert one.own == {"value": one.acknowledged[-1][2]["value"]}, f"person {at} sees something else than was saved"
        one.leave()
    return {at: one.acknowledged[-1][2]["value"] for at, one in enumerate(people)}


def test_twenty_people_go_on_after_the_server_was_killed(dee: Organiser, server: Server, rows: Rows) -> None:
    code = dee.create("Twintig mensen")
    dee.control("next")
    dee.control("open")
    with ThreadPoolExecutor(1) as thread:  # this one runs the browser's event loop already
        last = thread.submit(asyncio.run, through_the_restart(server, code)).result(timeout=120)
    stored = rows("SELECT participant, json_extract(value, '$.value') FROM answers ORDER BY participant")
    assert stored == [(at + 1, value) for at, value in sorted(last.items())]
    assert rows("SELECT count(*) FROM participants") == [(PEOPLE,)]
