"""Which chart of a presentation program fits a round: bars of counts, a distribution from 0 to 100, or middles.

They are computed of what leaves in the same report, so that a chart never says more than its table. Where none fits,
the numbers are a table.
"""

import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sessions.export.report import Part, RoundReport
from sessions.export.spreadsheet_cells import Cell, number_or_text
from sessions.locale import Texts

MOST_BARS = 14
STEPS = 10  # bars of a distribution from 0 to 100


@dataclass(frozen=True, slots=True)
class SlideChart:
    """A bar chart: values by series for each category; `lying` where the categories are texts to read.

    One that is not `complete` has only the highest bars of many.
    """

    categories: Sequence[str]
    series: Sequence[tuple[str, Sequence[float]]]
    axis: str
    lying: bool
    complete: bool = True

    def rows(self) -> list[list[Cell]]:
        """The data of the chart as a table: a row for each category, a column for each series."""
        head: list[Cell] = ["", *(name for name, _ in self.series)]
        values = zip(*(values for _, values in self.series), strict=True)
        return [head, *([category, *row] for category, row in zip(self.categories, values, strict=True))]


def of_round(round_: RoundReport, texts: Texts) -> SlideChart | None:
    """The chart of a round's result, or None."""
    columns = _columns(round_)
    result = round_.parts[0]
    if columns and all(0 <= value <= 100 for values in columns.values() for value in values) and (
        len(columns) <= 2 and max(max(values) for values in columns.values()) > 10
    ):  # fmt: skip
        return _distribution(columns, texts)
    return _counts(result, columns, texts) or _middles(columns, texts)


def _columns(round_: RoundReport) -> dict[str, list[float]]:
    """The columns of numbers that people gave, by heading, without those that every kind has."""
    columns: dict[str, list[float]] = {}
    for row in round_.rows:
        for column, cell in row.items():
            if column.name in {"answer", "guess"} and not isinstance(cell, str):
                columns.setdefault(column.heading, []).append(cell)
    return columns


def _distribution(columns: dict[str, list[float]], texts: Texts) -> SlideChart:
    """How many people stand in each tenth of the scale; 100 belongs to the last one."""
    width = 100 // STEPS
    categories = [texts("export.chart.between", low=place * width, high=(place + 1) * width) for place in range(STEPS)]
    series = [(name, list(_tenths(values, width))) for name, values in columns.items()]
    return SlideChart(categories, series, texts("export.chart.people"), False)


def _tenths(values: Sequence[float], width: int) -> Iterator[int]:
    places = [min(int(value // width), STEPS - 1) for value in values]
    yield from (places.count(place) for place in range(STEPS))


def _counts(part: Part, columns: Mapping[str, Sequence[float]], texts: Texts) -> SlideChart | None:
    """The numbers as bars, where they count the same thing: what was written, or what was put on the same options."""
    if not columns.keys() <= {name for name, _ in part.numbers}:
        return None
    values = [number_or_text(value) for _, value in part.numbers]
    if len(values) < 2 or not all(type(value) is int for value in values):
        return None
    bars = [float(value) for value in values[:MOST_BARS]]
    title, complete = texts("export.chart.count"), len(values) <= MOST_BARS
    return SlideChart([name for name, _ in part.numbers[:MOST_BARS]], [(title, bars)], title, True, complete)


def _middles(columns: dict[str, list[float]], texts: Texts) -> SlideChart | None:
    """The mean of every column where what one person gives always adds up to the same, else the median."""
    if not 2 <= len(columns) <= MOST_BARS:
        return None
    lengths = {len(values) for values in columns.values()}
    sums = {sum(given) for given in zip(*columns.values(), strict=True)} if len(lengths) == 1 else set[float]()
    name, middle = ("mean", statistics.fmean) if len(sums) == 1 else ("median", statistics.median)
    values = [round(float(middle(given)), 1) for given in columns.values()]
    title = texts("export.chart.mean") if name == "mean" else texts("export.chart.median")
    return SlideChart(list(columns), [(title, values)], title, True)
