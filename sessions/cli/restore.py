"""Restoring a backup: it is inspected, and its rows are taken into a new database, which replaces the one in use.

The database that was there is kept.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import click

from sessions.archive import retention
from sessions.cli.backup import temporary_file
from sessions.cli.context import EXIT_OK, EXIT_TROUBLE, EXIT_USAGE, CommandContext, CommandError
from sessions.cli.inspection.integrity import CopyInspection, DatabasePart, IntegrityFault, inspect_copy, missing_log
from sessions.cli.inspection.readability import UNREADABLE
from sessions.cli.localized import LocalizedCommand
from sessions.cli.options import common_options
from sessions.cli.progress import progress_report
from sessions.store import SqliteStore
from sessions.store.database.file_locks import BusyError
from sessions.store.maintenance import database_copy
from sessions.store.maintenance.rebuild import LeftOut, rebuild
from sessions.workshop import Workshop

RESTORABLE: tuple[DatabasePart, ...] = ("tables", "rows")  # with a fault in these the app works with the rest


@click.command(cls=LocalizedCommand, help="cli.help.restore")
@click.argument("backup", type=click.Path(path_type=Path), help="cli.help.restore_backup")
@common_options
def restore(context: CommandContext, backup: Path) -> int:
    """Let a backup be the database. Nothing is changed when the backup is not sound, or while a server runs."""
    path = context.require_database_file("cli.postgresql.restore")
    context.require_file(backup)
    if path.exists() and path.samefile(backup):
        raise CommandError(context.texts("cli.restore.same"), EXIT_USAGE)
    real = path.resolve()  # of a link to the database it is the file that is replaced; the link stays
    real.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if context.workshop.store.in_use():  # before the long work, and once more after it
        raise CommandError(context.texts("cli.restore.in_use", path=path))
    context.require_disk_space(real.parent, 3 * backup.stat().st_size)
    with temporary_file(real) as copied, temporary_file(real) as unfinished:
        faults, left = _rebuild(context, backup, copied, unfinished)
        deleted, inspection = _prepare(context, unfinished)
        faults += inspection.faults
        _report(context, faults, left, inspection)
        _put_in_place(context, unfinished, real)
    if deleted:
        context.echo(context.texts("cli.restore.forgotten", count=deleted))
    context.echo(context.texts("cli.restore.no_rights"))
    context.echo(context.texts("cli.restore.done", path=path))
    if faults:
        context.echo(context.texts("cli.restore.faulty"))
    return EXIT_TROUBLE if faults or left.objects or left.rows else EXIT_OK


def _rebuild(
    context: CommandContext, backup: Path, copied: Path, unfinished: Path
) -> tuple[list[IntegrityFault], LeftOut]:
    """Copy the backup, then build a database of ours from the copy; returns the faults that the new one can't have.

    A backup that was made despite faults is restored too: else there would be no way to what was saved.
    """
    faults = missing_log(backup, context.texts)
    with (
        progress_report(context.texts("cli.restore.copying")) as progress,
        database_copy.snapshot(backup, context.wait, context.report_waiting) as db,
    ):
        database_copy.copy(db, copied, progress)
    faults += [fault for fault in inspect_copy(context, copied, RESTORABLE).faults if fault.part == "tables"]
    with (
        progress_report(context.texts("cli.restore.copying")) as progress,
        database_copy.snapshot(copied, context.wait) as db,
    ):
        return faults, rebuild(db, unfinished, progress)


def _prepare(context: CommandContext, unfinished: Path) -> tuple[int, CopyInspection]:
    """Bring the database up to date; returns how many expired sessions that deleted, and its faults."""
    store = SqliteStore(unfinished)
    try:
        store.prepare()
    except UNREADABLE:  # a migration reads what earlier versions stored
        raise CommandError(context.texts("cli.unreadable")) from None
    settings = replace(context.settings, data=unfinished)
    workshop = Workshop(settings, store, clock=context.clock, machine_clock=context.clock)
    deleted = retention.forget(workshop, context.today())
    store.shut_down()
    return deleted, inspect_copy(context, unfinished, RESTORABLE)


def _report(
    context: CommandContext, faults: Sequence[IntegrityFault], left: LeftOut, inspection: CopyInspection
) -> None:
    """Print what is wrong with the backup, what was left out of it, and how much is in it when it is sound."""
    for fault in faults:
        context.echo(fault.message)
    for name in left.objects:
        context.echo(context.texts("cli.restore.not_ours", name=name))
    for table, count in left.rows.items():
        context.echo(context.texts("cli.restore.rows", table=table, count=count))
    if not faults:
        size = inspection.size
        context.echo(context.texts("cli.restore.sound", sessions=size.sessions, answers=size.answers))


def _put_in_place(context: CommandContext, unfinished: Path, path: Path) -> None:
    """Let the copy be the database, and print under which name the old database is kept."""
    previous = path.with_name(f"{path.stem}.replaced-{context.timestamp}{path.suffix}")
    existed = path.exists()
    if previous.exists():
        raise CommandError(context.texts("cli.restore.kept_exists", path=previous))
    if existed:
        _copy_owner_and_mode(path, unfinished)
    try:
        with database_copy.exclusive_access(path, context.wait):
            context.block_interrupts()  # an operator who stopped it now would not hear where the old database is
            database_copy.replace_database(unfinished, path, previous)
            if existed:
                context.report_completed(context.texts("cli.restore.kept", path=previous))
            else:
                context.completed.append(context.texts("cli.restore.put"))  # which is printed at the end anyway
            database_copy.sync_folder(path.parent)
    except BusyError:
        raise CommandError(context.texts("cli.restore.in_use", path=path)) from None


def _copy_owner_and_mode(source: Path, target: Path) -> None:
    """Give a file the owner and the mode of another one, so that the server can write it as before."""
    status = source.stat()
    target.chmod(status.st_mode & 0o777)
    with suppress(PermissionError):
        os.chown(target, status.st_uid, status.st_gid)
