"""One organisation beside the anonymous pattern of the others: a band per paradox, never a list.

Only sessions that agreed to it are in the pattern, and only when enough of them are there that none can be recognised.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from sessions.archive.comparison.filters import ComparedSession
from sessions.archive.comparison.lines import ComparedLine, paradoxes
from sessions.model.records import normalized_organisation

FEWEST_SESSIONS = 5
FEWEST_ORGANISATIONS = 3
FEWEST_PEOPLE = 5  # of a session on that line


@dataclass(frozen=True, slots=True)
class PatternBand:
    """Where the middle half of the other sessions stood on a line, by their medians, and how many these are."""

    low: float
    high: float
    sessions: int
    organisations: int


@dataclass(frozen=True, slots=True)
class PatternRow:
    """One line: the sessions of one organisation, and the band of the others; None where these are too few."""

    line: ComparedLine
    own: float
    band: PatternBand | None


def pattern(compared: Iterable[ComparedSession], organisation: str) -> list[PatternRow]:
    """Every paradox that an organisation stood on, by its normalised name, beside the band of the others.

    `own` is the median over the organisation's own sessions of their medians.
    """
    rows = []
    for line in paradoxes(compared):
        own = [row for row in line.rows if normalized_organisation(row.session.organisation) == organisation]
        if own:
            middle = median(row.figure.median for row in own)
            own_line = ComparedLine(line.key, line.about, line.left, line.right, line.is_paradox, own)
            rows.append(PatternRow(own_line, middle, band(line, organisation)))
    return rows


def band(line: ComparedLine, organisation: str) -> PatternBand | None:
    """The band of all other organisations on a line; None where they may not be shown.

    Each session counts once, and each organisation for at most half of all sessions, so that the band is not that of
    one of them.
    """
    others = [
        row
        for row in line.rows
        if row.session.comparable
        and row.figure.n >= FEWEST_PEOPLE
        and normalized_organisation(row.session.organisation) != organisation
    ]
    counts = [normalized_organisation(row.session.organisation) for row in others]
    organisations = set(counts)
    if len(others) < FEWEST_SESSIONS or len(organisations) < FEWEST_ORGANISATIONS:
        return None
    if 2 * max(counts.count(name) for name in organisations) > len(counts):
        return None
    low, high = _middle_half([row.figure.median for row in others])
    return PatternBand(low, high, len(others), len(organisations))


def _middle_half(medians: Sequence[float]) -> tuple[float, float]:
    """The quartiles (R type 7), rounded outwards to whole fives: no median of one session can be read off them."""
    low, _, high = quantiles(medians, n=4, method="inclusive")
    return 5 * (low // 5), min(100.0, -5 * (-high // 5))
