"""What comes out of the weather report: how often each kind of weather was chosen."""

from collections import Counter
from collections.abc import Mapping

from sessions.activities.kind import Value
from sessions.locale import Texts

from .answer import ExampleAnswers


class ExampleResults(ExampleAnswers):
    """How often each option was chosen."""

    def summarise(self, given: Mapping[str, Value]) -> Counter[str] | None:
        """How often each option was chosen."""
        known = {option.id for option in self.options}
        return Counter(value["weather"] for value in given.values() if value["weather"] in known) or None

    def sentence(self, summary: Counter[str], texts: Texts) -> str:
        """What was chosen most."""
        [(name, count)] = summary.most_common(1)
        text = next(option.text for option in self.options if option.id == name)
        return texts("example.say", count=count, weather=text.in_language(texts.language))
