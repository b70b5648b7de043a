"""Deleting one text that somebody wrote, wherever it is stored: answer, log, decision, correction, pin, later sessions.

Rehearsals hold no copy of it: one begins only while nobody has joined, and copies of later sessions are searched.
"""

import json
from collections.abc import Mapping
from typing import Any

from sessions.model.records import RoundKey, TextName
from sessions.store import answers, carried_texts
from sessions.store.archive import agreed_actions
from sessions.store.carried_texts import CarriedTexts
from sessions.store.database.connection import Connection

_OF_ROUND = "session = ? AND activity = ? AND round = ?"
_OF_ANSWER = f"{_OF_ROUND} AND purpose = ? AND participant = ?"


def delete(db: Connection, session: int, key: RoundKey, name: TextName, card: str) -> bool:
    """Delete a text of a round; False when there is none with this name, not even in the log.

    `card` is its name on the projector, by which later sessions carry it on. Other texts of the same answer stay; an
    answer without any text left is gone. What was merged into the text stands by itself again.
    """
    db.remove_triggers()
    carried = _carried(db, session, key, name, card)
    deleted = [_without_in(db, table, session, key, name) for table in ("answers", "answer_log")]
    where, values = f"{_OF_ROUND} AND participant = ? AND item = ?", [session, key.activity, key.number, *name]
    for table in ("decisions", "corrections", "pins"):
        db.execute(f"DELETE FROM {table} WHERE {where}", values)  # noqa: S608 - names of ours
    answers.separate_all_from(db, session, key, name)
    db.execute("DELETE FROM key_figures WHERE session = ?", [session])  # calculated again without it
    agreed_actions.forget(db, session)
    if carried:
        carried.remove(db)
    return any(deleted)


def _without_in(db: Connection, table: str, session: int, key: RoundKey, name: TextName) -> bool:
    """Take the text out of the answers of its writer in one table; whether it was in one."""
    own = [session, *key, name.participant]
    deleted = False
    query = f"SELECT DISTINCT value FROM {table} WHERE {_OF_ANSWER} AND value IS NOT NULL"  # noqa: S608 - names of ours
    for (value,) in db.execute(query, own).fetchall():
        kept = without_item(json.loads(value), name.item)
        if kept is None:
            continue
        deleted = True
        if kept["texts"]:
            text = json.dumps(kept, ensure_ascii=False)
            db.execute(f"UPDATE {table} SET value = ? WHERE {_OF_ANSWER} AND value = ?", [text, *own, value])  # noqa: S608
        elif table == "answers":
            db.execute(f"DELETE FROM answers WHERE {_OF_ANSWER}", own)  # noqa: S608
        else:  # as if it had been withdrawn
            db.execute(f"UPDATE answer_log SET value = NULL WHERE {_OF_ANSWER} AND value = ?", [*own, value])  # noqa: S608
    return deleted


def without_item(value: Any, item: str) -> dict[str, Any] | None:
    """An answer without one of its texts; None when it has no such text."""
    texts = value.get("texts") if isinstance(value, Mapping) else None
    if not isinstance(texts, list) or all(text.get("id") != item for text in texts):
        return None
    return {**value, "texts": [text for text in texts if text.get("id") != item]}


def _carried(db: Connection, session: int, key: RoundKey, name: TextName, card: str) -> CarriedTexts | None:
    """What later sessions may carry on of this text: everything that it ever said."""
    rows = db.execute(
        f"SELECT value FROM answer_log WHERE {_OF_ANSWER} AND value IS NOT NULL",  # noqa: S608 - names of ours
        [session, *key, name.participant],
    ).fetchall()
    items = [
        item for (value,) in rows for item in (json.loads(value) or {}).get("texts", ()) if item["id"] == name.item
    ]
    wordings = db.execute(
        f"SELECT wording FROM corrections WHERE {_OF_ROUND} AND participant = ? AND item = ?",  # noqa: S608
        [session, key.activity, key.number, *name],
    ).fetchall()
    said = [*items, *(json.loads(wording) for (wording,) in wordings)]
    agreed = frozenset(item["what"] for item in said if "what" in item)
    return carried_texts.carried_text(db, session, (key.activity, key.number, card), agreed)
