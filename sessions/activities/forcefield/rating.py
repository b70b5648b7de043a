"""Rating the forces of a force field: how strong each is and how far it is in our hands, from 1 to 5."""

import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from sessions.activities.capabilities import (
    GroupShift,
    WithCharts,
    WithColumns,
    WithCues,
    WithKeyFigures,
    WithManualEntry,
    WithRoleAxis,
    WithShift,
    WithSimulation,
    WithTable,
)
from sessions.activities.forcefield.chart import arrows
from sessions.activities.forcefield.forces import STRONG, WEAK, Force, RatedForce
from sessions.activities.forcefield.influence_chart import corner
from sessions.activities.kind import Figure, Value
from sessions.activities.shared import shifts
from sessions.activities.shared.form import FormPrompt
from sessions.activities.shared.manual_entry import ManualForm, Papers
from sessions.activities.shared.role_axis import RoleAxis
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.key_figures import ItemsFigure, KeyFigure, Label, RatedItem
from sessions.model.programme import Text
from sessions.results.statistics import describe

ASKED = ("strength", "influence")
MIN_RATINGS = 3  # ratings that a median needs, as for every result of a group


@dataclass(frozen=True)
class RatingSummary:
    """All forces with what the group thinks of them, in the order of the programme, and how many people rated."""

    forces: tuple[RatedForce, ...]
    people: int

    def side(self, *, driving: bool) -> list[RatedForce]:
        """The forces of one side that enough people rated, the strongest first."""
        rated = [force for force in self.forces if force.driving == driving and force.strength is not None]
        return sorted(rated, key=lambda force: -(force.strength or 0))

    @property
    def ours(self) -> list[RatedForce]:
        """The forces that are strong and in our hands."""
        return [force for force in self.forces if force.ours]


