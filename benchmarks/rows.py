"""Sees when an answer is in the database, from a connection of its own that only reads."""

import asyncio
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

LOOK_EVERY = 0.0003  # seconds between two looks: how precise the moment is
GIVE_UP = 15.0

FIND = """SELECT 1 FROM answers JOIN participants ON participants.id = answers.participant
    WHERE holder = ? AND json_extract(value, '$.value') = ?"""


class Rows:
    """Watches one database file, one answer at a time, in a thread."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._thread = ThreadPoolExecutor(1)

    def watch(self, holder: str, value: int) -> asyncio.Future[float]:
        """Begin to look for this participant's answer; the future gives when it was there (time.perf_counter).

        It fails with TimeoutError when it never is.
        """
        return asyncio.get_running_loop().run_in_executor(self._thread, self._seen, holder, value)

    def close(self) -> None:
        """Stop the thread."""
        self._thread.shutdown()

    def _seen(self, holder: str, value: int) -> float:
        deadline = time.perf_counter() + GIVE_UP
        conn = sqlite3.connect(f"file:{self._data}?mode=ro", uri=True, isolation_level=None)
        try:
            while time.perf_counter() < deadline:
                if conn.execute(FIND, [holder, value]).fetchone():
                    return time.perf_counter()
                time.sleep(LOOK_EVERY)
        finally:
            conn.close()
        raise TimeoutError("the answer never was in the database")
