"""The chart of looking back: a bar for each action, divided by what became of it."""

from collections.abc import Mapping
from typing import Any, Final, Protocol

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing
from sessions.locale import Texts
from sessions.model.outcomes import CHOICES

SIGNS: Final = {"done": "✓", "busy": "…", "not_done": "✗", "dropped": "–"}
COLORS: Final = {"done": drawing.LEFT, "busy": drawing.MIDDLE, "not_done": drawing.RIGHT, "dropped": drawing.QUIET}
HEIGHT, TOP = 520, 64  # of the canvas, and of the row that says what the colours mean
FROM, LONG = 590, 600  # where the bars begin, and how long they are, in pixels of the canvas
Counts = Mapping[str, Mapping[str, int]]  # for each action, how many people chose what


class AgreedAction(Protocol):
    """An action that was agreed on before."""

    @property
    def what(self) -> str:
        """What was agreed to be done."""

    @property
    def who(self) -> str:
        """Who would do it; may be empty."""

    @property
    def by(self) -> str:
        """By when; may be empty."""


def draw(summary: Counts, actions: Mapping[str, AgreedAction], texts: Texts) -> Figure:
    """A bar for each action, parted by what became of it."""
    high = min(90.0, (HEIGHT - TOP) / len(actions))
    middles = {name: HEIGHT - TOP - high * (index + 0.5) for index, name in enumerate(actions)}
    bars = [_part(summary, name, choice, up, high) for name, up in middles.items() for choice in CHOICES]
    labels = [_label(action, middles[name], 1 if high < 70 else 2) for name, action in actions.items()]
    return {
        "data": [*bars, *(_counts(summary, choice, middles) for choice in CHOICES)],
        "layout": drawing.layout(
            HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), annotations=[*labels, *_legend(texts)]
        ),
    }


def _ends(counts: Mapping[str, int], choice: str) -> tuple[float, float]:
    """Where a part of a bar begins and ends; an empty one lies where it would grow."""
    everybody = sum(counts.values()) or 1
    before = sum(counts[earlier_choice] for earlier_choice in CHOICES[: CHOICES.index(choice)])
    return FROM + LONG * before / everybody, FROM + LONG * (before + counts[choice]) / everybody


def _part(summary: Counts, name: str, choice: str, up: float, high: float) -> dict[str, Any]:
    low, end = _ends(summary[name], choice)
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [low, end],
        "y": [up, up],
        "ids": ["low", "end"],
        "line": {"color": COLORS[choice], "width": min(46.0, high - 12) if end > low else 0},
    }


def _counts(summary: Counts, choice: str, middles: Mapping[str, float]) -> dict[str, Any]:
    """How many, in the middle of each part that has room for it."""
    ends = {name: _ends(summary[name], choice) for name in middles}
    return {
        "type": "scatter",
        "mode": "text",
        "x": [(low + end) / 2 for low, end in ends.values()],
        "y": list(middles.values()),
        "ids": list(middles),
        "text": [_count_text(choice, summary[name][choice], end - low) for name, (low, end) in ends.items()],
        "textfont": {"size": 24, "color": "#ffffff"},
    }


def _count_text(choice: str, count: int, wide: float) -> str:
    signs = f"{SIGNS[choice]} {count}"
    return signs if wide >= 15 * len(signs) else str(count) if wide >= 16 * len(str(count)) else ""


def _label(action: AgreedAction, up: float, line_count: int) -> dict[str, Any]:
    """What was agreed on, left of its bar, in one line or two."""
    text = drawing.broken(action.what, 44).split("<br>")
    shown = "<br>".join(text[:line_count]) + (" …" if len(text) > line_count else "")
    return {
        "x": FROM - 24, "y": up, "text": shown, "showarrow": False, "xanchor": "right", "yanchor": "middle",
        "align": "right", "font": {"size": 24, "color": drawing.INK},
    }  # fmt: skip


def _legend(texts: Texts) -> list[dict[str, Any]]:
    """What each colour and sign means, in the order of the bars."""
    return [
        {
            "x": 60 + 290 * index, "y": HEIGHT - 26,
            "text": f"<b>{SIGNS[choice]} {texts(f'outcome.{choice}')}</b>",
            "showarrow": False, "xanchor": "left", "yanchor": "middle", "borderpad": 6, "bgcolor": COLORS[choice],
            "font": {"size": 26, "color": "#ffffff"},
        }
        for index, choice in enumerate(CHOICES)
    ]  # fmt: skip
