"""Who may do what: the organiser's passcode, the facilitator's link, and rights that a browser's token holds.

Every command of `sessions.session` asks here; a screen that forgets to ask can do no harm.
"""

import secrets
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from sessions import identity
from sessions.limits import ANYWHERE
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.settings import LONGEST_PASSCODE, SHORTEST_PASSCODE
from sessions.store import moving, rights, stage
from sessions.workshop import Workshop

ORGANISER = "organiser"
_hasher = PasswordHasher()


@dataclass(frozen=True, slots=True)
class Visitor:
    """Whoever looks at a screen: the token of the browser, and where it calls from (kept in memory only)."""

    token: str | None
    source: str = ""

    def holder(self, scope: str) -> str:
        """The hash of this visitor in a scope. Raises Refusal when the browser keeps no cookie."""
        if self.token is None or not identity.is_token(self.token):
            raise Refusal("refused.no_cookie")
        return identity.holder(self.token, scope)


def passcode_is_set(workshop: Workshop) -> bool:
    """Whether this installation has an organiser's passcode."""
    if workshop.settings.passcode:
        return True
    with workshop.store.reading() as db:
        return rights.setting(db, "passcode") is not None


def set_passcode(workshop: Workshop, visitor: Visitor, passcode: str, again: str) -> None:
    """Set the first passcode and log its setter in. Raises Refusal when it is short or somebody was first."""
    passcode = passcode.strip()
    if not SHORTEST_PASSCODE <= len(passcode) <= LONGEST_PASSCODE:
        raise Refusal("refused.passcode_length", shortest=SHORTEST_PASSCODE, longest=LONGEST_PASSCODE)
    if passcode != again.strip():
        raise Refusal("refused.passcodes_differ")
    holder = visitor.holder(ORGANISER)
    if workshop.settings.passcode:
        raise Refusal("refused.passcode_is_set")
    with workshop.store.writing() as db:
        if not rights.set_once(db, "passcode", _hasher.hash(passcode)):
            raise Refusal("refused.passcode_is_set")
        rights.give(db, holder, ORGANISER, workshop.clock())


def log_in(workshop: Workshop, visitor: Visitor, passcode: str) -> None:
    """Make this visitor an organiser. Raises Refusal for a wrong passcode, or after too many of them."""
    holder = visitor.holder(ORGANISER)
    source = f"passcode {workshop.limits.sources.name(visitor.source)}"
    workshop.guesses.check(source, workshop.clock())  # who has to wait anyway takes no turn of others
    with workshop.limits.one_check():
        counted = _count_guess(workshop, source)
        fits = _passcode_fits(workshop, passcode.strip()[:LONGEST_PASSCODE])
    if not fits:
        raise Refusal("refused.passcode_wrong")
    workshop.guesses.hit(source)
    if counted:
        workshop.limits.passcodes.give(ANYWHERE, workshop.ticks())
    with workshop.store.writing() as db:
        rights.give(db, holder, ORGANISER, workshop.clock())


def log_out(workshop: Workshop, visitor: Visitor) -> None:
    """Take the organiser's right from this browser."""
    with workshop.store.writing() as db:
        rights.take(db, visitor.holder(ORGANISER), ORGANISER)


def is_organiser(workshop: Workshop, visitor: Visitor) -> bool:
    """Whether this visitor is logged in as organiser."""
    return _has(workshop, visitor, ORGANISER)


def may_steer(workshop: Workshop, visitor: Visitor, session: Session) -> bool:
    """Whether this visitor may facilitate this session: by its link, or as organiser."""
    return _has(workshop, visitor, _scope(session)) or is_organiser(workshop, visitor)


def holds_a_right(workshop: Workshop, visitor: Visitor) -> bool:
    """Whether this browser may facilitate some session, or is an organiser's."""
    with workshop.store.reading() as db:
        return any(rights.has(db, visitor.holder(scope), scope) for scope in rights.scopes(db))


def require_organiser(workshop: Workshop, visitor: Visitor) -> None:
    """Raises Refusal unless this visitor is an organiser."""
    if not is_organiser(workshop, visitor):
        raise Refusal("refused.organiser_only")


def require_facilitator(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Raises Refusal unless this visitor may facilitate this session."""
    if not may_steer(workshop, visitor, session):
        raise Refusal("refused.facilitator_only")


def new_link(workshop: Workshop, visitor: Visitor, session: Session) -> str:
    """A new secret for the facilitator's link; the old link stops working, rights that were given stay."""
    require_facilitator(workshop, visitor, session)
    secret = secrets.token_urlsafe(24)
    with moving.moving(workshop.store, session.id, "new_link", "", workshop.clock()) as move:
        move.set("link", identity.link_hash(secret))
    return secret


def open_link(workshop: Workshop, visitor: Visitor, secret: str) -> Session:
    """Turn a link into a right of this browser; returns its session. Raises Refusal if unknown."""
    with workshop.store.reading() as db:
        session = stage.by_link(db, identity.link_hash(secret))
    if session is None:
        # A link that is right always opens: its secret can't be guessed, and nobody may lock out whoever has one.
        slow = workshop.limits.links.take(workshop.limits.sources.name(visitor.source), workshop.ticks())
        raise Refusal("refused.links_too_often" if slow else "refused.link_unknown")
    with workshop.store.writing() as db:
        rights.give(db, visitor.holder(_scope(session)), _scope(session), workshop.clock())
    return session


def _scope(session: Session) -> str:
    return f"session:{session.id}"


def _has(workshop: Workshop, visitor: Visitor, scope: str) -> bool:
    if visitor.token is None or not identity.is_token(visitor.token):
        return False
    with workshop.store.reading() as db:
        return rights.has(db, visitor.holder(scope), scope)


def _count_guess(workshop: Workshop, source: str) -> bool:
    """Count a guess as wrong before it is looked at, or a burst of them would pass before the first is counted.

    Returns whether it counts for all networks too. Raises Refusal when it may not be looked at now.
    """
    with workshop.limits.counting:
        workshop.guesses.check(source, workshop.clock())
        if workshop.guesses.missed(source):  # the first try from a network is free, or guessers could lock Dee out
            workshop.limits.passcodes.check(ANYWHERE, workshop.ticks())
        workshop.guesses.miss(source, workshop.clock())
        return not workshop.limits.passcodes.take(ANYWHERE, workshop.ticks())


def _passcode_fits(workshop: Workshop, passcode: str) -> bool:
    if workshop.settings.passcode:
        return secrets.compare_digest(workshop.settings.passcode.encode(), passcode.encode())
    with workshop.store.reading() as db:
        stored = rights.setting(db, "passcode")
    try:
        return stored is not None and _hasher.verify(stored, passcode)
    except (VerificationError, InvalidHashError):
        return False
