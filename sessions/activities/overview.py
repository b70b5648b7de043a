"""The overview: all paradoxes of a session on one page, a line each, the one that divides the room most on top."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from sessions import positions
from sessions.activities import overview_lines
from sessions.activities.kind import NOTHING, Asking, Context, Figure, Kind, Value
from sessions.activities.paradox import Paradox
from sessions.activities.paradox_gap import Gaps
from sessions.activities.paradox_line import Marks
from sessions.locale import Texts
from sessions.programme import Text


@dataclass(frozen=True, slots=True)
class Lines:
    """Paradoxes with the marks of the room, in the order of the programme; and those whose poles were asked apart."""

    lines: Sequence[tuple[Paradox, Marks]]
    apart: Sequence[Paradox]

    @property
    def ranked(self) -> Sequence[tuple[Paradox, Marks]]:
        """The most divided first; as divided stay in the order of the programme."""
        return sorted(self.lines, key=lambda line: -line[1].position.spread)


class Looking(Asking):
    """A page that asks nothing: it shows where the paradoxes of a session stand side by side."""

    asks: ClassVar[bool] = False
    title: Text

    def heading(self, texts: Texts) -> str:
        """The title."""
        return self.title.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """There is nothing to do but look."""
        return texts("overview.invitation")

    def parse(self, raw: object) -> Value:
        """Nothing is asked: whatever comes is nothing."""
        return NOTHING

    def say(self, summary: Lines, texts: Texts) -> str:
        """Where to begin."""
        first, marks = summary.ranked[0]
        how = "agreed" if marks.position.spread <= positions.ONE_MIND else "begin"
        said = texts(f"overview.say.{how}", paradox=first.heading(texts))
        return said if len(summary.lines) > 1 else texts("overview.say.only", paradox=first.heading(texts))

    def numbers(self, summary: Lines, texts: Texts) -> list[tuple[str, str]]:
        """Each paradox with its spread, median and number of marks, in the order of the picture."""
        return [
            (
                paradox.heading(texts),
                texts(
                    "overview.number",
                    spread=texts.number(marks.position.spread, 2),
                    median=texts.number(marks.position.median),
                    n=marks.position.n,
                ),
            )
            for paradox, marks in summary.ranked
        ]

    def cues(self, summary: Lines) -> Sequence[str]:
        """Whether there is a difference to begin with."""
        most = summary.ranked[0][1].position
        return ("agreed",) if most.spread <= positions.ONE_MIND else ("most_divided",)

    def draw(self, summary: Lines, texts: Texts) -> Figure:
        """A line for each paradox, at its rank; below them what the signs mean, and what is not among them."""
        return overview_lines.figure(summary.lines, summary.ranked, self.aside(summary, texts), texts)

    def aside(self, summary: Lines, texts: Texts) -> str:
        """What has no line, in one quiet line."""
        more = len(summary.lines) - overview_lines.MOST
        parts = [texts.count("overview.more", more)] if more > 0 else []
        if summary.apart:
            named = ", ".join(paradox.heading(texts) for paradox in summary.apart)
            parts.append(texts("overview.apart", paradoxes=named))
        return " ".join(parts)


class Overview(Kind, Looking):
    """The overview in a programme: outside a session there is nothing in it."""

    kind: Literal["overview"]
    title: Text

    def at(self, step: str, context: Context) -> Asking:
        """The page with what the room may see of the others."""
        return Page(self.title, context)

    def summarise(self, given: Mapping[str, Value]) -> Lines | None:
        """Nothing."""
        return None


@dataclass(frozen=True, slots=True)
class Page(Looking):
    """The overview in a session."""

    title: Text
    context: Context

    def summarise(self, given: Mapping[str, Value]) -> Lines | None:
        """The paradoxes of which the room may see a result."""
        return lines_of(self.context.others())


def lines_of(others: Sequence[tuple[Kind, Any]]) -> Lines | None:
    """The paradoxes among the other activities; None when none has marks that can be put in order.

    One that is asked in several ways has one line: of where people stand now, asked by itself.
    """
    found_all = [(kind, summary) for kind, summary in others if isinstance(kind, Paradox)]
    plain = {(kind.left, kind.right) for kind, _ in found_all if kind.ask == "now"}
    paradoxes = [one for one in found_all if one[0].ask == "now" or (one[0].left, one[0].right) not in plain]
    found = [(kind, summary.now if isinstance(summary, Gaps) else summary) for kind, summary in paradoxes]
    lines = [(kind, marks) for kind, marks in found if isinstance(marks, Marks)]
    apart = [kind for kind, _ in paradoxes if kind.ask == "apart"]
    return Lines(lines, apart) if lines else None


KIND = Overview
