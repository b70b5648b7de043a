"""Trying a phone: its browser opens a live connection, has something saved, and says of each whether it worked."""

import streamlit as st

from pages.parts import frame
from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.markup import show
from pages.parts.pieces import Component
from sessions import rehearsal
from sessions.refusal import Refusal

TEXTS = ("page", "live", "no_live", "saved", "no_saved", "all", "loading", "again", "good", "bad", "waiting")
_check = Component(
    "workshop_check",
    html='<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p>'
    '<button type="button" class="again" hidden></button>',
    css=read("check.css"),
    js=read("check.js"),
)


def checking(here: Here) -> None:
    """The three lines; or that there is no rehearsal to try a phone in."""

    @frame.part(here)
    def lines() -> None:
        if rehearsal.of(here.workshop, here.on) is None:
            show("<div class='notice'><p>{text}</p></div>", text=here.texts("check.over"))
            return
        texts = {
            name: here.texts(f"check.{name}", **({"ms": "%"} if name in {"live", "saved"} else {})) for name in TEXTS
        }
        data = {"code": here.on.code, "texts": texts, "receipt": st.session_state.get("check_receipt")}
        _check.put(key="check", data=data, on_checked_change=lambda: _note(here))

    lines()


def _note(here: Here) -> None:
    """What the phone found out is saved, as an answer would be; the receipt tells it so."""
    sent = st.session_state.get("check", {}).get("checked")
    if not isinstance(sent, dict):
        return
    took = sent.get("live")
    receipt: dict[str, str | None] = {"nonce": str(sent.get("nonce"))[:40], "refused": None}
    try:
        rehearsal.check_in(here.workshop, here.visitor, here.on, took if isinstance(took, int) else None)
    except Refusal as refusal:
        receipt["refused"] = here.texts(refusal.key, **refusal.values)
    st.session_state["check_receipt"] = receipt
