"""A line between two poles for a participant: light enough for an old phone, without a chart script."""

from pages.parts import way
from pages.parts.frame import Here
from pages.parts.markup import Safe, markup
from sessions.positions import Position


def poles(left: str, right: str) -> Safe:
    """Both poles, at their ends."""
    return markup(
        '<div class="poles"><span class="left">{left}</span><span class="right">{right}</span></div>',
        left=left,
        right=right,
    )


def rule(position: Position, at: int | None = None, guess: int | None = None, came: int | None = None) -> Safe:
    """The line with the group's middle half and median, marks at one's own place and own guess, and the own way."""
    half = (position.q1, position.q3) if position.q1 is not None and position.q3 is not None else (position.median,) * 2
    return markup(
        '<div class="rule" aria-hidden="true"><i class="half" style="left:{low}%;width:{wide}%"></i>'
        '<i class="median" style="left:{median}%"></i>{guess}{way}{you}</div>',
        low=f"{half[0]:.2f}",
        wide=f"{half[1] - half[0]:.2f}",
        median=f"{position.median:.2f}",
        guess=Safe(f'<i class="guess" style="left:{guess:d}%"></i>') if guess is not None else Safe(""),
        way=way.along(came, at),
        you=Safe(f'<b style="left:{at:d}%"></b>') if at is not None else Safe(""),
    )


def legend(here: Here, *, you: bool, guess: bool = False, arrow: Safe | None = None) -> Safe:
    """What the signs on the line mean; `arrow` is the own way, where there is one."""
    me = markup('<span class="of-you">{t}</span>', t=here.texts("paradox.you")) if you else Safe("")
    return markup(
        '<p class="legend"><span class="of-group">{group}</span>{me}{arrow}{thought}</p>',
        group=here.texts("paradox.group"),
        me=me,
        arrow=way.legend(here, arrow),
        thought=markup('<span class="of-guess">{t}</span>', t=here.texts("guess.yours")) if guess else Safe(""),
    )
