"""Which activities a session has, and in which order: changed while it runs, with every answer kept."""

import json
from collections.abc import Sequence

from sessions.store.session_rows import StoredActivity
from sessions.store.stage_transaction import StageTransaction


def names(transaction: StageTransaction) -> list[str]:
    """The activities of the session, in their order."""
    query = "SELECT id FROM activities WHERE session = ? ORDER BY position"
    rows = transaction.db.execute(query, [transaction.session])
    return [name for (name,) in rows]


def put_in_order(transaction: StageTransaction, wanted: Sequence[str]) -> None:
    """Give the activities the order in which they are named here."""
    # Two activities never stand in one place, so all of them first go out of the way.
    transaction.db.execute("UPDATE activities SET position = -1 - position WHERE session = ?", [transaction.session])
    transaction.db.executemany(
        "UPDATE activities SET position = ? WHERE session = ? AND id = ?",
        [(position, transaction.session, name) for position, name in enumerate(wanted)],
    )


def add(transaction: StageTransaction, new: StoredActivity, position: int) -> None:
    """Add one more activity, in this place."""
    in_order = names(transaction)
    definition = json.dumps(new.definition, ensure_ascii=False)
    transaction.db.execute(
        "INSERT INTO activities (session, id, position, kind, definition, results) VALUES (?, ?, ?, ?, ?, ?)",
        [transaction.session, new.id, len(in_order), new.kind, definition, new.results],
    )
    put_in_order(transaction, [*in_order[:position], new.id, *in_order[position:]])


def redefine(transaction: StageTransaction, activity: StoredActivity) -> None:
    """Another definition of an activity. Whether its results are live is left as the facilitator has it now."""
    transaction.db.execute(
        "UPDATE activities SET definition = ? WHERE session = ? AND id = ?",
        [json.dumps(activity.definition, ensure_ascii=False), transaction.session, activity.id],
    )


def set_skipped(transaction: StageTransaction, name: str, skipped: bool) -> None:
    """Leave an activity out of the way through the session, or take it in again."""
    transaction.db.execute(
        "UPDATE activities SET skipped = ? WHERE session = ? AND id = ?", [int(skipped), transaction.session, name]
    )
