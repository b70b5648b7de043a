"""Votes on PostgreSQL in a pipeline: how many round trips they take, and whose an error is that comes later."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from benchmarks.scaling.counting_proxy import RunningProxy, running
from sessions.access import identity
from sessions.access.pseudonyms import pseudonym
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.errors import Refusal
from sessions.model.records import RoundKey, Sending
from sessions.participation import answering
from sessions.settings import Settings
from sessions.store import Connection, NotSavedError, session_rows
from sessions.store.database.postgres.postgres_store import PostgresStore
from sessions.workshop import Workshop
from tests.conftest import PLAN, set_first_passcode, whole_programme
from tests.servers.postgresql import PostgresServer

pytestmark = pytest.mark.slow
PATIENCE = 30.0
ADD = "INSERT INTO settings (name, value) VALUES (?, ?)"


@pytest.fixture
def proxy(postgresql: PostgresServer, tmp_path: Path) -> Iterator[RunningProxy]:
    """A proxy before the server."""
    with running(tmp_path, postgresql.folder, 0.0) as proxy:
        yield proxy


@pytest.fixture
def workshop(url: str, postgresql: PostgresServer, proxy: RunningProxy) -> Iterator[Workshop]:
    """An installation that reaches its database through the proxy."""
    url = url.replace(str(postgresql.folder), str(proxy.folder))
    store = PostgresStore(url)
    yield Workshop(Settings(proxy.folder / "no.db", database=url), store)
    store.shut_down()


def together(store: PostgresStore, works: list[Callable[[Connection], Any]]) -> list[Future[Any]]:
    """Let the works share one commit: the writer is held until all of them wait."""
    begun, go_on = threading.Event(), threading.Event()

    def hold(_: Connection) -> bool:
        begun.set()
        return go_on.wait(PATIENCE)

    first = store.group_commit(hold, bool)
    assert begun.wait(PATIENCE)
    futures = [store.group_commit(work, lambda result: result) for work in works]
    go_on.set()
    assert first.result(PATIENCE)
    return futures


def test_a_vote_takes_four_round_trips_and_two_when_others_share_its_commit(
    workshop: Workshop, proxy: RunningProxy
) -> None:
    organiser, people = Visitor(identity.new_token()), [Visitor(identity.new_token()) for _ in range(50)]
    set_first_passcode(workshop, organiser)
    session, _ = commands.create(workshop, organiser, PLAN, whole_programme())
    commands.open_round(workshop, organiser, session, "p1", 1)
    key, names = RoundKey("p1", 1), []
    with workshop.store.reading() as db:
        salt = session_rows.salt(db, session.id)
    for each in people:
        names.append(pseudonym(salt, "phone", key, answering.join(workshop, each, session).id))

    def vote(person: int, number: int) -> Future[Any]:
        return answering.casting(
            workshop, people[person], session, key, {"value": number}, rehearsal="", pseudonym=names[person],
            sending=Sending("page", number),
        )  # fmt: skip

    for number in range(1, 11):  # until every statement is prepared
        vote(0, number).result(PATIENCE)
    before = proxy.counts()
    vote(0, 11).result(PATIENCE)
    alone = proxy.counts().since(before)
    # BEGIN; the revision and what the answer is to; the order; the answer, its line in the log and COMMIT
    assert alone.round_trips == 4

    before = proxy.counts()
    votes = [vote(person, 12) for person in range(50)]
    for sent in votes:
        sent.result(PATIENCE)
    shared = proxy.counts().since(before)
    assert 100 < shared.round_trips <= 110
    assert shared.statements < 50 * 8


@pytest.mark.parametrize("position", [0, 1, 2], ids=["first", "between", "last"])
def test_a_statement_of_which_nothing_is_asked_fails_its_own_vote_alone(postgres: PostgresStore, position: int) -> None:
    """Its error comes when a later vote asks for something, or with the commit."""

    def good(name: str) -> Callable[[Connection], Any]:
        def work(db: Connection) -> Any:
            db.execute(ADD, [name, "x"])
            return db.execute("SELECT value FROM settings WHERE name = ?", [name]).fetchone()

        return work

    def wrong(db: Connection) -> None:
        db.execute(ADD, ["wrong", None])

    works = [good("a"), good("b")]
    works.insert(position, wrong)
    futures = together(postgres, works)
    results = [future.exception(PATIENCE) or future.result() for future in futures]
    assert isinstance(results.pop(position), NotSavedError)
    assert results == [("x",), ("x",)]
    with postgres.reading() as db:
        assert db.execute("SELECT name FROM settings ORDER BY name").fetchall() == [("a",), ("b",)]


def test_a_statement_whose_result_was_asked_for_fails_its_own_vote_and_no_other_is_done_again(
    postgres: PostgresStore,
) -> None:
    done = []

    def counted(name: str) -> Callable[[Connection], Any]:
        def work(db: Connection) -> Any:
            done.append(name)
            return db.execute(f"{ADD} RETURNING name", [name, "x"]).fetchone()

        return work

    works = [counted(name) for name in ("a", "a\0", "b", "b", "c")]
    futures = together(postgres, works)
    assert [futures[index].result(PATIENCE) for index in (0, 2, 4)] == [("a",), ("b",), ("c",)]
    for index in (1, 3):  # a character that PostgreSQL doesn't keep, and a row that is there already
        assert isinstance(futures[index].exception(PATIENCE), NotSavedError)
    assert done == ["a", "a\0", "b", "b", "c"]


def test_a_refusal_after_a_statement_that_fails_is_that_of_its_own_vote(postgres: PostgresStore) -> None:
    def refused(db: Connection) -> None:
        db.execute(ADD, ["half", "x"])
        raise Refusal("refused.round_closed")

    def add(name: str) -> Callable[[Connection], Any]:
        return lambda db: db.execute(ADD, [name, "x"]).rowcount

    futures = together(postgres, [add("a"), refused, add("half"), refused])
    assert [futures[index].result(PATIENCE) for index in (0, 2)] == [1, 1]
    for index in (1, 3):  # for the last one the row is there already, which shows only after the refusal
        assert isinstance(futures[index].exception(PATIENCE), (Refusal, NotSavedError))
    with postgres.reading() as db:
        assert db.execute("SELECT name FROM settings ORDER BY name").fetchall() == [("a",), ("half",)]


def test_results_are_what_they_are_outside_a_pipeline(postgres: PostgresStore) -> None:
    def work(db: Connection) -> list[Any]:
        added = [db.execute(ADD, [name, name * 2]) for name in "abc"]
        query = "SELECT name, value AS text FROM settings WHERE name > ? ORDER BY name"
        rows, same, other = db.execute(query, ["a"]), db.execute(query, ["b"]), db.execute(query, ["x"])
        changed = db.execute("UPDATE settings SET value = 'z' WHERE name < ?", ["c"])
        return [
            [each.rowcount for each in added],
            rows.fetchone(), rows.fetchall(), [*same], other.fetchone(),
            [name for name, *_ in other.description], changed.rowcount, changed.description,
            db.named_rows(query, ["b"]), db.list_columns("settings"),
        ]  # fmt: skip

    expected = [
        [1, 1, 1],
        ("b", "bb"), [("c", "cc")], [("c", "cc")], None,
        ["name", "text"], 2, None,
        [{"name": "c", "text": "cc"}], ["name", "value"],
    ]  # fmt: skip
    assert postgres.group_commit(work, lambda result: result).result(PATIENCE) == expected
    with postgres.writing() as db:
        db.execute("DELETE FROM settings")
        assert work(db) == expected
