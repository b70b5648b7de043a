"""Lines between two poles side by side: where each session stood on a paradox, and how much it was divided."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sessions import activities
from sessions.activities.capabilities import WithOneMark
from sessions.archive.comparison.filters import ComparedSession
from sessions.archive.comparison.past_sessions import Key as SessionKey
from sessions.archive.comparison.past_sessions import PastSession
from sessions.model.key_figures import GapFigure, Label, LineFigure, MovedFigure

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LineRow:
    """One session on a line, and how it moved since its round before, where there was one."""

    session: PastSession
    figure: LineFigure
    moved: MovedFigure | None


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A line that sessions stood on, known by its wording: the same paradox in two programmes is one line."""

    key: Key
    about: Label
    left: Label
    right: Label
    is_paradox: bool
    rows: Sequence[LineRow]

    @property
    def name(self) -> str:
        """What it is called in an address."""
        return "|".join(self.key)

    def heading(self, language: str) -> str:
        """What it is about, as a reader of this language sees it."""
        return self.about.in_language(language)

    @property
    def people(self) -> int:
        """How many people stood on it, in all sessions together."""
        return sum(row.figure.n for row in self.rows)


@dataclass(frozen=True, slots=True)
class GapRow:
    """One session between what is now and what is needed; the medians are those of everybody who gave that mark."""

    session: PastSession
    now: float
    needed: float
    figure: GapFigure


@dataclass(frozen=True, slots=True)
class ComparedGap:
    """A paradox that sessions were asked in two ways: now, and needed."""

    about: Label
    left: Label
    right: Label
    rows: Sequence[GapRow]

    @property
    def size(self) -> float:
        """The mean distance between now and needed, in points of the line."""
        return sum(abs(row.figure.median) for row in self.rows) / len(self.rows)


def lines(compared: Iterable[ComparedSession]) -> list[ComparedLine]:
    """Every line with the sessions that stood on it; paradoxes first, then what most sessions have.

    Of two rounds the later one counts, and of two activities with the same poles the later one in the programme.
    """
    between_poles = activities.kinds_with(WithOneMark)
    rows: dict[Key, dict[SessionKey, LineRow]] = {}
    first: dict[Key, tuple[LineFigure, bool]] = {}
    for each in compared:
        for round_ in each.figures.latest():
            for figure in round_.figures:
                if isinstance(figure, LineFigure) and figure.name != "needed":
                    key = _key(figure, is_paradox=round_.kind in between_poles)
                    first.setdefault(key, (figure, round_.kind in between_poles))
                    rows.setdefault(key, {})[each.session.key] = LineRow(each.session, figure, round_.moved)
    compared_lines = [
        ComparedLine(key, figure.about, figure.left, figure.right, is_paradox, list(rows[key].values()))
        for key, (figure, is_paradox) in first.items()
    ]
    return sorted(compared_lines, key=lambda line: (not line.is_paradox, -len(line.rows), line.about.nl))


def paradoxes(compared: Iterable[ComparedSession]) -> list[ComparedLine]:
    """The lines that are paradoxes, those that most sessions have first."""
    return [line for line in lines(compared) if line.is_paradox]


def statements(compared: Iterable[ComparedSession]) -> list[ComparedLine]:
    """The lines that are statements, those that most sessions have first."""
    return [line for line in lines(compared) if not line.is_paradox]


def repeated(compared: Iterable[ComparedSession]) -> list[ComparedLine]:
    """The lines on which there is more than one session, so that something can be seen to change."""
    return [line for line in lines(compared) if len(line.rows) > 1]


def gaps(compared: Iterable[ComparedSession]) -> list[ComparedGap]:
    """Every paradox with a gap between now and needed in some session; the widest mean gap first."""
    rows: dict[Key, list[GapRow]] = {}
    first: dict[Key, GapFigure] = {}
    for each in compared:
        for round_ in each.figures.latest():
            marks = {figure.name: figure.median for figure in round_.figures if isinstance(figure, LineFigure)}
            for figure in round_.figures:
                if isinstance(figure, GapFigure) and {"now", "needed"} <= marks.keys():
                    key = (figure.left.nl.casefold(), figure.right.nl.casefold())
                    first.setdefault(key, figure)
                    rows.setdefault(key, []).append(GapRow(each.session, marks["now"], marks["needed"], figure))
    compared_gaps = [ComparedGap(figure.about, figure.left, figure.right, rows[key]) for key, figure in first.items()]
    return sorted(compared_gaps, key=lambda gap: (-gap.size, gap.about.nl))


def _key(figure: LineFigure, *, is_paradox: bool) -> Key:
    """By what a line is known: a paradox by its poles, a statement by its wording."""
    wording = (figure.left, figure.right) if is_paradox else (figure.about,)
    return tuple(" ".join(each.nl.casefold().split()) for each in wording)
