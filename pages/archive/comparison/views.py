"""The views of a comparison: each says in a sentence what there is to see, and shows it as a table.

A view is offered when the chosen sessions have something for it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pages.archive.comparison import group_views, line_views
from pages.archive.comparison.item_views import of_items
from pages.kit.frame import Here
from sessions.archive.comparison import groups, items, lines
from sessions.archive.comparison.filters import ComparedSession

Compared = Sequence[ComparedSession]


@dataclass(frozen=True, slots=True)
class View:
    """One way to look: whether these sessions have something for it, and how it is drawn."""

    has: Callable[[Compared], bool]
    draw: Callable[[Here, Compared], None]


def _with_paradoxes(compared: Compared) -> bool:
    return bool(lines.paradoxes(compared))


VIEWS: Mapping[str, View] = {
    "lines": View(lambda held: bool(lines.lines(held)), line_views.on_lines),
    "overview": View(_with_paradoxes, line_views.overview),
    "needed": View(lambda held: bool(lines.gaps(held)), line_views.needed),
    "learning": View(_with_paradoxes, line_views.learning),
    "pattern": View(_with_paradoxes, line_views.beside_others),
    "map": View(group_views.has_map, group_views.on_map),
    "triangle": View(lambda held: bool(groups.triangles(held)), group_views.triangle),
    "competencies": View(
        lambda held: bool(items.items(held, "competencies", "gap")), of_items("competencies", "gap", 0, 3, 1)
    ),
    "forces": View(lambda held: bool(items.items(held, "forces", "strength")), of_items("forces", "strength", 1, 5, 1)),
    "ranking": View(lambda held: bool(items.items(held, "ranking", "points")), of_items("ranking", "points", 0, 1, 0)),
    "dots": View(lambda held: bool(items.items(held, "dots", "dots")), of_items("dots", "dots", 0, 0.5, 0)),
    "words": View(lambda held: bool(groups.words(held)), group_views.words),
    "actions": View(lambda held: bool(groups.actions(held)), group_views.actions),
    "attendance": View(bool, group_views.attendance),
}
