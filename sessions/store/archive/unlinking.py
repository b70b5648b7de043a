"""Cutting the links between people and answers: every answer becomes that of a participant who gave nothing else.

What could tie two answers to one person goes with it: the browser, the role, the batch, every earlier version of an
answer, its moment, and the order in which rows were written.
"""

import json
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from random import SystemRandom
from typing import Any, NamedTuple

from sessions.access import identity
from sessions.access.pseudonyms import pseudonym
from sessions.activities.shared.texts import card
from sessions.model.records import RoundKey, TextName
from sessions.store import answers, carried_texts, exclusions, session_rows
from sessions.store.archive import agreed_actions, kept_results
from sessions.store.archive.kept_results import KeptResult
from sessions.store.database.connection import Connection
from sessions.store.exclusions import COUNTED

_NAME = re.compile(r"(?<![0-9a-f])[0-9a-f]{12}(?![0-9a-f])")  # of a card, wherever it stands in JSON
# What the facilitator did with texts: the columns of each table besides the key and the moment.
_OF_TEXTS = {
    "decisions": ("text", "approved", "same_as"),
    "corrections": ("text", "wording"),
    "pins": ("text", "number"),
}
_MOMENT = """(SELECT coalesce(closed_at, opened_at) FROM rounds
    WHERE session = :session AND activity = :activity AND number = :round AND purpose = :purpose)"""
_dice = SystemRandom()
Revisions = tuple[str, int, int, str]  # code, stage, answers and rehearsal of a session


class _Given(NamedTuple):
    key: RoundKey
    participant: int
    value: Any

    @property
    def texts(self) -> Sequence[dict[str, Any]]:
        """The texts in it, as they were sent."""
        return self.value.get("texts", ()) if isinstance(self.value, dict) else ()


@dataclass(slots=True)
class _NewNames:
    """What takes the place of what is known of people: of participants in a round, of their texts, and of cards."""

    salts: tuple[str, str]  # of the session, before and after
    people: dict[tuple[RoundKey, int], int] = field(default_factory=dict)
    items: dict[tuple[RoundKey, TextName], str] = field(default_factory=dict)
    cards: dict[str, str] = field(default_factory=dict)

    def add(self, given: _Given, participant: int) -> None:
        """Let this participant have given it."""
        key, (before, after) = given.key, self.salts
        self.people[key, given.participant] = participant
        for text in given.texts:
            name, item = TextName(given.participant, text["id"]), secrets.token_hex(8)
            self.items[key, name] = item
            old = card(pseudonym(before, "chart", key, name.participant), name.item)
            self.cards[old] = card(pseudonym(after, "chart", key, participant), item)

    def text(self, key: RoundKey, name: TextName) -> TextName | None:
        """The new name of a text; None of one that is not there any more."""
        item = self.items.get((key, name))
        return TextName(self.people[key, name.participant], item) if item else None

    def value(self, given: _Given) -> str:
        """An answer as JSON, with its texts and the cards that it is about under their new names."""
        value = given.value
        if given.texts:
            value = {**value, "texts": [
                {**text, "id": self.items[given.key, TextName(given.participant, text["id"])]} for text in given.texts
            ]}  # fmt: skip
        return self.with_cards(json.dumps(value, ensure_ascii=False))

    def with_cards(self, text: str) -> str:
        """JSON with the new names of cards."""
        return _NAME.sub(lambda match: self.cards.get(match[0], match[0]), text)


def want(db: Connection, session: int, wanted: bool) -> None:
    """Keep what was chosen for a session; one that is gone stays gone."""
    db.execute("UPDATE sessions SET unlink = ? WHERE id = ?", [int(wanted), session])


def has_links(db: Connection, session: int) -> bool:
    """Whether there is a participant of a session whose answers are known as the same person's."""
    query = "SELECT 1 FROM participants WHERE session = ? AND unlinked = 0 LIMIT 1"
    return db.execute(query, [session]).fetchone() is not None


def due(db: Connection) -> list[int]:
    """The sessions that ended, whose links are to be cut, and still are there."""
    rows = db.execute(
        """SELECT id FROM sessions WHERE unlink = 1 AND status = 'ended' AND rehearsal IS NULL
        AND EXISTS (SELECT 1 FROM participants WHERE participants.session = sessions.id AND unlinked = 0)"""
    )
    return [number for (number,) in rows.fetchall()]


def cut_at(db: Connection, session: int) -> datetime | None:
    """When the links of a session were cut last; None when they never were."""
    row = db.execute("SELECT at FROM unlinked_sessions WHERE session = ?", [session]).fetchone()
    return datetime.fromisoformat(row[0]) if row else None


def cut(db: Connection, session: int, kept: Sequence[KeptResult], time: datetime) -> list[Revisions]:
    """Cut the links of a session, and keep these results beside those that are kept already.

    Answers of people who don't count are deleted: by the minute in which they joined they could be told from others.
    Returns the revisions of later sessions that carry on actions of this one, which have another name now.
    """
    db.remove_triggers()
    _keep_numbers(db, session, time)
    given = _given(db, session)
    of_texts = {table: _text_rows(db, session, table) for table in _OF_TEXTS}
    for table in (*_OF_TEXTS, "answers", "answer_log", "answer_order", "participants", "batches", "exclusions"):
        db.execute(f"DELETE FROM {table} WHERE session = ?", [session])  # noqa: S608 - names of ours
    names = _NewNames((session_rows.salt(db, session), identity.new_token()))
    for each in given:
        names.add(each, _new_participant(db, session))
    _insert_answers(db, session, given, names)
    for table, rows in of_texts.items():
        _insert_text_rows(db, session, table, rows, names)
    _keep_results(db, session, kept, names)
    _rename_carried(db, session, names)
    db.execute("UPDATE rounds SET unlinked = 1 WHERE session = ?", [session])
    db.execute(
        "UPDATE sessions SET salt = ?, stage = stage + 1, answers = answers + 1 WHERE id = ?", [names.salts[1], session]
    )
    db.execute("DELETE FROM key_figures WHERE session = ?", [session])  # calculated again for the new revision
    agreed_actions.forget(db, session)  # the names of actions are others now
    return session_rows.bump_each(db, carried_texts.later_sessions(db, session))


