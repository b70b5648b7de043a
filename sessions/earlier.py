"""What the last session of an organisation left for the next one: the actions that its room agreed on and saw."""

from collections.abc import Collection, Sequence
from datetime import date

from sessions import activities, results
from sessions.activities.action import Action, Earlier
from sessions.activities.action_look_back import LookBack
from sessions.locale import LANGUAGES, Texts
from sessions.programme import LongText, Text
from sessions.records import Session, known_as
from sessions.store import stage
from sessions.workshop import Workshop

NAME = "look_back"


def look_back(workshop: Workshop, organisation: str, held_on: date, taken: Collection[str]) -> list[Action]:
    """Activities that ask what became of the last session's actions; none when it left none.

    More actions than one picture can hold come in several activities. `taken` are the names they may not have.
    """
    last = _last_session(workshop, organisation, held_on)
    left = _actions(workshop, last) if last else []
    parts = [left[at : at + LookBack.most] for at in range(0, len(left), LookBack.most)]
    free = (name for at in range(1, 1000) if (name := f"{NAME}_{at}" if at > 1 else NAME) not in taken)
    return [_activity(name, part, last) for name, part in zip(free, parts, strict=False) if last]


def _last_session(workshop: Workshop, organisation: str, held_on: date) -> Session | None:
    """The latest session of this organisation in which something was asked; one that was never held leaves nothing."""
    with workshop.store.reading() as db:
        for one in stage.all_sessions(db):
            same = known_as(one.organisation) == known_as(organisation)
            if same and not one.rehearsal and one.held_on <= held_on and stage.rounds(db, one.id):
                return one
    return None


def _actions(workshop: Workshop, session: Session) -> list[Earlier]:
    """Every action that the room of a session saw, each once."""
    with workshop.store.reading() as db:
        told = [one for one in stage.activities(db, session.id) if one.kind == "action"]
        rounds = stage.rounds(db, session.id)
    found: dict[tuple[str, ...], None] = {}
    for one in told:
        activity = activities.load(one.definition)
        for each in rounds:
            if each.activity == one.id and each.step == "agree":
                summary = results.for_room(workshop, session, activity, each, session.language).summary or {}
                found |= {
                    tuple(item.get(name, "") for name in ("what", "who", "by")): None for item in summary.values()
                }
    return [Earlier(id=f"a{at}", what=what, who=who, by=by) for at, (what, who, by) in enumerate(found, start=1)]


def _activity(name: str, actions: Sequence[Earlier], last: Session) -> Action:
    said = {
        language: Texts(language)("action.look_back.script", title=last.title, day=Texts(language).day(last.held_on))
        for language in LANGUAGES
    }
    return Action(
        id=name,
        kind="action",
        text=Text(**{language: Texts(language)("action.look_back.question") for language in LANGUAGES}),
        script=LongText(**said),
        earlier=tuple(actions),
    )
