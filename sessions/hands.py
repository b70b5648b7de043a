"""People without a device: what the facilitator enters for them, batch by batch, and a device that is passed on.

Each answer is that of a participant who has no role and no browser. A batch belongs to one round; in another round the
same people are entered anew, and nobody pairs their answers.
"""

from collections.abc import Mapping, Sequence

from sessions import access, activities, identity, results, taking_part
from sessions.access import Visitor
from sessions.activities import Asking
from sessions.activities.by_hand import MOST, ByHand
from sessions.activities.kind import NOTHING, Value
from sessions.locale import Texts
from sessions.records import Answer, Batch, Round, Session
from sessions.refusal import Refusal
from sessions.steering import steer
from sessions.store import answers, stage
from sessions.store import hands as stored
from sessions.store.moving import Stage
from sessions.workshop import Workshop


def enter(
    workshop: Workshop, visitor: Visitor, session: Session, one: Round, counts: Mapping[str, int], listed: str
) -> int:
    """Store one batch of answers to a round that is open or just closed; returns for how many people.

    Texts count as looked at. Raises Refusal when it is nothing, too much, or not what can be entered here.
    """
    with steer(workshop, visitor, session, "by_hand", f"{one.activity} {one.number}") as moving:
        db, revision = moving.db, answers.touch(moving.db, session.id)
        now, told = stage.by_code(db, session.code), stage.activity(db, session.id, one.activity)
        if now is None or told is None or now.current != one.activity or one.number != _latest(moving, now):
            raise Refusal("refused.hand_too_late")
        asking = results.asking(workshop, now, activities.load(told.definition), one.step)
        values = _values(asking, counts, listed, session)
        holders = [identity.holder(identity.new_token(), f"participant:{session.id}") for _ in values]
        people = stored.add(db, session.id, one, holders, values, workshop.clock())
        for who, value in zip(people, values, strict=True):
            for item, text in asking.written(value).items():
                answers.decide(db, who, one.activity, one.number, item, text, approved=True, at=workshop.clock())
    workshop.hub.publish(session.code, answers=revision)
    return len(values)


def undo(workshop: Workshop, visitor: Visitor, session: Session, batch: int) -> None:
    """Take a whole batch back, after the end too. Undoing it again changes nothing."""
    with steer(workshop, visitor, session, "by_hand_undone", str(batch), ended_too=True) as moving:
        revision = answers.touch(moving.db, session.id)
        stored.undo(moving.db, session.id, batch, workshop.clock())
    workshop.hub.publish(session.code, answers=revision)


def batches(workshop: Workshop, visitor: Visitor, session: Session, one: Round) -> Sequence[Batch]:
    """The batches of one round, oldest first, for the facilitator."""
    access.require_facilitator(workshop, visitor, session)
    with workshop.store.reading() as db:
        return stored.batches(db, session.id, one.activity, one.number)


def counts(workshop: Workshop, session: Session) -> Mapping[tuple[str, int], int]:
    """How many answers of each (activity, round) were entered by hand."""
    with workshop.store.reading() as db:
        return stored.counts(db, session.id)


def columns(asking: Asking, answer: Answer, texts: Texts) -> dict[str, str | int | float]:
    """One answer as columns of an export, with one that says whether it was entered by hand."""
    own = {} if answer.value is None else asking.columns(answer.value, texts)
    return {**own, texts("hands.column"): texts("hands.yes" if answer.by_hand else "hands.no")}


def set_shared(workshop: Workshop, visitor: Visitor, session: Session, wanted: bool) -> None:
    """Let participants pass a device on to the next one (True), or not."""
    with steer(workshop, visitor, session, "shared", str(wanted)) as moving:
        moving.set("shared", int(wanted))


def proof(visitor: Visitor, session: Session) -> str:
    """What the link to the next participant holds, so that nobody but this very browser can follow it."""
    return visitor.holder(f"next:{session.id}")[:24]


def next_token(workshop: Workshop, visitor: Visitor, code: str, given: str) -> str | None:
    """A fresh token for the next participant at this device; None when it may not have one.

    Never for a browser that holds a right: it would lose it. A proof works once, since the token it proves is gone.
    """
    try:
        now = taking_part.find_to_join(workshop, visitor, code)  # a code is tried here no faster than elsewhere
    except Refusal:
        return None
    if not now.shared or now.ended or not identity.is_token(visitor.token):
        return None
    if given != proof(visitor, now) or access.holds_a_right(workshop, visitor):
        return None
    return identity.new_token()


def _values(asking: Asking, counts: Mapping[str, int], listed: str, session: Session) -> list[Value]:
    way = asking.by_hand(Texts(session.language)) if asking.asks else None
    if way is None:
        raise Refusal("refused.hand_not_here")
    if any(count < 0 for count in counts.values()) or sum(counts.values()) > 10 * MOST or len(listed) > 100_000:
        raise Refusal("refused.hand_too_many", most=MOST)
    raws = way.answers(counts, listed)
    if len(raws) > MOST:
        raise Refusal("refused.hand_too_many", most=MOST)
    found = [_value(asking, way, raw, at) for at, raw in enumerate(raws, 1)]
    values = [value for value in found if value != NOTHING]
    if not values:
        raise Refusal("refused.hand_nothing")
    return values


def _value(asking: Asking, way: ByHand, raw: object, at: int) -> Value:
    """One answer as it will be stored. Of papers the refusal says which one it is."""
    try:
        return asking.change(raw, None)
    except Refusal:
        if way.listed != "papers":
            raise
        raise Refusal("refused.hand_paper", paper=at) from None


def _latest(moving: Stage, now: Session) -> int | None:
    """The number of the round that is open, else of the latest one of the step on stage."""
    rounds = [one for one in stage.rounds(moving.db, now.id, now.current or "") if one.step == now.step]
    latest = next((one for one in rounds if one.open), rounds[-1] if rounds else None)
    return latest.number if latest else None
