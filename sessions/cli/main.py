"""The group of commands, and its exit codes: 0 for success, 1 for a failure, 2 for a usage error."""

import logging
import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import click

from sessions import settings
from sessions.cli.context import EXIT_TROUBLE, EXIT_USAGE, CommandContext, CommandError
from sessions.cli.localized import LocalizedGroup, usage_error_message
from sessions.cli.options import CONTEXT_SETTINGS, help_option, language_option, requested_language
from sessions.cli.signals import interruptible
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.store import MixedDatabaseError, NotSavedError, UnusableDatabaseError
from sessions.store.database.file_locks import BusyError
from sessions.store.maintenance import database_copy

HOME = Path(__file__).resolve().parents[2]
PROGRAM = "python -m sessions"
logging.getLogger("workshop").addHandler(logging.NullHandler())  # errors are reported to the operator, once


COMMANDS = {
    "backup": "sessions.cli.backup:backup",
    "restore": "sessions.cli.restore:restore",
    "check": "sessions.cli.check:check",
    "export": "sessions.cli.transfer.export:export",
    "import": "sessions.cli.transfer.import_sessions:import_sessions",
    "copy": "sessions.cli.transfer.copy:copy",
    "forget": "sessions.cli.forget:forget",
    "demo": "sessions.cli.demo:demo",
    "passcode": "sessions.cli.passcode:passcode",
}


@click.group(
    cls=LocalizedGroup,
    entry_points=COMMANDS,
    context_settings=CONTEXT_SETTINGS,
    invoke_without_command=True,
    subcommand_metavar="COMMAND ...",
    help="cli.help.about",
    epilog="cli.help.exit_codes",
)
@language_option
@help_option
@click.pass_context
def commands(context: click.Context, language: str | None) -> None:
    """Maintain an installation. Raises MissingParameter when no command was named."""
    if context.invoked_subcommand is None:
        raise click.MissingParameter(ctx=context, param_hint="COMMAND")


def main(
    arguments: Sequence[str],
    early_signals: Sequence[int] = (),
    *,
    group: click.Group = commands,
    program: str = PROGRAM,
) -> int:
    """Run what the arguments ask for; returns the exit code. Never shows a traceback.

    `early_signals`: the signals to stop that were received before. `program`: how `group` was called.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that can't show a character shows a question mark
    texts = Texts(requested_language(arguments, os.environ))
    context = CommandContext(lambda: settings.read(os.environ, HOME), texts)
    return run(arguments, context, interruptible(early_signals), group=group, program=program)


def run(
    arguments: Sequence[str],
    context: CommandContext,
    interrupts: AbstractContextManager[None] | None = None,
    *,
    group: click.Group = commands,
    program: str = PROGRAM,
) -> int:
    """Run a command within `interrupts`; prints every error as a sentence and returns the exit code."""
    try:
        with interrupts or nullcontext(), group.make_context(program, [*arguments], obj=context) as click_context:
            return int(group.invoke(click_context))
    except click.exceptions.Exit as ended:  # the help was shown
        return ended.exit_code
    except click.UsageError as error:
        message, code = usage_error_message(error, arguments, context.texts), EXIT_USAGE
    except CommandError as error:
        message, code = error.message, error.exit_code
    except settings.SettingsError as error:
        message, code = f"workshop: {context.texts(error.key, **error.values)}", EXIT_USAGE
    except BrokenPipeError:  # the program that reads our output has ended
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_TROUBLE
    except KeyboardInterrupt:
        message, code = context.texts("cli.stopped", outcome=context.changes_so_far()), EXIT_TROUBLE
    except Exception as error:
        message, code = error_message(error, context), EXIT_TROUBLE
    click.echo(message, file=sys.stderr)
    return code


def error_message(error: Exception, context: CommandContext) -> str:
    """What went wrong, and what was changed by then, for somebody who runs the app and did not write it."""
    texts, changes = context.texts, context.changes_so_far()
    match error:
        case BusyError():
            return texts("cli.busy", seconds=f"{context.wait:.0f}", outcome=changes)
        case database_copy.NotCopiedError():
            return texts("cli.not_copied", why=error, outcome=changes)
        case MixedDatabaseError():
            return texts("cli.mixed", path=error.path)
        case UnusableDatabaseError():
            return texts("cli.unusable", why=error, outcome=changes)
        case NotSavedError():
            return texts("cli.not_saved", why=error.reason, outcome=changes)
        case Refusal():
            return texts(error.key, **error.values)
        case OSError():
            return texts("cli.cannot", why=error, outcome=changes)
        case _:
            return texts("cli.mistake", why=f"{type(error).__name__}: {error}", outcome=changes)
