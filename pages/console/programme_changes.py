"""Changing the programme from the console while a session runs: skip, move, edit, add. Answers are always kept."""

import secrets
from collections.abc import Sequence
from copy import deepcopy

import streamlit as st
from markupsafe import Markup

from pages.console.callbacks import Command, perform
from pages.editor import add_activity, error_location
from pages.editor.form.form import Change, FormState
from pages.editor.page import activity_form
from pages.kit import frame
from pages.kit.accessibility.scroll_into_view import scroll_into_view
from pages.kit.frame import Here
from pages.kit.pieces import render, show
from sessions.facilitation import activity_order
from sessions.facilitation.session_view import Item, SessionView
from sessions.programmes.toml_file import Data


def panel(here: Here, now: SessionView, items: Sequence[Item]) -> bool:
    """The button that turns the list into one that can be changed; whether it is one now. Below it what can be done.

    What can't be done with the chosen activity is there and disabled, so that nothing is left standing.
    """
    on = bool(st.session_state.get(_state(here, "on"))) and not now.session.ended
    with st.container(key="adjust_panel"):
        st.button(here.texts("adjust.close" if on else "adjust.open"), key="adjust_switch", disabled=now.session.ended,
                  on_click=st.session_state.update, args=({_state(here, "on"): not on},))  # fmt: skip
        if on:
            name = st.session_state.get(_state(here, "chosen"))
            chosen = next((item for item in items if item.activity.id == name), None)
            _buttons(here, now, [item.activity.id for item in items], chosen)
    return on


def _buttons(here: Here, now: SessionView, names: list[str], item: Item | None) -> None:
    """Move, skip, edit and add, for the chosen activity."""
    chosen = item.activity.label(here.texts) if item else here.texts("adjust.help")
    name = item.activity.id if item else ""
    show(
        "<p class='quiet' data-announced='chosen' data-current='{current}'>{chosen}</p>",
        current=f"pick_{name}" if item else "",
        chosen=chosen,
    )
    index = names.index(name) if item else -1
    skipped = bool(item and item.skipped)
    with st.container(horizontal=True, key="adjust_ways", gap="small"):
        _button(here, "up", index > 0, activity_order.move, name, names[index - 2] if index > 1 else None)
        _button(here, "down", 0 <= index < len(names) - 1, activity_order.move, name,
                names[min(index + 1, len(names) - 1)])  # fmt: skip
        can_skip = item is not None and (skipped or now.session.current != name)
        _button(here, "unskip" if skipped else "skip", can_skip, activity_order.set_skipped, name, not skipped)
        for action in ("edit", "add"):
            st.button(here.texts(f"adjust.{action}"), key=f"adjust_{action}", disabled=item is None, on_click=_begin,
                      args=(here, action, name))  # fmt: skip


def _button(here: Here, action: str, can: bool, command: Command, *arguments: object) -> None:
    st.button(here.texts(f"adjust.{action}"), key=f"adjust_{action}", disabled=not can, on_click=perform,
              args=(here, command, *arguments), kwargs={"part": "programme"})  # fmt: skip


def _begin(here: Here, action: str, name: str) -> None:
    """A button's callback: what is being worked on in this browser, until it is put into the session."""

    def begin() -> None:
        work: Data = {"token": secrets.token_hex(3)}
        if action == "edit":
            definition = activity_order.definition(here.workshop, here.session, name)
            # A copy: a change copies all of the work, in which two names of one thing would stay one thing.
            work |= {"edit": name, "activity": definition, "begun": deepcopy(definition)}
        else:
            work |= {"after": name}
        st.session_state[_state(here, "work")] = work

    frame.attempt(here, begin, key="programme")


def line(here: Here, item: Item, label: str) -> None:
    """One activity in the list that can be changed; a press chooses it."""
    name = item.activity.id
    chosen = st.session_state.get(_state(here, "chosen")) == name
    st.button(f"**{label}**" if chosen else label, key=f"pick_{name}", type="secondary" if chosen else "tertiary",
              on_click=st.session_state.update, args=({_state(here, "chosen"): name},))  # fmt: skip


