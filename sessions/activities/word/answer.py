"""What is asked for a word: one word or one sentence, up to three times."""

from collections.abc import Sequence
from typing import ClassVar

from sessions.activities.shared.demo_texts import WritingMaterial, Written
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.activities.shared.texts import TextPart, TextPrompt
from sessions.locale import Texts

LONGEST = 80  # characters in one word or sentence


class WordAnswers(TextPrompt):
    """Up to three short texts."""

    most: ClassVar[int] = 3
    parts: ClassVar[Sequence[TextPart]] = (TextPart("text", LONGEST),)

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """A simulated answer of one word."""
        word = participant.written.get("word") or texts(f"pretend.word_{participant.position(1, 16, 0.2)}")
        return {"texts": [{"id": participant.name(), "text": word}], "withdrawn": []}

    def demo_texts(self, material: WritingMaterial, people: int) -> Sequence[Written]:
        """A word each, with which people come in or leave; a few words are said by many."""
        words = material.lists["end" if material.closing else "begin"]
        weights = [1 / (2 + index) for index in range(len(words))]
        return [{"word": str(word)} for word in material.dice.choices(material.shuffled(words), weights, k=people)]
