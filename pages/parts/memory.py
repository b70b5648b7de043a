"""The memory of the server: what is looked through when, and what is given back, so that it does not grow."""

import asyncio
import contextlib
import ctypes
import gc
import sys

from sessions.live import Hub

SELDOM = (50_000, 20, 1_000_000)  # objects made, and rounds, between two looks; all of it is gone through by time
EVERY = 60.0  # seconds between two looks at everything that was left behind in circles
QUIET, NOT_QUIET = 3.0, 600.0  # seconds without a change that such a look waits for, and how long it waits at most


def settle() -> None:
    """Once, when everything is imported: it is never looked through again, since that costs more than a script run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)


async def tidy(hub: Hub) -> None:
    """Free what was left behind. Left to its own counting Python looks hours apart, and memory grows until then.

    All else waits for this look, so it is made when nobody votes and nothing moves.
    """
    library = _library()
    while True:
        await asyncio.sleep(EVERY)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(NOT_QUIET):
                while hub.quiet < QUIET:
                    await asyncio.sleep(QUIET - hub.quiet)
        gc.collect()
        if library:
            await asyncio.to_thread(library.malloc_trim, 0)


def _library() -> ctypes.CDLL | None:
    """The C library, where it is one that can be told this; elsewhere memory is kept for what comes."""
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    return library if hasattr(library, "malloc_trim") else None
