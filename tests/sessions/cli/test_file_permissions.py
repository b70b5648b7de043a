"""Whatever a command writes can be read by nobody but who runs it, whatever the machine's umask is."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from sessions.model.records import Session
from tests.sessions.cli.conftest import Operator


@pytest.fixture(autouse=True)
def open_umask() -> Iterator[None]:
    """A machine on which new files can be read and written by everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, str]:
    """What others may do with a folder and all that is in it."""
    return {
        str(path.relative_to(folder.parent)): stat.filemode(path.stat().st_mode)
        for path in (folder, *folder.rglob("*"))
    }


def private(folder: Path) -> bool:
    """Whether all of it is for its owner alone."""
    return set(modes(folder).values()) == {"drwx------", "-rw-------"}


def test_a_backup_and_the_folder_that_is_made_for_it(operator: Operator, held: Session) -> None:
    assert operator("backup").code == 0
    folder = operator.data.parent / "backups"
    assert modes(folder) == {
        "backups": "drwx------", "backups/workshop-2026-11-23-140000.db": "-rw-------"
    }  # fmt: skip


def test_an_export_that_makes_its_folder_and_one_that_replaces_another(
    operator: Operator, held: Session, tmp_path: Path
) -> None:
    assert operator("export", "all", tmp_path / "out").code == 0
    assert private(tmp_path / "out") and len(modes(tmp_path / "out")) > 3
    for path in (tmp_path / "out").rglob("*"):
        path.chmod(0o777)
    assert operator("export", "all", tmp_path / "out", "--replace").code == 0
    assert private(tmp_path / "out")


def test_a_folder_that_was_there_keeps_its_mode(operator: Operator, held: Session, tmp_path: Path) -> None:
    shared = tmp_path / "stick"
    shared.mkdir(mode=0o755)
    assert operator("export", "all", shared).code == 0
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755
    assert all(private(folder) for folder in shared.iterdir())


def test_a_restored_database_and_what_lies_beside_it(operator: Operator, held: Session, tmp_path: Path) -> None:
    assert operator("backup", tmp_path / "backup.db").code == 0
    fresh = Operator(tmp_path / "new" / "workshop.db", operator.clock)
    assert fresh("restore", tmp_path / "backup.db").code == 0
    operator.clock.forward(seconds=5)
    assert fresh("restore", tmp_path / "backup.db").code == 0
    assert private(fresh.data.parent) and len(modes(fresh.data.parent)) == 4
