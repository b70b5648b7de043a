"""Notifications of PostgreSQL between two processes that get lost, come late or come twice, in a burst of votes."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from benchmarks.apps.measured_session import MeasuredSession
from benchmarks.browsers.phone import Phone
from sessions.store.database.postgres.listening import LOOK_EVERY
from sessions.workshop import Workshop
from tests.browser.support import phones
from tests.hosting.faults import rooms
from tests.hosting.faults.conftest import Deployment, Record
from tests.hosting.faults.rooms import NOTHING_WRONG, came_in, votes_while
from tests.hosting.several_processes import SeveralProcesses, serving, taking_turns
from tests.servers.notification_proxy import Fate, NotificationProxy, notifications_between
from tests.servers.postgresql import USER, PostgresServer

pytestmark = [
    pytest.mark.hosting,
    pytest.mark.parametrize("installation", [Deployment(2, "PostgreSQL")], ids=str, indirect=True),
]
# A change of which no notification comes is seen by the look that each process takes once a second anyway.
SEEN_WITHIN = LOOK_EVERY + 0.5


@pytest.fixture(params=[("lost", "passed"), ("doubled", "late")], ids=" and ".join)
def fates(request: pytest.FixtureRequest) -> Sequence[Fate]:
    """What becomes of one notification, and of the next."""
    chosen: Sequence[Fate] = request.param
    return chosen


@pytest.fixture
def proxy(postgresql: PostgresServer, fates: Sequence[Fate]) -> Iterator[NotificationProxy]:
    with notifications_between(postgresql.folder / ".s.PGSQL.5432", fates) as running:
        yield running


@pytest.fixture
def several(
    proxy: NotificationProxy, database: str, made: list[MeasuredSession], tmp_path: Path
) -> Iterator[SeveralProcesses]:
    """Two processes that reach the database through the proxy."""
    name = database.split("@/")[1].split("?")[0]
    through = f"postgresql://{USER}@127.0.0.1:{proxy.port}/{name}?sslmode=disable&gssencmode=disable"
    with serving(tmp_path / "workshop.db", database=through) as running:
        yield running


def test_notifications_that_are_lost_doubled_or_late_cost_no_answer_and_at_most_a_second(
    several: SeveralProcesses, made: list[MeasuredSession], database: str, workshop: Workshop, tmp_path: Path,
    proxy: NotificationProxy, fates: Sequence[Fate], record: Record,
) -> None:  # fmt: skip
    """While a room votes at both processes, and while nobody does, the facilitator goes on."""

    async def session(port: int) -> tuple[list[float], list[Phone]]:
        them = await came_in(made[0], port)
        assert min(several.people()) > 0
        burst = True
        voting = [asyncio.create_task(votes_while(phone, lambda: burst)) for phone in them]
        await asyncio.sleep(3)
        seen = await rooms.steps(workshop, made[0], ("p2", "p1") * 4, them)
        burst = False
        await asyncio.gather(*voting)
        seen += await rooms.steps(workshop, made[0], ("p3", "p1") * 4, them, pause=1.2)
        rooms.leave(them)
        return seen, them

    with taking_turns(several, tmp_path) as port:
        seen, them = phones.run(lambda: session(port), 180)
    figures = rooms.counted(database, [(made[0], them)])
    notified = {fate: proxy.notifications[fate] for fate in fates}
    record(
        f"notifications in turn {' and '.join(fates)}, in a burst and after it",
        {**figures, "notifications": notified, "seen_within_seconds": max(seen)},
    )
    assert rooms.wrong(figures) == NOTHING_WRONG
    assert min(notified.values()) >= 16, "of a process's sixteen steps one in two, at both"
    assert figures["acknowledged"] >= 10 * len(them)
    assert max(seen) < SEEN_WITHIN, sorted(seen)[-5:]
    assert (figures["loaded_anew"], figures["connections_lost"]) == (0, 0)
