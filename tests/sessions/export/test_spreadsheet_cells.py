"""Tables for spreadsheets: nothing that people wrote becomes a formula, and numbers stay numbers."""

import csv
import io
from collections.abc import Mapping

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sessions.export.csv_export import to_csv
from sessions.export.spreadsheet_cells import FORMULA, Cell, Column, Row, neutral, number_or_text, table_of


def read(content: bytes, delimiter: str) -> list[list[str]]:
    """A CSV file as a spreadsheet reads it."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://evil.example.nl";"klik")', "=1+1", "+31 6 12345678", "-1",
        "-2+3+cmd|' /C calc'!A0", "@SUM(A1)",
        "\ttab", "\rregel", "\n1", "  =1+1", "\u00a0@x", "＝1+1", "＋1", "－1", "＠x", "=", "-",
    ],
)  # fmt: skip
def test_text_that_a_spreadsheet_would_take_for_a_formula_is_text(text: str) -> None:
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("ok;=1+1", "ok;'=1+1"), ("ok,=1+1,", "ok,'=1+1,"), ("ok\t@x", "ok\t'@x"), ("ok\n-1", "ok\n'-1"),
        ('ok, "=1+1', "ok, \"'=1+1"),
        ("a;＝1;\u00a0+2", "a;'＝1;\u00a0'+2"), ("=1;-2", "'=1;'-2"), ("\t=1+1", "'\t'=1+1"),
    ],
)  # fmt: skip
def test_what_a_spreadsheet_may_split_off_and_take_for_a_formula_is_text_too(text: str, written: str) -> None:
    assert neutral(text) == written


@pytest.mark.parametrize(
    "text", ["", "Samen beginnen", "1+1=2", "a@b", "'al zo'", "5", "„Ja”", "→ Tijd", "0-meting", "ja, en; nee"]
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert neutral(text) == text


@pytest.mark.parametrize("number", [0, -5, 100, -0.5, 3.25])
def test_a_number_stays_a_number(number: float) -> None:
    assert neutral(number) == number and type(neutral(number)) is type(number)


def row_of(cells: Mapping[str, Cell]) -> Row:
    """A row with these cells by their headings, whatever stands in these."""
    return {Column("answer", heading): cell for heading, cell in cells.items()}


ROWS = [row_of({"=kop": -5, "tekst": "=1+1"}), row_of({"tekst": 'zegt "ja"; en\nnee', "los": 2.5})]


def test_in_dutch_a_table_has_semicolons_and_decimal_commas() -> None:
    content = to_csv(table_of(ROWS), "nl")
    assert content.startswith(b"\xef\xbb\xbf") and b"\r\n" in content
    assert read(content, ";") == [
        ["'=kop", "tekst", "los"], ["-5", "'=1+1", ""], ["", 'zegt "ja"; en\nnee', "2,5"]
    ]  # fmt: skip


def test_in_english_it_has_commas_and_decimal_points() -> None:
    assert read(to_csv(table_of(ROWS), "en"), ",")[2] == ["", 'zegt "ja"; en\nnee', "2.5"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_cell_begins_like_a_formula_but_for_numbers(language: str) -> None:
    nasty = [row_of({f"{sign}kop": f"{sign}cel", "n": -1}) for sign in "=+-@"]
    cells = [
        cell for line in read(to_csv(table_of(nasty), language), ";" if language == "nl" else ",") for cell in line
    ]
    assert {cell for cell in cells if cell[:1] in set("=+-@\t\r")} == {"-1"}


nasty_text = st.text(alphabet=';,\t\n\r" =+-@＝a', max_size=12)


@pytest.mark.parametrize("language", ["nl", "en"])
@given(rows=st.lists(st.lists(nasty_text, min_size=2, max_size=4), min_size=1, max_size=3))
@example(rows=[["a", "ok;=1+1"], ["a", "ok,=1+1,"], ["a", 'ok,"=1+1'], ["a", "ok\t=1+1"], ["a", "ok\n=1+1"]])
def test_no_text_becomes_a_formula_wherever_a_spreadsheet_splits(language: str, rows: list[list[str]]) -> None:
    """A Dutch Excel splits at semicolons, an English one at commas, and what is pasted is split at tabs."""
    rows_with_headings = [row_of({str(index): text for index, text in enumerate(row)}) for row in rows]
    results: list[list[Cell]] = [[number_or_text(text) for text in row] for row in rows]
    for content in (to_csv(table_of(rows_with_headings), language), to_csv(results, language)):
        for delimiter in ";,\t":
            cells = [cell for line in read(content, delimiter) for cell in line]
            assert [cell for cell in cells if cell.lstrip()[:1] in FORMULA] == []
