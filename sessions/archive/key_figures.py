"""The key figures of sessions: calculated once per revision of a session, stored, and read by every comparison.

They hold what the group of a session may see now, and nothing else: a round that is hidden, open or answered by too few
is not in them.
"""

from collections.abc import Callable, Iterator, Sequence

from pydantic import ValidationError

from sessions.activities.capabilities import WithKeyFigures
from sessions.activities.kind import Kind
from sessions.activities.shared.key_figures import label
from sessions.cache import Cache
from sessions.facilitation import session_view
from sessions.model.errors import Refusal
from sessions.model.key_figures import KeyFigure, RoundFigures, SessionFigures, WordsFigure, from_json, to_json
from sessions.model.records import Round, Session
from sessions.results import round_results, shift
from sessions.results.result import Result
from sessions.store import answers
from sessions.store.archive import key_figures as stored_figures
from sessions.workshop import Workshop

FORM = 2  # increment it when the calculation changes
MOST_IN_MEMORY = 1000  # sessions
BATCH = 10  # sessions whose figures are stored in one transaction


_parsed = Cache[SessionFigures](MOST_IN_MEMORY)
Progress = Callable[[int, int], None]  # how many of how many sessions are done


def no_progress(done: int, total: int) -> None:
    """Nobody is told."""


def of_sessions(
    workshop: Workshop, sessions: Sequence[Session], progress: Progress = no_progress
) -> dict[int, SessionFigures]:
    """The key figures by number of session; none of a session that is being rehearsed.

    Reads those that are stored in two queries, whatever their number, calculates those that are missing, and reports
    how many of these are done. Figures that were read once stay in memory.
    """
    wanted = [session for session in sessions if not session.rehearsal]
    with workshop.store.reading() as db:
        current = stored_figures.current(db, FORM)
        known = {each.id: figures for each in wanted if (figures := _parsed.get(_key(workshop, each)))}
        unread = [each.id for each in wanted if each.id in current and each.id not in known]
        texts = stored_figures.read(db, unread) if unread else {}
    for session in wanted:
        if session.id in texts and (figures := parsed(texts[session.id])):
            known[session.id] = _parsed.get_or(_key(workshop, session), lambda figures=figures: figures)  # type: ignore[misc]
    missing = [session for session in wanted if session.id not in known]
    for start in range(0, len(missing), BATCH):
        progress(start, len(missing))
        batch = [(session, calculate(workshop, session)) for session in missing[start : start + BATCH]]
        _store(workshop, batch)
        known |= {session.id: each for session, each in batch}
    return known


def _key(workshop: Workshop, session: Session) -> tuple[object, ...]:
    return workshop.store.name, session.id, *session.revision


def of_session(workshop: Workshop, session: Session) -> SessionFigures:
    """The key figures of one session; without rounds while it is being rehearsed."""
    return of_sessions(workshop, [session]).get(session.id) or SessionFigures(people=0, rounds=())


def shown(workshop: Workshop, session: Session, activity: Kind, round_: Round) -> Result | None:
    """The result of a round that is closed and shown; None for any other and where there is nothing to see."""
    if round_.open or not round_.shown:
        return None
    result = round_results.counted(workshop, session, activity, round_)
    return None if result.hidden else result


def parsed(text: str) -> SessionFigures | None:
    """Stored figures; None when they can't be read."""
    try:
        return from_json(text)
    except ValidationError:
        return None


def _store(workshop: Workshop, batch: Sequence[tuple[Session, SessionFigures]]) -> None:
    """Keep what was calculated. A disk that takes nothing now keeps nobody from looking."""
    try:
        with workshop.store.writing() as db:
            stored_figures.store(db, FORM, [(session, to_json(each)) for session, each in batch])
    except Refusal:
        return


def calculate(workshop: Workshop, session: Session) -> SessionFigures:
    """The key figures of a session, without storing them; without those of texts that its `masking` leaves out."""
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
    result = shown(workshop, session, activity, round_)
    if result is None:
        return None
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    figures = prompt.key_figures(result.summary) if isinstance(prompt, WithKeyFigures) else ()
    if result.labels:
        figures = list(_without_labels(figures, result.labels))
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


def _without_labels(figures: Sequence[KeyFigure], labels: frozenset[str]) -> Iterator[KeyFigure]:
    """The figures without the words in whose place a label stands. No other figure holds what participants wrote."""
    for figure in figures:
        if isinstance(figure, WordsFigure):
            words = tuple((word, count) for word, count in figure.words if word not in labels)
            figure = figure.model_copy(update={"words": words})
        yield figure
