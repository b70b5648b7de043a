"""What a round's result is: read once per revision, shared by everybody who may see it.

This is the reading side that enforces "hidden means hidden": a result that the room may not see is never read.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sessions import access, activities, guessed
from sessions.access import Visitor
from sessions.activities.kind import Asking, Context, Kind
from sessions.activities.writing import card
from sessions.flags import known_words
from sessions.locale import Texts
from sessions.outcome import Cache, Hidden, Result
from sessions.privacy import may_show_group
from sessions.records import GUESSES, Answer, Round, Session
from sessions.store import answers, cases, stage, wording
from sessions.store.answers import Name
from sessions.workshop import Workshop
from sessions.written import Written, look, retyped, told

__all__ = ["Cache", "Hidden", "Result"]
_cache = Cache[Result]()


def for_room(workshop: Workshop, session: Session, activity: Kind, one: Round, language: str) -> Result:
    """The result of one round as the room may see it now, in `language`."""
    key = ("told", *_key(workshop, session, activity, one), language)
    return _cache.get_or(key, lambda: _told(workshop, session, activity, one, Texts(language)))


def without_answers(workshop: Workshop, session: Session, activity: Kind, language: str) -> Result:
    """What there is to see of an activity that asks nothing, such as an overview of the others; it has no rounds."""
    step = session.step if session.current == activity.id else ""
    key = ("unasked", workshop.store.path, session.code, activity.id, step, *session.revision, language)

    def shown() -> Result:
        asked = asking(workshop, session, activity, step)
        summary = asked.summarise({})
        return in_words(asked, Result(0, 0, "nothing" if summary is None else None, summary), Texts(language))

    return _cache.get_or(key, shown)


def asking(workshop: Workshop, session: Session, activity: Kind, step: str) -> Asking:
    """What an activity asks in one of its steps, in this session."""
    return activity.at(step, Around(workshop, session, activity))


def asked_in(workshop: Workshop, session: Session, activity: Kind, step: str, number: int) -> Asking | None:
    """What an activity asks in this very round of a step; None for a guess where there is nothing to guess any more."""
    asked = asking(workshop, session, activity, step)
    return asked.guessing() if number > GUESSES else asked


@dataclass(frozen=True, slots=True)
class Story:
    """A card that points at another activity, with the activity in which it was told."""

    name: str
    told_in: Kind
    item: Mapping[str, str]


def stories(workshop: Workshop, session: Session, activity: Kind) -> list[Story]:
    """The cards behind the dots of an activity: those that point at it and that the room may see."""
    kinds = Around(workshop, session, activity).programme()
    found = [(kind, kind.about(activity.id, Around(workshop, session, kind))) for kind in kinds]
    return [Story(name, kind, item) for kind, cards in found for name, item in cards.items()]


class Around(Context):
    """What an activity may know of its session, read when it is asked for and never more than the room may see."""

    def __init__(self, workshop: Workshop, session: Session, activity: Kind) -> None:
        self._workshop, self._session, self._activity = workshop, session, activity

    def earlier(self, *steps: str) -> Any:
        """The summary of this activity's latest round in one of these steps that the room may see, or None."""
        return self._latest(self._activity, lambda one: one.step in steps)

    def programme(self) -> Sequence[Kind]:
        """Every activity of this session, in its order."""
        with self._workshop.store.reading() as db:
            told = stage.activities(db, self._session.id)
        return [activities.load(one.definition) for one in told]

    @property
    def skipped(self) -> frozenset[str]:
        """The names of the activities that this session skips."""
        with self._workshop.store.reading() as db:
            return frozenset(one.id for one in stage.activities(db, self._session.id) if one.skipped)

    def others(self) -> Sequence[tuple[Kind, Any]]:
        """The other activities of which the room may see something, in the order of the programme."""
        kinds = [kind for kind in self.programme() if kind.id != self._activity.id]
        found = [(kind, self._latest(kind, lambda one: True)) for kind in kinds]
        return [(kind, summary) for kind, summary in found if summary is not None]

    @property
    def case(self) -> Mapping[str, str] | None:
        """The case that this activity is about, else that of its session, or None."""
        with self._workshop.store.reading() as db:
            case = cases.of_activity(db, self._session.id, self._activity.id)
        if case is None:
            return None
        texts = {name: getattr(case, name) for name in ("title", "context", "parties", "key_question", "phase")}
        return {"municipality": case.organisation, **texts}

    def _latest(self, activity: Kind, wanted: Callable[[Round], bool]) -> Any:
        with self._workshop.store.reading() as db:
            rounds = stage.rounds(db, self._session.id, activity.id)
        seen = [one for one in rounds if one.shown and wanted(one)]
        if not seen:
            return None
        return _counted(self._workshop, self._session, activity, seen[-1]).summary


