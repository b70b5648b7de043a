"""Sessions with key figures as a comparison reads them, made without a database."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from sessions.archive.comparison.filters import ComparedSession
from sessions.archive.comparison.past_sessions import PastSession
from sessions.model.key_figures import Label, LineFigure, RoundFigures, SessionFigures
from sessions.model.programme import LongText, Text
from sessions.model.records import Session
from sessions.results import statistics

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def both(text: str) -> Label:
    return Label(nl=text, en=text)


def session(number: int = 1, **changed: Any) -> Session:
    """A session that ended; `changed` are other values of its record."""
    values: dict[str, Any] = {
        "id": number, "code": f"CODE{number:02}", "title": f"Sessie {number}", "organisation": "Gemeente Voorbeeld",
        "held_on": date(2026, 1, min(number, 28)), "language": "nl", "programme": Text(nl="Alles", en="Everything"),
        "about": LongText(nl="…", en="…"), "themes": (), "roles": (), "approval": True, "status": "ended",
        "current": None, "step": "", "stories": False, "stage": 0, "answers": 0, "created_at": NOON, "ended_at": NOON,
        "keep_until": date(2027, 1, 1),
    }  # fmt: skip
    return Session(**{**values, **changed})


def line(marks: Sequence[int], left: str = "sturen", right: str = "loslaten", name: str = "") -> LineFigure:
    """The figure of these marks between two poles."""
    position = statistics.describe(marks)
    assert position
    at_left, at_right = (sum(x <= 33 for x in marks) / len(marks), sum(x >= 67 for x in marks) / len(marks))
    return LineFigure(
        name=name, about=both(f"{left} – {right}"), left=both(left), right=both(right), n=position.n,
        median=position.median, q1=position.q1, q3=position.q3, spread=position.spread, shape=position.shape,
        shares=(at_left, 1 - at_left - at_right, at_right),
    )  # fmt: skip


def round_of(*figures: Any, activity: str = "p1", kind: str = "paradox", step: str = "", turn: int = 1) -> RoundFigures:
    """A round with these figures."""
    return RoundFigures(activity=activity, kind=kind, step=step, turn=turn, label=both(activity), answered=8,
                        passed=0, figures=figures)  # fmt: skip


def held(number: int, *rounds: RoundFigures, people: int = 10, **changed: Any) -> ComparedSession:
    """A session with these rounds."""
    return ComparedSession(PastSession.of(session(number, **changed)), SessionFigures(people=people, rounds=rounds))
