"""Runs several processes of the app behind one port, with HAProxy in front: starts them, and again when one ends."""

import asyncio
import ctypes
import logging
import os
import secrets
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from server.processes import haproxy
from server.processes.environment import APP, Supervised
from sessions.settings import ListenAddress, Settings

# Seconds that the first process has: it may have to bring the database up to date, or to wait until a process of
# another machine has done so (`WAIT_FOR_OTHERS` in `store/database/postgres/schema.py`).
READY_WITHIN = 16 * 60.0
STOP_WITHIN = 15.0  # seconds after which what has not ended is killed
SHORTEST_WAIT, LONGEST_WAIT = 0.2, 10.0  # seconds until what ended is started again, each time twice as long
STEADY_AFTER = 30.0  # seconds after which the next wait is a short one again
PARENT_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG of prctl(2)
_libc = ctypes.CDLL(None)  # now, since a program that was just forked must load nothing
_log = logging.getLogger("workshop")


class Child:
    """One program that runs as long as the supervisor does."""

    def __init__(self, name: str, command: Sequence[str], environment: Callable[[], Mapping[str, str]]) -> None:
        """`environment` is asked at each start."""
        self.name = name
        self._command, self._environment = command, environment
        self._process: asyncio.subprocess.Process | None = None
        self._wait = SHORTEST_WAIT
        self._stopping = False

    async def start(self) -> None:
        """Start it."""
        self._process = await asyncio.create_subprocess_exec(
            *self._command,
            env=dict(self._environment()),
            start_new_session=True,  # Ctrl-C reaches the supervisor alone, which stops all in order
            preexec_fn=_end_with_parent,
        )

    async def keep_running(self) -> None:
        """Start it again whenever it ends, until it is stopped."""
        while not self._stopping:
            began = time.monotonic()
            assert self._process
            code = await self._process.wait()
            if self._stopping:
                return
            if time.monotonic() - began >= STEADY_AFTER:
                self._wait = SHORTEST_WAIT
            _log.warning("%s ended with %s; it is started again", self.name, code)
            await asyncio.sleep(self._wait)
            self._wait = min(2 * self._wait, LONGEST_WAIT)
            with suppress(OSError):  # the program is not there, as during an upgrade of HAProxy: tried again
                if not self._stopping:
                    await self.start()

    async def ended(self) -> int:
        """Wait until it ends; returns its exit code."""
        assert self._process
        return await self._process.wait()

    def send(self, number: signal.Signals) -> None:
        """Send it a signal; from now on it is not started again."""
        self._stopping = True
        if self._process and self._process.returncode is None:
            with suppress(ProcessLookupError):
                self._process.send_signal(number)

    async def stop(self, within: float = STOP_WITHIN) -> None:
        """End it in order, and by force when that takes too long."""
        self.send(signal.SIGTERM)
        try:
            async with asyncio.timeout(within):
                await self.ended()
        except TimeoutError:
            _log.warning("%s did not end; it is killed", self.name)
            self.send(signal.SIGKILL)
            await self.ended()


