"""What migrations do to JSON that holds rows of tables: the undo log, and the copies that rehearsals keep.

Part of the migrations: what was released is never edited.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

_OF_A_ROUND = {"open", "close", "guess", "guess_closed", "reveal", "hide", "by_hand", "correct", "restore"}
_WITH_A_VALUE = {"picture", "results", "stop", "talk"}
_OF_THE_SESSION = {"timer", "approval", "stories", "shared", "by_hand_undone"}


def changes_with_purpose(text: str) -> str:
    """The changes of one step of the undo log: by (activity, number, purpose) instead of (activity, number)."""
    changes = json.loads(text)
    changes["rounds"] = {
        json.dumps(_round_key(*json.loads(key))): [row and _round_row(row) for row in rows]
        for key, rows in changes.get("rounds", {}).items()
    }
    return json.dumps(changes, ensure_ascii=False)


def copy_with_purpose(text: str) -> str:
    """The copy of a session that its rehearsal keeps, with the purpose of rounds, answers and their log."""
    copy = json.loads(text)
    copy["steps"] = [[entry, changes_with_purpose(changes), undone] for entry, changes, undone in copy["steps"]]
    for name, number in (("rounds", "number"), ("answers", "round"), ("answer_log", "round")):
        if table := copy["tables"].get(name):
            index = table["columns"].index(number)
            for row in table["rows"]:
                _, row[index], purpose = _round_key("", row[index])
                row.append(purpose)
            table["columns"].append("purpose")
    return json.dumps(copy)


def copy_with_logged_actions(text: str, known: Mapping[int, Collection[str]]) -> str:
    """The copy of a session that its rehearsal keeps, with the columns of the stage log filled in."""
    copy = json.loads(text)
    if log := copy["tables"].get("stage_log"):
        names = log["columns"]
        rows = [dict(zip(names, row, strict=True)) for row in log["rows"]]
        wider = [{**row, **logged_action(row["action"], row["detail"], known.get(row["session"], ()))} for row in rows]
        log["columns"] = [*names, *logged_action("", "", ())]
        log["rows"] = [[row[name] for name in log["columns"]] for row in wider]
    return json.dumps(copy)


def logged_action(action: str, detail: str, known: Collection[str]) -> dict[str, str | int | None]:  # noqa: C901 - flat, and never changed again
    """The columns of the stage log that say what an action was about, read from the text that said it before.

    `known` are the ids of the activities of its session.
    """
    first, second = [*detail.split(" "), "", ""][:2]
    row: dict[str, str | int | None] = dict.fromkeys(("step", "round", "value", "placed_after", "undoes"))
    activities = [first]
    if action == "go_to":
        row["step"] = second or None
    elif action in _OF_A_ROUND:
        row["round"] = _whole(second)
    elif action in {"skip", "unskip"}:
        activities = detail.split(" ")
    elif action == "move":
        row["placed_after"] = second or None
    elif action == "add":
        activities, row["value"], row["placed_after"] = [], first, second or None
    elif action in _WITH_A_VALUE:
        row["value"] = second or None
    elif action == "case":
        of_activity = bool(second) or first in known
        activities, row["value"] = ([first], second or None) if of_activity else ([], first or None)
    elif action in _OF_THE_SESSION:
        activities, row["value"] = [], detail or None
    elif action == "undo":
        activities, row["undoes"] = [], _whole(first)
    return {"activities": json.dumps([name for name in activities if name]), **row}


def ids_by_session(rows: Iterable[tuple[int, str]]) -> dict[int, set[str]]:
    """The ids of activities by the number of their session, from pairs of both."""
    ids: dict[int, set[str]] = {}
    for session, name in rows:
        ids.setdefault(session, set()).add(name)
    return ids


def _round_key(activity: str, number: int) -> tuple[str, int, str]:
    return (activity, number - 1000, "guess") if number > 1000 else (activity, number, "answer")


def _round_row(row: dict[str, Any]) -> dict[str, Any]:
    """A row of rounds, or those of its columns that changed."""
    if "number" not in row:
        return row
    _, number, purpose = _round_key("", row["number"])
    return {**row, "number": number, "purpose": purpose}


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None
