"""Accounts and roles: what each of them may, and that whoever loses one loses it at once."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sessions.access import accounts, rights
from sessions.access.accounts import Authenticated
from sessions.access.rights import Visitor, login_ends
from sessions.export import registry
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Account, Role, Session
from sessions.settings import AccountSettings
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, refused, somebody, whole_programme

pytestmark = pytest.mark.both_stores

ISSUER = "https://login.example/gemeente"
Unchanged = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def workshop(workshop: Workshop) -> Workshop:
    """The installation, with accounts; Olga is owner by its setting."""
    settings = AccountSettings(ISSUER, "workshop", None, frozenset({"olga@gemeente.example"}))
    return replace(workshop, settings=replace(workshop.settings, accounts=settings))


def log_in(workshop: Workshop, name: str, *, verified: bool = True) -> tuple[Visitor, Account]:
    who, email = somebody(), f"{name}@gemeente.example"
    return who, accounts.log_in(workshop, who, Authenticated(ISSUER, f"{name}-1", name.title(), email, verified))


@pytest.fixture
def olga(workshop: Workshop) -> Visitor:
    return log_in(workshop, "olga")[0]


def with_role(workshop: Workshop, olga: Visitor, role: Role, name: str = "rob") -> tuple[Visitor, Account]:
    who, account = log_in(workshop, name)
    accounts.change_role(workshop, olga, account.id, role)
    return who, account


@pytest.mark.parametrize(
    ("role", "may"),
    [("", (False, False, False)), ("reader", (True, False, False)), ("organiser", (True, True, False)),
     ("owner", (True, True, True))],
)  # fmt: skip
def test_a_role_allows_what_it_says(
    workshop: Workshop, olga: Visitor, session: Session, role: Role, may: tuple[bool, ...]
) -> None:
    who, _ = with_role(workshop, olga, role)
    assert (
        rights.may_look_back(workshop, who, session),
        rights.may_facilitate(workshop, who, session),
        rights.is_owner(workshop, who),
    ) == may
    assert rights.may_look_back(workshop, who) == may[0]
    assert rights.is_organiser(workshop, who) == may[1]
    assert rights.holds_a_right(workshop, who) == may[0]


def test_a_reader_has_the_export_of_the_group_and_no_other(workshop: Workshop, olga: Visitor, session: Session) -> None:
    who, _ = with_role(workshop, olga, "reader")
    [report] = registry.reports(workshop, who, [session], Texts("nl"), "group", {})
    assert report.level == "group"
    with refused("facilitator_only"):
        registry.reports(workshop, who, [session], Texts("nl"), "file", {})


@pytest.mark.parametrize("role", ["", "reader"])
def test_a_role_that_is_taken_away_ends_in_every_browser(
    workshop: Workshop, olga: Visitor, session: Session, role: Role
) -> None:
    first, account = with_role(workshop, olga, "organiser")
    second, _ = log_in(workshop, "rob")
    assert [rights.is_organiser(workshop, who) for who in (first, second)] == [True, True]
    accounts.change_role(workshop, olga, account.id, role)
    assert [rights.role(workshop, who) for who in (first, second)] == [role, role]
    with refused("organiser_only"):
        commands.create(workshop, first, PLAN, whole_programme())


def test_a_role_that_comes_back_does_not_bring_old_logins_back(workshop: Workshop, olga: Visitor) -> None:
    who, account = with_role(workshop, olga, "organiser")
    accounts.change_role(workshop, olga, account.id, "")
    accounts.change_role(workshop, olga, account.id, "organiser")
    assert rights.account_of(workshop, who) is None


def test_a_deleted_account_comes_back_as_a_new_one_without_a_role(workshop: Workshop, olga: Visitor) -> None:
    who, account = with_role(workshop, olga, "owner")
    accounts.remove(workshop, olga, account.id)
    assert rights.account_of(workshop, who) is None
    again = log_in(workshop, "rob")[1]
    assert (again.role, again.id > account.id) == ("", True)
    with refused("account_gone"):
        accounts.remove(workshop, olga, account.id)


def test_nobody_changes_the_own_role_or_that_of_an_owner_by_the_setting(
    workshop: Workshop, olga: Visitor, unchanged: Unchanged
) -> None:
    second, account = with_role(workshop, olga, "owner")
    own = rights.account_of(workshop, olga)
    assert own
    with unchanged():
        with refused("account_own"):
            accounts.change_role(workshop, second, account.id, "")
        with refused("account_own"):
            accounts.remove(workshop, olga, own.id)
        with refused("account_in_settings"):
            accounts.change_role(workshop, second, own.id, "reader")


@pytest.mark.parametrize("role", ["", "reader", "organiser"])
def test_only_owners_manage_accounts(workshop: Workshop, olga: Visitor, role: Role, unchanged: Unchanged) -> None:
    who, account = with_role(workshop, olga, role)
    with unchanged():
        for act in (
            lambda: accounts.every(workshop, who),
            lambda: accounts.change_role(workshop, who, account.id, "owner"),
            lambda: accounts.remove(workshop, who, account.id),
        ):
            with refused("owner_only"):
                act()


def test_the_passcode_allows_everything(workshop: Workshop, dee: Visitor) -> None:
    account = log_in(workshop, "rob")[1]
    accounts.change_role(workshop, dee, account.id, "reader")
    assert [each.role for each in accounts.every(workshop, dee)] == ["reader"]


def test_the_setting_counts_at_each_login_and_for_a_checked_address_only(workshop: Workshop, olga: Visitor) -> None:
    settings = workshop.settings.accounts
    assert settings
    later = replace(settings, owners=frozenset({"rob@gemeente.example", "sam-1"}))
    workshop = replace(workshop, settings=replace(workshop.settings, accounts=later))
    assert log_in(workshop, "rob", verified=False)[1].role == ""
    assert log_in(workshop, "rob")[1].role == "owner"
    assert log_in(workshop, "sam", verified=False)[1].role == "owner"  # by its subject
    assert log_in(workshop, "olga")[1].role == "owner"  # who is owner stays one


def test_accounts_of_another_issuer_count_for_nothing(workshop: Workshop, olga: Visitor) -> None:
    settings = workshop.settings.accounts
    assert settings
    moved = replace(workshop.settings, accounts=replace(settings, issuer="https://other.example"))
    assert rights.account_of(replace(workshop, settings=moved), olga) is None
    with refused("login_failed"):
        accounts.log_in(workshop, somebody(), Authenticated("https://other.example", "olga-1"))


def test_a_browser_without_a_cookie_can_not_log_in(workshop: Workshop) -> None:
    with refused("no_cookie"):
        accounts.log_in(workshop, Visitor(None), Authenticated(ISSUER, "x"))


def test_a_new_login_takes_the_place_of_the_passcode(workshop: Workshop, dee: Visitor) -> None:
    accounts.log_in(workshop, dee, Authenticated(ISSUER, "rob-1"))
    assert rights.role(workshop, dee) == ""
    rights.log_in(workshop, dee, PASSCODE)
    assert rights.account_of(workshop, dee) is None


@pytest.mark.parametrize(
    ("since", "ends"),
    [
        ((23, 8, 0), (24, 3, 0)),  # in the morning: until four o'clock in the night, in the Netherlands
        ((23, 22, 59), (24, 3, 0)),
        ((23, 23, 1), (25, 3, 0)),  # too late for this night
        ((23, 2, 0), (24, 3, 0)),
    ],
)
def test_a_login_ends_in_the_night_and_never_within_four_hours(
    since: tuple[int, int, int], ends: tuple[int, int, int]
) -> None:
    def moment(day: int, hour: int, minute: int) -> datetime:
        return datetime(2026, 11, day, hour, minute, tzinfo=UTC)

    assert login_ends(moment(*since)) == moment(*ends)
