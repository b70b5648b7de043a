"""A new session, with its own copy of a programme."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from sessions.store.stage import StoredActivity


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
    case: int | None = None


def create(db: Database, new: NewSession) -> int | None:
    """Store a new session and return its id; None when its code is taken."""
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
        "case": new.case,
    }
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    done = db.execute(
        f"INSERT INTO sessions ({names}) VALUES ({marks}) ON CONFLICT (code) DO NOTHING",  # noqa: S608 - our own names
        list(row.values()),
    )
    if done.rowcount != 1 or done.lastrowid is None:
        return None
    db.conn.executemany(
        "INSERT INTO activities (session, id, position, kind, definition, results) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (done.lastrowid, one.id, at, one.kind, json.dumps(one.definition, ensure_ascii=False), one.results)
            for at, one in enumerate(new.activities)
        ],
    )
    return done.lastrowid
