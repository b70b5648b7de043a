"""The other picture of a force field: strength by influence, with the corner where both are high."""

from collections.abc import Mapping, Sequence
from typing import Any

from sessions.activities import drawing
from sessions.activities.forcefield_picture import AWAY, HEIGHT, LETTER, Rated, Rows, color, fitted, placed, rest
from sessions.activities.kind import Figure
from sessions.locale import Texts

LEFT, RIGHT, LOW, HIGH = 56.0, 540.0, 50.0, 420.0  # the edges of the square
FROM = 3.6  # the corner begins here: what has 4 lies in it, and 3.5 does not
LIST, LISTED = 620.0, 8  # where the list beside the square begins, and how many forces it names
DOT, SMALL = 36, 18  # dots with a number, and those that the list has no room for


def corner(forces: Sequence[Rated], texts: Texts) -> Figure:
    """Every force a numbered dot, the stronger the higher, the more in our hands the further right; and a list."""
    ranked = sorted((one for one in forces if one.strength and one.influence), key=_weight, reverse=True)
    number = {one.id: at for at, one in enumerate(ranked, 1)}
    words = {one.id: _listed(one, number.get(one.id, 0), texts) for one in forces}
    rows = fitted([one.id for one in ranked], words, LISTED, 0)
    places = _places(ranked, rows)
    sides = ([one for one in forces if one.driving == driving] for driving in (True, False))
    return {
        "data": [
            _corner(),
            *(_dots(side, places, rows) for side in sides),
            _numbers(forces, places, number, rows),
            placed(words, dict.fromkeys(words, LIST), rows.up, forces),
            rest({True: Rows({}, 0), False: rows}, texts, LIST),
        ],
        "layout": drawing.layout(
            HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), shapes=_axes(), annotations=_names(texts)
        ),
    }


def _weight(one: Rated) -> tuple[bool, float]:
    return one.ours, (one.strength or 0) + (one.influence or 0)


def _listed(one: Rated, number: int, texts: Texts) -> str:
    words = drawing.broken(f"{number}. {one.in_language(texts)}", 48, 2)
    return f"<b>{words}</b>" if one.ours else words


def _pixels(rating: float, low: float, high: float) -> float:
    """Where a rating from 1 to 5 stands between two edges, with room for a dot at both ends."""
    return low + (rating - 0.6) / 4.8 * (high - low)


def _places(forces: Sequence[Rated], rows: Rows) -> Mapping[str, drawing.Place]:
    """Where every dot lies: as near to its own place as there is room, and never on the other side of the corner."""
    known = {one.id: one for one in forces if one.strength and one.influence}
    wanted = {
        name: (_pixels(one.influence or 0, LEFT, RIGHT), _pixels(one.strength or 0, LOW, HIGH))
        for name, one in known.items()
    }
    sizes = {name: float(DOT if name in rows.up else SMALL) for name in known}

    def fits(name: str, place: drawing.Place) -> bool:
        half, (x, y) = sizes[name] / 2, place
        inside = LEFT + half <= x <= RIGHT - half and LOW + half <= y <= HIGH - half
        left, low = _pixels(FROM, LEFT, RIGHT), _pixels(FROM, LOW, HIGH)
        if known[name].ours:
            return inside and x >= left + half and y >= low + half
        return inside and (x <= left - half or y <= low - half)

    return drawing.apart(wanted, sizes, fits)


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


def _dots(side: Sequence[Rated], places: Mapping[str, tuple[float, float]], rows: Rows) -> dict[str, Any]:
    """What helps is a square, what holds back is round."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [places.get(one.id, (LEFT, AWAY))[0] for one in side],
        "y": [places.get(one.id, (LEFT, AWAY))[1] for one in side],
        "ids": [one.id for one in side],
        "marker": {
            "symbol": ["square" if one.driving else "circle" for one in side],
            "size": [(DOT if one.id in rows.up else SMALL) * (0.88 if one.driving else 1) for one in side],
            "color": [color(one) for one in side],
            "opacity": 1,
            "line": {"width": 0},
        },
        "cliponaxis": False,
    }


def _numbers(
    forces: Sequence[Rated], places: Mapping[str, tuple[float, float]], number: Mapping[str, int], rows: Rows
) -> dict[str, Any]:
    seen = {one.id: places[one.id] if one.id in rows.up else (LEFT, AWAY) for one in forces}
    return {
        "type": "scatter",
        "mode": "text",
        "x": [x for x, _ in seen.values()],
        "y": [y for _, y in seen.values()],
        "ids": list(seen),
        "text": [f"<b>{number.get(name, 0)}</b>" for name in seen],
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
    shapes = " &nbsp; ".join(
        f"<span style='color:{shade}'>{sign}</span> {texts(f'forcefield.{name}')}"
        for sign, shade, name in (("●", drawing.RIGHT, "restraining"), ("■", drawing.LEFT, "driving"))
    )
    return [
        _name(f"{texts('forcefield.influence')} →", RIGHT, 4, xanchor="right", yanchor="bottom"),
        _name(f"{texts('forcefield.strength')} →", 20, (LOW + HIGH) / 2, textangle=-90),
        _name(f"<b>{texts('forcefield.corner')}</b>", RIGHT, HEIGHT, xanchor="right", yanchor="top"),
        _name(shapes, LIST, HEIGHT, xanchor="left", yanchor="top"),
    ]


def _name(text: str, x: float, y: float, **more: Any) -> dict[str, Any]:
    return {"x": x, "y": y, "text": text, "showarrow": False, "font": {"size": LETTER, "color": drawing.INK}, **more}
