"""Transactions of every store: all or nothing, one writer at a time, and errors that say that nothing was saved."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from sessions.model.errors import Refusal
from sessions.store import Connection, NotSavedError, Store
from sessions.store.rights import set_setting, setting
from tests.conftest import refused

pytestmark = pytest.mark.both_stores

ADD = "INSERT INTO settings (name, value) VALUES (?, ?)"
PATIENCE = 30.0  # seconds


def names(store: Store) -> list[str]:
    """The settings that are stored, as somebody else sees them."""
    with closing(store.connect()) as db:
        return [name for (name,) in db.execute("SELECT name FROM settings ORDER BY name").fetchall()]


def add(name: str) -> Callable[[Connection], str]:
    """A write of one row."""

    def work(db: Connection) -> str:
        db.execute(ADD, [name, "x"])
        return name

    return work


def fails(error: BaseException) -> Callable[[Connection], str]:
    """A write of one row, and then an error."""

    def work(db: Connection) -> str:
        add("half")(db)
        raise error

    return work


# --- writing ----------------------------------------------------------------------------------------------------------


def test_what_is_written_is_there_for_others_at_the_end_of_the_block_and_not_before(store: Store) -> None:
    with store.writing() as db:
        db.execute(ADD, ["a", "1"])
        assert setting(db, "a") == "1"
        assert names(store) == []
    assert names(store) == ["a"]


@pytest.mark.parametrize("error", [KeyError, KeyboardInterrupt, GeneratorExit, SystemExit])
def test_after_any_error_in_the_block_nothing_of_it_is_there(store: Store, error: type[BaseException]) -> None:
    with pytest.raises(error), store.writing() as db:
        db.execute(ADD, ["a", "1"])
        raise error
    assert names(store) == []
    with store.writing() as db:
        db.execute(ADD, ["b", "1"])
    assert names(store) == ["b"]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO settings (name, value) VALUES ('a', NULL)",
        "INSERT INTO settings (name, value) VALUES ('there', 'again')",
        "INSERT INTO participants (session, holder, joined_at) VALUES (99, 'h', '')",
        "INSERT INTO nowhere VALUES (1)",
        "this is no statement",
    ],
    ids=["nothing", "twice", "of nobody", "no table", "no statement"],
)
def test_what_the_database_refuses_is_not_saved_and_nor_is_what_came_before(store: Store, statement: str) -> None:
    with store.writing() as db:
        db.execute(ADD, ["there", "1"])
    with pytest.raises(NotSavedError) as caught, store.writing() as db:
        db.execute(ADD, ["before", "1"])
        db.execute(statement)
    assert caught.value.key == "refused.not_saved" and caught.value.reason
    assert names(store) == ["there"]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO settings (name, value) VALUES ('kwartelkoning', NULL)",
        "INSERT INTO settings (name, value) VALUES ('kwartelkoning', '1'), ('kwartelkoning', '2')",
        "INSERT INTO answers (session, activity, round, participant, value, saved_at)"
        " VALUES (1, 'p1', 1, 1, '{\"kwartelkoning', '')",
        "INSERT INTO participants (session, holder, joined_at) VALUES (1, 'kwartelkoning', '')",
    ],
    ids=["nothing", "twice", "no JSON", "of nobody"],
)
def test_what_a_database_says_of_a_row_that_it_refuses_holds_nothing_of_it(
    store: Store, statement: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It goes to the log, and rows hold what people wrote."""
    with pytest.raises(NotSavedError) as caught, store.writing() as db:
        db.execute(statement)
    assert caught.value.reason
    assert "kwartelkoning" not in caught.value.reason + caplog.text


def test_a_refusal_in_the_block_stays_what_it_is(store: Store) -> None:
    with refused("round_closed"), store.writing() as db:
        db.execute(ADD, ["a", "1"])
        raise Refusal("refused.round_closed")
    assert names(store) == []


def test_writers_wait_for_each_other_and_none_of_them_is_lost(store: Store) -> None:
    """What one reads in its transaction, no other one changes before it has written."""
    with store.writing() as db:
        db.execute(ADD, ["count", "0"])

    def count(_: int) -> None:
        for _ in range(5):
            with store.writing() as db:
                set_setting(db, "count", str(int(setting(db, "count") or 0) + 1))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count, range(8)))
    with store.reading() as db:
        assert setting(db, "count") == "40"


