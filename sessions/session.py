"""The life of a session: who may do what, and when. Every command is one transaction, then one message to listeners.

lobby → open → closed → revealed → talk → open again (round 2) → … → ended. Commands name the activity and the round
that they mean, so that two consoles that press at once, or one that presses twice, do it once.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sessions import access, activities, cases, earlier, identity, timer
from sessions.access import Visitor
from sessions.cases import CaseTexts
from sessions.programme import Programme, Results
from sessions.records import Round, Session
from sessions.refusal import Refusal
from sessions.steering import steer
from sessions.store import creation
from sessions.store import stage as stored
from sessions.store.creation import NewSession
from sessions.store.stage import Stage
from sessions.workshop import Workshop

LONGEST_TITLE = 120
MOST_ROLES = 8
LONGEST_ROLE = 40
KEEP_DAYS = (90, 365, 730)  # the choices of how long a session is kept


@dataclass(frozen=True, slots=True)
class Plan:
    """What an organiser fills in to create a session."""

    title: str
    organisation: str
    held_on: date
    language: str
    roles: Sequence[str] = ()
    keep_days: int = 365
    case: int | CaseTexts | None = None  # one of the organisation's cases, or a new one


def create(workshop: Workshop, visitor: Visitor, plan: Plan, programme: Programme) -> tuple[Session, str]:
    """Create a session with its own copy of the programme; returns it and the secret of the facilitator's link.

    Where the organisation's last session left actions, it begins with asking what became of them.
    """
    access.require_organiser(workshop, visitor)
    title, organisation, roles = _checked(plan)
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
            activities=[creation.copy_of(activity) for activity in (*before, *programme.activities)],
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


def go_to(workshop: Workshop, visitor: Visitor, session: Session, activity: str, step: str | None = None) -> None:
    """Put an activity on stage, in one of its steps; whatever else was open is closed, with its answers kept.

    Without a step it is the one of its latest round, else the first.
    """
    with steer(workshop, visitor, session, "go_to", f"{activity} {step or ''}".strip()) as moving:
        steps = _steps(moving, activity)
        known = stored.rounds(moving.db, session.id, activity)
        step = step if step is not None else known[-1].step if known else next(iter(steps))
        if step not in steps:
            raise Refusal("refused.no_such_round")
        if any(one.open and one.step != step for one in known) or not any(one.open for one in known):
            moving.close_open_round()
        _stand_at(workshop, moving, session, activity, step)


def back_to_lobby(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Show the lobby again, so that late-comers can join; nothing is lost."""
    with steer(workshop, visitor, session, "lobby", "") as moving:
        moving.close_open_round()
        moving.set_timer()
        moving.set("status", "lobby")
        moving.set("current", None)
        moving.set("step", "")
        moving.set("stories", 0)


def open_round(
    workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int, step: str | None = None
) -> None:
    """Open round `number` of an activity: the first, the next one, or an earlier one again with its answers.

    A new round is asked in `step`, the first one unless it is given; an earlier round keeps the step it had.
    """
    with steer(workshop, visitor, session, "open", f"{activity} {number}") as moving:
        told = stored.activity(moving.db, session.id, activity)
        steps = _steps(moving, activity) if told else {"": None}
        known = {one.number: one for one in stored.rounds(moving.db, session.id, activity)}
        step = known[number].step if number in known else step or next(iter(steps))
        if told is None or not 1 <= number <= len(known) + 1 or (number not in known and step not in steps):
            raise Refusal("refused.no_such_round")
        if number in known and known[number].open:
            return
        moving.close_open_round()
        _stand_at(workshop, moving, session, activity, step)
        moving.open_round(activity, number, step, shown=(steps.get(step) or told.results) == "live")


def close_round(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Close a round; closing a closed one changes nothing."""
    with steer(workshop, visitor, session, "close", f"{activity} {number}") as moving:
        if _round(moving, activity, number).open:
            moving.close_open_round()


def reveal(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Let the room see the results of a round. Possible after the end too, so that nothing stays hidden by accident."""
    with steer(workshop, visitor, session, "reveal", f"{activity} {number}", ended_too=True) as moving:
        _round(moving, activity, number)
        moving.show(activity, number, shown=True)


def hide(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Hide the results of a round from the room again."""
    with steer(workshop, visitor, session, "hide", f"{activity} {number}", ended_too=True) as moving:
        _round(moving, activity, number)
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
        for one in stored.rounds(moving.db, session.id, activity):
            if one.open:
                moving.show(activity, one.number, shown=results == "live")


def set_approval(workshop: Workshop, visitor: Visitor, session: Session, wanted: bool) -> None:
    """Let texts wait for the facilitator's look (True), or show them to the room at once (False)."""
    with steer(workshop, visitor, session, "approval", str(wanted)) as moving:
        moving.set("approval", int(wanted))


def show_stories(workshop: Workshop, visitor: Visitor, session: Session, wanted: bool) -> None:
    """Let the room see the stories behind the dots (True), or the dots again (False)."""
    with steer(workshop, visitor, session, "stories", str(wanted)) as moving:
        moving.set("stories", int(wanted))


def end(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """End a session: open rounds close, nobody joins or answers any more. Ending it again changes nothing."""
    if find(workshop, session.code).ended:
        access.require_facilitator(workshop, visitor, session)
        return
    with steer(workshop, visitor, session, "end", "") as moving:
        moving.close_open_round()
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


def _stand_at(workshop: Workshop, moving: Stage, session: Session, activity: str, step: str) -> None:
    """Put an activity on stage in one of its steps, with the timer that belongs there."""
    before, told = stored.by_code(moving.db, session.code), stored.activity(moving.db, session.id, activity)
    if before and told:
        timer.arrive(workshop, moving, before, activities.load(told.definition), step)
    moving.stand_at(activity, step)


def _steps(moving: Stage, activity: str) -> dict[str, Results | None]:
    """The steps of an activity, in their order, with the results that each insists on. Raises Refusal."""
    told = stored.activity(moving.db, moving.session, activity)
    if told is None:
        raise Refusal("refused.no_such_activity")
    return {step.name: step.results for step in activities.load(told.definition).steps()}


def _round(moving: Stage, activity: str, number: int) -> Round:
    for one in stored.rounds(moving.db, moving.session, activity):
        if one.number == number:
            return one
    raise Refusal("refused.no_such_round")


def _checked(plan: Plan) -> tuple[str, str, list[str]]:
    """The texts of a plan, tidied. Raises Refusal for what is empty, too long or too many."""
    title, organisation = " ".join(plan.title.split()), " ".join(plan.organisation.split())
    for name, text in (("title", title), ("organisation", organisation)):
        if not text:
            raise Refusal(f"refused.{name}_empty")
        if len(text) > LONGEST_TITLE:
            raise Refusal("refused.too_long", given=len(text), most=LONGEST_TITLE)
    if plan.language not in {"nl", "en"} or plan.keep_days not in KEEP_DAYS:
        raise Refusal("refused.not_a_choice")
    roles = list(dict.fromkeys(" ".join(role.split()) for role in plan.roles if role.strip()))
    if len(roles) > MOST_ROLES or any(len(role) > LONGEST_ROLE for role in roles):
        raise Refusal("refused.roles", most=MOST_ROLES, longest=LONGEST_ROLE)
    return title, organisation, roles
