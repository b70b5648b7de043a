"""The live signal: a fragment that draws inside `follow` reruns when the facilitator moves, or when answers come in."""

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.pieces import Component
from sessions.records import Session

_signal = Component(
    "workshop_live",
    html='<div class="offline" role="status" hidden></div>',
    css=read("live.css"),
    js=read("room.js", "live.js"),
)


@contextmanager
def follow(
    here: Here, seen: Session, *, stage: bool = True, answers: bool = False, key: str = "live", steers: bool = False
) -> Iterator[None]:
    """Rerun the fragment around this block when the session is no longer as it was `seen`.

    Every screen hears of the `stage`; `answers` adds what participants do, for the projector and the console. A part
    that `steers` waits a moment first: what it hears of is mostly its own doing, and it is on the way already.
    """
    place = st.container(key=f"place_{key}")
    told = {**({"stage": seen.stage} if stage else {}), **({"answers": seen.answers} if answers else {})}
    drawn = False
    try:
        yield
        drawn = True
    except Exception:
        drawn = True  # a refusal is a picture too, and is said by the frame
        raise
    finally:
        # Told last: a run that was broken off has not been seen, and will be asked for again.
        if drawn:
            _tell(here, seen, place, told, key, steers)


def _tell(here: Here, seen: Session, place: DeltaGenerator, told: dict[str, int], key: str, steers: bool) -> None:
    asked = st.session_state.get(f"live_{key}", {}).get("changed") or {}
    with place:
        _signal.put(
            key=f"live_{key}",
            data={
                "code": seen.code,
                "answers": "answers" in told,
                "seen": told,
                **({"rehearsal": seen.rehearsal} if seen.rehearsal else {}),
                "echo": asked.get("nonce"),
                "patience": 250 if steers else 0,
                "offline": here.texts("live.offline"),
            },
            on_changed_change=lambda: None,
        )
