"""The bipolar slider: a line between two poles, without a position until somebody touches it."""

from pathlib import Path
from typing import Any

import streamlit as st

from pages.parts import sending
from pages.parts.frame import Here
from sessions.records import Participant
from sessions.scene import Scene

_HERE = Path(__file__).parent


def read(*names: str) -> str:
    """Files of this folder, one after the other."""
    return "\n".join((_HERE / name).read_text(encoding="utf-8") for name in names)


_slider = st.components.v2.component(
    "workshop_slider", html=read("slider.html"), css=read("outbox.css", "slider.css"), js=read("outbox.js", "slider.js")
)


def slider(here: Here, scene: Scene, who: Participant, *, left: str, right: str) -> None:
    """Ask for one mark from 0 (left) to 100 (right), or a pass; stored as soon as it is let go."""
    names = ("hint", "label", "number", "less", "more", "unset", "at_left", "at_right", "at_middle")
    data: dict[str, Any] = sending.state(here, scene, who)
    data["texts"] |= {name: here.texts(f"slider.{name}", left=left, right=right) for name in names}
    data |= {"left": left, "right": right}
    _slider(key=sending.key_of(scene), data=data, on_cast_change=sending.receiver(here, scene))
