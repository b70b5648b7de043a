"""The rehearsal on the console: fill, go step by step, try a phone, wipe."""

import streamlit as st
from markupsafe import Markup

from pages.console.callbacks import perform
from pages.kit import frame, urls
from pages.kit.frame import Here
from pages.kit.live import rerun_on_change
from pages.kit.pieces import show
from sessions.activities.shared.simulation import MIXES
from sessions.facilitation import rehearsal, session_view
from sessions.facilitation.session_view import SessionView
from sessions.model.records import Rehearsal
from sessions.simulation import rehearsal_steps

USUAL = (30, "mixed")
PART = {"part": "rehearsal"}  # of the console, where a refusal is shown


def panel(here: Here) -> None:
    """What can be done about a rehearsal, folded away until it is needed."""

    @frame.part(here)
    def rehearsing() -> None:
        now = session_view.build(here.workshop, here.session.code)
        running = rehearsal.of(here.workshop, now.session)
        # Once somebody is there it is too late to begin one, and nothing that happens changes what is said here.
        on = running is not None
        with (
            rerun_on_change.follow(here, now.session, stage=on or not now.people, answers=on, key="rehearsal"),
            st.expander(here.texts("rehearsal.title"), expanded=on),
        ):
            if running:
                _running(here, now, running)
            else:
                _begin(here, now)
            frame.say_refusal(here, key="rehearsal")

    rehearsing()


def _begin(here: Here, now: SessionView) -> None:
    st.caption(here.texts("rehearsal.lead"))
    st.radio(here.texts("rehearsal.people"), rehearsal.PEOPLE, rehearsal.PEOPLE.index(USUAL[0]), horizontal=True,
             key="rehearsal_people")  # fmt: skip
    st.radio(here.texts("rehearsal.shape"), MIXES, MIXES.index("mixed"), key="rehearsal_shape",
             format_func=lambda mix: here.texts(f"rehearsal.of.{mix}"))  # fmt: skip
    can = now.session.status == "lobby" and not now.people
    st.button(here.texts("rehearsal.start"), key="rehearsal_start", disabled=not can, on_click=_start, args=(here,))
    if not can:
        st.caption(here.texts("rehearsal.later"))


def _start(here: Here) -> None:
    """A button's callback, for what is chosen when it is pressed: the page may not have been drawn since."""
    people, shape = st.session_state["rehearsal_people"], st.session_state["rehearsal_shape"]
    perform(here, rehearsal.fill, people, shape, part="rehearsal")


def _running(here: Here, now: SessionView, running: Rehearsal) -> None:
    shape = here.texts(f"rehearsal.of.{running.shape}")
    st.text(here.texts("rehearsal.going", people=running.people, shape=shape))
    st.button(here.texts("rehearsal.next"), key="rehearsal_next", type="primary", disabled=now.session.ended,
              on_click=perform, args=(here, rehearsal_steps.next_step, now.session.stage), kwargs=PART)  # fmt: skip
    st.caption(here.texts("rehearsal.seen" if now.session.ended else "rehearsal.next_help"))
    st.button(here.texts("rehearsal.wipe"), key="rehearsal_wipe", on_click=st.session_state.update,
              args=({"wipe": now.session.rehearsal},))  # fmt: skip
    if st.session_state.get("wipe") == now.session.rehearsal:
        _ask_to_wipe(here)
    _try_a_phone(here, running)


def _ask_to_wipe(here: Here) -> None:
    with st.container(key="wipe", border=True):
        st.text(here.texts("rehearsal.wipe_sure"))
        with st.container(horizontal=True, key="wipe_buttons"):
            st.button(here.texts("rehearsal.wipe_yes"), key="wipe_yes", type="primary", on_click=_wipe, args=(here,))
            st.button(here.texts("rehearsal.wipe_no"), key="wipe_no", on_click=st.session_state.pop,
                      args=("wipe", None))  # fmt: skip


def _wipe(here: Here) -> None:
    """A button's callback."""
    st.session_state.pop("wipe", None)
    perform(here, rehearsal.wipe, part="rehearsal")


def _try_a_phone(here: Here, running: Rehearsal) -> None:
    to = urls.check_path(here.session.code)
    url = urls.base(here.workshop)
    image = Markup("<p class='try'><img src='{qr}' alt='{alt}'></p>").format(
        qr=Markup(urls.qr_image(url + to)), alt=here.texts("rehearsal.qr")
    ) if url else Markup()  # fmt: skip
    show(
        "<h3>{title}</h3><p>{help}</p>{image}"
        "<p><a href='{to}' target='_blank'>{link}</a></p><p data-announced='phones'><b>{working}</b> {silent}</p>",
        title=here.texts("rehearsal.phone"),
        help=here.texts("rehearsal.phone_help"),
        image=image,
        to=f".{to}",
        link=here.texts("rehearsal.link"),
        working=here.texts.count("rehearsal.checked", running.working) if running.working else "",
        silent=here.texts.count("rehearsal.silent", running.silent) if running.silent else "",
    )
