"""The participant's view as the server sends it over the live connection; `workshop_app.py` hands it in."""

from pages.kit.frame import Here
from pages.participant import view
from server.live.protocol import ParticipantViewJson
from server.request_context import RequestContext


def compose(context: RequestContext) -> ParticipantViewJson:
    """What a participant's screen shows now. Raises Refusal when the session no longer exists."""
    return view.compose(Here(context.workshop, context.visitor, context.texts, context.session)).as_json()
