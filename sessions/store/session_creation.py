"""A new session, with its own copy of a programme."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sessions.model.errors import Refusal
from sessions.model.programme import Activity, Programme
from sessions.model.records import normalized_organisation
from sessions.store import cases
from sessions.store.database.connection import Connection
from sessions.store.session_rows import StoredActivity


@dataclass(frozen=True, slots=True)
class NewSession:
    """What a session starts with; `link` is the hash of the facilitator's link."""

    code: str
    title: str
    organisation: str
    held_on: date
    language: str
    programme: Mapping[str, Any]
    roles: Sequence[str]
    link: str
    salt: str
    created_at: datetime
    keep_until: date
    activities: Sequence[StoredActivity]
    case: int | Mapping[str, str] | None = None
    unlink: bool = False


def head_of(programme: Programme) -> dict[str, object]:
    """What a session keeps of its programme besides the activities."""
    return {
        "id": programme.id,
        "title": programme.title.model_dump(),
        "about": programme.about.model_dump(),
        "themes": [theme.model_dump() for theme in programme.themes],
    }


def copy_of(activity: Activity) -> StoredActivity:
    """An activity as a session keeps it."""
    definition = activity.model_dump(by_alias=True, exclude_none=True)
    return StoredActivity(activity.id, activity.kind, definition, activity.starts_with)


def create(db: Connection, new: NewSession) -> int | None:
    """Store a new session and return its id; None when its code is taken. `case` is a number, or a new one's texts."""
    row = {
        "code": new.code,
        "title": new.title,
        "organisation": new.organisation,
        "held_on": new.held_on.isoformat(),
        "language": new.language,
        "programme": json.dumps(new.programme, ensure_ascii=False),
        "roles": json.dumps(list(new.roles), ensure_ascii=False),
        "link": new.link,
        "salt": new.salt,
        "created_at": new.created_at.isoformat(),
        "keep_until": new.keep_until.isoformat(),
        "unlink": int(new.unlink),
    }
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    made = db.execute(
        f"INSERT INTO sessions ({names}) VALUES ({marks}) ON CONFLICT (code) DO NOTHING RETURNING id",  # noqa: S608
        list(row.values()),
    ).fetchone()
    if made is None:
        return None
    number = int(made[0])
    db.executemany(
        "INSERT INTO activities (session, id, position, kind, definition, results) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (number, own.id, position, own.kind, json.dumps(own.definition, ensure_ascii=False), own.results)
            for position, own in enumerate(new.activities)
        ],
    )
    if new.case is not None:
        db.execute('UPDATE sessions SET "case" = ? WHERE id = ?', [_case(db, new), number])
    return number


def _case(db: Connection, new: NewSession) -> int | None:
    """What the session is about: a case of its organisation, or a new one. Raises Refusal for another's case."""
    if isinstance(new.case, int):
        case = cases.require(db, new.case)
        if normalized_organisation(case.organisation) != normalized_organisation(new.organisation):
            raise Refusal("refused.case_of_others", organisation=case.organisation)
        return case.id
    return None if new.case is None else cases.add(db, new.case, new.created_at)
