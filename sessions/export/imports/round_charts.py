"""The pictures of an imported session, drawn anew from its key figures and rows: never those that stood in the file.

Where people stand as dots, their places are those of the rows, if these belong to the key figure; else the picture has
the middle and the middle half alone. Where nothing fits, the numbers are a table.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sessions.activities.competencies import chart as competencies_chart
from sessions.activities.competencies.chart import CompetencyMedians
from sessions.activities.forcefield import influence_chart
from sessions.activities.forcefield.forces import RatedForce
from sessions.activities.kind import Figure
from sessions.activities.paradox import chart as paradox_chart
from sessions.activities.shared import statement_lines
from sessions.activities.shared.charts import bars
from sessions.activities.shared.charts.number_line import LineMarks
from sessions.activities.shared.statement_lines import StatementMarks
from sessions.activities.triangle import chart as triangle_chart
from sessions.activities.triangle.layout import Division
from sessions.activities.word import chart as word_chart
from sessions.activities.word.cloud import CloudWord
from sessions.activities.word.summary import WordCounts
from sessions.export.report import ActivityReport, RoundReport, SessionReport
from sessions.export.spreadsheet_cells import Row
from sessions.locale import Texts
from sessions.model.key_figures import CornersFigure, ItemsFigure, LineFigure, RatedItem, RoundFigures, WordsFigure
from sessions.results import statistics
from sessions.results.statistics import Position

MOST_DOTS = 2000  # people of one picture
MOST_ROWS = 12  # lines, bars or competencies of one picture
PERCENT = {"ranking": "points", "dots": "dots"}  # the measure that is drawn as bars of a whole


def with_pictures(report: SessionReport, texts: Texts) -> SessionReport:
    """The report of an imported session with pictures in its results, as far as its key figures allow them."""
    if report.key_figures is None:
        return report
    known = {(each.activity, each.step, each.turn): each for each in report.key_figures.rounds}
    return replace(report, activities=tuple(_activity(each, known, texts) for each in report.activities))


def _activity(
    activity: ActivityReport, known: dict[tuple[str, str, int], RoundFigures], texts: Texts
) -> ActivityReport:
    rounds = [
        _round(each, found, texts) if (found := known.get((activity.id, each.step, each.turn))) else each
        for each in activity.rounds
    ]
    return replace(activity, rounds=tuple(rounds))


def _round(round_: RoundReport, found: RoundFigures, texts: Texts) -> RoundReport:
    if not round_.parts:
        return round_
    result, *beside = round_.parts
    return replace(round_, parts=(replace(result, figures=tuple(_drawn(round_.rows, found, texts))), *beside))


def _drawn(rows: Sequence[Row], found: RoundFigures, texts: Texts) -> Iterator[Figure]:
    lines = [figure for figure in found.figures if isinstance(figure, LineFigure)]
    if len(lines) == 1 and not lines[0].name:
        yield _one_line(lines[0], rows, texts)
    elif 0 < len(lines) <= MOST_ROWS:
        yield _lines(lines, rows, texts)
    if corners := [figure for figure in found.figures if isinstance(figure, CornersFigure)]:
        yield from _triangle(corners, rows, texts)
    for figure in found.figures:
        if isinstance(figure, WordsFigure) and figure.words:
            yield _words(figure, texts)
        elif isinstance(figure, ItemsFigure) and 0 < len(figure.items) <= MOST_ROWS:
            yield from _items(figure, texts)


def _one_line(figure: LineFigure, rows: Sequence[Row], texts: Texts) -> Figure:
    """A line as a paradox has it. Its rows have a single column of numbers."""
    columns = _columns(rows)
    marks = _marks(figure, next(iter(columns.values()))) if len(columns) == 1 else {}
    return paradox_chart.draw(LineMarks(marks, _position(figure)), figure.left, figure.right, texts)


def _lines(figures: Sequence[LineFigure], rows: Sequence[Row], texts: Texts) -> Figure:
    """Several lines below one another: statements, whose columns have their wording, or the marks now and needed."""
    columns = _columns(rows)
    summary = {
        str(place): StatementMarks(
            _marks(figure, columns.get(figure.about.nl, columns.get(figure.about.en, ()))), _position(figure)
        )
        for place, figure in enumerate(figures)
    }
    labels = {str(place): _label(figure, texts) for place, figure in enumerate(figures)}
    ends = [end.in_language(texts.language) for end in (figures[0].left, figures[0].right)]
    return statement_lines.draw(summary, labels, ends, texts)


def _label(figure: LineFigure, texts: Texts) -> str:
    """What a line is called: one with the name of a mark by that mark, as both have the same wording."""
    return texts(f"compare.table.{figure.name}") if figure.name in {"now", "needed"} else (
        figure.about.in_language(texts.language)
    )  # fmt: skip


def _columns(rows: Sequence[Row]) -> dict[str, list[int]]:
    """The columns of whole numbers from 0 to 100, as people gave them on a line, without those of every kind."""
    found: dict[str, list[int]] = {}
    broken = set[str]()
    for row in rows[:MOST_DOTS]:
        for name, cell in list(row.items())[2:]:  # behind the step and the round
            if type(cell) is int and 0 <= cell <= 100:
                found.setdefault(name, []).append(cell)
            else:
                broken.add(name)
    return {name: values for name, values in found.items() if name not in broken}


def _marks(figure: LineFigure, values: Sequence[int]) -> dict[str, int]:
    """Marks for the dots of a line; none when they are not those that the figure was calculated from."""
    position = statistics.describe(values) if values else None
    same = position and (position.n, position.median, position.q1, position.q3) == (
        figure.n, figure.median, figure.q1, figure.q3
    )  # fmt: skip
    return {str(place): value for place, value in enumerate(values)} if same else {}


def _position(figure: LineFigure) -> Position:
    return Position(figure.n, figure.median, figure.q1, figure.q3, figure.spread, figure.shape, None)


def _triangle(figures: Sequence[CornersFigure], rows: Sequence[Row], texts: Texts) -> Iterator[Figure]:
    """The triangle with everybody in it; nothing when the rows are not those that the figures were calculated from."""
    columns = list(_columns(rows).values())
    divisions: dict[str, Division] = {}
    for place, figure in enumerate(figures):
        parts = columns[3 * place : 3 * place + 3]
        if len(parts) < 3 or {len(column) for column in parts} != {figure.n}:
            return
        points = [(float(x), float(y), float(z)) for x, y, z in zip(*parts, strict=True)]
        group = statistics.triangle(points) if all(sum(point) == 100 for point in points) else None
        if group is None or any(abs(one - other) > 0.1 for one, other in zip(group.mean, figure.mean, strict=True)):
            return
        divisions[figure.name] = Division({str(number): point for number, point in enumerate(points)}, group)
    titles = [title.in_language(texts.language) for title in figures[0].titles]
    yield triangle_chart.draw(titles, divisions.get("now"), divisions.get("ought"), texts, "ought" in divisions)


def _items(figure: ItemsFigure, texts: Texts) -> Iterator[Figure]:
    wording = {str(place): item.label.in_language(texts.language) for place, item in enumerate(figure.items)}
    measure = PERCENT.get(figure.of)
    if measure and all(measure in item.values for item in figure.items):
        shares = {str(place): round(100 * item.values[measure]) for place, item in enumerate(figure.items)}
        yield bars.draw(wording, shares, "%")
    elif figure.of == "competencies" and _have(figure.items, "importance", "strength"):
        medians = {
            str(place): CompetencyMedians(item.values["importance"], item.values["strength"])
            for place, item in enumerate(figure.items)
        }
        order = sorted(medians, key=lambda name: -_gap(medians[name]))
        yield competencies_chart.draw(wording, medians, order, texts)
    elif figure.of == "forces" and _have(figure.items, "influence", "strength"):
        forces = [
            RatedForce(str(place), item.label, item.side == "driving", item.values["strength"],
                       item.values["influence"], item.n, False)
            for place, item in enumerate(figure.items)
        ]  # fmt: skip
        yield influence_chart.corner(forces, texts)


def _have(items: Sequence[RatedItem], *measures: str) -> bool:
    return all(measure in item.values for item in items for measure in measures)


def _gap(medians: CompetencyMedians) -> float:
    return (medians.importance or 0) - (medians.strength or 0)


def _words(figure: WordsFigure, texts: Texts) -> Figure:
    words = [CloudWord(f"{place:x}", text, count) for place, (text, count) in enumerate(figure.words)]
    return word_chart.draw(WordCounts(words, figure.given), texts)
