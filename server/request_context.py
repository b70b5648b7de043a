"""Who asks, in which language, for which session: what the live connection and the receipts know of a request."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from sessions.access.rights import Visitor
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True, eq=False)
class RequestContext:
    """One participant's request: the installation, the visitor, the texts in the visitor's language, the session."""

    workshop: Workshop
    visitor: Visitor
    texts: Texts
    session: Session


class ComposedView(Protocol):
    """A participant's screen: a `ParticipantViewJson` as text, and which state of the session it shows."""

    @property
    def stage(self) -> int:
        """The revision number of the stage."""

    @property
    def rehearsal(self) -> str:
        """The rehearsal, or empty for none."""

    @property
    def text(self) -> str:
        """The screen as JSON."""


# Gives what the screens of some participants of one session show now. Raises Refusal when it no longer exists.
ComposeView = Callable[[Sequence[RequestContext]], Sequence[ComposedView]]
