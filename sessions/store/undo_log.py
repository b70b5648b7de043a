"""What each step of the facilitator changed, and how that is put back. Answers are never touched.

A step is kept as the columns that it changed in the rows of its session, before and after. Columns and tables that come
later take part by themselves.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sessions.model.errors import Refusal
from sessions.model.records import ActionName, RoundKey
from sessions.store.database.connection import Connection

KEYS: Mapping[str, tuple[str, ...]] = {
    "sessions": (),
    "activities": ("id",),
    "rounds": ("activity", "number", "purpose"),
    "takeaways": ("activity",),
    "exclusions": ("since",),
}
# What says which session it is, and the numbers of its revisions, which only ever go up.
FIXED = {"id", "code", "stage", "answers", "link", "salt"}
_ROUND = "session = ? AND activity = ? AND number = ? AND purpose = ?"
Rows = dict[str, dict[str, Any]]  # key → row


@dataclass(frozen=True, slots=True)
class TableRows:
    """The rows of one session in one table, as SQLite gives them."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]

    def by_key(self, table: str) -> Rows:
        """The rows by key, as JSON, without the columns that are never put back."""
        fixed = FIXED if table == "sessions" else set()
        rows = [dict(zip(self.columns, row, strict=True)) for row in self.rows]
        return {
            json.dumps([row[name] for name in KEYS[table]]): {
                name: value for name, value in row.items() if name not in fixed
            }
            for row in rows
        }


Snapshot = dict[str, TableRows]  # table → its rows


def snapshot(db: Connection, session: int) -> Snapshot:
    """Every row that a step can change, as it is now."""
    return {table: _rows(db, table, session) for table in KEYS}


def record(db: Connection, entry: int, before: Snapshot, after: Snapshot) -> None:
    """Keep what a step changed; a step that changed nothing is none. Most steps change one or two of the tables."""
    changes = {
        table: {}
        if before[table] == after[table]
        else _changes(before[table].by_key(table), after[table].by_key(table))
        for table in KEYS
    }
    if any(changes.values()):
        text = json.dumps(changes, ensure_ascii=False)
        db.execute("INSERT INTO undo_log (entry, changes) VALUES (?, ?)", [entry, text])


def last(db: Connection, session: int) -> tuple[int, ActionName, tuple[str, ...]] | None:
    """The latest step that is not undone: its number in the log, its action, and the activities it was about.

    None when it is of before the links between people and answers were cut: answers of then go with no one who is back.
    """
    row = db.execute(
        """SELECT entry, action, activities FROM undo_log JOIN stage_log ON id = entry
        WHERE stage_log.session = :session AND undone = 0
        AND entry > coalesce((SELECT last_entry FROM unlinked_sessions WHERE session = :session), 0)
        ORDER BY entry DESC LIMIT 1""",
        {"session": session},
    ).fetchone()
    return (int(row[0]), row[1], tuple(json.loads(row[2]))) if row else None


def is_undone(db: Connection, session: int, entry: int) -> bool:
    """Whether this very step of the session was undone already."""
    row = db.execute(
        "SELECT 1 FROM undo_log JOIN stage_log ON id = entry WHERE session = ? AND entry = ? AND undone = 1",
        [session, entry],
    ).fetchone()
    return row is not None


def undo(db: Connection, session: int, entry: int, time: str) -> None:
    """Put back what a step changed. Raises Refusal when it isn't any more as the step left it."""
    [(text,)] = db.execute("SELECT changes FROM undo_log WHERE entry = ?", [entry])
    changes = json.loads(text)
    now = {table: rows.by_key(table) for table, rows in snapshot(db, session).items()}
    _require_unchanged(changes, now)
    _clear_unique_columns(db, session, changes)
    for table, changed in changes.items():
        for key, (before, after) in changed.items():
            if before is None:
                _remove(db, session, table, json.loads(key), time)
            elif after is None:
                _insert(db, table, {**before, "session": session})
            else:
                # Only what a step can change: what is stored here may come from a backup that others wrote.
                known = {name: value for name, value in before.items() if name in now[table][key]}
                _put_back(db, session, table, json.loads(key), known)
    db.execute("UPDATE undo_log SET undone = 1 WHERE entry = ?", [entry])


def _rows(db: Connection, table: str, session: int) -> TableRows:
    own = "id" if table == "sessions" else "session"
    cursor = db.execute(f'SELECT * FROM "{table}" WHERE "{own}" = ?', [session])  # noqa: S608 - our own names
    return TableRows(tuple(name for name, *_ in cursor.description), cursor.fetchall())


