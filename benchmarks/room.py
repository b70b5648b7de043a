"""A database with a session to measure in, made through the app's own domain.

Imported after `app.copy` only, so that `sessions` is the copy's.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sessions import access, identity, programmes, session, settings, taking_part
from sessions.access import Visitor
from sessions.plan import Plan
from sessions.store import Store
from sessions.workshop import Workshop


@dataclass(frozen=True)
class Room:
    """A session with an open round of a paradox, whose results the projector shows."""

    code: str
    session: int
    activity: str

    def holder(self, token: str) -> str:
        """The hash under which the database knows a participant's browser."""
        return identity.holder(token, f"participant:{self.session}")


def prepare(data: Path, seated: int) -> Room:
    """A database with one session; `seated` people joined and answered already, so that there is a picture to move."""
    workshop = Workshop(settings.read({"WORKSHOP_DATA": str(data)}, data.parent), Store(data))
    workshop.store.prepare()
    organiser = Visitor(identity.new_token())
    access.set_passcode(workshop, organiser, "a passcode for one run", "a passcode for one run")
    programme = programmes.built_in()[0]
    activity = next(one for one in programme.activities if one.kind == "paradox")
    plan = Plan("Load", "Benchmark", date.today(), "nl")
    made, _ = session.create(workshop, organiser, plan, programme)
    session.go_to(workshop, organiser, made, activity.id)
    session.set_results(workshop, organiser, made, activity.id, "live")
    session.open_round(workshop, organiser, made, activity.id, 1)
    for number in range(seated):
        somebody = Visitor(identity.new_token())
        taking_part.join(workshop, somebody, made)
        taking_part.cast(workshop, somebody, made, activity.id, 1, {"value": (number * 37 + 11) % 101})
    return Room(made.code, made.id, activity.id)
