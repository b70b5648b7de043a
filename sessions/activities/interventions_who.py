"""Who is it? Questions that are all answered with somebody from the same list, and the picture of the answers."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions.activities import drawing
from sessions.activities.bars import bar, words
from sessions.activities.by_hand import ByHand, Choices
from sessions.activities.form import Form
from sessions.activities.kind import Figure, Value
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.privacy import may_show_group
from sessions.programme import Option, Text
from sessions.refusal import Refusal

HEIGHT, HEAD = 496.0, 140.0  # of the canvas, and of the questions above the columns
NAMES = 330.0  # how wide the column with the actors is
SIGN = 13.2  # how wide a sign of a question is, on average, in canvas pixels
NUMBER, BESIDE = 66.0, 10.0  # room for a number behind the longest bar, and between a bar and its number
AWAY = -3 * HEIGHT  # out of sight, for what isn't there yet

Chosen = Mapping[str, Mapping[str, int] | None]  # by question: how many chose whom; None for fewer than three answers


@dataclass(frozen=True)
class Who(Form):
    """Questions and a list of actors; one actor for every question."""

    title: Text
    questions: tuple[Option, ...]
    actors: tuple[Option, ...]
    nobody: str  # the actor that stands for somebody else or nobody

    def heading(self, texts: Texts) -> str:
        """That it is about who does what."""
        return texts("interventions.who.heading")

    def prompt(self, texts: Texts) -> str:
        """The same."""
        return self.heading(texts)

    def invitation(self, texts: Texts) -> str:
        """Choose somebody for every question."""
        return texts("interventions.who.invitation")

    def wording(self, texts: Texts) -> dict[str, str]:
        """The questions in words, by name."""
        return {one.id: one.text.in_language(texts.language) for one in self.questions}

    def named(self, texts: Texts) -> dict[str, str]:
        """The actors in words, by name."""
        return {one.id: one.text.in_language(texts.language) for one in self.actors}

    def change(self, raw: object, before: Value | None) -> Value:
        """The choices that were sent in place of what they were; what is no longer there is left out."""
        return super().change(raw, self.known(before or {}))

    def check(self, answer: Value) -> Value:
        """`{question: actor, …}`, any of the questions."""
        if set(answer) - {one.id for one in self.questions}:
            raise Refusal("refused.fields")
        if not all(isinstance(actor, str) for actor in answer.values()) or self.known(answer) != answer:
            raise Refusal("refused.not_a_choice")
        return self.known(answer)

    def known(self, value: Value) -> Value:
        """The choices of actors that the list has, for questions that are asked, in their order."""
        actors = [one.id for one in self.actors]
        return {one.id: value[one.id] for one in self.questions if value.get(one.id) in actors}

    def by_hand(self, texts: Texts) -> ByHand:
        """Hands for everybody on the list, question by question."""
        return Choices.of(self.wording(texts), self.named(texts))

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """Somebody for every question."""
        return {one.id: who.one_of(self.actors).id for one in self.questions}

    def summarise(self, given: Mapping[str, Value]) -> Chosen | None:
        """How often everybody was chosen for every question; None when nobody chose anybody."""
        chosen = [self.known(value) for value in given.values()]
        if not any(chosen):
            return None
        counts = {one.id: Counter(v[one.id] for v in chosen if one.id in v) for one in self.questions}
        return {name: self._counted(count) if may_show_group(count.total()) else None for name, count in counts.items()}

    def _counted(self, count: Counter[str]) -> dict[str, int]:
        return {one.id: count[one.id] for one in self.actors}

    def say(self, summary: Chosen, texts: Texts) -> str:
        """At which question most people chose the same, and whom."""
        shares = {name: max(count.values()) / sum(count.values()) for name, count in summary.items() if count}
        if not shares:
            return texts("interventions.too_few")
        question = max(shares, key=lambda name: shares[name])
        count = summary[question] or {}
        first = [name for name, chosen in count.items() if chosen == max(count.values())]
        told = {"question": self.wording(texts)[question], "count": max(count.values()), "n": sum(count.values())}
        if len(first) > 1:
            return texts("interventions.who.say.apart", **told)
        return texts("interventions.who.say.most", actor=self.named(texts)[first[0]], **told)

    def numbers(self, summary: Chosen, texts: Texts) -> list[tuple[str, str]]:
        """Who was chosen for every question and how often, the most first."""
        named, rows = self.named(texts), []
        for name, text in self.wording(texts).items():
            count = summary[name] or {}
            ranked = sorted((one for one in count.items() if one[1]), key=lambda one: -one[1])
            told = " · ".join(f"{named[actor]} {chosen}" for actor, chosen in ranked)
            rows.append((text, told or texts("interventions.too_few")))
        return rows

    def cues(self, summary: Chosen) -> Sequence[str]:
        """Nobody in charge, answers all over the list, one who is chosen for everything."""
        counted = [count for count in summary.values() if count]
        tops = [{name for name, chosen in count.items() if chosen == max(count.values())} for count in counted]
        found = {
            "nobody": any(self.nobody in top for top in tops),
            "all_over": any(5 * max(count.values()) <= 2 * sum(count.values()) for count in counted),
            "always_the_same": len(tops) > 1 and bool(set.intersection(*tops)),
        }
        return [name for name, holds in found.items() if holds]

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Who was chosen for every question."""
        named, wording = self.named(texts), self.wording(texts)
        return {wording[question]: named[actor] for question, actor in self.known(value).items()}

    def draw(self, summary: Chosen, texts: Texts) -> Figure:
        """A column for every question and a row for every actor, with a bar and a number where they meet."""
        wide = (drawing.WIDTH - NAMES) / len(self.questions)
        row = (HEIGHT - HEAD) / len(self.actors)
        left = {one.id: NAMES + at * wide for at, one in enumerate(self.questions)}
        up = {one.id: HEIGHT - HEAD - (at + 0.5) * row for at, one in enumerate(self.actors)}
        cells = _cells(summary, left, up, wide - NUMBER - 14)
        few = {name: (HEIGHT - HEAD) / 2 if summary[name] is None else AWAY for name in left}
        said = dict.fromkeys(left, texts("interventions.few"))
        return {
            "data": [
                *(bar(one.up, min(34.0, row * 0.68), one.left, one.left + one.long, drawing.LEFT) for one in cells),
                _numbers(cells),
                words(said, {name: x + 12 for name, x in left.items()}, few, "middle right", 24, color=drawing.QUIET),
            ],
            "layout": drawing.layout(
                round(HEIGHT),
                across=(0, drawing.WIDTH),
                up=(0, HEIGHT),
                shapes=_rules(row, len(up), list(left.values())),
                annotations=[*_actors(self.named(texts), up, row), *_questions(self.wording(texts), left, wide)],
            ),
        }


