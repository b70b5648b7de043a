"""Activities of one kind in all sessions, to gather what their groups agreed on."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from sessions.store import session_rows
from sessions.store.database.connection import Connection


class ShownActivity(NamedTuple):
    """An activity of a session of which the group may see a round; `text` is its form in a programme file, as JSON."""

    session: int
    id: str
    text: str

    @property
    def definition(self) -> Mapping[str, Any]:
        """The form in a programme file."""
        return session_rows.definition_of(self.text)


def of_kind(db: Connection, kind: str) -> list[ShownActivity]:
    """The activities of this kind with a round that is closed and shown, in sessions that are not rehearsed."""
    rows = db.execute(
        """SELECT activities.session, activities.id, definition FROM activities
        JOIN sessions ON sessions.id = activities.session
        WHERE kind = ? AND rehearsal IS NULL AND EXISTS (SELECT 1 FROM rounds WHERE rounds.session = sessions.id
        AND rounds.activity = activities.id AND purpose = 'answer' AND shown = 1 AND open = 0)
        ORDER BY held_on, sessions.id, position""",
        [kind],
    )
    return [ShownActivity(*row) for row in rows.fetchall()]
