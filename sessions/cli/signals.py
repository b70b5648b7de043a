"""How SIGINT (Ctrl-C) and SIGTERM end a command, and how a step that can't be undone is protected from them.

A signal that the program was started to ignore, as in the background or under nohup, stays ignored.
"""

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)
Handler = Callable[[int, FrameType | None], object]


@contextmanager
def interruptible(early_signals: Sequence[int] = ()) -> Iterator[None]:
    """In this block both signals raise KeyboardInterrupt.

    Raises it at once when `early_signals`, those received before the block, holds any.
    """
    with _handled_by(_interrupt):
        if early_signals:
            raise KeyboardInterrupt
        yield


@contextmanager
def uninterruptible() -> Iterator[list[int]]:
    """In this block neither signal has an effect; yields the list of those received meanwhile."""
    received: list[int] = []
    with _handled_by(lambda number, _: received.append(number)):
        yield received


@contextmanager
def _handled_by(handler: Handler) -> Iterator[None]:
    in_main_thread = threading.current_thread() is threading.main_thread()  # elsewhere no handler can be set
    numbers = [number for number in STOP_SIGNALS if in_main_thread and signal.getsignal(number) != signal.SIG_IGN]
    before = {number: signal.signal(number, handler) for number in numbers}
    try:
        yield
    finally:
        for number, previous in before.items():
            signal.signal(number, previous)


def _interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
