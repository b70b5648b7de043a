"""What the facilitator made of texts: another wording, and which of them are shown large on the projector."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from sessions.model.records import Round, TextName
from sessions.store.database.connection import Connection

_KEY = "session = ? AND activity = ? AND round = ? AND participant = ? AND item = ?"


class Correction(NamedTuple):
    """Another wording of the parts of a text, and the text as it was sent when it was corrected."""

    text: str
    wording: Mapping[str, str]


class Wordings(NamedTuple):
    """What was corrected and what is pinned in one round. A pin holds for the text as it was sent, as a correction."""

    corrections: Mapping[TextName, Correction]
    pins: Mapping[TextName, str]


NONE = Wordings({}, {})


def of_round(db: Connection, session: int, activity: str, number: int) -> Wordings:
    """The corrections and the pins of one round; the text that was pinned first comes first."""
    key = [session, activity, number]
    where = "session = ? AND activity = ? AND round = ?"
    corrected = db.execute(f"SELECT participant, item, text, wording FROM corrections WHERE {where}", key)  # noqa: S608
    corrections = {
        TextName(participant, item): Correction(text, json.loads(wording))
        for participant, item, text, wording in corrected
    }
    pinned = db.execute(f"SELECT participant, item, text FROM pins WHERE {where} ORDER BY number", key)  # noqa: S608
    return Wordings(corrections, {TextName(participant, item): text for participant, item, text in pinned})


def correct(
    db: Connection, session: int, round_: Round, name: TextName, text: str, wording: Mapping[str, str], time: datetime
) -> None:
    """Keep another wording of a text, in place of an earlier one."""
    db.execute(
        """INSERT INTO corrections (session, activity, round, participant, item, text, wording, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (session, activity, round, participant, item)
        DO UPDATE SET text = excluded.text, wording = excluded.wording, at = excluded.at""",
        [
            session,
            round_.activity,
            round_.number,
            *name,
            text,
            json.dumps(wording, ensure_ascii=False),
            time.isoformat(),
        ],
    )


def restore(db: Connection, session: int, round_: Round, name: TextName) -> None:
    """Bring back what was typed."""
    db.execute(f"DELETE FROM corrections WHERE {_KEY}", [session, round_.activity, round_.number, *name])  # noqa: S608


def pin(db: Connection, session: int, round_: Round, name: TextName, text: str, time: datetime) -> None:
    """Show a text large on the projector, as it reads now."""
    db.execute(
        """INSERT INTO pins (session, activity, round, participant, item, text, at, number)
        VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(number), 0) + 1 FROM pins WHERE session = ?))
        ON CONFLICT (session, activity, round, participant, item) DO UPDATE SET text = excluded.text""",
        [session, round_.activity, round_.number, *name, text, time.isoformat(), session],
    )


def unpin(db: Connection, session: int, round_: Round, name: TextName) -> None:
    """Let it stand among the others again."""
    db.execute(f"DELETE FROM pins WHERE {_KEY}", [session, round_.activity, round_.number, *name])  # noqa: S608
