"""Answers of people without a device, as the facilitator counts hands or reads papers: how they are entered.

Each way makes answers of what was entered, one a person, in the form in which a browser sends them. Where hands are
counted and a person has more of them, as with dots, it makes as few people of them as can be: nobody counts twice.
"""

import re
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from sessions.refusal import Refusal

MOST = 300  # people in one batch
FIFTHS: Mapping[str, int] = {"left": 0, "rather_left": 25, "middle": 50, "rather_right": 75, "right": 100}


@dataclass(frozen=True)
class ByHand(ABC):
    """One way to enter answers: counts, each under its name; a list, as numbers or with one text a line; or both."""

    counted: Mapping[str, str] = field(default_factory=dict)  # what hands are counted for: a text for each name
    listed: ClassVar[Literal["numbers", "lines"] | None] = None

    @abstractmethod
    def answers(self, counts: Mapping[str, int], listed: str) -> list[object]:
        """The answers, one a person. Raises Refusal for what can't be."""


@dataclass(frozen=True)
class Places(ByHand):
    """Places on the line: how many people stand at each of five places, or a list of places from 0 to 100."""

    listed = "numbers"

    def answers(self, counts: Mapping[str, int], listed: str) -> list[object]:
        """A mark for every hand, then those of the list."""
        numbers = [int(number) for number in re.findall(r"\d+", listed)]
        if re.search(r"[^\d\s,;./|]", listed) or any(number > 100 for number in numbers):
            raise Refusal("refused.hand_numbers")
        places = [place for name, place in FIFTHS.items() for _ in range(counts.get(name, 0))]
        return [{"value": value} for value in (*places, *numbers)]


@dataclass(frozen=True)
class DotCounts(ByHand):
    """Dots: how many lie on each option, laid by people who have `total`, at most `on_one` on one option."""

    total: int = 3
    on_one: int = 2

    def answers(self, counts: Mapping[str, int], listed: str) -> list[object]:
        """As few people as can have laid them: dealt out like cards, option by option, nobody gets more than may be."""
        dots = [name for name, count in counts.items() for _ in range(count)]
        people = max(-(-len(dots) // self.total), *(-(-count // self.on_one) for count in counts.values()), 0)
        return [dict(Counter(dots[at::people])) for at in range(people)]


@dataclass(frozen=True)
class Lines(ByHand):
    """Texts, one a line; each of them is a person's."""

    part: str = "text"
    listed = "lines"

    def answers(self, counts: Mapping[str, int], listed: str) -> list[object]:
        """One text a person; a line that is too long is refused by its number of signs."""
        lines = [line.strip() for line in listed.splitlines() if line.strip()]
        return [{"texts": [{"id": "hand", self.part: line}]} for line in lines]
