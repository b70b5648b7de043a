"""The screens with accounts: the way to log in, what readers see, and how owners give roles."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest

from pages.archive.accounts import audit_list
from pages.kit.frame import Here
from pages.kit.urls import SCREENS
from sessions.access import accounts, rights
from sessions.access.accounts import Authenticated
from sessions.access.rights import Visitor
from sessions.archive import deletion
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Role, Session
from sessions.settings import AccountSettings
from sessions.workshop import Workshop
from tests.conftest import somebody
from tests.pages.conftest import AnsweredSession, Show
from tests.pages.screen import Screen

ISSUER = "https://login.example/gemeente"
FOR_ORGANISERS = ("facilitate", "programmes", "cases", "imported", "accounts", "audit", "script")
# What buttons and fields of organisers are called by.
CHANGING = ("note", "share", "comparable", "demo", "account_", "keep", "delete", "create")
Unchanged = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def workshop(workshop: Workshop) -> Workshop:
    settings = AccountSettings(ISSUER, "workshop", None, frozenset({"olga-1"}))
    return replace(workshop, settings=replace(workshop.settings, url="http://localhost:8501", accounts=settings))


@pytest.fixture
def olga(workshop: Workshop) -> Visitor:
    return log_in(workshop, "olga")


@pytest.fixture
def ended(workshop: Workshop, ada: Visitor, group: AnsweredSession) -> Session:
    """A session that was held; its group saw a paradox and a question."""
    commands.reveal(workshop, ada, group.session, "p1", 1)
    commands.reveal(workshop, ada, group.session, "q01", 1)
    commands.end(workshop, ada, group.session)
    return commands.find(workshop, group.session.code)


def log_in(workshop: Workshop, name: str) -> Visitor:
    who = somebody()
    accounts.log_in(workshop, who, Authenticated(ISSUER, f"{name}-1", name.title(), f"{name}@gemeente.example"))
    return who


def with_role(workshop: Workshop, olga: Visitor, role: Role, name: str = "rob") -> Visitor:
    who = log_in(workshop, name)
    account = rights.account_of(workshop, who)
    assert account
    accounts.change_role(workshop, olga, account.id, role)
    return who


def test_without_the_setting_nobody_is_offered_an_account(workshop: Workshop, eve: Visitor, dee: Visitor) -> None:
    plain = replace(workshop, settings=replace(workshop.settings, accounts=None))
    assert "Inloggen met je werkaccount" not in Screen(plain, "review", eve).run().visible_text
    assert "screen_accounts" not in Screen(plain, "home", dee).run().keys
    assert "Inloggen met je werkaccount" in Screen(workshop, "review", eve).run().visible_text
    assert "screen_accounts" in Screen(workshop, "home", dee).run().keys
    for name in ("accounts", "audit"):
        led_away = Screen(plain, name, dee).run()
        assert led_away.visible_text == Screen(plain, "home", dee).run().visible_text


def test_the_way_to_the_provider_comes_back_to_the_same_page(workshop: Workshop, show: Show, session: Session) -> None:
    screen = show("review", somebody(), code=session.code).run()
    assert f'href="./login/oidc?to=%2Freview%3Fcode%3D{session.code}"' in screen.received


def test_without_a_passcode_one_logs_in_with_an_account(workshop: Workshop, show: Show, eve: Visitor) -> None:
    without = replace(workshop, settings=replace(workshop.settings, passcode=None))
    assert not rights.passcode_is_set(without)
    home = Screen(without, "home", eve).run()
    assert "Wachtwoord vastleggen" not in home.visible_text and "screen_review" in home.keys
    login = Screen(without, "review", eve).run().visible_text
    assert "Inloggen met je werkaccount" in login and "wachtwoord" not in login
    by_link = Screen(without, "home", eve, word="K7P2-QXRM-4T9W").run()  # as the terminal prints it
    assert "Wachtwoord vastleggen" in by_link.visible_text


def test_who_has_no_role_yet_reads_that_an_owner_has_to_give_one(workshop: Workshop, show: Show) -> None:
    screen = show("home", who := log_in(workshop, "rob")).run()
    assert "screen_review" in screen.keys  # as for everybody
    text = show("review", who).run().visible_text
    assert "Je bent ingelogd als Rob <rob@gemeente.example>, geen toegang." in text
    assert "Een eigenaar van deze app moet je eerst toegang geven." in text


def test_an_owner_gives_a_role_and_takes_it_away(workshop: Workshop, show: Show, olga: Visitor) -> None:
    rob = log_in(workshop, "rob")
    account = rights.account_of(workshop, rob)
    assert account
    screen = show("accounts", olga).run()
    assert "wacht op toegang" in screen.visible_text
    screen.fill(**{f"role_{account.id}_": "reader"}).press(f"account_change_{account.id}")
    assert rights.role(workshop, rob) == "reader"
    screen.fill(**{f"role_{account.id}_reader": ""}).press(f"account_change_{account.id}")
    assert rights.account_of(workshop, rob) is None
    screen.press(f"account_remove_{account.id}")
    assert [each.subject for each in accounts.every(workshop, olga)] == ["olga-1"]


def test_the_own_account_and_that_of_the_setting_have_no_way_out(workshop: Workshop, show: Show, olga: Visitor) -> None:
    sam = with_role(workshop, olga, "owner", "sam")
    own = rights.account_of(workshop, olga)
    assert own
    assert f"account_change_{own.id}" not in show("accounts", olga).run().keys
    screen = show("accounts", sam).run().press(f"account_remove_{own.id}")
    assert "WORKSHOP_OWNERS" in screen.visible_text
    assert rights.is_owner(workshop, olga)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.slow
def test_a_reader_changes_nothing_on_any_screen(
    workshop: Workshop, show: Show, olga: Visitor, ended: Session, unchanged: Unchanged, language: str
) -> None:
    """Every screen, with and without a session: it is shown without what changes something, or asks to log in."""
    reader = with_role(workshop, olga, "reader")
    for screen in SCREENS:
        show(screen, reader, language).run()  # what is calculated while looking is stored now
        show(screen, reader, language, code=ended.code).run()
    looks = Texts(language)("log_in.not_as_reader")
    with unchanged():
        for screen in SCREENS:
            for code in (None, ended.code):
                seen = show(screen, reader, language, code=code).run()
                asks = screen in FOR_ORGANISERS or (screen == "export" and code is None)
                assert (looks in seen.visible_text) == (screen in FOR_ORGANISERS), (screen, code)
                assert not [key for key in seen.keys if key.startswith(CHANGING)], (screen, code, asks)


def test_a_reader_has_no_link_to_the_console(workshop: Workshop, show: Show, olga: Visitor, ended: Session) -> None:
    reader = with_role(workshop, olga, "reader")
    home = show("home", reader).run()
    assert "screen_compare" in home.keys
    assert "screen_facilitate" not in home.keys and "/facilitate" not in home.received
    levels = show("export", reader, code=ended.code).run().radio(key="export_level").options
    assert levels == [Texts("nl")("export.level_group")]


def test_a_review_that_is_open_ends_with_the_role(
    workshop: Workshop, show: Show, olga: Visitor, ended: Session
) -> None:
    reader = with_role(workshop, olga, "reader")
    screen = show("review", reader, code=ended.code).run()
    assert ended.title in screen.visible_text
    account = rights.account_of(workshop, reader)
    assert account
    accounts.change_role(workshop, olga, account.id, "")
    assert ended.title not in screen.run().visible_text


def test_logging_out_says_that_the_account_is_still_logged_in(workshop: Workshop, show: Show, olga: Visitor) -> None:
    screen = show("home", olga).run()
    assert "Je bent ingelogd als Olga <olga@gemeente.example>, eigenaar." in screen.visible_text
    screen.press("log_out_button")
    assert rights.account_of(workshop, olga) is None
    home = show("home", olga, logged_out="1").run()
    assert "Je werkaccount zelf is op dit apparaat nog ingelogd." in home.visible_text
    assert "/login/oidc/log-out" in home.received


def test_the_audit_log_shows_who_did_what_and_comes_as_a_file(
    workshop: Workshop, show: Show, olga: Visitor, ended: Session
) -> None:
    accounts.log_in(workshop, somebody(), Authenticated(ISSUER, "x", "=cmd|' /C calc'!A0"))
    deletion.delete_session(workshop, olga, ended)
    screen = show("audit", olga).run()
    assert f"sessie verwijderd · sessie {ended.id} · 2026-11-23" in screen.visible_text
    assert "Olga <olga@gemeente.example>" in screen.visible_text
    screen.fill(audit_actions=["session_deleted"])
    assert "ingelogd" not in [line.split(" ·")[0] for line in screen.bodies]
    here = Here(workshop, olga, Texts("nl"))
    lines = audit_list._file(here, ()).decode("utf-8-sig").splitlines()
    assert lines[0] == "wanneer;wie;wat;sessie;bijzonderheden"
    assert [line.split(";")[1:3] for line in lines[1:3]] == [
        ["Olga <olga@gemeente.example>", "session_deleted"],
        ["'=cmd|' /C calc'!A0", "login"],
    ]
