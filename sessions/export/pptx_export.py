"""Sessions as slides of 16:9: charts and texts that can be edited, alternative texts, the numbers in the notes."""

import io
import math
from collections.abc import Iterator, Sequence
from typing import Any

from sessions.export import slide_charts, tables
from sessions.export.registry import Exporter
from sessions.export.report import ActivityReport, Part, Progress, RoundReport, SessionReport, no_progress
from sessions.export.slide_charts import SlideChart
from sessions.export.spreadsheet_cells import NO_XML
from sessions.locale import Texts

WIDTH, HEIGHT = 13.333, 7.5  # inches, as everything here
MARGIN, TOP, BODY = 0.7, 0.45, 2.65
INSIDE = WIDTH - 2 * MARGIN
INK, QUIET, ACCENT = "1D2B3A", "46545F", "0B6E75"
COLORS = ("0B6E75", "B3471A")
SPACE = HEIGHT - BODY - 0.4  # below the sentence
NAMES, VALUES = 50, 40  # characters of a line in both columns of a table, in a wide font
ROW, LINE = 0.14, 0.235  # of a row besides its lines, and of a line
SENTENCES = ((130, 20), (165, 16), (330, 12), (100_000, 10))  # points of a sentence of up to so many characters
CARDS = ((2, 12, 14), (4, 8, 14), (9, 4, 13), (100_000, 2, 12))  # with so many lines: cards on a slide, and points
CARD_LINE = 45  # characters of a line in a card, in a wide font
PLAIN_GRID = "{5940675A-B579-460E-94D1-54222C63F5DA}"  # PowerPoint's "No Style, Table Grid"
NAME_FILL, VALUE_FILL = "EEF2F4", "FFFFFF"
TITLE_ONLY = 5  # the layout of python-pptx's own template


def _document(reports: Sequence[SessionReport], progress: Progress) -> bytes:
    slides = _Slides()
    every = sum(len(report.activities_with_content) for report in reports) + 1
    done = 0
    for report in reports:
        _first(slides, report)
        for activity in report.activities_with_content:
            progress(done / every)
            _activity(slides, activity, report.texts)
            done += 1
    return slides.content(reports[0])


def _first(slides: "_Slides", report: SessionReport) -> None:
    slide = slides.add(report.title, size=40)
    slides.text(slide, BODY - 0.9, 0.6, f"{report.organisation} · {report.texts.day(report.held_on)}", 24, QUIET)
    slides.table(slide, [(name, value) for name, value in report.facts()[2:]], report.title)


def _activity(slides: "_Slides", activity: ActivityReport, texts: Texts) -> None:
    for each in activity.rounds:
        _round(slides, activity, each, texts)
    if activity.shown:
        _part(slides, activity.heading, "", activity.shown, None, texts)
    if activity.takeaway:
        slide = slides.add(activity.heading)
        slides.text(slide, 1.5, 0.6, texts("cycle.takeaway"), 18, QUIET)
        slides.text(slide, BODY, 3, activity.takeaway, 32, INK)


def _round(slides: "_Slides", activity: ActivityReport, round_: RoundReport, texts: Texts) -> None:
    over = f"{round_.title(texts)} · {round_.counts(texts)}"
    if round_.withheld:
        slide = slides.add(activity.heading)
        slides.text(slide, 1.5, 0.5, over, 18, QUIET)
        slides.text(slide, BODY, 1, texts(f"review.hidden_{round_.withheld}"), 20, QUIET)
        return
    result, *beside = round_.parts
    _part(slides, activity.heading, over, result, slide_charts.of_round(round_, texts), texts)
    for part in beside:
        _part(slides, activity.heading, f"{round_.title(texts)} · {tables.part_title(part, texts)}", part, None, texts)


def _part(slides: "_Slides", heading: str, over: str, part: Part, chart: SlideChart | None, texts: Texts) -> None:
    """The slides of one result: its sentence above a chart or the numbers, and its texts, a few on a slide."""
    alternative = part.sentence or heading
    notes = [part.sentence, *(f"{name}: {value}" for name, value in part.numbers)]
    if chart:
        slide = _head(slides, heading, over, part.sentence)
        slides.chart(slide, chart, alternative)
        slides.notes(slide, notes)
    numbers = part.numbers if chart is None or not chart.complete else ()
    for page in _table_pages(numbers):
        slide = _head(slides, heading, over, part.sentence)
        slides.table(slide, page, alternative)
        slides.notes(slide, notes)
    if not (chart or part.numbers or part.texts):
        _head(slides, heading, over, part.sentence)
    for written, most, size in _card_pages([_with_voices(text.text, text.people, texts) for text in part.texts]):
        slide = _head(slides, heading, over, part.sentence)
        slides.cards(slide, written, most, size)
        slides.notes(slide, [part.sentence])


