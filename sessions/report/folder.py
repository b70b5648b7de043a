"""The files of a session: a table for each activity that people answered, and one document with everything."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from sessions import scene
from sessions.locale import Texts
from sessions.records import Session
from sessions.report import document, rows
from sessions.report.cells import table
from sessions.workshop import Workshop

DOCUMENT = "session.json"


def name_of(session: Session) -> str:
    """The folder of a session: its date and number, and never the code with which people join."""
    return f"{session.held_on.isoformat()}-{session.id}"


def write(workshop: Workshop, session: Session, folder: Path, texts: Texts) -> int:
    """Write the files of a session into a folder that is there; returns how many. A rehearsal has none: not real."""
    if session.rehearsal:
        return 0
    found = dict(_tables(workshop, session, texts))
    told = json.dumps(document.of_session(workshop, session, texts), ensure_ascii=False, indent=2)
    found[DOCUMENT] = f"{told}\n".encode()
    for name, content in found.items():
        (folder / name).write_bytes(content)
    return len(found)


def _tables(workshop: Workshop, session: Session, texts: Texts) -> Iterator[tuple[str, bytes]]:
    for at, item in enumerate(scene.items(workshop, session), start=1):
        found = [row for one in item.rounds for row in rows.of_round(workshop, session, item.activity, one, texts)]
        if found:
            name = re.sub("[^A-Za-z0-9_-]", "_", item.activity.id)
            yield f"{at:02d}-{name}.csv", table(found, texts.language)
