"""What is asked about competencies: how important each is here, and how strong the team is in it."""

from typing import TYPE_CHECKING

from sessions.activities.capabilities import WithManualEntry, WithRoleAxis, WithSimulation
from sessions.activities.kind import Value
from sessions.activities.shared.form import FormPrompt
from sessions.activities.shared.manual_entry import ManualForm, Papers
from sessions.activities.shared.role_axis import RoleAxis
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Option

LOW, HIGH = 1, 5
SIDES = ("importance", "strength")


class CompetenciesAnswers(FormPrompt, WithManualEntry, WithSimulation, WithRoleAxis):
    """Two ratings of every competency, from 1 to 5."""

    if TYPE_CHECKING:  # of the programme file: `activity.py` has them
        items: tuple[Option, ...]

    def wording(self, texts: Texts) -> dict[str, str]:
        """Id of each competency -> its text in the language of `texts`."""
        return {item.id: item.text.in_language(texts.language) for item in self.items}

    def fields(self) -> list[str]:
        """The names of all ratings, such as `c1_importance`."""
        return [f"{item.id}_{side}" for item in self.items for side in SIDES]

    def still_asked(self, value: Value) -> Value:
        """The ratings of competencies that were not removed."""
        known = self.fields()
        return {name: rating for name, rating in value.items() if name in known}

    def check(self, answer: Value) -> Value:
        """`{"c1_importance": 1..5, "c1_strength": 1..5, …}`, any subset. Raises Refusal for other names or values."""
        known = self.fields()
        if set(answer) - set(known):
            raise Refusal("refused.fields")
        if not all(type(rating) is int and LOW <= rating <= HIGH for rating in answer.values()):
            raise Refusal("refused.not_a_choice")
        return {name: answer[name] for name in known if name in answer}

    def manual_form(self, texts: Texts) -> ManualForm:
        """Manual entry: one line per paper, with a number from 1 to 5 for each rating."""
        return Papers.of(self.role_axis(texts))

    def role_axis(self, texts: Texts) -> RoleAxis:
        """One axis from 1 to 5 per rating; roles are compared by their medians."""
        wording = self.wording(texts)
        asked = {f"{item.id}_{side}": f"{texts(f'competencies.{side}')}: {wording[item.id]}"
                 for item in self.items for side in SIDES}  # fmt: skip
        ends = (str(LOW), str(HIGH))
        return RoleAxis(asked, lambda value: {name: value[name] for name in asked if name in value}, ends, LOW, HIGH)

    def _asked(self, texts: Texts) -> dict[str, str]:
        """Every rating in words, by the name of its field."""
        wording = self.wording(texts)
        return {
            f"{item.id}_{side}": f"{wording[item.id]} · {texts(f'competencies.{side}')}"
            for item in self.items
            for side in SIDES
        }

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """Simulated ratings, in which importance is mostly higher than strength."""
        return {
            name: participant.about(name).position(1, 5, towards=0.85 if name.endswith("importance") else 0.45)
            for name in self.fields()
        }
