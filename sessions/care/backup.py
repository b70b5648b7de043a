"""A backup: the database as it is at one moment, in one file, looked at before it gets its name."""

import os
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sessions.care.desk import FINE, ROOM, TROUBLE, WRONG_USE, CareError, Desk, megabytes, to_the_end
from sessions.care.sound import Fault, Part, faults
from sessions.store import copies, health

FOLDER = "backups"  # beside the database, when no place was named
READABLE: Collection[Part] = ("tables", "rows")  # with a fault in these the rest can be read, and is worth keeping


@dataclass(frozen=True, slots=True)
class Looked:
    """How much is in a copy, and what is wrong in it."""

    size: health.Size
    faults: list[Fault]

    def tell(self, desk: Desk) -> None:
        """Say what is wrong."""
        for fault in self.faults:
            desk.say(fault.text)


def run(desk: Desk, target: Path | None, replace: bool) -> int:
    """Copy the database to a file, or into a folder under a name with the date. A running server goes on meanwhile."""
    source = desk.database()
    path = _path(desk, source, target, replace)
    desk.require_room(path.parent, source.stat().st_size + ROOM)
    with unfinished(path) as part:
        with (
            desk.progress(desk.texts("care.backup.copying")) as progress,
            copies.moment(source, desk.wait, desk.waiting) as db,
        ):
            copies.copy(db, part, progress)
        looked = looked_at(desk, part, READABLE)
        looked.tell(desk)
        if path.exists() and not replace:
            raise CareError(desk.texts("care.backup.exists", path=path), WRONG_USE)
        done = desk.texts("care.backup.done", path=path, size=megabytes(part.stat().st_size),
                          sessions=looked.size.sessions, answers=looked.size.answers)  # fmt: skip
        desk.finish()
        part.replace(path)
        desk.did(done)
        copies.sync(path.parent)
    desk.say(desk.texts("care.backup.keep"))
    if looked.faults:
        desk.say(desk.texts("care.backup.faulty"))
    return TROUBLE if looked.faults else FINE


def looked_at(desk: Desk, path: Path, despite: Collection[Part]) -> Looked:
    """What is in a copy. Raises CareError when something is wrong with it, but for the parts named in `despite`."""
    with desk.progress(desk.texts("care.looking")) as progress, copies.moment(path, desk.wait) as db:
        found = list(faults(db, desk.texts, progress))
        parts = {fault.part for fault in found}
        if parts <= set(despite):
            return Looked(health.size(db), found)
    for fault in found:
        desk.say(fault.text)
    if "file" in parts:
        raise CareError(desk.texts("care.unsound"))
    raise CareError(desk.texts("care.other_file" if "version" in parts else "care.unlike"))


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A file beside `path` for what is not finished; gone after the block, unless it got another name by then."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    os.close(handle)
    part = Path(name)
    try:
        yield part
    finally:
        with to_the_end():  # what is left behind would be a whole database
            for left in (part, *(part.with_name(part.name + end) for end in (*copies.BESIDE, ".lock"))):
                left.unlink(missing_ok=True)


def _path(desk: Desk, source: Path, target: Path | None, replace: bool) -> Path:
    named = f"{source.stem}-{desk.stamp}.db"
    if target is None:
        target = source.parent / FOLDER
        target.mkdir(exist_ok=True)
    path = target / named if target.is_dir() else target
    if not path.parent.is_dir():
        raise CareError(desk.texts("care.no_folder", path=path.parent))
    if path.exists() and (not replace or path.samefile(source) or not path.is_file()):
        raise CareError(desk.texts("care.backup.exists", path=path), WRONG_USE)
    return path
