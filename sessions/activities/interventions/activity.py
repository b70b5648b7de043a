"""The interventions: what people recognise, who does what, what to do when values clash, who oversees it all."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field

from sessions.activities.interventions.actors import ActorPrompt
from sessions.activities.interventions.clash import ClashPrompt
from sessions.activities.interventions.statements import OversightPrompt, RecognitionPrompt
from sessions.activities.kind import NOWHERE, Context, Kind, Prompt, Step, Value
from sessions.locale import Texts
from sessions.model.programme import Option, Text

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
        """Four steps: `recognise`, `who` (results on reveal), `clash` and `oversee`."""
        return (Step("recognise"), Step("who", results="reveal"), Step("clash"), Step("oversee"))

    def prompt(self, step: str, context: Context) -> Prompt:
        """The prompt of a step; each has a class of its own. An unknown step is the first."""
        if step == "who":
            return ActorPrompt(self.lead, self.who, self.actors, NOBODY)
        if step == "clash":
            return ClashPrompt(self.clash)
        if step == "oversee":
            statement = Option(id="oversee", text=self.oversee)
            ends = ("interventions.oversee.none", "interventions.oversee.all")
            return OversightPrompt(self.oversee, (statement,), ends, "interventions.oversee.invitation")
        ends = ("interventions.recognise.low", "interventions.recognise.high")
        return RecognitionPrompt(self.lead, self.observations, ends, "interventions.recognise.invitation")

    def heading(self, texts: Texts) -> str:
        """The statement that all four steps are about."""
        return self.lead.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction of the first step."""
        return self.prompt("recognise", NOWHERE).instruction(texts)

    def parse(self, raw: object) -> Value:
        """An answer to the first step."""
        return self.prompt("recognise", NOWHERE).parse(raw)

    def summarise(self, given: Mapping[str, Value]) -> Any:
        """The result of the first step."""
        return self.prompt("recognise", NOWHERE).summarise(given)

    def sentence(self, summary: Any, texts: Texts) -> str:
        """The result of the first step."""
        return self.prompt("recognise", NOWHERE).sentence(summary, texts)


KIND = Interventions
