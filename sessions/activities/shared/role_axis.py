"""What groups can be compared on: one axis, and what everybody answered on it, as numbers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class RoleAxis:
    """An axis from `low` to `high`, what its ends mean, and what is asked on it, in words by name.

    `read` takes the numbers out of an answer, by the same names. `means`: groups are compared by their means, for
    parts of a whole and places in an order, and not by their medians. `poles`: one goes towards an end of it.
    """

    labels: Mapping[str, str]
    read: Callable[[dict[str, Any]], Mapping[str, float]]
    ends: tuple[str, str]
    low: float = 0
    high: float = 100
    means: bool = False
    poles: bool = False
