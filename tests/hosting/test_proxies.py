"""The app behind Caddy, nginx and HAProxy, over http and https, with and without a sub-path."""

import http.client
import json
import re
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from server import network
from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.settings import Settings
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.browser.support.people import PASSCODE, PHONE, Organiser, Participant
from tests.browser.support.server import Server
from tests.conftest import answer_key, set_first_passcode
from tests.full_session import FullSession
from tests.hosting.real_proxies import COMMANDS, Name, RealProxy, Site, in_front, make_certificate, trusting
from tests.hosting.serving import free_port

pytestmark = pytest.mark.hosting
SITES = [(name, secure, path) for name in COMMANDS for secure in (False, True) for path in ("", "/workshop")]
SECURE = [site for site in SITES if site[1]]


@dataclass
class Hosted:
    """The app behind a proxy, with a session that is facilitated from here."""

    server: Server
    proxy: RealProxy
    site: Site
    workshop: Workshop
    full: FullSession

    def request(
        self, method: str, path: str, body: bytes | None = None, source: str = "127.0.0.1", **headers: str
    ) -> tuple[http.client.HTTPResponse, bytes]:
        """A request to the proxy from an address of this machine, and the body of its response."""
        if self.site.secure:
            context = trusting(self.proxy.certificates)
            wire: Any = http.client.HTTPSConnection(
                "localhost", self.site.port, timeout=30, context=context, source_address=(source, 0)
            )
        else:
            wire = http.client.HTTPConnection("localhost", self.site.port, timeout=30, source_address=(source, 0))
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        wire.request(method, self.site.path + path, body, names)
        response = wire.getresponse()
        return response, response.read()

    def socket(self, path: str, token: str, source: str = "127.0.0.1") -> ClientConnection:
        """A WebSocket through the proxy."""
        opened: ClientConnection = connect(
            re.sub("^http", "ws", self.site.url) + path,
            ssl=trusting(self.proxy.certificates) if self.site.secure else None,
            additional_headers={"cookie": self.cookie(token)},
            origin=Origin(f"{urlsplit(self.site.url).scheme}://localhost:{self.site.port}"),
            source_address=(source, 0),
            ping_interval=None,
            open_timeout=20,
        )
        return opened

    def cookie(self, token: str) -> str:
        return f"{'__Host-' if self.site.secure else ''}workshop={token}"


