"""Hearing of what other processes commit: by notifications that may get lost, and by a look once a second."""

import asyncio
import time
from contextlib import aclosing
from itertools import pairwise

import psycopg
import pytest

from sessions.store import Connection
from sessions.store.database.change_feed import ANYTHING, Changed
from sessions.store.database.postgres import listening, notifications
from sessions.store.database.postgres.notifications import Notifier
from sessions.store.database.postgres.postgres_store import PostgresStore

PATIENCE = 10.0


def one(db: Connection) -> int:
    return int(db.execute("SELECT 1").fetchone()[0])


@pytest.mark.slow
def test_a_vote_elsewhere_is_heard_of_with_its_session(
    postgres: PostgresStore, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "LOOK_EVERY", 60.0)  # so that only notifications tell of it
    other = PostgresStore(url)

    async def listen() -> list[Changed]:
        async with aclosing(postgres.changes(0.25)) as changes:
            heard = [await changes.next()]
            votes = [await asyncio.wrap_future(other.group_commit(one, lambda stored: stored, 7)) for _ in range(2)]
            assert votes == [1, 1]
            heard.append(await asyncio.wait_for(changes.next(), PATIENCE))
            await asyncio.wrap_future(postgres.group_commit(one, lambda stored: stored, 8))  # an own one
            with pytest.raises(TimeoutError):  # the second of both votes may still come
                while (known := await asyncio.wait_for(changes.next(), 0.5)) == Changed(frozenset({7})):
                    heard.append(known)
            return heard

    heard = asyncio.run(listen())
    assert heard[:2] == [ANYTHING, Changed(frozenset({7}))] and set(heard[2:]) <= {Changed(frozenset({7}))}
    postgres.close()
    other.close()


@pytest.mark.slow
def test_after_a_write_anything_may_have_changed_for_oneself_too(
    postgres: PostgresStore, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "LOOK_EVERY", 60.0)

    def write() -> None:
        with postgres.writing() as db:
            db.execute("INSERT INTO settings (name, value) VALUES ('a', 'b')")

    async def listen() -> None:
        other = PostgresStore(url)
        async with aclosing(postgres.changes(0.25)) as own, aclosing(other.changes(0.25)) as others:
            assert [await own.next(), await others.next()] == [ANYTHING, ANYTHING]
            await asyncio.to_thread(write)
            assert await asyncio.wait_for(own.next(), PATIENCE) == ANYTHING
            assert await asyncio.wait_for(others.next(), PATIENCE) == ANYTHING

    asyncio.run(listen())


@pytest.mark.slow
def test_what_no_notification_tells_of_is_seen_within_a_second_or_so(postgres: PostgresStore, url: str) -> None:
    async def listen() -> float:
        async with aclosing(postgres.changes(0.25)) as changes:
            await changes.next()
            async with await psycopg.AsyncConnection.connect(url, autocommit=True) as db:
                await db.execute("INSERT INTO settings (name, value) VALUES ('a', 'b')")
            began = time.monotonic()
            assert await asyncio.wait_for(changes.next(), PATIENCE) == ANYTHING
            return time.monotonic() - began

    assert asyncio.run(listen()) < 2 * listening.LOOK_EVERY


@pytest.mark.slow
def test_who_connects_anew_begins_with_a_look(postgres: PostgresStore, url: str) -> None:
    async def listen() -> None:
        changes = postgres.changes(0.25)
        assert await changes.next() == ANYTHING
        async with await psycopg.AsyncConnection.connect(url, autocommit=True) as db:
            await db.execute("""SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()""")
        with pytest.raises(psycopg.OperationalError):
            while True:
                await asyncio.wait_for(changes.next(), PATIENCE)
        await changes.aclose()
        async with aclosing(postgres.changes(0.25)) as again:
            assert await asyncio.wait_for(again.next(), PATIENCE) == ANYTHING

    asyncio.run(listen())


def test_a_session_is_told_of_eight_times_a_second_at_most_and_its_last_change_always() -> None:
    sent: list[tuple[float, list[str]]] = []
    notifier = Notifier(lambda payloads: sent.append((time.monotonic(), payloads)))
    began = time.monotonic()
    while time.monotonic() < began + 0.5:
        notifier.notify(1)
        time.sleep(0.005)
    notifier.notify(2)
    last = time.monotonic()
    while not sent or sent[-1][1][-1] != f"{notifier.sender} 2":
        assert time.monotonic() < last + PATIENCE
        time.sleep(0.01)
    assert sent[0][0] < began + 0.1, "the first one goes out at once"
    assert all(later - earlier >= 0.99 * notifications.INTERVAL for (earlier, _), (later, _) in pairwise(sent))
    assert len(sent) <= 6


def test_what_was_not_sent_before_the_end_is_sent_then() -> None:
    sent: list[list[str]] = []
    notifier = Notifier(sent.append, interval=60.0)
    notifier.notify(1)
    notifier.notify(2)
    notifier.flush()
    notifier.flush()
    assert sorted(payload for payloads in sent for payload in payloads) == [f"{notifier.sender} {n}" for n in (1, 2)]


def test_a_notification_that_can_not_be_sent_stops_nobody() -> None:
    tried: list[list[str]] = []

    def fails(payloads: list[str]) -> None:
        tried.append(payloads)
        raise OSError("no server")

    notifier = Notifier(fails, interval=0.01)
    for count in (1, 2):
        notifier.notify(count)
        deadline = time.monotonic() + PATIENCE
        while len(tried) < count:
            assert time.monotonic() < deadline
            time.sleep(0.01)
