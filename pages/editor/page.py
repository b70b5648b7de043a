"""The editor of one programme: its list, the form of what was chosen, and what people will see of it.

Every change is stored as it is made, and can be undone; only what is saved is what new sessions are made from.
"""

import streamlit as st

from pages.editor import add_activity, error_location, outline, preview
from pages.editor.form import cues
from pages.editor.form.fields import fill_in
from pages.editor.form.form import Change, FormState, key_for
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown, show
from sessions.activities import kinds
from sessions.programmes import draft, library
from sessions.programmes.library import OwnProgramme
from sessions.programmes.mistakes import ProgrammeError
from sessions.programmes.toml_file import Data

HEAD, ADD = "", "+"  # what can be chosen besides an activity: the programme itself, and a new activity


def editor(here: Here, number: int) -> None:
    """The bar with what can be done, and three columns."""
    own = library.find(here.workshop, here.visitor, number)
    st.session_state[f"seen_{number}"] = own.step
    data = draft.read(own.text)
    form = _form_state(here, own, data)
    chosen = _chosen(own, data)
    _bar(here, own, data)
    _wrong(here, own, data)
    left, middle, right = st.columns([30, 42, 28], gap="medium")
    with left, st.container(key="parts"):
        outline.outline(here, form, f"chosen_{number}", chosen)
    with middle, st.container(key="form"):
        _form(here, own, form, chosen)
    preview.scroll_to(chosen)
    with right, st.container(key="seen"):
        if chosen in {HEAD, ADD}:
            show("<p class='quiet'>{text}</p>", text=here.texts("editor.no_choice"))
        else:
            preview.preview(here, own, data, chosen)


def _form_state(here: Here, own: OwnProgramme, data: Data) -> FormState:
    step_key = f"seen_{own.id}"

    def change(transform: Change) -> None:
        def edit() -> None:
            st.session_state[step_key] = library.edit(
                here.workshop, here.visitor, own.id, st.session_state[step_key], transform
            )

        frame.attempt(here, edit, key="editor")

    return FormState(f"own_{own.id}", "editor", data, change, {})


def _chosen(own: OwnProgramme, data: Data) -> str:
    """What is in the middle; an activity that has gone, such as by an undo, is no longer chosen."""
    chosen = str(st.session_state.get(f"chosen_{own.id}", HEAD))
    return chosen if chosen in {HEAD, ADD} | draft.ids(data) else HEAD


def _bar(here: Here, own: OwnProgramme, data: Data) -> None:
    """What this is, whether it was saved, and what can be done with all of it."""
    state = "saved" if own.saved else "unsaved"
    with st.container(horizontal=True, vertical_alignment="bottom", key="bar"):
        show(
            "<p class='over'><a href='./programmes' target='_self'>{back}</a></p><h1 class='small'>{title}</h1>"
            "<p class='state {state}' data-announced='state'>{label}</p>",
            back=here.texts("editor.back"),
            title=own.title.in_language(here.texts.language),
            state=state,
            label=here.texts(f"editor.{state}"),
        )
        for action, by, end in (("undo", -1, own.first), ("redo", 1, own.last)):
            st.button(here.texts(f"editor.{action}"), key=action, disabled=own.step == end, on_click=_step,
                      args=(here, own, by))  # fmt: skip
        st.download_button(here.texts("programmes.download"), own.text, library.file_name(data), "application/toml",
                           key="download", on_click="ignore")  # fmt: skip
        st.button(here.texts("editor.save"), key="save", type="primary", disabled=own.saved, on_click=_save,
                  args=(here, own))  # fmt: skip
    frame.say_refusal(here, key="editor")


def _step(here: Here, own: OwnProgramme, by: int) -> None:
    step_key = f"seen_{own.id}"

    def step() -> None:
        st.session_state[step_key] = library.go_to_step(
            here.workshop, here.visitor, own.id, st.session_state[step_key], by
        )

    frame.attempt(here, step, key="editor")


