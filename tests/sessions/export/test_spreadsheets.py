"""Spreadsheets and CSV, opened by other programs than those that wrote them, hold the numbers of the database."""

import csv
import io
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from xml.etree import ElementTree

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from sessions.export import registry, tables, xlsx_export
from sessions.export.registry import ExportFile
from sessions.export.spreadsheet_cells import Cell, table_of
from tests.sessions.export.conftest import NL, SECRET, TYPED, Exported, activity

FIXED = {NL(key) for key in ("report.step", "report.round", "hands.column", "moderation.texts", "report.people")}


def stored(exported: Exported, name: str, number: int) -> list[int]:
    """The places that people gave in a round, as the database holds them."""
    with closing(sqlite3.connect(exported.workshop.settings.data)) as db:
        query = "SELECT json_extract(value, '$.value') FROM answers WHERE activity = ? AND round = ?"
        return sorted(value for (value,) in db.execute(query, (name, number)))


def written(exported: Exported, name: str) -> ExportFile:
    return registry.write([exported.group], name)


def sheet(book: CalamineWorkbook, title: str) -> list[list[object]]:
    """The rows of the sheet whose title ends like this."""
    [found] = [name for name in book.sheet_names if title in name]
    return [[*row] for row in book.get_sheet_by_name(found).to_python()]


def opened(exported: Exported, name: str) -> CalamineWorkbook:
    return CalamineWorkbook.from_filelike(io.BytesIO(written(exported, name).content))


@pytest.mark.parametrize("name", ["xlsx", "ods"])
def test_the_answers_are_those_of_the_database(exported: Exported, name: str) -> None:
    head, *rows = sheet(opened(exported, name), "wensen van de politiek")
    place, turn = head.index(_place(head)), head.index(NL("report.round"))
    for number in (1, 2):
        assert sorted(row[place] for row in rows if row[turn] == number) == stored(exported, "p1", number)  # type: ignore[type-var]


def _place(head: list[object]) -> str:
    [name] = [str(cell) for cell in head if str(cell) not in FIXED]
    return name


@pytest.mark.parametrize("name", ["xlsx", "ods"])
def test_every_sheet_is_the_table_of_the_report(exported: Exported, name: str) -> None:
    book, made = opened(exported, name), tables.all_tables([exported.group])
    assert book.sheet_names == [table.title for table in made]
    for table in made:
        assert sheet(book, table.title) == table.rows
    assert len(made) == 3 + sum(1 for each in exported.group.activities if each.rows)


def test_excel_stores_numbers_as_numbers_and_texts_as_texts(exported: Exported) -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(exported, "xlsx").content))
    texts = _sheet(book, "verschuiving")
    cells = {cell.value: cell.data_type for row in texts.iter_rows() for cell in row}
    assert {text: cells[text] for text in TYPED} == dict.fromkeys(TYPED, "s")
    places = _sheet(book, "wensen")
    assert {cell.data_type for row in places.iter_rows(min_row=2) for cell in row if cell.value in range(101)} == {"n"}
    assert all(cell.hyperlink is None for row in texts.iter_rows() for cell in row)


def _sheet(book: openpyxl.Workbook, title: str) -> Worksheet:
    [found] = [name for name in book.sheetnames if title in name]
    chosen = book[found]
    assert isinstance(chosen, Worksheet)
    return chosen


def test_the_zip_of_csv_holds_every_table_and_says_how_to_read_it(exported: Exported) -> None:
    file = written(exported, "csv")
    with zipfile.ZipFile(io.BytesIO(file.content)) as packed:
        files = {name: packed.read(name).decode("utf-8-sig") for name in packed.namelist()}
    assert (file.name, file.media_type) == ("2026-11-23-1-csv.zip", "application/zip")
    tables_ = {table.name: table for table in tables.all_tables([exported.group])}
    assert set(files) == {"README.txt", *(f"{name}.csv" for name in tables_)}
    rows = list(csv.reader(io.StringIO(files["01-p1.csv"]), delimiter=";"))
    assert len(rows) == 1 + 24
    assert files["codebook.csv"].startswith("onderdeel;soort;kolom;")
    assert SECRET not in "".join(files.values())
    for name in tables_:
        if not name[0].isdigit():
            assert f"{name}.csv" in files["README.txt"]


