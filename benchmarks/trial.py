"""One server with its room, and how what happens in it is counted."""

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from benchmarks import app, people
from benchmarks.machine import Meter, Stretch
from benchmarks.protocol import Tally
from benchmarks.rows import Rows

if TYPE_CHECKING:
    from benchmarks.room import Room

QUIET, PATIENCE = 0.15, 60  # wait until other processes take less than this part of a core; at most so many seconds


@dataclass
class Trial:
    """One server with its room: who is in it, and what was measured so far."""

    server: app.Server
    room: "Room"
    rows: Rows
    projector: people.Projector
    participants: list[people.Participant] = field(default_factory=list)
    found: dict[str, Any] = field(default_factory=dict)

    @property
    def everybody(self) -> list[people.Person]:
        """The projector and the participants."""
        return [self.projector, *self.participants]

    async def quiet(self) -> None:
        """Wait until nothing else takes much of this machine, or until patience ends; what it took is in the result."""
        for _ in range(PATIENCE):
            meter = Meter(self.server.pid)
            await asyncio.sleep(1)
            if meter.read().others < QUIET:
                return

    async def close(self) -> None:
        """Everybody leaves, and the server ends."""
        with suppress(TimeoutError):
            async with asyncio.timeout(10):
                await asyncio.gather(*(one.leave() for one in self.everybody), return_exceptions=True)
        self.rows.close()
        self.server.stop()


class Before:
    """The counts of a room at one moment, to say later what came on top."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        self._runs = [one.runs for one in trial.everybody]
        self._wire = [one.wire for one in trial.everybody]
        self._kinds = [one.browser.bytes_of.copy() for one in trial.everybody]

    def projector(self) -> dict[str, Any]:
        """What came on top for the projector."""
        return self._since(slice(0, 1))

    def participants(self) -> dict[str, Any]:
        """What came on top for all participants together."""
        return self._since(slice(1, None))

    def _since(self, who: slice) -> dict[str, Any]:
        now = self._trial.everybody[who]
        kinds: Counter[str] = Counter()
        for one, then in zip(now, self._kinds[who], strict=True):
            kinds += one.browser.bytes_of - then
        return {
            "script_runs": sum(one.runs for one in now) - sum(self._runs[who]),
            **asdict(sum((one.wire for one in now), Tally()) - sum(self._wire[who], Tally())),
            "bytes_in_by_kind": dict(kinds.most_common()),
        }


def per(found: dict[str, Any], count: int) -> dict[str, Any]:
    """The same counts, divided by how often it happened."""
    return {
        name: per(value, count) if isinstance(value, dict) else round(value / count, 2) for name, value in found.items()
    }


def used(stretch: Stretch) -> dict[str, float]:
    """A stretch as it stands in a result; the parts of a core tell whether something else was in the way."""
    return {
        "seconds": round(stretch.seconds, 3),
        "server_cpu_ms_per_second": round(1000 * stretch.server / stretch.seconds, 4),
        "server_part_in_kernel": round(stretch.system / stretch.server, 2),
        "load_part_of_a_core": round(stretch.load / stretch.seconds, 4),
        "others_part_of_a_core": round(stretch.others / stretch.seconds, 4),
    }


def ms(seconds: float) -> float:
    """Milliseconds, to the microsecond."""
    return round(1000 * seconds, 3)
