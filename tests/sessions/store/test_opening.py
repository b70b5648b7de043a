"""Which store the settings name, and that PostgreSQL costs nothing where they name none."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sessions.settings import Settings, SettingsError
from sessions.store import SqliteStore, Store
from sessions.store.database import opening
from sessions.store.database.postgres.postgres_store import PostgresStore

HOME = Path(__file__).parents[3]


def test_the_store_is_the_file_or_the_database_that_the_settings_name(tmp_path: Path) -> None:
    file = opening.open_from_settings(Settings(tmp_path / "workshop.db"))
    assert isinstance(file, SqliteStore) and file.path == tmp_path / "workshop.db"
    database = opening.open_from_settings(
        Settings(tmp_path / "unused.db", database="postgresql://ann:s3cret@db.example.nl/workshop")
    )
    assert isinstance(database, PostgresStore) and database.name == "postgresql://db.example.nl/workshop"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://workshop:s3cret@db.example.nl/workshop?no_such_parameter=1",
        "postgresql://workshop:s3cret@[::1/workshop",
        "postgresql://workshop:s3cret%zz@db.example.nl/workshop",
    ],
)
def test_an_address_that_can_not_be_used_is_refused_without_repeating_it(tmp_path: Path, address: str) -> None:
    settings = Settings(tmp_path / "unused.db", database=address)
    attempts: list[Callable[[], Store]] = [
        lambda: opening.open_address(f" {address} "),
        lambda: opening.open_from_settings(settings),
    ]
    for attempt in attempts:
        with pytest.raises(SettingsError) as caught:
            attempt()
        message = str(caught.value)
        assert message.startswith("WORKSHOP_DATABASE must be the address of a PostgreSQL database, such as postgresql:")
        assert "s3cret" not in message


def test_without_its_library_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "find_spec", lambda name: None)
    with pytest.raises(SettingsError) as caught:
        opening.open_address("postgresql://db.example.nl/workshop")
    assert str(caught.value) == (
        "WORKSHOP_DATABASE needs psycopg; install it with: pip install -r requirements-postgresql.txt"
    )


def test_without_the_setting_the_library_is_not_loaded(tmp_path: Path) -> None:
    code = """import sys
from collections.abc import Callable
from pathlib import Path
from sessions import settings
from sessions.store.database import opening
opening.open_from_settings(settings.read({}, Path(sys.argv[1]))).prepare()
sys.exit("psycopg" in sys.modules)"""
    subprocess.run([sys.executable, "-c", code, tmp_path], cwd=HOME, check=True, timeout=60)
