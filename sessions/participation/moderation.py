"""What the facilitator decides about free texts before the audience sees them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Literal, NamedTuple

from sessions.access import rights
from sessions.access.pseudonyms import pseudonym
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithTexts
from sessions.activities.kind import Kind
from sessions.activities.shared.texts import card
from sessions.cache import Cache
from sessions.facilitation.transaction import facilitate
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Answer, Participant, Round, Session, StageAction, TextName
from sessions.results import round_results
from sessions.results.content_flags import known_words
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.results.texts.free_texts import (
    FreeText,
    State,
    merged,
    reviewed_texts,
    state,
    texts_of,
    with_corrections,
    words_of,
)
from sessions.store import Connection, answers, carried_texts, session_rows, text_edits
from sessions.store.answers import Decisions
from sessions.workshop import Workshop

# What became of a text, for its writer: it waits, will be shown with the result, is shown (as itself, or as another one
# that says the same), or is not shown.
Status = Literal["waiting", "approved", "shown", "merged", "hidden"]


class TextsLeft(NamedTuple):
    """What is left in a round: texts at all, and texts that wait."""

    texts: bool
    waiting: bool


_left = Cache[TextsLeft](256)


def left_in(
    workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, rounds: Sequence[Round], language: str
) -> dict[int, TextsLeft]:
    """By round whether there are texts in it, and whether some wait. Each is read again only when something changed."""
    rights.require_facilitator(workshop, visitor, session)
    with workshop.store.reading() as db:
        marks = answers.marks(db, session.id, activity.id)

    def count(round_: Round) -> TextsLeft:
        texts = texts_for_facilitator(workshop, visitor, session, activity, round_, language)
        return TextsLeft(bool(texts), any(text.state == "waiting" for text in texts))

    def key(round_: Round) -> tuple[object, ...]:
        known = (workshop.store.name, session.code, session.stage, session.approval, activity.id, round_.number)
        return (*known, marks[round_.number])

    return {
        round_.number: _left.get_or(key(round_), partial(count, round_)) for round_ in rounds if round_.number in marks
    }


def element_names(
    workshop: Workshop, session: Session, round_: Round, texts: Sequence[TextName]
) -> dict[TextName, str]:
    """What texts of a round are called in the console's page, where nothing may tell which texts are of one person."""
    with workshop.store.reading() as db:
        salt = session_rows.salt(db, session.id)
    return {text: card(pseudonym(salt, "console", round_.key, text.participant), text.item) for text in texts}


@contextmanager
def _deciding(workshop: Workshop, visitor: Visitor, session: Session) -> Iterator[Connection]:
    """Check the right and decide about texts in one transaction, then tell all listeners. Raises Refusal.

    The stage's revision goes up too: phones follow only that, and may show what was decided about.
    """
    rights.require_facilitator(workshop, visitor, session)
    with workshop.store.writing() as db:
        revision = answers.bump_answers_revision(db, session.id)
        stage = session_rows.bump_stage_revision(db, session.id)
        yield db
        later = session_rows.bump_each(db, carried_texts.later_sessions(db, session.id))
    for code, later_stage, given, rehearsal in later:
        workshop.hub.publish(code, stage=later_stage, answers=given, rehearsal=rehearsal)
    workshop.hub.publish(session.code, stage=stage, answers=revision)


def decide(
    workshop: Workshop, visitor: Visitor, session: Session, round_: Round, texts: Iterable[FreeText], *, approve: bool
) -> None:
    """Approve or hide texts of one round, as they were read. A text that was edited meanwhile goes on waiting."""
    with _deciding(workshop, visitor, session) as db:
        for text in texts:
            participant = Participant(text.participant, session.id, None)
            answers.decide(
                db,
                participant,
                round_.activity,
                round_.number,
                text.item,
                text.text,
                approved=approve,
                time=workshop.clock(),
            )


def merge(
    workshop: Workshop,
    visitor: Visitor,
    session: Session,
    activity: Kind,
    round_: Round,
    text: FreeText,
    into: FreeText,
) -> None:
    """Let `into` stand for `text` and for all that were merged into it; if `into` was merged, what stands for it does.

    Raises Refusal when one of the two was changed or taken back meanwhile.
    """
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    with _deciding(workshop, visitor, session) as db:
        texts = texts_of(prompt, answers.of_round(db, session.id, round_.key))
        if any(texts.get(each.name) != each.text for each in (text, into)):
            raise Refusal("refused.text_changed")
        decided = answers.decisions(db, session.id, round_.activity, round_.number)
        root = merged(decided, texts).get(into.name, into.name)
        if root != text.name:
            approved = _approved(decided, text, session)
            answers.merge(db, round_, session.id, text.name, text.text, approved, root, workshop.clock())


def unmerge(workshop: Workshop, visitor: Visitor, session: Session, round_: Round, text: FreeText) -> None:
    """Let a text stand by itself again, approved or waiting as it was before. One that does already stays as it is."""
    with _deciding(workshop, visitor, session) as db:
        answers.separate(db, round_, session.id, text.name)


