"""What is asked in a ranking: every option once, the best first."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sessions.activities.capabilities import WithManualEntry, WithSimulation
from sessions.activities.kind import Value
from sessions.activities.shared.form import Fields, FormPrompt
from sessions.activities.shared.manual_entry import Ballots, ManualForm
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Option


class _Ballot(Fields):
    order: list[str]


class RankingAnswers(FormPrompt, WithManualEntry, WithSimulation):
    """An order of all options, the best first."""

    if TYPE_CHECKING:  # of the programme file: `activity.py` has them
        options: tuple[Option, ...]

    def names(self) -> list[str]:
        """The ids of the options, in the programme's order."""
        return [option.id for option in self.options]

    def wording(self, texts: Texts) -> dict[str, str]:
        """Id of each option -> its text in the language of `texts`."""
        return {option.id: option.text.in_language(texts.language) for option in self.options}

    def check(self, answer: Value) -> Value:
        """`{"order": [ids]}` with every option once, the best first. Raises Refusal otherwise."""
        order = _Ballot.model_validate(answer).order
        if sorted(order) != sorted(self.names()):
            raise Refusal("refused.fields")
        return {"order": order}

    def reconciled(self, raw: object, before: Value | None) -> object:
        """The order that was sent without options that were removed since."""
        if not isinstance(raw, dict) or not isinstance(raw.get("order"), list):
            return raw
        return {**raw, "order": [name for name in raw["order"] if name in self.names()]}

    def known(self, value: Value) -> list[str]:
        """The ids in the order of an answer, without options that were removed since."""
        return [name for name in value["order"] if name in self.names()]

    def manual_form(self, texts: Texts) -> ManualForm:
        """Manual entry: one line per paper, with the numbers of the options in order."""
        return Ballots(asked=self.wording(texts))

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """A simulated order of all options."""
        return {"order": participant.order(self.names())}

    def fits(self, value: Value) -> bool:
        """Whether at least one of its options still exists."""
        return bool(self.known(value))

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The answers with at least two options that still exist: one alone is no order."""
        return {name: value for name, value in given.items() if len(self.known(value)) > 1}
