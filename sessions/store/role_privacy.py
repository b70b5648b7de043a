"""What is needed to tell roles apart without telling persons apart: who has which role, and who answered since."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import combinations
from typing import Any

from sessions.model.records import Purpose, Round, RoundKey
from sessions.store import exclusions
from sessions.store.database.connection import Connection
from sessions.store.exclusions import COUNTED

Given = Mapping[tuple[int, str], str | None]  # what a participant of a role answered


def roles(db: Connection, session: int) -> dict[int, str | None]:
    """The role of every participant of a session who counts, None for those who chose none."""
    query = f"SELECT id, role FROM participants WHERE session = ? AND {COUNTED}"  # noqa: S608 - our own words
    return dict(db.execute(query, [session]).fetchall())


def since(
    db: Connection, session: int, compared: Round, purpose: Purpose = "answer", *, few: int
) -> list[dict[str, int]]:
    """How many people of each role ("" for none) gave something else than at another look that the audience had.

    One count for every two moments at which this round could be seen closed, and one for each such moment of another
    round of its step when fewer people than `few` gave something else then: the shift may tell that all others stayed.
    With the purpose "guess" it is about what was guessed of the round.
    """
    key = RoundKey(compared.activity, compared.number, purpose)
    now = _until(_given(db, session, key))
    between = [_changed(look, now) for look in other_looks(db, session, compared, purpose)]
    return [
        *(_changed(before, then) for before, then in combinations([*_looks(db, session, key), now], 2)),
        *(changed for changed in between if sum(changed.values()) < few),
        *_left_out(db, session, key),
    ]


def other_looks(db: Connection, session: int, compared: Round, purpose: Purpose = "answer") -> list[Given]:
    """What everybody's answer was at each moment until which this or another round of its step could be seen closed."""
    rounds = db.execute(
        "SELECT number FROM rounds WHERE session = ? AND activity = ? AND step = ? AND purpose = ?",
        [session, compared.activity, compared.step, purpose],
    ).fetchall()
    return [look for (number,) in rounds for look in _looks(db, session, RoundKey(compared.activity, number, purpose))]


def _left_out(db: Connection, session: int, key: RoundKey) -> list[dict[str, int]]:
    """How many people of each role answered a round of those who joined in each part that was ever left out.

    A result with these people and one without them can both have been seen.
    """
    windows = exclusions.ever(db, session)
    rows = db.execute(
        """SELECT joined_at, coalesce(role, '') FROM answers JOIN participants ON participants.id = participant
        WHERE answers.session = ? AND activity = ? AND round = ? AND purpose = ? AND answers.value <> 'null'
        AND batch IS NULL""",
        [session, *key],
    )
    parts: dict[frozenset[exclusions.Window], Counter[str]] = {}
    for joined_at, role in rows if windows else ():
        part = exclusions.part_of(windows, datetime.fromisoformat(joined_at))
        parts.setdefault(part, Counter())[role] += 1
    return [dict(by_role) for part, by_role in parts.items() if part]


def _looks(db: Connection, session: int, key: RoundKey) -> list[Given]:
    """What everybody's answer was at each moment until which a round could be seen closed."""
    given = _given(db, session, key)
    return [_until(given, moment) for moment in _seen_until(db, session, key)]


def _given(db: Connection, session: int, key: RoundKey) -> list[tuple[int, str, str | None, str]]:
    """Everything that was given in a round, in its order: by whom, of which role, what, and when."""
    return db.execute(
        f"""SELECT participant, coalesce(role, ''), nullif(value, 'null'), at FROM answer_log
        JOIN participants ON participants.id = participant
        WHERE answer_log.session = ? AND activity = ? AND round = ? AND purpose = ? AND {COUNTED}
        ORDER BY answer_log.id""",  # noqa: S608 - our own words
        [session, *key],
    ).fetchall()


def _until(given: Sequence[tuple[int, str, str | None, str]], moment: str | None = None) -> Given:
    """What everybody's answer was at a moment, or is now. A pass is no answer."""
    return {(participant, role): value for participant, role, value, time in given if moment is None or time < moment}


def _changed(before: Given, then: Given) -> dict[str, int]:
    """How many people of each role had another answer then, or one in place of none, or none any more."""
    return dict(
        Counter(
            role
            for participant, role in {**before, **then}
            if before.get((participant, role)) != then.get((participant, role))
        )
    )


def after(db: Connection, session: int, revealed: Round, answered: Round) -> list[dict[str, int]]:
    """How many people of each role ("" for none) gave an answer in a round after another one was first revealed."""
    rows = db.execute(
        f"""SELECT coalesce(role, ''), count(DISTINCT participant) FROM answer_log
        JOIN participants ON participants.id = participant
        WHERE answer_log.session = ? AND activity = ? AND answer_log.round = ? AND purpose = ? AND {COUNTED}
        AND answer_log.at >= (SELECT min(at) FROM stage_log AS revealed WHERE revealed.session = answer_log.session
            AND action = 'reveal' AND activities = ? AND revealed.round = ?) GROUP BY 1""",  # noqa: S608 - our own words
        [session, *answered.key, json.dumps([revealed.activity]), revealed.number],
    )
    return [dict(rows.fetchall())]


@lru_cache(512)
def _changed_rounds(changes: str) -> Mapping[str, Any]:
    """The rounds in the changes of an action. All rounds of a session ask for the same actions."""
    rounds: Mapping[str, Any] = json.loads(changes).get("rounds", {})
    return rounds


def _seen_until(db: Connection, session: int, key: RoundKey) -> list[str | None]:
    """When a round was opened although the audience had been able to see it closed, whatever was undone since.

    The last one is None, for now, when it could be seen and is closed still. Guesses can be seen while both they
    and the round that they are about are closed, and the latter is shown.
    """
    names = [json.dumps(key._replace(purpose="answer")), *([json.dumps(key)] if key.purpose == "guess" else [])]
    steps = db.execute(
        """SELECT stage_log.at, action, undoes, entry, changes FROM stage_log LEFT JOIN undo_log ON entry = stage_log.id
        WHERE session = ? AND (entry IS NOT NULL OR action = 'undo') ORDER BY stage_log.id""",
        [session],
    )
    changed: dict[int, list[list[dict[str, object] | None]]] = {}
    states: list[dict[str, object]] = [{"open": 0, "shown": 0} for _ in names]
    was_visible = False
    moments: list[str | None] = []
    for moment, action, undoes, entry, text in steps:
        if action == "undo":
            for now, (before, _) in zip(states, changed.get(undoes, [[{}, {}] for _ in names]), strict=True):
                now |= {"open": 0, "shown": 0} if before is None else before
        else:
            rounds = _changed_rounds(text)
            changed[entry] = [rounds.get(name, [{}, {}]) for name in names]
            for now, (_, after) in zip(states, changed[entry], strict=True):
                now |= after or {}
        is_open = any(now["open"] for now in states)
        if is_open and was_visible:
            moments.append(moment)
        was_visible = bool(not is_open and (was_visible or states[0]["shown"]))
    return [*moments, None] if was_visible else moments
