"""Limits that protect secrets, shared by all processes on one database: guessing at several gains nothing.

Limits on what costs work alone, such as answers and new participants, stay in the memory of each process. The database
has a number and a moment under a hash, whose key is `WORKSHOP_SECRET`: no database and no backup has that.

Moments are those of the clock of the database (`Store.now`): the clocks of machines, and of processes that began before
and after one was set, may be any time apart.
"""

import hashlib
import secrets
import threading
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta

from sessions.access.rate_limits import (
    BoundedDict,
    BoundedSet,
    Count,
    FailedAttempts,
    Limits,
    NetworkNames,
    TokenBuckets,
)
from sessions.model.errors import Refusal
from sessions.store import Connection, Store
from sessions.store.processes import limit_counts

KEPT = timedelta(minutes=50)  # after which a count is deleted; every bucket is full again by then
RENEWED = timedelta(minutes=25)  # after which a right code is noted once more, so that it is not forgotten while in use
DAY = timedelta(days=1)  # after which networks get other names
SET_BACK = timedelta(minutes=1)  # by so much the clock of the database may be set back without new names
Ticks = Callable[[], float]  # seconds of a clock of this process


class SharedAttempts:
    """Transactions in which attempts at secrets are checked and counted, for the threads of one process."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._own = threading.local()

    def now(self) -> float:
        """The moment, by the clock of the database."""
        with self.reading() as db:
            return self._store.now(db)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction, or the one that this thread has begun. A Refusal inside it undoes nothing."""
        if (db := getattr(self._own, "db", None)) is not None:
            yield db
            return
        refused: Refusal | None = None
        with self._store.writing() as db:
            self._own.db = db
            try:
                yield db
            except Refusal as refusal:
                refused = refusal
            finally:
                self._own.db = None
        if refused:
            raise refused

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """The transaction that this thread has begun, or one to read in."""
        if (db := getattr(self._own, "db", None)) is not None:
            yield db
        else:
            with self._store.reading() as db:
                yield db


class SharedCounts:
    """The counts of one limit; see `rate_limits.Counts`."""

    def __init__(self, limit: str, attempts: SharedAttempts, secret: str, most: int = 10_000) -> None:
        self.most = most
        self._limit, self._attempts, self._secret = limit, attempts, secret.encode()

    def now(self, own: float) -> float:
        """See `rate_limits.Counts`."""
        return self._attempts.now()

    def changing(self) -> AbstractContextManager[object]:
        """See `rate_limits.Counts`."""
        return self._attempts.writing()

    def get(self, key: Hashable) -> Count | None:
        """See `rate_limits.Counts`."""
        with self._attempts.reading() as db:
            count = limit_counts.get(db, self._limit, self._name(key))
        return (count[0] / 1000, count[1] / 1000) if count else None

    def write(self, key: Hashable, count: Count) -> None:
        """See `rate_limits.Counts`."""
        thousandths = int(count[0] * 1000), int(count[1] * 1000)
        with self._attempts.writing() as db:
            limit_counts.write(db, self._limit, self._name(key), thousandths, self.most)

    def remove(self, key: Hashable) -> None:
        """See `rate_limits.Counts`."""
        with self._attempts.writing() as db:
            limit_counts.remove(db, self._limit, self._name(key))

    def __len__(self) -> int:
        with self._attempts.reading() as db:
            return limit_counts.size(db, self._limit)

    def _name(self, key: Hashable) -> str:
        return hashlib.blake2b(repr(key).encode(), key=self._secret[:64], digest_size=12).hexdigest()


class SharedSet(BoundedSet):
    """A set that several processes share: each adds to the database, and looks there for what it did not add itself.

    A key is forgotten when nobody added it for KEPT, except by the processes that did. `ticks` times writing it again.
    """

    def __init__(self, counts: SharedCounts, ticks: Ticks) -> None:
        super().__init__(counts.most)
        self._counts, self._ticks = counts, ticks
        self._noted = BoundedDict[float](counts.most)

    def __contains__(self, key: Hashable) -> bool:
        return super().__contains__(key) or self._counts.get(key) is not None

    def add(self, key: Hashable) -> None:
        """Remember a key."""
        now, noted = self._ticks(), self._noted.get(key)
        if noted is not None and now - noted < RENEWED.total_seconds():
            return
        with self._counts.changing():
            self._counts.write(key, (1.0, self._counts.now(now)))
        super().add(key)
        self._noted.write(key, now)


class DailyNetworkNames(NetworkNames):
    """Names for networks that all processes share for a day: the key is made of the secret and of a stored salt.

    Neither the database nor the secret alone leads back to a network, nor both of them once the salt is gone.
    """

    def __init__(self, store: Store, secret: str) -> None:
        """Reads the salt, or makes one. Raises Refusal when the database can't be read or written."""
        super().__init__()
        self._store, self._secret = store, secret.encode()
        self.renew()

    def renew(self) -> None:
        """Take the key of today; a process that finds the salt a day old makes another one. Raises Refusal."""
        self._key = hashlib.blake2b(self._salt().encode(), key=self._secret[:64], digest_size=32).digest()

    def _salt(self) -> str:
        with self._store.reading() as db:
            stored = limit_counts.salt(db)
            if stored and self._is_of_today(db, stored[1]):
                return stored[0]
        with self._store.writing() as db:
            stored = limit_counts.salt(db)  # another process may have been first
            if stored and self._is_of_today(db, stored[1]):
                return stored[0]
            new = secrets.token_hex(32)
            limit_counts.replace_salt(db, new, int(self._store.now(db) * 1000))
            return new

    def _is_of_today(self, db: Connection, made_at: int) -> bool:
        return -SET_BACK.total_seconds() <= self._store.now(db) - made_at / 1000 < DAY.total_seconds()


def shared_limits(store: Store, secret: str, ticks: Ticks = time.monotonic) -> Limits:
    """The limits of a process that is one of several on a prepared database; all of them have the same secret.

    Raises Refusal when the database can't be read or written.
    """
    attempts = SharedAttempts(store)

    def counts(limit: str, most: int = 10_000) -> SharedCounts:
        return SharedCounts(limit, attempts, secret, most)

    own = Limits()

    def shared(limit: str, like: TokenBuckets) -> TokenBuckets:
        return TokenBuckets(like.burst, like.rate, counts=counts(limit, like.most))

    return Limits(
        networks=DailyNetworkNames(store, secret),
        failed_attempts=FailedAttempts(counts=counts("failed_attempts")),
        wrong_codes=shared("wrong_codes", own.wrong_codes),
        right_codes=SharedSet(counts("right_codes"), ticks),
        wrong_passcodes=shared("wrong_passcodes", own.wrong_passcodes),
        wrong_links=shared("wrong_links", own.wrong_links),
        logins=shared("logins", own.logins),
        attempt=attempts.writing,
    )


def forget_old_counts(store: Store) -> None:
    """Delete what was counted more than 50 minutes ago. For one process, every few minutes. Raises Refusal."""
    with store.reading() as db:
        if not limit_counts.any_outside(db, *_kept(store, db)):
            return
    with store.writing() as db:
        limit_counts.forget_outside(db, *_kept(store, db))


def _kept(store: Store, db: Connection) -> tuple[int, int]:
    """From when and until when a count may be, in milliseconds."""
    now, kept = store.now(db), KEPT.total_seconds()
    return int((now - kept) * 1000), int((now + kept) * 1000)
