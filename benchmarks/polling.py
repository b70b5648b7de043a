"""What phones cost that poll, beside phones with a WebSocket: `python -m benchmarks.polling`, two minutes.

Fifty of each in one run on one server: CPU while nothing happens, the time until a receipt, and the time until a screen
is at each phone after the facilitator pressed. The raw result goes to `results/polling.json`.
"""

import argparse
import asyncio
import json
import secrets
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from websockets.asyncio.client import ClientConnection, connect

from benchmarks import machine
from benchmarks.apps import app_server

RESULTS = Path(__file__).parent / "results"
MOVES = 6  # the round is closed and opened
BETWEEN = 2.0  # seconds between two of them
Message = dict[str, Any]


class Transport(Protocol):
    """The way of messages from and to one phone."""

    async def open(self) -> None:
        """Connect."""

    async def send(self, message: Message) -> None:
        """Send a message, and wait until the server has it."""

    async def receive(self) -> Sequence[Message]:
        """What the server sent since; waits for it, perhaps in vain."""

    async def close(self) -> None:
        """Leave."""


class ByWebSocket:
    """A WebSocket, as `live_connection.js` opens it."""

    def __init__(self, port: int, code: str, token: str) -> None:
        self._address = f"ws://127.0.0.1:{port}/live/{code}?phone=1&stage="
        self._cookie = {"cookie": f"workshop={token}"}
        self._wire: ClientConnection | None = None

    async def open(self) -> None:
        self._wire = await connect(self._address, additional_headers=self._cookie, compression=None, ping_interval=None)

    async def send(self, message: Message) -> None:
        assert self._wire
        await self._wire.send(json.dumps(message))

    async def receive(self) -> Sequence[Message]:
        assert self._wire
        return [json.loads(await self._wire.recv())]

    async def close(self) -> None:
        assert self._wire
        await self._wire.close()


class ByPolling:
    """Plain requests, as `polling_socket.js` sends them: polls over one connection, messages over another."""

    def __init__(self, port: int, code: str, token: str) -> None:
        self._port, self._path = port, f"/poll/{code}"
        # About as much as a browser sends.
        self._head = f"Host: 127.0.0.1:{port}\r\nCookie: workshop={token}\r\nUser-Agent: {'x' * 300}\r\n"
        self._polls: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        self._arrived = 0

    async def open(self) -> None:
        self._polls = await asyncio.open_connection("127.0.0.1", self._port)
        self._path += "/" + await self._post(self._polls, "?phone=1&stage=")

    async def send(self, message: Message) -> None:
        wire = await asyncio.open_connection("127.0.0.1", self._port)
        await self._post(wire, "/message", json.dumps(message))
        wire[1].close()

    async def receive(self) -> Sequence[Message]:
        assert self._polls
        lines = (await self._post(self._polls, f"/next?arrived={self._arrived}")).splitlines()
        self._arrived += len(lines)
        return [json.loads(line) for line in lines]

    async def close(self) -> None:
        assert self._polls
        self._polls[1].close()

    async def _post(self, wire: tuple[asyncio.StreamReader, asyncio.StreamWriter], path: str, body: str = "") -> str:
        reader, writer = wire
        head = f"POST {self._path}{path} HTTP/1.1\r\n{self._head}Content-Length: {len(body)}\r\n\r\n"
        writer.write((head + body).encode())
        answer = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        assert answer.startswith("http/1.1 200"), answer
        return (await reader.readexactly(int(answer.partition("content-length: ")[2].split("\r\n")[0]))).decode()


