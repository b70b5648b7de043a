"""All texts of a round, for the facilitator who decides about them."""

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithTexts
from sessions.activities.kind import Kind
from sessions.locale import Texts
from sessions.model.records import Round, Session
from sessions.results.content_flags import known_words
from sessions.results.round_results import prompt_of
from sessions.results.texts.free_texts import FreeText, reviewed_texts, with_wording
from sessions.store import answers, text_edits
from sessions.workshop import Workshop


def texts_for_facilitator(
    workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, round_: Round, language: str
) -> list[FreeText]:
    """Every text of a round: those that wait first; of those in one state the oldest first. Raises Refusal."""
    rights.require_facilitator(workshop, visitor, session)
    prompt = prompt_of(workshop, session, activity, round_.step)
    if not isinstance(prompt, WithTexts):
        return []
    with workshop.store.reading() as db:
        round_answers = answers.of_round(db, session.id, round_.key)
        decisions = answers.decisions(db, session.id, activity.id, round_.number)
        wordings = text_edits.of_round(db, session.id, activity.id, round_.number)
        turns = answers.turns(db, session.id, round_.key)
    # By the log, since a clock can be set back.
    round_answers = sorted(round_answers, key=lambda answer: (turns.get(answer.participant, 0), answer.saved_at))
    reviewed = reviewed_texts(
        prompt, round_answers, decisions, session.approval, wordings, known_words(workshop.settings.words)
    )
    readable = with_wording(prompt, round_answers, reviewed, wordings, Texts(language))
    return sorted(readable, key=lambda text: ("waiting", "approved", "same", "hidden").index(text.state))
