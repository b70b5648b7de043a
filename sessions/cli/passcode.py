"""The organiser's passcode: set or replaced by the operator of the machine. Every organiser has to log in again."""

import sys
from getpass import getpass

import click

from sessions.access import rights
from sessions.cli import session_lookup
from sessions.cli.context import EXIT_OK, EXIT_USAGE, CommandContext, CommandError
from sessions.cli.localized import LocalizedCommand
from sessions.cli.options import common_options
from sessions.store.maintenance import database_copy


@click.command(cls=LocalizedCommand, help="cli.help.passcode")
@common_options
def passcode(context: CommandContext) -> int:
    """Ask for a new passcode, and let it be the one that counts. A server may go on."""
    session_lookup.require_this_version(context)
    if context.settings.passcode or rights.passcode_is_adopted(context.workshop):
        raise CommandError(context.texts("cli.passcode.environment"), EXIT_USAGE)
    wanted = rights.usable_passcode(*_typed(context))
    with database_copy.change(context.workshop.store, context.wait, context.report_waiting) as db:
        rights.replace_passcode(db, wanted)
        context.note("passcode_changed", db=db)
    context.report_completed(context.texts("cli.passcode.done"))
    context.workshop.store.shut_down()
    return EXIT_OK


def _typed(context: CommandContext) -> tuple[str, str]:
    """The passcode as it was typed twice; from another program one line is enough. It is never an argument.

    Arguments can be read by everybody on the machine while the program runs.
    """
    if not sys.stdin.isatty():
        line = sys.stdin.readline()
        return line, line
    try:
        return getpass(context.texts("cli.passcode.new") + " "), getpass(context.texts("cli.passcode.again") + " ")
    except EOFError:
        raise KeyboardInterrupt from None
