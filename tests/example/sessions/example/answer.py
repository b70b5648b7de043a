"""What is asked in the weather report: one of the kinds of weather."""

from typing import TYPE_CHECKING

from sessions.activities.kind import Value
from sessions.activities.shared.form import Fields, FormPrompt
from sessions.model.errors import Refusal
from sessions.model.programme import Option


class _Choice(Fields):
    weather: str


class ExampleAnswers(FormPrompt):
    """One choice."""

    if TYPE_CHECKING:  # of the programme file: `activity.py` has them
        options: tuple[Option, ...]

    def check(self, answer: Value) -> Value:
        """One of the options."""
        choice = _Choice.model_validate(answer)
        if choice.weather not in {option.id for option in self.options}:
            raise Refusal("refused.no_weather")
        return choice.model_dump()