def _keep_numbers(db: Connection, session: int, time: datetime) -> None:
    """Keep how many people took part, and where the log of actions ends now."""
    numbers = answers.people(db, session), answers.joined(db, session), exclusions.excluded(db, session)
    db.execute(
        """INSERT INTO unlinked_sessions (session, people, devices, excluded, last_entry, at)
        VALUES (?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM stage_log WHERE session = ?), ?)
        ON CONFLICT (session) DO UPDATE SET people = excluded.people, devices = excluded.devices,
        excluded = excluded.excluded, last_entry = excluded.last_entry, at = excluded.at""",
        [session, *numbers, session, time.isoformat()],
    )


def _given(db: Connection, session: int) -> list[_Given]:
    """The answers that count, in an order that says nothing."""
    rows = db.execute(
        f"""SELECT activity, round, purpose, participant, value FROM answers
        JOIN participants ON participants.id = participant WHERE answers.session = ? AND {COUNTED}""",  # noqa: S608
        [session],
    ).fetchall()
    given = [_Given(RoundKey(*key), participant, json.loads(value)) for *key, participant, value in rows]
    _dice.shuffle(given)
    return given


def _text_rows(db: Connection, session: int, table: str) -> list[dict[str, Any]]:
    """The rows of a table about texts."""
    return db.named_rows(f"SELECT * FROM {table} WHERE session = ?", [session])  # noqa: S608 - ours


def _new_participant(db: Connection, session: int) -> int:
    row = db.execute(
        """INSERT INTO participants (session, holder, joined_at, unlinked)
        SELECT id, ?, created_at, 1 FROM sessions WHERE id = ? RETURNING id""",
        [secrets.token_hex(32), session],
    ).fetchone()
    return int(row[0])


def _insert_answers(db: Connection, session: int, given: Sequence[_Given], names: _NewNames) -> None:
    """Store the answers, with one line of the log for each; those of a round have the same moment."""
    rows = [
        {"session": session, "activity": key.activity, "round": key.number, "purpose": key.purpose,
         "participant": names.people[key, each.participant], "value": names.value(each)}
        for each in given for key in (each.key,)
    ]  # fmt: skip
    for table, moment in (("answers", "saved_at"), ("answer_log", "at")):
        db.executemany(
            f"""INSERT INTO {table} (session, activity, round, purpose, participant, value, {moment})
            VALUES (:session, :activity, :round, :purpose, :participant, :value, {_MOMENT})""",  # noqa: S608 - ours
            rows,
        )


def _insert_text_rows(
    db: Connection, session: int, table: str, rows: Sequence[dict[str, Any]], names: _NewNames
) -> None:
    """Store what was done with texts that are still there; the moment is that of their round."""
    renamed = [new for row in rows if (new := _renamed(row, names))]
    renamed.sort(key=lambda row: row["participant"])  # an order that says nothing
    columns = ("session", "activity", "round", "participant", "item", *_OF_TEXTS[table])
    marks = ", ".join(f":{column}" for column in columns)
    db.executemany(
        f"INSERT INTO {table} ({', '.join(columns)}, at) VALUES ({marks}, {_MOMENT})",  # noqa: S608 - names of ours
        [{**row, "purpose": "answer"} for row in renamed],
    )


def _renamed(row: dict[str, Any], names: _NewNames) -> dict[str, Any] | None:
    """A row about a text under its new name; None of a text that was withdrawn, or that waits again without the other.

    What was merged into a text that was withdrawn stands by itself, as `answers.separate` leaves it.
    """
    key = RoundKey(row["activity"], row["round"])
    name = names.text(key, TextName(row["participant"], row["item"]))
    if name is None:
        return None
    new = {**row, "participant": name.participant, "item": name.item}
    if row.get("same_as") is not None:
        into = names.text(key, answers.text_of(row["same_as"]))
        if into is None and not row["approved"]:
            return None
        new["same_as"] = answers.reference_to(into) if into else None
    return new


def _keep_results(db: Connection, session: int, kept: Sequence[KeptResult], names: _NewNames) -> None:
    """Keep these results; of a round whose links were cut before, those of then."""
    known = [*kept_results.of_session(db, session), *kept]
    kept_results.replace_all(db, session, [each._replace(content=names.with_cards(each.content)) for each in known])


def _rename_carried(db: Connection, session: int, names: _NewNames) -> None:
    """Let later sessions that carry on actions of this one know them by their new names."""
    for table, query in carried_texts.STORED.items():
        for key, text, other in db.execute(query).fetchall():
            if other != session and (renamed := names.with_cards(text)) != text:
                db.execute(carried_texts.UPDATES[table], {"text": renamed, "key": key, "session": other})
