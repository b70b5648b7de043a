"""A square between four corners for a participant, with the group's middle and the own place; no chart script."""

from pages.parts.frame import Here
from pages.parts.markup import Safe, markup
from sessions.activities.paradox_plane import Places, Plane


def plane(here: Here, asked: Plane, summary: Places, at: tuple[int, int] | None, arrow: Safe) -> Safe:
    """The square as on the wall: the left pole grows to the right, the right one upwards. `arrow` is the own way."""
    corners = {name: asked.corner(name, here.texts) for name in ("right", "both", "neither", "left")}
    return markup(
        '<div class="paradox-plane"><p class="right">{right}</p><p class="both">{both}</p>'
        '<div class="square" aria-hidden="true"><i class="across" style="bottom:{up}%"></i>'
        '<i class="upright" style="left:{across}%"></i>{way}{you}</div>'
        '<p class="neither">{neither}</p><p class="left">{left}</p></div>',
        across=f"{summary.left.median:.2f}",
        up=f"{summary.right.median:.2f}",
        you=Safe(f'<b style="left:{at[0]:d}%;bottom:{at[1]:d}%"></b>') if at else Safe(""),
        way=arrow,
        **corners,
    )
