"""The picture of a force field: arrows that push against the middle line from both sides."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions.activities import drawing
from sessions.activities.kind import Figure
from sessions.locale import Texts
from sessions.programme import Text

HEIGHT = 470  # of the canvas
AWAY = -10 * HEIGHT  # where stands what is not shown now, so that it can glide in
HEAD, FOOT = 48, 34  # canvas pixels above and below the rows
LINE, LETTER = 32, 25
MOST = 5  # arrows on one side
MIDDLE = drawing.WIDTH / 2
REACH = 172  # from the middle line to the texts
STRONG, WEAK = 4, 2  # medians from 1 to 5 that count as strong (or ours), and as weak (or not ours)


@dataclass(frozen=True)
class Force:
    """Something that helps (`driving`) or holds back."""

    id: str
    text: Text
    driving: bool

    def in_language(self, texts: Texts) -> str:
        """Its text."""
        return self.text.in_language(texts.language)

    def worded(self, texts: Texts) -> str:
        """Its text, with an arrow that shows which way it pushes."""
        return f"{'→' if self.driving else '←'} {self.in_language(texts)}"


@dataclass(frozen=True)
class Rated(Force):
    """A force with what the room thinks of it; a median is None as long as too few people rated it."""

    strength: float | None
    influence: float | None
    count: int
    divided: bool

    @property
    def ours(self) -> bool:
        """Whether it is strong and in our hands."""
        return (self.strength or 0) >= STRONG and (self.influence or 0) >= STRONG


@dataclass(frozen=True)
class Rows:
    """Where texts stand, by force, and how many found no place."""

    up: Mapping[str, float]
    rest: int


def arrows(forces: Sequence[Rated], texts: Texts) -> Figure:
    """What helps pushes from the left, what holds back from the right; the stronger, the longer and thicker."""
    words = {one.id: drawing.broken(one.in_language(texts), 37, 3) for one in forces}
    sides = {driving: fitted(_strongest(forces, driving), words, MOST, 62, loose=1.35) for driving in (True, False)}
    up = {**sides[True].up, **sides[False].up}
    return {
        "data": [
            _middle(),
            *(_arrow(one, up.get(one.id, AWAY)) for one in forces),
            placed(words, {one.id: MIDDLE + _sign(one) * (REACH + 8) for one in forces}, up, forces),
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


def _strongest(forces: Iterable[Rated], driving: bool) -> list[str]:
    side = [one for one in forces if one.driving == driving]
    return [one.id for one in sorted(side, key=lambda one: -(one.strength or 0))]


def fitted(names: Sequence[str], words: Mapping[str, str], most: int, least: float, loose: float = 1) -> Rows:
    """As many texts below one another as there is height for, none lower than `least`.

    Height that is left over goes between them, up to `loose` times what they need.
    """
    room, heights = HEIGHT - HEAD - FOOT, dict[str, float]()
    for name in names[:most]:
        height = max(least, LINE * (1 + words[name].count("<br>"))) + 8
        if sum(heights.values()) + height > room:
            break
        heights[name] = height
    scale = min(loose, room / max(sum(heights.values()), 1))
    up, top = {}, float(HEIGHT - HEAD)
    for name, height in heights.items():
        up[name] = top - height * scale / 2
        top -= height * scale
    return Rows(up, len(names) - len(up))


def _sign(force: Force) -> int:
    return -1 if force.driving else 1


def color(force: Force) -> str:
    """The colour of its side."""
    return drawing.LEFT if force.driving else drawing.RIGHT


def _middle() -> dict[str, Any]:
    line = {"x": [MIDDLE, MIDDLE], "y": [FOOT, HEIGHT], "ids": ["foot", "head"]}
    return {"type": "scatter", "mode": "lines", **line, "line": {"color": drawing.INK, "width": 6}}


def _arrow(one: Rated, up: float) -> dict[str, Any]:
    """A filled shape, so that it can grow and move; out of sight as long as too few people rated the force."""
    strength = one.strength or 0
    up = up if strength else AWAY
    half, tail, head = 2 + 4 * strength, 40 + 25 * strength, 34
    across = [10, head, head, tail, tail, head, head, 10]
    beside = [0, half + 9, half, half, -half, -half, -half - 9, 0]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [MIDDLE + _sign(one) * x for x in across],
        "y": [up + y for y in beside],
        "ids": list("abcdefgh"),
        "fill": "toself",
        "fillcolor": color(one),
        "line": {"width": 0, "color": color(one)},
    }


def placed(
    words: Mapping[str, str], across: Mapping[str, float], up: Mapping[str, float], forces: Sequence[Rated]
) -> dict[str, Any]:
    """The texts of all forces; those left of the middle end at their place, the others begin there."""
    names = [one.id for one in forces]
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
        "ids": [f"note{at}" for at in range(len(words))],
        "text": list(words),
        "textposition": ["middle left" if x < MIDDLE else "middle right" for x in across],
        "textfont": {"size": 24, "color": drawing.QUIET},
        "cliponaxis": False,
    }


def rest(sides: Mapping[bool, Rows], texts: Texts, right: float = MIDDLE + REACH + 8) -> dict[str, Any]:
    """How many more forces there are on each side than texts."""
    rests = [sides[True].rest, sides[False].rest]
    words = [texts.count("forcefield.rest", rest) for rest in rests]
    return _note(words, [MIDDLE - REACH - 8, right], [FOOT / 2 if rest else AWAY for rest in rests])


def _nothing(sides: Mapping[bool, Rows], texts: Texts) -> dict[str, Any]:
    empty = [not sides[driving].up and not sides[driving].rest for driving in (True, False)]
    across = [MIDDLE - REACH - 8, MIDDLE + REACH + 8]
    return _note([texts("forcefield.none")] * 2, across, [HEIGHT / 2 if one else AWAY for one in empty])


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
