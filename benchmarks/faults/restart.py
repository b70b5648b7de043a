"""A server that is started anew in the middle of a session: `python -m benchmarks.faults.restart`, three minutes.

A hundred phones vote without a pause, while the server is stopped with SIGTERM and started again, and then killed with
SIGKILL and started again, each some times. It stores how long the server took to end and to answer again, how long each
phone was without a connection, and how long after the server answered it was back; and whether an acknowledged answer
is missing or stored twice, and whether a page was loaded anew. Ends with 1 when one was, or when a phone took longer
than 3 s after the server answered. The raw result goes to `results/restart.json`.
"""

import argparse
import asyncio
import json
import random
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvloop

from benchmarks import counting, machine
from benchmarks.apps import app_server
from benchmarks.browsers.page import NotServedError, SessionAddress
from benchmarks.browsers.phone import Phone

RESULTS = Path(__file__).parents[1] / "results"
BACK = 3.0  # seconds after the server answers in which every phone has to be back
PAUSE = (0.5, 2.0)  # seconds between two votes of one phone
BEFORE, AFTER = (2.0, 4.0), 4.0  # seconds of voting before the server ends, and after all are back
HOW = {"SIGTERM": signal.SIGTERM, "SIGKILL": signal.SIGKILL}


class Restarts:
    """A server and its phones, through one restart after the other."""

    def __init__(self, home: Path, data: Path, code: str, people: int) -> None:
        self._home, self._data = home, data
        self._core, _ = machine.two_cores()
        self.server = app_server.Server(home, data, self._core)
        self.complaints: list[str] = []
        address = SessionAddress("127.0.0.1", self.server.port, code)
        self.phones = [Phone(address) for _ in range(people)]
        self._dice = random.Random(18)
        self._voting = True

    async def play(self, times: int) -> list[dict[str, Any]]:
        """Everybody joins and votes, through so many restarts of each kind; returns what each came to."""
        await asyncio.to_thread(self.server.wait_until_up)
        for phone in self.phones:
            await phone.join()
        voting = [asyncio.create_task(self._vote(phone)) for phone in self.phones]
        found = [await self._restart(name) for _ in range(times) for name in HOW]
        self._voting = False
        await asyncio.gather(*voting)
        return found

    async def _vote(self, phone: Phone) -> None:
        """Vote without an end; what has no receipt is sent again by the phone itself."""
        while self._voting:
            await asyncio.sleep(self._dice.uniform(*PAUSE))
            with suppress(NotServedError):  # is counted as unconfirmed
                await phone.vote({"value": self._dice.randrange(101)})

    async def _restart(self, name: str) -> dict[str, Any]:
        await asyncio.sleep(self._dice.uniform(*BEFORE))
        waiting = [asyncio.create_task(self._back(phone)) for phone in self.phones]
        began = time.perf_counter()
        code = await asyncio.to_thread(self.server.end, HOW[name])
        ended = time.perf_counter()
        self.complaints += self.server.complaints()
        self.server = app_server.Server(self._home, self._data, self._core, port=self.server.port)
        await asyncio.to_thread(self.server.wait_until_up)
        up = time.perf_counter()
        back = await asyncio.gather(*waiting)
        await asyncio.sleep(AFTER)
        return {
            "signal": name,
            "exit_code": code,
            "ended_after_seconds": round(ended - began, 3),
            "started_in_seconds": round(up - ended, 3),
            "start_cpu_seconds": round(machine.cpu_seconds(self.server.pid), 2),
            "back_after_the_signal_seconds": machine.spread([came - began for came in back]),
            "back_after_it_answers_seconds": machine.spread([came - up for came in back]),
        }

    @staticmethod
    async def _back(phone: Phone) -> float:
        """When a phone was connected again, after it had lost its connection."""
        lost = phone.lost
        return await phone.until(lambda: phone.lost > lost and phone.up)


def verdict(found: Sequence[dict[str, Any]], answers: dict[str, Any], loaded_anew: int) -> list[str]:
    """What is not as it has to be."""
    wrong = [f"{name}: {answers[name]}" for name in ("lost", "missing_in_the_log", "double", "double_in_the_log")
             if answers[name]]  # fmt: skip
    slow = [each for each in found if each["back_after_it_answers_seconds"]["max"] > BACK]
    wrong += [f"pages loaded anew: {loaded_anew}"] if loaded_anew else []
    return wrong + [f"phones came back too late after {each['signal']}" for each in slow]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=100, choices=range(1, 501), metavar="1-500")
    parser.add_argument("--times", type=int, default=5, choices=range(1, 21), metavar="1-20", help="of each kind")
    parser.add_argument("--out", type=Path, default=RESULTS / "restart.json")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home, data = Path(folder) / "app", Path(folder) / "workshop.db"
        result: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds")}
        result |= app_server.copy(home)
        from benchmarks.apps.measured_session import prepare  # now, not before: it imports the copy's `sessions`

        [made] = prepare(data, (11, 48, 85, 21, 58))
        restarts = Restarts(home, data, made.code, given.people)
        try:
            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                found = runner.run(restarts.play(given.times))
        finally:
            restarts.server.stop()
        answers = counting.count(data, restarts.phones, made.holder)
        loaded_anew = sum(phone.loads - 1 for phone in restarts.phones)
    wrong = verdict(found, answers, loaded_anew)
    result |= {"machine": machine.describe(), "versions": machine.versions(), "errors_in_log": restarts.complaints[:20]}
    result |= {"people": given.people, "restarts": found, "answers": answers, "loaded_anew": loaded_anew}
    given.out.write_text(json.dumps({**result, "wrong": wrong}, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({"restarts": found, "answers": answers, "loaded_anew": loaded_anew, "wrong": wrong}, indent=1))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
