"""Commands of the facilitator: who may do what, and when. Each is one transaction, then one message to listeners.

lobby → open → closed → revealed → talk → open again (round 2) → … → ended. Commands name the activity and the round
that they mean, so that two consoles that press at once, or one that presses twice, do it once.
"""

import secrets

from sessions.access import audit, identity, rights
from sessions.access.rights import Visitor
from sessions.facilitation import rehearsal, stage, unlinking
from sessions.facilitation.preparation import case_studies
from sessions.facilitation.preparation.follow_up_activities import follow_up_activities
from sessions.facilitation.transaction import facilitate
from sessions.model.errors import Refusal
from sessions.model.months import months_later
from sessions.model.programme import Programme, Results
from sessions.model.records import CaseTexts, RoundKey, Session, StageAction
from sessions.model.session_settings import SessionSettings, checked
from sessions.programmes.toml_file import activities_with_cues
from sessions.store import session_creation, session_rows
from sessions.store.session_creation import NewSession
from sessions.workshop import Workshop


def create(
    workshop: Workshop, visitor: Visitor, settings: SessionSettings, programme: Programme
) -> tuple[Session, str]:
    """Create a session with its own copy of the programme; returns it and the secret of the facilitator's link.

    Where the organisation's last session left actions, it begins with asking what became of them.
    """
    rights.require_organiser(workshop, visitor)
    title, organisation, roles = checked(settings)
    secret = secrets.token_urlsafe(24)
    now, case = workshop.clock(), settings.case
    names = {activity.id for activity in programme.activities}
    before = follow_up_activities(workshop, organisation, settings.held_on, names)
    while True:
        code = identity.new_code()
        new = NewSession(
            code=code,
            title=title,
            organisation=organisation,
            held_on=settings.held_on,
            language=settings.language,
            programme=session_creation.head_of(programme),
            roles=roles,
            link=identity.link_hash(secret),
            salt=identity.new_token(),
            created_at=now,
            keep_until=months_later(
                max(settings.held_on, workshop.today()), settings.keep_months or workshop.settings.keep_months
            ),
            activities=[session_creation.copy_of(activity) for activity in (*before, *activities_with_cues(programme))],
            case=case_studies.checked(case, organisation) if isinstance(case, CaseTexts) else case,
            unlink=settings.unlink,
        )
        with workshop.store.writing() as db:
            created = session_creation.create(db, new)
            if created is not None:
                audit.note(workshop, db, visitor, "session_created", created)
        if created is not None:
            return find(workshop, code), secret


def find(workshop: Workshop, typed: str) -> Session:
    """The session with this code, as somebody typed it. Raises Refusal when the code is malformed or unknown."""
    code = identity.read_code(typed)
    with workshop.store.reading() as db:
        session = session_rows.by_code(db, code)
    if session is None:
        raise Refusal("refused.code_unknown", code=f"{code[:3]} {code[3:]}")
    return session


def go_to(workshop: Workshop, visitor: Visitor, session: Session, activity: str, step: str | None = None) -> None:
    """Put an activity on stage, in one of its steps; whatever else was open is closed, with its answers kept.

    Without a step it is the one of its latest round, else the first.
    """
    with facilitate(workshop, visitor, session, StageAction("go_to", (activity,), step=step)) as transaction:
        steps = stage.steps_of(transaction, activity)
        known = session_rows.rounds(transaction.db, session.id, activity)
        step = step if step is not None else known[-1].step if known else next(iter(steps))
        if step not in steps:
            raise Refusal("refused.no_such_round")
        of_step = [each for each in known if each.step == step]
        if not any(each.open or transaction.is_guess_open(activity, each.number) for each in of_step):
            stage.close(transaction)
        stage.go_to(workshop, transaction, session, activity, step)


