"""Logging in with an account: to the provider and back, as a browser does it."""

import asyncio
from dataclasses import replace
from typing import cast
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.requests import Request
from starlette.routing import Route

from server.login.login_routes import login_routes
from sessions.access import accounts, rights
from sessions.access.shared_limits import shared_limits
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, Clock
from tests.server.asgi_browser import ORIGIN, AsgiBrowser
from tests.servers.openid_provider import CLIENT_ID, OpenidProvider, new_key

BACK = f"{ORIGIN}/login/oidc/callback"


def log_in(browser: AsgiBrowser, provider: OpenidProvider, person: str = "dee", to: str = "/") -> str:
    """Somebody logs in; returns where the app leads then."""
    address = browser.get(f"/login/oidc?to={to}").leads_to
    assert address
    came_back = browser.get(provider.authorise(address, person).removeprefix(ORIGIN)).leads_to
    assert came_back
    return came_back


def test_the_way_to_the_provider_has_state_nonce_and_challenge(browser: AsgiBrowser, provider: OpenidProvider) -> None:
    browser.get("/")
    answer = browser.get("/login/oidc")
    address = urlsplit(answer.leads_to or "")
    assert f"{address.scheme}://{address.netloc}{address.path}" == f"{provider.issuer}/authorize"
    query = {name: values for name, values in parse_qs(address.query).items() if len(values) == 1}
    random = {name: query.pop(name)[0] for name in ("state", "nonce", "code_challenge")}
    assert query == {
        "response_type": ["code"], "client_id": [CLIENT_ID], "redirect_uri": [BACK],
        "scope": ["openid profile email"], "code_challenge_method": ["S256"],
    }  # fmt: skip
    assert {len(value) for value in random.values()} == {43} and len(set(random.values())) == 3
    [kept] = [one for one in answer.headers.getlist("set-cookie") if one.startswith("login=")]
    assert {"httponly", "max-age=600", "samesite=lax"} <= {part.strip().lower() for part in kept.split(";")}


@pytest.mark.parametrize("to", ["/review?code=ABC234", "/"])
def test_an_owner_logs_in_and_is_back_where_she_began(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider, to: str
) -> None:
    assert log_in(browser, provider, to=to.replace("?", "%3F")) == to
    account = rights.account_of(workshop, browser.visitor)
    assert account
    assert (account.label, account.role) == ("Dee de Vries <dee@gemeente.example>", "owner")
    assert rights.is_owner(workshop, browser.visitor)
    assert set(browser.cookies) == {"workshop"}


def test_a_client_without_a_secret_logs_in(public: Workshop, provider: OpenidProvider) -> None:
    browser = AsgiBrowser(public)
    assert log_in(browser, provider) == "/"
    assert rights.is_owner(public, browser.visitor)


def test_a_provider_that_wants_the_secret_in_the_form_gets_it_there(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider
) -> None:
    provider.changed_metadata = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}
    assert log_in(browser, provider) == "/"
    assert rights.is_owner(workshop, browser.visitor)


def test_whom_nobody_named_waits_without_any_right(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider
) -> None:
    assert log_in(browser, provider, "rob") == "/"
    account = rights.account_of(workshop, browser.visitor)
    assert account and account.role == ""
    assert not rights.may_look_back(workshop, browser.visitor)
    assert not rights.holds_a_right(workshop, browser.visitor)


def test_an_address_that_the_provider_did_not_check_makes_nobody_owner(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider
) -> None:
    log_in(browser, provider, "eve")
    account = rights.account_of(workshop, browser.visitor)
    assert account and (account.email, account.role) == ("dee@gemeente.example", "")


def test_a_new_key_of_the_provider_is_found(workshop: Workshop, provider: OpenidProvider) -> None:
    log_in(AsgiBrowser(workshop), provider)
    provider.key = new_key()
    browser = AsgiBrowser(workshop)
    log_in(browser, provider)
    assert rights.is_owner(workshop, browser.visitor)


def test_logging_out_ends_the_right_and_offers_to_log_out_at_the_provider(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider
) -> None:
    log_in(browser, provider)
    assert browser.post("/log-out").leads_to == "/?logged_out=1"
    assert rights.account_of(workshop, browser.visitor) is None
    to = urlsplit(browser.get("/login/oidc/log-out").leads_to or "")
    assert f"{to.scheme}://{to.netloc}{to.path}" == f"{provider.issuer}/logout"
    assert parse_qs(to.query) == {"client_id": [CLIENT_ID], "post_logout_redirect_uri": [f"{ORIGIN}/"]}
    provider.changed_metadata = {"end_session_endpoint": None}
    assert browser.get("/login/oidc/log-out").leads_to == "/facilitate?refused=login_no_logout"


def test_a_browser_is_logged_in_with_the_passcode_or_an_account_but_not_both(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider
) -> None:
    browser.get("/")
    rights.log_in(workshop, browser.visitor, PASSCODE)
    log_in(browser, provider, "rob")
    assert rights.role(workshop, browser.visitor) == ""
    rights.log_in(workshop, browser.visitor, PASSCODE)
    assert rights.role(workshop, browser.visitor) == "owner"
    assert rights.account_of(workshop, browser.visitor) is None


def test_a_login_ends_in_the_night(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider, clock: Clock
) -> None:
    log_in(browser, provider)  # at 14:00 in the Netherlands
    clock.forward(hours=13, minutes=59)
    assert rights.is_owner(workshop, browser.visitor)
    clock.forward(minutes=1)
    assert not rights.is_owner(workshop, browser.visitor)


def test_without_the_setting_there_are_no_routes(workshop: Workshop, provider: OpenidProvider, blank: Workshop) -> None:
    log_in(browser := AsgiBrowser(workshop), provider)
    without = AsgiBrowser(blank, dict(browser.cookies))
    assert without.get("/login/oidc").leads_to is None
    assert rights.role(blank, without.visitor) == ""
    assert [len(accounts.every(workshop, browser.visitor))] == [1]


def test_the_name_is_one_bounded_line(workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider) -> None:
    provider.changed_claims = {"name": "Dee\n\x1b[31m\u202e  " + "x" * 5000, "email": ["no", "text"]}
    log_in(browser, provider)
    account = rights.account_of(workshop, browser.visitor)
    assert account
    assert (account.name, account.email) == ("Dee [31m " + "x" * 191, "")


def test_counting_requests_to_the_provider_in_the_database_holds_up_nobody(workshop: Workshop) -> None:
    """With several processes the count is a transaction, which waits while another one writes."""
    several = replace(workshop, limits=shared_limits(workshop.store, "s" * 40))
    begin = next(cast("Route", route) for route in login_routes(several) if cast("Route", route).path == "/login/oidc")
    scope = {"type": "http", "method": "GET", "path": "/login/oidc", "query_string": b"", "headers": []}

    async def waits() -> tuple[bool, int]:
        with SqliteStore(workshop.settings.data).writing():
            response = asyncio.create_task(begin.endpoint(Request(scope | {"client": ("10.0.0.8", 1)})))
            for _ in range(10):
                await asyncio.sleep(0.02)  # takes ten seconds where the event loop waits for the lock
            is_waiting = not response.done()
        return is_waiting, (await response).status_code

    assert asyncio.run(asyncio.wait_for(waits(), 8)) == (True, 303)
