"""What was given in a round, row by row, as far as the audience may see the round; nothing in it tells who gave what.

Rows are in the order of what stands in them, so that nobody can be followed from one round to another by it. A writer's
texts stand in rows apart, as their cards do. What fewer than three people filled in stays empty.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from sessions.activities.capabilities import WithColumns, WithTexts, guess_prompt_of
from sessions.activities.kind import Kind, Prompt
from sessions.activities.shared.guess import GuessPrompt
from sessions.export.spreadsheet_cells import Column, ColumnName, Row
from sessions.locale import Texts
from sessions.model.records import Answer, Round, Session
from sessions.results import round_results
from sessions.results.privacy import may_show, may_show_group
from sessions.results.result import texts_shown
from sessions.results.texts.visible_answers import VisibleAnswers, visible_answers
from sessions.store import session_rows
from sessions.workshop import Workshop


def of_round(workshop: Workshop, session: Session, activity: Kind, round_: Round, texts: Texts) -> list[Row]:
    """The rows of a round that is closed and shown; none of any other, nor of one that too few people answered."""
    result = round_results.visible_result(workshop, session, activity, round_, texts.language)
    if round_.open or not round_.shown or result.hidden:
        return []
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    rows = _rows(workshop, session, prompt, round_, texts)
    guess = guess_prompt_of(prompt) if result.guessed else None
    with workshop.store.reading() as db:
        guessed_round = session_rows.guess_round(db, session.id, round_) if guess else None
    if guess and guessed_round:
        rows += _rows(workshop, session, guess, guessed_round, texts)
    about = _about(activity, round_, texts)
    if result.texts:
        about[Column.of("moderated", texts)] = texts_shown(texts, result.texts)
    return [{**about, **row} for row in rows]


def _about(activity: Kind, round_: Round, texts: Texts) -> Row:
    """The round that rows belong to, in its first columns."""
    step = texts.first(f"{activity.kind}.step.{round_.step}", round_.step) if round_.step else ""
    return {Column.of("step", texts): step, Column.of("round", texts): round_.turn}


def _rows(workshop: Workshop, session: Session, prompt: Prompt, round_: Round, texts: Texts) -> list[Row]:
    visible = visible_answers(workshop, session, prompt, round_)
    given = [answer for answer in visible.given if answer.value is not None]
    by_hand = _may_mark([answer.by_hand for answer in given])
    if isinstance(prompt, WithTexts):
        rows = _of_texts(prompt, given, visible, texts)
    else:
        usable = prompt.usable({str(answer.participant): answer.value for answer in given if answer.value is not None})
        rows = _enough([_of_answer(prompt, answer, texts) for answer in given if str(answer.participant) in usable])
    if not by_hand:
        rows = [{column: cell for column, cell in row.items() if column.name != "by_hand"} for row in rows]
    return sorted(rows, key=lambda row: json.dumps([(column.heading, cell) for column, cell in row.items()]))


def _of_answer(prompt: Prompt, answer: Answer, texts: Texts) -> Row:
    """One answer, and whether it was entered by hand."""
    name: ColumnName = "guess" if isinstance(prompt, GuessPrompt) else "answer"
    own = prompt.columns(answer.value, texts) if answer.value is not None and isinstance(prompt, WithColumns) else {}
    by_hand = texts("hands.yes" if answer.by_hand else "hands.no")
    return {**{Column(name, heading): cell for heading, cell in own.items()}, Column.of("by_hand", texts): by_hand}


def _of_texts(prompt: WithTexts, given: Sequence[Answer], visible: VisibleAnswers, texts: Texts) -> list[Row]:
    """A row for each text, with the number of people who wrote it or the same."""
    people = Column.of("people", texts)
    return [
        {
            **_of_answer(prompt, replace(answer, value=prompt.keep_texts(answer.value, frozenset({item}))), texts),
            people: text.voices,
        }
        for answer in given
        if answer.value is not None
        for (participant, item), text in visible.texts.items()
        if participant == answer.participant
    ]


def _enough(rows: Sequence[Row]) -> list[Row]:
    """The rows without the columns that fewer than three people filled in."""
    filled = Counter(column for row in rows for column in row)
    return [{column: cell for column, cell in row.items() if may_show_group(filled[column])} for row in rows]


def _may_mark(by_hand: Sequence[bool]) -> bool:
    """Whether rows may say who answered without a device: not when those few would stand out by it."""
    counted = Counter("by hand" if marked else "self" for marked in by_hand)
    return may_show(counted) == frozenset(counted)
