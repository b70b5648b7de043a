"""The list of the editor: the programme itself, its activities with their minutes, and how long all of it takes."""

import streamlit as st

from pages.parts.frame import Here
from pages.parts.markup import plain, show
from pages.parts.sheet import ICONS, Sheet
from sessions import draft
from sessions.programme_file import Data

WAY = ("activities",)


def parts(here: Here, sheet: Sheet, state: str, chosen: str) -> None:
    """A press chooses. Under what was chosen stands what can be done with it. `state` keeps the choice."""
    total = draft.minutes(sheet.data)
    show(
        "<p class='total' role='status'><b>{time}</b> {count}</p>",
        time=here.texts("editor.total" if total >= 60 else "editor.total_short", hours=total // 60, minutes=total % 60),
        count=here.texts.count("editor.parts", len(sheet.data["activities"])),
    )
    _line(here, sheet, state, "", here.texts("editor.head"), chosen)
    group = None
    for activity in sheet.data["activities"]:
        theme = activity.get("theme")
        if theme != group:
            titles = dict(draft.lists(sheet.data, activity, here.texts.language)["theme"])
            show("<h3 class='group'>{title}</h3>", title=titles.get(theme, ""))
        group = theme
        _line(here, sheet, state, activity["id"], _told(here, activity), chosen)
        if activity["id"] == chosen:
            _moves(here, sheet, state, activity)
    st.button(here.texts("editor.add"), key="add_activity", width="stretch",
              type="primary" if chosen == "+" else "secondary", on_click=st.session_state.update,
              args=({state: "+", state.replace("chosen", "before"): chosen},))  # fmt: skip


def heading_of(here: Here, activity: Data) -> str:
    """What an activity is called in a list, however little is filled in."""
    seen = draft.as_seen(activity)
    heading = seen.label(here.texts) if seen else ""
    return heading if heading.strip("… –") else here.texts.first(f"{activity['kind']}.name", activity["kind"])


def _told(here: Here, activity: Data) -> str:
    return f"{heading_of(here, activity)} · {here.texts('editor.minutes', minutes=activity.get('minutes', 5))}"


def _line(here: Here, sheet: Sheet, state: str, name: str, text: str, chosen: str) -> None:
    current = name == chosen
    label = plain(text)
    with st.container(key=f"{'current' if current else 'line'}_{name or 'head'}"):
        st.button(f"**{label}**" if current else label, key=f"choose_{name or 'head'}", type="tertiary",
                  on_click=st.session_state.update, args=({state: name},))  # fmt: skip


def _moves(here: Here, sheet: Sheet, state: str, activity: Data) -> None:
    """Up, down, once more, away."""
    name, heading = activity["id"], heading_of(here, activity)
    with st.container(horizontal=True, key=f"moves_{name}", gap="small"):
        for what, by in (("up", -1), ("down", 1)):
            st.button(here.texts(f"editor.{what}", name=heading), key=f"{what}_{name}", icon=ICONS[what],
                      on_click=sheet.change, args=(lambda data, by=by: draft.move(data, WAY, name, by),))  # fmt: skip
        st.button(here.texts("editor.copy", name=heading), key=f"copy_{name}", icon=ICONS["copy"], on_click=_copy,
                  args=(sheet, state, activity))  # fmt: skip
        st.button(here.texts("editor.remove", name=heading), key=f"remove_{name}", icon=ICONS["remove"],
                  on_click=_remove, args=(sheet, state, name))  # fmt: skip


def _copy(sheet: Sheet, state: str, activity: Data) -> None:
    once_more = draft.copied(activity, draft.ids(sheet.data))
    sheet.change(lambda data: draft.add(data, WAY, once_more, activity["id"]))
    st.session_state[state] = once_more["id"]


def _remove(sheet: Sheet, state: str, name: str) -> None:
    """What came after it is chosen next, else what came before."""
    names = [one["id"] for one in sheet.data["activities"]]
    at = names.index(name)
    sheet.change(lambda data: draft.remove(data, WAY, name))
    st.session_state[state] = next(iter([*names[at + 1 :], *reversed(names[:at])]), "")
