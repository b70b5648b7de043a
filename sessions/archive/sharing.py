"""Links to read one session or one comparison, without a passcode, until a day or until an organiser revokes them.

A link gives a right to the browser in which somebody pressed its button, and that right counts only while the link is
there and its last day is not over. What it shows is what the audience was shown, and nothing that lets a reader take
part: no code, no way to another session.
"""

import secrets
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from urllib.parse import parse_qs, urlencode

from sessions.access import audit, identity, rights
from sessions.access.rights import Visitor
from sessions.archive import key_figures
from sessions.archive.comparison import filters, past_sessions
from sessions.archive.comparison.filters import ComparedSession, Query, SessionFilter
from sessions.archive.key_figures import Progress
from sessions.locale import CONTENT, DEFAULT, local_date
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.store import Connection, session_rows
from sessions.store import rights as stored_rights
from sessions.store.archive import share_links
from sessions.store.archive.share_links import ShareLink
from sessions.workshop import Workshop

__all__ = ["ShareLink"]
LONGEST_DAYS = 366  # that a link may count
LONGEST_COMPARISON = 2000  # characters of the query string of a comparison
MOST = 200  # links that count at the same time
VIEW = "view"  # the name in the query string of which view of a comparison is shared


def latest_day(workshop: Workshop, session: Session | None = None) -> date:
    """The last day until which a link can count: a year ahead, and no longer than its session is kept."""
    latest = workshop.today() + timedelta(days=LONGEST_DAYS)
    return min(latest, session.keep_until) if session else latest


def share_session(workshop: Workshop, visitor: Visitor, session: Session, until: date, language: str) -> str:
    """A new link to read a session until a day; returns its secret, which is stored nowhere. For organisers.

    Raises Refusal in a rehearsal, before a session began, and for a day that can't be chosen.
    """

    def require_held(db: Connection) -> None:
        now = session_rows.by_number(db, session.id)
        if now is None:
            raise Refusal("refused.session_gone")
        if now.rehearsal or now.status == "lobby":
            raise Refusal("refused.share_not_held")

    return _add(workshop, visitor, until, latest_day(workshop, session), language, require_held, session=session.id)


def share_comparison(
    workshop: Workshop, visitor: Visitor, wanted: SessionFilter, view: str, until: date, language: str
) -> str:
    """A new link to read one view of the sessions that a filter takes until a day; returns its secret. For organisers.

    Sessions that are held later and that the filter takes are in it too. Raises Refusal for a day that can't be chosen.
    """
    query = urlencode({**wanted.to_query(), VIEW: [view]}, doseq=True)
    if len(query) > LONGEST_COMPARISON:
        raise Refusal("refused.share_too_much")
    return _add(workshop, visitor, until, latest_day(workshop), language, lambda _: None, comparison=query)


def links(workshop: Workshop, visitor: Visitor, session: Session | None = None) -> list[ShareLink]:
    """The links to a session that still count, or those to comparisons. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        stored = share_links.of_session(db, session.id) if session else share_links.of_comparisons(db)
    return [link for link in stored if _counts(workshop, link)]


def revoke(workshop: Workshop, visitor: Visitor, link: int) -> None:
    """Let a link count no longer, in pages that are open too. One that is gone changes nothing. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        known = share_links.by_number(db, link)
        share_links.remove(db, link)
        if known:
            audit.note(workshop, db, visitor, "share_revoked", known.session)


def forget_expired(workshop: Workshop) -> int:
    """Delete the links whose last day is over, with the rights that they gave; returns how many. Raises Refusal."""
    day = min(workshop.today(), local_date(workshop.machine_clock()))
    with workshop.store.reading() as db:
        if not share_links.count_expired(db, day):
            return 0
    with workshop.store.writing() as db:
        return share_links.remove_expired(db, day)


def link_of_secret(workshop: Workshop, visitor: Visitor, secret: str) -> ShareLink:
    """The link that has this secret. Gives no right. Raises Refusal when there is none that counts."""
    with workshop.store.reading() as db:
        link = share_links.by_secret(db, _hashed(secret))
    if link is None or not _counts(workshop, link):
        network = workshop.limits.networks.name(visitor.source)
        counted = workshop.limits.wrong_links.try_take(network, workshop.ticks())
        raise Refusal("refused.share_unknown" if counted else "refused.links_too_often")
    return link


