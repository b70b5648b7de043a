"""What to do when values clash, in short texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions.activities.capabilities import WithColumns, WithCues
from sessions.activities.kind import Value
from sessions.activities.shared.texts import TextPrompt
from sessions.locale import Texts
from sessions.model.programme import Text


@dataclass(frozen=True)
class ClashPrompt(TextPrompt, WithCues, WithColumns):
    """What to do when values clash: short texts, which the facilitator looks at before the group sees them."""

    text: Text

    def heading(self, texts: Texts) -> str:
        """The question in the programme."""
        return self.text.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to write in silence."""
        return texts("interventions.clash.invitation")

    def sentence(self, summary: Mapping[str, Any], texts: Texts) -> str:
        """How many answers there are."""
        return texts.count("question.say", len(summary))

    def cues(self, summary: Mapping[str, Any]) -> Sequence[str]:
        """Several answers that can be laid side by side."""
        return ("clash",) if len(summary) > 1 else ()

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """All texts of one participant."""
        return {self.heading(texts): " / ".join(self.texts_in(value).values())}
