"""Dots on questions or on answers: how the result is said, and what in it calls for a question."""

from collections.abc import Sequence
from typing import ClassVar

from sessions.activities.capabilities import WithColumns, WithCues
from sessions.activities.kind import Value
from sessions.activities.shared.dots import DotPrompt, Tally
from sessions.locale import Texts

SPOKEN = 90  # characters of an answer that is quoted in a sentence


class QuestionDots(DotPrompt, WithCues, WithColumns):
    """Dots on questions or on answers, said by how many stand first."""

    of: ClassVar[str]

    def sentence(self, summary: Tally, texts: Texts) -> str:
        """What has the most dots."""
        options, first = self.options(texts), summary.leaders
        if not first:
            return texts("question.say_dots.none")
        dots = texts.count("question.dots", summary.dots[first[0]])
        if len(first) > 1:
            return texts(f"question.say_{self.of}.many", count=len(first), dots=dots)
        return texts(f"question.say_{self.of}.one", first=_spoken(options[first[0]]), dots=dots)

    def cues(self, summary: Tally) -> Sequence[str]:
        """One far ahead, several that stand first together, or something that nobody chose."""
        dots = sorted(summary.dots.values(), reverse=True)
        cues = []
        if len(summary.leaders) > 1:
            cues.append("tied")
        elif dots and dots[0] >= 3 and (len(dots) == 1 or dots[0] >= 2 * dots[1]):
            cues.append("stands_out")
        return (*cues, "without_dots") if 0 in dots else cues

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column for everything that was offered, with the dots on it."""
        return {text: int(value.get(name, 0)) for name, text in self.options(texts).items()}


def _spoken(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SPOKEN else f"{line[: SPOKEN - 1].rstrip()}…"
