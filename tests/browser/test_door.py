"""The door of a real server: who may come in, how many at once, what is closed, and what every answer forbids."""

import json
import re
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from urllib.parse import quote

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from pages.parts import address, front
from pages.parts.door import PER_BROWSER
from sessions import access, identity
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.settings import Settings
from sessions.store import Store
from sessions.workshop import Workshop
from tests.browser.people import PASSCODE
from tests.browser.server import HOME, Server
from tests.browser.test_routes import get
from tests.hall import Hall

CLOSED = (
    "/_stcore/metrics", "/_stcore/metrics?families=session_events", "/_stcore/agent/interact", "/_stcore/agent/mcp",
    "/_stcore/agent/openapi.json", "/_stcore/script-health-check", "/auth/login", "/auth/logout", "/oauth2callback",
)  # fmt: skip
SECURE_URL = "https://workshop.example.nl"
FOREIGN = (
    "http://evil.example",
    "https://evil.example",
    "null",
    "http://localhost:9999",
    "http://127.0.0.1:9",
    "file://",
)


def send(server: Server, method: str, path: str, **headers: str) -> tuple[int, bytes]:
    """Any request, with its path as it stands here: nothing is tidied on the way."""
    host = headers.pop("host", f"127.0.0.1:{server.port}")
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    with socket.create_connection(("127.0.0.1", server.port), 20) as wire:
        wire.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
        answer = b"".join(iter(lambda: wire.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), body


def knock(server: Server, path: str, token: str | None = None, **options: object) -> ClientConnection:
    """Open a WebSocket as a program does: with this cookie and without an origin, unless one is given."""
    headers = {"cookie": f"workshop={token}"} if token else {}
    url = f"ws://127.0.0.1:{server.port}{path}"
    return connect(url, additional_headers=headers, **options)  # type: ignore[arg-type]


def refused(server: Server, path: str, token: str | None = None, **options: object) -> bool:
    """Whether the door stays closed."""
    try:
        with knock(server, path, token, **options):
            return False
    except InvalidStatus as error:
        return error.response.status_code == 403


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[Server]:
    """A server that people reach over https: a proxy in front of it has the certificate."""
    running = Server(tmp_path / "workshop.db", WORKSHOP_URL=SECURE_URL).start()
    yield running
    running.stop()


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Server]:
    """A server whose limits nobody else uses."""
    running = Server(tmp_path / "workshop.db").start()
    yield running
    running.stop()


def hall_of(server: Server) -> Hall:
    workshop = Workshop(Settings(server.data), Store(server.data))
    access.set_passcode(workshop, Visitor(identity.new_token()), PASSCODE, PASSCODE)
    return Hall(workshop, PASSCODE, 0)


# --- what every answer says -----------------------------------------------------------------------------------------


def test_every_answer_forbids_the_same_whoever_gives_it(server: Server) -> None:
    page, body = get(server, "/", accept="text/html")
    script = re.search(rb'src="\.(/static/js/index[^"]+)"', body)
    assert script
    paths = [
        *("/", *(f"/{name}" for name in address.SCREENS), "/nothing", "/favicon.png", script[1].decode()),
        *(front.style_path(), front.parts_path(), address.plotly_script(), "/language/en?to=/", "/open/x", "/next/x/y"),
        *("/_stcore/health", "/_stcore/host-config", "/media/nothing", "/component/nothing", "//nothing", *CLOSED),
    ]
    wanted = {
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": page.headers["permissions-policy"],
        "content-security-policy": page.headers["content-security-policy"],
        "strict-transport-security": None,
    }
    answers = {path: get(server, path, accept="*/*")[0] for path in paths}
    assert {path: {name: one.headers[name] for name in wanted} for path, one in answers.items()} == dict.fromkeys(
        paths, wanted
    )
    assert {path: one.status for path, one in answers.items() if one.status not in {200, 303}} == {
        "/media/nothing": 404, "/component/nothing": 404, "//nothing": 400, **dict.fromkeys(CLOSED, 404)
    }  # fmt: skip
    assert "camera=()" in wanted["permissions-policy"]


