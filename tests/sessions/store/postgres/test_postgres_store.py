"""Transactions on PostgreSQL: one state for a reader, one writer, votes beside it, and connections that get lost."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import psycopg
import pytest

from sessions.model.errors import Refusal
from sessions.store import Connection, NotSavedError, session_rows
from sessions.store.database import group_commit
from sessions.store.database.file_locks import BusyError
from sessions.store.database.postgres import postgres_store
from sessions.store.database.postgres.postgres_store import PostgresStore
from tests.servers.postgresql import PostgresServer

pytestmark = pytest.mark.slow
PATIENCE = 10.0


def kept(db: Connection) -> list[str]:
    return [value for (value,) in db.execute("SELECT value FROM settings ORDER BY name").fetchall()]


def keep(value: str) -> Callable[[Connection], str]:
    def work(db: Connection) -> str:
        db.execute("INSERT INTO settings (name, value) VALUES (?, ?)", [value, value])
        return value

    return work


def sessions_in(store: PostgresStore, count: int) -> None:
    with store.writing() as db:
        db.executemany(
            """INSERT INTO sessions (id, code, title, organisation, held_on, language, programme, roles, link, salt,
            created_at, keep_until) VALUES (?, ?, '', '', '', 'nl', '{}', '[]', ?, '', '', '')""",
            [(number, f"CODE{number}", f"link {number}") for number in range(1, count + 1)],
        )


def bump(*sessions: int) -> Callable[[Connection], list[int]]:
    def work(db: Connection) -> list[int]:
        query = "UPDATE sessions SET answers = answers + 1 WHERE id = ? RETURNING answers"
        return [db.execute(query, [number]).fetchone()[0] for number in sessions]

    return work


def end_every_connection(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as db:
        db.execute("""SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()""")


def test_a_reader_sees_one_state_whatever_others_write(postgres: PostgresStore, url: str) -> None:
    other = PostgresStore(url)
    with postgres.reading() as db:
        assert kept(db) == []
        with other.writing() as written:
            keep("meanwhile")(written)
        assert kept(db) == []
        with postgres.reading() as inner:
            assert inner is db
    with postgres.reading() as db:
        assert kept(db) == ["meanwhile"]
    other.shut_down()


def test_after_an_own_write_a_reader_sees_it(postgres: PostgresStore) -> None:
    with postgres.reading() as db:
        assert kept(db) == []
        with postgres.writing() as written:
            keep("own")(written)
            with postgres.reading() as committed:
                assert kept(committed) == []
        assert kept(db) == ["own"]


def test_a_reader_can_write_nothing(postgres: PostgresStore) -> None:
    with pytest.raises(Refusal) as caught, postgres.reading() as db:
        keep("nothing")(db)
    assert caught.value.key == "refused.not_read"
    with postgres.reading() as db:
        assert kept(db) == []


def test_what_fails_is_undone_and_raised(postgres: PostgresStore) -> None:
    with pytest.raises(ZeroDivisionError), postgres.writing() as db:
        keep("half")(db)
        _ = 1 / 0
    with pytest.raises(NotSavedError), postgres.writing() as db:
        keep("half")(db)
        db.execute("INSERT INTO settings (name, value) VALUES ('half', 'twice')")
    with postgres.reading() as db:
        assert kept(db) == []


def test_a_block_that_is_interrupted_leaves_a_connection_that_works(postgres: PostgresStore) -> None:
    """As Streamlit interrupts a script: with what is no Exception."""
    with pytest.raises(KeyboardInterrupt), postgres.reading() as db:
        kept(db)
        raise KeyboardInterrupt
    with pytest.raises(KeyboardInterrupt), postgres.writing() as db:
        keep("half")(db)
        raise KeyboardInterrupt
    with postgres.writing() as db:
        assert kept(db) == []


def test_of_all_processes_one_writes_at_a_time(postgres: PostgresStore, url: str, monkeypatch: Any) -> None:
    monkeypatch.setattr(postgres_store, "SETTINGS", "SET lock_timeout = '100ms'")
    other = PostgresStore(url)
    with postgres.writing(), pytest.raises(NotSavedError), other.writing():
        pass
    with other.writing() as db:
        keep("later")(db)
    other.shut_down()


def test_votes_are_committed_while_a_facilitator_writes_about_another_session(postgres: PostgresStore) -> None:
    sessions_in(postgres, 2)
    with postgres.writing() as db:
        bump(1)(db)
        assert postgres.group_commit(bump(2), lambda stored: stored, 2).result(PATIENCE) == [1]


def test_a_vote_waits_for_a_write_about_its_session(postgres: PostgresStore) -> None:
    sessions_in(postgres, 1)
    with postgres.writing() as db:
        bump(1)(db)
        vote = postgres.group_commit(bump(1), lambda stored: stored, 1)
        with pytest.raises(TimeoutError):
            vote.result(0.2)
    assert vote.result(PATIENCE) == [2]


def test_one_job_that_is_refused_or_wrong_is_undone_alone(postgres: PostgresStore) -> None:
    def refused(db: Connection) -> None:
        keep("refused")(db)
        raise Refusal("refused.round_closed")

    begun, go_on = threading.Event(), threading.Event()

    def hold(_: Connection) -> bool:
        begun.set()
        return go_on.wait(PATIENCE)

    first = postgres.group_commit(hold, lambda stored: stored)
    assert begun.wait(PATIENCE)
    works = (keep("a"), refused, keep("b"), keep("a"), keep("a\0"), keep("c"))
    jobs = [postgres.group_commit(work, lambda stored: stored) for work in works]
    go_on.set()
    assert first.result(PATIENCE)
    assert [jobs[index].result(PATIENCE) for index in (0, 2, 5)] == ["a", "b", "c"]
    with pytest.raises(Refusal):
        jobs[1].result(PATIENCE)
    for wrong in jobs[3:5]:  # a row that is there already, and a character that PostgreSQL doesn't keep
        with pytest.raises(NotSavedError):
            wrong.result(PATIENCE)
    with postgres.reading() as db:
        assert kept(db) == ["a", "b", "c"]


def test_a_session_whose_row_stays_locked_fails_its_own_votes_alone_and_is_waited_for_once(
    postgres: PostgresStore, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_store, "SETTINGS", "SET lock_timeout = '300ms'")
    sessions_in(postgres, 3)
    waits: list[float] = []

    def timed(session: int) -> Callable[[Connection], list[int]]:
        def work(db: Connection) -> list[int]:
            began = time.monotonic()
            try:
                return bump(session)(db)
            finally:
                waits.append(time.monotonic() - began)

        return work

    begun, go_on = threading.Event(), threading.Event()

    def hold(_: Connection) -> bool:
        begun.set()
        return go_on.wait(PATIENCE)

    with closing(PostgresStore(url).connect()) as other:
        other.execute("BEGIN")
        bump(2)(other)
        first = postgres.group_commit(hold, lambda stored: stored)
        assert begun.wait(PATIENCE)
        votes = [postgres.group_commit(timed(number), lambda stored: stored, number) for number in (3, 2, 1, 2, 2)]
        go_on.set()
        assert first.result(PATIENCE)
        assert [votes[index].result(PATIENCE) for index in (0, 2)] == [[1], [1]]
        for index in (1, 3, 4):
            with pytest.raises(NotSavedError):
                votes[index].result(PATIENCE)
        other.execute("ROLLBACK")
    assert len(waits) == 3 and sum(wait >= 0.3 for wait in waits) == 1
    assert postgres.group_commit(bump(2), lambda stored: stored, 2).result(PATIENCE) == [1]


def test_who_deletes_waits_for_votes_holding_no_row_that_they_need(postgres: PostgresStore, url: str) -> None:
    """Session 1 carries on an action of session 2, which is deleted while votes about 1 and then 2 are committed."""
    sessions_in(postgres, 2)
    with postgres.writing() as db:
        definition = '{"earlier": [{"id": "a", "what": "call", "source": {"session": 2}}]}'
        db.execute(
            """INSERT INTO activities (session, position, id, kind, definition, results)
            VALUES (1, 0, 'a1', 'action', ?, 'live')""",
            [definition],
        )

    def delete() -> int:
        with postgres.writing() as db:
            return session_rows.forget(db, 2)

    waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    with closing(PostgresStore(url).connect()) as other, ThreadPoolExecutor(1) as thread:
        other.execute("SET lock_timeout = '1s'")
        other.execute("BEGIN")
        bump(1)(other)
        deleted = thread.submit(delete)
        with psycopg.connect(url, autocommit=True) as watching:
            deadline = time.monotonic() + PATIENCE
            while watching.execute(waiting).fetchone() != (1,):
                assert time.monotonic() < deadline
                time.sleep(0.01)
        assert bump(2)(other) == [1]
        other.execute("COMMIT")
        assert deleted.result(PATIENCE) == 1
    with postgres.reading() as db:
        assert "removed" in db.execute("SELECT definition FROM activities").fetchone()[0]


def test_processes_that_write_the_same_sessions_never_wait_for_each_other(postgres: PostgresStore, url: str) -> None:
    sessions_in(postgres, 5)
    stores = [PostgresStore(url) for _ in range(3)]
    done = [
        stores[turn % 3].group_commit(bump(session), lambda stored: stored, session)
        for turn in range(60)
        for session in (5, 3, 1, 4, 2)
    ]
    for one in done:
        one.result(PATIENCE)
    with postgres.reading() as db:
        assert db.execute("SELECT DISTINCT answers FROM sessions").fetchall() == [(60,)]
    for store in stores:
        store.shut_down()


def test_a_vote_that_postgresql_undoes_for_another_one_is_done_again(postgres: PostgresStore, url: str) -> None:
    """Two transactions that wait for each other: who writes two sessions in the wrong order, and a group of votes."""
    sessions_in(postgres, 2)
    attempts, locked = [], threading.Event()

    def both(db: Connection) -> list[int]:
        attempts.append(1)
        first = bump(1)(db)
        locked.set()
        if len(attempts) == 1:
            threading.Event().wait(0.3)  # until the other one waits for session 1
        return [*first, *bump(2)(db)]

    with closing(PostgresStore(url).connect()) as other, ThreadPoolExecutor(1) as thread:
        other.conn.execute("SET deadlock_timeout = '1h'")  # so that the votes are the ones that are undone
        other.execute("BEGIN")
        bump(2)(other)
        votes = postgres.group_commit(both, lambda stored: stored, 1)
        assert locked.wait(PATIENCE)
        waiting = thread.submit(bump(1), other)
        assert waiting.result(PATIENCE) == [1]
        other.execute("COMMIT")
        assert votes.result(PATIENCE) == [2, 2]
    assert len(attempts) == 2


def test_after_lost_connections_everything_goes_on(postgres: PostgresStore, url: str) -> None:
    with ThreadPoolExecutor(4) as threads:  # so that several are there to be lost

        def read(_: int) -> list[str]:
            with postgres.reading() as db:
                return kept(db)

        list(threads.map(read, range(20)))
        end_every_connection(url)
        assert list(threads.map(read, range(20))) == [[]] * 20
        end_every_connection(url)
        assert postgres.group_commit(keep("vote"), lambda stored: stored).result(PATIENCE) == "vote"
        end_every_connection(url)
        with postgres.writing() as db:
            keep("write")(db)


def test_a_connection_that_is_lost_halfway_saves_nothing(postgres: PostgresStore, url: str) -> None:
    with pytest.raises(NotSavedError), postgres.writing() as db:
        keep("half")(db)
        end_every_connection(url)
        keep("rest")(db)
    with pytest.raises(Refusal) as caught, postgres.reading() as db:
        kept(db)
        end_every_connection(url)
        kept(db)
    assert caught.value.key == "refused.not_read"
    with postgres.reading() as db:
        assert kept(db) == []


def test_while_the_server_is_away_it_is_said_and_later_everything_goes_on(
    postgresql: PostgresServer, postgres: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_store, "CONNECT_WITHIN", 1.0)
    monkeypatch.setattr(group_commit, "RETRY_FOR", 0.5)
    assert postgres.group_commit(keep("before"), lambda stored: stored).result(PATIENCE) == "before"
    postgresql.stop()
    with pytest.raises(NotSavedError):
        postgres.group_commit(keep("meanwhile"), lambda stored: stored).result(PATIENCE)
    with pytest.raises(NotSavedError), postgres.writing():
        pass
    with pytest.raises(Refusal), postgres.reading() as db:
        kept(db)
    postgresql.start()
    with postgres.reading() as db:
        assert kept(db) == ["before"]
    assert postgres.group_commit(keep("after"), lambda stored: stored).result(PATIENCE) == "after"


def test_a_vote_waits_for_a_server_that_restarts(postgresql: PostgresServer, postgres: PostgresStore) -> None:
    assert postgres.group_commit(keep("before"), lambda stored: stored).result(PATIENCE) == "before"
    postgresql.stop()
    vote = postgres.group_commit(keep("meanwhile"), lambda stored: stored)
    with pytest.raises(TimeoutError):
        vote.result(0.5)
    postgresql.start()
    assert vote.result(2 * PATIENCE) == "meanwhile"


def test_a_commit_of_which_no_word_comes_is_done_again(postgres: PostgresStore, url: str) -> None:
    """As when the server goes down just after it committed: what was done is seen, and not done twice."""
    attempts = []

    def once(db: Connection) -> str:
        attempts.append(1)
        if kept(db) == []:
            keep("vote")(db)
            db.execute("COMMIT")
            end_every_connection(url)
        return "vote"

    assert postgres.group_commit(once, lambda stored: stored).result(PATIENCE) == "vote"
    assert len(attempts) == 2
    with postgres.reading() as db:
        assert kept(db) == ["vote"]


def test_statements_stay_prepared_from_one_reading_to_the_next(postgres: PostgresStore) -> None:
    for _ in range(40):  # of which each connection of the pool gets its share
        with postgres.reading() as db:
            kept(db)
    with postgres.reading() as db:
        prepared = db.execute("SELECT statement FROM pg_prepared_statements").fetchall()
    assert ("SELECT value FROM settings ORDER BY name",) in prepared


def test_a_process_goes_on_when_a_newer_one_adds_a_column(postgres: PostgresStore, url: str) -> None:
    """PostgreSQL refuses a statement that was prepared when its result had fewer columns."""

    def read() -> list[dict[str, Any]]:
        with postgres.reading() as db:
            return db.named_rows("SELECT * FROM settings")

    for _ in range(40):
        assert read() == []
    with psycopg.connect(url) as newer:
        newer.execute("ALTER TABLE settings ADD COLUMN more TEXT")
    for _ in range(10):
        assert read() == []


def test_more_readers_than_connections_wait_for_each_other_and_may_all_write(postgres: PostgresStore) -> None:
    count = 3 * postgres_store.MOST_CONNECTIONS

    def read_and_write(number: int) -> int:
        with postgres.reading() as db:
            before = len(kept(db))
            with postgres.writing() as written, postgres.reading() as committed:
                assert len(kept(committed)) >= before
                keep(str(number))(written)
            return len(kept(db))

    with ThreadPoolExecutor(count) as threads:
        assert max(threads.map(read_and_write, range(count))) == count


def test_answers_are_on_the_disk_when_they_are_acknowledged(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as db:
        db.execute("ALTER ROLE workshop SET synchronous_commit = off")
        store = PostgresStore(url)
        with store.reading() as reader:
            assert reader.execute("SHOW synchronous_commit").fetchone() == ("on",)
        store.shut_down()
        db.execute("ALTER ROLE workshop RESET synchronous_commit")


def test_deleted_rows_are_cleaned_up(postgres: PostgresStore, url: str) -> None:
    with postgres.writing() as db:
        keep("gone")(db)
        db.execute("DELETE FROM settings")
    with postgres.reading() as db:
        kept(db)
        assert postgres.expunge()  # also by who reads
        with psycopg.connect(url) as other:
            [(pages,)] = other.execute("SELECT pg_relation_size('settings')").fetchall()
    assert pages == 0


def test_when_cleaning_up_fails_the_deletion_stays_and_it_is_said(
    postgresql: PostgresServer, postgres: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    with postgres.writing() as db:
        keep("gone")(db)
        db.execute("DELETE FROM settings")
    postgresql.stop()
    with monkeypatch.context() as patch:
        patch.setattr(postgres_store, "CONNECT_WITHIN", 0.5)
        assert not postgres.expunge()
    postgresql.start()
    with postgres.reading() as db:
        assert kept(db) == []


def test_whoever_starts_waits_until_that_is_no_longer_blocked(postgres: PostgresStore, url: str) -> None:
    other = PostgresStore(url)
    with ThreadPoolExecutor(1) as thread:
        with postgres.starts_blocked(0):
            starting = thread.submit(other.prepare)
            with pytest.raises(BusyError), other.starts_blocked(0.1):
                pass
            with pytest.raises(TimeoutError):
                starting.result(0.3)
            with other.reading() as db:
                assert kept(db) == []
        starting.result(PATIENCE)
    with other.starts_blocked(0):
        pass
    other.shut_down()
