"""Which endpoints are blocked or need a right, and that no path leads to the database."""

import re
from urllib.parse import quote

import pytest

from sessions.access import identity
from tests.browser.server.raw_requests import CLOSED, send
from tests.browser.support.server import HOME, Server
from tests.full_session import FullSession


@pytest.mark.parametrize("path", CLOSED)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS", "PUT"])
def test_what_streamlit_has_for_programs_is_closed(server: Server, method: str, path: str) -> None:
    assert send(server, method, path, content_length="0") == (404, b"")


def test_what_is_closed_is_switched_off_too() -> None:
    config = (HOME / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    switches = dict(re.findall(r"^(\w+) = (true|false)$", config, re.MULTILINE))
    wanted = {
        **{"enableAgentApi": "false", "enableStaticServing": "false", "scriptHealthCheckEnabled": "false"},
        **{"enableCORS": "true", "enableXsrfProtection": "true", "enableWebsocketCompression": "false"},
    }
    assert {name: switches.get(name) for name in wanted} == wanted


def test_only_who_facilitates_may_bring_a_file(full_session: FullSession, server: Server) -> None:
    full_session.fill(1)
    path = "/_stcore/upload_file/x/y"
    for token in (full_session.people[0].token, identity.new_token(), "x", ""):
        for method in ("PUT", "DELETE"):
            assert send(server, method, path, cookie=f"workshop={token}", content_length="0") == (403, b"")
    status, body = send(server, "PUT", path, cookie=f"workshop={full_session.dee.token}", content_length="0")
    assert (status, b"XSRF" in body) == (403, True), "Streamlit itself asks Dee for the token of her page"


@pytest.mark.database_file("there is no file that a path could lead to")
def test_no_path_leads_to_the_data(server: Server) -> None:
    name, folder = server.data.name, str(server.data.parent)
    up = [f"{way * 8}{folder}/{name}" for way in ("/..", "/%2e%2e", "/..%2f", "/..\\", "/%2e%2e%5c", "/....//")]
    under = ("", "/static", "/media", "/component", "/component/x", "/_stcore/bidi-components/x", "/app/static")
    asked = [f"{base}{way}" for base in under for way in up]
    asked += [f"{folder}/{name}", f"/data/{name}", f"/static/{quote(folder, safe='')}/{name}"]
    asked += [
        "/.streamlit/config.toml",
        "/workshop_app.py",
        "/static/../pages/main.py",
        f"/media/file://{folder}/{name}",
    ]
    assert server.data.read_bytes().startswith(b"SQLite format 3"), "else this test looks for nothing"
    for path in asked:
        _, body = send(server, "GET", path)
        assert [word for word in (b"SQLite format", b"import streamlit", b"gatherUsageStats") if word in body] == [], (
            path
        )
