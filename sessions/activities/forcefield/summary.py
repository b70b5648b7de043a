"""What comes out of adding forces: how many of each kind."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sessions.activities.capabilities import WithColumns, WithCues, WithTable
from sessions.activities.forcefield.answer import ForcefieldAnswers
from sessions.activities.kind import Value
from sessions.locale import Texts
from sessions.model.programme import Option


class ForcefieldResults(ForcefieldAnswers, WithTable, WithCues, WithColumns):
    """The forces that were added, by the names of their cards."""

    if TYPE_CHECKING:  # of the programme file: `activity.py` has them
        driving: tuple[Option, ...]

    def sentence(self, summary: Mapping[str, Any], texts: Texts) -> str:
        """How many driving and restraining forces were added."""
        helping = sum(item["direction"] == "driving" for item in summary.values())
        return texts("forcefield.say.added", driving=helping, restraining=len(summary) - helping)

    def numbers(self, summary: Mapping[str, Any], texts: Texts) -> list[tuple[str, str]]:
        """Rows with the number of added restraining and driving forces."""
        kinds = [item["direction"] for item in summary.values()]
        return [(texts(f"forcefield.{kind}"), str(kinds.count(kind))) for kind in ("restraining", "driving")]

    def cues(self, summary: Mapping[str, Any]) -> Sequence[str]:
        """`no_driving` when neither the programme nor anybody named a driving force."""
        kinds = {"restraining"} | {item["direction"] for item in summary.values()}
        return [] if self.driving or "driving" in kinds else ["no_driving"]

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column per force that this participant added, numbered from 1, with an arrow for its direction."""
        forces = enumerate(self.readable_texts(value, texts).values(), 1)
        return {texts("forcefield.column", number=number): force for number, force in forces}
