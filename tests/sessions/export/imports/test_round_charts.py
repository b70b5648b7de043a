"""The pictures of an imported session: drawn of its key figures, in the language of the reader."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest

from sessions.activities.kind import Figure
from sessions.activities.shared.charts.svg import svg
from sessions.export import registry
from sessions.export.imports import document_reader, round_charts
from sessions.export.report import SessionReport
from sessions.export.spreadsheet_cells import Column, Row
from sessions.locale import Texts
from sessions.model.key_figures import (
    CornersFigure,
    ItemsFigure,
    KeyFigure,
    RatedItem,
    RoundFigures,
    WordsFigure,
)
from tests.plotly_figures import assert_valid
from tests.sessions.archive.comparison.compared import both, line
from tests.sessions.export.conftest import NL, Exported, activity

EN = Texts("en")
ROUND = Column.of("round", NL)
HOSTILE = "<a href='https://example.org'>&x</a>"


def imported(made: SessionReport, texts: Texts = NL) -> SessionReport:
    """The report as it is after an export and an import."""
    [told] = document_reader.read(registry.write([made], "json").content)
    return round_charts.with_charts(document_reader.to_report(told, texts), texts)


def pictures(made: SessionReport, name: str) -> list[list[Figure]]:
    return [list(each.parts[0].figures) if each.parts else [] for each in activity(made, name).rounds]


def dots(figure: Figure) -> int:
    """How many markers of people a figure has."""
    return max(len(trace["x"]) for trace in figure["data"] if trace.get("mode") == "markers")


def test_a_paradox_has_the_picture_that_it_had_where_it_was_held(exported: Exported) -> None:
    found = imported(exported.group)
    for [ours], theirs in zip(pictures(found, "p1"), pictures(exported.group, "p1"), strict=True):
        [theirs_first, *_] = theirs
        assert dots(ours) == dots(theirs_first) == 12
        assert ours["layout"] == theirs_first["layout"]
    assert pictures(found, "p2") == [[]]  # it is withheld


def test_every_picture_can_be_drawn_in_both_languages(exported: Exported) -> None:
    for made, texts in ((exported.group, NL), (exported.file, EN)):
        found = imported(made, texts)
        figures = [figure for each in found.activities for round_ in each.rounds for part in round_.parts
                   for figure in part.figures]  # fmt: skip
        assert len(figures) >= 3
        for figure in figures:
            assert svg(figure, "wat er te zien is")
            assert_valid(figure)


def test_without_key_figures_there_are_no_pictures(exported: Exported) -> None:
    bare = replace(imported(exported.group), key_figures=None, activities=())
    assert round_charts.with_charts(bare, NL) is bare


def drawn(*figures: KeyFigure, rows: Sequence[Row] = ()) -> list[Figure]:
    """The pictures of a round with these figures and rows."""
    found = RoundFigures(activity="x", kind="unknown", step="", turn=1, label=both("x"), answered=9, passed=0,
                         figures=figures)  # fmt: skip
    return list(round_charts._drawn(rows, found, NL))


ITEMS = tuple(
    RatedItem(label=both(f"{HOSTILE} {number}"), n=9,
              values={"importance": 4.0, "strength": 2.5, "influence": 3.0, "points": 0.5, "dots": 0.25})
    for number in range(3)
)  # fmt: skip


@pytest.mark.parametrize(
    "figures",
    [
        (line([1, 2, 3], HOSTILE, HOSTILE),),
        (line([1, 2, 3], HOSTILE, HOSTILE, "now"), line([50, 60, 70], HOSTILE, HOSTILE, "needed")),
        (WordsFigure(given=3, words=((HOSTILE, 2), ("rust", 1))),),
        *((ItemsFigure(of=of, items=ITEMS),) for of in ("competencies", "forces", "ranking", "dots")),
    ],
)
def test_what_a_stranger_wrote_is_text_in_every_picture(figures: tuple[KeyFigure, ...]) -> None:
    [figure] = drawn(*figures)
    assert_valid(figure)
    assert "<a " not in json.dumps(figure) and "<a " not in svg(figure, "x")


def test_dots_are_drawn_only_when_they_are_those_of_the_figure() -> None:
    rows: list[Row] = [{ROUND: 1, Column("answer", "plek"): value} for value in (10, 20, 30)]
    assert dots(drawn(line([10, 20, 30]), rows=rows)[0]) == 3
    guesses: list[Row] = [{ROUND: 1, Column("guess", "schatting"): value} for value in (1, 2, 3)]
    assert dots(drawn(line([10, 20, 30]), rows=[*rows, *guesses])[0]) == 3
    out_of_sight = dots(drawn(line([10, 20, 30, 40]), rows=rows)[0])
    assert out_of_sight == dots(drawn(line([10, 20, 30]))[0])


def test_a_triangle_is_drawn_of_its_rows_and_never_of_other_ones() -> None:
    corners = CornersFigure(name="now", titles=(both("a"), both("b"), both("c")), n=3, mean=(60, 20, 20), distance=1.0)
    a, b, c = (Column("answer", name) for name in "abc")
    rows: list[Row] = [{ROUND: 1, a: 60, b: 20, c: 20} for _ in range(3)]
    assert len(drawn(corners, rows=rows)) == 1
    assert drawn(corners, rows=rows[:2]) == []
    assert drawn(corners, rows=[{**row, a: 20, c: 60} for row in rows]) == []
    assert drawn(corners) == []


def test_too_much_for_one_picture_is_a_table() -> None:
    assert drawn(*(line([1, 2, 3], name=f"s{number}") for number in range(13))) == []
    assert drawn(ItemsFigure(of="dots", items=ITEMS * 5)) == []
    assert drawn(ItemsFigure(of="competencies", items=(RatedItem(label=both("x"), n=3, values={}),))) == []