@pytest.mark.own_server
def test_a_mistake_of_ours_is_a_sentence_in_the_own_language_with_the_same_headers(alone: Server) -> None:
    hall = hall_of(alone)
    link = f"/open/{access.new_link(hall.workshop, hall.dee, hall.session)}"
    whole, _ = get(alone, link)
    with closing(sqlite3.connect(alone.data)) as db, db:
        db.execute("UPDATE sessions SET held_on = 'somewhen'")  # which no part of the app reckons with
    for cookie, language in (("", "nl"), ("language=nl", "nl"), ("language=en", "en"), ("language=x", "nl")):
        answer, body = get(alone, link, cookie=cookie)
        assert (answer.status, body.decode()) == (500, Texts(language)("broken"))
        for name in ("content-security-policy", "x-content-type-options", "referrer-policy", "cache-control"):
            assert answer.headers[name] == whole.headers[name]
    log = alone.log.read_text()
    assert "somewhen" in log, "whoever runs this can read what went wrong"
    assert link not in log, "and not who asked for what"


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
        "/", "/take_part", "/nothing", "/open/x", "/next/x/y", "/media/x", front.style_path(), front.parts_path(),
    )}  # fmt: skip
    for_good = "public, max-age=31536000, immutable"
    assert kept == {
        **dict.fromkeys(("/", "/take_part", "/nothing", "/open/x", "/next/x/y", "/media/x"), "no-store"),
        **dict.fromkeys((front.style_path(), front.parts_path()), for_good),
    }


# --- cookies --------------------------------------------------------------------------------------------------------


@pytest.mark.own_server
def test_behind_https_cookies_travel_over_https_only_and_no_sibling_can_plant_one(secure: Server) -> None:
    page, _ = get(secure, "/", accept="text/html", cookie=f"workshop={identity.new_token()}")
    assert re.fullmatch(
        r"__Host-workshop=[A-Za-z0-9_-]{43}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure",
        page.headers["set-cookie"],
    ), "a cookie without the prefix may come from anywhere under the domain, and is not looked at"
    assert page.headers["strict-transport-security"] == "max-age=31536000"
    own = page.headers["set-cookie"].split(";")[0]
    assert get(secure, "/", accept="text/html", cookie=own)[0].headers["set-cookie"] is None
    for path in ("/_stcore/health", "/language/en?to=/"):
        assert "; secure" in get(secure, path)[0].headers["set-cookie"].lower()

    hall = hall_of(secure)
    code, dee = hall.session.code, hall.dee.token
    for cookie, consoles in ((f"__Host-workshop={dee}", True), (f"workshop={dee}", False)):
        with connect(
            f"ws://127.0.0.1:{secure.port}/live/{code}?console=1", additional_headers={"cookie": cookie}
        ) as wire:
            assert ("consoles" in json.loads(wire.recv(5))) is consoles


def test_no_address_gives_a_browser_a_token_that_somebody_else_knows(server: Server) -> None:
    known = identity.new_token()
    for path in (
        *(f"/?workshop={known}", f"/join?code=ABC234&workshop={known}", f"/open/{known}", f"/next/ABC234/{known}"),
        *(f"/language/{known}?to=/", f"/language/nl?to=/%0d%0aset-cookie:%20workshop={known}"),
    ):
        answer, _ = get(server, path, accept="text/html")
        assert known not in str(answer.headers.get_all("set-cookie"))


# --- pages of others ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_page_of_another_site_gets_no_socket(hall: Hall, server: Server, origin: str) -> None:
    for path in (f"/live/{hall.session.code}", "/_stcore/stream"):
        assert refused(server, path, hall.dee.token, origin=origin)
        assert not refused(server, path, hall.dee.token, origin=server.url)


def test_a_program_without_an_origin_is_whoever_its_cookie_is_and_nobody_more(hall: Hall, server: Server) -> None:
    """Every browser sends its origin with a WebSocket; to refuse what sends none would keep out nobody."""
    for token, consoles in ((hall.dee.token, True), (identity.new_token(), False), (None, False)):
        with knock(server, f"/live/{hall.session.code}?console=1", token) as wire:
            assert ("consoles" in json.loads(wire.recv(5))) is consoles


