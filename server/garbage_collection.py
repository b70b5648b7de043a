"""Garbage collection: when Python looks for reference cycles, so that memory does not grow and nobody waits for it."""

import asyncio
import contextlib
import ctypes
import gc
import sys

from sessions.live import Hub

GC_THRESHOLDS = (50_000, 20, 1_000_000)  # gen 0, 1, 2; the last so high that only the task below collects all
COLLECT_EVERY = 60.0  # seconds between two full collections
QUIET_FOR = 3.0  # seconds without a change in any session that a full collection waits for
MAX_WAIT = 600.0  # seconds that it waits for such a moment at most


def freeze_imported_objects() -> None:
    """Call once when everything is imported: later collections skip those objects, which outnumber all others."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GC_THRESHOLDS)


async def collect_when_quiet(hub: Hub) -> None:
    """Collect reference cycles every minute, as long as the server runs, at a moment when nobody votes.

    Left to its own counters Python does a full collection only hours apart, and memory grows until then; a full
    collection stops everything else.
    """
    libc = _libc()
    while True:
        await asyncio.sleep(COLLECT_EVERY)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(MAX_WAIT):
                while hub.quiet < QUIET_FOR:
                    await asyncio.sleep(QUIET_FOR - hub.quiet)
        gc.collect()
        if libc:
            await asyncio.to_thread(libc.malloc_trim, 0)


def _libc() -> ctypes.CDLL | None:
    """The C library if it can give freed memory back to the system (glibc's `malloc_trim`), else None."""
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    return library if hasattr(library, "malloc_trim") else None
