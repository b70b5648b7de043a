"""Who asks, in which language, for which session: what the live connection and the receipts know of a request."""

from collections.abc import Callable
from dataclasses import dataclass

from server.live.protocol import ParticipantViewJson
from sessions.access.rights import Visitor
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True)
class RequestContext:
    """One participant's request: the installation, the visitor, the texts in the visitor's language, the session."""

    workshop: Workshop
    visitor: Visitor
    texts: Texts
    session: Session


# Gives what a participant's screen shows now. Raises Refusal when the session no longer exists.
ComposeView = Callable[[RequestContext], ParticipantViewJson]
