"""What is asked in a triangle: 100 points divided over three corners, in steps of 5."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sessions.activities.capabilities import WithManualEntry, WithSimulation
from sessions.activities.kind import Value
from sessions.activities.shared.form import FormPrompt
from sessions.activities.shared.manual_entry import ManualForm, Papers
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Corner
from sessions.results.statistics import Parts

WHOLE, STEP = 100, 5
OUGHT = "ought_"  # what the names of the second division begin with


class TriangleAnswers(FormPrompt, WithManualEntry, WithSimulation):
    """One or two divisions of 100 points over three corners."""

    if TYPE_CHECKING:  # of the programme file: `activity.py` has them
        corners: tuple[Corner, ...]
        ought: bool

    def names(self, ought: bool) -> list[str]:
        """The field names of one division, in the order of the corners."""
        return [OUGHT + corner.id if ought else corner.id for corner in self.corners]

    def still_asked(self, value: Value) -> Value:
        """The complete divisions; one with a removed corner is dropped as a whole."""
        complete = [name for ought in self._asked() for name in self.names(ought) if self.parts(value, ought)]
        return {name: points for name, points in value.items() if name in complete}

    def reconciled(self, raw: object, before: Value | None) -> object:
        """The points that were sent; without what is not complete when some of it is for a removed corner."""
        asked = {name for ought in self._asked() for name in self.names(ought)}
        return super().reconciled(raw, before) if isinstance(raw, dict) and set(raw) - asked else raw

    def check(self, answer: Value) -> Value:
        """`{corner: points, …}` with all three corners of a division, in steps of STEP, adding up to WHOLE.

        Names of the second division begin with OUGHT. Raises Refusal otherwise.
        """
        names = [self.names(ought) for ought in self._asked()]
        whole = [division for division in names if set(division) & set(answer)]
        if set(answer) - {name for division in names for name in division}:
            raise Refusal("refused.fields")
        if not all(_adds_up([answer.get(name) for name in division]) for division in whole):
            raise Refusal("refused.points", whole=WHOLE, step=STEP)
        return {name: answer[name] for division in whole for name in division}

    def parts(self, value: Value, ought: bool = False) -> Parts | None:
        """The points of one division in the order of the corners; None when the answer has no complete one."""
        parts = [value.get(name) for name in self.names(ought)]
        return (parts[0], parts[1], parts[2]) if _adds_up(parts) else None  # type: ignore[return-value]

    def manual_form(self, texts: Texts) -> ManualForm:
        """Manual entry: one line per paper, with the points of each corner for every division that is asked."""
        titles = self.titles(texts)
        asked = dict(zip(self.names(False), titles, strict=True))
        if self.ought:
            ought_titles = [texts("triangle.ought_column", title=title) for title in titles]
            asked |= dict(zip(self.names(True), ought_titles, strict=True))
        return Papers(asked=asked, high=WHOLE, rule=texts("triangle.hand", whole=WHOLE, step=STEP))

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """Simulated divisions in steps of STEP, in which the first corner mostly gets the most."""
        answer: dict[str, int] = {}
        for ought in self._asked():
            first = STEP * round(participant.position(towards=0.35 if ought else 0.55) / STEP)
            second = STEP * participant.dice.randint(0, (WHOLE - first) // STEP)
            answer |= zip(self.names(ought), (first, second, WHOLE - first - second), strict=True)
        return answer

    def titles(self, texts: Texts) -> list[str]:
        """The titles of the corners in the language of `texts`."""
        return [corner.title.in_language(texts.language) for corner in self.corners]

    def _asked(self) -> tuple[bool, ...]:
        return (False, True) if self.ought else (False,)


def _adds_up(parts: Sequence[Any]) -> bool:
    whole_steps = all(type(part) is int and part >= 0 and part % STEP == 0 for part in parts)
    return whole_steps and sum(parts) == WHOLE
