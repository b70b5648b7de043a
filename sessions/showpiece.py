"""An example of a session for whoever wants to see one: rehearsed once, in memory, and never part of this installation.

It costs nothing before somebody asks for it, and is made once per process and language, however many ask. It lives in a
database of its own that nobody can join, steer or change.
"""

import secrets
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sessions import access, identity, rehearsal, scene, session, walk
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.plan import Plan
from sessions.programme import Programme
from sessions.programmes import built_in
from sessions.records import Session
from sessions.scene import Scene
from sessions.settings import Settings
from sessions.store import Store
from sessions.store.still import StillStore
from sessions.workshop import Workshop

PROGRAMME = "cocreation"
PEOPLE = 30


@dataclass(frozen=True, slots=True)
class Example:
    """What there is to look at: every place on the way, with the answers of the rehearsal. For reading only."""

    workshop: Workshop
    scenes: Sequence[Scene]


_made: dict[str, Example] = {}
_lock = threading.Lock()


def of(workshop: Workshop, language: str) -> Example:
    """The example in a language, made when it is first asked for."""
    with _lock:
        if language not in _made:
            _made[language] = _make(workshop, language)
    return _made[language]


def _make(workshop: Workshop, language: str) -> Example:
    """Rehearse a session in a database for the occasion, and keep a copy of it in memory."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "example.db")
        store.prepare()
        passcode = secrets.token_urlsafe(24)
        away = Workshop(Settings(store.path, passcode=passcode), store, clock=workshop.clock, exact=workshop.exact)
        ada = Visitor(identity.new_token())
        access.log_in(away, ada, passcode)
        held = _rehearsed(away, ada, language)
        still = StillStore(f"example in {language}", store)
    alone = Workshop(Settings(still.path, passcode=passcode), still, clock=workshop.clock, exact=workshop.exact)
    return Example(alone, _scenes(alone, held))


def _rehearsed(away: Workshop, ada: Visitor, language: str) -> Session:
    texts = Texts(language)
    plan = Plan(texts("example.title"), texts("example.organisation"), away.clock().date(), language)
    held, _ = session.create(away, ada, plan, _programme())
    rehearsal.fill(away, ada, held, PEOPLE, "mixed")
    while not (now := session.find(away, held.code)).ended:
        walk.next_step(away, ada, held, now.stage)
    return now


def _programme() -> Programme:
    return next(one for one in built_in() if one.id == PROGRAMME)


def _scenes(alone: Workshop, held: Session) -> list[Scene]:
    """Every picture that the room saw, as the scene in which it saw it. It has no code: nobody can join."""
    found = []
    for stop in scene.stops(scene.items(alone, held)):
        activity, step = stop.place
        on = replace(held, code="", status="running", current=activity, step=step, ended_at=None)
        with_step = scene.at(alone, on)
        found += [
            replace(with_step, session=replace(on, picture=picture))
            for picture in range(with_step.asking.pictures if with_step.asking else 1)
        ]
    return found
