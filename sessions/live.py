"""Publish and subscribe within one process: a change of a session is sent to every listener of that session.

Two topics: *stage* (the facilitator did something) is for all listeners; *answers* is for the projector and the
console. Messages carry revision numbers only, never content, so a lost or repeated message does no harm.
"""

import asyncio
import contextlib
import hashlib
import itertools
import json
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NotRequired, TypedDict

from sessions.model.records import NOBODY_HERE, PeopleHere

ANSWER_INTERVAL = 0.12  # seconds between two messages about answers of one session; the first one goes at once
# While answers come all the time, a projector that is costly to draw is told less often: at most a twentieth of a core
# goes into it. As the measured part of a drawing is less than half of what it costs, that is 50 times that part.
DRAWING_SHARE = 50
SLOWEST_INTERVAL = 0.8  # seconds, however costly it is
PAUSE = 0.1  # seconds without a new answer, after which the last one is told at once
CONSOLE_INTERVAL = 0.5  # the same for consoles, which are more expensive to render
JOINED_INTERVAL = 1.0  # seconds between two messages which say no more than that somebody joined
# A change of stage goes to phones first: all of them are sent one composition, while projector and console each run a
# script that takes as long as hundreds of phones.
HOSTS_AFTER = 0.00015  # seconds per listener after which projector and console are drawn, in a large group
ALL_AT_ONCE_UP_TO = 30  # listeners
RECHECK_INTERVAL = 0.5  # seconds between two looks whether browsers still have the right which their screen needs
SEND_TIMEOUT = 10.0  # seconds after which a stalled listener is dropped

Send = Callable[[str], Awaitable[None]]


class Revisions(TypedDict):
    """The message to a page: the release and the process that send it, and the revision numbers of the session."""

    release: str
    process: str
    stage: int
    answers: NotRequired[int]
    consoles: NotRequired[int]
    connected: NotRequired[int]
    unsent: NotRequired[int]
    rehearsal: NotRequired[str]


@dataclass(eq=False)
class Listener:
    """One connected browser; `answers` says whether it is also sent the revision of the answers.

    `console` and `participant` are pseudonymous ids of who facilitates or takes part on it. `changed` is called instead
    of `send` at a new stage, for a page that is sent more than numbers; it returns at once. `recheck` ends the
    connection of a browser that lost the right which its screen needs; `end` that of any, when the session is gone.
    """

    send: Send
    answers: bool
    console: str | None = None
    participant: str | None = None
    unsent: bool = False  # something entered there waits to be sent
    changed: Callable[[Revisions], None] | None = None
    recheck: Callable[[], Awaitable[None]] | None = None
    end: Callable[[], Awaitable[None]] | None = None


@dataclass
class _AnswerThrottle:
    """Limits messages about answers to one per `interval` seconds, and to one per `busy_interval` while they stream in.

    `sent` is the last revision sent, and `sent_at` when that was; `changed_at` is when the last answer came, by the
    clock of the event loop. `pending` says that the next message has to wait; `joined_due` that one is due which says
    that somebody joined.
    """

    interval: float
    busy_interval: float
    sent: int = 0
    pending: bool = False
    joined_due: bool = False
    sent_at: float = 0.0
    changed_at: float = 0.0

    def seconds_to_wait(self, now: float) -> float:
        """Seconds until the next message may be sent; 0 when that is now."""
        until_pause = min(self.changed_at + PAUSE, self.sent_at + self.busy_interval)
        return max(0.0, self.sent_at + self.interval - now, until_pause - now)


@dataclass
class _SessionListeners:
    """The listeners of one session, and the revisions that they were last sent; throttles by "is a console".

    `answered` is the revision of the last change of answers other than that somebody joined. `elsewhere` are the people
    who are connected to other processes. `generation` is another number after each start and end of a rehearsal.
    """

    code: str
    generation: int
    stage: int = 0
    answers: int = 0
    answered: int = 0
    rehearsal: str = ""
    listeners: set[Listener] = field(default_factory=set)
    elsewhere: PeopleHere = NOBODY_HERE
    presence_is_due: bool = False  # consoles hear in a moment who is connected
    throttles: dict[bool, _AnswerThrottle] = field(
        default_factory=lambda: {
            False: _AnswerThrottle(ANSWER_INTERVAL, ANSWER_INTERVAL),
            True: _AnswerThrottle(CONSOLE_INTERVAL, CONSOLE_INTERVAL),
        }
    )


