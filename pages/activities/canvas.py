"""The canvas on screen: choose a box and write; the filled boxes for the room; two lines for the result."""

from collections.abc import Mapping
from typing import cast

from pages.parts.boxes import Filled, boxes
from pages.parts.fields import Mark, fields
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.picture import picture
from pages.parts.writing import WritingPart, writing
from sessions import taking_part
from sessions.activities.canvas import LONGEST, Box, Canvas, Item
from sessions.activities.canvas_look import QUESTIONS, Look, Looked
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """A text with its box; or the two questions, with the canvas to look at."""
    texts, canvas = here.texts, cast(Canvas, scene.activity)
    if isinstance(scene.asking, Look):
        asked = [Mark(name, texts(f"canvas.look.{name}_low"), texts(f"canvas.look.{name}_high"),
                      label=scene.asking.question(name, texts), bipolar=False) for name in QUESTIONS]  # fmt: skip
        fields(here, scene, who, asked)
        _canvas(here, canvas, scene.asking.canvas)
        return
    options = [(box.id, box.text.in_language(texts.language)) for box in canvas.boxes]
    parts = [WritingPart("box", texts("canvas.box"), options=options)]
    if canvas.tables:
        tables = [(number, number) for number in canvas.numbered()]
        parts.append(WritingPart("table", texts("canvas.which_table"), options=tables, stays=True))
    writing(here, scene, who, label=texts("canvas.label"), longest=LONGEST, most=canvas.most, parts=parts,
            rule=texts("canvas.rule_tables" if canvas.tables else "canvas.rule"))  # fmt: skip


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The canvas as the room sees it; in the second step below what the group and one oneself said."""
    canvas = cast(Canvas, scene.activity)
    if isinstance(scene.asking, Look):
        _looked(here, scene, who, scene.asking, cast(Looked, result.summary))
        _canvas(here, canvas, scene.asking.canvas)
    else:
        show('<div class="canvas-page">{boxes}</div>', boxes=_boxes(here, canvas, result.summary))


def room(here: Here, scene: Scene, result: Result) -> None:
    """Every box with its texts, the empty ones too, of all tables or of the one turned to; or two lines of dots."""
    name = f"{scene.session.code}/{scene.session.current}/{scene.session.step}/{here.texts.language}"
    if isinstance(scene.asking, Look):
        assert result.figure
        picture(name, result.figure, alt=result.sentence)
        return
    language, canvas = here.texts.language, cast(Canvas, scene.activity)
    table = ("", *canvas.numbered())[scene.session.picture % canvas.pictures]
    if canvas.tables:
        title = here.texts("canvas.table", number=table) if table else here.texts("canvas.all_tables")
        show('<h2 class="canvas-table">{title}</h2>', title=title[:1].upper() + title[1:])
    filled = [Filled(box.id, box.text.in_language(language), _hint(here, box), cards)
              for box, cards in canvas.filled(result.summary, here.texts, table)]  # fmt: skip
    boxes(f"{name}/{table}", filled, more=here.texts("canvas.more", count="{count}"))


def _hint(here: Here, box: Box) -> str:
    return box.hint.in_language(here.texts.language) if box.hint else here.texts("canvas.empty")


def _canvas(here: Here, canvas: Canvas, filled: Mapping[str, Item] | None) -> None:
    """The canvas as the room saw it, folded away."""
    if filled:
        show('<details class="canvas-page"><summary>{title}</summary>{boxes}</details>',
             title=here.texts("canvas.show"), boxes=_boxes(here, canvas, filled))  # fmt: skip


def _boxes(here: Here, canvas: Canvas, filled: Mapping[str, Item]) -> Safe:
    return joined(
        [
            markup("<section><h2>{title}</h2>{cards}</section>", title=box.text.in_language(here.texts.language),
                   cards=_cards(here, box, [text for _, text in cards]))
            for box, cards in canvas.filled(filled, here.texts)
        ]
    )  # fmt: skip


def _cards(here: Here, box: Box, cards: list[str]) -> Safe:
    if not cards:
        return markup('<p class="hint">{hint}</p>', hint=_hint(here, box))
    return markup("<ul>{cards}</ul>", cards=joined([markup("<li>{text}</li>", text=text) for text in cards]))


def _looked(here: Here, scene: Scene, who: Participant, asked: Look, summary: Looked) -> None:
    """For each question the group's middle and the own place, in words and numbers."""
    assert scene.round
    answer = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    own_marks = (answer.value or {}) if answer else {}
    rows = []
    for name in QUESTIONS:
        position = summary.positions[name]
        group = here.texts("canvas.look.group", median=here.texts.number(position.median)) if position else ""
        you = here.texts("canvas.look.you", value=own_marks[name]) if name in own_marks else ""
        rows.append(
            markup("<li><b>{question}</b><br>{told}</li>", question=asked.question(name, here.texts),
                   told=" · ".join(text for text in (group, you) if text))
        )  # fmt: skip
    show('<ul class="cards">{rows}</ul>', rows=joined(rows))
