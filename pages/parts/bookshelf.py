"""The programmes that are there: own ones to go on with, built-in ones to copy, a file to take in, an empty one."""

from collections.abc import Callable

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from pages.parts.markup import joined, markup, show
from sessions import draft, mistakes, programmes, shelf
from sessions.locale import Texts
from sessions.programme import Mistake, Programme, ProgrammeError
from sessions.programme_file import to_toml
from sessions.shelf import Own

MADE, WRONG = "made_programme", "wrong_file"


def bookshelf(here: Here) -> None:
    """Own programmes first, then the built-in ones, then the two other ways to begin."""
    if number := st.session_state.pop(MADE, None):
        st.switch_page("programmes.py", query_params={"programme": str(number)})
    show(
        "<h1>{title}</h1><p class='lead'>{lead}</p>",
        title=here.texts("programmes.title"),
        lead=here.texts("programmes.lead"),
    )
    with st.container(horizontal=True, key="begin"):
        st.button(here.texts("programmes.empty"), key="start_empty", type="primary", on_click=_make,
                  args=(here, lambda: shelf.start_empty(here.workshop, here.visitor)))  # fmt: skip
    frame.say_refusal(here, key="shelf")
    _own(here, shelf.own(here.workshop, here.visitor))
    show("<h2>{title}</h2>", title=here.texts("programmes.built_in"))
    for programme in programmes.built_in():
        _built_in(here, programme)
    _upload(here)


def _own(here: Here, mine: list[Own]) -> None:
    show("<h2>{title}</h2>", title=here.texts("programmes.own"))
    if not mine:
        show("<p class='quiet'>{text}</p>", text=here.texts("programmes.none"))
    for one in mine:
        state = "saved" if one.saved else "never_saved" if one.definition is None else "changed"
        with st.container(horizontal=True, vertical_alignment="center", key=f"own_{one.id}", border=True):
            show(
                "<p><b>{title}</b><br>{minutes} · {state}</p>",
                title=one.title.in_language(here.texts.language),
                minutes=here.texts("plan.minutes", minutes=draft.minutes(draft.read(one.text))),
                state=here.texts(f"programmes.{state}", time=_moment(here, one)),
            )
            if st.button(here.texts("programmes.open"), key=f"open_{one.id}"):
                st.switch_page("programmes.py", query_params={"programme": str(one.id)})
            _script(here, f"own={one.id}")
            _throw_away(here, one)


def _script(here: Here, which: str) -> None:
    """The way to the script on paper."""
    show(
        '<a class="paper" href="/script?{which}" target="_blank">{text}</a>',
        which=which,
        text=here.texts("script.name"),
    )


def _throw_away(here: Here, one: Own) -> None:
    """Asked twice: there is no way back."""
    if st.session_state.get("sure_away") == one.id:
        st.button(here.texts("programmes.remove_yes"), key=f"away_yes_{one.id}", type="primary", on_click=_remove,
                  args=(here, one))  # fmt: skip
        st.button(here.texts("programmes.remove_no"), key=f"away_no_{one.id}", on_click=st.session_state.pop,
                  args=("sure_away", None))  # fmt: skip
    else:
        st.button(here.texts("programmes.remove"), key=f"away_{one.id}", type="tertiary",
                  on_click=st.session_state.update, args=({"sure_away": one.id},))  # fmt: skip


def _remove(here: Here, one: Own) -> None:
    frame.attempt(here, lambda: shelf.remove(here.workshop, here.visitor, one.id), key="shelf")
    st.session_state.pop("sure_away", None)


def _built_in(here: Here, programme: Programme) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"built_in_{programme.id}", border=True):
        show(
            "<p><b>{title}</b><br>{minutes}<br><span class='about'>{about}</span></p>",
            title=programme.title.in_language(here.texts.language),
            minutes=here.texts("plan.minutes", minutes=programme.minutes),
            about=programme.about.in_language(here.texts.language),
        )
        st.button(here.texts("programmes.copy"), key=f"copy_{programme.id}", on_click=_make,
                  args=(here, lambda: shelf.copy_of(here.workshop, here.visitor, programme)))  # fmt: skip
        st.download_button(here.texts("programmes.download"), lambda: to_toml(programme), f"{programme.id}.toml",
                           "application/toml", key=f"file_{programme.id}", type="tertiary",
                           on_click="ignore")  # fmt: skip
        _script(here, f"programme={programme.id}")


def _make(here: Here, make: Callable[[], int]) -> None:
    """A button's callback: the new programme is opened in the run that follows."""

    def made() -> None:
        st.session_state[MADE] = make()

    frame.attempt(here, made, key="shelf")


def _upload(here: Here) -> None:
    """A file that is wrong is refused with all its mistakes; a good one stands beside what was there."""
    show("<h2>{title}</h2>", title=here.texts("programmes.upload"))
    # Of any type: what it is instead is said in words, and a file that an editor named .txt is read all the same.
    st.file_uploader(here.texts("programmes.upload_help", most=shelf.LARGEST // 1_000_000), key="file",
                     on_change=_bring, args=(here,))  # fmt: skip
    frame.say_refusal(here, key="file")
    if wrong := st.session_state.get(WRONG):
        say_mistakes(here.texts, here.texts.count("programmes.wrong", len(wrong)), wrong)


def _bring(here: Here) -> None:
    st.session_state.pop(WRONG, None)
    file = st.session_state.get("file")
    if file is None:
        return

    def bring() -> None:
        try:
            st.session_state[MADE] = shelf.bring(here.workshop, here.visitor, file.getvalue(), file.name)
        except ProgrammeError as error:
            st.session_state[WRONG] = error.mistakes

    frame.attempt(here, bring, key="file")


def say_mistakes(texts: Texts, title: str, wrong: tuple[Mistake, ...]) -> None:
    """All mistakes, each with its line and key."""
    show(
        "<div class='notice refused' role='alert'><p>{title}</p><ul>{rows}</ul></div>",
        title=title,
        rows=joined([markup("<li>{text}</li>", text=mistakes.say(one, texts)) for one in wrong]),
    )


def _moment(here: Here, one: Own) -> str:
    day = one.updated_at.date()
    return f"{day.day} {here.texts(f'month.{day.month}')}, {here.texts.clock(one.updated_at)}"
