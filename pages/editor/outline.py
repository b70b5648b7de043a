"""The list of the editor: the programme itself, its activities with their minutes, and how long all of it takes."""

import streamlit as st

from pages.editor.form.form import ICONS, FormState
from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown, show
from sessions.programmes import draft
from sessions.programmes.toml_file import Data

ACTIVITIES = ("activities",)


def outline(here: Here, form: FormState, state: str, chosen: str) -> None:
    """A press chooses. Under what was chosen stands what can be done with it. `state` keeps the choice."""
    total = draft.minutes(form.data)
    show(
        "<p class='total' data-announced='total' data-current='choose_{chosen}'><b>{time}</b> {count}</p>",
        chosen=chosen or "head",
        time=here.texts("editor.total" if total >= 60 else "editor.total_short", hours=total // 60, minutes=total % 60),
        count=here.texts.count("editor.parts", len(form.data["activities"])),
    )
    _line(here, form, state, "", here.texts("editor.head"), chosen)
    group = None
    for activity in form.data["activities"]:
        theme = activity.get("theme")
        if theme != group:
            titles = dict(draft.lists(form.data, activity, here.texts.language)["theme"])
            show("<h2 class='group'>{title}</h2>", title=titles.get(theme, ""))
        group = theme
        _line(here, form, state, activity["id"], _label(here, activity), chosen)
        if activity["id"] == chosen:
            _moves(here, form, state, activity)
    st.button(here.texts("editor.add"), key="add_activity", width="stretch",
              type="primary" if chosen == "+" else "secondary", on_click=st.session_state.update,
              args=({state: "+", state.replace("chosen", "before"): chosen},))  # fmt: skip


def heading_of(here: Here, activity: Data) -> str:
    """What an activity is called in a list, however little is filled in."""
    displayable = draft.as_seen(activity)
    heading = displayable.label(here.texts) if displayable else ""
    return heading if heading.strip("… –") else here.texts.first(f"{activity['kind']}.name", activity["kind"])


def _label(here: Here, activity: Data) -> str:
    return f"{heading_of(here, activity)} · {here.texts('editor.minutes', minutes=activity.get('minutes', 5))}"


def _line(here: Here, form: FormState, state: str, name: str, text: str, chosen: str) -> None:
    current = name == chosen
    label = escape_markdown(text)
    with st.container(key=f"{'current' if current else 'line'}_{name or 'head'}"):
        st.button(f"**{label}**" if current else label, key=f"choose_{name or 'head'}", type="tertiary",
                  on_click=st.session_state.update, args=({state: name},))  # fmt: skip


def _moves(here: Here, form: FormState, state: str, activity: Data) -> None:
    """Up, down, once more, away."""
    name, heading = activity["id"], heading_of(here, activity)

    def label(action: str) -> str:
        return escape_markdown(here.texts(f"editor.{action}", name=heading))

    with st.container(horizontal=True, key=f"moves_{name}", gap="small"):
        for direction, by in (("up", -1), ("down", 1)):
            st.button(label(direction), key=f"{direction}_{name}", icon=ICONS[direction],
                      on_click=form.change,
                      args=(lambda data, by=by: draft.move(data, ACTIVITIES, name, by),))  # fmt: skip
        st.button(label("copy"), key=f"copy_{name}", icon=ICONS["copy"], on_click=_copy,
                  args=(form, state, activity))  # fmt: skip
        st.button(label("remove"), key=f"remove_{name}", icon=ICONS["remove"],
                  on_click=_remove, args=(form, state, name))  # fmt: skip


def _copy(form: FormState, state: str, activity: Data) -> None:
    once_more = draft.copied(activity, draft.ids(form.data))
    form.change(lambda data: draft.add(data, ACTIVITIES, once_more, activity["id"]))
    st.session_state[state] = once_more["id"]


def _remove(form: FormState, state: str, name: str) -> None:
    """What came after it is chosen next, else what came before."""
    names = [activity["id"] for activity in form.data["activities"]]
    index = names.index(name)
    form.change(lambda data: draft.remove(data, ACTIVITIES, name))
    st.session_state[state] = next(iter([*names[index + 1 :], *reversed(names[:index])]), "")
