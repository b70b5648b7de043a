"""Which address of a machine people in the room type: read from its interfaces, without asking anybody."""

import socket
from collections.abc import Callable, Mapping, Sequence
from types import SimpleNamespace

import psutil
import pytest
import streamlit as st

from server import network
from server.network import NetworkAddress

Machine = Callable[..., None]


@pytest.fixture(autouse=True)
def one_address() -> None:
    """Here the machine has what a test says."""


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """`machine({"wlan0": ["192.168.1.5"]}, route="192.168.1.5", down=["eth0"], listening="::")`: what psutil reads."""

    def has(
        interfaces: Mapping[str, Sequence[str]], route: str = "", down: Sequence[str] = (), listening: str | None = None
    ) -> None:
        monkeypatch.setattr(psutil, "net_if_addrs", lambda: {name: _entries(ips) for name, ips in interfaces.items()})
        states = {name: SimpleNamespace(isup=name not in down) for name in interfaces}
        monkeypatch.setattr(psutil, "net_if_stats", lambda: states)
        monkeypatch.setattr(network, "_of_the_default_route", lambda: route)
        monkeypatch.setattr(st, "get_option", lambda _: listening)

    return has


def _entries(ips: Sequence[str]) -> list[SimpleNamespace]:
    hardware = SimpleNamespace(family=psutil.AF_LINK, address="02:fc:00:00:00:01")
    families = {True: socket.AF_INET6, False: socket.AF_INET}
    return [hardware, *(SimpleNamespace(family=families[":" in ip], address=ip) for ip in ips)]


def found() -> list[str]:
    return [address.ip for address in network.addresses()]


LOOPBACK = {"lo": ["127.0.0.1", "::1"]}


@pytest.mark.parametrize(
    ("interfaces", "route", "expected"),
    [
        ({}, "", []),
        ({"eth0": ["fe80::1%eth0"]}, "", []),
        ({"wlan0": ["10.42.0.1"]}, "", ["10.42.0.1"]),  # the laptop is the hotspot: no default route
        ({"tun0": ["10.8.0.2"], "wlan0": ["192.168.1.5"]}, "10.8.0.2", ["192.168.1.5", "10.8.0.2"]),
        ({"docker0": ["172.17.0.1"], "eth0": ["192.168.1.5"]}, "192.168.1.5", ["192.168.1.5", "172.17.0.1"]),
        ({"br-0123456789ab": ["172.18.0.1"], "br0": ["192.168.1.5"]}, "", ["192.168.1.5", "172.18.0.1"]),
        ({"eth0": ["10.0.0.9"], "wlan0": ["192.168.1.5"]}, "192.168.1.5", ["192.168.1.5", "10.0.0.9"]),
        ({"eth0": ["169.254.3.4"], "wlan0": ["192.168.1.5"]}, "", ["192.168.1.5", "169.254.3.4"]),
        ({"eth0": ["10.0.0.9"], "wlan0": ["192.168.1.5"]}, "", ["192.168.1.5", "10.0.0.9"]),
        ({"eth0": ["169.254.3.4"]}, "", ["169.254.3.4"]),  # a cable between two machines
        ({"eth0": ["fd00::2", "192.168.1.5"]}, "", ["192.168.1.5", "fd00::2"]),
        ({"eth0": ["fd00::2", "fe80::1%eth0"]}, "", ["fd00::2"]),
        ({"lo:1": ["127.0.1.1"], "eth0": ["0.0.0.0"]}, "", []),
    ],
)
def test_the_likeliest_address_stands_first_and_never_one_of_the_loopback(
    machine: Machine, interfaces: dict[str, list[str]], route: str, expected: list[str]
) -> None:
    machine({**LOOPBACK, **interfaces}, route=route)
    assert found() == expected


def test_an_interface_that_is_down_has_no_address(machine: Machine) -> None:
    machine({"eth0": ["10.0.0.9"], "wlan0": ["192.168.1.5"]}, down=["eth0"])
    assert found() == ["192.168.1.5"]


@pytest.mark.parametrize(
    ("listening", "expected"),
    [
        (None, ["192.168.1.5", "fd00::2"]),
        ("::", ["192.168.1.5", "fd00::2"]),
        ("0.0.0.0", ["192.168.1.5"]),
        ("127.0.0.1", []),
        ("192.168.1.5", ["192.168.1.5"]),
    ],
)
def test_only_what_the_server_listens_on_is_given(machine: Machine, listening: str | None, expected: list[str]) -> None:
    machine({**LOOPBACK, "wlan0": ["192.168.1.5", "fd00::2"]}, listening=listening)
    assert found() == expected


def test_a_choice_follows_its_interface_and_comes_back() -> None:
    wifi, cable, new = (
        NetworkAddress("wlan0", "192.168.1.5"),
        NetworkAddress("eth0", "10.0.0.9"),
        NetworkAddress("eth0", "10.0.0.77"),
    )
    assert network.preferred([wifi, cable], "") == wifi
    assert network.preferred([wifi, cable], cable.name) == cable
    assert network.preferred([wifi, new], cable.name) == new
    assert network.preferred([wifi], cable.name) == wifi
    assert network.preferred([], cable.name) is None


def test_of_this_very_machine_something_is_read_without_sending_anything() -> None:
    """The real interfaces of whatever runs the tests: none of the loopback, each written as in a URL."""
    assert all(not address.ip.startswith(("127.", "::1", "fe80")) for address in network.addresses())
    assert NetworkAddress("eth0", "fd00::2").host == "[fd00::2]"
