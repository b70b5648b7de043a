"""An installation with made-up sessions, which several screens of organisers are tried with."""

import shutil
from pathlib import Path

import pytest

from sessions.archive.comparison import past_sessions
from sessions.archive.comparison.filters import SessionFilter, compared
from sessions.settings import Settings
from sessions.simulation import demo
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, Clock

SOME = 16  # made-up sessions


@pytest.fixture(scope="session")
def made_up(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with some made-up sessions and their key figures, as it is after the first comparison."""
    path = Path(shutil.copy(prepared, tmp_path_factory.mktemp("made_up") / "workshop.db"))
    clock = Clock()
    workshop = Workshop(
        Settings(path, passcode=PASSCODE), SqliteStore(path), clock=clock, exact_clock=clock, machine_clock=clock
    )
    demo.create_as_owner(workshop, SOME)
    assert len(compared(workshop, past_sessions.every(workshop), SessionFilter(made_up=True))) > SOME / 2
    workshop.store.close()
    return path
