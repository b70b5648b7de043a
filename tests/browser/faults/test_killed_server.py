"""The server is killed with -9 in the middle of a burst of votes: nothing acknowledged is lost, nothing is doubled.

Three times in each run of the tests; fifty times with `-m endurance`, which writes `faults_kill.json`.
"""

import asyncio
import json
import random
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

import pytest
from websockets.exceptions import ConnectionClosed

from benchmarks import machine
from tests.browser.support import phones
from tests.browser.support.phones import Phone
from tests.browser.support.server import HOME, Server
from tests.full_session import FullSession

pytestmark = [pytest.mark.own_server, pytest.mark.long]

PEOPLE = 20
MOST = 58  # votes of one person between two kills, at different places; the server takes 60 at once
LATEST = 800  # receipts after which the server is killed at the latest: a third of all votes is still to come then
CYCLE = 0.01  # seconds more, at most, so that the kill comes anywhere between the reading of a vote and its receipt
LOG = "SELECT json_extract(value, '$.value') FROM answer_log WHERE participant = ? AND id > ? ORDER BY id"
ROWS = "SELECT participant, json_extract(value, '$.value') FROM answers ORDER BY participant"
TOTALS = ("sent", "acknowledged", "on_their_way", "never_confirmed", "stored_without_receipt", "lost", "double")
RESULT = HOME / "benchmarks" / "results" / "faults_kill.json"


@dataclass(frozen=True, slots=True)
class Round:
    """What one kill came to."""

    killed_after_ms: int  # after the first vote
    killed_after_receipts: int
    sent: int
    acknowledged: int
    rows: int
    lines_in_log: int
    on_their_way: int  # sent before the kill, without a receipt until then; some of these receipts came all the same
    never_confirmed: int  # sent before the kill, and no receipt ever came: sent once more after the restart
    stored_without_receipt: int
    lost: int
    double: int


class Burst:
    """Everybody votes again and again until the server is killed, which comes when so many receipts were read."""

    def __init__(self, receipts: int) -> None:
        self.receipts = receipts
        self.reached = asyncio.Event()
        self.killed = False

    async def of(self, phone: Phone, chance: random.Random) -> None:
        """The votes of one person. Nobody sends a thing to a server that is known to be gone."""
        held = (phone.asked["value"] or {}).get("value")
        with suppress(ConnectionClosed, OSError):
            for value in chance.sample([one for one in range(101) if one != held], MOST):
                if self.killed:
                    return
                await phone.vote(value)
                self.receipts -= 1
                if self.receipts == 0:
                    self.reached.set()


async def through_a_kill(server: Server, people: list[Phone], chance: random.Random) -> tuple[int, int, int]:
    """A burst of votes with a kill in it: after how many ms, how many receipts, and how many votes were on their way.

    The moment is drawn by receipts and not by the clock, so that the burst isn't over before it on a fast machine.
    """
    for phone in people:
        phone.sent.clear()
        phone.acknowledged.clear()
    burst, began = Burst(chance.randint(1, LATEST)), time.monotonic()
    voting = [asyncio.create_task(burst.of(phone, random.Random(chance.random()))) for phone in people]
    async with asyncio.timeout(phones.PATIENCE):
        await burst.reached.wait()
    await asyncio.sleep(chance.uniform(0, CYCLE))
    server.kill()
    burst.killed = True
    after = round(1000 * (time.monotonic() - began))
    sent, read = (
        sum(map(len, given)) for given in zip(*((person.sent, person.acknowledged) for person in people), strict=True)
    )
    await asyncio.gather(*voting)
    return after, read, sent - read


def stored(server: Server, since: int) -> tuple[dict[int, int], dict[int, list[int]]]:
    """The rows, and the lines of the log that came after one, by participant: the first who joined is 1."""
    with server.database.reading() as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        numbers = [number for (number,) in db.execute("SELECT id FROM participants ORDER BY id")]
        assert len(numbers) == PEOPLE
        found = [(numbers.index(number) + 1, value) for number, value in db.execute(ROWS)]
        rows = dict(found)
        assert len(rows) == len(found), "somebody has two rows"
        logs = ([value for (value,) in db.execute(LOG, [number, since])] for number in numbers)
        return rows, dict(enumerate(logs, 1))


