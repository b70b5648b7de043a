"""What is kept of results that need one person's answers side by side, for when these are nobody's any more."""

from typing import Literal, NamedTuple

from sessions.model.records import Round
from sessions.store.database.connection import Connection

KeptPart = Literal["moved", "roles", "guesses"]


class KeptResult(NamedTuple):
    """One part of the result of a round (with answers): what moved, the roles side by side, or their guesses; JSON."""

    activity: str
    round: int
    part: KeptPart
    content: str


def read(db: Connection, session: int, round_: Round, part: KeptPart) -> str | None:
    """What is kept of a part of the result of a round, or None."""
    row = db.execute(
        "SELECT content FROM kept_results WHERE session = ? AND activity = ? AND round = ? AND part = ?",
        [session, round_.activity, round_.number, part],
    ).fetchone()
    return row[0] if row else None


def of_session(db: Connection, session: int) -> list[KeptResult]:
    """Everything that is kept of a session."""
    rows = db.execute("SELECT activity, round, part, content FROM kept_results WHERE session = ?", [session])
    return [KeptResult(*row) for row in rows.fetchall()]


def replace_all(db: Connection, session: int, kept: list[KeptResult]) -> None:
    """Keep these, and nothing else, of a session."""
    db.execute("DELETE FROM kept_results WHERE session = ?", [session])
    db.executemany(
        "INSERT INTO kept_results (session, activity, round, part, content) VALUES (?, ?, ?, ?, ?)",
        [(session, *each) for each in kept],
    )
