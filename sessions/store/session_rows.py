"""Sessions, their activities and rounds, as they are stored."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sessions.model.errors import Refusal
from sessions.model.programme import LongText, Results, Text, Theme
from sessions.model.records import LoggedAction, Round, RoundKey, Session, normalized_organisation
from sessions.store import carried_texts
from sessions.store.archive import imported_sessions, share_links
from sessions.store.archive.share_links import Revisions
from sessions.store.database.connection import Connection


class NotDeletedError(Refusal):
    """Rows of a session are still there after it was deleted: how many, by table."""

    def __init__(self, left: Mapping[str, int]) -> None:
        rows = ", ".join(f"{name}: {count}" for name, count in left.items())
        super().__init__("cli.forget.left", left=rows)


@dataclass(frozen=True, slots=True)
class StoredActivity:
    """An activity as it was copied into a session; `definition` is its form in a programme file."""

    id: str
    kind: str
    definition: Mapping[str, Any]
    results: Results
    skipped: bool = False
    case: int | None = None


def by_code(db: Connection, code: str) -> Session | None:
    """The session with this code, or None."""
    return next(iter(_sessions(db, "WHERE code = ?", [code])), None)


def of_row(row: Sequence[Any]) -> Session:
    """The session of a row with the columns `COLUMNS`, in their order."""
    return _session(dict(zip(_NAMES, row, strict=True)))


def by_link(db: Connection, link: str) -> Session | None:
    """The session whose facilitator's link has this hash, or None."""
    return next(iter(_sessions(db, "WHERE link = ?", [link])), None)


def by_number(db: Connection, session: int) -> Session | None:
    """The session with this number, or None."""
    return next(iter(_sessions(db, "WHERE id = ?", [session])), None)


def titles(db: Connection) -> list[tuple[int, str]]:
    """Number and title of every session, whatever else its row holds."""
    return [(number, title) for number, title in db.execute("SELECT id, title FROM sessions ORDER BY id").fetchall()]


def activity_names(db: Connection, session: int) -> list[str]:
    """The ids of the activities of a session, in their order, whatever their definitions hold."""
    rows = db.execute("SELECT id FROM activities WHERE session = ? ORDER BY position", [session])
    return [name for (name,) in rows.fetchall()]


def all_sessions(db: Connection) -> list[Session]:
    """All sessions, newest first."""
    return _sessions(db, "ORDER BY held_on DESC, id DESC", [])


def salt(db: Connection, session: int) -> str:
    """The secret with which this session's dots and cards get names that say nothing about persons."""
    return str(db.execute("SELECT salt FROM sessions WHERE id = ?", [session]).fetchone()[0])


def activities(db: Connection, session: int) -> list[StoredActivity]:
    """The activities of a session, in their order."""
    rows = db.execute(
        """SELECT id, kind, definition, results, skipped, "case" FROM activities
        WHERE session = ? ORDER BY position""",
        [session],
    )
    return [
        StoredActivity(name, kind, definition_of(text), results, bool(skipped), case)
        for name, kind, text, results, skipped, case in rows
    ]


def activity(db: Connection, session: int, name: str) -> StoredActivity | None:
    """One activity of a session, or None."""
    row = db.execute(
        "SELECT id, kind, definition, results FROM activities WHERE session = ? AND id = ?", [session, name]
    ).fetchone()
    return StoredActivity(row[0], row[1], definition_of(row[2]), row[3]) if row else None


@lru_cache(maxsize=512)
def definition_of(text: str) -> Mapping[str, Any]:
    """Parsed once, and changed by nobody: every screen reads all activities of its session whenever it is drawn."""
    parsed: Mapping[str, Any] = json.loads(text)
    return parsed


def visited(db: Connection, session: int) -> frozenset[str]:
    """The activities that were on stage."""
    return frozenset(name for action in log(db, session) if action.name == "go_to" for name in action.activities)


