"""What the server answers besides screens: cookie, headers, live route, links, language, compressed files."""

import gzip
import http.client
import json
import re

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from server.close_codes import SESSION_GONE
from sessions.access import rights
from tests.browser.server.raw_requests import get
from tests.browser.support.people import Organiser
from tests.browser.support.server import Server
from tests.full_session import FullSession


def test_a_browser_gets_one_cookie_that_no_script_can_read(server: Server) -> None:
    first, _ = get(server, "/", accept="text/html")
    cookie = first.headers["set-cookie"]
    assert re.fullmatch(
        r"workshop=[A-Za-z0-9_-]{43}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax", cookie
    )  # no Secure on http: the cookie would never come back
    again, _ = get(server, "/", accept="text/html", cookie=cookie.split(";")[0])
    assert again.headers["set-cookie"] is None
    forged, _ = get(server, "/", accept="text/html", cookie="workshop=organiser")
    assert forged.headers["set-cookie"].startswith("workshop=")


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [
        ("/abc-234/", "/ABC234"),
        ("/join/ABC234", "/ABC234"),
        ("/join?code=abc%20234", "/ABC234"),
        ("/take_part?x=1&code=ABC234", "/ABC234"),
        ("/Join?code=ABC234", "/join?code=ABC234"),
        ("/TAKE_PART?code=ABC234&x=%20", "/take_part?code=ABC234&x=%20"),
        ("/ABC0IL", "/join?code=ABC0IL"),
        ("/abc23", "/join?code=abc23"),
        ("/nosuch?to=//evil.example", "/join?code=nosuch"),
        *((path, "/") for path in ("/open", "/next/", "/index.html", "/main", "/a/b", "/%0d%0a")),
        *((path, "/") for path in ("/static/js/nothing.js", "/_stcore/nothing", "/nosuchscreen?to=//evil.example")),
    ],
)
def test_an_address_that_is_no_screen_leads_to_one(server: Server, path: str, leads_to: str) -> None:
    answer, _ = get(server, path, accept="text/html")
    if answer.status == 301:  # Streamlit takes the slash off the end first
        answer, _ = get(server, answer.headers["location"], accept="text/html")
    assert (answer.status, answer.headers["location"], answer.headers["cache-control"]) == (303, leads_to, "no-store")


def test_what_is_a_file_is_led_nowhere(server: Server) -> None:
    statuses = {path: get(server, path)[0].status for path in ("/favicon.png", "/_stcore/health", "/media/nothing")}
    assert statuses == {"/favicon.png": 200, "/_stcore/health": 200, "/media/nothing": 404}


@pytest.mark.own_server
@pytest.mark.parametrize(
    "asked",
    [{"if_modified_since": "Fri, 31 Dec 2100 00:00:00 GMT"}, {"if_none_match": "*"}, {"range": "bytes=0-9"}],
    ids=str,
)
def test_whatever_the_first_visitor_asks_for_everybody_gets_the_whole_page(
    server: Server, asked: dict[str, str]
) -> None:
    for headers in (asked, {}):
        for path in ("/", "/project?code=ABC"):
            page, body = get(server, path, accept="text/html", **headers)
            assert (page.status, b"data-assets" in body, body[-8:].strip()) == (200, True, b"</html>")


def test_scripts_come_compressed_and_are_the_same_scripts(server: Server) -> None:
    _, page = get(server, "/", accept="text/html")
    script = re.search(rb'src="\.(/static/js/index[^"]+)"', page)
    assert script
    path = script[1].decode()
    plain, body = get(server, path)
    for _ in range(2):  # the first is fetched, the second comes from memory
        packed, packed_body = get(server, path, accept_encoding="gzip")
        assert packed.headers["content-encoding"] == "gzip"
        assert gzip.decompress(packed_body) == body
        assert len(packed_body) < len(body) / 2
        assert packed.headers["cache-control"] == plain.headers["cache-control"]
        assert packed.headers["content-type"] == plain.headers["content-type"]
    unknown, _ = get(server, "/static/js/nothing.js", accept_encoding="gzip")
    assert "immutable" not in unknown.headers.get("cache-control", ""), "a page under a made-up name is not kept"


