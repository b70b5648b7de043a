"""Views of what sessions rated, ranked and chose: a table with shades, sessions by items."""

from collections.abc import Callable, Sequence

from markupsafe import Markup

from pages.archive.comparison import tables
from pages.archive.comparison.controls import limited
from pages.archive.comparison.tables import session_cell
from pages.kit.frame import Here
from pages.kit.pieces import render, show
from sessions.archive.comparison import items
from sessions.archive.comparison.filters import ComparedSession
from sessions.archive.comparison.items import ComparedItems, Of

MOST_COLUMNS = 12


def of_items(
    of: Of, measure: str, low: float, high: float, digits: int
) -> Callable[[Here, Sequence[ComparedSession]], None]:
    """The view of one measure, from `low` (no shade) to `high` (the darkest); the first row has the means."""

    def draw(here: Here, compared: Sequence[ComparedSession]) -> None:
        texts = here.texts
        show("<h2>{title}</h2><p class='quiet'>{legend}</p>", title=texts(f"compare.view.{of}"),
             legend=texts(f"compare.legend.{of}"))  # fmt: skip
        for table in items.items(compared, of, measure):
            _items_table(here, table, of, lambda value: (value - low) / (high - low), digits)

    return draw


def _items_table(here: Here, table: ComparedItems, of: Of, share: Callable[[float], float], digits: int) -> None:
    texts = here.texts
    shown = table.items[:MOST_COLUMNS]
    factor = 1 if of in {"competencies", "forces"} else 100
    first, about = shown[0], table.about.in_language(texts.language).rstrip(":")
    show(
        "<h3>{about}</h3><p class='said'>{sentence}</p>",
        about=about,
        sentence=texts(
            f"compare.say.{of}", first=first.label.in_language(texts.language),
            mean=texts.number(first.mean * factor, digits), sessions=len(table.rows),
        ),
    )  # fmt: skip

    def cell(value: float | None) -> Markup:
        return tables.shade("" if value is None else texts.number(value * factor, digits),
                            None if value is None else share(value))  # fmt: skip

    means = [texts("compare.mean"), *(cell(item.mean) for item in shown)]
    rows = [
        [session_cell(here, session), *(cell(values.get(item.label.nl)) for item in shown)]
        for session, values in limited(here, table.rows, f"{of}_{table.about.nl}")
    ]
    headings = [texts("compare.session"), *(item.label.in_language(texts.language) for item in shown)]
    caption = texts("compare.caption.items", about=about)
    render([tables.table(caption, headings, [means, *rows] if len(table.rows) > 1 else rows, "shaded")])
