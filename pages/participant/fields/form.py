"""A form of fields, with which most kinds of activity are answered.

Every field is saved by itself as soon as it is let go. What travels is `{field: value}` with the fields that changed
since the last receipt, None for a field that was taken back; `sessions/activities/shared/form.py` merges them. The form
of an answer is the kind's own business: it names the fields, and reads their values.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from pages.kit.frame import Here
from pages.participant.outbox import answer_state
from pages.participant.personal import Personal
from sessions.facilitation.session_view import InRound
from sessions.locale import Texts

Option = tuple[str, str]  # the name that is stored, and the text that is read


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading between fields; no field itself."""

    type: ClassVar[str] = "heading"

    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class MarkField:
    """A place on the line from `left` (0) to `right` (100): a whole number. Not bipolar: from little to much."""

    type: ClassVar[str] = "mark"

    id: str
    left: str
    right: str
    label: str = ""
    hint: str = ""
    bipolar: bool = True


@dataclass(frozen=True, slots=True)
class RatingField:
    """A row of marks from `low` to `high`: 1 for the first of `options`, 2 for the second, and so on."""

    type: ClassVar[str] = "rating"

    id: str
    label: str
    low: str = ""
    high: str = ""
    options: Sequence[str] = ("1", "2", "3", "4", "5")


@dataclass(frozen=True, slots=True)
class ChoiceField:
    """One of a list; the value is the name of the option."""

    type: ClassVar[str] = "choice"

    id: str
    label: str
    options: Sequence[Option]


@dataclass(frozen=True, slots=True)
class PartsField:
    """Numbers that always add up to `total`, each a multiple of `step`; `parts` are (id, label). Sent all at once."""

    type: ClassVar[str] = "parts"

    parts: Sequence[Option]
    total: int = 100
    step: int = 5
    label: str = ""


@dataclass(frozen=True, slots=True)
class DotsField:
    """`total` dots to lay on options, at most `on_one` on each; `options` are (id, text, group)."""

    type: ClassVar[str] = "dots"

    options: Sequence[tuple[str, str, str]]
    total: int = 3
    on_one: int = 2
    label: str = ""


@dataclass(frozen=True, slots=True)
class OrderField:
    """A list to put in order; the value is the list of names, best first. It starts in an order of chance."""

    type: ClassVar[str] = "order"

    id: str
    options: Sequence[Option]
    label: str = ""


@dataclass(frozen=True, slots=True)
class TextField:
    """A text of at most `longest` characters, which is saved by itself while it is written."""

    type: ClassVar[str] = "words"

    id: str
    label: str
    longest: int
    rows: int = 3
    hint: str = ""


FormField = Heading | MarkField | RatingField | ChoiceField | PartsField | DotsField | OrderField | TextField
TYPES = ("mark", "rating", "parts", "dots", "order", "words")  # scripts; each has a style of its own


def component(name: str) -> Component:
    """The form as a component under a name of its own."""
    return Component(
        name,
        html=read("participant/fields/form.html"),
        css=read(
            "participant/outbox/outbox.css",
            "participant/fields/form.css",
            *(f"participant/fields/controls/{kind}.css" for kind in TYPES),
        ),
        module="participant/fields/form.js",
        on_phone=True,
    )


_fields = component("workshop_fields")


def fields(
    here: Here, view: InRound, personal: Personal, asked: Sequence[FormField], *, may_pass: bool = True
) -> ComponentPiece:
    """Ask for these fields, from top to bottom, or a pass for all of them."""
    return _fields.piece(
        key=answer_state.round_key(view), data=form_data(here, view, personal, asked, may_pass=may_pass)
    )


def form_data(
    here: Here, view: InRound, personal: Personal, asked: Sequence[FormField], *, may_pass: bool = True
) -> dict[str, Any]:
    """What the browser gets of a form: its fields, what is stored now, and the words around them."""
    data = answer_state.answer_state(here, view, personal)
    data["texts"] |= words(here.texts)
    return data | {"fields": [wording(field, here.texts) for field in asked], "may_pass": may_pass}


def words(texts: Texts) -> dict[str, str]:
    """The words that the fields of a form share."""
    shared = {word: texts(f"fields.{word}", **_PLACES) for word in _NAMES}
    return shared | {"left": texts("writing.left", left="{left}")}


def wording(field: FormField, texts: Texts) -> dict[str, Any]:
    """One field as the browser gets it."""
    data = {"type": field.type, **asdict(field)}
    if isinstance(field, MarkField):
        names = ("hint", "label", "number", "less", "more", "unset", "at_left", "at_right", "at_middle", "at")
        poles = {"left": field.left, "right": field.right, "value": "{value}"}
        data["texts"] = {name: texts(f"slider.{name}", **poles) for name in names}
    return data


# The browser fills in these places of these texts, where the numbers change.
_COUNTED = ("text", "label", "left", "total", "least", "most", "step", "count", "place", "places", "over")
_PLACES = {place: f"{{{place}}}" for place in _COUNTED}
_NAMES = (
    *(
        "take_back",
        "taken_back",
        "misfit_whole",
        "misfit_steps",
        "parts_hint",
        "parts_unset",
        "parts_number",
        "parts_share",
    ),
    *("dots_left", "dots_none", "dots_full", "dots_add", "dots_remove", "dots_on"),
    *("order_hint", "order_chance", "order_is_mine", "order_move", "order_up", "order_down", "order_place", "too_long"),
)
