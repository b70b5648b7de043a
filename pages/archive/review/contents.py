"""The contents of a review: links to the summary and to each activity. The address says which one is open."""

from collections.abc import Callable, Sequence
from urllib.parse import urlencode

import streamlit as st
from markupsafe import Markup

from pages.archive.review.review_data import ReviewData
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.pieces import show
from server import paths
from sessions.facilitation.session_view import Item

OPEN = "activity"  # the name in the address of what is open
_OPENED = "review_opened"  # the activity in the session state of the browser, or ""
SUMMARY = "/"  # as what is open, since no activity is called so

_links = Component("workshop_contents", module="archive/review/contents.js")


def open_address() -> None:
    """Open what the address names. For a run of the whole page, not for a rerun of its fragment.

    A press that follows another one at once arrives with the address from before both: read again, it would close what
    the first one opened.
    """
    st.session_state[_OPENED] = st.query_params.get(OPEN, "")


def opened_name() -> str:
    """The activity that is opened, by what the address said or what was pressed since; "" for the summary."""
    return str(st.session_state.get(_OPENED, ""))


def opened(data: ReviewData) -> Item | None:
    """The activity that is opened; None for the summary, also when there is no such activity."""
    return data.find(opened_name())


def address(here: Here, activity: str = "", **more: str) -> str:
    """The address of a section; without an activity that of the summary. For a reader of a link without the code."""
    if here.share_link is None:
        return address_of(here.session.code, activity, **more)
    return f".{paths.READING}?{_query({'link': str(here.share_link)}, activity, more)}"


def address_of(code: str, activity: str = "", **more: str) -> str:
    """The address of a section of the session with this code, on a screen that is about others too."""
    return f"./review?{_query({'code': code}, activity, more)}"


def _query(where: dict[str, str], activity: str, more: dict[str, str]) -> str:
    return urlencode({**where, **({OPEN: activity} if activity else {}), **more})


def link(data: ReviewData, item: Item | None, text: str, *, mark: str = "", current: bool = False) -> Markup:
    """A link to a section, None for the summary. The page opens it without loading anew; `mark` is quiet, behind it."""
    return Markup('<a href="{href}" target="_self" data-open="{name}"{current}>{text}{mark}</a>').format(
        href=address(data.here, item.activity.id if item else ""),
        name=name_of(item),
        current=Markup(' aria-current="page"') if current else "",
        text=text,
        mark=Markup(" <span>{mark}</span>").format(mark=mark) if mark else "",
    )


def contents(data: ReviewData, current: Item | None, *, marks: bool = True) -> None:
    """All sections, with how many answers each has; the open one is marked unless something else is shown."""
    texts = data.here.texts
    entries = [link(data, None, texts("contents.summary"), current=marks and current is None)]
    entries += [
        link(data, item, item.activity.label(texts), mark=_answers(data, item), current=marks and item == current)
        for item in data.used
    ]
    with st.container(key="contents"):
        show(
            '<nav class="contents" aria-label="{label}"><ol>{entries}</ol></nav>',
            label=texts("contents.title"),
            entries=Markup().join(Markup("<li>{entry}</li>").format(entry=entry) for entry in entries),
        )


def neighbours(data: ReviewData, current: Item | None) -> None:
    """Links to the section before and the one after."""
    texts, order = data.here.texts, [None, *data.used]
    index = order.index(current)
    before = order[index - 1 : index] if index else []
    after = order[index + 1 : index + 2]
    links = [_turn(data, item, "before", "← {text}") for item in before]
    links += [_turn(data, item, "after", "{text} →") for item in after]
    show(
        '<nav class="neighbours" aria-label="{label}">{links}</nav>',
        label=texts("contents.neighbours"),
        links=Markup().join(links),
    )


def _turn(data: ReviewData, item: Item | None, way: str, pattern: str) -> Markup:
    texts = data.here.texts
    title = item.activity.label(texts) if item else texts("contents.summary")
    return Markup('<p class="{way}">{link}</p>').format(way=way, link=link(data, item, pattern.format(text=title)))


def name_of(item: Item | None) -> str:
    """The name of a section in the browser."""
    return item.activity.id if item else SUMMARY


def follow_links(
    data: ReviewData, current: Item | None, drawn: Sequence[str], remember: Callable[[object], None]
) -> None:
    """Let links open their section in this page, and `remember` which sections come near the window.

    Drawn last, so that what it looks for is there.
    """
    _links.mount(
        key="contents_links",
        data={"open": name_of(current), "drawn": list(drawn)},
        on_open_change=_open,
        on_near_change=lambda: remember(st.session_state["contents_links"].get("near")),
    )


def _open() -> None:
    """Open what was pressed, and put it into the address."""
    pressed = str(st.session_state["contents_links"].get("open") or "")
    if pressed == SUMMARY:
        st.session_state[_OPENED] = ""
        st.query_params.pop(OPEN, None)
    elif pressed:
        st.session_state[_OPENED] = st.query_params[OPEN] = pressed
    st.session_state["search_texts"] = ""  # else what was found would stay in place of what was opened


def _answers(data: ReviewData, item: Item) -> str:
    return data.here.texts.count("review.answers", max(item.answered)) if item.answered else ""
