"""Changes of the programme while a session runs: skip, add, edit, move. No answer is ever lost by one of them.

Every command names the activity and where it goes, so that two consoles, or a double press, do it once;
who edits names what the edit began with, so that nobody undoes what somebody else wrote.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sessions import activities, draft, results
from sessions.access import Visitor
from sessions.activities import Kind
from sessions.programme import Mistake
from sessions.programme_file import definition_of
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.steering import steer
from sessions.store import answers, creation, order
from sessions.store import stage as stored
from sessions.store.moving import Stage
from sessions.store.stage import StoredActivity
from sessions.workshop import Workshop

MOST = 100  # activities in one session


def set_skipped(workshop: Workshop, visitor: Visitor, session: Session, activity: str, skipped: bool) -> None:
    """Leave an activity out of the way through this session, or take it in again. Not the one on stage."""
    with steer(workshop, visitor, session, "skip" if skipped else "unskip", activity) as moving:
        _known(moving, activity)
        now = stored.by_code(moving.db, session.code)
        if skipped and now and now.current == activity:
            raise Refusal("refused.on_stage")
        order.set_skipped(moving, activity, skipped)


def skip_all(workshop: Workshop, visitor: Visitor, session: Session, names: Sequence[str]) -> None:
    """Leave several activities out in one step, to be back on time. Raises Refusal when one of them is on stage."""
    with steer(workshop, visitor, session, "skip", " ".join(names)) as moving:
        now = stored.by_code(moving.db, session.code)
        for name in names:
            _known(moving, name)
            if now and now.current == name:
                raise Refusal("refused.on_stage")
            order.set_skipped(moving, name, True)


def move(workshop: Workshop, visitor: Visitor, session: Session, activity: str, after: str | None) -> None:
    """Put an activity right after another one, or before all others (None)."""
    with steer(workshop, visitor, session, "move", f"{activity} {after or ''}".strip()) as moving:
        _known(moving, activity)
        others = [name for name in order.names(moving) if name != activity]
        place = _place(others, after)
        order.put_in_order(moving, [*others[:place], activity, *others[place:]])


def add(workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, after: str | None) -> str:
    """Add an activity right after another one, or before all others (None); returns the id that it got.

    Its id is changed when it is taken, and it stands under the theme of the one before it.
    """
    with steer(workshop, visitor, session, "add", f"{activity.kind} {after or ''}".strip()) as moving:
        there = {one.id: one for one in stored.activities(moving.db, session.id)}
        if len(there) >= MOST:
            raise Refusal("refused.too_many_activities", most=MOST)
        place = _place(list(there), after)
        theme = there[after].definition.get("theme") if after else None
        name = draft.free_id(activity.id, set(there))
        order.add(moving, creation.copy_of(activity.model_copy(update={"id": name, "theme": theme})), place)
    return name


def change(
    workshop: Workshop,
    visitor: Visitor,
    session: Session,
    activity: str,
    told: Mapping[str, Any],
    seen: Mapping[str, Any],
) -> None:
    """Another definition of an activity; its id and kind stay, and so do its answers.

    `seen` is the `definition` that the writer began with. Raises Refusal, also when somebody changed it meanwhile.
    """
    with steer(workshop, visitor, session, "change", activity) as moving:
        _known(moving, activity)
        before = stored.activity(moving.db, session.id, activity)
        assert before
        fixed = {"id": activity, "kind": before.kind, "theme": before.definition.get("theme")}
        wanted = check({**told, **{name: value for name, value in fixed.items() if value is not None}})
        if not isinstance(wanted, Kind):
            raise Refusal("refused.activity_incomplete")
        if _definition(before) not in (seen, definition_of(wanted)):  # a second press finds what the first one did
            raise Refusal("refused.activity_changed")
        order.redefine(moving, creation.copy_of(wanted))
        now = stored.by_code(moving.db, session.code)
        steps = [step.name for step in wanted.steps()]
        if now and now.current == activity and now.step not in steps:  # the step on stage is there no more
            moving.close_open_round()
            moving.stand_at(activity, steps[0])


def unfitting(workshop: Workshop, session: Session, activity: str) -> int:
    """How many answers of an activity were given to what it asked before an edit. They are kept, and not shown."""
    with workshop.store.reading() as db:
        told = stored.activity(db, session.id, activity)
        rounds = stored.rounds(db, session.id, activity)
        given = [(one.step, answers.of_round(db, session.id, activity, one.number)) for one in rounds]
    if told is None:
        return 0
    kind = activities.load(told.definition)
    asked = [(results.asking(workshop, session, kind, step), found) for step, found in given]
    return sum(one.value is not None and not now.fits(one.value) for now, found in asked for one in found)


def definition(workshop: Workshop, session: Session, activity: str) -> dict[str, Any]:
    """An activity of this session as it can be edited. Raises Refusal."""
    with workshop.store.reading() as db:
        told = stored.activity(db, session.id, activity)
    if told is None:
        raise Refusal("refused.no_such_activity")
    return _definition(told)


def check(data: Mapping[str, Any]) -> Kind | tuple[Mistake, ...]:
    """One activity as it can be used, or everything that is still wrong with it."""
    alone = {"id": "one", "title": {"nl": "…", "en": "…"}, "about": {"nl": "…", "en": "…"}}
    told = draft.check({**alone, "activities": [{key: value for key, value in data.items() if key != "theme"}]})
    if isinstance(told, tuple):
        return told
    found = told.activities[0]
    assert isinstance(found, Kind)
    return found.model_copy(update={"theme": data.get("theme")})


def _definition(found: StoredActivity) -> dict[str, Any]:
    return definition_of(activities.load(found.definition))


def _known(moving: Stage, activity: str) -> None:
    if activity not in order.names(moving):
        raise Refusal("refused.no_such_activity")


def _place(names: list[str], after: str | None) -> int:
    if after is None:
        return 0
    if after not in names:
        raise Refusal("refused.no_such_activity")
    return names.index(after) + 1
