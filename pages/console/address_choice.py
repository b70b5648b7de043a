"""The address that people type, on the console: which one it is, whether phones can open it, and a choice of others."""

from urllib.parse import urlsplit

import streamlit as st

from pages.kit import frame, urls
from pages.kit.frame import Here
from pages.kit.live import rerun_on_change
from pages.kit.pieces import show
from server import network
from server.network import NetworkAddress
from sessions.facilitation import session_view
from sessions.facilitation.preparation import own_address


def panel(here: Here) -> None:
    """Address and code, which follow the network while the session runs."""

    @frame.part(here)
    def ways_in() -> None:
        now = session_view.build(here.workshop, here.session.code)
        with rerun_on_change.follow(here, now.session, key="address"):
            url, code = urls.base(here.workshop), now.session.code
            show(
                "<dl><dt>{address_label}</dt><dd>{address}</dd>"
                "<dt>{code_label}</dt><dd class='code'>{spoken}</dd></dl>",
                address_label=here.texts("console.address"),
                address=urls.spoken(url) if url else here.texts("address.none"),
                code_label=here.texts("console.code"),
                spoken=f"{code[:3]} {code[3:]}",
            )
            if isinstance(now, session_view.Lobby):  # later it would push the group's view out of sight
                warning(here)
            _choice(here)
            frame.say_refusal(here, key="address")

    ways_in()


def warning(here: Here) -> None:
    """Say what is wrong with the address before people need it; nothing when phones can probably open it."""
    url = urls.base(here.workshop)
    if url is None:
        key = "address.no_network"
    elif urls.is_loopback(urlsplit(url).hostname or ""):
        key = "address.loopback"
    elif urls.is_own(here.workshop) and _all_virtual():
        key = "address.virtual"
    else:
        return
    show('<div class="notice warning" data-announced="address"><p>{text}</p></div>', text=here.texts(key))


def _all_virtual() -> bool:
    return all(address.virtual for address in network.addresses())


def _choice(here: Here) -> None:
    """The machine's addresses to choose from, when it has several and no other setting decides."""
    known = network.addresses()
    if len(known) < 2 or not urls.is_own(here.workshop):
        return
    names, chosen = ["", *(address.name for address in known)], own_address.chosen(here.workshop)
    kept = network.preferred(known, chosen) if chosen else None
    # The key changes with the value, or the field would keep what was chosen on another console.
    key = f"address_{kept.name if kept else ''}_{len(known)}"

    def choose() -> None:
        frame.attempt(
            here,
            lambda: own_address.choose(here.workshop, here.visitor, here.session, st.session_state[key]),
            key="address",
        )

    st.selectbox(
        here.texts("address.choose"),
        names,
        names.index(kept.name) if kept else 0,
        format_func=lambda name: _label(here, known, name),
        key=key,
        on_change=choose,
    )
    st.caption(here.texts("address.several"))


def _label(here: Here, known: list[NetworkAddress], name: str) -> str:
    if not name:
        return here.texts("address.automatic", address=known[0].ip)
    return next((f"{address.ip} · {address.interface}" for address in known if address.name == name), name)
