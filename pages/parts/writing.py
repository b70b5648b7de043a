"""Writing: one or more short texts, each of which can be changed or taken back while the round is open."""

import streamlit as st

from pages.parts import sending
from pages.parts.files import read
from pages.parts.frame import Here
from sessions.records import Participant
from sessions.scene import Scene

_writing = st.components.v2.component(
    "workshop_writing",
    html=read("writing.html"),
    css=read("outbox.css", "writing.css"),
    js=read("outbox.js", "writing.js"),
)


def writing(here: Here, scene: Scene, who: Participant, *, label: str, longest: int, most: int) -> None:
    """Ask for at most `most` texts of at most `longest` signs each, or a pass."""
    names = ("add", "keep", "edit", "withdraw", "own", "cancel", "full", "left")
    data = sending.state(here, scene, who)
    data["texts"] |= {name: here.texts(f"writing.{name}", most=most, left="{left}") for name in names}
    data |= {"label": label, "longest": longest, "most": most}
    _writing(key=sending.key_of(scene), data=data, on_cast_change=sending.receiver(here, scene))
