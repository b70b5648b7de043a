"""What the demo data has for people to write: each kind takes from it what its answers are made of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

MOST_TEXTS = 16  # in one round, so that a group can read them
Row = str | tuple[str, ...]  # a text, or its parts in their order
Written = Mapping[str, str]  # what somebody writes, by the part of a text
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class WritingMaterial:
    """What there is to write in one session. `lists` are those of one kind in `demo_content.toml`, by their names.

    `sentences` deals so many that fit anywhere. `closing`: it is asked in the last third of the programme.
    """

    dice: Random
    lists: Mapping[str, Sequence[Row]]
    sentences: Callable[[int], Sequence[str]]
    closing: bool

    def deal(self, parts: Sequence[str], rows: Sequence[Sequence[str]], people: int) -> list[Written]:
        """A row for each of so many people, by the names of its parts; fewer when there are no more rows."""
        return [dict(zip(parts, row, strict=True)) for row in self.shuffled(rows)[: min(people, MOST_TEXTS)]]

    def shuffled(self, values: Sequence[Item]) -> list[Item]:
        """The values in another order."""
        return self.dice.sample(values, len(values))
