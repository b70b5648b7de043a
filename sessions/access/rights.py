"""Who may do what: the passcode, the facilitator's link, roles of accounts, and rights that a browser's token holds.

Every command of `sessions.facilitation.commands` asks here; a screen that forgets to ask can do no harm.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from math import ceil

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from sessions.access import audit, identity
from sessions.access.rate_limits import ANYWHERE
from sessions.locale import ZONE
from sessions.model.errors import Refusal
from sessions.model.records import Account, Role, Session, StageAction
from sessions.settings import LONGEST_PASSCODE, SHORTEST_PASSCODE
from sessions.store import Connection, rights, session_rows
from sessions.store.organisers import accounts
from sessions.store.stage_transaction import change_session
from sessions.workshop import Workshop

ORGANISER = rights.ORGANISER
ACCOUNT = audit.ACCOUNT
LOGIN_ENDS = time(4)  # in the night, when no session is held; somebody who logs in late at night stays until the next
SHORTEST_LOGIN = timedelta(hours=4)
_hasher = PasswordHasher()


@dataclass(frozen=True, slots=True)
class Visitor:
    """The browser that asks: its token, and its network address (kept in memory only)."""

    token: str | None
    source: str = ""

    def limit_key(self, network: str) -> str:
        """Under which name limits count this visitor: a hash of a well-formed token, else the name of its network.

        A browser may send any text as its token, of any length; as it is sent it must not become a key in memory.
        """
        return identity.holder(self.token, "limit") if self.token and identity.is_token(self.token) else network

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
        return rights.setting(db, rights.PASSCODE) is not None


def new_setup_word(workshop: Workshop) -> str:
    """A word with which the first passcode can be set, once; any other one stops working.

    Processes with the same WORKSHOP_SECRET have the same word, whichever starts last and is looked at.
    """
    word = identity.new_setup_word(workshop.settings.secret)
    with workshop.store.writing() as db:
        rights.set_setting(db, rights.SETUP_WORD, identity.setup_word_hash(word))
    return word


def set_passcode(workshop: Workshop, visitor: Visitor, passcode: str, again: str, word: str) -> None:
    """Set the first passcode and log its setter in, who has to know the setup word.

    Raises Refusal when the word is wrong, the passcode will not do, or somebody was first.
    """
    passcode = usable_passcode(passcode, again)
    holder = visitor.holder(ORGANISER)
    with workshop.snapshot():  # the word is gone once somebody has set the passcode: that is no wrong guess
        if passcode_is_set(workshop):
            raise Refusal("refused.passcode_is_set")
        _require_setup_word(workshop, visitor, word)
    hashed = _hasher.hash(passcode)
    with workshop.store.writing() as db:
        if not rights.set_once(db, rights.PASSCODE, hashed):
            raise Refusal("refused.passcode_is_set")
        rights.remove_setting(db, rights.SETUP_WORD)
        rights.give(db, holder, ORGANISER, rights.version(db, ORGANISER), workshop.clock())
        accounts.log_out(db, visitor.holder(ACCOUNT))
        audit.note(workshop, db, visitor, "passcode_changed")


def usable_passcode(passcode: str, again: str) -> str:
    """A passcode that was typed twice, without spaces around it. Raises Refusal when it will not do."""
    passcode = passcode.strip()
    if not SHORTEST_PASSCODE <= len(passcode) <= LONGEST_PASSCODE:
        raise Refusal("refused.passcode_length", shortest=SHORTEST_PASSCODE, longest=LONGEST_PASSCODE)
    if passcode != again.strip():
        raise Refusal("refused.passcodes_differ")
    return passcode


def replace_passcode(db: Connection, passcode: str) -> None:
    """Let this be the passcode, whatever it was: every organiser is logged out. For the operator of the machine."""
    rights.set_setting(db, rights.PASSCODE, _hasher.hash(passcode))
    rights.remove_setting(db, rights.SETUP_WORD)
    rights.withdraw_all(db, ORGANISER)


def adopt_passcode(workshop: Workshop) -> None:
    """At the start: when WORKSHOP_PASSCODE is another passcode than before, it replaces that one in the database too.

    Else those who logged in with the earlier one would stay organisers. From then on the one in the database counts.
    """
    wanted, adopted = workshop.settings.passcode, passcode_is_adopted(workshop)
    with workshop.store.reading() as db:
        stored = rights.setting(db, rights.PASSCODE)
    fits = wanted is not None and stored is not None and _hash_fits(stored, wanted)
    if (fits and adopted) or not (wanted or adopted):
        return
    with workshop.store.writing() as db:
        if wanted and not fits:
            replace_passcode(db, wanted)
            audit.note_without_visitor(workshop, db, "command_line", "passcode_changed", detail="WORKSHOP_PASSCODE")
        if wanted:
            rights.set_setting(db, rights.PASSCODE_SOURCE, rights.ENVIRONMENT)
        else:
            rights.remove_setting(db, rights.PASSCODE_SOURCE)


def passcode_is_adopted(workshop: Workshop) -> bool:
    """Whether the passcode is the WORKSHOP_PASSCODE of the latest start, and would be so again at the next one."""
    with workshop.store.reading() as db:
        return rights.setting(db, rights.PASSCODE_SOURCE) == rights.ENVIRONMENT


def log_in(workshop: Workshop, visitor: Visitor, passcode: str) -> None:
    """Make this visitor an organiser. Raises Refusal for a wrong passcode, or after too many of them."""
    holder = visitor.holder(ORGANISER)
    source = f"passcode {workshop.limits.networks.name(visitor.source)}"
    workshop.limits.failed_attempts.check(source, workshop.clock())  # who has to wait anyway takes no turn of others
    with workshop.store.reading() as db:
        version = rights.version(db, ORGANISER)  # a passcode that is replaced during the check gives no right
    with workshop.limits.passcode_check():
        counted = _count_attempt(workshop, source)
        fits = _passcode_fits(workshop, passcode.strip()[:LONGEST_PASSCODE])
    if not fits:
        raise Refusal("refused.passcode_wrong")
    workshop.limits.failed_attempts.clear(source)
    if counted:
        workshop.limits.wrong_passcodes.give(ANYWHERE, workshop.ticks())
    with workshop.store.writing() as db:
        rights.give(db, holder, ORGANISER, version, workshop.clock())
        accounts.log_out(db, visitor.holder(ACCOUNT))  # the passcode allows everything: a browser is one or the other
        audit.note(workshop, db, visitor, "login")


def log_out(workshop: Workshop, visitor: Visitor) -> None:
    """Take every right from this browser: after it, nobody organises or facilitates here."""
    logged_in = account_of(workshop, visitor) is not None or has(workshop, visitor, ORGANISER)
    with workshop.store.writing() as db:
        if logged_in:
            audit.note(workshop, db, visitor, "logout")
        for scope in rights.scopes(db):
            rights.take(db, visitor.holder(scope), scope)
        accounts.log_out(db, visitor.holder(ACCOUNT))


def stop_facilitating(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Take the right that the session's link gave from this browser."""
    with workshop.store.writing() as db:
        rights.take(db, visitor.holder(_scope(session)), _scope(session))


