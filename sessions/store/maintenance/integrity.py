"""Whether a database is sound: the file, its tables, and rows that should agree. Nothing is changed."""

import json
import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sessions.store.database.connection import Connection
from sessions.store.database.sqlite_store import SqliteConnection
from sessions.store.maintenance.expected_tables import ExpectedTable, expected_lines, expected_tables
from sessions.store.schema.migrations import migrations

LARGEST = 2**52  # of a number that is stored; no number of the app comes near, and browsers count to 2⁵³
MOST = 20  # complaints of SQLite about a broken file
LATEST = """(SELECT session, activity, round, purpose, participant, value FROM (
    SELECT session, activity, round, purpose, participant, value, row_number() OVER (
        PARTITION BY session, activity, round, purpose, participant ORDER BY id DESC) AS place
    FROM answer_log) AS numbered WHERE place = 1) AS log"""
NO_ROUND = """SELECT count(*) FROM {name} AS checked WHERE NOT EXISTS
    (SELECT 1 FROM rounds WHERE session = checked.session AND activity = checked.activity AND number = checked.round
    AND purpose = {purpose})"""
# What no foreign key guards: how many rows belong to something that isn't there. By the name of the sentence about it.
LOOSE: Mapping[str, str] = {
    "decisions_without_round": NO_ROUND.format(name="decisions", purpose="'answer'"),
    "corrections_without_round": NO_ROUND.format(name="corrections", purpose="'answer'"),
    "pins_without_round": NO_ROUND.format(name="pins", purpose="'answer'"),
    "batches_without_round": NO_ROUND.format(name="batches", purpose="'answer'"),
    "answer_log_without_round": NO_ROUND.format(name="answer_log", purpose="checked.purpose"),
    "rights_without_session": """SELECT count(*) FROM rights WHERE scope LIKE 'session:%'
        AND NOT EXISTS (SELECT 1 FROM sessions WHERE scope = 'session:' || id)""",
    "rights_without_link": """SELECT count(*) FROM rights WHERE scope LIKE 'share:%'
        AND NOT EXISTS (SELECT 1 FROM share_links WHERE scope = 'share:' || id)""",
    "answers_of_strangers": """SELECT count(*) FROM answers JOIN participants ON id = participant
        WHERE answers.session <> participants.session""",
    "stage_without_activity": """SELECT count(*) FROM sessions AS checked WHERE current IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM activities WHERE session = checked.id AND id = checked.current)""",
    "open_after_the_end": """SELECT count(*) FROM rounds JOIN sessions ON id = session
        WHERE open = 1 AND status = 'ended'""",
    "half_a_rehearsal": """SELECT count(*) FROM sessions AS checked WHERE (rehearsal IS NOT NULL)
        <> EXISTS (SELECT 1 FROM rehearsals WHERE session = checked.id)""",
    "pretend_without_rehearsal": """SELECT count(*) FROM participants AS checked WHERE pretend = 1
        AND NOT EXISTS (SELECT 1 FROM rehearsals WHERE session = checked.session)""",
    "unlinked_with_several_answers": """SELECT count(*) FROM (SELECT 1 FROM answers JOIN participants
        ON id = participant WHERE unlinked = 1 GROUP BY participant HAVING count(*) > 1) AS several""",
    "answers_without_log": """SELECT count(*) FROM answers LEFT JOIN {latest}
        USING (session, activity, round, purpose, participant) WHERE log.value IS NULL""",
    "answers_unlike_log": """SELECT count(*) FROM answers JOIN {latest}
        USING (session, activity, round, purpose, participant) WHERE log.value <> answers.value""",
    "log_without_answers": """SELECT count(*) FROM {latest} LEFT JOIN answers
        USING (session, activity, round, purpose, participant) WHERE log.value IS NOT NULL AND answers.value IS NULL""",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class DatabaseSize:
    """How much is in a database."""

    sessions: int
    answers: int


def size(db: Connection) -> DatabaseSize:
    """The number of sessions and of answers."""
    [sessions, answers] = db.execute(
        "SELECT (SELECT count(*) FROM sessions), (SELECT count(*) FROM answers)"
    ).fetchone()
    return DatabaseSize(sessions, answers)


def broken(db: Connection) -> list[str]:
    """What SQLite finds wrong with the file, in its own words; nothing when it is whole, or is no file of ours."""
    if not isinstance(db, SqliteConnection):
        return []
    try:
        complaints = [str(row[0]) for row in db.execute(f"PRAGMA integrity_check({MOST})")]
    except sqlite3.DatabaseError as error:  # so broken that it can't even be looked through
        return [str(error)]
    return [] if complaints == ["ok"] else complaints


def strays(db: Connection) -> dict[str, int]:
    """How many rows of each table belong to a row that isn't there, where a foreign key says that it must be.

    SQLite checks that for those who ask it to; PostgreSQL always does.
    """
    counts: dict[str, int] = {}
    if not isinstance(db, SqliteConnection):
        return counts
    for name, *_ in db.execute("PRAGMA foreign_key_check"):
        counts[name] = counts.get(name, 0) + 1
    return counts


def loose(db: Connection) -> dict[str, int]:
    """How many rows break what no foreign key guards, by the name of the rule; only for tables that are up to date."""
    counted = {name: int(db.execute(rule.format(latest=LATEST)).fetchone()[0]) for name, rule in LOOSE.items()}
    return {name: count for name, count in counted.items() if count}


def numbers_out_of_range(db: Connection) -> dict[str, int]:
    """How many whole numbers of each table are so large that the app could not count on from them."""
    counts: dict[str, int] = {}
    for table in expected_tables():
        for column, kind in table.columns.items():
            if kind == "INTEGER":
                query = f'SELECT count(*) FROM "{table.name}" WHERE "{column}" NOT BETWEEN ? AND ?'  # noqa: S608 - our own names
                wrong = int(db.execute(query, [-LARGEST, LARGEST]).fetchone()[0])
                counts[table.name] = counts.get(table.name, 0) + wrong
    counts["sqlite_sequence"] = sum(abs(number) > LARGEST for number in db.last_numbers().values())
    return {name: count for name, count in counts.items() if count}


def unreadable_moments(db: Connection) -> dict[str, int]:
    """How many moments of each table are none, have no time zone, or lie at an end of the calendar. Not of rights."""
    counts: dict[str, int] = {}
    for table in expected_tables():
        for column in _columns_of_moments(table):
            if table.name != "rights" and (table.name, column) != ("share_links", "until"):  # a day
                query = f'SELECT "{column}" FROM "{table.name}" WHERE "{column}" IS NOT NULL'  # noqa: S608 - our own names
                wrong = sum(not _is_moment(text) for (text,) in db.execute(query))
                counts[table.name] = counts.get(table.name, 0) + wrong
    return {name: count for name, count in counts.items() if count}


def _columns_of_moments(table: ExpectedTable) -> list[str]:
    """Those that hold a moment as a text; heartbeats of processes are milliseconds."""
    names = {"at", "since", "until", "timer_ends"}
    texts = [column for column, kind in table.columns.items() if kind == "TEXT"]
    return [column for column in texts if column.endswith("_at") or column in names]


def unreadable_answers(db: Connection) -> int:
    """How many answers are neither a pass nor the fields of a form, or are nested too deeply to be read."""
    return sum(not _is_answer(text) for (text,) in db.execute("SELECT value FROM answers"))


def unlike(db: Connection) -> list[str]:
    """What in the tables is not as in a new database; a line for each, after + what is too much, after - what lacks.

    On PostgreSQL columns, primary keys and references are compared; other rules of it read otherwise.
    """
    if isinstance(db, SqliteConnection):
        expected, actual = _shape_of_new(), frozenset(shape(db))
    else:
        expected, actual = expected_lines(), db.table_lines()
    return [*(f"- {line}" for line in sorted(expected - actual)), *(f"+ {line}" for line in sorted(actual - expected))]


@cache
def _shape_of_new() -> frozenset[str]:
    """What the tables of a new database are made of; making one takes as long as all other checks."""
    new = SqliteConnection(memory=True)
    try:
        migrations.apply(new)
        return frozenset(shape(new))
    finally:
        new.close()


def shape(db: Connection) -> set[str]:
    """Everything that the tables are made of, a line each, whatever order it was made in."""
    lines: set[str] = set()
    for name, statement in db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall():
        if not name.startswith(("sqlite_", "_sqlite_")):
            lines |= {f"{name}: {line}" for line in (*_columns(db, name), *_rules(db, name, statement))}
    indexes = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type <> 'table' AND sql <> '' AND tbl_name <> '_sqlite_migrations'"
    )
    return lines | {f"{name}: {_plain(sql)}" for name, sql in indexes.fetchall()}


def _columns(db: Connection, table: str) -> list[str]:
    rows = db.execute("SELECT name, type, [notnull], dflt_value, pk FROM pragma_table_info(?)", [table])
    return [" ".join(str(part) for part in row) for row in rows.fetchall()]


def _rules(db: Connection, table: str, statement: str) -> list[str]:
    plain = _plain(statement)
    checks = re.findall(r"CHECK (\((?:[^()]|\([^()]*\))*\))", plain)
    unique = re.findall(r"UNIQUE \([^()]*\)", plain)
    keys = db.execute("SELECT [from], [table], [to], on_delete FROM pragma_foreign_key_list(?)", [table]).fetchall()
    words = [word for word in ("AUTOINCREMENT", "STRICT") if word in plain]
    return [*checks, *unique, *words, *(" ".join(str(part) for part in key) for key in keys)]


def _is_moment(text: str) -> bool:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return False
    return moment.tzinfo is not None and datetime.min.year < moment.year < datetime.max.year


def _is_answer(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | None)
    except (ValueError, RecursionError):
        return False


def _plain(statement: str) -> str:
    return " ".join(statement.split())
