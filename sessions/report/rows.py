"""What was given in a round, row by row, as far as the room may see the round; nothing in it tells who gave what.

Rows are in the order of what stands in them, so that nobody can be followed from one round to another by it. A writer's
texts stand in rows apart, as their cards do. What fewer than three people filled in stays empty.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from sessions import hands, results
from sessions.activities.kind import Asking, Kind
from sessions.locale import Texts
from sessions.privacy import may_show, may_show_group
from sessions.records import Answer, Round, Session
from sessions.report.cells import Cell
from sessions.store import guesses
from sessions.workshop import Workshop

Cells = dict[str, Cell]


def of_round(workshop: Workshop, session: Session, activity: Kind, one: Round, texts: Texts) -> list[Cells]:
    """The rows of a round that is closed and shown; none of any other, nor of one that too few people answered."""
    result = results.for_room(workshop, session, activity, one, texts.language)
    if one.open or not one.shown or result.hidden:
        return []
    asked = results.asking(workshop, session, activity, one.step)
    found = _rows(workshop, session, asked, one, texts)
    guess = asked.guessing() if result.guessed else None
    with workshop.store.reading() as db:
        held = guesses.of_round(db, session.id, one) if guess else None
    if guess and held:
        found += _rows(workshop, session, guess, held, texts)
    about = _about(activity, one, texts)
    return [{**about, **row} for row in found]


def _about(activity: Kind, one: Round, texts: Texts) -> Cells:
    """The round that rows belong to, in its first columns."""
    step = texts.first(f"{activity.kind}.step.{one.step}", one.step) if one.step else ""
    return {texts("report.step"): step, texts("report.round"): one.turn}


def _rows(workshop: Workshop, session: Session, asked: Asking, one: Round, texts: Texts) -> list[Cells]:
    seen = results.seen(workshop, session, asked, one)
    given = [answer for answer in seen.given if answer.value is not None]
    by_hand = _may_mark([answer.by_hand for answer in given])
    if asked.has_texts:
        found = _of_texts(asked, given, seen, texts)
    else:
        usable = asked.usable({str(one.participant): one.value for one in given if one.value is not None})
        found = _enough([hands.columns(asked, one, texts) for one in given if str(one.participant) in usable], texts)
    if not by_hand:
        found = [{name: cell for name, cell in row.items() if name != texts("hands.column")} for row in found]
    return sorted(found, key=lambda row: json.dumps(list(row.items())))


def _of_texts(asked: Asking, given: Sequence[Answer], seen: results.Seen, texts: Texts) -> list[Cells]:
    """A row for each text, with the number of people who wrote it or the same."""
    people = texts("report.people")
    return [
        {
            **hands.columns(asked, replace(one, value=asked.only(one.value, frozenset({item}))), texts),
            people: text.voices,
        }
        for one in given
        if one.value is not None
        for (who, item), text in seen.texts.items()
        if who == one.participant
    ]


def _enough(rows: Sequence[Cells], texts: Texts) -> list[Cells]:
    """The rows without the columns that fewer than three people filled in."""
    filled = Counter(name for row in rows for name in row)
    return [{name: cell for name, cell in row.items() if may_show_group(filled[name])} for row in rows]


def _may_mark(by_hand: Sequence[bool]) -> bool:
    """Whether rows may say who answered without a device: not when those few would stand out by it."""
    counted = Counter("by hand" if one else "self" for one in by_hand)
    return may_show(counted) == frozenset(counted)
