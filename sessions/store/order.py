"""Which activities a session has, and in which order: changed while it runs, with every answer kept."""

import json
from collections.abc import Sequence

from sessions.store.moving import Stage
from sessions.store.stage import StoredActivity


def names(moving: Stage) -> list[str]:
    """The activities of the session, in their order."""
    rows = moving.db.execute("SELECT id FROM activities WHERE session = ? ORDER BY position", [moving.session])
    return [name for (name,) in rows]


def put_in_order(moving: Stage, wanted: Sequence[str]) -> None:
    """Give the activities the order in which they are named here."""
    # Two activities never stand in one place, so all of them first go out of the way.
    moving.db.execute("UPDATE activities SET position = -1 - position WHERE session = ?", [moving.session])
    moving.db.conn.executemany(
        "UPDATE activities SET position = ? WHERE session = ? AND id = ?",
        [(place, moving.session, name) for place, name in enumerate(wanted)],
    )


def add(moving: Stage, one: StoredActivity, place: int) -> None:
    """One more activity, in this place."""
    order = names(moving)
    moving.db.execute(
        "INSERT INTO activities (session, id, position, kind, definition, results) VALUES (?, ?, ?, ?, ?, ?)",
        [moving.session, one.id, len(order), one.kind, json.dumps(one.definition, ensure_ascii=False), one.results],
    )
    put_in_order(moving, [*order[:place], one.id, *order[place:]])


def redefine(moving: Stage, one: StoredActivity) -> None:
    """Another definition of an activity. Whether its results are live is left as the facilitator has it now."""
    moving.db.execute(
        "UPDATE activities SET definition = ? WHERE session = ? AND id = ?",
        [json.dumps(one.definition, ensure_ascii=False), moving.session, one.id],
    )


def set_skipped(moving: Stage, name: str, skipped: bool) -> None:
    """Leave an activity out of the way through the session, or take it in again."""
    moving.db.execute(
        "UPDATE activities SET skipped = ? WHERE session = ? AND id = ?", [int(skipped), moving.session, name]
    )
