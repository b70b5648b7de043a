"""One session at a glance: when it was held, how long everything took, and what stood out in its results.

What stood out comes from closed rounds that the audience may see, each from one function below. They read summaries of
results (`round_results.counted`), never answers.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Literal

from sessions.activities.action.summary import ActionResults
from sessions.activities.competencies.development import DevelopmentPrompt
from sessions.activities.forcefield.rating import RatingPrompt
from sessions.activities.kind import Kind, Prompt
from sessions.activities.paradox.gap import GapPrompt
from sessions.activities.paradox.summary import ParadoxResults
from sessions.activities.ranking.summary import RankingResults, leaders
from sessions.facilitation import pace
from sessions.facilitation.session_view import Item
from sessions.locale import Texts
from sessions.model.records import Round, Session
from sessions.results import round_results, shift
from sessions.results.statistics import MIN_FOR_SPREAD
from sessions.workshop import Workshop

HighlightName = Literal["divided", "moved", "gap", "restraining", "strategy", "competency"]
LEAST_SPREAD = 0.20  # a group that is of one mind everywhere is divided about nothing
LEAST_MOVE = 5  # points of 100 between two medians that count as a move, as for a person


@dataclass(frozen=True, slots=True)
class ActivityTime:
    """How many minutes an activity was planned for, and how long it was on stage; None when it never was."""

    activity: Kind
    planned: int
    used: timedelta | None


@dataclass(frozen=True, slots=True)
class Highlight:
    """What stood out, in one sentence, and the activity in which it is seen."""

    name: HighlightName
    activity: Kind
    sentence: str


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A session at a glance. `planned` is in minutes, without what was skipped; `began` is None in the lobby."""

    began: datetime | None
    planned: int
    used: timedelta
    times: Sequence[ActivityTime]
    highlights: Sequence[Highlight]
    actions: Sequence[tuple[Kind, str]]


@dataclass(frozen=True, slots=True)
class ShownRound:
    """A closed round that the audience may see, with what was asked in it and the summary of its result.

    `say_shift` says how the people moved who answered this round and the one before it; "" where that is not seen.
    """

    activity: Kind
    round: Round
    prompt: Prompt
    summary: Any
    say_shift: Callable[[], str]


def summarise(workshop: Workshop, session: Session, programme: Sequence[Item], texts: Texts) -> SessionSummary:
    """The session at a glance, as its audience may see it now."""
    spent = pace.spent(workshop, session)
    times = [
        ActivityTime(item.activity, item.activity.minutes, spent.by_activity.get(item.activity.id))
        for item in programme
        if not item.skipped or item.activity.id in spent.by_activity
    ]
    shown = list(_shown(workshop, session, programme, texts))
    highlights = [found for highlight in HIGHLIGHTS if (found := highlight(shown, texts))]
    planned = sum(item.activity.minutes for item in programme if not item.skipped)
    return SessionSummary(spent.began, planned, spent.whole, times, highlights, list(_actions(shown, texts)))


