"""How a group moved in the triangle between two rounds: a thin line for everybody, a thick arrow for the mean."""

from collections.abc import Mapping, Sequence

from sessions.activities.capabilities import GroupShift
from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing
from sessions.activities.shared.charts.arrows import arrow_between, thick_arrow, thin_arrows
from sessions.activities.shared.charts.drawing import Point
from sessions.activities.shared.charts.lazy_figures import LazyFigures
from sessions.activities.shared.charts.triangle_layout import HEIGHT, point_of
from sessions.activities.shared.shifts import change
from sessions.activities.triangle import chart
from sessions.locale import Texts
from sessions.results import statistics
from sessions.results.statistics import Parts

STAYED = 5  # points that each part may differ by for somebody who stayed
CLOSER = 5.0  # points of mean distance from which a group stands closer together, or further apart


def moved(pairs: Mapping[str, tuple[Parts, Parts]], titles: Sequence[str], texts: Texts) -> GroupShift | None:
    """The means of both rounds, of those who divided their points in both."""
    first, then = (statistics.triangle([pair[round_index] for pair in pairs.values()]) for round_index in (0, 1))
    if first is None or then is None:
        return None
    changes = [after - before for before, after in zip(first.mean, then.mean, strict=True)]
    corner = max(range(3), key=lambda index: abs(changes[index]))
    how = "more" if changes[corner] > 0.5 else "fewer" if changes[corner] < -0.5 else "same"
    by = texts.number(round(abs(changes[corner])))
    spread_change = then.distance - first.distance
    nearer = texts(
        f"shift.{'closer' if spread_change <= -CLOSER else 'further' if spread_change >= CLOSER else 'as_far'}"
    )
    sentence = texts(f"shift.triangle.{how}", title=titles[corner], by=by)
    arrows = {name: (point_of(before), point_of(after)) for name, (before, after) in pairs.items()}
    thick = arrow_between(point_of(first.mean), point_of(then.mean), 0)
    numbers = [(texts("shift.line.pairs"), str(len(pairs)))]
    for title, before, after in zip(titles, first.mean, then.mean, strict=True):
        numbers.append((title, f"{texts.number(before)} → {texts.number(after)}"))
    stayed = sum(max(abs(a - b) for a, b in zip(*pair, strict=True)) <= STAYED for pair in pairs.values())
    figures = LazyFigures.one(lambda: _draw(arrows, thick, titles))
    return GroupShift(f"{sentence} {nearer}", figures, numbers, change(stayed, len(pairs), spread_change, CLOSER))


def _draw(arrows: Mapping[str, tuple[Point, Point]], thick: Sequence[Point], titles: Sequence[str]) -> Figure:
    layout = drawing.layout(HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), annotations=chart.named(titles))
    return {"data": [*chart.sides(), *thin_arrows(arrows), *thick_arrow(thick)], "layout": layout}
