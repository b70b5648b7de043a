"""The canvas on screen: choose a box and write; the filled boxes for the group; two lines for the result."""

from collections.abc import Mapping
from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import result_chart
from pages.kit.frame import Here
from pages.kit.pieces import Html, Pieces, html
from pages.participant.fields.form import MarkField, fields
from pages.participant.fields.texts import WritingPart, writing
from pages.participant.personal import Personal
from pages.projector.layouts.boxes import FilledBox, boxes
from sessions.activities.canvas.activity import Box, Canvas
from sessions.activities.canvas.answer import LONGEST, Item
from sessions.activities.canvas.evaluation import QUESTIONS, EvaluationPrompt, EvaluationSummary
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.participation.own_answers import Own
from sessions.results.result import Result


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """A text with its box; or the two questions, with the canvas to look at."""
    texts, canvas = here.texts, cast(Canvas, now.activity)
    if isinstance(now.prompt, EvaluationPrompt):
        marks = [MarkField(name, texts(f"canvas.look.{name}_low"), texts(f"canvas.look.{name}_high"),
                           label=now.prompt.question(name, texts), bipolar=False) for name in QUESTIONS]  # fmt: skip
        return [fields(here, now, personal, marks), *_folded_canvas(here, canvas, now.prompt.canvas)]
    options = [(box.id, box.text.in_language(texts.language)) for box in canvas.boxes]
    parts = [WritingPart("box", texts("canvas.box"), options=options)]
    if canvas.tables:
        tables = [(number, number) for number in canvas.numbered()]
        parts.append(WritingPart("table", texts("canvas.which_table"), options=tables, stays=True))
    form = writing(here, now, personal, label=texts("canvas.label"), longest=LONGEST, most=canvas.most, parts=parts,
                   rule=texts("canvas.rule_tables" if canvas.tables else "canvas.rule"))  # fmt: skip
    return [form]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """The canvas as the group sees it; in the second step below what the group and one oneself said."""
    canvas = cast(Canvas, now.activity)
    if isinstance(now.prompt, EvaluationPrompt):
        answers = _own_look(here, now, personal, now.prompt, cast(EvaluationSummary, result.summary))
        return [answers, *_folded_canvas(here, canvas, now.prompt.canvas)]
    return [html('<div class="canvas-page">{boxes}</div>', boxes=_boxes(here, canvas, result.summary))]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """Every box with its texts, the empty ones too, of all tables or of the one turned to; or two lines of dots."""
    name = f"{now.session.code}/{now.session.current}/{now.session.step}/{here.texts.language}"
    if isinstance(now.prompt, EvaluationPrompt):
        return result_chart(name, result)
    language, canvas = here.texts.language, cast(Canvas, now.activity)
    table = ("", *canvas.numbered())[now.session.chart_number % canvas.view_count]
    filled = [FilledBox(box.id, box.text.in_language(language), _hint(here, box), cards)
              for box, cards in canvas.filled(result.summary, here.texts, table)]  # fmt: skip
    drawn = boxes(here, f"{name}/{table}", filled, more=here.texts("canvas.more", count="{count}"))
    if not canvas.tables:
        return [drawn]
    title = here.texts("canvas.table", number=table) if table else here.texts("canvas.all_tables")
    return [html('<h2 class="canvas-table">{title}</h2>', title=title[:1].upper() + title[1:]), drawn]


def _hint(here: Here, box: Box) -> str:
    return box.hint.in_language(here.texts.language) if box.hint else here.texts("canvas.empty")


def _folded_canvas(here: Here, canvas: Canvas, filled: Mapping[str, Item] | None) -> Pieces:
    """The canvas as the group saw it, folded away."""
    if not filled:
        return ()
    return (
        html(
            '<details class="canvas-page"><summary>{title}</summary>{boxes}</details>',
            title=here.texts("canvas.show"),
            boxes=_boxes(here, canvas, filled),
        ),
    )


def _boxes(here: Here, canvas: Canvas, filled: Mapping[str, Item]) -> Markup:
    section = Markup("<section><h2>{title}</h2>{cards}</section>")
    return Markup().join(
        section.format(
            title=box.text.in_language(here.texts.language), cards=_cards(here, box, [text for _, text in cards])
        )
        for box, cards in canvas.filled(filled, here.texts)
    )


def _cards(here: Here, box: Box, cards: list[str]) -> Markup:
    if not cards:
        return Markup('<p class="hint">{hint}</p>').format(hint=_hint(here, box))
    items = Markup().join(Markup("<li>{text}</li>").format(text=text) for text in cards)
    return Markup("<ul>{cards}</ul>").format(cards=items)


def _own_look(
    here: Here, now: Revealed, personal: Personal, asked: EvaluationPrompt, summary: EvaluationSummary
) -> Html:
    """For each question the group's median and the own mark, in words and numbers."""

    def row(name: str) -> Markup:
        position = summary.positions[name]
        group = here.texts("canvas.look.group", median=here.texts.number(position.median)) if position else ""

        def values(own: Own) -> str:
            mark = own.value(now.round).get(name)
            you = here.texts("canvas.look.you", value=mark) if mark is not None else ""
            return " · ".join(text for text in (group, you) if text)

        return Markup("<li><b>{question}</b><br>{values}</li>").format(
            question=asked.question(name, here.texts), values=personal.html(values)
        )

    return html('<ul class="cards">{rows}</ul>', rows=Markup().join(row(name) for name in QUESTIONS))
