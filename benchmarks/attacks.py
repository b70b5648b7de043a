"""What strangers can do to a running session: memory, and how long an honest phone waits while each attack runs.

`python -m benchmarks.attacks` starts the app as `make run` does, lets phones vote without a pause, and runs one attack
after the other from a process of its own, on the loopback and for some seconds each. Writes results/attacks.json.
"""

import argparse
import asyncio
import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from benchmarks import machine
from benchmarks.apps import app_server

HERE = Path(__file__).parent
PHONES = 8
PAUSE = 0.25  # seconds between two answers of one phone
WITHIN = 200.0  # ms within which 95 of 100 answers have to be confirmed
HEAD = b"GET / HTTP/1.1\r\nHost: x\r\n"
STREAM = "/_stcore/stream"
FAILURES = (OSError, WebSocketException, TimeoutError, asyncio.IncompleteReadError)
Counts = Counter[str]


class Target:
    """Where an attack goes: the port, and the code of the session, which most attacks don't need."""

    def __init__(self, port: int, code: str) -> None:
        self.port, self.code = port, code

    async def http(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection on which nothing was sent."""
        return await asyncio.open_connection("127.0.0.1", self.port)

    async def websocket(self, path: str, token: str | None = None, **headers: str) -> ClientConnection:
        """A WebSocket of a browser of its own."""
        cookie = {"cookie": f"workshop={token or secrets.token_urlsafe(32)}"}
        return await connect(
            f"ws://127.0.0.1:{self.port}{path}",
            additional_headers=cookie | headers,
            compression=None,
            ping_interval=None,
            close_timeout=0.1,
        )


Attack = Callable[[Target, Counts], Awaitable[None]]


# --- attacks: each is done by many at once, again and again ----------------------------------------------------------


def endless(begin: bytes, more: bytes) -> Attack:
    """A request that never ends, up to 20 MB of it."""

    async def attack(target: Target, counts: Counts) -> None:
        _, writer = await target.http()
        try:
            writer.write(begin)
            for _ in range(20 * 2**20 // len(more)):
                writer.write(more)
                await writer.drain()
                counts["bytes"] += len(more)
        finally:
            writer.transport.abort()

    return attack


def requests(method: str, path: str) -> Attack:
    """Two hundred requests over one connection, each as soon as the answer before begins."""

    async def attack(target: Target, counts: Counts) -> None:
        reader, writer = await target.http()
        head = f"{method} {path.format(code=target.code)} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n"
        try:
            for _ in range(200):
                writer.write(f"{head}Content-Length: 0\r\n\r\n".encode())
                if not await reader.read(65536):
                    break
                counts["answers"] += 1
        finally:
            writer.transport.abort()

    return attack


async def huge_cookies(target: Target, counts: Counts) -> None:
    """A made-up token of several thousand characters, another one each time."""
    async with await target.websocket(f"/live/{target.code}", secrets.token_urlsafe(5_700)) as wire:
        counts["bytes"] += 7_600
        await wire.recv()


async def wrong_codes(target: Target, counts: Counts) -> None:
    """One person behind a proxy on this machine tries codes; somebody else behind it has the right one."""
    with suppress(*FAILURES):
        async with await target.websocket("/live/ZZZZZZ", **{"x-forwarded-for": "192.0.2.1"}) as wire:
            await wire.recv()
    async with await target.websocket(f"/live/{target.code}", **{"x-forwarded-for": "192.0.2.2"}) as wire:
        await wire.recv()
        counts["others let in"] += 1


async def idle(target: Target, counts: Counts) -> None:
    """A connection on which nothing is asked."""
    reader, writer = await target.http()
    try:
        await reader.read(1)
        counts["closed by the server"] += 1
    finally:
        writer.transport.abort()


def unfinished_message(path: str) -> Attack:
    """3.9 MB of a message of one byte more."""

    async def attack(target: Target, counts: Counts) -> None:
        wire = await target.websocket(path.format(code=target.code))
        try:
            wire.transport.write(b"\x82\xff" + (3_900_001).to_bytes(8, "big") + bytes(4) + bytes(3_900_000))
            counts["bytes"] += 3_900_000
            await wire.wait_closed()
        finally:
            wire.transport.abort()

    return attack


async def empty_fragments(target: Target, counts: Counts) -> None:
    """A message of empty fragments, which never ends."""
    wire = await target.websocket(f"/live/{target.code}")
    try:
        wire.transport.write(b"\x01\x80" + bytes(4) + (b"\x00\x80" + bytes(4)) * 100_000)
        counts["fragments"] += 100_000
        await wire.wait_closed()
    finally:
        wire.transport.abort()


def forged_state(size: int) -> Attack:
    """Values of widgets that no screen has, so many bytes of them."""

    async def attack(target: Target, counts: Counts) -> None:
        message = BackMsg()
        for number in range(max(1, size // 1000)):
            state = message.rerun_script.widget_states.widgets.add()
            state.id, state.string_value = f"forged-{number}", "x" * min(size, 900)
        async with await target.websocket(STREAM) as wire:
            for _ in range(20):
                await wire.send(message.SerializeToString())
                counts["messages"] += 1
                await asyncio.wait_for(wire.recv(), 5)

    return attack


async def reruns(target: Target, counts: Counts) -> None:
    """The home screen, run again and again."""
    message = BackMsg()
    message.rerun_script.query_string = ""
    async with await target.websocket(STREAM) as wire:
        while True:
            await wire.send(message.SerializeToString())
            counts["messages"] += 1
            with suppress(TimeoutError):
                await asyncio.wait_for(wire.recv(), 0.05)


async def forged_lines(target: Target, counts: Counts) -> None:
    """What no frontend sends, with line breaks and escape codes."""
    for message in (b"\n\x1b[2JERROR forged\n" * 200, "\nERROR forged\n" * 200, debug_message()):
        with suppress(*FAILURES):
            async with await target.websocket(STREAM) as wire:
                for _ in range(200):
                    await wire.send(message)
                    counts["messages"] += 1


def debug_message() -> bytes:
    """A message about which Streamlit writes a line each time."""
    message = BackMsg()
    message.debug_disconnect_websocket = True
    return bytes(message.SerializeToString())


async def joins(target: Target, counts: Counts) -> None:
    """One laptop that is somebody new each time."""
    async with await target.websocket(f"/live/{target.code}?phone=1") as wire:
        await wire.send('{"join": {"role": null}}')
        while "take_part" not in (said := str(await asyncio.wait_for(wire.recv(), 5))):
            if "refused" in said:
                counts["refused"] += 1
                return
        counts["joined"] += 1


ATTACKS: dict[str, tuple[int, Attack]] = {  # with how many do it at once
    "endless header lines": (20, endless(HEAD, b"x-a: 0123456789abcdef\r\n" * 2000)),
    "endless header value": (20, endless(HEAD + b"x-a: ", b"v" * 65536)),
    "endless address": (20, endless(b"GET /", b"a" * 65536)),
    "endless body": (20, endless(b"POST / HTTP/1.1\r\nHost: x\r\ncontent-length: 20971520\r\n\r\n", b"b" * 65536)),
    "requests without waiting": (20, endless(b"", (HEAD + b"\r\n") * 2000)),
    "huge cookies": (10, huge_cookies),
    "wrong codes behind a proxy": (5, wrong_codes),
    "idle connections": (2000, idle),
    "unfinished messages, live": (50, unfinished_message("/live/{code}")),
    "unfinished messages, Streamlit": (50, unfinished_message(STREAM)),
    "empty fragments": (20, empty_fragments),
    "forged widget states, 1 MB": (50, forged_state(900_000)),
    "forged widget states, 7 kB": (50, forged_state(7_000)),
    "reruns of the home screen": (100, reruns),
    "forged lines in the log": (10, forged_lines),
    "joins from one laptop": (5, joins),
    "pages of participants": (20, requests("GET", "/{code}")),
    "pictures of the projector": (20, requests("GET", "/{code}/screen")),
    "checks of a device": (20, requests("POST", "/check/{code}?live=1")),
    "polled connections": (20, requests("POST", "/poll/{code}?phone=1")),
}


async def attack(target: Target, name: str, seconds: float) -> Counts:
    """Run one attack for so long; returns what was sent and what became of it."""
    people, act = ATTACKS[name]
    counts: Counts = Counter()

    async def again_and_again() -> None:
        while True:
            try:
                await act(target, counts)
                counts["done"] += 1
            except FAILURES:
                counts["cut off"] += 1
            await asyncio.sleep(0.05)

    tasks = [asyncio.create_task(again_and_again()) for _ in range(people)]
    await asyncio.sleep(seconds)
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks, timeout=2)
    return counts


async def attack_and_leave(target: Target, name: str, seconds: float) -> None:
    """Run one attack, print what came of it, and end this process, whatever is still connected."""
    print(json.dumps(await attack(target, name, seconds)), flush=True)
    os._exit(0)


# --- who is there meanwhile ------------------------------------------------------------------------------------------


class Phone:
    """An honest participant, who votes without a pause."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self.waited: list[float] = []  # ms from sending to the receipt, of every answer since `waited` was emptied
        self.lost = 0

    async def vote(self) -> None:
        """Join, and answer until cancelled."""
        wire = await self._target.websocket(f"/live/{self._target.code}?phone=1")
        await wire.send('{"join": {"role": null}}')
        key = ""
        while not key:
            pieces = json.loads(await wire.recv()).get("view", {}).get("pieces", [])
            key = next((piece["data"]["key"] for piece in pieces if "key" in piece.get("data", {})), "")
        while True:
            nonce, sent = secrets.token_hex(5), time.perf_counter()
            answer = {"key": key, "nonce": nonce, "answer": {"value": secrets.randbelow(101)}}
            await wire.send(json.dumps({"cast": answer}))
            try:
                async with asyncio.timeout(10):
                    while json.loads(await wire.recv()).get("receipt", {}).get("nonce") != nonce:
                        pass
                self.waited.append(1000 * (time.perf_counter() - sent))
            except TimeoutError:
                self.lost += 1
            await asyncio.sleep(PAUSE)


async def newcomer(target: Target, waited: list[float]) -> None:
    """Somebody who opens the home page twice a second, over a new connection each time."""
    while True:
        asked = time.perf_counter()
        with suppress(*FAILURES):
            reader, writer = await target.http()
            writer.write(HEAD + b"Accept: text/html\r\nConnection: close\r\n\r\n")
            async with asyncio.timeout(10):
                if (await reader.read()).startswith(b"HTTP/1.1 200"):
                    waited.append(1000 * (time.perf_counter() - asked))
            writer.close()
        await asyncio.sleep(0.5)


class Hall:
    """The server, the phones and the newcomer, measured stretch by stretch."""

    def __init__(self, server: app_server.Server, target: Target) -> None:
        self._server = server
        self._phones = [Phone(target) for _ in range(PHONES)]
        self._pages: list[float] = []
        self._tasks = [asyncio.create_task(phone.vote()) for phone in self._phones]
        self._tasks.append(asyncio.create_task(newcomer(target, self._pages)))

    async def measure(self, meanwhile: Awaitable[Any]) -> dict[str, Any]:
        """What phones, newcomer and memory were like while this ran, and what it returned."""
        for phone in self._phones:
            phone.waited.clear()
        self._pages.clear()
        lost, log = sum(phone.lost for phone in self._phones), self._server.log.stat().st_size
        before = peak = machine.resident_mb(self._server.pid)
        running = asyncio.ensure_future(meanwhile)
        while not running.done():
            peak = max(peak, machine.resident_mb(self._server.pid))
            await asyncio.sleep(0.1)
        waited = [ms for phone in self._phones for ms in phone.waited]
        return {
            "confirmed_ms": machine.spread(waited),
            "page_ms": machine.spread(self._pages),
            "lost": sum(phone.lost for phone in self._phones) - lost,
            "memory_before_mb": before,
            "memory_peak_over_before_mb": round(peak - before, 1),
            "log_bytes": self._server.log.stat().st_size - log,
            "phones_still_there": sum(not task.done() for task in self._tasks[:-1]),
            "attack": running.result(),
        }

    async def leave(self) -> None:
        """Everybody goes."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def attack_elsewhere(target: Target, name: str, seconds: float) -> dict[str, int]:
    """Run an attack in a process of its own, so that it takes no time from those who measure."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.attacks", "--attack", name, "--seconds", str(seconds)),
        *("--port", str(target.port), "--code", target.code),
        cwd=app_server.HOME,
        stdout=subprocess.PIPE,
    )
    said, _ = await process.communicate()
    found: dict[str, int] = json.loads(said or b"{}")
    return found


