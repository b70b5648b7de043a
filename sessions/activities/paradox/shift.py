"""How a group, or one participant, moved on the line of a paradox between two rounds."""

from collections.abc import Mapping

from sessions.activities.capabilities import GroupShift
from sessions.activities.paradox import arrows_chart
from sessions.activities.shared.charts.lazy_figures import LazyFigures
from sessions.activities.shared.shifts import change, grown, nearer
from sessions.locale import Texts
from sessions.model.programme import Text
from sessions.results import statistics

Pairs = Mapping[str, tuple[int, int]]


def on_a_line(pairs: Pairs, left: Text, right: Text, texts: Texts) -> GroupShift | None:
    """An arrow for everybody, a thick one for the median, and how many moved to which pole."""
    before, after = ({name: pair[round_index] for name, pair in pairs.items()} for round_index in (0, 1))
    shift = statistics.shift(before, after)
    if shift is None:
        return None
    directions = sorted([(shift.left, left), (shift.right, right)], key=lambda side: -side[0])
    parts = [
        texts.count("shift.toward", count, pole=pole.in_language(texts.language)) for count, pole in directions if count
    ]
    parts += [texts.count("shift.stayed", shift.stayed)] if shift.stayed else []
    given = list(before.values()), list(after.values())
    sentences = [f"{', '.join(parts)}.", nearer(*given, texts)]
    thick = arrows_chart.of_the_middle(pairs, texts)
    poles = {"left": left.in_language(texts.language), "right": right.in_language(texts.language)}
    rows = [("pairs", shift.pairs), ("left", shift.left), ("stayed", shift.stayed), ("right", shift.right)]
    numbers = [(texts(f"shift.line.{name}", **poles), str(count)) for name, count in rows]
    median = (texts("shift.line.median"), f"{texts.number(thick.start)} → {texts.number(thick.end)}")
    figures = LazyFigures.one(lambda: arrows_chart.figure(pairs, thick, left, right, texts))
    return GroupShift(
        " ".join(sentences), figures, [*numbers, median], change(shift.stayed, shift.pairs, grown(*given))
    )


def own_on_a_line(before: int, after: int, left: Text, right: Text, texts: Texts) -> str:
    """How far one moved oneself, and to which pole."""
    direction = statistics.direction_of(before, after)
    if direction == "stayed":
        return texts("shift.own.stayed")
    pole = left if direction == "left" else right
    return texts("shift.own.toward", by=abs(after - before), pole=pole.in_language(texts.language))
