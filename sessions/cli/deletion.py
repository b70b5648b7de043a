"""Deleting sessions while a server may run: one transaction, and then the log in which the rows could still be read."""

import time
from collections.abc import Callable
from contextlib import ExitStack

from sessions.cli.context import EXIT_OK, EXIT_TROUBLE, CommandContext
from sessions.cli.signals import uninterruptible
from sessions.store import Connection
from sessions.store.maintenance import database_copy

PAUSE = 0.1  # seconds between two attempts to empty the log


def delete(context: CommandContext, delete_rows: Callable[[Connection], int], summary: Callable[[int], str]) -> int:
    """Delete, report it, and empty the write-ahead log, in which the rows could still be read.

    `delete_rows` returns how many sessions it deleted. Who stops the program after that is told that the log is left.
    """
    with ExitStack() as after_delete:
        with database_copy.change(context.workshop.store, context.wait, context.report_waiting) as db:
            count = delete_rows(db)
            received = after_delete.enter_context(uninterruptible())  # until the deletion is committed and reported
        if count:
            context.report_completed(summary(count))
        else:
            context.echo(summary(count))
    try:
        if not count or _empty_log(context, 0 if received else context.wait):
            context.workshop.store.shut_down()
            return EXIT_OK
    except KeyboardInterrupt:
        pass
    context.echo(context.texts("cli.forget.log"))
    return EXIT_TROUBLE


def _empty_log(context: CommandContext, wait: float) -> bool:
    """Empty the log as soon as nobody reads it; False when somebody still does after `wait` seconds.

    Tries for a second at a time, so that it can be interrupted.
    """
    deadline, reported = time.monotonic() + wait, False
    while not context.workshop.store.expunge(min(database_copy.PATIENCE, max(0, deadline - time.monotonic()))):
        if time.monotonic() >= deadline:
            return False
        if not reported:
            context.report_waiting()
        reported = True
        time.sleep(PAUSE)  # where it fails at once it would be tried without end
    return True
