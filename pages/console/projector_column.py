"""The console's right column: what the group sees, who else facilitates, and the links to hand on."""

import streamlit as st

from pages.console import address_choice, rehearsal_panel
from pages.console.controls import keyboard
from pages.console.presence import presence
from pages.kit import frame, urls
from pages.kit.assets import read
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.live import rerun_on_change
from pages.kit.pieces import render, show
from sessions.access import rights
from sessions.facilitation import session_view

_preview_toggle = Component(
    "workshop_preview_toggle",
    html='<button type="button" aria-expanded="false"></button>',
    css=read("console/projector_preview.css"),
    module="console/projector_preview.js",
)


def projector_column(here: Here) -> None:
    """What the group sees, as it is; and the links, to hand on."""
    code, title = here.session.code, here.texts("console.audience_view")
    show("<h2>{title}</h2>", title=title)
    render([presence.co_facilitators(here)])
    with st.container(key="preview"):
        st.iframe(f"{here.workshop.settings.path}/project?code={code}", width=1280, height=800, tab_index=-1, alt=title)
    # On a phone, where the preview is small: the button that opens it.
    render([_preview_toggle.piece(key="preview_toggle", data={"label": title})])
    show(
        '<p class="links"><a class="button" href="./project?code={code}" target="_blank">{open}</a> '
        '<a class="button" href="./script?code={code}" target="_blank">{script}</a></p>',
        code=code,
        open=here.texts("console.open_projector"),
        script=here.texts("script.name"),
    )
    address_choice.panel(here)
    render([keyboard.help_button(here)])
    rehearsal_panel.panel(here)
    _facilitator_link(here)


def _facilitator_link(here: Here) -> None:
    """The link with which somebody else can facilitate; its secret is shown once and kept nowhere."""
    key = f"link_{here.session.code}"

    def renew() -> None:
        def make() -> None:
            st.session_state[key] = rights.new_link(here.workshop, here.visitor, here.session)

        frame.attempt(here, make, key="link")

    with st.expander(here.texts("console.link")):
        st.caption(here.texts("console.link_help"))
        if key in st.session_state:
            _fresh_link(here, st.session_state[key])
        st.button(here.texts("console.new_link"), key="new_link", on_click=renew)
        frame.say_refusal(here, key="link")


def _fresh_link(here: Here, secret: str) -> None:
    """The link while it can be shown, with the address of this moment."""

    @frame.part(here)
    def link() -> None:
        now = session_view.build(here.workshop, here.session.code)
        with rerun_on_change.follow(here, now.session, key="fresh_link"):
            url = urls.base(here.workshop)
            if url is None:
                st.caption(here.texts("address.no_network"))
                return
            address = f"{url}{urls.LINK}{secret}"
            st.code(address, language=None, wrap_lines=True)
            show('<p class="remote"><img src="{image}" alt="{alt}">{text}</p>', image=urls.qr_image(address),
                 alt=here.texts("console.link_qr"), text=here.texts("console.link_remote"))  # fmt: skip

    link()
