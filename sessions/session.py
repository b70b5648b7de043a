"""The life of a session: who may do what, and when. Every command is one transaction, then one message to listeners.

lobby → open → closed → revealed → talk → open again (round 2) → … → ended. Commands name the activity and the round
that they mean, so that two consoles that press at once, or one that presses twice, do it once.
"""

import secrets
from datetime import timedelta

from sessions import access, cases, earlier, identity, moves, rehearsal
from sessions.access import Visitor
from sessions.cases import CaseTexts
from sessions.plan import Plan, checked
from sessions.programme import Programme, Results
from sessions.programme_file import as_held
from sessions.records import GUESSES, Session
from sessions.refusal import Refusal
from sessions.steering import steer
from sessions.store import creation, guesses
from sessions.store import stage as stored
from sessions.store.creation import NewSession
from sessions.workshop import Workshop


def create(workshop: Workshop, visitor: Visitor, plan: Plan, programme: Programme) -> tuple[Session, str]:
    """Create a session with its own copy of the programme; returns it and the secret of the facilitator's link.

    Where the organisation's last session left actions, it begins with asking what became of them.
    """
    access.require_organiser(workshop, visitor)
    title, organisation, roles = checked(plan)
    secret = secrets.token_urlsafe(24)
    now = workshop.clock()
    before = earlier.look_back(workshop, organisation, plan.held_on, {one.id for one in programme.activities})
    while True:
        code = identity.new_code()
        new = NewSession(
            code=code,
            title=title,
            organisation=organisation,
            held_on=plan.held_on,
            language=plan.language,
            programme=creation.head_of(programme),
            roles=roles,
            link=identity.link_hash(secret),
            salt=identity.new_token(),
            created_at=now,
            keep_until=max(plan.held_on, now.date()) + timedelta(days=plan.keep_days),
            activities=[creation.copy_of(activity) for activity in (*before, *as_held(programme))],
            case=cases.checked(plan.case, organisation) if isinstance(plan.case, CaseTexts) else plan.case,
        )
        with workshop.store.writing() as db:
            created = creation.create(db, new)
        if created is not None:
            return find(workshop, code), secret


def find(workshop: Workshop, typed: str) -> Session:
    """The session with this code, as somebody typed it. Raises Refusal when the code is malformed or unknown."""
    code = identity.read_code(typed)
    with workshop.store.reading() as db:
        session = stored.by_code(db, code)
    if session is None:
        raise Refusal("refused.code_unknown", code=f"{code[:3]} {code[3:]}")
    return session


def numbers(workshop: Workshop, session: Session) -> tuple[int, int, str] | None:
    """The revision numbers of stage and answers now, and the rehearsal in which they count; None when it is gone."""
    with workshop.store.reading() as db:
        return stored.revisions(db, session.code)


def go_to(workshop: Workshop, visitor: Visitor, session: Session, activity: str, step: str | None = None) -> None:
    """Put an activity on stage, in one of its steps; whatever else was open is closed, with its answers kept.

    Without a step it is the one of its latest round, else the first.
    """
    with steer(workshop, visitor, session, "go_to", f"{activity} {step or ''}".strip()) as moving:
        steps = moves.steps_of(moving, activity)
        known = stored.rounds(moving.db, session.id, activity)
        step = step if step is not None else known[-1].step if known else next(iter(steps))
        if step not in steps:
            raise Refusal("refused.no_such_round")
        guessing = [one for one in known if guesses.is_open(moving.db, session.id, activity, one.number)]
        if not any(one.open or one in guessing for one in known if one.step == step):
            moves.close(moving)
        moves.stand_at(workshop, moving, session, activity, step)


