"""The formats in which a session leaves the app: found by name, each in a module of its own."""

import json
import os
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import FrameType

import pytest

from sessions import export
from sessions.access.rights import Visitor
from sessions.export import registry, report, tables
from sessions.export.imports import imported_sessions
from sessions.facilitation import commands, unlinking
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.sessions.export.conftest import Exported

NL = Texts("nl")
HOME = Path(__file__).parents[3]
NAMES = ["csv", "html", "json", "ods", "pdf", "pptx", "xlsx"]


def test_the_formats_have_the_names_of_their_modules() -> None:
    assert registry.names() == NAMES
    assert {name: registry.exporter(name).media_type for name in registry.names()} == {
        "csv": "text/csv",
        "html": "text/html",
        "json": "application/json",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "pdf": "application/pdf",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }


def test_json_is_the_session_as_one_document(workshop: Workshop, dee: Visitor, session: Session) -> None:
    content = registry.download(workshop, dee, session, "json", NL)
    assert json.loads(content)["title"] == session.title
    assert list(registry.exporter("json").files(report.build(workshop, session, NL))) == [("session.json", content)]


TITLE_EXPORT = """
from sessions.export.registry import single

EXPORTER = single("text/plain", "txt", lambda report: report.title.encode())
"""


def test_a_new_format_is_one_module(
    workshop: Workshop, dee: Visitor, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modules, target = tmp_path / "modules", tmp_path / "target"
    modules.mkdir()
    target.mkdir()
    (modules / "title_export.py").write_text(TITLE_EXPORT, encoding="utf-8")
    monkeypatch.setattr(export, "__path__", [*export.__path__, str(modules)])
    assert sorted(registry.names()) == sorted([*NAMES, "title"])
    assert registry.download(workshop, dee, session, "title", NL) == session.title.encode()
    assert registry.write_files(workshop, session, target, NL, ["json", "title"]) == 2
    assert sorted(path.name for path in target.iterdir()) == ["session.json", "session.txt"]
    sys.modules.pop("sessions.export.title_export")


@pytest.mark.slow
def test_what_takes_memory_is_loaded_when_it_is_asked_for(tmp_path: Path) -> None:
    """A server that never writes such a file, or never draws the map of a group, does without."""
    heavy = "xlsxwriter", "pptx", "odfdo", "typst", "numpy", "pandas"
    code = (
        "import sys; import workshop_app, pages.archive.exports.export_panel; "
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    environment = os.environ | {"WORKSHOP_DATA": str(tmp_path / "workshop.db")}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=HOME, env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


def test_progress_goes_from_nothing_to_all_and_ends_the_work_when_it_raises(exported: Exported) -> None:
    done: list[float] = []
    registry.reports(exported.workshop, exported.dee, [exported.session], NL, "group", {}, done.append)
    assert done == sorted(done) and done[0] >= 0 and done[-1] <= 1

    def stop(_done: float) -> None:
        raise KeyboardInterrupt

    for name in registry.names():
        with pytest.raises(KeyboardInterrupt):
            registry.write([exported.group], name, stop)


def test_files_on_the_disk_are_for_their_owner_alone(exported: Exported, tmp_path: Path) -> None:
    count = registry.write_files(exported.workshop, exported.session, tmp_path, NL, NAMES, "file")
    written = list(tmp_path.iterdir())
    assert len(written) == count and {path.stat().st_mode & 0o777 for path in written} == {0o600}
    assert {path.suffix.removeprefix(".") for path in written} == {*NAMES, "txt"}


def test_a_format_without_figures_draws_none_and_tells_all_the_same(exported: Exported) -> None:
    """Drawing takes a third of the time of reading, and what is drawn two thirds of the memory."""
    store = SqliteStore(exported.workshop.settings.data.with_name("again.db"))
    with closing(exported.workshop.store.connect()) as db:
        db.execute("VACUUM INTO ?", [str(store.path)])
    workshop, drawn = replace(exported.workshop, store=store), set[str]()  # no result of it is known yet

    def watch(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call" and frame.f_code.co_qualname == "layout":  # of `charts/drawing.py`: every figure has one
            drawn.add(frame.f_code.co_filename)

    for name in ("xlsx", "csv", "ods"):
        exporter = registry.exporter(name)
        sys.setprofile(watch)
        try:
            made = registry.reports(
                workshop, exported.dee, [exported.session], NL, "group", {}, figures=exporter.figures
            )
        finally:
            sys.setprofile(None)
        assert (exporter.figures, drawn) == (False, set())
        assert tables.all_tables(made) == tables.all_tables([exported.group])
    sys.setprofile(watch)
    registry.download(workshop, exported.dee, exported.session, "json", NL)
    sys.setprofile(None)
    assert drawn


@pytest.fixture
def cut(exported: Exported, tmp_path: Path) -> tuple[Workshop, Session]:
    """A copy of the session, whose links between people and answers were cut after its end."""
    with closing(exported.workshop.store.connect()) as db:
        db.execute("VACUUM INTO ?", [str(tmp_path / "cut.db")])
    workshop = replace(exported.workshop, store=SqliteStore(tmp_path / "cut.db"))
    commands.end(workshop, exported.dee, exported.session)
    unlinking.cut_now(workshop, exported.dee, exported.session)
    return workshop, commands.find(workshop, exported.session.code)


@pytest.mark.parametrize("name", NAMES)
def test_a_session_whose_links_were_cut_leaves_in_every_format(
    exported: Exported, cut: tuple[Workshop, Session], name: str
) -> None:
    workshop, session = cut
    assert registry.download(workshop, exported.dee, session, name, NL)


def test_of_a_session_whose_links_were_cut_all_rounds_are_told_as_before(
    exported: Exported, cut: tuple[Workshop, Session]
) -> None:
    workshop, session = cut

    def told(made: report.SessionReport) -> list[object]:
        return [
            (activity.id, each.step, each.turn, each.answered, each.passed, each.withheld, each.texts, len(each.rows),
             [(part.name, part.sentence, sorted(part.numbers), sorted(part.texts, key=lambda text: text.text))
              for part in each.parts])
            for activity in made.activities for each in activity.rounds
        ]  # fmt: skip

    made = report.build(workshop, session, NL, figures=False)
    assert told(made) == told(report.build(exported.workshop, exported.session, NL, figures=False))
    assert made.people == exported.group.people
    content = registry.download(workshop, exported.dee, session, "json", NL)
    [preview] = imported_sessions.preview(exported.workshop, content, NL)
    assert preview.rounds == sum(len(activity.rounds) for activity in made.activities)
