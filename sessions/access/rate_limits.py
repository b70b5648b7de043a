"""How much one browser, one participant or one network may ask for. Bounded, and in memory unless it must be shared.

Where somebody calls from is known by a hash with a secret key: no address is kept. A whole audience may share one
address, so limits by network allow for all of its people, and are about what only a program does: a thousand wrong
codes, a thousand new participants.

With one process the key is made at each start, nothing outlives the process, and every check is one dict access.
Several processes on one database share the limits that protect secrets (`shared_limits.py`): those are counted in the
database, so that a check reads it, an attempt is a transaction, and neither belongs on the event loop.
"""

import hashlib
import ipaddress
import secrets
import socket
import threading
from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil
from typing import Protocol, TypeVar

from sessions.model.errors import Refusal

MOST_PEOPLE = 2000  # participants of one session with a device of their own
CHECKS = 2  # passcodes that are checked at the same time: each check takes 64 MB and some milliseconds on purpose
ANYWHERE = "anywhere"
IPV4_INSIDE_IPV6 = {int(ipaddress.IPv6Address(prefix)) >> 32 for prefix in ("::ffff:0:0", "64:ff9b::")}  # of /96


V = TypeVar("V")


class BoundedDict(dict[Hashable, V]):
    """Values by key; when there are more than `most`, the one that was written longest ago goes."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def write(self, key: Hashable, value: V) -> None:
        """Keep a value as the latest one."""
        self.pop(key, None)
        self[key] = value
        if len(self) > self.most:
            del self[next(iter(self))]


Count = tuple[float, float]  # how much, and when that was noted, in seconds of the counter's clock


class Counts(Protocol):
    """Where a limit keeps what it counted, by key: of at most `most` keys, those that were written last."""

    most: int

    def now(self, own: float) -> float:
        """The moment in seconds by the clock of these counts; `own` is that of the process's own clock."""

    def changing(self) -> AbstractContextManager[object]:
        """Nobody else reads in order to write while the block runs. Blocks of one thread may lie inside each other."""

    def get(self, key: Hashable) -> Count | None:
        """What was counted last; None for nothing."""

    def write(self, key: Hashable, count: Count) -> None:
        """Keep a count. Belongs into `changing`."""

    def remove(self, key: Hashable) -> None:
        """Forget what was counted. Belongs into `changing`."""

    def __len__(self) -> int:
        """How many keys have a count."""


class CountsInMemory(BoundedDict[Count]):
    """The counts of one process."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self._lock = threading.RLock()

    def now(self, own: float) -> float:
        """See `Counts`."""
        return own

    def changing(self) -> AbstractContextManager[object]:
        """See `Counts`."""
        return self._lock

    def remove(self, key: Hashable) -> None:
        """See `Counts`."""
        self.pop(key, None)


def _amount_and_age(counts: Counts, key: Hashable, own: float) -> tuple[float, float] | None:
    """What was counted of a key, and how many seconds ago, where the clock of the process says `own`; None for nothing.

    A clock that was set back must lock nobody out until it has caught up: then this becomes a count of now.
    """
    if (count := counts.get(key)) is None:
        return None
    (amount, moment), now = count, counts.now(own)
    if moment > now:
        with counts.changing():
            counts.write(key, (amount, now))
    return amount, max(0.0, now - moment)


def parse_address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """An address as text, without its zone; None when it is none.

    A server that listens on IPv6 sees every IPv4 address inside one of IPv6: mapped (::ffff:0:0/96), or behind a
    translator (64:ff9b::/96, RFC 6052). Those are IPv4 addresses here, or all of them would be one network of /64.
    """
    # `inet_pton` reads a text ten times as fast as `ipaddress` does, which matters: every request has several.
    bare = text.partition("%")[0]
    is_ipv6 = ":" in bare
    try:
        packed = socket.inet_pton(socket.AF_INET6 if is_ipv6 else socket.AF_INET, bare)
    except (OSError, ValueError):  # ValueError: it has characters that no address has
        return None
    number = int.from_bytes(packed, "big")
    if is_ipv6 and number >> 32 not in IPV4_INSIDE_IPV6:
        return ipaddress.IPv6Address(number)
    return ipaddress.IPv4Address(number & 0xFFFFFFFF)


class NetworkNames:
    """Names for networks, from which no address can be told: the key of the hash lives as long as this process."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def renew(self) -> None:
        """Take the key of today, where it changes. Not for the event loop. Raises Refusal: then the key stays."""

    def name(self, address: str) -> str:
        """A keyed hash of the visitor's network, the same as long as its key is. An IPv6 network is a /64."""
        ip = parse_address(address)
        if ip is None:
            network = address[:100]  # none, or a name that a proxy made up
        elif ip.is_loopback:
            network = ""  # as Streamlit names it; this machine has several addresses for itself
        else:
            network = str(ip) if ip.version == 4 else str(int(ip) >> 64)
        return hashlib.blake2b(network.encode(), key=self._key, digest_size=12).hexdigest()


