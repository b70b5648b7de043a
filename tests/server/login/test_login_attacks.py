"""What nobody may get in with: forged, replayed, mixed-up and misdirected logins."""

import base64
import json
import logging
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from server.login.bounded_fetch import MOST
from server.login.login_attempt import LONGEST_ADDRESS, own_page
from server.login.provider import NEW_KEYS_EVERY, RETRY_AFTER, Provider
from sessions.access import rights
from sessions.model.errors import Refusal
from sessions.settings import AccountSettings
from sessions.workshop import Workshop
from tests.conftest import refused
from tests.openid_provider import CLIENT_SECRET, Claims, OpenidProvider, new_key, signed_with
from tests.server.asgi_browser import ORIGIN, AsgiBrowser
from tests.server.login.test_login_routes import BACK, log_in

FAILED = "/facilitate?refused=login_failed"
EXPIRED = "/facilitate?refused=login_expired"
UNREACHABLE = "/facilitate?refused=login_unreachable"


def encoded(part: Claims) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")


def unsigned(claims: Claims) -> str:
    return f"{encoded({'alg': 'none'})}.{encoded(claims)}."


def signed_with_the_secret(claims: Claims) -> str:
    return jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(CLIENT_SECRET * 2), ["HS256"])


def signed_with_the_public_key(provider: OpenidProvider) -> Callable[[Claims], str]:
    """The public key as if it were a secret of both: a library that takes the algorithm from the token believes it."""
    public = OctKey.import_key(json.dumps(provider.key.as_dict(private=False)))
    return lambda claims: jwt.encode({"alg": "HS256", "kid": provider.key.kid}, claims, public, ["HS256"])


def of_another_key(provider: OpenidProvider) -> Callable[[Claims], str]:
    other = RSAKey.generate_key(2048, {"kid": str(provider.key.kid)})
    return lambda claims: signed_with(other, claims)


def with_changed_claims(provider: OpenidProvider) -> Callable[[Claims], str]:
    """A token whose claims were exchanged after it was signed."""

    def sign(claims: Claims) -> str:
        header, _, signature = signed_with(provider.key, claims).split(".")
        return ".".join((header, encoded(claims | {"sub": "dee-4711"}), signature))

    return sign


@pytest.mark.parametrize(
    "sign",
    [
        lambda _: unsigned,
        lambda _: signed_with_the_secret,
        signed_with_the_public_key,
        of_another_key,
        with_changed_claims,
        lambda _: lambda claims: "",
        lambda _: lambda claims: "a.b.c",
        lambda _: lambda claims: "ey" * 50_000,
        lambda provider: lambda claims: signed_with(new_key(), claims),
        lambda provider: lambda claims: signed_with(provider.key, claims, "RS256")[:-8] + "AAAAAAAA",
    ],
)
def test_a_token_that_the_provider_did_not_sign_lets_nobody_in(
    workshop: Workshop,
    browser: AsgiBrowser,
    provider: OpenidProvider,
    sign: Callable[[OpenidProvider], Callable[[Claims], str]],
) -> None:
    provider.sign = sign(provider)
    assert log_in(browser, provider, "rob") == FAILED
    assert rights.account_of(workshop, browser.visitor) is None


NOW = int(time.time())


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://evil.example"},
        {"iss": None},
        {"aud": "another client"},
        {"aud": ["another client"]},
        {"aud": None},
        {"aud": ["workshop", "another client"], "azp": "another client"},
        {"exp": NOW - 3600},
        {"exp": None},
        {"exp": "tomorrow"},
        {"iat": NOW + 86_400},
        {"nbf": NOW + 86_400},
        {"nonce": "x" * 43},
        {"nonce": None},
        {"nonce": ["x"]},
        {"sub": None},
        {"sub": ""},
        {"sub": 4711},
        {"sub": "x" * 256},
        {"at_hash": "wrong"},
    ],
)
def test_a_token_for_somebody_else_or_another_time_lets_nobody_in(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider, claims: dict[str, Any]
) -> None:
    provider.changed_claims = claims
    assert log_in(browser, provider) == FAILED
    assert rights.account_of(workshop, browser.visitor) is None


def test_a_browser_that_did_not_begin_gets_nothing(workshop: Workshop, provider: OpenidProvider) -> None:
    """Login CSRF: an attacker has a victim open the end of the attacker's own login."""
    attacker, victim = AsgiBrowser(workshop), AsgiBrowser(workshop)
    end = provider.authorise(attacker.get("/login/oidc").leads_to or "").removeprefix(ORIGIN)
    assert victim.get(end).leads_to == EXPIRED
    victim.get("/login/oidc")  # nor while it has an attempt of its own
    assert victim.get(end).leads_to == EXPIRED
    assert rights.account_of(workshop, victim.visitor) is None


