"""The formats in which a session leaves the app: found by name, each in a module of its own."""

import json
import sys
from pathlib import Path

import pytest

from sessions import export
from sessions.access.rights import Visitor
from sessions.export import registry, report
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop

NL = Texts("nl")
NAMES = ["csv", "html", "json", "xlsx"]


def test_the_formats_have_the_names_of_their_modules() -> None:
    assert registry.names() == NAMES
    assert {name: registry.exporter(name).media_type for name in registry.names()} == {
        "csv": "text/csv",
        "html": "text/html",
        "json": "application/json",
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
