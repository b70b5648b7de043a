"""Figures as SVG: every figure of ours can be drawn, at the places and with the texts that it has."""

import re
from html import unescape
from typing import Any
from xml.etree import ElementTree

import pytest

from sessions.activities.shared.charts import drawing
from sessions.activities.shared.charts.svg import svg
from sessions.facilitation import session_view
from sessions.facilitation.session_view import Revealed
from sessions.results import extra_charts, round_results
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, in_round
from tests.full_session import FullSession

TEXT = "{http://www.w3.org/2000/svg}text"


def figure(*traces: dict[str, Any], **layout: Any) -> dict[str, Any]:
    return {"data": list(traces), "layout": drawing.layout(500, across=(0, 100), up=(0, 500), **layout)}


def drawn(made: dict[str, Any], alt: str = "") -> ElementTree.Element:
    return ElementTree.fromstring(svg(made, alt))


def words(text: str) -> str:
    """A text without its tags and without spaces, which are drawn as they come."""
    return re.sub(r"\s", "", unescape(re.sub("<[^>]+>", "", text)))


@pytest.mark.slow
def test_every_figure_of_every_kind_is_drawn_with_all_its_words(workshop: Workshop) -> None:
    group = FullSession(workshop, PASSCODE, 14, roles=["beleid", "uitvoering"])
    figures = {}
    for moment in group.moments():
        now = session_view.build(workshop, group.session.code)
        if isinstance(now, Revealed):
            result = round_results.visible_result(workshop, now.session, now.activity, now.round, "nl")
            figures[moment.name] = result.with_chart_number(now.session.chart_number).figure
    for activity in ("p1", "p6_now_needed", "balance", "strategies"):
        for _ in group.again(activity):
            now = in_round(workshop, group.session.code)
            figures |= {
                f"{activity} {more.name}": more.figures[0]
                for more in extra_charts.extra(workshop, now.session, now.activity, now.round, "nl")
            }
    group.guess("p1")
    now = in_round(workshop, group.session.code)
    figures["guess"] = round_results.visible_result(workshop, now.session, now.activity, now.round, "nl").figure
    seen = {name: made for name, made in figures.items() if made}
    assert len(seen) > 20
    for name, made in seen.items():
        root = drawn(made, name)
        assert root.attrib["aria-label"] == name
        texts = {words("".join(one.itertext())) for one in root.iter(TEXT)}
        wanted = {words(note["text"]) for note in made["layout"].get("annotations", ())}
        for trace in made["data"]:
            if "text" in trace.get("mode", ""):
                shown = zip(trace["x"], trace["text"], strict=False)
                wanted |= {words(text) for x, text in shown if x != drawing.OUT_OF_SIGHT}
        assert wanted == texts, name


def test_points_stand_where_they_are_and_have_their_sizes_and_colours() -> None:
    marker = {"size": [20, 30, 10], "color": [0, 50, 100], "cmin": 0, "cmax": 100, "colorscale": drawing.SCALE}
    root = drawn(
        figure({"type": "scatter", "mode": "markers", "x": [0, 25, 100], "y": [0, 500, 250], "marker": marker})
    )
    circles = [one.attrib for one in root]
    assert [(one["cx"], one["cy"], one["r"]) for one in circles] == [
        ("0.0", "500.0", "10"), ("300.0", "0.0", "15"), ("1200.0", "250.0", "5"),
    ]  # fmt: skip
    assert [one["fill"] for one in circles] == [color for _, color in drawing.SCALE]


def test_bars_lie_below_all_else_and_what_is_out_of_sight_is_left_out() -> None:
    line = {
        "type": "scatter",
        "mode": "lines",
        "x": [0, 50, None, 50, 100],
        "y": [0, 0, None, 9, 9],
        "line": {"width": 2},
    }
    bar = {"type": "bar", "x": [50], "y": [100], "base": [10], "width": [20], "marker": {"color": "#0b6e75"}}
    hidden = drawing.never_empty({"type": "bar", "x": [], "y": [], "base": [], "width": [], "marker": {"color": []}})
    [rect, path] = drawn(figure(line, bar, hidden))
    assert [rect.attrib[name] for name in ("x", "y", "width", "height")] == ["480.0", "390.0", "240.0", "100.0"]
    assert path.attrib["d"] == "M0.0,500.0L600.0,500.0M600.0,491.0L1200.0,491.0"


def test_what_people_wrote_is_text_and_nothing_else() -> None:
    typed = "<script>alert(1)</script> & <b onclick=x>"
    note = drawing.note(drawing.broken(typed, 200), 0, 0, side="left", up="top", size=24)
    drawn_text = svg(figure(annotations=[note]), '"><script>')
    assert "<script" not in drawn_text
    [text] = ElementTree.fromstring(drawn_text)
    assert "".join(text.itertext()) == typed


def test_a_note_has_its_ground_under_its_letters() -> None:
    note = {"x": 10, "y": 20, "text": "gedaan", "font": {"size": 26, "color": "#ffffff"}, "bgcolor": "#0b6e75"}
    picture = drawn(figure(annotations=[note]))
    ground, text = picture[-2:]
    assert (ground.get("fill"), text.get("fill")) == ("#0b6e75", "#ffffff")
    assert float(ground.get("width", 0)) == float(text.get("textLength", 0)) + 2
    with pytest.raises(ValueError, match="arrowhead"):
        svg(figure(annotations=[note | {"arrowhead": 2}]), "")


def test_a_style_goes_on_after_a_break() -> None:
    note = drawing.note("<b style='color:#0b6e75'>een<br>twee</b> drie", 0, 0, side="left", up="top", size=24)
    [text] = drawn(figure(annotations=[note]))
    first, second = list(text)
    assert [(one[0].text, one[0].attrib) for one in (first, second)] == [
        ("een", {"font-weight": "700", "fill": "#0b6e75"}), ("twee", {"font-weight": "700", "fill": "#0b6e75"}),
    ]  # fmt: skip
    assert second[0].tail == " drie"


@pytest.mark.parametrize(
    "trace",
    [
        {"type": "pie", "mode": "markers", "x": [1], "y": [1]},
        {
            "type": "scatter",
            "mode": "markers",
            "x": [1],
            "y": [1],
            "marker": {"size": 9, "color": "#fff", "symbol": "star"},
        },
        {"type": "scatter", "mode": "flames", "x": [1], "y": [1]},
    ],
)
def test_what_it_does_not_know_is_a_mistake(trace: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"pie|star|flames"):
        svg(figure(trace), "")
