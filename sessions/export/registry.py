"""The formats in which a session leaves the app, by name. A new one is a new module here: `xlsx_export` is "xlsx"."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sessions import export
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.store.database.connection import open_owner_only
from sessions.workshop import Workshop

_SUFFIX = "_export"


@dataclass(frozen=True, slots=True)
class Exporter:
    """How a session is written in one format; both functions give no more than the audience may see.

    `document` is the session as one file, for a download. `files` are the names and contents of its files in a folder.
    """

    media_type: str
    document: Callable[[Workshop, Session, Texts], bytes]
    files: Callable[[Workshop, Session, Texts], Iterator[tuple[str, bytes]]]


def names() -> list[str]:
    """The names of all formats, which are also the endings of their files."""
    modules = (module.name for module in pkgutil.iter_modules(export.__path__))
    return [name.removesuffix(_SUFFIX) for name in modules if name.endswith(_SUFFIX)]


def exporter(name: str) -> Exporter:
    """The `EXPORTER` of the module for a format; only the modules of formats that are asked for are imported."""
    loaded: Exporter = importlib.import_module(f"{export.__name__}.{name}{_SUFFIX}").EXPORTER
    return loaded


def download(workshop: Workshop, visitor: Visitor, session: Session, name: str, texts: Texts) -> bytes:
    """A session as one file, for whoever may facilitate it. Raises Refusal."""
    rights.require_facilitator(workshop, visitor, session)
    return exporter(name).document(workshop, session, texts)


def folder_name(session: Session) -> str:
    """The folder of a session: its date and number, and never the code with which people join."""
    return f"{session.held_on.isoformat()}-{session.id}"


def write_files(workshop: Workshop, session: Session, folder: Path, texts: Texts) -> int:
    """Write a session in every format into a folder that is there; returns how many files. A rehearsal has none.

    Nobody can read them but the user who runs this, as with the database.
    """
    if session.rehearsal:
        return 0
    files = [file for name in names() for file in exporter(name).files(workshop, session, texts)]
    for name, content in files:
        with open(folder / name, "wb", opener=open_owner_only) as file:
            file.write(content)
    return len(files)
