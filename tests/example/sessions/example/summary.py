"""What comes out of the weather report: how often each kind of weather was chosen."""

from collections import Counter
from collections.abc import Mapping, Sequence

from sessions.activities.capabilities import WithKeyFigures
from sessions.activities.kind import Value
from sessions.activities.shared.key_figures import label, line
from sessions.locale import Texts
from sessions.model.key_figures import KeyFigure, Label
from sessions.results.statistics import describe

from .answer import ExampleAnswers


class ExampleResults(ExampleAnswers, WithKeyFigures):
    """How often each option was chosen, and where the group stands from the first one to the last."""

    def summarise(self, given: Mapping[str, Value]) -> Counter[str] | None:
        """How often each option was chosen."""
        known = {option.id for option in self.options}
        return Counter(value["weather"] for value in given.values() if value["weather"] in known) or None

    def sentence(self, summary: Counter[str], texts: Texts) -> str:
        """What was chosen most."""
        [(name, count)] = summary.most_common(1)
        text = next(option.text for option in self.options if option.id == name)
        return texts("example.say", count=count, weather=text.in_language(texts.language))

    def key_figures(self, summary: Counter[str]) -> Sequence[KeyFigure]:
        """The options as places on a line, the first one at its left end."""
        places = {option.id: round(100 * index / (len(self.options) - 1)) for index, option in enumerate(self.options)}
        marks = [places[name] for name in summary.elements()]
        position = describe(marks, 0, 100)
        ends = Label.of(self.options[0].text), Label.of(self.options[-1].text)
        return (line(label(self.heading), *ends, marks, position),) if position else ()