def correct(
    workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, round_: Round, text: FreeText,
    wording: Mapping[str, str],
) -> None:  # fmt: skip
    """Show this wording of a text, by its parts, in place of what was typed, which is kept; its writer sees that.

    The wording that was typed brings the text back as it was. Raises Refusal when it was changed or taken back
    meanwhile, or when the wording can't be so.
    """
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    action = StageAction("correct", (round_.activity,), round=round_.number)
    with facilitate(workshop, visitor, session, action, ended_too=True) as transaction:
        db, revision = transaction.db, answers.bump_answers_revision(transaction.db, session.id)
        given = [each for each in answers.of_round(db, session.id, round_.key) if each.value is not None]
        value = next((each.value for each in given if each.participant == text.participant), None)
        if not isinstance(prompt, WithTexts) or value is None or texts_of(prompt, given).get(text.name) != text.text:
            raise Refusal("refused.text_changed")
        typed_parts = prompt.editable_texts(prompt.with_wording(value, text.item, wording))[text.item]
        if typed_parts == prompt.editable_texts(value)[text.item]:
            text_edits.restore(db, session.id, round_, text.name)
        else:
            text_edits.correct(db, session.id, round_, text.name, text.text, typed_parts, workshop.clock())
    workshop.hub.publish(session.code, answers=revision)


def restore(workshop: Workshop, visitor: Visitor, session: Session, round_: Round, text: FreeText) -> None:
    """Bring back what was typed."""
    action = StageAction("restore", (round_.activity,), round=round_.number)
    with facilitate(workshop, visitor, session, action, ended_too=True) as transaction:
        revision = answers.bump_answers_revision(transaction.db, session.id)
        text_edits.restore(transaction.db, session.id, round_, text.name)
    workshop.hub.publish(session.code, answers=revision)


def pin(workshop: Workshop, visitor: Visitor, session: Session, round_: Round, text: FreeText, *, wanted: bool) -> None:
    """Show a text large on the projector, as long as the audience may see it and it reads as it does; or no longer."""
    rights.require_facilitator(workshop, visitor, session)
    with workshop.store.writing() as db:
        revision = answers.bump_answers_revision(db, session.id)
        if wanted:
            text_edits.pin(db, session.id, round_, text.name, text.text, workshop.clock())
        else:
            text_edits.unpin(db, session.id, round_, text.name)
    workshop.hub.publish(session.code, answers=revision)


def wording_of_writers(
    workshop: Workshop, session: Session, prompt: WithTexts, round_: Round, given: Sequence[Answer], texts: Texts
) -> dict[int, dict[str, str]]:
    """What was made of the texts in these answers to a round, by writer and item: the words that the others read."""
    with workshop.store.reading() as db:
        wordings = text_edits.of_round(db, session.id, round_.activity, round_.number)
    sent = texts_of(prompt, given)
    corrected = {
        name for name, text in sent.items() if name in wordings.corrections and wordings.corrections[name].text == text
    }
    words = words_of(prompt, with_corrections(prompt, given, wordings, corrected), texts) if corrected else {}
    worded: dict[int, dict[str, str]] = {}
    for name in corrected:
        worded.setdefault(name.participant, {})[name.item] = words[name]
    return worded


def statuses_of_writers(
    workshop: Workshop, session: Session, prompt: WithTexts, round_: Round, given: Sequence[Answer]
) -> dict[int, dict[str, Status]]:
    """What became of the texts in these answers to a round, by writer and item."""
    writers = {answer.participant for answer in given}
    with workshop.store.reading() as db:
        decided = answers.decisions(db, session.id, round_.activity, round_.number, writers)
        # What stands for a merged text is never merged itself, so that these are all the others that matter.
        others = {decision.same_as.participant for decision in decided.values() if decision.same_as} - writers
        if others:
            decided |= answers.decisions(db, session.id, round_.activity, round_.number, others)
            given = [*given, *answers.of_participants(db, session.id, round_.key, others).values()]
        wordings = text_edits.of_round(db, session.id, round_.activity, round_.number)
    reviewed = reviewed_texts(prompt, given, decided, session.approval, wordings, known_words(workshop.settings.words))
    by_name = {text.name: text for text in reviewed}
    statuses: dict[int, dict[str, Status]] = {}
    for text in reviewed:
        if text.participant in writers:
            status = _status(text, by_name[text.same_as or text.name].state, shown=round_.shown)
            statuses.setdefault(text.participant, {})[text.item] = status
    return statuses


def _status(text: FreeText, state: State, *, shown: bool) -> Status:
    """What became of a text; `state` is that of the text that stands for it, often itself."""
    if state == "approved":
        return ("merged" if text.same_as else "shown") if shown else "approved"
    return "hidden" if state == "hidden" else "waiting"


def _approved(decided: Decisions, text: FreeText, session: Session) -> bool:
    """Whether a text is approved now, or was when it was merged before."""
    before = decided.get(text.name)
    if before and before.same_as and before.text == text.text:
        return before.approved
    return state(before, text.text, session.approval or bool(text.flags)) == "approved"
