"""A form of fields, with which most kinds of activity are answered.

Every field is saved by itself as soon as it is let go. What travels is `{field: value}` with the fields that changed
since the last receipt, None for a field that was taken back; `sessions.activities.form` merges them. The form of an
answer is the kind's own business: it names the fields, and reads their values.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from pages.parts import sending
from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.pieces import Component
from sessions.locale import Texts
from sessions.records import Participant
from sessions.scene import Scene

Option = tuple[str, str]  # the name that is stored, and the text that is read


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading between fields; no field itself."""

    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the line from `left` (0) to `right` (100): a whole number. Not bipolar: from little to much."""

    id: str
    left: str
    right: str
    label: str = ""
    hint: str = ""
    bipolar: bool = True


@dataclass(frozen=True, slots=True)
class Rating:
    """A row of marks from `low` to `high`: 1 for the first of `options`, 2 for the second, and so on."""

    id: str
    label: str
    low: str = ""
    high: str = ""
    options: Sequence[str] = ("1", "2", "3", "4", "5")


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a list; the value is the name of the option."""

    id: str
    label: str
    options: Sequence[Option]


@dataclass(frozen=True, slots=True)
class Parts:
    """Numbers that always add up to `total`, each a multiple of `step`; `parts` are (id, label). Sent all at once."""

    parts: Sequence[Option]
    total: int = 100
    step: int = 5
    label: str = ""


@dataclass(frozen=True, slots=True)
class Dots:
    """`total` dots to lay on options, at most `on_one` on each; `options` are (id, text, group)."""

    options: Sequence[tuple[str, str, str]]
    total: int = 3
    on_one: int = 2
    label: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """A list to put in order; the value is the list of names, best first. It starts in an order of chance."""

    id: str
    options: Sequence[Option]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A text of at most `longest` signs, which is saved by itself while it is written."""

    id: str
    label: str
    longest: int
    rows: int = 3
    hint: str = ""


Field = Heading | Mark | Rating | Choice | Parts | Dots | Order | Words
TYPES = ("mark", "rating", "parts", "dots", "order", "words")  # scripts; each has a style of its own


def component(name: str) -> Component:
    """The form as a component under a name of its own."""
    return Component(
        name,
        html=read("fields.html"),
        css=read("outbox.css", "fields.css", *(f"field_{one}.css" for one in TYPES)),
        js=read("kept.js", "outbox.js", "field.js", *(f"field_{one}.js" for one in TYPES), "fields.js"),
    )


_fields = component("workshop_fields")


def fields(here: Here, scene: Scene, who: Participant, asked: Sequence[Field], *, may_pass: bool = True) -> None:
    """Ask for these fields, from top to bottom, or a pass for all of them."""
    data = told(here, scene, who, asked, may_pass=may_pass)
    _fields.put(key=sending.key_of(scene), data=data)


def told(
    here: Here, scene: Scene, who: Participant, asked: Sequence[Field], *, may_pass: bool = True
) -> dict[str, Any]:
    """What the browser is told of a form: its fields, what is stored now, and the words around them."""
    data = sending.state(here, scene, who)
    data["texts"] |= words(here.texts)
    return data | {"fields": [wording(one, here.texts) for one in asked], "may_pass": may_pass}


def words(texts: Texts) -> dict[str, str]:
    """The words that the fields of a form share."""
    shared = {word: texts(f"fields.{word}", **_PLACES) for word in _NAMES}
    return shared | {"left": texts("writing.left", left="{left}")}


def wording(field: Field, texts: Texts) -> dict[str, Any]:
    """One field as the browser is told of it."""
    told = {"type": type(field).__name__.lower(), **asdict(field)}
    if isinstance(field, Mark):
        names = ("hint", "label", "number", "less", "more", "unset", "at_left", "at_right", "at_middle", "at")
        poles = {"left": field.left, "right": field.right, "value": "{value}"}
        told["texts"] = {name: texts(f"slider.{name}", **poles) for name in names}
    return told


# The browser fills in these places of these texts, where the numbers change.
_COUNTED = ("text", "label", "left", "total", "most", "count", "place", "places", "over")
_PLACES = {place: f"{{{place}}}" for place in _COUNTED}
_NAMES = (
    *("take_back", "parts_hint", "parts_unset", "parts_number", "parts_share"),
    *("dots_left", "dots_none", "dots_full", "dots_add", "dots_remove", "dots_on"),
    *("order_hint", "order_chance", "order_is_mine", "order_move", "order_up", "order_down", "order_place", "too_long"),
)
