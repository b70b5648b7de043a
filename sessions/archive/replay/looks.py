"""What a closed round showed besides the answers of the moment: guesses, another chart, what moved and the roles.

All of it is what the audience may see now, from the functions of the live screen: what may be shown of it depends on
all looks at the round together, so that it is not calculated for a moment.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from sessions.activities.capabilities import view_count
from sessions.activities.kind import Kind
from sessions.locale import Texts
from sessions.model.records import Round, Session
from sessions.results import extra_charts, guesses, round_results
from sessions.results.result import Result
from sessions.store import session_rows
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True)
class RoundLooks:
    """The looks at one round of an activity."""

    workshop: Workshop
    session: Session
    activity: Kind
    round: Round
    texts: Texts

    def with_guesses(self, result: Result, moment: datetime) -> Result:
        """The result of a moment with what was guessed of it, once the guess was closed."""
        with self.workshop.store.reading() as db:
            guess = session_rows.guess_round(db, self.session.id, self.round)
        if guess is None or guess.closed_at is None or moment < guess.closed_at:
            return result
        prompt = round_results.prompt_of(self.workshop, self.session, self.activity, self.round.step)
        return guesses.with_guesses(self.workshop, self.session, prompt, self.round, result, self.texts)

    def turned_to(self, result: Result, number: int) -> Result:
        """The chart of this number: one of the result, or what moved or the roles, as far as it may be seen now."""
        prompt = round_results.prompt_of(self.workshop, self.session, self.activity, self.round.step)
        extra = extra_charts.chosen(
            self.workshop, replace(self.session, chart_number=number), self.activity, prompt, self.round,
            self.texts.language,
        )  # fmt: skip
        if extra is None:
            return result.with_chart_number(number if number < view_count(prompt) else 0)
        return replace(
            result, sentence=extra.alt, figures=extra.figures, numbers=extra.numbers, cards=(), chart_number=0, cues=()
        )


def unasked(workshop: Workshop, session: Session, activity: Kind, step: str, language: str) -> Result | None:
    """What there is to see now of an activity that asks nothing in this step; None for one that asks."""
    if round_results.prompt_of(workshop, session, activity, step).asks:
        return None
    return round_results.without_answers(workshop, session, activity, language)
