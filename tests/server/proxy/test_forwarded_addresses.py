"""Whose word about an address is believed: that of the proxies that are set, and of nobody else."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.proxy.forwarded_addresses import ForwardedAddresses, sender
from sessions import settings
from sessions.settings import THIS_MACHINE, Network


def networks(*proxies: str) -> tuple[Network, ...]:
    return settings.read({"WORKSHOP_PROXIES": ",".join(proxies)}, Path("/nowhere")).proxies


def passed_on(scope: dict[str, Any], *proxies: str) -> dict[str, Any]:
    """What the app below sees of a request."""
    seen: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope)

    wrapped = ForwardedAddresses(app, networks(*proxies) if proxies else THIS_MACHINE)
    asyncio.run(wrapped({"type": "http", "scheme": "http", "headers": [], **scope}, None, None))  # type: ignore[arg-type]
    return dict(seen[0])


@pytest.mark.parametrize(
    ("peer", "entries", "address"),
    [
        ("127.0.0.1", ["198.51.100.7"], "198.51.100.7"),
        ("127.0.0.1", [], "127.0.0.1"),
        ("198.51.100.7", ["203.0.113.9"], "198.51.100.7"),  # nobody's proxy: what it says counts for nothing
        ("127.0.0.1", ["203.0.113.9", "198.51.100.7"], "198.51.100.7"),  # a sender who put an address in front
        ("127.0.0.1", ["203.0.113.9", "10.1.2.3", "198.51.100.7"], "198.51.100.7"),
        ("127.0.0.1", ["203.0.113.9", "198.51.100.7", "10.1.2.3"], "198.51.100.7"),  # two proxies in a row
        ("127.0.0.1", ["198.51.100.7", "10.1.2.3", "10.1.200.9"], "198.51.100.7"),  # three
        ("127.0.0.1", ["10.1.2.3"], "10.1.2.3"),  # a visitor beside the proxies
        ("127.0.0.1", ["198.51.100.7:4711"], "198.51.100.7"),
        ("127.0.0.1", ["[2001:db8::7]:4711"], "2001:db8::7"),
        ("127.0.0.1", ["2001:db8::7"], "2001:db8::7"),
        ("127.0.0.1", ["[::ffff:198.51.100.7]"], "198.51.100.7"),
        ("::1", ["198.51.100.7"], "198.51.100.7"),
        ("2001:db8:1::5", ["2001:db8:2::6"], "2001:db8:2::6"),
        *(("127.0.0.1", [garbage], "127.0.0.1") for garbage in ("", "unknown", "_hidden", "1.2.3", "[::1", "x" * 5000)),
        ("127.0.0.1", ["198.51.100.7", "unknown"], "127.0.0.1"),  # nobody knows who wrote what stands before
        ("127.0.0.1", ["198.51.100.7", "unknown", "10.1.2.3"], "10.1.2.3"),
        ("testclient", ["198.51.100.7"], "testclient"),
    ],
)
def test_the_sender_is_the_last_address_that_a_proxy_did_not_have(peer: str, entries: list[str], address: str) -> None:
    proxies = networks("127.0.0.1", "::1", "10.1.0.0/16", "2001:db8:1::/48")
    assert sender(peer, entries, proxies) == address


@given(st.lists(st.text(max_size=20), max_size=5))
def test_what_a_sender_writes_itself_changes_nothing(forged: list[str]) -> None:
    assert sender("127.0.0.1", [*forged, "198.51.100.7"], THIS_MACHINE) == "198.51.100.7"


def test_the_headers_are_used_up_and_count_in_their_order() -> None:
    headers = [
        (b"x-forwarded-for", b"203.0.113.9"),
        (b"host", b"example.nl"),
        (b"x-forwarded-for", b"198.51.100.7, 10.1.2.3"),
        (b"x-forwarded-proto", b"https"),
    ]
    seen = passed_on({"client": ("::ffff:127.0.0.1", 50_000), "headers": headers}, "127.0.0.1", "10.1.2.3")
    assert (seen["client"][0], seen["scheme"], seen["headers"]) == ("198.51.100.7", "https", [(b"host", b"example.nl")])
    stranger = passed_on({"client": ("192.0.2.1", 50_000), "headers": headers}, "127.0.0.1", "10.1.2.3")
    assert (stranger["client"][0], stranger["scheme"]) == ("192.0.2.1", "http")
    assert stranger["headers"] == [(b"host", b"example.nl")]


@pytest.mark.parametrize(("said", "scheme"), [(b"https", "wss"), (b"http", "ws"), (b"gopher", "ws"), (b"", "ws")])
def test_the_scheme_of_a_websocket_is_the_one_of_the_browser(said: bytes, scheme: str) -> None:
    scope = {"type": "websocket", "scheme": "ws", "client": ("127.0.0.1", 1), "headers": [(b"x-forwarded-proto", said)]}
    assert passed_on(scope)["scheme"] == scheme


def test_only_this_machine_is_believed_by_itself() -> None:
    for peer, address in {"127.0.0.1": "198.51.100.7", "::1": "198.51.100.7", "127.0.0.2": "127.0.0.2"}.items():
        scope = {"client": (peer, 1), "headers": [(b"x-forwarded-for", b"198.51.100.7")]}
        assert passed_on(scope)["client"][0] == address
    elsewhere = {"client": ("127.0.0.1", 1), "headers": [(b"x-forwarded-for", b"198.51.100.7")]}
    assert passed_on(elsewhere, "10.0.0.5")["client"][0] == "127.0.0.1", "exactly those that are set"
