"""What is needed to tell roles apart without telling persons apart: who has which role, and who answered since."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from sqlite_utils import Database

from sessions.records import GUESSES, Round

FEW = 5  # people
Given = Mapping[tuple[int, str], str | None]  # what a participant of a role answered


def roles(db: Database, session: int) -> dict[int, str | None]:
    """The role of every participant of a session, None for those who chose none."""
    return dict(db.execute("SELECT id, role FROM participants WHERE session = ?", [session]).fetchall())


def since(db: Database, session: int, one: Round) -> list[dict[str, int]]:
    """How many people of each role ("" for none) gave something else than at another look that the room had.

    One count for every two moments at which this round could be seen closed, and one for each such moment of another
    round of its step when fewer people than FEW gave something else then: the shift may tell that all others stayed.
    """
    looks = _looks(db, session, one.activity, one.number)
    now = _until(_given(db, session, one.activity, one.number))
    others = db.execute(
        "SELECT number FROM rounds WHERE session = ? AND activity = ? AND step = ? AND number <> ? AND number < ?",
        [session, one.activity, one.step, one.number, GUESSES],
    ).fetchall()
    elsewhere = [look for (number,) in others for look in _looks(db, session, one.activity, number)]
    between = [_changed(look, now) for look in elsewhere]
    return [
        *(_changed(before, then) for before, then in combinations([*looks, now], 2)),
        *(changed for changed in between if sum(changed.values()) < FEW),
    ]


def _looks(db: Database, session: int, activity: str, number: int) -> list[Given]:
    """What everybody's answer was at each moment until which a round could be seen closed."""
    given = _given(db, session, activity, number)
    return [_until(given, moment) for moment in _seen_until(db, session, activity, number)]


def _given(db: Database, session: int, activity: str, number: int) -> list[tuple[int, str, str | None, str]]:
    """Everything that was given in a round, in its order: by whom, of which role, what, and when."""
    return db.execute(
        """SELECT participant, coalesce(role, ''), nullif(value, 'null'), at FROM answer_log
        JOIN participants ON participants.id = participant
        WHERE answer_log.session = ? AND activity = ? AND round = ? ORDER BY answer_log.id""",
        [session, activity, number],
    ).fetchall()


def _until(given: Sequence[tuple[int, str, str | None, str]], moment: str = "~") -> Given:
    """What everybody's answer was at a moment; "~" comes after every moment. A pass is no answer."""
    return {(who, role): value for who, role, value, at in given if at < moment}


def _changed(before: Given, then: Given) -> dict[str, int]:
    """How many people of each role had another answer then, or one in place of none, or none any more."""
    return dict(Counter(role for who, role in {**before, **then} if before.get((who, role)) != then.get((who, role))))


def after(db: Database, session: int, seen: Round, one: Round) -> list[dict[str, int]]:
    """How many people of each role ("" for none) answered round `one` after the room had first `seen` another."""
    rows = db.execute(
        """SELECT coalesce(role, ''), count(DISTINCT participant) FROM answer_log
        JOIN participants ON participants.id = participant
        WHERE answer_log.session = ? AND activity = ? AND round = ? AND at >= (SELECT min(at) FROM stage_log
            WHERE session = answer_log.session AND action = 'reveal' AND detail = ?) GROUP BY 1""",
        [session, one.activity, one.number, f"{seen.activity} {seen.number}"],
    )
    return [dict(rows.fetchall())]


def _seen_until(db: Database, session: int, activity: str, number: int) -> list[str]:
    """When a round was opened although the room had been able to see it closed, whatever was undone since.

    The last one is "~", which comes after every moment, when it could be seen and is closed still.
    """
    key = json.dumps([activity, number])
    steps = db.execute(
        """SELECT stage_log.at, action, detail, entry, changes FROM stage_log LEFT JOIN undo_log ON entry = stage_log.id
        WHERE session = ? AND (entry IS NOT NULL OR action = 'undo') ORDER BY stage_log.id""",
        [session],
    )
    changed: dict[str, list[dict[str, object] | None]] = {}
    now: dict[str, object] = {"open": 0, "shown": 0}
    seen, found = False, []
    for at, action, detail, entry, text in steps:
        if action == "undo":
            before, _ = changed.get(detail, [{}, {}])
            now |= {"open": 0, "shown": 0} if before is None else before
        else:
            changed[str(entry)] = json.loads(text).get("rounds", {}).get(key, [{}, {}])
            now |= changed[str(entry)][1] or {}
        if now["open"] and seen:
            found.append(at)
        seen = bool(not now["open"] and (seen or now["shown"]))
    return [*found, "~"] if seen else found
