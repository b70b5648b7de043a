"""What comes out of a ranking: Borda points, first choices and head-to-head comparisons."""

from collections.abc import Mapping, Sequence
from itertools import combinations

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
from sessions.activities.ranking.answer import RankingAnswers
from sessions.activities.shared import shifts
from sessions.activities.shared.role_axis import RoleAxis
from sessions.locale import Texts
from sessions.model.key_figures import ItemsFigure, KeyFigure, Label, RatedItem
from sessions.results import statistics
from sessions.results.statistics import Ranking

CLOSE = 0.03  # two on top that differ by less than this part of all points are as good as level


class RankingResults(RankingAnswers, WithTable, WithCues, WithColumns, WithShift, WithRoleAxis, WithKeyFigures):
    """Points, first choices and duels, which may name different winners."""

    def summarise(self, given: Mapping[str, Value]) -> Ranking | None:
        """Borda points, first choices and pairwise counts (`statistics.ranking`); None when nobody gave an order."""
        ballots = [self.known(value) for value in self.usable(given).values()]
        return statistics.ranking(ballots, self.names())

    def shift(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> GroupShift | None:
        """Per option its Borda points before and after, in percent of the most possible, and how many people moved it
        up or down.
        """
        pairs = shifts.pairs_of(self.usable(before), self.usable(after))
        first, then = (
            self.summarise({participant: pair[round_index] for participant, pair in pairs.items()})
            for round_index in (0, 1)
        )
        if first is None or then is None:
            return None
        rows = []
        for name, label in self.wording(texts).items():
            ranks = [[_rank(self.known(value), name) for value in pair] for pair in pairs.values()]
            up, down = sum(b < a for a, b in ranks), sum(b > a for a, b in ranks)
            stood, stands = (round(100 * share(each, name), 1) for each in (first, then))
            rows.append(shifts.ShiftRow(name, label, stood, stands, up, down, len(pairs)))
        same = sum(self.known(a) == self.known(b) for a, b in pairs.values())
        return shifts.of_rows(shifts.ShiftRows(rows, 0, 100, same), texts)

    def role_axis(self, texts: Texts) -> RoleAxis:
        """One axis per option, from 0 (last place) to 100 (first place); roles are compared by their means."""

        def heights(value: Value) -> dict[str, float]:
            order = self.known(value)
            return {name: 100 * (len(order) - 1 - rank) / (len(order) - 1) for rank, name in enumerate(order)}

        return RoleAxis(self.wording(texts), heights, (texts("ranking.last"), texts("ranking.top")), means=True)

    def own_shift(self, before: Value, after: Value, texts: Texts) -> str:
        """The options that the participant moved, from which place to which (1 is first)."""
        first, then = ({name: rank for rank, name in enumerate(self.known(value), 1)} for value in (before, after))
        return shifts.own_fields(first, then, self.wording(texts), texts)

    def sentence(self, summary: Ranking, texts: Texts) -> str:
        """The winner when points, first choices and duels agree on one, else the leaders by each of the three."""
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

    def cues(self, summary: Ranking) -> Sequence[str]:
        """Names of cues: `not_decisive` when the three counts disagree, `circle` for a Condorcet cycle without ties,
        `close` when the first two differ by at most CLOSE of the most possible points, `agreed` when most people share
        a first choice.
        """
        points, duels = sorted(summary.borda.values(), reverse=True), summary.head_to_head
        whole = voters(summary) * (len(points) - 1)
        conditions = {
            "not_decisive": not summary.decisive,
            "circle": summary.winner is None and all(duels[a, b] != duels[b, a] for a, b in duels),
            "close": points[0] - points[1] <= CLOSE * whole,
            "agreed": summary.decisive and 2 * max(summary.first.values()) > voters(summary),
        }
        return [name for name, holds in conditions.items() if holds]

    def numbers(self, summary: Ranking, texts: Texts) -> list[tuple[str, str]]:
        """Rows with Borda points and first choices per option, the most points first; then the counts of every pair."""
        wording, duels = self.wording(texts), summary.head_to_head
        rows = [(texts("ranking.number.n"), str(voters(summary)))]
        for name in ranked(summary):
            points, first = texts.number(summary.borda[name]), texts.number(summary.first[name])
            rows.append((wording[name], texts("ranking.number.option", points=points, first=first)))
        for option, other in combinations(ranked(summary), 2):
            label = texts("ranking.number.duel", one=wording[option], other=wording[other])
            rows.append((label, f"{duels[option, other]} – {duels[other, option]}"))
        return rows

    def key_figures(self, summary: Ranking) -> Sequence[KeyFigure]:
        """The fraction of the most possible points, and of first choices, of every option."""
        dutch, english = self.wording(Texts("nl")), self.wording(Texts("en"))
        items = [
            RatedItem(
                label=Label(nl=dutch[name], en=english[name]),
                n=voters(summary),
                values={"points": share(summary, name), "first": first_share(summary, name)},
            )
            for name in summary.borda
        ]
        return (ItemsFigure(of="ranking", items=tuple(items)),)

    def highlight(self, summary: Ranking, texts: Texts) -> str:
        """The sentence; of an option that alone has the most points, and not of everything, only that."""
        first = leaders(summary.borda)
        if summary.decisive or len(first) > 1:
            return self.sentence(summary, texts)
        return texts("ranking.say.most_points", option=self.wording(texts)[first[0]])

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column per option with its place, 1 for the best."""
        wording = self.wording(texts)
        return {wording[name]: rank + 1 for rank, name in enumerate(self.known(value))}


def voters(summary: Ranking) -> int:
    """The number of ballots: the first choices of a ballot add up to 1, also when shared."""
    return round(sum(summary.first.values()))


def leaders(scores: Mapping[str, float]) -> list[str]:
    """The ids with the highest score; several when tied."""
    return [name for name, score in scores.items() if score == max(scores.values())]


def ranked(summary: Ranking) -> list[str]:
    """The ids by Borda points, highest first; ties stay in the programme's order."""
    return sorted(summary.borda, key=lambda name: -summary.borda[name])


def share(summary: Ranking, name: str) -> float:
    """Borda points of an option divided by the most possible: 0 is last on every ballot, 1 first on every ballot."""
    return summary.borda[name] / (voters(summary) * (len(summary.borda) - 1))


def _rank(ballot: Sequence[str], name: str) -> int:
    """The index of an option on a ballot, from 0; an option that is not on it is last."""
    return ballot.index(name) if name in ballot else len(ballot)


def first_share(summary: Ranking, name: str) -> float:
    """The fraction of ballots with this option first, 0 to 1."""
    return summary.first[name] / voters(summary)
