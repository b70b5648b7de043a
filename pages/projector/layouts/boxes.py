"""Boxes for the projector: cards as far as they fit, "+3" for the rest, shown in turn; an empty box says so."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from pages.kit.frame import Here
from pages.projector.layouts import paging

_boxes = Component(
    "workshop_boxes",
    html=f'<div class="canvas"><div class="boxes"></div>{paging.PAGE}</div>',
    css=read("projector/layouts/boxes.css", "projector/layouts/paging.css"),
    module="projector/layouts/boxes.js",
)


@dataclass(frozen=True, slots=True)
class FilledBox:
    """One box: its title, what it says while it is empty, and its cards, each (name, text)."""

    name: str
    title: str
    hint: str
    cards: Sequence[tuple[str, str]]


def boxes(here: Here, name: str, filled: Sequence[FilledBox], *, more: str) -> ComponentPiece:
    """Boxes, three in a row. `more` says how many cards wait, with {count}."""
    data = {"name": name, "boxes": [asdict(box) for box in filled], "more": more, "paging": paging.words(here)}
    return _boxes.piece(key="boxes", data=data)
