"""What is asked first in a force field: which forces are missing."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from sessions.activities.shared.demo_texts import WritingMaterial, Written
from sessions.activities.shared.texts import TextPart, TextPrompt
from sessions.locale import Texts

LONGEST = 120  # characters of a force that somebody adds
ARROWS = {"driving": "→", "restraining": "←"}  # which way a force pushes in the chart


class ForcefieldAnswers(TextPrompt):
    """Up to five texts of at most LONGEST characters, each driving or restraining."""

    most: ClassVar[int] = 5
    writing_share: ClassVar[float] = 0.3
    parts: ClassVar[Sequence[TextPart]] = (
        TextPart("text", LONGEST),
        TextPart("direction", options=("driving", "restraining")),
    )

    def demo_texts(self, material: WritingMaterial, people: int) -> Sequence[Written]:
        """A force each."""
        forces = [
            (str(text), direction) for direction in ("driving", "restraining") for text in material.lists[direction]
        ]
        return material.deal(("text", "direction"), forces, people)

    def words(self, item: Mapping[str, str], texts: Texts) -> str:
        """The text after an arrow: → for driving, ← for restraining, as in the chart."""
        return f"{ARROWS[item['direction']]} {item['text']}"
