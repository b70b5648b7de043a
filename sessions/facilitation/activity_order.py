"""Changes of the programme while a session runs: skip, add, edit, move. No answer is ever lost by one of them.

Every command names the activity and where it goes, so that two consoles, or a double press, do it once;
who edits names what the edit began with, so that nobody undoes what somebody else wrote.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sessions import activities
from sessions.access.rights import Visitor
from sessions.activities import Kind
from sessions.facilitation.transaction import facilitate
from sessions.model.errors import Refusal
from sessions.model.records import Session, StageAction
from sessions.programmes import draft
from sessions.programmes.mistakes import Mistake
from sessions.programmes.toml_file import definition_of
from sessions.results import round_results
from sessions.store import activity_order, answers, session_creation, session_rows
from sessions.store.session_rows import StoredActivity
from sessions.store.stage_transaction import StageTransaction
from sessions.workshop import Workshop

MOST = 100  # activities in one session


def set_skipped(workshop: Workshop, visitor: Visitor, session: Session, activity: str, skipped: bool) -> None:
    """Leave an activity out of the way through this session, or take it in again. Not the one on stage."""
    action = StageAction("skip" if skipped else "unskip", (activity,))
    with facilitate(workshop, visitor, session, action) as transaction:
        _require_known(transaction, activity)
        now = session_rows.by_code(transaction.db, session.code)
        if skipped and now and now.current == activity:
            raise Refusal("refused.on_stage")
        activity_order.set_skipped(transaction, activity, skipped)


def skip_all(workshop: Workshop, visitor: Visitor, session: Session, names: Sequence[str]) -> None:
    """Leave several activities out in one step, to be back on time. Raises Refusal when one of them is on stage."""
    with facilitate(workshop, visitor, session, StageAction("skip", tuple(names))) as transaction:
        now = session_rows.by_code(transaction.db, session.code)
        for name in names:
            _require_known(transaction, name)
            if now and now.current == name:
                raise Refusal("refused.on_stage")
            activity_order.set_skipped(transaction, name, True)


def move(workshop: Workshop, visitor: Visitor, session: Session, activity: str, after: str | None) -> None:
    """Put an activity right after another one, or before all others (None)."""
    with facilitate(workshop, visitor, session, StageAction("move", (activity,), placed_after=after)) as transaction:
        _require_known(transaction, activity)
        others = [name for name in activity_order.names(transaction) if name != activity]
        index = _insertion_index(others, after)
        activity_order.put_in_order(transaction, [*others[:index], activity, *others[index:]])


def add(workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, after: str | None) -> str:
    """Add an activity right after another one, or before all others (None); returns the id that it got.

    Its id is changed when it is taken, and it stands under the theme of the one before it.
    """
    action = StageAction("add", value=activity.kind, placed_after=after)
    with facilitate(workshop, visitor, session, action) as transaction:
        present = {each.id: each for each in session_rows.activities(transaction.db, session.id)}
        if len(present) >= MOST:
            raise Refusal("refused.too_many_activities", most=MOST)
        index = _insertion_index(list(present), after)
        theme = present[after].definition.get("theme") if after else None
        name = draft.free_id(activity.id, set(present))
        activity_order.add(
            transaction, session_creation.copy_of(activity.model_copy(update={"id": name, "theme": theme})), index
        )
    return name


def change(
    workshop: Workshop,
    visitor: Visitor,
    session: Session,
    activity: str,
    wording: Mapping[str, Any],
    begun: Mapping[str, Any],
) -> None:
    """Another definition of an activity; its id and kind stay, and so do its answers.

    `begun` is the `definition` that the writer began with. Raises Refusal, also when somebody changed it meanwhile.
    """
    with facilitate(workshop, visitor, session, StageAction("change", (activity,))) as transaction:
        before = session_rows.activity(transaction.db, session.id, activity)
        if before is None:
            raise Refusal("refused.no_such_activity")
        fixed = {"id": activity, "kind": before.kind, "theme": before.definition.get("theme")}
        wanted = check({**wording, **{name: value for name, value in fixed.items() if value is not None}})
        if not isinstance(wanted, Kind):
            raise Refusal("refused.activity_incomplete")
        if _definition(workshop, before) not in (
            begun,
            definition_of(wanted),
        ):  # a second press finds what the first one did
            raise Refusal("refused.activity_changed")
        activity_order.redefine(transaction, session_creation.copy_of(wanted))
        now = session_rows.by_code(transaction.db, session.code)
        steps = [step.name for step in wanted.steps()]
        if now and now.current == activity and now.step not in steps:  # the step on stage is there no more
            transaction.close_open_round()
            transaction.go_to_activity(activity, steps[0])


def unfitting(workshop: Workshop, session: Session, activity: str) -> int:
    """How many answers of an activity were given to what it asked before an edit. They are kept, and not shown."""
    with workshop.store.reading() as db:
        stored = session_rows.activity(db, session.id, activity)
        rounds = session_rows.rounds(db, session.id, activity)
        given = [(each.step, answers.of_round(db, session.id, each.key)) for each in rounds]
    if stored is None:
        return 0
    kind = activities.load(stored.definition)
    asked = [(round_results.prompt_of(workshop, session, kind, step), of_round) for step, of_round in given]
    return sum(
        answer.value is not None and not now.fits(answer.value) for now, of_round in asked for answer in of_round
    )


def definition(workshop: Workshop, session: Session, activity: str) -> dict[str, Any]:
    """An activity of this session as it can be edited. Raises Refusal."""
    with workshop.store.reading() as db:
        stored = session_rows.activity(db, session.id, activity)
    if stored is None:
        raise Refusal("refused.no_such_activity")
    return _definition(workshop, stored)


def check(data: Mapping[str, Any]) -> Kind | tuple[Mistake, ...]:
    """One activity as it can be used, or everything that is still wrong with it."""
    alone = {"id": "one", "title": {"nl": "…", "en": "…"}, "about": {"nl": "…", "en": "…"}}
    programme = draft.check({**alone, "activities": [{key: value for key, value in data.items() if key != "theme"}]})
    if isinstance(programme, tuple):
        return programme
    return activities.load({**definition_of(programme.activities[0]), "theme": data.get("theme")})


def _definition(workshop: Workshop, stored: StoredActivity) -> dict[str, Any]:
    """What a facilitator reads of an activity: also of an earlier session no more than its audience may see."""
    return definition_of(round_results.as_visible(workshop, activities.load(stored.definition)))


def _require_known(transaction: StageTransaction, activity: str) -> None:
    if activity not in activity_order.names(transaction):
        raise Refusal("refused.no_such_activity")


def _insertion_index(names: list[str], after: str | None) -> int:
    if after is None:
        return 0
    if after not in names:
        raise Refusal("refused.no_such_activity")
    return names.index(after) + 1
