"""An export: sessions as files, made from a copy of the database, so that all of it is of one moment."""

import dataclasses
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import click

from sessions.cli import session_lookup
from sessions.cli.context import EXIT_OK, EXIT_TROUBLE, EXIT_USAGE, CommandContext, CommandError, file_of
from sessions.cli.inspection.integrity import CopyInspection, DatabasePart, inspect_copy
from sessions.cli.localized import LocalizedCommand
from sessions.cli.options import common_options
from sessions.cli.progress import Progress, progress_report
from sessions.cli.signals import uninterruptible
from sessions.export import registry
from sessions.export.report import LEVELS, Level
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.store import SqliteStore, Store
from sessions.store.maintenance import database_copy, transfer
from sessions.workshop import Workshop

READABLE: tuple[DatabasePart, ...] = ("rows", "content")  # of which some may be wrong and the rest is worth an export


@click.command(cls=LocalizedCommand, help="cli.help.export")
@click.argument("session", required=False, help="cli.help.export_session")
@click.argument("folder", required=False, type=click.Path(path_type=Path), help="cli.help.export_folder")
@click.option("--replace", is_flag=True, help="cli.help.export_replace")
@click.option("--format", "formats", multiple=True, help="cli.help.export_format")
@click.option("--level", default="group", help="cli.help.export_level")
@common_options
def export(
    context: CommandContext,
    session: str | None,
    folder: Path | None,
    replace: bool,
    formats: Sequence[str],
    level: str,
) -> int:
    """Write one session, or all of them, to folders in `folder`. Without a session, print which ones there are."""
    source = context.require_database()
    write = _writer(context, formats or registry.LEAVING, level)
    if session is None:
        session_lookup.require_this_version(context)
        session_lookup.print_sessions(context, session_lookup.all_sessions(context))
        return EXIT_OK
    if folder is None or (folder.exists() and not folder.is_dir()):
        raise CommandError(context.texts("cli.export.where"), EXIT_USAGE)
    parent = _temporary_parent(context, folder)
    context.require_disk_space(parent, 2 * source.size())
    with _copied_installation(context, source, parent) as (workshop, temporary, inspection):
        sessions = session_lookup.all_sessions(context, workshop.store)
        if session != session_lookup.ALL:
            sessions = [session_lookup.find_session(context, sessions, session)]
        if context.settings.accounts:
            for each in sessions:
                context.note("exported", each.id, f"{' '.join(formats or registry.LEAVING)} {level}")
            context.workshop.store.shut_down()
        _write(context, workshop, sessions, temporary, folder, replace, write)
    if inspection.faults:
        inspection.print_faults(context)
        context.echo(context.texts("cli.export.faulty"))
    return EXIT_TROUBLE if inspection.faults else EXIT_OK


def _writer(
    context: CommandContext, formats: Sequence[str], level: str
) -> Callable[[Workshop, Session, Path, Texts], int]:
    """What writes a session in these formats at this level; names that nobody knows are explained."""
    wanted: Level = "file" if level == "file" else "group"
    choices = [*((name, registry.names()) for name in formats), (level, [str(each) for each in LEVELS])]
    for given, known in choices:
        if given not in known:
            raise CommandError(context.texts("cli.export.no_choice", named=given, names=", ".join(known)), EXIT_USAGE)
    return partial(registry.write_files, formats=formats, level=wanted)


def _temporary_parent(context: CommandContext, folder: Path) -> Path:
    """Where to make the temporary folder: on the disk of `folder`, so that a finished folder only has to be renamed.

    That is `folder` itself when it exists, since it may be on another disk than the folder that it lies in.
    """
    if folder.is_dir():
        return folder.resolve()
    parent = folder.absolute().parent
    if not parent.is_dir() or folder.is_symlink():
        raise CommandError(context.texts("cli.no_folder", path=folder if folder.is_symlink() else parent))
    return parent


@contextmanager
def _copied_installation(
    context: CommandContext, source: Store, parent: Path
) -> Iterator[tuple[Workshop, Path, CopyInspection]]:
    """The installation as it is at one moment, in a folder that only we can read and that is removed after the block.

    Yields the installation, that folder, and what is wrong in the copy.
    """
    temporary = Path(tempfile.mkdtemp(prefix=".export.", suffix=".part", dir=parent))
    store = SqliteStore(temporary / "workshop.db")
    try:
        with progress_report(context.texts("cli.export.copying")) as progress:
            _copy(context, source, store, progress)
        inspection = inspect_copy(context, store.path, READABLE)
        store.prepare()
        settings = dataclasses.replace(context.settings, data=store.path, database=None)
        yield Workshop(settings, store, clock=context.clock), temporary, inspection
        store.close()
    finally:
        with uninterruptible():  # a folder that is left behind holds a whole database
            shutil.rmtree(temporary, ignore_errors=True)


def _copy(context: CommandContext, source: Store, new: SqliteStore, progress: Progress) -> None:
    """Copy a file as it is; from PostgreSQL, whose tables have to be those of this version, row by row."""
    if path := file_of(source):
        with database_copy.snapshot(path, context.wait, context.report_waiting) as file:
            database_copy.copy(file, new.path, progress)
        return
    session_lookup.require_this_version(context)
    new.prepare()
    with source.reading() as db, new.writing() as within:
        transfer.copy_rows(db, within, progress)
    new.shut_down()


def _write(
    context: CommandContext,
    workshop: Workshop,
    sessions: Sequence[Session],
    temporary: Path,
    folder: Path,
    replace: bool,
    write: Callable[[Workshop, Session, Path, Texts], int],
) -> None:
    """Write every session to a temporary folder, then move all of these to their places."""
    existing = [path for session in sessions if (path := folder / registry.folder_name(session)).exists()]
    if existing and not replace:
        raise CommandError(context.texts("cli.export.exists", path=existing[0]), EXIT_USAGE)
    files, finished, rehearsals = 0, list[Path](), list[Session]()
    with progress_report(context.texts("cli.export.writing")) as progress:
        for index, session in enumerate(sessions):
            progress(index, len(sessions))
            path = temporary / registry.folder_name(session)
            path.mkdir(mode=0o700)
            paths = write(workshop, session, path, context.texts)
            files += paths
            if paths:
                finished.append(path)
            else:
                rehearsals.append(session)
    for session in rehearsals:
        context.echo(context.texts("cli.export.rehearsal", title=session.title))
    context.block_interrupts()  # all of them or none: it takes no time, as the work is done
    _put_in_place(context, finished, folder, temporary)
    context.report_completed(context.texts("cli.export.done", path=folder, files=files))


def _put_in_place(context: CommandContext, finished: Sequence[Path], folder: Path, temporary: Path) -> None:
    """Move finished folders to their places, and what was there to the temporary folder."""
    folder.mkdir(mode=0o700, exist_ok=True)
    for index, path in enumerate(finished):
        target, before = folder / path.name, temporary / f"{path.name}.before"
        try:
            if target.exists():
                target.rename(before)
            path.rename(target)
        except OSError:
            if before.exists():
                before.rename(target)
            if index:
                names = ", ".join(path.name for path in finished[:index])
                context.report_completed(context.texts("cli.export.some", path=folder, names=names))
            raise
