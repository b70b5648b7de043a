"""A check: whether the database, or a backup, is sound, and whether there is room for more. Nothing is changed."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from sessions import activities
from sessions.care.desk import FINE, ROOM, TROUBLE, Desk, megabytes
from sessions.care.sound import faults
from sessions.programme import ProgrammeError
from sessions.store import Connection, copies, health, stage


def run(desk: Desk, named: Path | None) -> int:
    """Say what is wrong, in plain words, and end with 1; or that all is well, and end with 0."""
    path = named or desk.database()
    desk.require_file(path)
    with (
        desk.progress(desk.texts("care.looking")) as progress,
        copies.moment(path, desk.wait, desk.waiting) as db,
    ):
        found = [fault.text for fault in faults(db, desk.texts, progress)]
        if not found:
            found = list(_unreadable(desk, db))
            _tell(desk, db)
    if named is None:
        found += _room(desk, path)
    for fault in found:
        desk.say(fault)
    desk.say(desk.texts.count("care.check.faults", len(found)) if found else desk.texts("care.check.fine", path=path))
    return TROUBLE if found else FINE


def _tell(desk: Desk, db: Connection) -> None:
    """What is no fault and good to know."""
    size, version = health.size(db), health.version(db)
    desk.say(desk.texts("care.check.size", sessions=size.sessions, answers=size.answers))
    if version and version.lacking:
        desk.say(desk.texts("care.check.older", count=len(version.lacking)))
    elif past := sum(one.keep_until < desk.clock().date() for one in stage.all_sessions(db)):
        desk.say(desk.texts("care.check.past", count=past))


def _unreadable(desk: Desk, db: Connection) -> Iterator[str]:
    """Activities of sessions that this app can't read, so that nobody could look at them."""
    version = health.version(db)
    if version is None or version.lacking:
        return
    for session in stage.all_sessions(db):
        for one in stage.activities(db, session.id):
            try:
                activities.load(one.definition)
            except (ProgrammeError, ValueError, KeyError):
                yield desk.texts("care.fault.unreadable", title=session.title, activity=one.id)


def _room(desk: Desk, path: Path) -> list[str]:
    """A fault when the disk has less room than the database may soon need."""
    free, needed = shutil.disk_usage(path.parent).free, path.stat().st_size + ROOM
    if free >= needed:
        return []
    return [desk.texts("care.no_room", folder=path.parent, needed=megabytes(needed), free=megabytes(free))]