def test_a_wrong_state_or_none_counts_for_nothing(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider
) -> None:
    for found, put in (("state=", "state=x"), ("&state=", "&other=")):
        end = provider.authorise(browser.get("/login/oidc").leads_to or "").removeprefix(ORIGIN)
        assert browser.get(end.replace(found, put)).leads_to == EXPIRED
        assert browser.get(end).leads_to == EXPIRED  # the attempt is over
    assert rights.account_of(workshop, browser.visitor) is None


def test_a_code_counts_once_and_with_its_verifier_only(workshop: Workshop, provider: OpenidProvider) -> None:
    browser = AsgiBrowser(workshop)
    end = provider.authorise(browser.get("/login/oidc").leads_to or "").removeprefix(ORIGIN)
    kept = dict(browser.cookies)
    assert browser.get(end).leads_to == "/"
    assert browser.get(end).leads_to == EXPIRED
    replayed = AsgiBrowser(workshop, {"login": kept["login"]})
    assert replayed.get(end).leads_to == FAILED

    thief = AsgiBrowser(workshop)
    address = thief.get("/login/oidc").leads_to or ""
    stolen = parse_qs(urlsplit(provider.authorise(AsgiBrowser(workshop).get("/login/oidc").leads_to or "")).query)
    state = parse_qs(urlsplit(address).query)["state"][0]
    assert thief.get(f"/login/oidc/callback?code={stolen['code'][0]}&state={state}").leads_to == FAILED
    assert [rights.account_of(workshop, who.visitor) for who in (replayed, thief)] == [None, None]


def test_an_answer_of_another_issuer_is_no_answer(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider
) -> None:
    """Mix-up, RFC 9207."""
    end = provider.authorise(browser.get("/login/oidc").leads_to or "").removeprefix(ORIGIN)
    assert browser.get(f"{end}&iss=https%3A%2F%2Fevil.example").leads_to == FAILED
    provider.changed_metadata = {"authorization_response_iss_parameter_supported": True}
    assert log_in(browser, provider) == FAILED  # it says that it names itself, and does not
    assert rights.account_of(workshop, browser.visitor) is None


def test_what_the_provider_says_against_it_is_told(browser: AsgiBrowser, provider: OpenidProvider) -> None:
    assert log_in(browser, provider, "nobody") == "/facilitate?refused=login_denied"
    address = browser.get("/login/oidc").leads_to or ""
    state = parse_qs(urlsplit(address).query)["state"][0]
    assert browser.get(f"/login/oidc/callback?error=server_error&state={state}").leads_to == FAILED


