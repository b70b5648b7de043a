"""Tables that belong together as one file, read by another program than the one that wrote it."""

import io
import zipfile

from python_calamine import CalamineWorkbook

from sessions.export import table_files
from sessions.export.tables import Table

TABLES = [
    Table("about", "Over deze export", [["Wat", "Waarde"], ["Niveau", "Voor de groep"]]),
    Table("lines", "Per paradox", [["Sessie", "Midden"], ["=1+1", 40.5], ["B", ""]]),
    Table("lines-2", "per paradox", [["Sessie", "Midden"], ["0012", 7]]),
]


def test_a_workbook_has_a_sheet_for_each_table_with_numbers_as_numbers() -> None:
    file = table_files.write("xlsx", TABLES, "vergelijking-lines", "Vergelijking", "nl")
    assert file.name == "vergelijking-lines.xlsx"
    book = CalamineWorkbook.from_filelike(io.BytesIO(file.content))
    assert book.sheet_names == ["Over deze export", "Per paradox", "per paradox 2"]
    assert book.get_sheet_by_index(1).to_python() == [["Sessie", "Midden"], ["=1+1", 40.5], ["B", ""]]
    assert book.get_sheet_by_index(2).to_python()[1] == ["0012", 7.0]


def test_csv_is_a_zip_in_the_form_of_the_language_and_no_text_is_a_formula() -> None:
    file = table_files.write("csv", TABLES, "vergelijking-lines", "Vergelijking", "nl")
    assert file.name == "vergelijking-lines-csv.zip"
    with zipfile.ZipFile(io.BytesIO(file.content)) as packed:
        assert packed.namelist() == ["about.csv", "lines.csv", "lines-2.csv"]
        assert packed.read("lines.csv").decode("utf-8-sig") == "Sessie;Midden\r\n'=1+1;40,5\r\nB;\r\n"
