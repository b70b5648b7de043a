"""The passcode, set by whoever may use the machine."""

import io
import sys

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.cli import passcode
from sessions.cli.context import CommandContext
from sessions.cli.main import run
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.settings import Settings
from sessions.workshop import Workshop
from tests.conftest import everything, refused, set_first_passcode, somebody
from tests.sessions.cli.conftest import Operator

NEW = "iets heel anders"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> "list[str]":
    """What the operator types at a terminal, line by line."""
    lines: list[str] = []
    monkeypatch.setattr(sys, "stdin", type("Terminal", (io.StringIO,), {"isatty": lambda _: True})())
    monkeypatch.setattr(passcode, "getpass", lambda _: lines.pop(0))
    return lines


def test_it_replaces_the_one_before_and_logs_every_organiser_out(
    operator: Operator, blank: Workshop, typed: list[str]
) -> None:
    dee = somebody()
    set_first_passcode(blank, dee)
    typed += [NEW, f" {NEW} "]
    result = operator("passcode")
    assert (result.code, result.out, result.err) == (
        0, "The passcode is set. Whoever was logged in with the one before is logged out.\n", ""
    )  # fmt: skip
    assert not rights.is_organiser(blank, dee)
    with refused("passcode_wrong"):
        rights.log_in(blank, dee, "samen sterk")
    rights.log_in(blank, dee, NEW)
    assert rights.is_organiser(blank, dee)
    assert NEW not in str(everything(operator.data))


def test_it_sets_the_first_one_without_a_word_and_no_word_sets_another(
    operator: Operator, blank: Workshop, typed: list[str]
) -> None:
    word = rights.new_setup_word(blank)
    typed += [NEW, NEW]
    assert operator("passcode").code == 0
    with refused("passcode_is_set"):
        rights.set_passcode(blank, somebody(), "van Eve zelf", "van Eve zelf", word)
    assert [name for name, _ in everything(operator.data)["settings"]] == ["passcode"]


def test_facilitators_by_link_go_on(
    operator: Operator, workshop: Workshop, ada: Visitor, dee: Visitor, session: Session, typed: list[str]
) -> None:
    typed += [NEW, NEW]
    assert operator("passcode").code == 0
    assert [rights.may_facilitate(workshop, visitor, session) for visitor in (ada, dee)] == [True, False]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["kort", "kort"], Texts("en")("refused.passcode_length", shortest=8, longest=200)),
        ([NEW, "iets anders nog"], Texts("en")("refused.passcodes_differ")),
    ],
)
def test_one_that_will_not_do_changes_nothing(
    operator: Operator, blank: Workshop, typed: list[str], lines: list[str], message: str
) -> None:
    set_first_passcode(blank, somebody())
    before = everything(operator.data)
    typed += lines
    result = operator("passcode")
    assert (result.code, result.err) == (1, f"{message}\n")
    assert everything(operator.data) == before


def test_another_program_gives_it_on_one_line(
    operator: Operator, blank: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{NEW}\n"))
    assert operator("passcode").code == 0
    dee = somebody()
    rights.log_in(blank, dee, NEW)
    assert rights.is_organiser(blank, dee)


def test_where_the_environment_sets_it_that_is_said(
    operator: Operator, blank: Workshop, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    context = CommandContext(lambda: Settings(operator.data, passcode=NEW), Texts("en"), operator.clock)
    assert run(["passcode"], context) == 2
    assert capsys.readouterr().err == f"{Texts('en')('cli.passcode.environment')}\n"


def test_where_the_server_alone_knows_it_from_the_environment_that_is_said_too(
    operator: Operator, blank: Workshop, typed: list[str]
) -> None:
    rights.adopt_passcode(Workshop(Settings(operator.data, passcode="samen sterk"), blank.store, clock=blank.clock))
    before = everything(operator.data)
    result = operator("passcode")
    assert (result.code, result.out, result.err) == (2, "", f"{Texts('en')('cli.passcode.environment')}\n")
    assert everything(operator.data) == before
