"""When actions are due and what became of earlier ones, as stored: calculated from results, as key figures are."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sessions.store.database.connection import Connection


class StoredActions(NamedTuple):
    """What is stored of one activity. `revisions` are those of the sessions that it rests on, by session."""

    session: int
    activity: str
    revisions: Mapping[str, Any]
    found: Any


def read(db: Connection, form: int) -> dict[tuple[int, str], StoredActions]:
    """Everything that is stored in this form, by session and activity."""
    rows = db.execute("SELECT session, activity, revisions, found FROM agreed_actions WHERE form = ?", [form])
    return {
        (session, activity): StoredActions(session, activity, json.loads(revisions), json.loads(found))
        for session, activity, revisions, found in rows.fetchall()
    }


def store(db: Connection, form: int, actions: Iterable[StoredActions]) -> None:
    """Keep what was calculated; of a session that is gone, nothing."""
    db.executemany(
        """INSERT INTO agreed_actions (session, activity, form, revisions, found)
        SELECT id, ?, ?, ?, ? FROM sessions WHERE id = ?
        ON CONFLICT (session, activity)
        DO UPDATE SET form = excluded.form, revisions = excluded.revisions, found = excluded.found""",
        [(each.activity, form, json.dumps(each.revisions), json.dumps(each.found), each.session) for each in actions],
    )


def forget(db: Connection, session: int) -> None:
    """Delete what rests on a session, as when a text of it is deleted: of later sessions too."""
    db.execute(
        "DELETE FROM agreed_actions WHERE EXISTS (SELECT 1 FROM json_each(revisions) WHERE key = ?)", [str(session)]
    )
