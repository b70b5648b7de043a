"""The chart of a word: a cloud in which larger is more often."""

import html
from collections.abc import Sequence
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing
from sessions.activities.word.cloud import WordPlace, cloud
from sessions.activities.word.summary import WordCounts
from sessions.locale import Texts

HEIGHT = 480  # of the canvas
AIR = 10  # canvas pixels above the highest word
FOOT = 44  # canvas pixels for the line that counts what didn't fit
COLORS = (drawing.LEFT, drawing.RIGHT, "#5a4a70", drawing.INK)


def draw(summary: WordCounts, texts: Texts) -> Figure:
    """A cloud in which larger is more often, and how many words did not fit."""
    placed, floor = cloud(summary.words, drawing.WIDTH, HEIGHT - AIR), 0
    if len(placed) < len(summary.words):
        placed, floor = cloud(summary.words, drawing.WIDTH, HEIGHT - AIR - FOOT), FOOT
    more = len(summary.words) - len(placed)
    return {
        "data": [_cloud(placed, floor), _foot(texts.count("word.more", more) if more else "")],
        "layout": drawing.layout(HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT)),
    }


def _cloud(placed: Sequence[WordPlace], floor: float) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [word.x for word in placed],
        "y": [word.y + floor for word in placed],
        "ids": [word.name for word in placed],
        "text": ["<br>".join(html.escape(line, quote=False) for line in word.lines) for word in placed],
        "textposition": "middle center",
        "textfont": {
            "size": [word.size for word in placed],
            "color": [COLORS[int(word.name, 16) % len(COLORS)] for word in placed],
            "weight": 600,
        },
        "cliponaxis": False,
    }


def _foot(text: str) -> dict[str, Any]:
    """How many words didn't fit. Always in the figure, so that it can come and go."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": [drawing.WIDTH / 2],
        "y": [FOOT / 2],
        "ids": ["more"],
        "text": [text],
        "textposition": "middle center",
        "textfont": {"size": 26, "color": drawing.QUIET},
    }
