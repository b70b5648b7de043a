"""What comes out of a paradox: all marks and the position of the group."""

from collections.abc import Mapping, Sequence

from sessions.activities.capabilities import (
    GroupShift,
    WithColumns,
    WithCues,
    WithKeyFigures,
    WithRoleAxis,
    WithShift,
    WithTable,
)
from sessions.activities.kind import Value
from sessions.activities.paradox import shift
from sessions.activities.paradox.answer import ParadoxAnswers
from sessions.activities.shared import shifts
from sessions.activities.shared.charts import number_line
from sessions.activities.shared.charts.number_line import LineMarks, side
from sessions.activities.shared.key_figures import label, line
from sessions.activities.shared.role_axis import RoleAxis
from sessions.locale import Texts
from sessions.model.key_figures import KeyFigure, Label, MovedFigure
from sessions.results import statistics
from sessions.results.statistics import Position


class ParadoxResults(ParadoxAnswers, WithTable, WithCues, WithColumns, WithShift, WithRoleAxis, WithKeyFigures):
    """The position of the group: median, middle half, spread and shape."""

    def summarise(self, given: Mapping[str, Value]) -> LineMarks | None:
        """The marks by name and the group's position on 0..100 (`statistics.describe`); None without marks."""
        return number_line.marks({name: answer["value"] for name, answer in self.usable(given).items()})

    def sentence(self, summary: LineMarks, texts: Texts) -> str:
        """Where the group stands and in what shape; for camps also how many are at most 33 or at least 67."""
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        where = side(summary.position.median)
        values = summary.values.values()
        return texts(
            f"paradox.say.{summary.position.shape}",
            where=texts(f"paradox.where.{where}", **poles),
            at_left=sum(value <= 33 for value in values),
            at_right=sum(value >= 67 for value in values),
            **poles,
        )

    def numbers(self, summary: LineMarks, texts: Texts) -> list[tuple[str, str]]:
        """Rows for the number of marks, median, quartiles, spread (0 to 1) and interval of the median."""
        return numbers_of(summary.position, texts)

    def cues(self, summary: LineMarks) -> Sequence[str]:
        """Names of cues: the shape, from five marks on; `middle` when the median is there, which can mean both or
        neither pole.
        """
        if summary.position.shape == "too_few":
            return ()
        middle = side(summary.position.median) == "middle" and summary.position.shape != "camps"
        return (summary.position.shape, *(["middle"] if middle else []))

    def key_figures(self, summary: LineMarks) -> Sequence[KeyFigure]:
        """The line."""
        poles = Label.of(self.left), Label.of(self.right)
        return (line(label(self.heading), *poles, summary.values.values(), summary.position),)

    def moved(self, before: Mapping[str, Value], after: Mapping[str, Value]) -> MovedFigure | None:
        """How the marks moved, paired per person (`statistics.shift`)."""
        first, then = ({name: answer["value"] for name, answer in given.items()} for given in (before, after))
        group_shift = statistics.shift(first, then)
        if group_shift is None:
            return None
        return MovedFigure(
            pairs=group_shift.pairs,
            median=group_shift.median,
            to_left=group_shift.left,
            stayed=group_shift.stayed,
            to_right=group_shift.right,
        )

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column with the mark, from 0 (left) to 100 (right)."""
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        return {texts("paradox.column", **poles): value["value"]} if "value" in value else {}

    def shift(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> GroupShift | None:
        """The shift of everybody who answered both rounds: an arrow each, and a thick one for the median."""
        pairs = {name: (a["value"], b["value"]) for name, (a, b) in shifts.pairs_of(before, after).items()}
        return shift.on_a_line(pairs, self.left, self.right, texts)

    def role_axis(self, texts: Texts) -> RoleAxis:
        """One axis from 0 (left) to 100 (right); roles are compared by their medians."""
        ends = (self.left.in_language(texts.language), self.right.in_language(texts.language))
        return RoleAxis({"value": ""}, lambda value: {"value": value["value"]}, ends, poles=True)

    def own_shift(self, before: Value, after: Value, texts: Texts) -> str:
        """How far the participant's own mark moved, and towards which pole."""
        return shift.own_on_a_line(before["value"], after["value"], self.left, self.right, texts)


def numbers_of(position: Position, texts: Texts) -> list[tuple[str, str]]:
    """Rows (name, value) of one position: number of marks, median, quartiles, spread and interval; quartiles and
    interval only where there are enough marks for them.
    """
    rows = [("n", str(position.n)), ("median", texts.number(position.median))]
    if position.q1 is not None and position.q3 is not None:
        rows.append(("middle_half", f"{texts.number(position.q1)} – {texts.number(position.q3)}"))
    rows.append(("spread", texts.number(position.spread, 2)))
    if position.interval is not None:
        low, high = position.interval
        rows.append(("interval", f"{texts.number(low)} – {texts.number(high)}"))
    return [(texts(f"paradox.number.{name}"), value) for name, value in rows]
