"""Where people find this app: addresses for the wall, the QR code and the terminal; and what stands in one."""

import re
from functools import cache
from importlib.metadata import version
from urllib.parse import urlsplit

import segno
import streamlit as st
from streamlit.net_util import get_internal_ip

SCREENS = (
    *("home", "join", "take_part", "facilitate", "project", "review", "programmes", "cases"),
    *("script", "check", "example", "preview"),
)
LINK = "/open/"
NEXT = "/next/"


@cache
def _network() -> str:
    """The address of this machine on its own network; asks nobody outside it."""
    return get_internal_ip() or "localhost"


def base(url: str | None) -> str:
    """The address that people type, without a slash at the end: `url` if set, else this machine on its network."""
    return url or f"http://{_network()}:{st.get_option('server.port')}"


def spoken(url: str) -> str:
    """An address as it is read from a wall: without http:// or https://."""
    parts = urlsplit(url)
    return parts.netloc + parts.path.rstrip("/")


def join(url: str | None, code: str) -> str:
    """The address behind the QR code: the join screen with the code filled in."""
    return f"{base(url)}/join?code={code}"


@cache
def qr_image(url: str) -> str:
    """A QR code as a data address for an image: dark on white, with its quiet zone; scales without blur."""
    return str(
        segno.make(url, error="m", micro=False).svg_data_uri(border=3, dark="#1d2b3a", light="#ffffff", omitsize=True)
    )


def number(text: str) -> int:
    """The number that stands in an address; 0, which is the number of nothing, for any other text."""
    return int(text) if re.fullmatch("[0-9]{1,18}", text) else 0


@cache
def plotly_script() -> str:
    """The path of Plotly's script on this server."""
    return f"/plotly-{version('plotly')}.js"


def announcement(url: str | None) -> str:
    """The line for the terminal."""
    return f"Deelnemers / participants: {base(url)}"
