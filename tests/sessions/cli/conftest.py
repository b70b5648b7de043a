"""The operator: types commands, reads what is said, and sees how the program ended."""

import io
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.cli.context import CommandContext
from sessions.cli.main import run
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering
from sessions.settings import Settings
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests import child_process
from tests.conftest import PASSCODE, Clock, Template, everything, somebody
from tests.sessions.export.deciding import decide


@dataclass(frozen=True)
class CommandResult:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str = ""

    @property
    def last(self) -> str:
        return self.out.splitlines()[-1]


@dataclass
class Operator:
    """Somebody at a terminal, who runs the commands on one database."""

    data: Path
    clock: Clock

    def __call__(self, *arguments: str | Path, language: str = "en") -> CommandResult:
        """Run a command in this process."""
        context = self.context(language)
        with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err, context.until_exit:
            code = run([str(argument) for argument in arguments], context)
        return CommandResult(code, out.getvalue(), err.getvalue())

    def context(self, language: str = "en") -> CommandContext:
        """What a command of this operator receives."""
        return CommandContext(lambda: Settings(self.data), Texts(language), self.clock)

    def start(
        self, *arguments: str | Path, before: Callable[[], None] = lambda: None, **environment: str
    ) -> "subprocess.Popen[str]":
        """Start a command as the operator would, in a process of its own."""
        return child_process.start(
            [sys.executable, "-m", "sessions", *(str(argument) for argument in arguments)],
            os.environ | {"WORKSHOP_DATA": str(self.data), "LANG": "en_GB.UTF-8", "LC_ALL": ""} | environment,
            before,
        )

    def run(
        self, *arguments: str | Path, before: Callable[[], None] = lambda: None, **environment: str
    ) -> CommandResult:
        """Run a command in a process of its own."""
        process = self.start(*arguments, before=before, **environment)
        out, err = process.communicate(timeout=60)
        assert "Traceback" not in out + err
        return CommandResult(process.returncode, out, err)


def restorable(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of a database that a restore takes: not who has a right, nor when its tables were made."""
    rows = {name: list(found) for name, found in everything(path).items()}
    with closing(sqlite3.connect(path)) as db:
        columns = [name for (name,) in db.execute("SELECT name FROM pragma_table_info('sessions') ORDER BY cid")]
    link = columns.index("link")
    rows["sessions"] = [(*row[:link], *row[link + 1 :]) for row in rows["sessions"]]
    rows["_sqlite_migrations"] = [row[:3] for row in rows["_sqlite_migrations"]]
    return {name: [] if name == "rights" else found for name, found in rows.items()}


@pytest.fixture
def operator(workshop: Workshop, clock: Clock) -> Operator:
    """The operator of the installation that everybody uses."""
    return Operator(workshop.settings.data, clock)


@pytest.fixture(scope="session")
def with_answers(with_session: Template) -> Template:
    """The database of `held`, which takes longer to make than most commands take."""
    path = Path(shutil.copy(with_session.path, with_session.path.with_name("answers.db")))
    store, clock, ada, (session, secret) = SqliteStore(path), Clock(), somebody(), with_session.made
    workshop = Workshop(Settings(path, passcode=PASSCODE), store, clock=clock, exact_clock=clock, machine_clock=clock)
    rights.open_link(workshop, ada, secret)
    people = [somebody() for _ in range(5)]
    for index, person in enumerate(people):
        answering.join(workshop, person, session, ("beleid", None)[index % 2])
    commands.open_round(workshop, ada, session, "p1", 1)
    for index, person in enumerate(people):
        answering.cast(workshop, person, session, "p1", 1, {"value": 20 * index})
    answering.cast(workshop, people[0], session, "p1", 1, {"value": 7})
    commands.close_round(workshop, ada, session, "p1", 1)
    commands.reveal(workshop, ada, session, "p1", 1)
    commands.open_round(workshop, ada, session, "q01", 1)
    for index, text in enumerate(("Goedgekeurde tekst", "Verborgen tekst", "Wachtende tekst")):
        answering.cast(workshop, people[index], session, "q01", 1, {"texts": [{"id": f"a{index}", "text": text}]})
    decide(workshop, ada, session, {"Goedgekeurde tekst": True, "Verborgen tekst": False})
    commands.close_round(workshop, ada, session, "q01", 1)
    commands.reveal(workshop, ada, session, "q01", 1)
    store.close()
    return replace(with_session, path=path)


@pytest.fixture
def template(request: pytest.FixtureRequest, template: Template | None) -> Template | None:
    """For a test that asks for `held` the database with the answers, else that of all tests."""
    found: Template | None = request.getfixturevalue("with_answers") if "held" in request.fixturenames else template
    return found


@pytest.fixture
def held(workshop: Workshop, ada: Visitor, session: Session) -> Session:
    """The session, with a round of five people, and texts of which one is approved, one hidden and one waiting."""
    return commands.find(workshop, session.code)
