"""The live signal: a fragment that calls `wait_for` reruns when the facilitator moves, or when answers come in."""

from pathlib import Path

import streamlit as st

from pages.parts.frame import Here
from sessions.records import Session

_HERE = Path(__file__).parent
_signal = st.components.v2.component(
    "workshop_live",
    html='<div class="offline" role="status" hidden></div>',
    css=(_HERE / "live.css").read_text(encoding="utf-8"),
    js=(_HERE / "live.js").read_text(encoding="utf-8"),
)


def wait_for(here: Here, seen: Session, *, answers: bool = False, key: str = "live", steers: bool = False) -> None:
    """Rerun the fragment around this call when the session is no longer as it was `seen`.

    Every screen hears of the stage; `answers` adds what participants do, for the projector and the console. A fragment
    that `steers` waits a moment first: what it hears of is mostly its own doing, and it is on the way already.
    """
    asked = st.session_state.get(f"live_{key}", {}).get("changed") or {}
    _signal(
        key=f"live_{key}",
        data={
            "code": seen.code,
            "answers": answers,
            "seen": {"stage": seen.stage, **({"answers": seen.answers} if answers else {})},
            "echo": asked.get("nonce"),
            "patience": 250 if steers else 0,
            "offline": here.texts("live.offline"),
        },
        on_changed_change=lambda: None,
    )
