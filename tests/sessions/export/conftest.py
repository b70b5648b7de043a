"""A session in which everything happened that an export has to be careful with; made once, as nobody changes it."""

from dataclasses import dataclass
from pathlib import Path
from shutil import copy

import pytest

from sessions.access.rights import Visitor
from sessions.export import report
from sessions.export.report import ActivityReport, RoundReport, SessionReport
from sessions.facilitation import commands, session_view, vote_cycle
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.settings import Settings
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, Clock, in_round
from tests.full_session import FullSession

NL = Texts("nl")
# What a spreadsheet or a markup language could take for something else, and what tells who somebody is.
TYPED = (
    "1-2", "0012", "3/4", "=1+1", "'quoted", "-5", "TRUE", "1e5", "2026-02-03", "@SUM(A1)",
    "Bel Piet op 06 12345678", "<b>vet</b> & *ster* #let x = $y$", "Wat fijn 🙂 نعم",
)  # fmt: skip
SECRET = "Deze tekst is verborgen"
TAKEAWAY = "Piet pakt het op"
PLACES = (3, 10, 10, 21, 40, 55, 60, 64, 77, 85, 99, 100)


@dataclass(frozen=True)
class Exported:
    """The session, who may export it, and its report at both levels."""

    workshop: Workshop
    dee: Visitor
    session: Session
    group: SessionReport
    file: SessionReport


def activity(made: SessionReport, name: str) -> ActivityReport:
    """One activity of a report."""
    [found] = [each for each in made.activities if each.id == name]
    return found


def first_round(made: SessionReport, name: str) -> RoundReport:
    """The first round of an activity."""
    return activity(made, name).rounds[0]


@pytest.fixture(scope="session")
def exported(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    store, clock = SqliteStore(Path(copy(prepared, tmp_path_factory.mktemp("exported") / "workshop.db"))), Clock()
    workshop = Workshop(
        Settings(store.path, passcode=PASSCODE), store, clock=clock, exact_clock=clock, machine_clock=clock
    )
    full = FullSession(workshop, PASSCODE, len(PLACES))
    _places(full, "p1", 1, PLACES)
    _places(full, "p1", 2, [min(100, place + 8) for place in PLACES])
    _places(full, "p2", 1, [91, 92, 93, 94])
    commands.hide(workshop, full.dee, full.session, "p2", 1)
    _places(full, "p3", 1, [7, 93])
    _texts(full)
    for stop in session_view.stops(session_view.items(workshop, full.session)):
        if stop.position in {("forces", "add"), ("forces", "rate"), ("check_out", "")}:
            full._answer(stop.position[0], full._open(stop), "camps")
    commands.go_to(workshop, full.dee, full.session, "overview", "")
    vote_cycle.set_takeaway(workshop, full.dee, full.session, "p1", TAKEAWAY)
    commands.end(workshop, full.dee, full.session)
    session = commands.find(workshop, full.session.code)
    group, file = (report.build(workshop, session, NL, level) for level in report.LEVELS)
    return Exported(workshop, full.dee, session, group, file)


def _places(full: FullSession, name: str, number: int, places: tuple[int, ...] | list[int]) -> None:
    commands.open_round(full.workshop, full.dee, full.session, name, number)
    for person, place in zip(full.people, places, strict=False):
        answering.cast(full.workshop, person, full.session, name, number, {"value": place})
    commands.close_round(full.workshop, full.dee, full.session, name, number)
    commands.reveal(full.workshop, full.dee, full.session, name, number)


def _texts(full: FullSession) -> None:
    commands.open_round(full.workshop, full.dee, full.session, "q01", 1)
    for index, text in enumerate((*TYPED, SECRET)):
        sent = {"texts": [{"id": f"t{index}", "text": text}], "withdrawn": []}
        person = full.people[index % len(full.people)]
        answering.cast(full.workshop, person, full.session, "q01", 1, sent)
    now = in_round(full.workshop, full.session.code)
    written = texts_for_facilitator(full.workshop, full.dee, now.session, now.activity, now.round, "nl")
    for each in written:
        moderation.decide(full.workshop, full.dee, now.session, now.round, [each], approve=each.words != SECRET)
    commands.close_round(full.workshop, full.dee, full.session, "q01", 1)
    commands.reveal(full.workshop, full.dee, full.session, "q01", 1)
