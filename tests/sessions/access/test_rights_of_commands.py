"""Every command of the domain is refused to whoever may not give it, whatever the screens show."""

import inspect
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import Any

import pytest

from sessions.access import accounts
from sessions.access.accounts import Authenticated
from sessions.access.rights import Visitor
from sessions.archive.comparison.filters import SessionFilter
from sessions.export.imports.imported_cases import UnknownCase
from sessions.facilitation.preparation import case_studies
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import CaseTexts, ImportedSession, Role, Round, Session, StageAction
from sessions.results.texts.free_texts import FreeText
from sessions.settings import AccountSettings
from sessions.workshop import Workshop
from tests.conftest import everything, somebody, whole_programme
from tests.sessions.access.command_graph import FunctionName, checks, commands, writes

ISSUER = "https://login.example/gemeente"
CHANGING = {"require_organiser", "require_facilitator", "require_owner"}
# What changes something and requires no right: rights that are got or given back, and what participants do.
FOR_EVERYBODY = {
    *("access.accounts.log_in", "access.rights.log_in", "access.rights.log_out", "access.rights.set_passcode"),
    *("access.rights.open_link", "access.rights.stop_facilitating", "archive.sharing.open_link"),
    *("participation.answering.join", "participation.answering.joining", "participation.answering.cast"),
    *("participation.answering.casting", "facilitation.rehearsal.check_in"),
    "access.audit.note_export",  # of whoever got what is exported
}
# What only keeps key figures and days of actions that were calculated while somebody looked.
CALCULATED = {
    *("archive.comparison.filters.chosen", "archive.sharing.shared_comparison", "archive.sharing.all_others"),
    "archive.agenda.agenda",
}
# Gives everybody something, and more to organisers; does nothing but in a rehearsal, and then by the commands below it.
FOR_PARTS = {"programmes.library.ready", "simulation.rehearsal_steps.next_step"}


@cache
def checked_commands() -> list[FunctionName]:
    """Every command that requires a right of whoever gives it."""
    return [
        name
        for name in commands()
        if checks(name) and name.module != "sessions.access.rights" and str(name) not in FOR_PARTS
    ]


def test_whatever_changes_something_requires_a_right_to_change() -> None:
    unchecked = {str(name) for name in commands() if writes(name) and not checks(name) & CHANGING}
    assert unchecked == FOR_EVERYBODY | CALCULATED


def test_the_search_finds_the_commands() -> None:
    assert len(checked_commands()) > 80
    found = {str(name) for name in checked_commands()}
    assert {"facilitation.commands.open_round", "archive.deletion.delete_session", "access.accounts.remove"} <= found


@pytest.fixture
def workshop(workshop: Workshop) -> Workshop:
    settings = replace(workshop.settings, accounts=AccountSettings(ISSUER, "workshop"))
    return replace(workshop, settings=settings)


@pytest.fixture
def arguments(workshop: Workshop, dee: Visitor, session: Session) -> dict[str, Any]:
    """What commands are given; of the rest nothing is looked at before the right is checked."""
    activity = next(each for each in whole_programme().activities if each.id == "q01")
    texts = CaseTexts("Titel", organisation=session.organisation)
    round_ = Round(activity.id, 1, "", 1, True, False, session.created_at, None)
    imported = ImportedSession(1, "Elders", "Elders", session.held_on, session.created_at, session.held_on)
    return {
        "unknown_case": UnknownCase("Elders", "Titel", imported),
        "session": session, "sessions": [session], "on": session, "number": 1, "names": ["p1"], "name": "csv",
        "level": "file", "activity": activity, "after": None, "step": "", "stop": "look", "sentence": "Zo",
        "minutes": 5,
        "texts": texts, "case": case_studies.create(workshop, dee, texts), "programme": whole_programme(),
        "round_": round_, "rounds": [round_], "counts": {},
        "listed": "", "text": FreeText(1, "", "Zo", "waiting"), "into": FreeText(2, "", "Zo", "waiting"),
        "wording": {}, "since": session.created_at, "wanted": SessionFilter(), "view": "lines", "stage": session.stage,
        "action": StageAction("end"), "until": session.held_on, "language": "nl",
    }  # fmt: skip


def refusal_of(workshop: Workshop, who: Visitor, command: FunctionName, arguments: dict[str, Any]) -> str:
    """Why a command is refused; "" when it is done, or when it fails before it checks the right."""
    function = getattr(import_module(command.module), command.name)
    parameters = list(inspect.signature(function).parameters.values())[2:]
    given = {one.name: arguments.get(one.name) for one in parameters if one.default is one.empty}
    if "texts" in given and not command.module.endswith("case_studies"):
        given["texts"] = Texts("nl")
    try:
        done = function(workshop, who, **given)
        if isinstance(done, AbstractContextManager):
            done.__enter__()
    except Refusal as refusal:
        return refusal.key
    except (AttributeError, TypeError):
        return ""
    return ""


def account(workshop: Workshop, dee: Visitor, role: Role) -> Visitor:
    who = somebody()
    number = accounts.log_in(workshop, who, Authenticated(ISSUER, role)).id
    accounts.change_role(workshop, dee, number, role)
    return who


def test_nobody_and_no_reader_gives_a_command(
    workshop: Workshop, dee: Visitor, eve: Visitor, arguments: dict[str, Any]
) -> None:
    reader, organiser = account(workshop, dee, "reader"), account(workshop, dee, "organiser")
    before = everything(workshop)
    given: dict[str, list[str]] = {}
    for command in checked_commands():
        asking = [eve]
        if "require_looking_back" not in checks(command) or str(command) == "export.registry.reports":
            asking.append(reader)
        if "require_owner" in checks(command):
            asking.append(organiser)
        given[str(command)] = [refusal_of(workshop, who, command, arguments) for who in asking]
    refused = {"refused.organiser_only", "refused.facilitator_only", "refused.owner_only"}
    assert {name: keys for name, keys in given.items() if not set(keys) <= refused} == {}
    assert everything(workshop) == before
