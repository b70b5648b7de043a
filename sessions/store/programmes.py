"""Programmes that organisers write themselves: what was saved, and the steps of the writing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sessions.model.programme import Text
from sessions.store.database.connection import HIGHEST, Connection

MOST_STEPS = 200  # steps that can be undone
MOST_CHARACTERS = 8_000_000  # in the steps of one programme together; a picture counts in every step


@dataclass(frozen=True, slots=True)
class OwnProgramme:
    """An own programme: `text` as it is written now, `definition` as it was saved (None: never yet).

    `step` is the number of the last change; `first` and `last` are how far undo and redo go.
    """

    id: int
    title: Text
    definition: str | None
    text: str
    step: int
    first: int
    last: int
    updated_at: datetime

    @property
    def saved(self) -> bool:
        """Whether what is written now is what sessions are made from."""
        return self.text == self.definition


_OWN = """SELECT id, title, definition, text, step,
    (SELECT min(number) FROM programme_steps WHERE programme = id),
    (SELECT max(number) FROM programme_steps WHERE programme = id), updated_at
    FROM programmes JOIN programme_steps ON programme = id AND number = step"""


def all_programmes(db: Connection) -> list[OwnProgramme]:
    """All own programmes, those that were changed last first."""
    return [_programme(row) for row in db.execute(f"{_OWN} ORDER BY updated_at DESC, id DESC")]


def find(db: Connection, number: int) -> OwnProgramme | None:
    """One own programme, or None."""
    row = db.execute(f"{_OWN} WHERE id = ?", [min(number, HIGHEST)]).fetchone()
    return _programme(row) if row else None


def create(db: Connection, title: Mapping[str, str], text: str, definition: str | None, time: datetime) -> int:
    """Store a new programme and return its number."""
    row = db.execute(
        "INSERT INTO programmes (title, definition, step, updated_at) VALUES (?, ?, 1, ?) RETURNING id",
        [json.dumps(title, ensure_ascii=False), definition, time.isoformat()],
    ).fetchone()
    number = int(row[0])
    db.execute("INSERT INTO programme_steps (programme, number, text) VALUES (?, 1, ?)", [number, text])
    return number


def take_step(db: Connection, own: OwnProgramme, title: Mapping[str, str], text: str, time: datetime) -> None:
    """One change more; what was undone before it can't be redone, and the oldest steps go when there are too many."""
    step = own.step + 1
    db.execute("DELETE FROM programme_steps WHERE programme = ? AND number >= ?", [own.id, step])
    db.execute("INSERT INTO programme_steps (programme, number, text) VALUES (?, ?, ?)", [own.id, step, text])
    db.execute(
        """DELETE FROM programme_steps WHERE programme = ? AND number < ? AND (number <= ? OR number IN (SELECT number
        FROM (SELECT number, sum(length(text)) OVER (ORDER BY number DESC) AS characters FROM programme_steps
        WHERE programme = ?) WHERE characters > ?))""",
        [own.id, step, step - MOST_STEPS, own.id, MOST_CHARACTERS],
    )
    go_to_step(db, own, step, title, time)


def go_to_step(db: Connection, own: OwnProgramme, step: int, title: Mapping[str, str], time: datetime) -> None:
    """Go to a step that was taken."""
    db.execute(
        "UPDATE programmes SET step = ?, title = ?, updated_at = ? WHERE id = ?",
        [step, json.dumps(title, ensure_ascii=False), time.isoformat(), own.id],
    )


def text_at(db: Connection, own: OwnProgramme, step: int) -> str | None:
    """The text after a step; None when there is no such step."""
    row = db.execute("SELECT text FROM programme_steps WHERE programme = ? AND number = ?", [own.id, step]).fetchone()
    return str(row[0]) if row else None


def save(db: Connection, own: OwnProgramme, time: datetime) -> None:
    """What is written now is what sessions are made from, from here on."""
    db.execute(
        "UPDATE programmes SET definition = ?, updated_at = ? WHERE id = ?", [own.text, time.isoformat(), own.id]
    )


def remove(db: Connection, number: int) -> None:
    """Throw a programme away; removing what isn't there changes nothing."""
    db.execute("DELETE FROM programmes WHERE id = ?", [min(number, HIGHEST)])


def _programme(row: tuple[int, str, str | None, str, int, int, int, str]) -> OwnProgramme:
    number, title, definition, text, step, first, last, updated = row
    return OwnProgramme(
        number, Text.model_validate_json(title), definition, text, step, first, last, datetime.fromisoformat(updated)
    )
