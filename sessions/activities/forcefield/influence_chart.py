"""The other chart of a force field: strength by influence, with the corner where both are high."""

from collections.abc import Mapping, Sequence
from typing import Any

from sessions.activities.forcefield.chart import AWAY, HEIGHT, LETTER, LabelRows, color, fitted, placed, rest
from sessions.activities.forcefield.forces import RatedForce
from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing
from sessions.locale import Texts

LEFT, RIGHT, LOW, HIGH = 56.0, 540.0, 50.0, 420.0  # the edges of the square
FROM = 3.6  # the corner begins here: what has 4 lies in it, and 3.5 does not
LIST, LISTED = 620.0, 8  # where the list beside the square begins, and how many forces it names
DOT, SMALL = 36, 18  # dots with a number, and those that do not fit into the list


def corner(forces: Sequence[RatedForce], texts: Texts) -> Figure:
    """Every force a numbered dot, the stronger the higher, the more in our hands the further right; and a list."""
    ranked = sorted((force for force in forces if force.strength and force.influence), key=_weight, reverse=True)
    number = {force.id: rank for rank, force in enumerate(ranked, 1)}
    words = {force.id: _listed(force, number.get(force.id, 0), texts) for force in forces}
    rows = fitted([force.id for force in ranked], words, LISTED, 0)
    points = _dot_points(ranked, rows)
    sides = ([force for force in forces if force.driving == driving] for driving in (True, False))
    return {
        "data": [
            _corner(),
            *(_dots(side, points, rows) for side in sides),
            _numbers(forces, points, number, rows),
            placed(words, dict.fromkeys(words, LIST), rows.up, forces),
            rest({True: LabelRows({}, 0), False: rows}, texts, LIST),
        ],
        "layout": drawing.layout(
            HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), shapes=_axes(), annotations=_names(texts)
        ),
    }


def _weight(force: RatedForce) -> tuple[bool, float]:
    return force.ours, (force.strength or 0) + (force.influence or 0)


def _listed(force: RatedForce, number: int, texts: Texts) -> str:
    words = drawing.broken(f"{number}. {force.in_language(texts)}", 48, 2)
    return f"<b>{words}</b>" if force.ours else words


def _pixels(rating: float, low: float, high: float) -> float:
    """Where a rating from 1 to 5 stands between two edges, with room for a dot at both ends."""
    return low + (rating - 0.6) / 4.8 * (high - low)


def _dot_points(forces: Sequence[RatedForce], rows: LabelRows) -> Mapping[str, drawing.Point]:
    """Where every dot lies: at the free point nearest to its own, and never on the other side of the corner."""
    known = {force.id: force for force in forces if force.strength and force.influence}
    wanted = {
        name: (_pixels(force.influence or 0, LEFT, RIGHT), _pixels(force.strength or 0, LOW, HIGH))
        for name, force in known.items()
    }
    sizes = {name: float(DOT if name in rows.up else SMALL) for name in known}

    def fits(name: str, point: drawing.Point) -> bool:
        half, (x, y) = sizes[name] / 2, point
        inside = LEFT + half <= x <= RIGHT - half and LOW + half <= y <= HIGH - half
        left, low = _pixels(FROM, LEFT, RIGHT), _pixels(FROM, LOW, HIGH)
        if known[name].ours:
            return inside and x >= left + half and y >= low + half
        return inside and (x <= left - half or y <= low - half)

    return drawing.without_overlap(wanted, sizes, fits)


def _corner() -> dict[str, Any]:
    left, low = _pixels(FROM, LEFT, RIGHT), _pixels(FROM, LOW, HIGH)
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [left, RIGHT, RIGHT, left, left],
        "y": [low, low, HIGH, HIGH, low],
        "ids": list("abcde"),
        "fill": "toself",
        "fillcolor": "#f3e3b3",
        "line": {"width": 0, "color": "#f3e3b3"},
    }


def _dots(side: Sequence[RatedForce], points: Mapping[str, tuple[float, float]], rows: LabelRows) -> dict[str, Any]:
    """What helps is a square, what holds back is round."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [points.get(force.id, (LEFT, AWAY))[0] for force in side],
        "y": [points.get(force.id, (LEFT, AWAY))[1] for force in side],
        "ids": [force.id for force in side],
        "marker": {
            "symbol": ["square" if force.driving else "circle" for force in side],
            "size": [(DOT if force.id in rows.up else SMALL) * (0.88 if force.driving else 1) for force in side],
            "color": [color(force) for force in side],
            "opacity": 1,
            "line": {"width": 0},
        },
        "cliponaxis": False,
    }


def _numbers(
    forces: Sequence[RatedForce], points: Mapping[str, tuple[float, float]], number: Mapping[str, int], rows: LabelRows
) -> dict[str, Any]:
    numbered = {force.id: points[force.id] if force.id in rows.up else (LEFT, AWAY) for force in forces}
    return {
        "type": "scatter",
        "mode": "text",
        "x": [x for x, _ in numbered.values()],
        "y": [y for _, y in numbered.values()],
        "ids": list(numbered),
        "text": [f"<b>{number.get(name, 0)}</b>" for name in numbered],
        "textfont": {"size": 24, "color": "#ffffff"},
        "cliponaxis": False,
    }


def _axes() -> list[dict[str, Any]]:
    line = {"type": "line", "line": {"color": drawing.INK, "width": 4}}
    return [
        {**line, "x0": LEFT, "x1": LEFT, "y0": LOW, "y1": HIGH},
        {**line, "x0": LEFT, "x1": RIGHT, "y0": LOW, "y1": LOW},
    ]


def _names(texts: Texts) -> list[dict[str, Any]]:
    """The names of the axes and of the corner, and which side has which shape."""
    key = " &nbsp; ".join(
        f"<span style='color:{shade}'>{sign}</span> {texts(f'forcefield.{name}')}"
        for sign, shade, name in (("●", drawing.RIGHT, "restraining"), ("■", drawing.LEFT, "driving"))
    )
    return [
        _name(f"{texts('forcefield.influence')} →", RIGHT, 4, xanchor="right", yanchor="bottom"),
        _name(f"{texts('forcefield.strength')} →", 20, (LOW + HIGH) / 2, textangle=-90),
        _name(f"<b>{texts('forcefield.corner')}</b>", RIGHT, HEIGHT, xanchor="right", yanchor="top"),
        _name(key, LIST, HEIGHT, xanchor="left", yanchor="top"),
    ]


def _name(text: str, x: float, y: float, **more: Any) -> dict[str, Any]:
    return {"x": x, "y": y, "text": text, "showarrow": False, "font": {"size": LETTER, "color": drawing.INK}, **more}
