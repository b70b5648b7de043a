"""Rehearsals: pretend participants and what they give, and every row of a session as it was before them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sessions.model.errors import Refusal
from sessions.model.records import ActionName, Rehearsal, RoundKey
from sessions.store.database.connection import Connection

# What somebody changed on purpose while rehearsing is no part of the rehearsal, and stays.
KEPT_ACTIONS: frozenset[ActionName] = frozenset(
    {"skip", "unskip", "move", "add", "change", "results", "approval", "new_link", "case", "shared"}
)
KEPT_COLUMNS = frozenset({"id", "link", "approval", "case", "shared", "comparable", "unlink"})
NOT_COPIED = frozenset({
    *("activities", "rehearsals", "rehearsal_checks", "review_notes", "key_figures", "agreed_actions", "share_links"),
})  # fmt: skip
PretendText = tuple[int, str, str]  # a pretend participant, the item, and what it says


def find(db: Connection, session: int) -> Rehearsal | None:
    """The rehearsal of a session that goes on, or None."""
    row = db.execute(
        """SELECT shape, (SELECT count(*) FROM participants WHERE session = rehearsal.session AND pretend = 1),
        (SELECT count(milliseconds) FROM rehearsal_checks WHERE session = rehearsal.session),
        (SELECT count(*) - count(milliseconds) FROM rehearsal_checks WHERE session = rehearsal.session)
        FROM rehearsals AS rehearsal WHERE session = ?""",
        [session],
    ).fetchone()
    return Rehearsal(*row) if row else None


def begin(db: Connection, session: int, name: str, shape: str, roles: Sequence[str | None], time: datetime) -> None:
    """Keep the session as it is now, and let one pretend participant in for each of `roles`."""
    before = json.dumps(_as_it_is(db, session))
    db.execute(
        "INSERT INTO rehearsals (session, shape, before, started_at) VALUES (?, ?, ?, ?)",
        [session, shape, before, time.isoformat()],
    )
    db.execute("UPDATE sessions SET rehearsal = ? WHERE id = ?", [name, session])
    # Below zero: the numbers of people are never given twice, and these would leave a gap in them.
    first = min(0, db.execute("SELECT coalesce(min(id), 0) FROM participants").fetchone()[0]) - len(roles)
    db.executemany(
        "INSERT INTO participants (id, session, holder, role, joined_at, pretend) VALUES (?, ?, ?, ?, ?, 1)",
        [(first + index, session, f"pretend {index}", role, time.isoformat()) for index, role in enumerate(roles)],
    )


def without_answer(db: Connection, session: int, key: RoundKey) -> list[tuple[int, int]]:
    """The pretend participants who gave nothing in this round yet: which one of them, and its id."""
    rows = db.execute(
        """SELECT row_number() OVER (ORDER BY id) - 1, id, EXISTS (SELECT 1 FROM answers AS given WHERE
        given.participant = people.id AND given.activity = ? AND given.round = ? AND given.purpose = ?)
        FROM participants AS people
        WHERE session = ? AND pretend = 1 ORDER BY id""",
        [*key, session],
    )
    return [(index, participant) for index, participant, answered in rows if not answered]


def answer(
    db: Connection, session: int, key: RoundKey,
    given: Mapping[int, dict[str, Any]], texts: Iterable[PretendText], time: datetime,
) -> None:  # fmt: skip
    """Store what pretend participants give in a round, with its rows in the log, and approve their texts."""
    moment = time.isoformat()
    rows = [
        (session, *key, participant, json.dumps(value, ensure_ascii=False), moment)
        for participant, value in given.items()
    ]
    names = "session, activity, round, purpose, participant, value"
    db.executemany(f"INSERT INTO answers ({names}, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
    db.executemany(f"INSERT INTO answer_log ({names}, at) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
    db.executemany(
        """INSERT INTO decisions (session, activity, round, participant, item, text, approved, at)
        VALUES (?, ?, ?, ?, ?, ?, 1, ?)""",
        [(session, key.activity, key.number, participant, item, text, moment) for participant, item, text in texts],
    )


def check_in(db: Connection, session: int, holder: str, milliseconds: int | None, time: datetime) -> None:
    """Note that a phone was tried; the same one again counts once."""
    db.execute(
        """INSERT INTO rehearsal_checks (session, holder, milliseconds, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (session, holder) DO UPDATE SET milliseconds = excluded.milliseconds, at = excluded.at""",
        [session, holder, milliseconds, time.isoformat()],
    )


def undo(db: Connection, session: int) -> None:
    """Make every row of the session what it was before its rehearsal, but for what was changed on purpose."""
    [copy] = db.execute("SELECT before FROM rehearsals WHERE session = ?", [session]).fetchone()
    before = _known(db, json.loads(copy))
    changes = _changes(db, session, {row[0] for row in before["tables"].get("stage_log", {"rows": []})["rows"]})
    known = {row["id"] for row in changes}
    steps = before["steps"] + [row for row in _steps(db, session) if row[0] in known]
    db.defer_foreign_keys()
    db.execute("DELETE FROM rehearsals WHERE session = ?", [session])
    for name in _tables(db):
        db.execute(f'DELETE FROM "{name}" WHERE session = ?', [session])  # noqa: S608 - a name of ours
    for name, table in before["tables"].items():
        _insert(db, name, table["columns"], table["rows"])
    if changes:
        _insert(db, "stage_log", list(changes[0]), [list(row.values()) for row in changes])
    _insert(db, "undo_log", ["entry", "changes", "undone"], steps)
    columns = {name: value for name, value in before["session"].items() if name not in KEPT_COLUMNS}
    columns["stage"] += len(changes)
    assignments = ", ".join(f'"{name}" = ?' for name in columns)
    db.execute(f"UPDATE sessions SET {assignments} WHERE id = ?", [*columns.values(), session])  # noqa: S608
    _skip_as_before(db, session, before["skipped"], changes)
    db.forget_numbers_below_one("participants")


def _as_it_is(db: Connection, session: int) -> dict[str, Any]:
    skipped = db.execute("SELECT id FROM activities WHERE session = ? AND skipped = 1", [session])
    return {
        "session": db.named_rows("SELECT * FROM sessions WHERE id = ?", [session])[0],
        "skipped": [name for (name,) in skipped.fetchall()],
        "steps": _steps(db, session),
        "tables": {name: _rows(db, name, session) for name in _tables(db)},
    }


def _known(db: Connection, before: dict[str, Any]) -> dict[str, Any]:
    """The copy of a session without what is no column or table of a session: a backup that others wrote may hold any.

    So no row of another table, such as a right, is put back with it.
    """
    tables = {name: before["tables"][name] for name in _tables(db) if name in before["tables"]}
    for name, table in tables.items():
        if not set(table["columns"]) <= set(db.list_columns(name)):
            raise Refusal("refused.not_read")
    columns = set(db.list_columns("sessions"))
    session = {name: value for name, value in before["session"].items() if name in columns}
    return {**before, "tables": tables, "session": session}


def _tables(db: Connection) -> list[str]:
    """Every table whose rows belong to sessions, also those that come later; their activities are left as they are."""
    return [name for name in db.list_tables() if name not in NOT_COPIED and "session" in db.list_columns(name)]


def _rows(db: Connection, name: str, session: int) -> dict[str, Any]:
    key = ", ".join(f'"{column}"' for column in db.primary_key(name))
    order = f" ORDER BY {key}" if key else ""
    cursor = db.execute(f'SELECT * FROM "{name}" WHERE session = ?{order}', [session])  # noqa: S608 - a name of ours
    return {"columns": [column[0] for column in cursor.description], "rows": [list(row) for row in cursor.fetchall()]}


def _insert(db: Connection, name: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    names, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
    db.executemany(f'INSERT INTO "{name}" ({names}) VALUES ({marks})', rows)  # noqa: S608 - names of ours


def _changes(db: Connection, session: int, known: set[int]) -> list[dict[str, Any]]:
    """The lines of the stage log about what was changed on purpose since the rehearsal began."""
    rows = db.named_rows(
        """SELECT stage_log.* FROM stage_log LEFT JOIN undo_log ON entry = id
        WHERE session = ? AND coalesce(undone, 0) <> 1 ORDER BY id""",
        [session],
    )
    return [row for row in rows if row["id"] not in known and row["action"] in KEPT_ACTIONS]


def _steps(db: Connection, session: int) -> list[list[Any]]:
    """What can be undone of a session; it is known by the entries of the log."""
    rows = db.execute(
        """SELECT entry, changes, undone FROM undo_log JOIN stage_log ON id = entry WHERE session = ?
        ORDER BY entry""",
        [session],
    )
    return [list(row) for row in rows.fetchall()]


def _skip_as_before(db: Connection, session: int, skipped: Sequence[str], changes: Sequence[Mapping[str, Any]]) -> None:
    """Going to a skipped activity takes it in again; that was the rehearsal, unless somebody chose it."""
    chosen = {
        name: row["action"] == "skip"
        for row in changes
        if row["action"] in {"skip", "unskip"}
        for name in json.loads(row["activities"])
    }
    wanted = dict.fromkeys(skipped, True) | chosen
    db.executemany(
        "UPDATE activities SET skipped = ? WHERE session = ? AND id = ?",
        [(int(skip), session, name) for name, skip in wanted.items()],
    )
