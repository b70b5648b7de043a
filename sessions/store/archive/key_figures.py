"""Key figures of sessions, as they are stored: calculated from results, and calculated again when these change."""

import json
from collections.abc import Collection, Sequence

from sessions.model.records import Session
from sessions.store.database.connection import Connection


def current(db: Connection, form: int) -> frozenset[int]:
    """The sessions whose stored figures are up to date: those of their present revision, in this form."""
    rows = db.execute(
        """SELECT sessions.id FROM key_figures JOIN sessions ON sessions.id = key_figures.session
        WHERE key_figures.stage = sessions.stage AND key_figures.answers = sessions.answers AND form = ?
        AND sessions.rehearsal IS NULL""",
        [form],
    )
    return frozenset(session for (session,) in rows.fetchall())


def read(db: Connection, sessions: Collection[int]) -> dict[int, str]:
    """The stored figures of these sessions, as JSON."""
    rows = db.execute(
        "SELECT session, figures FROM key_figures WHERE session IN (SELECT CAST(value AS BIGINT) FROM json_each(?))",
        [json.dumps(list(sessions))],
    )
    return dict(rows.fetchall())


def store(db: Connection, form: int, figures: Sequence[tuple[Session, str]]) -> None:
    """Keep the figures of sessions, each as it was at the revision of its record; of one that is gone, nothing."""
    db.executemany(
        """INSERT INTO key_figures (session, stage, answers, form, figures)
        SELECT id, ?, ?, ?, ? FROM sessions WHERE id = ?
        ON CONFLICT (session) DO UPDATE SET stage = excluded.stage, answers = excluded.answers, form = excluded.form,
        figures = excluded.figures""",
        [(session.stage, session.answers, form, text, session.id) for session, text in figures],
    )