def account_of(workshop: Workshop, visitor: Visitor) -> Account | None:
    """The account with which this browser is logged in, with or without a role; None when it is with none.

    A login ends in the night, so that nobody stays in whom the provider would not let in any more.
    """
    settings = workshop.settings.accounts
    if settings is None or not identity.is_token(visitor.token):
        return None
    with workshop.store.reading() as db:
        known = accounts.of_browser(db, visitor.holder(ACCOUNT))
    if known is None or known[0].issuer != settings.issuer or workshop.clock() >= login_ends(known[1]):
        return None
    return known[0]


def login_ends(since: datetime) -> datetime:
    """When a login with an account ends that began at `since`."""
    earliest = (since + SHORTEST_LOGIN).astimezone(ZONE)
    night = datetime.combine(earliest.date(), LOGIN_ENDS, ZONE)
    return night if night >= earliest else datetime.combine(earliest.date() + timedelta(days=1), LOGIN_ENDS, ZONE)


def role(workshop: Workshop, visitor: Visitor) -> Role:
    """What this visitor may do: everything with the passcode, else what its account may; "" without either."""
    if has(workshop, visitor, ORGANISER):
        return "owner"
    account = account_of(workshop, visitor)
    return account.role if account else ""


def is_owner(workshop: Workshop, visitor: Visitor) -> bool:
    """Whether this visitor may manage accounts."""
    return role(workshop, visitor) == "owner"


def is_organiser(workshop: Workshop, visitor: Visitor) -> bool:
    """Whether this visitor is logged in as organiser: with the passcode, or an account that may change things."""
    return role(workshop, visitor) in {"organiser", "owner"}


def may_look_back(workshop: Workshop, visitor: Visitor, session: Session | None = None) -> bool:
    """Whether this visitor may see what is kept: as reader of an account or more, or as facilitator of this session."""
    if session and has(workshop, visitor, _scope(session)):
        return True
    return role(workshop, visitor) != ""


def may_facilitate(workshop: Workshop, visitor: Visitor, session: Session) -> bool:
    """Whether this visitor may facilitate this session: by its link, or as organiser."""
    return has(workshop, visitor, _scope(session)) or is_organiser(workshop, visitor)


def holds_a_right(workshop: Workshop, visitor: Visitor) -> bool:
    """Whether this browser may facilitate some session, or is logged in with a role. Readers of a link do neither."""
    if role(workshop, visitor):
        return True
    with workshop.store.reading() as db:
        scopes = [scope for scope in rights.scopes(db) if not scope.startswith(rights.OF_SHARE_LINK)]
        return any(rights.has(db, visitor.holder(scope), scope) for scope in scopes)


def require_organiser(workshop: Workshop, visitor: Visitor) -> None:
    """Raises Refusal unless this visitor is an organiser."""
    if not is_organiser(workshop, visitor):
        raise Refusal("refused.organiser_only")


