"""What an activity showed from moment to moment, for a replay, under the rules by which its rounds are seen now.

A round that the group may not see now has no result at any moment; one that was hidden until its reveal has none before
it. The first answers of a round are hidden as they were then: below three nothing is shown. Guesses, shifts, roles and
what activities show without asking are those of now (`looks.py`).
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from sessions import activities
from sessions.activities.kind import Kind
from sessions.archive.replay.looks import RoundLooks, unasked
from sessions.cache import Cache
from sessions.locale import Texts
from sessions.model.records import Answer, Round, RoundKey, Session
from sessions.results import round_results
from sessions.results.past_results import PastResult, past_result
from sessions.results.result import Result
from sessions.store import session_rows
from sessions.store.archive import replay_log
from sessions.store.archive.replay_log import LoggedAnswer, StageChange
from sessions.workshop import Workshop

MOST = 120  # frames of one round in which answers come; several answers share one
MARKS = 24_000  # marks in all charts of one round together, by which a large group has fewer frames


@dataclass(frozen=True, slots=True)
class Frame:
    """What was on stage from this moment: the `round`, whether it took answers, and its result as far as it was shown.

    Without a round none of its step was opened yet. `chart_number` is that of the one that was turned to, from 0.
    """

    at: datetime
    step: str
    round: Round | None = None
    open: bool = False
    result: Result = field(default_factory=lambda: Result(0, 0, "not_shown"))
    chart_number: int = 0


_cache = Cache[tuple[Frame, ...]](12)  # activities; those of a large group take some megabytes each


def frames(workshop: Workshop, session: Session, activity: str, language: str) -> tuple[Frame, ...]:
    """The frames of an activity in the order of their moments; none of one that is not in the session."""
    with workshop.store.reading() as db:
        stored = session_rows.activity(db, session.id, activity)
    if stored is None or session.rehearsal:
        return ()
    loaded = activities.load(stored.definition)
    carried = round_results.carried_revisions(workshop, loaded)
    key = (workshop.store.name, session.code, activity, *session.revision, *carried, language)
    return _cache.get_or(key, lambda: tuple(_frames(workshop, session, loaded, Texts(language))))


def _frames(workshop: Workshop, session: Session, activity: Kind, texts: Texts) -> list[Frame]:
    name = activity.id
    with workshop.store.reading() as db:
        rounds = session_rows.rounds(db, session.id, name)
        changes = replay_log.stage_changes(db, session.id)
        of_rounds = [
            frame
            for each in rounds
            for frame in _of_round(
                RoundLooks(workshop, session, activity, each, texts), changes,
                replay_log.answers_of(db, session.id, each.key), past_result(workshop, session, activity, each, texts),
            )
        ]  # fmt: skip
        of_rounds.sort(key=lambda frame: frame.at)
        looks = {each.key: RoundLooks(workshop, session, activity, each, texts) for each in rounds}
        unasked_in = partial(unasked, workshop, session, activity, language=texts.language)
        of_steps = list(_of_steps(name, changes, of_rounds, looks, unasked_in))
    return sorted([*of_rounds, *of_steps], key=lambda frame: frame.at)


@dataclass(frozen=True, slots=True)
class _State:
    """A round from one moment until the next change by the facilitator."""

    at: datetime
    open: bool
    shown: bool


def _of_round(
    looks: RoundLooks, changes: Sequence[StageChange], log: Sequence[LoggedAnswer], result: PastResult | None
) -> Iterator[Frame]:
    round_ = looks.round
    states = _states(round_.key, changes)
    if not states:
        return
    # Several actions in one second, such as closing and revealing, are one moment.
    by_moment = {state.at: state for state in states}
    first = states[0].at
    most = min(MOST, max(12, MARKS // max(1, len({entry.participant for entry in log}))))
    moments = _thinned(sorted({entry.at for entry in log if entry.at >= first}), most)
    starts = [state.at for state in by_moment.values()]
    given: dict[int, Answer] = {}
    position = 0
    for moment in sorted({*by_moment, *moments}):
        while position < len(log) and log[position].at <= moment:
            _apply(given, log[position])
            position += 1
        state = by_moment[starts[bisect_right(starts, moment) - 1]]
        seen = result([given[name] for name in sorted(given)]) if result and state.shown else None
        if seen and not state.open:
            seen = looks.with_guesses(seen, moment)
        yield Frame(moment, round_.step, round_, state.open, seen or Result(len(given), 0, "not_shown"))


def _states(key: RoundKey, changes: Sequence[StageChange]) -> list[_State]:
    states: list[_State] = []
    known: Mapping[str, int] = {}
    for change in changes:
        if key in change.rounds:
            known = {**known, **(change.rounds[key] or {"open": 0, "shown": 0})}
            states.append(_State(change.at, bool(known.get("open")), bool(known.get("shown"))))
    return states


def _apply(given: dict[int, Answer], entry: LoggedAnswer) -> None:
    if entry.withdrawn:
        given.pop(entry.participant, None)
    else:
        given[entry.participant] = Answer(entry.participant, entry.value, entry.at)


def _thinned(moments: Sequence[datetime], most: int) -> list[datetime]:
    """At most so many of these moments, spread over them; the last one stays."""
    if len(moments) <= most:
        return list(moments)
    return [moments[(index + 1) * len(moments) // most - 1] for index in range(most)]


def _of_steps(
    name: str, changes: Sequence[StageChange], of_rounds: Sequence[Frame], looks: Mapping[RoundKey, RoundLooks],
    unasked_in: Callable[[str], Result | None],
) -> Iterator[Frame]:  # fmt: skip
    """Where the activity came on stage, went to another step or showed another chart: what was there then."""
    current, step, number = None, "", 0
    for change in changes:
        if not change.session.keys() & {"current", "step", "picture"}:
            continue
        turned = change.session.get("picture", number) != number
        current, step = change.session.get("current", current), change.session.get("step", step)
        number = change.session.get("picture", number)
        if current == name and (turned or not any(frame.at == change.at for frame in of_rounds)):
            yield _at(change.at, step, number, of_rounds, looks, unasked_in)


def _at(
    at: datetime, step: str, number: int, of_rounds: Sequence[Frame], looks: Mapping[RoundKey, RoundLooks],
    unasked_in: Callable[[str], Result | None],
) -> Frame:  # fmt: skip
    """What a step showed at a moment between two changes of its rounds."""
    before = [frame for frame in of_rounds if frame.at <= at and frame.step == step]
    if not before:
        shown = unasked_in(step)
        return Frame(at, step, result=shown) if shown else Frame(at, step)
    last = before[-1]
    if last.round is None or last.open or last.result.hidden:
        return replace(last, at=at)
    return replace(last, at=at, result=looks[last.round.key].turned_to(last.result, number), chart_number=number)
