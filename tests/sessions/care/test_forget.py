"""Forgetting by hand: only what is past its time, or one session that was named and confirmed."""

from datetime import timedelta

from sessions import access, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.records import Session
from sessions.workshop import Workshop
from tests.conftest import PLAN, everything, somebody, whole_programme
from tests.sessions.care.conftest import Operator

TEXT = b"Goedgekeurde tekst"


def in_the_files(operator: Operator) -> bool:
    return any(TEXT in path.read_bytes() for path in operator.data.parent.glob("workshop.db*"))


def test_what_is_past_its_time_is_gone_from_the_files_too(operator: Operator, held: Session) -> None:
    assert in_the_files(operator)
    operator.clock.now += timedelta(days=(held.keep_until - operator.clock().date()).days + 1)
    said = operator("forget")
    assert (said.code, said.out) == (
        0, "1 session deleted whose time to be kept was over. Backups still hold it.\n"
    )  # fmt: skip
    assert everything(operator.data)["sessions"] == []
    assert not in_the_files(operator)


def test_what_may_still_be_kept_stays(operator: Operator, held: Session) -> None:
    before = everything(operator.data)
    said = operator("forget")
    assert (said.code, said.out) == (
        0, "0 sessions deleted whose time to be kept was over. Backups still hold them.\n"
    )  # fmt: skip
    assert everything(operator.data) == before


def test_one_session_goes_only_when_the_operator_says_yes(operator: Operator, held: Session) -> None:
    before = everything(operator.data)
    said = operator("forget", held.code)
    assert (said.code, said.out) == (2, f"    1  {held.code}  2026-11-23  Sturen en loslaten\n")
    assert said.err == (
        "This deletes the session with all its answers, and there is no way back. "
        f"Are you sure? Then say: forget {held.code} --yes\n"
    )
    assert everything(operator.data) == before


def test_then_everything_of_it_is_gone_and_the_others_are_untouched(
    operator: Operator, workshop: Workshop, dee: Visitor, held: Session
) -> None:
    other, _ = life.create(workshop, dee, PLAN, whole_programme())
    ben = somebody()
    taking_part.join(workshop, ben, other)
    kept = everything(operator.data)
    said = operator("forget", "1", "--yes")
    assert (said.code, said.last) == (0, "Deleted: Sturen en loslaten. Backups still hold the session.")
    after = everything(operator.data)
    assert {name for name, rows in after.items() if any(row[0] == 1 for row in rows)} <= {
        "_sqlite_migrations", "settings"
    }  # fmt: skip
    assert after["sessions"] == kept["sessions"][1:]
    assert taking_part.who_is(workshop, ben, other) and access.is_organiser(workshop, dee)
    assert not in_the_files(operator)
    assert operator("check").code == 0


def test_yes_without_a_name_deletes_nothing_more(operator: Operator, held: Session) -> None:
    before = everything(operator.data)
    assert operator("forget", "--yes").code == 0
    assert everything(operator.data) == before


def test_while_somebody_reads_the_operator_is_told_what_is_left_in_the_log(
    operator: Operator, workshop: Workshop, held: Session
) -> None:
    workshop.store.close()
    with workshop.store.reading() as db:
        db.execute("SELECT count(*) FROM answers").fetchone()
        said = operator("forget", "1", "--yes", "--wait", "0.5")
    assert (said.code, said.last.split(".")[0]) == (
        1, "In the log beside the database something of what was deleted may still stand"
    )  # fmt: skip
    assert everything(operator.data)["sessions"] == []
    workshop.store.clean()
    assert not in_the_files(operator)
