"""How a group divided its points, from its answers or from the figures of an imported session."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sessions.model.key_figures import CornersFigure
from sessions.results import statistics
from sessions.results.statistics import Parts


@dataclass(frozen=True, slots=True)
class Division:
    """How a group divided its points: everybody's parts by names that say nothing about persons, and the whole."""

    points: Mapping[str, Parts]
    group: statistics.Triangle


def divisions(figures: Sequence[CornersFigure], columns: Sequence[Sequence[int]]) -> Mapping[str, Division]:
    """Everybody's points by the name of the figure, three columns each; empty when they don't belong to the figures."""
    by_name: dict[str, Division] = {}
    for place, figure in enumerate(figures):
        parts = columns[3 * place : 3 * place + 3]
        if len(parts) < 3 or {len(column) for column in parts} != {figure.n}:
            return {}
        points = [(float(x), float(y), float(z)) for x, y, z in zip(*parts, strict=True)]
        group = statistics.triangle(points) if all(sum(point) == 100 for point in points) else None
        if group is None or any(abs(mean - stated) > 0.1 for mean, stated in zip(group.mean, figure.mean, strict=True)):
            return {}
        by_name[figure.name] = Division({str(number): point for number, point in enumerate(points)}, group)
    return by_name
