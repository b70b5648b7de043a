"""The live signal: a fragment that draws inside `follow` reruns when the facilitator moves, or when answers come in."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol, TypedDict

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.kit.assets import read
from pages.kit.component import Component
from pages.kit.frame import Here

_signal = Component(
    "workshop_live",
    html='<div class="offline" role="status"></div>',
    css=read("kit/live/rerun_on_change.css"),
    module="kit/live/rerun_on_change.js",
)


class LeftoverKeys(TypedDict):
    """Where Streamlit may leave old elements beside new ones, by keys: see `leftovers.js`."""

    area: str
    controls: str
    single: str


class Followed(Protocol):
    """What a page follows, as it was drawn: a session, or what a link shares."""

    @property
    def code(self) -> str:
        """The code of a session, or the name of another channel of the live connection."""

    @property
    def stage(self) -> int:
        """The revision of what the facilitator did."""

    @property
    def answers(self) -> int:
        """The revision of what participants did."""

    @property
    def rehearsal(self) -> str:
        """The rehearsal in which these revisions count, or an empty name."""


@dataclass(frozen=True, slots=True)
class SharedChannel:
    """What a link shares, as it was drawn; its name is not the code of a session, with which one could take part."""

    code: str
    stage: int = 0
    answers: int = 0
    rehearsal: str = ""


@contextmanager
def follow(
    here: Here,
    rendered: Followed,
    *,
    stage: bool = True,
    answers: bool = False,
    key: str = "live",
    debounce_ms: int = 0,
    console: bool = False,
    repairs_leftovers: bool = False,
    leftover_keys: LeftoverKeys | None = None,
) -> Iterator[None]:
    """Rerun the fragment around this block when the session is no longer as it was `rendered`.

    Every screen hears of the `stage`; `answers` adds what participants do. A part with controls waits `debounce_ms`
    first: most changes that it is told of are its own. A `console` is counted among those that are open.
    One that `repairs_leftovers` reruns when a press may have interrupted a run, and when some are at `leftover_keys`.
    """
    slot = st.container(key=f"place_{key}")
    numbers = {**({"stage": rendered.stage} if stage else {}), **({"answers": rendered.answers} if answers else {})}
    drawn = False
    try:
        yield
        drawn = True
    except Exception:
        drawn = True  # a refusal is drawn too, and is said by the frame
        raise
    finally:
        # Sent last: a run that was broken off has not been seen, and will be asked for again.
        if drawn:
            options = {
                "debounce_ms": debounce_ms,
                "console": console,
                "repairs_leftovers": repairs_leftovers,
                "leftover_keys": leftover_keys,
            }
            _send(here, rendered, slot, numbers, key, options)


def _send(
    here: Here, rendered: Followed, slot: DeltaGenerator, numbers: dict[str, int], key: str, options: dict[str, Any]
) -> None:
    request = st.session_state.get(f"live_{key}", {}).get("changed") or {}
    with slot:
        _signal.mount(
            key=f"live_{key}",
            data={
                "code": rendered.code,
                "answers": "answers" in numbers,
                "seen": numbers,
                **({"rehearsal": rendered.rehearsal} if rendered.rehearsal else {}),
                # Nothing reads it: it makes the data differ, without which the browser would not draw this once more.
                "request": request.get("nonce"),
                **options,
                "restricted": here.restricted,
                "offline": here.texts("live.offline"),
            },
            on_changed_change=lambda: None,
        )
