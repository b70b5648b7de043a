"""Notifying other processes that something changed: a hint, which may get lost, come late, or come twice."""

import logging
import secrets
import threading
from collections.abc import Callable

INTERVAL = 0.125  # seconds between two batches of notifications of one process: eight a second
CHANNEL = "workshop"
EVERYTHING = "*"  # in a payload, in place of the number of a session

_log = logging.getLogger("workshop")


def payload(sender: str, session: int | None) -> str:
    """What a notification says: who sends it, and the session that changed; None for anything, rights included."""
    return f"{sender} {EVERYTHING if session is None else session}"


def parsed(text: str) -> tuple[str, int | None] | None:
    """Sender and session of a payload, as `payload` makes them; None for what is none of ours."""
    sender, _, session = text.partition(" ")
    if session == EVERYTHING:
        return sender, None
    return (sender, int(session)) if session.isdecimal() else None


class Notifier:
    """Sends at most eight times a second, of each session one notification; the last change is always sent.

    A thread of its own sends, outside the transactions that made the changes.
    """

    channel = CHANNEL

    def __init__(self, send: Callable[[list[str]], None], interval: float = INTERVAL) -> None:
        self.sender = secrets.token_hex(4)  # by which a process knows its own notifications
        self._send, self._interval = send, interval
        self._pending: set[int | None] = set()
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._thread: threading.Thread | None = None

    def notify(self, session: int | None = None) -> None:
        """Let other processes know soon that this session changed, or that anything did; without waiting."""
        with self._lock:
            self._pending.add(session)
            if self._thread is None:
                self._thread = threading.Thread(target=self._send_all, name="notifier", daemon=True)
                self._thread.start()

    def flush(self) -> None:
        """Send what was not sent yet."""
        with self._sending, self._lock:
            pending, self._pending = self._pending, set()
        self._send_batch(pending)

    def _send_all(self) -> None:
        pause = threading.Event()
        while True:
            with self._sending:
                with self._lock:
                    pending, self._pending = self._pending, set()
                    if not pending:
                        self._thread = None
                        return
                self._send_batch(pending)
            pause.wait(self._interval)

    def _send_batch(self, pending: set[int | None]) -> None:
        if pending:
            try:
                self._send(sorted(payload(self.sender, session) for session in pending))
            except Exception as error:  # they look once a second anyway
                _log.info("other processes could not be notified: %s", error)
