"""The audit log: every command that changes something for organisers is in it, or listed here with the reason."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from sessions.access import accounts, audit_entries, rights
from sessions.access.accounts import Authenticated
from sessions.access.rights import Visitor
from sessions.archive import deletion, retention, sharing
from sessions.export import registry
from sessions.facilitation import commands as facilitation
from sessions.locale import Texts
from sessions.model.records import AuditAction, Session
from sessions.participation import answering
from sessions.settings import AccountSettings
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, Clock, everything, refused, somebody, whole_programme
from tests.sessions.access.command_graph import FunctionName, checks, commands, reached, writes

ISSUER = "https://login.example/gemeente"
NOTES = {FunctionName("sessions.access.audit", name) for name in ("note", "note_export")}
# What changes something, requires a right, and is not audited: what happens in a session stands in its own log of
# actions, with which it can be followed and undone; notes, cases and programmes are texts of organisers.
IN_THE_LOG_OF_THE_SESSION = (
    "facilitation.", "participation.manual_entry.", "participation.moderation.", "simulation.rehearsal_steps.",
)  # fmt: skip
TEXTS_OF_ORGANISERS = (
    "archive.notes.", "facilitation.case_studies.", "programmes.library.", "export.imports.imported_cases."
)  # fmt: skip
IN_THE_SESSION = {"archive.comparison.consent.give", "results.unlinking.set_wanted"}  # stands in the session itself
CACHED = {"archive.comparison.filters.chosen", "archive.agenda.agenda"}  # what was calculated while somebody looked
Lines = list[tuple[str, AuditAction, int | None, str]]
Audited = Callable[[], Lines]


def test_every_command_is_audited_or_listed() -> None:
    silent = {str(name) for name in commands() if checks(name) and writes(name) and not reached(name) & NOTES}
    assert {
        name
        for name in silent
        if not name.startswith((*IN_THE_LOG_OF_THE_SESSION, *TEXTS_OF_ORGANISERS))
        and name not in IN_THE_SESSION | CACHED
    } == set()
    assert silent >= IN_THE_SESSION | CACHED  # else the list is longer than it has to be


def test_the_commands_of_the_list_that_are_audited_are_known() -> None:
    audited = {str(name) for name in commands() if checks(name) and reached(name) & NOTES}
    assert audited >= {
        *("access.accounts.change_role", "access.accounts.remove", "access.rights.new_link"),
        *("archive.deletion.delete_session", "archive.deletion.delete_organisation", "archive.deletion.delete_text"),
        *("archive.retention.keep_until", "archive.sharing.share_session", "archive.sharing.share_comparison"),
        *("archive.sharing.revoke", "export.registry.reports", "export.registry.download"),
        *("export.imports.imported_sessions.add", "export.imports.imported_sessions.remove"),
        *("facilitation.commands.create", "facilitation.commands.end", "simulation.demo.create"),
        "simulation.demo.remove",
    }


@pytest.fixture
def workshop(workshop: Workshop) -> Workshop:
    settings = AccountSettings(ISSUER, "workshop", None, frozenset({"olga-1"}))
    return replace(workshop, settings=replace(workshop.settings, accounts=settings))


@pytest.fixture
def olga(workshop: Workshop) -> Visitor:
    who = somebody()
    accounts.log_in(workshop, who, Authenticated(ISSUER, "olga-1", "Olga", "olga@gemeente.example"))
    return who


@pytest.fixture
def audited(workshop: Workshop, olga: Visitor) -> Audited:
    """What the log says since the test began, the first line first: by whom, what, which session, details."""

    def read() -> Lines:
        found = reversed(audit_entries.entries(workshop, olga))
        return [(each.name or each.actor, each.action, each.session, each.detail) for each in found][1:]

    return read


OLGA = "Olga <olga@gemeente.example>"


def test_what_an_organiser_does_is_in_it_under_the_name_of_the_account(
    workshop: Workshop, olga: Visitor, audited: Audited
) -> None:
    made, _ = facilitation.create(workshop, olga, PLAN, whole_programme())
    facilitation.go_to(workshop, olga, made, "p1")
    facilitation.end(workshop, olga, made)
    facilitation.end(workshop, olga, made)  # again: it changes nothing
    until = (workshop.clock() + timedelta(days=90)).date()
    retention.keep_until(workshop, olga, made, until)
    sharing.share_session(workshop, olga, made, until, "nl")
    [link] = sharing.links(workshop, olga, made)
    sharing.revoke(workshop, olga, link.id)
    sharing.revoke(workshop, olga, link.id)
    registry.download(workshop, olga, made, "csv", Texts("nl"))
    deletion.delete_session(workshop, olga, made)
    number, day = made.id, until.isoformat()
    assert audited() == [
        (OLGA, "session_created", number, ""),
        (OLGA, "session_ended", number, ""),
        (OLGA, "retention_changed", number, day),
        (OLGA, "shared", number, day),
        (OLGA, "share_revoked", number, ""),
        (OLGA, "exported", number, "csv group"),
        (OLGA, "session_deleted", number, "2026-11-23"),
    ]


def test_the_passcode_and_the_link_are_actors_of_their_own(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session, audited: Audited
) -> None:
    rights.log_in(workshop, dee, PASSCODE)
    rights.new_link(workshop, dee, session)
    ended, secret = facilitation.create(workshop, dee, PLAN, whole_programme())
    facilitating = somebody()
    rights.open_link(workshop, facilitating, secret)
    facilitation.end(workshop, facilitating, ended)
    rights.log_out(workshop, facilitating)  # it was not logged in
    rights.log_out(workshop, dee)
    assert audited() == [
        ("passcode", "login", None, ""),
        ("passcode", "link_made", session.id, ""),
        ("passcode", "session_created", ended.id, ""),
        ("link", "session_ended", ended.id, ""),
        ("passcode", "logout", None, ""),
    ]


def test_roles_and_removed_accounts_are_in_it(workshop: Workshop, olga: Visitor, audited: Audited) -> None:
    rob = somebody()
    account = accounts.log_in(workshop, rob, Authenticated(ISSUER, "rob-1", "Rob"))
    accounts.change_role(workshop, olga, account.id, "reader")
    rights.log_out(workshop, rob)
    accounts.remove(workshop, olga, account.id)
    assert audited() == [
        ("Rob", "login", None, ""),
        (OLGA, "role_changed", None, "Rob: - → reader"),
        ("Rob", "logout", None, ""),
        (OLGA, "account_removed", None, "Rob"),
    ]


def test_a_refused_command_leaves_no_line(
    workshop: Workshop, olga: Visitor, eve: Visitor, session: Session, audited: Audited
) -> None:
    with refused("organiser_only"):
        deletion.delete_session(workshop, eve, session)
    with refused("facilitator_only"):
        registry.download(workshop, eve, session, "csv", Texts("nl"))
    assert audited() == []


def test_participants_are_never_in_it(
    workshop: Workshop, dee: Visitor, session: Session, olga: Visitor, audited: Audited
) -> None:
    facilitation.go_to(workshop, dee, session, "p1")
    facilitation.open_round(workshop, dee, session, "p1", 1)
    for _ in range(3):
        who = somebody()
        answering.join(workshop, who, session)
        answering.cast(workshop, who, session, "p1", 1, {"value": 30})
        rights.log_out(workshop, who)
    assert audited() == []


def test_without_accounts_nothing_is_written(workshop: Workshop) -> None:
    plain = replace(workshop, settings=replace(workshop.settings, accounts=None))
    rights.log_in(plain, dee := somebody(), PASSCODE)
    made, _ = facilitation.create(plain, dee, PLAN, whole_programme())
    registry.download(plain, dee, made, "csv", Texts("nl"))
    deletion.delete_session(plain, dee, made)
    assert everything(plain.settings.data)["audit_log"] == []


def test_it_is_for_owners_and_can_be_narrowed(workshop: Workshop, olga: Visitor, eve: Visitor, dee: Visitor) -> None:
    with refused("owner_only"):
        audit_entries.entries(workshop, eve)
    rights.log_in(workshop, dee, PASSCODE)
    rights.log_out(workshop, dee)
    assert [each.action for each in audit_entries.entries(workshop, olga, ["logout"])] == ["logout"]
    assert [each.action for each in audit_entries.entries(workshop, olga, most=1)] == ["logout"]


def test_lines_and_logins_are_forgotten_when_their_time_is_over(
    workshop: Workshop, olga: Visitor, clock: Clock
) -> None:
    assert audit_entries.forget_old(workshop) == 0
    clock.forward(days=3)
    assert audit_entries.forget_old(workshop) == 0
    kept = everything(workshop.settings.data)
    assert (len(kept["logins"]), len(kept["audit_log"])) == (0, 1)
    clock.forward(days=364)
    assert audit_entries.forget_old(workshop) == 1
    assert everything(workshop.settings.data)["audit_log"] == []


def test_what_the_app_deletes_by_itself_is_in_it(
    workshop: Workshop, olga: Visitor, session: Session, clock: Clock, audited: Audited
) -> None:
    clock.forward(days=400)
    assert retention.forget(workshop, clock.now.date()) == 1
    accounts.log_in(workshop, olga, Authenticated(ISSUER, "olga-1", "Olga"))
    assert audited()[0] == ("app", "session_deleted", None, "1")
