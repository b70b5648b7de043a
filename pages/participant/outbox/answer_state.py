"""What a component that sends answers is given: the key of the answer, what is stored now, and the texts around it."""

from functools import lru_cache, partial
from typing import Any, Literal

from pages.kit.frame import Here
from pages.participant.personal import Personal
from server.live.protocol import AnswerKey, StoredAnswer, round_path
from server.live.receipts import stored_answer
from sessions.facilitation.session_view import InRound, SessionView
from sessions.model.records import Answer
from sessions.participation.own_answers import Own

WORDS = ("saving", "waiting", "stay", "again", "passed", "pass", "removed")  # the texts around an answer


def key_prefix(view: SessionView) -> str:
    """What the keys of all answers in one session, or in one rehearsal of it, begin with."""
    return f"{view.session.code}{view.session.rehearsal}/"


def round_key(view: InRound) -> str:
    """The name of the round that the view shows, in the browser."""
    return f"{key_prefix(view)}{round_path(view.round.key)}"


def answer_key(view: InRound, own: Own) -> str:
    """The key of a participant's answer in the round that the view shows.

    It ends with a name of the participant, so the next person at a shared laptop sees nothing of the one before.
    """
    session, key = view.session, view.round.key
    return str(AnswerKey(session.code, session.rehearsal, key, own.pseudonym(key)))


def answer_state(here: Here, view: InRound, personal: Personal) -> dict[str, Any]:
    """The data that the components of all kinds have in common."""

    @lru_cache(maxsize=1)  # the three are asked for one after the other
    def answer_of(own: Own) -> StoredAnswer:
        return stored_answer(here.texts, fitting_answer(view, own))

    def stored(name: Literal["answered", "value", "saved"]) -> Any:
        return personal.value(lambda own: answer_of(own)[name])

    return {
        "key": personal.value(partial(answer_key, view)),
        "answered": stored("answered"),
        "value": stored("value"),
        "saved": stored("saved"),
        "receipt": None,
        "language": here.texts.language,
        "texts": {name: here.texts(f"sending.{name}") for name in WORDS},
    }


def fitting_answer(view: InRound, own: Own) -> Answer | None:
    """What a participant gave in the round that the view shows, or None.

    What was given before an edit of the question is kept, but nothing is stored for what is asked now.
    """
    answer = own.answer(view.round)
    return answer if answer and (answer.value is None or view.prompt.fits(answer.value)) else None
