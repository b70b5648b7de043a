"""How far long work is: a progress bar on a terminal, lines in a log, and nothing about work that takes no time."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

BAR_DELAY = 0.2  # seconds of work before the bar appears
LOG_INTERVAL = 10.0  # seconds between two lines in a log

Progress = Callable[[int, int], None]  # steps that are done, and of how many


@contextmanager
def progress_report(label: str) -> Iterator[Progress]:
    """Report the progress of the block on standard error; yields the function to call after each step."""
    on_terminal, last_report = sys.stderr.isatty(), time.monotonic()
    with click.progressbar(length=1, label=label, file=sys.stderr, hidden=True) as bar:

        def update(done: int, total: int) -> None:
            nonlocal last_report
            now = time.monotonic()
            if not total or (bar.hidden and now - last_report < (BAR_DELAY if on_terminal else LOG_INTERVAL)):
                return
            last_report = now
            if on_terminal:
                bar.hidden, bar.length = False, total
                bar.update(done - bar.pos)
            else:
                click.echo(f"{label} {100 * done // total} %", file=sys.stderr)

        yield update