def form(here: Here) -> None:
    """The form of what is being changed or added; nothing while nothing is."""
    work = st.session_state.get(_state(here, "work"))
    if not work:
        _say_unfitting(here)
        return
    with st.container(key="adjusting", border=True):
        render([scroll_into_view("adjusting", opened=str(work["token"]))])
        show("<h2>{title}</h2>", title=here.texts("adjust.editing" if "edit" in work else "adjust.adding"))
        if "activity" in work:
            activity_form(here, _form_state(here, work), ("activity",), fixed=True)
            _mistakes(here, work)
        else:
            add_activity.choose(here, "adjust", lambda activity: _fill_in(here, activity))
        with st.container(horizontal=True, key="adjust_end"):
            if "activity" in work:
                st.button(here.texts("adjust.save"), key="adjust_save", type="primary", on_click=_save, args=(here,))
            st.button(here.texts("adjust.cancel"), key="adjust_cancel", on_click=st.session_state.pop,
                      args=(_state(here, "work"), None))  # fmt: skip
        frame.say_refusal(here, key="adjusting")


def _say_unfitting(here: Here) -> None:
    """After an edit: how many answers were given to something else than what is asked now, for as long as they are."""
    edited = st.session_state.get(_state(here, "put"))
    if edited and (count := activity_order.unfitting(here.workshop, here.session, edited)):
        text = here.texts.count("adjust.unfitting", count)
        show("<div class='notice' data-announced='unfitting'><p>{text}</p></div>", text=text)


def _form_state(here: Here, work: Data) -> FormState:
    """The form of this opening: what a field of an earlier one still sends is not taken for a change of this one."""
    name = _state(here, "work")

    def change(transform: Change) -> None:
        if st.session_state.get(name, {}).get("token") == work["token"]:
            st.session_state[name] = transform(st.session_state[name])

    return FormState(f"adjust_{work['token']}", "editor", work, change, {})


def _mistakes(here: Here, work: Data) -> None:
    activity = work["activity"]
    checked = activity_order.check(activity) if work.get("tried") else None
    if isinstance(checked, tuple):
        data = {"activities": [activity]}
        rows = [
            Markup("<li>{text}</li>").format(text=error_location.in_words(here, data, mistake, alone=True))
            for mistake in checked
        ]
        show(
            "<div class='notice refused' role='alert'><p>{title}</p><ul>{rows}</ul></div>",
            title=here.texts.count("adjust.wrong", len(checked)),
            rows=Markup().join(rows),
        )


def _fill_in(here: Here, activity: Data) -> None:
    st.session_state[_state(here, "work")] |= {"activity": activity}


def _save(here: Here) -> None:
    """Put it into the session; while it is incomplete it stays on the screen, with what is wrong."""
    work = st.session_state.get(_state(here, "work"))
    if not work:
        return  # pressed twice: it was done the first time
    checked = activity_order.check(work["activity"])
    if isinstance(checked, tuple):
        st.session_state[_state(here, "work")] = {**work, "tried": True}
        return

    def put() -> None:
        if "edit" in work:
            activity_order.change(
                here.workshop, here.visitor, here.session, work["edit"], work["activity"], work["begun"]
            )
        else:
            added = activity_order.add(here.workshop, here.visitor, here.session, checked, work["after"])
            st.session_state[_state(here, "chosen")] = added

    if frame.attempt(here, put, key="adjusting"):
        st.session_state.pop(_state(here, "work"), None)
        st.session_state[_state(here, "put")] = work.get("edit")


def _state(here: Here, name: str) -> str:
    """Where this browser keeps something about changing this session: "on", "chosen" or "work"."""
    return f"adjust_{name}_{here.session.code}"
