"""The bar above slides: which one this is, the buttons to the others, full screen; and the keys that turn them over."""

from collections.abc import Callable

import streamlit as st
from markupsafe import Markup

from pages.kit.assets import read
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.pieces import show

_keys = Component(
    "workshop_slide_keys",
    html='<button type="button"></button>',
    css=read("console/controls/keyboard.css"),
    module="archive/slides/slide_keys.js",
)


def slide_bar(
    here: Here, number: int, last: int, go: Callable[[int], None], *, close: str, label: str, name: str = ""
) -> None:
    """The bar at slide `number` of 0 to `last`; `go` is called before the next run. `close` is the address of the way
    out, `label` what that is called; `name` stands before the number of the slide.
    """
    texts = here.texts
    with st.container(key="slide_bar", horizontal=True, vertical_alignment="center"):
        show(
            "<p lang='{language}'>{name}<span role='status'>{place}</span></p>",
            language=texts.language,
            name=Markup("<b>{name}</b> · ").format(name=name) if name else "",
            place=texts("present.place", at=number + 1, count=last + 1),
        )
        st.button(texts("present.back"), key="slide_back", disabled=number == 0, on_click=go, args=(number - 1,))
        st.button(texts("present.next"), key="slide_next", type="primary", disabled=number == last, on_click=go,
                  args=(number + 1,))  # fmt: skip
        _keys.mount(
            key="slide_keys",
            data={"at": number, "last": last, "close": close, "label": texts("present.full_screen"),
                  "title": texts("present.keys")},
            on_go_change=lambda: go(_within(st.session_state["slide_keys"].get("go"), last)),
        )  # fmt: skip
        show("<p lang='{language}'><a href='{close}' target='_self'>{label}</a></p>", close=close, label=label,
             language=texts.language)  # fmt: skip


def _within(sent: object, last: int) -> int:
    """The number of a slide that a browser sent, which may be anything."""
    return min(max(0, sent), last) if isinstance(sent, int) else 0
