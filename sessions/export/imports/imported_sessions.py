"""Sessions that were held on another installation: looked at before they are stored, kept as long as was promised.

They are looked back at and deleted; they are in no live screen, and in no comparison, as their results were computed
elsewhere.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.export.imports import document_reader
from sessions.export.json_export import Document
from sessions.export.report import SessionReport
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import ImportedSession
from sessions.model.session_settings import MOST_MONTHS, months_later
from sessions.store import Connection, session_rows
from sessions.store.archive import imported_sessions as stored
from sessions.workshop import Workshop

Obstacle = Literal["", "imported", "own", "expired"]


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What would be read in of one session, and why it would not be: it is there already, or its time is over."""

    report: SessionReport
    activities: int
    rounds: int
    texts: int
    obstacle: Obstacle


def preview(workshop: Workshop, content: bytes, texts: Texts) -> list[ImportPreview]:
    """What a document holds. Nothing is stored. Raises Refusal for what is not such a document."""
    documents = document_reader.read(content)
    with workshop.store.reading() as db:
        return [_preview(db, each, workshop.clock().date(), texts) for each in documents]


def add(workshop: Workshop, visitor: Visitor, content: bytes) -> int:
    """Store the sessions of a document; returns how many. For organisers. Raises Refusal when none can be stored."""
    rights.require_organiser(workshop, visitor)
    return add_as_owner(workshop, content)


def add_as_owner(workshop: Workshop, content: bytes) -> int:
    """The same for whoever owns the machine. What is there already, or past its time, is left out."""
    documents, today, obstacles, count = document_reader.read(content), workshop.clock().date(), list[Obstacle](), 0
    with workshop.store.writing() as db:
        for document in documents:
            if obstacle := _obstacle(db, document, today):
                obstacles.append(obstacle)
                continue
            stored.add(db, _record(workshop, document), _origin(document), json.dumps(document))
            count += 1
        if not count:
            raise Refusal(f"refused.import_obstacle.{obstacles[0]}" if obstacles else "refused.import_other")
    return count


def every(workshop: Workshop, visitor: Visitor) -> list[ImportedSession]:
    """All imported sessions, the one that was held last first. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        return stored.every(db)


def find(workshop: Workshop, visitor: Visitor, number: int, texts: Texts) -> tuple[ImportedSession, SessionReport]:
    """One imported session with all that is told of it. For organisers. Raises Refusal when it is gone."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        found = stored.find(db, number)
    if found is None:
        raise Refusal("refused.session_gone")
    return found[0], document_reader.to_report(json.loads(found[1]), texts)


def remove(workshop: Workshop, visitor: Visitor, number: int) -> None:
    """Delete one, from the file of the database too. For organisers. Raises Refusal when it is gone."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        if not stored.remove(db, number):
            raise Refusal("refused.session_gone")
    workshop.store.truncate_wal()


def _preview(db: Connection, document: Document, today: date, texts: Texts) -> ImportPreview:
    report = document_reader.to_report(document, texts)
    rounds = [each for activity in report.activities for each in activity.rounds]
    return ImportPreview(
        report,
        activities=len(report.activities),
        rounds=len(rounds),
        texts=sum(len(part.texts) for each in rounds for part in each.parts),
        obstacle=_obstacle(db, document, today),
    )


def _obstacle(db: Connection, document: Document, today: date) -> Obstacle:
    if date.fromisoformat(document["keep_until"]) < today:
        return "expired"
    own = session_rows.by_number(db, document["number"]) if 0 < document["number"] < 2**63 else None
    told = own and (own.title, own.organisation, own.held_on.isoformat())
    if told == (document["title"], document["organisation"], document["held_on"]):
        return "own"
    return "imported" if stored.is_known(db, _origin(document)) else ""


def _origin(document: Document) -> str:
    """What tells a session from all others, whatever the level and the language of its report are."""
    names: Sequence[str] = ("number", "title", "organisation", "held_on", "language")
    return hashlib.sha256(json.dumps([document[name] for name in names]).encode()).hexdigest()


def _record(workshop: Workshop, document: Document) -> ImportedSession:
    """Never kept longer than a session of this installation could be."""
    now = workshop.clock()
    until = min(date.fromisoformat(document["keep_until"]), months_later(now.date(), MOST_MONTHS))
    held_on = date.fromisoformat(document["held_on"])
    return ImportedSession(0, document["title"], document["organisation"], held_on, now, until)
