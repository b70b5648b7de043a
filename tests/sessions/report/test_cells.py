"""Tables for spreadsheets: nothing that people wrote becomes a formula, and numbers stay numbers."""

import csv
import io

import pytest

from sessions.report.cells import Row, neutral, table


def read(content: bytes, delimiter: str) -> list[list[str]]:
    """A CSV file as a spreadsheet reads it."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://evil.example.nl";"klik")', "=1+1", "+31 6 12345678", "-1",
        "-2+3+cmd|' /C calc'!A0", "@SUM(A1)",
        "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "\u00a0@x", "＝1+1", "＋1", "－1", "＠x", "=", "-",
    ],
)  # fmt: skip
def test_text_that_a_spreadsheet_would_take_for_a_formula_is_text(text: str) -> None:
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Samen beginnen", "1+1=2", "a@b", "'al zo'", "5", "„Ja”", "→ Tijd", "0-meting"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert neutral(text) == text


@pytest.mark.parametrize("number", [0, -5, 100, -0.5, 3.25])
def test_a_number_stays_a_number(number: float) -> None:
    assert neutral(number) == number and type(neutral(number)) is type(number)


ROWS: list[Row] = [{"=kop": -5, "tekst": "=1+1"}, {"tekst": 'zegt "ja"; en\nnee', "los": 2.5}]


def test_in_dutch_a_table_has_semicolons_and_decimal_commas() -> None:
    content = table(ROWS, "nl")
    assert content.startswith(b"\xef\xbb\xbf") and b"\r\n" in content
    assert read(content, ";") == [
        ["'=kop", "tekst", "los"], ["-5", "'=1+1", ""], ["", 'zegt "ja"; en\nnee', "2,5"]
    ]  # fmt: skip


def test_in_english_it_has_commas_and_decimal_points() -> None:
    assert read(table(ROWS, "en"), ",")[2] == ["", 'zegt "ja"; en\nnee', "2.5"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_cell_begins_like_a_formula_but_for_numbers(language: str) -> None:
    nasty = [{f"{sign}kop": f"{sign}cel", "n": -1} for sign in "=+-@"]
    cells = [cell for line in read(table(nasty, language), ";" if language == "nl" else ",") for cell in line]
    assert {cell for cell in cells if cell[:1] in set("=+-@\t\r")} == {"-1"}
