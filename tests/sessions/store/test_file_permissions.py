"""The files of an installation: who may read them."""

import stat
from pathlib import Path

import pytest

from sessions.store import SqliteStore


def mode(path: Path) -> str:
    """What others may do with a file, as `ls` shows it."""
    return stat.filemode(path.stat().st_mode)


def test_nobody_else_on_the_machine_can_read_a_new_database(tmp_path: Path) -> None:
    data = tmp_path / "data" / "workshop.db"
    store = SqliteStore(data)
    store.prepare()
    with store.writing() as db:
        db.execute("INSERT INTO settings (name, value) VALUES ('passcode', 'x')")
        found = {one.name: mode(one) for one in data.parent.iterdir()}
    assert found == dict.fromkeys(
        ("workshop.db", "workshop.db-wal", "workshop.db-shm", "workshop.db.lock"), "-rw-------"
    )
    assert mode(data.parent) == "drwx------"


@pytest.mark.parametrize("given", [0o640, 0o600])
def test_a_database_that_is_there_keeps_the_rights_that_its_owner_gave_it(tmp_path: Path, given: int) -> None:
    data = tmp_path / "workshop.db"
    SqliteStore(data).prepare()
    data.chmod(given)
    SqliteStore(data).prepare()
    assert stat.S_IMODE(data.stat().st_mode) == given
