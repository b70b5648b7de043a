"""The live route, `/live/{code}`: one WebSocket for each page that waits.

Every page is told revision numbers. A participant's phone is also told what is new on its screen, and sends over it
what somebody enters. What it may do is what its cookie may do; nothing else that is sent is looked at.
"""

import asyncio
import contextlib
import json
import logging
from collections.abc import Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Literal
from weakref import WeakValueDictionary

from starlette.websockets import WebSocket, WebSocketDisconnect

from pages.parts import door, participant, sending
from pages.parts.frame import Here
from sessions import access, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.limits import Buckets
from sessions.live import Listener
from sessions.locale import LANGUAGES, Texts
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.workshop import Workshop

GONE = 4404  # the session is no more: the page is loaded again, and says so
CLOSING = {
    **dict.fromkeys(("refused.code_unknown", "refused.code_malformed", "refused.code_empty"), GONE),
    "refused.not_read": 1011,
}
LATER = 1013  # of any other refusal: the phone tries again in a while
_log = logging.getLogger("workshop")
LONGEST = 100_000  # signs of one message; the longest answer of a form is far below
BURST, RATE = 120, 20  # messages of one socket at once, and a second after that
WEIGHT = 5000  # signs that count as one message more
LOOK = 10  # messages for which one counts that asks for the whole screen
MOST_IGNORED = 60  # messages of one socket that were too much, after which it is closed
SLOW = 2.0  # seconds after which a phone that waits for the database hears that the server is there
# Sheets are composed one after the other: more threads at once would only wait for each other.
composing = ThreadPoolExecutor(1, "sheets")


async def live(workshop: Workshop, websocket: WebSocket) -> None:
    """Hold one waiting browser until it leaves."""
    if door.foreign(workshop, websocket.headers):
        await websocket.close(code=1008)
        return
    await websocket.accept()
    visitor = door.visitor(workshop, websocket)
    try:
        session = taking_part.find_to_join(workshop, visitor, websocket.path_params["code"])
    except Refusal as refusal:
        await websocket.close(code=CLOSING.get(refusal.key, LATER))
        return
    phone = _Phone(workshop, websocket, visitor, session) if websocket.query_params.get("phone") == "1" else None
    listener = Listener(
        phone.tell if phone else websocket.send_text,
        answers=websocket.query_params.get("answers") == "1",
        console=_console(workshop, websocket, visitor, session),
    )
    numbers = (session.stage, session.answers, session.rehearsal)
    with contextlib.suppress(WebSocketDisconnect, RuntimeError):
        async with workshop.hub.listening(session.code, listener, *numbers):
            now = life.numbers(workshop, session)  # what changed between the first look and the listening
            if now and now != numbers:
                workshop.hub.publish(session.code, stage=now[0], answers=now[1], rehearsal=now[2])
            await _listen(workshop, websocket, session.code, listener, phone)


async def _listen(
    workshop: Workshop, websocket: WebSocket, code: str, listener: Listener, phone: "_Phone | None"
) -> None:
    """Hear what a browser sends until it leaves, or until it is sent away because it sends too much."""
    meter = Meter()
    while (message := await websocket.receive())["type"] != "websocket.disconnect":
        text = message.get("text") or ""
        sent = _read(text)
        size = len(text) or len(message.get("bytes") or b"")
        verdict = meter.look(size / WEIGHT + (LOOK if "look" in sent else 1), workshop.ticks())
        if verdict == "close":
            return await websocket.close(code=1008)
        if verdict == "warn":
            await websocket.send_text(json.dumps({"warning": "too fast"}))
        elif verdict == "hear" and "there" in sent:
            await workshop.hub.answer(code, listener)
        elif verdict == "hear" and phone and not await phone.hear(sent):
            return None
    return None


class Meter:
    """How much one socket may send. What is too much is not looked at; it is warned of once, and then comes the end."""

    def __init__(self) -> None:
        self._bucket = Buckets(BURST, RATE, 1)
        self._ignored = 0

    def look(self, cost: float, now: float) -> Literal["hear", "warn", "ignore", "close"]:
        """What to do with a message that costs so much."""
        if not self._bucket.take(None, now, cost):
            return "hear"
        self._ignored += 1
        if self._ignored == 1:
            return "warn"
        return "close" if self._ignored > MOST_IGNORED else "ignore"


