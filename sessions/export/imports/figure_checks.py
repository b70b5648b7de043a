"""Checks of a document that a JSON schema can't express: names, dates, groups that are too small, sums and order."""

import math
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

from pydantic import ValidationError

from sessions.export.json_export import Document
from sessions.model.programme import Text
from sessions.model.session_settings import LATEST
from sessions.model.text_normalisation import single_line
from sessions.results.privacy import may_show_group

What = Literal["sum", "order", "untold", "too_few", "characters", "minimum", "maximum"]
Figure = Mapping[str, Any]
EARLIEST = date(2000, 1, 1)  # of a session: before that nobody held any with this app
ROUNDING = 0.01  # by how much the fractions of a whole may miss it


class Wrong(NamedTuple):
    """Where in a session a check failed, and which check."""

    place: str
    what: What


def first_wrong(session: Document) -> Wrong | None:
    """The first of what is wrong in a session that is as the schema says; None when nothing is."""
    return next(_all_wrong(session), None)


def _all_wrong(session: Document) -> Iterator[Wrong]:
    for name in ("title", "organisation"):
        if " ".join(session[name].split()) != single_line(session[name]):  # characters that nobody can see
            yield Wrong(name, "characters")
    if not EARLIEST.isoformat() <= session["held_on"] <= LATEST.isoformat():
        yield Wrong("held_on", "minimum" if session["held_on"] < EARLIEST.isoformat() else "maximum")
    yield from _small_groups(session)
    if "key_figures" in session:
        yield from _wrong_key_figures(session)


def _small_groups(session: Document) -> Iterator[Wrong]:
    """Rounds that tell something about fewer people than any installation shows, except by texts."""
    for number, activity in enumerate(session["activities"]):
        for index, each in enumerate(activity["rounds"]):
            usable = each["answered"] - each.get("passed", 0)
            if "withheld" not in each and "texts_moderated" not in each and not may_show_group(usable):
                yield Wrong(f"activities[{number}].rounds[{index}].answered", "minimum")


def _wrong_key_figures(session: Document) -> Iterator[Wrong]:
    try:
        Text.model_validate(session["programme_titles"])
    except ValidationError:  # characters that nobody can see
        yield Wrong("programme_titles", "too_few")
    answered = {
        (activity["id"], each["step"], each["round"]): each["answered"]
        for activity in session["activities"]
        for each in activity["rounds"]
        if "withheld" not in each
    }
    for number, each in enumerate(session["key_figures"]):
        place = f"key_figures[{number}]"
        key = each["activity"], each["step"], each["turn"]
        if key not in answered:
            yield Wrong(place, "untold")
        elif each["answered"] != answered[key] or any(figure.get("n", 0) > answered[key] for figure in each["figures"]):
            yield Wrong(f"{place}.answered", "sum")
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
