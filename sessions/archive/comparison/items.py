"""What sessions rated, ranked and chose, side by side: a table with a row per session and a column per item."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Literal

from sessions.archive.comparison.filters import ComparedSession
from sessions.archive.comparison.past_sessions import Key as SessionKey
from sessions.archive.comparison.past_sessions import PastSession
from sessions.model.key_figures import ItemsFigure, Label

Of = Literal["competencies", "forces", "ranking", "dots"]


@dataclass(frozen=True, slots=True)
class ComparedItem:
    """One item with the mean of its measure over all sessions that have it, and how many sessions and people."""

    label: Label
    side: str
    mean: float
    sessions: int
    people: int


@dataclass(frozen=True, slots=True)
class ComparedItems:
    """The items of one kind of question: `values` by session and by the Dutch wording of the item."""

    about: Label
    items: Sequence[ComparedItem]
    rows: Sequence[tuple[PastSession, Mapping[str, float]]]


def items(compared: Iterable[ComparedSession], of: Of, measure: str) -> list[ComparedItems]:
    """What was measured of items of this kind, one table per question; the one that most sessions have first.

    Items stand in the order of their means, the highest first. A question is known by its items: two of which the
    most are the same word for word are one.
    """
    tables: list[_ItemsTable] = []
    for each in compared:
        for round_ in each.figures.latest():
            for figure in round_.figures:
                if isinstance(figure, ItemsFigure) and figure.of == of and figure.items:
                    _table_for(tables, figure, round_.label).add(each.session, figure, measure)
    return sorted((table.compared() for table in tables), key=lambda table: (-len(table.rows), table.about.nl))


class _ItemsTable:
    def __init__(self, about: Label) -> None:
        self.about = about
        self.labels: dict[str, tuple[Label, str]] = {}
        self.rows: dict[SessionKey, tuple[PastSession, dict[str, float], dict[str, int]]] = {}

    def add(self, session: PastSession, figure: ItemsFigure, measure: str) -> None:
        self.labels |= {item.label.nl: (item.label, item.side) for item in figure.items}
        given = [item for item in figure.items if measure in item.values]
        self.rows[session.key] = (
            session,
            {item.label.nl: item.values[measure] for item in given},
            {item.label.nl: item.n for item in given},
        )

    def compared(self) -> ComparedItems:
        rows = list(self.rows.values())
        compared_items = []
        for name, (label, side) in self.labels.items():
            values = [given[name] for _, given, _ in rows if name in given]
            people = sum(counts.get(name, 0) for _, _, counts in rows)
            if values:
                compared_items.append(ComparedItem(label, side, fmean(values), len(values), people))
        compared_items.sort(key=lambda item: (-item.mean, item.label.nl))
        return ComparedItems(self.about, compared_items, [(session, values) for session, values, _ in rows])


def _table_for(tables: list[_ItemsTable], figure: ItemsFigure, about: Label) -> _ItemsTable:
    names = {item.label.nl for item in figure.items}
    for table in tables:
        if 2 * len(names & table.labels.keys()) >= min(len(names), len(table.labels)):
            return table
    tables.append(_ItemsTable(about))
    return tables[-1]
