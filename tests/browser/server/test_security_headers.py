"""The headers of every response: content security policy, caching, and what they forbid to other sites."""

import re
import socket
from typing import Any

import pytest

from pages.kit import urls
from server.static_assets import STYLE
from tests.browser.server.raw_requests import ASSETS, CLOSED, get
from tests.browser.support.server import Server

SECRETS = ("/open/x", "/shared/x")  # addresses with a secret in them


def test_every_answer_forbids_the_same_whoever_gives_it(server: Server) -> None:
    page, body = get(server, "/", accept="text/html")
    script = re.search(rb'src="\.(/static/js/index[^"]+)"', body)
    assert script
    paths = [
        *("/", *(f"/{name}" for name in urls.SCREENS), "/nothing", "/favicon.png", script[1].decode()),
        *(
            ASSETS.url(STYLE),
            ASSETS.url("kit/page.js"),
            urls.plotly_script(),
            "/language/en?to=/",
            *SECRETS,
            "/next/x/y",
        ),
        *("/_stcore/health", "/_stcore/host-config", "/media/nothing", "/component/nothing", "//nothing", *CLOSED),
    ]
    wanted: dict[str, Any] = {
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": page.headers["permissions-policy"],
        "content-security-policy": page.headers["content-security-policy"],
        "strict-transport-security": None,
        "server": None,  # nobody is told what runs here
    }
    answers = {path: get(server, path, accept="*/*")[0] for path in paths}
    assert {path: {name: one.headers[name] for name in wanted} for path, one in answers.items()} == {
        **dict.fromkeys(paths, wanted),
        **{path: {**wanted, "referrer-policy": "no-referrer"} for path in SECRETS},
    }
    indexed = {path for path, one in answers.items() if one.headers["x-robots-tag"] is None}
    assert set(paths) - indexed == {"/reading", "/shared/x", "/open/x"}
    assert {path: one.status for path, one in answers.items() if one.status not in {200, 303}} == {
        "/media/nothing": 404, "/component/nothing": 404, "//nothing": 400, **dict.fromkeys(CLOSED, 404)
    }  # fmt: skip
    assert "camera=()" in wanted["permissions-policy"]


def test_a_page_runs_our_scripts_only_and_tells_nobody_else(server: Server) -> None:
    policy = get(server, "/", accept="text/html")[0].headers["content-security-policy"]
    parts = dict(one.partition(" ")[::2] for one in policy.split("; "))
    assert re.fullmatch(r"'self' 'sha256-\S{44}' 'sha256-\S{44}' blob:", parts.pop("script-src"))
    host = f"127.0.0.1:{server.port}"
    assert parts == {
        "default-src": "'none'",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data:",
        "font-src": "'self' data:",
        "connect-src": f"'self' ws://{host} wss://{host}",
        "frame-src": "'self'",
        "object-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'self'",
    }


@pytest.mark.parametrize("host", ["x; script-src *", "x, y", "x y", "é", "x/y", "x@y", ""])
def test_a_made_up_host_gets_no_word_into_the_policy(server: Server, host: str) -> None:
    sent = f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode("latin-1")
    with socket.create_connection(("127.0.0.1", server.port), 20) as wire:
        wire.sendall(sent)
        answer = b"".join(iter(lambda: wire.recv(65536), b"")).decode("latin-1")
    assert not re.search(r"^content-security-policy:.*connect-src (?!'self';)", answer, re.MULTILINE | re.IGNORECASE)


def test_no_browser_keeps_a_page_and_every_browser_keeps_scripts_and_styles(server: Server) -> None:
    kept = {path: get(server, path)[0].headers["cache-control"] for path in (
        "/", "/take_part", "/nothing", "/open/x", "/next/x/y", "/media/x",
        ASSETS.url(STYLE), ASSETS.url("kit/page.js"),
    )}  # fmt: skip
    for_good = "public, max-age=31536000, immutable"
    assert kept == {
        **dict.fromkeys(("/", "/take_part", "/nothing", "/open/x", "/next/x/y", "/media/x"), "no-store"),
        **dict.fromkeys((ASSETS.url(STYLE), ASSETS.url("kit/page.js")), for_good),
    }
