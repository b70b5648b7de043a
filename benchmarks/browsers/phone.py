"""A participant at the protocol level: joins, answers, loses the connection, comes back."""

import asyncio
import secrets
from typing import Any

from benchmarks.browsers.following import Following, Receipt
from benchmarks.browsers.page import NotServedError, SessionAddress

RECEIPT, TRIES = 4.0, 5  # an answer without a receipt is sent again after so many seconds, and so often
AGAIN = 4.0  # seconds after which "Doe mee" is pressed once more

Answer = dict[str, Any]
Given = tuple[str, int, Answer]  # activity, round, what was sent


class Phone(Following):
    """One participant, who keeps what was acknowledged."""

    def __init__(self, address: SessionAddress) -> None:
        super().__init__(address)
        self.acknowledged: list[Given] = []
        self.unconfirmed: list[Given] = []  # what was sent without ever a receipt

    @property
    def own(self) -> Any:
        """The own answer as it stands on the screen, or None."""
        piece = self.asked()
        return piece["data"]["value"] if piece else None

    async def join(self) -> float:
        """Open the address behind the QR code, press "Doe mee"; returns when the screen of a participant was there."""
        came = await self.open()
        for _ in range(TRIES):
            if self.view["screen"] == "take_part":
                return came
            self.say({"join": {"role": None}})
            try:
                return await self.until(lambda: self.view["screen"] == "take_part", AGAIN)
            except NotServedError:
                continue
        raise NotServedError("joining was never answered")

    async def vote(self, answer: Answer) -> float:
        """Send an answer to what stands in the view; returns when its receipt came. Raises NotServedError."""
        piece = self.asked()
        if piece is None:
            raise NotServedError(f"nothing is asked on {self.view.get('title')}")
        key = piece["data"]["key"]
        _, activity, number, *_ = key.split("/")
        receipt, came = await self._sent(key, answer)
        if receipt is None:
            self.unconfirmed.append((activity, int(number), answer))
            raise NotServedError("no receipt came")
        if receipt["refused"]:
            raise NotServedError(f"the answer was refused: {receipt['refused']}")
        self.acknowledged.append((activity, int(number), answer))
        return came

    async def back(self) -> float:
        """Wait until the connection is there again and a view came with the own answer; returns when it did.

        A browser keeps its view meanwhile; here it is asked for once more, to see that the answer is in it.
        """
        own, asked = self.own, self._key()
        await self.until(lambda: self.up)
        before = self.views
        self.say({"look": True})
        came = await self.until(lambda: self.views > before)
        self._check(own, asked)
        return came

    async def reload(self) -> float:
        """Load the page anew, as a browser does that lost its server; returns when the own answer was there."""
        own, asked = self.own, self._key()
        self.leave()
        came = await self.open()
        self._check(own, asked)
        return came

    def _key(self) -> str:
        piece = self.asked()
        return piece["data"]["key"] if piece else ""

    def _check(self, own: Any, asked: str) -> None:
        """Whether the answer is there that was there before, if it is still asked for."""
        if asked == self._key() and self.own != own:
            raise NotServedError("it came back without its own answer")

    async def _sent(self, key: str, answer: Answer) -> tuple[Receipt | None, float]:
        """Send it, and again while no receipt comes; returns the receipt and when it came."""
        nonce = secrets.token_hex(5)
        future: asyncio.Future[tuple[Receipt, float]] = asyncio.get_running_loop().create_future()
        self.receipts[nonce] = future
        self.pending[nonce] = {"key": key, "answer": answer}
        try:
            for times in range(TRIES):
                self.resent += times > 0
                self.cast(nonce)
                done, _ = await asyncio.wait([future], timeout=RECEIPT)
                if done:
                    return future.result()
            return None, 0.0
        finally:
            del self.receipts[nonce], self.pending[nonce]
