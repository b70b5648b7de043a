"""The formats in which sessions leave the app, by name. A new one is a new module here: `xlsx_export` is "xlsx"."""

import importlib
import io
import pkgutil
import zipfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sessions import export
from sessions.access import audit, rights
from sessions.access.rights import Visitor
from sessions.export import report
from sessions.export.report import Level, Progress, RoundReport, SessionReport, no_progress
from sessions.export.slide_charts import SlideChart
from sessions.locale import Texts
from sessions.model.records import Session, TextKey
from sessions.store.database.sqlite_store import open_owner_only
from sessions.workshop import Workshop

_SUFFIX = "_export"
ZIP = "application/zip"
READING = 0.4  # how much of the work is reading; writing is the rest
LEAVING = ("csv", "json")  # the formats of the export command unless others are asked for


@dataclass(frozen=True, slots=True)
class Exporter:
    """How reports are written in one format.

    `document` writes sessions as one file; `files` are the names and contents of one session's files in a folder.
    `together`: one document can hold several sessions. `zipped`: a download is all files. Besides sentences,
    numbers and texts it holds our `figures`, the `key_figures`, the `rows`, or what `chart` makes of a round.
    """

    media_type: str
    document: Callable[[Sequence[SessionReport], Progress], bytes]
    files: Callable[[SessionReport], Iterator[tuple[str, bytes]]]
    together: bool = False
    zipped: bool = False
    figures: bool = False
    key_figures: bool = False
    rows: bool = False
    chart: Callable[[RoundReport, Texts], SlideChart | None] | None = None


@dataclass(frozen=True, slots=True)
class ExportFile:
    """A finished file to download."""

    name: str
    media_type: str
    content: bytes


def names() -> list[str]:
    """The names of all formats, which are also the endings of their files."""
    modules = (module.name for module in pkgutil.iter_modules(export.__path__))
    return [name.removesuffix(_SUFFIX) for name in modules if name.endswith(_SUFFIX)]


def exporter(name: str) -> Exporter:
    """The `EXPORTER` of the module for a format; only the modules of formats that are asked for are imported."""
    loaded: Exporter = importlib.import_module(f"{export.__name__}.{name}{_SUFFIX}").EXPORTER
    return loaded


def single(media_type: str, ending: str, document: Callable[[SessionReport], bytes]) -> Exporter:
    """A format in which every session is a document of its own."""

    def one(reports: Sequence[SessionReport], progress: Progress) -> bytes:
        progress(0)
        [only] = reports
        return document(only)

    return Exporter(media_type, one, lambda each: iter([(f"session.{ending}", document(each))]))


def reports(
    workshop: Workshop,
    visitor: Visitor,
    sessions: Sequence[Session],
    texts: Texts,
    level: Level,
    allowed: Mapping[int, Collection[TextKey]],
    progress: Progress = no_progress,
    *,
    figures: bool = True,
    key_figures: bool = True,
    name: str = "",
) -> list[SessionReport]:
    """The reports of sessions in the order of their days; `allowed` are texts by the number of the session.

    `figures` and `key_figures` are those of the `Exporter` with this `name` that will write them. Raises Refusal unless
    the visitor may facilitate all of them, or look back at them for the group, and when one is being rehearsed.
    """
    require = rights.require_looking_back if level == "group" else rights.require_facilitator
    for session in sessions:
        require(workshop, visitor, session)
    made = []
    for index, session in enumerate(sessions):
        part = _part_of(progress, index, len(sessions))
        texts_allowed = allowed.get(session.id, ())
        made.append(
            report.build(workshop, session, texts, level, texts_allowed, part, figures=figures, key_figures=key_figures)
        )
    audit.note_export(workshop, visitor, f"{name} {level}".strip(), *(session.id for session in sessions))
    return report.in_order(made)


def write(made: Sequence[SessionReport], name: str, progress: Progress = no_progress) -> ExportFile:
    """Reports as one file to download: a document, or a zip with a folder for each session."""
    chosen = exporter(name)
    base = made[0].name if len(made) == 1 else f"{made[0].texts('export.file_name')}-{made[-1].held_on.isoformat()}"
    if not chosen.zipped and (chosen.together or len(made) == 1):
        return ExportFile(f"{base}.{name}", chosen.media_type, chosen.document(made, progress))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for index, each in enumerate(made):
            progress(index / len(made))
            for file, content in chosen.files(each):
                archive.writestr(file if len(made) == 1 else f"{each.name}/{file}", content)
    return ExportFile(f"{base}-{name}.zip", ZIP, packed.getvalue())


def download(workshop: Workshop, visitor: Visitor, session: Session, name: str, texts: Texts) -> bytes:
    """A session as one document for the group, for those with the right to review it. Raises Refusal."""
    chosen = exporter(name)
    made = reports(
        workshop, visitor, [session], texts, "group", {}, name=name,
        figures=chosen.figures, key_figures=chosen.key_figures,
    )  # fmt: skip
    return chosen.document(made, no_progress)


def folder_name(session: Session) -> str:
    """The folder of a session: its date and number, and never the code with which people join."""
    return report.name_of(session)


def write_files(
    workshop: Workshop,
    session: Session,
    folder: Path,
    texts: Texts,
    formats: Sequence[str] = LEAVING,
    level: Level = "group",
) -> int:
    """Write a session in these formats into a folder that is there; returns how many files. A rehearsal has none.

    Nobody can read them but the user who runs this, as with the database.
    """
    if session.rehearsal:
        return 0
    exporters = [exporter(name) for name in formats]
    made = report.build(
        workshop, session, texts, level, figures=any(each.figures for each in exporters),
        key_figures=any(each.key_figures for each in exporters),
    )  # fmt: skip
    files = [file for each in exporters for file in each.files(made)]
    for name, content in files:
        with open(folder / name, "wb", opener=open_owner_only) as file:
            file.write(content)
    return len(files)


def _part_of(progress: Progress, index: int, of: int) -> Progress:
    return lambda done: progress((index + done) / of)
