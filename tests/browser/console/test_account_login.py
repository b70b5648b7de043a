"""Logging in with an account in a real browser: to the provider and back, a role given and taken, and out again."""

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import expect

from sessions.access import rights
from sessions.facilitation import commands
from sessions.programmes.built_in import built_in
from sessions.workshop import Workshop
from tests.browser.support.people import PASSCODE, Person, Someone
from tests.browser.support.server import Serve, Server
from tests.conftest import PLAN, somebody
from tests.servers.openid_provider import CLIENT_ID, CLIENT_SECRET, OpenidProvider, running_provider


@pytest.fixture
def provider() -> Iterator[OpenidProvider]:
    with running_provider() as running:
        yield running


@pytest.fixture
def server(serve: Serve, tmp_path: Path, provider: OpenidProvider) -> Iterator[Server]:
    """A server whose organisers log in at the provider."""
    with serve(
        tmp_path / "workshop.db", WORKSHOP_OIDC_ISSUER=provider.issuer, WORKSHOP_OIDC_CLIENT_ID=CLIENT_ID,
        WORKSHOP_OIDC_CLIENT_SECRET=CLIENT_SECRET, WORKSHOP_OWNERS="dee@gemeente.example", WORKSHOP_PASSCODE=PASSCODE,
    ) as running:  # fmt: skip
        yield running


def log_in(person: Person, name: str, path: str) -> None:
    """Press the button of a screen, and say at the provider who one is."""
    person.visit(path)
    person.page.get_by_role("link", name="Inloggen met je werkaccount").click()
    person.page.get_by_role("link", name=name, exact=True).click()
    expect(person.page).to_have_url(re.compile(f"{re.escape(path)}$"))  # neither code nor state stays in the address


def choose(owner: Person, role: str) -> None:
    """Give the one other account this role."""
    owner.page.get_by_test_id("stRadio").get_by_text(role).click()
    expect(owner.page.get_by_role("radio", name=role)).to_be_checked()
    owner.page.get_by_role("button", name="Rol wijzigen").click()


def test_from_the_first_login_to_the_log_out(
    someone: Someone, server: Server, workshop: Workshop, provider: OpenidProvider
) -> None:
    rob, dee = someone(Person), someone(Person)
    log_in(rob, "rob", "/review")
    rob.sees("Je bent ingelogd als Rob Raats <rob@gemeente.example>, geen toegang.")

    log_in(dee, "dee", "/review")
    dee.visit("/")
    dee.sees("Je bent ingelogd als Dee de Vries <dee@gemeente.example>, eigenaar.")
    dee.page.locator(".st-key-screen_accounts button").click()
    row = dee.page.locator("[class*='st-key-account_']").filter(has_text="Rob Raats").first
    choose(dee, "organisator")
    expect(row).to_contain_text("organisator ·")

    owner = somebody()
    rights.log_in(workshop, owner, PASSCODE)
    programme = next(one for one in built_in() if one.id == "everything")
    made, _ = commands.create(workshop, owner, replace(PLAN, title="Van Rob"), programme)
    rob.visit(f"/facilitate?code={made.code}")
    expect(rob.page.locator(".st-key-next button")).to_be_enabled()
    rob.page.wait_for_timeout(1000)  # its live connection is open

    choose(dee, "geen toegang")
    expect(row).to_contain_text("wacht op toegang")
    began = time.monotonic()
    rob.page.locator(".st-key-next").wait_for(state="hidden", timeout=5000)
    assert time.monotonic() - began < 2
    rob.sees("Inloggen met je werkaccount")

    dee.visit("/audit")
    dee.sees("Rob Raats <rob@gemeente.example>: organiser → -")
    dee.visit("/")
    dee.press("Log uit")
    dee.sees("Je werkaccount zelf is op dit apparaat nog ingelogd.")
    dee.page.get_by_role("link", name="Ook uitloggen bij je werkaccount").click()
    dee.sees("Logged out")
    dee.page.get_by_role("link", name="back").click()
    expect(dee.page).to_have_url(f"{server.url}/")
    dee.sees("Code van de sessie")

    log = server.log.read_text()
    assert "code=" not in log and "state=" not in log and CLIENT_SECRET not in log


def test_who_refuses_at_the_provider_reads_it_and_logs_in_with_the_passcode(someone: Someone) -> None:
    dee = someone(Person)
    dee.visit("/review")
    dee.page.get_by_role("link", name="Inloggen met je werkaccount").click()
    dee.page.get_by_role("link", name="nobody").click()
    dee.sees("Je bent gestopt met inloggen, of je mag met dat account niet in deze app.")
    dee.page.get_by_label("Wachtwoord van de organisator").fill(PASSCODE)
    dee.press("Log in")
    dee.sees("Nieuwe sessie")
