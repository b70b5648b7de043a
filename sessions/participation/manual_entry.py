"""People without a device: what the facilitator enters for them, batch by batch, and a device that is passed on.

Each answer is that of a participant who has no role and no browser. A batch belongs to one round; in another round the
same people are entered anew, and nobody pairs their answers.
"""

from collections.abc import Mapping, Sequence

from sessions import activities
from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.activities import Prompt
from sessions.activities.capabilities import WithManualEntry, texts_in
from sessions.activities.kind import NOTHING, Value
from sessions.activities.shared.manual_entry import MOST, ManualForm
from sessions.facilitation.transaction import facilitate
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Batch, Round, RoundKey, Session, StageAction
from sessions.participation import answering
from sessions.results import round_results
from sessions.store import answers, manual_batches, session_rows
from sessions.store.stage_transaction import StageTransaction
from sessions.workshop import Workshop


def enter(
    workshop: Workshop, visitor: Visitor, session: Session, round_: Round, counts: Mapping[str, int], listed: str
) -> int:
    """Store one batch of answers to a round that is open or just closed; returns for how many people.

    Texts count as looked at. Raises Refusal when it is nothing, too much, or not what can be entered here.
    """
    action = StageAction("by_hand", (round_.activity,), round=round_.number)
    with facilitate(workshop, visitor, session, action) as transaction:
        db, revision = transaction.db, answers.bump_answers_revision(transaction.db, session.id)
        now, stored = session_rows.by_code(db, session.code), session_rows.activity(db, session.id, round_.activity)
        if (
            now is None
            or stored is None
            or now.current != round_.activity
            or round_.number != _latest(transaction, now)
        ):
            raise Refusal("refused.hand_too_late")
        prompt = round_results.prompt_of(workshop, now, activities.load(stored.definition), round_.step)
        values = _values(prompt, counts, listed, session)
        holders = [identity.holder(identity.new_token(), f"participant:{session.id}") for _ in values]
        people = manual_batches.add(db, session.id, round_, holders, values, workshop.clock())
        for participant, value in zip(people, values, strict=True):
            for item, text in texts_in(prompt, value).items():
                answers.decide(
                    db, participant, round_.activity, round_.number, item, text, approved=True, time=workshop.clock()
                )
    workshop.hub.publish(session.code, answers=revision)
    return len(values)


def undo(workshop: Workshop, visitor: Visitor, session: Session, batch: int) -> None:
    """Take a whole batch back, after the end too. Undoing it again changes nothing."""
    action = StageAction("by_hand_undone", value=str(batch))
    with facilitate(workshop, visitor, session, action, ended_too=True) as transaction:
        revision = answers.bump_answers_revision(transaction.db, session.id)
        manual_batches.undo(transaction.db, session.id, batch, workshop.clock())
    workshop.hub.publish(session.code, answers=revision)


def batches(workshop: Workshop, visitor: Visitor, session: Session, round_: Round) -> Sequence[Batch]:
    """The batches of one round, oldest first, for the facilitator."""
    rights.require_facilitator(workshop, visitor, session)
    with workshop.store.reading() as db:
        return manual_batches.batches(db, session.id, round_.activity, round_.number)


def counts(workshop: Workshop, session: Session) -> Mapping[RoundKey, int]:
    """How many answers of each round were entered by hand."""
    with workshop.store.reading() as db:
        return manual_batches.counts(db, session.id)


def set_device_sharing(workshop: Workshop, visitor: Visitor, session: Session, wanted: bool) -> None:
    """Let participants pass a device on to the next one (True), or not."""
    with facilitate(workshop, visitor, session, StageAction("shared", value=str(wanted))) as transaction:
        transaction.share_device(wanted)


def proof(visitor: Visitor, session: Session) -> str:
    """What the link to the next participant holds, so that nobody but this very browser can follow it."""
    return visitor.holder(f"next:{session.id}")[:24]


def next_token(workshop: Workshop, visitor: Visitor, code: str, given: str) -> str | None:
    """A fresh token for the next participant at this device; None when it may not have one.

    Never for a browser that holds a right: it would lose it. A proof works once, since the token it proves is gone.
    """
    try:
        now = answering.find_to_join(workshop, visitor, code)  # a code is tried here no faster than elsewhere
    except Refusal:
        return None
    if not now.device_shared or now.ended or not identity.is_token(visitor.token):
        return None
    if given != proof(visitor, now) or rights.holds_a_right(workshop, visitor):
        return None
    return identity.new_token()


def _values(prompt: Prompt, counts: Mapping[str, int], listed: str, session: Session) -> list[Value]:
    form = prompt.manual_form(Texts(session.language)) if isinstance(prompt, WithManualEntry) else None
    if form is None:
        raise Refusal("refused.hand_not_here")
    if any(count < 0 for count in counts.values()) or sum(counts.values()) > 10 * MOST or len(listed) > 100_000:
        raise Refusal("refused.hand_too_many", most=MOST)
    raws = form.answers(counts, listed)
    if len(raws) > MOST:
        raise Refusal("refused.hand_too_many", most=MOST)
    parsed = [_value(prompt, form, raw, number) for number, raw in enumerate(raws, 1)]
    values = [value for value in parsed if value != NOTHING]
    if not values:
        raise Refusal("refused.hand_nothing")
    return values


def _value(prompt: Prompt, form: ManualForm, raw: object, number: int) -> Value:
    """One answer as it will be stored. Of papers the refusal says which one it is."""
    try:
        return prompt.change(raw, None)
    except Refusal:
        if form.listed != "papers":
            raise
        raise Refusal("refused.hand_paper", paper=number) from None


def _latest(transaction: StageTransaction, now: Session) -> int | None:
    """The number of the round that is open, else of the latest one of the step on stage; None of one that is over.

    That is a round of before the links between people and answers were cut.
    """
    rounds = [each for each in session_rows.rounds(transaction.db, now.id, now.current or "") if each.step == now.step]
    latest = next((each for each in rounds if each.open), rounds[-1] if rounds else None)
    return latest.number if latest and not latest.unlinked else None
