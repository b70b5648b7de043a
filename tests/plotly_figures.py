"""Whether Plotly takes a figure. Parts that come back in many figures, such as axes and lines, are looked at once."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import plotly.graph_objects as go

TRACES = {"scatter": go.Scatter, "bar": go.Bar, "pie": go.Pie}
PARTS = {"annotations": go.layout.Annotation, "shapes": go.layout.Shape}  # of a layout, in lists


def assert_valid(figure: Mapping[str, Any]) -> None:
    """Fail with ValueError when Plotly knows a name in this figure not, or a value is none that it takes."""
    assert set(figure) == {"data", "layout"}
    for trace in figure["data"]:
        _check(TRACES[trace["type"]], json.dumps(trace))
    for name, part in PARTS.items():
        for one in figure["layout"].get(name, ()):
            _check(part, json.dumps(one))
    _check(go.Layout, json.dumps({name: value for name, value in figure["layout"].items() if name not in PARTS}))


@lru_cache(maxsize=10_000)
def _check(part: type[Any], told: str) -> None:
    part(**json.loads(told))