class _Phone:
    """A participant's screen at the other end of a WebSocket, and what it shows."""

    def __init__(self, workshop: Workshop, websocket: WebSocket, visitor: Visitor, session: Session) -> None:
        language = websocket.cookies.get("language")
        texts = Texts(language if language in LANGUAGES else session.language)
        self._here = Here(workshop, visitor, texts, session)
        self._websocket = websocket
        self._showing: set[asyncio.Task[None]] = set()
        self._seen = (websocket.query_params.get("rehearsal", ""), _number(websocket.query_params.get("stage")))
        self._over = False
        self._take_over()

    def _take_over(self) -> None:
        """From here on this is the connection of its page. What still comes over the one before came too late.

        A bad network may hold an answer back, and deliver it after the phone sent another one over a new connection.
        """
        query, who = self._websocket.query_params, (self._here.on.code, self._here.visitor.token)
        for name in ("page", "after"):
            if query.get(name) and (before := _pages.pop((*who, query[name]), None)):
                before._over = True
                before._by_itself(before._websocket.close())
        if query.get("page"):
            _pages[(*who, query["page"])] = self

    async def _quietly(self, act: Coroutine[Any, Any, None]) -> None:
        """Do it; when the browser left meanwhile nothing more is done for it."""
        try:
            await act
        except (WebSocketDisconnect, RuntimeError):
            self._over = True

    def _by_itself(self, act: Coroutine[Any, Any, None]) -> None:
        """Do it beside all else, without anybody who waits for it."""
        task = asyncio.create_task(self._quietly(act))
        self._showing.add(task)
        task.add_done_callback(self._showing.discard)

    async def tell(self, numbers: str) -> None:
        """Pass the numbers on; with what is new on the screen when they are not those that it shows."""
        told = json.loads(numbers)
        if (told.get("rehearsal", ""), told["stage"]) == self._seen:
            await self._websocket.send_text(numbers)
        else:
            # By itself: it waits for its turn among hundreds, and the hub gives up whoever takes too long.
            self._by_itself(self._show(told))

    async def hear(self, sent: Mapping[str, Any]) -> bool:
        """Do what the phone asks for. False when it left, or has another connection now."""
        if self._over:
            return False
        slow = asyncio.get_running_loop().call_later(SLOW, self._say_that_it_takes_long)
        try:
            await self._do(sent)
        finally:
            slow.cancel()
        return True

    def _say_that_it_takes_long(self) -> None:
        self._by_itself(self._websocket.send_text('{"busy": true}'))

    async def _do(self, sent: Mapping[str, Any]) -> None:
        if isinstance(cast := sent.get("cast"), dict):
            await self._store(cast)
        elif isinstance(join := sent.get("join"), dict):
            await self._join(join.get("role"))
        elif "look" in sent:
            await self._show({"process": self._here.workshop.hub.process})

    async def _store(self, cast: dict[str, Any]) -> None:
        try:
            receipt = await sending.receive(self._here, cast)
        except Refusal:  # whoever sent it is not in, or no more: the screen says what to do
            await self._show({"process": self._here.workshop.hub.process})
        else:
            if receipt:
                await self._websocket.send_text(json.dumps({"receipt": receipt}))

    async def _join(self, role: object) -> None:
        here = self._here
        try:
            joined = taking_part.joining(here.workshop, here.visitor, here.on, role if isinstance(role, str) else None)
            await asyncio.wrap_future(joined)
        except Refusal as refusal:
            if refusal.key != "refused.session_gone":
                await self._websocket.send_text(json.dumps({"refused": here.texts(refusal.key, **refusal.values)}))
                return
        await self._show({"process": here.workshop.hub.process})

    async def _show(self, told: dict[str, Any]) -> None:
        """Send the screen as it is now, with the numbers that belong to it."""
        loop = asyncio.get_running_loop()
        try:
            sheet = await loop.run_in_executor(composing, participant.sheet, self._here)
        except Exception as error:
            if isinstance(error, Refusal) and error.key == "refused.code_unknown":
                await self._websocket.close(GONE)
            else:  # the disk, or a mistake of ours: the page notices that nothing came, and asks again
                _log.exception("a phone's screen could not be composed")
            return
        told |= {"stage": sheet.stage, "rehearsal": sheet.rehearsal, "sheet": sheet.told()}
        await self._quietly(self._websocket.send_text(json.dumps(told)))
        self._seen = (sheet.rehearsal, sheet.stage)


# The connection of each page: by the code of its session, the token of its browser, and its own name.
_pages: WeakValueDictionary[tuple[str, str | None, str], _Phone] = WeakValueDictionary()


def _read(text: str) -> Mapping[str, Any]:
    """What a browser sent; nothing for what is no object, too long or too deep."""
    if len(text) > LONGEST:
        return {}
    try:
        sent = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return sent if isinstance(sent, dict) else {}


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else -1


def _console(workshop: Workshop, websocket: WebSocket, visitor: Visitor, session: Session) -> str | None:
    """Whose console this is: only of a browser that may facilitate this session; None for all other screens."""
    if websocket.query_params.get("console") != "1":
        return None
    with contextlib.suppress(Refusal):
        if access.may_steer(workshop, visitor, session):
            return visitor.holder(f"console:{session.id}")
    return None