async def run(server: app_server.Server, target: Target, names: list[str], seconds: float) -> dict[str, Any]:
    """All stretches of one run: quiet, then each attack."""
    hall = Hall(server, target)
    await asyncio.sleep(3)
    stretches = {"quiet": await hall.measure(asyncio.sleep(seconds))}
    quiet = stretches["quiet"]["confirmed_ms"]["p95"]
    for name in names:
        found = await hall.measure(attack_elsewhere(target, name, seconds))
        p95 = found["confirmed_ms"].get("p95")
        found["times_quiet"] = round(p95 / quiet, 2) if p95 else None
        stretches[name] = found
        print(f"{name:32} p95 {p95} ms, memory +{found['memory_peak_over_before_mb']} MB", flush=True)
        await asyncio.sleep(2)
    await hall.leave()
    return stretches


def main() -> None:
    """Measure, or run the one attack that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=8.0, help="of each attack")
    parser.add_argument("--only", nargs="*", choices=ATTACKS, help="these attacks only")
    parser.add_argument("--commit", help="measure this commit instead of the checkout")
    parser.add_argument("--out", type=Path, default=HERE / "results" / "attacks.json")
    parser.add_argument("--attack", choices=ATTACKS, help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--code", help=argparse.SUPPRESS)
    given = parser.parse_args()
    seconds = min(given.seconds, 60.0)
    if given.attack:
        os.nice(10)  # attackers use machines of their own: this one's processor is for the server and the phones
        asyncio.run(attack_and_leave(Target(given.port, given.code), given.attack, seconds))
    with tempfile.TemporaryDirectory() as folder:
        home, data = Path(folder) / "app", Path(folder) / "workshop.db"
        source = app_server.copy(home, given.commit)
        from benchmarks.apps.measured_session import prepare  # now, not before: it imports the copy's `sessions`

        [session] = prepare(data, (11, 48, 85, 21, 58))
        server = app_server.Server(home, data, None, app_server.OURS[:-2])  # on all addresses, as `make run` starts it
        try:
            server.wait_until_up()
            found = asyncio.run(run(server, Target(server.port, session.code), given.only or list(ATTACKS), seconds))
        finally:
            server.stop()
    result = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        **source,
        "machine": machine.describe(),
        "versions": machine.versions(),
        "plan": {"phones": PHONES, "pause_s": PAUSE, "seconds": seconds, "within_ms": WITHIN},
        "stretches": found,
    }
    given.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    late = [name for name, one in found.items() if one["confirmed_ms"].get("p95", WITHIN + 1) > WITHIN]
    print(f"p95 above {WITHIN:.0f} ms: {', '.join(late) or 'none'}")
    sys.exit(1 if late else 0)


if __name__ == "__main__":
    main()
