"""Every row of an installation taken to another store, from SQLite to PostgreSQL and back, and compared there.

Rows are read in pages, in the order of their primary keys, so that no table has to fit into memory.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sessions.store.database.connection import Connection
from sessions.store.maintenance.expected_tables import ExpectedTable, expected_tables

PAGE = 500  # rows that are read and written at once
DIGESTS = 2**256  # of which a table has one

Progress = Callable[[int, int], None]  # rows that are done, and of how many


class DifferentRowsError(Exception):
    """What was written is not what was read; `tables` names where. The transaction must be undone."""

    def __init__(self, tables: list[str]) -> None:
        super().__init__(", ".join(tables))
        self.tables = tables


@dataclass(frozen=True, slots=True)
class TableContent:
    """How many rows a table has, and the sum of their SHA-256 digests, which is the same in any order of the rows."""

    rows: int = 0
    digest: int = 0


def holds_anything(db: Connection) -> bool:
    """Whether a database holds a row of ours, or a table of somebody else."""
    ours = {table.name for table in expected_tables()}
    there = set(db.list_tables())
    return bool(there - ours) or any(db.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchone() for name in there)  # noqa: S608


def count_rows(db: Connection) -> int:
    """The number of rows in all tables."""
    return sum(
        int(db.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0])  # noqa: S608 - our own names
        for table in expected_tables()
    )


def copy_rows(source: Connection, target: Connection, progress: Progress) -> Mapping[str, TableContent]:
    """Write every row of one database into another one of the same version that is empty; returns what was written.

    Numbers that were given to rows that are gone are not given again. Raises whatever the target raises for a row that
    it refuses.
    """
    total, done, contents = count_rows(source), 0, dict[str, TableContent]()
    for table in expected_tables():
        content = TableContent()
        marks = ", ".join("?" * len(table.columns))
        insert = f'INSERT INTO "{table.name}" ({_quoted(table.columns)}) VALUES ({marks})'  # noqa: S608 - our own names
        for page in _pages(source, table):
            target.executemany(insert, page)
            content = _with(content, page)
            done += len(page)
            progress(done, total)
        contents[table.name] = content
    given = source.last_numbers()
    for table in expected_tables():
        if table.numbered:
            target.continue_numbers(table.name, given.get(table.name, 0))
    return contents


def compare(db: Connection, expected: Mapping[str, TableContent], progress: Progress) -> None:
    """Read every row again and compare with what was written. Raises DifferentRowsError."""
    total, done, different = sum(content.rows for content in expected.values()), 0, list[str]()
    for table in expected_tables():
        content = TableContent()
        for page in _pages(db, table):
            content = _with(content, page)
            done += len(page)
            progress(done, total)
        if content != expected[table.name]:
            different.append(table.name)
    if different:
        raise DifferentRowsError(different)


def _pages(db: Connection, table: ExpectedTable) -> Iterator[list[tuple[Any, ...]]]:
    columns = [*table.columns]
    places = [columns.index(name) for name in table.key]
    key, marks = _quoted(table.key), ", ".join("?" * len(table.key))
    start = f'SELECT {_quoted(columns)} FROM "{table.name}"'  # noqa: S608 - our own names
    end = f"ORDER BY {key} LIMIT {PAGE}"
    page = db.execute(f"{start} {end}").fetchall()
    while page:
        yield page
        last = [page[-1][place] for place in places]
        page = db.execute(f"{start} WHERE ({key}) > ({marks}) {end}", last).fetchall() if len(page) == PAGE else []


def _with(content: TableContent, rows: list[tuple[Any, ...]]) -> TableContent:
    digests = sum(int.from_bytes(hashlib.sha256(repr(tuple(row)).encode()).digest()) for row in rows)
    return TableContent(content.rows + len(rows), (content.digest + digests) % DIGESTS)


def _quoted(names: Iterator[str] | Mapping[str, str] | tuple[str, ...] | list[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
