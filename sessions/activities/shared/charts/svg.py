"""A figure as SVG: the same chart without Plotly, for a phone that looks along with the projector.

Figures of ours use a small part of what Plotly knows: a fixed canvas without axes, scatter traces and bars, shapes
below them and notes above. Whatever else a figure has is a mistake here, which the tests find. Distances of texts and
forms of symbols are those of Plotly (`drawing/index.js` and `drawing/symbol_defs.js` of plotly.js).
"""

import html
import itertools
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts.drawing import OUT_OF_SIGHT, PAPER

LINE = 1.3  # height of a line of text, in font sizes
CHARACTER = 0.56  # width of a character on average, in font sizes
DASHES = {"dot": "{0} {0}", "dash": "{1} {1}"}  # of the width of a line, and three times that
ANCHORS = {"left": "start", "center": "middle", "right": "end"}
KNOWN_OF_NOTES = {
    *("x", "y", "text", "font", "showarrow", "xanchor", "yanchor", "align", "textangle", "borderpad", "bgcolor")
}
_STYLES = {"color": "fill", "font-size": "font-size"}  # properties of CSS in texts, and their attributes in SVG


@dataclass(frozen=True, slots=True)
class _Canvas:
    """Turns places of a figure into pixels from the upper left."""

    width: float
    height: float
    across: Sequence[float]
    up: Sequence[float]

    def x(self, value: float) -> float:
        begin, end = self.across
        return round((value - begin) / (end - begin) * self.width, 1)

    def y(self, value: float) -> float:
        begin, end = self.up
        return round(self.height - (value - begin) / (end - begin) * self.height, 1)


def svg(figure: Figure, alt: str) -> str:
    """The figure as one SVG element with this alternative text. Raises ValueError for what it does not know."""
    layout = figure["layout"]
    canvas = _Canvas(layout["width"], layout["height"], layout["xaxis"]["range"], layout["yaxis"]["range"])
    traces = figure["data"]
    parts = [
        *(_shape(canvas, shape) for shape in layout.get("shapes", ())),
        # Plotly has a layer for bars, below that of all others.
        *(part for trace in traces if trace["type"] == "bar" for part in _bars(canvas, trace)),
        *(part for trace in traces if trace["type"] != "bar" for part in _scatter(canvas, trace)),
        *(_note(canvas, note) for note in layout.get("annotations", ())),
    ]
    font = layout["font"]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {canvas.width} {canvas.height}" role="img" '
        f'aria-label="{html.escape(alt)}" font-family="{html.escape(font["family"])}" fill="{font["color"]}">'
        f"{''.join(parts)}</svg>"
    )


def _shape(canvas: _Canvas, shape: Mapping[str, Any]) -> str:
    x0, x1, y0, y1 = canvas.x(shape["x0"]), canvas.x(shape["x1"]), canvas.y(shape["y0"]), canvas.y(shape["y1"])
    line = shape.get("line", {})
    drawn = _stroke(line.get("color", "none"), line.get("width", 0)) + _opacity(shape.get("opacity", 1))
    if shape["type"] == "line":
        return f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y1}"{drawn}/>'
    if shape["type"] == "rect":
        return _rect(x0, x1, y0, y1, shape.get("fillcolor", "none"), drawn)
    raise ValueError(f"shape {shape['type']}")


def _rect(x0: float, x1: float, y0: float, y1: float, fill: str, drawn: str) -> str:
    left, top, width, height = min(x0, x1), min(y0, y1), round(abs(x1 - x0), 1), round(abs(y1 - y0), 1)
    return f'<rect x="{left}" y="{top}" width="{width}" height="{height}" fill="{fill}"{drawn}/>'


def _bars(canvas: _Canvas, trace: Mapping[str, Any]) -> Iterator[str]:
    lying = trace.get("orientation") == "h"
    lengths, places = (trace["x"], trace["y"]) if lying else (trace["y"], trace["x"])
    for index, (length, place) in enumerate(zip(lengths, places, strict=True)):
        if place == OUT_OF_SIGHT:
            continue
        base, width = _of(trace.get("base", 0), index), _of(trace["width"], index)
        begin = place + _of(trace.get("offset", -width / 2), index)
        ends = (begin, begin + width, base, base + length)
        across, up = (ends[2:], ends[:2]) if lying else (ends[:2], ends[2:])
        fill = _color(trace["marker"], index)
        yield _rect(canvas.x(across[0]), canvas.x(across[1]), canvas.y(up[0]), canvas.y(up[1]), fill, "")