def back_to_lobby(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Show the lobby again, so that late-comers can join; nothing is lost."""
    with steer(workshop, visitor, session, "lobby", "") as moving:
        moves.close(moving)
        moving.set_timer()
        moving.set("status", "lobby")
        moving.set("current", None)
        moving.set("step", "")
        moving.set("stories", 0)
        moving.set("stop", "")


def open_round(
    workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int, step: str | None = None
) -> None:
    """Open round `number` of an activity: the first, the next one, or an earlier one again with its answers.

    A new round is asked in `step`, the first one unless it is given; an earlier round keeps the step it had.
    """
    with steer(workshop, visitor, session, "open", f"{activity} {number}") as moving:
        moves.open_round(workshop, moving, session, activity, number, step)
    rehearsal.answer(workshop, session, activity, number)


def close_round(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Close a round; closing a closed one changes nothing."""
    with steer(workshop, visitor, session, "close", f"{activity} {number}") as moving:
        if moves.round_of(moving, activity, number).open:
            moves.close(moving)


def guess(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Let everybody guess where the group stands in a round, before the room sees it; a round that is open closes.

    Guessing again goes on with the guesses that are there. Raises Refusal where the room has seen it already.
    """
    with steer(workshop, visitor, session, "guess", f"{activity} {number}") as moving:
        moves.open_guess(workshop, moving, session, activity, number)
    rehearsal.answer(workshop, session, activity, GUESSES + number)


def close_guess(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """End the guessing about a round; ending it again changes nothing. The room sees nothing of it yet."""
    with steer(workshop, visitor, session, "guess_closed", f"{activity} {number}") as moving:
        moves.close_guess(moving, activity, number)


def reveal(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Let the room see the results of a round. Possible after the end too, so that nothing stays hidden by accident.

    A round that is blind until it is closed is closed by it.
    """
    with steer(workshop, visitor, session, "reveal", f"{activity} {number}", ended_too=True) as moving:
        moves.reveal(moving, activity, number)


def hide(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Hide the results of a round from the room again."""
    with steer(workshop, visitor, session, "hide", f"{activity} {number}", ended_too=True) as moving:
        moves.round_of(moving, activity, number)
        moving.show(activity, number, shown=False)


def show_picture(workshop: Workshop, visitor: Visitor, session: Session, activity: str, picture: int) -> None:
    """Show the room another picture of a result, counted from 0. Changes nothing when the stage has moved on."""
    with steer(workshop, visitor, session, "picture", f"{activity} {picture}") as moving:
        now = stored.by_code(moving.db, session.code)
        if now and now.current == activity:
            moving.set("picture", max(0, picture))


def set_results(workshop: Workshop, visitor: Visitor, session: Session, activity: str, results: Results) -> None:
    """Switch an activity to live results or to results on reveal; a round that is open follows at once."""
    with steer(workshop, visitor, session, "results", f"{activity} {results}") as moving:
        if stored.activity(moving.db, session.id, activity) is None:
            raise Refusal("refused.no_such_activity")
        moving.set_results(activity, results)
        steps = moves.steps_of(moving, activity)
        for one in stored.rounds(moving.db, session.id, activity):
            if one.open and steps.get(one.step) != "closed":
                moving.show(activity, one.number, shown=results == "live")


def set_approval(workshop: Workshop, visitor: Visitor, session: Session, wanted: bool) -> None:
    """Let texts wait for the facilitator's look (True), or show them to the room at once (False)."""
    with steer(workshop, visitor, session, "approval", str(wanted)) as moving:
        moving.set("approval", int(wanted))


def show_stories(workshop: Workshop, visitor: Visitor, session: Session, wanted: bool) -> None:
    """Let the room see the stories behind the dots (True), or the dots again (False)."""
    with steer(workshop, visitor, session, "stories", str(wanted)) as moving:
        moving.set("stories", int(wanted))


def talk(workshop: Workshop, visitor: Visitor, session: Session, activity: str, wanted: bool) -> None:
    """Put the question on stage on the wall to talk about, without a round; one that is open closes, or stop that."""
    with steer(workshop, visitor, session, "talk", f"{activity} {wanted}") as moving:
        now = stored.by_code(moving.db, session.code)
        if now is None or now.current != activity:
            raise Refusal("refused.no_such_activity")
        if wanted:
            moves.close(moving)
        moving.set("talk", int(wanted))


def end(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """End a session: open rounds close, nobody joins or answers any more. Ending it again changes nothing."""
    if find(workshop, session.code).ended:
        access.require_facilitator(workshop, visitor, session)
        return
    with steer(workshop, visitor, session, "end", "") as moving:
        moves.close(moving)
        moving.set_timer()
        moving.set("status", "ended")
        moving.set("ended_at", workshop.clock().isoformat())


def resume(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Take up a session that was ended, where it was. Taking up one that goes on changes nothing."""
    if not find(workshop, session.code).ended:
        access.require_facilitator(workshop, visitor, session)
        return
    with steer(workshop, visitor, session, "resume", "", ended_too=True) as moving:
        now = stored.by_code(moving.db, session.code)
        moving.set("status", "running" if now and now.current else "lobby")
        moving.set("ended_at", None)
