"""A live picture: a Plotly figure whose points glide to their new places instead of being drawn anew."""

from pages.parts.address import plotly_script
from pages.parts.files import read
from pages.parts.pieces import Component
from sessions.activities.kind import Figure

_picture = Component(
    "workshop_picture",
    html='<div class="picture"><div class="canvas"></div></div>',
    css=read("picture.css"),
    js=read("picture.js"),
    isolate_styles=False,  # Plotly puts its styles into the page, where a shadow root would not see them
)


def picture(name: str, figure: Figure, *, alt: str, key: str = "picture") -> None:
    """Show a figure. While `name` stays the same, the picture moves; another name is another picture."""
    _picture.put(key=key, data={"name": name, "figure": figure, "alt": alt, "script": plotly_script()})
