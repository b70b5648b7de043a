"""How a group moved in the triangle between two rounds: a thin line for everybody, a thick arrow for the mean."""

from collections.abc import Mapping, Sequence

from sessions import positions
from sessions.activities import drawing, ternary_picture
from sessions.activities.kind import Moved
from sessions.activities.paradox_shift import thick, thin
from sessions.activities.shifts import change
from sessions.activities.ternary import HEIGHT, arrow, place
from sessions.locale import Texts
from sessions.positions import Parts

STAYED = 5  # points that each part may differ by for somebody who stayed
CLOSER = 5.0  # points of mean distance from which a group stands closer together, or further apart


def moved(pairs: Mapping[str, tuple[Parts, Parts]], titles: Sequence[str], texts: Texts) -> Moved | None:
    """The means of both rounds, of those who divided their points in both."""
    first, then = (positions.triangle([pair[which] for pair in pairs.values()]) for which in (0, 1))
    if first is None or then is None:
        return None
    changes = [after - before for before, after in zip(first.mean, then.mean, strict=True)]
    corner = max(range(3), key=lambda at: abs(changes[at]))
    how = "more" if changes[corner] > 0.5 else "fewer" if changes[corner] < -0.5 else "same"
    by = texts.number(round(abs(changes[corner])))
    apart = then.distance - first.distance
    nearer = texts(f"shift.{'closer' if apart <= -CLOSER else 'further' if apart >= CLOSER else 'as_far'}")
    said = texts(f"shift.triangle.{how}", title=titles[corner], by=by)
    places = {name: (place(before), place(after)) for name, (before, after) in pairs.items()}
    traces = [*thin(places), *thick(arrow(place(first.mean), place(then.mean), 0))]
    numbers = [(texts("shift.line.pairs"), str(len(pairs)))]
    for title, before, after in zip(titles, first.mean, then.mean, strict=True):
        numbers.append((title, f"{texts.number(before)} → {texts.number(after)}"))
    layout = drawing.layout(
        HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), annotations=ternary_picture.named(titles)
    )
    stayed = sum(max(abs(a - b) for a, b in zip(*pair, strict=True)) <= STAYED for pair in pairs.values())
    figure = {"data": [*ternary_picture.sides(), *traces], "layout": layout}
    return Moved(f"{said} {nearer}", figure, numbers, change(stayed, len(pairs), apart, CLOSER))
