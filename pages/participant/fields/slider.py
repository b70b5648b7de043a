"""The bipolar slider: a form of one mark between two poles, without a position until somebody touches it."""

from collections.abc import Mapping

from pages.kit.component import ComponentPiece
from pages.kit.frame import Here
from pages.participant.fields import form
from pages.participant.outbox import answer_state
from pages.participant.personal import Personal
from sessions.facilitation.session_view import InRound

_slider = form.component("workshop_slider")


def slider(
    here: Here,
    view: InRound,
    personal: Personal,
    *,
    left: str,
    right: str,
    words: Mapping[str, str] | None = None,
) -> ComponentPiece:
    """Ask for one mark from 0 (left) to 100 (right), or a pass; stored as soon as it is let go.

    `words` stand in place of those of the slider, by their names.
    """
    data = form.form_data(here, view, personal, [form.MarkField("value", left, right)])
    data["fields"][0]["texts"] |= words or {}
    data["texts"] |= data["fields"][0]["texts"]
    data |= {"left": left, "right": right}
    return _slider.piece(key=answer_state.round_key(view), data=data)
