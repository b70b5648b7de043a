"""Writes that wait for each other share one commit: syncing the disk takes longer than all of them."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, suppress
from threading import Lock
from typing import Any, NamedTuple, TypeVar

from sessions.store.database.connection import Connection

MOST = 200  # writes in one commit, so that the first of a crowd need not wait for the last
RETRY_FOR = 20.0  # seconds in which a transaction is retried that was undone for another one, or lost its server
PAUSES = 0.02, 0.5  # seconds between two attempts: the first time, and at most

T = TypeVar("T")
R = TypeVar("R")
Writing = Callable[[], AbstractContextManager[Connection]]


class _Job(NamedTuple):
    work: Callable[[Connection], Any]
    after: Callable[[Any], Any]
    future: Future[Any]
    session: int | None


class _NeverError(Exception):
    """What no database raises."""


class UnattributedError(Exception):
    """The database refused a statement in a transaction of which it isn't known to which job that belongs."""


class GroupCommit:
    """Group commit: one thread that writes. What came meanwhile shares its next transaction, each in a savepoint.

    After a `database_error` of one job nothing of its transaction is kept, and after a `transient` one all of it is
    retried. `locked` is for one job alone: others hold the row of its session, which is not waited for again. In
    `pipelined`, tried first if given, an error may show late: after UnattributedError all is done again in `writing`.
    """

    def __init__(
        self,
        writing: Writing,
        database_error: type[Exception],
        transient: type[Exception] = _NeverError,
        locked: type[Exception] = _NeverError,
        pipelined: Writing | None = None,
    ) -> None:
        self._writing, self._pipelined = writing, pipelined
        self._database_error = database_error
        self._transient = transient
        self._locked = locked
        self._waiting: list[_Job] = []
        self._busy = False
        self._lock = Lock()
        self._thread = ThreadPoolExecutor(1, "writer")

    def submit(self, work: Callable[[Connection], T], after: Callable[[T], R], session: int | None = None) -> Future[R]:
        """Run `work` in a transaction and, once that is committed, `after` with its result, which becomes the future's.

        `session` is the number of the session whose row the work writes first: that is the order within a transaction.
        The work must be idempotent. The future has the error instead when the work raised one, or when nothing could
        be committed.
        """
        future: Future[R] = Future()
        with self._lock:
            self._waiting.append(_Job(work, after, future, session))
            if not self._busy:
                self._busy = True
                self._thread.submit(self._write_all)
        return future

    def _write_all(self) -> None:
        while jobs := self._next():
            jobs = [job for job in jobs if job.future.set_running_or_notify_cancel()]  # without those who left
            if not jobs:
                continue
            # Stable: within a session they stay in the order in which they came.
            jobs.sort(key=lambda job: -1 if job.session is None else job.session)
            try:
                done = self._commit_with_retries(jobs)
            except Exception as error:  # nothing was saved: whoever waits must hear of it
                done = [error] * len(jobs)
            for job, result in zip(jobs, done, strict=True):
                _finish(job, result)

    def _next(self) -> list[_Job]:
        with self._lock:
            jobs, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
            self._busy = bool(jobs)
        return jobs

    def _commit_with_retries(self, jobs: list[_Job]) -> list[Any]:
        """The result of each job, after more attempts where the database undid all of them, or was away for a moment.

        A server that was lost may have committed them: the work must be idempotent.
        """
        deadline, pause = time.monotonic() + RETRY_FOR, PAUSES[0]
        while True:
            try:
                return self._attempt(jobs)
            except self._transient:
                if time.monotonic() >= deadline:
                    raise
            time.sleep(pause)
            pause = min(2 * pause, PAUSES[1])

    def _attempt(self, jobs: list[_Job]) -> list[Any]:
        if self._pipelined:
            with suppress(UnattributedError):
                return self._commit(jobs, self._pipelined)
        return self._commit(jobs, self._writing)

    def _commit(self, jobs: list[_Job], writing: Writing) -> list[Any]:
        """The result of each job, or the error for which only its own part was undone.

        Once a session's row stays locked its other jobs fail at once: each would wait as long, and all others with it.
        """
        locked, results = dict[int, Exception](), list[Any]()
        with writing() as db:
            for job in jobs:
                result = locked.get(job.session) if job.session is not None else None
                if result is None:
                    result = self._in_savepoint(db, job.work)
                if job.session is not None and isinstance(result, self._locked):
                    locked[job.session] = result
                results.append(result)
        return results

    def _in_savepoint(self, db: Connection, work: Callable[[Connection], Any]) -> Any:
        db.execute("SAVEPOINT job")
        try:
            result = work(db)
        except (self._database_error, UnattributedError):
            raise  # the database itself has a problem: whether the others were written is not sure any more
        except Exception as error:
            db.execute("ROLLBACK TO job")
            result = error
        db.execute("RELEASE job")
        return result


def _finish(job: _Job, result: Any) -> None:
    try:
        job.future.set_exception(result) if isinstance(result, Exception) else job.future.set_result(job.after(result))
    except Exception as error:
        job.future.set_exception(error)
