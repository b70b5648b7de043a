"""Who may see what about whom: results of small groups stay hidden, also from those who can subtract."""

from collections.abc import Mapping

WHOLE_GROUP = 3


def may_show_group(n: int) -> bool:
    """Whether the results of the whole group may be shown: from three answers on."""
    return n >= WHOLE_GROUP


def may_show(segments: Mapping[str, int], k: int = 5) -> frozenset[str]:
    """The names of the segments that may be shown apart, from segment name -> number of answers.

    Each shown segment has at least k answers, and what is left of the group is nobody or at least k people.
    The segments must cover everybody who answered, people without a role included: a rest that is not counted
    here can still be worked out from the whole group. ValueError for a negative number or a k below 1.
    """
    if k < 1 or any(n < 0 for n in segments.values()):
        raise ValueError(f"segments have 0 or more answers and k is at least 1, not {dict(segments)} with k = {k}")
    shown = {name for name, n in segments.items() if n >= k}
    rest = sum(n for n in segments.values() if n < k)
    if shown and 0 < rest < k:
        # Once is enough, since this segment brings k people or more. Its name breaks a tie: the same choice every
        # time, or two looks at the same answers would show what each of them hides.
        shown.remove(min(shown, key=lambda name: (segments[name], name)))
    return frozenset(shown)