def _head(slides: "_Slides", heading: str, over: str, sentence: str) -> Any:
    slide = slides.add(heading)
    slides.text(slide, 1.4, 0.45, over, 16, QUIET)
    slides.text(slide, 1.8, 0.8, sentence, next(size for most, size in SENTENCES if len(sentence) <= most), INK)
    return slide


def _with_voices(text: str, people: int, texts: Texts) -> str:
    return f"{text} {texts('question.times', count=people)}" if people > 1 else text


def _table_pages(rows: Sequence[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """As many rows on a slide as fit below one another."""
    page, used = list[tuple[str, str]](), 0.0
    for row in rows:
        height = _row_height(row)
        if page and used + height > SPACE:
            yield page
            page, used = [], 0.0
        page.append(row)
        used += height
    if page:
        yield page


def _row_height(row: tuple[str, str]) -> float:
    """The inches that a row takes in a wide font."""
    return ROW + LINE * max(_lines(text, wide) for text, wide in zip(row, (NAMES, VALUES), strict=True))


def _lines(text: str, wide: int) -> int:
    return sum(max(1, math.ceil(len(line) / wide)) for line in text.splitlines()) or 1


def _card_pages(texts: Sequence[str]) -> Iterator[tuple[Sequence[str], int, int]]:
    """Cards by slides, how many would fit on each, and the points of their letters; the shortest texts first."""
    shorter = 0
    for longest, most, size in CARDS:
        of_length = [text for text in texts if shorter < _lines(text, CARD_LINE) <= longest]
        for start in range(0, len(of_length), most):
            yield of_length[start : start + most], most, size
        shorter = longest


class _Slides:
    """A presentation that is being made; places and sizes are in inches, letters in points."""

    def __init__(self) -> None:
        import pptx  # when it is needed: it takes 25 MB
        import pptx.chart.data
        import pptx.dml.color
        import pptx.enum.chart

        self._pptx: Any = pptx
        self._file = pptx.Presentation()
        self._file.slide_width, self._file.slide_height = self._size(WIDTH), self._size(HEIGHT)
        self._layout = self._file.slide_layouts[TITLE_ONLY]
        for place in (self._file.slide_master, *self._file.slide_layouts):
            for shape in place.placeholders:
                if shape.placeholder_format.type == pptx.enum.shapes.PP_PLACEHOLDER.TITLE:
                    self._place(shape, TOP, 0.95)

    def add(self, title: str, size: int = 28) -> Any:
        """A new slide with this title."""
        slide = self._file.slides.add_slide(self._layout)
        frame = slide.shapes.title.text_frame
        frame.word_wrap = True
        frame.vertical_anchor = self._pptx.enum.text.MSO_ANCHOR.MIDDLE
        self._write(frame.paragraphs[0], title, size if len(title) < 70 else 22, INK, bold=True)
        return slide

    def text(self, slide: Any, top: float, height: float, text: str, size: int, color: str) -> None:
        """A text over the whole width; nothing for an empty one."""
        if text:
            box = slide.shapes.add_textbox(*(self._size(each) for each in (MARGIN, top, INSIDE, height)))
            box.text_frame.word_wrap = True
            self._write(box.text_frame.paragraphs[0], text, size, color)

    def table(self, slide: Any, rows: Sequence[tuple[str, str]], alternative: str) -> None:
        """Names and values as a table that can be edited."""
        place = (MARGIN, BODY, INSIDE, sum(map(_row_height, rows)))
        shape = slide.shapes.add_table(len(rows), 2, *(self._size(each) for each in place))
        shape.table.first_row, shape.table.first_col = False, True
        shape.table.columns[0].width, shape.table.columns[1].width = (
            self._size(INSIDE * share) for share in (0.55, 0.45)
        )
        for index, pair in enumerate(rows):
            shape.table.rows[index].height = self._size(_row_height(pair))
            for column, (text, fill) in enumerate(zip(pair, (NAME_FILL, VALUE_FILL), strict=True)):
                cell = shape.table.cell(index, column)
                cell.fill.solid()
                cell.fill.fore_color.rgb = self._color(fill)
                self._write(cell.text_frame.paragraphs[0], text, 14)
        shape._element.graphic.graphicData.tbl.tblPr.find(self._pptx.oxml.ns.qn("a:tableStyleId")).text = PLAIN_GRID
        self._describe(shape, alternative)

    def chart(self, slide: Any, chart: SlideChart, alternative: str) -> None:
        """A chart with its data, which opens in a spreadsheet."""
        kinds = self._pptx.enum.chart.XL_CHART_TYPE
        data = self._pptx.chart.data.CategoryChartData()
        data.categories = [_shortened(NO_XML.sub("", category)) for category in chart.categories]
        for name, values in chart.series:
            data.add_series(NO_XML.sub("", name), values)
        place = (MARGIN, BODY, INSIDE, SPACE)
        kind = kinds.BAR_CLUSTERED if chart.lying else kinds.COLUMN_CLUSTERED
        shape = slide.shapes.add_chart(kind, *(self._size(each) for each in place), data)
        self._style(shape.chart, chart)
        self._describe(shape, alternative)

    def cards(self, slide: Any, texts: Sequence[str], most: int, size: int) -> None:
        """Texts in two columns, each in a box of its own; `most` fit on a slide."""
        width, height = (INSIDE - 0.3) / 2, SPACE / (most / 2)
        for index, text in enumerate(texts):
            left, top = MARGIN + (index % 2) * (width + 0.3), BODY + (index // 2) * height
            box = slide.shapes.add_textbox(*(self._size(each) for each in (left, top, width, height - 0.1)))
            box.text_frame.word_wrap = True
            box.line.color.rgb = self._color("CFD6DA")
            self._write(box.text_frame.paragraphs[0], text, size)

    def notes(self, slide: Any, lines: Sequence[str]) -> None:
        """What the speaker reads."""
        slide.notes_slide.notes_text_frame.text = NO_XML.sub("", "\n".join(line for line in lines if line))

    def content(self, report: SessionReport) -> bytes:
        """The finished file."""
        properties = self._file.core_properties
        properties.title, properties.author = (_property(each) for each in (report.title, report.organisation))
        properties.language, properties.last_modified_by = report.language, ""
        content = io.BytesIO()
        self._file.save(content)
        return content.getvalue()

    def _style(self, made: Any, chart: SlideChart) -> None:
        made.has_title = False
        made.has_legend = len(chart.series) > 1 or not chart.lying  # which end of the scale is what
        if made.has_legend:
            made.legend.position = self._pptx.enum.chart.XL_LEGEND_POSITION.BOTTOM
            made.legend.include_in_layout = False
            made.legend.font.size = self._pptx.util.Pt(14)
        plot = made.plots[0]
        plot.gap_width, plot.has_data_labels = 40, True
        plot.data_labels.font.size = self._pptx.util.Pt(14)
        for series, color in zip(plot.series, COLORS, strict=False):
            series.format.fill.solid()
            series.format.fill.fore_color.rgb = self._color(color)
        made.category_axis.tick_labels.font.size = self._pptx.util.Pt(12)
        made.category_axis.reverse_order = chart.lying  # the first one on top, as in the table
        made.value_axis.visible = False
        made.value_axis.has_major_gridlines = False
        made.value_axis.minimum_scale = 0
        made.category_axis.has_major_gridlines = False

    def _write(self, paragraph: Any, text: str, size: int, color: str = INK, *, bold: bool = False) -> None:
        paragraph.text = NO_XML.sub("", text)
        paragraph.font.size, paragraph.font.bold = self._pptx.util.Pt(size), bold
        paragraph.font.color.rgb = self._color(color)
        paragraph.alignment = self._pptx.enum.text.PP_ALIGN.LEFT

    def _describe(self, shape: Any, alternative: str) -> None:
        shape._element.nvGraphicFramePr.cNvPr.set("descr", NO_XML.sub("", alternative))

    def _place(self, shape: Any, top: float, height: float) -> None:
        shape.left, shape.top, shape.width, shape.height = (self._size(each) for each in (MARGIN, top, INSIDE, height))

    def _size(self, inches: float) -> Any:
        return self._pptx.util.Inches(inches)

    def _color(self, name: str) -> Any:
        return self._pptx.dml.color.RGBColor.from_string(name)


def _property(text: str) -> str:
    """A text as the properties of a document take it: of at most 255 characters, all of which XML can hold."""
    return NO_XML.sub("", text)[:255]


def _shortened(text: str, most: int = 70) -> str:
    """A category that leaves room for its bar; the whole text is in the notes."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _files(report: SessionReport) -> Iterator[tuple[str, bytes]]:
    yield "session.pptx", _document([report], no_progress)


EXPORTER = Exporter(
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    _document,
    _files,
    together=True,
    chart=slide_charts.of_round,
)
