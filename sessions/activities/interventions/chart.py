"""The chart of who does what: a column for every question and a row for every actor."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing
from sessions.activities.shared.charts.bars import bar, words
from sessions.locale import Texts

HEIGHT, HEAD = 496.0, 140.0  # of the canvas, and of the questions above the columns
NAMES = 330.0  # how wide the column with the actors is
CHARACTER_WIDTH = 13.2  # canvas pixels of a character of a question, on average
NUMBER, BESIDE = 66.0, 10.0  # room for a number behind the longest bar, and between a bar and its number
AWAY = -3 * HEIGHT  # out of sight, for what isn't there yet
Chosen = Mapping[str, Mapping[str, int] | None]  # by question: how many chose whom; None for fewer than three answers


def draw(summary: Chosen, questions: Mapping[str, str], actors: Mapping[str, str], texts: Texts) -> Figure:
    """A column for every question and a row for every actor, with a bar and a number where they meet."""
    wide = (drawing.WIDTH - NAMES) / len(questions)
    row = (HEIGHT - HEAD) / len(actors)
    left = {name: NAMES + index * wide for index, name in enumerate(questions)}
    up = {name: HEIGHT - HEAD - (index + 0.5) * row for index, name in enumerate(actors)}
    cells = _cells(summary, left, up, wide - NUMBER - 14)
    few = {name: (HEIGHT - HEAD) / 2 if summary[name] is None else AWAY for name in left}
    notes = dict.fromkeys(left, texts("interventions.few"))
    return {
        "data": [
            *(bar(cell.up, min(34.0, row * 0.68), cell.left, cell.left + cell.long, drawing.LEFT) for cell in cells),
            _numbers(cells),
            words(notes, {name: x + 12 for name, x in left.items()}, few, "middle right", 24, color=drawing.QUIET),
        ],
        "layout": drawing.layout(
            round(HEIGHT),
            across=(0, drawing.WIDTH),
            up=(0, HEIGHT),
            shapes=_rules(row, len(up), list(left.values())),
            annotations=[*_actors(actors, up, row), *_questions(questions, left, wide)],
        ),
    }


@dataclass(frozen=True, slots=True)
class _Cell:
    """Where a question and an actor meet, and how often that actor was chosen there."""

    name: str
    chosen: int
    left: float
    up: float
    long: float


def _cells(summary: Chosen, left: Mapping[str, float], up: Mapping[str, float], longest: float) -> list[_Cell]:
    """All cells; the bars have one measure over the whole chart."""
    most = max((chosen for count in summary.values() for chosen in (count or {}).values()), default=1)
    chosen = {(question, actor): (summary[question] or {}).get(actor, 0) for question in left for actor in up}
    return [
        _Cell(f"{question} {actor}", count, left[question], up[actor], longest * count / most)
        for (question, actor), count in chosen.items()
    ]


def _numbers(cells: Sequence[_Cell]) -> dict[str, Any]:
    """How often, behind the bars; nothing where it is never."""
    across = {cell.name: cell.left + cell.long + BESIDE for cell in cells}
    counts = {cell.name: str(cell.chosen or "") for cell in cells}
    return words(counts, across, {cell.name: cell.up for cell in cells}, "middle right", 26)


def _rules(row: float, rows: int, left: Sequence[float]) -> list[dict[str, Any]]:
    """Thin lines between the rows, and an upright one where the bars of a column begin."""
    flat = [((0.0, index * row), (float(drawing.WIDTH), index * row)) for index in range(1, rows + 1)]
    upright = [((x, 0.0), (x, rows * row)) for x in left]
    return [
        {
            "type": "line",
            "x0": start[0],
            "y0": start[1],
            "x1": end[0],
            "y1": end[1],
            "layer": "below",
            "line": {"color": color, "width": 2},
        }
        for color, segments in (("#e2ded3", flat), (drawing.INK, upright))
        for start, end in segments
    ]


def _actors(named: Mapping[str, str], up: Mapping[str, float], row: float) -> list[dict[str, Any]]:
    line_count = 2 if row >= 62 else 1
    return [
        drawing.note(drawing.broken(text, 27, line_count), NAMES - 16, up[name], side="right", up="middle", size=24)
        for name, text in named.items()
    ]


def _questions(wording: Mapping[str, str], left: Mapping[str, float], wide: float) -> list[dict[str, Any]]:
    broken = {name: drawing.broken(text, int(wide // CHARACTER_WIDTH), 4) for name, text in wording.items()}
    return [
        drawing.note(f"<b>{text}</b>", left[name], HEIGHT - HEAD + 8, side="left", up="bottom", size=24)
        for name, text in broken.items()
    ]
