"""Groups beside one another on one axis: how far apart they are, in a sentence, a table, a picture and a question."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from textwrap import shorten

from sessions import positions
from sessions.activities import side_by_side_picture as picture
from sessions.activities.kind import Figure
from sessions.activities.measure import Measure
from sessions.activities.side_by_side_picture import Middle, Segment
from sessions.locale import Texts

__all__ = ["Beside", "Middle", "Segment", "compare", "middle"]

FAR = 0.2  # of the axis: from here on two groups differ
STEP = 1 / 20  # of the axis: the middle half is told no finer, so that its ends are nobody's own answer
PANELS = 3  # that can be read from ten metres


@dataclass(frozen=True, slots=True)
class Beside:
    """Groups beside one another: a sentence, how many can't be seen apart in words, a picture, a table, a question.

    `hidden` and `cue` are empty when there is nothing to say.
    """

    sentence: str
    hidden: str
    figure: Figure
    numbers: Sequence[tuple[str, str]]
    cue: str


def middle(given: Sequence[float], measure: Measure) -> Middle | None:
    """Where the middle of a group is, and its middle half in whole steps; a mean has none. None for nobody."""
    found = positions.describe(given, measure.low, measure.high)
    if found is None:
        return None
    if measure.means:
        return Middle(round(mean(given)))
    if found.q1 is None or found.q3 is None:
        return Middle(found.median)
    step = STEP * (measure.high - measure.low)
    low, high = math.floor((found.q1 - measure.low) / step), math.ceil((found.q3 - measure.low) / step)
    return Middle(found.median, measure.low + low * step, measure.low + high * step)


def compare(segments: Sequence[Segment], group: Segment, hidden: int, measure: Measure, texts: Texts) -> Beside:
    """At least two groups, in their order, and the whole that they are parts of; so many others are hidden."""
    apart = {name: _apart(name, segments, measure) for name in measure.labels}
    ranked = sorted(apart, key=lambda name: -apart[name])
    told = texts.count("roles.hidden", hidden) if hidden else ""
    far = apart[ranked[0]] >= FAR
    first, last = _ends(ranked[0], segments)
    panels = [name for name in measure.labels if name in ranked[:PANELS]]
    figure = picture.draw(segments, group, panels, measure, told, texts)
    cue = texts("roles.cue", one=first.name, other=last.name) if far else ""
    return Beside(_say(ranked, apart, segments, measure, texts), told, figure,
                  _numbers(segments, group, told, measure, texts), cue)  # fmt: skip


def _apart(name: str, segments: Sequence[Segment], measure: Measure) -> float:
    """How far the outer two groups are from one another, as a part of the axis; -1 when there are no two."""
    at = [one.at for segment in segments if (one := segment.middles.get(name))]
    return (max(at) - min(at)) / (measure.high - measure.low) if len(at) > 1 else -1.0


def _ends(name: str, segments: Sequence[Segment]) -> tuple[Segment, Segment]:
    """The groups with the lowest and the highest middle; where none is known the first and the last."""
    known = [(one.at, at) for at, segment in enumerate(segments) if (one := segment.middles.get(name))]
    if not known:
        return segments[0], segments[-1]
    return segments[min(known)[1]], segments[max(known)[1]]


def _say(
    ranked: Sequence[str], apart: Mapping[str, float], segments: Sequence[Segment], measure: Measure, texts: Texts
) -> str:
    """Where the groups differ most, and where they don't."""
    name, far = ranked[0], [one for one in ranked if apart[one] >= FAR]
    near = [one for one in ranked if 0 <= apart[one] < FAR]
    if not far and not near:
        return texts("roles.say.nothing")
    first, last = _ends(name, segments)
    low, high = (texts.number(one.middles[name].at) for one in (first, last))  # type: ignore[union-attr]
    if not far:
        return texts("roles.say.near" if len(ranked) == 1 else "roles.say.near_all", low=low, high=high)
    values = {"one": first.name, "other": last.name, "low": low, "high": high}
    if len(ranked) == 1 and measure.poles:
        return texts("roles.say.poles", left=measure.ends[0], right=measure.ends[1], **values)
    what = shorten(measure.labels[name].rstrip("."), 70, placeholder="…")
    said = texts("roles.say.most", what=what, **values)
    return f"{said} {texts.count('roles.say.rest', len(near))}" if near else said


def _numbers(
    segments: Sequence[Segment], group: Segment, hidden: str, measure: Measure, texts: Texts
) -> list[tuple[str, str]]:
    """How many answered of each group; then for everything that was asked where each stands; then who is hidden."""
    everybody = (*segments, group)
    rows = [(texts("roles.number.n"), " · ".join(f"{one.name} {one.n}" for one in everybody))]
    for name, label in measure.labels.items():
        half = len(measure.labels) == 1
        told = " · ".join(f"{one.name} {_told(one.middles.get(name), half, texts)}" for one in everybody)
        rows.append((label or texts("roles.number.median"), told))
    return [*rows, (texts("roles.number.hidden"), hidden)] if hidden else rows


def _told(found: Middle | None, half: bool, texts: Texts) -> str:
    if found is None:
        return "–"
    known = half and found.low is not None and found.high is not None
    return texts.number(found.at) + (f" ({found.low:.0f}–{found.high:.0f})" if known else "")
