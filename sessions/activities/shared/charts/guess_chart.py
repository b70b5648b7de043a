"""Guess against reality as a chart: a lane of guesses above everybody's dots, and a row for each role below."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import bars, drawing, line_marks
from sessions.activities.shared.charts.number_line import PEOPLE, LineMarks, line
from sessions.locale import Texts
from sessions.model.programme import Text
from sessions.results.statistics import Position

HEIGHT = 480  # of the canvas
FROM, TO = -27.0, 105.0  # the line runs from 0 to 100; left of it stands what a row is
PIXELS_PER_UNIT = drawing.WIDTH / (TO - FROM)
LINE, ROW = 36, 40  # canvas pixels for a line of a pole, and for each role
WIDE, LONGEST = 28, 16  # characters in a line of a pole, and in the name of a role
MOST = 4  # roles in the chart; the table holds all
GUESS = "#8a5a00"


@dataclass(frozen=True, slots=True)
class RoleGuess:
    """Where a role stands and what it guessed of the whole group."""

    role: str
    real: Position
    guesses: Position


@dataclass(frozen=True, slots=True)
class GuessSummary:
    """The guesses beside where the group stands, and how many of them came near its median."""

    guesses: Position
    real: LineMarks
    near: int
    roles: Sequence[RoleGuess] = ()


def figure(summary: GuessSummary, left: Text, right: Text, texts: Texts) -> Figure:
    """Both medians stand out, each with its own sign and its number."""
    roles = sorted(summary.roles, key=lambda role: -role.real.n)[:MOST]
    roles = [role for role in summary.roles if role in roles]
    top = _under_the_poles(left, right, texts)
    below = top + ROW * len(roles) + (10 if roles else 50)
    above = HEIGHT - below
    real, guesses, lane = summary.real.position.median, summary.guesses, above - 62
    where = line_marks.Line(0, 1, PIXELS_PER_UNIT, PEOPLE, lane - 66)
    group = line_marks.LineGroup(summary.real.values, where)
    [people] = line_marks.traces([group], texts, largest=38 if roles else drawing.DIAMETERS[0])
    stems = (_stem(guesses.median, lane - 18, GUESS), _stem(real, lane - 40, drawing.INK))
    rows = [trace for index, role in enumerate(roles) for trace in _row(role, -top - ROW * (index + 0.5))]
    middle = _sign("circle", 24, drawing.INK, real, 0)
    return {
        "data": [*stems, *_lane(guesses, lane), line(), *people, middle, *rows],
        "layout": drawing.layout(
            HEIGHT,
            across=(FROM, TO),
            up=(-below, above),
            annotations=[
                *_number_labels(summary, lane, texts),
                *_poles(left, right, texts),
                *_names(roles, top, texts),
            ],
        ),
    }


def _under_the_poles(left: Text, right: Text, texts: Texts) -> int:
    """How many canvas pixels below the line the poles take."""
    most_lines = (
        max(drawing.broken(pole.in_language(texts.language), WIDE, 3).count("<br>") for pole in (left, right)) + 1
    )
    return 30 + LINE * most_lines


def _stem(x: float, top: float, color: str) -> dict[str, Any]:
    return {"type": "scatter", "mode": "lines", "x": [x, x], "y": [-12, top],
            "line": {"color": color, "width": 4, "dash": "dot"}}  # fmt: skip


def _lane(guesses: Position, up: float) -> list[dict[str, Any]]:
    """The whole scale, the middle half of the guesses from five on, and their median."""
    traces = [bars.bar(up, 4, 0, 100, bars.TRACK)]
    if guesses.q1 is not None and guesses.q3 is not None:
        traces.append(bars.bar(up, 20, guesses.q1, guesses.q3, "#e3c58a"))
    return [*traces, _sign("diamond", 30, GUESS, guesses.median, up)]


def _row(role: RoleGuess, up: float) -> list[dict[str, Any]]:
    ends = sorted((role.guesses.median, role.real.median))
    return [
        bars.bar(up, 4, 0, 100, bars.TRACK),
        bars.bar(up, 8, ends[0], ends[1], "#d9c7a3"),
        _sign("diamond", 22, GUESS, role.guesses.median, up),
        _sign("circle", 20, drawing.INK, role.real.median, up),
    ]


def _sign(symbol: str, size: int, color: str, x: float, up: float) -> dict[str, Any]:
    return {"type": "scatter", "mode": "markers", "x": [x], "y": [up], "cliponaxis": False,
            "marker": {"symbol": symbol, "size": size, "color": color, "opacity": 1,
                       "line": {"width": 2, "color": drawing.PAPER}}}  # fmt: skip


def _number_labels(summary: GuessSummary, lane: float, texts: Texts) -> list[dict[str, Any]]:
    """What the two rows are, and both numbers."""
    guess, real = summary.guesses.median, summary.real.position.median
    half = (
        f'<br><span style="font-size:24px">{texts("guess.middle_half")}</span>'
        if summary.guesses.q1 is not None
        else ""
    )
    return [
        drawing.note(f"<b>{texts('guess.thought')}</b>{half}", FROM, lane, side="left", up="middle", size=26,
                     color=GUESS),
        drawing.note(f"<b>{texts('guess.stand')}</b>", FROM, 22, side="left", up="middle", size=26),
        _number(texts.number(guess), guess, lane + 18, GUESS),
        _number(texts.number(real), real, lane - 46, drawing.INK, beside=guess),
    ]  # fmt: skip


def _number(text: str, x: float, up: float, color: str, beside: float | None = None) -> dict[str, Any]:
    """A number above its sign; at its stem, on the side away from the other one."""
    if beside is None:
        return drawing.note(f"<b>{text}</b>", x, up, side="center", up="bottom", size=30, color=color)
    side = "left" if (x >= beside or x < 6) and x < 94 else "right"
    return drawing.note(f"<b>{text}</b>", x + (0.7 if side == "left" else -0.7), up, side=side, up="middle", size=30,
                        color=color)  # fmt: skip


def _poles(left: Text, right: Text, texts: Texts) -> list[dict[str, Any]]:
    ends = ((left, 0, "left", drawing.LEFT), (right, 100, "right", drawing.RIGHT))
    labels = []
    for pole, x, side, color in ends:
        text = f"<b>{drawing.broken(pole.in_language(texts.language), WIDE, 3)}</b>"
        labels.append(drawing.note(text, x, -22, side=side, up="top", size=28, color=color))
    return labels


def _names(roles: Sequence[RoleGuess], top: int, texts: Texts) -> list[dict[str, Any]]:
    """What each row is called, with how many people answered."""
    names = [_short(role.role) for role in roles]
    return [
        drawing.note(drawing.broken(f"{name} ({role.real.n})", 40), FROM, -top - ROW * (index + 0.5), side="left",
                     up="middle", size=24)
        for index, (name, role) in enumerate(zip(names, roles, strict=True))
    ]  # fmt: skip


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
