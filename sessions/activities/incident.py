"""The critical incident: short true stories on cards, the value that was at stake in each, and which ones are told.

A card can point at a paradox of the session; on its picture the facilitator can open the stories behind the dots.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from sessions.activities import incident_dots
from sessions.activities.dots import Dots, Tally
from sessions.activities.kind import Asking, Context, Figure, Kind, Step, Value
from sessions.activities.pretend import Pretender
from sessions.activities.writing import PRETEND_TEXTS, Part, Writing
from sessions.locale import Texts
from sessions.programme import Corner, Text
from sessions.refusal import Refusal

LONGEST = 120  # signs in each of the three texts: what a column on the wall can hold
Item = Mapping[str, str]  # a card: situation, did, followed, corner, and perhaps value and paradox


class Telling(Writing):
    """The step in which everybody tells: situation, what was done, what followed, which value was at stake."""

    most: ClassVar[int] = 3
    text: Text
    corners: tuple[Corner, ...]
    paradoxes: Mapping[str, Text]

    def heading(self, texts: Texts) -> str:
        """The question."""
        return self.text.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Write in silence, and name nobody."""
        return texts("incident.invitation")

    def parts_now(self) -> Sequence[Part]:
        """Three texts and three choices; the last two may stay open."""
        return (
            *(Part(name, LONGEST) for name in ("situation", "did", "followed")),
            Part("corner", options=tuple(corner.id for corner in self.corners)),
            Part("value", options=tuple(self.values()), needed=False),
            Part("paradox", options=tuple(self.paradoxes), needed=False),
        )

    def values(self) -> Mapping[str, tuple[Corner, Text]]:
        """Every value by the name of its corner and its own, with both."""
        return {f"{corner.id}.{value.id}": (corner, value.text) for corner in self.corners for value in corner.values}

    def change(self, raw: object, before: Value | None) -> Value:
        """As all writing; a value must belong to the corner that was chosen with it."""
        found = super().change(raw, before)
        sent = {item["id"] for item in raw["texts"]} if isinstance(raw, dict) else set()
        for item in found.get("texts", ()):
            if item["id"] in sent and "value" in item and item["value"].split(".")[0] != item["corner"]:
                raise Refusal("refused.value_elsewhere")
        return found

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """A story in texts that could stand anywhere, about a value of some corner, at times about a paradox."""
        corner = who.one_of(self.corners)
        lines = [texts(f"pretend.{at}") for at in who.dice.sample(range(1, PRETEND_TEXTS + 1), 3)]
        item = {
            "id": who.name(),
            **dict(zip(("situation", "did", "followed"), lines, strict=True)),
            "corner": corner.id,
        }
        if corner.values:
            item["value"] = f"{corner.id}.{who.dice.choice(corner.values).id}"
        if self.paradoxes and who.dice.random() < 0.5:
            item["paradox"] = who.one_of(tuple(self.paradoxes))
        return {"texts": [item], "withdrawn": []}

    def words(self, item: Item, texts: Texts) -> str:
        """The whole card as one text."""
        lines = [item["situation"], *(f"→ {item[name]}" for name in ("did", "followed") if name in item)]
        about = [self.value_of(item, texts.language), self.paradox_of(item, texts.language)]
        return "\n".join([*lines, *(f"[{name}]" for name in about if name)])

    def value_of(self, item: Item, language: str) -> str:
        """Which value was at stake, with its corner; empty when the programme no longer has it."""
        titles = [corner.title.in_language(language) for corner in self.corners if corner.id == item.get("corner")]
        _, value = self.values().get(item.get("value", ""), (None, None))
        return ": ".join([*titles, *([value.in_language(language)] if value else [])])

    def paradox_of(self, item: Item, language: str) -> str:
        """The paradox at which a card points, by its poles; empty when it points at none."""
        name = self.paradoxes.get(item.get("paradox", ""))
        return name.in_language(language) if name else ""

    def say(self, summary: Mapping[str, Item], texts: Texts) -> str:
        """How many stories there are, and about which kind of value most of them are."""
        told = texts.count("incident.say", len(summary))
        counts = self.counted(summary, texts)
        most = [(name, count) for name, count in counts if count and count == max(count for _, count in counts)]
        if len(most) != 1 or most[0][1] == len(summary):
            return told
        return f"{told} {texts('incident.most', value=most[0][0], count=most[0][1])}"

    def counted(self, summary: Mapping[str, Item], texts: Texts) -> Sequence[tuple[str, int]]:
        """Every kind of value with the number of its cards."""
        found = [item.get("corner") for item in summary.values()]
        return [(corner.title.in_language(texts.language), found.count(corner.id)) for corner in self.corners]

    def numbers(self, summary: Mapping[str, Item], texts: Texts) -> list[tuple[str, str]]:
        """The number of cards for every kind of value, then for every value that was named."""
        chosen = [item.get("value") for item in summary.values()]
        values = [
            (f"{corner.title.in_language(texts.language)}: {value.in_language(texts.language)}", chosen.count(name))
            for name, (corner, value) in self.values().items()
            if name in chosen
        ]
        return [(name, str(count)) for name, count in [*self.counted(summary, texts), *values]]

    def cues(self, summary: Mapping[str, Item]) -> Sequence[str]:
        """A kind of value that nobody tells about, or one that most stories are about."""
        counts = [count for _, count in self.counted(summary, Texts("nl"))]
        missing = ["missing_corner"] if min(counts, default=1) == 0 and len(summary) >= len(counts) else []
        one = ["one_corner"] if 2 * max(counts, default=0) > len(summary) > len(counts) else []
        return (*missing, *one)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Every part of every card, numbered."""
        found: dict[str, str | int | float] = {}
        for at, item in enumerate(value["texts"], 1):
            for name in ("situation", "did", "followed"):
                found[f"{texts(f'incident.part.{name}')} {at}"] = item.get(name, "")
            found[f"{texts('incident.part.value')} {at}"] = self.value_of(item, texts.language)
            found[f"{texts('incident.part.paradox')} {at}"] = self.paradox_of(item, texts.language)
        return found


@dataclass(frozen=True, slots=True)
class Tell(Telling):
    """Telling in a session, whose paradoxes a card can point at."""

    text: Text
    corners: tuple[Corner, ...]
    paradoxes: Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class Choose(Dots):
    """The step in which the room picks by dots which of the approved cards are told."""

    text: Text
    items: Mapping[str, Item] = field(default_factory=dict)

    def heading(self, texts: Texts) -> str:
        """The question of the whole."""
        return self.text.in_language(texts.language)

    def prompt(self, texts: Texts) -> str:
        """Which stories to hear."""
        return texts("incident.choose")

    def invitation(self, texts: Texts) -> str:
        """Lay the dots."""
        return texts("incident.choose")

    def options(self, texts: Texts) -> Mapping[str, str]:
        """The situations on the cards."""
        return {name: item["situation"] for name, item in self.items.items()}

    def say(self, summary: Tally, texts: Texts) -> str:
        """Which one is told first; how many share the first place when it is not one."""
        dots = texts.count("incident.dots", summary.ranked[0][1])
        return texts.count("incident.told", len(summary.leaders), dots=dots)

    def draw(self, summary: Tally, texts: Texts) -> Figure:
        """The stories with the most dots, from the top."""
        return incident_dots.figure(summary.ranked, self.options(texts))

    def cues(self, summary: Tally) -> Sequence[str]:
        """Several stories at the first place: which is told first is a question to the room."""
        return ("shared_first",) if len(summary.leaders) > 1 else ()

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """The dots on each card that got one."""
        options = self.options(texts)
        return {options[name]: dots for name, dots in value.items() if name in options}


class Incident(Kind, Telling):
    """A question for critical incidents; the three corners are the kinds of values that can be at stake."""

    kind: Literal["incident"]
    text: Text
    corners: Annotated[tuple[Corner, ...], Field(min_length=3, max_length=3)]
    paradoxes: ClassVar[Mapping[str, Text]] = {}  # type: ignore[misc] # a session has them, a programme file has not

    def steps(self) -> Sequence[Step]:
        """First everybody tells, then the room picks."""
        return (Step("tell"), Step("dots", results="reveal"))

    def at(self, step: str, context: Context) -> Asking:
        """Telling, or picking from what the room may see of what was told."""
        if step == "dots":
            return Choose(self.text, context.earlier("tell") or {})
        return Tell(self.text, self.corners, _paradoxes(context))

    def about(self, activity: str, context: Context) -> Mapping[str, Any]:
        """The cards that point at this paradox, of those the room may see."""
        told: Mapping[str, Item] = context.earlier("tell") or {}
        return {name: item for name, item in told.items() if item.get("paradox") == activity}


def _paradoxes(context: Context) -> Mapping[str, Text]:
    """The paradoxes of this session by their names, each with its two poles."""
    nl, en = Texts("nl"), Texts("en")
    found = [kind for kind in context.programme() if kind.kind == "paradox"]
    return {kind.id: Text(nl=kind.label(nl)[:300], en=kind.label(en)[:300]) for kind in found}


KIND = Incident
