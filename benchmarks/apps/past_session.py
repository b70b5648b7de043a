"""A database with one session that is over: every activity was asked, and everybody answered. To measure its review.

Imported after `app_server.copy` only, so that `sessions` is the copy's.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sessions import settings
from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithSimulation
from sessions.activities.shared.simulation import somebody
from sessions.facilitation import commands, session_view
from sessions.facilitation.session_view import ProgrammeStop
from sessions.locale import Texts
from sessions.model.records import Participant, RoundKey, Session
from sessions.model.session_settings import SessionSettings
from sessions.programmes.built_in import built_in
from sessions.results import round_results
from sessions.store import SqliteStore, answers
from sessions.workshop import Workshop

ROLES = ("beleid", "uitvoering", "partner")
BEGIN = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
TWICE = "paradox"  # the kind that is asked in a second round too, so that something moves


class PastClock:
    """The time in a session that is made in a moment: it goes on when the next step comes on stage."""

    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        """The time now."""
        return self.now


@dataclass(frozen=True)
class PastSession:
    """Which session it is, and the token of its organiser's browser."""

    session: Session
    organiser: Visitor
    workshop: Workshop


def prepare(
    data: Path, people: int, many: int, programme: str = "everything", passcode: str = "for one run"
) -> PastSession:
    """A session with so many people who answered each step of the first `many` activities of a built-in programme."""
    clock = PastClock()
    workshop = Workshop(
        settings.read({"WORKSHOP_DATA": str(data)}, data.parent),
        SqliteStore(data),
        clock=clock,
        exact_clock=clock,
        machine_clock=clock,
    )
    workshop.store.prepare()
    dee = Visitor(identity.new_token())
    rights.set_passcode(workshop, dee, passcode, passcode, rights.new_setup_word(workshop))
    [chosen] = [each for each in built_in() if each.id == programme]
    chosen = replace(chosen, activities=chosen.activities[:many])
    plan = SessionSettings("Samen aan de wijk", "Gemeente Voorbeeld", BEGIN.date(), "nl", ROLES)
    session, _ = commands.create(workshop, dee, plan, chosen)
    commands.set_approval(workshop, dee, session, wanted=False)
    group = _joined(workshop, session, people)
    for stop in session_view.stops(session_view.items(workshop, session)):
        _asked(workshop, dee, session, stop, group)
        minutes = stop.item.activity.minutes / len(stop.item.activity.steps())
        clock.now += timedelta(minutes=minutes * (1.2 if len(stop.position[0]) % 2 else 0.9))
    commands.end(workshop, dee, session)
    return PastSession(commands.find(workshop, session.code), dee, workshop)


def _joined(workshop: Workshop, session: Session, people: int) -> list[Participant]:
    with workshop.store.writing() as db:
        return [
            answers.join(db, session.id, identity.new_token(), ROLES[number % len(ROLES)], workshop.clock())
            for number in range(people)
        ]


def _asked(workshop: Workshop, dee: Visitor, session: Session, stop: ProgrammeStop, group: list[Participant]) -> None:
    """Put one step on stage; if it asks something, let everybody answer and show the result."""
    activity, step = stop.position
    commands.go_to(workshop, dee, session, activity, step)
    now = commands.find(workshop, session.code)
    prompt = round_results.prompt_of(workshop, now, stop.item.activity, step)
    if not (prompt.asks and isinstance(prompt, WithSimulation)):
        return
    rounds = next(item.rounds for item in session_view.items(workshop, now) if item.activity.id == activity)
    turns = 2 if stop.item.activity.kind == TWICE else 1
    for turn in range(1, turns + 1):
        key = RoundKey(activity, len(rounds) + turn)
        commands.open_round(workshop, dee, session, activity, key.number, step)
        _answered(workshop, session, key, prompt, group, step, turn)
        commands.close_round(workshop, dee, session, activity, key.number)
        commands.reveal(workshop, dee, session, activity, key.number)


def _answered(
    workshop: Workshop,
    session: Session,
    key: RoundKey,
    prompt: WithSimulation,
    group: list[Participant],
    step: str,
    turn: int,
) -> None:
    texts = Texts("nl")
    with workshop.store.writing() as db:
        answers.bump_answers_revision(db, session.id)
        for index, participant in enumerate(group):
            raw = prompt.simulate(somebody("mixed", key.activity, step, turn, index), texts)
            if raw is not None:
                answers.write(db, participant, key, prompt.parse(raw), workshop.clock())
