"""Whether a database, or a copy of one, can be relied on: what is wrong with it, in the operator's words."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sessions.cli.context import CommandContext, CommandError
from sessions.cli.inspection.readability import unreadable
from sessions.cli.progress import Progress, progress_report
from sessions.locale import Texts
from sessions.store import Connection
from sessions.store.database.wal_ownership import log_state
from sessions.store.maintenance import database_copy, integrity
from sessions.store.schema import version as schema_version

STEPS = 5
DatabasePart = Literal["file", "version", "tables", "rows", "content", "log"]


@dataclass(frozen=True, slots=True)
class IntegrityFault:
    """What is wrong, in a sentence, and with which part of the database.

    Nothing in a damaged file can be relied on, and another version can't be judged. With wrong tables or rows the rest
    is still there; with content that the app can't read, screens of it would fail.
    """

    message: str
    part: DatabasePart


@dataclass(frozen=True, slots=True)
class CopyInspection:
    """How much is in a copy of the database, and what is wrong in it."""

    size: integrity.DatabaseSize
    faults: list[IntegrityFault]

    def print_faults(self, context: CommandContext) -> None:
        """Print what is wrong, a line each."""
        for fault in self.faults:
            context.echo(fault.message)


def missing_log(path: Path, texts: Texts) -> list[IntegrityFault]:
    """A fault when a file was copied while in use, without the log in which newer data stands beside it; else none."""
    if log_state(path) != "missing":
        return []
    return [IntegrityFault(texts("cli.fault.no_log", path=path, log=f"{path.name}-wal"), "log")]


def inspect_copy(context: CommandContext, path: Path, tolerated: Collection[DatabasePart]) -> CopyInspection:
    """Look for faults in a copy. Raises CommandError, having printed them, when one is not in a tolerated part."""
    with progress_report(context.texts("cli.looking")) as progress, database_copy.snapshot(path, context.wait) as db:
        faults = list(find_faults(db, context.texts, progress))
        parts = {fault.part for fault in faults}
        if parts <= set(tolerated):
            return CopyInspection(integrity.size(db), faults)
    for fault in faults:
        context.echo(fault.message)
    if "file" in parts:
        raise CommandError(context.texts("cli.unsound"))
    if "version" not in parts and "content" in parts - set(tolerated):
        raise CommandError(context.texts("cli.unreadable"))
    raise CommandError(context.texts("cli.other_file" if "version" in parts else "cli.unlike"))


def find_faults(db: Connection, texts: Texts, progress: Progress) -> Iterator[IntegrityFault]:
    """Every fault of a database; nothing when it is sound. An older version is no fault."""
    damage = integrity.broken(db)
    yield from (IntegrityFault(texts("cli.fault.broken", what=fault), "file") for fault in damage)
    progress(1, STEPS)
    version = None if damage else schema_version.of(db)
    if version is None:
        if not damage:
            yield IntegrityFault(texts("cli.fault.not_ours"), "version")
        return
    for name, count in integrity.strays(db).items():
        yield IntegrityFault(texts("cli.fault.strays", table=name, count=count), "rows")
    progress(2, STEPS)
    if version.unknown:
        yield IntegrityFault(texts("cli.fault.newer", names=", ".join(version.unknown)), "version")
    if not version.lacking and not version.unknown:
        yield from _faults_of_this_version(db, texts, progress)
    progress(STEPS, STEPS)


def _faults_of_this_version(db: Connection, texts: Texts, progress: Progress) -> Iterator[IntegrityFault]:
    """What is wrong in tables and rows of this very version of the app."""
    unlike = integrity.unlike(db)
    yield from (IntegrityFault(texts("cli.fault.unlike", what=difference), "tables") for difference in unlike)
    progress(3, STEPS)
    if not unlike:
        for name, count in integrity.loose(db).items():
            yield IntegrityFault(texts(f"cli.loose.{name}", count=count), "rows")
        progress(4, STEPS)
        yield from (IntegrityFault(message, "content") for message in unreadable(db, texts))
