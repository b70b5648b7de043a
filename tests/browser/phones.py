"""Phones without a browser, by the dozen: each a real WebSocket to the live route, used as phone.js uses it."""

import asyncio
import json
import secrets
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Self, TypeVar

from websockets.asyncio.client import ClientConnection, connect

from sessions import identity

PATIENCE = 30.0  # seconds until something that has to come has not come
Told = dict[str, Any]
T = TypeVar("T")


class Phone:
    """Somebody with a cookie of their own, in front of the slider once they are in; what was sent, in its order."""

    def __init__(self, url: str, code: str, token: str | None = None) -> None:
        self.url, self.code, self.token = url, code, token or identity.new_token()
        self.sent: list[int] = []
        self.acknowledged: list[int] = []
        self.asked: Told = {}
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
        await self.look()
        return self

    async def look(self) -> Told:
        """The next sheet; what it asks is remembered."""
        sheet: Told = (await self.hear("sheet"))["sheet"]
        self.asked = next((one["data"] for one in reversed(sheet["pieces"]) if "key" in one.get("data", {})), {})
        return sheet

    async def join(self) -> str:
        """Press "Doe mee"; returns the sentence of a refusal, or nothing."""
        await self.say(join={"role": None})
        heard = await self.hear("sheet", "refused")
        if "refused" in heard:
            return str(heard["refused"])
        pieces = heard["sheet"]["pieces"]
        self.asked = next((one["data"] for one in reversed(pieces) if "key" in one.get("data", {})), {})
        return ""

    async def vote(self, value: int) -> Told:
        """Choose a place on the line and wait for the receipt; it is acknowledged when it was not refused."""
        self.sent.append(value)
        return await self.send(value)

    async def send(self, value: int, times: int = 1) -> Told:
        """Send a place, perhaps more than once as a phone does that waits long, and wait for all receipts."""
        nonce = secrets.token_hex(5)
        for _ in range(times):
            await self.say(cast={"key": self.asked["key"], "nonce": nonce, "answer": {"value": value}})
        for _ in range(times):
            receipt: Told = (await self.hear("receipt"))["receipt"]
            assert receipt["nonce"] == nonce
        if not receipt["refused"]:
            assert receipt["value"] == {"value": value}
            self.acknowledged.append(value)
        return receipt

    async def say(self, **message: object) -> None:
        """Send a message."""
        assert self._socket
        await self._socket.send(json.dumps(message))

    async def hear(self, *names: str) -> Told:
        """The next message that has one of these."""
        assert self._socket
        async with asyncio.timeout(PATIENCE):
            while True:
                message: Told = json.loads(await self._socket.recv())
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
