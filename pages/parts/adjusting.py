"""Changing the programme from the console while a session runs: skip, move, edit, add. Answers are always kept."""

import secrets
from collections.abc import Sequence
from copy import deepcopy

import streamlit as st

from pages.parts import frame, take_over, whereabouts
from pages.parts.editor import activity_form
from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.markup import joined, markup, show
from pages.parts.pieces import Component
from pages.parts.sheet import Change, Sheet
from sessions import running_order
from sessions.programme_file import Data
from sessions.scene import Item, Scene

_in_sight = Component("workshop_in_sight", js=read("in_sight.js"))


def _state(here: Here, name: str) -> str:
    """Where this browser keeps something about changing this session: "on", "chosen" or "work"."""
    return f"adjust_{name}_{here.on.code}"


def panel(here: Here, now: Scene, items: Sequence[Item]) -> bool:
    """The button that turns the list into one that can be changed; whether it is one now. Below it what can be done.

    What can't be done with the chosen activity is there and disabled, so that nothing is left standing.
    """
    on = bool(st.session_state.get(_state(here, "on"))) and not now.session.ended
    with st.container(key="adjust_panel"):
        st.button(here.texts("adjust.close" if on else "adjust.open"), key="adjust_switch", disabled=now.session.ended,
                  on_click=st.session_state.update, args=({_state(here, "on"): not on},))  # fmt: skip
        if on:
            _ways(here, now, [item.activity.id for item in items], _chosen(here, items))
    return on


def _chosen(here: Here, items: Sequence[Item]) -> Item | None:
    name = st.session_state.get(_state(here, "chosen"))
    return next((item for item in items if item.activity.id == name), None)


def line(here: Here, item: Item, label: str) -> None:
    """One activity in the list that can be changed; a press chooses it."""
    name = item.activity.id
    chosen = st.session_state.get(_state(here, "chosen")) == name
    st.button(f"**{label}**" if chosen else label, key=f"pick_{name}", type="secondary" if chosen else "tertiary",
              on_click=st.session_state.update, args=({_state(here, "chosen"): name},))  # fmt: skip


def _ways(here: Here, now: Scene, names: list[str], item: Item | None) -> None:
    chosen = item.activity.label(here.texts) if item else here.texts("adjust.help")
    show("<p class='quiet' role='status'>{chosen}</p>", chosen=chosen)
    name = item.activity.id if item else ""
    at = names.index(name) if item else -1
    skipped = bool(item and item.skipped)
    with st.container(horizontal=True, key="adjust_ways", gap="small"):
        _act(here, "up", at > 0, "move", name, names[at - 2] if at > 1 else None)
        _act(here, "down", 0 <= at < len(names) - 1, "move", name, names[min(at + 1, len(names) - 1)])
        can_skip = item is not None and (skipped or now.session.current != name)
        _act(here, "unskip" if skipped else "skip", can_skip, "set_skipped", name, not skipped)
        for what in ("edit", "add"):
            st.button(here.texts(f"adjust.{what}"), key=f"adjust_{what}", disabled=item is None, on_click=_begin,
                      args=(here, what, name))  # fmt: skip


def _act(here: Here, what: str, can: bool, command: str, *arguments: object) -> None:
    st.button(here.texts(f"adjust.{what}"), key=f"adjust_{what}", disabled=not can, on_click=_do,
              args=(here, command, *arguments))  # fmt: skip


def _do(here: Here, command: str, *arguments: object) -> None:
    act = getattr(running_order, command)
    frame.attempt(here, lambda: act(here.workshop, here.visitor, here.on, *arguments), key="programme")


def _begin(here: Here, what: str, name: str) -> None:
    def begin() -> None:
        st.session_state[_state(here, "work")] = _begun(here, what, name)

    frame.attempt(here, begin, key="programme")


def _begun(here: Here, what: str, name: str) -> Data:
    """What is being worked on in this browser, until it is put into the session."""
    begun: Data = {"token": secrets.token_hex(3)}
    if what == "edit":
        found = running_order.definition(here.workshop, here.on, name)
        # A copy: a change copies all of the work, in which two names of one thing would stay one thing.
        return begun | {"edit": name, "activity": found, "begun": deepcopy(found)}
    return begun | {"after": name}


def form(here: Here) -> None:
    """The form of what is being changed or added; nothing while nothing is."""
    work = st.session_state.get(_state(here, "work"))
    if not work:
        _say_unfitting(here)
        return
    with st.container(key="adjusting", border=True):
        _in_sight.put(key="adjusting_in_sight", data={"form": "adjusting", "opened": work["token"]})
        show("<h2>{title}</h2>", title=here.texts("adjust.editing" if "edit" in work else "adjust.adding"))
        if "activity" in work:
            activity_form(here, _sheet(here, work), ("activity",), fixed=True)
            _mistakes(here, work)
        else:
            take_over.choose(here, "adjust", lambda activity: _filling_in(here, activity))
        with st.container(horizontal=True, key="adjust_end"):
            if "activity" in work:
                st.button(here.texts("adjust.save"), key="adjust_save", type="primary", on_click=_save, args=(here,))
            st.button(here.texts("adjust.cancel"), key="adjust_cancel", on_click=st.session_state.pop,
                      args=(_state(here, "work"), None))  # fmt: skip
        frame.say_refusal(here, key="adjusting")


def _say_unfitting(here: Here) -> None:
    """After an edit: how many answers were given to something else than what is asked now, for as long as they are."""
    edited = st.session_state.get(_state(here, "put"))
    if edited and (count := running_order.unfitting(here.workshop, here.on, edited)):
        show("<div class='notice' role='status'><p>{text}</p></div>", text=here.texts.count("adjust.unfitting", count))


def _filling_in(here: Here, activity: Data) -> None:
    st.session_state[_state(here, "work")] |= {"activity": activity}


def _sheet(here: Here, work: Data) -> Sheet:
    """The form of this opening: what a field of an earlier one still sends is not taken for a change of this one."""
    name = _state(here, "work")

    def change(what: Change) -> None:
        if st.session_state.get(name, {}).get("token") == work["token"]:
            st.session_state[name] = what(st.session_state[name])

    return Sheet(f"adjust_{work['token']}", "editor", work, change, {})


def _save(here: Here) -> None:
    """Put it into the session; while it is incomplete it stays on the screen, with what is wrong."""
    work = st.session_state.get(_state(here, "work"))
    if not work:
        return  # pressed twice: it was done the first time
    told = running_order.check(work["activity"])
    if isinstance(told, tuple):
        st.session_state[_state(here, "work")] = {**work, "tried": True}
        return

    def put() -> None:
        if "edit" in work:
            running_order.change(here.workshop, here.visitor, here.on, work["edit"], work["activity"], work["begun"])
        else:
            added = running_order.add(here.workshop, here.visitor, here.on, told, work["after"])
            st.session_state[_state(here, "chosen")] = added

    if frame.attempt(here, put, key="adjusting"):
        st.session_state.pop(_state(here, "work"), None)
        st.session_state[_state(here, "put")] = work.get("edit")


def _mistakes(here: Here, work: Data) -> None:
    activity = work["activity"]
    told = running_order.check(activity) if work.get("tried") else None
    if isinstance(told, tuple):
        show(
            "<div class='notice refused' role='alert'><p>{title}</p><ul>{rows}</ul></div>",
            title=here.texts.count("adjust.wrong", len(told)),
            rows=joined(
                [
                    markup("<li>{text}</li>", text=whereabouts.say(here, {"activities": [activity]}, one, alone=True))
                    for one in told
                ]
            ),
        )
