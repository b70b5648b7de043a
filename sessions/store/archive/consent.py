"""Whether a session may be part of the pattern that other organisations see, as it is stored."""

from sessions.store.database.connection import Connection


def store(db: Connection, session: int, wanted: bool) -> None:
    """Keep what was chosen for a session; one that is gone stays gone."""
    db.execute("UPDATE sessions SET comparable = ? WHERE id = ?", [int(wanted), session])
