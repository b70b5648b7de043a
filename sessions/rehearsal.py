"""A rehearsal: pretend participants fill a session that nobody has joined yet, and then it is wiped.

While it goes on, whatever is opened is answered by them. What is wiped is as if it had never been.
"""

import secrets
from random import Random
from typing import cast

from sessions import access, activities, results
from sessions.access import Visitor
from sessions.activities.kind import Asking
from sessions.activities.pretend import MIXES, Mix, somebody
from sessions.locale import Texts
from sessions.records import Rehearsal, Round, Session
from sessions.refusal import Refusal
from sessions.store import answers, guesses, rehearsals
from sessions.store import stage as stored
from sessions.workshop import Workshop

PEOPLE = (12, 30, 300)
LONGEST_CHECK = 60_000  # milliseconds


def fill(workshop: Workshop, visitor: Visitor, session: Session, people: int, shape: Mix) -> None:
    """Begin a rehearsal with so many pretend participants, who answer in this shape.

    Raises Refusal outside the lobby, after the end, as soon as somebody real has joined, and when one goes on.
    """
    access.require_facilitator(workshop, visitor, session)
    if people not in PEOPLE or shape not in MIXES:
        raise Refusal("refused.not_a_choice")
    name, dice = secrets.token_hex(4), Random(session.code)
    choices: tuple[str | None, ...] = (*session.roles, None)
    roles = [choices[at % len(choices)] for at in range(people)]
    dice.shuffle(roles)
    with workshop.store.writing() as db:
        now = stored.by_code(db, session.code)
        if now is None or now.ended:
            raise Refusal("refused.session_ended")
        if now.rehearsal:
            raise Refusal("refused.rehearsal_goes_on")
        if now.status != "lobby":
            raise Refusal("refused.rehearsal_lobby")
        if answers.people(db, session.id):
            raise Refusal("refused.rehearsal_people")
        rehearsals.begin(db, session.id, name, shape, roles, workshop.clock())
    workshop.hub.publish(session.code, stage=now.stage, answers=now.answers, rehearsal=name)


def wipe(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """End the rehearsal, if one goes on: the session is back in its lobby and holds what it held before.

    Whoever joined meanwhile to try a phone is gone too. What was changed in the programme on purpose stays.
    """
    access.require_facilitator(workshop, visitor, session)
    with workshop.store.writing() as db:
        if rehearsals.find(db, session.id) is None:
            return
        rehearsals.undo(db, session.id)
        now = stored.revisions(db, session.code)
    workshop.store.clean()
    if now:
        workshop.hub.publish(session.code, stage=now[0], answers=now[1], rehearsal=now[2])


def of(workshop: Workshop, session: Session) -> Rehearsal | None:
    """The rehearsal of this session that goes on, or None."""
    with workshop.store.reading() as db:
        return rehearsals.find(db, session.id)


def check_in(workshop: Workshop, visitor: Visitor, session: Session, milliseconds: int | None) -> None:
    """Note that this phone reached us, and how long its live connection took, None when there was none.

    Raises Refusal without a rehearsal.
    """
    holder = visitor.holder(f"check:{session.id}")
    took = None if milliseconds is None else min(max(0, milliseconds), LONGEST_CHECK)
    with workshop.store.writing() as db:
        revision = answers.touch(db, session.id)
        if rehearsals.find(db, session.id) is None:
            raise Refusal("refused.no_rehearsal")
        rehearsals.check_in(db, session.id, holder, took, workshop.clock())
    workshop.hub.publish(session.code, answers=revision)


def answer(workshop: Workshop, session: Session, activity: str, number: int) -> None:
    """Let the pretend participants answer a round that was opened, if a rehearsal goes on: each once."""
    with workshop.store.reading() as db:
        now, told = stored.by_code(db, session.code), stored.activity(db, session.id, activity)
        rounds = stored.rounds(db, session.id, activity)
        rounds += [found for one in rounds if (found := guesses.of_round(db, session.id, one))]
        opened = next((one for one in rounds if one.number == number), None)
        going = rehearsals.find(db, session.id)
    if now is None or going is None or told is None or opened is None:
        return
    asking = results.asked_in(workshop, now, activities.load(told.definition), opened.step, number)
    if asking and asking.asks:
        _answer(workshop, now, opened, asking, cast(Mix, going.shape))


def _answer(workshop: Workshop, session: Session, one: Round, asking: Asking, mix: Mix) -> None:
    """All of them in one transaction, and one message to who listens."""
    texts, given = Texts(session.language), {}
    with workshop.store.writing() as db:
        revision = answers.touch(db, session.id)
        if stored.open_step(db, session.id, one.activity, one.number) is None:
            return
        for at, who in rehearsals.without_answer(db, session.id, one.activity, one.number):
            raw = asking.pretend(somebody(mix, one.activity, one.step, one.turn, at), texts)
            if raw is not None:
                given[who] = asking.parse(raw)
        written = [(who, item, text) for who, value in given.items() for item, text in asking.written(value).items()]
        rehearsals.answer(db, session.id, one.activity, one.number, given, written, workshop.clock())
    workshop.hub.publish(session.code, answers=revision)
