"""A programme that is being written, as if a session of it were held: what people would see, with made-up answers.

Nothing of it is stored, and nothing is read but the draft.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, Literal

from sessions.activities.capabilities import WithSimulation
from sessions.activities.kind import Context, Kind, Prompt, Step
from sessions.activities.shared import simulation
from sessions.facilitation import session_view
from sessions.facilitation.session_view import OnStage
from sessions.locale import Texts
from sessions.model.programme import LongText, Text, Theme
from sessions.model.records import Round, Session
from sessions.programmes import draft
from sessions.programmes.toml_file import Data
from sessions.results import round_results
from sessions.results.result import Result

PEOPLE = 24
NOON = datetime(2000, 1, 1, 12, tzinfo=UTC)
Moment = Literal["open", "revealed"]


class DraftContext(Context):
    """The rest of the draft as an activity sees it: the others, each with answers of the same made-up people."""

    def __init__(self, activity: Kind, activities: Sequence[Kind], texts: Texts) -> None:
        self._activity, self._activities, self._texts = activity, activities, texts

    def earlier_summary(self, *steps: str) -> Any:
        """The made-up summary of the last of these steps that the activity has."""
        names = [step.name for step in self._activity.steps() if step.name in steps]
        return summary(self._activity.prompt(names[-1], self), self._texts) if names else None

    def others(self, kind: type[Kind]) -> Sequence[tuple[Kind, Any]]:
        """The other activities of a kind that ask something, each as its first step would come out."""
        others = [each for each in self._activities if isinstance(each, kind) and each.id != self._activity.id]
        asked = [
            (each, each.prompt(each.steps()[0].name, DraftContext(each, self._activities, self._texts)))
            for each in others
        ]
        summaries = [(each, summary(prompt, self._texts)) for each, prompt in asked if prompt.asks]
        return [(each, summarised) for each, summarised in summaries if summarised is not None]

    def programme(self) -> Sequence[Kind]:
        """Every activity of the draft that can be seen by now."""
        return self._activities


def summary(prompt: Prompt, texts: Texts) -> Any:
    """What comes out when made-up people answer; None when they give nothing."""
    given = simulation.answers(prompt, PEOPLE, "spread_out", texts) if isinstance(prompt, WithSimulation) else {}
    return prompt.summarise(given) if given or not prompt.asks else None


def view_of(data: Data, name: str, step: str, texts: Texts, moment: Moment = "revealed") -> OnStage | None:
    """The view of an activity of a draft, while it is open or after the reveal; None while it is too incomplete."""
    activity = draft.as_seen(draft.value_at(data, ("activities", name)) or {})
    if activity is None:
        return None
    chosen = _step(activity, step)
    prompt = activity.prompt(chosen.name, DraftContext(activity, _displayable(data), texts))
    live = (chosen.results or activity.starts_with) == "live"
    latest = Round(activity.id, 1, chosen.name, 1, open=moment == "open", shown=moment == "revealed" or live,
                   opened_at=NOON, closed_at=None)  # fmt: skip
    left = activity.minutes * 60 if activity.timed else None  # its clock, which stands still
    session = replace(
        _session(texts.language), current=activity.id, step=chosen.name, themes=_themes(data), timer_left=left
    )
    return session_view.of_activity(session, PEOPLE, activity, prompt, latest, PEOPLE)


def shown(view: OnStage, texts: Texts) -> Result:
    """What the group sees of it then, as `round_results.visible_result` has it for a real one."""
    if view.in_round and not view.in_round.round.shown:
        return Result(PEOPLE, 0, "not_shown")
    made_up = summary(view.prompt, texts)
    answered = view.in_round.answered if view.in_round else 0
    result = Result(answered, 0, "nothing" if made_up is None else None, made_up)
    return round_results.in_words(view.prompt, result, texts)


def _displayable(data: Data) -> list[Kind]:
    return [kind for each in data.get("activities", []) if (kind := draft.as_seen(each))]


def _step(activity: Kind, name: str) -> Step:
    """The step of this name; the first when there is none (any more)."""
    return next((step for step in activity.steps() if step.name == name), activity.steps()[0])


def _themes(data: Data) -> tuple[Theme, ...]:
    return tuple(Theme(id=each["id"], title=draft.title_of(each)) for each in data.get("themes", []))


def _session(language: str) -> Session:
    """A session that nobody can join: it has no code."""
    text, prose = Text(nl="…", en="…"), LongText(nl="…", en="…")
    return Session(
        id=0, code="", title="…", organisation="…", held_on=date(2000, 1, 1), language=language,
        programme=text, about=prose, themes=(), roles=(), approval=True, status="running", current=None,
        step="", stories=False, stage=0, answers=0, created_at=NOON, ended_at=None, keep_until=date(2000, 1, 1),
    )  # fmt: skip