@dataclass(frozen=True)
class RatingPrompt(
    FormPrompt, WithManualEntry, WithSimulation, WithCharts, WithTable, WithCues, WithColumns, WithShift, WithRoleAxis,
    WithKeyFigures,
):  # fmt: skip
    """The step in which everybody rates these forces."""

    lead: Text
    forces: tuple[Force, ...]

    def heading(self, texts: Texts) -> str:
        """What the forces work on."""
        return self.lead.in_language(texts.language)

    def participant_heading(self, texts: Texts) -> str:
        """How strong, and can we do something about it."""
        return texts("forcefield.rate_prompt")

    def instruction(self, texts: Texts) -> str:
        """The instruction to rate in silence."""
        return texts("forcefield.rate_invitation")

    @property
    def view_count(self) -> int:
        """Arrows, and strength by influence."""
        return 2

    def fields(self) -> frozenset[str]:
        """The names of all fields."""
        return frozenset(f"{force.id}_{asked}" for force in self.forces for asked in ASKED)

    def check(self, answer: Value) -> Value:
        """`{"f1_strength": 1..5, "f1_influence": 1..5, …}`, whole numbers, as far as somebody came."""
        if set(answer) - self.fields() or not all(type(value) is int and 1 <= value <= 5 for value in answer.values()):
            raise Refusal("refused.fields")
        return answer

    def still_asked(self, value: Value) -> Value:
        """The ratings of forces that are (still) there."""
        fields = self.fields()
        return {name: rating for name, rating in value.items() if name in fields}

    def manual_form(self, texts: Texts) -> ManualForm:
        """Manual entry: one line per paper, with a number from 1 to 5 for each rating."""
        return Papers.of(self.role_axis(texts))

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """How strong every force is, and whether it can be influenced."""
        return {name: participant.about(name).position(1, 5) for name in sorted(self.fields())}

    def summarise(self, given: Mapping[str, Value]) -> RatingSummary | None:
        """Medians of every force; None when nobody rated any that is there."""
        answers = [known for value in given.values() if (known := self.still_asked(value))]
        rated = tuple(_rated(force, answers) for force in self.forces)
        return RatingSummary(rated, len(answers)) if answers else None

    def shift(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> GroupShift | None:
        """How the ratings moved, strength and influence apart."""
        return shifts.of_fields(before, after, self._asked(texts), (1, 5), texts)

    def role_axis(self, texts: Texts) -> RoleAxis:
        """Every rating, each on an axis from 1 to 5."""
        asked = {f"{force.id}_{asked}": f"{texts(f'forcefield.{asked}')}: {force.in_language(texts)}"
                 for force in self.forces for asked in ASKED}  # fmt: skip
        return RoleAxis(asked, self.still_asked, ("1", "5"), 1, 5)

    def own_shift(self, before: Value, after: Value, texts: Texts) -> str:
        """The ratings that the participant changed, from how many to how many."""
        return shifts.own_fields(before, after, self._asked(texts), texts)

    def _asked(self, texts: Texts) -> dict[str, str]:
        """Every rating in words, by the name of its field."""
        return {
            f"{force.id}_{asked}": f"{force.in_language(texts)} · {texts(f'forcefield.{asked}')}"
            for force in self.forces
            for asked in ASKED
        }

    def sentence(self, summary: RatingSummary, texts: Texts) -> str:
        """What holds back most, what helps most, and how many forces are strong and in our hands."""
        sentences = [
            texts(f"forcefield.say.{name}", force=_strongest(rated, texts))
            for name, driving in (("restraining", False), ("driving", True))
            if (rated := summary.side(driving=driving))
        ]
        if not sentences:
            return texts("forcefield.say.too_few")
        return " ".join([*sentences, texts("forcefield.say.ours", count=len(summary.ours), total=len(summary.forces))])

    def charts(self, summary: RatingSummary, texts: Texts) -> Sequence[Figure]:
        """Arrows against the middle line; and strength by influence."""
        return arrows(summary.forces, texts), corner(summary.forces, texts)

    def draw(self, summary: RatingSummary, texts: Texts) -> Figure:
        """Arrows against the middle line."""
        return arrows(summary.forces, texts)

    def numbers(self, summary: RatingSummary, texts: Texts) -> list[tuple[str, str]]:
        """The medians of every force, each side with the strongest first; those with too few ratings without."""
        rated = [*summary.side(driving=False), *summary.side(driving=True)]
        rest = [force for force in summary.forces if force not in rated]
        rows = [(texts("forcefield.number.n"), str(summary.people))]
        for force in rated:
            values = {asked: shifts.number_or_dash(getattr(force, asked), texts) for asked in ASKED}
            rows.append((force.with_arrow(texts), texts("forcefield.number.force", **values, count=force.count)))
        return [*rows, *((force.with_arrow(texts), texts("forcefield.number.too_few")) for force in rest)]

    def cues(self, summary: RatingSummary) -> Sequence[str]:
        """Strong and in our hands, strong and not in our hands, a force that divides the group, nothing that helps."""
        tests: dict[str, Callable[[RatedForce], bool]] = {
            "ours": lambda force: force.ours,
            "not_ours": lambda force: (force.strength or 0) >= STRONG and (force.influence or STRONG) <= WEAK,
            "divided": lambda force: force.divided,
        }
        cues = [name for name, holds in tests.items() if any(map(holds, summary.forces))]
        return cues if any(force.driving for force in summary.forces) else [*cues, "no_driving"]

    def key_figures(self, summary: RatingSummary) -> Sequence[KeyFigure]:
        """Both medians of every force of the programme with enough ratings; forces that people added are texts."""
        items = [
            RatedItem(
                label=Label.of(force.text),
                n=force.count,
                values={"strength": force.strength, "influence": force.influence},
                side="driving" if force.driving else "restraining",
            )
            for force in summary.forces
            if not force.added and force.strength is not None and force.influence is not None
        ]
        return (ItemsFigure(of="forces", items=tuple(items)),)

    def highlight(self, summary: RatingSummary, texts: Texts) -> str:
        """The strongest restraining force that is strong and in our hands, then the one most in our hands."""
        forces = [force for force in summary.ours if not force.driving]
        if not forces:
            return ""
        force = max(forces, key=lambda each: (each.strength or 0, each.influence or 0))
        values = {asked: texts.number(getattr(force, asked) or 0) for asked in ASKED}
        return texts("forcefield.say.ours_restraining", force=force.in_language(texts), **values)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Strength and influence of every force."""
        return {
            texts(f"forcefield.column_{asked}", force=force.in_language(texts)): value[f"{force.id}_{asked}"]
            for force in self.forces
            for asked in ASKED
            if f"{force.id}_{asked}" in value
        }


def _rated(force: Force, answers: Sequence[Value]) -> RatedForce:
    ratings = {
        asked: [answer[name] for answer in answers if (name := f"{force.id}_{asked}") in answer] for asked in ASKED
    }
    middle = {asked: float(median(values)) if len(values) >= MIN_RATINGS else None for asked, values in ratings.items()}
    position = describe(ratings["strength"], 1, 5)
    divided = position is not None and position.shape == "camps"
    return RatedForce(
        force.id, force.text, force.driving, middle["strength"], middle["influence"], len(ratings["strength"]), divided,
        added=force.added,
    )  # fmt: skip


def _strongest(ranked: Sequence[RatedForce], texts: Texts) -> str:
    level = [force for force in ranked if force.strength == ranked[0].strength]
    if len(level) > 1:
        return texts("forcefield.level", count=len(level))
    return f"‘{textwrap.shorten(ranked[0].in_language(texts).rstrip('.'), 70, placeholder='…')}’"
