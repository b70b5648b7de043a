"""Rows and their cells, as a spreadsheet opens them: text stays text, whatever it begins with, and numbers numbers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from sessions.locale import Texts

Cell = str | int | float
ColumnName = Literal["session", "step", "round", "moderated", "by_hand", "people", "guess", "answer"]
HEADINGS: Final[dict[ColumnName, str]] = {
    "session": "export.session",
    "step": "report.step",
    "round": "report.round",
    "moderated": "moderation.texts",
    "by_hand": "hands.column",
    "people": "report.people",
}  # of the columns that every kind may have


@dataclass(frozen=True, slots=True)
class Column:
    """A column of rows: by its name the app knows what it holds, by its heading people do.

    A kind has columns with answers, several of them under other headings, and perhaps one with guesses.
    """

    name: ColumnName
    heading: str

    @classmethod
    def of(cls, name: ColumnName, texts: Texts) -> "Column":
        """One of the columns that every kind may have."""
        return cls(name, texts(HEADINGS[name]))


Row = dict[Column, Cell]
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # characters that XML can not hold
# What spreadsheets take for the beginning of a formula, its wide forms included; a tab or line break hides one.
FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
# Where a cell may begin for a spreadsheet that splits at another character than ours, as in another language. Quotes
# around a text do not keep it together there: they count only at the beginning of what it takes for a cell.
_LATER = re.compile(r"""([;,\t\r\n][\s"]*)([=+\-@＝＋－＠]?)""")
_NUMBER = re.compile(r"-?(0|[1-9]\d{0,14})([.,]\d{1,6})?")


def number_or_text(value: str) -> Cell:
    """A value that we computed, as a cell: a plain number is one, with either decimal mark. Not for typed texts."""
    if not _NUMBER.fullmatch(value):
        return value
    return float(value.replace(",", ".")) if re.search("[.,]", value) else int(value)


def neutral(value: Cell) -> Cell:
    """A value that no spreadsheet takes for a formula: text that could be one gets an apostrophe before it.

    The same goes for what stands behind a semicolon, comma, tab or line break, where a spreadsheet may split.
    """
    if not isinstance(value, str) or not value:
        return value
    inside = _LATER.sub(lambda match: f"{match[1]}'{match[2]}" if match[2] else match[1], value)
    return f"'{inside}" if value[0] in FORMULA or value.lstrip()[:1] in FORMULA else inside


def table_of(rows: Sequence[Row]) -> list[list[Cell]]:
    """Rows under headings: every column once, in the order in which they first come; what a row lacks is empty."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    return [[column.heading for column in columns], *([row.get(column, "") for column in columns] for row in rows)]