class Supervisor:
    """So many processes of an app with these settings, which people reach at an address and port."""

    def __init__(
        self, processes: int, address: ListenAddress, settings: Settings, environment: Mapping[str, str]
    ) -> None:
        self._address, self._settings, self._environment = address, settings, environment
        self._secret = settings.secret or secrets.token_hex(32)
        self._ports = free_ports(processes)
        self._address_printed = False
        self._stop = asyncio.Event()

    async def run(self) -> int:
        """Run until a signal says to stop; returns the exit code.

        The first process is ready before the others start, which so find the database up to date.
        """
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            if signal.getsignal(number) != signal.SIG_IGN:  # as SIGHUP is under nohup
                asyncio.get_running_loop().add_signal_handler(number, self._stop.set)
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="workshop-")))
            front = haproxy.Front(*self._address, self._settings.path, self._settings.proxies)
            (starting := folder / "starting.http").write_bytes(haproxy.starting_page().encode())
            text = haproxy.configuration(front, self._ports, starting)
            (folder / "haproxy.cfg").write_text(text, encoding="utf-8")
            apps = [self._app(index) for index in range(len(self._ports))]
            return await self._run(self._proxy(folder / "haproxy.cfg"), apps)

    async def _run(self, proxy: Child, apps: Sequence[Child]) -> int:
        started: list[Child] = []
        keeping: list[asyncio.Task[None]] = []

        async def start(child: Child) -> None:
            await child.start()
            started.append(child)

        try:
            await start(proxy)
            await start(apps[0])
            if (code := await self._first_is_ready(proxy, apps[0])) is not None:
                return code
            for app in apps[1:]:
                await start(app)
            keeping = [asyncio.create_task(child.keep_running()) for child in started]
            await self._stop.wait()
            return 0
        finally:
            for task in keeping:
                task.cancel()
            await asyncio.gather(*keeping, return_exceptions=True)
            proxy.send(signal.SIGUSR1)  # it listens no more, so that nobody comes to a process that stops
            await asyncio.gather(*(child.stop() for child in started if child is not proxy))
            await asyncio.gather(*(child.stop(2.0) for child in started))

    async def _first_is_ready(self, proxy: Child, app: Child) -> int | None:
        """None when it is; else the exit code with which all ends: one of them or the log says why."""
        ends = [asyncio.create_task(child.ended()) for child in (proxy, app)]
        waits = [asyncio.create_task(self._stop.wait()), asyncio.create_task(serves(self._ports[0], READY_WITHIN))]
        done, pending = await asyncio.wait([*ends, *waits], return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
        if waits[1] in done and waits[1].result():
            self._address_printed = True
            return None
        if waits[1] in done and not waits[0].done():
            _log.error("%s did not answer within %.0f seconds; everything is stopped", app.name, READY_WITHIN)
        return next((task.result() or 1 for task in ends if task in done), 0 if waits[0] in done else 1)

    def _proxy(self, configuration: Path) -> Child:
        """HAProxy, which is told where programs are, and nothing else: our environment has secrets."""
        path = self._environment.get("PATH", os.defpath)
        return Child("HAProxy", ["haproxy", "-db", "-q", "-f", str(configuration)], lambda: {"PATH": path})

    def _app(self, index: int) -> Child:
        command = [sys.executable, "-m", "streamlit", "run", str(APP)]
        options = ["--server.port", str(self._ports[index]), "--server.address", haproxy.LOCALHOST]
        return Child(f"process {index + 1}", command + options, lambda: self._environment_of(index))

    def _environment_of(self, index: int) -> dict[str, str]:
        environment = {**self._environment, "WORKSHOP_SECRET": self._secret}
        if environment.get("WORKSHOP_PROXIES", "").strip():  # names all that are believed: ours is one of them
            environment["WORKSHOP_PROXIES"] += f",{haproxy.LOCALHOST}"
        if metrics := self._settings.metrics:
            host = f"[{metrics.host}]" if ":" in metrics.host else metrics.host
            environment["WORKSHOP_METRICS"] = f"{host}:{metrics.port + index}"
        host, port = self._address
        return environment | Supervised(host, port, prints_address=index == 0 and not self._address_printed).variable()


async def serves(port: int, within: float) -> bool:
    """Whether a process answers requests at a port of this machine, as soon as it does.

    It listens before it can: Streamlit takes the port first.
    """
    with suppress(TimeoutError):
        async with asyncio.timeout(within):
            while True:
                with suppress(OSError):
                    reader, writer = await asyncio.open_connection(haproxy.LOCALHOST, port)
                    with closing(writer):
                        writer.write(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        if (await reader.readline()).startswith(b"HTTP/1.1 200 "):
                            return True
                await asyncio.sleep(0.05)
    return False


def free_ports(number: int) -> list[int]:
    """Ports of this machine on which nobody listens."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(number)]
        for each in sockets:
            each.bind((haproxy.LOCALHOST, 0))
        return [each.getsockname()[1] for each in sockets]


def is_free(address: ListenAddress) -> bool:
    """Whether nobody listens at an address and port, and we may."""
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        with socket.socket(family) as wanted:
            wanted.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            wanted.bind(address)
            wanted.listen()
    except OSError:
        return False
    return True


def _end_with_parent() -> None:
    """Let the system stop this program when the supervisor is killed, which then can't do it. On Linux only."""
    if sys.platform == "linux":
        _libc.prctl(PARENT_DEATH_SIGNAL, signal.SIGTERM)
