"""The audit log: who of those who organise did what."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from sessions.model.records import Actor, AuditAction, AuditEntry
from sessions.store.database.connection import Connection


def write(db: Connection, entry: AuditEntry) -> None:
    """Add a line."""
    db.execute(
        "INSERT INTO audit_log (at, actor, name, action, session_number, detail) VALUES (?, ?, ?, ?, ?, ?)",
        [entry.at.isoformat(), entry.actor, entry.name, entry.action, entry.session, entry.detail],
    )


def latest(db: Connection, actions: Sequence[AuditAction], most: int) -> list[AuditEntry]:
    """The latest lines about these actions, about all of them when there are none; the last one first."""
    chosen = f"WHERE action IN ({', '.join('?' * len(actions))})" if actions else ""
    query = f"SELECT at, actor, name, action, session_number, detail FROM audit_log {chosen} ORDER BY id DESC LIMIT ?"  # noqa: S608
    return [
        AuditEntry(datetime.fromisoformat(at), cast("Actor", actor), name, cast("AuditAction", action), session, detail)
        for at, actor, name, action, session, detail in db.execute(query, [*actions, most])
    ]


def forget(db: Connection, before: datetime) -> int:
    """Delete the lines from before a moment; returns how many."""
    return db.execute("DELETE FROM audit_log WHERE at < ?", [before.isoformat()]).rowcount
