"""The tables of this version, as a new database has them: what can be known without looking into any database."""

from contextlib import closing
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter

from sessions.store.database.sqlite_store import SqliteConnection
from sessions.store.schema.migrations import migrations


@dataclass(frozen=True, slots=True)
class ExpectedTable:
    """The columns of a table by their types, and those of its primary key, in their order."""

    name: str
    columns: dict[str, str]
    key: tuple[str, ...]
    parents: frozenset[str]  # the tables that its rows refer to

    @property
    def numbered(self) -> bool:
        """Whether its rows get numbers by themselves."""
        return self.key == ("id",) and self.columns["id"] == "INTEGER"


@cache
def expected_tables() -> tuple[ExpectedTable, ...]:
    """Every table, each after those that its rows refer to."""
    with closing(_new()) as new:
        tables = {name: _table(new, name) for name in new.list_tables()}
    parents = {name: table.parents - {name} for name, table in tables.items()}
    return tuple(tables[name] for name in TopologicalSorter(parents).static_order())


@cache
def expected_lines() -> frozenset[str]:
    """What all tables are made of, as `Connection.table_lines` has it."""
    with closing(_new()) as new:
        return new.table_lines()


def _new() -> SqliteConnection:
    new = SqliteConnection(memory=True)
    migrations.apply(new)
    return new


def _table(db: SqliteConnection, name: str) -> ExpectedTable:
    rows = db.execute("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid", [name]).fetchall()
    parents = db.execute("SELECT [table] FROM pragma_foreign_key_list(?)", [name]).fetchall()
    key = sorted((place, column) for column, _, place in rows if place)
    return ExpectedTable(
        name,
        {column: kind for column, kind, _ in rows},
        tuple(column for _, column in key),
        frozenset(parent for (parent,) in parents),
    )
