"""The comparison on screen: who may see it, its filter in the address, its views, and the central findings."""

import io
import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest
import streamlit as st
from python_calamine import CalamineWorkbook

from pages.archive.comparison import download, export_tables, group_views
from pages.archive.comparison.views import VIEWS
from pages.kit.frame import Here
from sessions.access.rights import Visitor
from sessions.archive import findings
from sessions.archive.comparison import groups, lines
from sessions.archive.comparison.filters import SessionFilter, all_of, chosen
from sessions.locale import Texts
from sessions.simulation import demo
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.pages.conftest import Show
from tests.pages.screen import Screen, rows


@pytest.fixture
def store(made_up: Path, tmp_path: Path) -> SqliteStore:
    """A copy of it for each test."""
    return SqliteStore(Path(shutil.copy(made_up, tmp_path / "workshop.db")))


def query(screen: Screen) -> dict[str, list[str]]:
    """What the address says, without the code of a session."""
    return {name: [given] if isinstance(given, str) else list(given) for name, given in screen.query_params.items()}


@pytest.mark.slow
def test_it_is_for_organisers_only(show: Show, eve: Visitor, nl: Texts) -> None:
    for name in ("compare", "findings"):
        screen = show(name, eve)
        assert nl("compare.log_in") in screen.visible_text
        assert "verzonnen" not in screen.received


def test_the_demo_data_has_something_to_see_in_every_view(dee: Visitor, workshop: Workshop) -> None:
    held = chosen(workshop, dee, all_of(workshop, dee), SessionFilter(made_up=True))
    assert [name for name, view in VIEWS.items() if not view.has(held)] == []


@pytest.mark.parametrize("name", VIEWS)
def test_every_view_says_what_there_is_to_see_and_has_a_table(
    show: Show, dee: Visitor, workshop: Workshop, name: str, language: str
) -> None:
    screen = show("compare", dee, language, view=name, made_up="1")
    assert not screen.exception
    assert Texts(language)(f"compare.view.{name}") in screen.visible_text
    assert "<table class=" in screen.received or name == "map"


def test_a_view_that_is_not_there_is_said(show: Show, dee: Visitor, nl: Texts) -> None:
    lines = nl("compare.view.lines")
    screen = show("compare", dee, view="nope", made_up="1")
    assert nl("compare.view_unknown", instead=lines) in screen.visible_text
    assert query(screen)["view"] == ["lines"]
    assert nl("compare.view_unknown", instead=lines) not in show("compare", dee, view="words", made_up="1").visible_text


def test_a_view_that_has_nothing_for_these_sessions_is_said(show: Show, dee: Visitor, nl: Texts) -> None:
    programme = "Competenties en team"
    screen = show("compare", dee, view="triangle", programme=programme, made_up="1")
    [instead] = query(screen)["view"]
    said = nl("compare.view_empty", view=nl("compare.view.triangle"), instead=nl(f"compare.view.{instead}"))
    assert said in screen.visible_text


def test_the_filter_of_an_address_counts_and_stays_in_it(show: Show, dee: Visitor, workshop: Workshop) -> None:
    [(organisation, count)] = rows(
        workshop,
        "SELECT organisation, count(*) FROM sessions WHERE status <> 'lobby' GROUP BY 1 ORDER BY 2 DESC LIMIT 1",
    )
    screen = show("compare", dee, organisation=organisation, view="attendance")
    assert f"{count} sessies · 1 organisatie" in screen.visible_text
    assert query(screen)["organisation"] == [organisation.casefold()] and query(screen)["view"] == ["attendance"]


def test_what_is_chosen_stands_in_the_address(show: Show, dee: Visitor, workshop: Workshop) -> None:
    screen = show("compare", dee)
    fields = screen.multiselect(key="compare_organisations")
    first = fields.options[0]
    fields.set_value([first.casefold()])
    screen._rerun(fields.id, screen._tree.get_widget_states())
    assert query(screen)["organisation"] == [first.casefold()]
    assert "1 organisatie" in screen.visible_text


def test_a_quick_change_counts_though_the_browser_still_has_the_address_before_and_going_back_does_too(
    show: Show, dee: Visitor
) -> None:
    screen = show("compare", dee, view="attendance")
    before = query(screen)
    organisations = screen.multiselect(key="compare_organisations")
    first = organisations.options[0].casefold()
    organisations.set_value([first])
    screen._rerun(organisations.id, screen._tree.get_widget_states())
    since = screen.date_input(key="compare_since")
    since.set_value(date(2020, 1, 1))
    screen.query_params = before
    screen._rerun(since.id, screen._tree.get_widget_states())
    assert query(screen) == before | {"organisation": [first], "since": ["2020-01-01"]}
    screen.query_params = before
    screen.run()
    assert query(screen) == before
    assert screen.multiselect(key="compare_organisations").value == []


