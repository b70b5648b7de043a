"""One connection to PostgreSQL, which understands the statements of `sessions.store`."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any

import psycopg
from psycopg.adapt import Dumper, Loader
from psycopg.types.numeric import Int8Dumper

from sessions.store.database.connection import Cursor, Parameters
from sessions.store.database.postgres import dialect

MIGRATIONS = "workshop_migrations"  # the table that names the migrations that were applied
PREPARED_AFTER = 2  # times that a statement was run
KEPT_PREPARED = 400  # statements; the app has fewer that are run again and again


class _BooleanAsNumber(Dumper):
    """Truth values as SQLite has them: 0 and 1."""

    oid = psycopg.adapters.types["int8"].oid

    def dump(self, obj: bool) -> bytes:
        return b"1" if obj else b"0"


class _WholeNumber(Loader):
    """Sums of whole numbers, which PostgreSQL gives as decimals."""

    def load(self, data: Any) -> int | float:
        text = bytes(data).decode()
        return int(text) if text.lstrip("-").isdecimal() else float(text)


def adapt(conn: "psycopg.Connection[Any]") -> None:
    """Let values go there and come back as they do with SQLite, and keep statements prepared."""
    conn.adapters.register_dumper(int, Int8Dumper)  # one type, so that each statement is prepared once
    conn.adapters.register_dumper(bool, _BooleanAsNumber)
    conn.adapters.register_loader("numeric", _WholeNumber)
    conn.prepared_max, conn.prepare_threshold = KEPT_PREPARED, PREPARED_AFTER


class _Result:
    """The rows of a statement, which were all fetched. Lighter than a cursor, of which one serves all statements."""

    __slots__ = ("_result", "_rows", "rowcount")

    def __init__(self, cursor: "psycopg.Cursor[Any]") -> None:
        self._result = cursor.pgresult
        self.rowcount = cursor.rowcount
        self._rows = iter(cursor.fetchall() if self._result and self._result.nfields else ())

    @property
    def description(self) -> list[tuple[str]] | None:
        """A sequence for each column, which begins with its name; None when there are no rows to fetch."""
        if self._result is None or not self._result.nfields:
            return None
        return [((self._result.fname(index) or b"").decode(),) for index in range(self._result.nfields)]

    def fetchone(self) -> Any:
        """The next row, or None."""
        return next(self._rows, None)

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        return list(self._rows)

    def __iter__(self) -> Iterator[Any]:
        """The rows that are left."""
        return self._rows


class _PendingResult:
    """The rows of a statement that was sent in a pipeline, fetched when something is asked of them."""

    __slots__ = ("_fetched", "_pipeline", "cursor")

    def __init__(self, cursor: "psycopg.Cursor[Any]", pipeline: psycopg.Pipeline) -> None:
        self.cursor, self._pipeline = cursor, pipeline
        self._fetched: _Result | None = None

    @property
    def is_answered(self) -> bool:
        """Whether the server is known to have run the statement."""
        return self._fetched is not None or self.cursor.pgresult is not None

    def fetch(self) -> _Result:
        """What the server answered, which is waited for; the cursor is not needed any more. Raises psycopg.Error."""
        if self._fetched is None:
            if self.cursor.pgresult is None:
                self._pipeline.sync()
            self._fetched = _Result(self.cursor)
        return self._fetched

    @property
    def rowcount(self) -> int:
        """How many rows the statement inserted, changed or deleted."""
        return self.fetch().rowcount

    @property
    def description(self) -> list[tuple[str]] | None:
        """A sequence for each column, which begins with its name; None when there are no rows to fetch."""
        return self.fetch().description

    def fetchone(self) -> Any:
        """The next row, or None."""
        return self.fetch().fetchone()

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        return self.fetch().fetchall()

    def __iter__(self) -> Iterator[Any]:
        """The rows that are left."""
        return iter(self.fetch())


class PostgresConnection:
    """A connection of one thread. It is opened when the first statement is run, and can be given back in between."""

    def __init__(self, open_: "Callable[[], psycopg.Connection[Any]]") -> None:
        self._open = open_
        self._conn: psycopg.Connection[Any] | None = None
        self._cursor: psycopg.Cursor[Any] | None = None

    @property
    def conn(self) -> "psycopg.Connection[Any]":
        """psycopg's connection."""
        if self._conn is None:
            self._conn = self._open()
        return self._conn

    def detach(self) -> "psycopg.Connection[Any] | None":
        """Let go of psycopg's connection and return it; None when none was opened. The next statement opens another."""
        conn, self._conn, self._cursor = self._conn, None, None
        return conn

    def _execute(self, sql: str, parameters: Parameters | None) -> "psycopg.Cursor[Any]":
        if self._cursor is None:
            self._cursor = self.conn.cursor()
        return self._cursor.execute(
            dialect.translated(sql), parameters or (), prepare=False if dialect.has_every_column(sql) else None
        )

    def execute(self, sql: str, parameters: Parameters | None = None, /) -> Cursor:
        """Run one statement."""
        return _Result(self._execute(sql, parameters))

    def executemany(self, sql: str, rows: Iterable[Parameters], /) -> None:
        """Run one statement once for each of the rows."""
        with self.conn.cursor() as cursor:
            cursor.executemany(dialect.translated(sql), rows)

    def named_rows(self, sql: str, parameters: Parameters | None = None, /) -> list[dict[str, Any]]:
        """Run one statement; its rows by the names of the columns."""
        cursor = self._execute(sql, parameters)
        names = [column.name for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def list_tables(self) -> list[str]:
        """The tables of the app, with those that somebody else added, in the order in which they were made."""
        rows = self.conn.execute(
            """SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
            WHERE nspname = current_schema() AND relkind IN ('r', 'p') AND relname <> %s ORDER BY pg_class.oid""",
            [MIGRATIONS],
        )
        return [name for (name,) in rows]

    def list_columns(self, table: str) -> list[str]:
        """The names of the columns of a table."""
        rows = self.conn.execute(
            """SELECT column_name::text FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name = %s ORDER BY ordinal_position""",
            [table],
        )
        return [name for (name,) in rows]

    def primary_key(self, table: str) -> list[str]:
        """The columns of the primary key of a table, in its order; none when it has no key."""
        rows = self.conn.execute(
            """SELECT attname::text FROM pg_constraint
            CROSS JOIN unnest(conkey) WITH ORDINALITY AS parts (number, place)
            JOIN pg_attribute ON attrelid = conrelid AND attnum = number
            WHERE conrelid = to_regclass(%s) AND contype = 'p' ORDER BY place""",
            [quoted(table)],
        )
        return [name for (name,) in rows]

    def table_lines(self) -> frozenset[str]:
        """What the tables are made of: a line for each column, primary key and reference."""
        columns = self.conn.execute(
            """SELECT format('%%s: %%s %%s%%s', table_name, column_name,
                CASE data_type WHEN 'bigint' THEN 'INTEGER' ELSE upper(data_type) END,
                CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END)
            FROM information_schema.columns WHERE table_schema = current_schema() AND table_name <> %s""",
            [MIGRATIONS],
        )
        keys = self.conn.execute(
            """SELECT format('%%s: %%s (%%s)%%s', own.relname,
                CASE contype WHEN 'p' THEN 'PRIMARY KEY' ELSE 'FOREIGN KEY' END,
                string_agg(attname, ', ' ORDER BY place), coalesce(' REFERENCES ' || other.relname, ''))
            FROM pg_constraint CROSS JOIN unnest(conkey) WITH ORDINALITY AS parts (number, place)
            JOIN pg_attribute ON attrelid = conrelid AND attnum = number
            JOIN pg_class AS own ON own.oid = conrelid LEFT JOIN pg_class AS other ON other.oid = confrelid
            WHERE connamespace = current_schema()::regnamespace AND contype IN ('p', 'f') AND own.relname <> %s
            GROUP BY pg_constraint.oid, own.relname, contype, other.relname""",
            [MIGRATIONS],
        )
        return frozenset(line for (line,) in [*columns.fetchall(), *keys.fetchall()])

    def last_numbers(self) -> dict[str, int]:
        """The highest number that was ever given by itself to a row of each table, if one was."""
        rows = self.conn.execute(
            """SELECT relname::text, last_value FROM pg_sequences
            JOIN pg_depend ON objid = format('%%I.%%I', schemaname, sequencename)::regclass AND deptype = 'i'
            JOIN pg_class ON pg_class.oid = refobjid
            WHERE schemaname = current_schema() AND last_value IS NOT NULL AND relname <> %s""",
            [MIGRATIONS],
        )
        return dict(rows.fetchall())

    def continue_numbers(self, table: str, number: int) -> None:
        """Set the next number of a table: one above `number`, or above the highest that was given if that is higher."""
        sequence = "pg_get_serial_sequence(%s, 'id')"
        highest = self.conn.execute(f"SELECT coalesce(max(id), 0) FROM {quoted(table)}").fetchone()  # noqa: S608
        last = self.last_numbers().get(table, 0)
        if (number := max(number, last, highest[0] if highest else 0)) > 0:
            self.conn.execute(f"SELECT setval({sequence}, %s)", [quoted(table), number])

    def applied_migrations(self) -> list[str]:
        """The names of the migrations that this database has had; none when the app has no tables in it."""
        if not self._has(MIGRATIONS):
            return []
        return [name for (name,) in self.conn.execute(f"SELECT name FROM {MIGRATIONS} ORDER BY number")]  # noqa: S608

    def _has(self, table: str) -> bool:
        query = "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = %s"
        return self.conn.execute(query, [table]).fetchone() is not None

    def remove_triggers(self) -> None:
        """Remove every trigger of a table of the app, but for those by which PostgreSQL checks foreign keys."""
        rows = self.conn.execute(
            """SELECT tgname, relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
            JOIN pg_namespace ON pg_namespace.oid = relnamespace
            WHERE NOT tgisinternal AND nspname = current_schema()"""
        )
        for trigger, table in rows.fetchall():
            self.conn.execute(f"DROP TRIGGER {quoted(trigger)} ON {quoted(table)}")

    def forget_numbers_below_one(self, table: str) -> None:
        """Nothing: a sequence keeps only numbers that it gave itself."""

    def defer_foreign_keys(self) -> None:
        """Check foreign keys only when this transaction is committed."""
        self.conn.execute("SET CONSTRAINTS ALL DEFERRED")

    def close(self) -> None:
        """Close the connection."""
        if conn := self.detach():
            conn.close()


class PipelinedConnection(PostgresConnection):
    """A connection in a pipeline: a statement is sent without waiting for the answers to those before it.

    It waits when something is asked of a result. So an error may be that of an earlier statement.
    """

    def __init__(self, conn: "psycopg.Connection[Any]", pipeline: psycopg.Pipeline) -> None:
        super().__init__(lambda: conn)
        self._pipeline = pipeline
        self._unanswered: list[_PendingResult] = []  # as far as is known
        self._of_others: list[_PendingResult] = []
        self._latest: dict[str, _PendingResult] = {}  # by the statement

    def begin_job(self) -> None:
        """Let errors of statements that were sent before be those of others."""
        self._of_others = [each for each in self._unanswered if not each.is_answered]
        self._unanswered = [*self._of_others]

    def recover(self) -> bool:
        """After an error, let statements be run again; returns whether the one that failed is of this job."""
        with suppress(psycopg.Error):  # what was sent after the one that failed was not run
            self._pipeline.sync()
        self._unanswered = []
        return all(each.is_answered for each in self._of_others)

    def execute(self, sql: str, parameters: Parameters | None = None, /) -> Cursor:
        """Send one statement."""
        result = _PendingResult(self._cursor_for(sql), self._pipeline)
        self._unanswered.append(result)
        self._latest[sql] = result
        prepare = False if dialect.has_every_column(sql) else None
        result.cursor.execute(dialect.translated(sql), parameters or (), prepare=prepare)
        return result

    def _cursor_for(self, sql: str) -> "psycopg.Cursor[Any]":
        """One that no answer is expected in: the one that last ran this statement knows how to read its rows."""
        latest = self._latest.get(sql)
        if latest and latest.is_answered:
            latest.fetch()
            return latest.cursor
        return self.conn.cursor()

    def named_rows(self, sql: str, parameters: Parameters | None = None, /) -> list[dict[str, Any]]:
        """Run one statement; its rows by the names of the columns."""
        result = self.execute(sql, parameters)
        names = [name for name, *_ in result.description or ()]
        return [dict(zip(names, row, strict=True)) for row in result]


def quoted(name: str) -> str:
    """A name of a table, column or trigger in a statement."""
    return '"' + name.replace('"', '""') + '"'