async def come_back(phone: Phone) -> None:
    """The page as it comes back by itself: with its own answer, and what was not confirmed is sent once more."""
    await phone.open()
    assert "key" in phone.asked, "nobody has to join again"
    assert phone.asked["answered"] or not phone.acknowledged
    for value in phone.sent[len(phone.acknowledged) :]:
        assert not (await phone.send_answer(value))["refused"]
    phone.asked["value"] = {"value": phone.sent[-1]}


def judge(people: list[Phone], log: dict[int, list[int]]) -> tuple[int, int]:
    """How many acknowledged answers are not in the log, and how many lines too many there are."""
    lost = double = 0
    for who, phone in enumerate(people, 1):
        lost += len([value for value in phone.acknowledged if value not in log[who]])
        double += len(log[who]) - len(set(log[who]))
        assert log[who] == phone.sent[: len(log[who])], "what is stored is what was sent, in its order"
    return lost, double


async def kill_and_look(server: Server, people: list[Phone], chance: random.Random) -> Round:
    """One kill, what is in the file after it, and what becomes of it after the restart."""
    [(since,)] = server.database.ask("SELECT coalesce(max(id), 0) FROM answer_log")
    after, receipts, on_their_way = await through_a_kill(server, people, chance)
    acknowledged = [list(phone.acknowledged) for phone in people]
    rows, log = stored(server, since)
    lost, double = judge(people, log)
    held = {who: values[-1] for who, values in log.items() if values}
    lost += sum(rows[who] != value for who, value in held.items())
    await asyncio.to_thread(server.start)
    await asyncio.gather(*(come_back(phone) for phone in people))
    rows, after_all = stored(server, since)
    late, again = judge(people, after_all)
    assert [rows[who] for who in sorted(rows)] == [phone.sent[-1] for phone in people], "all have their last answer"
    return Round(
        killed_after_ms=after,
        killed_after_receipts=receipts,
        sent=sum(len(phone.sent) for phone in people),
        acknowledged=sum(map(len, acknowledged)),
        rows=len(rows),
        lines_in_log=sum(map(len, after_all.values())),
        on_their_way=on_their_way,
        never_confirmed=sum(len(phone.sent) - len(given) for phone, given in zip(people, acknowledged, strict=True)),
        stored_without_receipt=sum(
            len(values) - len(given) for values, given in zip(log.values(), acknowledged, strict=True)
        ),
        lost=lost + late,
        double=double + again,
    )


async def kill_often(server: Server, code: str, rounds: int) -> list[Round]:
    """All of it."""
    people = await phones.come_in(server.url, code, PEOPLE)
    chance = random.Random(rounds)
    found = [await kill_and_look(server, people, chance) for _ in range(rounds)]
    await asyncio.gather(*(phone.leave() for phone in people))
    return found


def write_down(found: list[Round]) -> None:
    """Keep the raw result, with what it was measured on."""

    def git(*words: str) -> str:
        return subprocess.run(["git", *words], cwd=HOME, capture_output=True, text=True, check=True).stdout.strip()

    told = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": git("rev-parse", "HEAD"),
        "files_that_differ": len(git("status", "--porcelain").splitlines()),
        "machine": machine.describe(),
        "versions": machine.versions(),
        "plan": {"people": PEOPLE, "kills": len(found), "votes_of_each": MOST, "latest_kill_after_receipts": LATEST},
        "total": {name: sum(getattr(one, name) for one in found) for name in TOTALS},
        "rounds": [asdict(one) for one in found],
    }
    RESULT.write_text(json.dumps(told, indent=1) + "\n")


@pytest.mark.parametrize("kills", [3, pytest.param(50, marks=pytest.mark.endurance)])
def test_nothing_acknowledged_is_lost_or_doubled_by_a_kill(
    full_session: FullSession, server: Server, rows: Callable[..., list[tuple[object, ...]]], kills: int
) -> None:
    full_session.open("p1")
    found = phones.run(lambda: kill_often(server, full_session.session.code, kills), timeout=60 * kills)
    if kills > 3:
        write_down(found)
    assert [(one.lost, one.double) for one in found] == [(0, 0)] * kills
    assert all(one.acknowledged and one.on_their_way for one in found), "each kill came in the middle of the burst"
    assert rows("SELECT count(*) FROM participants") == [(PEOPLE,)]
