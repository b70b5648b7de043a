"""How much one browser, one participant or one network may ask for. In memory only, and bounded.

Where somebody calls from is known by a hash whose key is made anew at each start: no address is kept, and nothing of it
outlives the process. A whole hall may share one address, so limits by network leave room for all of its people, and
are about what only a program does: a thousand wrong codes, a thousand new participants. Every look is one in a dict.
"""

import hashlib
import ipaddress
import secrets
import threading
from collections import Counter
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import ceil

from sessions.refusal import Refusal

MOST_PEOPLE = 2000  # participants of one session with a device of their own
CHECKS = 2  # passcodes that are checked at the same time: each check takes 64 MB and some milliseconds on purpose
ANYWHERE = "anywhere"


class Sources:
    """Names for networks, in which no address can be recognised."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def name(self, address: str) -> str:
        """The same for the same network as long as this process runs. One home or firm has an IPv6 network of /64."""
        try:
            found = ipaddress.ip_address(address.partition("%")[0])
            if isinstance(found, ipaddress.IPv6Address):
                mapped = found.ipv4_mapped
                network = str(mapped) if mapped else str(int(found) >> 64)
            else:
                network = str(found)
        except ValueError:
            network = address[:100]  # none, or a name that a proxy made up
        return hashlib.blake2b(network.encode(), key=self._key, digest_size=12).hexdigest()


class Buckets:
    """A bucket for each key: `burst` at once, and after that `rate` a second. The oldest bucket goes when it is full.

    `now` is any clock in seconds that never goes back.
    """

    def __init__(self, burst: float, rate: float, most: int = 10_000) -> None:
        self.burst, self.rate, self.most = burst, rate, most
        self._left: dict[Hashable, tuple[float, float]] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._left)

    def wait(self, key: Hashable, now: float, cost: float = 1.0) -> float:
        """Seconds until so much may be taken; 0 when that is now. Takes nothing."""
        left, at = self._left.get(key, (self.burst, now))
        return max(0.0, cost - self._now(left, at, now)) / self.rate

    def take(self, key: Hashable, now: float, cost: float = 1.0) -> float:
        """Take so much and return 0; or take nothing and return the seconds until it may be taken."""
        with self._lock:
            left, at = self._left.pop(key, (self.burst, now))
            left = self._now(left, at, now)
            missing = max(0.0, cost - left)
            self._left[key] = (left if missing else left - cost, now)
            if len(self._left) > self.most:
                del self._left[next(iter(self._left))]
        return missing / self.rate

    def give(self, key: Hashable, now: float) -> None:
        """Give back one that was taken."""
        self.take(key, now, -1.0)

    def check(self, key: Hashable, now: float) -> None:
        """Raises Refusal with the seconds to wait when nothing may be taken now. Takes nothing."""
        if wait := self.wait(key, now):
            raise Refusal("refused.too_many_guesses", seconds=ceil(wait))

    def _now(self, left: float, at: float, now: float) -> float:
        return min(self.burst, left + max(0.0, now - at) * self.rate)


class Known:
    """A bounded set of what turned out right; the oldest goes when it is full."""

    def __init__(self, most: int = 10_000) -> None:
        self.most = most
        self._keys: dict[Hashable, None] = {}
        self._lock = threading.Lock()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._keys

    def __len__(self) -> int:
        return len(self._keys)

    def add(self, key: Hashable) -> None:
        """Remember a key."""
        with self._lock:
            self._keys.pop(key, None)
            self._keys[key] = None
            if len(self._keys) > self.most:
                del self._keys[next(iter(self._keys))]


class Places:
    """How many of something each key holds at this moment, and how many all of them."""

    def __init__(self, most: int, most_of_all: int) -> None:
        self.most, self.most_of_all = most, most_of_all
        self._held: Counter[Hashable] = Counter()
        self._all = 0

    def __len__(self) -> int:
        return len(self._held)

    @contextmanager
    def held(self, key: Hashable) -> Iterator[bool]:
        """A place for as long as the block lasts; False when there was none. Belongs to one thread."""
        free = self._held[key] < self.most and self._all < self.most_of_all
        self._count(key, 1 if free else 0)
        try:
            yield free
        finally:
            self._count(key, -1 if free else 0)

    def _count(self, key: Hashable, by: int) -> None:
        self._all += by
        self._held[key] += by
        if not self._held[key]:
            del self._held[key]


@dataclass(frozen=True)
class Limits:
    """All limits of one running installation; docs/security.md says what each is for."""

    sources: Sources = field(default_factory=Sources)
    codes: Buckets = field(default_factory=lambda: Buckets(60, 1 / 3))  # wrong codes, per network
    found: Known = field(default_factory=Known)  # (network, code) that was right
    passcodes: Buckets = field(default_factory=lambda: Buckets(30, 1 / 10, 1))  # wrong passcodes, from anywhere
    patience: float = 3.0  # seconds that one waits for a turn to have a passcode checked
    checking: threading.BoundedSemaphore = field(default_factory=lambda: threading.BoundedSemaphore(CHECKS))
    counting: threading.Lock = field(
        default_factory=threading.Lock
    )  # a look at what a guess may, and its count, are one
    links: Buckets = field(default_factory=lambda: Buckets(20, 1 / 30))  # wrong links, per network
    joins: Buckets = field(default_factory=lambda: Buckets(1200, 2))  # new participants, per session and network
    answers: Buckets = field(default_factory=lambda: Buckets(60, 5, 20_000))  # per participant

    @contextmanager
    def one_check(self) -> Iterator[None]:
        """A turn to check a passcode. Raises Refusal when too many others wait for theirs."""
        if not self.checking.acquire(timeout=self.patience):
            raise Refusal("refused.too_many_guesses", seconds=ceil(self.patience))
        try:
            yield
        finally:
            self.checking.release()