def log(db: Connection, session: int) -> list[LoggedAction]:
    """What the facilitator did, in order, without what was undone and the undo actions themselves."""
    rows = db.execute(
        """SELECT action, activities, at FROM stage_log LEFT JOIN undo_log ON entry = id
        WHERE session = ? AND action <> 'undo' AND coalesce(undone, 0) <> 1 ORDER BY id""",
        [session],
    )
    return [LoggedAction(action, tuple(json.loads(names)), _moment(time)) for action, names, time in rows]


def rounds(db: Connection, session: int, name: str | None = None) -> list[Round]:
    """The rounds with answers of a session, or of one of its activities, oldest first, without those with guesses.

    No round is shown while the guess about it is open.
    """
    of_activity, values = ("AND activity = ?", [session, name]) if name is not None else ("", [session])
    rows = db.execute(
        f"""SELECT activity, number, step, row_number() OVER (PARTITION BY activity, step ORDER BY number), open,
        shown = 1 AND NOT EXISTS (SELECT 1 FROM rounds AS guess
        WHERE guess.session = answered.session AND guess.open = 1
        AND guess.activity = answered.activity AND guess.number = answered.number AND guess.purpose = 'guess'),
        opened_at, closed_at, unlinked FROM rounds AS answered
        WHERE session = ? {of_activity} AND purpose = 'answer' ORDER BY activity, number""",  # noqa: S608 - our own words
        values,
    )
    return [
        Round(act, number, step, turn, bool(is_open), bool(shown), _moment(opened), closed and _moment(closed),
              unlinked=bool(unlinked))
        for act, number, step, turn, is_open, shown, opened, closed, unlinked in rows
    ]  # fmt: skip


def guess_round(db: Connection, session: int, answered: Round) -> Round | None:
    """The round in which people guess, or guessed, the outcome of a round; None when there is none."""
    row = db.execute(
        """SELECT open, opened_at, closed_at FROM rounds
        WHERE session = ? AND activity = ? AND number = ? AND purpose = 'guess'""",
        [session, answered.activity, answered.number],
    ).fetchone()
    if row is None:
        return None
    is_open, opened, closed = row
    return replace(answered, purpose="guess", open=bool(is_open), shown=False, opened_at=_moment(opened),
                   closed_at=closed and _moment(closed))  # fmt: skip


def every_round(db: Connection, session: int) -> list[RoundKey]:
    """Every round that there is, and that there was before opening it was undone."""
    there = db.execute("SELECT activity, number, purpose FROM rounds WHERE session = ?", [session]).fetchall()
    undone = db.execute(
        "SELECT changes FROM undo_log JOIN stage_log ON stage_log.id = entry WHERE session = ?", [session]
    ).fetchall()
    changed = [json.loads(key) for (changes,) in undone for key in json.loads(changes)["rounds"]]
    return sorted({RoundKey(*key) for key in (*there, *changed)})


def open_step(db: Connection, session: int, key: RoundKey) -> str | None:
    """The step of this very round if it takes answers now, else None."""
    row = db.execute(
        "SELECT step FROM rounds WHERE session = ? AND activity = ? AND number = ? AND purpose = ? AND open = 1",
        [session, *key],
    ).fetchone()
    return row[0] if row else None


def takeaways(db: Connection, session: int) -> dict[str, str]:
    """The sentences that the group takes away from a session, by activity."""
    return dict(db.execute("SELECT activity, sentence FROM takeaways WHERE session = ?", [session]).fetchall())


def revisions(db: Connection, code: str) -> Revisions | None:
    """The two revision numbers of a session, stage and answers, and the rehearsal in which they count."""
    row = db.execute("SELECT stage, answers, rehearsal FROM sessions WHERE code = ?", [code]).fetchone()
    return (int(row[0]), int(row[1]), row[2] or "") if row else None


def revisions_of(db: Connection, codes: Collection[str], among: Collection[int] | None = None) -> dict[str, Revisions]:
    """The revision numbers of these sessions and their rehearsals, by code; of all of them, or `among` these numbers.

    Those that are gone are left out.
    """
    rows = db.execute(
        """SELECT id, code, stage, answers, coalesce(rehearsal, '') FROM sessions
        WHERE code IN (SELECT value FROM json_each(?))""",
        [json.dumps([*codes])],
    )
    return {code: (*numbers,) for number, code, *numbers in rows.fetchall() if among is None or number in among}