def _scatter(canvas: _Canvas, trace: Mapping[str, Any]) -> Iterator[str]:
    if trace["type"] != "scatter":
        raise ValueError(f"trace {trace['type']}")
    modes = trace["mode"].split("+")
    if unknown := set(modes) - {"lines", "markers", "text"}:
        raise ValueError(f"mode {unknown}")
    points = [
        (index, canvas.x(x), canvas.y(y))
        for index, (x, y) in enumerate(zip(trace["x"], trace["y"], strict=True))
        if x is not None and y is not None and x != OUT_OF_SIGHT
    ]
    if "lines" in modes and points:
        yield _path(canvas, trace)
    for index, x, y in points if "markers" in modes else ():
        yield _marker(trace["marker"], index, x, y, trace.get("opacity", 1))
    for index, x, y in points if "text" in modes else ():
        yield _point_text(trace, index, x, y)


def _path(canvas: _Canvas, trace: Mapping[str, Any]) -> str:
    """The lines of a trace; where a place is missing, another line begins."""
    steps, pen = [], "M"
    for x, y in zip(trace["x"], trace["y"], strict=True):
        if x is None or y is None:
            pen = "M"
            continue
        steps.append(f"{pen}{canvas.x(x)},{canvas.y(y)}")
        pen = "L"
    fill = trace["fillcolor"] if trace.get("fill") == "toself" else "none"
    line = trace.get("line", {})
    width = line.get("width", 2)
    drawn = _stroke(line.get("color", "none"), width) + _opacity(trace.get("opacity", 1))
    if dash := line.get("dash"):
        drawn += f' stroke-dasharray="{DASHES[dash].format(width, 3 * width)}"'
    return f'<path d="{"".join(steps)}" fill="{fill}"{drawn}/>'


def _marker(marker: Mapping[str, Any], index: int, x: float, y: float, opacity: float) -> str:
    name = _of(marker.get("symbol", "circle"), index)
    line = marker.get("line", {})
    width, opened = _of(line.get("width", 0), index), name.endswith("-open")
    fill = "none" if opened or name in THIN else _color(marker, index)
    stroke = _stroke(
        _color(marker, index) if opened else _of(line.get("color", "none"), index), width or (1 if opened else 0)
    )
    drawn = f'fill="{fill}"{stroke}{_opacity(_of(marker.get("opacity", 1), index) * opacity)}'
    radius, form = _of(marker["size"], index) / 2, name.removesuffix("-open")
    if form == "circle":
        return f'<circle cx="{x}" cy="{y}" r="{radius:g}" {drawn}/>'
    if form not in FORMS:
        raise ValueError(f"symbol {name}")
    return f'<path transform="translate({x},{y})" d="{FORMS[form](radius)}" {drawn}/>'


def _polygon(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.2f},{y:.2f}" for x, y in points) + "Z"


def _diamond(r: float) -> str:
    r *= 1.3
    return _polygon([(r, 0), (0, r), (-r, 0), (0, -r)])


def _hexagon(r: float) -> str:
    x = r * math.sqrt(3) / 2
    return _polygon([(x, -r / 2), (x, r / 2), (0, r), (-x, r / 2), (-x, -r / 2), (0, -r)])


def _triangle(turn: Callable[[float, float], tuple[float, float]]) -> Callable[[float], str]:
    """A triangle whose tip points to the left, turned."""

    def form(r: float) -> str:
        far = r * 2 / math.sqrt(3)
        return _polygon([turn(*point) for point in ((r / 2, -far), (r / 2, far), (-r, 0.0))])

    return form


def _square(r: float) -> str:
    return _polygon([(r, r), (-r, r), (-r, -r), (r, -r)])


def _cross_thin(r: float) -> str:
    r *= 1.4
    return f"M0,{r:.2f}V{-r:.2f}M{r:.2f},0H{-r:.2f}"


def _line_upright(r: float) -> str:
    r *= 1.4
    return f"M0,{r:.2f}V{-r:.2f}"


FORMS: dict[str, Callable[[float], str]] = {
    "diamond": _diamond,
    "hexagon": _hexagon,
    "square": _square,
    "triangle-left": _triangle(lambda x, y: (x, y)),
    "triangle-right": _triangle(lambda x, y: (-x, y)),
    "triangle-up": _triangle(lambda x, y: (y, x)),
    "cross-thin": _cross_thin,
    "line-ns": _line_upright,
}
THIN = {"cross-thin", "line-ns"}  # nothing but a line


