"""Who may see what about whom: results of small groups stay hidden, also from those who can subtract."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Literal

WHOLE_GROUP = 3
SMALLEST_SEGMENT = 5  # people that may be shown apart, as a role; the middle half of a group is shown from as many on


def may_show_group(n: int) -> bool:
    """Whether the results of the whole group may be shown: from three answers on."""
    return n >= WHOLE_GROUP


def may_show(
    segments: Mapping[str, int], k: int = SMALLEST_SEGMENT, *, never: Collection[str] = (),
    since: Sequence[Mapping[str, int]] = (), alike: Callable[[frozenset[str]], bool] = lambda names: False,
) -> frozenset[str]:  # fmt: skip
    """The names of the segments that may be shown apart, from segment name -> number of answers; see `_may_know`.

    The segments must cover everybody who answered, people without a role included: a rest that is not counted here can
    still be worked out from the whole group. Those in `never` are only rest. `since` and `alike`: see `_may_know`.
    ValueError for a negative number or a k below 1.
    """
    if k < 1 or any(n < 0 for n in segments.values()):
        raise ValueError(f"segments have 0 or more answers and k is at least 1, not {dict(segments)} with k = {k}")

    def may_know(names: Collection[str]) -> bool:
        return _may_know(frozenset(names), segments, k, since, alike)

    shown = {name for name in segments if name not in never and may_know({name})}
    while shown and any(segments[name] for name in segments.keys() - shown) and not may_know(segments.keys() - shown):
        # The name breaks a tie: the same choice every time, or two looks at the same answers would show what each of
        # them hides. Whatever is taken from a lawful choice leaves a lawful one.
        shown.remove(min(shown, key=lambda name: (segments[name], name)))
    return frozenset(shown)


def _may_know(
    names: frozenset[str], segments: Mapping[str, int], k: int, since: Sequence[Mapping[str, int]],
    alike: Callable[[frozenset[str]], bool],
) -> bool:  # fmt: skip
    """Whether results of these segments taken together tell nothing about one person.

    They are at least k people; those who answered since an earlier look (`since`, one mapping for each) are none or at
    least k, or the difference between two looks would be theirs; and they did not all give the same answer.
    """
    changed = (sum(look.get(name, 0) for name in names) for look in since)
    return sum(segments[name] for name in names) >= k and not any(0 < n < k for n in changed) and not alike(names)


def small_group_visibility(people: int) -> Literal["nothing", "whole"] | None:
    """What a group of so few people may see: nothing, or only the group as a whole; None when it is not small.

    It has no middle half and no roles: those begin at five people.
    """
    if people >= SMALLEST_SEGMENT:
        return None
    return "whole" if may_show_group(people) else "nothing"
