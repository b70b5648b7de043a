"""Sessions that were held elsewhere: once each, as long as was promised, and for organisers alone."""

import json
from datetime import timedelta

import pytest

from sessions.access.rights import Visitor
from sessions.archive import retention
from sessions.archive.comparison import filters
from sessions.export import registry
from sessions.export.imports import imported_sessions
from sessions.model.records import Session
from sessions.model.session_settings import MOST_MONTHS, months_later
from sessions.workshop import Workshop
from tests.conftest import refused
from tests.sessions.export.conftest import NL, SECRET, Exported

TEXT = "Bel Piet op 06 12345678"


@pytest.fixture
def elsewhere(exported: Exported) -> bytes:
    """A session that was held on another installation, as JSON."""
    return registry.write([exported.group], "json").content


def changed(content: bytes, **values: object) -> bytes:
    return json.dumps(json.loads(content) | values).encode()


def in_the_files(workshop: Workshop) -> bool:
    folder = workshop.store.path.parent
    return any(TEXT.encode() in path.read_bytes() for path in folder.glob(f"{workshop.store.path.name}*"))


def test_a_preview_counts_what_is_there_and_stores_nothing(workshop: Workshop, dee: Visitor, elsewhere: bytes) -> None:
    [found] = imported_sessions.preview(workshop, elsewhere, NL)
    told = json.loads(elsewhere)
    assert (found.activities, found.obstacle) == (len(told["activities"]), "")
    assert found.rounds == sum(len(each["rounds"]) for each in told["activities"])
    assert found.texts > 10
    assert imported_sessions.every(workshop, dee) == []


def test_what_was_read_in_is_read_back_and_nothing_that_was_hidden(
    workshop: Workshop, dee: Visitor, elsewhere: bytes, exported: Exported
) -> None:
    assert imported_sessions.add(workshop, dee, elsewhere) == 1
    [held] = imported_sessions.every(workshop, dee)
    assert (held.title, held.keep_until) == (exported.group.title, exported.group.keep_until)
    session, report = imported_sessions.find(workshop, dee, held.id, NL)
    assert session == held
    assert [each.heading for each in report.activities] == [each.heading for each in exported.group.activities]
    assert SECRET not in str(report) and TEXT in str(report)


def test_nobody_but_an_organiser_reads_in_looks_or_deletes(
    workshop: Workshop, dee: Visitor, ada: Visitor, elsewhere: bytes
) -> None:
    imported_sessions.add(workshop, dee, elsewhere)
    [held] = imported_sessions.every(workshop, dee)
    for act in (
        lambda: imported_sessions.add(workshop, ada, changed(elsewhere, number=99)),
        lambda: imported_sessions.every(workshop, ada),
        lambda: imported_sessions.find(workshop, ada, held.id, NL),
        lambda: imported_sessions.remove(workshop, ada, held.id),
    ):
        with refused("organiser_only"):
            act()
    assert imported_sessions.every(workshop, dee) == [held]


def test_the_same_session_comes_in_once_at_whatever_level(
    workshop: Workshop, dee: Visitor, elsewhere: bytes, exported: Exported
) -> None:
    imported_sessions.add(workshop, dee, elsewhere)
    other = registry.write([exported.file], "json").content
    assert imported_sessions.preview(workshop, other, NL)[0].obstacle == "imported"
    with refused("import_obstacle.imported"):
        imported_sessions.add(workshop, dee, other)
    assert len(imported_sessions.every(workshop, dee)) == 1


def test_of_several_those_that_can_come_in_do(workshop: Workshop, dee: Visitor, elsewhere: bytes) -> None:
    one, other = json.loads(elsewhere), json.loads(elsewhere) | {"number": 2}
    imported_sessions.add(workshop, dee, elsewhere)
    both = json.dumps({"form": one["form"], "sessions": [one, other]}).encode()
    assert [each.obstacle for each in imported_sessions.preview(workshop, both, NL)] == ["imported", ""]
    assert imported_sessions.add(workshop, dee, both) == 1


def test_a_session_of_this_installation_is_told_apart(workshop: Workshop, dee: Visitor, session: Session) -> None:
    own = registry.download(workshop, dee, session, "json", NL)
    assert imported_sessions.preview(workshop, own, NL)[0].obstacle == "own"
    with refused("import_obstacle.own"):
        imported_sessions.add(workshop, dee, own)


def test_a_number_that_no_database_takes_is_no_session_of_ours(
    workshop: Workshop, dee: Visitor, elsewhere: bytes
) -> None:
    assert imported_sessions.add(workshop, dee, changed(elsewhere, number=2**80)) == 1


def test_it_is_kept_as_long_as_was_promised_and_never_longer_than_one_of_ours(
    workshop: Workshop, dee: Visitor, elsewhere: bytes
) -> None:
    today = workshop.clock().date()
    with refused("import_obstacle.expired"):
        imported_sessions.add(workshop, dee, changed(elsewhere, keep_until=str(today - timedelta(days=1))))
    imported_sessions.add(workshop, dee, changed(elsewhere, keep_until="9999-12-31"))
    [held] = imported_sessions.every(workshop, dee)
    assert held.keep_until == months_later(today, MOST_MONTHS)


def test_when_its_time_is_over_it_is_gone_from_the_files_too(
    workshop: Workshop, dee: Visitor, elsewhere: bytes
) -> None:
    today = workshop.clock().date()
    imported_sessions.add(workshop, dee, changed(elsewhere, keep_until=str(today)))
    assert retention.forget(workshop, today) == 0 and in_the_files(workshop)
    workshop.clock.now += timedelta(days=1)  # type: ignore[attr-defined]
    assert retention.forget(workshop, today + timedelta(days=1)) == 1
    assert imported_sessions.every(workshop, dee) == [] and not in_the_files(workshop)


def test_an_organiser_deletes_it_before_that(workshop: Workshop, dee: Visitor, elsewhere: bytes) -> None:
    imported_sessions.add(workshop, dee, elsewhere)
    [held] = imported_sessions.every(workshop, dee)
    imported_sessions.remove(workshop, dee, held.id)
    assert imported_sessions.every(workshop, dee) == [] and not in_the_files(workshop)
    with refused("session_gone"):
        imported_sessions.find(workshop, dee, held.id, NL)
    with refused("session_gone"):
        imported_sessions.remove(workshop, dee, held.id)


def test_it_is_in_no_comparison_and_nobody_joins_it(workshop: Workshop, dee: Visitor, elsewhere: bytes) -> None:
    before = filters.all_of(workshop, dee)
    imported_sessions.add(workshop, dee, elsewhere)
    assert filters.all_of(workshop, dee) == before
    with workshop.store.reading() as db:
        assert db.execute("SELECT count(*) FROM sessions").fetchone()[0] == len(before)
