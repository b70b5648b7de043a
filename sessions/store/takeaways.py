"""The sentences that a room takes along, one for an activity."""

from sqlite_utils import Database

from sessions.store.moving import Stage


def keep(stage: Stage, activity: str, sentence: str) -> None:
    """Keep a sentence in place of the one before; an empty one takes it away."""
    if not sentence:
        stage.db.execute("DELETE FROM takeaways WHERE session = ? AND activity = ?", [stage.session, activity])
        return
    stage.db.execute(
        """INSERT INTO takeaways (session, activity, sentence, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (session, activity) DO UPDATE SET sentence = excluded.sentence, at = excluded.at""",
        [stage.session, activity, sentence, stage.at],
    )


def of_session(db: Database, session: int) -> dict[str, str]:
    """All sentences of a session by activity."""
    return dict(db.execute("SELECT activity, sentence FROM takeaways WHERE session = ?", [session]).fetchall())