def test_the_code_book_explains_every_column_of_every_activity(exported: Exported) -> None:
    rows = sheet(opened(exported, "xlsx"), NL("export.sheet.code_book"))
    explained = {(row[0], row[2]): row for row in rows[1:]}
    expected = {(each.label, name) for each in exported.group.activities if each.rows
                for name in table_of(each.rows)[0]}  # fmt: skip
    assert set(explained) == expected
    assert all(row[3] and row[4] for row in explained.values())
    [place] = [row for (label, name), row in explained.items() if str(name).startswith("plek")]
    assert (place[4], place[5], place[6]) == ("0–100", "getal", 24)


def test_several_sessions_share_a_workbook_whose_rows_say_which_one(exported: Exported) -> None:
    both = [exported.group, replace(exported.file, number=2)]
    file = registry.write(both, "xlsx")
    head, *rows = sheet(CalamineWorkbook.from_filelike(io.BytesIO(file.content)), "wensen van de politiek")
    assert head[0] == NL("export.session") and len(rows) == 2 * len(activity(exported.group, "p1").rows)
    with zipfile.ZipFile(io.BytesIO(registry.write(both, "csv").content)) as packed:
        assert {name.split("/")[0] for name in packed.namelist()} == {"2026-11-23-1", "2026-11-23-2"}


def test_titles_of_sheets_are_short_allowed_and_different() -> None:
    made = [tables.Table(str(n), title, [["a"]]) for n, title in enumerate(["x" * 40, "x" * 50, "a/b[c]:*?", "'"])]
    titles = [table.title for table in tables.with_sheet_names(made)]
    assert titles == ["x" * 31, f"{'x' * 27} 2", "a b c", "3"]


def test_every_line_of_a_text_has_room_in_its_row_and_a_page_is_as_wide_as_the_sheet(exported: Exported) -> None:
    long = "Een lange zin van iemand die veel te zeggen heeft. " * 9
    head_text = "plek (0 = wensen van de politiek, 100 = wensen van de samenleving)"
    rows: list[list[Cell]] = [["wat", head_text], ["kort", 1], [long, 2], ["een\ntwee\ndrie", 3], ["x\n" * 500, 4]]
    content = xlsx_export.workbook([tables.Table("t", "t", rows)], "titel", "organisatie")
    [found] = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    heights = [found.row_dimensions[number].height for number in range(1, 6)]
    head, one, several, three, many = (15 if each is None else each for each in heights)
    width = found.column_dimensions["A"].width
    assert head >= 45 and (one, three, many) == (15, 45, 390)
    assert several >= 15 * len(long) / width
    assert (found.page_setup.orientation, found.page_setup.fitToHeight) == ("landscape", 0)
    assert found.print_title_rows == "$1:$1"


def test_opendocument_keeps_every_space_and_line_and_says_what_it_is(exported: Exported) -> None:
    typed = "  twee  vooraf,   drie erin,\ttab en een achter "
    made = replace(exported.group, activities=(replace(activity(exported.group, "p1"), rounds=(), takeaway=typed),))
    content = registry.write([made], "ods").content
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        first = packed.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert packed.read(first).decode() == registry.exporter("ods").media_type
        for name in ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"):
            ElementTree.fromstring(packed.read(name))
        lines = [_line(each) for each in ElementTree.fromstring(packed.read("content.xml")).iter(f"{TEXT}p")]
    assert typed in lines


TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def _line(paragraph: ElementTree.Element) -> str:
    """A paragraph as OpenDocument reads it: several spaces are one, unless they are written as such."""
    assert "  " not in "".join(paragraph.itertext())
    parts = [paragraph.text or ""]
    for each in paragraph:
        parts += ["\t" if each.tag == f"{TEXT}tab" else " " * int(each.get(f"{TEXT}c", "1")), each.tail or ""]
    return "".join(parts)
