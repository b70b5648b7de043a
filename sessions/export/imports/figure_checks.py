"""Checks of a document's key figures that a JSON schema can't express: sums, order, and that their rounds exist."""

import math
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from pydantic import ValidationError

from sessions.export.json_export import Document
from sessions.model.programme import Text

What = Literal["sum", "order", "untold", "too_few"]
Figure = Mapping[str, Any]
ROUNDING = 0.01  # by how much the fractions of a whole may miss it


class Wrong(NamedTuple):
    """Where in a session a check failed, and which check."""

    place: str
    what: What


def first_wrong(session: Document) -> Wrong | None:
    """The first of what is wrong in a session that is as the schema says; None when nothing is."""
    return next(_all_wrong(session), None)


def _all_wrong(session: Document) -> Iterator[Wrong]:
    if "key_figures" not in session:
        return
    try:
        Text.model_validate(session["programme_titles"])
    except ValidationError:  # characters that nobody can see
        yield Wrong("programme_titles", "too_few")
    told = {
        (activity["id"], each["step"], each["round"])
        for activity in session["activities"]
        for each in activity["rounds"]
        if "withheld" not in each
    }
    for number, each in enumerate(session["key_figures"]):
        place = f"key_figures[{number}]"
        if (each["activity"], each["step"], each["turn"]) not in told:
            yield Wrong(place, "untold")
        if each["moved"] and not _adds_up_to_pairs(each["moved"]):
            yield Wrong(f"{place}.moved", "sum")
        for index, figure in enumerate(each["figures"]):
            yield from (Wrong(f"{place}.figures[{index}]", what) for what in _wrong_in(figure))


def _wrong_in(figure: Figure) -> Iterator[What]:
    if not _adds_up(figure):
        yield "sum"
    if figure["type"] == "line" and not _in_order(figure["q1"], figure["median"], figure["q3"]):
        yield "order"


def _adds_up(figure: Figure) -> bool:
    """Whether the parts of a figure are as much as its whole; of words, some may be left out."""
    match figure["type"]:
        case "line":
            return math.isclose(math.fsum(figure["shares"]), 1, abs_tol=ROUNDING)
        case "gap":
            return _adds_up_to_pairs(figure)
        case "corners":
            return math.isclose(math.fsum(figure["mean"]), 100, abs_tol=100 * ROUNDING)
        case "words":
            return bool(sum(count for _, count in figure["words"]) <= figure["given"])
        case _:
            return True


def _adds_up_to_pairs(figure: Figure) -> bool:
    return bool(figure["to_left"] + figure["stayed"] + figure["to_right"] == figure["pairs"])


def _in_order(low: float | None, middle: float, high: float | None) -> bool:
    """Whether quartiles are both there and around the median, or both not there."""
    if low is None or high is None:
        return low is high
    return low <= middle <= high
