"""What Ada decides about texts before they leave."""

from sessions import moderation, results, scene
from sessions.access import Visitor
from sessions.records import Session
from sessions.workshop import Workshop


def decide(workshop: Workshop, ada: Visitor, session: Session, wanted: dict[str, bool]) -> None:
    """Ada approves and hides texts of the round on stage."""
    now = scene.look(workshop, session.code)
    assert now.activity and now.round
    written = results.written(workshop, ada, now.session, now.activity, now.round, "nl")
    for text in written:
        if text.text in wanted:
            moderation.decide(workshop, ada, now.session, now.round, [text], approve=wanted[text.text])
