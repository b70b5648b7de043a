"""The frame around every screen: who looks, in which language, in which session; and what a refusal looks like."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import wraps
from typing import Literal
from urllib.parse import quote, urlencode, urlsplit

import streamlit as st
from markupsafe import Markup

from pages.kit.component import Component
from pages.kit.pieces import Html, Pieces, html, render, show
from server import language_cookie, visitor_cookie
from server.streamlit_compat import ENGLISH_WORDS
from sessions.access.rights import Visitor
from sessions.locale import DEFAULT, Texts, languages
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop, running

_page = Component("workshop_page", module="kit/page.js")

Width = Literal["narrow", "wide", "projector"]


@dataclass(frozen=True)
class Here:
    """Who looks at what: the installation, the visitor, the texts in the visitor's language, the session if any."""

    workshop: Workshop
    visitor: Visitor
    texts: Texts
    opened: Session | None = None
    share_link: int | None = None  # the number of the link by which somebody reads, without any other right
    may_stay: Callable[[], bool] = lambda: True  # whether this visitor has, still, the right that the screen needs
    restricted: bool = False  # whether open pages are closed when the visitor's right is gone

    @property
    def session(self) -> Session:
        """The session of this screen. Raises Refusal when the address names none."""
        if self.opened is None:
            raise Refusal("refused.code_empty")
        return self.opened


@contextmanager
def screen(
    name: str, *, width: Width = "narrow", needs_session: bool = False, language: str = DEFAULT
) -> Iterator[Here]:
    """The frame of one screen, which reads one state of the database. A refusal becomes a sentence with a way on.

    `language` is that of visitors who chose none.
    """
    here = Here(running(), visitor(), Texts(chosen_language() or language))
    drawn = False
    try:
        with here.workshop.snapshot():
            if needs_session:
                here = _in_session(here, width)
            _head(here, name, width)
            drawn = True
            yield here
    except Refusal as refusal:
        if not drawn:
            _head(here, name, width)
        show_refusal(here.texts, refusal, way_on=True)
        if not drawn:
            st.stop()


def _in_session(here: Here, width: Width) -> Here:
    """The session that the address names. Raises Refusal."""
    code = st.query_params.get("code")
    if not code:
        raise Refusal("refused.code_empty")
    session = answering.find_to_join(here.workshop, here.visitor, code)
    language = session.language if width == "projector" else chosen_language() or session.language
    return replace(here, opened=session, texts=Texts(language))


def part(here: Here) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """A fragment that reads one state of the database and says a refusal: `@frame.part(here)` for `@st.fragment`.

    When the right that the screen needs is gone, the whole screen is drawn again, which says so.
    """

    def make(draw: Callable[[], None]) -> Callable[[], None]:
        @wraps(draw)
        def guarded() -> None:
            try:
                with here.workshop.snapshot():
                    if here.may_stay():
                        draw()
                    else:
                        st.rerun()
            except Refusal as refusal:
                show_refusal(here.texts, refusal, way_on=True)

        return st.fragment(guarded)

    return make


def visitor() -> Visitor:
    """Whoever sits at this browser."""
    return Visitor(visitor_cookie.token(running(), st.context.cookies), st.context.ip_address or "")


def chosen_language() -> str | None:
    """The language that this browser chose, or None."""
    return language_cookie.chosen(st.context.cookies)


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


def refusal_notice(texts: Texts, refusal: Refusal, *, way_on: bool = False) -> Html:
    """A refusal as a sentence that says what to do; one that takes the place of a screen has a `way_on` to home."""
    link = Markup('<a href="./" target="_self">{label}</a>').format(label=texts("way_on.home")) if way_on else Markup()
    return html(
        '<div class="notice refused" role="alert"><{tag}>{sentence}</{tag}>{link}</div>',
        tag=Markup("h1" if way_on else "p"),
        sentence=texts(refusal.key, **refusal.values),
        link=link,
    )


def show_refusal(texts: Texts, refusal: Refusal, *, way_on: bool = False) -> None:
    """Put a refusal on the page; see `refusal_notice`."""
    render([refusal_notice(texts, refusal, way_on=way_on)])


def rehearsal_notice(here: Here, rehearsal: str) -> Pieces:
    """While a rehearsal is running, every screen says so: nobody takes what is there for real."""
    if not rehearsal:
        return ()
    return (html('<p class="rehearsal" role="note">{text}</p>', text=here.texts("rehearsal.band")),)


def made_up_notice(here: Here) -> Pieces:
    """On a session of the demo data: that it is made up, and nobody said any of this."""
    if not (here.opened and here.opened.made_up):
        return ()
    return (html('<p class="made-up" role="note">{text}</p>', text=here.texts("demo.notice")),)


def show_broken() -> None:
    """What people see when an error of ours stopped a screen."""
    texts = Texts(chosen_language() or DEFAULT)
    show('<div class="notice refused" role="alert"><h1>{sentence}</h1></div>', sentence=texts("broken"))


def title(texts: Texts, name: str) -> str:
    """What a screen is called in the browser's list of pages."""
    return f"{texts(f'screen.{name}')} · {texts('brand')}"


def _head(here: Here, name: str, width: Width) -> None:
    st.set_page_config(page_title=title(here.texts, name), layout="centered" if width == "narrow" else "wide")
    words = {english: here.texts(f"streamlit.{word}") for english, word in ENGLISH_WORDS.items()}
    _page.mount(key="page", data={"language": here.texts.language, "screen": name, "width": width, "words": words})
    if width != "projector":
        render([bar(here.texts, own_address()), *made_up_notice(here)])


def own_address() -> str:
    """The path of this page with its query."""
    query = urlencode({name: st.query_params.get_all(name) for name in st.query_params}, doseq=True)
    return urlsplit(st.context.url or "/").path + (f"?{query}" if query else "")


def bar(texts: Texts, address: str) -> Html:
    """The head of a screen: the name of the app, which leads home, and links to this `address` in other languages."""
    return html(
        '<header class="bar"><a class="brand" href="./" target="_self">{dots}<span>{brand}</span></a>'
        "<span>{languages}</span></header>",
        dots=Markup('<i class="mark" aria-hidden="true"></i>'),
        brand=texts("brand"),
        languages=Markup().join(_choose(language, address) for language in languages() if language != texts.language),
    )


def _choose(language: str, address: str) -> Markup:
    """A link to an address in another language, in the words of that language."""
    link = '<a class="language" href="{href}" target="_self" lang="{language}" hreflang="{language}">{name}</a>'
    return Markup(link).format(
        href=f"./language/{language}?to={quote(address, safe='')}",
        language=language,
        name=Texts(language)("language_name"),
    )
