"""Cards for the projector: texts side by side, turned over page by page when they don't fit."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from markupsafe import Markup

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from pages.kit.frame import Here
from pages.kit.pieces import Html, html
from pages.kit.wording import times
from pages.projector.layouts import paging
from sessions.results.result import Result

NO_VOICES: Final[Mapping[str, int]] = MappingProxyType({})

_cards = Component(
    "workshop_cards",
    html=f'<div class="deck"><ul></ul>{paging.PAGE}</div>',
    css=read("projector/layouts/cards.css", "projector/layouts/paging.css"),
    module="projector/layouts/cards.js",
)


def cards(
    here: Here, name: str, texts: Sequence[tuple[str, str]], voices: Mapping[str, int] = NO_VOICES,
    pinned: Sequence[tuple[str, str]] = (),
) -> ComponentPiece:  # fmt: skip
    """Texts as cards, each (name, text) in the order given; `voices` of those that more people wrote than one.

    The pinned ones come first and large, and while there are any, the pages turn by hand only.
    """
    first = {name for name, _ in pinned}
    data = {
        "name": name,
        "cards": [list(card) for card in (*pinned, *(card for card in texts if card[0] not in first))],
        "pinned": [name for name, _ in pinned],
        "pin": here.texts("question.pinned"),
        "voices": {name: times(here.texts, count) for name, count in voices.items()},
        "label": here.texts("question.cards"),
        "paging": paging.words(here),
    }
    return _cards.piece(key="cards", data=data)


def as_list(here: Here, result: Result) -> Html:
    """The cards of a result one below the other, without a script."""
    item = Markup("<li>{text}{voices}</li>")
    items = [item.format(text=text, voices=_badge(here, result.voices.get(name, 1))) for name, text in result.cards]
    label = here.texts("question.cards")
    return html('<ul class="cards" aria-label="{label}">{cards}</ul>', label=label, cards=Markup().join(items))


def _badge(here: Here, voices: int) -> Markup:
    if voices < 2:
        return Markup()
    return Markup(' <b class="voices">{times}</b>').format(times=times(here.texts, voices))
