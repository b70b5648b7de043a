"""Importing by hand: a line for each session, and then the sessions are there."""

import json
from pathlib import Path

from sessions.access.rights import Visitor
from sessions.export import registry
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import everything
from tests.sessions.cli.conftest import Operator


def file_of(workshop: Workshop, dee: Visitor, held: Session, folder: Path, **values: object) -> Path:
    """A session as JSON, changed in these values."""
    made = json.loads(registry.download(workshop, dee, held, "json", Texts("en")))
    path = folder / "session.json"
    path.write_text(json.dumps(made | values), encoding="utf-8")
    return path


def test_a_session_of_elsewhere_is_told_and_stored(
    operator: Operator, workshop: Workshop, dee: Visitor, held: Session, tmp_path: Path
) -> None:
    path = file_of(workshop, dee, held, tmp_path, number=40, title="Elders[31m")
    result = operator("import", str(path))
    assert result.code == 0, result.err
    assert result.out.startswith("2026-11-23 · Elders[31m (") and result.out.endswith("1 session imported.\n")
    [row] = everything(operator.data)["imported_sessions"]
    assert "Elders[31m" in row
    again = operator("import", str(path))
    assert (again.code, again.err) == (1, Texts("en")("refused.import_obstacle.imported") + "\n")


def test_what_is_no_session_changes_nothing(operator: Operator, held: Session, tmp_path: Path) -> None:
    before = everything(operator.data)
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    for name, code in (("other.json", 1), ("nothing.json", 2)):
        result = operator("import", str(tmp_path / name))
        assert (result.code, result.out) == (code, "") and "Traceback" not in result.err
    assert everything(operator.data) == before
