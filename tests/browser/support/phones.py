"""Phones without a browser, by the dozen: each a real WebSocket to the live route, used as page.js uses it."""

import asyncio
import json
import secrets
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Self, TypeVar

from websockets.asyncio.client import ClientConnection, connect

from sessions.access import identity

PATIENCE = 30.0  # seconds until something that has to come has not come
Message = dict[str, Any]
T = TypeVar("T")


class Phone:
    """Somebody with a cookie of their own, in front of the slider once they are in; what was sent, in its order."""

    def __init__(self, url: str, code: str, token: str | None = None) -> None:
        self.url, self.code, self.token = url, code, token or identity.new_token()
        self.sent: list[int] = []
        self.acknowledged: list[int] = []
        self.asked: Message = {}
        self.page, self.number = secrets.token_hex(10), 0  # the name of the tab, and the number of what it sent last
        self._socket: ClientConnection | None = None

    async def open(self, **options: Any) -> Self:
        """Connect, and look at the screen as it is now."""
        self._socket = await connect(
            f"{self.url.replace('http', 'ws', 1)}/live/{self.code}?phone=1&stage=-1&rehearsal=",
            origin=self.url,  # type: ignore[arg-type]
            additional_headers={"Cookie": f"workshop={self.token}"},
            open_timeout=PATIENCE,
            ping_interval=None,
            **options,
        )
        await self.receive_view()
        return self

    async def receive_view(self) -> Message:
        """The next view; what it asks is remembered."""
        view: Message = (await self.receive("view"))["view"]
        self.asked = next((one["data"] for one in reversed(view["pieces"]) if "key" in one.get("data", {})), {})
        return view

    async def join(self) -> str:
        """Press "Doe mee"; returns the sentence of a refusal, or nothing."""
        await self.send_message(join={"role": None})
        message = await self.receive("view", "refused")
        if "refused" in message:
            return str(message["refused"])
        pieces = message["view"]["pieces"]
        self.asked = next((piece["data"] for piece in reversed(pieces) if "key" in piece.get("data", {})), {})
        return ""

    async def vote(self, value: int) -> Message:
        """Choose a place on the line and wait for the receipt; it is acknowledged when it was not refused."""
        self.sent.append(value)
        return await self.send_answer(value)

    async def send_answer(self, value: int, times: int = 1) -> Message:
        """Send a place, perhaps more than once as a phone does that waits long, and wait for all receipts."""
        nonce = secrets.token_hex(5)
        for _ in range(times):
            self.number += 1
            sending = {"nonce": nonce, "page": self.page, "number": self.number}
            await self.send_message(cast={"key": self.asked["key"], **sending, "answer": {"value": value}})
        for _ in range(times):
            receipt: Message = (await self.receive("receipt"))["receipt"]
            assert receipt["nonce"] == nonce
        if not receipt["refused"]:
            assert receipt["value"] == {"value": value}
            self.acknowledged.append(value)
        return receipt

    async def send_message(self, **message: object) -> None:
        """Send a message."""
        assert self._socket
        await self._socket.send(json.dumps(message))

    async def receive(self, *names: str) -> Message:
        """The next message that has one of these."""
        assert self._socket
        async with asyncio.timeout(PATIENCE):
            while True:
                message: Message = json.loads(await self._socket.recv())
                if any(name in message for name in names):
                    return message

    async def leave(self) -> None:
        """Close the page."""
        assert self._socket
        await self._socket.close()


async def come_in(url: str, code: str, people: int) -> list[Phone]:
    """So many who joined and are in front of the question."""
    phones = [Phone(url, code) for _ in range(people)]
    for phone in phones:  # one after the other, so that their numbers are those of the participants
        await phone.open()
        assert await phone.join() == ""
    return phones


def run(act: Callable[[], Coroutine[Any, Any, T]], timeout: float = 120) -> T:
    """Run this to its end; in a thread, since the browser's event loop may be running already."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, act()).result(timeout=timeout)
