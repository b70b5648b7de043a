"""A rehearsal: pretend participants fill a session that nobody has joined yet, and then it is wiped.

While it goes on, whatever is opened is answered by them. What is wiped is as if it had never been.
"""

import secrets
from random import Random
from typing import cast

from sessions import activities
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithSimulation, texts_in
from sessions.activities.kind import Prompt, Value
from sessions.activities.shared.simulation import MIXES, Mix, somebody
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Rehearsal, Round, RoundKey, Session
from sessions.results import round_results
from sessions.store import answers, rehearsals, session_rows
from sessions.workshop import Workshop

PEOPLE = (12, 30, 300)
LONGEST_CHECK = 60_000  # milliseconds


def fill(workshop: Workshop, visitor: Visitor, session: Session, people: int, shape: Mix) -> None:
    """Begin a rehearsal with so many pretend participants, who answer in this shape.

    Raises Refusal outside the lobby, after the end, as soon as somebody real has joined, and when one goes on.
    """
    rights.require_facilitator(workshop, visitor, session)
    if people not in PEOPLE or shape not in MIXES:
        raise Refusal("refused.not_a_choice")
    name, dice = secrets.token_hex(4), Random(session.code)
    choices: tuple[str | None, ...] = (*session.roles, None)
    roles = [choices[index % len(choices)] for index in range(people)]
    dice.shuffle(roles)
    with workshop.store.writing() as db:
        session_rows.lock(db, session.id)
        now = session_rows.by_code(db, session.code)
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
    rights.require_facilitator(workshop, visitor, session)
    with workshop.store.writing() as db:
        session_rows.lock(db, session.id)
        if rehearsals.find(db, session.id) is None:
            return
        rehearsals.undo(db, session.id)
        now = session_rows.revisions(db, session.code)
    if now:
        workshop.hub.publish(session.code, stage=now[0], answers=now[1], rehearsal=now[2])
    workshop.store.expunge()


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
        revision = answers.bump_answers_revision(db, session.id)
        if rehearsals.find(db, session.id) is None:
            raise Refusal("refused.no_rehearsal")
        rehearsals.check_in(db, session.id, holder, took, workshop.clock())
    workshop.hub.publish(session.code, answers=revision)


def answer(workshop: Workshop, session: Session, key: RoundKey) -> None:
    """Let the pretend participants answer a round that was opened, if there is a rehearsal: each once."""
    with workshop.store.reading() as db:
        now, stored = session_rows.by_code(db, session.code), session_rows.activity(db, session.id, key.activity)
        rounds = session_rows.rounds(db, session.id, key.activity)
        opened = next((each for each in rounds if each.number == key.number), None)
        if opened and key.purpose == "guess":
            opened = session_rows.guess_round(db, session.id, opened)
        ongoing = rehearsals.find(db, session.id)
    if now is None or ongoing is None or stored is None or opened is None:
        return
    prompt = round_results.asked_in(workshop, now, activities.load(stored.definition), opened.step, key.purpose)
    if prompt and prompt.asks:
        _answer(workshop, now, opened, prompt, cast(Mix, ongoing.shape))


def _answer(workshop: Workshop, session: Session, opened: Round, prompt: Prompt, mix: Mix) -> None:
    """Store all their answers in one transaction, then tell listeners once."""
    texts, given = Texts(session.language), dict[int, Value]()
    if not isinstance(prompt, WithSimulation):
        return
    with workshop.store.writing() as db:
        revision = answers.bump_answers_revision(db, session.id)
        if session_rows.open_step(db, session.id, opened.key) is None:
            return
        for index, participant in rehearsals.without_answer(db, session.id, opened.key):
            raw = prompt.simulate(somebody(mix, opened.activity, opened.step, opened.turn, index), texts)
            if raw is not None:
                given[participant] = prompt.parse(raw)
        free_texts = [
            (participant, item, text)
            for participant, value in given.items()
            for item, text in texts_in(prompt, value).items()
        ]
        rehearsals.answer(db, session.id, opened.key, given, free_texts, workshop.clock())
    workshop.hub.publish(session.code, answers=revision)
