"""The tables on PostgreSQL are those of the migrations, made at once or one migration after the other."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlite_utils import Migrations

from sessions.store import NewerDatabaseError, SqliteStore, UnusableDatabaseError
from sessions.store.database.postgres import schema
from sessions.store.database.postgres.postgres_connection import MIGRATIONS
from sessions.store.database.postgres.postgres_store import PostgresStore
from sessions.store.database.sqlite_store import SqliteConnection
from sessions.store.schema.migrations import migrations
from tests.postgresql import PostgresServer

pytestmark = pytest.mark.slow
FIRST_ON_POSTGRESQL = "m024_accounts"  # the oldest version from which a database on PostgreSQL is brought up to date
CATALOGUE = (
    """SELECT table_name, column_name, data_type, is_nullable, column_default, is_identity, collation_name
    FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position""",
    """SELECT conrelid::regclass::text, contype, condeferrable, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace ORDER BY 1, 4""",
    "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 2",
)


def catalogue(store: PostgresStore) -> list[list[Any]]:
    with closing(store.connect()) as db:
        return [db.conn.execute(query).fetchall() for query in CATALOGUE]


def up_to(last: str) -> Migrations:
    """The migrations of the version of which this one was the last."""
    then = Migrations(migrations.name)
    names = [migration.name for migration in migrations._migrations]
    then._migrations = migrations._migrations[: names.index(last) + 1]
    return then


def test_every_table_has_the_columns_that_it_has_on_sqlite(postgres: PostgresStore, prepared: Path) -> None:
    with closing(postgres.connect()) as db, closing(SqliteStore(prepared).connect()) as file:
        theirs = {name: db.list_columns(name) for name in db.list_tables()}
        assert theirs == {name: file.list_columns(name) for name in file.list_tables()}
        assert db.applied_migrations() == file.applied_migrations()


def test_a_new_database_needs_no_row_that_a_migration_writes() -> None:
    with closing(SqliteConnection(memory=True)) as model:
        migrations.apply(model)
        rows = {name: model.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in model.list_tables()}  # noqa: S608
    assert set(rows.values()) == {0}, "tables on PostgreSQL are made without the rows of the migrations"


def test_a_database_of_the_first_version_gets_the_tables_of_a_new_one(empty: str, postgres: PostgresStore) -> None:
    old = PostgresStore(empty)
    with closing(old.connect()) as db:
        schema.bring_up_to_date(db, old.name, up_to(FIRST_ON_POSTGRESQL))
        assert db.applied_migrations()[-1] == FIRST_ON_POSTGRESQL
        db.execute("INSERT INTO settings (name, value) VALUES ('kept', 'as it was')")
    assert catalogue(old) != catalogue(postgres)
    old.prepare()
    assert catalogue(old) == catalogue(postgres)
    with old.reading() as now:
        assert now.execute("SELECT name, value FROM settings").fetchall() == [("kept", "as it was")]
    old.shut_down()


def test_later_migrations_are_done_in_a_transaction() -> None:
    """Those that are not can't be undone together with the others."""
    names = [migration.name for migration in migrations._migrations]
    later = migrations._migrations[names.index(FIRST_ON_POSTGRESQL) + 1 :]
    assert [migration.name for migration in later if not migration.transactional] == []


def test_a_migration_that_fails_leaves_everything_as_it_was(url: str, postgres: PostgresStore) -> None:
    newer = up_to(migrations._migrations[-1].name)

    def fails(db: Any) -> None:
        db.execute("ALTER TABLE settings ADD COLUMN more TEXT")
        raise ValueError("halfway")

    newer._migrations = [*newer._migrations, Migrations._Migration("m999_fails", fails)]
    before = catalogue(postgres)
    with closing(postgres.connect()) as db, pytest.raises(ValueError, match="halfway"):
        schema.bring_up_to_date(db, postgres.name, newer)
    assert catalogue(postgres) == before


def test_a_database_of_a_newer_version_is_left_alone(url: str, postgres: PostgresStore) -> None:
    with psycopg.connect(url) as db:
        db.execute(f"INSERT INTO {MIGRATIONS} (name, applied_at) VALUES ('m999_of_the_future', 'now')")  # noqa: S608
    before = catalogue(postgres)
    with pytest.raises(NewerDatabaseError) as caught:
        postgres.prepare()
    assert caught.value.names == ("m999_of_the_future",)
    assert catalogue(postgres) == before


def test_of_many_that_start_at_once_with_an_empty_database_all_succeed(empty: str) -> None:
    with ThreadPoolExecutor(8) as starting:
        for done in [starting.submit(PostgresStore(empty).prepare) for _ in range(8)]:
            done.result()
    with closing(PostgresStore(empty).connect()) as db:
        assert db.applied_migrations() == [migration.name for migration in migrations._migrations]


def test_a_database_with_other_text_than_utf8_is_refused(postgresql: PostgresServer) -> None:
    with psycopg.connect(postgresql.url("postgres"), autocommit=True) as db:
        db.execute("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    with pytest.raises(UnusableDatabaseError, match="UTF8"):
        PostgresStore(postgresql.url("latin")).prepare()
    postgresql.drop("latin")


def test_a_server_that_is_not_there_is_told_in_one_line_without_the_password() -> None:
    store = PostgresStore("postgresql://somebody:s3cret@127.0.0.1:1/workshop")
    with pytest.raises(UnusableDatabaseError) as caught:
        store.prepare()
    told = str(caught.value)
    assert told.startswith("postgresql://127.0.0.1:1/workshop: ")
    assert "s3cret" not in told and "\n" not in told
    assert "s3cret" not in repr(store)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ('["a", "b"]', [("0", "a"), ("1", "b")]),
        ("[3, 4]", [("0", "3"), ("1", "4")]),
        ('{"7": [1, 2]}', [("7", "[1, 2]")]),
        ("[]", []),
    ],
)
def test_json_each_has_members_and_elements(postgres: PostgresStore, rows: str, found: Sequence[object]) -> None:
    with postgres.reading() as db:
        assert db.execute("SELECT key, value FROM json_each(?)", [rows]).fetchall() == found


@pytest.mark.parametrize(("text", "valid"), [('{"a": "\\u0000"}', True), ("null", True), ("{", False), ("", False)])
def test_json_valid_tells_json_from_other_text(postgres: PostgresStore, text: str, valid: bool) -> None:
    with postgres.reading() as db:
        assert db.execute("SELECT json_valid(?)", [text]).fetchone() == (valid,)
