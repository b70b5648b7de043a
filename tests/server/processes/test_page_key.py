"""The key in the path of a page's own requests: taken off before anything looks at them, never in an address."""

import asyncio
from typing import Any

import pytest

from server.processes.page_key import PageKeys, without_key


def answer(path: str, kind: str = "http", query: str = "") -> tuple[str, Any]:
    """What the app behind it is asked for, or where it redirects to."""
    passed: list[str] = []
    sent: list[Any] = []

    async def app(scope: Any, _receive: Any, _send: Any) -> None:
        assert scope["raw_path"] == scope["path"].encode()
        passed.append(scope["path"])

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": kind, "path": path, "raw_path": path.encode(), "query_string": query.encode(), "headers": []}
    asyncio.run(PageKeys(app)(scope, None, send))  # type: ignore[arg-type]  # nothing is received
    if passed:
        return "passed on", passed[0]
    return "redirected", dict(sent[0]["headers"])[b"location"].decode()


@pytest.mark.parametrize(
    ("path", "bare"),
    [
        ("/~ABC234/_stcore/upload_file/x/y", "/_stcore/upload_file/x/y"),
        ("/~shared-12/media/a.csv", "/media/a.csv"),
        ("/~k3j2/component/chart/x.js", "/component/chart/x.js"),
        ("/ABC234", "/ABC234"),
        ("/~ABC234", "/~ABC234"),
        ("/~/media/x", "/~/media/x"),
        ("/x/~ABC234/media/x", "/x/~ABC234/media/x"),
        (f"/~{'x' * 41}/media/x", f"/~{'x' * 41}/media/x"),
    ],
)
def test_what_belongs_to_a_page_is_passed_on_without_its_key(path: str, bare: str) -> None:
    assert answer(path) == ("passed on", bare)


def test_the_socket_of_a_page_is_passed_on_without_its_key() -> None:
    assert answer("/~ABC234/_stcore/stream", "websocket") == ("passed on", "/_stcore/stream")
    assert answer("/~ABC234/~ABC234/_stcore/stream", "websocket") == ("passed on", "/~ABC234/_stcore/stream")


@pytest.mark.parametrize(
    ("path", "query", "to"),
    [
        ("/~ABC234/review", "code=ABC234", "/review?code=ABC234"),
        ("/~ABC234/", "", "/"),
        ("/~ABC234//example.org/x", "", "/example.org/x"),
        ("/~ABC234/\\example.org", "", "/example.org"),
    ],
)
def test_a_screen_with_a_key_leads_to_its_own_address_on_this_host(path: str, query: str, to: str) -> None:
    assert answer(path, query=query) == ("redirected", to)


def test_a_path_without_a_key_is_what_it_was() -> None:
    assert without_key("/~ABC234/_stcore/stream") == "/_stcore/stream"
    assert without_key("/live/ABC234") == "/live/ABC234"