@pytest.mark.own_server
def test_behind_a_proxy_with_another_host_our_own_address_is_ours(secure: Server) -> None:
    assert not refused(secure, "/_stcore/stream", origin=SECURE_URL)
    assert refused(secure, "/_stcore/stream", origin="https://other.example.nl")


@pytest.mark.own_server
@pytest.mark.parametrize(
    "written", ["https://Workshop.Example.NL", "https://workshop.example.nl:443/", "HTTPS://workshop.example.nl"]
)
def test_however_our_own_address_is_written_its_pages_are_ours(tmp_path: Path, written: str) -> None:
    running = Server(tmp_path / "workshop.db", WORKSHOP_URL=written).start()
    try:
        for path in ("/live/ZZZZZZ", "/_stcore/stream"):
            assert not refused(running, path, origin=SECURE_URL)
            assert not refused(running, path, origin=f"http://127.0.0.1:{running.port}")
            for other in (
                "https://workshop.example.nl:8443",
                "http://workshop.example.nl",
                "https://x@workshop.example.nl",
            ):
                assert refused(running, path, origin=other)
            assert refused(running, path, origin="https://workshop.example.nl:x")
    finally:
        running.stop()


@pytest.mark.parametrize(
    ("host", "origin", "status"),
    [
        ("Workshop.example.nl:443", SECURE_URL, 405),
        ("workshop.example.nl", f"{SECURE_URL}:443", 405),
        ("workshop.example.nl:80", "http://workshop.example.nl", 405),
        ("[::1]:443", "https://[::1]", 405),
        ("workshop.example.nl:80", SECURE_URL, 403),
        ("workshop.example.nl:x", SECURE_URL, 403),
        ("", "https://", 403),
    ],
)
def test_the_port_that_goes_without_saying_may_be_said(server: Server, host: str, origin: str, status: int) -> None:
    """As a proxy may do that passes the host on. What is let in learns that there is nothing to send there."""
    assert send(server, "POST", "/language/nl", origin=origin, host=host, content_length="0")[0] == status


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_page_of_another_site_reads_and_changes_nothing(server: Server, origin: str) -> None:
    """Streamlit alone would let any page on `localhost` read these, and ask the internet about the others."""
    for path in ("/_stcore/health", "/_stcore/host-config", "/media/x"):
        answer, _ = get(server, path, origin=origin)
        assert answer.headers["access-control-allow-origin"] is None
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        assert send(server, method, "/_stcore/upload_file/x/y", origin=origin)[0] == 403


@pytest.mark.parametrize("path", ["/", "/live", "/_stcore", "/_stcore/agent/mcp", "/static/x", "/_stcore/health"])
def test_there_are_two_sockets_and_no_other(server: Server, path: str) -> None:
    assert refused(server, path)


# --- what is closed -------------------------------------------------------------------------------------------------


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


def test_only_who_facilitates_may_bring_a_file(hall: Hall, server: Server) -> None:
    hall.fill(1)
    path = "/_stcore/upload_file/x/y"
    for token in (hall.people[0].token, identity.new_token(), "x", ""):
        for method in ("PUT", "DELETE"):
            assert send(server, method, path, cookie=f"workshop={token}", content_length="0") == (403, b"")
    status, body = send(server, "PUT", path, cookie=f"workshop={hall.dee.token}", content_length="0")
    assert (status, b"XSRF" in body) == (403, True), "Streamlit itself asks Dee for the token of her page"


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


def test_a_secret_in_an_address_stands_in_no_log_and_in_no_address_that_stays(hall: Hall, server: Server) -> None:
    secret = access.new_link(hall.workshop, hall.dee, hall.session)
    answer, _ = get(server, f"/open/{secret}", accept="text/html")
    assert (answer.status, answer.headers["location"]) == (303, f"/facilitate?code={hall.session.code}")
    assert answer.headers["cache-control"] == "no-store"
    token = answer.headers["set-cookie"].split(";")[0].partition("=")[2]
    log = server.log.read_text()
    assert "participants:" in log, "else this test looks in the wrong place"
    assert [word for word in (secret, token, hall.session.code, "/open/") if word in log] == []


