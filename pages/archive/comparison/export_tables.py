"""The tables of a comparison's view, for export: every session that the filter selects.

The numbers are those that the view is drawn from, without the limits of a screen. They are key figures: what the
group of a session was shown, and no more.
"""

from collections.abc import Iterator, Sequence

import streamlit as st

from pages.archive.comparison import line_views
from pages.kit.frame import Here
from sessions.archive import group_map
from sessions.archive.comparison import groups, items, lines
from sessions.archive.comparison.filters import ComparedSession, SessionFilter, of_organisation, organisations_of
from sessions.archive.comparison.items import Of
from sessions.archive.comparison.lines import ComparedLine
from sessions.archive.comparison.past_sessions import PastSession
from sessions.archive.comparison.pattern import pattern
from sessions.export.spreadsheet_cells import Cell
from sessions.export.tables import Table
from sessions.locale import Texts
from sessions.model.key_figures import Label
from sessions.model.outcomes import OUTCOMES

Compared = Sequence[ComparedSession]
Rows = list[list[Cell]]
OF_LINE = ("people", "median", "q1", "q3", "spread", "at_left", "between", "at_right", "shape")
MEASURES: dict[str, tuple[Of, str]] = {
    "competencies": ("competencies", "gap"),
    "forces": ("forces", "strength"),
    "ranking": ("ranking", "points"),
    "dots": ("dots", "dots"),
}


def about(here: Here, compared: Compared, wanted: SessionFilter, view: str) -> Table:
    """What the tables are of: the view, the filter, how many sessions and people; and whether it is made up."""
    texts, of = here.texts, here.texts("compare.table.all")
    organisations = dict.fromkeys(each.session.organisation for each in compared) if wanted.organisations else ()
    rows: Rows = [
        [texts("table.what"), texts("table.value")],
        [texts("compare.views"), texts(f"compare.view.{view}")],
        [texts("compare.filter.organisations"), ", ".join(organisations) or of],
        [texts("compare.filter.programmes"), ", ".join(wanted.programmes) or of],
        [texts("compare.filter.since"), texts.day(wanted.since) if wanted.since else of],
        [texts("compare.filter.until"), texts.day(wanted.until) if wanted.until else of],
        [texts("compare.table.sessions"), len(compared)],
        [texts("compare.joined"), sum(each.figures.people for each in compared)],
        [texts("export.level"), texts("export.level_group")],
    ]
    if wanted.made_up:
        rows.append([texts("export.note"), texts("export.made_up")])
    return Table("about", texts("export.sheet.about"), rows)


def of_view(here: Here, compared: Compared, view: str) -> list[Table]:
    """The tables of a view that has something for these sessions."""
    title = here.texts(f"compare.view.{view}")
    made = list(_tables(here, compared, view))
    several = len(made) > 1
    return [
        Table(f"{view}-{number}" if several else view, f"{number} {name}" if several else title, rows)
        for number, (name, rows) in enumerate(made, start=1)
    ]


def _tables(here: Here, compared: Compared, view: str) -> Iterator[tuple[str, Rows]]:
    texts = here.texts
    if view in MEASURES:
        yield from _items(compared, *MEASURES[view], texts)
    elif view == "triangle":
        yield from _triangles(compared, texts)
    elif view == "lines":
        yield view, _lines(lines.lines(compared), texts)
    elif view == "overview":
        yield view, _lines(lines.paradoxes(compared), texts)
    elif view == "learning":
        yield view, _lines(lines.repeated(of_organisation(compared, _organisation(compared))), texts)
    elif view == "pattern":
        yield view, _pattern(here, compared)
    elif view == "map":
        yield view, _map(here, compared)
    else:
        yield (
            view,
            {"needed": _needed, "words": _words, "actions": _actions, "attendance": _attendance}[view](compared, texts),
        )


def _session_headings(texts: Texts) -> list[Cell]:
    return [
        texts("compare.session"),
        texts("export.organisation"),
        texts("export.day"),
        texts("compare.table.held"),
    ]


def _session(session: PastSession, texts: Texts) -> list[Cell]:
    place = texts("imports.mark") if session.imported else texts("compare.table.held_here")
    return [session.title, session.organisation, session.held_on.isoformat(), place]


def _label(label: Label, texts: Texts) -> str:
    return label.in_language(texts.language)


def _or_empty(value: float | None) -> Cell:
    return "" if value is None else value


def _lines(compared_lines: Sequence[ComparedLine], texts: Texts) -> Rows:
    """A row for each session on each line, the newest session first."""
    names = ("about", "left", "right")
    rows: Rows = [
        [*(texts(f"compare.table.{name}") for name in names), *_session_headings(texts),
         *(texts(f"compare.table.{name}") for name in OF_LINE)]
    ]  # fmt: skip
    for line in compared_lines:
        wording = [_label(label, texts) for label in (line.about, line.left, line.right)]
        for row in sorted(line.rows, key=line_views.ORDERS["day"]):
            figure = row.figure
            shares = [round(share, 3) for share in figure.shares]
            places = [figure.n, figure.median, _or_empty(figure.q1), _or_empty(figure.q3), round(figure.spread, 3)]
            rows.append(
                [*wording, *_session(row.session, texts), *places, *shares, texts(f"compare.shapes.{figure.shape}")]
            )
    return rows


