"""Charts that are drawn from key figures alone, where neither the programme nor the answers are here.

`columns` are the whole numbers from 0 to 100 that people gave, by heading and in the order of the people. They are
drawn as dots only when they are those that a figure was calculated from.
"""

from collections.abc import Mapping, Sequence

from sessions.activities.kind import Figure
from sessions.activities.shared import statement_lines
from sessions.activities.shared.charts import bars
from sessions.activities.shared.statement_lines import StatementMarks
from sessions.locale import Texts
from sessions.model.key_figures import ItemsFigure, KeyFigure, LineFigure
from sessions.results import statistics
from sessions.results.statistics import Position

MOST_ROWS = 12  # lines, bars or competencies of one chart
PERCENT = {"ranking": "points", "dots": "dots"}  # the measure that is drawn as bars of a whole
Columns = Mapping[str, Sequence[int]]


def lines_of(figures: Sequence[KeyFigure]) -> list[LineFigure]:
    """The lines among these figures."""
    return [figure for figure in figures if isinstance(figure, LineFigure)]


def single_line(figures: Sequence[KeyFigure]) -> LineFigure | None:
    """The line of a round that asked for one mark; None when there is no line, or several."""
    lines = lines_of(figures)
    return lines[0] if len(lines) == 1 and not lines[0].name else None


def several_lines(figures: Sequence[KeyFigure], columns: Columns, texts: Texts) -> Figure | None:
    """Lines below one another: statements, whose columns have their wording, or marks such as now and needed."""
    lines = lines_of(figures)
    if single_line(figures) or not 0 < len(lines) <= MOST_ROWS:
        return None
    summary = {
        str(place): StatementMarks(
            marks(figure, columns.get(figure.about.nl, columns.get(figure.about.en, ()))), position(figure)
        )
        for place, figure in enumerate(lines)
    }
    labels = {str(place): _label(figure, texts) for place, figure in enumerate(lines)}
    ends = [end.in_language(texts.language) for end in (lines[0].left, lines[0].right)]
    return statement_lines.draw(summary, labels, ends, texts)


def shares(figures: Sequence[KeyFigure], texts: Texts) -> Figure | None:
    """Bars of the shares that the options of a ranking, or of dots, have; None where nothing was measured so."""
    for figure in figures:
        if isinstance(figure, ItemsFigure) and 0 < len(figure.items) <= MOST_ROWS:
            measure = PERCENT.get(figure.of)
            if measure and all(measure in item.values for item in figure.items):
                percent = {str(place): round(100 * item.values[measure]) for place, item in enumerate(figure.items)}
                return bars.draw(wording(figure, texts), percent, "%")
    return None


def rated(figures: Sequence[KeyFigure], of: str, *measures: str) -> ItemsFigure | None:
    """The figure of what was rated, `of` this name, if one chart holds it and each item has these measures."""
    return next(
        (
            figure
            for figure in figures
            if isinstance(figure, ItemsFigure)
            and figure.of == of
            and 0 < len(figure.items) <= MOST_ROWS
            and all(measure in item.values for item in figure.items for measure in measures)
        ),
        None,
    )


def wording(figure: ItemsFigure, texts: Texts) -> dict[str, str]:
    """The text of each item, by its place."""
    return {str(place): item.label.in_language(texts.language) for place, item in enumerate(figure.items)}


def marks(figure: LineFigure, values: Sequence[int]) -> dict[str, int]:
    """Marks for the dots of a line; none when they are not those that the figure was calculated from."""
    described = statistics.describe(values) if values else None
    same = described and (described.n, described.median, described.q1, described.q3) == (
        figure.n, figure.median, figure.q1, figure.q3
    )  # fmt: skip
    return {str(place): value for place, value in enumerate(values)} if same else {}


def position(figure: LineFigure) -> Position:
    """Where the group stands, as far as the figure says."""
    return Position(figure.n, figure.median, figure.q1, figure.q3, figure.spread, figure.shape, None)


def _label(figure: LineFigure, texts: Texts) -> str:
    """What a line is called: one with the name of a mark by that mark, as both have the same wording."""
    return texts(f"compare.table.{figure.name}") if figure.name in {"now", "needed"} else (
        figure.about.in_language(texts.language)
    )  # fmt: skip
