"""Settings of the installation, and who holds which right. Only hashes of tokens are stored."""

from datetime import datetime

from sqlite_utils import Database


def setting(db: Database, name: str) -> str | None:
    """The value of one setting, or None."""
    row = db.execute("SELECT value FROM settings WHERE name = ?", [name]).fetchone()
    return str(row[0]) if row else None


def set_once(db: Database, name: str, value: str) -> bool:
    """Set a setting that has no value yet; False when somebody was first."""
    done = db.execute("INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING", [name, value])
    return done.rowcount == 1


def give(db: Database, holder: str, scope: str, at: datetime) -> None:
    """Give a right; giving it again changes nothing."""
    db.execute(
        "INSERT INTO rights (holder, scope, given_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [holder, scope, at.isoformat()],
    )


def take(db: Database, holder: str, scope: str) -> None:
    """Take a right away; taking what isn't there changes nothing."""
    db.execute("DELETE FROM rights WHERE holder = ? AND scope = ?", [holder, scope])


def has(db: Database, holder: str, scope: str) -> bool:
    """Whether this holder has the right."""
    return db.execute("SELECT 1 FROM rights WHERE holder = ? AND scope = ?", [holder, scope]).fetchone() is not None


def scopes(db: Database) -> list[str]:
    """Every scope in which somebody holds a right."""
    return [row[0] for row in db.execute("SELECT DISTINCT scope FROM rights ORDER BY scope")]
