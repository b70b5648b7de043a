"""The chart of a paradox: everybody a dot above the line, the median, and the middle half."""

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing, line_marks, number_line
from sessions.activities.shared.charts.number_line import LineMarks
from sessions.locale import Texts
from sessions.model.key_figures import Label
from sessions.model.programme import Text


def draw(summary: LineMarks, left: Text | Label, right: Text | Label, texts: Texts) -> Figure:
    """Every person a dot above the line, the median, and from five answers the middle half."""
    line = line_marks.Line(0, 1, number_line.PIXELS_PER_UNIT, number_line.PEOPLE, number_line.ABOVE - 46)
    [people] = line_marks.traces([line_marks.LineGroup(summary.values, line)], texts)
    position = summary.position
    return {
        "data": [
            number_line.line(),
            *number_line.middle_half(position, texts),
            *people,
            *number_line.median(position, texts),
        ],
        "layout": drawing.layout(
            number_line.HEIGHT,
            across=(number_line.FROM, number_line.TO),
            up=(-number_line.BELOW, number_line.ABOVE),
            annotations=number_line.poles(left, right, texts),
        ),
    }
