"""The order of answers on PostgreSQL: what the same page sent earlier is not stored, also through another process."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import permutations
from pathlib import Path

import pytest

from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.errors import Refusal
from sessions.model.records import RoundKey, Sending
from sessions.participation import answering
from sessions.settings import Settings
from sessions.store.database.postgres.postgres_store import PostgresStore
from sessions.workshop import Workshop
from tests.conftest import PLAN, set_first_passcode, whole_programme

pytestmark = pytest.mark.slow


@pytest.fixture
def processes(postgres: PostgresStore, url: str, tmp_path: Path) -> Iterator[list[Workshop]]:
    """Two processes on one database, as far as memory goes."""
    other = PostgresStore(url)
    settings = Settings(tmp_path / "no.db", database=url)
    yield [Workshop(settings, store) for store in (postgres, other)]
    other.shut_down()


def test_in_whatever_order_and_over_whichever_process_they_come_the_last_that_was_sent_counts(
    processes: list[Workshop],
) -> None:
    workshop, organiser, ben = processes[0], Visitor(identity.new_token()), Visitor(identity.new_token())
    set_first_passcode(workshop, organiser)
    assert rights.is_organiser(workshop, organiser)
    session, _ = commands.create(workshop, organiser, PLAN, whole_programme())
    commands.open_round(workshop, organiser, session, "p1", 1)
    answering.join(workshop, ben, session)
    for index, numbers in enumerate(permutations(range(1, 4))):
        for place, number in enumerate(numbers):
            raw, sending = {"value": 10 * number}, Sending(f"page {index}", number)
            with suppress(Refusal):
                answering.casting(processes[place % 2], ben, session, RoundKey("p1", 1), raw, sending=sending).result()
        participant = answering.participant_of(workshop, ben, session)
        assert participant
        own = answering.own_answer(workshop, participant, "p1", 1)
        assert own and own.value == {"value": 30}
