"""What a component that sends answers is given: the key of the answer, what is stored now, and the texts around it."""

from typing import Any

from pages.kit.frame import Here
from server.live.protocol import AnswerKey, round_path
from server.live.receipts import stored_answer
from sessions.facilitation.session_view import InRound, SessionView
from sessions.model.records import Participant
from sessions.participation import answering

WORDS = ("saving", "waiting", "stay", "again", "passed", "pass", "removed")  # the texts around an answer


def key_prefix(view: SessionView) -> str:
    """What the keys of all answers in one session, or in one rehearsal of it, begin with."""
    return f"{view.session.code}{view.session.rehearsal}/"


def round_key(view: InRound) -> str:
    """The name of the round that the view shows, in the browser."""
    return f"{key_prefix(view)}{round_path(view.round.key)}"


def answer_key(here: Here, view: InRound, participant: Participant) -> str:
    """The key of this participant's answer in the round that the view shows.

    It ends with a name of the participant, so the next person at a shared laptop sees nothing of the one before.
    """
    session, key = view.session, view.round.key
    return str(AnswerKey(session.code, session.rehearsal, key, answering.pseudonym_of(here.workshop, participant, key)))


def answer_state(here: Here, view: InRound, participant: Participant) -> dict[str, Any]:
    """The data that the components of all kinds have in common."""
    own = answering.own_answer(here.workshop, participant, *view.round.key)
    if own and own.value is not None and not view.prompt.fits(own.value):
        own = None  # given before an edit of the question: it is kept, but nothing is stored for what is asked now
    return {
        "key": answer_key(here, view, participant),
        **stored_answer(here.texts, own),
        "receipt": None,
        "language": here.texts.language,
        "texts": {name: here.texts(f"sending.{name}") for name in WORDS},
    }
