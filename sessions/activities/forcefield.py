"""The force field (Lewin 1943): what holds back and what helps, how strong it is, and whether it is in our hands."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, ValidationInfo, field_validator

from sessions.activities.forcefield_picture import Force
from sessions.activities.forcefield_rating import Rate
from sessions.activities.kind import Asking, Context, Kind, Step, Value
from sessions.activities.together import apart
from sessions.activities.writing import Part, Writing
from sessions.locale import Texts
from sessions.programme import Option, Results, Text

LONGEST = 120  # signs of a force that somebody adds
MOST_RATED = 60  # forces in one form: two fields each, and nobody rates more
ARROWS = {"driving": "→", "restraining": "←"}  # which way a force pushes in the picture


class Forcefield(Kind, Writing):
    """Restraining and driving forces. As an asking it is its own first step, in which people add forces."""

    default_results: ClassVar[Results] = "reveal"  # who sees how the room rates follows it
    most: ClassVar[int] = 5
    parts: ClassVar[Sequence[Part]] = (Part("text", LONGEST), Part("direction", options=("driving", "restraining")))

    kind: Literal["forcefield"]
    lead: Text
    forces: Annotated[tuple[Option, ...], Field(min_length=1, max_length=20)]
    driving: Annotated[tuple[Option, ...], Field(max_length=20)] = ()

    @field_validator("driving")
    @classmethod
    def _named_apart(cls, driving: tuple[Option, ...], found: ValidationInfo) -> tuple[Option, ...]:
        apart(driving, {force.id for force in found.data.get("forces", ())})
        return driving

    def steps(self) -> Sequence[Step]:
        """First add forces, which the room sees at once so that nobody writes them twice; then rate all of them."""
        return (Step("add", 5, "live"), Step("rate", 5))

    def at(self, step: str, context: Context) -> Asking:
        """Adding, or rating what the programme names and what was added."""
        return Rate(self.lead, self.all_forces(context.earlier("add") or {})) if step == "rate" else self

    def all_forces(self, added: Mapping[str, Mapping[str, str]]) -> tuple[Force, ...]:
        """The forces of the programme, then those that were added, named by their cards."""
        forces = [Force(one.id, one.text, driving=False) for one in self.forces]
        forces += [Force(one.id, one.text, driving=True) for one in self.driving]
        for card, item in added.items():
            forces.append(Force(card, Text(nl=item["text"], en=item["text"]), driving=item["direction"] == "driving"))
        return tuple(forces[:MOST_RATED])

    def heading(self, texts: Texts) -> str:
        """What the forces work on."""
        return self.lead.in_language(texts.language)

    def prompt(self, texts: Texts) -> str:
        """Which forces are missing."""
        return texts("forcefield.add_prompt")

    def invitation(self, texts: Texts) -> str:
        """Add forces in silence."""
        return texts("forcefield.invitation")

    def words(self, item: Mapping[str, str], texts: Texts) -> str:
        """The text with an arrow: → helps, ← holds back, as the arrows of the picture do."""
        return f"{ARROWS[item['direction']]} {item['text']}"

    def say(self, summary: Mapping[str, Any], texts: Texts) -> str:
        """How many forces of each kind were added."""
        helping = sum(item["direction"] == "driving" for item in summary.values())
        return texts("forcefield.say.added", driving=helping, restraining=len(summary) - helping)

    def numbers(self, summary: Mapping[str, Any], texts: Texts) -> list[tuple[str, str]]:
        """The added forces by kind."""
        kinds = [item["direction"] for item in summary.values()]
        return [(texts(f"forcefield.{kind}"), str(kinds.count(kind))) for kind in ("restraining", "driving")]

    def cues(self, summary: Mapping[str, Any]) -> Sequence[str]:
        """Nobody named anything that helps, or anything that holds back."""
        kinds = {"restraining"} | {item["direction"] for item in summary.values()}
        return [] if self.driving or "driving" in kinds else ["no_driving"]

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """The forces that somebody added, by number."""
        forces = enumerate(self.worded(value, texts).values(), 1)
        return {texts("forcefield.column", number=at): force for at, force in forces}


KIND = Forcefield
