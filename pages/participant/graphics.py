"""A participant's result as light HTML, without a chart script: a line between two poles, a square, the own move."""

import math

from markupsafe import Markup

from pages.kit.frame import Here
from sessions.results.statistics import Position, direction_of

Point = tuple[float, float]  # in percent of a box, from its left and from its top


def line_arrow(start: int | None, end: int | None) -> Markup:
    """The own move above a line from 0 to 100; nothing for those who stayed or answered one round only."""
    if start is None or end is None or direction_of(start, end) == "stayed":
        return Markup()
    return Markup('<i class="own-arrow {side}" style="left:{low}%;width:{wide}%"></i>').format(
        side="to-left" if end < start else "to-right",
        low=min(start, end),
        wide=abs(end - start),
    )


def box_arrow(start: Point | None, end: Point | None, height: float = 1.0) -> Markup:
    """The own move in a box that is `height` times as high as it is wide; nothing where nothing changed."""
    if start is None or end is None or start == end:
        return Markup()
    right, down = end[0] - start[0], (end[1] - start[1]) * height
    return Markup(
        '<i class="own-arrow" '
        'style="left:{left}%;top:{top}%;width:calc({long}% - 0.7rem);transform:rotate({turn}deg)"></i>'
    ).format(
        left=f"{start[0]:.2f}",
        top=f"{start[1]:.2f}",
        long=f"{math.hypot(right, down):.2f}",
        turn=f"{math.degrees(math.atan2(down, right)):.1f}",
    )


def arrow_legend(here: Here, arrow: Markup | None) -> Markup:
    """What the arrow is, for the legend beside it; nothing without one."""
    return (
        Markup('<span class="of-own-arrow">{t}</span>').format(t=here.texts("shift.own.arrow")) if arrow else Markup()
    )


def poles(left: str, right: str) -> Markup:
    """Both poles, at their ends."""
    return Markup('<div class="poles"><span class="left">{left}</span><span class="right">{right}</span></div>').format(
        left=left, right=right
    )


def number_line(position: Position | None, marks: Markup = Markup()) -> Markup:  # noqa: B008
    """The line with the group's middle half and median, where these may be shown, and the own `marks`."""
    group = _group_marks(position) if position else Markup()
    return Markup('<div class="rule" aria-hidden="true">{group}{marks}</div>').format(group=group, marks=marks)


def _group_marks(position: Position) -> Markup:
    half = (position.q1, position.q3) if position.q1 is not None and position.q3 is not None else (position.median,) * 2
    return Markup(
        '<i class="half" style="left:{low}%;width:{wide}%"></i><i class="median" style="left:{median}%"></i>'
    ).format(low=f"{half[0]:.2f}", wide=f"{half[1] - half[0]:.2f}", median=f"{position.median:.2f}")


def line_marks(own: int | None, guess: int | None = None, before: int | None = None) -> Markup:
    """The own guess and answer on a line, and the move to it from the one before."""
    guessed = Markup(f'<i class="guess" style="left:{guess:d}%"></i>') if guess is not None else Markup()
    you = Markup(f'<b style="left:{own:d}%"></b>') if own is not None else Markup()
    return guessed + line_arrow(before, own) + you


def line_legend(here: Here, own: Markup = Markup()) -> Markup:  # noqa: B008
    """What the marks of the group on a line mean, and then the `own` ones."""
    legend = Markup('<p class="legend"><span class="of-group">{group}</span>{own}</p>')
    return legend.format(group=here.texts("paradox.group"), own=own)


def own_legend(here: Here, *, you: bool, guess: bool = False, arrow: Markup | None = None) -> Markup:
    """What the own marks on a line mean; `arrow` is the own move, where there is one."""
    own = Markup('<span class="of-you">{t}</span>').format(t=here.texts("paradox.you")) if you else Markup()
    guessed = Markup('<span class="of-guess">{t}</span>').format(t=here.texts("guess.yours")) if guess else Markup()
    return own + arrow_legend(here, arrow) + guessed
