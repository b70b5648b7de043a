"""What commands do inside their transaction: open, close and show rounds, and put an activity on stage.

The commands in `commands` and `vote_cycle` are made of these.
"""

from sessions import activities
from sessions.activities.capabilities import guess_prompt_of
from sessions.activities.kind import NOWHERE, Opens
from sessions.facilitation import timer
from sessions.model.errors import Refusal
from sessions.model.records import Round, RoundKey, Session
from sessions.store import session_rows
from sessions.store.stage_transaction import StageTransaction
from sessions.workshop import Workshop


def open_round(
    workshop: Workshop,
    transaction: StageTransaction,
    session: Session,
    activity: str,
    number: int,
    step: str | None = None,
) -> None:
    """Open round `number`: a new one in `step`, the first one unless it is given, or an earlier one again."""
    stored = session_rows.activity(transaction.db, session.id, activity)
    steps = steps_of(transaction, activity) if stored else {"": None}
    known = {each.number: each for each in session_rows.rounds(transaction.db, session.id, activity)}
    step = known[number].step if number in known else step or next(iter(steps))
    if stored is None or not 1 <= number <= len(known) + 1 or (number not in known and step not in steps):
        raise Refusal("refused.no_such_round")
    if number in known and known[number].open:
        return
    if number in known and known[number].unlinked:
        raise Refusal("refused.round_unlinked")
    close(transaction)
    go_to(workshop, transaction, session, activity, step)
    shown = (steps.get(step) or stored.results) == "live"
    transaction.open_round(RoundKey(activity, number), step, shown=shown)


def open_guess(workshop: Workshop, transaction: StageTransaction, session: Session, activity: str, number: int) -> None:
    """Let everybody guess the outcome of a round that was not shown yet; an earlier guess goes on."""
    guessed = round_of(transaction, activity, number)
    stored = session_rows.activity(transaction.db, session.id, activity)
    if stored is None or guess_prompt_of(activities.load(stored.definition).prompt(guessed.step, NOWHERE)) is None:
        raise Refusal("refused.no_guess")
    if transaction.is_guess_open(activity, number):
        return
    if guessed.shown:
        raise Refusal("refused.guess_too_late")
    if guessed.unlinked:
        raise Refusal("refused.round_unlinked")
    close(transaction)
    go_to(workshop, transaction, session, activity, guessed.step)
    transaction.open_round(RoundKey(activity, number, "guess"), guessed.step, shown=False)


def close_guess(transaction: StageTransaction, activity: str, number: int) -> None:
    """End the guessing about a round, if it is going on."""
    if transaction.is_guess_open(activity, number):
        close(transaction)


def close(transaction: StageTransaction) -> None:
    """Close the round that is open, if one is. What was asked blind until then is shown from now on."""
    for each in session_rows.rounds(transaction.db, transaction.session):
        if each.open and steps_of(transaction, each.activity).get(each.step) == "closed":
            transaction.show_round(each.activity, each.number)
    transaction.close_open_round()


def reveal(transaction: StageTransaction, activity: str, number: int) -> None:
    """Let the group see the results of a round; what is blind until it is closed, or guessed, is closed by it."""
    revealed = round_of(transaction, activity, number)
    if revealed.open and steps_of(transaction, activity).get(revealed.step) == "closed":
        close(transaction)
    close_guess(transaction, activity, number)
    transaction.show_round(activity, number)


def go_to(workshop: Workshop, transaction: StageTransaction, session: Session, activity: str, step: str) -> None:
    """Put an activity on stage in one of its steps, with the timer that belongs there."""
    before = session_rows.by_code(transaction.db, session.code)
    stored = session_rows.activity(transaction.db, session.id, activity)
    if before and stored:
        timer.arrive(workshop, transaction, before, activities.load(stored.definition), step)
    transaction.go_to_activity(activity, step)


def steps_of(transaction: StageTransaction, activity: str) -> dict[str, Opens | None]:
    """The steps of an activity, in their order, with the results that each insists on. Raises Refusal."""
    stored = session_rows.activity(transaction.db, transaction.session, activity)
    if stored is None:
        raise Refusal("refused.no_such_activity")
    return {step.name: step.results for step in activities.load(stored.definition).steps()}


def round_of(transaction: StageTransaction, activity: str, number: int) -> Round:
    """One round of an activity. Raises Refusal."""
    for each in session_rows.rounds(transaction.db, transaction.session, activity):
        if each.number == number:
            return each
    raise Refusal("refused.no_such_round")
