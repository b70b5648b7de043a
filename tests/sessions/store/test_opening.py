"""Which store the settings name, and that PostgreSQL costs nothing where they name none."""

import subprocess
import sys
from pathlib import Path

from sessions.settings import Settings
from sessions.store import SqliteStore
from sessions.store.database import opening
from sessions.store.database.postgres.postgres_store import PostgresStore

HOME = Path(__file__).parents[3]


def test_the_store_is_the_file_or_the_database_that_the_settings_name(tmp_path: Path) -> None:
    file = opening.of(Settings(tmp_path / "workshop.db"))
    assert isinstance(file, SqliteStore) and file.path == tmp_path / "workshop.db"
    database = opening.of(Settings(tmp_path / "unused.db", database="postgresql://ann:s3cret@db.example.nl/workshop"))
    assert isinstance(database, PostgresStore) and database.name == "postgresql://db.example.nl/workshop"
    assert list(tmp_path.iterdir()) == []


def test_without_the_setting_the_library_is_not_loaded(tmp_path: Path) -> None:
    code = """import sys
from pathlib import Path
from sessions import settings
from sessions.store.database import opening
opening.of(settings.read({}, Path(sys.argv[1]))).prepare()
sys.exit("psycopg" in sys.modules)"""
    subprocess.run([sys.executable, "-c", code, tmp_path], cwd=HOME, check=True, timeout=60)
