"""What is needed to tell roles apart without telling persons apart: who has which role, and who answered since."""

import json
from itertools import pairwise

from sqlite_utils import Database

from sessions.records import Round


def roles(db: Database, session: int) -> dict[int, str | None]:
    """The role of every participant of a session, None for those who chose none."""
    return dict(db.execute("SELECT id, role FROM participants WHERE session = ?", [session]).fetchall())


def since(db: Database, session: int, one: Round) -> list[dict[str, int]]:
    """How many people of each role ("" for none) answered a round again or anew after it could be seen closed.

    One count for each time that it was opened again after that.
    """
    again = [*_opened_again(db, session, one), "~"]  # which comes after every moment
    return [
        dict(
            db.execute(
                """SELECT coalesce(role, ''), count(DISTINCT participant) FROM answer_log
                JOIN participants ON participants.id = participant
                WHERE answer_log.session = ? AND activity = ? AND round = ? AND at >= ? AND at < ? GROUP BY 1""",
                [session, one.activity, one.number, begin, end],
            ).fetchall()
        )
        for begin, end in pairwise(again)
    ]


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


def _opened_again(db: Database, session: int, one: Round) -> list[str]:
    """When this round was opened although the room had been able to see it closed, whatever was undone since."""
    key = json.dumps([one.activity, one.number])
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
    return found
