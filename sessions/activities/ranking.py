"""The ranking: everybody puts the options in order; points, first choices and duels may name different winners."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from sessions import positions
from sessions.activities import bars, drawing, shifts
from sessions.activities.by_hand import Ballots, ByHand
from sessions.activities.form import Fields, Form
from sessions.activities.kind import Figure, Kind, Moved, Value
from sessions.activities.measure import Measure
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.positions import Ranking as Order
from sessions.programme import Option, Results, Text
from sessions.refusal import Refusal

HEIGHT, TOP = 470, 56  # of the canvas, and of the line above the bars
BARS, BAR = 460, 560  # where the bars begin, and how long one of 100 is, in canvas pixels
TALLEST = 130  # canvas pixels of one row
LINE = 38  # canvas pixels of one line of text
CLOSE = 0.03  # two on top that differ by less than this part of all points are as good as level


class _Ballot(Fields):
    order: list[str]


class Ranking(Kind, Form):
    """Two to ten options to be put in order, the best first."""

    default_results: ClassVar[Results] = "reveal"  # who sees the order of the room follows it

    kind: Literal["ranking"]
    lead: Text
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=10)]

    def heading(self, texts: Texts) -> str:
        """What is put in order."""
        return self.lead.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Put them in order in silence."""
        return texts("ranking.invitation")

    def names(self) -> list[str]:
        """The names of the options, in the order of the programme."""
        return [option.id for option in self.options]

    def wording(self, texts: Texts) -> dict[str, str]:
        """The options in words, by name."""
        return {option.id: option.text.in_language(texts.language) for option in self.options}

    def check(self, answer: Value) -> Value:
        """`{"order": [every option once, the best first]}`."""
        order = _Ballot.model_validate(answer).order
        if sorted(order) != sorted(self.names()):
            raise Refusal("refused.fields")
        return {"order": order}

    def known(self, value: Value) -> list[str]:
        """An order without the options that the activity no longer has."""
        return [name for name in value["order"] if name in self.names()]

    def by_hand(self, texts: Texts) -> ByHand:
        """Papers with an order."""
        return Ballots(asked=self.wording(texts))

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """Every option in some order."""
        return {"order": who.order(self.names())}

    def fits(self, value: Value) -> bool:
        """Whether one of its options is still there."""
        return bool(self.known(value))

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The orders with at least two options that are still there: one alone is no order."""
        return {name: value for name, value in given.items() if len(self.known(value)) > 1}

    def summarise(self, given: Mapping[str, Value]) -> Order | None:
        """The order of the room; None when nobody gave one."""
        ballots = [self.known(value) for value in self.usable(given).values()]
        return positions.ranking(ballots, self.names())

    def moved(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> Moved | None:
        """How high every option stands in percent of all points, and how many put it higher or lower than before."""
        pairs = shifts.pairs_of(self.usable(before), self.usable(after))
        first, then = (self.summarise({who: pair[which] for who, pair in pairs.items()}) for which in (0, 1))
        if first is None or then is None:
            return None
        rows = []
        for name, label in self.wording(texts).items():
            places = [[_place(self.known(value), name) for value in pair] for pair in pairs.values()]
            up, down = sum(b < a for a, b in places), sum(b > a for a, b in places)
            stood, stands = (round(100 * share(each, name), 1) for each in (first, then))
            rows.append(shifts.Row(name, label, stood, stands, up, down, len(pairs)))
        same = sum(self.known(a) == self.known(b) for a, b in pairs.values())
        return shifts.of_rows(shifts.Rows(rows, 0, 100, same), texts)

    def measured(self, texts: Texts) -> Measure:
        """How high every option was put: 100 for the first place, 0 for the last."""

        def heights(value: Value) -> dict[str, float]:
            order = self.known(value)
            return {name: 100 * (len(order) - 1 - at) / (len(order) - 1) for at, name in enumerate(order)}

        return Measure(self.wording(texts), heights, (texts("ranking.last"), texts("ranking.top")), means=True)

    def own_move(self, before: Value, after: Value, texts: Texts) -> str:
        """Which options one put elsewhere, from which place to which."""
        first, then = ({name: at for at, name in enumerate(self.known(value), 1)} for value in (before, after))
        return shifts.own_fields(first, then, self.wording(texts), texts)

    def say(self, summary: Order, texts: Texts) -> str:
        """Who comes out on top, or that points, first choices and duels do not agree."""
        if summary.decisive and summary.winner:
            return texts("ranking.say.decisive", first=self.wording(texts)[summary.winner])
        return texts(
            "ranking.say.open",
            points=self._listed(leaders(summary.borda), texts),
            first=self._listed(leaders(summary.first), texts),
            duels=self._listed([summary.winner] if summary.winner else [], texts),
        )

    def _listed(self, names: Sequence[str], texts: Texts) -> str:
        if len(names) > 2:
            return texts("ranking.together", count=len(names))
        quoted = [f"‘{self.wording(texts)[name]}’" for name in names]
        return f" {texts('ranking.and')} ".join(quoted) or texts("ranking.nobody")

    def cues(self, summary: Order) -> Sequence[str]:
        """Ways of counting that disagree, a circle of duels, two on top that are level, or a first choice of most."""
        points, duels = sorted(summary.borda.values(), reverse=True), summary.head_to_head
        whole = voters(summary) * (len(points) - 1)
        found = {
            "not_decisive": not summary.decisive,
            "circle": summary.winner is None and all(duels[a, b] != duels[b, a] for a, b in duels),
            "close": points[0] - points[1] <= CLOSE * whole,
            "agreed": summary.decisive and 2 * max(summary.first.values()) > voters(summary),
        }
        return [name for name, holds in found.items() if holds]

    def numbers(self, summary: Order, texts: Texts) -> list[tuple[str, str]]:
        """Points and first choices of every option, the most points first; then every two against each other."""
        wording, duels = self.wording(texts), summary.head_to_head
        rows = [(texts("ranking.number.n"), str(voters(summary)))]
        for name in ranked(summary):
            points, first = texts.number(summary.borda[name]), texts.number(summary.first[name])
            rows.append((wording[name], texts("ranking.number.option", points=points, first=first)))
        for one, other in combinations(ranked(summary), 2):
            label = texts("ranking.number.duel", one=wording[one], other=wording[other])
            rows.append((label, f"{duels[one, other]} – {duels[other, one]}"))
        return rows

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """The place of every option, 1 for the best."""
        wording = self.wording(texts)
        return {wording[name]: at + 1 for at, name in enumerate(self.known(value))}

    def draw(self, summary: Order, texts: Texts) -> Figure:
        """A row for every option, the most points on top: a bar for points, a thin one for first choices."""
        row = min(TALLEST, (HEIGHT - TOP) / len(self.options))
        at = {name: place for place, name in enumerate(ranked(summary))}
        rows = {name: HEIGHT - TOP - (at[name] + 0.5) * row for name in self.names()}
        size = 25 if row < 2 * LINE else 29
        words = {
            name: drawing.broken(text, 820 // size, int(row // LINE)) for name, text in self.wording(texts).items()
        }
        first = {name: texts("ranking.times", count=texts.number(summary.first[name])) for name in rows}
        won = {name: up + 0.08 * row if name == summary.winner else -10 * HEIGHT for name, up in rows.items()}
        inside = dict.fromkeys(rows, texts("ranking.won"))
        return {
            "data": [
                *(_bar(up + 0.08 * row, row * 0.52, 1, bars.TRACK) for up in sorted(rows.values())),
                *(_bar(rows[name] + 0.08 * row, row * 0.52, share(summary, name), drawing.LEFT) for name in rows),
                *(
                    _bar(rows[name] - 0.29 * row, row * 0.14, first_share(summary, name), drawing.RIGHT)
                    for name in rows
                ),
                bars.words(words, dict.fromkeys(rows, BARS - 18), rows, "middle left", size),
                bars.words(first, dict.fromkeys(rows, BARS + BAR + 20), rows, "middle right", size),
                bars.words(inside, dict.fromkeys(rows, BARS + 12), won, "middle right", 25, color="#ffffff"),
            ],
            "layout": drawing.layout(HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), annotations=_legend(texts)),
        }


KIND = Ranking


def voters(summary: Order) -> int:
    """How many people put the options in order: each has one first choice, whole or shared."""
    return round(sum(summary.first.values()))


def leaders(scores: Mapping[str, float]) -> list[str]:
    """The options that have the most."""
    return [name for name, score in scores.items() if score == max(scores.values())]


def ranked(summary: Order) -> list[str]:
    """The options with the most points first; those with as many stay in the order of the programme."""
    return sorted(summary.borda, key=lambda name: -summary.borda[name])


def share(summary: Order, name: str) -> float:
    """The points of an option from 0 (last with everybody) to 1 (first with everybody)."""
    return summary.borda[name] / (voters(summary) * (len(summary.borda) - 1))


def _place(ballot: Sequence[str], name: str) -> int:
    """The place of an option, counted from 0; one that is not there is last."""
    return ballot.index(name) if name in ballot else len(ballot)


def first_share(summary: Order, name: str) -> float:
    """The part of the people who put an option first, from 0 to 1."""
    return summary.first[name] / voters(summary)


def _bar(middle: float, thick: float, share: float, color: str) -> dict[str, Any]:
    return bars.bar(middle, thick, BARS, BARS + share * BAR, color)


def _legend(texts: Texts) -> list[dict[str, Any]]:
    """What the two bars are, above them."""
    points = f"<b style='color:{drawing.LEFT}'>{texts('ranking.points')}</b>"
    first = f"<b style='color:{drawing.RIGHT}'>{texts('ranking.first')}</b>"
    return [
        {
            "x": BARS,
            "y": HEIGHT - 4,
            "text": f"{points} · {first}",
            "showarrow": False,
            "xanchor": "left",
            "yanchor": "top",
            "font": {"size": 25, "color": drawing.INK},
        }
    ]
