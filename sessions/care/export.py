"""An export: sessions as files, made from a copy of the database, so that all of it is of one moment."""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace as changed
from pathlib import Path

from sessions.care import which
from sessions.care.backup import Looked, looked_at
from sessions.care.desk import FINE, ROOM, TROUBLE, WRONG_USE, CareError, Desk, to_the_end
from sessions.care.sound import Part
from sessions.records import Session
from sessions.report import folder
from sessions.store import Store, copies
from sessions.workshop import Workshop

READABLE: tuple[Part, ...] = ("rows",)  # of which some may be wrong and the rest is worth an export


def run(desk: Desk, named: str | None, target: Path | None, replace: bool) -> int:
    """Write one session, or all of them, to folders in `target`. Without a name it says which sessions there are."""
    source = desk.database()
    if named is None:
        which.require_this_version(desk)
        which.tell(desk, which.everything(desk))
        return FINE
    if target is None or (target.exists() and not target.is_dir()):
        raise CareError(desk.texts("care.export.where"), WRONG_USE)
    beside = _where_to_work(desk, target)
    desk.require_room(beside, 2 * source.stat().st_size + ROOM)
    with _copied(desk, source, beside) as (workshop, work, looked):
        found = which.everything(desk, workshop.settings.data)
        if named != which.ALL:
            found = [which.one(desk, found, named)]
        _write(desk, workshop, found, work, target, replace)
    if looked.faults:
        looked.tell(desk)
        desk.say(desk.texts("care.export.faulty"))
    return TROUBLE if looked.faults else FINE


def _where_to_work(desk: Desk, target: Path) -> Path:
    """The folder for what is not finished, on the disk where it goes: what is finished is only given its name there.

    That is `target` itself when it is there, since it may be another disk than the folder that it lies in.
    """
    if target.is_dir():
        return target.resolve()
    if not target.absolute().parent.is_dir() or target.is_symlink():
        raise CareError(desk.texts("care.no_folder", path=target if target.is_symlink() else target.absolute().parent))
    return target.absolute().parent


@contextmanager
def _copied(desk: Desk, source: Path, parent: Path) -> Iterator[tuple[Workshop, Path, Looked]]:
    """The installation as it is at one moment, in a folder that only we can read and that is gone after the block."""
    work = Path(tempfile.mkdtemp(prefix=".export.", suffix=".part", dir=parent))
    path = work / "workshop.db"
    try:
        with (
            desk.progress(desk.texts("care.export.copying")) as progress,
            copies.moment(source, desk.wait, desk.waiting) as db,
        ):
            copies.copy(db, path, progress)
        looked = looked_at(desk, path, READABLE)
        store = Store(path)
        store.prepare()
        yield Workshop(changed(desk.settings, data=path), store, clock=desk.clock), work, looked
        store.close()
    finally:
        with to_the_end():  # what is left behind would be a whole database
            shutil.rmtree(work, ignore_errors=True)


def _write(
    desk: Desk, workshop: Workshop, sessions: Sequence[Session], work: Path, target: Path, replace: bool
) -> None:
    there = [target / folder.name_of(one) for one in sessions if (target / folder.name_of(one)).exists()]
    if there and not replace:
        raise CareError(desk.texts("care.export.exists", path=there[0]), WRONG_USE)
    files, ready = 0, list[Path]()
    with desk.progress(desk.texts("care.export.writing")) as progress:
        for at, session in enumerate(sessions):
            progress(at, len(sessions))
            fresh = work / folder.name_of(session)
            fresh.mkdir()
            written = folder.write(workshop, session, fresh, desk.texts)
            files += written
            if written:
                ready.append(fresh)
            else:
                desk.say(desk.texts("care.export.rehearsal", title=session.title))
    desk.finish()  # all of them or none: it takes no time, as the work is done
    _put(desk, ready, target, work)
    desk.did(desk.texts("care.export.done", path=target, files=files))


def _put(desk: Desk, ready: Sequence[Path], target: Path, work: Path) -> None:
    """Give finished folders their place, and take those away that stood there."""
    target.mkdir(exist_ok=True)
    for at, fresh in enumerate(ready):
        path, before = target / fresh.name, work / f"{fresh.name}.before"
        try:
            if path.exists():
                path.rename(before)
            fresh.rename(path)
        except OSError:
            if before.exists():
                before.rename(path)
            if at:
                desk.did(desk.texts("care.export.some", path=target, names=", ".join(one.name for one in ready[:at])))
            raise
