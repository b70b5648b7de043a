"""Cutting the links between people and answers of a session that ended, when its setting says so or an organiser does.

First it is calculated what needs one person's answers side by side; then every answer gets a participant of its own.
What was interrupted in between is done at the next start.
"""

import logging
from collections.abc import Iterator
from datetime import date

from sessions import activities
from sessions.access import audit, rights
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithRoleAxis, guess_prompt_of
from sessions.activities.kind import Kind
from sessions.activities.shared.charts.guess_chart import RoleGuess
from sessions.locale import Texts, languages, local_date
from sessions.model.errors import Refusal
from sessions.model.records import Round, Session
from sessions.results import guesses, kept_results, roles, round_results, shift
from sessions.results.kept_results import KeptShift, RoleSegments
from sessions.store import session_rows
from sessions.store.archive import unlinking
from sessions.store.archive.kept_results import KeptResult
from sessions.workshop import Workshop

ATTEMPTS = 5  # to find a moment in which nobody changes the session meanwhile
WAIT = 2.0  # seconds for readers, until the write-ahead log can be emptied
_log = logging.getLogger("workshop")


def set_wanted(workshop: Workshop, visitor: Visitor, session: Session, wanted: bool) -> None:
    """Choose whether the links are cut when the session ends. For organisers; raises Refusal after the end."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        session_rows.lock(db, session.id)
        now = session_rows.by_number(db, session.id)
        if now is None:
            raise Refusal("refused.session_gone")
        if now.ended:
            raise Refusal("refused.unlink_ended")
        unlinking.want(db, session.id, wanted)
        stage = session_rows.bump_stage_revision(db, session.id)
    workshop.hub.publish(session.code, stage=stage, answers=now.answers, rehearsal=now.rehearsal)


def cut_on(workshop: Workshop, session: Session) -> date | None:
    """The day on which the links of a session were cut last; None when they never were."""
    with workshop.store.reading() as db:
        moment = unlinking.cut_at(db, session.id)
    return local_date(moment) if moment else None


def has_links(workshop: Workshop, session: Session) -> bool:
    """Whether there are people whose answers are known as theirs."""
    with workshop.store.reading() as db:
        return unlinking.has_links(db, session.id)


def cut_now(workshop: Workshop, visitor: Visitor, session: Session) -> bool:
    """Cut the links of a session that ended, whatever its setting says. For organisers.

    Returns whether they are gone from the write-ahead log too; else they go when it is emptied the next time. Raises
    Refusal while the session goes on, and when it changes all the time.
    """
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        now = session_rows.by_number(db, session.id)
    if now is None:
        raise Refusal("refused.session_gone")
    if not now.ended or now.rehearsal:
        raise Refusal("refused.unlink_running")
    return _cut(workshop, session.id, visitor)


def cut_if_due(workshop: Workshop, session: Session) -> None:
    """Cut the links of a session if it has ended and its setting says so. What fails now is tried at the next start."""
    with workshop.store.reading() as db:
        if session.id not in unlinking.due(db):
            return
    try:
        _cut(workshop, session.id)
    except Refusal as refusal:
        _log.warning("the links between people and answers could not be cut yet: %s", refusal)


def cut_all_due(workshop: Workshop) -> int:
    """Cut the links of every session that has ended and whose setting says so; returns of how many. Raises Refusal."""
    with workshop.store.reading() as db:
        due = unlinking.due(db)
    for number in due:
        _cut(workshop, number)
    return len(due)


def _cut(workshop: Workshop, number: int, visitor: Visitor | None = None) -> bool:
    """Cut the links of one session that has ended; of one that goes on again, or has none left, nothing is changed."""
    for _ in range(ATTEMPTS):
        with workshop.store.reading() as db:
            session = session_rows.by_number(db, number)
            if session is None or not session.ended or session.rehearsal or not unlinking.has_links(db, number):
                return True
            kept = list(_kept(workshop, session))
        with workshop.store.writing() as db:
            session_rows.lock(db, number)
            now = session_rows.by_number(db, number)
            if now is None or now.revision != session.revision:
                continue
            later = unlinking.cut(db, number, kept, workshop.clock())
            if visitor:
                audit.note(workshop, db, visitor, "links_cut", number)
        for code, stage, answers, rehearsal in later:
            workshop.hub.publish(code, stage=stage, answers=answers, rehearsal=rehearsal)
        workshop.hub.publish(session.code, stage=session.stage + 1, answers=session.answers + 1)
        return workshop.store.expunge(WAIT)
    raise Refusal("refused.unlink_again")


def _kept(workshop: Workshop, session: Session) -> Iterator[KeptResult]:
    """What is to be kept of the rounds whose links are still there, as the group may see it now."""
    with workshop.store.reading() as db:
        stored = {row.id: row for row in session_rows.activities(db, session.id)}
        rounds = [each for each in session_rows.rounds(db, session.id) if each.shown and not each.unlinked]
    for each in rounds:
        yield from _of_round(workshop, session, activities.load(stored[each.activity].definition), each)


def _of_round(workshop: Workshop, session: Session, activity: Kind, round_: Round) -> Iterator[KeptResult]:
    where = activity.id, round_.number
    if moved := _shift(workshop, session, activity, round_):
        yield KeptResult(*where, "moved", kept_results.SHIFT.dump_json(moved, by_alias=True).decode())
    if side_by_side := _roles(workshop, session, activity, round_):
        yield KeptResult(*where, "roles", kept_results.SEGMENTS.dump_json(side_by_side).decode())
    if guessed := _guesses(workshop, session, activity, round_):
        yield KeptResult(*where, "guesses", kept_results.GUESSES.dump_json(guessed).decode())


def _shift(workshop: Workshop, session: Session, activity: Kind, round_: Round) -> KeptShift | None:
    shifts = {
        language: moved
        for language in languages()
        if (moved := shift.between(workshop, session, activity, round_, language))
    }
    if not shifts:
        return None
    return KeptShift(
        {language: moved.sentence for language, moved in shifts.items()},
        {language: tuple(moved.numbers) for language, moved in shifts.items()},
        next(iter(shifts.values())).kind,
        shift.moved(workshop, session, activity, round_),
    )


def _roles(workshop: Workshop, session: Session, activity: Kind, round_: Round) -> RoleSegments | None:
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    if not session.roles or not isinstance(prompt, WithRoleAxis):
        return None
    return roles.segments(workshop, session, prompt, round_, prompt.role_axis(Texts(session.language)))


def _guesses(workshop: Workshop, session: Session, activity: Kind, round_: Round) -> tuple[RoleGuess, ...]:
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    with workshop.store.reading() as db:
        guess_round = session_rows.guess_round(db, session.id, round_)
    if guess_prompt_of(prompt) is None or guess_round is None:
        return ()
    return tuple(guesses.role_guesses(workshop, session, round_, guess_round))