@pytest.mark.parametrize(
    ("to", "leads_to"),
    [
        ("https://evil.example/x", "/x"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/evil.example"),
        ("\\\\evil.example", "/evil.example"),
        ("/\\/evil.example", "/"),
        ("/\t/evil.example", "/"),
        ("/\x01/evil.example", "/"),
        ("///evil.example", "/evil.example"),
        ("/%09/evil.example", "/%09/evil.example"),
        ("javascript:alert(1)", "/alert(1)"),
        ("http://[", "/"),
        ("/a\r\nset-cookie: x=1", "/aset-cookie:x=1"),
        ("/" + "x" * LONGEST_ADDRESS, "/"),
        ("", "/"),
        ("/review?code=ABC234&to=//evil.example", "/review?code=ABC234&to=//evil.example"),
    ],
)
def test_it_leads_to_pages_of_ours_only(to: str, leads_to: str) -> None:
    assert own_page(to) == leads_to
    assert not own_page(to).startswith(("//", "/\\"))


def test_the_address_to_come_back_to_is_fixed(workshop: Workshop, browser: AsgiBrowser) -> None:
    address = browser.get("/login/oidc?redirect_uri=https://evil.example", host="evil.example").leads_to or ""
    assert parse_qs(urlsplit(address).query)["redirect_uri"] == [BACK]


@pytest.mark.parametrize("cookie", ["", "x", "a.b.c.d", "x" * 10_000, ".".join(["x" * 43] * 3)])
def test_an_attempt_that_is_not_ours_is_none(workshop: Workshop, provider: OpenidProvider, cookie: str) -> None:
    browser = AsgiBrowser(workshop, {"login": cookie})
    assert browser.get("/login/oidc/callback?code=x&state=x").leads_to == EXPIRED


# --- a provider that is not as it must be -----------------------------------------------------------------------------


def say(content: bytes, status: int = 200, **headers: str) -> Callable[[BaseHTTPRequestHandler], None]:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(content)

    return answer


@pytest.mark.parametrize(
    "answer",
    [
        say(b"no json"),
        say(b"[]"),
        say(b"[" * 100_000),
        say(b"{}"),
        say(b"", 500),
        say(b"{}", 404),
        say(b"", 302, Location="http://127.0.0.1:9/"),
        say(b'{"issuer": "' + b"x" * MOST + b'"}'),
        say(b'{"issuer": "https://evil.example"}'),
    ],
)
def test_a_provider_that_gives_no_usable_answer_is_said_to_be_out_of_reach(
    browser: AsgiBrowser, provider: OpenidProvider, answer: Callable[[BaseHTTPRequestHandler], None]
) -> None:
    provider.answer = answer
    assert browser.get("/login/oidc").leads_to == UNREACHABLE


@pytest.mark.parametrize("name", ["authorization_endpoint", "token_endpoint", "jwks_uri"])
@pytest.mark.parametrize("address", [None, "", 5, "http://evil.example/x", "javascript:alert(1)", "file:///etc/passwd"])
def test_a_provider_whose_addresses_others_can_read_is_not_used(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider, name: str, address: Any
) -> None:
    provider.changed_metadata = {name: address}
    begun = browser.get("/login/oidc").leads_to or ""
    if begun != FAILED:
        assert browser.get(provider.authorise(begun).removeprefix(ORIGIN)).leads_to == FAILED
    assert rights.account_of(workshop, browser.visitor) is None


def test_nobody_answers(workshop: Workshop, provider: OpenidProvider) -> None:
    gone = AccountSettings("http://127.0.0.1:9", "workshop")
    with refused("login_unreachable"):
        Provider(gone, BACK).metadata()


def test_a_provider_that_failed_is_asked_again_after_a_while_only(
    settings: AccountSettings, provider: OpenidProvider
) -> None:
    now = [0.0]
    asking = Provider(settings, BACK, lambda: now[0])
    provider.answer = say(b"", 500)
    for _ in range(3):
        with refused("login_unreachable"):
            asking.metadata()
    assert len(provider.asked) == 1
    provider.answer, now[0] = None, RETRY_AFTER
    assert [asking.metadata()["issuer"] for _ in range(3)] == [provider.issuer] * 3
    assert len(provider.asked) == 2


def test_unknown_keys_make_it_ask_for_new_ones_only_now_and_then(
    settings: AccountSettings, provider: OpenidProvider
) -> None:
    now = [0.0]
    asking = Provider(settings, BACK, lambda: now[0])
    for _ in range(3):
        with pytest.raises(Refusal):
            asking._claims(signed_with(new_key(), {"sub": "x"}), "", "nonce")
    assert provider.asked.count("/keys") == 1
    now[0] = NEW_KEYS_EVERY
    with pytest.raises(Refusal):
        asking._claims(signed_with(new_key(), {"sub": "x"}), "", "nonce")
    assert provider.asked.count("/keys") == 2


def test_who_asks_too_often_is_refused_before_the_provider_is_asked(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider
) -> None:
    answers = [browser.get("/login/oidc/callback?code=x&state=x").leads_to for _ in range(70)]
    assert answers[0] == EXPIRED
    assert "/facilitate?refused=login_busy" in answers
    assert provider.asked == []


def test_nothing_secret_is_logged_or_stored(
    workshop: Workshop, browser: AsgiBrowser, provider: OpenidProvider, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    provider.changed_claims = {"aud": "another client"}
    seen = set()
    for changed in ({"aud": "another client"}, {}):
        provider.changed_claims = changed
        address = browser.get("/login/oidc").leads_to or ""
        end = provider.authorise(address)
        seen |= {values[0] for values in parse_qs(urlsplit(end).query).values()}
        seen |= {parse_qs(urlsplit(address).query)[name][0] for name in ("nonce", "code_challenge")}
        browser.get(end.removeprefix(ORIGIN))
    assert rights.is_owner(workshop, browser.visitor)
    logged = "\n".join(record.getMessage() for record in caplog.records if record.name == "workshop")
    assert "InvalidClaimError aud" in logged
    workshop.store.close()
    stored = workshop.settings.data.read_bytes()
    for secret in (*seen, CLIENT_SECRET, browser.cookies["workshop"]):
        assert secret not in logged and secret.encode() not in stored
