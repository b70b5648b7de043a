"""Who listens to what, within one process; publish a change, and every listener hears of it.

Two topics: *stage* (the facilitator moved) is for everybody; *answers* is for the projector and the console.
Messages carry revision numbers only, never content, so a lost or doubled message does no harm.
"""

import asyncio
import contextlib
import json
import random
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

GATHER = 0.12  # seconds: at most one message about answers per session in this time, the first at once
CONSOLE = 0.5  # the same for consoles, whose screens are dearer to draw and which nobody watches glide
JITTER = 0.0005  # seconds per listener over which a stage message is spread in a large room
SMALL_ROOM = 30  # listeners up to which a stage message goes to everybody at once
SEND_TIMEOUT = 10.0  # seconds after which a listener that takes nothing is given up

Send = Callable[[str], Awaitable[None]]


@dataclass(eq=False)
class Listener:
    """One waiting browser; `answers` says whether it also wants to hear of answers.

    `console` tells whose console it is, by a name that says nothing about a person; None for all other screens.
    """

    send: Send
    answers: bool
    console: str | None = None


@dataclass
class _Pace:
    """How often some listeners are told of answers: which they were told last, and whether what comes is gathered."""

    every: float
    told: int = 0
    gathering: bool = False


@dataclass
class _Room:
    stage: int = 0
    answers: int = 0
    rehearsal: str = ""
    listeners: set[Listener] = field(default_factory=set)
    paces: dict[bool, _Pace] = field(default_factory=lambda: {False: _Pace(GATHER), True: _Pace(CONSOLE)})  # consoles?


class Hub:
    """The listeners of one process. `publish` may be called from any thread; all else belongs to the event loop."""

    def __init__(self) -> None:
        self.process = secrets.token_hex(4)  # lets a browser notice that the server was started anew
        self._rooms: dict[str, _Room] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._moved = time.monotonic()

    @property
    def quiet(self) -> float:
        """Seconds since something changed in any session of which somebody here was listening."""
        return time.monotonic() - self._moved

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        """Name the event loop on which the listeners live."""
        self._loop = loop

    def codes(self) -> list[str]:
        """The codes of the sessions that somebody listens to."""
        return list(self._rooms)

    def publish(self, code: str, *, stage: int = 0, answers: int = 0, rehearsal: str | None = None) -> None:
        """Tell the listeners of a session its new revision numbers; 0 leaves a number as it was.

        Numbers only grow, but in a `rehearsal` they count by themselves, and go back when it is wiped ("").
        """
        if self._loop is not None and not self._loop.is_closed():
            with contextlib.suppress(RuntimeError):  # the loop closed between the two lines: nobody listens any more
                self._loop.call_soon_threadsafe(self._publish, code, stage, answers, rehearsal)

    @contextlib.asynccontextmanager
    async def listening(
        self, code: str, listener: Listener, stage: int, answers: int, rehearsal: str = ""
    ) -> AsyncIterator[None]:
        """Listen while the block runs. The numbers are those that are in the database now."""
        room = self._rooms.setdefault(code, _Room())
        if not room.listeners:
            room.rehearsal, room.stage, room.answers = rehearsal, stage, answers
        elif room.rehearsal == rehearsal:
            # What this one has just read may be news: another program wrote it, and nobody here has been told.
            self._publish(code, stage, answers, None)
        room.listeners.add(listener)
        try:
            await listener.send(self._message(room, listener))
            self._tell_consoles(room, listener)
            yield
        finally:
            room.listeners.discard(listener)
            self._tell_consoles(room, listener)
            if not room.listeners:
                self._rooms.pop(code, None)

    async def answer(self, code: str, listener: Listener) -> None:
        """Tell a listener that asks whether anybody is there the numbers as they are now.

        It is there itself: one that had been given up hears on.
        """
        if room := self._rooms.get(code):
            room.listeners.add(listener)
            await listener.send(self._message(room, listener))

    def _publish(self, code: str, stage: int, answers: int, rehearsal: str | None) -> None:
        room = self._rooms.get(code)
        if room is None:
            return
        self._moved = time.monotonic()
        if rehearsal is not None and rehearsal != room.rehearsal:
            room.rehearsal, room.stage, room.answers = rehearsal, stage, answers
            for pace in room.paces.values():
                pace.told = answers
            self._tell_all(room)
        elif stage > room.stage:
            room.stage, room.answers = stage, max(room.answers, answers)
            self._tell_all(room)
        elif answers > room.answers:
            room.answers = answers
            for consoles, pace in room.paces.items():
                if not pace.gathering:
                    self._tell_of_answers(room, consoles)

    def _tell_consoles(self, room: _Room, moved: Listener) -> None:
        """A console came or went: the other ones hear how many there are now."""
        if moved.console and self._loop is not None and not self._loop.is_closed():
            for listener in list(room.listeners):
                if listener.console and listener is not moved:
                    self._tell(room, listener)

    def _tell_all(self, room: _Room) -> None:
        assert self._loop is not None
        spread = JITTER * len(room.listeners) if len(room.listeners) > SMALL_ROOM else 0.0
        for listener in list(room.listeners):
            delay = 0.0 if listener.answers else random.random() * spread
            self._loop.call_later(delay, self._tell, room, listener)

    def _tell_of_answers(self, room: _Room, consoles: bool) -> None:
        """Tell at once, then gather what comes within the next moment into one message."""
        assert self._loop is not None
        pace = room.paces[consoles]
        pace.told = room.answers
        for listener in list(room.listeners):
            if listener.answers and bool(listener.console) == consoles:
                self._tell(room, listener)
        pace.gathering = True
        self._loop.call_later(pace.every, self._gathered, room, consoles)

    def _gathered(self, room: _Room, consoles: bool) -> None:
        pace = room.paces[consoles]
        pace.gathering = False
        if room.answers > pace.told:
            self._tell_of_answers(room, consoles)

    def _tell(self, room: _Room, listener: Listener) -> None:
        assert self._loop is not None
        task = self._loop.create_task(self._send(room, listener))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send(self, room: _Room, listener: Listener) -> None:
        try:
            await asyncio.wait_for(listener.send(self._message(room, listener)), SEND_TIMEOUT)
        except Exception:  # the browser is gone: its own route ends and cleans up
            room.listeners.discard(listener)

    def _message(self, room: _Room, listener: Listener) -> str:
        numbers: dict[str, str | int] = {"process": self.process, "stage": room.stage}
        if listener.answers:
            numbers["answers"] = room.answers
        if listener.console:
            numbers["consoles"] = len({one.console for one in room.listeners if one.console})
        if room.rehearsal:
            numbers["rehearsal"] = room.rehearsal
        return json.dumps(numbers)
