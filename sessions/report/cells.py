"""Tables that a spreadsheet opens: text stays text, whatever it begins with, and numbers stay numbers."""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

Cell = str | int | float
Row = Mapping[str, Cell]
# What spreadsheets take for the beginning of a formula, its wide forms included; a tab or line break hides one.
FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
# Where a cell may begin for a spreadsheet that splits at another sign than ours, as in another language. Quotes around
# a text do not keep it together there: they count only at the beginning of what such a spreadsheet takes for a cell.
_LATER = re.compile(r"""([;,\t\r\n][\s"]*)([=+\-@＝＋－＠]?)""")


def neutral(value: Cell) -> Cell:
    """A value that no spreadsheet takes for a formula: text that could be one gets an apostrophe before it.

    The same goes for what stands behind a semicolon, comma, tab or line break, where a spreadsheet may split.
    """
    if not isinstance(value, str) or not value:
        return value
    inside = _LATER.sub(lambda found: f"{found[1]}'{found[2]}" if found[2] else found[1], value)
    return f"'{inside}" if value[0] in FORMULA or value.lstrip()[:1] in FORMULA else inside


def headings(rows: Iterable[Row]) -> list[str]:
    """Every heading of these rows once, in the order in which they first come."""
    return list(dict.fromkeys(name for row in rows for name in row))


def table(rows: Sequence[Row], language: str) -> bytes:
    """Rows as a CSV file, as spreadsheets in that language open it: in Dutch with ; and a decimal comma."""
    dutch, names = language == "nl", headings(rows)
    text = io.StringIO()
    out = csv.writer(text, delimiter=";" if dutch else ",", lineterminator="\r\n")
    out.writerow([neutral(name) for name in names])
    for row in rows:
        out.writerow([_written(row.get(name, ""), dutch) for name in names])
    return text.getvalue().encode("utf-8-sig")


def _written(value: Cell, dutch: bool) -> Cell:
    if isinstance(value, float):
        return str(value).replace(".", ",") if dutch else str(value)
    return neutral(value)
