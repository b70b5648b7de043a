"""Links with which anybody may read one session or one comparison, until a day. Only hashes of secrets are stored."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import parse_qs

from sessions.store.database.connection import Connection
from sessions.store.rights import OF_SHARE_LINK

Revisions = tuple[int, int, str]  # of stage and answers, and the rehearsal in which they count
_COLUMNS = "id, session, comparison, language, until, made_at"


@dataclass(frozen=True, slots=True)
class ShareLink:
    """A link to one session (by its number) or to one comparison (a query string); `until` is its last day."""

    id: int
    session: int | None
    comparison: str | None
    language: str
    until: date
    made_at: datetime


def add(
    db: Connection, secret: str, session: int | None, comparison: str | None, language: str, until: date, time: datetime
) -> int:
    """Store a link under the hash of its secret; returns its number."""
    row = db.execute(
        """INSERT INTO share_links (secret, session, comparison, language, until, made_at) VALUES (?, ?, ?, ?, ?, ?)
        RETURNING id""",
        [secret, session, comparison, language, until.isoformat(), time.isoformat()],
    ).fetchone()
    return int(row[0])


def by_number(db: Connection, link: int) -> ShareLink | None:
    """The link with this number, or None."""
    return next(iter(_links(db, "WHERE id = ?", [link])), None)


def by_secret(db: Connection, secret: str) -> ShareLink | None:
    """The link whose secret has this hash, or None."""
    return next(iter(_links(db, "WHERE secret = ?", [secret])), None)


def of_session(db: Connection, session: int) -> list[ShareLink]:
    """The links to a session, the one that ends first at the top."""
    return _links(db, "WHERE session = ? ORDER BY until, id", [session])


def of_comparisons(db: Connection) -> list[ShareLink]:
    """The links to comparisons, the one that ends first at the top."""
    return _links(db, "WHERE session IS NULL ORDER BY until, id", [])


def count(db: Connection) -> int:
    """How many links there are."""
    return int(db.execute("SELECT count(*) FROM share_links").fetchone()[0])


def remove(db: Connection, link: int) -> None:
    """Delete a link, and the rights that it gave."""
    db.execute("DELETE FROM rights WHERE scope = ?", [f"{OF_SHARE_LINK}{link}"])
    db.execute("DELETE FROM share_links WHERE id = ?", [link])


def remove_of_session(db: Connection, session: int) -> None:
    """Delete every link to a session, and the rights that they gave."""
    for link in of_session(db, session):
        remove(db, link.id)


def remove_of_organisation(db: Connection, organisation: str) -> None:
    """Delete every link to a comparison whose filter names an organisation, by its normalised name, and its rights."""
    for link in of_comparisons(db):
        if organisation in parse_qs(link.comparison or "").get("organisation", ()):
            remove(db, link.id)


def remove_expired(db: Connection, today: date) -> int:
    """Delete the links whose last day was before today, and the rights that they gave; returns how many links."""
    expired = _links(db, "WHERE until < ?", [today.isoformat()])
    for link in expired:
        remove(db, link.id)
    return len(expired)


def count_expired(db: Connection, today: date) -> int:
    """How many links there are whose last day was before today."""
    return int(db.execute("SELECT count(*) FROM share_links WHERE until < ?", [today.isoformat()]).fetchone()[0])


def revisions(db: Connection, link: int) -> Revisions | None:
    """Stage, answers and rehearsal of the session that a link leads to; None when there is no such link.

    What a comparison shows has no revision.
    """
    return revisions_of(db, [link]).get(link)


def revisions_of(db: Connection, links: Iterable[int], among: Collection[int] | None = None) -> dict[int, Revisions]:
    """Like `revisions`, of several links by their numbers: of all, or of those to sessions `among` these numbers.

    Those that are gone are left out.
    """
    rows = db.execute(
        """SELECT share_links.id, session, coalesce(stage, 0), coalesce(answers, 0), coalesce(rehearsal, '')
        FROM share_links LEFT JOIN sessions ON sessions.id = session
        WHERE share_links.id IN (SELECT CAST(value AS BIGINT) FROM json_each(?))""",
        [json.dumps([*links])],
    )
    return {link: (*numbers,) for link, session, *numbers in rows.fetchall() if among is None or session in among}


def _links(db: Connection, rest: str, parameters: Sequence[object]) -> list[ShareLink]:
    rows = db.execute(f"SELECT {_COLUMNS} FROM share_links {rest}", list(parameters)).fetchall()  # noqa: S608
    return [
        ShareLink(number, session, comparison, language, date.fromisoformat(until), datetime.fromisoformat(made_at))
        for number, session, comparison, language, until, made_at in rows
    ]