def open_link(workshop: Workshop, visitor: Visitor, secret: str, number: int) -> None:
    """Let this browser read what a link leads to. Raises Refusal when it is not the secret of link `number`."""
    link = link_of_secret(workshop, visitor, secret)
    if link.id != number:
        raise Refusal("refused.share_unknown")
    scope = _scope(link.id)
    with workshop.store.writing() as db:
        # A link that was revoked meanwhile gives a right that does not count.
        stored_rights.give(db, visitor.holder(scope), scope, _hashed(secret), workshop.clock())


def may_read(workshop: Workshop, visitor: Visitor, number: int) -> bool:
    """Whether this browser may read what a link leads to: its button was pressed here, and the link still counts."""
    with workshop.store.reading() as db:
        link = share_links.by_number(db, number)
    return link is not None and _counts(workshop, link) and rights.has(workshop, visitor, _scope(number))


def require_link(workshop: Workshop, visitor: Visitor, number: int) -> ShareLink:
    """The link with this number. Raises Refusal unless this browser may read what it leads to."""
    with workshop.store.reading() as db:
        link = share_links.by_number(db, number)
        if link is None or not may_read(workshop, visitor, number):
            raise Refusal("refused.share_unknown")
    return link


def language_of(workshop: Workshop, number: int) -> str:
    """In which language a link was made, for readers who chose none; says nothing about what it leads to."""
    with workshop.store.reading() as db:
        link = share_links.by_number(db, number)
    return link.language if link else DEFAULT


def revisions(workshop: Workshop, number: int) -> tuple[int, int, str] | None:
    """Stage, answers and rehearsal of what a link leads to; None when it is gone."""
    with workshop.store.reading() as db:
        return share_links.revisions(db, number)


def shared_session(workshop: Workshop, visitor: Visitor, number: int) -> Session:
    """The session that a link leads to. Raises Refusal without the right, and while it is being rehearsed."""
    link = require_link(workshop, visitor, number)
    with workshop.store.reading() as db:
        session = session_rows.by_number(db, link.session or 0)
    if session is None:
        raise Refusal("refused.share_unknown")
    if session.rehearsal:
        raise Refusal("refused.share_later")
    return session


def shared_view(link: ShareLink) -> tuple[SessionFilter, str]:
    """Which sessions a link to a comparison is about, and which view of them."""
    query: Query = parse_qs(link.comparison or "")
    return SessionFilter.from_query(query), next(iter(query.get(VIEW, ())), "")


def shared_comparison(
    workshop: Workshop, visitor: Visitor, number: int, progress: Progress = key_figures.no_progress
) -> list[ComparedSession]:
    """The sessions that a link to a comparison is about, with their key figures. Raises Refusal without the right."""
    wanted, _ = shared_view(require_link(workshop, visitor, number))
    return filters.compared(workshop, past_sessions.every(workshop), wanted, progress)


def all_others(workshop: Workshop, visitor: Visitor, number: int) -> Sequence[ComparedSession]:
    """Every session, for the anonymous pattern beside a comparison that is shared. Raises Refusal without the right."""
    wanted, _ = shared_view(require_link(workshop, visitor, number))
    return filters.compared(workshop, past_sessions.every(workshop), SessionFilter(made_up=wanted.made_up))


def _add(
    workshop: Workshop, visitor: Visitor, until: date, latest: date, language: str,
    check: Callable[[Connection], None], *, session: int | None = None, comparison: str | None = None,
) -> str:  # fmt: skip
    rights.require_organiser(workshop, visitor)
    if not workshop.today() <= until <= latest:
        raise Refusal("refused.share_until", latest=f"{latest:%d-%m-%Y}")
    secret = secrets.token_urlsafe(24)
    with workshop.store.writing() as db:
        check(db)
        if share_links.count(db) >= MOST:
            raise Refusal("refused.share_too_many", most=MOST)
        known = language if language in CONTENT else DEFAULT
        share_links.add(db, _hashed(secret), session, comparison, known, until, workshop.clock())
        audit.note(workshop, db, visitor, "shared", session, until.isoformat())
    return secret


def _counts(workshop: Workshop, link: ShareLink) -> bool:
    return link.until >= workshop.today()


def _hashed(secret: str) -> str:
    return identity.holder(secret, "share")


def _scope(number: int) -> str:
    return f"{stored_rights.OF_SHARE_LINK}{number}"
