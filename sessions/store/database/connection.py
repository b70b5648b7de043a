"""What every store's connections can do: the statements of `sessions.store` run on SQLite and on PostgreSQL.

Statements have SQLite's placeholders, `?` and `:name`, and use what both databases understand.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

HIGHEST = 2**63 - 1  # the highest number that a row can have

Parameters = Sequence[Any] | dict[str, Any]


class Cursor(Protocol):
    """The result of a statement: rows are tuples."""

    @property
    def description(self) -> Any:
        """One sequence for each column, which begins with its name; None when there are no rows to fetch."""

    @property
    def rowcount(self) -> int:
        """How many rows the statement inserted, changed or deleted."""

    def fetchone(self) -> Any:
        """The next row, or None."""

    def fetchall(self) -> list[Any]:
        """All rows that are left."""

    def __iter__(self) -> Iterator[Any]:
        """The rows that are left."""


class Connection(Protocol):
    """A connection of one thread, in a transaction that `Store.reading` or `Store.writing` began."""

    def execute(self, sql: str, parameters: Parameters | None = None, /) -> Cursor:
        """Run one statement."""

    def executemany(self, sql: str, rows: Iterable[Parameters], /) -> None:
        """Run one statement once for each of the rows."""

    def named_rows(self, sql: str, parameters: Parameters | None = None, /) -> list[dict[str, Any]]:
        """Run one statement; its rows by the names of the columns."""

    def list_tables(self) -> list[str]:
        """The tables of the app, with those that somebody else added, in the order in which they were made."""

    def list_columns(self, table: str) -> list[str]:
        """The names of the columns of a table."""

    def primary_key(self, table: str) -> list[str]:
        """The columns of the primary key of a table, in its order; none when it has no key."""

    def table_lines(self) -> frozenset[str]:
        """What the tables are made of: a line for each column, primary key and reference."""

    def last_numbers(self) -> dict[str, int]:
        """The highest number that was ever given by itself to a row of each table, if one was."""

    def continue_numbers(self, table: str, number: int) -> None:
        """Set the next number of a table: one above `number`, or above the highest that was given if that is higher."""

    def applied_migrations(self) -> list[str]:
        """The names of the migrations that this database has had; none when the app has no tables in it."""

    def remove_triggers(self) -> None:
        """Remove every trigger."""

    def defer_foreign_keys(self) -> None:
        """Check foreign keys only when this transaction is committed."""

    def forget_numbers_below_one(self, table: str) -> None:
        """Keep nothing of numbers below one that rows of this table had; those that it gives itself begin at one."""

    def close(self) -> None:
        """Close the connection."""
