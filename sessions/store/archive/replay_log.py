"""What happened in a session, from its logs: what the facilitator changed, and every answer that counts now."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sessions.model.records import RoundKey
from sessions.store.database.connection import Connection
from sessions.store.exclusions import COUNTED


class StageChange(NamedTuple):
    """What one action of the facilitator changed: columns of the session, and of rounds (None: the round went)."""

    at: datetime
    session: Mapping[str, Any]
    rounds: Mapping[RoundKey, Mapping[str, Any] | None]


class LoggedAnswer(NamedTuple):
    """One change of an answer: its value, None for a pass; `withdrawn` when it was taken back."""

    participant: int
    value: dict[str, Any] | None
    withdrawn: bool
    at: datetime


def stage_changes(db: Connection, session: int) -> list[StageChange]:
    """What changed on stage and of rounds, in order, without what was undone."""
    rows = db.execute(
        """SELECT at, changes FROM undo_log JOIN stage_log ON id = entry
        WHERE session = ? AND undone = 0 AND action <> 'undo' ORDER BY id""",
        [session],
    )
    return [_stage_change(datetime.fromisoformat(at), json.loads(changes)) for at, changes in rows.fetchall()]


def _stage_change(at: datetime, changes: Mapping[str, Any]) -> StageChange:
    _, columns = changes.get("sessions", {}).get("[]", (None, None))
    rounds = changes.get("rounds", {}).items()
    return StageChange(at, columns or {}, {RoundKey(*json.loads(key)): after for key, (_, after) in rounds})


def answers_of(db: Connection, session: int, key: RoundKey) -> list[LoggedAnswer]:
    """Every change of the answers to a round, in order, of participants who are there and count."""
    rows = db.execute(
        f"""SELECT participant, value, at FROM answer_log JOIN participants ON participants.id = participant
        WHERE answer_log.session = ? AND activity = ? AND round = ? AND purpose = ? AND {COUNTED}
        ORDER BY answer_log.id""",  # noqa: S608 - our own words
        [session, *key],
    )
    return [
        LoggedAnswer(participant, json.loads(value) if value is not None else None, value is None,
                     datetime.fromisoformat(at))
        for participant, value, at in rows.fetchall()
    ]  # fmt: skip


def last_answer(db: Connection, session: int) -> datetime | None:
    """When the last answer of a session came, or None."""
    [(at,)] = db.execute("SELECT max(at) FROM answer_log WHERE session = ?", [session]).fetchall()
    return datetime.fromisoformat(at) if at else None
