"""Moving an installation: every row from a SQLite file to PostgreSQL, or back, while no app runs on either."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import click

from sessions.access import audit
from sessions.cli.backup import temporary_file
from sessions.cli.context import EXIT_OK, EXIT_TROUBLE, EXIT_USAGE, CommandContext, CommandError, file_of
from sessions.cli.inspection.integrity import find_faults
from sessions.cli.localized import LocalizedCommand
from sessions.cli.options import common_options
from sessions.cli.progress import progress_report
from sessions.settings import SettingsError
from sessions.store import Connection, SqliteStore, Store
from sessions.store.database import opening
from sessions.store.maintenance import database_copy, integrity, transfer
from sessions.store.maintenance.expected_tables import expected_tables
from sessions.store.schema import version as schema_version

FATAL = frozenset(("file", "version", "tables"))  # with a fault in these nothing can be relied on


@click.command(cls=LocalizedCommand, help="cli.help.copy")
@click.argument("source", metavar="FROM", help="cli.help.copy_source")
@click.argument("target", metavar="TO", help="cli.help.copy_target")
@common_options
def copy(context: CommandContext, source: str, target: str) -> int:
    """Copy an installation into a database that is empty, and compare every row. The source stays as it is."""
    origin, destination = _store(context, source), _store(context, target)
    if origin.name == destination.name:
        raise CommandError(context.texts("cli.copy.same"), EXIT_USAGE)
    try:
        copied = _copy(context, origin, destination)
    finally:
        for store in (origin, destination):
            store.close() if file_of(store) else store.shut_down()
    context.report_completed(
        context.texts("cli.copy.done", rows=copied.rows, tables=len(expected_tables()), sessions=copied.size.sessions,
                      answers=copied.size.answers)
    )  # fmt: skip
    context.echo(context.texts("cli.copy.use", setting=destination.setting, target=destination.name))
    context.echo(context.texts("cli.copy.old", source=origin.name))
    if copied.faulty:
        context.echo(context.texts("cli.copy.faulty"))
    return EXIT_TROUBLE if copied.faulty else EXIT_OK


class _Copied(NamedTuple):
    rows: int
    size: integrity.DatabaseSize
    faulty: bool


def _copy(context: CommandContext, origin: Store, destination: Store) -> _Copied:
    """Copy and compare, in one transaction of the target. Raises CommandError when that is not possible."""
    _require_empty(context, destination)
    with _source(context, origin) as db:
        faulty = _inspect(context, db)
        if destination.folder:
            context.require_disk_space(destination.folder, origin.size())
        with _target(context, destination) as new:
            with progress_report(context.texts("cli.copy.copying")) as progress:
                contents = transfer.copy_rows(db, new, progress)
            with progress_report(context.texts("cli.copy.comparing")) as progress:
                _compare(context, new, contents, progress)
            audit.note_without_visitor(context.workshop, new, "command_line", "copied")
            _require_still_unused(context, origin, destination)
        return _Copied(sum(content.rows for content in contents.values()), integrity.size(db), faulty)


def _store(context: CommandContext, address: str) -> Store:
    """The store at a path or an address. Raises CommandError for an address that is none."""
    try:
        return opening.open_address(address)
    except SettingsError as error:
        raise CommandError(context.texts(error.key, **error.values), EXIT_USAGE) from None


def _require_empty(context: CommandContext, store: Store) -> None:
    """Raises CommandError when the target holds anything already, or its folder is not there."""
    if path := file_of(store):
        if not path.parent.is_dir():
            raise CommandError(context.texts("cli.no_folder", path=path.parent))
        occupied = path.exists() or path.is_symlink()
    else:
        with store.reading() as db:
            occupied = transfer.holds_anything(db)
    if occupied:
        raise CommandError(context.texts("cli.copy.occupied", target=store.name), EXIT_USAGE)


def _require_unused(context: CommandContext, store: Store) -> None:
    """Raises CommandError while an app runs on a store."""
    if store.in_use():
        raise CommandError(context.texts("cli.restore.in_use", path=store.name))


def _require_still_unused(context: CommandContext, *stores: Store) -> None:
    """Raises CommandError when an app runs after all: one that had no connection for a moment, as before it began.

    A file is not asked again: closing it would release SQLite's own locks, and its apps always keep it open.
    """
    for store in stores:
        if file_of(store) is None:
            _require_unused(context, store)


@contextmanager
def _source(context: CommandContext, store: Store) -> Iterator[Connection]:
    """One moment of the installation that is copied, on which no app starts meanwhile."""
    if path := file_of(store):
        context.require_file(path)
    with store.starts_blocked(context.wait):
        _require_unused(context, store)
        with database_copy.reading(store, context.wait, context.report_waiting) as db:
            yield db


def _inspect(context: CommandContext, db: Connection) -> bool:
    """Print every fault of the source; returns whether there is one. Raises CommandError for one that rules it out."""
    with progress_report(context.texts("cli.looking")) as progress:
        faults = list(find_faults(db, context.texts, progress))
    for fault in faults:
        context.echo(fault.message)
    if any(fault.part in FATAL for fault in faults):
        raise CommandError(context.texts("cli.copy.unsound"))
    if (version := schema_version.of(db)) and version.lacking:
        raise CommandError(context.texts("cli.older"))
    return bool(faults)


@contextmanager
def _target(context: CommandContext, store: Store) -> Iterator[Connection]:
    """A transaction in the new database, whose tables are made first; after the block it is committed, or undone."""
    if path := file_of(store):
        with _new_file(context, path) as db:
            yield db
        return
    _require_unused(context, store)
    store.prepare()  # which waits for the lock that the next line takes
    with store.starts_blocked(context.wait):
        _require_unused(context, store)
        with store.writing() as db:
            if transfer.holds_anything(db):
                raise CommandError(context.texts("cli.copy.occupied", target=store.name), EXIT_USAGE)
            yield db
            context.block_interrupts()  # what is committed is reported


@contextmanager
def _new_file(context: CommandContext, path: Path) -> Iterator[Connection]:
    """A transaction in a file that gets its name when it is complete."""
    with temporary_file(path) as unfinished:
        new = SqliteStore(unfinished)
        new.prepare()
        with new.writing() as db:
            yield db
        new.shut_down()
        with database_copy.exclusive_access(path, context.wait):
            if path.exists():
                raise CommandError(context.texts("cli.copy.occupied", target=path), EXIT_USAGE)
            context.block_interrupts()
            unfinished.rename(path)
            database_copy.sync_folder(path.parent)


def _compare(
    context: CommandContext, db: Connection, contents: Mapping[str, transfer.TableContent], progress: transfer.Progress
) -> None:
    """Raises CommandError when a row in the target is other than in the source, or is not there."""
    try:
        transfer.compare(db, contents, progress)
    except transfer.DifferentRowsError as error:
        raise CommandError(context.texts("cli.copy.different", tables=", ".join(error.tables))) from None
