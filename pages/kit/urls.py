"""Addresses: of every screen, for the projector, the QR code and the terminal; and numbers read from one."""

import ipaddress
import re
from contextlib import suppress
from functools import cache
from urllib.parse import quote, urlsplit

import segno
import streamlit as st

from server import network, paths
from sessions.access import rights
from sessions.facilitation.preparation import own_address
from sessions.locale import CONTENT, Texts
from sessions.model.errors import Refusal
from sessions.workshop import Workshop

SCREENS = (
    *("home", "join", "take_part", "facilitate", "project", "review", "programmes", "cases"),
    *("compare", "findings", "export", "imported", "reading", "accounts", "audit"),
    *("script", "example", "preview", "present", "replay"),
)
PLOTLY = "4.1.1"  # of the script in sessions/export/templates/plotly
SETUP_WORD = "word"  # in the address of the home screen
LINK = paths.FACILITATOR_LINK
SHARED_LINK = paths.SHARED_LINK
NEXT = paths.NEXT_PARTICIPANT
PRIVATE_NAMES = ("localhost", "local", "localdomain", "internal")  # that may mean this machine to itself alone


def base(workshop: Workshop) -> str | None:
    """The address that people type, without a slash at the end; None while phones could open none.

    WORKSHOP_URL if set; else the public host by which this very browser came, as through a proxy; else this machine on
    its network, by the address that a facilitator chose or the most likely one. Raises Refusal.
    """
    return workshop.settings.url or _requested() or _of_this_machine(workshop)


def is_own(workshop: Workshop) -> bool:
    """Whether people type an address of this machine itself, rather than a configured one or that of a proxy."""
    return not (workshop.settings.url or _requested())


def is_loopback(host: str) -> bool:
    """Whether a host means the machine on which it is typed."""
    try:
        ip = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return host.lower().rstrip(".").rpartition(".")[2] == "localhost"
    mapped = getattr(ip, "ipv4_mapped", None) or ip
    return mapped.is_loopback or mapped.is_unspecified


def _of_this_machine(workshop: Workshop) -> str | None:
    address = network.preferred(network.addresses(), own_address.chosen(workshop))
    return _with_port(address) if address else None


def _requested() -> str | None:
    """Scheme and host by which the browser of this run came, when they are public: neither loopback nor ours."""
    parts = urlsplit(st.context.url or "")
    try:
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    public = parts.scheme in {"http", "https"} and _is_public(host) and host not in _own_hosts()
    return f"{parts.scheme}://{_bracketed(host)}{f':{port}' if port else ''}" if public else None


def _is_public(host: str) -> bool:
    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        return bool(re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+\.?", host)) and (
            host.rstrip(".").rpartition(".")[2] not in PRIVATE_NAMES
        )
    return not (is_loopback(host) or ip.is_link_local)


def _own_hosts() -> set[str]:
    return {address.ip for address in network.addresses()}


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _with_port(address: network.NetworkAddress) -> str:
    port = network.port()
    return f"http://{address.host}" + ("" if port == 80 else f":{port}")


def spoken(url: str) -> str:
    """An address as it is shown on the projector: without http:// or https://."""
    parts = urlsplit(url)
    return parts.netloc + parts.path.rstrip("/")


def phone_path(code: str) -> str:
    """The path of the page on which a participant joins and takes part."""
    return f"/{code}"


def join_path(typed: str) -> str:
    """The path that leads to the page of the session with a code, however it was typed; what is no code is said."""
    return f"/join?code={quote(typed, safe='')}"


def check_path(code: str) -> str:
    """The path of the page on which a device is tried in a rehearsal."""
    return f"/check?code={code}"


def join(url: str, code: str) -> str:
    """The address on the projector and behind the QR code: a participant's page."""
    return f"{url}{phone_path(code)}"


@cache
def qr_image(url: str) -> str:
    """A QR code as a data address for an image: dark on white, with its quiet zone; scales without blur."""
    return str(
        segno.make(url, error="m", micro=False).svg_data_uri(border=3, dark="#1d2b3a", light="#ffffff", omitsize=True)
    )


def number(text: str) -> int:
    """The number in an address; 0, which no record has, for any other text."""
    return int(text) if re.fullmatch("[0-9]{1,18}", text) else 0


@cache
def plotly_script() -> str:
    """The path of Plotly's script on this server."""
    return f"/assets/plotly-basic-{PLOTLY}.js"


def announcement(workshop: Workshop, setup_word: str = "") -> str:
    """The lines for the terminal: the address that people type, the machine's others, and the link of a first start."""
    known, url = network.addresses(), workshop.settings.url
    with suppress(Refusal):
        url = url or _of_this_machine(workshop)
    first = []
    if setup_word and not rights.passcode_is_set(workshop):
        first = [
            "Eerste keer, kies het wachtwoord / first time, set the passcode:",
            f"{url or _with_port(network.NetworkAddress('', 'localhost'))}/?{SETUP_WORD}={setup_word}",
        ]
    if url is None:
        return "\n  ".join([" / ".join(Texts(language)("address.no_network") for language in CONTENT), *first])
    lines = [f"Deelnemers / participants: {url}"]
    if is_loopback(urlsplit(url).hostname or ""):
        lines += [Texts(language)("address.loopback") for language in CONTENT]
    elif len(known) > 1 and not workshop.settings.url:
        others = ", ".join(_with_port(address) for address in known if _with_port(address) != url)
        lines.append(f"Ook mogelijk, kies op de console / also possible, choose on the console: {others}")
    return "\n  ".join(lines + first)
