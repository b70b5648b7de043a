"""Writes that wait for each other: one commit for all of them, and each of them for itself."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager

import pytest

from sessions.model.errors import Refusal
from sessions.store import Connection, NotSavedError, SqliteStore
from sessions.store.database import sqlite_store
from sessions.store.database.group_commit import MOST, GroupCommit

PATIENCE = 30.0


def say(text: str) -> Callable[[Connection], str]:
    """A write of one row."""

    def work(db: Connection) -> str:
        db.execute("INSERT INTO settings (name, value) VALUES (?, 'x')", [text])
        return text

    return work


def said(store: SqliteStore) -> list[str]:
    """What was written, in its order."""
    with closing(sqlite3.connect(store.path)) as db:
        return [name for (name,) in db.execute("SELECT name FROM settings ORDER BY rowid")]


def plain(found: str) -> str:
    return found


class Counted:
    """The store's transactions, counted."""

    def __init__(self, store: SqliteStore) -> None:
        self.commits, self._store = 0, store

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with self._store.writing() as db:
            yield db
        self.commits += 1


@pytest.fixture
def counted(store: SqliteStore) -> Counted:
    return Counted(store)


@pytest.fixture
def group_commit(counted: Counted) -> GroupCommit:
    return GroupCommit(counted.writing, sqlite3.Error)


@contextmanager
def held(group_commit: GroupCommit) -> Iterator[Future[str]]:
    """While the block runs the writer is busy with a first write: whatever comes has to wait."""
    begun, go_on = threading.Event(), threading.Event()

    def work(db: Connection) -> str:
        begun.set()
        assert go_on.wait(PATIENCE)
        return say("first")(db)

    first = group_commit.submit(work, plain)
    assert begun.wait(PATIENCE)
    try:
        yield first
    finally:
        go_on.set()


def test_what_waits_shares_one_commit_and_keeps_its_order(
    group_commit: GroupCommit, counted: Counted, store: SqliteStore
) -> None:
    names = [f"n{index}" for index in range(50)]
    with held(group_commit) as first:
        futures = [group_commit.submit(say(name), plain) for name in names]
        assert not any(future.done() for future in futures)
    assert [one.result(PATIENCE) for one in (first, *futures)] == ["first", *names]
    assert (said(store), counted.commits) == (["first", *names], 2)


def test_nobody_waits_for_more_than_so_many(group_commit: GroupCommit, counted: Counted) -> None:
    with held(group_commit):
        futures = [group_commit.submit(say(f"n{index}"), plain) for index in range(MOST + 1)]
    wait(futures, PATIENCE)
    assert counted.commits == 3


def test_nobody_is_told_before_it_is_committed(group_commit: GroupCommit, store: SqliteStore) -> None:
    seen: list[list[str]] = []
    with held(group_commit):
        futures = [group_commit.submit(say(name), lambda _: seen.append(said(store))) for name in "ab"]
    wait(futures, PATIENCE)
    assert seen == [["first", "a", "b"]] * 2


def test_what_is_refused_undoes_only_its_own_part(
    group_commit: GroupCommit, counted: Counted, store: SqliteStore
) -> None:
    def refused(db: Connection) -> str:
        say("half")(db)
        raise Refusal("refused.round_closed")

    with held(group_commit):
        before, no, after = (group_commit.submit(one, plain) for one in (say("a"), refused, say("b")))
    assert (before.result(PATIENCE), after.result(PATIENCE)) == ("a", "b")
    with pytest.raises(Refusal, match="round_closed"):
        no.result(PATIENCE)
    assert (said(store), counted.commits) == (["first", "a", "b"], 2)


def test_a_mistake_of_ours_in_one_loses_nothing_of_the_others(group_commit: GroupCommit, store: SqliteStore) -> None:
    def broken(db: Connection) -> str:
        say("half")(db)
        raise KeyError("mistake")

    with held(group_commit):
        no, yes = group_commit.submit(broken, plain), group_commit.submit(say("b"), plain)
    assert (isinstance(no.exception(PATIENCE), KeyError), yes.result(PATIENCE)) == (True, "b")
    assert said(store) == ["first", "b"]
    assert group_commit.submit(say("c"), plain).result(PATIENCE) == "c"


