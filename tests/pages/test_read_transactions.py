"""One drawing reads one state of the database: every screen opens one read transaction."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from pages.kit.frame import Here
from pages.participant import view
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.store import Connection, Store
from sessions.workshop import Workshop
from tests.pages.conftest import Give, Show

Count = Callable[[], int]


@contextmanager
def _counted(monkeypatch: pytest.MonkeyPatch, store: Store) -> Iterator[Count]:
    """How many transactions are begun on the connections of a store while the block runs."""
    begun: list[str] = []
    connect = store.connect

    def traced() -> Connection:
        db = connect()
        db.conn.set_trace_callback(lambda sql: begun.append(sql) if sql.startswith("BEGIN") else None)
        return db

    store.close()  # connections that were opened before are not traced
    with monkeypatch.context() as patch:
        patch.setattr(store, "connect", traced)
        yield lambda: len(begun)
    store.close()


@pytest.fixture
def revealed(workshop: Workshop, ada: Visitor, session: Session, ben: Visitor, chi: Visitor, give: Give) -> Session:
    """A session with a second round of p1 that everybody may see."""
    for number in (1, 2):
        commands.open_round(workshop, ada, session, "p1", number)
        give("p1", number, {ben: 20 * number, chi: 70})
        commands.close_round(workshop, ada, session, "p1", number)
    commands.reveal(workshop, ada, session, "p1", 2)
    return session


@pytest.mark.parametrize("name", ["project", "facilitate", "review"])
def test_a_screen_opens_one_read_transaction(
    workshop: Workshop, show: Show, ada: Visitor, revealed: Session, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with _counted(monkeypatch, workshop.store) as count:
        show(name, ada, code=revealed.code)
        assert count() == 1


def test_a_part_of_the_console_that_runs_alone_opens_one(
    workshop: Workshop, show: Show, ada: Visitor, revealed: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    console = show("facilitate", ada, code=revealed.code)
    commands.hide(workshop, ada, revealed, "p1", 2)
    with _counted(monkeypatch, workshop.store) as count:
        console.follow()
        assert count() <= 3  # one for each part that has not seen the newest numbers


def test_a_phone_opens_one(
    workshop: Workshop, ben: Visitor, revealed: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = Here(workshop, ben, Texts("nl"), revealed)
    with _counted(monkeypatch, workshop.store) as count:
        assert view.compose(here).as_json()["screen"] == "take_part"
        assert count() == 1
