"""What is one participant's on the own screen and on no other, read for all who wait for their screens together.

However many they are, it takes one query for each round that is asked about.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from sessions.access.pseudonyms import pseudonyms_in
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithTexts
from sessions.activities.kind import NOWHERE, Kind, Value
from sessions.cache import Cache
from sessions.facilitation.session_view import InRound
from sessions.locale import Texts
from sessions.model.records import Answer, Participant, Round, RoundKey, Session
from sessions.participation import moderation
from sessions.participation.moderation import Status
from sessions.results import shift
from sessions.store import answers, session_rows
from sessions.workshop import Workshop

NOBODY = Participant(0, 0, None)  # who gave nothing and never will
_rounds = Cache[tuple[str, tuple[RoundKey, ...]]](8)


@lru_cache(maxsize=1000)
def _in_every_round(salt: str, rounds: tuple[RoundKey, ...], participant: int) -> Sequence[str]:
    """Kept, since most steps open no round."""
    return [pseudonyms_in(salt, "phone", key)(participant) for key in rounds]


class OwnAnswers:
    """What some participants of a session gave. Belongs to one read transaction, and remembers what it read in it."""

    def __init__(self, workshop: Workshop, session: Session, participants: Collection[Participant]) -> None:
        self.workshop, self.session = workshop, session
        self._ids = [participant.id for participant in participants]
        self._answers: dict[RoundKey, Mapping[int, Answer]] = {}
        self._rounds: dict[str, Sequence[Round]] = {}
        self._statuses: dict[RoundKey, Mapping[int, Mapping[str, Status]]] = {}
        self._wordings: dict[tuple[RoundKey, str], Mapping[int, Mapping[str, str]]] = {}

    def in_round(self, key: RoundKey) -> Mapping[int, Answer]:
        """What each of them gave in a round; those who gave nothing are left out."""
        if key not in self._answers:
            with self.workshop.store.reading() as db:
                self._answers[key] = answers.of_participants(db, self.session.id, key, self._ids)
        return self._answers[key]

    def rounds(self, activity: str) -> Sequence[Round]:
        """The rounds of an activity with answers, oldest first."""
        if activity not in self._rounds:
            with self.workshop.store.reading() as db:
                self._rounds[activity] = session_rows.rounds(db, self.session.id, activity)
        return self._rounds[activity]

    def round_before(self, round_: Round) -> Round | None:
        """The round of the same step before this one; None for the first."""
        before = (each for each in self.rounds(round_.activity) if each.step == round_.step)
        return next((each for each in before if each.turn == round_.turn - 1), None) if round_.turn > 1 else None

    def statuses(self, now: InRound) -> Mapping[int, Mapping[str, Status]]:
        """What became of the texts that each of them wrote in the round on stage, by item."""
        key, given = now.round.key, [*self.in_round(now.round.key).values()]
        if not given or not isinstance(now.prompt, WithTexts):
            return {}
        if key not in self._statuses:
            self._statuses[key] = moderation.statuses_of_writers(
                self.workshop, self.session, now.prompt, now.round, given
            )
        return self._statuses[key]

    def wordings(self, now: InRound, texts: Texts) -> Mapping[int, Mapping[str, str]]:
        """What was made of the texts that each of them wrote in the round on stage, by item."""
        key, given = (now.round.key, texts.language), [*self.in_round(now.round.key).values()]
        if not given or not isinstance(now.prompt, WithTexts):
            return {}
        if key not in self._wordings:
            self._wordings[key] = moderation.wording_of_writers(
                self.workshop, self.session, now.prompt, now.round, given, texts
            )
        return self._wordings[key]

    @cached_property
    def salt_and_rounds(self) -> tuple[str, tuple[RoundKey, ...]]:
        """The secret of the session, and every round that there is, or was before opening it was undone."""
        session = self.session
        known = (self.workshop.store.name, session.code, session.rehearsal, session.stage)

        def read() -> tuple[str, tuple[RoundKey, ...]]:
            with self.workshop.store.reading() as db:
                return session_rows.salt(db, session.id), tuple(session_rows.every_round(db, session.id))

        return _rounds.get_or(known, read)


@dataclass(frozen=True, slots=True, eq=False)
class Own:
    """What is one participant's: answers, guesses, texts, and the names of both in the browser."""

    visitor: Visitor
    participant: Participant
    everybodys: OwnAnswers

    def answer(self, round_: Round) -> Answer | None:
        """What this participant gave in a round, or None."""
        return self.everybodys.in_round(round_.key).get(self.participant.id)

    def value(self, round_: Round) -> dict[str, Any]:
        """What this participant gave in a round; nothing for a pass, or without an answer."""
        answer = self.answer(round_)
        return answer.value or {} if answer else {}

    def before(self, now: InRound) -> Value:
        """What this participant gave in the round before the one on stage; nothing unless in both."""
        pair = self._pair(now)
        return pair[0] if pair else {}

    def move(self, now: InRound, texts: Texts) -> str:
        """How this participant moved to the round on stage, in one sentence; empty where nothing can be compared."""
        return shift.own_move(now.prompt, self._pair(now), texts)

    def guess(self, now: InRound) -> int | None:
        """What this participant guessed about the round on stage; None without a guess."""
        value = self.value(now.guess).get("value") if now.guess else None
        return value if isinstance(value, int) else None

    def statuses(self, now: InRound) -> Mapping[str, Status]:
        """What became of the own texts in the round on stage, by item."""
        return self.everybodys.statuses(now).get(self.participant.id, {})

    def wording(self, now: InRound, texts: Texts) -> Mapping[str, str]:
        """What was made of the own texts in the round on stage, by item: the words that the others read."""
        return self.everybodys.wordings(now, texts).get(self.participant.id, {})

    def texts_before(self, asked: Kind, round_: Round, texts: Texts) -> tuple[str, list[str]]:
        """What this participant wrote last in an earlier step of the activity of a round: the step, and the texts."""
        names = [step.name for step in asked.steps()]
        before = names[: names.index(round_.step)] if round_.step in names else []
        rounds = [each for each in self.everybodys.rounds(round_.activity) if each.number < round_.number]
        for step in reversed(before):
            prompt = asked.prompt(step, NOWHERE)
            for each in reversed(rounds):
                value = self.value(each) if each.step == step else None
                written = prompt.readable_texts(value, texts) if value and isinstance(prompt, WithTexts) else {}
                if written:
                    return step, list(written.values())
        return "", []

    def pseudonym(self, key: RoundKey) -> str:
        """What this participant is called on the own phone in a round; empty for nobody, as in the editor's preview."""
        if not self.participant.session:
            return ""
        salt, _ = self.everybodys.salt_and_rounds
        return pseudonyms_in(salt, "phone", key)(self.participant.id)

    @property
    def pseudonyms(self) -> Sequence[str]:
        """What this participant is, or was, called on the own phone in every round of the session."""
        return _in_every_round(*self.everybodys.salt_and_rounds, self.participant.id)

    def _pair(self, now: InRound) -> tuple[Value, Value] | None:
        before = self.everybodys.round_before(now.round)
        return shift.own_pair(now.prompt, self.answer(before), self.answer(now.round)) if before else None


def of_nobody(workshop: Workshop, session: Session) -> Own:
    """Of somebody who gave nothing and never will, such as who looks at a preview."""
    return Own(Visitor(None), NOBODY, OwnAnswers(workshop, session, ()))