class Phone:
    """A participant: what arrived, and when."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.key = ""
        self.stage = 0
        self.stage_at: dict[int, float] = {}
        self.receipt_at: dict[str, float] = {}
        self._listening: asyncio.Task[None] | None = None

    async def join(self) -> None:
        """Come in, and wait for the question."""
        await self._transport.open()
        self._listening = asyncio.create_task(self._listen())
        await self._transport.send({"join": {"role": None}})
        while not self.key:
            await asyncio.sleep(0.02)

    async def vote(self) -> float:
        """Send an answer; how many ms its receipt took."""
        nonce, since = secrets.token_hex(5), time.perf_counter()
        await self._transport.send(
            {"cast": {"key": self.key, "nonce": nonce, "answer": {"value": secrets.randbelow(101)}}}
        )
        while nonce not in self.receipt_at:
            await asyncio.sleep(0.005)
        return 1000 * (self.receipt_at[nonce] - since)

    async def leave(self) -> None:
        """Close the connection."""
        assert self._listening
        self._listening.cancel()
        await self._transport.close()

    async def _listen(self) -> None:
        while True:
            for message in await self._transport.receive():
                now = time.perf_counter()
                if view := message.get("view"):
                    self.stage_at.setdefault(view["stage"], now)
                    keys = (piece.get("data", {}).get("key", "") for piece in view["pieces"])
                    self.key = next(filter(None, keys), self.key)
                if receipt := message.get("receipt"):
                    self.receipt_at[receipt["nonce"]] = now


async def measure(server: app_server.Server, data: Path, made: Any, people: int, seconds: float) -> dict[str, Any]:
    """All that is measured in one run."""
    kinds: dict[str, type[ByWebSocket] | type[ByPolling]] = {"websocket": ByWebSocket, "polling": ByPolling}
    groups: dict[str, list[Phone]] = {}
    nobody = await _cpu(server, seconds / 4)
    found: dict[str, Any] = {"cpu_ms_a_minute_with_nobody": round(nobody, 1), **{name: {} for name in kinds}}
    before, memory = nobody, machine.resident_mb(server.pid)
    for name, kind in kinds.items():
        groups[name] = [Phone(kind(server.port, made.code, _token())) for _ in range(people)]
        await asyncio.gather(*(phone.join() for phone in groups[name]))
        await asyncio.sleep(2)
        now = await _cpu(server, seconds)
        found[name]["cpu_ms_a_minute_of_one_idle_phone"] = round((now - before) / people, 2)
        found[name]["memory_mb_of_all"] = round(machine.resident_mb(server.pid) - memory, 1)
        before, memory = now, machine.resident_mb(server.pid)
    for name, phones in groups.items():
        found[name]["receipt_ms"] = machine.spread([await phone.vote() for phone in phones])
    pressed = await asyncio.to_thread(_move, data, made)
    await asyncio.sleep(1)
    for name, phones in groups.items():
        arrived = [1000 * (phone.stage_at[stage] - at) for phone in phones for stage, at in pressed.items()]
        found[name]["screen_ms"] = machine.spread(arrived)
    for phone in (phone for phones in groups.values() for phone in phones):
        await phone.leave()
    return found


def _move(data: Path, made: Any) -> dict[int, float]:
    """Close and open the round, some times; when each stage was pressed. The server sees it in the database."""
    from sessions import settings
    from sessions.access.rights import Visitor
    from sessions.facilitation import commands
    from sessions.store import SqliteStore
    from sessions.workshop import Workshop

    workshop = Workshop(settings.read({"WORKSHOP_DATA": str(data)}, data.parent), SqliteStore(data))
    facilitator, pressed = Visitor(made.token), {}
    for number in range(MOVES):
        session = commands.find(workshop, made.code)
        since = time.perf_counter()
        press = commands.open_round if number % 2 else commands.close_round
        press(workshop, facilitator, session, made.activity, 1)
        pressed[commands.find(workshop, made.code).stage] = since
        time.sleep(BETWEEN)
    return pressed


def _token() -> str:
    from sessions.access import identity

    return identity.new_token()


async def _cpu(server: app_server.Server, seconds: float) -> float:
    """CPU of the server in ms a minute, while nobody does anything."""
    meter = machine.Meter(server.pid)
    await asyncio.sleep(seconds)
    stretch = meter.read()
    return 60_000 * stretch.server / stretch.seconds


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=50, choices=range(1, 201), metavar="1-200", help="of each kind")
    parser.add_argument("--seconds", type=float, default=40.0, help="of each stretch in which nothing happens")
    parser.add_argument("--out", type=Path, default=RESULTS / "polling.json")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home, data = Path(folder) / "app", Path(folder) / "workshop.db"
        result: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds")}
        result |= app_server.copy(home)
        from benchmarks.apps.measured_session import prepare  # now, not before: it imports the copy's `sessions`

        [made] = prepare(data, (11, 48, 85, 21, 58))
        server = app_server.Server(home, data, None)
        try:
            server.wait_until_up()
            found = asyncio.run(measure(server, data, made, given.people, min(given.seconds, 120.0)))
        finally:
            server.stop()
        result |= {"errors_in_log": server.complaints()}
    result |= {"machine": machine.describe(), "versions": machine.versions()}
    result |= {"phones_of_each_kind": given.people, "idle_seconds": given.seconds, "found": found}
    given.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
