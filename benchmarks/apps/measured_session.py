"""A database with a session to measure in, made through the app's own domain; and what is in it afterwards.

Imported after `app.copy` only, so that `sessions` is the copy's.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sessions import settings
from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.session_settings import SessionSettings
from sessions.participation import answering
from sessions.programmes.built_in import built_in
from sessions.store import SqliteStore
from sessions.store.database import opening
from sessions.workshop import Workshop

# A line to be placed on, a form to fill in field by field, and what a mixed hour has besides: another line, a text.
ACTIVITIES = ("p1", "team_competencies", "p2", "q01", "p3", "check_out")


@dataclass(frozen=True)
class MeasuredSession:
    """A session with an open round of a paradox, whose results the projector shows; `token` is the facilitator's."""

    code: str
    session: int
    activity: str
    token: str

    def holder(self, token: str) -> str:
        """The hash under which the database knows a participant's browser."""
        return identity.holder(token, f"participant:{self.session}")


def prepare(database: Path | str, seated: Sequence[int], sessions: int = 1) -> list[MeasuredSession]:
    """Fill a database, by its path or address, with so many sessions, in each of which `seated` answered already."""
    store = opening.open_address(str(database))
    name = "WORKSHOP_DATA" if isinstance(store, SqliteStore) else "WORKSHOP_DATABASE"
    workshop = Workshop(settings.read({name: str(database)}, Path()), store)
    workshop.store.prepare()
    organiser = Visitor(identity.new_token())
    passcode = "a passcode for one run"
    rights.set_passcode(workshop, organiser, passcode, passcode, rights.new_setup_word(workshop))
    begun = [_begun(workshop, _facilitator(workshop, passcode), seated) for _ in range(sessions)]
    workshop.store.shut_down()  # else a server that stops would wait for us to close it
    return begun


def _facilitator(workshop: Workshop, passcode: str) -> Visitor:
    """Somebody with a browser of their own, who may facilitate: one browser may open a few pages only."""
    facilitator = Visitor(identity.new_token())
    rights.log_in(workshop, facilitator, passcode)
    return facilitator


def _begun(workshop: Workshop, organiser: Visitor, seated: Sequence[int]) -> MeasuredSession:
    [everything] = [one for one in built_in() if one.id == "everything"]
    chosen = {one.id: one for one in everything.activities}
    programme = replace(everything, activities=tuple(chosen[name] for name in ACTIVITIES))
    made, _ = commands.create(workshop, organiser, SessionSettings("Load", "Benchmark", date.today(), "nl"), programme)
    first = ACTIVITIES[0]
    commands.go_to(workshop, organiser, made, first)
    commands.set_results(workshop, organiser, made, first, "live")
    commands.open_round(workshop, organiser, made, first, 1)
    for value in seated:
        somebody = Visitor(identity.new_token())
        answering.join(workshop, somebody, made)
        answering.cast(workshop, somebody, made, first, 1, {"value": value})
    return MeasuredSession(made.code, made.id, first, organiser.token or "")
