"""The editor of one programme: its list, the form of what was chosen, and what people will see of it.

Every change is stored as it is made, and can be undone; only what is saved is what new sessions are made from.
"""

import streamlit as st

from pages.parts import editor_list, example_view, frame, sheet_cues, take_over, whereabouts
from pages.parts.frame import Here
from pages.parts.markup import plain, show
from pages.parts.sheet import Change, Sheet, key_for
from pages.parts.sheet_fields import fill_in
from sessions import draft, shelf
from sessions.activities import kinds
from sessions.programme import ProgrammeError
from sessions.programme_file import Data
from sessions.shelf import Own

HEAD, ADD = "", "+"  # what can be chosen besides an activity: the programme itself, and a new activity


def editor(here: Here, number: int) -> None:
    """The bar with what can be done, and three columns."""
    own = shelf.find(here.workshop, here.visitor, number)
    st.session_state[f"seen_{number}"] = own.step
    data = draft.read(own.text)
    sheet = _sheet(here, own, data)
    chosen = _chosen(own, data)
    _bar(here, own, data)
    _wrong(here, own, data)
    way, middle, seen = st.columns([30, 42, 28], gap="medium")
    with way, st.container(key="parts"):
        editor_list.parts(here, sheet, f"chosen_{number}", chosen)
    with middle, st.container(key="form"):
        _form(here, own, sheet, chosen)
    example_view.come_to(chosen)
    with seen, st.container(key="seen"):
        if chosen in {HEAD, ADD}:
            show("<p class='quiet'>{text}</p>", text=here.texts("editor.no_choice"))
        else:
            example_view.example_view(here, own, data, chosen)


def _sheet(here: Here, own: Own, data: Data) -> Sheet:
    seen = f"seen_{own.id}"

    def change(what: Change) -> None:
        def edit() -> None:
            st.session_state[seen] = shelf.edit(here.workshop, here.visitor, own.id, st.session_state[seen], what)

        frame.attempt(here, edit, key="editor")

    return Sheet(f"own_{own.id}", "editor", data, change, {})


def _chosen(own: Own, data: Data) -> str:
    """What is in the middle; an activity that has gone, such as by an undo, is no longer chosen."""
    chosen = str(st.session_state.get(f"chosen_{own.id}", HEAD))
    return chosen if chosen in {HEAD, ADD} | draft.ids(data) else HEAD


def _bar(here: Here, own: Own, data: Data) -> None:
    """What this is, whether it was saved, and what can be done with all of it."""
    state = "saved" if own.saved else "unsaved"
    with st.container(horizontal=True, vertical_alignment="bottom", key="bar"):
        show(
            "<p class='over'><a href='/programmes' target='_self'>{back}</a></p><h1 class='small'>{title}</h1>"
            "<p class='state {state}' role='status'>{told}</p>",
            back=here.texts("editor.back"),
            title=own.title.in_language(here.texts.language),
            state=state,
            told=here.texts(f"editor.{state}"),
        )
        for what, by, end in (("undo", -1, own.first), ("redo", 1, own.last)):
            st.button(here.texts(f"editor.{what}"), key=what, disabled=own.step == end, on_click=_step,
                      args=(here, own, by))  # fmt: skip
        st.download_button(here.texts("programmes.download"), own.text, shelf.file_name(data), "application/toml",
                           key="download", on_click="ignore")  # fmt: skip
        st.button(here.texts("editor.save"), key="save", type="primary", disabled=own.saved, on_click=_save,
                  args=(here, own))  # fmt: skip
    frame.say_refusal(here, key="editor")


def _step(here: Here, own: Own, by: int) -> None:
    seen = f"seen_{own.id}"

    def step() -> None:
        st.session_state[seen] = shelf.go_to_step(here.workshop, here.visitor, own.id, st.session_state[seen], by)

    frame.attempt(here, step, key="editor")


def _save(here: Here, own: Own) -> None:
    def save() -> None:
        try:
            shelf.save(here.workshop, here.visitor, own.id, st.session_state[f"seen_{own.id}"])
            st.session_state.pop(f"wrong_{own.id}", None)
        except ProgrammeError:
            st.session_state[f"wrong_{own.id}"] = True

    frame.attempt(here, save, key="editor")


def _wrong(here: Here, own: Own, data: Data) -> None:
    """After a try to save: everything that is still wrong, with the way there, until it is put right."""
    if not st.session_state.get(f"wrong_{own.id}"):
        return
    told = draft.check(data)
    if not isinstance(told, tuple):
        st.session_state.pop(f"wrong_{own.id}", None)
        return
    with st.container(key="wrong"):
        show(
            "<div class='notice refused' role='alert'><p>{title}</p></div>",
            title=here.texts.count("editor.wrong", len(told)),
        )
        for at, one in enumerate(told):
            st.button(plain(whereabouts.say(here, data, one)), key=f"to_{at}", type="tertiary",
                      on_click=st.session_state.update,
                      args=({f"chosen_{own.id}": draft.activity_of(data, one) or HEAD},))  # fmt: skip


def _form(here: Here, own: Own, sheet: Sheet, chosen: str) -> None:
    if chosen == HEAD:
        show("<h2>{title}</h2>", title=here.texts("editor.head"))
        fill_in(here, sheet, (), draft.head_fields())
    elif chosen == ADD:
        take_over.choose(here, sheet.name, lambda activity: _add(own, sheet, activity))
    else:
        activity_form(here, sheet, ("activities", chosen))


def activity_form(here: Here, sheet: Sheet, path: draft.Path, *, fixed: bool = False) -> None:
    """The form of one activity; `fixed` keeps its kind, its theme and how its results come."""
    activity = draft.at(sheet.data, path)
    kind = str(activity["kind"])
    inner = Sheet(sheet.name, kind, sheet.data, sheet.change, draft.lists(sheet.data, activity, here.texts.language))
    show("<h3>{name}</h3><p class='help'>{help}</p>", name=here.texts.first(f"{kind}.name", kind),
         help=here.texts.first(f"{kind}.help", "editor.no_help"))  # fmt: skip
    if not fixed:
        _kind(here, inner, path, kind)
    fill_in(here, inner, path, draft.own_fields(kind))
    show("<h3>{title}</h3>", title=here.texts("editor.common"))
    left_out = {"theme", "results"} if fixed else set()
    fill_in(here, inner, path, [one for one in draft.common_fields(kind) if one.name not in left_out])
    sheet_cues.fold(here, inner, path, kind)


def _kind(here: Here, sheet: Sheet, path: draft.Path, kind: str) -> None:
    names = sorted(kinds(), key=lambda one: here.texts.first(f"{one}.name", one))
    key = key_for(sheet, (*path, "kind"), kind)
    st.selectbox(here.texts("editor.field.kind"), names, names.index(kind), key=key, on_change=_other_kind,
                 args=(sheet, path, key), format_func=lambda one: here.texts.first(f"{one}.name", one))  # fmt: skip


def _other_kind(sheet: Sheet, path: draft.Path, key: str) -> None:
    kind = st.session_state[key]
    sheet.change(lambda data: draft.put(data, path, draft.as_kind(draft.at(data, path), kind)))


def _add(own: Own, sheet: Sheet, activity: Data) -> None:
    """A new activity comes after the one that was chosen before, and is chosen itself."""
    after = st.session_state.get(f"before_{own.id}")
    named = activity | {"id": draft.free_id(str(activity["id"]), draft.ids(sheet.data))}
    sheet.change(lambda data: draft.add(data, ("activities",), draft.under_theme_of(data, named, after), after))
    st.session_state[f"chosen_{own.id}"] = named["id"]
