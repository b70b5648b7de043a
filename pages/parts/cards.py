"""Cards for the room: texts side by side, turned over page by page when they don't fit."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.pieces import Component
from sessions.results import Result

NO_VOICES: Final[Mapping[str, int]] = MappingProxyType({})

_cards = Component(
    "workshop_cards",
    html='<div class="deck"><ul></ul><p class="page" role="status"></p></div>',
    css=read("cards.css"),
    js=read("fitting.js", "pages.js", "cards.js"),
)


def cards(
    here: Here, name: str, texts: Sequence[tuple[str, str]], voices: Mapping[str, int] = NO_VOICES,
    pinned: Sequence[tuple[str, str]] = (),
) -> None:  # fmt: skip
    """Show texts as cards, each (name, text) in the order given; `voices` of those that more people wrote than one.

    The pinned ones come first and large, and while there are any, the pages turn by hand only.
    """
    first = {name for name, _ in pinned}
    data = {
        "name": name,
        "cards": [list(card) for card in (*pinned, *(card for card in texts if card[0] not in first))],
        "pinned": [name for name, _ in pinned],
        "pin": here.texts("question.pinned"),
        "voices": {name: times(here, count) for name, count in voices.items()},
        "label": here.texts("question.cards"),
        "page": here.texts("question.page", page="{page}", pages="{pages}"),
    }
    _cards.put(key="cards", data=data)


def pinned(here: Here, name: str, result: Result) -> None:
    """The cards of a result with the pinned ones first, in place of any other picture of it."""
    cards(here, name, result.cards, result.voices, result.pinned)


def as_list(here: Here, result: Result) -> None:
    """The cards of a result one below the other, without a script."""
    items = [
        markup("<li>{text}{voices}</li>", text=text, voices=_badge(here, result.voices.get(name, 1)))
        for name, text in result.cards
    ]
    show('<ul class="cards" aria-label="{label}">{cards}</ul>', label=here.texts("question.cards"), cards=joined(items))


def times(here: Here, voices: int) -> str:
    """How often a text was written, such as ×3."""
    return here.texts("question.times", count=voices)


def _badge(here: Here, voices: int) -> Safe:
    return markup(' <b class="voices">{times}</b>', times=times(here, voices)) if voices > 1 else Safe("")
