"""Actions: who does what and by when; and at the next session, what became of them."""

from collections.abc import Mapping, Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from sessions.activities.action_look_back import LookBack
from sessions.activities.kind import Asking, Context, Kind, Step, Value
from sessions.activities.writing import Part, Writing
from sessions.locale import Texts
from sessions.programme import SEEN, Identifier, Text

WHAT, WHO, BY = 200, 60, 40  # signs
Item = Mapping[str, str]  # an action: what, and perhaps who and by
_Optional = Annotated[str, StringConstraints(strip_whitespace=True)]


class Earlier(BaseModel):
    """An action of the session before this one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Identifier
    what: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=WHAT), SEEN]
    who: _Optional = Field(default="", max_length=WHO)
    by: _Optional = Field(default="", max_length=BY)


class Action(Kind, Writing):
    """Actions that a group agrees on. With actions of an `earlier` session it asks only what became of those."""

    kind: Literal["action"]
    text: Text
    earlier: tuple[Earlier, ...] = Field(default=(), max_length=LookBack.most)
    parts: ClassVar[Sequence[Part]] = (Part("what", WHAT), Part("who", WHO, needed=False), Part("by", BY, needed=False))

    def steps(self) -> Sequence[Step]:
        """Agree; or look back on what is given."""
        return (Step("look_back"),) if self.earlier else (Step("agree"),)

    def at(self, step: str, context: Context) -> Asking:
        """What became of the earlier actions, if there are any; else the new ones."""
        return LookBack(self.text, {one.id: one for one in self.earlier}) if self.earlier else self

    def heading(self, texts: Texts) -> str:
        """The question."""
        return self.text.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Write down what will be done."""
        return texts("action.invitation")

    def words(self, item: Item, texts: Texts) -> str:
        """What, who and by when, as one text."""
        return " · ".join(item[part.name] for part in self.parts if part.name in item)

    def say(self, summary: Mapping[str, Item], texts: Texts) -> str:
        """How many actions there are."""
        return texts.count("action.say", len(summary))

    def numbers(self, summary: Mapping[str, Item], texts: Texts) -> list[tuple[str, str]]:
        """How many actions there are, and in how many it is said who will do it and by when."""
        counted = {name: sum(name in item for item in summary.values()) for name in ("what", "who", "by")}
        return [(texts(f"action.number.{name}"), str(count)) for name, count in counted.items()]

    def cues(self, summary: Mapping[str, Item]) -> Sequence[str]:
        """Actions that nobody has taken, and actions without a time."""
        return [name for name, part in (("no_who", "who"), ("no_by", "by"))
                if any(part not in item for item in summary.values())]  # fmt: skip

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Every part of every action."""
        return {
            f"{texts(f'action.part.{part.name}')} {at}": item[part.name]
            for at, item in enumerate(value["texts"], start=1)
            for part in self.parts
            if part.name in item
        }


KIND = Action