def back_to_lobby(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Show the lobby again, so that late-comers can join; nothing is lost."""
    with facilitate(workshop, visitor, session, StageAction("lobby")) as transaction:
        stage.close(transaction)
        transaction.set_timer()
        transaction.go_to_lobby()


def open_round(
    workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int, step: str | None = None
) -> None:
    """Open round `number` of an activity: the first, the next one, or an earlier one again with its answers.

    A new round is asked in `step`, the first one unless it is given; an earlier round keeps the step it had.
    """
    with facilitate(workshop, visitor, session, StageAction("open", (activity,), round=number)) as transaction:
        stage.open_round(workshop, transaction, session, activity, number, step)
    rehearsal.answer(workshop, session, RoundKey(activity, number))


def close_round(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Close a round; closing a closed one changes nothing."""
    with facilitate(workshop, visitor, session, StageAction("close", (activity,), round=number)) as transaction:
        if stage.round_of(transaction, activity, number).open:
            stage.close(transaction)


def guess(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Let everybody guess the outcome of a round before it is revealed; a round that is open closes.

    Guessing again continues with the guesses that are there. Raises Refusal for a round that was revealed.
    """
    with facilitate(workshop, visitor, session, StageAction("guess", (activity,), round=number)) as transaction:
        stage.open_guess(workshop, transaction, session, activity, number)
    rehearsal.answer(workshop, session, RoundKey(activity, number, "guess"))


def close_guess(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """End the guessing about a round; ending it again changes nothing. The group sees nothing of it yet."""
    with facilitate(workshop, visitor, session, StageAction("guess_closed", (activity,), round=number)) as transaction:
        stage.close_guess(transaction, activity, number)


def reveal(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Let the group see the results of a round. Possible after the end too, so that nothing stays hidden by accident.

    A round that is blind until it is closed is closed by it.
    """
    action = StageAction("reveal", (activity,), round=number)
    with facilitate(workshop, visitor, session, action, ended_too=True) as transaction:
        stage.reveal(transaction, activity, number)


def hide(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Hide the results of a round from the group again."""
    action = StageAction("hide", (activity,), round=number)
    with facilitate(workshop, visitor, session, action, ended_too=True) as transaction:
        stage.round_of(transaction, activity, number)
        transaction.hide_round(activity, number)


def show_chart(workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int) -> None:
    """Show another chart of a result, counted from 0. Changes nothing when the stage has moved on."""
    with facilitate(workshop, visitor, session, StageAction("picture", (activity,), value=str(number))) as transaction:
        now = session_rows.by_code(transaction.db, session.code)
        if now and now.current == activity:
            transaction.set_chart_number(max(0, number))


def set_results(workshop: Workshop, visitor: Visitor, session: Session, activity: str, results: Results) -> None:
    """Switch an activity to live results or to results on reveal; a round that is open follows at once."""
    with facilitate(workshop, visitor, session, StageAction("results", (activity,), value=results)) as transaction:
        if session_rows.activity(transaction.db, session.id, activity) is None:
            raise Refusal("refused.no_such_activity")
        transaction.set_results(activity, results)
        steps = stage.steps_of(transaction, activity)
        for each in session_rows.rounds(transaction.db, session.id, activity):
            if each.open and steps.get(each.step) != "closed":
                change = transaction.show_round if results == "live" else transaction.hide_round
                change(activity, each.number)


def set_approval(workshop: Workshop, visitor: Visitor, session: Session, wanted: bool) -> None:
    """Let texts wait for the facilitator's look (True), or show them at once (False)."""
    with facilitate(workshop, visitor, session, StageAction("approval", value=str(wanted))) as transaction:
        transaction.require_approval(wanted)


def show_stories(workshop: Workshop, visitor: Visitor, session: Session, wanted: bool) -> None:
    """Let the group see the stories behind the dots (True), or the dots again (False)."""
    with facilitate(workshop, visitor, session, StageAction("stories", value=str(wanted))) as transaction:
        transaction.show_stories(wanted)


def discuss(workshop: Workshop, visitor: Visitor, session: Session, activity: str, wanted: bool) -> None:
    """Let the group discuss the question on stage without a round, or stop that; a round that is open is closed."""
    with facilitate(workshop, visitor, session, StageAction("talk", (activity,), value=str(wanted))) as transaction:
        now = session_rows.by_code(transaction.db, session.code)
        if now is None or now.current != activity:
            raise Refusal("refused.no_such_activity")
        if wanted:
            stage.close(transaction)
        transaction.discuss(wanted)


def end(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """End a session: open rounds close, nobody joins or answers any more. Ending it again changes nothing.

    Then the links between people and answers are cut if its setting says so.
    """
    if find(workshop, session.code).ended:
        rights.require_facilitator(workshop, visitor, session)
        return
    with facilitate(workshop, visitor, session, StageAction("end")) as transaction:
        stage.close(transaction)
        transaction.set_timer()
        transaction.end()
        audit.note(workshop, transaction.db, visitor, "session_ended", session.id)
    unlinking.cut_if_due(workshop, session)


def resume(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Take up a session that was ended, where it was. Taking up one that goes on changes nothing."""
    if not find(workshop, session.code).ended:
        rights.require_facilitator(workshop, visitor, session)
        return
    with facilitate(workshop, visitor, session, StageAction("resume"), ended_too=True) as transaction:
        transaction.resume()
