"""The frame around every screen: who looks, in which language, in which session; and what a refusal looks like."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import wraps
from typing import Literal
from urllib.parse import quote, urlsplit

import streamlit as st

from pages.parts.files import read
from pages.parts.markup import Safe, markup, show
from pages.parts.pieces import Component
from sessions import taking_part
from sessions.access import Visitor
from sessions.locale import LANGUAGES, Texts
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.workshop import Workshop, running

_page = Component("workshop_page", js=read("page.js"))

Width = Literal["narrow", "wide", "wall"]


@dataclass(frozen=True)
class Here:
    """Who looks at what: the installation, the visitor, the texts in the visitor's language, the session if any."""

    workshop: Workshop
    visitor: Visitor
    texts: Texts
    session: Session | None = None

    @property
    def on(self) -> Session:
        """The session of this screen. Raises Refusal when the address names none."""
        if self.session is None:
            raise Refusal("refused.code_empty")
        return self.session


@contextmanager
def screen(name: str, *, width: Width = "narrow", needs_session: bool = False) -> Iterator[Here]:
    """The frame of one screen. A refusal inside it becomes a sentence with a way on."""
    here = Here(running(), visitor(), Texts(chosen_language() or "nl"))
    try:
        code = st.query_params.get("code")
        if code and needs_session:
            session = taking_part.find_to_join(here.workshop, here.visitor, code)
            wall = width == "wall"
            language = session.language if wall else chosen_language() or session.language
            here = replace(here, session=session, texts=Texts(language))
        elif needs_session:
            raise Refusal("refused.code_empty")
    except Refusal as refusal:
        _head(here, name, width)
        show_refusal(here.texts, refusal, way_on=True)
        st.stop()
    _head(here, name, width)
    try:
        yield here
    except Refusal as refusal:
        show_refusal(here.texts, refusal, way_on=True)


def part(here: Here) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """A fragment that says a refusal instead of breaking: `@frame.part(here)` in place of `@st.fragment`."""

    def make(draw: Callable[[], None]) -> Callable[[], None]:
        @wraps(draw)
        def guarded() -> None:
            try:
                draw()
            except Refusal as refusal:
                show_refusal(here.texts, refusal, way_on=True)

        return st.fragment(guarded)

    return make


def visitor() -> Visitor:
    """Whoever sits at this browser."""
    return Visitor(st.context.cookies.get("workshop"), st.context.ip_address or "")


def chosen_language() -> str | None:
    """The language that this browser chose, or None."""
    chosen = st.context.cookies.get("language")
    return chosen if chosen in LANGUAGES else None


def attempt(here: Here, act: Callable[[], object], *, key: str = "refusal") -> bool:
    """Run a command; a refusal is kept for `say_refusal` under the same key. True when it was done."""
    try:
        act()
    except Refusal as refusal:
        st.session_state[f"_{key}"] = refusal
        return False
    return True


def say_refusal(here: Here, *, key: str = "refusal") -> None:
    """Say what was refused since the last run, once."""
    refusal = st.session_state.pop(f"_{key}", None)
    if refusal is not None:
        show_refusal(here.texts, refusal)


def show_refusal(texts: Texts, refusal: Refusal, *, way_on: bool = False) -> None:
    """A refusal as a sentence that says what to do; with `way_on` also a link to the home screen."""
    link = markup('<a href="/" target="_self">{label}</a>', label=texts("way_on.home")) if way_on else Safe("")
    show(
        '<div class="notice refused" role="alert"><p>{sentence}</p>{link}</div>',
        sentence=texts(refusal.key, **refusal.values),
        link=link,
    )


def show_broken() -> None:
    """What people see when a mistake of ours stopped a screen."""
    texts = Texts(chosen_language() or "nl")
    show('<div class="notice refused" role="alert"><p>{sentence}</p></div>', sentence=texts("broken"))


def title(here: Here, name: str) -> str:
    """What a screen is called in the browser's list of pages."""
    return f"{here.texts(f'screen.{name}')} · {here.texts('brand')}"


def _head(here: Here, name: str, width: Width) -> None:
    st.set_page_config(page_title=title(here, name), layout="centered" if width == "narrow" else "wide")
    _page.put(key="page", data={"language": here.texts.language, "screen": name, "width": width})
    if width != "wall":
        show(
            '<header class="bar"><a class="brand" href="/" target="_self">{dots}<span>{brand}</span></a>'
            '<a class="language" href="{href}" target="_self" lang="{lang}" hreflang="{lang}">{other}</a></header>',
            dots=Safe('<i class="mark" aria-hidden="true"></i>'),
            brand=here.texts("brand"),
            href=_switch(here.texts.language),
            lang="en" if here.texts.language == "nl" else "nl",
            other=here.texts("other_language"),
        )


def _switch(language: str) -> str:
    here = urlsplit(st.context.url or "/")
    query = "&".join(f"{name}={quote(value)}" for name, value in st.query_params.items())
    to = quote(here.path + (f"?{query}" if query else ""), safe="")
    return f"/language/{'en' if language == 'nl' else 'nl'}?to={to}"
