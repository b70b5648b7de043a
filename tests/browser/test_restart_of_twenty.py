"""Twenty people vote while the server is killed with -9: all go on, nothing acknowledged is lost, nothing is doubled.

The people speak Streamlit's own protocol instead of sitting at twenty browsers; `test_faults` has the browsers.
"""

import asyncio
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from websockets.exceptions import ConnectionClosed

from benchmarks.people import SLIDER, Participant
from benchmarks.screen import ScreenError
from tests.browser.people import Organiser
from tests.browser.server import Server

pytestmark = [pytest.mark.own_server, pytest.mark.long]

PEOPLE = 20
PAUSE = 0.05  # seconds between two votes of one person: a hall, not an attack
Rows = Callable[..., list[tuple[object, ...]]]


async def vote_until_it_breaks(
    who: Participant, sent: list[int], acknowledged: list[int], chance: random.Random
) -> Exception:
    """Vote again and again; what was sent and what was acknowledged is written down. Returns how it broke."""
    try:
        while True:
            await asyncio.sleep(PAUSE)
            sent.append(chance.randrange(101))
            await who.place(sent[-1])
            acknowledged.append(sent[-1])
    except (ScreenError, ConnectionClosed, OSError) as error:
        return error


async def come_back(before: Participant, code: str) -> tuple[Participant, int]:
    """The same browser after the restart, on the page where it was; returns what its slider holds."""
    again = Participant(before.browser.url)
    again.browser.cookies = dict(before.browser.cookies)
    await again.browser.open("take_part", f"code={code}")
    slider, _ = await again.browser.until(lambda: again.browser.screen.component(SLIDER))
    assert again.browser.screen.page == "take_part", "nobody has to join again"
    return again, slider.data["value"]["value"]


async def through_the_restart(server: Server, code: str) -> dict[int, int]:
    """All of it; returns the last answer of each person, by number."""
    people = [Participant(server.url) for _ in range(PEOPLE)]
    for person in people:
        await person.join(code)
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
        again, held = await come_back(person, code)
        # What was sent last may have been stored although its receipt was lost on the way.
        assert held in {acknowledged[at][-1], sent[at][-1]}, f"an acknowledged answer of person {at} is lost"
        last[at] = (held + 1) % 101
        await again.place(last[at])
        await again.leave()
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
