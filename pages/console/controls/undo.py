"""The button that takes the facilitator's last step back, and says which one that is."""

from collections.abc import Sequence

import streamlit as st

from pages.console.callbacks import press
from pages.console.controls.keyboard import KEYS
from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown
from sessions.facilitation import undo
from sessions.facilitation.session_view import Item, SessionView
from sessions.facilitation.undo import UndoStep

# The steps that have a name; any other one is called the last step.
NAMED = {
    *("go_to", "lobby", "open", "close", "reveal", "hide", "picture", "results", "approval", "stories", "end"),
    *("resume", "skip", "unskip", "move", "add", "change", "timer", "case", "stop", "talk", "shared"),
    *("guess", "guess_closed", "exclude", "include"),
}
LONGEST = 48  # characters of a name on the button


def undo_button(here: Here, now: SessionView, items: Sequence[Item]) -> None:
    """Always there. It names the very step, so that what somebody else does meanwhile is never taken back."""
    step = undo.last(here.workshop, now.session)
    label = here.texts("undo.do", what=_in_words(here, step, items)) if step else here.texts("undo.nothing")
    with st.container(key="undo_row"):
        st.button(escape_markdown(label), key="undo", type="tertiary", disabled=step is None, shortcut=KEYS["undo"],
                  on_click=press, args=(here, undo.undo, step.entry if step else 0))  # fmt: skip


def _in_words(here: Here, step: UndoStep, items: Sequence[Item]) -> str:
    """What was done."""
    if step.action not in NAMED:
        return here.texts("undo.step.other")
    names = {item.activity.id: item.activity.label(here.texts) for item in items}
    about = [names[name] for name in step.activities if name in names]
    if step.action == "skip" and len(about) > 1:
        return here.texts("undo.several", count=len(about))
    name = about[0] if about else ""
    short = name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
    return here.texts(f"undo.step.{step.action}", name=short)
