"""The projector's chart on a participant's own screen: folded away, and loaded only while it is open."""

from pages.kit.assets import read
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.pieces import Pieces
from pages.projector import screens
from sessions.activities.shared.charts.svg import svg
from sessions.facilitation import session_view
from sessions.facilitation.session_view import SessionView

HTML = """<details class="screen"><summary></summary>
<button type="button" class="size" aria-pressed="false" hidden></button>
<div class="drawing" tabindex="0"></div><p class="none"></p></details>"""

_screen = Component(
    "workshop_screen",
    html=HTML,
    css=read("participant/screen_view/screen_view.css"),
    module="participant/screen_view/screen_view.js",
    on_phone=True,
)


def screen_view(here: Here, now: SessionView) -> Pieces:
    """The button that shows the chart; none before there can be one."""
    if now.on_stage is None or now.session.ended:
        return ()
    data = {
        "address": f"./{now.session.code}/screen",
        "stage": now.session.stage,
        "texts": {name: here.texts(f"screen_view.{name}") for name in ("open", "larger", "none")},
        "language": here.texts.language,
    }
    return (_screen.piece(key="screen", data=data),)


def projector_image(here: Here) -> str | None:
    """The chart that the projector shows at this moment, as SVG; None while it shows none. Raises Refusal."""
    now = session_view.build(here.workshop, here.session.code)
    chart = screens.chart_shown(here, now)
    return svg(chart["figure"], chart["alt"]) if chart else None
