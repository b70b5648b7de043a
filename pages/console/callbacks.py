"""What the buttons and switches of the console do: carry out one command of the facilitator."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from pages.kit import frame
from pages.kit.frame import Here

Command = Callable[..., object]  # (workshop, visitor, session, *arguments)


def command_button(
    here: Here, name: str, command: Command, *arguments: object, primary: bool = False, shortcut: str | None = None,
    number: int = 0,
) -> None:  # fmt: skip
    """A button that carries out a command; its label is the text `console.<name>`."""
    st.button(here.texts(f"console.{name}", number=number), key=name, type="primary" if primary else "secondary",
              shortcut=shortcut, on_click=press, args=(here, command, *arguments))  # fmt: skip


def switch(
    here: Here, command: Command, stored: bool, key: str, *arguments: object, values: tuple[Any, Any] = (False, True)
) -> None:
    """A switch's callback: carry out a command with what off or on stands for, after its other arguments.

    Streamlit may call it for a switch that only came back into sight: then nothing changes.
    """
    wanted = st.session_state[key]
    if wanted == stored:
        return
    st.session_state.pop("sure", None)
    if not attempt(here, command, *arguments, values[wanted]):
        st.session_state[key] = stored


def press(here: Here, command: Command, *arguments: object, part: str = "controls") -> None:
    """A button's callback that also takes back the question whether to end; see `attempt`."""
    st.session_state.pop("sure", None)
    attempt(here, command, *arguments, part=part)


def perform(here: Here, command: Command, *arguments: object, part: str = "controls") -> None:
    """A button's callback; see `attempt`."""
    attempt(here, command, *arguments, part=part)


def attempt(here: Here, command: Command, *arguments: object, part: str = "controls") -> bool:
    """Carry out a command; a refusal is shown in this part of the console. True when it was done.

    The console is drawn after it, and in a large group lets the phones have theirs before that.
    """
    done = frame.attempt(here, lambda: command(here.workshop, here.visitor, here.session, *arguments), key=part)
    if done:
        here.workshop.hub.let_phones_go_first(here.session.code)
    return done