def test_how_long_a_writer_waited_is_heard(store: Store) -> None:
    waits: list[float] = []
    store.on_lock_wait = waits.append
    holding, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        with store.writing():
            holding.set()
            assert go_on.wait(PATIENCE)

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(hold)
        assert holding.wait(PATIENCE)
        second = pool.submit(_write, store, "a")
        threading.Event().wait(0.2)
        go_on.set()
        first.result(PATIENCE), second.result(PATIENCE)
    assert len(waits) == 2 and waits[1] >= 0.15


# --- reading ----------------------------------------------------------------------------------------------------------


def test_a_read_sees_nothing_of_what_others_commit_meanwhile(store: Store) -> None:
    with store.reading() as db, ThreadPoolExecutor(1) as other:
        assert setting(db, "a") is None
        other.submit(_write, store, "a").result(PATIENCE)
        assert names(store) == ["a"]
        with store.reading() as inside:
            assert (inside is db, setting(inside, "a")) == (True, None)
    with store.reading() as db:
        assert setting(db, "a") == "x"


def test_a_read_sees_what_its_own_thread_wrote_meanwhile_and_what_others_did_by_then(store: Store) -> None:
    with store.reading() as db, ThreadPoolExecutor(1) as other:
        assert setting(db, "a") is None
        other.submit(_write, store, "a").result(PATIENCE)
        _write(store, "b")
        assert (setting(db, "a"), setting(db, "b")) == ("x", "x")


def test_a_read_of_what_is_not_there_is_refused_and_the_next_one_works(store: Store) -> None:
    with refused("not_read"), store.reading() as db:
        db.execute("SELECT * FROM nowhere").fetchall()
    with refused("not_read"), store.reading(), store.reading() as inside:
        inside.execute("SELECT * FROM nowhere").fetchall()
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM settings").fetchone() == (0,)


def test_other_errors_in_a_read_stay_what_they_are(store: Store) -> None:
    for error in (KeyError, Refusal, KeyboardInterrupt):
        with pytest.raises(error), store.reading() as db:
            assert setting(db, "a") is None
            raise error("x")
    with store.reading() as db:
        assert setting(db, "a") is None


def _write(store: Store, name: str) -> None:
    with store.writing() as db:
        db.execute(ADD, [name, "x"])


# --- group commit -----------------------------------------------------------------------------------------------------


def test_of_writes_that_share_a_commit_the_one_that_fails_is_undone_alone(store: Store) -> None:
    works = [add("a"), fails(Refusal("refused.round_closed")), add("b"), fails(KeyError("x")), add("c")]
    futures = [store.group_commit(work, str.upper) for work in works]
    assert [futures[index].result(PATIENCE) for index in (0, 2, 4)] == ["A", "B", "C"]
    with refused("round_closed"):
        futures[1].result(PATIENCE)
    assert isinstance(futures[3].exception(PATIENCE), KeyError)
    assert names(store) == ["a", "b", "c"]


def test_a_write_that_the_database_refuses_is_not_saved_and_the_next_one_is(store: Store) -> None:
    refused_write = store.group_commit(lambda db: db.execute("INSERT INTO nowhere VALUES (1)"), lambda _: None)
    assert isinstance(refused_write.exception(PATIENCE), NotSavedError)
    assert store.group_commit(add("a"), str.upper).result(PATIENCE) == "A"
    assert names(store) == ["a"]


def test_what_follows_a_commit_sees_it(store: Store) -> None:
    assert store.group_commit(add("a"), lambda _: names(store)).result(PATIENCE) == ["a"]


def test_the_writes_of_a_session_keep_their_order(store: Store) -> None:
    """Whatever comes between them: each sees what the one before it wrote."""

    def append(session: int, number: int) -> Callable[[Connection], str]:
        def work(db: Connection) -> str:
            text = f"{setting(db, f's{session}') or ''}{number},"
            set_setting(db, f"s{session}", text)
            return text

        return work

    sessions, times = 4, 25
    futures = [
        store.group_commit(append(session, number), str, session)
        for number in range(times)
        for session in range(sessions)
    ]
    for future in futures:
        future.result(PATIENCE)
    with store.reading() as db:
        written = [setting(db, f"s{session}") for session in range(sessions)]
    assert written == ["".join(f"{number}," for number in range(times))] * sessions


def test_threads_that_write_together_lose_nothing(store: Store) -> None:
    def many(name: int) -> list[str]:
        return [store.group_commit(add(f"{name}-{index}"), str).result(PATIENCE) for index in range(10)]

    with ThreadPoolExecutor(20) as people:
        done = [name for each in people.map(many, range(20)) for name in each]
    assert sorted(done) == sorted(names(store)) and len(done) == 200