class _Lines(HTMLParser):
    """The lines of a text with Plotly's few tags, each as spans of SVG; what is open at a break goes on after it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.lines = [""]
        self._open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, or a span."""
        if tag == "br":
            self.lines.append("")
        elif tag in {"b", "i", "span"}:
            self._open.append(_attributes(tag, dict(attrs).get("style") or ""))
        else:
            raise ValueError(f"tag {tag}")

    def handle_endtag(self, tag: str) -> None:
        """End the latest span."""
        if tag != "br":
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Add text with all that is open around it."""
        text = html.escape(data, quote=False)
        for attributes in reversed(self._open):
            text = f"<tspan{attributes}>{text}</tspan>"
        self.lines[-1] += text


def _attributes(tag: str, style: str) -> str:
    """A tag and its style as attributes of SVG."""
    drawn = {"b": ' font-weight="700"', "i": ' font-style="italic"', "span": ""}[tag]
    for name, _, value in (each.partition(":") for each in style.split(";") if each):
        if name.strip() not in _STYLES:
            raise ValueError(f"style {name}")
        drawn += f' {_STYLES[name.strip()]}="{html.escape(value.strip())}"'
    return drawn


def _point_text(trace: Mapping[str, Any], index: int, x: float, y: float) -> str:
    font = trace["textfont"]
    size, lines = _of(font["size"], index), _Lines(_of(trace["text"], index)).lines
    upright, side = _of(trace.get("textposition", "middle center"), index).split()
    sign = {"top": -1, "middle": 0, "bottom": 1}[upright]
    first = y + 0.75 * size + (sign - 1) * ((len(lines) - 1) * LINE + 1) * size / 2
    # Plotly says on which side of a point its text lies: on the left of it, the text ends there.
    anchor = {"left": "end", "center": "middle", "right": "start"}[side]
    more = f' font-weight="{font["weight"]}"' if "weight" in font else ""
    if "shadow" in font:
        more += f' stroke="{PAPER}" stroke-width="4" paint-order="stroke" stroke-linejoin="round"'
    return _text(lines, x, first, size, _of(font["color"], index), anchor, more)


def _note(canvas: _Canvas, note: Mapping[str, Any]) -> str:
    if unknown := set(note) - KNOWN_OF_NOTES:
        raise ValueError(f"note {unknown}")
    size, lines = note["font"]["size"], _Lines(note["text"]).lines
    x, y, height = canvas.x(note["x"]), canvas.y(note["y"]), len(lines) * LINE * size
    top = y - {"top": 0.0, "middle": 0.5, "bottom": 1.0}[note.get("yanchor", "middle")] * height
    # The lines of a note are aligned within its box as the box is at its place.
    anchor = ANCHORS[note.get("xanchor", "center")]
    more = f' transform="rotate({note["textangle"]} {x} {y})"' if "textangle" in note else ""
    if "bgcolor" not in note:
        return _text(lines, x, top + size, size, note["font"]["color"], anchor, more)
    # How wide a text becomes is not known here, so it is made as wide as its ground.
    width = round(CHARACTER * size * len(html.unescape(re.sub("<[^<>]+>", "", lines[0]))), 1)
    left = x - {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * width
    pad = note.get("borderpad", 1)
    ground = _rect(left - pad, left + width + pad, top - pad, top + height + pad, note["bgcolor"], more)
    more += f' textLength="{width}" lengthAdjust="spacingAndGlyphs"'
    return ground + _text(lines, x, top + size, size, note["font"]["color"], anchor, more)


def _text(lines: Sequence[str], x: float, y: float, size: float, color: str, anchor: str, more: str) -> str:
    spans = "".join(
        f'<tspan x="{x}" y="{y + index * LINE * size:.1f}">{line}</tspan>' for index, line in enumerate(lines)
    )
    return f'<text font-size="{size:g}" fill="{color}" text-anchor="{anchor}"{more}>{spans}</text>'


def _stroke(color: str, width: float) -> str:
    return f' stroke="{color}" stroke-width="{width:g}"' if width else ""


def _opacity(value: float) -> str:
    return f' opacity="{value:g}"' if value != 1 else ""


def _of(value: Any, index: int) -> Any:
    """What holds for one point: a value for all of them, or a list with one for each."""
    return value[index] if isinstance(value, list | tuple) else value


def _color(marker: Mapping[str, Any], index: int) -> str:
    """The colour of one point; a number lies on the scale of its marker."""
    color = _of(marker["color"], index)
    if isinstance(color, str):
        return color
    place = (color - marker["cmin"]) / (marker["cmax"] - marker["cmin"])
    scale = list(marker["colorscale"])
    (below, low), (above, high) = next(
        (pair for pair in itertools.pairwise(scale) if place <= pair[1][0]), (scale[-2], scale[-1])
    )
    share = min(1.0, max(0.0, (place - below) / (above - below)))
    mixed = (round(a + (b - a) * share) for a, b in zip(_rgb(low), _rgb(high), strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _rgb(color: str) -> list[int]:
    return [int(color[index : index + 2], 16) for index in (1, 3, 5)]
