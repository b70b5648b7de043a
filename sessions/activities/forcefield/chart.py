"""The chart of a force field: arrows that push against the middle line from both sides."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions.activities.forcefield.forces import Force, RatedForce
from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing
from sessions.locale import Texts

HEIGHT = 470  # of the canvas
AWAY = -10 * HEIGHT  # where stands what is not shown now, so that it can glide in
HEAD, FOOT = 48, 34  # canvas pixels above and below the rows
LINE, LETTER = 32, 25
MOST = 5  # arrows on one side
MIDDLE = drawing.WIDTH / 2
REACH = 172  # from the middle line to the texts


@dataclass(frozen=True)
class LabelRows:
    """The height of every text in canvas pixels, by force, and the number of texts that do not fit."""

    up: Mapping[str, float]
    rest: int


def arrows(forces: Sequence[RatedForce], texts: Texts) -> Figure:
    """What helps pushes from the left, what holds back from the right; the stronger, the longer and thicker."""
    words = {force.id: drawing.broken(force.in_language(texts), 37, 3) for force in forces}
    sides = {driving: fitted(_strongest(forces, driving), words, MOST, 62, loose=1.35) for driving in (True, False)}
    up = {**sides[True].up, **sides[False].up}
    return {
        "data": [
            _middle(),
            *(_arrow(force, up.get(force.id, AWAY)) for force in forces),
            placed(words, {force.id: MIDDLE + _sign(force) * (REACH + 8) for force in forces}, up, forces),
            rest(sides, texts),
            _nothing(sides, texts),
        ],
        "layout": drawing.layout(
            HEIGHT,
            across=(0, drawing.WIDTH),
            up=(0, HEIGHT),
            annotations=[
                _heading(f"{texts('forcefield.driving')} →", MIDDLE - 24, "right", drawing.LEFT),
                _heading(f"← {texts('forcefield.restraining')}", MIDDLE + 24, "left", drawing.RIGHT),
            ],
        ),
    }


def _strongest(forces: Iterable[RatedForce], driving: bool) -> list[str]:
    side = [force for force in forces if force.driving == driving]
    return [force.id for force in sorted(side, key=lambda force: -(force.strength or 0))]


def fitted(names: Sequence[str], words: Mapping[str, str], most: int, least: float, loose: float = 1) -> LabelRows:
    """As many of the first `most` texts below one another as fit, each row at least `least` canvas pixels high.

    Rows grow into the height that is left over, by at most the factor `loose`.
    """
    space, heights = HEIGHT - HEAD - FOOT, dict[str, float]()
    for name in names[:most]:
        height = max(least, LINE * (1 + words[name].count("<br>"))) + 8
        if sum(heights.values()) + height > space:
            break
        heights[name] = height
    scale = min(loose, space / max(sum(heights.values()), 1))
    up, top = {}, float(HEIGHT - HEAD)
    for name, height in heights.items():
        up[name] = top - height * scale / 2
        top -= height * scale
    return LabelRows(up, len(names) - len(up))


def _sign(force: Force) -> int:
    return -1 if force.driving else 1


def color(force: Force) -> str:
    """The colour of its side."""
    return drawing.LEFT if force.driving else drawing.RIGHT


def _middle() -> dict[str, Any]:
    line = {"x": [MIDDLE, MIDDLE], "y": [FOOT, HEIGHT], "ids": ["foot", "head"]}
    return {"type": "scatter", "mode": "lines", **line, "line": {"color": drawing.INK, "width": 6}}


def _arrow(force: RatedForce, up: float) -> dict[str, Any]:
    """A filled shape, so that it can grow and move; out of sight as long as too few people rated the force."""
    strength = force.strength or 0
    up = up if strength else AWAY
    half, tail, head = 2 + 4 * strength, 40 + 25 * strength, 34
    across = [10, head, head, tail, tail, head, head, 10]
    beside = [0, half + 9, half, half, -half, -half, -half - 9, 0]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [MIDDLE + _sign(force) * x for x in across],
        "y": [up + y for y in beside],
        "ids": list("abcdefgh"),
        "fill": "toself",
        "fillcolor": color(force),
        "line": {"width": 0, "color": color(force)},
    }


def placed(
    words: Mapping[str, str], across: Mapping[str, float], up: Mapping[str, float], forces: Sequence[RatedForce]
) -> dict[str, Any]:
    """The texts of all forces; those left of the middle are right-aligned, the others left-aligned."""
    names = [force.id for force in forces]
    return {
        "type": "scatter",
        "mode": "text",
        "x": [across[name] for name in names],
        "y": [up.get(name, AWAY) for name in names],
        "ids": names,
        "text": [words[name] for name in names],
        "textposition": ["middle left" if across[name] < MIDDLE else "middle right" for name in names],
        "textfont": {"size": LETTER, "color": drawing.INK},
        "cliponaxis": False,
    }


def _note(words: Sequence[str], across: Sequence[float], up: Sequence[float]) -> dict[str, Any]:
    """Quiet remarks, which stand out of sight as long as there is nothing to remark."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": list(across),
        "y": list(up),
        "ids": [f"note{index}" for index in range(len(words))],
        "text": list(words),
        "textposition": ["middle left" if x < MIDDLE else "middle right" for x in across],
        "textfont": {"size": 24, "color": drawing.QUIET},
        "cliponaxis": False,
    }


def rest(sides: Mapping[bool, LabelRows], texts: Texts, right: float = MIDDLE + REACH + 8) -> dict[str, Any]:
    """How many more forces there are on each side than texts."""
    rests = [sides[True].rest, sides[False].rest]
    words = [texts.count("forcefield.rest", rest) for rest in rests]
    return _note(words, [MIDDLE - REACH - 8, right], [FOOT / 2 if rest else AWAY for rest in rests])


def _nothing(sides: Mapping[bool, LabelRows], texts: Texts) -> dict[str, Any]:
    empty = [not sides[driving].up and not sides[driving].rest for driving in (True, False)]
    across = [MIDDLE - REACH - 8, MIDDLE + REACH + 8]
    return _note([texts("forcefield.none")] * 2, across, [HEIGHT / 2 if is_empty else AWAY for is_empty in empty])


def _heading(text: str, x: float, anchor: str, color: str) -> dict[str, Any]:
    return {
        "x": x,
        "y": HEIGHT,
        "text": f"<b>{text}</b>",
        "showarrow": False,
        "xanchor": anchor,
        "yanchor": "top",
        "font": {"size": 30, "color": color},
    }
