"""A provider of accounts, and an installation that has its organisers log in there."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from sessions.settings import AccountSettings, Settings
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, Clock
from tests.server.asgi_browser import ORIGIN, AsgiBrowser
from tests.servers.openid_provider import CLIENT_ID, CLIENT_SECRET, OpenidProvider, running_provider


@pytest.fixture
def provider() -> Iterator[OpenidProvider]:
    with running_provider() as running:
        yield running


@pytest.fixture
def settings(provider: OpenidProvider) -> AccountSettings:
    return AccountSettings(provider.issuer, CLIENT_ID, CLIENT_SECRET, frozenset({"dee@gemeente.example"}))


@pytest.fixture
def workshop(store: SqliteStore, clock: Clock, settings: AccountSettings) -> Workshop:
    given = Settings(store.path, url=ORIGIN, passcode=PASSCODE, accounts=settings)
    return Workshop(given, store, clock=clock, exact_clock=clock, machine_clock=clock)


@pytest.fixture
def public(workshop: Workshop, provider: OpenidProvider, settings: AccountSettings) -> Workshop:
    """The same installation as a client without a secret."""
    provider.public_client = True
    without = replace(workshop.settings, accounts=replace(settings, client_secret=None))
    return replace(workshop, settings=without)


@pytest.fixture
def browser(workshop: Workshop) -> AsgiBrowser:
    return AsgiBrowser(workshop)