def test_a_filter_that_takes_nothing_says_so_and_can_be_changed(show: Show, dee: Visitor, nl: Texts) -> None:
    screen = show("compare", dee, since="2999-01-01", view="attendance")
    assert nl("compare.none") in screen.visible_text
    field = screen.date_input(key="compare_since")
    field.set_value(date(2020, 1, 1))
    screen._rerun(field.id, screen._tree.get_widget_states())
    assert nl("compare.none") not in screen.visible_text
    assert query(screen) | {"made_up": []} == {"since": ["2020-01-01"], "view": ["attendance"], "made_up": []}


@pytest.mark.parametrize("name", ["compare", "findings"])
def test_an_organisation_that_is_not_there_is_named_and_nothing_else_is_compared(
    show: Show, dee: Visitor, workshop: Workshop, nl: Texts, name: str
) -> None:
    screen = show(name, dee, "nl", organisation="Gemeente Nergenshuizen", programme="Weg")
    for part in (nl("compare.filter.no_organisation", name="gemeente nergenshuizen"),
                 nl("compare.filter.no_programme", name="Weg"), nl("compare.none")):  # fmt: skip
        assert part in screen.visible_text
    assert query(screen)["organisation"] == ["gemeente nergenshuizen"], "the address stays what it was"
    [(known,)] = rows(workshop, "SELECT min(organisation) FROM sessions WHERE status <> 'lobby'")
    screen = show(name, dee, "nl", organisation=[known, "Weg"])
    assert nl("compare.filter.no_organisation", name="weg") in screen.visible_text
    assert "1 organisatie" in screen.visible_text


@pytest.mark.parametrize("name", ["compare", "findings"])
def test_an_address_of_single_sessions_says_so_and_leads_to_all(show: Show, dee: Visitor, nl: Texts, name: str) -> None:
    screen = show(name, dee, "nl", made_up="1", since="2020-01-01", session="ABC234")
    assert nl.count("compare.filter.only", 1) in screen.visible_text
    assert f"href='./{name}?since=2020-01-01&amp;made_up=1'" in screen.received
    assert nl("compare.filter.show_all") not in show(name, dee, "nl", made_up="1").visible_text


def test_sentences_about_one_session_are_in_the_singular(
    show: Show, dee: Visitor, workshop: Workshop, language: str, texts: Texts
) -> None:
    [(code, people)] = rows(
        workshop,
        "SELECT s.code, count(*) FROM sessions s JOIN participants p ON p.session = s.id"
        " WHERE s.status = 'ended' GROUP BY 1 ORDER BY 1 LIMIT 1",
    )
    screen = show("compare", dee, language, view="attendance", made_up="1", session=code)
    said = texts.count("compare.say.attendance", 1, people=texts.count("review.people", people))
    assert said in screen.visible_text


def test_actions_that_nobody_looked_back_on_are_not_counted(
    show: Show, dee: Visitor, workshop: Workshop, nl: Texts
) -> None:
    held = chosen(workshop, dee, all_of(workshop, dee), SessionFilter(made_up=True))
    first = next(each for each in held if (row := groups.actions([each])) and row[0].agreed and not row[0].follow_up)
    screen = show("compare", dee, "nl", view="actions", made_up="1", session=first.session.name)
    assert nl.count("compare.say.actions", groups.actions([first])[0].agreed) in screen.visible_text
    assert "teruggekeken" not in screen.visible_text


def test_made_up_sessions_are_never_mixed_with_real_ones(
    show: Show, dee: Visitor, workshop: Workshop, nl: Texts
) -> None:
    assert nl("compare.is_made_up") in show("compare", dee).visible_text
    with workshop.store.writing() as db:
        db.execute(
            "UPDATE sessions SET made_up = 0 WHERE id IN (SELECT id FROM sessions WHERE status = 'ended' LIMIT 2)"
        )
    screen = show("compare", dee, view="attendance")
    assert "2 sessies" in screen.visible_text and nl("compare.is_made_up") not in screen.visible_text


def test_findings_say_on_how_many_sessions_each_rests(show: Show, dee: Visitor, workshop: Workshop, nl: Texts) -> None:
    held = chosen(workshop, dee, all_of(workshop, dee), SessionFilter(made_up=True))
    themes = findings.findings(held, nl)
    screen = show("findings", dee)
    said = [f"{each.text} {findings.basis(each, nl)}" for theme in themes for each in theme.findings]
    assert said and all(each in screen.visible_text for each in said)


