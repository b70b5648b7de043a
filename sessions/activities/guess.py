"""Guess the room: before it is shown, everybody says where the group stands; then both are seen side by side.

For whatever is asked as one position between two poles, and whose summary is `Marks`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from sessions import positions
from sessions.activities import guess_picture
from sessions.activities.guess_picture import Guessed, OfRole
from sessions.activities.kind import Asking, Figure, Value
from sessions.activities.paradox_line import Marks
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.programme import Text
from sessions.refusal import Refusal

__all__ = ["Guess", "Guessed", "OfRole", "read_mark"]

NEAR = 10  # at most so far from the median is near
RIGHT = 5  # at most so far apart the room knows itself; a twentieth of the line, as for a shift


class _Mark(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    value: int = Field(ge=0, le=100)


def read_mark(raw: object) -> Value:
    """`{"value": 0..100}`, a whole number. Raises Refusal."""
    try:
        return _Mark.model_validate(raw).model_dump()
    except ValidationError:
        raise Refusal("refused.mark") from None


@dataclass(frozen=True)
class Guess(Asking):
    """Where one thinks that the group stands between two poles. `real` is where it stands, once that may be seen."""

    left: Text
    right: Text
    real: Marks | None = None
    roles: Sequence[OfRole] = ()

    def against(self, real: Marks, roles: Sequence[OfRole]) -> "Guess":
        """The same with what it is held against: the whole group, and the roles that may be shown."""
        return replace(self, real=real, roles=roles)

    def heading(self, texts: Texts) -> str:
        """Both poles, with a dash between them."""
        return f"{self.left.in_language(texts.language)} – {self.right.in_language(texts.language)}"

    def prompt(self, texts: Texts) -> str:
        """Where the group stands."""
        return texts("guess.prompt")

    def invitation(self, texts: Texts) -> str:
        """Guess in silence."""
        return texts("guess.invitation")

    def parse(self, raw: object) -> Value:
        """`{"value": 0..100}`, a whole number."""
        return read_mark(raw)

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The guesses that are a place."""
        return {name: value for name, value in given.items() if "value" in value}

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """Somewhere between the own place and the middle: people take others for like themselves."""
        return {"value": round((who.place() + 2 * who.dice.randint(35, 75)) / 3)}

    def summarise(self, given: Mapping[str, Value]) -> Guessed | None:
        """The guesses beside reality, and how many came near it; None without either."""
        places = [value["value"] for value in self.usable(given).values()]
        found = positions.describe(places)
        if found is None or self.real is None:
            return None
        near = sum(abs(place - self.real.position.median) <= NEAR for place in places)
        return Guessed(found, self.real, near, self.roles)

    def say(self, summary: Guessed, texts: Texts) -> str:
        """What the room thought and where it stands, and how many came near."""
        thought, real = summary.guesses.median, summary.real.position.median
        way = "right" if abs(thought - real) <= RIGHT else "toward"
        pole = self.right if thought > real else self.left
        said = texts(
            f"guess.say.{'camps' if summary.real.position.picture == 'camps' else way}",
            guess=texts.number(thought),
            real=texts.number(real),
            pole=pole.in_language(texts.language),
        )
        return f"{said} {self._near(summary, texts)}"

    def numbers(self, summary: Guessed, texts: Texts) -> list[tuple[str, str]]:
        """Number, median and middle half of the guesses, how many were near, and each role that may be shown."""
        guesses = summary.guesses
        rows = [("n", str(guesses.n)), ("median", texts.number(guesses.median))]
        if guesses.q1 is not None and guesses.q3 is not None:
            rows.append(("middle_half", f"{texts.number(guesses.q1)} – {texts.number(guesses.q3)}"))
        rows.append(("near", str(summary.near)))
        told = [(texts(f"guess.number.{name}", near=NEAR), value) for name, value in rows]
        return told + [
            (
                texts("guess.number.role", role=one.role),
                texts("guess.number.of_role", guess=texts.number(one.guesses.median), guesses=one.guesses.n,
                      real=texts.number(one.real.median), answers=one.real.n),
            )
            for one in summary.roles
        ]  # fmt: skip

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """The guess."""
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        return {texts("guess.column", **poles): value["value"]} if "value" in value else {}

    def draw(self, summary: Guessed, texts: Texts) -> Figure:
        """Guesses above, the group below them, and the roles that may be shown on the same scale."""
        return guess_picture.figure(summary, self.left, self.right, texts)

    def _near(self, summary: Guessed, texts: Texts) -> str:
        if not summary.near:
            return texts("guess.nobody_near", near=NEAR)
        return texts.count("guess.near", summary.near, of=summary.guesses.n, near=NEAR)