def most_divided(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """The paradox with the widest spread in its latest round, from five answers on."""
    positions = [
        (each, each.summary.position)
        for each in _latest(shown)
        if isinstance(each.prompt, ParadoxResults) and each.summary.position.n >= MIN_FOR_SPREAD
    ]
    widest = max(positions, key=lambda pair: pair[1].spread, default=None)
    if widest is None or widest[1].spread <= LEAST_SPREAD:
        return None
    return _of("divided", widest[0], texts)


def most_moved(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """The paradox whose median moved furthest from the round before to its latest one."""
    paradoxes = {(each.activity.id, each.round.turn): each for each in shown if isinstance(each.prompt, ParadoxResults)}
    moves = [
        (abs(each.summary.position.median - before.summary.position.median), each)
        for each in _latest(shown)
        if (each.activity.id, each.round.turn) in paradoxes
        and (before := paradoxes.get((each.activity.id, each.round.turn - 1)))
    ]
    distance, moved = max(moves, key=lambda move: move[0], default=(0.0, None))
    sentence = moved.say_shift() if moved and distance > LEAST_MOVE else ""
    return Highlight("moved", moved.activity, sentence) if moved and sentence else None


def widest_gap(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """The paradox in which what is needed lies furthest from where the group stands now."""
    gaps = [each for each in _latest(shown) if isinstance(each.prompt, GapPrompt) and each.summary.shift]
    widest = max(gaps, key=lambda each: abs(each.summary.shift.median), default=None)
    return _of("gap", widest, texts) if widest and widest.summary.shift.median else None


def strongest_restraining(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """Of what holds a change back, is strong and in our hands: the strongest, then the one most in our hands."""
    forces = [
        (force, each)
        for each in _latest(shown)
        if isinstance(each.prompt, RatingPrompt)
        for force in each.summary.ours
        if not force.driving
    ]
    if not forces:
        return None
    force, rated = max(forces, key=lambda pair: (pair[0].strength or 0, pair[0].influence or 0))
    values = {name: texts.number(getattr(force, name) or 0) for name in ("strength", "influence")}
    sentence = texts("summary.restraining_say", force=force.in_language(texts), **values)
    return Highlight("restraining", rated.activity, sentence)


def chosen_strategy(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """What stands first in the latest ranking."""
    rankings = [each for each in _latest(shown) if isinstance(each.prompt, RankingResults)]
    if not rankings:
        return None
    latest = rankings[-1]
    first = leaders(latest.summary.borda)
    if latest.summary.decisive or len(first) > 1 or not isinstance(latest.prompt, RankingResults):
        return _of("strategy", latest, texts)
    option = latest.prompt.wording(texts)[first[0]]
    return Highlight("strategy", latest.activity, texts("summary.strategy_say", option=option))


def first_competency(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """The competencies with the most dots, of the latest step in which dots were laid on them."""
    tallies = [each for each in _latest(shown) if isinstance(each.prompt, DevelopmentPrompt)]
    return _of("competency", tallies[-1], texts) if tallies else None


HIGHLIGHTS = (most_divided, most_moved, widest_gap, strongest_restraining, chosen_strategy, first_competency)
_READ = (ParadoxResults, GapPrompt, RatingPrompt, RankingResults, DevelopmentPrompt, ActionResults)


def _of(name: HighlightName, shown: ShownRound, texts: Texts) -> Highlight:
    return Highlight(name, shown.activity, shown.prompt.sentence(shown.summary, texts))


def _shown(workshop: Workshop, session: Session, programme: Sequence[Item], texts: Texts) -> Iterator[ShownRound]:
    """The closed rounds from which something can stand out. What the others hold is not even calculated."""
    for item in programme:
        for round_ in item.rounds:
            if round_.open or not round_.shown:
                continue
            prompt = round_results.prompt_of(workshop, session, item.activity, round_.step)
            if not isinstance(prompt, _READ):
                continue
            result = round_results.counted(workshop, session, item.activity, round_)
            if not result.hidden:
                say_shift = partial(_shift_sentence, workshop, session, item.activity, round_, texts)
                yield ShownRound(item.activity, round_, prompt, result.summary, say_shift)


def _latest(shown: Sequence[ShownRound]) -> list[ShownRound]:
    """The latest round of every step, in the order of the programme."""
    return list({(each.activity.id, each.round.step): each for each in shown}.values())


def _actions(shown: Sequence[ShownRound], texts: Texts) -> Iterator[tuple[Kind, str]]:
    for each in _latest(shown):
        if isinstance(each.prompt, ActionResults):
            for _, text in each.prompt.cards(each.summary, texts):
                yield each.activity, text


def _shift_sentence(workshop: Workshop, session: Session, activity: Kind, round_: Round, texts: Texts) -> str:
    between = shift.between(workshop, session, activity, round_, texts.language)
    return between.sentence if between else ""
