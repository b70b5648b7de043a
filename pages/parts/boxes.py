"""Boxes for the room: cards in each as far as they fit, "+3" for the rest, which take their turn; empty ones say so."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from pages.parts.files import read
from pages.parts.pieces import Component

_boxes = Component(
    "workshop_boxes", html='<div class="boxes"></div>', css=read("boxes.css"), js=read("fitting.js", "boxes.js")
)


@dataclass(frozen=True, slots=True)
class Filled:
    """One box: its title, what it says while it is empty, and its cards, each (name, text)."""

    name: str
    title: str
    hint: str
    cards: Sequence[tuple[str, str]]


def boxes(name: str, filled: Sequence[Filled], *, more: str) -> None:
    """Show boxes, three in a row. `more` says how many cards wait, with {count}."""
    _boxes.put(key="boxes", data={"name": name, "boxes": [asdict(box) for box in filled], "more": more})
