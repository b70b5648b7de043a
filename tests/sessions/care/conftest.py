"""The operator: types commands, reads what is said, and sees how the program ended."""

import io
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sessions import session as life
from sessions import taking_part
from sessions.access import Visitor
from sessions.care.command import guarded, parser
from sessions.care.desk import Desk
from sessions.locale import Texts
from sessions.records import Session
from sessions.settings import Settings
from sessions.workshop import Workshop
from tests.conftest import Clock, somebody
from tests.sessions.report.deciding import decide

HOME = Path(__file__).parents[3]


@dataclass(frozen=True)
class Said:
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

    def __call__(self, *arguments: str | Path, language: str = "en") -> Said:
        """Run a command in this process."""
        out, err = io.StringIO(), io.StringIO()
        asked = parser().parse_args([str(one) for one in arguments])
        desk = self.desk(out, err, language, asked.wait)
        with desk.ending:
            code = guarded(desk, asked, err)
        return Said(code, out.getvalue(), err.getvalue())

    def desk(self, out: io.StringIO, err: io.StringIO, language: str = "en", wait: float = 1) -> Desk:
        """Where this operator stands."""
        return Desk(Settings(self.data), Texts(language), self.clock, wait, out, err)

    def start(
        self, *arguments: str | Path, before: Callable[[], None] | None = None, **environment: str
    ) -> "subprocess.Popen[str]":
        """Start a command as the operator would, in a process of its own."""
        return subprocess.Popen(
            [sys.executable, "-m", "sessions", *(str(one) for one in arguments)], cwd=HOME, text=True,
            env=os.environ | {"WORKSHOP_DATA": str(self.data), "LANG": "en_GB.UTF-8", "LC_ALL": ""} | environment,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=before,
        )  # fmt: skip

    def run(self, *arguments: str | Path, before: Callable[[], None] | None = None, **environment: str) -> Said:
        """Run a command in a process of its own."""
        process = self.start(*arguments, before=before, **environment)
        out, err = process.communicate(timeout=60)
        assert "Traceback" not in out + err
        return Said(process.returncode, out, err)


@pytest.fixture
def operator(workshop: Workshop, clock: Clock) -> Operator:
    """The operator of the installation that everybody uses."""
    return Operator(workshop.store.path, clock)


@pytest.fixture
def held(workshop: Workshop, ada: Visitor, session: Session) -> Session:
    """The session, with a round of five people, and texts of which one is approved, one hidden and one waiting."""
    people = [somebody() for _ in range(5)]
    for at, one in enumerate(people):
        taking_part.join(workshop, one, session, ("beleid", None)[at % 2])
    life.open_round(workshop, ada, session, "p1", 1)
    for at, one in enumerate(people):
        taking_part.cast(workshop, one, session, "p1", 1, {"value": 20 * at})
    taking_part.cast(workshop, people[0], session, "p1", 1, {"value": 7})
    life.close_round(workshop, ada, session, "p1", 1)
    life.reveal(workshop, ada, session, "p1", 1)
    life.open_round(workshop, ada, session, "q01", 1)
    for at, text in enumerate(("Goedgekeurde tekst", "Verborgen tekst", "Wachtende tekst")):
        taking_part.cast(workshop, people[at], session, "q01", 1, {"texts": [{"id": f"a{at}", "text": text}]})
    decide(workshop, ada, session, {"Goedgekeurde tekst": True, "Verborgen tekst": False})
    life.close_round(workshop, ada, session, "q01", 1)
    life.reveal(workshop, ada, session, "q01", 1)
    return life.find(workshop, session.code)
