"""Rehearsals: pretend participants and what they give, and every row of a session as it was before them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from sessions.records import Rehearsal

# What somebody changed on purpose while rehearsing is no part of the rehearsal, and stays.
KEPT_ACTIONS = frozenset(
    {"skip", "unskip", "move", "add", "change", "results", "approval", "new_link", "case", "shared"}
)
KEPT_COLUMNS = frozenset({"id", "link", "approval", "case", "shared"})
NOT_COPIED = frozenset({"activities", "rehearsals", "rehearsal_checks"})
Text = tuple[int, str, str]  # a pretend participant, the item, and what it says


def find(db: Database, session: int) -> Rehearsal | None:
    """The rehearsal of a session that goes on, or None."""
    row = db.execute(
        """SELECT shape, (SELECT count(*) FROM participants WHERE session = one.session AND pretend = 1),
        (SELECT count(milliseconds) FROM rehearsal_checks WHERE session = one.session),
        (SELECT count(*) - count(milliseconds) FROM rehearsal_checks WHERE session = one.session)
        FROM rehearsals AS one WHERE session = ?""",
        [session],
    ).fetchone()
    return Rehearsal(*row) if row else None


def begin(db: Database, session: int, name: str, shape: str, roles: Sequence[str | None], at: datetime) -> None:
    """Keep the session as it is now, and let one pretend participant in for each of `roles`."""
    before = json.dumps(_as_it_is(db, session))
    db.execute("INSERT INTO rehearsals VALUES (?, ?, ?, ?)", [session, shape, before, at.isoformat()])
    db.execute("UPDATE sessions SET rehearsal = ? WHERE id = ?", [name, session])
    # Below zero: the numbers of people are never given twice, and these would leave a gap in them.
    first = min(0, db.execute("SELECT coalesce(min(id), 0) FROM participants").fetchone()[0]) - len(roles)
    db.conn.executemany(
        "INSERT INTO participants (id, session, holder, role, joined_at, pretend) VALUES (?, ?, ?, ?, ?, 1)",
        [(first + at_, session, f"pretend {at_}", role, at.isoformat()) for at_, role in enumerate(roles)],
    )


def without_answer(db: Database, session: int, activity: str, number: int) -> list[tuple[int, int]]:
    """The pretend participants who gave nothing in this round yet: which one of them, and its id."""
    rows = db.execute(
        """SELECT row_number() OVER (ORDER BY id) - 1, id, EXISTS (SELECT 1 FROM answers AS given WHERE
        given.participant = people.id AND given.activity = ? AND given.round = ?) FROM participants AS people
        WHERE session = ? AND pretend = 1 ORDER BY id""",
        [activity, number, session],
    )
    return [(at, who) for at, who, answered in rows if not answered]


def answer(
    db: Database, session: int, activity: str, number: int,
    given: Mapping[int, dict[str, Any]], texts: Iterable[Text], at: datetime,
) -> None:  # fmt: skip
    """Store what pretend participants give in a round, with its rows in the log, and approve their texts."""
    time = at.isoformat()
    rows = [
        (session, activity, number, who, json.dumps(value, ensure_ascii=False), time) for who, value in given.items()
    ]
    names = "session, activity, round, participant, value"
    db.conn.executemany(f"INSERT INTO answers ({names}, saved_at) VALUES (?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
    db.conn.executemany(f"INSERT INTO answer_log ({names}, at) VALUES (?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
    db.conn.executemany(
        """INSERT INTO decisions (session, activity, round, participant, item, text, approved, at)
        VALUES (?, ?, ?, ?, ?, ?, 1, ?)""",
        [(session, activity, number, who, item, text, time) for who, item, text in texts],
    )


def check_in(db: Database, session: int, holder: str, milliseconds: int | None, at: datetime) -> None:
    """Note that a phone was tried; the same one again counts once."""
    db.execute("INSERT OR REPLACE INTO rehearsal_checks VALUES (?, ?, ?, ?)",
               [session, holder, milliseconds, at.isoformat()])  # fmt: skip


def undo(db: Database, session: int) -> None:
    """Make every row of the session what it was before its rehearsal, but for what was changed on purpose."""
    [told] = db.execute("SELECT before FROM rehearsals WHERE session = ?", [session]).fetchone()
    before = json.loads(told)
    kept = _changes(db, session, {row[0] for row in before["tables"].get("stage_log", {"rows": []})["rows"]})
    known = {row[0] for row in kept}
    steps = before["steps"] + [row for row in _steps(db, session) if row[0] in known]
    db.execute("PRAGMA defer_foreign_keys = ON")
    db.execute("DELETE FROM rehearsals WHERE session = ?", [session])
    for name in _tables(db):
        db.execute(f'DELETE FROM "{name}" WHERE session = ?', [session])  # noqa: S608 - a name of ours
    for name, table in before["tables"].items():
        _insert(db, name, table["columns"], table["rows"])
    _insert(db, "stage_log", ["id", "session", "action", "detail", "at"], kept)
    _insert(db, "undo_log", ["entry", "changes", "undone"], steps)
    columns = {name: value for name, value in before["session"].items() if name not in KEPT_COLUMNS}
    columns["stage"] += len(kept)
    places = ", ".join(f'"{name}" = ?' for name in columns)
    db.execute(f"UPDATE sessions SET {places} WHERE id = ?", [*columns.values(), session])  # noqa: S608
    _skip_as_before(db, session, before["skipped"], kept)
    # SQLite notes that it has given no number yet as soon as one below zero was there.
    db.execute("DELETE FROM sqlite_sequence WHERE name = 'participants' AND seq <= 0")


def _as_it_is(db: Database, session: int) -> dict[str, Any]:
    skipped = db.execute("SELECT id FROM activities WHERE session = ? AND skipped = 1", [session])
    return {
        "session": next(iter(db.query("SELECT * FROM sessions WHERE id = ?", [session]))),
        "skipped": [name for (name,) in skipped.fetchall()],
        "steps": _steps(db, session),
        "tables": {name: _rows(db, name, session) for name in _tables(db)},
    }


def _tables(db: Database) -> list[str]:
    """Every table whose rows belong to sessions, also those that come later; their activities are left as they are."""
    rows = db.execute(
        """SELECT one.name FROM sqlite_master AS one JOIN pragma_table_info(one.name) AS part ON part.name = 'session'
        WHERE one.type = 'table' ORDER BY one.rowid"""
    )
    return [name for (name,) in rows.fetchall() if name not in NOT_COPIED]


def _rows(db: Database, name: str, session: int) -> dict[str, Any]:
    found = db.execute(f'SELECT * FROM "{name}" WHERE session = ? ORDER BY rowid', [session])  # noqa: S608
    return {"columns": [column[0] for column in found.description], "rows": [list(row) for row in found.fetchall()]}


def _insert(db: Database, name: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    names, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
    db.conn.executemany(f'INSERT INTO "{name}" ({names}) VALUES ({marks})', rows)  # noqa: S608 - names of ours


def _changes(db: Database, session: int, known: set[int]) -> list[tuple[Any, ...]]:
    """What was changed on purpose since the rehearsal began, as it stands in the log."""
    rows = db.execute(
        """SELECT id, session, action, detail, at FROM stage_log LEFT JOIN undo_log ON entry = id
        WHERE session = ? AND undone IS NOT 1 ORDER BY id""",
        [session],
    )
    return [row for row in rows.fetchall() if row[0] not in known and row[2] in KEPT_ACTIONS]


def _steps(db: Database, session: int) -> list[list[Any]]:
    """What can be undone of a session; it is known by the entries of the log."""
    rows = db.execute(
        """SELECT entry, changes, undone FROM undo_log JOIN stage_log ON id = entry WHERE session = ?
        ORDER BY entry""",
        [session],
    )
    return [list(row) for row in rows.fetchall()]


def _skip_as_before(db: Database, session: int, skipped: Sequence[str], kept: Sequence[tuple[Any, ...]]) -> None:
    """Going to a skipped activity takes it in again; that was the rehearsal, unless somebody chose it."""
    chosen = {name: row[2] == "skip" for row in kept if row[2] in {"skip", "unskip"} for name in row[3].split()}
    wanted = dict.fromkeys(skipped, True) | chosen
    db.conn.executemany(
        "UPDATE activities SET skipped = ? WHERE session = ? AND id = ?",
        [(int(skip), session, name) for name, skip in wanted.items()],
    )