# --- how many and how much ------------------------------------------------------------------------------------------


@pytest.mark.own_server
@pytest.mark.parametrize("path", ["/live/", "/_stcore/stream"])
def test_one_browser_holds_so_many_sockets_and_others_hold_theirs(alone: Server, path: str) -> None:
    path += hall_of(alone).session.code if path.endswith("/") else ""
    token = identity.new_token()
    with ExitStack() as held:
        open_ones = [held.enter_context(knock(alone, path, token)) for _ in range(PER_BROWSER)]
        assert refused(alone, path, token)
        assert not refused(alone, path, identity.new_token())
        open_ones[0].close()
        assert not refused(alone, path, token)


@pytest.mark.own_server
def test_what_brings_no_token_of_ours_shares_the_places_of_one_browser(alone: Server) -> None:
    path = f"/live/{hall_of(alone).session.code}"
    with ExitStack() as held:
        for at in range(PER_BROWSER):
            held.enter_context(knock(alone, path, None if at % 2 else f"made-up-{at}"))
        assert [refused(alone, path, token) for token in (None, "made-up", "x" * 42)] == [True] * 3
        assert not refused(alone, path, identity.new_token()), "of the form of ours it is a browser of its own"


def test_a_script_is_kept_in_memory_under_one_name_and_no_other(server: Server) -> None:
    page = send(server, "GET", "/")[1].decode()
    found = re.search(r'src="\./static(/js/index[^"]+)"', page)
    assert found
    for way, kept in {
        "/static": True, "/static/.": False, "/static/././.": False, "/static/": False, "/static///": False,
        "/static/%2e": False, "/static/%2E/%2f": False,
    }.items():  # fmt: skip
        answer, body = get(server, way + found[1], accept_encoding="gzip")
        assert (answer.status, answer.headers["content-encoding"]) == (200, "gzip" if kept else None), way
        assert len(body) > 1000


@pytest.mark.own_server
def test_a_message_of_megabytes_ends_the_socket_before_anybody_reads_it(alone: Server) -> None:
    with knock(alone, f"/live/{hall_of(alone).session.code}") as wire:
        wire.recv(5)
        wire.send("x" * 3_000_000)
        assert json.loads(wire.recv(5)) == {"warning": "too fast"}, "one that can be read counts as hundreds"
        with pytest.raises(ConnectionClosed) as closed:
            wire.send("x" * 5_000_000)
            wire.recv(5)
    # The end may overtake its reason while so much is on its way.
    assert closed.value.rcvd is None or closed.value.rcvd.code == 1009


@pytest.mark.own_server
def test_a_socket_that_sends_without_end_is_warned_and_closed_and_the_others_stay(alone: Server) -> None:
    hall = hall_of(alone)
    with (
        knock(alone, f"/live/{hall.session.code}") as other,
        knock(alone, f"/live/{hall.session.code}?phone=1") as wire,
    ):
        first = json.loads(other.recv(5))
        with suppress(ConnectionClosed):
            for _ in range(1000):
                wire.send('{"nothing": true}')
        heard = []
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                heard.append(json.loads(wire.recv(20)))
        assert heard.count({"warning": "too fast"}) == 1
        assert closed.value.rcvd and closed.value.rcvd.code == 1008
        hall.open("p1")
        assert json.loads(other.recv(10))["stage"] > first["stage"]


@pytest.mark.own_server
def test_codes_are_not_guessed_over_the_live_route_either(alone: Server) -> None:
    hall = hall_of(alone)
    codes = []
    for _ in range(63):  # each time with another cookie
        with pytest.raises(ConnectionClosed) as closed, knock(alone, "/live/ZZZZZZ", identity.new_token()) as wire:
            wire.recv(5)
        codes.append(closed.value.rcvd.code if closed.value.rcvd else None)
    assert codes[:60] == [4404] * 60
    assert codes[-1] == 1013
    with pytest.raises(ConnectionClosed) as closed, knock(alone, f"/live/{hall.session.code}") as wire:
        wire.recv(5)
    assert closed.value.rcvd and closed.value.rcvd.code == 1013, "not even a right code tells anything"
