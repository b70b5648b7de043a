"""Views of lines between two poles: one line, all of them, now and needed, over time, and beside others."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st
from markupsafe import Markup

from pages.archive.comparison import tables
from pages.archive.comparison.controls import choose, limited
from pages.archive.comparison.tables import session_cell, small
from pages.kit.frame import Here
from pages.kit.pieces import render, show
from sessions.archive import sharing
from sessions.archive.comparison import charts, lines
from sessions.archive.comparison.filters import (
    ComparedSession,
    SessionFilter,
    all_of,
    chosen,
    of_organisation,
    organisations_of,
)
from sessions.archive.comparison.lines import ComparedLine, LineRow
from sessions.archive.comparison.pattern import FEWEST_ORGANISATIONS, FEWEST_PEOPLE, FEWEST_SESSIONS, pattern
from sessions.locale import Texts
from sessions.model.key_figures import LineFigure

Compared = Sequence[ComparedSession]
MOST_COLUMNS = 12  # of a table with shades
ORDERS: Mapping[str, Callable[[LineRow], tuple[float, ...]]] = {
    "day": lambda row: (-row.session.held_on.toordinal(), row.session.imported, -row.session.number),
    "position": lambda row: (row.figure.median, *row.session.key),
    "spread": lambda row: (-row.figure.spread, *row.session.key),
}


def on_lines(here: Here, compared: Compared) -> None:
    """One paradox or statement: a row per session with its median, middle half, shares and shape."""
    compared_lines = lines.lines(compared)
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choices"):
        line = compared_lines[
            choose(
                here,
                "line",
                [line.name for line in compared_lines],
                [line.heading(here.texts.language) for line in compared_lines],
            )
        ]
        order = _order(here)
    rows = sorted(line.rows, key=ORDERS[order])
    sentence = _line_sentence(line, here.texts)
    show("<h2>{about}</h2><p class='said'>{sentence}</p>", about=line.heading(here.texts.language), sentence=sentence)
    texts = here.texts
    poles = Markup("<span class='poles'><span>{left}</span><span>{right}</span></span>").format(
        left=line.left.in_language(texts.language), right=line.right.in_language(texts.language)
    )
    headings = [texts("compare.session"), texts("compare.people"), poles, texts("compare.shape")]
    cells = [
        [
            session_cell(here, row.session),
            tables.with_unit(row.figure.n, texts("compare.people")),
            tables.track(row.figure) + small(_numbers(row.figure, texts)),
            _shape(row.figure, texts),
        ]
        for row in limited(here, rows, "line")
    ]
    render([tables.table(texts("compare.caption.lines", about=line.heading(texts.language)), headings, cells, "lines")])


def overview(here: Here, compared: Compared) -> None:
    """Every session and every paradox: a shade for the median, and a sign for two camps."""
    texts = here.texts
    paradoxes = lines.paradoxes(compared)[:MOST_COLUMNS]
    by_line = [{row.session.key: row.figure for row in line.rows} for line in paradoxes]
    with_some = [each for each in compared if any(each.session.key in rows for rows in by_line)]
    show(
        "<h2>{title}</h2><p class='said'>{sentence}</p><p class='quiet'>{legend}</p>",
        title=texts("compare.view.overview"),
        sentence=texts.count(
            "compare.say.overview", len(paradoxes), sessions=texts.count("review.found", len(with_some))
        ),
        legend=texts("compare.legend.overview"),
    )
    headings: list[str | Markup] = [texts("compare.session"), *(line.heading(texts.language) for line in paradoxes)]
    cells = [
        [session_cell(here, each.session), *(_shaded(rows.get(each.session.key), texts) for rows in by_line)]
        for each in limited(here, with_some, "overview")
    ]
    render([tables.table(texts("compare.caption.overview"), headings, cells, "shaded")])


def needed(here: Here, compared: Compared) -> None:
    """The gap between now and needed, per paradox and session."""
    texts = here.texts
    show("<h2>{title}</h2>", title=texts("compare.view.needed"))
    for gap in lines.gaps(compared):
        about = gap.about.in_language(texts.language)
        left, right = gap.left.in_language(texts.language), gap.right.in_language(texts.language)
        to_right = sum(row.figure.median > 5 for row in gap.rows)
        to_left = sum(row.figure.median < -5 for row in gap.rows)
        show(
            "<h3>{about}</h3><p class='said'>{sentence}</p>",
            about=about,
            sentence=texts(
                "compare.say.needed", left=left, right=right, to_left=to_left, to_right=to_right, of=len(gap.rows),
                points=texts.number(gap.size, 0),
            ),
        )  # fmt: skip
        poles = Markup("<span class='poles'><span>{left}</span><span>{right}</span></span>").format(
            left=left, right=right
        )
        cells = [
            [
                session_cell(here, row.session),
                tables.arrow_track(row.now, row.needed)
                + small(texts("compare.from_to", now=texts.number(row.now), needed=texts.number(row.needed))),
                texts(
                    "compare.gap_people", to_left=row.figure.to_left, stayed=row.figure.stayed,
                    to_right=row.figure.to_right,
                ),
            ]
            for row in limited(here, gap.rows, f"needed_{about}")
        ]  # fmt: skip
        headings = [texts("compare.session"), poles, texts("compare.wanted")]
        render([tables.table(texts("compare.caption.needed", about=about), headings, cells, "lines")])


def learning(here: Here, compared: Compared) -> None:
    """The learning line of one organisation: its positions over time, a chart per paradox."""
    texts = here.texts
    organisations = organisations_of(compared)
    chosen = choose(here, "of", [name for name, _ in organisations], [name for _, name in organisations])
    own = of_organisation(compared, organisations[chosen][0])
    repeated = lines.repeated(own)
    show(
        "<h2>{title}</h2><p class='said'>{sentence}</p>",
        title=texts("compare.learning_of", organisation=organisations[chosen][1]),
        sentence=texts.count("compare.say.learning", len(own)) if repeated else texts("compare.say.once"),
    )
    paradox_charts = [
        Markup("<figure><figcaption>{about}<small>{sentence}</small></figcaption>{chart}</figure>").format(
            about=line.heading(texts.language),
            sentence=_development(line, texts),
            chart=tables.chart_image(
                charts.over_time(line, texts), f"{line.heading(texts.language)}. {_development(line, texts)}"
            ),
        )
        for line in repeated
    ]
    show("<div class='compared-charts'>{charts}</div>", charts=Markup().join(paradox_charts))
    with st.expander(texts("compare.as_table")):
        for line in repeated:
            oldest_first = sorted(line.rows, key=lambda row: row.session.age)
            cells = [[session_cell(here, row.session), str(row.figure.n), _numbers(row.figure, texts)]
                     for row in oldest_first]  # fmt: skip
            headings = [texts("compare.session"), texts("compare.people"), texts("compare.position")]
            render([tables.table(line.heading(texts.language), headings, cells, "plain")])


def beside_others(here: Here, compared: Compared) -> None:
    """One organisation beside the anonymous pattern of all others that agreed to it, whatever else is chosen.

    The pattern is always that of all sessions: bands of two choices would show what one session more changed.
    """
    texts = here.texts
    organisations = organisations_of(compared)
    name, written = organisations[
        choose(here, "of", [name for name, _ in organisations], [w for _, w in organisations])
    ]
    rows = pattern(all_for_pattern(here, compared), name)
    known = sum(row.band is not None for row in rows)
    show(
        "<h2>{title}</h2><p class='said'>{sentence}</p><p class='quiet'>{rule}</p>",
        title=texts("compare.beside", organisation=written),
        sentence=texts("compare.say.pattern", count=known, of=len(rows)),
        rule=texts("compare.legend.pattern", sessions=FEWEST_SESSIONS, organisations=FEWEST_ORGANISATIONS,
                   people=FEWEST_PEOPLE),
    )  # fmt: skip
    cells = []
    for row in rows:
        low, high = (row.band.low, row.band.high) if row.band else (None, None)
        band = (
            texts("compare.band", low=texts.number(row.band.low, 0), high=texts.number(row.band.high, 0),
                  sessions=row.band.sessions, organisations=row.band.organisations)
            if row.band else texts("compare.no_band")
        )  # fmt: skip
        cells.append([
            row.line.heading(texts.language),
            tables.band_track(row.own, low, high) + small(texts("compare.median", value=texts.number(row.own))),
            band,
        ])  # fmt: skip
    headings = [texts("compare.paradox"), "", texts("compare.others")]
    render([tables.table(texts("compare.beside", organisation=written), headings, cells, "beside")])


def all_for_pattern(here: Here, compared: Compared) -> Compared:
    """All sessions that a pattern is of: those that are made up, or those that are not."""
    if here.share_link is not None:
        return sharing.all_others(here.workshop, here.visitor, here.share_link)
    sessions = all_of(here.workshop, here.visitor)
    return chosen(here.workshop, here.visitor, sessions, SessionFilter(made_up=compared[0].session.made_up))


def _development(line: ComparedLine, texts: Texts) -> str:
    """From where to where the middle of the organisation went."""
    rows = sorted(line.rows, key=lambda row: row.session.age)
    first, last = rows[0].figure.median, rows[-1].figure.median
    pole = (line.right if last > first else line.left).in_language(texts.language)
    key = "stayed" if abs(last - first) <= 5 else "went"
    return texts(f"compare.say.{key}", first=texts.number(first), last=texts.number(last), pole=pole)


def _order(here: Here) -> str:
    chosen = st.pills(  # these go on in a next line on a phone
        here.texts("compare.order.title"), list(ORDERS), default="day", key="compare_order",
        format_func=lambda name: here.texts(f"compare.order.{name}"),
    )  # fmt: skip
    return chosen or "day"


def _line_sentence(line: ComparedLine, texts: Texts) -> str:
    """How many sessions and people, between which medians, and in how many sessions people stood in two camps."""
    medians = [row.figure.median for row in line.rows]
    sentence = texts.count("compare.say.line", len(line.rows), people=line.people, low=texts.number(min(medians)),
                           high=texts.number(max(medians)), median=texts.number(medians[0]))  # fmt: skip
    camps = sum(row.figure.shape == "camps" for row in line.rows)
    together = sum(row.figure.shape == "of_one_mind" for row in line.rows)
    shapes = texts("compare.say.shapes", camps=camps, together=together, of=len(line.rows))
    return f"{sentence} {shapes}" if len(line.rows) > 1 else sentence


def _numbers(figure: LineFigure, texts: Texts) -> str:
    median = texts("compare.median", value=texts.number(figure.median))
    if figure.q1 is None or figure.q3 is None:
        return median
    half = texts("compare.half", low=texts.number(figure.q1), high=texts.number(figure.q3))
    return f"{median} · {half}"


def _shape(figure: LineFigure, texts: Texts) -> Markup:
    left, between, right = (round(100 * part) for part in figure.shares)
    return Markup("<b class='shape-{shape}'>{name}</b>{bar}<small>{shares}</small>").format(
        shape=figure.shape,
        name=texts(f"compare.shapes.{figure.shape}"),
        bar=tables.shares(figure.shares),
        shares=texts("compare.shares", left=left, between=between, right=right),
    )


def _shaded(figure: LineFigure | None, texts: Texts) -> Markup:
    if figure is None:
        return tables.shade("", None)
    camps = f" {texts('compare.camps_sign')}" if figure.shape == "camps" else ""
    return tables.shade(f"{texts.number(figure.median, 0)}{camps}", figure.median / 100, two_sided=True)
