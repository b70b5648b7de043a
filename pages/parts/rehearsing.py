"""The rehearsal on the console: fill, walk, try a phone, wipe; and the band that says on every screen what it is."""

import streamlit as st

from pages.parts import address, frame, live
from pages.parts.frame import Here
from pages.parts.markup import Safe, show
from sessions import rehearsal, scene, walk
from sessions.activities.pretend import MIXES
from sessions.records import Rehearsal, Session
from sessions.scene import Scene

USUAL = (30, "mixed")


def band(here: Here, session: Session) -> None:
    """While a rehearsal goes on nobody can take what is there for real."""
    if session.rehearsal:
        show('<p class="rehearsal" role="note">{text}</p>', text=here.texts("rehearsal.band"))


def panel(here: Here) -> None:
    """What can be done about a rehearsal, folded away until it is needed."""

    @frame.part(here)
    def rehearsing() -> None:
        now = scene.look(here.workshop, here.on.code)
        going = rehearsal.of(here.workshop, now.session)
        # Once somebody is there it is too late to begin one, and nothing that happens changes what is said here.
        on = going is not None
        with (
            live.follow(here, now.session, stage=on or not now.people, answers=on, key="rehearsal"),
            st.expander(here.texts("rehearsal.title"), expanded=going is not None),
        ):
            if going:
                _going_on(here, now, going)
            else:
                _begin(here, now)
            frame.say_refusal(here, key="rehearsal")

    rehearsing()


def _begin(here: Here, now: Scene) -> None:
    st.caption(here.texts("rehearsal.lead"))
    people = st.radio(here.texts("rehearsal.people"), rehearsal.PEOPLE, rehearsal.PEOPLE.index(USUAL[0]),
                      horizontal=True, key="rehearsal_people")  # fmt: skip
    shape = st.radio(here.texts("rehearsal.shape"), MIXES, MIXES.index("mixed"), key="rehearsal_shape",
                     format_func=lambda one: here.texts(f"rehearsal.of.{one}"))  # fmt: skip
    can = now.session.status == "lobby" and not now.people
    st.button(here.texts("rehearsal.start"), key="rehearsal_start", disabled=not can, on_click=_fill,
              args=(here, people, shape))  # fmt: skip
    if not can:
        st.caption(here.texts("rehearsal.later"))


def _going_on(here: Here, now: Scene, going: Rehearsal) -> None:
    shape = here.texts(f"rehearsal.of.{going.shape}")
    st.text(here.texts("rehearsal.going", people=going.people, shape=shape))
    st.button(here.texts("rehearsal.next"), key="rehearsal_next", type="primary", disabled=now.session.ended,
              on_click=_do, args=(here, now.session.stage))  # fmt: skip
    st.caption(here.texts("rehearsal.seen" if now.session.ended else "rehearsal.next_help"))
    st.button(here.texts("rehearsal.wipe"), key="rehearsal_wipe", on_click=st.session_state.update,
              args=({"wipe": now.session.rehearsal},))  # fmt: skip
    if st.session_state.get("wipe") == now.session.rehearsal:
        _ask_to_wipe(here)
    _try_a_phone(here, going)


def _ask_to_wipe(here: Here) -> None:
    with st.container(key="wipe", border=True):
        st.text(here.texts("rehearsal.wipe_sure"))
        with st.container(horizontal=True, key="wipe_buttons"):
            st.button(here.texts("rehearsal.wipe_yes"), key="wipe_yes", type="primary", on_click=_wipe, args=(here,))
            st.button(here.texts("rehearsal.wipe_no"), key="wipe_no", on_click=st.session_state.pop,
                      args=("wipe", None))  # fmt: skip


def _try_a_phone(here: Here, going: Rehearsal) -> None:
    to = f"/check?code={here.on.code}"
    show(
        "<h3>{title}</h3><p>{help}</p><p class='try'><img src='{qr}' alt='{alt}'></p>"
        "<p><a href='{to}' target='_blank'>{link}</a></p><p role='status'><b>{working}</b> {silent}</p>",
        title=here.texts("rehearsal.phone"),
        help=here.texts("rehearsal.phone_help"),
        qr=Safe(address.qr_image(address.base(here.workshop.settings.url) + to)),
        alt=here.texts("rehearsal.qr"),
        to=to,
        link=here.texts("rehearsal.link"),
        working=here.texts.count("rehearsal.checked", going.working) if going.working else "",
        silent=here.texts.count("rehearsal.silent", going.silent) if going.silent else "",
    )


def _fill(here: Here, people: int, shape: str) -> None:
    one = next(mix for mix in MIXES if mix == shape)
    frame.attempt(here, lambda: rehearsal.fill(here.workshop, here.visitor, here.on, people, one), key="rehearsal")


def _do(here: Here, seen: int) -> None:
    frame.attempt(here, lambda: walk.next_step(here.workshop, here.visitor, here.on, seen), key="rehearsal")


def _wipe(here: Here) -> None:
    st.session_state.pop("wipe", None)
    frame.attempt(here, lambda: rehearsal.wipe(here.workshop, here.visitor, here.on), key="rehearsal")
