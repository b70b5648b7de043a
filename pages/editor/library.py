"""The programmes that are there: own ones to go on with, built-in ones to copy, a file to take in, an empty one."""

from collections.abc import Callable

import streamlit as st
from markupsafe import Markup

from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from pages.kit.upload import upload
from sessions.locale import Texts, local_date
from sessions.model.programme import Programme
from sessions.programmes import draft, library, mistake_messages
from sessions.programmes.built_in import built_in
from sessions.programmes.library import OwnProgramme
from sessions.programmes.mistakes import Mistake, ProgrammeError
from sessions.programmes.toml_file import to_toml

MADE, WRONG = "made_programme", "wrong_file"
MOST_SHOWN = 100  # mistakes of one file on the screen


def programme_list(here: Here) -> None:
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
                  args=(here, lambda: library.start_empty(here.workshop, here.visitor)))  # fmt: skip
    frame.say_refusal(here, key="library")
    _own(here, library.own(here.workshop, here.visitor))
    show("<h2>{title}</h2>", title=here.texts("programmes.built_in"))
    for programme in built_in():
        _built_in(here, programme)
    _upload(here)


def _own(here: Here, mine: list[OwnProgramme]) -> None:
    show("<h2>{title}</h2>", title=here.texts("programmes.own"))
    if not mine:
        show("<p class='quiet'>{text}</p>", text=here.texts("programmes.none"))
    for programme in mine:
        state = "saved" if programme.saved else "never_saved" if programme.definition is None else "changed"
        with st.container(horizontal=True, vertical_alignment="center", key=f"own_{programme.id}", border=True):
            show(
                "<p data-row-name='{title}'><b>{title}</b><br>{minutes} · {state}</p>",
                title=programme.title.in_language(here.texts.language),
                minutes=here.texts("plan.minutes", minutes=draft.minutes_of(programme.text)),
                state=here.texts(f"programmes.{state}", time=_moment(here, programme)),
            )
            if st.button(here.texts("programmes.open"), key=f"open_{programme.id}"):
                st.switch_page("programmes.py", query_params={"programme": str(programme.id)})
            _script(here, f"own={programme.id}")
            _remove_button(here, programme)


def _script(here: Here, number: str) -> None:
    """The way to the script on paper."""
    show(
        '<a class="paper" href="./script?{which}" target="_blank">{text}</a>',
        which=number,
        text=here.texts("script.name"),
    )


def _remove_button(here: Here, programme: OwnProgramme) -> None:
    """Asked twice: there is no way back."""
    if st.session_state.get("sure_away") == programme.id:
        st.button(here.texts("programmes.remove_yes"), key=f"away_yes_{programme.id}", type="primary", on_click=_remove,
                  args=(here, programme))  # fmt: skip
        st.button(here.texts("programmes.remove_no"), key=f"away_no_{programme.id}", on_click=st.session_state.pop,
                  args=("sure_away", None))  # fmt: skip
    else:
        st.button(here.texts("programmes.remove"), key=f"away_{programme.id}", type="tertiary",
                  on_click=st.session_state.update, args=({"sure_away": programme.id},))  # fmt: skip


def _remove(here: Here, programme: OwnProgramme) -> None:
    frame.attempt(here, lambda: library.remove(here.workshop, here.visitor, programme.id), key="library")
    st.session_state.pop("sure_away", None)


def _built_in(here: Here, programme: Programme) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"built_in_{programme.id}", border=True):
        show(
            "<p data-row-name='{title}'><b>{title}</b><br>{minutes}<br><span class='about'>{about}</span></p>",
            title=programme.title.in_language(here.texts.language),
            minutes=here.texts("plan.minutes", minutes=programme.minutes),
            about=programme.about.in_language(here.texts.language),
        )
        st.button(here.texts("programmes.copy"), key=f"copy_{programme.id}", on_click=_make,
                  args=(here, lambda: library.copy_of(here.workshop, here.visitor, programme)))  # fmt: skip
        st.download_button(here.texts("programmes.download"), lambda: to_toml(programme), f"{programme.id}.toml",
                           "application/toml", key=f"file_{programme.id}", type="tertiary",
                           on_click="ignore")  # fmt: skip
        _script(here, f"programme={programme.id}")


def _make(here: Here, make: Callable[[], int]) -> None:
    """A button's callback: the new programme is opened in the run that follows."""

    def made() -> None:
        st.session_state[MADE] = make()

    frame.attempt(here, made, key="library")


def _upload(here: Here) -> None:
    """A file that is wrong is refused with all its mistakes; a good one stands beside what was there."""
    show("<h2>{title}</h2>", title=here.texts("programmes.upload"))
    # Of any type: what it is instead is said in words, and a file that an editor named .txt is read all the same.
    most = library.LARGEST // 1_000_000
    upload.field(here, here.texts("programmes.upload_help"), (), "file", _bring, here, most=most)
    frame.say_refusal(here, key="file")
    if wrong := st.session_state.get(WRONG):
        _show_mistakes(here.texts, here.texts.count("programmes.wrong", len(wrong)), wrong)


def _bring(here: Here) -> None:
    file = upload.take("file")
    if file is None:
        return
    name, content = file
    st.session_state.pop(WRONG, None)

    def bring() -> None:
        try:
            st.session_state[MADE] = library.bring(here.workshop, here.visitor, content, name)
        except ProgrammeError as error:
            st.session_state[WRONG] = error.mistakes

    frame.attempt(here, bring, key="file")


def _show_mistakes(texts: Texts, title: str, wrong: tuple[Mistake, ...]) -> None:
    """The first hundred mistakes, each with its line and key, and how many more there are."""
    rows = [mistake_messages.message(mistake, texts) for mistake in wrong[:MOST_SHOWN]]
    rows += [texts.count("programmes.wrong_more", len(wrong) - MOST_SHOWN)] if len(wrong) > MOST_SHOWN else []
    show(
        "<div class='notice refused' role='alert'><p>{title}</p><ul>{rows}</ul></div>",
        title=title,
        rows=Markup().join(Markup("<li>{text}</li>").format(text=text) for text in rows),
    )


def _moment(here: Here, programme: OwnProgramme) -> str:
    day = local_date(programme.updated_at)
    return f"{day.day} {here.texts(f'month.{day.month}')}, {here.texts.clock(programme.updated_at)}"
