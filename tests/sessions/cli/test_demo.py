"""Demo data from the command line: forty sessions, and gone with one command."""

import re

import pytest

from sessions.access import rights
from sessions.facilitation import commands
from sessions.store import session_rows
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, everything, somebody, whole_programme
from tests.sessions.cli.conftest import Operator


@pytest.mark.slow
def test_it_is_made_once_before_the_first_start_too_and_the_database_stays_sound(
    operator: Operator, workshop: Workshop
) -> None:
    operator.data.unlink()  # nobody has started the app yet
    result = operator("demo")
    assert (result.code, result.out) == (0, "40 made-up sessions made. Delete them with: demo --remove\n")
    assert len(everything(operator.data)["sessions"]) == 40
    dee = somebody()
    rights.log_in(workshop, dee, PASSCODE)
    held, _ = commands.create(workshop, dee, PLAN, whole_programme())
    again = operator("demo")
    assert (again.code, again.err) == (1, "The demo data is there already. Remove it first to make it again.\n")
    assert operator("check").code == 0
    with workshop.store.reading() as db:
        sessions = session_rows.all_sessions(db)
    assert [session.made_up for session in sessions].count(True) == 40
    assert [session.code for session in sessions if not session.made_up] == [held.code]

    removed = operator("demo", "--remove")
    assert (removed.code, removed.out) == (
        0, "40 made-up sessions deleted, with their cases. Backups still hold them.\n"
    )  # fmt: skip
    assert [row[0] for row in everything(operator.data)["sessions"]] == [held.id]
    assert everything(operator.data)["cases"] == []
    assert not any(b"(verzonnen)" in path.read_bytes() for path in operator.data.parent.glob("workshop.db*"))
    nothing = operator("demo", "--rem", language="nl")
    assert (nothing.code, nothing.out) == (0, "Er zijn geen voorbeeldgegevens. Er is niets gewist.\n")


def test_without_a_database_there_is_nothing_to_remove(operator: Operator) -> None:
    operator.data.unlink()
    result = operator("demo", "--remove")
    assert result.code == 1 and re.match("There is no database", result.err)
    assert not operator.data.exists()
