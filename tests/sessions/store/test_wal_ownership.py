"""A write-ahead log is replayed only into the database for which it was written."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sessions.store import MixedDatabaseError, SqliteStore
from sessions.store.database.wal_ownership import log_state


def started(folder: Path) -> SqliteStore:
    """An installation that was started, in which one row was stored since; it goes on."""
    store = SqliteStore(folder / "workshop.db")
    store.prepare()
    put(store, "one")
    return store


def put(store: SqliteStore, name: str) -> None:
    """Store one row, larger than a page."""
    with store.writing() as db:
        db.execute("INSERT INTO settings VALUES (?, ?)", [name, "x" * 5000])


def pair(database: Path, log: Path | None, folder: Path) -> Path:
    """A copy of a database, with a copy of a log beside it."""
    folder.mkdir()
    path = Path(shutil.copy(database, folder / "workshop.db"))
    if log:
        shutil.copy(f"{log}-wal", f"{path}-wal")
    return path


def refused(path: Path) -> bool:
    """Whether a start refuses it; then both files are as they were."""
    files = {file.name: file.read_bytes() for file in path.parent.glob("*.db*")}
    try:
        SqliteStore(path).prepare()
    except MixedDatabaseError:
        assert files == {name: path.with_name(name).read_bytes() for name in files}
        return True
    return False


def test_what_was_killed_goes_on_with_its_own_log(tmp_path: Path) -> None:
    store = started(tmp_path / "a")
    path = pair(store.path, store.path, tmp_path / "copy")
    assert (log_state(path), refused(path)) == ("complete", False)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT name FROM settings").fetchall() == [("one",)]


def test_a_file_that_was_copied_alone_lacks_its_log(tmp_path: Path) -> None:
    store = started(tmp_path / "a")
    assert log_state(store.path) == "complete"
    assert log_state(pair(store.path, None, tmp_path / "copy")) == "missing"


def test_after_an_orderly_end_one_file_holds_everything(tmp_path: Path) -> None:
    store = started(tmp_path / "a")
    assert store.shut_down()
    assert sorted(path.name for path in store.path.parent.iterdir()) == ["workshop.db", "workshop.db.lock"]
    path = pair(store.path, None, tmp_path / "copy")
    assert log_state(path) == "complete"
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT name FROM settings").fetchall() == [("one",)]


def test_while_others_use_it_nothing_is_left_in_the_log_only(tmp_path: Path) -> None:
    store, other = started(tmp_path / "a"), SqliteStore(tmp_path / "a" / "workshop.db")
    with closing(other.connect()) as db:
        db.execute("SELECT count(*) FROM settings").fetchone()
        assert not store.shut_down(0.2)
        assert Path(f"{store.path}-wal").read_bytes() == b""
        put(store, "two")
    assert store.shut_down()


@pytest.mark.parametrize("mixture", ["other", "earlier", "later", "backup", "page size"])
def test_a_log_of_another_database_or_another_time_is_refused(tmp_path: Path, mixture: str) -> None:
    a, b = started(tmp_path / "a"), started(tmp_path / "b")
    first = pair(a.path, a.path, tmp_path / "first")
    match mixture:
        case "other":
            path = pair(a.path, b.path, tmp_path / "mixed")
        case "earlier":  # the log of the last run beside the database of this one
            a.shut_down()
            a.prepare()
            put(a, "two")
            path = pair(a.path, first, tmp_path / "mixed")
        case "later":
            a.shut_down()
            a.prepare()
            put(a, "two")
            path = pair(first, a.path, tmp_path / "mixed")
        case "backup":  # put in place with cp, beside the log of what was there
            b.shut_down()
            path = pair(b.path, a.path, tmp_path / "mixed")
        case _:
            small = tmp_path / "small.db"
            with closing(sqlite3.connect(small)) as db:
                db.executescript("PRAGMA page_size = 1024; PRAGMA journal_mode = WAL; CREATE TABLE x (y)")
                path = pair(a.path, small, tmp_path / "mixed")
    assert (log_state(path), refused(path)) == ("foreign", True)


def test_a_log_that_is_something_else_is_refused(tmp_path: Path) -> None:
    store = started(tmp_path / "a")
    path = pair(store.path, None, tmp_path / "copy")
    Path(f"{path}-wal").write_bytes(b"holiday pictures" * 500)
    assert (log_state(path), refused(path)) == ("unreadable", True)


def test_also_who_comes_by_a_link_is_refused(tmp_path: Path) -> None:
    path = pair(started(tmp_path / "a").path, started(tmp_path / "b").path, tmp_path / "mixed")
    link = tmp_path / "link.db"
    link.symlink_to(path)
    with pytest.raises(MixedDatabaseError):
        SqliteStore(link).prepare()


def test_a_log_that_began_anew_is_told_from_others_once_it_is_marked(tmp_path: Path) -> None:
    """Two databases of the same size, and logs in which no page but that of one row was written."""
    stores = started(tmp_path / "a"), started(tmp_path / "b")
    for store in stores:
        before = store.wal_salts()
        store.expunge()
        with store.writing() as db:
            db.execute("UPDATE settings SET value = upper(value)")
        assert store.wal_salts() not in {before, b""}
        store.stamp_wal()
    path = pair(stores[0].path, stores[1].path, tmp_path / "mixed")
    assert (log_state(path), refused(path)) == ("foreign", True)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.slow
def test_whatever_happens_its_own_log_is_never_refused(tmp_path: Path, seed: int) -> None:
    """Writes of two processes, logs that begin anew, starts and kills, in any order; a copy at any moment starts."""
    chance = random.Random(seed)
    stores = [started(tmp_path / "a"), SqliteStore(tmp_path / "a" / "workshop.db")]
    for number in range(40):
        store = chance.choice(stores)
        match chance.randrange(6):
            case 0:
                with closing(store.connect()) as db:
                    db.execute(f"PRAGMA wal_checkpoint({chance.choice(('PASSIVE', 'RESTART', 'TRUNCATE'))})")
            case 1:
                store.prepare()
            case 2:
                store.shut_down()
                store.prepare()
            case 3:
                with store.writing() as db:
                    db.execute("UPDATE settings SET value = ? WHERE name = 'one'", [str(number)])
            case _:
                put(store, f"n{number}")
        log = store.path if Path(f"{store.path}-wal").exists() else None
        path = pair(store.path, log, tmp_path / f"copy{number}")
        if log:
            assert log_state(path) == "complete"
        SqliteStore(path).prepare()
        with closing(sqlite3.connect(path)) as db, closing(sqlite3.connect(store.path)) as original:
            rows = "SELECT name, value FROM settings ORDER BY name"
            assert db.execute(rows).fetchall() == original.execute(rows).fetchall()
