"""Putting a backup back: it is looked at and brought up to date first, and what was there is kept beside it."""

import os
from contextlib import suppress
from dataclasses import replace as changed
from pathlib import Path

from sessions import forgetting
from sessions.care.backup import READABLE, Looked, looked_at, unfinished
from sessions.care.desk import FINE, ROOM, TROUBLE, WRONG_USE, CareError, Desk
from sessions.store import Store, copies
from sessions.workshop import Workshop


def run(desk: Desk, backup: Path) -> int:
    """Let a backup be the database. Nothing is changed when the backup is not sound, or while a server runs."""
    path = desk.settings.data
    desk.require_file(backup)
    if path.exists() and path.samefile(backup):
        raise CareError(desk.texts("care.restore.same"), WRONG_USE)
    real = path.resolve()  # of a link to the database it is the file that is replaced; the link stays
    real.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if copies.in_use(path):  # said at once, before the long work
        raise CareError(desk.texts("care.restore.in_use", path=path))
    desk.require_room(real.parent, 2 * backup.stat().st_size + ROOM)
    with unfinished(real) as part:
        forgotten, looked = _prepare(desk, backup, part)
        _put(desk, part, real)
    if forgotten:
        desk.say(desk.texts("care.restore.forgotten", count=forgotten))
    desk.say(desk.texts("care.restore.done", path=path))
    if looked.faults:
        desk.say(desk.texts("care.restore.faulty"))
    return TROUBLE if looked.faults else FINE


def _prepare(desk: Desk, backup: Path, part: Path) -> tuple[int, Looked]:
    """A copy of the backup that can be read and is up to date: how many sessions were past their time, what is in it.

    What a backup is made of despite its faults is put back too: else there would be no way to what was saved.
    """
    with (
        desk.progress(desk.texts("care.restore.copying")) as progress,
        copies.moment(backup, desk.wait, desk.waiting) as db,
    ):
        copies.copy(db, part, progress)
    looked_at(desk, part, READABLE)
    store = Store(part)
    store.prepare()
    there = Workshop(changed(desk.settings, data=part), store, clock=desk.clock, machine=desk.clock)
    forgotten = forgetting.forget(there, desk.clock().date())
    store.close()
    copies.fold(part)
    looked = looked_at(desk, part, READABLE)
    looked.tell(desk)
    if not looked.faults:
        desk.say(desk.texts("care.restore.sound", sessions=looked.size.sessions, answers=looked.size.answers))
    return forgotten, looked


def _put(desk: Desk, part: Path, path: Path) -> None:
    """Put the copy in its place, and tell where the database is that stood there."""
    kept = path.with_name(f"{path.stem}.replaced-{desk.stamp}{path.suffix}")
    there = path.exists()
    if kept.exists():
        raise CareError(desk.texts("care.restore.kept_exists", path=kept))
    if there:
        _as_before(part, path)
    try:
        with copies.alone(path, desk.wait):
            desk.finish()  # who stopped it now would not hear where the old database is
            copies.put(part, path, kept)
            if there:
                desk.did(desk.texts("care.restore.kept", path=kept))
            else:
                desk.done.append(desk.texts("care.restore.put"))  # which is said at the end anyway
            copies.sync(path.parent)
    except copies.BusyError:
        raise CareError(desk.texts("care.restore.in_use", path=path)) from None
    Store(path).prepare()


def _as_before(part: Path, path: Path) -> None:
    """Give a file the owner and the rights of another one, so that the server can write it as before."""
    was = path.stat()
    part.chmod(was.st_mode & 0o777)
    with suppress(PermissionError):
        os.chown(part, was.st_uid, was.st_gid)
