"""What runs as long as the server does: background tasks, and what is set up once at the start."""

import asyncio
import contextlib
import logging
import os
import signal
import socket
import threading
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from server import garbage_collection, network, watcher
from server.operations import metrics
from server.processes.environment import prints_address
from server.processes.presence import Processes
from sessions.access import audit_entries
from sessions.archive import deletion, retention, sharing
from sessions.archive.actions import action_days
from sessions.facilitation import unlinking
from sessions.facilitation.preparation import own_address
from sessions.model.errors import Refusal
from sessions.workshop import Workshop

TCP_USER_TIMEOUT = 20_000  # ms after which a connection is closed whose peer acknowledges nothing of what is sent
CLOSE_WITHIN = 3.0  # seconds for screens that still read from the database when the server stops
NETWORK_EVERY = 2.0  # seconds between two looks at the machine's addresses
DELETE_EVERY = timedelta(hours=6)
OPEN_FILES = Path("/proc/self/fd")  # on Linux; elsewhere the folder is absent and no time limit is set
_log = logging.getLogger("workshop")


def lifespan(
    workshop: Workshop, announcement: Callable[[], str]
) -> Callable[[Any], contextlib.AbstractAsyncContextManager[None]]:
    """The lifespan handler of the ASGI app; `announcement` is called at the start for the line in the terminal."""

    @contextlib.asynccontextmanager
    async def running(_app: Any) -> AsyncIterator[None]:
        logging.getLogger("uvicorn.error").setLevel(logging.WARNING)  # else it writes a line for every WebSocket
        workshop.hub.attach(asyncio.get_running_loop())
        processes = Processes(workshop)
        _set_tcp_user_timeout()
        _stop_when_terminal_closes()
        tasks = [
            asyncio.create_task(watcher.watch(workshop, _look_every(workshop))),
            asyncio.create_task(processes.run()),
            asyncio.create_task(_delete_expired_sessions(workshop, processes)),
            asyncio.create_task(_prepare_home(workshop, processes)),
            asyncio.create_task(_follow_network(workshop, processes, announcement)),
            asyncio.create_task(garbage_collection.collect_when_quiet(workshop.hub)),
            *([asyncio.create_task(metrics.measure_event_loop_lag())] if workshop.settings.metrics else []),
        ]
        if prints_address():
            print(f"\n  {announcement()}\n", flush=True)
        garbage_collection.freeze_imported_objects()
        with metrics.served(workshop):
            _log.info("the app is ready")
            yield
            _log.info("the app stops")
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)  # the watcher closes its connection
        await asyncio.to_thread(processes.leave)
        # The process ends by the signal that stopped it, so nothing later than this would run.
        await asyncio.to_thread(workshop.store.shut_down, CLOSE_WITHIN)

    return running


def _look_every(workshop: Workshop) -> float:
    """Seconds between two looks at what others commit."""
    return watcher.POLL_EVERY_AS_ONE_OF_SEVERAL if workshop.settings.several else watcher.POLL_EVERY


def _stop_when_terminal_closes() -> None:
    """Let SIGHUP, which would end the process at once, stop the server as SIGTERM does; under nohup it is ignored."""
    in_main_thread = threading.current_thread() is threading.main_thread()  # elsewhere no handler can be set
    if in_main_thread and signal.getsignal(signal.SIGHUP) == signal.SIG_DFL:
        signal.signal(signal.SIGHUP, lambda *_: signal.raise_signal(signal.SIGTERM))


def _set_tcp_user_timeout() -> None:
    """Close connections to dead browsers: set a time limit on our listening socket, which new connections inherit.

    Without it a closing connection waits for a peer that reads nothing for as long as that peer lives. The server does
    not hand out its socket, so it is looked up among the open files of the process.
    """
    for path in list(OPEN_FILES.glob("*")):
        with contextlib.suppress(OSError):  # closed meanwhile, or not a network socket
            if str(path.readlink()).startswith("socket:"):
                with socket.socket(fileno=os.dup(int(path.name))) as candidate:
                    if candidate.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                        candidate.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, TCP_USER_TIMEOUT)


async def _prepare_home(workshop: Workshop, processes: Processes) -> None:
    """Calculate what the organiser's home reads of all sessions, where nobody did before, as after an upgrade."""
    await processes.leading()
    try:
        await asyncio.to_thread(action_days.refresh, workshop)
    except Refusal as refusal:
        _log.warning("could not prepare the organiser's home: %s", refusal)


async def _follow_network(workshop: Workshop, processes: Processes, announcement: Callable[[], str]) -> None:
    """Show the new address in the terminal and on every screen when the machine's addresses change."""
    known = network.addresses()
    while True:
        await asyncio.sleep(NETWORK_EVERY)
        with contextlib.suppress(Refusal, OSError):  # tried again the next time
            if known != (now := network.addresses()) and processes.is_leading:
                await asyncio.to_thread(own_address.announce, workshop)
                print(f"\n  {announcement()}\n", flush=True)
                known = now


async def _delete_expired_sessions(workshop: Workshop, processes: Processes) -> None:
    """Delete sessions and shared links whose time is over, at the start and every few hours.

    The links between people and answers of ended sessions are cut too, where that was interrupted.

    After each pause the write-ahead log is emptied, which may still hold what was deleted while others read. Not at the
    start: the log's first frames tell which database it belongs to.
    """
    while True:
        await processes.leading()
        try:
            if deleted := await asyncio.to_thread(retention.forget, workshop, workshop.today()):
                _log.info("forgot %s sessions past their time", deleted)
            await asyncio.to_thread(sharing.forget_expired, workshop)
            await asyncio.to_thread(unlinking.cut_all_due, workshop)
            await asyncio.to_thread(audit_entries.forget_old, workshop)
        except Refusal as refusal:
            _log.warning("could not forget old sessions: %s", refusal)
        await asyncio.sleep(DELETE_EVERY.total_seconds())
        with contextlib.suppress(Refusal):  # tried again the next time
            await asyncio.to_thread(deletion.empty_log, workshop)
