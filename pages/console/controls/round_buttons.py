"""The three largest buttons of the console: open or close, reveal or hide, a new round or a guess."""

import streamlit as st

from pages.console.callbacks import command_button
from pages.console.controls.keyboard import KEYS
from pages.kit.frame import Here
from sessions.activities.capabilities import guess_first
from sessions.facilitation import commands
from sessions.facilitation.session_view import Closed, Guessing, ProgrammeStop, SessionView


def round_buttons(here: Here, now: SessionView, stop: ProgrammeStop | None) -> None:
    """What can be done with a round of the step on stage; always three buttons."""
    _open_or_close(here, now, stop)
    _reveal_or_hide(here, now, stop)
    _new_round_or_guess(here, now, stop)


def _open_or_close(here: Here, now: SessionView, stop: ProgrammeStop | None) -> None:
    current = now.in_round
    key = KEYS["open"]
    if stop is None or not (now.on_stage and now.on_stage.prompt.asks):
        st.button(here.texts("console.open"), key="open_later", disabled=True)
    elif current is None:
        command_button(here, "open", commands.open_round, *_next_round(stop), primary=True, shortcut=key)
    else:
        activity, number = current.round.activity, current.round.number
        if isinstance(now, Guessing):
            command_button(here, "close_guess", commands.close_guess, activity, number, primary=True, shortcut=key)
        elif current.round.open:
            command_button(here, "close", commands.close_round, activity, number, primary=True, shortcut=key)
        elif current.round.unlinked:
            st.button(here.texts("console.reopen", number=current.round.turn), key="reopen_unlinked", disabled=True)
        else:
            turn = current.round.turn
            command_button(here, "reopen", commands.open_round, activity, number, shortcut=key, number=turn)


def _reveal_or_hide(here: Here, now: SessionView, stop: ProgrammeStop | None) -> None:
    if stop is None or now.in_round is None:
        st.button(here.texts("console.reveal"), key="reveal_later", disabled=True)
        return
    current, key = now.in_round.round, KEYS["reveal"]
    if current.shown:
        command_button(here, "hide", commands.hide, current.activity, current.number, shortcut=key)
    else:
        primary = not (current.open or isinstance(now, Guessing) or _guess_comes_next(now))
        command_button(here, "reveal", commands.reveal, current.activity, current.number, primary=primary, shortcut=key)


def _new_round_or_guess(here: Here, now: SessionView, stop: ProgrammeStop | None) -> None:
    """A new round; in its place the guess, where the programme wants one before the reveal."""
    current = now.in_round.round if now.in_round else None
    number = current.turn + 1 if current else 2
    if stop is None or current is None or current.open or isinstance(now, Guessing):
        st.button(here.texts("console.new_round", number=number), key="new_round_later", disabled=True)
    elif _guess_comes_next(now):
        command_button(here, "guess", commands.guess, current.activity, current.number, primary=True)
    else:
        command_button(here, "new_round", commands.open_round, *_next_round(stop), number=number)


def _guess_comes_next(now: SessionView) -> bool:
    """Whether the programme wants the group to be guessed, and now is the time."""
    return isinstance(now, Closed) and guess_first(now.activity) and now.guess is None


def _next_round(stop: ProgrammeStop) -> tuple[str, int, str]:
    """A new round of this step, as `commands.open_round` takes it."""
    return stop.item.activity.id, len(stop.item.rounds) + 1, stop.step.name
