"""The charts of an imported session, drawn anew from its key figures and rows: never those that stood in the file.

Where people stand as dots, their places are those of the rows, if these belong to the key figure; else the chart has
the middle and the middle half alone. Where nothing fits, the numbers are a table. A kind that has figures of its own
draws them (`WithFiguresChart`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sessions import activities
from sessions.activities.capabilities import WithFiguresChart
from sessions.activities.kind import Figure
from sessions.activities.shared.charts import figure_charts
from sessions.export.report import ActivityReport, RoundReport, SessionReport
from sessions.export.spreadsheet_cells import Row
from sessions.locale import Texts
from sessions.model.key_figures import RoundFigures

MOST_DOTS = 2000  # people of one chart


def with_charts(report: SessionReport, texts: Texts) -> SessionReport:
    """The report of an imported session with charts in its results, as far as its key figures allow them."""
    if report.key_figures is None:
        return report
    known = {(each.activity, each.step, each.turn): each for each in report.key_figures.rounds}
    return replace(report, activities=tuple(_activity(each, known, texts) for each in report.activities))


def _activity(
    activity: ActivityReport, known: dict[tuple[str, str, int], RoundFigures], texts: Texts
) -> ActivityReport:
    rounds = [
        _round(each, figures, texts) if (figures := known.get((activity.id, each.step, each.turn))) else each
        for each in activity.rounds
    ]
    return replace(activity, rounds=tuple(rounds))


def _round(round_: RoundReport, figures: RoundFigures, texts: Texts) -> RoundReport:
    if not round_.parts:
        return round_
    result, *beside = round_.parts
    return replace(round_, parts=(replace(result, figures=tuple(_drawn(round_.rows, figures, texts))), *beside))


def _drawn(rows: Sequence[Row], round_: RoundFigures, texts: Texts) -> Iterator[Figure]:
    columns = _columns(rows)
    charts = [
        figure_charts.several_lines(round_.figures, columns, texts),
        figure_charts.shares(round_.figures, texts),
        *(
            kind.figures_chart(round_.figures, columns, texts)
            for kind in activities.kinds().values()
            if issubclass(kind, WithFiguresChart)
        ),
    ]
    yield from (chart for chart in charts if chart)


def _columns(rows: Sequence[Row]) -> dict[str, list[int]]:
    """The answers that are whole numbers from 0 to 100, as people gave them on a line, by heading."""
    columns: dict[str, list[int]] = {}
    broken = set[str]()
    for each in rows[:MOST_DOTS]:
        row = {column: cell for column, cell in each.items() if column.name == "answer"}
        for column, cell in row.items():
            if type(cell) is int and 0 <= cell <= 100:
                columns.setdefault(column.heading, []).append(cell)
            else:
                broken.add(column.heading)
    return {name: values for name, values in columns.items() if name not in broken}
