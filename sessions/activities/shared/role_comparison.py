"""Groups beside one another on one axis: how far apart they are, in a sentence, a table, a chart and a question."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from textwrap import shorten

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import role_comparison_chart
from sessions.activities.shared.charts.lazy_figures import LazyFigures
from sessions.activities.shared.charts.role_comparison_chart import Middle, Segment
from sessions.activities.shared.role_axis import RoleAxis
from sessions.locale import Texts
from sessions.results import statistics

__all__ = ["Middle", "RoleComparison", "Segment", "compare", "middle"]

FAR = 0.2  # of the axis: from here on two groups differ
STEP = 1 / 20  # of the axis: quartiles are rounded outwards to this, so that they are nobody's own answer
PANELS = 3  # that can be read from ten metres


@dataclass(frozen=True, slots=True)
class RoleComparison:
    """Groups beside one another: a sentence, how many can't be seen apart in words, a chart, a table, a question.

    `hidden` and `cue` are empty when there is nothing to say.
    """

    sentence: str
    hidden: str
    figures: Sequence[Figure]
    numbers: Sequence[tuple[str, str]]
    cue: str


def middle(given: Sequence[float], axis: RoleAxis) -> Middle | None:
    """The median of a group with its quartiles rounded outwards to STEP, or its mean without; None for nobody."""
    position = statistics.describe(given, axis.low, axis.high)
    if position is None:
        return None
    if axis.means:
        return Middle(round(mean(given)))
    if position.q1 is None or position.q3 is None:
        return Middle(position.median)
    step = STEP * (axis.high - axis.low)
    low, high = math.floor((position.q1 - axis.low) / step), math.ceil((position.q3 - axis.low) / step)
    return Middle(position.median, axis.low + low * step, axis.low + high * step)


def compare(segments: Sequence[Segment], group: Segment, hidden: int, axis: RoleAxis, texts: Texts) -> RoleComparison:
    """At least two groups, in order, beside the whole `group`; `hidden` is the number of groups left out."""
    distances = {name: _distance(name, segments, axis) for name in axis.labels}
    ranked = sorted(distances, key=lambda name: -distances[name])
    hidden_text = texts.count("roles.hidden", hidden) if hidden else ""
    far = distances[ranked[0]] >= FAR
    first, last = _ends(ranked[0], segments)
    panels = [name for name in axis.labels if name in ranked[:PANELS]]
    figures = LazyFigures.one(lambda: role_comparison_chart.draw(segments, group, panels, axis, hidden_text, texts))
    cue = texts("roles.cue", one=first.name, other=last.name) if far else ""
    return RoleComparison(_say(ranked, distances, segments, axis, texts), hidden_text, figures,
                  _numbers(segments, group, hidden_text, axis, texts), cue)  # fmt: skip


def _distance(name: str, segments: Sequence[Segment], axis: RoleAxis) -> float:
    """The distance between the outermost two groups, as a share (0..1) of the axis; -1 with fewer than two groups."""
    middles = [middle.value for segment in segments if (middle := segment.middles.get(name))]
    return (max(middles) - min(middles)) / (axis.high - axis.low) if len(middles) > 1 else -1.0


def _ends(name: str, segments: Sequence[Segment]) -> tuple[Segment, Segment]:
    """The groups with the lowest and the highest middle; where none is known the first and the last."""
    known = [(middle.value, index) for index, segment in enumerate(segments) if (middle := segment.middles.get(name))]
    if not known:
        return segments[0], segments[-1]
    return segments[min(known)[1]], segments[max(known)[1]]


def _say(
    ranked: Sequence[str], distances: Mapping[str, float], segments: Sequence[Segment], axis: RoleAxis, texts: Texts
) -> str:
    """The field on which the groups differ most, and the number of fields on which they don't."""
    name, far = ranked[0], [field for field in ranked if distances[field] >= FAR]
    near = [field for field in ranked if 0 <= distances[field] < FAR]
    if not far and not near:
        return texts("roles.say.nothing")
    first, last = _ends(name, segments)
    low, high = (texts.number(segment.middles[name].value) for segment in (first, last))  # type: ignore[union-attr]
    if not far:
        return texts("roles.say.near" if len(ranked) == 1 else "roles.say.near_all", low=low, high=high)
    values = {"one": first.name, "other": last.name, "low": low, "high": high}
    if len(ranked) == 1 and axis.poles:
        return texts("roles.say.poles", left=axis.ends[0], right=axis.ends[1], **values)
    label = shorten(axis.labels[name].rstrip("."), 70, placeholder="…")
    sentence = texts("roles.say.most", what=label, **values)
    return f"{sentence} {texts.count('roles.say.rest', len(near))}" if near else sentence


def _numbers(
    segments: Sequence[Segment], group: Segment, hidden: str, axis: RoleAxis, texts: Texts
) -> list[tuple[str, str]]:
    """How many answered of each group; then for everything that was asked where each stands; then who is hidden."""
    everybody = (*segments, group)
    rows = [(texts("roles.number.n"), " · ".join(f"{segment.name} {segment.n}" for segment in everybody))]
    for name, label in axis.labels.items():
        half = len(axis.labels) == 1
        values = " · ".join(
            f"{segment.name} {_middle_text(segment.middles.get(name), half, texts)}" for segment in everybody
        )
        rows.append((label or texts("roles.number.median"), values))
    return [*rows, (texts("roles.number.hidden"), hidden)] if hidden else rows


def _middle_text(shown: Middle | None, half: bool, texts: Texts) -> str:
    if shown is None:
        return "–"
    known = half and shown.low is not None and shown.high is not None
    return texts.number(shown.value) + (f" ({shown.low:.0f}–{shown.high:.0f})" if known else "")
