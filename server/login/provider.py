"""The OpenID provider: its metadata and keys, the address at which one logs in there, and who comes back from it.

Authorisation code flow with PKCE (RFC 7636) by Authlib; the ID token is checked against the keys that the provider
publishes (OpenID Connect Core, 3.1.3.7). Requests are made when somebody logs in, never at the start.
"""

import logging
import re
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode

from authlib.oauth2.auth import ClientAuth
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri, prepare_token_request
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet

from server.login.bounded_fetch import FetchError, fetch
from server.login.login_attempt import LoginAttempt
from sessions.access.accounts import Authenticated
from sessions.model.errors import Refusal
from sessions.settings import AccountSettings, is_confidential

METADATA_LASTS, KEYS_LAST = 3600.0, 3600.0  # seconds
RETRY_AFTER = 5.0  # seconds until a provider that could not be reached is asked again
NEW_KEYS_EVERY = 30.0  # seconds between two looks for a key that is unknown
LEEWAY = 60  # seconds by which clocks may differ
# With public keys only: a token that is not signed, or with a secret that both know, is none.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
SCOPE = "openid profile email"
LONGEST_SUBJECT = 255  # characters, as OpenID Connect bounds it
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_log = logging.getLogger("workshop")


class Provider:
    """What is known of the provider now. Safe in several threads."""

    def __init__(
        self, settings: AccountSettings, redirect_uri: str, ticks: Callable[[], float] = time.monotonic
    ) -> None:
        self._settings, self._redirect_uri, self._ticks = settings, redirect_uri, ticks
        self._lock = threading.Lock()
        self._metadata: tuple[float, Mapping[str, Any]] | None = None  # when it was read, and what
        self._keys: tuple[float, KeySet] | None = None
        self._failed: float | None = None

    def login_address(self, attempt: LoginAttempt) -> str:
        """Where to send the browser to log in. Raises Refusal when the provider can't be reached."""
        return str(
            prepare_grant_uri(
                self._endpoint("authorization_endpoint"),
                client_id=self._settings.client_id,
                response_type="code",
                redirect_uri=self._redirect_uri,
                scope=SCOPE,
                state=attempt.state,
                nonce=attempt.nonce,
                code_challenge=create_s256_code_challenge(attempt.verifier),
                code_challenge_method="S256",
            )
        )

    def logout_address(self, back: str) -> str | None:
        """Where to log out at the provider too, which leads `back`; None where it has no such page. Raises Refusal."""
        if not self.metadata().get("end_session_endpoint"):
            return None
        endpoint = self._endpoint("end_session_endpoint")
        query = urlencode({"client_id": self._settings.client_id, "post_logout_redirect_uri": back})
        return f"{endpoint}{'&' if '?' in endpoint else '?'}{query}"

    def code_of(self, answer: Mapping[str, str], attempt: LoginAttempt) -> str:
        """The code that a browser brings back from the provider, as query of the address that it was sent to.

        Raises Refusal when it is not of this attempt, and when the provider says why there is none.
        """
        if answer.get("state") != attempt.state:
            raise Refusal("refused.login_expired")
        says_issuer = self.metadata().get("authorization_response_iss_parameter_supported") is True
        if answer.get("iss", "" if says_issuer else self._settings.issuer) != self._settings.issuer:  # RFC 9207
            raise self._failure("the answer is of another issuer")
        if error := answer.get("error"):
            if error == "access_denied":
                raise Refusal("refused.login_denied")
            raise self._failure(f"the provider says {_plain(error)}")
        if not (code := answer.get("code", "")):
            raise self._failure("the provider sent no code")
        return code

    def authenticate(self, code: str, attempt: LoginAttempt) -> Authenticated:
        """Exchange a code for an ID token, and say who that is about. Raises Refusal when anything is wrong with it."""
        token = self._exchange(code, attempt)
        claims = self._claims(str(token.get("id_token") or ""), str(token.get("access_token") or ""), attempt.nonce)
        subject = claims["sub"]
        if not isinstance(subject, str) or not 0 < len(subject) <= LONGEST_SUBJECT:
            raise self._failure("the subject is no name")
        return Authenticated(
            self._settings.issuer,
            subject,
            _text(claims.get("name") or claims.get("preferred_username")),
            _text(claims.get("email")),
            verified=claims.get("email_verified") is True,
        )

    def metadata(self) -> Mapping[str, Any]:
        """What the provider publishes about itself. Raises Refusal when it can't be reached, or is another one."""
        with self._lock:
            now = self._ticks()
            if self._metadata and now - self._metadata[0] < METADATA_LASTS:
                return self._metadata[1]
            if self._failed is not None and now - self._failed < RETRY_AFTER:
                raise Refusal("refused.login_unreachable")
            try:
                document = fetch(self._settings.issuer.rstrip("/") + "/.well-known/openid-configuration")
                if document.get("issuer") != self._settings.issuer:
                    raise FetchError("metadata of another issuer than WORKSHOP_OIDC_ISSUER")
            except FetchError as error:
                self._failed = self._ticks()
                raise self._unreachable(error) from None
            self._metadata, self._failed = (now, document), None
            return document

    def _endpoint(self, name: str) -> str:
        address = self.metadata().get(name)
        if not isinstance(address, str) or not is_confidential(address):
            raise self._failure(f"no usable {name}")
        return address

    def _exchange(self, code: str, attempt: LoginAttempt) -> Mapping[str, Any]:
        settings, endpoint = self._settings, self._endpoint("token_endpoint")
        request = prepare_token_request(
            "authorization_code", code=code, redirect_uri=self._redirect_uri, code_verifier=attempt.verifier
        )
        auth = ClientAuth(settings.client_id, settings.client_secret, self._auth_method())
        try:
            url, headers, body = auth.prepare("POST", endpoint, dict(FORM), request)
            token = fetch(url, body=body, headers=headers)
        except FetchError as error:
            raise self._unreachable(error) from None
        if "error" in token:
            raise self._failure(f"the provider says {_plain(token['error'])}")
        return token

    def _auth_method(self) -> str:
        """How this client shows its secret: in a header, unless the provider wants it in the form only."""
        if self._settings.client_secret is None:
            return "none"
        offered = self.metadata().get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
        wants_form = "client_secret_basic" not in offered and "client_secret_post" in offered
        return "client_secret_post" if wants_form else "client_secret_basic"

    def _claims(self, id_token: str, access_token: str, nonce: str) -> Mapping[str, Any]:
        """The claims of an ID token whose signature and claims are right. Raises Refusal."""
        settings = self._settings
        try:
            token = self._decoded(id_token)
            claims = CodeIDToken(
                token.claims,
                token.header,
                {
                    "iss": {"essential": True, "value": settings.issuer},
                    "aud": {"essential": True, "value": settings.client_id},
                    "nonce": {"essential": True, "value": nonce},
                },
                {"client_id": settings.client_id, "nonce": nonce, "access_token": access_token},
            )
            claims.validate(int(time.time()), LEEWAY)
        except (JoseError, ValueError, TypeError, KeyError) as error:
            raise self._failure(f"the ID token is not right ({type(error).__name__} {_claim(error)})") from None
        return dict(claims)

    def _decoded(self, id_token: str) -> jwt.Token:
        """A token that was signed with a key of the provider, of which there may be a new one since the last look."""
        try:
            return jwt.decode(id_token, self._key_set(KEYS_LAST), ALGORITHMS)
        except InvalidKeyIdError:
            return jwt.decode(id_token, self._key_set(NEW_KEYS_EVERY), ALGORITHMS)

    def _key_set(self, lasts: float) -> KeySet:
        """The keys of the provider, not older than so many seconds. Raises Refusal, and JoseError for unusable ones."""
        address = self._endpoint("jwks_uri")
        with self._lock:
            now = self._ticks()
            if self._keys is None or now - self._keys[0] >= lasts:
                try:
                    document = fetch(address)
                except FetchError as error:
                    raise self._unreachable(error) from None
                self._keys = now, KeySet.import_key_set({"keys": _signing_keys(document)})
            return self._keys[1]

    def _failure(self, why: str) -> Refusal:
        _log.warning("nobody could log in with an account: %s", why)
        return Refusal("refused.login_failed")

    def _unreachable(self, error: FetchError) -> Refusal:
        _log.warning("the provider of accounts can't be used: %s", error)
        return Refusal("refused.login_unreachable")


def _signing_keys(key_set: Mapping[str, Any]) -> list[Any]:
    keys = key_set.get("keys")
    listed = keys if isinstance(keys, list) else []
    return [
        key for key in listed if isinstance(key, dict) and key.get("use", "sig") == "sig" and key.get("kty") != "oct"
    ]


def _plain(error: object) -> str:
    """An error code of the provider, as far as it is one."""
    return re.sub(r"[^A-Za-z0-9_.-]", "", str(error))[:60]


def _claim(error: Exception) -> str:
    """The name of the claim that is wrong, never its value."""
    return _plain(getattr(error, "claim", ""))


def _text(claim: object) -> str:
    return claim if isinstance(claim, str) else ""
