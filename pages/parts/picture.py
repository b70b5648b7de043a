"""A live picture: a Plotly figure whose points glide to their new places instead of being drawn anew."""

from pages.parts.address import plotly_script
from pages.parts.files import read
from pages.parts.pieces import Component
from sessions.activities.kind import Figure

_PLOTLY = read("plotly.js")
_picture = Component(
    "workshop_picture",
    html='<div class="picture"><div class="canvas"></div></div>',
    css=read("picture.css"),
    js=_PLOTLY + read("picture.js"),
    isolate_styles=False,  # Plotly puts its styles into the page, where a shadow root would not see them
)


_ready = Component("workshop_ready", js=_PLOTLY + read("ready.js"))


def get_ready() -> None:
    """Have the browser fetch what draws pictures before there is one: on the wall the first one must not be late."""
    _ready.put(key="ready", data={"script": plotly_script()})


def picture(name: str, figure: Figure, *, alt: str, key: str = "picture") -> None:
    """Show a figure. While `name` stays the same, the picture moves; another name is another picture."""
    _picture.put(key=key, data={"name": name, "figure": figure, "alt": alt, "script": plotly_script()})
