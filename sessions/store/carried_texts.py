"""Texts of a session that later sessions carry on as earlier actions: found wherever they are stored, and removed.

They stand in definitions of activities, in the steps that can be undone, and in the copy that a rehearsal keeps. What
was carried on by a version of the app that did not keep where it came from is known by its text and the organisation.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sessions.model.programme import REMOVED_TEXT
from sessions.model.records import normalized_organisation
from sessions.store.database.connection import Connection

STORED = {  # where definitions stand: the key within the session, the column, and the session of each row
    "activities": "SELECT id, definition, session FROM activities WHERE definition LIKE '%earlier%'",
    "undo_log": """SELECT entry, changes, session FROM undo_log JOIN stage_log ON id = entry
        WHERE changes LIKE '%earlier%'""",
    "rehearsals": "SELECT session, before, session FROM rehearsals WHERE before LIKE '%earlier%'",
}
UPDATES = {
    "activities": "UPDATE activities SET definition = :text WHERE session = :session AND id = :key",
    "undo_log": "UPDATE undo_log SET changes = :text WHERE entry = :key",
    "rehearsals": "UPDATE rehearsals SET before = :text WHERE session = :session",
}


@dataclass(frozen=True, slots=True)
class CarriedTexts:
    """What other sessions may carry on from one session: its number and title, and everything agreed in it.

    With a `card` (activity, round, and the name of a card) only that text of it.
    """

    session: int
    title: str
    organisation: str
    agreed: frozenset[str]
    card: tuple[str, int, str] | None = None

    def remove(self, db: Connection) -> None:
        """Replace each of these texts by a mark; answers about them stay. The sessions that had one are bumped."""
        changed = list(self._changed(db))
        for table, key, text, session in changed:
            db.execute(UPDATES[table], {"text": text, "key": key, "session": session})
        for number in sorted({session for *_, session in changed}):
            db.execute("UPDATE sessions SET stage = stage + 1 WHERE id = ?", [number])

    def left(self, db: Connection) -> dict[str, int]:
        """How many rows of each table still hold one of these texts."""
        counts: dict[str, int] = {}
        for table, *_ in self._changed(db):
            counts[table] = counts.get(table, 0) + 1
        return counts

    def _changed(self, db: Connection) -> Iterator[tuple[str, str | int, str, int]]:
        """Table, key, text and session of each row that holds one of them, with the text as it would be without."""
        organisations = dict(db.execute("SELECT id, organisation FROM sessions").fetchall())
        for table, query in STORED.items():
            for key, text, session in db.execute(query).fetchall():
                same = normalized_organisation(organisations.get(session, "")) == self.organisation
                if session != self.session and (cleaned := self._without(text, same)) != text:
                    yield table, key, cleaned, session

    def _without(self, text: str, by_text: bool) -> str:
        """JSON without these texts; as it is when it can't be read."""
        try:
            parsed = json.loads(text)
            cleaned = self._cleaned(parsed, by_text)
        except (ValueError, RecursionError):
            return text
        return text if cleaned == parsed else json.dumps(cleaned, ensure_ascii=False)

    def _cleaned(self, value: Any, by_text: bool) -> Any:
        if isinstance(value, str) and '"earlier"' in value:  # a definition within the row of a step or of a copy
            return self._without(value, by_text)
        if isinstance(value, list):
            return [self._cleaned(each, by_text) for each in value]
        if not isinstance(value, dict):
            return value
        if not isinstance(value.get("earlier"), list):
            return {name: self._cleaned(each, by_text) for name, each in value.items()}
        changed = {**value, "earlier": [self._marked(action, by_text) for action in value["earlier"]]}
        if (
            changed != value and self.card is None and isinstance(script := value.get("script"), dict)
        ):  # which says where they come from
            changed["script"] = {name: self._untitled(text) for name, text in script.items()}
        return changed

    def _marked(self, action: Any, by_text: bool) -> Any:
        """An earlier action, or the mark that replaces it when it is of this session."""
        match action:
            case {"source": {"session": number, **card}}:
                own = self.card is None or self.card == (card.get("activity"), card.get("round"), card.get("card"))
                is_ours = number == self.session and own
            case {"what": str(what)}:
                is_ours = by_text and what in self.agreed
            case _:
                is_ours = False
        return {"id": action.get("id"), "what": REMOVED_TEXT, "removed": True} if is_ours else action

    def _untitled(self, text: Any) -> Any:
        return text.replace(f"‘{self.title}’", "‘…’") if isinstance(text, str) else text


def sessions_with_earlier_actions(db: Connection) -> set[int]:
    """The sessions in which anything of other sessions may stand."""
    return {session for query in STORED.values() for *_, session in db.execute(query).fetchall()}


def later_sessions(db: Connection, session: int) -> list[int]:
    """The later sessions that carry on texts of this one."""
    rows = db.execute(
        """SELECT DISTINCT session FROM activities
        WHERE session > ? AND kind = 'action' AND replace(definition, ?, '') <> definition""",
        [session, f'"source": {{"session": {session},'],
    )
    return [number for (number,) in rows.fetchall()]


def carried_from(db: Connection, session: int) -> CarriedTexts | None:
    """What other sessions may carry on from this one, read before it is deleted; None when it is not there."""
    row = db.execute("SELECT title, organisation FROM sessions WHERE id = ?", [session]).fetchone()
    if row is None:
        return None
    written = db.execute(
        """SELECT value FROM answer_log WHERE session = :session AND value LIKE '%"what"%'
        UNION ALL SELECT wording FROM corrections WHERE session = :session""",
        {"session": session},
    )
    agreed = frozenset(text for (value,) in written.fetchall() for text in _agreed(value))
    return CarriedTexts(session, row[0], normalized_organisation(row[1]), agreed)


def carried_text(
    db: Connection, session: int, card: tuple[str, int, str], agreed: frozenset[str]
) -> CarriedTexts | None:
    """What other sessions may carry on of one text of this session, and what it said; None without such a session."""
    row = db.execute("SELECT title, organisation FROM sessions WHERE id = ?", [session]).fetchone()
    return CarriedTexts(session, row[0], normalized_organisation(row[1]), agreed, card) if row else None


def _agreed(value: str) -> list[str]:
    """What an answer, or the wording of a text, says that will be done; nothing when it can't be read."""
    try:
        parsed = json.loads(value)
    except (ValueError, RecursionError):
        return []
    items = parsed.get("texts", [parsed]) if isinstance(parsed, dict) else []
    texts = [item.get("what") for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    return [text for text in texts if isinstance(text, str)]
