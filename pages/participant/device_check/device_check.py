"""The check of a phone: its browser opens a live connection, has something saved, and says whether each worked."""

import streamlit as st

from pages.kit import frame
from pages.kit.assets import read
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.facilitation import rehearsal
from sessions.model.errors import Refusal

TEXTS = ("page", "live", "no_live", "saved", "no_saved", "all", "loading", "again", "good", "bad", "waiting")
_check = Component(
    "workshop_check",
    html='<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p>'
    '<button type="button" class="again" hidden></button>',
    css=read("participant/device_check/device_check.css"),
    module="participant/device_check/device_check.js",
)


def device_check(here: Here) -> None:
    """The three lines; or that there is no rehearsal to try a phone in."""

    @frame.part(here)
    def lines() -> None:
        if rehearsal.of(here.workshop, here.session) is None:
            show("<div class='notice'><p>{text}</p></div>", text=here.texts("check.over"))
            return
        texts = {
            name: here.texts(f"check.{name}", **({"ms": "%"} if name in {"live", "saved"} else {})) for name in TEXTS
        }
        data = {"code": here.session.code, "texts": texts, "receipt": st.session_state.get("check_receipt")}
        _check.mount(key="check", data=data, on_checked_change=lambda: _note(here))

    lines()


def _note(here: Here) -> None:
    """What the phone measured is saved, as an answer would be; the receipt tells it so."""
    sent = st.session_state.get("check", {}).get("checked")
    if not isinstance(sent, dict):
        return
    milliseconds = sent.get("live")
    receipt: dict[str, str | None] = {"nonce": str(sent.get("nonce"))[:40], "refused": None}
    try:
        rehearsal.check_in(
            here.workshop, here.visitor, here.session, milliseconds if isinstance(milliseconds, int) else None
        )
    except Refusal as refusal:
        receipt["refused"] = here.texts(refusal.key, **refusal.values)
    st.session_state["check_receipt"] = receipt
