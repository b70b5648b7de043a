"""The code book of an export: of every column of every activity what it means, and which values it can have."""

from collections.abc import Iterator, Sequence

from sessions.export.report import ActivityReport, SessionReport
from sessions.export.spreadsheet_cells import Cell, Column
from sessions.locale import Texts

COLUMNS = ("activity", "kind", "column", "meaning", "values", "type", "filled")


def table(reports: Sequence[SessionReport]) -> list[list[Cell]]:
    """A row for every column of every activity, once for all sessions."""
    texts = reports[0].texts
    columns: dict[tuple[str, str, Column], tuple[ActivityReport, str, list[Cell]]] = {}
    for report in reports:
        for activity in report.activities:
            for column, step, cells in _columns(activity):
                key = (activity.id, activity.kind, column)
                columns.setdefault(key, (activity, step, []))[2].extend(cells)
    rows = [_row(activity, step, column, cells, texts) for (*_, column), (activity, step, cells) in columns.items()]
    return [[texts(f"code_book.column.{name}") for name in COLUMNS], *rows]


def _columns(activity: ActivityReport) -> Iterator[tuple[Column, str, list[Cell]]]:
    """Every column, the step in which it is first filled in, and its cells."""
    steps: dict[Column, str] = {}
    cells: dict[Column, list[Cell]] = {}
    for each in activity.rounds:
        for row in each.rows:
            for column, cell in row.items():
                steps.setdefault(column, each.step)
                cells.setdefault(column, []).append(cell)
    yield from ((column, steps[column], values) for column, values in cells.items())


def _row(activity: ActivityReport, step: str, column: Column, cells: Sequence[Cell], texts: Texts) -> list[Cell]:
    form = "number" if all(isinstance(cell, int | float) for cell in cells) else "text"
    explained = _of_step(activity.kind, step, texts) or _of_name(activity.kind, texts) or _of_name(form, texts)
    meaning, values = _of_name(column.name, texts) or explained or ("", "")
    return [
        activity.label,
        activity.kind_title,
        column.heading,
        meaning,
        values,
        texts(f"code_book.type.{form}"),
        len(cells),
    ]


def _of_step(kind: str, step: str, texts: Texts) -> tuple[str, str] | None:
    """What a column of a step means and which values it can have; None where that is not written."""
    if not texts.has(f"code_book.{kind}.{step}.meaning"):
        return None
    return texts(f"code_book.{kind}.{step}.meaning"), texts(f"code_book.{kind}.{step}.values")


def _of_name(name: str, texts: Texts) -> tuple[str, str] | None:
    """What a column means: the text of its kind, of a fixed column, or of the form of its cells."""
    if not texts.has(f"code_book.{name}.meaning"):
        return None
    return texts(f"code_book.{name}.meaning"), texts(f"code_book.{name}.values")