def _save(here: Here, own: OwnProgramme) -> None:
    def save() -> None:
        try:
            library.save(here.workshop, here.visitor, own.id, st.session_state[f"seen_{own.id}"])
            st.session_state.pop(f"wrong_{own.id}", None)
        except ProgrammeError:
            st.session_state[f"wrong_{own.id}"] = True

    frame.attempt(here, save, key="editor")


def _wrong(here: Here, own: OwnProgramme, data: Data) -> None:
    """After a try to save: everything that is still wrong, with the way there, until it is put right."""
    if not st.session_state.get(f"wrong_{own.id}"):
        return
    mistakes = draft.check(data)
    if not isinstance(mistakes, tuple):
        st.session_state.pop(f"wrong_{own.id}", None)
        return
    with st.container(key="wrong"):
        show(
            "<div class='notice refused' role='alert'><p>{title}</p></div>",
            title=here.texts.count("editor.wrong", len(mistakes)),
        )
        for number, mistake in enumerate(mistakes):
            label = escape_markdown(error_location.in_words(here, data, mistake))
            st.button(label, key=f"to_{number}", type="tertiary", on_click=st.session_state.update,
                      args=({f"chosen_{own.id}": draft.activity_of(data, mistake) or HEAD},))  # fmt: skip


def _form(here: Here, own: OwnProgramme, form: FormState, chosen: str) -> None:
    if chosen == HEAD:
        show("<h2>{title}</h2>", title=here.texts("editor.head"))
        fill_in(here, form, (), draft.head_fields())
    elif chosen == ADD:
        add_activity.choose(here, form.name, lambda activity: _add(own, form, activity))
    else:
        activity_form(here, form, ("activities", chosen))


def activity_form(here: Here, form: FormState, path: draft.Path, *, fixed: bool = False) -> None:
    """The form of one activity; `fixed` keeps its kind, its theme and how its results come."""
    activity = draft.value_at(form.data, path)
    kind = str(activity["kind"])
    inner = FormState(form.name, kind, form.data, form.change, draft.lists(form.data, activity, here.texts.language))
    show("<h2>{name}</h2><p class='help'>{help}</p>", name=here.texts.first(f"{kind}.name", kind),
         help=here.texts.first(f"{kind}.help", "editor.no_help"))  # fmt: skip
    if not fixed:
        _kind(here, inner, path, kind)
    fill_in(here, inner, path, draft.own_fields(kind))
    show("<h2>{title}</h2>", title=here.texts("editor.common"))
    left_out = {"theme", "results"} if fixed else set()
    fill_in(here, inner, path, [field for field in draft.common_fields(kind) if field.name not in left_out])
    cues.fold(here, inner, path, kind)


def _kind(here: Here, form: FormState, path: draft.Path, kind: str) -> None:
    names = sorted(kinds(), key=lambda name: here.texts.first(f"{name}.name", name))
    key = key_for(form, (*path, "kind"), kind)
    st.selectbox(here.texts("editor.field.kind"), names, names.index(kind), key=key, on_change=_other_kind,
                 args=(form, path, key), format_func=lambda name: here.texts.first(f"{name}.name", name))  # fmt: skip


def _other_kind(form: FormState, path: draft.Path, key: str) -> None:
    kind = st.session_state[key]
    form.change(lambda data: draft.put(data, path, draft.as_kind(draft.value_at(data, path), kind)))


def _add(own: OwnProgramme, form: FormState, activity: Data) -> None:
    """A new activity comes after the one that was chosen before, and is chosen itself."""
    after = st.session_state.get(f"before_{own.id}")
    named = activity | {"id": draft.free_id(str(activity["id"]), draft.ids(form.data))}
    form.change(lambda data: draft.add(data, ("activities",), draft.under_theme_of(data, named, after), after))
    st.session_state[f"chosen_{own.id}"] = named["id"]
