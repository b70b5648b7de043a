"""What else stands side by side: centres of triangles, words, who was there, and what became of actions."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sessions.archive.comparison.filters import ComparedSession
from sessions.archive.comparison.past_sessions import PastSession
from sessions.model.key_figures import AgreedFigure, CornersFigure, FollowUpFigure, Label, WordsFigure

Titles = tuple[Label, Label, Label]


@dataclass(frozen=True, slots=True)
class CentreRow:
    """Where one session stood between the corners, and where it wants to be, if that was asked."""

    session: PastSession
    now: CornersFigure | None
    ought: CornersFigure | None


@dataclass(frozen=True, slots=True)
class ComparedTriangle:
    """A triangle with the sessions that stood in it, oldest first."""

    titles: Titles
    rows: Sequence[CentreRow]


@dataclass(frozen=True, slots=True)
class ComparedWord:
    """A word, how often it was given, and in how many sessions."""

    text: str
    count: int
    sessions: int


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """How many people joined a session, how many answered per round on average, and in how many rounds."""

    session: PastSession
    people: int
    answered: float
    rounds: int

    @property
    def share(self) -> float:
        """The fraction of those who joined that answered a round, 0 to 1."""
        return min(1.0, self.answered / self.people) if self.people else 0.0


@dataclass(frozen=True, slots=True)
class ActionsRow:
    """How many actions a session agreed on, and what became of those of the session before it."""

    session: PastSession
    agreed: int
    follow_up: FollowUpFigure | None


def triangles(compared: Iterable[ComparedSession]) -> list[ComparedTriangle]:
    """Every triangle, known by its corners; the one that most sessions have first."""
    by_titles: dict[tuple[str, ...], tuple[Titles, list[CentreRow]]] = {}
    for each in sorted(compared, key=lambda one: one.session.age):
        for round_ in each.figures.latest():
            corners = {figure.name: figure for figure in round_.figures if isinstance(figure, CornersFigure)}
            if corners:
                titles = next(iter(corners.values())).titles
                _, rows = by_titles.setdefault(tuple(title.nl.casefold() for title in titles), (titles, []))
                rows.append(CentreRow(each.session, corners.get("now"), corners.get("ought")))
    return sorted(
        (ComparedTriangle(titles, rows) for titles, rows in by_titles.values()),
        key=lambda triangle: -len(triangle.rows),
    )


def words(compared: Iterable[ComparedSession]) -> list[ComparedWord]:
    """Every word of every session, the most frequent first; a word counts as the same whatever its capitals."""
    counts, sessions, spelled = Counter[str](), Counter[str](), dict[str, str]()
    for each in compared:
        here = Counter[str]()
        for round_ in each.figures.latest():
            for figure in round_.figures:
                if isinstance(figure, WordsFigure):
                    for text, count in figure.words:
                        here[text.casefold()] += count
                        spelled.setdefault(text.casefold(), text)
        counts.update(here)
        sessions.update(here.keys())
    compared_words = [ComparedWord(spelled[key], count, sessions[key]) for key, count in counts.items()]
    return sorted(compared_words, key=lambda word: (-word.count, -word.sessions, word.text.casefold()))


def attendance(compared: Iterable[ComparedSession]) -> list[AttendanceRow]:
    """Who was there, in the order of the sessions."""
    rows = []
    for each in compared:
        answered = [round_.answered for round_ in each.figures.rounds]
        mean = sum(answered) / len(answered) if answered else 0.0
        rows.append(AttendanceRow(each.session, each.figures.people, mean, len(answered)))
    return rows


def actions(compared: Iterable[ComparedSession]) -> list[ActionsRow]:
    """The sessions that agreed on actions or looked back on some, in their order."""
    rows = []
    for each in compared:
        figures = [figure for round_ in each.figures.latest() for figure in round_.figures]
        agreed = sum(figure.actions for figure in figures if isinstance(figure, AgreedFigure))
        follow_ups = [figure for figure in figures if isinstance(figure, FollowUpFigure)]
        if agreed or follow_ups:
            rows.append(ActionsRow(each.session, agreed, _together(follow_ups)))
    return rows


def _together(follow_ups: Sequence[FollowUpFigure]) -> FollowUpFigure | None:
    """The sum of several look-backs of one session; None without any."""
    if not follow_ups:
        return None
    return FollowUpFigure(
        done=sum(each.done for each in follow_ups),
        busy=sum(each.busy for each in follow_ups),
        not_done=sum(each.not_done for each in follow_ups),
        dropped=sum(each.dropped for each in follow_ups),
        divided=sum(each.divided for each in follow_ups),
    )
