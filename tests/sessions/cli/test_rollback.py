"""To a new version and back, as docs/hosting.md says: the older version restores the backup of before the upgrade."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.participation import answering
from sessions.settings import Settings
from sessions.store import NewerDatabaseError, SqliteStore
from sessions.store.maintenance import expected_tables, integrity
from sessions.store.schema.migrations import migrations
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, Clock, everything, whole_programme
from tests.sessions.cli.conftest import Operator, restorable
from tests.sessions.store.test_migrations import DEE, RELEASED, applied, loaded

BEFORE = RELEASED[-1]  # what the version before this one left


@contextmanager
def version_before(monkeypatch: pytest.MonkeyPatch, path: Path) -> Iterator[None]:
    """The app as it was: it knows the migrations that its database had, and no later one."""
    known = set(applied(path))
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "_migrations", [one for one in migrations._migrations if one.name in known])
        forget_the_tables()
        yield
    forget_the_tables()


def forget_the_tables() -> None:
    """Let the app work out anew which tables it knows."""
    for cached in (integrity._shape_of_new, expected_tables.expected_tables, expected_tables.expected_lines):
        cached.cache_clear()


def at_work(path: Path) -> Workshop:
    """The app, started on its database."""
    store, clock = SqliteStore(path), Clock()
    store.prepare()
    return Workshop(Settings(path), store, clock=clock, exact_clock=clock, machine_clock=clock)


def hold_a_session(workshop: Workshop, organiser: Visitor) -> None:
    """What people do with an app that works."""
    session, _ = commands.create(workshop, organiser, PLAN, whole_programme())
    commands.open_round(workshop, organiser, session, "p1", 1)
    answering.join(workshop, DEE, session)
    assert answering.cast(workshop, DEE, session, "p1", 1, {"value": 40})


@pytest.mark.slow
def test_after_an_upgrade_the_version_before_takes_the_backup_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, old = loaded(BEFORE, tmp_path), tmp_path / "old.db"
    old.write_bytes(data.read_bytes())
    operator, backup = Operator(data, Clock()), tmp_path / "before.db"
    with version_before(monkeypatch, old):
        assert operator("backup", backup).code == 0
    then = restorable(data)

    workshop = at_work(data)
    hold_a_session(workshop, DEE)
    workshop.store.shut_down()
    assert len(everything(data)["sessions"]) == len(then["sessions"]) + 1

    with version_before(monkeypatch, old):
        with pytest.raises(NewerDatabaseError):
            at_work(data)
        assert operator("restore", backup).code == 0
        assert restorable(data)["answers"] == then["answers"]
        assert applied(data) == applied(old)
        workshop, organiser = at_work(data), Visitor("n" * 43)
        rights.log_in(workshop, organiser, PASSCODE)
        hold_a_session(workshop, organiser)
        workshop.store.shut_down()
        assert operator("check").code == 0
    at_work(data).store.shut_down()
    assert operator("check").code == 0, "and the new version takes it again"
