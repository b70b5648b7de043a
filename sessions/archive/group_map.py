"""The map of one group: its people by where they stood on several paradoxes at once, in two dimensions.

Principal components of the marks (Pearson 1901; Jolliffe, Principal Component Analysis, 2002, chapter 2), centred and
not scaled, since all marks lie on the same line from 0 to 100. Nobody can be followed from the map to another result:
it has no names, its dots are in the order of their places, and places are rounded.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sessions.activities.capabilities import WithOneMark
from sessions.activities.kind import Kind
from sessions.facilitation import session_view
from sessions.model.key_figures import Label
from sessions.model.records import Round, Session
from sessions.results import round_results
from sessions.store import answers
from sessions.workshop import Workshop

FEWEST_PEOPLE = 10  # a dot holds several answers of one person, so a map needs more of them than one result
FEWEST_PARADOXES = 3
STEP = 2.5  # points to which places are rounded
STRONG = 0.4  # a loading from which a paradox is named at an axis
MOST_NAMED = 3
Loading = Sequence[float]  # one number for each paradox


@dataclass(frozen=True, slots=True)
class MapAxis:
    """One axis: what its two ends mean, as poles of paradoxes, and the part of all differences that it shows."""

    low: Sequence[Label]
    high: Sequence[Label]
    share: float


@dataclass(frozen=True, slots=True)
class GroupMap:
    """The places of people on two axes, in points around the middle of the group, and how many paradoxes are in it."""

    points: Sequence[tuple[float, float]]
    across: MapAxis
    up: MapAxis
    paradoxes: int


@dataclass(frozen=True, slots=True)
class _Poles:
    left: Label
    right: Label


def group_map(workshop: Workshop, session: Session) -> GroupMap | None:
    """The map of a session from the last shown round of every paradox; None when it may not or can't be drawn.

    Only people who marked every one of these paradoxes are on it, and it needs at least FEWEST_PEOPLE of them. Of the
    paradoxes those that most people marked are taken, as long as enough people marked all of them.
    """
    if session.rehearsal:
        return None
    with workshop.store.reading():
        shown = [(item.activity, _last_shown(item.rounds)) for item in session_view.items(workshop, session)]
        marks = [
            (_Poles(*map(Label.of, line)), values)
            for activity, round_ in shown
            if round_ and isinstance(activity, WithOneMark) and (line := activity.poles())
            if len(values := _marks(workshop, session, activity, round_)) >= FEWEST_PEOPLE
        ]
    marks.sort(key=lambda each: -len(each[1]))
    people: set[int] = set()
    taken: list[tuple[_Poles, Mapping[int, int]]] = []
    for poles, values in marks:
        both = people & values.keys() if taken else set(values)
        if len(both) < FEWEST_PEOPLE:
            break
        people, taken = both, [*taken, (poles, values)]
    if len(taken) < FEWEST_PARADOXES:
        return None
    return _components([poles for poles, _ in taken], [[values[who] for _, values in taken] for who in sorted(people)])


def _last_shown(rounds: Sequence[Round]) -> Round | None:
    return next((round_ for round_ in reversed(rounds) if round_.shown and not round_.open), None)


def _marks(workshop: Workshop, session: Session, activity: Kind, round_: Round) -> dict[int, int]:
    """The marks of a round that its group was shown, by participant; none where it was not."""
    if round_results.counted(workshop, session, activity, round_).hidden:
        return {}
    with workshop.store.reading() as db:
        given = answers.of_round(db, session.id, round_.key)
    return {answer.participant: int(str(answer.value["value"])) for answer in given
            if answer.value is not None and "value" in answer.value}  # fmt: skip


def _components(poles: Sequence[_Poles], rows: Sequence[Sequence[int]]) -> GroupMap | None:
    """The first two principal components of people by paradoxes; None when all stand at the same place."""
    import numpy as np  # here, since it takes memory that most servers never need

    centred = np.asarray(rows, dtype=float) - np.mean(rows, axis=0)
    _, strengths, loadings = np.linalg.svd(centred, full_matrices=False)
    total = float(np.sum(strengths**2))
    if total == 0:
        return None
    directions = [_towards_right(loadings[index].tolist()) for index in (0, 1)]
    places = [[STEP * round(place / STEP) for place in (centred @ direction).tolist()] for direction in directions]
    axes = [_axis(poles, direction, float(strengths[index] ** 2) / total) for index, direction in enumerate(directions)]
    return GroupMap(sorted(zip(*places, strict=True)), axes[0], axes[1], len(poles))


def _towards_right(loading: Loading) -> Loading:
    """The direction in which its largest loading points to a right pole: the sign of a component is arbitrary."""
    return loading if max(loading, key=abs) > 0 else [-each for each in loading]


def _axis(poles: Sequence[_Poles], direction: Loading, share: float) -> MapAxis:
    order = sorted(range(len(poles)), key=lambda index: -abs(direction[index]))
    named = [index for index in order if abs(direction[index]) >= STRONG][:MOST_NAMED] or order[:1]
    high = [poles[index].right if direction[index] > 0 else poles[index].left for index in named]
    low = [poles[index].left if direction[index] > 0 else poles[index].right for index in named]
    return MapAxis(low, high, share)