@dataclass(frozen=True, slots=True)
class Presence:
    """How many sessions have an open page, how many participants and connections there are, and were dropped so far."""

    sessions: int
    participants: int
    connections: int
    dropped: int


class Hub:
    """The listeners of one process. `publish` may be called from any thread; all else belongs to the event loop.

    `release` names what browsers load, so that a page notices when its scripts are of another release.
    """

    def __init__(self, release: str = "") -> None:
        self.release = release
        self.process = secrets.token_hex(4)  # lets a screen of Streamlit notice that its state is gone
        self._groups: dict[str, _SessionListeners] = {}
        self._generations = itertools.count()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks: set[asyncio.Future[None]] = set()
        self._changed_at = time.monotonic()
        self._dropped = 0
        self._rechecked_at = -RECHECK_INTERVAL
        self._recheck_is_due = False

    @property
    def quiet(self) -> float:
        """Seconds since the last change of a session that has listeners here."""
        return time.monotonic() - self._changed_at

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        """Set the event loop on which the listeners run."""
        self._loop = loop

    def presence(self) -> Presence:
        """Who is connected now. May be called from any thread."""
        listeners = [list(group.listeners) for group in list(self._groups.values())]
        people = [{listener.participant for listener in group if listener.participant} for group in listeners]
        return Presence(len(listeners), sum(map(len, people)), sum(map(len, listeners)), self._dropped)

    def people(self) -> dict[str, PeopleHere]:
        """Who is connected to this process, by session code."""
        return {code: _renamed(code, _people(group.listeners)) for code, group in self._groups.items()}

    def set_elsewhere(self, elsewhere: Mapping[str, PeopleHere]) -> None:
        """Count these people too, who are connected to other processes; consoles hear of what changed."""
        for code, group in self._groups.items():
            if group.elsewhere != (people := elsewhere.get(code, NOBODY_HERE)):
                group.elsewhere = people
                self._notify_consoles(group)

    def publish(self, code: str, *, stage: int = 0, answers: int = 0, rehearsal: str | None = None) -> None:
        """Send the new revision numbers of a session to its listeners; 0 leaves a number as it was.

        Numbers only grow, except that a `rehearsal` has its own, and they go back when it is wiped ("").
        """
        self._call(self._publish, code, stage, answers, rehearsal)

    def generations(self) -> dict[str, int]:
        """The sessions that have listeners, by code; the numbers are for `publish_read` of what is read after this."""
        return {code: group.generation for code, group in self._groups.items()}

    def publish_read(self, code: str, generation: int, revisions: tuple[int, int, str]) -> bool:
        """Send what was read of a session (stage, answers, rehearsal), unless its rehearsal changed here since.

        Returns False then: what was read may be older, and must be read again.
        """
        group = self._groups.get(code)
        if group is not None and group.generation != generation:
            return False
        self._publish(code, *revisions)
        return True

    def publish_joined(self, code: str, answers: int) -> None:
        """Send the new revision of the answers to listeners, within a second: somebody joined, and nothing else."""
        self._call(self._publish_joined, code, answers)

    def _call(self, act: Callable[..., None], *arguments: object) -> None:
        """Do this on the event loop, from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            with contextlib.suppress(RuntimeError):  # the loop closed between the two lines: no listeners left
                self._loop.call_soon_threadsafe(act, *arguments)

    def let_phones_go_first(self, code: str) -> None:
        """Wait, after a change of stage, until it is the turn of projector and console. For threads that draw them."""
        if group := self._groups.get(code):
            time.sleep(_hosts_after(group))

    def drawn(self, code: str, seconds: float) -> None:
        """A projector was drawn in so many seconds of CPU: how often it is told of answers while they stream in."""
        if group := self._groups.get(code):
            wanted = max(ANSWER_INTERVAL, DRAWING_SHARE * seconds)
            group.throttles[False].busy_interval = min(SLOWEST_INTERVAL, wanted)

    @contextlib.asynccontextmanager
    async def listening(
        self, code: str, listener: Listener, stage: int, answers: int, rehearsal: str = ""
    ) -> AsyncIterator[None]:
        """Subscribe while the block runs. The numbers are the current revisions in the database."""
        group = self._groups.setdefault(code, _SessionListeners(code, next(self._generations)))
        if not group.listeners:
            group.rehearsal, group.stage, group.answers = rehearsal, stage, answers
        elif group.rehearsal == rehearsal:
            # Another process may have written what this listener just read: the others here do not know it yet.
            self._publish(code, stage, 0, None)
            self._publish_joined(code, answers)
        group.listeners.add(listener)
        try:
            await listener.send(self._message(group, listener))
            if listener.console or listener.participant:
                self.presence_changed(code, listener)
            yield
        finally:
            group.listeners.discard(listener)
            if listener.console or listener.participant:
                self.presence_changed(code, listener)
            if not group.listeners:
                self._groups.pop(code, None)

    async def answer(self, code: str, listener: Listener) -> None:
        """Answer a ping with the current revisions; a listener that had been dropped is subscribed again."""
        if group := self._groups.get(code):
            group.listeners.add(listener)
            await listener.send(self._message(group, listener))

    def recheck(self) -> None:
        """Rights may have changed: end the connections of screens whose browser no longer has the right.

        They are looked at twice a second at most: with several processes something changes all the time.
        """
        wait = self._rechecked_at + RECHECK_INTERVAL - time.monotonic()
        if wait <= 0:
            self._recheck_all()
        elif not self._recheck_is_due:
            self._recheck_is_due = True
            asyncio.get_running_loop().call_later(wait, self._recheck_all)

    def _recheck_all(self) -> None:
        self._recheck_is_due, self._rechecked_at = False, time.monotonic()
        for group in self._groups.values():
            for listener in group.listeners:
                if listener.recheck:
                    self._start(listener.recheck())

    def end(self, code: str) -> None:
        """The session does not exist any more: end the connections of all its screens."""
        if group := self._groups.get(code):
            for listener in group.listeners:
                if listener.end:
                    self._start(listener.end())

    def _publish(self, code: str, stage: int, answers: int, rehearsal: str | None) -> None:
        group = self._groups.get(code)
        if group is None:
            return
        self._changed_at = time.monotonic()
        if rehearsal is not None and rehearsal != group.rehearsal:
            group.generation = next(self._generations)
            group.rehearsal, group.stage, group.answers, group.answered = rehearsal, stage, answers, answers
            for throttle in group.throttles.values():
                throttle.sent = answers
            self._notify_all(group)
        elif stage > group.stage:
            group.stage, group.answers = stage, max(group.answers, answers)
            self._notify_all(group)
        elif answers > group.answers:
            group.answers = group.answered = answers
            for consoles, throttle in group.throttles.items():
                throttle.changed_at = asyncio.get_running_loop().time()
                if not throttle.pending:
                    self._notify_answers(group, consoles)

    def _publish_joined(self, code: str, answers: int) -> None:
        group = self._groups.get(code)
        if group is None or answers <= group.answers:
            return
        self._changed_at = time.monotonic()
        group.answers = answers
        loop = asyncio.get_running_loop()
        for consoles, throttle in group.throttles.items():
            if not throttle.joined_due:
                throttle.joined_due = True
                loop.call_at(throttle.sent_at + JOINED_INTERVAL, self._flush_joined, group, consoles)

    def _flush_joined(self, group: _SessionListeners, consoles: bool) -> None:
        throttle = group.throttles[consoles]
        throttle.joined_due = False
        if throttle.pending:
            group.answered = group.answers  # told with the next message
        elif group.answers > throttle.sent:
            self._notify_answers(group, consoles)

    def presence_changed(self, code: str, changed: Listener) -> None:
        """Let consoles know that this one connected, left, joined, or has something unsent, or not any more.

        Of consoles the others hear at once, of participants all within CONSOLE_INTERVAL.
        """
        group = self._groups.get(code)
        if group is None or self._loop is None or self._loop.is_closed():
            return
        if changed.console:
            self._notify_consoles(group, changed)
        elif not group.presence_is_due:
            group.presence_is_due = True
            self._loop.call_later(CONSOLE_INTERVAL, self._notify_consoles, group)

    def _notify_consoles(self, group: _SessionListeners, but: Listener | None = None) -> None:
        if but is None:
            group.presence_is_due = False
        for listener in list(group.listeners):
            if listener.console and listener is not but:
                self._start_send(group, listener)

    def _notify_all(self, group: _SessionListeners) -> None:
        loop, hosts_after = asyncio.get_running_loop(), _hosts_after(group)
        for listener in list(group.listeners):
            if listener.changed:
                listener.changed(self._numbers(group, listener))
            else:
                loop.call_later(hosts_after if listener.answers else 0.0, self._start_send, group, listener)

    def _notify_answers(self, group: _SessionListeners, consoles: bool) -> None:
        """Send at once; revisions that arrive within the next interval are combined into one message."""
        throttle = group.throttles[consoles]
        throttle.sent = group.answers
        for listener in list(group.listeners):
            if listener.answers and bool(listener.console) == consoles:
                self._start_send(group, listener)
        throttle.pending = True
        loop = asyncio.get_running_loop()
        throttle.sent_at = loop.time()
        loop.call_later(throttle.interval, self._flush_answers, group, consoles)

    def _flush_answers(self, group: _SessionListeners, consoles: bool) -> None:
        throttle, loop = group.throttles[consoles], asyncio.get_running_loop()
        if group.answered > throttle.sent and (wait := throttle.seconds_to_wait(loop.time())):
            loop.call_later(wait, self._flush_answers, group, consoles)
            return
        throttle.pending = False
        if group.answered > throttle.sent:
            self._notify_answers(group, consoles)

    def _start_send(self, group: _SessionListeners, listener: Listener) -> None:
        self._start(self._send(group, listener))

    def _start(self, action: Awaitable[None]) -> None:
        task = asyncio.ensure_future(action)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send(self, group: _SessionListeners, listener: Listener) -> None:
        try:
            async with asyncio.timeout(SEND_TIMEOUT):
                await listener.send(self._message(group, listener))
        except Exception:  # the connection is broken: its own endpoint ends and cleans up
            self._dropped += 1
            group.listeners.discard(listener)

    def _message(self, group: _SessionListeners, listener: Listener) -> str:
        return json.dumps(self._numbers(group, listener))

    def _numbers(self, group: _SessionListeners, listener: Listener) -> Revisions:
        numbers: Revisions = {"release": self.release, "process": self.process, "stage": group.stage}
        if listener.answers:
            numbers["answers"] = group.answers
        if listener.console:
            here, elsewhere = _people(group.listeners), group.elsewhere
            if any(elsewhere):
                here = _renamed(group.code, here)
            numbers["consoles"] = len(here.consoles | elsewhere.consoles)
            numbers["connected"] = len(here.participants | elsewhere.participants)
            numbers["unsent"] = len(here.unsent | elsewhere.unsent)
        if group.rehearsal:
            numbers["rehearsal"] = group.rehearsal
        return numbers


def _hosts_after(group: _SessionListeners) -> float:
    """Seconds after a change of stage until projector and console are drawn."""
    people = len(group.listeners)
    return HOSTS_AFTER * people if people > ALL_AT_ONCE_UP_TO else 0.0


def _people(listeners: Iterable[Listener]) -> PeopleHere:
    """The people at these listeners."""
    present = [listener for listener in listeners if listener.participant]
    return PeopleHere(
        frozenset(listener.console for listener in listeners if listener.console),
        frozenset(listener.participant for listener in present if listener.participant),
        frozenset(listener.participant for listener in present if listener.participant and listener.unsent),
    )


def _renamed(code: str, people: PeopleHere) -> PeopleHere:
    """The same people, with names that nobody has in another session, nor anywhere else in the database."""
    return PeopleHere(*(frozenset(_name(code, person) for person in names) for names in people))


def _name(code: str, person: str) -> str:
    return hashlib.blake2b(f"{code} {person}".encode(), digest_size=8).hexdigest()
