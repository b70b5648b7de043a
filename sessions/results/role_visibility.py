"""Which roles may be shown side by side, and who answered at the moments at which the audience could see them so.

The difference between two such looks may tell an answer.
"""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sessions.results.privacy import may_show
from sessions.store.role_privacy import Given

NO_ROLE = ""  # the segment of those who have no role: never shown, but counted
FEWEST_ROLES = 2  # one role alone is nothing to compare, and would single it out
ALIKE = 0.05  # of the axis: answers that lie no further apart are the same
Looks = Sequence[Mapping[str, int]]  # for each pair of looks how many people differ between them, by role


def visible_roles(numbers: Mapping[str, Sequence[float]], looks: Looks, length: float) -> frozenset[str]:
    """The roles whose answers on one axis of this length may be shown; `numbers` by role, NO_ROLE included."""

    def alike(names: frozenset[str]) -> bool:
        given = [number for name in names for number in numbers[name]]
        return max(given) - min(given) <= ALIKE * length

    counts = {name: len(given) for name, given in numbers.items()}
    return may_show(counts, never={NO_ROLE}, since=looks, alike=alike)


def values_of(look: Given) -> dict[int, Any]:
    """What was given at such a moment, by participant, without passes."""
    return {participant: json.loads(text) for (participant, _), text in look.items() if text is not None}


def came_or_left(now: Collection[int], then: Collection[int], roles: Mapping[int, str | None]) -> dict[str, int]:
    """How many people of each role ("" for none) answered at one of two moments only, whatever they gave."""
    return dict(Counter(roles.get(participant) or "" for participant in {*now} ^ {*then}))
