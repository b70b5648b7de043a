"""A check: whether the database, or a backup, is sound, and whether the disk has room. Nothing is changed."""

from pathlib import Path

import click

from sessions.cli.context import EXIT_OK, EXIT_TROUBLE, CommandContext, file_of
from sessions.cli.inspection.integrity import find_faults, missing_log
from sessions.cli.localized import LocalizedCommand
from sessions.cli.options import common_options
from sessions.cli.progress import progress_report
from sessions.store import Connection, SqliteStore, session_rows
from sessions.store.maintenance import database_copy, integrity
from sessions.store.schema import version as schema_version


@click.command(cls=LocalizedCommand, help="cli.help.check")
@click.argument("file", required=False, type=click.Path(path_type=Path), help="cli.help.check_file")
@common_options
def check(context: CommandContext, file: Path | None) -> int:
    """Print what is wrong, in plain words, and return 1; or that all is well, and return 0."""
    if file:
        context.require_file(file)
    store = SqliteStore(file) if file else context.require_database()
    without_log = missing_log(path, context.texts) if (path := file_of(store)) else []
    with database_copy.reading(store, context.wait, context.report_waiting) as db:
        with progress_report(context.texts("cli.looking")) as progress:
            data_faults = list(find_faults(db, context.texts, progress))
        if all(fault.part == "content" for fault in data_faults):
            _print_size(context, db)
    faults = [fault.message for fault in (*data_faults, *without_log)]
    if file is None and store.folder:
        shortage = context.disk_shortage(store.folder, store.size())
        faults += [shortage] if shortage else []
    for fault in faults:
        context.echo(fault)
    if faults:
        context.echo(context.texts.count("cli.check.faults", len(faults)))
        return EXIT_TROUBLE
    context.echo(context.texts("cli.check.fine", path=store.name))
    return EXIT_OK


def _print_size(context: CommandContext, db: Connection) -> None:
    """Print what is no fault and good to know: how much there is, and what the app has yet to do."""
    size, version = integrity.size(db), schema_version.of(db)
    context.echo(context.texts("cli.check.size", sessions=size.sessions, answers=size.answers))
    if version and version.lacking:
        context.echo(context.texts("cli.check.older", count=len(version.lacking)))
        return
    if expired := session_rows.count_expired(db, context.today()):
        context.echo(context.texts("cli.check.past", count=expired))
