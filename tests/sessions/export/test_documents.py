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
from sessions.export.report import Part, RoundReport, SessionReport, WrittenText
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
    told = [part for each in exported.group.activities_with_content for part in ([each.shown] if each.shown else [])]
    told += [part for each in exported.group.activities_with_content for round_ in each.rounds for part in round_.parts]
    assert sorted(alternatives) == sorted(part.sentence for part in told for _ in part.figures)
    assert headings[0] == 1 and all(after <= before + 1 for before, after in itertools.pairwise(headings))
    assert {"/Table", "/TH", "/TD", "/L", "/LI"} <= kinds


@pytest.mark.parametrize("odd", ["中文字 🦄 \U0001f9d1‍\U0001f680", "\x07 bel", "#panic() \\ $x$ // */ @ref <label>"])
@pytest.mark.parametrize("name", registry.names())
def test_nothing_that_is_typed_stops_an_export(exported: Exported, name: str, odd: str) -> None:
    made = _with_takeaway(exported.group, odd)
    begins = {"pdf": b"%PDF", "html": b"<!doctype html>", "json": b"{"}
    assert registry.write([made], name).content.startswith(begins.get(name, b"PK"))


def test_a_word_that_is_longer_than_a_line_stays_on_the_page(exported: Exported) -> None:
    word = "Rindvleesetiketteringsuitbesteding" * 5
    document = pypdfium2.PdfDocument(registry.write([_with_takeaway(exported.group, word)], "pdf").content)
    for page in document:
        text, (wide, _) = page.get_textpage(), page.get_size()
        assert all(text.get_charbox(index)[2] <= wide for index in range(text.count_chars()))
    assert word in words(registry.write([_with_takeaway(exported.group, word)], "pdf").content).replace(
        " ", ""
    ).replace("\u200b", "")


def test_values_beside_long_names_are_not_broken_word_by_word(exported: Exported) -> None:
    numbers = ((f"in onze handen: {'een kracht met een heel lange naam ' * 3}", "beleid 3 · uitvoering 4"),) * 12
    part = Part("result", "", numbers)
    made = replace(
        exported.group, activities=(replace(activity(exported.group, "p1"), rounds=(), takeaway="", shown=part),)
    )
    content = registry.write([made], "pdf").content
    assert words(content).count("beleid 3 · uitvoering 4") == 12
    lines = pypdfium2.PdfDocument(content)[0].get_textpage().get_text_bounded().splitlines()
    assert "uitvoering 4" not in {line.strip() for line in lines}


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
    sentences = {
        part.sentence
        for each in exported.group.activities_with_content
        for round_ in each.rounds
        for part in round_.parts
    }
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


LONG = "Een lange zin van iemand die veel te zeggen heeft. " * 9


@pytest.fixture(scope="module")
def full_slides(exported: Exported) -> list[Any]:
    """Slides of one result with numbers and texts of every length."""
    numbers = tuple((LONG[: 20 * number], LONG[: 7 * number]) for number in range(1, 22))
    texts = tuple(WrittenText(LONG[: 10 * number], 1) for number in range(1, 44))
    texts += (WrittenText("regel\n" * 20, 1), WrittenText("kort", 3), WrittenText("", 1))
    part = Part("result", LONG[:160], numbers, texts=texts)
    made = replace(
        exported.group, activities=(replace(activity(exported.group, "p1"), rounds=(), takeaway="", shown=part),)
    )
    return list(pptx.Presentation(io.BytesIO(registry.write([made], "pptx").content)).slides)


def test_tables_and_cards_of_any_length_lie_below_the_sentence_and_on_the_slide(full_slides: list[Any]) -> None:
    for slide in full_slides[1:]:
        below = [shape for shape in slide.shapes if shape.top >= pptx.util.Inches(2.6)]
        _, sentence, *_ = [shape for shape in slide.shapes if shape.has_text_frame]
        assert sentence.text_frame.text == LONG[:160]
        assert below and all(sentence.top + sentence.height <= shape.top for shape in below)
        assert all(shape.top + shape.height <= pptx.util.Inches(7.5) for shape in below)
    rows = [row for slide in full_slides[1:] for shape in slide.shapes if shape.has_table for row in shape.table.rows]
    assert [row.cells[0].text_frame.text for row in rows] == [LONG[: 20 * number] for number in range(1, 22)]


def test_every_text_is_on_a_card_and_short_ones_share_slides(full_slides: list[Any]) -> None:
    cards = [
        [shape.text_frame.text.replace("\v", "\n") for shape in slide.shapes if shape.has_text_frame][2:]
        for slide in full_slides[1:]
        if not any(shape.has_table for shape in slide.shapes)
    ]
    assert sorted(card for page in cards for card in page) == sorted(
        [*(LONG[: 10 * number] for number in range(1, 44)), "regel\n" * 20, f"kort {NL('question.times', count=3)}", ""]
    )
    assert len(cards[0]) == 11 and len(cards[-1]) <= 2


def test_the_names_in_a_table_can_be_read_on_their_ground(full_slides: list[Any]) -> None:
    tables = [shape.table for slide in full_slides for shape in slide.shapes if shape.has_table]
    cells = [cell for table in tables for cell in table.iter_cells()]
    for cell in cells:
        ink, ground = (
            sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), color, strict=True))
            for color in (cell.text_frame.paragraphs[0].font.color.rgb, cell.fill.fore_color.rgb)
        )
        assert ground - ink > 150


def test_a_long_title_with_odd_characters_does_not_stop_slides(exported: Exported) -> None:
    made = replace(exported.group, title="a\x07/b\ufffe" + "x" * 4000, organisation="o" * 4000)
    properties = pptx.Presentation(io.BytesIO(registry.write([made], "pptx").content)).core_properties
    assert properties.title == "a/b" + "x" * 252 and len(properties.author) == 255


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


@pytest.mark.parametrize("lines", range(2, 34, 3))
@pytest.mark.slow
def test_no_heading_stands_alone_at_the_end_of_a_page(exported: Exported, lines: int) -> None:
    """Neither above a table nor above the sentence to take along, however much stands before it."""
    first = activity(exported.group, "p1")
    before = replace(first, heading="Ervoor", takeaway="", shown=None, rounds=(rows_of(first.rounds[0], lines),))
    after = replace(first, heading="Kop", takeaway="Neem mee", rounds=(rows_of(first.rounds[0], 6),))
    document = pypdfium2.PdfDocument(
        registry.write([replace(exported.group, activities=(before, after))], "pdf").content
    )
    for page in range(len(document) - 1):
        assert not {"Kop", "Neem", NL("table.what"), NL("table.value")} & set(lowest_line(document[page]).split())


def rows_of(round_: RoundReport, lines: int) -> RoundReport:
    """A round whose result is a table of so many lines, and nothing else."""
    numbers = tuple((f"regel {number}", "x") for number in range(lines))
    return replace(round_, parts=(Part("result", "", numbers, (), ()),))


def lowest_line(page: pypdfium2.PdfPage) -> str:
    """The last line of a page above its foot."""
    text = page.get_textpage()
    boxes = [(text.get_charbox(index), text.get_text_range(index, 1)) for index in range(text.count_chars())]
    body = [(bottom, character) for (_, bottom, _, top), character in boxes if bottom > 62 and top - bottom > 1]
    lowest = min(bottom for bottom, _ in body)
    return "".join(character for (_, bottom, _, top), character in boxes if bottom > 55 and abs(bottom - lowest) < 5)
