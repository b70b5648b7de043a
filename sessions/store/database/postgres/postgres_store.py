"""The store on PostgreSQL: transactions on connections of a pool, which connects anew by itself."""

import logging
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager, suppress
from typing import Any, LiteralString

import psycopg
from psycopg.errors import DeadlockDetected, LockNotAvailable, SerializationFailure
from psycopg_pool import ConnectionPool

from sessions.model.errors import Refusal
from sessions.store.database.connection import Connection
from sessions.store.database.file_locks import BusyError
from sessions.store.database.group_commit import GroupCommit, R, T, UnattributedError
from sessions.store.database.postgres import address, postgres_connection, schema
from sessions.store.database.postgres.listening import PostgresChangeFeed
from sessions.store.database.postgres.notifications import Notifier
from sessions.store.database.postgres.postgres_connection import PipelinedConnection, PostgresConnection, quoted
from sessions.store.database.store import WAIT_FOR_LOCK, NotSavedError, Store, UnusableDatabaseError

MOST_CONNECTIONS = 16  # of one process, besides the one that listens
CONNECT_WITHIN = 3.0  # seconds until a connection is free, or a new one there
GONE_WITHIN = 1.0  # seconds after which a connection that was closed is not seen on the server any more
GIVE_UP_AFTER = 2.0  # seconds in which the pool tries to connect by itself; then when one is asked for
WRITING = 0x776F726B73686F70  # the number of the advisory lock that facilitators' and organisers' writes take
# What the app wants of a connection, where the address of the database does not say something else. A peer that is gone
# is noticed within half a minute.
APPLICATION = "workshop"  # what the connections of the app are called on the server
PARAMETERS = {
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
}
# Answers are acknowledged when they are on the disk, also where the server has another default. A server process whose
# app is gone, or hangs, holds no lock for long. Compiling pays off for no statement of ours.
SETTINGS = f"""SET lock_timeout = '{WAIT_FOR_LOCK:.0f}s';
    SET idle_in_transaction_session_timeout = '5min';
    SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3;
    SET tcp_user_timeout = 20000;
    SET jit = off;
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"""
READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
WRITE = f"""BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
    SELECT pg_advisory_xact_lock({WRITING}), set_config('idle_in_transaction_session_timeout', '30s', true)"""
ABOUT_VALUES = ("22", "23")  # classes of errors (SQLSTATE): wrong data, and broken rules of tables
GROUP = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
UNDONE = (DeadlockDetected, SerializationFailure)
# What is wrong with one statement, such as a character that PostgreSQL doesn't keep: undone with its own work alone.
OWN_FAULT = (psycopg.DataError, psycopg.IntegrityError, psycopg.ProgrammingError)
# What the work of one vote fails of alone: that, or a row that others hold for too long.
JOBS_OWN = (*OWN_FAULT, LockNotAvailable)

_log = logging.getLogger("workshop")
PsycopgConnection = psycopg.Connection[Any]


class TransientError(NotSavedError):
    """The transaction was undone for another one, or the server was lost: it can be done again."""


class LockedError(NotSavedError):
    """Another transaction held a row for longer than is waited."""


class _ReadTransaction(threading.local):
    """The connection whose read transaction a thread has open, if it has."""

    db: PostgresConnection | None = None


