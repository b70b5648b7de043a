"""Phones that wait for their views at one moment get them from one composition; what goes wrong for one stays there."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace

import pytest

from server.live import view_queue
from server.live.view_queue import GATHER, MOST_TOGETHER, ViewQueue
from server.request_context import ComposedView, RequestContext
from sessions.access.rights import Visitor
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import refused

Compose = Callable[[Sequence[RequestContext]], Sequence[ComposedView]]


@dataclass(frozen=True)
class View:
    """A view that says for whom it is."""

    text: str
    stage: int = 1
    rehearsal: str = ""


class Composer:
    """Composes views, and remembers for which phones at a time."""

    def __init__(self) -> None:
        self.batches: list[list[str]] = []

    def __call__(self, contexts: Sequence[RequestContext]) -> list[View]:
        tokens = [str(each.visitor.token) for each in contexts]
        self.batches.append(tokens)
        if "broken" in tokens:
            raise ValueError("broken")
        if "gone" in tokens:
            raise Refusal("refused.code_unknown")
        return [View(token) for token in tokens]


@pytest.fixture
def phone(workshop: Workshop, session: Session) -> Callable[..., RequestContext]:
    """A phone by the name of its visitor, in this session or another one."""

    def make(name: str, session_id: int = session.id) -> RequestContext:
        return RequestContext(workshop, Visitor(name), Texts("nl"), replace(session, id=session_id))

    return make


def play(scenario: Callable[[ViewQueue], Awaitable[None]]) -> None:
    """Run a scenario with a queue of its own on an event loop."""

    async def run() -> None:
        await scenario(ViewQueue())

    asyncio.run(run())


def held() -> tuple[threading.Event, "Future[bool]"]:
    """Nothing is composed until the event is set."""
    go_on = threading.Event()
    return go_on, view_queue.composing.submit(go_on.wait, 10)


async def text_of(waiting: asyncio.Future[ComposedView]) -> str:
    return (await waiting).text


def test_those_who_wait_at_one_moment_are_composed_together_and_each_gets_the_own_view(
    phone: Callable[..., RequestContext],
) -> None:
    async def scenario(queue: ViewQueue) -> None:
        compose, names = Composer(), [f"p{number}" for number in range(50)]
        waiting = [queue.add(phone(name), compose) for name in names]
        assert [await text_of(each) for each in waiting] == names
        assert compose.batches == [names]

    play(scenario)


def test_those_who_come_while_others_are_composed_are_next(phone: Callable[..., RequestContext]) -> None:
    async def scenario(queue: ViewQueue) -> None:
        compose, (go_on, _) = Composer(), held()
        first = phone("first")
        waiting = [queue.add(first, compose)]
        await asyncio.sleep(2 * GATHER)
        assert first in queue
        waiting += [queue.add(first, compose), queue.add(phone("second"), compose)]
        go_on.set()
        assert [await text_of(each) for each in waiting] == ["first", "first", "second"]
        assert compose.batches == [["first", "second"]]
        assert first not in queue
        assert await text_of(queue.add(first, compose)) == "first"
        assert compose.batches == [["first", "second"], ["first"]]

    play(scenario)


def test_sessions_and_large_crowds_have_their_turns_one_after_the_other(phone: Callable[..., RequestContext]) -> None:
    async def scenario(queue: ViewQueue) -> None:
        compose = Composer()
        crowd = [phone(f"p{number}") for number in range(MOST_TOGETHER + 1)]
        other = phone("other", 99)
        waiting = [queue.add(each, compose) for each in (crowd[0], other, *crowd[1:])]
        for each in waiting:
            await each
        assert sorted(len(batch) for batch in compose.batches) == [1, 1, MOST_TOGETHER]
        assert ["other"] in compose.batches

    play(scenario)


def test_what_goes_wrong_for_one_concerns_nobody_else(phone: Callable[..., RequestContext]) -> None:
    async def scenario(queue: ViewQueue) -> None:
        compose = Composer()
        good, broken, better = (queue.add(phone(name), compose) for name in ("good", "broken", "better"))
        assert (await text_of(good), await text_of(better)) == ("good", "better")
        with pytest.raises(ValueError, match="broken"):
            await text_of(broken)

    play(scenario)


def test_a_session_that_is_gone_is_looked_for_once(phone: Callable[..., RequestContext]) -> None:
    async def scenario(queue: ViewQueue) -> None:
        compose = Composer()
        for waiting in [queue.add(phone(name), compose) for name in ("gone", "other")]:
            with refused("code_unknown"):
                await text_of(waiting)
        assert len(compose.batches) == 1

    play(scenario)


def test_nothing_is_composed_for_a_phone_that_waits_no_longer(phone: Callable[..., RequestContext]) -> None:
    async def scenario(queue: ViewQueue) -> None:
        compose, (go_on, _) = Composer(), held()
        left, there = queue.add(phone("left"), compose), queue.add(phone("there"), compose)
        assert left.cancel()
        go_on.set()
        assert await text_of(there) == "there"
        assert compose.batches == [["there"]]

    play(scenario)
