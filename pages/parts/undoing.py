"""The button that takes the facilitator's last step back, and says which one that is."""

from collections.abc import Sequence

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from pages.parts.markup import plain
from pages.parts.shortcuts import KEYS
from sessions import undo
from sessions.scene import Item, Scene
from sessions.undo import Step

# The steps that have a name; any other one is called the last step.
NAMED = {
    *("go_to", "lobby", "open", "close", "reveal", "hide", "picture", "results", "approval", "stories", "end"),
    *("resume", "skip", "unskip", "move", "add", "change", "timer", "case", "stop", "talk", "shared"),
    *("guess", "guess_closed"),
}
LONGEST = 48  # signs of a name on the button


def undoing(here: Here, now: Scene, items: Sequence[Item]) -> None:
    """Always in its place. It names the very step, so that what somebody else does meanwhile is never taken back."""
    step = undo.last(here.workshop, now.session)
    label = here.texts("undo.do", what=_said(here, step, items)) if step else here.texts("undo.nothing")
    with st.container(key="undo_row"):
        st.button(plain(label), key="undo", type="tertiary", disabled=step is None, shortcut=KEYS["undo"],
                  on_click=_undo, args=(here, step.entry if step else 0))  # fmt: skip


def _said(here: Here, step: Step, items: Sequence[Item]) -> str:
    """What was done, in words."""
    if step.action not in NAMED:
        return here.texts("undo.step.other")
    names = {item.activity.id: item.activity.label(here.texts) for item in items}
    about = [names[word] for word in step.detail.split(" ") if word in names]
    if step.action == "skip" and len(about) > 1:
        return here.texts("undo.several", count=len(about))
    name = about[0] if about else ""
    short = name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
    return here.texts(f"undo.step.{step.action}", name=short)


def _undo(here: Here, entry: int) -> None:
    """A button's callback."""
    st.session_state.pop("sure", None)
    frame.attempt(here, lambda: undo.undo(here.workshop, here.visitor, here.on, entry), key="controls")
