"""What a participant entered and the store does not have: sent once more, and said when it is too late for it."""

from functools import partial

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from pages.kit.frame import Here
from pages.participant.outbox import answer_state
from pages.participant.personal import Personal
from sessions.facilitation.session_view import SessionView

_unsent = Component(
    "workshop_unsent",
    html='<div class="unsent" role="alert" hidden></div>',
    css=read("participant/outbox/late_answers.css"),
    module="participant/outbox/late_answers.js",
    on_phone=True,
)


def late_answers(here: Here, now: SessionView, personal: Personal) -> ComponentPiece:
    """Say what this browser still holds of rounds that are over; nothing if there is nothing.

    What is of a round that is open now belongs to its own fields.
    """
    current = now.in_round
    rounds = [current, current.as_guess] if current else []
    data = {
        "begin": answer_state.key_prefix(now),
        "own": personal.value(lambda own: own.pseudonyms),
        "open": [personal.value(partial(answer_state.answer_key, view)) for view in rounds if view and view.round.open],
        "lost": here.texts("take_part.lost"),
        "done": here.texts("take_part.lost_done"),
        "wait": here.texts("shared.wait"),
        "words": {name: here.texts(f"take_part.lost_{name}", text="{text}") for name in ("pass", "back")},
        "language": here.texts.language,
    }
    return _unsent.piece(key="unsent", data=data)
