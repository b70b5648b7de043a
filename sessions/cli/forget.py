"""Deleting by hand: the sessions that were kept long enough, or one session before its time."""

from datetime import date

import click

from sessions.cli import session_lookup
from sessions.cli.context import EXIT_USAGE, CommandContext, CommandError
from sessions.cli.deletion import delete
from sessions.cli.localized import LocalizedCommand
from sessions.cli.options import common_options
from sessions.model.records import Session
from sessions.store import Connection, session_rows


@click.command(cls=LocalizedCommand, help="cli.help.forget")
@click.argument("session", required=False, help="cli.help.forget_session")
@click.option("--yes", is_flag=True, help="cli.help.forget_yes")
@common_options
def forget(context: CommandContext, session: str | None, yes: bool) -> int:
    """Delete the sessions that are past their time; or, with a name and `yes`, that one. A server may go on."""
    session_lookup.require_this_version(context)
    if session is None:
        today = context.today()
        return delete(context, lambda db: _forget_until(context, db, today), lambda count: _summary(context, count))
    target = session_lookup.find_session(context, session_lookup.all_sessions(context), session)
    session_lookup.print_sessions(context, [target])
    if not yes:
        raise CommandError(context.texts("cli.forget.sure", named=session), EXIT_USAGE)
    done = context.texts("cli.forget.done", title=target.title)
    return delete(context, lambda db: _forget(context, db, target), lambda _: done)


def _forget_until(context: CommandContext, db: Connection, today: date) -> int:
    if count := session_rows.forget_until(db, today):
        context.note("session_deleted", detail=str(count), db=db)
    return count


def _forget(context: CommandContext, db: Connection, target: Session) -> int:
    context.note("session_deleted", target.id, target.held_on.isoformat(), db=db)
    return session_rows.forget(db, target.id)


def _summary(context: CommandContext, count: int) -> str:
    return context.texts.count("cli.forget.past", count) if count else context.texts("cli.forget.nothing")
