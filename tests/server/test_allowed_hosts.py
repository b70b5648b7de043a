"""Which `Host` a request may have: addresses and names of this installation, none that leads here from elsewhere."""

import asyncio
import socket
from dataclasses import replace
from typing import Any

import pytest

from server.middleware.allowed_hosts import AllowedHosts, is_allowed
from sessions.locale import Texts
from sessions.settings import Settings
from sessions.workshop import Workshop

OWN = (
    *("localhost", "localhost:8501", "LOCALHOST.:8501", "workshop.localhost", "127.0.0.1:8501", "[::1]:8501", "[::1]"),
    *("192.168.1.5:8501", "[fe80::1]:8501", "203.0.113.9", "[::ffff:127.0.0.1]", "localhost:"),
    *("laptop", "Laptop:8501", "laptop.local", "laptop.lan:8501", "laptop.home.arpa"),
)
OTHERS = (
    *("evil.example", "evil.example:8501", "localhost.evil.example", "127.0.0.1.evil.example", "laptop.evil.example"),
    *("evil.local", "laptop.local.evil.example", "workshop.example.nl", "192.168.1.5@evil.example", "[evil]", "a/b"),
    *("laptop.localx", "xlocalhost", "other"),
    *("", ".", ":8501", "127.0.0.1%.evil.com", "[fe80::1%.evil.com]", "127.0.0.1:80@evil.com", "127.0.0.1:80.evil.com"),
    *("localhost:x", "localhost:١", "localhost:123456", "localhost, evil.example", "a\\.localhost", "a b.localhost"),
    *("[::::]", "[127.0.0.1]", "[]", "[::1]x", "[::1]:x", "localhost?x", "localhost#x", "localhost\n", "é.localhost"),
)


@pytest.fixture(autouse=True)
def name_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine is called `laptop`, wherever the tests run."""
    monkeypatch.setattr(socket, "gethostname", lambda: "Laptop")


@pytest.mark.parametrize("host", OWN)
def test_addresses_and_names_of_this_machine_are_ours(workshop: Workshop, host: str) -> None:
    assert is_allowed(workshop, host)


@pytest.mark.parametrize("host", OTHERS)
def test_names_that_others_may_let_lead_here_are_not(workshop: Workshop, host: str) -> None:
    assert not is_allowed(workshop, host)


@pytest.mark.parametrize("host", ["workshop.example.nl", "Workshop.Example.NL:443", "app:8501", "127.0.0.1:8501"])
def test_behind_a_proxy_its_public_name_and_the_name_that_it_uses_itself_are_ours(
    workshop: Workshop, host: str
) -> None:
    proxied = replace(workshop, settings=Settings(workshop.settings.data, url="https://workshop.example.nl"))
    assert is_allowed(proxied, host)
    for other in (
        "evil.example",
        "workshop.example.nl.evil.example",
        "example.nl",
        "",
        ":80",
        "[::::]",
        "app?x",
        "a%b",
    ):
        assert not is_allowed(proxied, other)


def sent(workshop: Workshop, kind: str, *hosts: str) -> list[Any]:
    """What is answered to a request with these hosts that the app below answers with "in"."""
    messages: list[Any] = []

    async def inside(scope: Any, receive: Any, send: Any) -> None:
        await send("in")

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        messages.append(message)

    headers = [*((b"host", host.encode()) for host in hosts), (b"origin", b"x")]
    scope = {"type": kind, "method": "GET", "path": "/", "headers": headers}
    asyncio.run(AllowedHosts(inside, workshop)(scope, receive, send))
    return messages


def test_who_comes_by_another_name_hears_what_to_do_in_both_languages(workshop: Workshop) -> None:
    for kind in ("http", "websocket"):
        assert sent(workshop, kind, "localhost") == ["in"]
    start, body = sent(workshop, "http", "evil.example")
    assert start["status"] == 400
    assert body["body"].decode() == f"{Texts('nl')('host_refused')}\n{Texts('en')('host_refused')}"
    [close] = sent(workshop, "websocket", "evil.example")
    assert (close["type"], close["code"]) == ("websocket.close", 1008)


@pytest.mark.parametrize("hosts", [(), ("",), ("localhost", "localhost"), ("localhost", "evil.example")])
def test_a_request_has_one_host(workshop: Workshop, hosts: tuple[str, ...]) -> None:
    assert sent(workshop, "http", *hosts)[0]["status"] == 400
    [close] = sent(workshop, "websocket", *hosts)
    assert (close["type"], close["code"]) == ("websocket.close", 1008)