@contextmanager
def hosted(name: Name, secure: bool, path: str, folder: Path, silence: str = "60s") -> Iterator[Hosted]:
    (certificates := folder / "certificates").mkdir()
    (own := folder / "proxy").mkdir()
    make_certificate(certificates)
    site = Site(app=0, port=free_port(), secure=secure, path=path, silence=silence)
    server = Server(folder / "workshop.db", WORKSHOP_URL=site.url)
    site = replace(site, app=server.port)
    server.start()
    try:
        with in_front(name, site, own, certificates) as proxy:
            workshop = Workshop(Settings(server.data), SqliteStore(server.data))
            set_first_passcode(workshop, Visitor(identity.new_token()))
            yield Hosted(server, proxy, site, workshop, FullSession(workshop, PASSCODE, 0))
    finally:
        server.stop()


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that the user of the proxy may read too, which those of pytest are not."""
    with tempfile.TemporaryDirectory(prefix="workshop-") as made:
        Path(made).chmod(0o755)
        yield Path(made)


def received(socket: ClientConnection, wanted: str) -> dict[str, Any]:
    """The next message that has this field."""
    for _ in range(50):
        message: dict[str, Any] = json.loads(socket.recv(15))
        if wanted in message:
            return message
    raise AssertionError(f"no {wanted} came")


@pytest.mark.parametrize(("name", "secure", "path"), SITES)
def test_joining_voting_and_seeing_the_result(name: Name, secure: bool, path: str, folder: Path) -> None:
    with hosted(name, secure, path, folder) as here:
        code, token = here.full.session.code, identity.new_token()
        page, body = here.request("GET", f"/{code}", accept="text/html", cookie=here.cookie(token))
        assert (page.status, b'id="first"' in body) == (200, True)
        looks_as_it_should(here)
        with here.socket(f"/live/{code}?phone=1", token) as phone:
            phone.send(json.dumps({"join": {"role": None}}))
            while received(phone, "view")["view"]["screen"] == "join":
                pass  # the first view is older than the join
            here.full.open("p1")
            received(phone, "view")
            key = answer_key(here.workshop, here.full.session, Visitor(token))
            phone.send(json.dumps({"cast": {"key": key, "nonce": "n1", "answer": {"value": 20}}}))
            assert received(phone, "receipt")["receipt"]["value"] == {"value": 20}
            here.full.close("p1")
            received(phone, "view")
        polls(here, token, key)
        assert [row[-1] for row in rows(here, "SELECT value FROM answers")] == ['{"value": 20}']
        addresses_count(here)


def looks_as_it_should(here: Hosted) -> None:
    """The headers that others look at, a redirect, a cookie, and a body that is too large for the proxy or the app."""
    page, body = here.request("GET", "/", accept="text/html")
    assert (page.status, b"</html>" in body) == (200, True)
    headers = page.headers
    assert (headers["x-content-type-options"], headers["referrer-policy"]) == ("nosniff", "same-origin")
    policy = dict(part.partition(" ")[::2] for part in headers["content-security-policy"].split("; "))
    assert "unsafe" not in policy["script-src"] and policy["frame-ancestors"] == "'self'"
    assert not re.search(r"\d", headers["server"] or ""), "no version"
    assert headers["x-powered-by"] is None
    assert "uvicorn" not in (headers["server"] or "")
    if here.site.secure:
        assert headers["strict-transport-security"] == "max-age=31536000"
        assert "; Path=/; " in headers["set-cookie"] and headers["set-cookie"].endswith("; Secure")
    redirect, _ = here.request("GET", "/language/en?to=/review")
    assert redirect.headers["location"] == f"{here.site.path}/review"
    assert refuses(here, "POST", "/language/en", 100_000)
    assert refuses(here, "PUT", "/_stcore/upload_file/x/y", 7_000_000)


def refuses(here: Hosted, method: str, path: str, size: int) -> bool:
    """Whether a body of so many bytes is refused: with a status, or by closing the connection while it comes."""
    try:
        return here.request(method, path, b"x" * size)[0].status in {400, 403, 413, 502}
    except OSError:
        return True


def polls(here: Hosted, token: str, key: str) -> None:
    """Long polling: the answer to a closed round is refused for good, in the order of what was sent."""
    cookie, code = here.cookie(token), here.full.session.code
    opened, name = here.request("POST", f"/poll/{code}?phone=1&stage=", cookie=cookie)
    assert opened.status == 200
    at = f"/poll/{code}/{name.decode()}"
    message = json.dumps({"cast": {"key": key, "nonce": "n2", "answer": {"value": 70}}}).encode()
    assert here.request("POST", f"{at}/message", message, cookie=cookie)[0].status == 200
    arrived, receipt = 0, None
    while receipt is None:
        lines = here.request("POST", f"{at}/next?arrived={arrived}", cookie=cookie)[1].decode().splitlines()
        arrived += len(lines)
        receipt = next((found for line in lines if (found := json.loads(line).get("receipt"))), None)
    assert (receipt["nonce"], receipt["final"]) == ("n2", True)


def addresses_count(here: Hosted) -> None:
    """Who guesses codes has to wait, whatever addresses it makes up; who comes from another address has not."""

    def guess(source: str, number: int = 0) -> int:
        """The code with which a connection to a session that does not exist is closed."""
        try:
            forged = {"cookie": here.cookie(identity.new_token()), "x-forwarded-for": f"203.0.113.{number}"}
            with connect(
                re.sub("^http", "ws", here.site.url) + "/live/ZZZZZZ",
                ssl=trusting(here.proxy.certificates) if here.site.secure else None,
                additional_headers=forged,
                source_address=(source, 0),
            ) as wire:
                wire.recv(10)
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else -1
        return 0

    own = next(each.ip for each in network.addresses() if ":" not in each.ip)  # all of the loopback are one network
    answers = [guess(own, number) for number in range(75)]
    assert (answers[0], answers[-1]) == (4404, 1013)
    assert guess("127.0.0.1") == 4404


def rows(here: Hosted, sql: str) -> list[tuple[Any, ...]]:
    with here.workshop.store.reading() as db:
        return [tuple(row) for row in db.execute(sql).fetchall()]


# --- in a real browser ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "secure", "path"), SECURE)
def test_a_session_in_browsers_with_an_upload_a_download_and_sockets_that_are_cut(
    name: Name, secure: bool, path: str, folder: Path, browser: Browser
) -> None:
    with hosted(name, secure, path, folder, silence="3s") as here:

        def person(kind: type[Any], token: str | None = None, **options: Any) -> Any:
            context = browser.new_context(ignore_https_errors=True, locale="nl-NL", **options)
            if token:
                context.add_cookies(
                    [
                        {
                            "name": "__Host-workshop",
                            "value": token,
                            "url": f"https://localhost:{here.site.port}/",
                            "secure": True,
                        }
                    ]
                )
            return kind(context, here.site.url)

        code = here.full.session.code
        dee = person(Organiser, here.full.dee.token)
        projector, ben = person(Organiser), person(Participant, viewport=PHONE, has_touch=True)
        sockets: list[str] = []
        ben.page.on("websocket", lambda socket: sockets.append(socket.url))
        ben.join(code)
        projector.visit(f"/project?code={code}")
        projector.sees("1 deelnemer is binnen")
        here.full.open("p1")
        ben.place(20)
        if name != "caddy":  # which cuts no silent connection
            until(ben, lambda: len(sockets) > 2)  # after three seconds of silence
        ben.place(35)
        here.proxy.stop()
        ben.page.get_by_label("Plek (0 tot 100)").fill("55")
        ben.page.get_by_label("Plek (0 tot 100)").press("Tab")
        ben.page.wait_for_timeout(2000)
        here.proxy.start()
        until(ben, lambda: rows(here, "SELECT value FROM answers") == [('{"value": 55}',)])
        ben.saved()
        assert [value for (value,) in rows(here, "SELECT value FROM answer_log ORDER BY id")] == [
            '{"value": 20}', '{"value": 35}', '{"value": 55}'
        ]  # fmt: skip
        assert spoken(ben) == "h2"
        here.full.close("p1")
        ben.sees("Minder dan drie antwoorden")
        projector.sees("1 van 1 antwoorden")

        here.proxy.stop()
        here.proxy.site = replace(here.site, silence="60s")  # else a press may fall into the moment without a socket
        here.proxy.start()
        dee.visit("/programmes")
        dee.control("copy_first_time")
        dee.page.wait_for_url("**/programmes?programme=1")
        with dee.page.expect_download() as download:
            dee.press(re.compile("Download"))
        download.value.save_as(file := folder / "eigen.toml")
        assert "[[activities]]" in file.read_text(encoding="utf-8")
        dee.visit("/programmes")
        dee.page.locator("input[type=file]").set_input_files(file)
        dee.page.wait_for_url("**/programmes?programme=2")
        for who in (dee, projector, ben):
            who.context.close()
        if name == "haproxy":
            log = (here.proxy.folder / "log").read_text()
            assert re.search(rf"{path}/live/{code} HTTP/2", log), f"no WebSocket over HTTP/2 (RFC 8441):\n{log[-3000:]}"


def spoken(person: Participant) -> str:
    """The protocol by which a page came."""
    return str(person.page.evaluate("performance.getEntriesByType('navigation')[0].nextHopProtocol"))


def until(person: Participant, holds: Callable[[], bool], patience: float = 40.0) -> None:
    """Wait until something holds, while the pages of somebody go on."""
    deadline = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < deadline
        person.page.wait_for_timeout(200)