def test_a_mistake_after_the_commit_is_heard_and_what_was_written_stays(
    group_commit: GroupCommit, store: SqliteStore
) -> None:
    def broken(_: str) -> str:
        raise KeyError("mistake")

    assert isinstance(group_commit.submit(say("a"), broken).exception(PATIENCE), KeyError)
    assert group_commit.submit(say("b"), plain).result(PATIENCE) == "b"
    assert said(store) == ["a", "b"]


def test_an_error_of_the_database_fails_everybody_of_that_commit_and_says_so(
    group_commit: GroupCommit, store: SqliteStore
) -> None:
    with held(group_commit) as first:
        asked = (say("a"), lambda db: db.execute("INSERT INTO nowhere VALUES (1)"), say("b"))
        futures = [group_commit.submit(one, plain) for one in asked]
    assert first.result(PATIENCE) == "first"
    assert [type(future.exception(PATIENCE)) for future in futures] == [NotSavedError] * 3
    assert [str(one.exception()) for one in futures] == ["refused.not_saved"] * 3
    assert said(store) == ["first"]
    assert group_commit.submit(say("again"), plain).result(PATIENCE) == "again"


def test_a_database_that_takes_nothing_fails_everybody_who_waits_and_then_goes_on(
    group_commit: GroupCommit, store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_store, "WAIT_FOR_LOCK", 0.05)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        futures = [group_commit.submit(say(f"n{index}"), plain) for index in range(5)]
        assert [type(future.exception(PATIENCE)) for future in futures] == [NotSavedError] * 5
        other.execute("ROLLBACK")
    assert group_commit.submit(say("again"), plain).result(PATIENCE) == "again"
    assert said(store) == ["again"]


def test_whoever_left_is_not_written_and_holds_up_nobody(group_commit: GroupCommit, store: SqliteStore) -> None:
    """A connection that breaks off cancels what it waits for."""
    with held(group_commit):
        gone, here = group_commit.submit(say("a"), plain), group_commit.submit(say("b"), plain)
        assert gone.cancel()
    assert here.result(PATIENCE) == "b"
    assert group_commit.submit(say("c"), plain).result(PATIENCE) == "c"
    assert said(store) == ["first", "b", "c"]


def test_when_all_who_waited_left_the_writer_goes_on_with_the_next(
    group_commit: GroupCommit, store: SqliteStore
) -> None:
    with held(group_commit):
        for index in range(MOST):
            assert group_commit.submit(say(f"n{index}"), plain).cancel()
        here = group_commit.submit(say("b"), plain)
    assert here.result(PATIENCE) == "b"
    assert said(store) == ["first", "b"]


def test_whoever_leaves_while_it_is_written_holds_up_nobody(group_commit: GroupCommit, store: SqliteStore) -> None:
    with held(group_commit) as first:
        assert not first.cancel()  # too late: it is being written
    assert group_commit.submit(say("b"), plain).result(PATIENCE) == "b"
    assert said(store) == ["first", "b"]


def test_forty_threads_lose_nothing_and_share_their_commits(
    group_commit: GroupCommit, counted: Counted, store: SqliteStore
) -> None:
    def many(name: int) -> list[str]:
        return [group_commit.submit(say(f"{name}-{index}"), plain).result(PATIENCE) for index in range(25)]

    with ThreadPoolExecutor(40) as people:
        done = list(people.map(many, range(40)))
    assert sorted(name for each in done for name in each) == sorted(said(store))
    assert len(said(store)) == 1000
    assert counted.commits < 500
    for name in range(40):  # each in its own order
        assert [one for one in said(store) if one.startswith(f"{name}-")] == [f"{name}-{at}" for at in range(25)]


def test_the_store_writes_together(store: SqliteStore) -> None:
    assert store.group_commit(say("a"), str.upper).result(PATIENCE) == "A"
    assert said(store) == ["a"]
