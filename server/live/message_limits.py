"""Message limits: how much one WebSocket may send (a token bucket)."""

from typing import Literal

from server.live.protocol import ClientMessage, ViewRequest
from sessions.access.rate_limits import TokenBuckets

BURST = 120  # messages at once
RATE = 20  # messages a second after that
CHARACTERS_PER_MESSAGE = 5000  # a longer message costs one more for every so many characters
COST_OF_VIEW = 10  # messages for which a request for the whole screen counts
MAX_IGNORED = 60  # messages over the limit after which the WebSocket is closed


class MessageLimit:
    """The limit of one WebSocket: messages over it are ignored, with one warning; in the end it is closed."""

    def __init__(self) -> None:
        self._bucket = TokenBuckets(BURST, RATE, 1)
        self._ignored = 0

    def check(self, cost: float, now: float) -> Literal["accept", "warn", "ignore", "close"]:
        """What to do with a message of this `cost` at `now`, in seconds of any clock that never goes back."""
        if self._bucket.try_take(None, now, cost):
            return "accept"
        self._ignored += 1
        if self._ignored == 1:
            return "warn"
        return "close" if self._ignored > MAX_IGNORED else "ignore"


def cost_of(message: ClientMessage | None, size: int) -> float:
    """The cost of a message that was `size` characters or bytes long; 1 for a short one."""
    return size / CHARACTERS_PER_MESSAGE + (COST_OF_VIEW if isinstance(message, ViewRequest) else 1)
