"""A small OpenID provider on the loopback, with keys of its own: as Keycloak and Entra ID answer, and wrong on demand.

It shows a page with a button for each person it knows; `authorise` presses one for tests without a browser.
"""

import base64
import hashlib
import html
import json
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import requests
from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT_ID, CLIENT_SECRET = "workshop", "a secret of the client"
PEOPLE = {
    "dee": {"sub": "dee-4711", "name": "Dee de Vries", "email": "dee@gemeente.example", "email_verified": True},
    "rob": {"sub": "rob-0815", "name": "Rob Raats", "email": "rob@gemeente.example", "email_verified": True},
    "eve": {"sub": "eve-6666", "name": "Eve", "email": "dee@gemeente.example", "email_verified": False},
}
Claims = dict[str, Any]


def new_key() -> RSAKey:
    """A key of this provider, or of somebody else."""
    return RSAKey.generate_key(2048, {"kid": secrets.token_hex(4), "use": "sig"})


first_key = cache(new_key)  # making one takes half a second


@dataclass
class OpenidProvider:
    """The state of one provider; tests change what it says."""

    issuer: str
    key: RSAKey = field(default_factory=first_key)
    public_client: bool = False
    changed_metadata: Claims = field(default_factory=dict)
    changed_claims: Claims = field(default_factory=dict)  # None takes a claim away
    sign: Callable[[Claims], str] | None = None  # in place of signing with the key
    answer: Callable[[BaseHTTPRequestHandler], None] | None = None  # in place of every answer but a page
    codes: dict[str, Claims] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)  # the paths that were asked for

    def metadata(self) -> Claims:
        """What it publishes about itself."""
        names = {
            "authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "keys",
            "end_session_endpoint": "logout",
        }  # fmt: skip
        published: Claims = {"issuer": self.issuer, **{name: f"{self.issuer}/{path}" for name, path in names.items()}}
        published["id_token_signing_alg_values_supported"] = ["RS256"]
        return {name: value for name, value in {**published, **self.changed_metadata}.items() if value is not None}

    def authorise(self, address: str, person: str = "dee") -> str:
        """Somebody logs in at the address to which the app led; returns the address to which this leads back."""
        answer = requests.get(f"{address}&person={person}", allow_redirects=False, timeout=5)
        assert answer.status_code == 303, answer.text
        return answer.headers["Location"]

    def redirect(self, query: dict[str, str], person: str) -> str:
        """Where somebody is led after the button was pressed."""
        back, state = query["redirect_uri"], {"state": query["state"]}
        if person == "nobody":
            return f"{back}?{urlencode({'error': 'access_denied', **state})}"
        code = secrets.token_urlsafe(16)
        self.codes[code] = {**query, "person": person}
        return f"{back}?{urlencode({'code': code, **state})}"

    def token(self, form: dict[str, str], authorization: str) -> tuple[int, Claims]:
        """The token endpoint: the code counts once, for this client, with the verifier of its challenge."""
        if self.public_client:
            known = form.get("client_id") == CLIENT_ID and not authorization
        else:
            basic = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
            posted = (form.get("client_id"), form.get("client_secret")) == (CLIENT_ID, CLIENT_SECRET)
            wants_form = self.metadata().get("token_endpoint_auth_methods_supported") == ["client_secret_post"]
            known = posted if wants_form else authorization == f"Basic {basic}"
        if not known:
            return 401, {"error": "invalid_client"}
        asked = self.codes.pop(form.get("code", ""), None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if (
            asked is None
            or asked["redirect_uri"] != form.get("redirect_uri")
            or asked["code_challenge"] != challenge.decode().rstrip("=")
        ):
            return 400, {"error": "invalid_grant"}
        now = int(time.time())
        claims = {
            "iss": self.issuer, "aud": CLIENT_ID, "iat": now, "exp": now + 300, "nonce": asked["nonce"],
            **PEOPLE[asked["person"]], **self.changed_claims,
        }  # fmt: skip
        claims = {name: value for name, value in claims.items() if value is not None}
        signed = self.sign(claims) if self.sign else signed_with(self.key, claims)
        return 200, {"access_token": secrets.token_urlsafe(16), "token_type": "Bearer", "id_token": signed}


def signed_with(key: RSAKey, claims: Claims, algorithm: str = "RS256") -> str:
    """An ID token."""
    return jwt.encode({"alg": algorithm, "kid": key.kid}, claims, key, [algorithm])


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    provider: OpenidProvider

    def do_GET(self) -> None:
        provider, parts = self.provider, urlsplit(self.path)
        path, query = parts.path.removeprefix(urlsplit(provider.issuer).path), dict(parse_qsl(parts.query))
        provider.asked.append(path)
        if path == "/authorize":
            self._authorise(query)
        elif path == "/logout":
            back = query["post_logout_redirect_uri"]
            self._send(200, "text/html", f'<h1>Logged out</h1><a href="{html.escape(back)}">back</a>')
        elif provider.answer:
            provider.answer(self)
        elif path == "/keys":
            self._json(200, {"keys": [provider.key.as_dict(private=False)]})
        else:
            self._json(200 if path == "/.well-known/openid-configuration" else 404, provider.metadata())

    def do_POST(self) -> None:
        self.provider.asked.append(urlsplit(self.path).path)
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = {name: values[0] for name, values in parse_qs(body).items()}
        if self.provider.answer:
            self.provider.answer(self)
        else:
            self._json(*self.provider.token(form, self.headers.get("Authorization", "")))

    def _authorise(self, query: dict[str, str]) -> None:
        required = {"response_type": "code", "client_id": CLIENT_ID, "code_challenge_method": "S256"}
        assert required.items() <= query.items() and len(query["code_challenge"]) == 43, query
        if person := query.pop("person", ""):
            self.send_response(303)
            self.send_header("Location", self.provider.redirect(query, person))
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        buttons = "".join(
            f'<p><a href="?{html.escape(urlencode({**query, "person": name}))}">{name}</a></p>'
            for name in (*PEOPLE, "nobody")
        )
        self._send(200, "text/html", f"<h1>Who are you?</h1>{buttons}")

    def _json(self, status: int, content: Claims) -> None:
        self._send(status, "application/json", json.dumps(content))

    def _send(self, status: int, media_type: str, text: str) -> None:
        content = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the output of the tests is theirs."""


@contextmanager
def running_provider() -> Iterator[OpenidProvider]:
    """A provider that answers as long as the block runs; Entra's and Keycloak's issuers have a path as this one."""

    class Handler(_Handler):
        pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        provider = OpenidProvider(f"http://127.0.0.1:{server.server_port}/realms/gemeente")
        Handler.provider = provider
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield provider
        finally:
            server.shutdown()
            thread.join()
