"""What is asked in a paradox: one mark on the line between two poles."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sessions.activities.capabilities import WithManualEntry, WithSimulation
from sessions.activities.kind import Value
from sessions.activities.shared.manual_entry import FIFTHS, ManualForm, PlaceCounts
from sessions.activities.shared.mark import read_mark
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.programme import Text


class ParadoxAnswers(WithManualEntry, WithSimulation):
    """One mark from 0 (left) to 100 (right)."""

    if TYPE_CHECKING:  # of the programme file: `activity.py` has them
        left: Text
        right: Text

    def parse(self, raw: object) -> Value:
        """`{"value": n}` with a whole number from 0 (left) to 100 (right). Raises Refusal for anything else."""
        return read_mark(raw)

    def manual_form(self, texts: Texts) -> ManualForm:
        """Manual entry: hands counted at five places on the line, or a list of marks from 0 to 100."""
        left, right = (pole.in_language(texts.language) for pole in (self.left, self.right))
        return PlaceCounts({name: f"{position} · {texts(f'paradox.hand.{name}', left=left, right=right)}"
                      for name, position in FIFTHS.items()})  # fmt: skip

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """A simulated mark from 0 to 100."""
        return {"value": participant.position()}

    def fits(self, value: Value) -> bool:
        """Whether the answer is one mark; an edited paradox may have asked for two."""
        return "value" in value

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The answers that hold one mark, without those to another way of asking."""
        return {name: value for name, value in given.items() if "value" in value}
