"""The weather report: everybody chooses the weather in the team. Its form has every shape that a field can have."""

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from sessions.activities.kind import Context, Kind, Prompt, Step
from sessions.locale import Texts
from sessions.model.programme import Corner, Identifier, Line, LongText, Option, Text

from .summary import ExampleResults

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


class Example(Kind, ExampleResults):
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

    def prompt(self, step: str, context: Context) -> Prompt:
        """The same question, whichever day it is about."""
        return self

    def heading(self, texts: Texts) -> str:
        """The question."""
        return self.text.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to choose."""
        return texts("example.invitation")


KIND = Example
