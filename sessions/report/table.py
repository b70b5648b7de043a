"""A session as a table: every round as the room may see it, line by line, and how much of it was entered by hand."""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from sessions import access, hands, results, scene
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.outcome import Result
from sessions.records import Round, Session
from sessions.report import cells
from sessions.scene import Item
from sessions.workshop import Workshop

COLUMNS = ("activity", "step", "round", "answers", "by_hand", "what", "value")
NUMBER = re.compile(r"-?\d+([.,]\d+)?")


def lines(workshop: Workshop, visitor: Visitor, session: Session, texts: Texts) -> list[list[str]]:
    """The table with its headings, for whoever may steer the session. A hidden round says that it is hidden."""
    access.require_facilitator(workshop, visitor, session)
    by_hand = hands.counts(workshop, session)
    found = [[texts(f"table.{name}") for name in COLUMNS]]
    for item in scene.items(workshop, session):
        for one in item.rounds:
            result = results.for_room(workshop, session, item.activity, one, texts.language)
            start = _start(item, one, result, by_hand.get((one.activity, one.number), 0), texts)
            found += [[*start, what, value] for what, value in _told(result, texts)]
    return found


def as_csv(table: Sequence[Sequence[str]], language: str) -> bytes:
    """The table as spreadsheets of this language read it. What looks like a formula is made a text."""
    written = io.StringIO()
    csv.writer(written, delimiter=";" if language == "nl" else ",").writerows([map(_harmless, row) for row in table])
    return written.getvalue().encode("utf-8-sig")


def _start(item: Item, one: Round, result: Result, by_hand: int, texts: Texts) -> list[str]:
    step = texts(f"{item.activity.kind}.step.{one.step}") if one.step else ""
    return [item.activity.label(texts), step, str(one.turn), str(result.answered), str(by_hand)]


def _told(result: Result, texts: Texts) -> Iterator[tuple[str, str]]:
    if result.hidden:
        yield "", texts(f"review.hidden_{result.hidden}")
        return
    if result.sentence:
        yield texts("table.sentence"), result.sentence
    yield from result.numbers
    for _, text in result.cards:
        yield texts("table.text"), text


def _harmless(cell: str) -> cells.Cell:
    return cell if NUMBER.fullmatch(cell) else cells.neutral(cell)
