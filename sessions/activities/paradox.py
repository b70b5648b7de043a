"""The paradox: everybody places a mark on the line between two poles. There is no right place on it.

A programme can ask more: where one stands now and what is needed (`paradox_gap`), or how strong each pole is by itself
(`paradox_plane`), so that both can be high and both can be low.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from sessions.activities import drawing
from sessions.activities import paradox_line as drawn
from sessions.activities.kind import Asking, Context, Figure, Kind, Value
from sessions.activities.paradox_gap import Gap
from sessions.activities.paradox_line import Marks, side
from sessions.activities.paradox_plane import Plane
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.positions import Position
from sessions.programme import Text
from sessions.refusal import Refusal

__all__ = ["KIND", "Marks", "Paradox", "numbers_of", "side"]


class _Mark(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    value: int = Field(ge=0, le=100)


class Paradox(Kind):
    """Two poles that are both worth something, and a line between them from 0 (left) to 100 (right)."""

    kind: Literal["paradox"]
    left: Text
    right: Text
    ask: Literal["now", "now_needed", "apart"] = "now"

    def at(self, step: str, context: Context) -> Asking:
        """One mark, two marks, or each pole by itself, as the programme says."""
        if self.ask == "now_needed":
            return Gap(self.left, self.right)
        return Plane(self.left, self.right) if self.ask == "apart" else self

    def heading(self, texts: Texts) -> str:
        """Both poles, with the dash of a paradox between them."""
        return f"{self.left.in_language(texts.language)} – {self.right.in_language(texts.language)}"

    def prompt(self, texts: Texts) -> str:
        """The poles stand at the slider; the question is where one stands."""
        return texts("paradox.prompt")

    def invitation(self, texts: Texts) -> str:
        """Choose a place in silence."""
        return texts("paradox.invitation")

    def parse(self, raw: object) -> Value:
        """`{"value": 0..100}`, a whole number."""
        try:
            return _Mark.model_validate(raw).model_dump()
        except ValidationError:
            raise Refusal("refused.mark") from None

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """A place on the line."""
        return {"value": who.place()}

    def summarise(self, given: Mapping[str, Value]) -> Marks | None:
        """All marks and their position; None when there are none."""
        return drawn.marks({name: answer["value"] for name, answer in given.items() if "value" in answer})

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
