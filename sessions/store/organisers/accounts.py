"""Organisers' accounts, and which browser is logged in with which of them. Only hashes of tokens are stored."""

from datetime import datetime
from typing import cast

from sessions.model.records import Account, Role
from sessions.store.database.connection import Connection

_COLUMNS = "id, issuer, subject, name, email, role, first_login, last_login"
_OF_SUBJECT = f"SELECT {_COLUMNS} FROM accounts WHERE issuer = ? AND subject = ?"  # noqa: S608 - our own words


def every(db: Connection) -> list[Account]:
    """All accounts, by name."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM accounts ORDER BY lower(name), lower(email), id")  # noqa: S608
    return [_account(row) for row in rows]


def find(db: Connection, number: int) -> Account | None:
    """One account, or None."""
    row = db.execute(f"SELECT {_COLUMNS} FROM accounts WHERE id = ?", [number]).fetchone()  # noqa: S608
    return _account(row) if row else None


def of_subject(db: Connection, issuer: str, subject: str) -> Account | None:
    """The account of a subject of an issuer, or None before its first login."""
    row = db.execute(_OF_SUBJECT, [issuer, subject]).fetchone()
    return _account(row) if row else None


def write(db: Connection, issuer: str, subject: str, name: str, email: str, role: Role, now: datetime) -> Account:
    """Store who logs in, under the name that counts now, and return the account."""
    db.execute(
        """INSERT INTO accounts (issuer, subject, name, email, role, first_login, last_login)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (issuer, subject) DO UPDATE
        SET name = excluded.name, email = excluded.email, role = excluded.role, last_login = excluded.last_login""",
        [issuer, subject, name, email, role, now.isoformat(), now.isoformat()],
    )
    return _account(db.execute(_OF_SUBJECT, [issuer, subject]).fetchone())


def set_role(db: Connection, number: int, role: Role) -> None:
    """Give an account another role."""
    db.execute("UPDATE accounts SET role = ? WHERE id = ?", [role, number])


def remove(db: Connection, number: int) -> None:
    """Delete an account with its logins."""
    db.execute("DELETE FROM accounts WHERE id = ?", [number])


def log_in(db: Connection, holder: str, number: int, now: datetime) -> None:
    """Let a browser be logged in with this account, and with no other."""
    db.execute(
        """INSERT INTO logins (holder, account, at) VALUES (?, ?, ?)
        ON CONFLICT (holder) DO UPDATE SET account = excluded.account, at = excluded.at""",
        [holder, number, now.isoformat()],
    )


def log_out(db: Connection, holder: str) -> None:
    """Let a browser be logged in with no account."""
    db.execute("DELETE FROM logins WHERE holder = ?", [holder])


def log_out_everywhere(db: Connection, number: int) -> None:
    """Let no browser be logged in with this account."""
    db.execute("DELETE FROM logins WHERE account = ?", [number])


def forget_logins(db: Connection, before: datetime) -> None:
    """Delete the logins from before this moment."""
    db.execute("DELETE FROM logins WHERE at < ?", [before.isoformat()])


def of_browser(db: Connection, holder: str) -> tuple[Account, datetime] | None:
    """The account with which a browser is logged in, and since when; None without one."""
    columns = ", ".join(f"accounts.{name.strip()}" for name in _COLUMNS.split(","))
    query = f"SELECT {columns}, at FROM logins JOIN accounts ON id = account WHERE holder = ?"  # noqa: S608
    row = db.execute(query, [holder]).fetchone()
    return (_account(row[:-1]), datetime.fromisoformat(row[-1])) if row else None


def _account(row: tuple[object, ...]) -> Account:
    number, issuer, subject, name, email, role, first, last = row
    return Account(
        cast("int", number), str(issuer), str(subject), str(name), str(email), cast("Role", role),
        datetime.fromisoformat(str(first)), datetime.fromisoformat(str(last)),
    )  # fmt: skip
