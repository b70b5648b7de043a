"""A backup: the database as it is at one moment, in one file that is inspected before it gets its name."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from sessions.cli.context import EXIT_OK, EXIT_TROUBLE, EXIT_USAGE, CommandContext, CommandError, megabytes
from sessions.cli.inspection.integrity import DatabasePart, inspect_copy, missing_log
from sessions.cli.localized import LocalizedCommand
from sessions.cli.options import common_options
from sessions.cli.progress import progress_report
from sessions.cli.signals import uninterruptible
from sessions.store.maintenance import database_copy

FOLDER = "backups"  # beside the database, when no target was named
READABLE: tuple[DatabasePart, ...] = (
    "tables",
    "rows",
    "content",
)  # with a fault in these the rest can be read and is worth keeping


@click.command(cls=LocalizedCommand, help="cli.help.backup")
@click.argument("target", required=False, type=click.Path(path_type=Path), help="cli.help.backup_target")
@click.option("--replace", is_flag=True, help="cli.help.backup_replace")
@common_options
def backup(context: CommandContext, target: Path | None, replace: bool) -> int:
    """Copy the database to a file, or into a folder under a name with the date. A running server goes on meanwhile."""
    source = context.require_database_file("cli.postgresql.backup")
    context.require_database()
    path = _backup_path(context, source, target, replace)
    context.require_disk_space(path.parent, source.stat().st_size)
    without_log = missing_log(source, context.texts)
    if context.settings.accounts:
        context.note("backup")
        context.workshop.store.shut_down()
    with temporary_file(path) as unfinished:
        with (
            progress_report(context.texts("cli.backup.copying")) as progress,
            database_copy.snapshot(source, context.wait, context.report_waiting) as db,
        ):
            database_copy.copy(db, unfinished, progress)
        inspection = inspect_copy(context, unfinished, READABLE)
        inspection.faults.extend(without_log)
        inspection.print_faults(context)
        if path.exists() and not replace:
            raise CommandError(context.texts("cli.backup.exists", path=path), EXIT_USAGE)
        size = inspection.size
        done = context.texts("cli.backup.done", path=path, size=megabytes(unfinished.stat().st_size),
                             sessions=size.sessions, answers=size.answers)  # fmt: skip
        context.block_interrupts()
        unfinished.replace(path)
        context.report_completed(done)
        database_copy.sync_folder(path.parent)
    context.echo(context.texts("cli.backup.keep"))
    if inspection.faults:
        unreadable = any(fault.part == "content" for fault in inspection.faults)
        context.echo(context.texts("cli.backup.unreadable" if unreadable else "cli.backup.faulty"))
    return EXIT_TROUBLE if inspection.faults else EXIT_OK


@contextmanager
def temporary_file(path: Path) -> Iterator[Path]:
    """A hidden file beside `path` for a copy that is not finished; removed after the block, unless it was renamed."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    os.close(handle)
    unfinished = Path(name)
    try:
        yield unfinished
    finally:
        with uninterruptible():  # a file that is left behind holds a whole database
            for suffix in ("", *database_copy.BESIDE, ".lock"):
                unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)


def _backup_path(context: CommandContext, source: Path, target: Path | None, replace: bool) -> Path:
    """The file to write. Raises CommandError when its folder is not there, or a file that must not be replaced is."""
    if target is None:
        target = source.parent / FOLDER
        target.mkdir(mode=0o700, exist_ok=True)
    path = target / f"{source.stem}-{context.timestamp}.db" if target.is_dir() else target
    if not path.parent.is_dir():
        raise CommandError(context.texts("cli.no_folder", path=path.parent))
    if path.exists() and (not replace or path.samefile(source) or not path.is_file()):
        raise CommandError(context.texts("cli.backup.exists", path=path), EXIT_USAGE)
    return path
