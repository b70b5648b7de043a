"""The case on screen: its key question large for the room, everything one below the other on a phone."""

from collections.abc import Mapping
from textwrap import shorten
from typing import cast

from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from sessions.activities.case import in_language
from sessions.programme import Text
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene

NOTHING = Safe("")
CONTEXT, PARTIES = 520, 180  # signs that can be read from ten metres


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """Nothing is asked."""


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """All that is written about the case."""
    _page(here, _texts(here, result), "case")


def room(here: Here, scene: Scene, result: Result) -> None:
    """The case as far as it can be read from the back; the rest is on the phones."""
    texts = _texts(here, result)
    shorter = {name: shorten(texts[name], most, placeholder=" …")
               for name, most in (("context", CONTEXT), ("parties", PARTIES)) if name in texts}  # fmt: skip
    cut = any(len(texts[name].split()) != len(text.split()) for name, text in shorter.items())
    more = markup('<p class="more">{text}</p>', text=here.texts("case.more")) if cut else NOTHING
    _page(here, texts | shorter, "case wall", more)


def _texts(here: Here, result: Result) -> dict[str, str]:
    return in_language(cast(Mapping[str, str | Text], result.summary), here.texts)


def _page(here: Here, texts: Mapping[str, str], style: str, more: Safe = NOTHING) -> None:
    """Where and when, the title, and each text under its question."""
    over = " · ".join(texts[name] for name in ("municipality", "phase") if name in texts)
    parts = [
        markup('<div class="{name}"><h3>{label}</h3><p>{text}</p></div>', name=name,
               label=here.texts(f"case.{name}"), text=texts[name])
        for name in ("context", "parties", "key_question")
        if name in texts
    ]  # fmt: skip
    title = markup("<h2>{title}</h2>", title=texts["title"]) if "title" in texts else NOTHING
    show('<article class="{style}"><p class="over">{over}</p>{title}{parts}{more}</article>',
         style=style, over=over, title=title, parts=joined(parts), more=more)  # fmt: skip
