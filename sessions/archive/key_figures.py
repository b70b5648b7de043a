"""The key figures of sessions: calculated once per revision of a session, stored, and read by every comparison.

They hold what the group of a session may see now, and nothing else: a round that is hidden, open or answered by too few
is not in them.
"""

from collections.abc import Callable, Sequence

from pydantic import ValidationError

from sessions.activities.capabilities import WithKeyFigures
from sessions.activities.kind import Kind
from sessions.activities.shared.key_figures import label
from sessions.facilitation import session_view
from sessions.model.errors import Refusal
from sessions.model.key_figures import RoundFigures, SessionFigures, from_json, to_json
from sessions.model.records import Round, Session
from sessions.results import round_results, shift
from sessions.store import answers
from sessions.store.archive import key_figures as stored_figures
from sessions.workshop import Workshop

FORM = 1  # is raised when something else is calculated
BATCH = 10  # sessions whose figures are stored in one transaction


Progress = Callable[[int, int], None]  # how many of how many sessions are done


def no_progress(done: int, total: int) -> None:
    """Nobody is told."""


def of_sessions(
    workshop: Workshop, sessions: Sequence[Session], progress: Progress = no_progress
) -> dict[int, SessionFigures]:
    """The key figures by number of session; none of a session that is being rehearsed.

    Reads stored figures in one query, calculates those that are missing, and reports how many of these are done.
    """
    wanted = [session for session in sessions if not session.rehearsal]
    with workshop.store.reading() as db:
        stored = stored_figures.current(db, FORM)
    figures = {session.id: _parsed(stored.get(session.id)) for session in wanted}
    missing = [session for session in wanted if figures[session.id] is None]
    for start in range(0, len(missing), BATCH):
        progress(start, len(missing))
        batch = [(session, _calculated(workshop, session)) for session in missing[start : start + BATCH]]
        _store(workshop, batch)
        figures |= {session.id: each for session, each in batch}
    return {number: each for number, each in figures.items() if each is not None}


def of_session(workshop: Workshop, session: Session) -> SessionFigures:
    """The key figures of one session; without rounds while it is being rehearsed."""
    return of_sessions(workshop, [session]).get(session.id) or SessionFigures(people=0, rounds=())


def _parsed(text: str | None) -> SessionFigures | None:
    """Stored figures; None when there are none, or none that can be read."""
    try:
        return from_json(text) if text else None
    except ValidationError:
        return None


def _store(workshop: Workshop, batch: Sequence[tuple[Session, SessionFigures]]) -> None:
    """Keep what was calculated. A disk that takes nothing now keeps nobody from looking."""
    try:
        with workshop.store.writing() as db:
            stored_figures.store(db, FORM, [(session, to_json(each)) for session, each in batch])
    except Refusal:
        return


def _calculated(workshop: Workshop, session: Session) -> SessionFigures:
    with workshop.store.reading() as db:
        people = answers.people(db, session.id)
        items = session_view.items(workshop, session)
        rounds = [
            figures
            for item in items
            for round_ in item.rounds
            if (figures := _of_round(workshop, session, item.activity, round_))
        ]
    return SessionFigures(people=people, rounds=tuple(rounds))


def _of_round(workshop: Workshop, session: Session, activity: Kind, round_: Round) -> RoundFigures | None:
    """The figures of a round that is closed and shown; None for any other and where there is nothing to see."""
    if round_.open or not round_.shown:
        return None
    result = round_results.without_words(workshop, session, activity, round_)
    if result.hidden:
        return None
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    figures = prompt.key_figures(result.summary) if isinstance(prompt, WithKeyFigures) else ()
    return RoundFigures(
        activity=activity.id,
        kind=activity.kind,
        step=round_.step,
        turn=round_.turn,
        label=label(activity.label),
        answered=result.answered,
        passed=result.passed,
        figures=tuple(figures),
        moved=shift.moved(workshop, session, activity, round_),
    )
