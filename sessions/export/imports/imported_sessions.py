"""Sessions that were held on another installation: looked at before they are stored, kept as long as was promised.

They are looked back at, compared and deleted; they are in no live screen.
"""

import hashlib
import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from sessions.access import audit, rights
from sessions.access.rights import Visitor
from sessions.archive import key_figures
from sessions.export.imports import document_reader, round_charts
from sessions.export.json_export import Document
from sessions.export.report import SessionReport
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.key_figures import to_json
from sessions.model.months import months_later
from sessions.model.programme import Text
from sessions.model.records import ImportedSession
from sessions.model.session_settings import MOST_MONTHS
from sessions.store import Connection, session_rows
from sessions.store.archive import imported_sessions as stored
from sessions.store.archive.imported_sessions import ImportedContent
from sessions.workshop import Workshop

Obstacle = Literal["", "twice", "imported", "own", "expired"]


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What would be read in of one session, and what is against it.

    `twice`: the file has it before already. `imported`: it is there already, as `known`, and can be replaced. `own`: it
    was held here. `expired`: the time for which it is kept is over.
    """

    report: SessionReport
    activities: int
    rounds: int
    texts: int
    obstacle: Obstacle
    known: ImportedSession | None = None


def preview(workshop: Workshop, content: bytes, texts: Texts) -> list[ImportPreview]:
    """What a document holds. Nothing is stored. Raises Refusal for what is not such a document."""
    documents, previews, origins = document_reader.read(content), list[ImportPreview](), set[str]()
    with workshop.store.reading() as db:
        for document in documents:
            previews.append(_preview(db, document, workshop.today(), texts, origins))
            origins.add(_origin(document))
    return previews


def add(workshop: Workshop, visitor: Visitor, content: bytes, replaced: Collection[int] = ()) -> int:
    """Store the sessions of a document; returns how many. For organisers. Raises Refusal when none can be stored.

    `replaced` are the places in the document, from 0, of those that take the place of what was imported before.
    """
    rights.require_organiser(workshop, visitor)
    return _add(
        workshop, content, replaced, lambda db, detail: audit.note(workshop, db, visitor, "imported", None, detail)
    )


def add_as_owner(workshop: Workshop, content: bytes, replaced: Collection[int] | None = ()) -> int:
    """Import without asking for a right, for the command line; None replaces every session that is there.

    What is there already and is not replaced, and what is past its time, is left out.
    """

    def note(db: Connection, detail: str) -> None:
        audit.note_without_visitor(workshop, db, "command_line", "imported", None, detail)

    return _add(workshop, content, replaced, note)


def _add(
    workshop: Workshop, content: bytes, replaced: Collection[int] | None, note: Callable[[Connection, str], None]
) -> int:
    documents, today = document_reader.read(content), workshop.today()
    obstacles, origins, count, replacing = list[Obstacle](), set[str](), 0, False
    with workshop.store.writing() as db:
        for place, document in enumerate(documents):
            obstacle, origin = _obstacle(db, document, today, origins), _origin(document)
            if obstacle and not (obstacle == "imported" and (replaced is None or place in replaced)):
                obstacles.append(obstacle)
                continue
            replacing |= bool(obstacle)
            stored.add(db, _record(workshop, document), origin, _content(document))
            origins.add(origin)
            count += 1
        if not count:
            raise Refusal(f"refused.import_obstacle.{obstacles[0]}" if obstacles else "refused.import_other")
        note(db, str(count))
    if replacing:
        workshop.store.expunge()  # what was replaced may not be readable there
    return count


def every(workshop: Workshop, visitor: Visitor) -> list[ImportedSession]:
    """All imported sessions, the one that was held last first. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        return stored.every(db)


def find(workshop: Workshop, visitor: Visitor, number: int, texts: Texts) -> tuple[ImportedSession, SessionReport]:
    """One imported session with its whole report. For organisers. Raises Refusal when it is gone."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        known = stored.find(db, number)
    if known is None:
        raise Refusal("refused.no_such_import")
    session, content = known
    report = document_reader.to_report(json.loads(content.document), texts)
    figures = key_figures.parsed(content.figures) if content.figures else None
    return session, round_charts.with_charts(replace(report, key_figures=figures), texts)


def remove(workshop: Workshop, visitor: Visitor, number: int) -> None:
    """Delete one, from the file of the database too. For organisers. Raises Refusal when it is gone."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        if not stored.remove(db, number):
            raise Refusal("refused.no_such_import")
        audit.note(workshop, db, visitor, "import_removed")
    workshop.store.expunge()


def _preview(db: Connection, document: Document, today: date, texts: Texts, origins: Collection[str]) -> ImportPreview:
    report = document_reader.to_report(document, texts)
    rounds = [each for activity in report.activities for each in activity.rounds]
    return ImportPreview(
        report,
        activities=len(report.activities),
        rounds=len(rounds),
        texts=sum(len(part.texts) for each in rounds for part in each.parts),
        obstacle=_obstacle(db, document, today, origins),
        known=stored.of_origin(db, _origin(document)),
    )


def _obstacle(db: Connection, document: Document, today: date, origins: Collection[str]) -> Obstacle:
    """What is against storing a session; `origins` are those of the sessions before it in the same document."""
    if date.fromisoformat(document["keep_until"]) < today:
        return "expired"
    own = session_rows.by_number(db, document["number"]) if 0 < document["number"] < 2**63 else None
    identity = own and (own.title, own.organisation, own.held_on.isoformat())
    if identity == (document["title"], document["organisation"], document["held_on"]):
        return "own"
    origin = _origin(document)
    return "twice" if origin in origins else "imported" if stored.of_origin(db, origin) else ""


def _origin(document: Document) -> str:
    """What tells a session from all others, whatever the level and the language of its report are."""
    names: Sequence[str] = ("number", "title", "organisation", "held_on", "language")
    return hashlib.sha256(json.dumps([document[name] for name in names]).encode()).hexdigest()


def _record(workshop: Workshop, document: Document) -> ImportedSession:
    """Never kept longer than a session of this installation could be."""
    now = workshop.clock()
    titles = document.get("programme_titles")
    return ImportedSession(
        0,
        document["title"],
        document["organisation"],
        date.fromisoformat(document["held_on"]),
        now,
        min(date.fromisoformat(document["keep_until"]), months_later(now.date(), MOST_MONTHS)),
        programme=Text.model_validate(titles) if titles else None,
        made_up=document["made_up"],
        comparable=document.get("comparable", False),
        cases=tuple(dict.fromkeys(title for each in document["activities"] if (title := _case_title(each)))),
    )


def _case_title(activity: Document) -> str:
    return str((activity["case"] or {}).get("title", ""))


def _content(document: Document) -> ImportedContent:
    """The document without its key figures, and these apart: comparisons open no document."""
    figures = document_reader.figures_of(document)
    rest = {name: value for name, value in document.items() if name != document_reader.COMPARED}
    return ImportedContent(json.dumps(rest), to_json(figures) if figures else None)
