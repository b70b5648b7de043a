"""Views that wait to be composed: those of all phones that wait at one moment are composed together, on one thread.

More threads would only wait for each other. While some views are composed the next phones gather: a step that hundreds
of phones follow, or hundreds that connect again, read the database a few times and not some times each. The event loop
is woken once for all views of a composition.
"""

import asyncio
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

from server.request_context import ComposedView, ComposeView, RequestContext
from sessions.model.errors import Refusal

GATHER = 0.01  # seconds from the beginning of one composition to that of the next, at least
MOST_TOGETHER = 500  # views; phones beyond them don't keep these waiting
composing = ThreadPoolExecutor(1, "views")
Waiting = dict[RequestContext, tuple[ComposeView, asyncio.Future[ComposedView]]]


class ViewQueue:
    """The phones that wait for a view, in the order in which they came."""

    def __init__(self) -> None:
        self._waiting: Waiting = {}
        self._lock = threading.Lock()
        self._next_at = 0.0  # by the clock of the event loop

    def add(self, context: RequestContext, compose: ComposeView) -> asyncio.Future[ComposedView]:
        """What this phone shows at a moment after this call; the same future for a phone that waits already.

        Call it on the event loop.
        """
        loop = asyncio.get_running_loop()
        with self._lock:
            if context not in self._waiting:
                self._waiting[context] = (compose, loop.create_future())
                if len(self._waiting) == 1:
                    self._compose_soon(loop)
            return self._waiting[context][1]

    def __contains__(self, context: RequestContext) -> bool:
        """Whether this phone waits: nothing was read for it yet, so that its view will show what changes now."""
        return context in self._waiting

    def _compose_soon(self, loop: asyncio.AbstractEventLoop) -> None:
        """One phone alone is served at once; when many come one by one, those of some milliseconds together."""
        start = max(loop.time(), self._next_at)
        self._next_at = start + GATHER
        loop.call_at(start, composing.submit, self._compose_some, loop)

    def _compose_some(self, loop: asyncio.AbstractEventLoop) -> None:
        taken = self._take(loop)
        phones = {context: future for context, (_, future) in taken.items() if not future.cancelled()}
        if phones:
            done = _compose(next(iter(taken.values()))[0], [*phones])
            loop.call_soon_threadsafe(_deliver, phones, done)

    def _take(self, loop: asyncio.AbstractEventLoop) -> Waiting:
        """Some phones of one session, which wait no longer; the others have their turn afterwards."""
        with self._lock:
            first = next(iter(self._waiting))
            of_session = (each for each in self._waiting if _is_same_session(each, first))
            taken = {each: self._waiting[each] for each in islice(of_session, MOST_TOGETHER)}
            for context in taken:
                del self._waiting[context]
            if self._waiting:
                composing.submit(self._compose_some, loop)
        return taken


def _is_same_session(one: RequestContext, other: RequestContext) -> bool:
    return one.workshop is other.workshop and one.session.id == other.session.id


def _compose(compose: ComposeView, phones: Sequence[RequestContext]) -> Sequence[ComposedView | Exception]:
    """The views of some phones. A refusal is about their session; what else goes wrong concerns one of them."""
    try:
        return compose(phones)
    except Exception as error:
        if len(phones) == 1 or isinstance(error, Refusal):
            return [error] * len(phones)
        return [view for phone in phones for view in _compose(compose, [phone])]


def _deliver(
    phones: Mapping[RequestContext, asyncio.Future[ComposedView]], done: Sequence[ComposedView | Exception]
) -> None:
    for future, view in zip(phones.values(), done, strict=True):
        if future.cancelled():
            continue
        if isinstance(view, Exception):
            future.set_exception(view)
        else:
            future.set_result(view)


views = ViewQueue()
