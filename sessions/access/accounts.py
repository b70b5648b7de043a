"""Organisers' accounts: logging in as whom an OpenID provider says, and the roles that owners give.

`server/login` talks with the provider; here counts only who it said that somebody is.
"""

import unicodedata
from dataclasses import dataclass

from sessions.access import audit, rights
from sessions.access.rights import ACCOUNT, ORGANISER, Visitor
from sessions.model.errors import Refusal
from sessions.model.records import Account, Role
from sessions.store import rights as stored_rights
from sessions.store.organisers import accounts
from sessions.workshop import Workshop

NO_ROLE = "-"  # in the audit log
LONGEST_NAME = 200  # characters of a name and of an e-mail address


@dataclass(frozen=True, slots=True)
class Authenticated:
    """Who logged in, as the provider told it and its signature confirmed. `verified`: the provider checked `email`."""

    issuer: str
    subject: str
    name: str = ""
    email: str = ""
    verified: bool = False


def log_in(workshop: Workshop, visitor: Visitor, who: Authenticated) -> Account:
    """Log this browser in with the account of `who`, in place of whatever it was logged in with before.

    A new account has no role until an owner gives it one, unless WORKSHOP_OWNERS names it. Raises Refusal.
    """
    settings, holder, now = workshop.settings.accounts, visitor.holder(ACCOUNT), workshop.clock()
    if settings is None or who.issuer != settings.issuer:
        raise Refusal("refused.login_failed")
    names = {who.subject.casefold()} | ({who.email.casefold()} if who.verified and who.email else set())
    with workshop.store.writing() as db:
        known = accounts.of_subject(db, who.issuer, who.subject)
        role: Role = "owner" if names & settings.owners else known.role if known else ""
        account = accounts.write(db, who.issuer, who.subject, _plain(who.name), _plain(who.email), role, now)
        stored_rights.take(db, visitor.holder(ORGANISER), ORGANISER)
        accounts.log_in(db, holder, account.id, now)
        audit.note(workshop, db, visitor, "login", detail=account.role)
    return account


def every(workshop: Workshop, visitor: Visitor) -> list[Account]:
    """All accounts, by name. For owners."""
    rights.require_owner(workshop, visitor)
    with workshop.store.reading() as db:
        return accounts.every(db)


def change_role(workshop: Workshop, visitor: Visitor, number: int, role: Role) -> None:
    """Give an account another role, at once and in every browser; without one it is logged out everywhere.

    For owners. Raises Refusal for the own account, and for one that WORKSHOP_OWNERS makes owner.
    """
    with workshop.store.writing() as db:
        rights.require_owner(workshop, visitor)  # in here, or two owners could take the role from each other
        account = _of_somebody_else(workshop, visitor, accounts.find(db, number))
        accounts.set_role(db, account.id, role)
        if not role:
            accounts.log_out_everywhere(db, account.id)
        detail = f"{account.label}: {account.role or NO_ROLE} → {role or NO_ROLE}"
        audit.note(workshop, db, visitor, "role_changed", detail=detail)


def remove(workshop: Workshop, visitor: Visitor, number: int) -> None:
    """Delete an account with its name and address; its owner may log in again, as a new account without a role.

    For owners. Raises Refusal as `change_role` does.
    """
    with workshop.store.writing() as db:
        rights.require_owner(workshop, visitor)  # in here, or two owners could take the role from each other
        account = _of_somebody_else(workshop, visitor, accounts.find(db, number))
        accounts.remove(db, account.id)
        audit.note(workshop, db, visitor, "account_removed", detail=account.label)


def _of_somebody_else(workshop: Workshop, visitor: Visitor, account: Account | None) -> Account:
    """The account, if this owner may change it. An owner who changes no own role can't leave an app without owners."""
    if account is None:
        raise Refusal("refused.account_gone")
    own, settings = rights.account_of(workshop, visitor), workshop.settings.accounts
    if own and own.id == account.id:
        raise Refusal("refused.account_own")
    if (
        settings
        and account.role == "owner"
        and {account.subject.casefold(), account.email.casefold()} & settings.owners
    ):
        raise Refusal("refused.account_in_settings")
    return account


def _plain(text: str) -> str:
    """What a provider tells about somebody as one bounded line, without characters that no name has."""
    kept = "".join(
        " " if unicodedata.category(character)[0] in "CZ" else character for character in text[: 4 * LONGEST_NAME]
    )
    return " ".join(kept.split())[:LONGEST_NAME]
