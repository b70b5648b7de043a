"""Which of the stories are told: dots on the approved cards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sessions.activities.capabilities import WithChart, WithColumns, WithCues
from sessions.activities.incident import chart
from sessions.activities.incident.answer import Item
from sessions.activities.kind import Figure, Value
from sessions.activities.shared.dots import DotPrompt, Tally
from sessions.locale import Texts
from sessions.model.programme import Text


@dataclass(frozen=True, slots=True)
class StoryChoice(DotPrompt, WithChart, WithCues, WithColumns):
    """The step in which the group picks by dots which of the approved cards are told."""

    text: Text
    items: Mapping[str, Item] = field(default_factory=dict)

    def heading(self, texts: Texts) -> str:
        """The question of the whole."""
        return self.text.in_language(texts.language)

    def participant_heading(self, texts: Texts) -> str:
        """The question which stories to hear."""
        return texts("incident.choose")

    def instruction(self, texts: Texts) -> str:
        """The instruction to lay the dots."""
        return texts("incident.choose")

    def options(self, texts: Texts) -> Mapping[str, str]:
        """The situations on the cards."""
        return {name: item["situation"] for name, item in self.items.items()}

    def sentence(self, summary: Tally, texts: Texts) -> str:
        """Which one is told first; how many share the first place when it is not one."""
        dots = texts.count("incident.dots", summary.ranked[0][1])
        return texts.count("incident.told", len(summary.leaders), dots=dots)

    def draw(self, summary: Tally, texts: Texts) -> Figure:
        """The stories with the most dots, from the top."""
        return chart.figure(summary.ranked, self.options(texts))

    def cues(self, summary: Tally) -> Sequence[str]:
        """Several stories at the first place: which is told first is a question to the group."""
        return ("shared_first",) if len(summary.leaders) > 1 else ()

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """The dots on each card that got one."""
        options = self.options(texts)
        return {options[name]: dots for name, dots in value.items() if name in options}
