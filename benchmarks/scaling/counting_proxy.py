"""Stands between an app and PostgreSQL, counts what passes, and delays it as a network would.

`python -m benchmarks.scaling.counting_proxy FOLDER SERVER DELAY` listens on a socket in one folder and connects to the
one in the other. For each line on its input it prints the counts so far; it ends when its input does.
"""

import asyncio
import json
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

SOCKET = ".s.PGSQL.5432"
STATEMENTS = b"QE"  # the messages that run one: Query and Execute


class Counts(NamedTuple):
    """What passed so far. A round trip is an answer of the server after something was sent to it."""

    round_trips: int = 0
    statements: int = 0

    def since(self, earlier: "Counts") -> "Counts":
        """What passed between the two."""
        return Counts(self.round_trips - earlier.round_trips, self.statements - earlier.statements)


class CountingProxy:
    """Counts over all connections; `delay` is how many seconds everything takes in each direction."""

    def __init__(self, server: Path, delay: float) -> None:
        self.counts = Counts()
        self._server, self._delay = server, delay

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass on what comes on one connection, until either side ends it."""
        to_server = _Direction()
        with suppress(OSError):
            from_server, server = await asyncio.open_unix_connection(str(self._server / SOCKET))
            both = [
                asyncio.ensure_future(self._pass_on(reader, server, to_server, counted=True)),
                asyncio.ensure_future(self._pass_on(from_server, writer, to_server, counted=False)),
            ]
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            for each in both:
                each.cancel()
            server.close()
        writer.close()

    async def _pass_on(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, to_server: "_Direction", *, counted: bool
    ) -> None:
        loop = asyncio.get_running_loop()
        while data := await reader.read(65536):
            if counted:
                to_server.unanswered = True
                self.counts = self.counts._replace(statements=self.counts.statements + to_server.statements_in(data))
            elif to_server.unanswered:
                to_server.unanswered = False
                self.counts = self.counts._replace(round_trips=self.counts.round_trips + 1)
            if self._delay:
                loop.call_later(self._delay, writer.write, data)
            else:
                writer.write(data)


class _Direction:
    """What one connection sent to the server: messages of a type, a length and that many bytes, after the first one."""

    def __init__(self) -> None:
        self.unanswered = False
        self._pending, self._started = b"", False

    def statements_in(self, data: bytes) -> int:
        """How many statements these bytes complete."""
        self._pending += data
        found = 0
        while len(self._pending) >= 5:
            typed = int(self._started)  # the first message has no type
            [length] = struct.unpack_from("!i", self._pending, typed)
            if len(self._pending) < typed + length:
                break
            found += self._started and self._pending[0] in STATEMENTS
            self._pending, self._started = self._pending[typed + length :], True
        return found


class RunningProxy:
    """A proxy in a process of its own, so that its work is not that of the app. `folder` is where its socket is."""

    def __init__(self, folder: Path, process: "subprocess.Popen[str]") -> None:
        self.folder, self._process = folder, process

    def counts(self) -> Counts:
        """What passed so far."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return Counts(*json.loads(self._process.stdout.readline()))


@contextmanager
def running(folder: Path, server: Path, delay: float) -> Iterator[RunningProxy]:
    """A proxy that is there as long as the block runs."""
    command = [sys.executable, "-m", "benchmarks.scaling.counting_proxy", str(folder), str(server), str(delay)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        proxy = RunningProxy(folder, process)
        proxy.counts()  # once it answers, it listens
        yield proxy
        assert process.stdin
        process.stdin.close()


async def _serve(folder: Path, server: Path, delay: float) -> None:
    proxy, loop = CountingProxy(server, delay), asyncio.get_running_loop()
    async with await asyncio.start_unix_server(proxy.connected, str(folder / SOCKET)):
        while await loop.run_in_executor(None, sys.stdin.readline):
            print(json.dumps(proxy.counts), flush=True)


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3])))
