"""Deleting by hand: the sessions that were kept long enough, or one session before its time."""

import time
from collections.abc import Callable
from contextlib import ExitStack

import click

from sessions.cli import session_lookup
from sessions.cli.context import EXIT_OK, EXIT_TROUBLE, EXIT_USAGE, CommandContext, CommandError
from sessions.cli.localized import LocalizedCommand
from sessions.cli.options import common_options
from sessions.cli.signals import uninterruptible
from sessions.store import Connection, session_rows
from sessions.store.maintenance import database_copy


@click.command(cls=LocalizedCommand, help="cli.help.forget")
@click.argument("session", required=False, help="cli.help.forget_session")
@click.option("--yes", is_flag=True, help="cli.help.forget_yes")
@common_options
def forget(context: CommandContext, session: str | None, yes: bool) -> int:
    """Delete the sessions that are past their time; or, with a name and `yes`, that one. A server may go on."""
    session_lookup.require_this_version(context)
    if session is None:
        today = context.clock().date()
        return _delete(context, lambda db: session_rows.forget_until(db, today), lambda count: _summary(context, count))
    target = session_lookup.find_session(context, session_lookup.all_sessions(context), session)
    session_lookup.print_sessions(context, [target])
    if not yes:
        raise CommandError(context.texts("cli.forget.sure", named=session), EXIT_USAGE)
    done = context.texts("cli.forget.done", title=target.title)
    return _delete(context, lambda db: session_rows.forget(db, target.id), lambda _: done)


def _summary(context: CommandContext, count: int) -> str:
    return context.texts.count("cli.forget.past", count) if count else context.texts("cli.forget.nothing")


def _delete(context: CommandContext, delete: Callable[[Connection], int], summary: Callable[[int], str]) -> int:
    """Delete, report it, and empty the write-ahead log, in which the rows could still be read.

    `delete` returns how many sessions it deleted. Who stops the program after that is told that the log is left.
    """
    with ExitStack() as after_delete:
        with database_copy.change(context.workshop.store, context.wait, context.report_waiting) as db:
            count = delete(db)
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
    while not context.workshop.store.truncate_wal(min(database_copy.PATIENCE, max(0, deadline - time.monotonic()))):
        if time.monotonic() >= deadline:
            return False
        if not reported:
            context.report_waiting()
        reported = True
    return True
