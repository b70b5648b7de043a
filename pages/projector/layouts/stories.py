"""Stories for the projector: cards in a column for each kind of value, turned over page by page when they don't fit."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from pages.kit.frame import Here
from pages.kit.pieces import Pieces, html
from pages.projector.layouts import paging
from sessions.facilitation.session_view import OnStage
from sessions.model.programme import Corner, Text
from sessions.results.stories import Story

_board = Component(
    "workshop_stories",
    html=f'<div class="board"><div class="columns"></div>{paging.PAGE}</div>',
    css=read("projector/layouts/stories.css", "projector/layouts/paging.css"),
    module="projector/layouts/stories.js",
)


class StorySource(Protocol):
    """Where a story was told."""

    @property
    def corners(self) -> Sequence[Corner]:
        """The kinds of values under which stories stand."""

    def values(self) -> Mapping[str, tuple[Corner, Text]]:
        """Every value that a story can name, by that name, with its corner."""


Cards = Sequence[tuple[StorySource, str, Mapping[str, str]]]  # where it was told, its name, what it says


def board(here: Here, name: str, corners: Sequence[Corner], cards: Cards, *, empty: bool = True) -> ComponentPiece:
    """Cards in columns, each under the name of its kind of value; `empty` ones too, since those tell something."""
    language = here.texts.language
    columns: list[dict[str, Any]] = []
    for number, corner in enumerate(corners):
        own = [_card(telling, card, item, language) for telling, card, item in cards if item.get("corner") == corner.id]
        if own or empty:
            title = f"{corner.title.in_language(language)} ({len(own)})"
            columns.append({"title": title, "kind": number, "cards": own})
    data = {"name": name, "columns": columns, "paging": paging.words(here)}
    return _board.piece(key="stories", data=data)


def behind(here: Here, now: OnStage, stories: Sequence[Story]) -> Pieces:
    """The stories behind the dots of the activity on stage."""
    cards = [(story.told_in, story.name, story.item) for story in stories]
    corners = {corner.id: corner for telling, _, _ in reversed(cards) for corner in telling.corners}
    name = f"{now.session.code}/{now.session.current}/behind"
    return [
        html('<h2 class="projector behind">{title}</h2>', title=here.texts("incident.behind")),
        board(here, name, list(corners.values()), cards, empty=False),
    ]


def _card(telling: StorySource, name: str, item: Mapping[str, str], language: str) -> dict[str, Any]:
    """What stands on a card: the situation, what was done, what followed, and the value below."""
    value = telling.values().get(item.get("value", ""))
    return {
        "name": name,
        "situation": item["situation"],
        "steps": [item[part] for part in ("did", "followed") if part in item],
        "value": value[1].in_language(language) if value else "",
    }
