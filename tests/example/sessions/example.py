"""The weather report: everybody chooses the weather in the team. Its form has every shape that a field can have."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from sessions.activities.form import Fields, Form
from sessions.activities.kind import Asking, Context, Kind, Step, Value
from sessions.locale import Texts
from sessions.programme import Corner, Identifier, Line, LongText, Option, Text
from sessions.refusal import Refusal

Image = Annotated[str, StringConstraints(pattern=r"^data:image/(png|jpeg);base64,", max_length=1_000_000)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Place(_Part):
    """Where it happens."""

    town: Text
    story: LongText | None = None


class Remark(_Part):
    """Something to say about one of the kinds of weather."""

    id: Identifier
    option: Identifier
    text: Text


class _Choice(Fields):
    weather: str


class Example(Kind, Form):
    """What the weather is like, and tomorrow's."""

    default_results = "reveal"

    kind: Literal["example"]
    text: Text
    lead: LongText | None = None
    options: tuple[Option, ...] = Field(min_length=2, max_length=6)
    remarks: tuple[Remark, ...] = ()
    corners: tuple[Corner, Corner, Corner] | None = None
    sayings: tuple[Text, ...] = ()
    sources: tuple[Line, ...] = ()
    place: Place | None = None
    author: Line | None = None
    look: Literal["sober", "bright"] = "sober"
    ways: tuple[Literal["today", "tomorrow"], ...] = Field(default=("today",), min_length=1, alias="steps")
    most: int = Field(default=3, ge=1, le=9)
    loud: bool = False
    image: Image | None = None

    def steps(self) -> Sequence[Step]:
        """Today, and tomorrow if it is asked for."""
        return [Step(way) for way in self.ways]

    def at(self, step: str, context: Context) -> Asking:
        """The same question, whichever day it is about."""
        return self

    def heading(self, texts: Texts) -> str:
        """The question."""
        return self.text.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Choose."""
        return texts("example.invitation")

    def check(self, answer: Value) -> Value:
        """One of the options."""
        choice = _Choice.model_validate(answer)
        if choice.weather not in {one.id for one in self.options}:
            raise Refusal("refused.no_weather")
        return choice.model_dump()

    def summarise(self, given: Mapping[str, Value]) -> Counter[str] | None:
        """How often each option was chosen."""
        known = {one.id for one in self.options}
        return Counter(value["weather"] for value in given.values() if value["weather"] in known) or None

    def say(self, summary: Counter[str], texts: Texts) -> str:
        """What was chosen most."""
        [(name, count)] = summary.most_common(1)
        text = next(one.text for one in self.options if one.id == name)
        return texts("example.say", count=count, weather=text.in_language(texts.language))


KIND = Example
