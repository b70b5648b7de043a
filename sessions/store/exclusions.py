"""Minutes of which nobody who joined in them counts: their answers stay stored, and leave every result and count.

Minutes are those of the clock. Who joined is never looked at one by one, and no address is stored.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sessions.model.records import Exclusion, JoinMinute
from sessions.store.database.connection import Connection

# Of a row of `participants`: whether it counts. Answers that were entered by hand, rehearsals, and answers that are
# nobody's any more always do.
COUNTED = """NOT (participants.id > 0 AND participants.batch IS NULL AND participants.unlinked = 0
    AND EXISTS (SELECT 1 FROM exclusions WHERE exclusions.session = participants.session
    AND exclusions.since <= participants.joined_at AND participants.joined_at < exclusions.until))"""
MINUTE = timedelta(minutes=1)
_OWN_DEVICE = "session = ? AND batch IS NULL AND participants.id > 0 AND unlinked = 0"
Window = tuple[datetime, datetime]  # from, until before


def minutes(db: Connection, session: int) -> list[JoinMinute]:
    """The minutes in which anybody joined with a device, the first one first."""
    rows = db.execute(
        f"""SELECT substr(joined_at, 1, 16) || ':00+00:00', count(*), count(CASE WHEN NOT {COUNTED} THEN 1 END) > 0
        FROM participants
        WHERE {_OWN_DEVICE} GROUP BY 1 ORDER BY 1""",  # noqa: S608 - our own words
        [session],
    )
    return [JoinMinute(datetime.fromisoformat(since), people, bool(excluded)) for since, people, excluded in rows]


class Burst(NamedTuple):
    """How many people joined within some span of time, and when the first of them did."""

    people: int
    since: datetime


def most_within(db: Connection, session: int, span: timedelta) -> Burst | None:
    """How many of those who count joined within the fullest span of time, and when it begins; None if nobody did."""
    rows = db.execute(
        f"SELECT joined_at FROM participants WHERE {_OWN_DEVICE} AND {COUNTED}",  # noqa: S608 - our own words
        [session],
    )
    joined = sorted(datetime.fromisoformat(joined_at) for (joined_at,) in rows)
    fullest: Burst | None = None
    first = 0
    for index, moment in enumerate(joined):
        while moment - joined[first] >= span:
            first += 1
        people = index - first + 1
        if fullest is None or people > fullest.people:
            fullest = Burst(people, joined[first])
    return fullest


def excluded(db: Connection, session: int) -> int:
    """How many people who joined do not count, those included who didn't when the links to their answers were cut."""
    row = db.execute(
        f"""SELECT count(*) + coalesce((SELECT excluded FROM unlinked_sessions WHERE session = ?), 0)
        FROM participants WHERE {_OWN_DEVICE} AND NOT {COUNTED}""",  # noqa: S608 - our own words
        [session, session],
    ).fetchone()
    return int(row[0])


def current(db: Connection, session: int) -> list[Exclusion]:
    """What is excluded now, the first one first, with how many people joined in it."""
    rows = db.execute(
        """SELECT since, until, (SELECT count(*) FROM participants WHERE participants.session = exclusions.session
            AND batch IS NULL AND participants.id > 0 AND unlinked = 0 AND since <= joined_at AND joined_at < until)
        FROM exclusions WHERE session = ? ORDER BY since""",
        [session],
    )
    return [Exclusion(datetime.fromisoformat(since), datetime.fromisoformat(until), n) for since, until, n in rows]


def named(since: datetime, until: datetime) -> str:
    """An excluded window as the log of actions has it: its minute, or where it begins and ends."""
    return since.isoformat() if until == since + MINUTE else f"{since.isoformat()}/{until.isoformat()}"


def ever(db: Connection, session: int) -> list[Window]:
    """Every window that was ever excluded, also those that count again: results with and without it can be known."""
    rows = db.execute("SELECT DISTINCT value FROM stage_log WHERE session = ? AND action = 'exclude'", [session])
    windows = []
    for (value,) in rows:
        since, _, until = value.partition("/")
        begin = datetime.fromisoformat(since)
        windows.append((begin, datetime.fromisoformat(until) if until else begin + MINUTE))
    return windows


def part_of(windows: Sequence[Window], moment: datetime) -> frozenset[Window]:
    """Which of the windows a moment lies in. Results can only differ by all people of such a part together."""
    return frozenset((since, until) for since, until in windows if since <= moment < until)


def add(db: Connection, session: int, since: datetime, until: datetime, time: str) -> None:
    """Exclude who joined from `since` until before `until`; what was excluded and lies within becomes part of it."""
    db.execute(
        "DELETE FROM exclusions WHERE session = ? AND since > ? AND until <= ?",
        [session, since.isoformat(), until.isoformat()],
    )
    db.execute(
        """INSERT INTO exclusions (session, since, until, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (session, since) DO UPDATE SET until = excluded.until
        WHERE exclusions.until < excluded.until""",
        [session, since.isoformat(), until.isoformat(), time],
    )


def remove(db: Connection, session: int, since: datetime) -> None:
    """Count who joined in the window that begins at `since` again."""
    db.execute("DELETE FROM exclusions WHERE session = ? AND since = ?", [session, since.isoformat()])