def _organisation(compared: Compared) -> str:
    """The organisation that a view is about; the first one while none was chosen."""
    names = [name for name, _ in organisations_of(compared)]
    chosen = st.session_state.get("compare_of")
    return str(chosen) if chosen in names else names[0]


def _needed(compared: Compared, texts: Texts) -> Rows:
    names = ("about", "left", "right")
    last = ("now", "needed", "to_left", "stayed", "to_right")
    rows: Rows = [
        [*(texts(f"compare.table.{name}") for name in names), *_session_headings(texts),
         *(texts(f"compare.table.{name}") for name in last)]
    ]  # fmt: skip
    for gap in lines.gaps(compared):
        wording = [_label(label, texts) for label in (gap.about, gap.left, gap.right)]
        for row in gap.rows:
            counts = [row.figure.to_left, row.figure.stayed, row.figure.to_right]
            rows.append([*wording, *_session(row.session, texts), row.now, row.needed, *counts])
    return rows


def _pattern(here: Here, compared: Compared) -> Rows:
    """The band of the others as the screen shows it, or that they are too few."""
    texts, organisation = here.texts, _organisation(compared)
    names = ("about", "left", "right", "own", "low", "high", "sessions", "organisations")
    rows: Rows = [[texts(f"compare.table.{name}") for name in names]]
    for row in pattern(line_views.all_for_pattern(here, compared), organisation):
        wording = [_label(label, texts) for label in (row.line.about, row.line.left, row.line.right)]
        band = row.band
        shown: list[Cell] = (
            [band.low, band.high, band.sessions, band.organisations] if band else [texts("compare.no_band")]
        )
        rows.append([*wording, round(row.own, 1), *shown, *[""] * (4 - len(shown))])
    return rows


def _map(here: Here, compared: Compared) -> Rows:
    """The axes of the map that is chosen; never the places of people."""
    texts, chosen = here.texts, st.session_state.get("compare_session_map")
    rows: Rows = [
        [*_session_headings(texts), *(texts(f"compare.axis.{part}") for part in ("axis", "low", "high", "share"))]
    ]
    own = [each.session for each in compared if not each.session.imported]
    session = next((each for each in own if str(each.number) == chosen), None)
    group = group_map.group_map(here.workshop, session.own) if session and session.own else None
    for direction, axis in (("across", group.across), ("up", group.up)) if group else ():
        ends = [", ".join(_label(pole, texts) for pole in poles) for poles in (axis.low, axis.high)]
        rows.append(
            [
                *(_session(session, texts) if session else ()),
                texts(f"compare.axis.{direction}"),
                *ends,
                round(axis.share, 3),
            ]
        )
    return rows


def _triangles(compared: Compared, texts: Texts) -> Iterator[tuple[str, Rows]]:
    for triangle in groups.triangles(compared):
        titles = [_label(title, texts) for title in triangle.titles]
        rows: Rows = [[*_session_headings(texts), texts("compare.people"), *titles]]
        rows += [
            [*_session(row.session, texts), row.now.n, *(round(part, 1) for part in row.now.mean)]
            for row in triangle.rows
            if row.now
        ]
        yield ", ".join(titles), rows


def _items(compared: Compared, of: Of, measure: str, texts: Texts) -> Iterator[tuple[str, Rows]]:
    for table in items.items(compared, of, measure):
        names = [item.label.nl for item in table.items]
        rows: Rows = [[*_session_headings(texts), *(_label(item.label, texts) for item in table.items)]]
        rows += [
            [*_session(session, texts), *(round(values[name], 3) if name in values else "" for name in names)]
            for session, values in table.rows
        ]
        yield _label(table.about, texts), rows


def _words(compared: Compared, texts: Texts) -> Rows:
    head: list[Cell] = [texts("compare.word"), texts("compare.often"), texts("compare.in_sessions")]
    rows: Rows = [head]
    rows += [[word.text, word.count, word.sessions] for word in groups.words(compared)]
    return rows


def _actions(compared: Compared, texts: Texts) -> Rows:
    rows: Rows = [
        [
            *_session_headings(texts),
            texts("compare.agreed"),
            *(texts(f"compare.became.{outcome}") for outcome in OUTCOMES),
        ]
    ]
    for row in groups.actions(compared):
        became: Sequence[Cell] = row.follow_up.counts if row.follow_up else [""] * len(OUTCOMES)
        rows.append([*_session(row.session, texts), row.agreed, *became])
    return rows


def _attendance(compared: Compared, texts: Texts) -> Rows:
    last = [texts("compare.joined"), texts("compare.answered"), texts("compare.rounds")]
    rows: Rows = [[*_session_headings(texts), *last]]
    rows += [
        [*_session(row.session, texts), row.people, round(row.answered, 1), row.rounds]
        for row in groups.attendance(compared)
    ]
    return rows
