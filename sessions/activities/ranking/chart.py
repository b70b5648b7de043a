"""The chart of a ranking: a row for every option, a bar for its points and a thin one for first choices."""

from collections.abc import Mapping
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.ranking.summary import first_share, ranked, share
from sessions.activities.shared.charts import bars, drawing
from sessions.locale import Texts
from sessions.results.statistics import Ranking

HEIGHT, TOP = 470, 56  # of the canvas, and of the line above the bars
BARS, BAR = 460, 560  # where the bars begin, and how long one of 100 is, in canvas pixels
TALLEST = 130  # canvas pixels of one row
LINE = 38  # canvas pixels of one line of text


def draw(summary: Ranking, options: Mapping[str, str], texts: Texts) -> Figure:
    """A row for every option, the most points on top: a bar for points, a thin one for first choices."""
    row = min(TALLEST, (HEIGHT - TOP) / len(options))
    ranks = {name: rank for rank, name in enumerate(ranked(summary))}
    rows = {name: HEIGHT - TOP - (ranks[name] + 0.5) * row for name in options}
    size = 25 if row < 2 * LINE else 29
    words = {name: drawing.broken(text, 820 // size, int(row // LINE)) for name, text in options.items()}
    first = {name: texts("ranking.times", count=texts.number(summary.first[name])) for name in rows}
    won = {name: up + 0.08 * row if name == summary.winner else -10 * HEIGHT for name, up in rows.items()}
    inside = dict.fromkeys(rows, texts("ranking.won"))
    return {
        "data": [
            *(_bar(up + 0.08 * row, row * 0.52, 1, bars.TRACK) for up in sorted(rows.values())),
            *(_bar(rows[name] + 0.08 * row, row * 0.52, share(summary, name), drawing.LEFT) for name in rows),
            *(_bar(rows[name] - 0.29 * row, row * 0.14, first_share(summary, name), drawing.RIGHT) for name in rows),
            bars.words(words, dict.fromkeys(rows, BARS - 18), rows, "middle left", size),
            bars.words(first, dict.fromkeys(rows, BARS + BAR + 20), rows, "middle right", size),
            bars.words(inside, dict.fromkeys(rows, BARS + 12), won, "middle right", 25, color="#ffffff"),
        ],
        "layout": drawing.layout(HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), annotations=_legend(texts)),
    }


def _bar(middle: float, thick: float, share: float, color: str) -> dict[str, Any]:
    return bars.bar(middle, thick, BARS, BARS + share * BAR, color)


def _legend(texts: Texts) -> list[dict[str, Any]]:
    """What the two bars are, above them."""
    points = f"<b style='color:{drawing.LEFT}'>{texts('ranking.points')}</b>"
    first = f"<b style='color:{drawing.RIGHT}'>{texts('ranking.first')}</b>"
    return [
        {
            "x": BARS,
            "y": HEIGHT - 4,
            "text": f"{points} · {first}",
            "showarrow": False,
            "xanchor": "left",
            "yanchor": "top",
            "font": {"size": 25, "color": drawing.INK},
        }
    ]
