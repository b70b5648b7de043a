"""The way from one's own place in the round before to the place of now, as an arrow: for the own screen only."""

import math

from pages.parts.frame import Here
from pages.parts.markup import Safe, markup
from sessions.activities import paradox_arrows

Place = tuple[float, float]  # in percent of a box, from its left and from its top


def along(came: int | None, at: int | None) -> Safe:
    """The arrow above a line from 0 to 100; nothing for who stayed, or answered one round only."""
    if came is None or at is None or paradox_arrows.way_of(came, at) == "stayed":
        return Safe("")
    return markup(
        '<i class="way {side}" style="left:{low}%;width:{wide}%"></i>',
        side="to-left" if at < came else "to-right",
        low=min(came, at),
        wide=abs(at - came),
    )


def over(came: Place | None, at: Place | None, height: float = 1.0) -> Safe:
    """The arrow in a box that is so many times as high as it is wide; nothing where nothing changed."""
    if came is None or at is None or came == at:
        return Safe("")
    right, down = at[0] - came[0], (at[1] - came[1]) * height
    return markup(
        '<i class="way" style="left:{left}%;top:{top}%;width:calc({long}% - 0.7rem);transform:rotate({turn}deg)"></i>',
        left=f"{came[0]:.2f}",
        top=f"{came[1]:.2f}",
        long=f"{math.hypot(right, down):.2f}",
        turn=f"{math.degrees(math.atan2(down, right)):.1f}",
    )


def legend(here: Here, arrow: Safe | None) -> Safe:
    """What the arrow is, for the legend beside it; nothing without one."""
    return markup('<span class="of-way">{t}</span>', t=here.texts("shift.own.arrow")) if arrow else Safe("")
