"""Key figures of sessions, as they are stored: calculated from results, and calculated again when these change."""

from collections.abc import Sequence

from sqlite_utils import Database

from sessions.model.records import Session


def current(db: Database, form: int) -> dict[int, str]:
    """The figures that are up to date, as JSON, by session: those of its present revision, in this form."""
    rows = db.execute(
        """SELECT sessions.id, figures FROM key_figures JOIN sessions ON sessions.id = key_figures.session
        WHERE key_figures.stage = sessions.stage AND key_figures.answers = sessions.answers AND form = ?
        AND sessions.rehearsal IS NULL""",
        [form],
    )
    return dict(rows.fetchall())


def store(db: Database, form: int, figures: Sequence[tuple[Session, str]]) -> None:
    """Keep the figures of sessions, each as it was at the revision of its record; of one that is gone, nothing."""
    db.conn.executemany(
        """INSERT OR REPLACE INTO key_figures (session, stage, answers, form, figures)
        SELECT id, ?, ?, ?, ? FROM sessions WHERE id = ?""",
        [(session.stage, session.answers, form, text, session.id) for session, text in figures],
    )
