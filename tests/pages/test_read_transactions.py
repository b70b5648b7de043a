"""One drawing reads one state of the database: every screen opens one read transaction."""

import pytest

from pages.kit.frame import Here
from pages.participant import view
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import statements
from tests.pages.conftest import Give, Show


def begun(run: list[str]) -> int:
    """How many transactions were begun among these statements."""
    return sum(sql.startswith("BEGIN") for sql in run)


@pytest.fixture
def revealed(workshop: Workshop, ada: Visitor, session: Session, ben: Visitor, chi: Visitor, give: Give) -> Session:
    """A session with a second round of p1 that everybody may see."""
    for number in (1, 2):
        commands.open_round(workshop, ada, session, "p1", number)
        give("p1", number, {ben: 20 * number, chi: 70})
        commands.close_round(workshop, ada, session, "p1", number)
    commands.reveal(workshop, ada, session, "p1", 2)
    return session


@pytest.mark.parametrize("name", ["project", "facilitate", "review", "present", "replay"])
def test_a_screen_opens_one_read_transaction(
    workshop: Workshop, show: Show, ada: Visitor, revealed: Session, name: str
) -> None:
    with statements(workshop.store) as run:
        show(name, ada, code=revealed.code)
        assert begun(run) == 1


def test_a_part_of_the_console_that_runs_alone_opens_one(
    workshop: Workshop, show: Show, ada: Visitor, revealed: Session
) -> None:
    console = show("facilitate", ada, code=revealed.code)
    commands.hide(workshop, ada, revealed, "p1", 2)
    with statements(workshop.store) as run:
        console.follow()
        assert begun(run) <= 3  # one for each part that has not seen the newest numbers


def test_a_phone_opens_one(workshop: Workshop, ben: Visitor, revealed: Session) -> None:
    here = Here(workshop, ben, Texts("nl"), revealed)
    with statements(workshop.store) as run:
        assert view.compose(here).as_json()["screen"] == "take_part"
        assert begun(run) == 1