@dataclass(frozen=True, slots=True)
class _Cell:
    """Where a question and an actor meet, and how often that actor was chosen there."""

    name: str
    chosen: int
    left: float
    up: float
    long: float


def _cells(summary: Chosen, left: Mapping[str, float], up: Mapping[str, float], longest: float) -> list[_Cell]:
    """All cells; the bars have one measure over the whole picture."""
    most = max((chosen for count in summary.values() for chosen in (count or {}).values()), default=1)
    chosen = {(one, actor): (summary[one] or {}).get(actor, 0) for one in left for actor in up}
    return [
        _Cell(f"{one} {actor}", count, left[one], up[actor], longest * count / most)
        for (one, actor), count in chosen.items()
    ]


def _numbers(cells: Sequence[_Cell]) -> dict[str, Any]:
    """How often, behind the bars; nothing where it is never."""
    across = {one.name: one.left + one.long + BESIDE for one in cells}
    told = {one.name: str(one.chosen or "") for one in cells}
    return words(told, across, {one.name: one.up for one in cells}, "middle right", 26)


def _rules(row: float, rows: int, left: Sequence[float]) -> list[dict[str, Any]]:
    """Thin lines between the rows, and an upright one where the bars of a column begin."""
    flat = [((0.0, at * row), (float(drawing.WIDTH), at * row)) for at in range(1, rows + 1)]
    upright = [((x, 0.0), (x, rows * row)) for x in left]
    return [
        {
            "type": "line",
            "x0": start[0],
            "y0": start[1],
            "x1": end[0],
            "y1": end[1],
            "layer": "below",
            "line": {"color": color, "width": 2},
        }
        for color, lines in (("#e2ded3", flat), (drawing.INK, upright))
        for start, end in lines
    ]


def _actors(named: Mapping[str, str], up: Mapping[str, float], row: float) -> list[dict[str, Any]]:
    lines = 2 if row >= 62 else 1
    return [
        drawing.note(drawing.broken(text, 27, lines), NAMES - 16, up[name], side="right", up="middle", size=24)
        for name, text in named.items()
    ]


def _questions(wording: Mapping[str, str], left: Mapping[str, float], wide: float) -> list[dict[str, Any]]:
    broken = {name: drawing.broken(text, int(wide // SIGN), 4) for name, text in wording.items()}
    return [
        drawing.note(f"<b>{text}</b>", left[name], HEIGHT - HEAD + 8, side="left", up="bottom", size=24)
        for name, text in broken.items()
    ]
