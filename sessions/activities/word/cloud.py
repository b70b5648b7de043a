"""A cloud of words: the more often one was given, the larger it is and the nearer to the middle; none overlap.

Every word has a direction of its own that never changes and takes the free place that is nearest to where it wants
to be, the largest first. So a new word pushes its neighbours aside a little and leaves the others where they are.
"""

import hashlib
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sessions.activities.shared.charts import text_width

CELL = 4  # canvas pixels between places that are tried
# Font size of the rarest word, and how many times larger the most frequent one may be: the first that fits is taken.
TRIES = (
    *((64, 1.6), (56, 1.9), (49, 2.2), (43, 2.5), (38, 2.8), (34, 3.1), (30, 3.3), (27, 3.3), (24, 3.3)),
    *((24, 2.8), (24, 2.4), (24, 1.7)),
)
CLEAR = 2.2  # times larger, so that it is seen from far what comes most often
WIDEST = 560  # canvas pixels of one line of a long text
MOST = 150  # words that are tried; so many never fit
ROW = 2  # cells between rows on which words may stand, so that no gaps are left that nothing fits into
FULL = 0.7  # of the canvas; boxes that are more than this together never fit
FLAT = 1.9  # how much sooner a word goes aside than up or down


@dataclass(frozen=True, slots=True)
class CloudWord:
    """A word of the cloud by its name, and how often it was given."""

    name: str
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A word in its place: the middle of its box, in canvas pixels from the lower left corner."""

    name: str
    lines: Sequence[str]
    size: float
    x: float
    y: float

    @property
    def box(self) -> tuple[float, float]:
        """How wide and how high it is at most, in canvas pixels."""
        wide = max(text_width.width(line, self.size) for line in self.lines)
        return wide, self.size * text_width.LINE * len(self.lines)


def cloud(words: Sequence[CloudWord], wide: float, high: float) -> Sequence[WordPlace]:
    """Every word in its place on a canvas; those that don't fit even in the smallest font size are left out."""
    ordered = sorted(words, key=lambda word: (-word.count, _chance(word.name)))[:MOST]
    most = ordered[0].count if ordered else 1
    placed: list[WordPlace] = []
    for size, larger in TRIES:
        if larger < min(math.sqrt(most), CLEAR) and size > TRIES[-1][0]:
            continue
        power = min(0.5, math.log(larger) / math.log(most)) if most > 1 else 0.5
        boxes = [_set(word, size * word.count**power) for word in ordered]
        filled = sum(across * up for across, up in (box.box for box in boxes)) / (wide * high)
        if filled > FULL and (size, larger) != TRIES[-1]:
            continue
        placed = _placed(
            boxes, [word.count / most if most > 1 else 0 for word in ordered], _CloudCanvas(wide, high), filled
        )
        if len(placed) == len(words):
            break
    return placed


def _set(word: CloudWord, size: float) -> WordPlace:
    """A word in its font size, broken into lines; its position is still 0, 0."""
    return WordPlace(word.name, text_width.lines(word.text, size, WIDEST, 4), round(size, 1), 0, 0)


def _placed(
    boxes: Sequence[WordPlace], shares: Sequence[float], canvas: "_CloudCanvas", filled: float
) -> list[WordPlace]:
    placed = []
    for box, share in zip(boxes, shares, strict=True):
        # As far from the middle as the cloud is large, and the less far the more often the word was given. When not all
        # words fit they crowd to the middle, so that fewer gaps are left.
        reach = (math.sqrt(filled / FULL) if filled < FULL else 0.5) * (1 - share**2)
        turn, far = (_chance(f"{box.name}{part}") for part in ("turn", "far"))
        angle, far = turn * 2 * math.pi, math.sqrt(far) * reach
        placed_word = canvas.take(box, math.cos(angle) * far, math.sin(angle) * far)
        if placed_word:
            placed.append(placed_word)
    return placed


def _chance(name: str) -> float:
    """A number from 0 to 1 that looks like chance and is the same for the same name."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:6]) / 2**48


class _CloudCanvas:
    """Which cells are taken: one whole number a row, in which every bit is a cell."""

    def __init__(self, wide: float, high: float) -> None:
        self._columns, self._rows = int(wide // CELL), int(high // CELL)
        self._taken = [0] * self._rows

    def take(self, box: WordPlace, across: float, up: float) -> WordPlace | None:
        """Put a word where its middle is nearest to a point, given from -1 to 1 both ways; None when it is full."""
        wide, high = (math.ceil(side / CELL) + extra for side, extra in zip(box.box, (4, 0), strict=True))
        if wide > self._columns or high > self._rows:
            return None
        left = (self._columns * (1 + across) - wide) / 2
        bottom = (self._rows * (1 + up) - high) / 2
        nearest = min(self._free(wide, high, left, bottom), default=None)
        if nearest is None:
            return None
        _, row, column = nearest
        for taken_row in range(row, row + high):
            self._taken[taken_row] |= ((1 << wide) - 1) << column
        return WordPlace(box.name, box.lines, box.size, (column + wide / 2) * CELL, (row + high / 2) * CELL)

    def _free(self, wide: int, high: int, left: float, bottom: float) -> Iterator[tuple[float, int, int]]:
        """The nearest free place in every row that can still be the nearest of all, with its distance."""
        nearest = math.inf
        for row in sorted(range(0, self._rows - high + 1, ROW), key=lambda row: (abs(row - bottom), row)):
            aside = ((row - bottom) * FLAT) ** 2
            if aside >= nearest:
                return
            for column in self._beside(self._blocked(row, wide, high), wide, left):
                far = aside + (column - left) ** 2
                nearest = min(nearest, far)
                yield far, row, column

    def _blocked(self, row: int, wide: int, high: int) -> int:
        """The columns at which a box in this row can't begin."""
        blocked = 0
        for covered_row in range(row, row + high):
            blocked |= self._taken[covered_row]
        done = 1
        while done < wide:
            step = min(done, wide - done)
            blocked |= blocked >> step
            done += step
        return blocked

    def _beside(self, blocked: int, wide: int, left: float) -> Iterator[int]:
        """The free beginnings nearest to `left` on either side of it."""
        free = ~blocked & ((1 << (self._columns - wide + 1)) - 1)
        column = min(max(round(left), 0), self._columns - wide)
        before, after = free & ((1 << (column + 1)) - 1), free >> column
        if before:
            yield before.bit_length() - 1
        if after:
            yield column + (after & -after).bit_length() - 1
