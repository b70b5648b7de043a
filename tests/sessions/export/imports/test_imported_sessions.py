"""Sessions that were held elsewhere: once each, as long as was promised, and for organisers alone."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from sessions.access.rights import Visitor
from sessions.archive import deletion, retention
from sessions.archive.comparison import filters, lines
from sessions.archive.comparison.filters import ComparedSession, SessionFilter
from sessions.archive.comparison.past_sessions import PastSession
from sessions.export import registry
from sessions.export.imports import imported_sessions
from sessions.model.months import months_later
from sessions.model.records import Session
from sessions.model.session_settings import MOST_MONTHS
from sessions.workshop import Workshop
from tests.conftest import is_stored, refused
from tests.sessions.export.conftest import NL, SECRET, Exported
from tests.sessions.export.imports.test_document_reader import of_form_2

pytestmark = pytest.mark.both_stores

TEXT = "Bel Piet op 06 12345678"


@pytest.fixture
def elsewhere(exported: Exported) -> bytes:
    """A session that was held on another installation, as JSON."""
    return registry.write([exported.group], "json").content


def changed(content: bytes, **values: object) -> bytes:
    return json.dumps(json.loads(content) | values).encode()


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
    assert retention.forget(workshop, today) == 0 and is_stored(workshop, TEXT)
    workshop.clock.now += timedelta(days=1)  # type: ignore[attr-defined]
    assert retention.forget(workshop, today + timedelta(days=1)) == 1
    assert imported_sessions.every(workshop, dee) == [] and not is_stored(workshop, TEXT)


def test_an_organiser_deletes_it_before_that(workshop: Workshop, dee: Visitor, elsewhere: bytes) -> None:
    imported_sessions.add(workshop, dee, elsewhere)
    [held] = imported_sessions.every(workshop, dee)
    imported_sessions.remove(workshop, dee, held.id)
    assert imported_sessions.every(workshop, dee) == [] and not is_stored(workshop, TEXT)
    with refused("no_such_import"):
        imported_sessions.find(workshop, dee, held.id, NL)
    with refused("no_such_import"):
        imported_sessions.remove(workshop, dee, held.id)


def test_it_can_be_replaced_by_another_file_of_it(
    workshop: Workshop, dee: Visitor, elsewhere: bytes, exported: Exported
) -> None:
    imported_sessions.add(workshop, dee, elsewhere)
    [before] = imported_sessions.every(workshop, dee)
    other = registry.write([exported.file], "json").content
    [found] = imported_sessions.preview(workshop, other, NL)
    assert (found.obstacle, found.known) == ("imported", before)
    workshop.clock.now += timedelta(days=1)  # type: ignore[attr-defined]
    assert imported_sessions.add(workshop, dee, other, [0]) == 1
    [after] = imported_sessions.every(workshop, dee)
    assert (after.id, after.imported_at) == (before.id, workshop.clock())
    _, report = imported_sessions.find(workshop, dee, after.id, NL)
    assert report.level == "file" and not is_stored(workshop, TEXT)  # the text that was not allowed for the file


def test_a_session_that_a_file_has_twice_comes_in_once(workshop: Workshop, dee: Visitor, elsewhere: bytes) -> None:
    one = json.loads(elsewhere)
    both = json.dumps({"form": one["form"], "sessions": [one, one]}).encode()
    assert [each.obstacle for each in imported_sessions.preview(workshop, both, NL)] == ["", "twice"]
    assert imported_sessions.add(workshop, dee, both) == 1
    assert imported_sessions.add(workshop, dee, both, [0, 1]) == 1


def test_it_is_compared_like_any_other_session_and_nobody_joins_it(
    workshop: Workshop, dee: Visitor, elsewhere: bytes, exported: Exported
) -> None:
    before = filters.all_of(workshop, dee)
    imported_sessions.add(workshop, dee, changed(elsewhere, comparable=True))
    [held] = [each for each in filters.all_of(workshop, dee) if each not in before]
    assert (held.title, held.organisation, held.held_on) == (
        exported.session.title, exported.session.organisation, exported.session.held_on
    )  # fmt: skip
    assert (held.programme, held.imported, held.comparable, held.own) == (exported.session.programme, True, True, None)
    [compared] = filters.chosen(workshop, dee, [*before, held], SessionFilter(names=(held.name,)))
    assert compared.figures == exported.group.key_figures
    medians = {line.name: line.rows[0].figure.median for line in lines.lines([compared])}
    at_home = ComparedSession(PastSession.of(exported.session), compared.figures)
    assert medians == {line.name: line.rows[0].figure.median for line in lines.lines([at_home])} != {}
    with workshop.store.reading() as db:
        assert db.execute("SELECT count(*) FROM sessions").fetchone()[0] == len(before)


def test_two_sessions_of_one_number_are_told_apart(
    workshop: Workshop, dee: Visitor, elsewhere: bytes, exported: Exported
) -> None:
    imported_sessions.add(workshop, dee, elsewhere)
    [held] = filters.all_of(workshop, dee)
    figures = exported.group.key_figures
    assert figures
    same_number = PastSession.of(replace(exported.session, id=held.number))
    [line, *_] = lines.lines([ComparedSession(held, figures), ComparedSession(same_number, figures)])
    assert [row.session for row in line.rows] == [held, same_number]


def test_one_of_a_form_without_key_figures_is_looked_at_and_not_compared(
    workshop: Workshop, dee: Visitor, elsewhere: bytes
) -> None:
    imported_sessions.add(workshop, dee, json.dumps(of_form_2(json.loads(elsewhere))).encode())
    [held] = imported_sessions.every(workshop, dee)
    _, report = imported_sessions.find(workshop, dee, held.id, NL)
    assert report.activities_with_content and report.key_figures is None and held.programme is None
    assert filters.all_of(workshop, dee) == []
    imported_sessions.add(workshop, dee, elsewhere, [0])
    [compared] = filters.all_of(workshop, dee)
    assert compared.number == held.id


def test_key_figures_that_can_not_be_read_any_more_compare_to_nothing(
    workshop: Workshop, dee: Visitor, elsewhere: bytes
) -> None:
    imported_sessions.add(workshop, dee, elsewhere)
    with workshop.store.writing() as db:
        db.execute("""UPDATE imported_sessions SET figures = '{"people": "many"}'""")
    assert filters.chosen(workshop, dee, filters.all_of(workshop, dee), SessionFilter()) == []
    [held] = imported_sessions.every(workshop, dee)
    assert imported_sessions.find(workshop, dee, held.id, NL)[1].activities_with_content


def test_it_goes_with_everything_of_its_organisation(workshop: Workshop, dee: Visitor, elsewhere: bytes) -> None:
    imported_sessions.add(workshop, dee, changed(elsewhere, organisation="Gemeente  ELDERS"))
    found = deletion.organisations(workshop, dee)["gemeente elders"]
    assert (found.sessions, found.cases) == (1, 0)
    assert deletion.delete_organisation(workshop, dee, "gemeente elders", "Gemeente Elders")
    assert imported_sessions.every(workshop, dee) == [] and not is_stored(workshop, TEXT)


def test_it_stands_among_those_that_go_next(workshop: Workshop, dee: Visitor, elsewhere: bytes) -> None:
    imported_sessions.add(workshop, dee, elsewhere)
    [held] = imported_sessions.every(workshop, dee)
    assert retention.next_to_go(workshop, dee, 10) == [held]
