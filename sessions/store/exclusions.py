"""Minutes of which nobody who joined in them counts: their answers stay stored, and leave every result and count.

Minutes are those of the clock. Who joined is never looked at one by one, and no address is stored.
"""

from datetime import datetime, timedelta

from sqlite_utils import Database

from sessions.model.records import JoinMinute

# Of a row of `participants`: whether it counts. Answers that were entered by hand, and rehearsals, always do.
COUNTED = """NOT (participants.id > 0 AND participants.batch IS NULL AND EXISTS (SELECT 1 FROM exclusions
    WHERE exclusions.session = participants.session
    AND exclusions.since <= participants.joined_at AND participants.joined_at < exclusions.until))"""
_OWN_DEVICE = "session = ? AND batch IS NULL AND participants.id > 0"


def minutes(db: Database, session: int, least: int) -> list[JoinMinute]:
    """The minutes in which at least `least` people joined with a device, the first one first."""
    rows = db.execute(
        f"""SELECT substr(joined_at, 1, 16) || ':00+00:00', count(*), NOT min({COUNTED}) FROM participants
        WHERE {_OWN_DEVICE} GROUP BY 1 HAVING count(*) >= ? ORDER BY 1""",  # noqa: S608 - our own words
        [session, least],
    )
    return [JoinMinute(datetime.fromisoformat(since), people, bool(excluded)) for since, people, excluded in rows]


def excluded(db: Database, session: int) -> int:
    """How many people who joined do not count."""
    row = db.execute(
        f"SELECT count(*) FROM participants WHERE {_OWN_DEVICE} AND NOT {COUNTED}",  # noqa: S608 - our own words
        [session],
    ).fetchone()
    return int(row[0])


def add(db: Database, session: int, since: datetime, time: str) -> None:
    """Exclude who joined in the minute that begins at `since`; excluding it again changes nothing."""
    db.execute(
        "INSERT OR IGNORE INTO exclusions (session, since, until, at) VALUES (?, ?, ?, ?)",
        [session, since.isoformat(), (since + timedelta(minutes=1)).isoformat(), time],
    )


def remove(db: Database, session: int, since: datetime) -> None:
    """Count who joined in this minute again."""
    db.execute("DELETE FROM exclusions WHERE session = ? AND since = ?", [session, since.isoformat()])
