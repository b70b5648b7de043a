"""Migration: cards are named anew in each round, and the dots that were laid on a card follow it.

Part of the migrations: what was released is never edited.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from sqlite_utils.db import Database

_NAME = re.compile(r'(?<=")[0-9a-f]{12}(?=["_])')  # by itself, or before the name of a rating
Row = Mapping[str, Any]


def rename_cards(db: Database) -> None:
    """Replace the names of cards in every answer, in the log, and in the copies that rehearsals keep."""
    for session, salt in db.execute("SELECT id, salt FROM sessions").fetchall():
        copies = db.execute("SELECT before FROM rehearsals WHERE session = ?", [session]).fetchall()
        copy = json.loads(copies[0][0]) if copies else {"tables": {}}
        tables = [
            (list(db.query(f"SELECT * FROM {name} WHERE session = ?", [session])), _rows(copy, name))  # noqa: S608
            for name in ("rounds", "answers")
        ]
        rounds, answers = ([*stored, *copied] for stored, copied in tables)
        names = _new_names(salt, rounds, answers)
        for table in ("answers", "answer_log"):
            _replace(db, table, session, names)
            for row in copy["tables"].get(table, {"rows": []})["rows"]:
                index = copy["tables"][table]["columns"].index("value")
                row[index] = row[index] and _renamed(row[index], names)
        if copies:
            db.execute("UPDATE rehearsals SET before = ? WHERE session = ?", [json.dumps(copy), session])


def _new_names(salt: str, rounds: Iterable[Row], answers: Iterable[Row]) -> dict[str, str]:
    """The new name of each card by its old one, which was the same in all rounds: the latest that was shown counts."""
    shown = {(row["activity"], row["number"]): row["shown"] for row in rounds if row["purpose"] == "answer"}
    texts = [
        ((shown.get((row["activity"], row["round"]), 0), row["round"]), row, item["id"])
        for row in answers
        if row["purpose"] == "answer" and isinstance(value := json.loads(row["value"]), dict)
        for item in value.get("texts", ())
    ]
    names = {}
    for _, row, item in sorted(texts, key=lambda text: text[0]):
        activity, number, participant = row["activity"], row["round"], row["participant"]
        writer = hashlib.sha256(f"{salt}:{activity}:{participant}".encode()).hexdigest()[:12]
        message = json.dumps(["chart", activity, number, "answer", participant])
        renamed = hmac.new(salt.encode(), message.encode(), hashlib.sha256).hexdigest()[:12]
        names[_card(writer, item)] = _card(renamed, item)
    return names


def _card(writer: str, item: str) -> str:
    return hashlib.sha256(f"{writer}:{item}".encode()).hexdigest()[:12]


def _replace(db: Database, table: str, session: int, names: Mapping[str, str]) -> None:
    query = f"SELECT rowid, value FROM {table} WHERE session = ? AND value IS NOT NULL"  # noqa: S608 - a name of ours
    for row, value in db.execute(query, [session]).fetchall():
        if (renamed := _renamed(value, names)) != value:
            db.execute(f"UPDATE {table} SET value = ? WHERE rowid = ?", [renamed, row])  # noqa: S608 - a name of ours


def _renamed(value: str, names: Mapping[str, str]) -> str:
    return _NAME.sub(lambda match: names.get(match[0], match[0]), value)


def _rows(copy: Mapping[str, Any], name: str) -> list[Row]:
    table = copy["tables"].get(name, {"columns": [], "rows": []})
    return [dict(zip(table["columns"], row, strict=True)) for row in table["rows"]]
