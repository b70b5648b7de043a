"""The force field (Lewin 1943): what holds back and what helps, how strong it is, and whether it is in our hands."""

from collections.abc import Mapping, Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field, ValidationInfo, field_validator

from sessions.activities.capabilities import WithFiguresChart
from sessions.activities.forcefield import influence_chart
from sessions.activities.forcefield.forces import Force, RatedForce
from sessions.activities.forcefield.rating import RatingPrompt
from sessions.activities.forcefield.summary import ForcefieldResults
from sessions.activities.kind import Context, Figure, Kind, Prompt, Step
from sessions.activities.shared.charts import figure_charts
from sessions.activities.shared.cross_field_rules import refuse_reused_ids
from sessions.locale import Texts
from sessions.model.key_figures import KeyFigure
from sessions.model.programme import Option, Results, Text

MOST_RATED = 60  # forces in one form: two fields each, and nobody rates more


class Forcefield(Kind, ForcefieldResults, WithFiguresChart):
    """Restraining and driving forces. It is the prompt of its own first step, in which people add forces."""

    default_results: ClassVar[Results] = "reveal"  # who sees how the group rates follows it

    kind: Literal["forcefield"]
    lead: Text
    forces: Annotated[tuple[Option, ...], Field(min_length=1, max_length=20)]
    driving: Annotated[tuple[Option, ...], Field(max_length=20)] = ()

    @field_validator("driving")
    @classmethod
    def _ids_are_distinct(cls, driving: tuple[Option, ...], validation: ValidationInfo) -> tuple[Option, ...]:
        refuse_reused_ids(driving, {force.id for force in validation.data.get("forces", ())})
        return driving

    def steps(self) -> Sequence[Step]:
        """Two steps of five minutes: `add`, shown live so that nobody writes a force twice, then `rate`."""
        return (Step("add", 5, "live"), Step("rate", 5))

    def prompt(self, step: str, context: Context) -> Prompt:
        """Adding forces; for `rate` all forces of the programme and those added."""
        if step != "rate":
            return self
        return RatingPrompt(self.lead, self.all_forces(context.earlier_summary("add") or {}))

    def all_forces(self, added: Mapping[str, Mapping[str, str]]) -> tuple[Force, ...]:
        """The forces of the programme, then those added, named by their cards; at most MOST_RATED in all."""
        forces = [Force(force.id, force.text, driving=False) for force in self.forces]
        forces += [Force(force.id, force.text, driving=True) for force in self.driving]
        for card, item in added.items():
            text = Text(nl=item["text"], en=item["text"])
            forces.append(Force(card, text, driving=item["direction"] == "driving", added=True))
        return tuple(forces[:MOST_RATED])

    def heading(self, texts: Texts) -> str:
        """The change that the forces work on."""
        return self.lead.in_language(texts.language)

    def participant_heading(self, texts: Texts) -> str:
        """The question which forces are missing."""
        return texts("forcefield.add_prompt")

    def instruction(self, texts: Texts) -> str:
        """The instruction to add forces in silence."""
        return texts("forcefield.invitation")

    @classmethod
    def figures_chart(cls, figures: Sequence[KeyFigure], columns: figure_charts.Columns, texts: Texts) -> Figure | None:
        """Strength and influence of each force that was rated."""
        rated = figure_charts.rated(figures, "forces", "influence", "strength")
        if rated is None:
            return None
        forces = [
            RatedForce(str(place), item.label, item.side == "driving", item.values["strength"],
                       item.values["influence"], item.n, False)
            for place, item in enumerate(rated.items)
        ]  # fmt: skip
        return influence_chart.corner(forces, texts)


KIND = Forcefield
