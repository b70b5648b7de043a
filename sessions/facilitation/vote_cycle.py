"""The vote cycle: the stops of a good conversation about one question, in any order and at any moment.

A stop moves the stage where that is needed, starts its time, and tells people what to do. It ends nothing by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sessions.access.rights import Visitor
from sessions.activities.capabilities import view_count
from sessions.activities.kind import Kind
from sessions.facilitation import rehearsal, stage
from sessions.facilitation.transaction import facilitate
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Round, RoundKey, Session, StageAction
from sessions.model.text_normalisation import single_line
from sessions.results import round_results
from sessions.store import session_rows
from sessions.store.stage_transaction import StageTransaction
from sessions.workshop import Workshop

WARNING = timedelta(seconds=30)  # before the end a clock warns
LONGEST = 300  # characters in the sentence to take away
WITH_INSTRUCTION = ("look", "extremes", "pairs", "sentence")


@dataclass(frozen=True, slots=True)
class CycleStop:
    """One stop of the vote cycle; `seconds` is the time it takes, 0 when it takes as long as it takes."""

    name: str
    seconds: int = 0


STOPS = (
    CycleStop("read"), CycleStop("vote"), CycleStop("guess"), CycleStop("reveal"), CycleStop("look", 20),
    CycleStop("extremes", 120), CycleStop("pairs", 180), CycleStop("again"), CycleStop("shift"),
    CycleStop("sentence", 60),
)  # fmt: skip


def go(workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, step: str, stop: str) -> None:
    """Go to a stop of the question on stage. Changes nothing when the stage has moved on. Raises Refusal."""
    wanted = next((each for each in STOPS if each.name == stop), None)
    if wanted is None:
        raise Refusal("refused.not_a_choice")
    charts = view_count(round_results.prompt_of(workshop, session, activity, step))
    with facilitate(workshop, visitor, session, StageAction("stop", (activity.id,), value=stop)) as transaction:
        now = session_rows.by_code(transaction.db, session.code)
        if now is None or (now.current, now.step) != (activity.id, step):
            return
        known = [each for each in session_rows.rounds(transaction.db, session.id, activity.id) if each.step == step]
        if stop == "guess" and not possible(known, stop):
            return
        _move(workshop, transaction, session, activity.id, step, stop)
        if stop == "shift":
            transaction.set_chart_number(charts)
        transaction.set_cycle_stop(stop)
        until = workshop.exact_clock() + timedelta(seconds=wanted.seconds)
        transaction.set_timer(ends=until if wanted.seconds else None)
    if stop == "guess":
        rehearsal.answer(workshop, session, RoundKey(activity.id, known[-1].number, "guess"))


def possible(rounds: Sequence[Round], stop: str) -> bool:
    """Whether a stop can be made with these rounds of the step on stage: what isn't there can't be shown."""
    if stop == "guess":
        return bool(rounds) and not rounds[-1].shown
    if stop in {"reveal", "again"}:
        return bool(rounds)
    return len(rounds) > 1 if stop == "shift" else True


def warns(stop: str, left: timedelta) -> timedelta:
    """How long before its end the clock with so much `left` warns: later at a stop that is shorter than a warning."""
    whole = timedelta(seconds=next((each.seconds for each in STOPS if each.name == stop), 0))
    return whole / 2 if left <= whole <= WARNING else WARNING


def set_takeaway(workshop: Workshop, visitor: Visitor, session: Session, activity: str, sentence: str) -> None:
    """Keep the sentence that the group takes away from an activity; an empty one takes it back. Raises Refusal."""
    sentence = single_line(sentence)
    if len(sentence) > LONGEST:
        raise Refusal("refused.too_long", given=len(sentence), most=LONGEST)
    with facilitate(workshop, visitor, session, StageAction("take_along", (activity,)), ended_too=True) as transaction:
        if session_rows.activity(transaction.db, session.id, activity) is None:
            raise Refusal("refused.no_such_activity")
        transaction.keep_takeaway(activity, sentence)


def takeaways(workshop: Workshop, session: Session) -> dict[str, str]:
    """The sentences that the group takes away, by activity."""
    with workshop.store.reading() as db:
        return session_rows.takeaways(db, session.id)


def instruction(workshop: Workshop, session: Session, texts: Texts, *, result_shown: bool) -> str:
    """What everybody does at this stop, or the sentence that is taken away; "" where there is nothing to say.

    Nobody is asked to look at a result while none is shown.
    """
    if session.stop not in WITH_INSTRUCTION or (session.stop == "look" and not result_shown):
        return ""
    sentence = takeaways(workshop, session).get(session.current or "", "") if session.stop == "sentence" else ""
    return sentence or texts(f"cycle.projector.{session.stop}")


def _move(
    workshop: Workshop, transaction: StageTransaction, session: Session, activity: str, step: str, stop: str
) -> None:
    known = session_rows.rounds(transaction.db, session.id, activity)
    rounds = [each for each in known if each.step == step]
    latest = rounds[-1] if rounds else None
    if stop == "vote" or (stop == "again" and latest is None):
        number = latest.number if latest else len(known) + 1
        stage.open_round(workshop, transaction, session, activity, number, step)
    elif stop == "again" and latest and not (latest.open and latest.turn > 1):
        stage.open_round(workshop, transaction, session, activity, len(known) + 1, step)
    elif stop == "guess" and latest:
        stage.open_guess(workshop, transaction, session, activity, latest.number)
    elif stop != "again":
        stage.close(transaction)
        shown = {"reveal": rounds[-1:], "shift": rounds[-2:]}.get(stop, [])  # before and after are both to be seen
        for each in shown:
            stage.reveal(transaction, activity, each.number)
