"""Rooms full of phones that vote without a pause: who is connected, what was acknowledged, and what is stored."""

import asyncio
import random
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from benchmarks import counting
from benchmarks.apps.measured_session import MeasuredSession
from benchmarks.browsers.page import NotServedError, SessionAddress
from benchmarks.browsers.phone import Phone
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.workshop import Workshop
from tests.hosting.several_processes import SeveralProcesses

PEOPLE = 12  # in a room
BACK_WITHIN = 10.0  # seconds
WRONG = ("lost", "missing_in_the_log", "double", "double_in_the_log")
NOTHING_WRONG: dict[str, Any] = dict.fromkeys(WRONG, 0)


async def came_in(session: MeasuredSession, port: int, people: int = PEOPLE) -> list[Phone]:
    """So many people with the first question before them."""
    them = [Phone(SessionAddress("127.0.0.1", port, session.code, "198.51.100.7")) for _ in range(people)]
    await asyncio.gather(*(phone.join() for phone in them))
    return them


def leave(them: Iterable[Phone]) -> None:
    """Everybody closes the page."""
    for phone in them:
        phone.leave()


async def votes(phone: Phone, number: int) -> None:
    """Change one's mind so many times; what fails while the connection is away is tried again, as a person does."""
    dice = random.Random(id(phone))
    while len(phone.acknowledged) < number:
        await vote(phone, dice)


async def votes_while(phone: Phone, going_on: Callable[[], bool]) -> None:
    """Change one's mind for as long as that is true."""
    dice = random.Random(id(phone))
    while going_on():
        await vote(phone, dice)


async def vote(phone: Phone, dice: random.Random) -> None:
    """Answer what is asked, if anything is, and pause for a moment."""
    await phone.until(lambda: phone.settled)
    with suppress(NotServedError):
        await phone.vote({"value": dice.randrange(101)})
    await asyncio.sleep(dice.uniform(0, 0.2))


async def all_back(them: Sequence[Phone]) -> float:
    """Wait until everybody is connected and sees the session; returns in how many seconds."""
    began = time.monotonic()
    await asyncio.gather(*map(_is_back, them))
    return time.monotonic() - began


async def _is_back(phone: Phone) -> None:
    await phone.until(lambda: phone.settled)


async def all_back_after_loss(them: Sequence[Phone]) -> float:
    """Seconds from now until everybody is connected for good: those who lost their connection have noticed by then."""
    began = time.monotonic()
    await asyncio.sleep(0.5)
    await all_back(them)
    return time.monotonic() - began


async def home_of(several: SeveralProcesses, session: MeasuredSession) -> int:
    """At which process a session is."""
    before = several.people()
    [phone] = await came_in(session, several.port, 1)
    after = several.people()
    phone.leave()
    while several.people() != before:
        await asyncio.sleep(0.05)
    return next(index for index in range(several.number) if after[index] > before[index])


async def sees(phone: Phone, stage: int) -> float:
    """Wait until a phone shows this stage or a later one; returns when it did."""
    return await phone.until(lambda: phone.stage >= stage)


async def steps(
    workshop: Workshop, made: MeasuredSession, activities: Iterable[str], them: Sequence[Phone], pause: float = 0.5
) -> list[float]:
    """The facilitator opens one question after the other; after how many seconds each phone saw each of them.

    Facilitated from this process, which serves nobody: those that do have to see it by themselves.
    """
    ada, session = Visitor(made.token), commands.find(workshop, made.code)
    seen = []
    for activity in activities:
        await asyncio.to_thread(commands.open_round, workshop, ada, session, activity, 1)
        began = time.perf_counter()
        stage = commands.find(workshop, made.code).stage
        seen += [moment - began for moment in await asyncio.gather(*(sees(phone, stage) for phone in them))]
        await asyncio.sleep(pause)
    return seen


def counted(database: Path | str, rooms: Sequence[tuple[MeasuredSession, Sequence[Phone]]]) -> dict[str, Any]:
    """What became of all answers: how many were acknowledged, lost and doubled; and how many pages were loaded anew."""
    found = [counting.count(database, them, made.holder) for made, them in rooms]
    them = [phone for _, each in rooms for phone in each]
    return {
        **{name: sum(each[name] for each in found) for name in ("acknowledged", *WRONG)},
        "people": len(them),
        "connections_lost": sum(phone.lost for phone in them),
        "loaded_anew": sum(phone.loads - 1 for phone in them),
    }


def wrong(figures: dict[str, Any]) -> dict[str, Any]:
    """The part of `counted` that must be zero: `NOTHING_WRONG`."""
    return {name: figures[name] for name in WRONG}
