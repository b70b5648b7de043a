"""PDF and slides, opened by other programs than those that wrote them."""

import io
import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pikepdf
import pptx
import pypdfium2
import pytest

from sessions.export import registry, slide_charts
from sessions.export.report import SessionReport
from tests.sessions.export.conftest import NL, PLACES, SECRET, TAKEAWAY, TYPED, Exported, activity, first_round


@pytest.fixture(scope="module")
def pdf(exported: Exported) -> bytes:
    return registry.write([exported.group], "pdf").content


def words(content: bytes) -> str:
    """All text of a PDF as a reader copies it, in single spaces."""
    document = pypdfium2.PdfDocument(content)
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def elements(node: Any) -> Iterator[Any]:
    """Every element of a structure tree."""
    if isinstance(node, pikepdf.Array):
        for each in node:
            yield from elements(each)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from elements(node.K)


def test_a_pdf_says_the_sentences_numbers_and_texts_of_the_report(exported: Exported, pdf: bytes) -> None:
    text = words(pdf)
    for each in activity(exported.group, "p1").rounds:
        for part in each.parts:
            assert part.sentence in text
            assert all(f"{name} {value}" in text for name, value in part.numbers)
    assert TAKEAWAY in text and SECRET not in text
    assert NL("review.hidden_not_shown") in text and NL("review.hidden_too_few") in text
    assert [typed for typed in TYPED[:-1] if typed not in text] == []
    assert words(registry.write([exported.file], "pdf").content).count("Piet") == 0


def test_a_pdf_is_tagged_and_every_picture_has_its_sentence(exported: Exported, pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.Root.MarkInfo.Marked and str(document.Root.Lang).startswith("nl")
        assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
        with document.open_metadata() as metadata:
            assert (metadata["pdfuaid:part"], metadata["dc:title"]) == ("1", exported.group.title)
        tree = list(elements(document.Root.StructTreeRoot))
        alternatives = [str(each.Alt) for each in tree if each.S == "/Figure"]
        headings = [int(str(each.S)[2:]) for each in tree if str(each.S) in {"/H1", "/H2", "/H3", "/H4"}]
        kinds = {str(each.S) for each in tree}
    told = [part for each in exported.group.told for part in ([each.shown] if each.shown else [])]
    told += [part for each in exported.group.told for round_ in each.rounds for part in round_.parts]
    assert sorted(alternatives) == sorted(part.sentence for part in told for _ in part.figures)
    assert headings[0] == 1 and all(after <= before + 1 for before, after in itertools.pairwise(headings))
    assert {"/Table", "/TH", "/TD", "/L", "/LI"} <= kinds


@pytest.mark.parametrize("odd", ["中文字 🦄 \U0001f9d1‍\U0001f680", "\x07 bel", "#panic() \\ $x$ // */ @ref <label>"])
@pytest.mark.parametrize("name", registry.names())
def test_nothing_that_is_typed_stops_an_export(exported: Exported, name: str, odd: str) -> None:
    made = _with_takeaway(exported.group, odd)
    begins = {"pdf": b"%PDF", "html": b"<!doctype html>", "json": b"{"}
    assert registry.write([made], name).content.startswith(begins.get(name, b"PK"))


def _with_takeaway(made: SessionReport, text: str) -> SessionReport:
    return replace(made, activities=(replace(activity(made, "p1"), takeaway=text),))


@pytest.fixture(scope="module")
def slides(exported: Exported) -> list[Any]:
    return list(pptx.Presentation(io.BytesIO(registry.write([exported.group], "pptx").content)).slides)


def test_a_slide_has_a_chart_whose_data_are_the_answers(slides: list[Any]) -> None:
    [chart, *_] = [shape for slide in slides for shape in slide.shapes if shape.has_chart]
    [plot] = chart.chart.plots
    tenths = [sum(min(place // 10, 9) == tenth for place in PLACES) for tenth in range(10)]
    assert [list(series.values) for series in plot.series] == [tenths]
    assert list(plot.categories)[::9] == ["0 – 10", "90 – 100"]


def test_every_chart_and_table_has_its_sentence_and_the_notes_have_the_numbers(
    exported: Exported, slides: list[Any]
) -> None:
    described = [
        shape._element.nvGraphicFramePr.cNvPr.get("descr")
        for slide in slides
        for shape in slide.shapes
        if shape.has_chart or shape.has_table
    ]
    sentences = {part.sentence for each in exported.group.told for round_ in each.rounds for part in round_.parts}
    assert len(described) > 5 and all(described)
    assert len(sentences & set(described)) >= 5
    notes = [slide.notes_slide.notes_text_frame.text for slide in slides if slide.has_notes_slide]
    first = first_round(exported.group, "p1").parts[0]
    assert "\n".join([first.sentence, *(f"{name}: {value}" for name, value in first.numbers)]) in notes


def test_every_slide_has_a_title_and_nothing_lies_outside_it(slides: list[Any]) -> None:
    wide, high = (pptx.util.Inches(inches) for inches in (13.333, 7.5))
    for slide in slides:
        assert slide.shapes.title.text
        for shape in slide.shapes:
            assert shape.left >= 0 and shape.left + shape.width <= wide + 10
            assert shape.top >= 0 and shape.top + shape.height <= high + 10


def test_slides_hold_the_texts_and_nothing_hidden(exported: Exported, slides: list[Any]) -> None:
    text = "\n".join(shape.text_frame.text for slide in slides for shape in slide.shapes if shape.has_text_frame)
    assert [typed for typed in TYPED if typed not in text] == []
    assert TAKEAWAY in text and SECRET not in text
    file = pptx.Presentation(io.BytesIO(registry.write([exported.file], "pptx").content))
    assert "Piet" not in "\n".join(s.text_frame.text for slide in file.slides for s in slide.shapes if s.has_text_frame)


def test_a_chart_counts_what_people_wrote_and_takes_the_middle_of_what_they_rated(exported: Exported) -> None:
    [add, rate] = activity(exported.group, "forces").rounds
    counted = slide_charts.of_round(add, NL)
    assert counted and [*zip(counted.categories, counted.series[0][1], strict=True)] == [
        (name, float(value)) for name, value in add.parts[0].numbers
    ]
    assert slide_charts.of_round(first_round(exported.group, "q01"), NL) is None
    assert rate.parts[0].numbers