def require_owner(workshop: Workshop, visitor: Visitor) -> None:
    """Raises Refusal unless this visitor may manage accounts."""
    if not is_owner(workshop, visitor):
        raise Refusal("refused.owner_only")


def require_looking_back(workshop: Workshop, visitor: Visitor, session: Session | None = None) -> None:
    """Raises Refusal unless this visitor may see what is kept, of all sessions or of this one."""
    if not may_look_back(workshop, visitor, session):
        raise Refusal("refused.facilitator_only" if session else "refused.organiser_only")


def require_facilitator(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Raises Refusal unless this visitor may facilitate this session."""
    if not may_facilitate(workshop, visitor, session):
        raise Refusal("refused.facilitator_only")


def new_link(workshop: Workshop, visitor: Visitor, session: Session) -> str:
    """A new secret for the facilitator's link. The old link stops working, and so do the rights that it gave.

    Whoever makes it stays a facilitator.
    """
    require_facilitator(workshop, visitor, session)
    secret, scope = secrets.token_urlsafe(24), _scope(session)
    with change_session(workshop.store, session.id, StageAction("new_link"), workshop.clock()) as transaction:
        stays = rights.has(transaction.db, visitor.holder(scope), scope)
        transaction.set_link(identity.link_hash(secret))
        rights.withdraw_all(transaction.db, scope)
        if stays:
            version = rights.version(transaction.db, scope)
            rights.give(transaction.db, visitor.holder(scope), scope, version, workshop.clock())
        audit.note(workshop, transaction.db, visitor, "link_made", session.id)
    return secret


def session_of_link(workshop: Workshop, visitor: Visitor, secret: str) -> Session:
    """The session to which a facilitator's link leads. Gives no right. Raises Refusal if unknown."""
    with workshop.store.reading() as db:
        session = session_rows.by_link(db, identity.link_hash(secret))
    if session is None:
        # A link that is right always opens: its secret can't be guessed, and nobody may lock out those who have it.
        network = workshop.limits.networks.name(visitor.source)
        counted = workshop.limits.wrong_links.try_take(network, workshop.ticks())
        raise Refusal("refused.link_unknown" if counted else "refused.links_too_often")
    return session


def open_link(workshop: Workshop, visitor: Visitor, secret: str, code: str | None = None) -> Session:
    """Turn a link into a right of this browser; returns its session.

    Raises Refusal if unknown, and when `code` is that of another session.
    """
    session = session_of_link(workshop, visitor, secret)
    if code not in {None, session.code}:
        raise Refusal("refused.link_unknown")
    scope = _scope(session)
    with workshop.store.writing() as db:
        # A link that was replaced meanwhile gives a right of a version that does not count.
        rights.give(db, visitor.holder(scope), scope, identity.link_hash(secret), workshop.clock())
    return session


def _scope(session: Session) -> str:
    return f"{rights.OF_SESSION}{session.id}"


def _require_setup_word(workshop: Workshop, visitor: Visitor, word: str) -> None:
    """Raises Refusal for a wrong word. The right one is always taken: it can't be guessed."""
    with workshop.store.reading() as db:
        wanted = rights.setting(db, rights.SETUP_WORD)
    if wanted is None or not secrets.compare_digest(wanted, identity.setup_word_hash(word)):
        wait = workshop.limits.wrong_links.take_or_wait(workshop.limits.networks.name(visitor.source), workshop.ticks())
        raise Refusal("refused.too_many_guesses", seconds=ceil(wait)) if wait else Refusal("refused.setup_word")


def has(workshop: Workshop, visitor: Visitor, scope: str) -> bool:
    """Whether this visitor has the right in a scope, of the version that counts now."""
    if visitor.token is None or not identity.is_token(visitor.token):
        return False
    with workshop.store.reading() as db:
        return rights.has(db, visitor.holder(scope), scope)


def _count_attempt(workshop: Workshop, source: str) -> bool:
    """Count an attempt as failed before it is checked, or a burst of them would pass before the first is counted.

    Returns whether it counts for all networks too. Raises Refusal when it may not be checked now.
    """
    limits, now = workshop.limits, workshop.clock()
    with limits.attempt():
        limits.failed_attempts.check(source, now)
        if source in limits.failed_attempts:  # the first try from a network is free, or guessers could lock Dee out
            limits.wrong_passcodes.check(ANYWHERE, workshop.ticks())
        limits.failed_attempts.add(source, now)
        return limits.wrong_passcodes.try_take(ANYWHERE, workshop.ticks())


def _passcode_fits(workshop: Workshop, passcode: str) -> bool:
    """Whether this is the passcode: that of the database, as another process may have replaced it since the start."""
    with workshop.store.reading() as db:
        stored = rights.setting(db, rights.PASSCODE)
    if stored is not None:
        return _hash_fits(stored, passcode)
    wanted = workshop.settings.passcode
    return wanted is not None and secrets.compare_digest(wanted.encode(), passcode.encode())


def _hash_fits(stored: str, passcode: str) -> bool:
    try:
        return _hasher.verify(stored, passcode)
    except (VerificationError, InvalidHashError):
        return False
