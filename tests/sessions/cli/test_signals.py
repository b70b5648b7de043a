"""Signals that stop a command: one sentence where it can be stopped, no effect where it can't, ignored ones stay so."""

import signal
from collections.abc import Iterator

import pytest

from sessions.cli.signals import STOP_SIGNALS, interruptible, uninterruptible

both = pytest.mark.parametrize("number", STOP_SIGNALS)


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    """Handlers of their own for these tests, which may run with SIGINT ignored."""
    before = {number: signal.signal(number, signal.default_int_handler) for number in STOP_SIGNALS}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@both
def test_an_interruptible_block_is_stopped_and_leaves_the_handlers_as_they_were(number: signal.Signals) -> None:
    with pytest.raises(KeyboardInterrupt), interruptible():
        signal.raise_signal(number)
    assert signal.getsignal(number) is signal.default_int_handler


def test_a_signal_that_came_before_the_block_stops_it() -> None:
    with pytest.raises(KeyboardInterrupt), interruptible([signal.SIGTERM]):
        pytest.fail("the block was entered")


@both
def test_an_uninterruptible_block_goes_on_and_knows_what_came(number: signal.Signals) -> None:
    with interruptible(), uninterruptible() as received:
        signal.raise_signal(number)
    assert received == [number]
    assert signal.getsignal(number) is signal.default_int_handler


@both
def test_a_signal_that_was_ignored_stops_nothing_and_is_not_counted(number: signal.Signals) -> None:
    signal.signal(number, signal.SIG_IGN)
    with interruptible(), uninterruptible() as received:
        signal.raise_signal(number)
    assert received == []
    assert signal.getsignal(number) == signal.SIG_IGN
