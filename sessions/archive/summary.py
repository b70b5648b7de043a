"""The summary of one session: when it was held, how long everything took, and what stood out in its results.

What stood out comes from closed rounds that the audience may see. Functions below find it in the key figures of all
kinds that have them (`WithKeyFigures`); what is said of it is up to its kind (`highlight`).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Literal

from sessions.activities.capabilities import WithKeyFigures, WithTexts
from sessions.activities.kind import Kind
from sessions.archive import key_figures
from sessions.facilitation import pace
from sessions.facilitation.session_view import Item
from sessions.locale import Texts
from sessions.model.key_figures import AgreedFigure, GapFigure, ItemsFigure, KeyFigure, LineFigure
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
    """The summary of a session. `planned` is in minutes, without what was skipped; `began` is None in the lobby."""

    began: datetime | None
    planned: int
    used: timedelta
    times: Sequence[ActivityTime]
    highlights: Sequence[Highlight]
    actions: Sequence[tuple[Kind, str]]


@dataclass(frozen=True, slots=True)
class ShownRound:
    """A closed round that the audience may see, with what was asked in it, its summary and its key figures.

    `say_shift` says how the people moved who answered this round and the one before it; "" where that is not seen.
    """

    activity: Kind
    round: Round
    prompt: WithKeyFigures
    summary: Any
    figures: Sequence[KeyFigure]
    say_shift: Callable[[], str]

    @property
    def line(self) -> LineFigure | None:
        """Where the group stands, if one mark on one line was all that was asked."""
        match self.figures:
            case [LineFigure(name="") as line]:
                return line
        return None

    def items(self, of: str, chosen_for: str = "") -> ItemsFigure | None:
        """What was rated, ranked or chosen of this sort."""
        tables = (each for each in self.figures if isinstance(each, ItemsFigure))
        return next((each for each in tables if (each.of, each.chosen_for) == (of, chosen_for)), None)


def summarise(workshop: Workshop, session: Session, programme: Sequence[Item], texts: Texts) -> SessionSummary:
    """The summary of a session, as its audience may see it now."""
    spent = pace.spent(workshop, session)
    times = [
        ActivityTime(item.activity, item.activity.minutes, spent.by_activity.get(item.activity.id))
        for item in programme
        if not item.skipped or item.activity.id in spent.by_activity
    ]
    shown = list(_shown(workshop, session, programme, texts))
    highlights = [text for highlight in HIGHLIGHTS if (text := highlight(shown, texts))]
    planned = sum(item.activity.minutes for item in programme if not item.skipped)
    return SessionSummary(spent.began, planned, spent.whole, times, highlights, list(_actions(shown, texts)))


def most_divided(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """The line with the widest spread in its latest round, from five answers on."""
    spreads = [
        (line.spread, each) for each in _latest(shown) if (line := each.line) is not None and line.n >= MIN_FOR_SPREAD
    ]
    spread, widest = max(spreads, key=lambda pair: pair[0], default=(0.0, None))
    return _of("divided", widest, texts) if widest and spread > LEAST_SPREAD else None


def most_moved(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """The line on which the median moved furthest from the round before to its latest one."""
    lines = {(each.activity.id, each.round.step, each.round.turn): line for each in shown if (line := each.line)}
    moves = [
        (abs(line.median - before.median), each)
        for each in _latest(shown)
        if (line := each.line) and (before := lines.get((each.activity.id, each.round.step, each.round.turn - 1)))
    ]
    distance, moved = max(moves, key=lambda move: move[0], default=(0.0, None))
    sentence = moved.say_shift() if moved and distance > LEAST_MOVE else ""
    return Highlight("moved", moved.activity, sentence) if moved and sentence else None


def widest_gap(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """The round in which what is needed lies furthest from where the group stands now."""
    gaps = [
        (abs(figure.median), each)
        for each in _latest(shown)
        for figure in each.figures
        if isinstance(figure, GapFigure) and figure.median
    ]
    _, widest = max(gaps, key=lambda gap: gap[0], default=(0.0, None))
    return _of("gap", widest, texts) if widest else None


def strongest_restraining(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """Of what holds a change back, is strong and in our hands: the strongest, then the one most in our hands."""
    forces = [
        (_weight(figure), highlight)
        for each in _latest(shown)
        if (figure := each.items("forces")) and (highlight := _of("restraining", each, texts))
    ]
    return max(forces, key=lambda pair: pair[0], default=(None, None))[1]


def chosen_strategy(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """What stands first in the latest ranking."""
    rankings = [each for each in _latest(shown) if each.items("ranking")]
    return _of("strategy", rankings[-1], texts) if rankings else None


def first_competency(shown: Sequence[ShownRound], texts: Texts) -> Highlight | None:
    """What has the most dots, of the latest step in which dots were laid on what to develop."""
    tallies = [each for each in _latest(shown) if each.items("dots", "development")]
    return _of("competency", tallies[-1], texts) if tallies else None


HIGHLIGHTS = (most_divided, most_moved, widest_gap, strongest_restraining, chosen_strategy, first_competency)


def _of(name: HighlightName, shown: ShownRound, texts: Texts) -> Highlight | None:
    sentence = shown.prompt.highlight(shown.summary, texts)
    return Highlight(name, shown.activity, sentence) if sentence else None


def _weight(forces: ItemsFigure) -> tuple[float, float]:
    """Strength and influence of the force that holds back most, of those that can be compared."""
    return max(
        ((each.values["strength"], each.values["influence"]) for each in forces.items if each.side == "restraining"),
        default=(0.0, 0.0),
    )


def _shown(workshop: Workshop, session: Session, programme: Sequence[Item], texts: Texts) -> Iterator[ShownRound]:
    """The closed rounds from which something can stand out. What the others hold is not even calculated."""
    for item in programme:
        for round_ in item.rounds:
            prompt = round_results.prompt_of(workshop, session, item.activity, round_.step)
            if not isinstance(prompt, WithKeyFigures):
                continue
            result = key_figures.shown(workshop, session, item.activity, round_)
            if result is not None:
                figures = prompt.key_figures(result.summary)
                say_shift = partial(_shift_sentence, workshop, session, item.activity, round_, texts)
                yield ShownRound(item.activity, round_, prompt, result.summary, figures, say_shift)


def _latest(shown: Sequence[ShownRound]) -> list[ShownRound]:
    """The latest round of every step, in the order of the programme."""
    return list({(each.activity.id, each.round.step): each for each in shown}.values())


def _actions(shown: Sequence[ShownRound], texts: Texts) -> Iterator[tuple[Kind, str]]:
    for each in _latest(shown):
        agreed = any(isinstance(figure, AgreedFigure) for figure in each.figures)
        if agreed and isinstance(each.prompt, WithTexts):
            for _, text in each.prompt.cards(each.summary, texts):
                yield each.activity, text


def _shift_sentence(workshop: Workshop, session: Session, activity: Kind, round_: Round, texts: Texts) -> str:
    between = shift.between(workshop, session, activity, round_, texts.language)
    return between.sentence if between else ""
