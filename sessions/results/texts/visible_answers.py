"""The answers of a round as the audience may see them: with the texts that were approved, as they were corrected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sessions.activities.capabilities import WithTexts
from sessions.activities.kind import Prompt
from sessions.model.records import Answer, Round, Session, TextName
from sessions.results.content_flags import known_words
from sessions.results.texts import text_masking
from sessions.results.texts.free_texts import FreeText, reviewed_texts, shown_of, with_corrections
from sessions.results.texts.text_masking import MaskedAnswers
from sessions.store import answers, session_rows, text_edits
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True)
class VisibleAnswers:
    """The answers of a round with only the texts that the audience may see, as corrected; and these texts by name."""

    given: Sequence[Answer]
    texts: Mapping[TextName, FreeText]
    pins: Sequence[TextName]
    salt: str
    shown: tuple[int, int] | None = None  # texts shown and given, where the facilitator decides about them
    labels: frozenset[str] = frozenset()  # that stand in place of texts that an export leaves out


def visible_answers(workshop: Workshop, session: Session, prompt: Prompt, round_: Round) -> VisibleAnswers:
    """The answers of a round. The caller checks that the audience may see it and that enough people answered."""
    with workshop.store.reading() as db:
        round_answers = answers.of_round(db, session.id, round_.key)
        decisions = (
            answers.decisions(db, session.id, round_.activity, round_.number) if isinstance(prompt, WithTexts) else {}
        )
        wordings = (
            text_edits.of_round(db, session.id, round_.activity, round_.number)
            if isinstance(prompt, WithTexts)
            else text_edits.NONE
        )
        salt = session_rows.salt(db, session.id)
    if not isinstance(prompt, WithTexts):
        return VisibleAnswers(round_answers, {}, (), salt)
    reviewed = reviewed_texts(
        prompt, round_answers, decisions, session.approval, wordings, known_words(workshop.settings.words)
    )
    round_answers = with_corrections(
        prompt, _approved(prompt, round_answers, reviewed), wordings, {text.name for text in reviewed if text.corrected}
    )
    approved = {text.name: text for text in reviewed if text.state == "approved"}
    if session.masking:
        masked = text_masking.masked_answers(prompt, round_, round_answers, approved, session.masking, salt)
    else:
        masked = MaskedAnswers(round_answers, frozenset())
    shown = shown_of(reviewed, session.approval)
    return VisibleAnswers(masked.answers, approved, tuple(wordings.pins), salt, shown, masked.labels)


def _approved(prompt: WithTexts, round_answers: Sequence[Answer], reviewed: Sequence[FreeText]) -> list[Answer]:
    """The answers with the texts that the audience may see: approved, and not merged into another one."""
    items: dict[int, set[str]] = {answer.participant: set() for answer in round_answers}
    for text in reviewed:
        if text.state == "approved":
            items[text.participant].add(text.item)
    return [
        answer
        if answer.value is None
        else replace(answer, value=prompt.keep_texts(answer.value, frozenset(items[answer.participant])))
        for answer in round_answers
    ]
