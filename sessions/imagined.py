"""A programme that is being written, as if a session of it were held: what people would see, with made-up answers.

Nothing of it is stored, and nothing is read but the draft.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, Literal

from sessions import draft, results
from sessions.activities import pretend
from sessions.activities.kind import Asking, Context, Kind, Step
from sessions.locale import Texts
from sessions.outcome import Result
from sessions.programme import LongText, Text, Theme
from sessions.programme_file import Data
from sessions.records import Round, Session
from sessions.scene import Scene

PEOPLE = 24
NOON = datetime(2000, 1, 1, 12, tzinfo=UTC)
Moment = Literal["open", "revealed"]


class Around(Context):
    """The session around an activity: the rest of the draft, each with the answers of the same made-up people."""

    def __init__(self, activity: Kind, activities: Sequence[Kind], texts: Texts) -> None:
        self._activity, self._activities, self._texts = activity, activities, texts

    def earlier(self, *steps: str) -> Any:
        """The made-up summary of the last of these steps that the activity has."""
        names = [step.name for step in self._activity.steps() if step.name in steps]
        return summary(self._activity.at(names[-1], self), self._texts) if names else None

    def others(self) -> Sequence[tuple[Kind, Any]]:
        """The other activities that ask something, each as its first step would come out."""
        kinds = [one for one in self._activities if one.id != self._activity.id]
        asked = [(kind, kind.at(kind.steps()[0].name, Around(kind, self._activities, self._texts))) for kind in kinds]
        found = [(kind, summary(asking, self._texts)) for kind, asking in asked if asking.asks]
        return [(kind, told) for kind, told in found if told is not None]

    def programme(self) -> Sequence[Kind]:
        """Every activity of the draft that can be seen by now."""
        return self._activities


def summary(asking: Asking, texts: Texts) -> Any:
    """What comes out when made-up people answer; None when they give nothing."""
    given = pretend.answers(asking, PEOPLE, "spread_out", texts) if asking.asks else {}
    return asking.summarise(given) if given or not asking.asks else None


def scene_of(data: Data, name: str, step: str, texts: Texts, moment: Moment = "revealed") -> Scene | None:
    """The scene of an activity of a draft, while it is open or after the reveal; None while it can't be told."""
    activity = draft.as_seen(draft.at(data, ("activities", name)) or {})
    if activity is None:
        return None
    at = _step(activity, step)
    asked = activity.at(at.name, Around(activity, _seen(data), texts))
    opens = (at.results or activity.starts_with) == "live"
    one = Round(activity.id, 1, at.name, 1, open=moment == "open", shown=moment == "revealed" or opens,
                opened_at=NOON, closed_at=None)  # fmt: skip
    left = activity.minutes * 60 if activity.timed else None  # its clock, which stands still
    session = replace(
        _session(texts.language), current=activity.id, step=at.name, themes=_themes(data), timer_left=left
    )
    return Scene(session, activity, asked, one if asked.asks else None, PEOPLE, PEOPLE if asked.asks else 0)


def shown(now: Scene, texts: Texts) -> Result:
    """What the room sees of it then, as `results.for_room` tells it of a real one."""
    assert now.asking
    if now.round and not now.round.shown:
        return Result(PEOPLE, 0, "not_shown")
    found = summary(now.asking, texts)
    return results.in_words(now.asking, Result(now.answered, 0, "nothing" if found is None else None, found), texts)


def _seen(data: Data) -> list[Kind]:
    return [kind for one in data.get("activities", []) if (kind := draft.as_seen(one))]


def _step(activity: Kind, name: str) -> Step:
    """The step of this name; the first when there is none (any more)."""
    return next((step for step in activity.steps() if step.name == name), activity.steps()[0])


def _themes(data: Data) -> tuple[Theme, ...]:
    return tuple(Theme(id=one["id"], title=draft.title_of(one)) for one in data.get("themes", []))


def _session(language: str) -> Session:
    """A session that nobody can join: it has no code."""
    text, prose = Text(nl="…", en="…"), LongText(nl="…", en="…")
    return Session(
        id=0, code="", title="…", organisation="…", held_on=date(2000, 1, 1), language=language,
        programme=text, about=prose, themes=(), roles=(), approval=True, status="running", current=None,
        step="", stories=False, stage=0, answers=0, created_at=NOON, ended_at=None, keep_until=date(2000, 1, 1),
    )  # fmt: skip
