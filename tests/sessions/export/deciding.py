"""What Ada decides about texts before they leave."""

from sessions.access.rights import Visitor
from sessions.model.records import Session
from sessions.participation import moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import in_round


def decide(workshop: Workshop, ada: Visitor, session: Session, wanted: dict[str, bool]) -> None:
    """Ada approves and hides texts of the round on stage."""
    now = in_round(workshop, session.code)
    written = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    for text in written:
        if text.text in wanted:
            moderation.decide(workshop, ada, now.session, now.round, [text], approve=wanted[text.text])