@pytest.mark.parametrize(
    ("to", "lands_on"),
    [
        ("/join?code=ABC234", "/join?code=ABC234"),
        ("https://evil.example/x", "/x"),
        ("//evil.example/x", "/x"),
        ("/\\evil.example", "/evil.example"),
        ("javascript:alert(1)", "/alert(1)"),
        ("", "/"),
        *((broken, "/") for broken in ("//[", "http://[::1", "//／evil", "http://[x]/y")),
    ],
)
def test_choosing_a_language_only_ever_goes_to_a_page_of_our_own(server: Server, to: str, lands_on: str) -> None:
    from urllib.parse import quote

    response, _ = get(server, f"/language/en?to={quote(to, safe='')}")
    assert (response.status, response.headers["location"]) == (303, lands_on)
    assert response.headers["set-cookie"].startswith("language=en;")
    unknown, _ = get(server, "/language/xx?to=/")
    assert (unknown.status, unknown.headers["set-cookie"]) == (303, None)


def test_a_wrong_link_gives_no_right_and_says_so(server: Server) -> None:
    response, _ = get(server, "/open/nothing", accept="text/html")
    assert (response.status, response.headers["location"]) == (303, "/facilitate?refused=link_unknown")


def test_the_live_route_tells_a_page_that_is_no_phone_numbers_and_takes_nothing(dee: Organiser, server: Server) -> None:
    code = dee.create("Luisteren")
    address = f"ws://127.0.0.1:{server.port}/live/{code}"
    with (
        connect(address) as everybody,
        connect(f"{address}?answers=1") as projector,
        connect(f"{address}?console=1") as eve,
    ):
        stage = json.loads(everybody.recv(5))
        assert set(stage) == {"release", "process", "stage"}
        assert set(json.loads(eve.recv(5))) == set(stage)  # whoever says so is no console
        assert set(json.loads(projector.recv(5))) == {"release", "process", "stage", "answers"}
        everybody.send('{"open": true}')  # what somebody sends is not looked at
        dee.control("next")
        assert json.loads(everybody.recv(10))["stage"] == stage["stage"] + 1
        assert json.loads(projector.recv(10))["stage"] == stage["stage"] + 1


@pytest.mark.parametrize("path", ["/live/ZZZZZZ", "/live/x' OR 1=1 --", "/live/%00"])
def test_the_live_route_knows_only_sessions(server: Server, path: str) -> None:
    address = f"ws://127.0.0.1:{server.port}{path.replace(' ', '%20')}"
    with connect(address) as phone, pytest.raises(ConnectionClosed) as closed:
        phone.recv(5)
    assert closed.value.rcvd
    assert closed.value.rcvd.code == SESSION_GONE


def test_the_live_route_refuses_pages_of_others(dee: Organiser, server: Server) -> None:
    code = dee.create("Vreemden")
    with pytest.raises(InvalidStatus):
        connect(f"ws://127.0.0.1:{server.port}/live/{code}", origin=Origin("http://evil.example"))


def test_a_secret_in_an_address_stands_in_no_log_and_in_no_address_that_stays(
    full_session: FullSession, server: Server
) -> None:
    secret = rights.new_link(full_session.workshop, full_session.dee, full_session.session)
    answer, _ = get(server, f"/open/{secret}", accept="text/html")
    assert (answer.status, answer.headers["location"]) == (303, f"/facilitate?code={full_session.session.code}")
    assert answer.headers["cache-control"] == "no-store"
    given = [header.split(";")[0].partition("=") for header in answer.headers.get_all("set-cookie", [])]
    assert [name for name, _, _ in given] == ["link", "workshop"]
    token = given[1][2]
    log = server.log.read_text()
    assert "participants:" in log, "else this test looks in the wrong place"
    assert [word for word in (secret, token, full_session.session.code, "/open/") if word in log] == []


# What phones on a hotspot ask of others, where it leads every name to this machine.
PROBES = {
    ("connectivitycheck.gstatic.com", "/generate_204"): (204, b""),
    ("captive.apple.com", "/hotspot-detect.html"): (200, b"<BODY>Success</BODY>"),
    ("www.msftconnecttest.com", "/connecttest.txt"): (200, b"Microsoft Connect Test"),
    ("detectportal.firefox.com", "/success.txt"): (200, b"success\n"),
}


@pytest.mark.parametrize(("host", "path"), PROBES)
def test_a_probe_is_answered_for_the_name_of_another(server: Server, host: str, path: str) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    connection.request("GET", path, headers={"Host": host})
    answer = connection.getresponse()
    status, body = PROBES[host, path]
    assert (answer.status, body in answer.read()) == (status, True)
    connection.request("GET", "/", headers={"Host": host})
    assert connection.getresponse().status == 400, "and nothing else of ours"
