"""The cookie that identifies a browser: its attributes behind https, and that nobody else can choose its value."""

import json
import re

import pytest
from websockets.sync.client import connect

from sessions.access import identity
from tests.browser.server.raw_requests import get, new_session
from tests.browser.support.server import Server


@pytest.mark.own_server
def test_behind_https_cookies_travel_over_https_only_and_no_sibling_can_plant_one(https_server: Server) -> None:
    page, _ = get(https_server, "/", accept="text/html", cookie=f"workshop={identity.new_token()}")
    assert re.fullmatch(
        r"__Host-workshop=[A-Za-z0-9_-]{43}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure",
        page.headers["set-cookie"],
    ), "a cookie without the prefix may come from anywhere under the domain, and is not looked at"
    assert page.headers["strict-transport-security"] == "max-age=31536000"
    own = page.headers["set-cookie"].split(";")[0]
    assert get(https_server, "/", accept="text/html", cookie=own)[0].headers["set-cookie"] is None
    for path in ("/_stcore/health", "/language/en?to=/"):
        assert "; secure" in get(https_server, path)[0].headers["set-cookie"].lower()

    full_session = new_session(https_server)
    code, dee = full_session.session.code, full_session.dee.token
    for cookie, consoles in ((f"__Host-workshop={dee}", True), (f"workshop={dee}", False)):
        with connect(
            f"ws://127.0.0.1:{https_server.port}/live/{code}?console=1", additional_headers={"cookie": cookie}
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
