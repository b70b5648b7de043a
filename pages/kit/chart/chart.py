"""A live chart: a Plotly figure whose points glide to their new positions instead of being drawn anew."""

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from pages.kit.pieces import Pieces
from pages.kit.urls import plotly_script
from sessions.activities.kind import Figure
from sessions.results.result import Result

_chart = Component(
    "workshop_chart",
    html='<div class="chart"><div class="canvas"></div></div>',
    css=read("kit/chart/chart.css"),
    module="kit/chart/chart.js",
    isolate_styles=False,  # Plotly puts its styles into the page, where a shadow root would not see them
)
_ready = Component("workshop_ready", module="kit/chart/preload.js")


def preload() -> ComponentPiece:
    """Have the browser fetch the chart script before there is a chart: on the projector the first must not be late."""
    return _ready.piece(key="ready", data={"script": f".{plotly_script()}"})


def chart(name: str, figure: Figure, *, alt: str, key: str = "chart") -> ComponentPiece:
    """A figure. While `name` stays the same, its points move; another name is another chart."""
    return _chart.piece(key=key, data={"name": name, "figure": figure, "alt": alt, "script": f".{plotly_script()}"})


def result_chart(name: str, result: Result) -> Pieces:
    """The figure of a result, with its sentence as the alternative text; nothing for a result without one."""
    return (chart(name, result.figure, alt=result.sentence),) if result.figure else ()
