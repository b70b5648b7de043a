"""How results become key figures: what several kinds of activity share."""

from collections.abc import Callable, Collection, Mapping
from typing import Literal

from sessions.activities.shared.dots import Tally
from sessions.locale import Texts
from sessions.model.key_figures import ItemsFigure, Label, LineFigure, RatedItem
from sessions.results.statistics import Position

LOW, HIGH = 33, 67  # up to and from here a mark counts as at the left and at the right


def label(wording: Callable[[Texts], str]) -> Label:
    """What something is called, from a function that says it in one language."""
    return Label(nl=wording(Texts("nl")), en=wording(Texts("en")))


def line(
    about: Label, left: Label, right: Label, marks: Collection[int], position: Position, name: str = ""
) -> LineFigure:
    """The figure of one line: `marks` from 0 to 100, and their position."""
    at_left, at_right = (
        sum(mark <= LOW for mark in marks) / len(marks),
        sum(mark >= HIGH for mark in marks) / len(marks),
    )
    return LineFigure(
        name=name,
        about=about,
        left=left,
        right=right,
        n=position.n,
        median=position.median,
        q1=position.q1,
        q3=position.q3,
        spread=position.spread,
        shape=position.shape,
        shares=(at_left, max(0.0, 1 - at_left - at_right), at_right),
    )


def dots(
    tally: Tally, options: Callable[[Texts], Mapping[str, str]], chosen_for: Literal["", "development"] = ""
) -> ItemsFigure:
    """The fraction of all dots that every option has; `options` are their texts by name, in one language."""
    dutch, english, total = options(Texts("nl")), options(Texts("en")), sum(tally.dots.values())
    items = [
        RatedItem(
            label=Label(nl=dutch[name], en=english[name]),
            n=tally.people,
            values={"dots": count / total if total else 0},
        )
        for name, count in tally.dots.items()
    ]
    return ItemsFigure(of="dots", items=tuple(items), chosen_for=chosen_for)
