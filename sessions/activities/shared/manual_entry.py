"""Answers of people without a device, as the facilitator counts hands or reads papers: how they are entered.

Each way makes answers of what was entered, one a person, in the form in which a browser sends them. Where hands are
counted and a person has more of them, as with dots, it makes as few people of them as can be: nobody counts twice.
What belongs together in one answer, as two marks on a line, is read from papers, one a line: hands can't show it.
"""

import re
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from sessions.activities.shared.role_axis import RoleAxis
from sessions.locale import Texts
from sessions.model.errors import Refusal

MOST = 300  # people in one batch
FIFTHS: Mapping[str, int] = {"left": 0, "rather_left": 25, "middle": 50, "rather_right": 75, "right": 100}


@dataclass(frozen=True)
class ManualForm(ABC):
    """One way to enter answers: counts, each under its name; a list of numbers, texts or papers; or both."""

    counted: Mapping[str, str] = field(default_factory=dict)  # what hands are counted for: a text for each name
    listed: ClassVar[Literal["numbers", "lines", "papers"] | None] = None

    def explain(self, texts: Texts) -> str:
        """What the facilitator does, above the fields."""
        return texts("hands.lead")

    def legend(self) -> Sequence[str]:
        """What the numbers on a paper mean, in their order."""
        return ()

    def heading(self, name: str) -> str:
        """What a count stands under; empty when there is one question only."""
        return ""

    @abstractmethod
    def answers(self, counts: Mapping[str, int], listed: str) -> list[object]:
        """The answers, one a person. Raises Refusal for what can't be."""


@dataclass(frozen=True)
class PlaceCounts(ManualForm):
    """Places on the line: how many people stand at each of five places, or a list of places from 0 to 100."""

    listed = "numbers"

    def answers(self, counts: Mapping[str, int], listed: str) -> list[object]:
        """A mark for every hand, then those of the list."""
        numbers = [int(number) for number in re.findall(r"\d+", listed)]
        if re.search(r"[^\d\s,;./|]", listed) or any(number > 100 for number in numbers):
            raise Refusal("refused.hand_numbers")
        positions = [position for name, position in FIFTHS.items() for _ in range(counts.get(name, 0))]
        return [{"value": value} for value in (*positions, *numbers)]


@dataclass(frozen=True)
class DotCounts(ManualForm):
    """Dots: how many lie on each option, laid by people who have `total`, at most `on_one` on one option."""

    total: int = 3
    on_one: int = 2

    def explain(self, texts: Texts) -> str:
        """That dots are counted, and how people come of them."""
        return texts("hands.lead_dots")

    def answers(self, counts: Mapping[str, int], listed: str) -> list[object]:
        """As few people as can have laid them: dealt out like cards, option by option, nobody gets more than may be."""
        dots = [name for name, count in counts.items() for _ in range(count)]
        people = max(-(-len(dots) // self.total), *(-(-count // self.on_one) for count in counts.values()), 0)
        return [dict(Counter(dots[index::people])) for index in range(people)]


@dataclass(frozen=True)
class TextLines(ManualForm):
    """Texts, one a line; each of them is a person's."""

    part: str = "text"
    listed = "lines"

    def answers(self, counts: Mapping[str, int], listed: str) -> list[object]:
        """One text a person; a line that is too long is refused by its number of characters."""
        entries = [line.strip() for line in listed.splitlines() if line.strip()]
        return [{"texts": [{"id": "hand", self.part: line}]} for line in entries]


@dataclass(frozen=True)
class ChoiceCounts(ManualForm):
    """Hands counted question by question; everybody chooses one answer to each. Names are `question/answer`."""

    questions: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, questions: Mapping[str, str], choices: Mapping[str, str]) -> "ChoiceCounts":
        """The same choices for every question, all in words by name."""
        counted = {f"{question}/{choice}": text for question in questions for choice, text in choices.items()}
        return cls(counted, questions)

    def explain(self, texts: Texts) -> str:
        """That hands are counted for each question, and how people come of them."""
        return texts("hands.lead_choices")

    def heading(self, name: str) -> str:
        """The question in the programme."""
        return self.questions[name.split("/")[0]]

    def answers(self, counts: Mapping[str, int], listed: str) -> list[object]:
        """As few people as can have raised their hands: as many as at the question with the most."""
        raised: dict[str, list[str]] = {question: [] for question in self.questions}
        for name, count in counts.items():
            question, choice = name.split("/")
            raised[question] += [choice] * count
        people = max(map(len, raised.values()), default=0)
        return [
            {question: hands[index] for question, hands in raised.items() if index < len(hands)}
            for index in range(people)
        ]


@dataclass(frozen=True)
class Papers(ManualForm):
    """Papers, one a line: a number for everything that is `asked`, in that order; a dash for what was left open."""

    asked: Mapping[str, str] = field(default_factory=dict)
    low: int = 0
    high: int = 100
    rule: str = ""  # what else holds for a paper, in words
    listed = "papers"

    @classmethod
    def of(cls, axis: RoleAxis) -> "Papers":
        """What roles are compared on is what stands on a paper."""
        return cls(asked=axis.labels, low=int(axis.low), high=int(axis.high))

    def explain(self, texts: Texts) -> str:
        """How many numbers a paper has, and from where to where."""
        lead = texts("hands.lead_papers", count=len(self.asked), low=self.low, high=self.high)
        return f"{lead} {self.rule}".strip()

    def legend(self) -> Sequence[str]:
        """What is asked."""
        return list(self.asked.values())

    def answers(self, counts: Mapping[str, int], listed: str) -> list[object]:
        """A paper is a person. Which paper can't be read is said."""
        papers = [line.strip() for line in listed.splitlines() if line.strip()]
        return [self._checked(re.split(r"[\s,;/|]+", paper), number) for number, paper in enumerate(papers, 1)]

    def _checked(self, words: Sequence[str], number: int) -> object:
        known = all(re.fullmatch("[0-9]{1,3}|[-–]", word) for word in words)
        answer = self.read([int(word) if word.isdecimal() else None for word in words]) if known else None
        if answer is None:
            raise Refusal("refused.hand_paper", paper=number)
        return answer

    def read(self, numbers: Sequence[int | None]) -> object | None:
        """The numbers of one paper as an answer; None when they don't fit what is asked."""
        valid = len(numbers) == len(self.asked) and all(
            number is None or self.low <= number <= self.high for number in numbers
        )
        return (
            {name: number for name, number in zip(self.asked, numbers, strict=True) if number is not None}
            if valid
            else None
        )


@dataclass(frozen=True)
class Ballots(Papers):
    """Papers with an order, one a line: the numbers of all that is `asked`, the best first."""

    def explain(self, texts: Texts) -> str:
        """That a paper is an order."""
        return texts("hands.lead_ballots")

    def read(self, numbers: Sequence[int | None]) -> object | None:
        """Every number once."""
        names = list(self.asked)
        if sorted(number or 0 for number in numbers) != list(range(1, len(names) + 1)):
            return None
        return {"order": [names[(number or 0) - 1] for number in numbers]}