class TokenBuckets:
    """A token bucket for each key: `burst` tokens at once, and after that `rate` a second; bounded to `most` keys.

    `now` is in seconds of a clock of the process; counts that are shared go by a clock of their own. Where that is set
    back, a bucket holds what it held, and fills from there.
    """

    def __init__(self, burst: float, rate: float, most: int = 10_000, counts: Counts | None = None) -> None:
        self.burst, self.rate = burst, rate
        self._counts: Counts = CountsInMemory(most) if counts is None else counts
        self.most = self._counts.most

    def __len__(self) -> int:
        return len(self._counts)

    def seconds_until(self, key: Hashable, now: float, cost: float = 1.0) -> float:
        """Seconds until so many tokens may be taken; 0 when that is now. Takes nothing."""
        return max(0.0, cost - self._available(key, now)) / self.rate

    def try_take(self, key: Hashable, now: float, cost: float = 1.0) -> bool:
        """Take so many tokens; False, and nothing is taken, when there are fewer."""
        return not self.take_or_wait(key, now, cost)

    def take_or_wait(self, key: Hashable, now: float, cost: float = 1.0) -> float:
        """Take so many tokens and return 0; or take none and return the seconds to wait until they may be taken."""
        with self._counts.changing():
            available = self._available(key, now)
            missing = max(0.0, cost - available)
            self._counts.write(key, (available if missing else available - cost, self._counts.now(now)))
        return missing / self.rate

    def give(self, key: Hashable, now: float) -> None:
        """Give back one that was taken."""
        self.try_take(key, now, -1.0)

    def check(self, key: Hashable, now: float) -> None:
        """Raises Refusal with the seconds to wait when nothing may be taken now. Takes nothing."""
        if wait := self.seconds_until(key, now):
            raise Refusal("refused.too_many_guesses", seconds=ceil(wait))

    def _available(self, key: Hashable, now: float) -> float:
        tokens, age = _amount_and_age(self._counts, key, now) or (self.burst, 0.0)
        return min(self.burst, tokens + age * self.rate)