def _changes(before: Rows, after: Rows) -> dict[str, list[Mapping[str, Any] | None]]:
    """By key: the columns that differ, before and after; None for a row that wasn't there, or is gone."""
    changes: dict[str, list[Mapping[str, Any] | None]] = {}
    for key, row in after.items():
        old = before.get(key)
        if old is None:
            changes[key] = [None, row]
        elif old != row:
            names = [name for name in row if old[name] != row[name]]
            changes[key] = [{name: old[name] for name in names}, {name: row[name] for name in names}]
    return changes | {key: [before[key], None] for key in before.keys() - after.keys()}


def _require_unchanged(changes: Mapping[str, Mapping[str, Any]], now: Mapping[str, Rows]) -> None:
    for table, changed in changes.items():
        for key, (_, after) in changed.items():
            row = now[table].get(key)
            same = row is after is None or (row and after and all(row[name] == after[name] for name in after))
            if not same:
                raise Refusal("refused.undo_other")


def _clear_unique_columns(db: Connection, session: int, changes: Mapping[str, Mapping[str, Any]]) -> None:
    """Free what is unique before rows are put back: the one open round, and the position of each activity."""
    for key, (_, after) in changes["rounds"].items():
        if "open" in after:
            db.execute(f"UPDATE rounds SET open = 0 WHERE {_ROUND}", [session, *json.loads(key)])  # noqa: S608
    for key, (_, after) in changes["activities"].items():
        if "position" in after:
            db.execute("UPDATE activities SET position = -1 - position WHERE session = ? AND id = ?",
                       [session, *json.loads(key)])  # fmt: skip


def _insert(db: Connection, table: str, row: Mapping[str, Any]) -> None:
    if not row.keys() <= set(db.list_columns(table)):  # what is stored here may come from a backup that others wrote
        raise Refusal("refused.undo_other")
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    db.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', list(row.values()))  # noqa: S608 - our own names


def _put_back(db: Connection, session: int, table: str, key: list[Any], before: Mapping[str, Any]) -> None:
    case = before.get("case")
    if case is not None and not db.execute("SELECT 1 FROM cases WHERE id = ?", [case]).fetchone():
        raise Refusal("refused.no_such_case")
    names = ", ".join(f'"{name}" = ?' for name in before)
    where = " AND ".join(f'"{name}" = ?' for name in ("id" if table == "sessions" else "session", *KEYS[table]))
    db.execute(f'UPDATE "{table}" SET {names} WHERE {where}', [*before.values(), session, *key])  # noqa: S608


def _remove(db: Connection, session: int, table: str, key: list[Any], time: str) -> None:
    """Remove a row that the step made. A round that somebody answered stays, closed and hidden, with its answers."""
    if table == "activities":
        if db.execute("SELECT 1 FROM rounds WHERE session = ? AND activity = ?", [session, *key]).fetchone():
            raise Refusal("refused.undo_answered")
        db.execute("DELETE FROM activities WHERE session = ? AND id = ?", [session, *key])
    elif table == "takeaways":
        db.execute("DELETE FROM takeaways WHERE session = ? AND activity = ?", [session, *key])
    elif table == "exclusions":
        db.execute("DELETE FROM exclusions WHERE session = ? AND since = ?", [session, *key])
    elif _answered(db, session, RoundKey(*key)):
        closed = "open = 0, shown = 0, closed_at = coalesce(closed_at, ?)"
        db.execute(f"UPDATE rounds SET {closed} WHERE {_ROUND}", [time, session, *key])  # noqa: S608
    else:
        db.execute(f"DELETE FROM rounds WHERE {_ROUND}", [session, *key])  # noqa: S608


def _answered(db: Connection, session: int, key: RoundKey) -> bool:
    """Whether any table holds something about this round, an answer that was taken back included.

    Tables without the column `purpose` are about texts and people of rounds with answers.
    """
    for table in db.list_tables():
        columns = set(db.list_columns(table))
        purpose = "purpose" if "purpose" in columns else "'answer'"
        if {"session", "activity", "round"} <= columns:
            where = f"session = ? AND activity = ? AND round = ? AND {purpose} = ?"
            if db.execute(f'SELECT 1 FROM "{table}" WHERE {where} LIMIT 1', [session, *key]).fetchone():  # noqa: S608
                return True
    return False
