"""The addresses of this machine on its networks, the one that phones nearby can most likely open first.

Read from the interfaces at every call, so that they follow the network; nothing is sent.
"""

import ipaddress
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass

import psutil
import streamlit as st

from server.processes.environment import supervised

ANY = ("", "0.0.0.0", "::")  # addresses to listen on that mean all interfaces; "0.0.0.0" those of IPv4 only
# Interfaces of tunnels, virtual machines and containers: no phone of a participant is on their network.
VIRTUAL = re.compile(
    r"tun|tap|utun|wg|ppp|ipsec|gpd|nordlynx|proton|tailscale|zt|docker|veth|virbr|vmnet|vboxnet|lxc|lxd|podman|cni"
    r"|flannel|cali|kube|br-[0-9a-f]{12}$|vethernet",
    re.IGNORECASE,
)
WIFI = re.compile("wl|ap|wifi|wi-fi", re.IGNORECASE)
ELSEWHERE = ("203.0.113.1", 9)  # an address for documentation, reached by the default route if there is one


@dataclass(frozen=True, slots=True)
class NetworkAddress:
    """One address of this machine, and the interface that has it."""

    interface: str
    ip: str

    @property
    def host(self) -> str:
        """The address as it is written in a URL."""
        return f"[{self.ip}]" if ":" in self.ip else self.ip

    @property
    def name(self) -> str:
        """The name under which the choice for it is stored."""
        return f"{self.interface} {self.ip}"

    @property
    def virtual(self) -> bool:
        """Whether its network is a tunnel, or inside this machine."""
        return VIRTUAL.match(self.interface) is not None


def addresses() -> list[NetworkAddress]:
    """Every address that another machine may reach and on which we listen, the most likely one first.

    Never one of the loopback, nor one that only works with the name of an interface.
    """
    listening = _listening()
    usual = _of_the_default_route()
    return sorted(
        (address for address in _of_interfaces() if _listens(listening, address)),
        key=lambda address: (
            *(address.virtual, _unusual(address.ip), address.ip != usual, not WIFI.match(address.interface)),
            address.name,
        ),
    )


def port() -> int:
    """The port at which people reach this server: where there are several processes, that of the proxy before them."""
    group = supervised()
    return group.port if group else int(st.get_option("server.port"))


def preferred(known: list[NetworkAddress], choice: str) -> NetworkAddress | None:
    """The chosen one of the addresses; its interface's when that has another one now; else the most likely one."""
    interface = choice.partition(" ")[0]
    same = [address for address in known if address.name == choice]
    return next(iter(same or [address for address in known if address.interface == interface] or known), None)


def _listening() -> str:
    group = supervised()
    return group.host if group else st.get_option("server.address") or ""


def _of_interfaces() -> Iterator[NetworkAddress]:
    states = psutil.net_if_stats()
    for interface, entries in psutil.net_if_addrs().items():
        for entry in entries:
            if entry.family in {socket.AF_INET, socket.AF_INET6} and interface in states and states[interface].isup:
                ip = ipaddress.ip_address(entry.address.partition("%")[0])
                scoped = ip.version == 6 and ip.is_link_local
                if not (ip.is_loopback or ip.is_unspecified or ip.is_multicast or scoped):
                    yield NetworkAddress(interface, str(ip))


def _unusual(ip: str) -> int:
    """0 for an ordinary IPv4 address, 1 for one without a router or DHCP server, 2 for IPv6."""
    address = ipaddress.ip_address(ip)
    return 2 if address.version == 6 else int(address.is_link_local)


def _listens(listening: str, address: NetworkAddress) -> bool:
    """Whether the server takes connections on an address, which it does on all unless `server.address` is set."""
    if listening in ANY:
        return listening != "0.0.0.0" or ":" not in address.ip
    return listening == address.ip


def _of_the_default_route() -> str:
    """The address from which this machine reaches other networks; empty when it reaches none. Nothing is sent."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as unconnected:
            unconnected.connect(ELSEWHERE)
            return str(unconnected.getsockname()[0])
    except OSError:
        return ""