class FailedAttempts:
    """Exponential backoff: after a few failed attempts in a row a source has to wait, each time longer.

    Counts that are shared go by a clock of their own, and not by `now`.
    """

    free = 5
    first_wait = timedelta(seconds=5)
    longest_wait = timedelta(minutes=5)

    def __init__(self, most: int = 10_000, counts: Counts | None = None) -> None:
        self._counts: Counts = CountsInMemory(most) if counts is None else counts
        self.most = self._counts.most

    def check(self, source: str, now: datetime) -> bool:
        """Whether this source failed since it last succeeded. Raises Refusal with the seconds while it has to wait."""
        failures, age = _amount_and_age(self._counts, source, now.timestamp()) or (0, 0)
        left = self._wait(int(failures)).total_seconds() - age
        if left > 0:
            raise Refusal("refused.too_many_guesses", seconds=int(left) + 1)
        return failures > 0

    def add(self, source: str, now: datetime) -> None:
        """Count a failed attempt."""
        with self._counts.changing():
            failures, _ = self._counts.get(source) or (0, 0)
            self._counts.write(source, (failures + 1, self._counts.now(now.timestamp())))

    def __contains__(self, source: str) -> bool:
        """Whether this source failed since it last succeeded."""
        return self._counts.get(source) is not None

    def clear(self, source: str) -> None:
        """Note a successful attempt: the count starts anew."""
        with self._counts.changing():
            self._counts.remove(source)

    def _wait(self, count: int) -> timedelta:
        if count < self.free:
            return timedelta(0)
        doublings = min(count - self.free, 10)
        return min(self.first_wait * (1 << doublings), self.longest_wait)


class BoundedSet:
    """A set of the latest keys that were added; the oldest goes when there are more than `most`."""

    def __init__(self, most: int = 10_000) -> None:
        self.most = most
        self._keys = BoundedDict[None](most)
        self._lock = threading.Lock()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._keys

    def __len__(self) -> int:
        return len(self._keys)

    def add(self, key: Hashable) -> None:
        """Remember a key."""
        with self._lock:
            self._keys.write(key, None)


class ConcurrencyLimit:
    """How many of something each key holds at this moment, and how many all of them."""

    def __init__(self, most: int, most_of_all: int) -> None:
        self.most, self.most_of_all = most, most_of_all
        self._held: Counter[Hashable] = Counter()
        self._all = 0

    def __len__(self) -> int:
        return len(self._held)

    @contextmanager
    def held(self, key: Hashable) -> Iterator[bool]:
        """Hold one for as long as the block lasts; False when there were too many. Belongs to one thread."""
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


def _one_at_a_time() -> Callable[[], AbstractContextManager[object]]:
    lock = threading.RLock()
    return lambda: lock


@dataclass(frozen=True)
class Limits:
    """All limits of one running installation; docs/security.md says what each is for."""

    networks: NetworkNames = field(default_factory=NetworkNames)
    failed_attempts: FailedAttempts = field(default_factory=FailedAttempts)  # with codes and passcodes
    wrong_codes: TokenBuckets = field(default_factory=lambda: TokenBuckets(60, 1 / 3))  # per network
    right_codes: BoundedSet = field(default_factory=BoundedSet)  # (network, code)
    wrong_passcodes: TokenBuckets = field(default_factory=lambda: TokenBuckets(30, 1 / 10, 1))  # from anywhere
    patience: float = 3.0  # seconds that one waits for a turn to have a passcode checked
    checking: threading.BoundedSemaphore = field(default_factory=lambda: threading.BoundedSemaphore(CHECKS))
    # To check an attempt at a secret and count it at once; for `failed_attempts` and the buckets of wrong ones.
    attempt: Callable[[], AbstractContextManager[object]] = field(default_factory=_one_at_a_time)
    wrong_links: TokenBuckets = field(default_factory=lambda: TokenBuckets(20, 1 / 30))  # per network
    logins: TokenBuckets = field(default_factory=lambda: TokenBuckets(60, 1))  # with accounts, per network
    joins: TokenBuckets = field(default_factory=lambda: TokenBuckets(450, 2))  # new people, per session and network
    rejoins: TokenBuckets = field(default_factory=lambda: TokenBuckets(30, 1, 20_000))  # of one browser, per session
    answers: TokenBuckets = field(default_factory=lambda: TokenBuckets(60, 5, 20_000))  # per participant

    @contextmanager
    def passcode_check(self) -> Iterator[None]:
        """A turn to check a passcode. Raises Refusal when too many others wait for theirs."""
        if not self.checking.acquire(timeout=self.patience):
            raise Refusal("refused.too_many_guesses", seconds=ceil(self.patience))
        try:
            yield
        finally:
            self.checking.release()
