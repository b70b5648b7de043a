"""How comparisons look: tables whose cells hold a line with a dot and a bar, or a shade; readable on a phone too.

Pictures in cells are boxes whose places are percentages, so that they fit any width; every number stands beside them.
"""

import base64
from collections.abc import Iterable, Sequence
from urllib.parse import urlencode

from markupsafe import Markup

from pages.archive import imported_session
from pages.kit.frame import Here
from pages.kit.pieces import Html
from sessions.activities.kind import Figure
from sessions.activities.shared.charts.number_line import side
from sessions.activities.shared.charts.svg import svg
from sessions.archive.comparison.past_sessions import PastSession
from sessions.model.key_figures import LineFigure

SHADES = 9  # of a table with shades, in `comparison.css`


def table(caption: str, headings: Sequence[str | Markup], rows: Iterable[Sequence[str | Markup]], name: str) -> Html:
    """A table whose first column names its rows; `name` is its class. Strings are escaped."""
    head = Markup().join(Markup("<th scope='col'>{0}</th>").format(heading) for heading in headings)
    body = Markup().join(_row(row) for row in rows)
    return Html(
        Markup(
            "<div class='compared-frame' tabindex='0' role='region' aria-label='{caption}'>"
            "<table class='compared {name}'>"
            "<caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
        ).format(caption=caption, name=name, head=head, body=body)
    )


def _row(cells: Sequence[str | Markup]) -> Markup:
    first, *rest = cells
    others = (cell if _is_cell(cell) else Markup("<td>{0}</td>").format(cell) for cell in rest)
    return Markup("<tr><th scope='row'>{first}</th>{others}</tr>").format(first=first, others=Markup().join(others))


def _is_cell(cell: str | Markup) -> bool:
    return isinstance(cell, Markup) and cell.startswith("<td")


def with_unit(number: int, unit: str) -> Markup:
    """A number; on a phone, where headings are out of sight, with its unit."""
    return Markup("{number}<span class='narrow-only'> {unit}</span>").format(number=number, unit=unit.lower())


def session_cell(here: Here, session: PastSession) -> Markup:
    """A session's title with organisation and day. It leads to its review, except for a reader of a link."""
    address = (
        f"./imported?session={session.number}" if session.imported else f"./review?{urlencode({'code': session.name})}"
    )
    title = Markup("<a href='{address}' target='_self'>{title}</a>").format(address=address, title=session.title)
    return Markup("{title}{mark}<small>{organisation} · {day}</small>").format(
        title=title if here.share_link is None else Markup("<b>{title}</b>").format(title=session.title),
        mark=imported_session.mark(here) if session.imported else "",
        organisation=session.organisation,
        day=here.texts.day(session.held_on),
    )


def track(figure: LineFigure) -> Markup:
    """A line from 0 to 100 with the middle half as a bar and the median as a dot. Its numbers stand beside it."""
    half = _rect(figure.q1, figure.q3, "half") if figure.q1 is not None and figure.q3 is not None else Markup()
    return _track(half + _dot(figure.median, side(figure.median)))


def arrow_track(start: float, end: float) -> Markup:
    """A line from 0 to 100 with a bar between two marks: an open dot at the first, a full one at the second."""
    return _track(_rect(min(start, end), max(start, end), "half") + _dot(start, "open") + _dot(end, side(end)))


def band_track(own: float, low: float | None, high: float | None) -> Markup:
    """A line from 0 to 100 with a dot for one organisation, and a band for the others where there is one."""
    band = _rect(low, high, "band") if low is not None and high is not None else Markup()
    return _track(band + _dot(own, side(own)))


def shares(parts: Sequence[float]) -> Markup:
    """Three parts of a whole beside each other: left, between, right."""
    named = zip(parts, ("left", "middle", "right"), strict=True)
    drawn = Markup().join(
        Markup("<i class='{name}' style='width:{width:.1f}%'></i>").format(name=name, width=100 * part)
        for part, name in named
    )
    return Markup("<span class='shares' aria-hidden='true'>{0}</span>").format(drawn)


def bar(share: float) -> Markup:
    """A bar as long as a part from 0 to 1. Its number stands beside it."""
    return Markup("<span class='share' aria-hidden='true'><i style='width:{width:.1f}%'></i></span>").format(
        width=100 * min(max(share, 0.0), 1.0)
    )


def shade(text: str, share: float | None, *, two_sided: bool = False) -> Markup:
    """A cell with a shade for a part from 0 to 1; `two_sided`: 0 is one colour, 1 another, and the middle neither."""
    if share is None:
        return Markup("<td class='none'>–</td>")
    step = round(min(max(share, 0.0), 1.0) * (SHADES - 1))
    return Markup("<td class='{kind}-{step}'>{text}</td>").format(
        kind="sides" if two_sided else "much", step=step, text=text
    )


def small(text: str) -> Markup:
    """Small text under a chart."""
    return Markup("<small>{0}</small>").format(text)


def _rect(low: float, high: float, name: str) -> Markup:
    return Markup("<i class='{name}' style='left:{x:.1f}%;width:{width:.1f}%'></i>").format(
        name=name, x=low, width=max(high - low, 0.5)
    )


def _dot(value: float, name: str) -> Markup:
    return Markup("<b class='{name}' style='left:{x:.1f}%'></b>").format(name=name, x=value)


def _track(drawn: Markup) -> Markup:
    return Markup("<span class='track' aria-hidden='true'>{0}</span>").format(drawn)


def chart_image(figure: Figure, alt: str) -> Markup:
    """A figure as an image. Streamlit lets no SVG into a page, but an image may be one."""
    source = base64.b64encode(svg(figure, alt).encode()).decode()
    return Markup("<img class='compared-image' src='data:image/svg+xml;base64,{source}' alt='{alt}'>").format(
        source=source, alt=alt
    )
