"""`workshop`, the command of the installed package: `workshop serve`, and all that `python -m sessions` can do."""

import asyncio
import logging
import os
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path

import click
import platformdirs

from server import log_filter
from server.operations import json_log
from server.processes.environment import APP
from sessions.cli import main as domain
from sessions.cli.context import EXIT_OK, CommandContext, CommandError
from sessions.cli.localized import LocalizedCommand, LocalizedGroup
from sessions.cli.options import CONTEXT_SETTINGS, help_option, language_option
from sessions.settings import ListenAddress, Settings, SettingsError
from sessions.store.database import opening

PROGRAM = "workshop"
DEFAULT_PORT = "8501"
MOST_PROCESSES = 32


def parse_port(text: str) -> int:
    """A port to listen on, from 1 to 65535. Raises ValueError with the text itself."""
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= 65535):
        raise ValueError(text)
    return int(text)


def parse_processes(text: str) -> int:
    """How many processes, from 1 to 32. Raises ValueError with the text itself."""
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= MOST_PROCESSES):
        raise ValueError(text)
    return int(text)


@click.command(cls=LocalizedCommand, context_settings=CONTEXT_SETTINGS, help="cli.help.serve")
@click.option("--port", type=parse_port, default=DEFAULT_PORT, metavar="PORT", help="cli.help.serve_port")
@click.option("--host", default="", metavar="ADDRESS", help="cli.help.serve_host")
@click.option("--processes", type=parse_processes, default="1", metavar="NUMBER", help="cli.help.serve_processes")
@language_option
@help_option
@click.pass_obj
def serve(context: CommandContext, port: int, host: str, processes: int, language: str | None) -> int:
    """Start the app in place of this process, so that a signal to it reaches the server; or several, and watch them."""
    settings = context.load_settings()  # an invalid setting is reported before anything is started
    opening.open_from_settings(settings)  # and so is an address that can't be that of a database
    if processes > 1:
        return serve_several(context, processes, ListenAddress(host, port), settings)
    command = [sys.executable, "-m", "streamlit", "run", str(APP), "--server.port", str(port)]
    if host:
        command += ["--server.address", host]
    sys.stdout.flush()
    os.execv(sys.executable, command)
    return EXIT_OK


def serve_several(context: CommandContext, processes: int, address: ListenAddress, settings: Settings) -> int:
    """Run so many processes behind HAProxy until a signal; returns the exit code. Raises CommandError."""
    from server.processes import haproxy, supervisor  # only now: with one process nothing of it is needed

    if (version := haproxy.version()) is None or version < haproxy.OLDEST:
        raise CommandError(context.texts("cli.no_haproxy"))
    if not supervisor.is_free(address):
        raise CommandError(context.texts("cli.port_taken", port=address.port))
    if settings.metrics and settings.metrics.port + processes - 1 > 65535:  # each process has a port of its own
        raise SettingsError("setting.metrics", given=repr(str(settings.metrics.port)))
    if settings.json_log:
        log_filter.install(json_log.write)
    else:
        logging.getLogger("workshop").addHandler(logging.StreamHandler())
    sys.stdout.flush()

    async def run() -> int:
        return await supervisor.Supervisor(processes, address, settings, os.environ).run()

    return asyncio.run(run())


@click.group(
    cls=LocalizedGroup,
    entry_points={"serve": f"{__name__}:serve"} | domain.COMMANDS,
    context_settings=CONTEXT_SETTINGS,
    invoke_without_command=True,
    subcommand_metavar="COMMAND ...",
    help="cli.help.about_installed",
    epilog="cli.help.exit_codes",
)
@language_option
@help_option
@click.pass_context
def commands(context: click.Context, language: str | None) -> None:
    """The app, and the commands to maintain it. Raises MissingParameter when no command was named."""
    if context.invoked_subcommand is None:
        raise click.MissingParameter(ctx=context, param_hint="COMMAND")


def main(arguments: Sequence[str]) -> int:
    """Run what the arguments ask for; returns the exit code. Never shows a traceback."""
    use_absolute_paths(os.environ)
    return domain.main(arguments, group=commands, program=PROGRAM)


def use_absolute_paths(environment: MutableMapping[str, str]) -> None:
    """Let no setting lead into the folder of the installation, which an upgrade replaces.

    Without WORKSHOP_DATA the database lies where programs of this user keep their data, unless WORKSHOP_DATABASE says
    where; a relative path is one from the folder where the command is given.
    """
    own = platformdirs.user_data_path("samenwerken-workshop", appauthor=False) / "workshop.db"
    if not any(environment.get(name, "").strip() for name in ("WORKSHOP_DATA", "WORKSHOP_DATABASE")):
        environment["WORKSHOP_DATA"] = str(own)
    for name in ("WORKSHOP_DATA", "WORKSHOP_WORDS"):
        if given := environment.get(name, "").strip():
            environment[name] = str(Path.cwd() / given if not given.startswith("~") else given)
