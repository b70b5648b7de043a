"""The check of a phone: its browser opens a live connection, has something saved, and says whether each worked."""

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from sessions.locale import Texts
from sessions.model.records import Session

TEXTS = ("page", "live", "polled", "no_live", "saved", "no_saved", "all", "loading", "again", "good", "bad", "waiting")
_check = Component(
    "workshop_check",
    html='<div role="status"><ol class="checks"></ol></div><p class="all" role="status" hidden></p>'
    '<button type="button" class="again" hidden></button>',
    css=read("participant/device_check/device_check.css"),
    module="participant/device_check/device_check.js",
    on_phone=True,
)


def device_check(texts: Texts, session: Session) -> ComponentPiece:
    """The three lines, and a button to try again when there is no live connection or nothing was saved."""
    words = {
        name: texts(f"check.{name}", **({"ms": "%"} if name in {"live", "polled", "saved"} else {})) for name in TEXTS
    }
    return _check.piece(key="check", data={"code": session.code, "texts": words})
