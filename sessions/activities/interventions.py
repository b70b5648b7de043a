"""The interventions: what people recognise, who does what, what to do when values clash, who oversees it all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field

from sessions.activities.interventions_who import Who
from sessions.activities.kind import NOWHERE, Asking, Context, Kind, Step, Value
from sessions.activities.lines import Lines, Scales, fifth
from sessions.activities.writing import Writing
from sessions.locale import Texts
from sessions.positions import Position
from sessions.programme import Option, Text

NOBODY = "nobody"
ACTORS = tuple(
    Option(id=name, text=Text(nl=nl, en=en))
    for name, nl, en in (
        ("residents", "inwoners", "residents"),
        ("initiators", "initiatiefnemers", "initiators"),
        ("council", "gemeenteraad", "municipal council"),
        ("executive", "college van B en W", "mayor and aldermen"),
        ("officials", "ambtenaren", "civil servants"),
        ("partners", "maatschappelijke partners", "partners in society"),
        (NOBODY, "iemand anders / niemand", "somebody else / nobody"),
    )
)


class Interventions(Kind):
    """Four steps about how values are guarded in practice; `actors` are the answers to the questions in `who`."""

    kind: Literal["interventions"]
    lead: Text
    observations: Annotated[tuple[Option, ...], Field(min_length=1, max_length=4)]
    who: Annotated[tuple[Option, ...], Field(min_length=1, max_length=5)]
    actors: Annotated[tuple[Option, ...], Field(min_length=2, max_length=10)] = ACTORS
    clash: Text
    oversee: Text

    def steps(self) -> Sequence[Step]:
        """What people recognise, who does what, when values clash, and whether somebody oversees it all."""
        return (Step("recognise"), Step("who", results="reveal"), Step("clash"), Step("oversee"))

    def at(self, step: str, context: Context) -> Asking:
        """Each step is asked in its own way."""
        if step == "who":
            return Who(self.lead, self.who, self.actors, NOBODY)
        if step == "clash":
            return Clash(self.clash)
        if step == "oversee":
            statement = Option(id="oversee", text=self.oversee)
            ends = ("interventions.oversee.none", "interventions.oversee.all")
            return Oversee(self.oversee, (statement,), ends, "interventions.oversee.invitation")
        ends = ("interventions.recognise.low", "interventions.recognise.high")
        return Recognise(self.lead, self.observations, ends, "interventions.recognise.invitation")

    def heading(self, texts: Texts) -> str:
        """What it starts from."""
        return self.lead.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """That of the first step."""
        return self.at("recognise", NOWHERE).invitation(texts)

    def parse(self, raw: object) -> Value:
        """An answer to the first step."""
        return self.at("recognise", NOWHERE).parse(raw)

    def summarise(self, given: Mapping[str, Value]) -> Any:
        """The result of the first step."""
        return self.at("recognise", NOWHERE).summarise(given)

    def say(self, summary: Any, texts: Texts) -> str:
        """The result of the first step."""
        return self.at("recognise", NOWHERE).say(summary, texts)


KIND = Interventions


class Recognise(Scales):
    """Do you recognise this?"""

    def say(self, summary: Lines, texts: Texts) -> str:
        """How strongly the middle of the group recognises each observation, by its number."""
        told = [self._how(at, one.position, texts) for at, one in enumerate(summary.values(), 1) if one]
        if not told:
            return texts("interventions.too_few")
        listed = f" {texts('interventions.and')} ".join([", ".join(told[:-1]), told[-1]] if told[1:] else told)
        return texts("interventions.recognise.say", told=listed)

    def _how(self, number: int, position: Position, texts: Texts) -> str:
        how = "camps" if position.picture == "camps" else fifth(position.median)
        return texts(f"interventions.recognise.{how}", number=number)


class Oversee(Scales):
    """From never to always."""

    def say(self, summary: Lines, texts: Texts) -> str:
        """Where the middle of the group stands between never and always."""
        marks = summary["oversee"]
        if marks is None:
            return texts("interventions.too_few")
        if marks.position.picture == "camps":
            values = marks.values.values()
            low, high = sum(value <= 33 for value in values), sum(value >= 67 for value in values)
            return texts("interventions.oversee.camps", low=low, high=high)
        where = texts(f"interventions.oversee.{fifth(marks.position.median)}")
        return texts("interventions.oversee.say", where=where)


@dataclass(frozen=True)
class Clash(Writing):
    """What to do when values clash: short texts, which the facilitator looks at before the room sees them."""

    text: Text

    def heading(self, texts: Texts) -> str:
        """The question."""
        return self.text.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Write in silence."""
        return texts("interventions.clash.invitation")

    def say(self, summary: Mapping[str, Any], texts: Texts) -> str:
        """How many answers there are."""
        return texts.count("question.say", len(summary))

    def cues(self, summary: Mapping[str, Any]) -> Sequence[str]:
        """Several answers that can be laid side by side."""
        return ("clash",) if len(summary) > 1 else ()

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """All texts of one participant."""
        return {self.heading(texts): " / ".join(self.written(value).values())}