class PostgresStore(Store):
    """The PostgreSQL database of one installation, which several processes and machines may share."""

    setting = "WORKSHOP_DATABASE"

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url = url
        # By its own name the connections of this store are told from those of others.
        named = {"application_name": f"{APPLICATION} {secrets.token_hex(4)}"}
        self._conninfo = address.with_defaults(url, PARAMETERS | named)
        self.name = address.without_password(url)
        self._snapshots = _ReadTransaction()
        self._pool_or_none: ConnectionPool[PsycopgConnection] | None = None
        self._opening = threading.Lock()
        self._one_writer = threading.Lock()  # so that those who wait for the advisory lock hold no connection
        self._writer = GroupCommit(
            self._group_writing, psycopg.Error, TransientError, LockedError, pipelined=self._pipelined_writing
        )
        self._notifier = Notifier(self._send_notifications)

    def prepare(self) -> None:
        """Make the tables or bring them up to date. Raises UnusableDatabaseError, NewerDatabaseError."""
        try:
            db = self.connect()
            try:
                schema.bring_up_to_date(db, self.name)
            finally:
                db.close()
        except psycopg.Error as error:
            raise UnusableDatabaseError(f"{self.name}: {one_line(error)}") from error

    def connect(self) -> PostgresConnection:
        """A new connection for one thread, in no transaction. Closing it is up to the caller."""
        conn = psycopg.connect(self._conninfo, autocommit=True)
        try:
            _configure(conn)
        except psycopg.Error:
            conn.close()
            raise
        return PostgresConnection(lambda: conn)

    def now(self, db: Connection) -> float:
        """Seconds since 1970 by the clock of the server, also in a transaction that began a while ago."""
        return float(db.execute("SELECT extract(epoch FROM clock_timestamp())").fetchone()[0])

    def close(self) -> None:
        """Close the connections that nobody uses now, and no others: a new pool is opened when one is asked for."""
        with self._opening:
            pool, self._pool_or_none = self._pool_or_none, None
        if pool:
            pool.close()

    def shut_down(self, wait: float = 0.0) -> bool:
        """Send the notifications that were not sent yet, and close the connections."""
        self._notifier.flush()
        self.close()
        return True

    @property
    def _pool(self) -> "ConnectionPool[PsycopgConnection]":
        with self._opening:
            if self._pool_or_none is None:
                self._pool_or_none = ConnectionPool(
                    self._conninfo,
                    kwargs={"autocommit": True},
                    min_size=1,
                    max_size=MOST_CONNECTIONS,
                    timeout=CONNECT_WITHIN,
                    reconnect_timeout=GIVE_UP_AFTER,
                    configure=_configure,
                    close_returns=True,
                    num_workers=1,
                    open=True,
                )
            return self._pool_or_none

    def _begin(self, statement: str) -> PsycopgConnection:
        """A connection of the pool in a transaction that this statement begins.

        One that was lost while nobody used it is replaced: that is noticed by beginning.
        """
        pool = self._pool
        for _ in range(MOST_CONNECTIONS):
            conn = pool.getconn()
            try:
                conn.execute(statement)
                return conn
            except psycopg.Error:
                usable = not conn.closed
                self._end(conn)
                if usable:
                    raise
        raise psycopg.OperationalError("every connection was lost")

    def _end(self, conn: PsycopgConnection | None, statement: LiteralString = "ROLLBACK") -> None:
        """Give a connection back, after the end of a transaction that goes on.

        One that reads is ended by COMMIT: after a ROLLBACK psycopg prepares every statement anew.
        """
        if conn is None:
            return
        with suppress(psycopg.Error):
            if not conn.closed and conn.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
                conn.execute(statement)
        conn.close()  # which the pool turns into giving it back

    @contextmanager
    def reading(self) -> Iterator[PostgresConnection]:
        """A connection to read from, with one consistent view for the whole block, from the first statement on.

        A block inside another one of the same thread reads from the same transaction. After a write by this thread
        inside the block, what is read includes it. Raises Refusal when the database can't be read.
        """
        try:
            if (outer := self._snapshots.db) is not None:
                yield outer
                return
            db = PostgresConnection(lambda: self._begin(READ))
            self._snapshots.db = db
            try:
                yield db
            finally:
                self._snapshots.db = None
                self._end(db.detach(), "COMMIT")
        except psycopg.Error as error:
            _log.error("the database could not be read: %s", one_line(error))
            raise Refusal("refused.not_read") from error

    @contextmanager
    def _without_snapshot(self) -> Iterator[None]:
        """End the read transaction of this thread; after the block its next statement begins another one."""
        db, self._snapshots.db = self._snapshots.db, None
        if db is not None:
            self._end(db.detach(), "COMMIT")
        try:
            yield
        finally:
            self._snapshots.db = db

    @contextmanager
    def writing(self) -> Iterator[PostgresConnection]:
        """A transaction that takes the write lock first; committed at the end of the block, undone on any error.

        Answers are written beside it: what must not change meanwhile begins with a write to the session's row. Raises
        NotSavedError when the database can't take it.
        """
        began = time.perf_counter()
        with self._without_snapshot(), self._saved():
            if not self._one_writer.acquire(timeout=WAIT_FOR_LOCK):
                raise NotSavedError("another write of this process goes on")
            try:
                with self._transaction(WRITE) as db:
                    self.on_lock_wait(time.perf_counter() - began)
                    yield db
            finally:
                self._one_writer.release()
        self._notifier.notify()

    @contextmanager
    def _group_writing(self) -> Iterator[PostgresConnection]:
        began = time.perf_counter()
        with self._saved(), self._transaction(GROUP) as db:
            self.on_lock_wait(time.perf_counter() - began)
            yield db

    @contextmanager
    def _pipelined_writing(self) -> Iterator[PipelinedConnection]:
        """Like `_group_writing`, in a pipeline: a round trip only where something is asked of a result.

        Raises UnattributedError for what `group_commit` takes for a single job's.
        """
        began = time.perf_counter()
        with self._saved():
            conn = self._begin(GROUP)
            self.on_lock_wait(time.perf_counter() - began)
            try:
                with conn.pipeline() as pipeline:
                    try:
                        yield PipelinedConnection(conn, pipeline)
                        ended = conn.execute("COMMIT")
                    except BaseException:
                        with suppress(psycopg.Error):
                            pipeline.sync()  # what is still on its way; psycopg would write its errors to the log
                        raise
                if ended.statusmessage != "COMMIT":  # PostgreSQL ends a transaction that failed with a ROLLBACK
                    raise UnattributedError
            except JOBS_OWN as error:
                raise UnattributedError from error
            finally:
                self._end(conn)

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[PostgresConnection]:
        """A transaction that is committed at the end of the block, and undone on any error."""
        db = PostgresConnection(lambda: self._begin(begin))
        try:
            _ = db.conn  # it begins, and waits for its lock, now
            yield db
            db.conn.execute("COMMIT")
        finally:
            self._end(db.detach())

    @contextmanager
    def _saved(self) -> Iterator[None]:
        try:
            yield
        except psycopg.Error as error:
            _log.error("the database took nothing: %s", one_line(error))
            raise (TransientError if _is_transient(error) else NotSavedError)(one_line(error)) from error

    def group_commit(
        self, work: Callable[[Connection], T], after: Callable[[T], R], session: int | None = None
    ) -> Future[R]:
        """Like `writing`, in one commit with whatever else waits: `work` in the transaction, then `after` its result.

        `session` is the number of the session whose row the work writes first: in the order of these numbers it is
        done, so that no two processes wait for each other. The future has NotSavedError when the database can't take
        it, or the error that `work` raised.
        """

        def done(db: Connection) -> T:
            pipelined = db if isinstance(db, PipelinedConnection) else None
            try:
                if pipelined:
                    pipelined.begin_job()
                return work(db)
            except JOBS_OWN as error:
                if pipelined and not pipelined.recover():
                    raise UnattributedError from error
                _log.error("the database took nothing: %s", one_line(error))
                own = LockedError if isinstance(error, LockNotAvailable) else NotSavedError
                raise own(one_line(error)) from error

        def notify_then(result: T) -> R:
            self._notifier.notify(session)
            return after(result)

        return self._writer.submit(done, notify_then, session)

    def changes(self, every: float) -> PostgresChangeFeed:
        """What other processes commit: when they notify, and at the latest after a second."""
        return PostgresChangeFeed(self._conninfo, self._notifier.sender)

    def _send_notifications(self, payloads: list[str]) -> None:
        with self._pool.connection() as conn:
            conn.execute(
                "SELECT pg_notify(%s, payload) FROM unnest(%s::text[]) AS payload", [self._notifier.channel, payloads]
            )

    def in_use(self) -> bool:
        """Whether an app, or a command of it, has connections to the database that are not of this store.

        An app whose start waits for the end of `starts_blocked` does not use it yet. An account that may not see the
        connections of others sees only those of its own.
        """
        deadline = time.monotonic() + GONE_WITHIN
        while self._others():
            if time.monotonic() >= deadline:
                return True
            time.sleep(0.05)
        return False

    def _others(self) -> int:
        with self.reading() as db:
            row = db.conn.execute(
                """SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                AND application_name LIKE %s AND application_name <> current_setting('application_name')
                AND NOT EXISTS (SELECT 1 FROM pg_locks WHERE pg_locks.pid = pg_stat_activity.pid AND NOT granted
                AND locktype = 'advisory' AND classid::bigint << 32 | objid::bigint = %s)""",
                [f"{APPLICATION} %", schema.MIGRATING],
            ).fetchone()
        return int(row[0]) if row else 0

    def expunge(self, wait: float = WAIT_FOR_LOCK) -> bool:
        """Let PostgreSQL use the room of deleted rows again; False while others prevent that, and when it fails.

        They may stay in its log, and in copies of that, for as long as the server keeps these.
        """
        try:
            with self._without_snapshot(), self._pool.connection() as conn:
                conn.execute(f"SET lock_timeout = '{max(wait, 0.001):.3f}s'")
                try:
                    db = PostgresConnection(lambda: conn)
                    conn.execute("VACUUM " + ", ".join(quoted(name) for name in db.list_tables()))
                finally:
                    conn.execute(f"SET lock_timeout = '{WAIT_FOR_LOCK:.0f}s'")
            return True
        except LockNotAvailable:
            return False
        except psycopg.Error as error:
            _log.error("deleted rows could not be cleaned up: %s", one_line(error))
            return False

    def exists(self) -> bool:
        """Always, as far as is known without a connection."""
        return True

    def size(self) -> int:
        """How many bytes the server keeps for the whole database."""
        with self.reading() as db:
            row = db.conn.execute("SELECT pg_database_size(current_database())").fetchone()
        return int(row[0]) if row else 0

    @property
    def folder(self) -> None:
        """None: the disk is that of the server."""
        return None

    @contextmanager
    def starts_blocked(self, wait: float) -> Iterator[None]:
        """Hold the lock of `prepare` until the end of the block. Raises BusyError, UnusableDatabaseError.

        A connection of its own has it: a transaction would keep rows that were deleted from being cleaned up.
        """
        try:
            db = self.connect()
        except psycopg.Error as error:
            raise UnusableDatabaseError(f"{self.name}: {one_line(error)}") from error
        with closing(db):
            try:
                db.conn.execute(f"SET lock_timeout = '{max(wait, 0.001):.3f}s'")
                db.conn.execute("SELECT pg_advisory_lock(%s)", [schema.MIGRATING])
            except LockNotAvailable as error:
                raise BusyError(self.name) from error
            except psycopg.Error as error:
                raise UnusableDatabaseError(f"{self.name}: {one_line(error)}") from error
            yield

    def has_room(self, reserve: int) -> bool:
        """Always: the disk is that of the server."""
        return True


def _is_transient(error: psycopg.Error) -> bool:
    """Whether the same can be tried again: two waited for each other, or the server is away (classes 08 and 57P)."""
    lost = error.sqlstate is None or error.sqlstate.startswith(("08", "57P"))
    return isinstance(error, UNDONE) or (isinstance(error, psycopg.OperationalError) and lost)


def _configure(conn: PsycopgConnection) -> None:
    conn.execute(SETTINGS)
    postgres_connection.adapt(conn)


def one_line(error: Exception) -> str:
    """What went wrong in one line, without any value of a row, which PostgreSQL would repeat."""
    known = error.diag if isinstance(error, psycopg.Error) else None
    if known is None or known.sqlstate is None:  # nothing of the server
        return " ".join(str(error).split())
    if known.sqlstate[:2] in ABOUT_VALUES:
        names = [name for name in (known.table_name, known.column_name, known.constraint_name) if name]
        return f"{type(error).__name__} {', '.join(names)}".rstrip()
    return " ".join((known.message_primary or type(error).__name__).split())