def written(
    workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, one: Round, language: str
) -> list[Written]:
    """Every text of a round, for the facilitator: those that wait first; of those in one state the oldest first."""
    access.require_facilitator(workshop, visitor, session)
    asked = asking(workshop, session, activity, one.step)
    if not asked.has_texts:
        return []
    with workshop.store.reading() as db:
        given = answers.of_round(db, session.id, activity.id, one.number)
        decided = answers.decisions(db, session.id, activity.id, one.number)
        worded = wording.of_round(db, session.id, activity.id, one.number)
        turns = answers.turns(db, session.id, activity.id, one.number)
    # By the log, since a clock can be set back.
    given = sorted(given, key=lambda answer: (turns.get(answer.participant, 0), answer.saved_at))
    looked = look(asked, given, decided, session.approval, worded, known_words(workshop.settings.words))
    found = told(asked, given, looked, worded, Texts(language))
    return sorted(found, key=lambda text: ("waiting", "approved", "same", "hidden").index(text.state))


def _key(workshop: Workshop, session: Session, activity: Kind, one: Round) -> tuple[object, ...]:
    return (workshop.store.path, session.code, activity.id, one.number, one.shown, *session.revision)


def _counted(workshop: Workshop, session: Session, activity: Kind, one: Round) -> Result:
    """A round's result without words: its summary, or why there is none."""
    key = _key(workshop, session, activity, one)
    return _cache.get_or(key, lambda: _compute(workshop, session, activity, one))


def _compute(workshop: Workshop, session: Session, activity: Kind, one: Round) -> Result:
    asked = asking(workshop, session, activity, one.step)
    if not one.shown:
        with workshop.store.reading() as db:
            counted = answers.counts(db, session.id).get((activity.id, one.number), 0)
        return Result(counted, 0, "not_shown")
    there = seen(workshop, session, asked, one)
    given, shown = there.given, there.texts
    passed = sum(answer.value is None for answer in given)
    names = {answer.participant: name_of(there.salt, activity.id, answer) for answer in given}
    values = {names[one.participant]: one.value for one in given if one.value is not None}
    if not asked.has_texts and not may_show_group(len(asked.usable(values))):
        return Result(len(given), passed, "too_few")
    summary = asked.summarise(values)
    voices = {card(names[who], item): text.voices for (who, item), text in shown.items() if text.voices > 1}
    pinned = tuple(
        (card(names[who], item), asked.only(values[names[who]], frozenset({item})))
        for who, item in there.pins
        if (who, item) in shown and shown[who, item].pinned
    )
    hidden: Hidden | None = "nothing" if summary is None else None
    return Result(len(given), passed, hidden, summary, voices=voices, pinned=pinned)


@dataclass(frozen=True, slots=True)
class Seen:
    """The answers of a round with the texts that the room may see, as they were corrected, and these texts by name."""

    given: Sequence[Answer]
    texts: Mapping[Name, Written]
    pins: Sequence[Name]
    salt: str


def seen(workshop: Workshop, session: Session, asked: Asking, one: Round) -> Seen:
    """What was given in a round, for whoever looks after it that the room may see the round and enough answered."""
    with workshop.store.reading() as db:
        given = answers.of_round(db, session.id, one.activity, one.number)
        decided = answers.decisions(db, session.id, one.activity, one.number) if asked.has_texts else {}
        worded = wording.of_round(db, session.id, one.activity, one.number) if asked.has_texts else wording.NONE
        salt = stage.salt(db, session.id)
    if not asked.has_texts:
        return Seen(given, {}, (), salt)
    looked = look(asked, given, decided, session.approval, worded, known_words(workshop.settings.words))
    given = retyped(asked, _approved(asked, given, looked), worded, {text.name for text in looked if text.corrected})
    return Seen(given, {text.name: text for text in looked if text.state == "approved"}, tuple(worded.pins), salt)


def _told(workshop: Workshop, session: Session, activity: Kind, one: Round, texts: Texts) -> Result:
    asked = asking(workshop, session, activity, one.step)
    found = in_words(asked, _counted(workshop, session, activity, one), texts)
    return guessed.told(workshop, session, asked, one, found, texts)


def in_words(asked: Asking, counted: Result, texts: Texts) -> Result:
    """A result with its sentence, picture and table, as far as there is something to see."""
    if counted.hidden:
        return counted
    summary, figures = counted.summary, tuple(asked.draw_all(counted.summary, texts))
    return replace(
        counted,
        sentence=asked.say(summary, texts),
        figure=figures[0] if figures else None,
        figures=figures,
        numbers=tuple(asked.numbers(summary, texts)),
        cues=tuple(asked.cues(counted.summary)),
        cards=tuple(asked.cards(summary, texts)),
        pinned=tuple((name, next(iter(asked.worded(value, texts).values()))) for name, value in counted.pinned),
    )


def _approved(asked: Asking, given: Sequence[Answer], looked: Sequence[Written]) -> list[Answer]:
    """The answers with the texts that the room may see: approved, and not merged into another one."""
    items: dict[int, set[str]] = {answer.participant: set() for answer in given}
    for text in looked:
        if text.state == "approved":
            items[text.participant].add(text.item)
    return [
        answer
        if answer.value is None
        else replace(answer, value=asked.only(answer.value, frozenset(items[answer.participant])))
        for answer in given
    ]


def name_of(salt: str, activity: str, answer: Answer) -> str:
    """A name for a dot or card: the same through all rounds of an activity, and telling nothing about who it is."""
    return hashlib.sha256(f"{salt}:{activity}:{answer.participant}".encode()).hexdigest()[:12]