def lock(db: Connection, session: int) -> None:
    """Keep everybody else from writing about a session until the transaction ends, also who writes beside it.

    The first statement of a write that decides by what others may be writing, and bumps no revision before.
    """
    db.execute("UPDATE sessions SET stage = stage WHERE id = ?", [session])


def lock_for_deletion(db: Connection, sessions: Iterable[int]) -> None:
    """Lock sessions that will be deleted, or lose a text, and all others in which that may change something.

    The first statements of such a write. By number, as votes are committed: two that lock the same rows in another
    order would wait for each other, and PostgreSQL would undo one of them.
    """
    for number in sorted({*sessions, *carried_texts.sessions_with_earlier_actions(db)}):
        lock(db, number)


def bump_all(db: Connection) -> list[tuple[str, int, int, str]]:
    """Bump the stage's revision number of every session that has not ended; returns the code and numbers of each."""
    running = db.execute("SELECT id FROM sessions WHERE status <> 'ended' ORDER BY id").fetchall()
    return bump_each(db, [number for (number,) in running])


def bump_each(db: Connection, sessions: Iterable[int]) -> list[tuple[str, int, int, str]]:
    """Bump the stage's revision number of these sessions; returns the code and numbers of each.

    One after the other by number, as votes are committed: two that lock the same rows in another order would wait for
    each other.
    """
    query = """UPDATE sessions SET stage = stage + 1 WHERE id = ?
        RETURNING code, stage, answers, coalesce(rehearsal, '')"""
    return [row for number in sorted(sessions) for row in db.execute(query, [number]).fetchall()]


def bump_stage_revision(db: Connection, session: int) -> int:
    """Bump the revision number of a session's stage and return it, for a change that is no step of the facilitator."""
    query = "UPDATE sessions SET stage = stage + 1 WHERE id = ? RETURNING stage"
    return int(db.execute(query, [session]).fetchone()[0])


def count_expired(db: Connection, today: date) -> int:
    """How many sessions there are, imported ones included, whose time to be kept is over."""
    own = db.execute("SELECT count(*) FROM sessions WHERE keep_until < ?", [today.isoformat()]).fetchone()[0]
    return int(own) + imported_sessions.count_expired(db, today)


def keep_until(db: Connection, session: int, until: date) -> int:
    """Let this be the last day on which a session is kept; returns the new revision of its stage."""
    query = "UPDATE sessions SET keep_until = ?, stage = stage + 1 WHERE id = ? RETURNING stage"
    return int(db.execute(query, [until.isoformat(), session]).fetchone()[0])


def of_organisation(db: Connection, organisation: str) -> list[int]:
    """The sessions of an organisation, by its normalised name."""
    rows = db.execute("SELECT id, organisation FROM sessions ORDER BY id").fetchall()
    return [number for number, name in rows if normalized_organisation(name) == organisation]


def forget_until(db: Connection, today: date) -> int:
    """Delete every session whose time to be kept is over, with all its rows, and every imported one; returns how many.

    Raises NotDeletedError.
    """
    gone = [
        row[0] for row in db.execute("SELECT id FROM sessions WHERE keep_until < ? ORDER BY id", [today.isoformat()])
    ]
    lock_for_deletion(db, gone)
    return sum(forget(db, session) for session in gone) + imported_sessions.forget_until(db, today)


