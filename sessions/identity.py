"""Codes, tokens and their hashes, and how fast somebody may guess. Nothing in here knows a person."""

import hashlib
import re
import secrets
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from sessions.refusal import Refusal

# No 0/O, 1/I/L: what is read from a wall and typed on a phone must not be mistaken.
CODE_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_LENGTH = 6
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


def new_token() -> str:
    """A fresh random token of 43 characters (256 bits) for one browser."""
    return secrets.token_urlsafe(32)


def is_token(text: str | None) -> bool:
    """Whether this has the form of a token that we gave out."""
    return text is not None and _TOKEN.fullmatch(text) is not None


def holder(token: str, scope: str) -> str:
    """The hash under which the database knows a token within one scope, and in no other."""
    return hashlib.sha256(f"{scope}:{token}".encode()).hexdigest()


def link_hash(secret: str) -> str:
    """The hash under which the database knows a facilitator's link."""
    return holder(secret, "link")


def new_code(choose: Callable[[str], str] = secrets.choice) -> str:
    """A session code of six signs that can't be mistaken for one another."""
    return "".join(choose(CODE_SIGNS) for _ in range(CODE_LENGTH))


def read_code(text: str) -> str:
    """A code as somebody typed it: any case, with spaces, dots or dashes. Raises Refusal when it can't be a code."""
    linked = re.search(r"[?&]code=([^&#]*)", text[:500])
    code = re.sub(r"[^0-9A-Za-z]", "", linked[1] if linked else text[:100]).upper()
    if not code:
        raise Refusal("refused.code_empty")
    if len(code) != CODE_LENGTH or any(sign not in CODE_SIGNS for sign in code):
        raise Refusal("refused.code_malformed", length=CODE_LENGTH)
    return code


class GuessLimit:
    """Slows down guessing: after a few misses in a row a source has to wait, each time longer. In memory only."""

    free_misses = 5
    first_wait = timedelta(seconds=5)
    longest_wait = timedelta(minutes=5)
    most_sources = 10_000

    def __init__(self) -> None:
        self._misses: dict[str, tuple[int, datetime]] = {}
        self._lock = threading.Lock()

    def check(self, source: str, now: datetime) -> None:
        """Raises Refusal with the seconds to wait while this source has to wait."""
        with self._lock:
            misses, since = self._misses.get(source, (0, now))
            if now < since:  # the clock was set back: whoever waits must not wait for that too
                self._misses[source] = misses, since = misses, now
        left = since + self._wait(misses) - now
        if left > timedelta(0):
            raise Refusal("refused.too_many_guesses", seconds=int(left.total_seconds()) + 1)

    def miss(self, source: str, now: datetime) -> None:
        """Note a wrong guess."""
        with self._lock:
            misses, _ = self._misses.pop(source, (0, now))
            self._misses[source] = (misses + 1, now)
            if len(self._misses) > self.most_sources:
                del self._misses[next(iter(self._misses))]

    def hit(self, source: str) -> None:
        """Note a right guess: the count starts anew."""
        with self._lock:
            self._misses.pop(source, None)

    def _wait(self, misses: int) -> timedelta:
        if misses < self.free_misses:
            return timedelta(0)
        doublings = min(misses - self.free_misses, 10)
        return min(self.first_wait * (1 << doublings), self.longest_wait)
