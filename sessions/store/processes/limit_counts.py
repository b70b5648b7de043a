"""The counts of limits that all processes share, and the salt by which they name networks.

Names are hashes with a key that is not in the database. Moments are milliseconds of the clock that all
processes share, `Store.now`.
"""

from sessions.store.database.connection import Connection


def get(db: Connection, limit: str, name: str) -> tuple[int, int] | None:
    """What a limit counted under a name, in thousandths, and when; None for nothing."""
    row = db.execute("SELECT amount, moment FROM limit_counts WHERE kind = ? AND name = ?", [limit, name]).fetchone()
    return (row[0], row[1]) if row else None


def write(db: Connection, limit: str, name: str, count: tuple[int, int], most: int) -> None:
    """Keep a count; of more than `most` names of a limit, the one that was written longest ago goes."""
    db.execute(
        """INSERT INTO limit_counts (kind, name, amount, moment) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, name) DO UPDATE SET amount = excluded.amount, moment = excluded.moment""",
        [limit, name, *count],
    )
    if (excess := size(db, limit) - most) > 0:
        db.execute(
            """DELETE FROM limit_counts WHERE kind = ? AND name IN (
                SELECT name FROM limit_counts WHERE kind = ? AND name <> ? ORDER BY moment LIMIT ?
            )""",
            [limit, limit, name, excess],
        )


def remove(db: Connection, limit: str, name: str) -> None:
    """Forget a count."""
    db.execute("DELETE FROM limit_counts WHERE kind = ? AND name = ?", [limit, name])


def size(db: Connection, limit: str) -> int:
    """How many names a limit has a count of."""
    return int(db.execute("SELECT count(*) FROM limit_counts WHERE kind = ?", [limit]).fetchone()[0])


def any_outside(db: Connection, since: int, until: int) -> bool:
    """Whether there are counts from before a moment, or from after another one."""
    query = "SELECT 1 FROM limit_counts WHERE moment < ? OR moment > ? LIMIT 1"
    return db.execute(query, [since, until]).fetchone() is not None


def forget_outside(db: Connection, since: int, until: int) -> None:
    """Delete the counts from before a moment, and those from after another one: the clock was set back since."""
    db.execute("DELETE FROM limit_counts WHERE moment < ? OR moment > ?", [since, until])


def salt(db: Connection) -> tuple[str, int] | None:
    """The salt for names of networks, and when it was made."""
    row = db.execute("SELECT salt, made_at FROM network_salts WHERE id = 1").fetchone()
    return (row[0], row[1]) if row else None


def replace_salt(db: Connection, new: str, moment: int) -> None:
    """Let this be the salt; the one before is overwritten."""
    db.execute(
        """INSERT INTO network_salts (id, salt, made_at) VALUES (1, ?, ?)
        ON CONFLICT (id) DO UPDATE SET salt = excluded.salt, made_at = excluded.made_at""",
        [new, moment],
    )