def test_without_sessions_there_is_nothing_to_find(show: Show, dee: Visitor, workshop: Workshop, nl: Texts) -> None:
    demo.remove(workshop, dee)
    assert nl("findings.none", fewest=findings.FEWEST_SESSIONS) in show("findings", dee).visible_text
    assert nl("compare.none") in show("compare", dee).visible_text


def test_figures_that_are_not_stored_are_calculated_and_stored_when_somebody_looks(
    show: Show, dee: Visitor, workshop: Workshop, nl: Texts
) -> None:
    stored = "SELECT session, figures FROM key_figures ORDER BY session"
    before = rows(workshop, stored)
    with workshop.store.writing() as db:
        db.execute("DELETE FROM key_figures")
    screen = show("compare", dee, view="lines", made_up="1")
    assert not screen.exception and nl("compare.view.lines") in screen.visible_text
    assert rows(workshop, stored) == before != []


@pytest.mark.parametrize("name", VIEWS)
def test_the_tables_of_every_view_are_those_of_the_sessions_that_were_chosen(
    dee: Visitor, workshop: Workshop, name: str, language: str
) -> None:
    wanted = SessionFilter(made_up=True)
    held = chosen(workshop, dee, all_of(workshop, dee), wanted)
    here = Here(workshop, dee, Texts(language))
    file = download.file_of(here, held, wanted, name, "xlsx")
    book = CalamineWorkbook.from_filelike(io.BytesIO(file.content))
    about = {row[0]: row[1] for row in book.get_sheet_by_index(0).to_python()}
    assert about[Texts(language)("compare.table.sessions")] == len(held)
    assert about[Texts(language)("export.note")] == Texts(language)("export.made_up")
    tables = [book.get_sheet_by_name(sheet).to_python() for sheet in book.sheet_names[1:]]
    assert tables and all(len({len(row) for row in table}) == 1 for table in tables)
    assert name == "map" or all(len(table) > 1 for table in tables)
    titles = {each.session.title for each in held}
    if name not in {"words", "pattern"}:
        heading = tables[0][0].index(Texts(language)("compare.session"))
        assert {row[heading] for table in tables for row in table[1:]} <= titles
    with zipfile.ZipFile(io.BytesIO(download.file_of(here, held, wanted, name, "csv").content)) as packed:
        assert len(packed.namelist()) == len(tables) + 1


def test_a_line_has_a_row_for_each_session_on_it_with_the_numbers_of_the_screen(
    dee: Visitor, workshop: Workshop, nl: Texts
) -> None:
    wanted = SessionFilter(made_up=True)
    held = chosen(workshop, dee, all_of(workshop, dee), wanted)
    [table] = export_tables.of_view(Here(workshop, dee, nl), held, "lines")
    found = lines.lines(held)
    head, *body = table.rows
    assert len(body) == sum(len(line.rows) for line in found)
    medians = [row[head.index(nl("compare.table.median"))] for row in body if row[0] == found[0].about.nl]
    assert sorted(medians) == sorted(row.figure.median for row in found[0].rows)


def test_the_pattern_leaves_with_no_session_of_another_organisation(
    dee: Visitor, workshop: Workshop, nl: Texts
) -> None:
    wanted = SessionFilter(made_up=True)
    held = chosen(workshop, dee, all_of(workshop, dee), wanted)
    own = held[0].session.organisation
    held = [each for each in held if each.session.organisation == own]
    others = {each.organisation for each in all_of(workshop, dee)} - {own}
    content = str(export_tables.of_view(Here(workshop, dee, nl), held, "pattern"))
    assert not any(other in content for other in others)


def test_the_table_of_a_map_has_the_axes_of_the_session_that_is_chosen(
    dee: Visitor, workshop: Workshop, nl: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = chosen(workshop, dee, all_of(workshop, dee), SessionFilter(made_up=True))
    session = next(each.session for each in held if group_views.has_map([each]))
    monkeypatch.setitem(st.session_state, "compare_session_map", str(session.number))
    [table] = export_tables.of_view(Here(workshop, dee, nl), held, "map")
    assert [row[0] for row in table.rows[1:]] == [session.title] * 2


def test_both_files_can_be_downloaded_below_the_view(show: Show, dee: Visitor, texts: Texts, language: str) -> None:
    screen = show("compare", dee, language, view="lines", made_up="1")
    for name in ("xlsx", "csv"):
        assert texts(f"compare.table.download.{name}") in screen.received
