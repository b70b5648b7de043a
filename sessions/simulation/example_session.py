"""The example session that anybody may look at: rehearsed once, in memory, and never part of this installation.

It costs nothing before somebody asks for it, and is made once per process and language, however many ask. It lives in a
database of its own that nobody can join, facilitate or change.
"""

import secrets
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.activities.capabilities import view_count
from sessions.facilitation import commands, rehearsal, session_view
from sessions.facilitation.session_view import OnStage
from sessions.locale import Texts
from sessions.model.programme import Programme
from sessions.model.records import Session
from sessions.model.session_settings import SessionSettings
from sessions.programmes.built_in import built_in
from sessions.settings import Settings
from sessions.simulation import rehearsal_steps
from sessions.store import SqliteStore
from sessions.store.database.memory_snapshot import SnapshotStore
from sessions.workshop import Workshop

PROGRAMME = "cocreation"
PEOPLE = 30


@dataclass(frozen=True, slots=True)
class ExampleSession:
    """What there is to look at: every place on the way, with the answers of the rehearsal. For reading only."""

    workshop: Workshop
    views: Sequence[OnStage]


_made: dict[str, ExampleSession] = {}
_lock = threading.Lock()


def of(workshop: Workshop, language: str) -> ExampleSession:
    """The example in a language, made when it is first asked for."""
    with _lock:
        if language not in _made:
            _made[language] = _make(workshop, language)
    return _made[language]


def _make(workshop: Workshop, language: str) -> ExampleSession:
    """Rehearse a session in a temporary database, and keep a copy of it in memory."""
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "example.db")
        store.prepare()
        passcode = secrets.token_urlsafe(24)
        away = Workshop(
            Settings(store.path, passcode=passcode), store, clock=workshop.clock, exact_clock=workshop.exact_clock
        )
        ada = Visitor(identity.new_token())
        rights.log_in(away, ada, passcode)
        session = _rehearsed(away, ada, language)
        still = SnapshotStore(f"example in {language}", store)
    alone = Workshop(
        Settings(still.path, passcode=passcode), still, clock=workshop.clock, exact_clock=workshop.exact_clock
    )
    return ExampleSession(alone, _views(alone, session))


def _rehearsed(away: Workshop, ada: Visitor, language: str) -> Session:
    texts = Texts(language)
    plan = SessionSettings(texts("example.title"), texts("example.organisation"), away.today(), language)
    session, _ = commands.create(away, ada, plan, _programme())
    rehearsal.fill(away, ada, session, PEOPLE, "mixed")
    while not (now := commands.find(away, session.code)).ended:
        rehearsal_steps.next_step(away, ada, session, now.stage)
    return now


def _programme() -> Programme:
    return next(programme for programme in built_in() if programme.id == PROGRAMME)


def _views(alone: Workshop, session: Session) -> list[OnStage]:
    """Every chart that the group saw, as the view in which it saw it. It has no code: nobody can join."""
    views = []
    for stop in session_view.stops(session_view.items(alone, session)):
        activity, step = stop.position
        on = replace(session, code="", status="running", current=activity, step=step, ended_at=None)
        stage = session_view.of_session(alone, on).on_stage
        if stage:
            numbers = range(view_count(stage.prompt))
            views += [replace(stage, session=replace(on, chart_number=number)) for number in numbers]
    return views
