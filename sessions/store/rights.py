"""Settings of the installation, and who holds which right. Only hashes of tokens are stored."""

import hashlib
from datetime import datetime

from sessions.store.database.connection import Connection

ORGANISER = "organiser"  # a scope; those of sessions and of links to read are these words and a number
OF_SESSION = "session:"
OF_SHARE_LINK = "share:"
PASSCODE, SETUP_WORD = "passcode", "setup_word"  # settings
PASSCODE_SOURCE = "passcode_source"  # where the passcode was set, when it was not set in the app: ENVIRONMENT
ENVIRONMENT = "environment"
OWN_SETTINGS = (SETUP_WORD, PASSCODE_SOURCE)  # of one installation only: a backup brings them nowhere else


def setting(db: Connection, name: str) -> str | None:
    """The value of one setting, or None."""
    row = db.execute("SELECT value FROM settings WHERE name = ?", [name]).fetchone()
    return str(row[0]) if row else None


def set_once(db: Connection, name: str, value: str) -> bool:
    """Set a setting that has no value yet; False when somebody was first."""
    done = db.execute("INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING", [name, value])
    return done.rowcount == 1


def set_setting(db: Connection, name: str, value: str) -> None:
    """Set a setting, whatever value it had."""
    db.execute(
        "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [name, value],
    )


def remove_setting(db: Connection, name: str) -> None:
    """Remove a setting; removing what isn't there changes nothing."""
    db.execute("DELETE FROM settings WHERE name = ?", [name])


def version(db: Connection, scope: str) -> str:
    """What a right in this scope hangs on: the passcode in force, the facilitator's link, or the link to read.

    Every change of that is another version, so rights that were given before it count no longer.
    """
    if scope == ORGANISER:
        return hashlib.sha256((setting(db, PASSCODE) or "").encode()).hexdigest()
    if scope.startswith(OF_SHARE_LINK):
        query, number = "SELECT secret FROM share_links WHERE id = ?", scope.removeprefix(OF_SHARE_LINK)
    else:
        query, number = "SELECT link FROM sessions WHERE id = ?", scope.removeprefix(OF_SESSION)
    row = db.execute(query, [number]).fetchone()
    return str(row[0]) if row else ""


def give(db: Connection, holder: str, scope: str, version: str, time: datetime) -> None:
    """Give a right of a version of its scope; giving it again changes nothing."""
    db.execute(
        """INSERT INTO rights (holder, scope, version, given_at) VALUES (?, ?, ?, ?) ON CONFLICT (holder, scope)
        DO UPDATE SET version = excluded.version, given_at = excluded.given_at
        WHERE rights.version <> excluded.version""",
        [holder, scope, version, time.isoformat()],
    )


def take(db: Connection, holder: str, scope: str) -> None:
    """Take a right away; taking what isn't there changes nothing."""
    db.execute("DELETE FROM rights WHERE holder = ? AND scope = ?", [holder, scope])


def withdraw_all(db: Connection, scope: str) -> None:
    """Take the right in this scope away from everybody."""
    db.execute("DELETE FROM rights WHERE scope = ?", [scope])


def has(db: Connection, holder: str, scope: str) -> bool:
    """Whether this holder has the right, of the version that counts now."""
    row = db.execute("SELECT version FROM rights WHERE holder = ? AND scope = ?", [holder, scope]).fetchone()
    return row is not None and row[0] == version(db, scope)


def scopes(db: Connection) -> list[str]:
    """Every scope in which somebody holds a right."""
    return [row[0] for row in db.execute("SELECT DISTINCT scope FROM rights ORDER BY scope")]
