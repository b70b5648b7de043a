"""Own programmes: organisers write them, and make sessions from what they saved. All of this is for organisers.

A session has its own copy of its programme: nothing that happens here changes a session that is there.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities import kinds
from sessions.model.errors import Refusal
from sessions.model.programme import Programme
from sessions.programmes import draft, toml_bounds
from sessions.programmes.built_in import built_in
from sessions.programmes.mistakes import ProgrammeError, text_of
from sessions.programmes.parser import parse
from sessions.programmes.toml_file import Data, data_of, write
from sessions.store import programmes
from sessions.store.programmes import OwnProgramme as OwnProgramme
from sessions.workshop import Workshop

LARGEST = toml_bounds.MOST_CHARACTERS
COPY = {"nl": "kopie", "en": "copy"}
NEW = {"nl": "Nieuw programma", "en": "New programme"}


def own(workshop: Workshop, visitor: Visitor) -> list[OwnProgramme]:
    """All own programmes, those that were changed last first."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        return programmes.all_programmes(db)


def find(workshop: Workshop, visitor: Visitor, number: int) -> OwnProgramme:
    """One own programme. Raises Refusal when there is none."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        programme = programmes.find(db, number)
    if programme is None:
        raise Refusal("refused.no_such_programme")
    return programme


def ready(workshop: Workshop, visitor: Visitor) -> list[Programme]:
    """Every programme that a session can be made from: the built-in ones, and for an organiser the own ones."""
    own_programmes = own(workshop, visitor) if rights.is_organiser(workshop, visitor) else []
    usable = [_usable(programme.definition) for programme in own_programmes if programme.definition is not None]
    return [*built_in(), *(programme for programme in usable if programme)]


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
    data["id"] = draft.free_id(f"{programme.id[:30]}_copy", {existing.id for existing in ready(workshop, visitor)})
    data["title"] = {each: f"{text[:280]} ({COPY[each]})" for each, text in data["title"].items()}
    return _new(workshop, visitor, data, saved=True)


def bring(workshop: Workshop, visitor: Visitor, content: bytes, file: str) -> int:
    """Take in a programme file beside what is there; returns its number. Raises ProgrammeError with all mistakes."""
    rights.require_organiser(workshop, visitor)
    if len(content) > LARGEST:
        raise Refusal("refused.file_too_large", most=LARGEST // 1_000_000)
    return _new(workshop, visitor, data_of(parse(text_of(content, file), file, kinds())), saved=True)


def edit(workshop: Workshop, visitor: Visitor, number: int, expected_step: int, change: Callable[[Data], Data]) -> int:
    """Change what is written; `seen` is the step that the writer looked at. Returns the step it makes.

    Raises Refusal when it was changed meanwhile, by somebody else or in another tab.
    """
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        current = _require_current(programmes.find(db, number), expected_step)
        data = change(draft.read(current.text))
        text = write(data)
        _require_readable(text)
        if text == current.text:
            return current.step
        programmes.take_step(db, current, draft.title_of(data).model_dump(), text, workshop.clock())
    return current.step + 1


def go_to_step(workshop: Workshop, visitor: Visitor, number: int, expected_step: int, by: int) -> int:
    """Undo (-1) or redo (1) one change; returns the step where the writing is then. At an end nothing changes."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        current = _require_current(programmes.find(db, number), expected_step)
        text = programmes.text_at(db, current, current.step + by)
        if text is None:
            return current.step
        programmes.go_to_step(
            db, current, current.step + by, draft.title_of(draft.read(text)).model_dump(), workshop.clock()
        )
    return current.step + by


def save(workshop: Workshop, visitor: Visitor, number: int, expected_step: int) -> Programme:
    """Make what is written what new sessions are made from. Raises ProgrammeError with everything that is wrong."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        current = _require_current(programmes.find(db, number), expected_step)
        checked = draft.check(draft.read(current.text))
        if isinstance(checked, tuple):
            raise ProgrammeError(checked)
        programmes.save(db, current, workshop.clock())
    return checked


def remove(workshop: Workshop, visitor: Visitor, number: int) -> None:
    """Throw an own programme away. Sessions that were made from it stay as they are."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        programmes.remove(db, number)


def file_name(data: Data) -> str:
    """The name under which a programme is downloaded."""
    name = re.sub(r"[^a-z0-9]+", "_", str(data.get("title", {}).get("nl", "")).lower()).strip("_")
    return f"{name[:60] or 'programma'}.toml"


def _new(workshop: Workshop, visitor: Visitor, data: Data, *, saved: bool) -> int:
    rights.require_organiser(workshop, visitor)
    text = write(data)
    _require_readable(text)
    with workshop.store.writing() as db:
        title = draft.title_of(data).model_dump()
        return programmes.create(db, title, text, text if saved else None, workshop.clock())


def _require_readable(text: str) -> None:
    """Raises Refusal for what could not be read again: nothing like that is stored."""
    if len(text) > LARGEST:
        raise Refusal("refused.file_too_large", most=LARGEST // 1_000_000)
    try:
        toml_bounds.statements(text)
    except toml_bounds.TomlSyntaxError:
        raise Refusal("refused.programme_too_much") from None


def _require_current(current: OwnProgramme | None, expected_step: int) -> OwnProgramme:
    if current is None:
        raise Refusal("refused.no_such_programme")
    if current.step != expected_step:
        raise Refusal("refused.programme_changed")
    return current
