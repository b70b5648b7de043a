"""What organisers write about a session afterwards: a note for each activity, and one for the session as a whole."""

from datetime import datetime

from sessions.model.records import ReviewNote
from sessions.store.database.connection import Connection


def of_session(db: Connection, session: int) -> dict[str, ReviewNote]:
    """The notes of a session by activity; the one of the session as a whole has an empty name."""
    rows = db.execute("SELECT activity, text, at FROM review_notes WHERE session = ?", [session])
    return {activity: ReviewNote(text, datetime.fromisoformat(at)) for activity, text, at in rows}


def write(db: Connection, session: int, activity: str, note: ReviewNote) -> None:
    """Store a note in place of an earlier one."""
    db.execute(
        """INSERT INTO review_notes (session, activity, text, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (session, activity) DO UPDATE SET text = excluded.text, at = excluded.at""",
        [session, activity, note.text, note.at.isoformat()],
    )


def remove(db: Connection, session: int, activity: str) -> None:
    """Delete a note."""
    db.execute("DELETE FROM review_notes WHERE session = ? AND activity = ?", [session, activity])
