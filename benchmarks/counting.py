"""Acknowledged answers against rows: whoever was told "Opgeslagen" must be in the database, once."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.browsers.phone import Phone

Place = tuple[str, str, int]  # a participant's holder, activity, round

ANSWERS = """SELECT holder, activity, round, value FROM answers JOIN participants ON participants.id = participant"""
LOG = """SELECT holder, activity, round, count(*) FROM answer_log JOIN participants ON participants.id = participant
    GROUP BY holder, activity, round"""


def count(data: Path | str, phones: Iterable[Phone], holder: Callable[[str], str]) -> dict[str, Any]:
    """How many answers were acknowledged, how many of them are not there, and how many are there more than once.

    `data` is a file of SQLite, or the address of a database on PostgreSQL.

    An answer is lost when its row is missing or holds something else than what was acknowledged last (an answer sent
    later whose receipt never came may be there instead). It is double when a participant has two rows, or when the log
    has more entries than were sent.
    """
    given: dict[Place, list[dict[str, Any]]] = defaultdict(list)
    unsure: dict[Place, list[dict[str, Any]]] = defaultdict(list)
    resent = acknowledged = 0
    for phone in phones:
        who = holder(phone.cookies["workshop"]) if "workshop" in phone.cookies else ""
        resent += phone.resent
        acknowledged += len(phone.acknowledged)
        for kept, told in ((given, phone.acknowledged), (unsure, phone.unconfirmed)):
            for activity, number, answer in told:
                kept[who, activity, number].append(answer)
    rows, log = _stored(data)
    lost = [place for place, answers in given.items() if not _there(rows[place], answers, unsure[place])]
    sent = {place: len(answers) + len(unsure[place]) for place, answers in given.items()}
    return {
        "acknowledged": acknowledged,
        "rows": sum(map(len, rows.values())),
        "lost": len(lost),
        "missing_in_the_log": sum(max(0, _changes(given[place]) - log[place]) for place in given),
        "double": sum(len(found) - 1 for found in rows.values() if len(found) > 1),
        "double_in_the_log": sum(max(0, log[place] - number) for place, number in sent.items()),
        "sent_again": resent,
        "never_confirmed": sum(map(len, unsure.values())),
    }


def difference(acknowledged: Sequence[int], rows: Sequence[int]) -> dict[str, int]:
    """The same for an app of which only the last vote of each is known, without a name."""
    told, found = Counter(acknowledged), Counter(rows)
    return {
        "acknowledged": len(acknowledged),
        "rows": len(rows),
        "lost": (told - found).total(),
        "double": (found - told).total(),
    }


def _stored(data: Path | str) -> tuple[dict[Place, list[Any]], Counter[Place]]:
    rows: dict[Place, list[Any]] = defaultdict(list)
    with closing(_connected(data)) as conn:
        for who, activity, number, value in conn.execute(ANSWERS):
            rows[who, activity, number].append(json.loads(value))
        log = Counter({(who, activity, number): many for who, activity, number, many in conn.execute(LOG)})
    return rows, log


def _connected(data: Path | str) -> Any:
    """A connection to a file of SQLite, or to PostgreSQL by an address; both can run a statement and give its rows."""
    if str(data).startswith("postgresql://"):
        import psycopg  # only where there is one

        return psycopg.connect(str(data))
    return sqlite3.connect(f"file:{data}?mode=ro", uri=True)


def _there(rows: list[Any], answers: list[dict[str, Any]], unsure: list[dict[str, Any]]) -> bool:
    """Whether a row holds all that was acknowledged, each field and each text as it was sent last."""
    maybe = [_whole(answers), *(_whole([*answers, one]) for one in unsure)]
    return any(_known(row) == one for row in rows for one in maybe)


def _whole(answers: Sequence[dict[str, Any]]) -> Any:
    """What several answers to one question come to: a pass takes all away, a field or a text takes its own place."""
    whole: dict[str, Any] = {}
    for answer in answers:
        whole = {} if answer.get("pass") else {**whole, **(_known(answer) or {})}
    return whole


def _changes(answers: Sequence[dict[str, Any]]) -> int:
    """How many entries of the log that must have made: the same answer once more is no new entry."""
    wholes = [_whole(answers[:many]) for many in range(len(answers) + 1)]
    return sum(before != after for before, after in pairwise(wholes))


def _known(value: dict[str, Any] | None) -> Any:
    """An answer by its fields, or by the names of its texts; a pass has none."""
    if value and "texts" in value:
        return {text["id"]: text for text in value["texts"]}
    return value or {}
