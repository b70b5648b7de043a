"""Telling other processes that something changed: a hint, which may get lost, come late, or come twice."""

import logging
import secrets
import threading
from collections.abc import Callable

INTERVAL = 0.125  # seconds between two notifications of one process: eight a second
CHANNEL = "workshop"
ANYTHING = 0  # in place of the number of a session: anything may have changed, rights included

_log = logging.getLogger("workshop")


class Bell:
    """Notifies at most eight times a second, of each session once; the last change is always told of.

    A thread of its own sends, outside the transactions that made the changes.
    """

    channel = CHANNEL

    def __init__(self, notify: Callable[[list[str]], None], interval: float = INTERVAL) -> None:
        self.ringer = secrets.token_hex(4)  # by which a process knows its own notifications
        self._notify, self._interval = notify, interval
        self._rung: set[int] = set()
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._thread: threading.Thread | None = None

    def ring(self, session: int = ANYTHING) -> None:
        """Let other processes know soon that this session changed; without waiting."""
        with self._lock:
            self._rung.add(session)
            if self._thread is None:
                self._thread = threading.Thread(target=self._send_all, name="bell", daemon=True)
                self._thread.start()

    def flush(self) -> None:
        """Send what was not sent yet."""
        with self._sending, self._lock:
            rung, self._rung = self._rung, set()
        self._send(rung)

    def _send_all(self) -> None:
        pause = threading.Event()
        while True:
            with self._sending:
                with self._lock:
                    rung, self._rung = self._rung, set()
                    if not rung:
                        self._thread = None
                        return
                self._send(rung)
            pause.wait(self._interval)

    def _send(self, rung: set[int]) -> None:
        if rung:
            try:
                self._notify([f"{self.ringer} {session}" for session in sorted(rung)])
            except Exception as error:  # they look once a second anyway
                _log.info("other processes could not be notified: %s", error)
