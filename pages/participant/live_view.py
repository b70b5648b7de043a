"""Participants' views as the server sends them over the live connection; `workshop_app.py` hands this in."""

from collections.abc import Sequence

from pages.kit.frame import Here
from pages.participant import view
from pages.participant.view import ParticipantView
from server.request_context import RequestContext


def compose(contexts: Sequence[RequestContext]) -> list[ParticipantView]:
    """What the screens of these participants of one session show now.

    Raises Refusal when the session no longer exists.
    """
    return view.compose_together([Here(each.workshop, each.visitor, each.texts, each.session) for each in contexts])