def forget(db: Connection, session: int) -> int:
    """Delete one session with all its rows; returns 0 when it is not there. Raises NotDeletedError.

    The app has no trigger: one that is there would keep or copy what is deleted, so it is removed first. Then it is
    counted whether anything is left, since somebody may have changed the tables too. What later sessions carry on of
    it is removed from them. Who deletes several at once calls `lock_for_deletion` for all of them first.
    """
    lock_for_deletion(db, [session])
    db.remove_triggers()
    there = int(db.execute("SELECT count(*) FROM sessions WHERE id = ?", [session]).fetchone()[0])
    carried = carried_texts.carried_from(db, session)
    entries = json.dumps([entry for (entry,) in db.execute("SELECT id FROM stage_log WHERE session = ?", [session])])
    db.execute("DELETE FROM decisions WHERE session = ?", [session])
    db.execute("DELETE FROM rights WHERE scope = ?", [f"session:{session}"])
    share_links.remove_of_session(db, session)
    db.execute("DELETE FROM sessions WHERE id = ?", [session])
    if carried:
        carried.remove(db)
    if left := _left(db, session, entries) or (carried.left(db) if carried else {}):
        raise NotDeletedError(left)
    return there


def _left(db: Connection, session: int, entries: str) -> dict[str, int]:
    """How many rows of a session there are, by table; `entries` are those that its stage log had, as JSON."""
    conditions: dict[str, tuple[str, object]] = {
        **dict.fromkeys(_tables_with_session(db), ("session = ?", session)),
        "sessions": ("id = ?", session),
        "rights": ("scope = ?", f"session:{session}"),
        "undo_log": ("entry IN (SELECT CAST(value AS BIGINT) FROM json_each(?))", entries),
    }
    counts = {
        name: int(db.execute(f'SELECT count(*) FROM "{name}" WHERE {condition}', [value]).fetchone()[0])  # noqa: S608
        for name, (condition, value) in conditions.items()
    }
    return {name: count for name, count in counts.items() if count}


def _tables_with_session(db: Connection) -> list[str]:
    return [name for name in db.list_tables() if "session" in db.list_columns(name) and '"' not in name]


COLUMNS = """id, code, title, organisation, held_on, language, programme, roles, approval, status, current, step,
    stories, picture, stop, stage, answers, created_at, ended_at, keep_until, timer_ends, timer_left, "case", shared,
    talk, rehearsal, made_up, comparable, unlink"""
_NAMES = [name.strip(' "') for name in COLUMNS.replace("\n", " ").split(",")]


def _sessions(db: Connection, rest: str, parameters: Sequence[object]) -> list[Session]:
    query = f"SELECT {COLUMNS} FROM sessions {rest}"  # noqa: S608 - our own words
    return [_session(row) for row in db.named_rows(query, list(parameters))]


@lru_cache(maxsize=64)
def _heading(programme: str) -> tuple[Text, LongText, tuple[Theme, ...]]:
    """Title, description and themes of a programme, which every answer reads and no session changes: parsed once."""
    parsed = json.loads(programme)
    themes = tuple(Theme.model_validate(theme) for theme in parsed["themes"])
    return Text.model_validate(parsed["title"]), LongText.model_validate(parsed["about"]), themes


def _session(row: Mapping[str, Any]) -> Session:
    title, about, themes = _heading(row["programme"])
    return Session(
        id=row["id"],
        code=row["code"],
        title=row["title"],
        organisation=row["organisation"],
        held_on=date.fromisoformat(row["held_on"]),
        language=row["language"],
        programme=title,
        about=about,
        themes=themes,
        roles=tuple(json.loads(row["roles"])),
        approval=bool(row["approval"]),
        status=row["status"],
        current=row["current"],
        step=row["step"],
        stories=bool(row["stories"]),
        chart_number=row["picture"],
        stop=row["stop"],
        stage=row["stage"],
        answers=row["answers"],
        created_at=_moment(row["created_at"]),
        ended_at=row["ended_at"] and _moment(row["ended_at"]),
        keep_until=date.fromisoformat(row["keep_until"]),
        timer_ends=row["timer_ends"] and _moment(row["timer_ends"]),
        timer_left=row["timer_left"],
        case=row["case"],
        device_shared=bool(row["shared"]),
        talk=bool(row["talk"]),
        rehearsal=row["rehearsal"] or "",
        made_up=bool(row["made_up"]),
        comparable=bool(row["comparable"]),
        unlink=bool(row["unlink"]),
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
