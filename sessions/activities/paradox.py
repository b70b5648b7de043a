"""The paradox: everybody places a mark on the line between two poles. There is no right place on it.

A programme can ask more: where one stands now and what is needed (`paradox_gap`), or how strong each pole is by itself
(`paradox_plane`), so that both can be high and both can be low.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from sessions.activities import drawing, paradox_shift, shifts
from sessions.activities import paradox_line as drawn
from sessions.activities.by_hand import FIFTHS, ByHand, Places
from sessions.activities.guess import Guess, read_mark
from sessions.activities.kind import Asking, Context, Figure, Kind, Moved, Value
from sessions.activities.measure import Measure
from sessions.activities.paradox_gap import Gap
from sessions.activities.paradox_line import Marks, side
from sessions.activities.paradox_plane import Plane
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.positions import Position
from sessions.programme import Results, Text

__all__ = ["KIND", "Marks", "Paradox", "numbers_of", "side"]


class Paradox(Kind):
    """Two poles that are both worth something, and a line between them from 0 (left) to 100 (right)."""

    kind: Literal["paradox"]
    left: Text
    right: Text
    ask: Literal["now", "now_needed", "apart"] = "now"
    guess: bool = False

    @property
    def wants_guess(self) -> bool:
        """Whether everybody guesses first; that takes one mark on one line."""
        return self.guess and self.ask == "now"

    @property
    def starts_with(self) -> Results:
        """What is guessed can't be seen before."""
        return "reveal" if self.wants_guess else super().starts_with

    def guessing(self) -> Guess | None:
        """Where the group stands on the same line."""
        return Guess(self.left, self.right) if self.ask == "now" else None

    def at(self, step: str, context: Context) -> Asking:
        """One mark, two marks, or each pole by itself, as the programme says."""
        if self.ask == "now_needed":
            return Gap(self.left, self.right)
        return Plane(self.left, self.right) if self.ask == "apart" else self

    def heading(self, texts: Texts) -> str:
        """Both poles, with the dash of a paradox between them."""
        return f"{self.left.in_language(texts.language)} – {self.right.in_language(texts.language)}"

    def label(self, texts: Texts) -> str:
        """Both poles, and how it is asked when that is not by one mark."""
        return self.heading(texts) + ("" if self.ask == "now" else f" ({texts(f'paradox.way.{self.ask}')})")

    def prompt(self, texts: Texts) -> str:
        """The poles stand at the slider; the question is where one stands."""
        return texts("paradox.prompt")

    def invitation(self, texts: Texts) -> str:
        """Choose a place in silence."""
        return texts("paradox.invitation")

    def parse(self, raw: object) -> Value:
        """`{"value": 0..100}`, a whole number."""
        return read_mark(raw)

    def by_hand(self, texts: Texts) -> ByHand:
        """Hands at five places on the line, or a list of places."""
        left, right = (pole.in_language(texts.language) for pole in (self.left, self.right))
        return Places({name: f"{place} · {texts(f'paradox.hand.{name}', left=left, right=right)}"
                      for name, place in FIFTHS.items()})  # fmt: skip

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """A place on the line."""
        return {"value": who.place()}

    def fits(self, value: Value) -> bool:
        """Whether it is one mark."""
        return "value" in value

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The marks that were given while it was asked so."""
        return {name: value for name, value in given.items() if "value" in value}

    def summarise(self, given: Mapping[str, Value]) -> Marks | None:
        """All marks and their position; None when there are none."""
        return drawn.marks({name: answer["value"] for name, answer in self.usable(given).items()})

    def say(self, summary: Marks, texts: Texts) -> str:
        """What the picture shows, in one sentence."""
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        where = side(summary.position.median)
        values = summary.values.values()
        return texts(
            f"paradox.say.{summary.position.picture}",
            where=texts(f"paradox.where.{where}", **poles),
            at_left=sum(value <= 33 for value in values),
            at_right=sum(value >= 67 for value in values),
            **poles,
        )

    def numbers(self, summary: Marks, texts: Texts) -> list[tuple[str, str]]:
        """Number of marks, median, middle half, spread and interval."""
        return numbers_of(summary.position, texts)

    def cues(self, summary: Marks) -> Sequence[str]:
        """The shape of the group, from five marks on; and a median in the middle, that can mean both or neither."""
        if summary.position.picture == "too_few":
            return ()
        middle = side(summary.position.median) == "middle" and summary.position.picture != "camps"
        return (summary.position.picture, *(["middle"] if middle else []))

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """The mark."""
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        return {texts("paradox.column", **poles): value["value"]} if "value" in value else {}

    def moved(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> Moved | None:
        """An arrow for everybody who answered both rounds, and a thick one for the median."""
        pairs = {name: (a["value"], b["value"]) for name, (a, b) in shifts.pairs_of(before, after).items()}
        return paradox_shift.on_a_line(pairs, self.left, self.right, texts)

    def measured(self, texts: Texts) -> Measure:
        """The place on the line."""
        ends = (self.left.in_language(texts.language), self.right.in_language(texts.language))
        return Measure({"value": ""}, lambda value: {"value": value["value"]}, ends, poles=True)

    def own_move(self, before: Value, after: Value, texts: Texts) -> str:
        """How far one moved oneself, and to which pole."""
        return paradox_shift.own_on_a_line(before["value"], after["value"], self.left, self.right, texts)

    def draw(self, summary: Marks, texts: Texts) -> Figure:
        """Every person a dot above the line, the median, and from five answers the middle half."""
        dots = drawing.swarm(summary.values, pixels_per_unit=drawn.PIXELS_PER_UNIT, room=drawn.ABOVE - 46)
        position = summary.position
        return {
            "data": [
                drawn.line(),
                *drawn.middle_half(position, texts),
                drawn.dots(dots),
                *drawn.median(position, texts),
            ],
            "layout": drawing.layout(
                drawn.HEIGHT,
                across=(drawn.FROM, drawn.TO),
                up=(-drawn.BELOW, drawn.ABOVE),
                annotations=drawn.poles(self.left, self.right, texts),
            ),
        }


KIND = Paradox


def numbers_of(position: Position, texts: Texts) -> list[tuple[str, str]]:
    """Number of marks, median, middle half, spread and interval of one position."""
    rows = [("n", str(position.n)), ("median", texts.number(position.median))]
    if position.q1 is not None and position.q3 is not None:
        rows.append(("middle_half", f"{texts.number(position.q1)} – {texts.number(position.q3)}"))
    rows.append(("spread", texts.number(position.spread, 2)))
    if position.interval is not None:
        low, high = position.interval
        rows.append(("interval", f"{texts.number(low)} – {texts.number(high)}"))
    return [(texts(f"paradox.number.{name}"), value) for name, value in rows]
