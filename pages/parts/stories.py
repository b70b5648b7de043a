"""Stories for the room: cards in a column for each kind of value, turned over page by page when they don't fit."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.markup import show
from pages.parts.pieces import Component
from sessions.activities.incident import Telling
from sessions.programme import Corner
from sessions.results import Story
from sessions.scene import Scene

_board = Component(
    "workshop_stories",
    html='<div class="board"><div class="columns"></div><p class="page" role="status"></p></div>',
    css=read("stories.css"),
    js=read("fitting.js", "pages.js", "stories.js"),
)
Cards = Sequence[tuple[Telling, str, Mapping[str, str]]]  # where it was told, its name, what it says


def board(here: Here, name: str, corners: Sequence[Corner], cards: Cards, *, empty: bool = True) -> None:
    """Show cards in columns, each under the name of its kind of value; `empty` ones too, since those tell something."""
    language = here.texts.language
    columns: list[dict[str, Any]] = [
        {
            "title": corner.title.in_language(language),
            "kind": at,
            "cards": [_card(told, one, item, language) for told, one, item in cards if item.get("corner") == corner.id],
        }
        for at, corner in enumerate(corners)
    ]
    for column in columns:
        column["title"] = f"{column['title']} ({len(column['cards'])})"
    columns = [column for column in columns if empty or column["cards"]]
    data = {"name": name, "columns": columns, "page": here.texts("question.page", page="{page}", pages="{pages}")}
    _board.put(key="stories", data=data)


def behind(here: Here, now: Scene, found: Sequence[Story]) -> None:
    """The stories behind the dots of the activity on stage."""
    show('<h2 class="wall behind">{title}</h2>', title=here.texts("incident.behind"))
    cards = [(cast(Telling, one.told_in), one.name, one.item) for one in found]
    corners = {corner.id: corner for told, _, _ in reversed(cards) for corner in told.corners}
    board(here, f"{now.session.code}/{now.session.current}/behind", list(corners.values()), cards, empty=False)


def _card(told: Telling, name: str, item: Mapping[str, str], language: str) -> dict[str, Any]:
    """What stands on a card: the situation, what was done, what followed, and the value below."""
    value = told.values().get(item.get("value", ""))
    return {
        "name": name,
        "situation": item["situation"],
        "steps": [item[part] for part in ("did", "followed") if part in item],
        "value": value[1].in_language(language) if value else "",
    }
