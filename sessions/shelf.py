"""Own programmes: organisers write them, and make sessions from what they saved. All of this is for organisers.

A session has its own copy of its programme: nothing that happens here changes a session that is there.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from sessions import access, draft
from sessions.access import Visitor
from sessions.activities import kinds
from sessions.mistaken import text_of
from sessions.programme import Programme, ProgrammeError, parse
from sessions.programme_file import Data, data_of, write
from sessions.programmes import built_in
from sessions.refusal import Refusal
from sessions.store import shelf as stored
from sessions.store.shelf import Own as Own
from sessions.workshop import Workshop

LARGEST = 3_000_000  # signs in the file of one programme
COPY = {"nl": "kopie", "en": "copy"}
NEW = {"nl": "Nieuw programma", "en": "New programme"}


def own(workshop: Workshop, visitor: Visitor) -> list[Own]:
    """All own programmes, those that were changed last first."""
    access.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        return stored.everything(db)


def find(workshop: Workshop, visitor: Visitor, number: int) -> Own:
    """One own programme. Raises Refusal when there is none."""
    access.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        found = stored.one(db, number)
    if found is None:
        raise Refusal("refused.no_such_programme")
    return found


def ready(workshop: Workshop, visitor: Visitor) -> list[Programme]:
    """Every programme that a session can be made from: the built-in ones, and for an organiser the own ones."""
    mine = own(workshop, visitor) if access.is_organiser(workshop, visitor) else []
    read = [_usable(one.definition) for one in mine if one.definition is not None]
    return [*built_in(), *(one for one in read if one)]


@lru_cache(maxsize=64)
def _usable(text: str) -> Programme | None:
    """A saved text as a programme; None when it can't be used any more, such as after a kind has gone."""
    try:
        return parse(text, "", kinds())
    except ProgrammeError:
        return None


def start_empty(workshop: Workshop, visitor: Visitor) -> int:
    """A new programme in which nothing stands yet; returns its number."""
    return _new(workshop, visitor, draft.empty(NEW), saved=False)


def copy_of(workshop: Workshop, visitor: Visitor, programme: Programme) -> int:
    """An own programme that says what another one says; returns its number."""
    data = data_of(programme)
    data["id"] = draft.free_id(f"{programme.id[:30]}_copy", {one.id for one in ready(workshop, visitor)})
    data["title"] = {each: f"{text[:280]} ({COPY[each]})" for each, text in data["title"].items()}
    return _new(workshop, visitor, data, saved=True)


def bring(workshop: Workshop, visitor: Visitor, content: bytes, file: str) -> int:
    """Take in a programme file beside what is there; returns its number. Raises ProgrammeError with all mistakes."""
    access.require_organiser(workshop, visitor)
    if len(content) > LARGEST:
        raise Refusal("refused.file_too_large", most=LARGEST // 1_000_000)
    return _new(workshop, visitor, data_of(parse(text_of(content, file), file, kinds())), saved=True)


def edit(workshop: Workshop, visitor: Visitor, number: int, seen: int, change: Callable[[Data], Data]) -> int:
    """Change what is written; `seen` is the step that the writer looked at. Returns the step it makes.

    Raises Refusal when it was changed meanwhile, by somebody else or in another tab.
    """
    access.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        now = _seen(stored.one(db, number), seen)
        data = change(draft.read(now.text))
        text = write(data)
        if len(text) > LARGEST:
            raise Refusal("refused.file_too_large", most=LARGEST // 1_000_000)
        if text == now.text:
            return now.step
        stored.take_step(db, now, draft.title_of(data).model_dump(), text, workshop.clock())
    return now.step + 1


def go_to_step(workshop: Workshop, visitor: Visitor, number: int, seen: int, by: int) -> int:
    """Undo (-1) or redo (1) one change; returns the step where the writing is then. At an end nothing changes."""
    access.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        now = _seen(stored.one(db, number), seen)
        text = stored.text_at(db, now, now.step + by)
        if text is None:
            return now.step
        stored.stand_at(db, now, now.step + by, draft.title_of(draft.read(text)).model_dump(), workshop.clock())
    return now.step + by


def save(workshop: Workshop, visitor: Visitor, number: int, seen: int) -> Programme:
    """Make what is written what new sessions are made from. Raises ProgrammeError with everything that is wrong."""
    access.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        now = _seen(stored.one(db, number), seen)
        told = draft.check(draft.read(now.text))
        if isinstance(told, tuple):
            raise ProgrammeError(told)
        stored.save(db, now, workshop.clock())
    return told


def remove(workshop: Workshop, visitor: Visitor, number: int) -> None:
    """Throw an own programme away. Sessions that were made from it stay as they are."""
    access.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        stored.remove(db, number)


def file_name(data: Data) -> str:
    """The name under which a programme is downloaded."""
    name = re.sub(r"[^a-z0-9]+", "_", str(data.get("title", {}).get("nl", "")).lower()).strip("_")
    return f"{name[:60] or 'programma'}.toml"


def _new(workshop: Workshop, visitor: Visitor, data: Data, *, saved: bool) -> int:
    access.require_organiser(workshop, visitor)
    text = write(data)
    with workshop.store.writing() as db:
        title = draft.title_of(data).model_dump()
        return stored.create(db, title, text, text if saved else None, workshop.clock())


def _seen(now: Own | None, seen: int) -> Own:
    if now is None:
        raise Refusal("refused.no_such_programme")
    if now.step != seen:
        raise Refusal("refused.programme_changed")
    return now
