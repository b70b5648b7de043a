"""Dates in what people typed as the moment by which an action is done."""

from datetime import date

import pytest

from sessions.archive.actions.due_dates import due_date

WRITTEN = date(2026, 11, 29)  # a Sunday


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("2027-02-01", date(2027, 2, 1)),
        ("uiterlijk 01-02-2027", date(2027, 2, 1)),
        ("1/2/27", date(2027, 2, 1)),
        ("1 maart", date(2027, 3, 1)),
        ("vrijdag 4 december", date(2026, 12, 4)),
        ("29 november", date(2026, 11, 29)),
        ("28 november", date(2027, 11, 28)),
        ("March 3", date(2027, 3, 3)),
        ("3rd of March 2028", date(2028, 3, 3)),
        ("MRT 2027", date(2027, 3, 31)),
        ("eind maart", date(2027, 3, 31)),
        ("half januari", date(2027, 1, 15)),
        ("over vier weken", date(2026, 12, 27)),
        ("within 3 months", date(2027, 2, 28)),
        ("binnen een jaar", date(2027, 11, 29)),
        ("morgen", date(2026, 11, 30)),
        ("deze week", date(2026, 11, 29)),
        ("volgende week", date(2026, 12, 6)),
        ("eind volgende maand", date(2026, 12, 31)),
        ("this quarter", date(2026, 12, 31)),
        ("volgend kwartaal", date(2027, 3, 31)),
        ("volgend jaar", date(2027, 12, 31)),
        ("Q2", date(2027, 6, 30)),
        ("voor de zomer", date(2027, 6, 21)),
        ("before winter", date(2026, 12, 21)),
        ("dit najaar", date(2026, 12, 20)),
        ("in het voorjaar", date(2027, 6, 20)),
        ("31 februari", date(2027, 2, 28)),
    ],
)
def test_a_day_a_month_a_span_or_a_season_is_a_date(text: str, due: date) -> None:
    assert due_date(text, WRITTEN) == due


@pytest.mark.parametrize(
    "text", ["", "zsm", "vanaf volgende maand", "from March", "may be later", "over 99999 jaar", "over 999 eeuwen",
             "45-13-2027", "voor het nieuwe schooljaar"],
)  # fmt: skip
def test_what_names_no_day_is_none(text: str) -> None:
    assert due_date(text, WRITTEN) is None


def test_a_season_that_was_written_in_counts_until_its_end() -> None:
    assert due_date("deze winter", date(2026, 1, 10)) == date(2026, 3, 20)
    assert due_date("voor de zomer", date(2026, 6, 22)) == date(2027, 6, 21)
