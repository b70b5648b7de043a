"""Statements that people mark on a line: what they recognise, and whether somebody oversees it all."""

from sessions.activities.shared.statement_lines import ScalePrompt, StatementSummary, fifth
from sessions.locale import Texts
from sessions.results.statistics import Position


class RecognitionPrompt(ScalePrompt):
    """Do you recognise this?"""

    def sentence(self, summary: StatementSummary, texts: Texts) -> str:
        """How strongly the middle of the group recognises each observation, by its number."""
        descriptions = [
            self._how(number, marks.position, texts) for number, marks in enumerate(summary.values(), 1) if marks
        ]
        if not descriptions:
            return texts("interventions.too_few")
        listed = f" {texts('interventions.and')} ".join(
            [", ".join(descriptions[:-1]), descriptions[-1]] if descriptions[1:] else descriptions
        )
        return texts("interventions.recognise.say", told=listed)

    def _how(self, number: int, position: Position, texts: Texts) -> str:
        how = "camps" if position.shape == "camps" else fifth(position.median)
        return texts(f"interventions.recognise.{how}", number=number)


class OversightPrompt(ScalePrompt):
    """From never to always."""

    def sentence(self, summary: StatementSummary, texts: Texts) -> str:
        """Where the middle of the group stands between never and always."""
        marks = summary["oversee"]
        if marks is None:
            return texts("interventions.too_few")
        if marks.position.shape == "camps":
            values = marks.values.values()
            low, high = sum(value <= 33 for value in values), sum(value >= 67 for value in values)
            return texts("interventions.oversee.camps", low=low, high=high)
        where = texts(f"interventions.oversee.{fifth(marks.position.median)}")
        return texts("interventions.oversee.say", where=where)
