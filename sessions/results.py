"""What a round's result is: read once per revision, shared by everybody who may see it.

This is the reading side that enforces "hidden means hidden": a result that the room may not see is never read.
"""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from sessions import access, activities
from sessions.access import Visitor
from sessions.activities.kind import Asking, Context, Figure, Kind
from sessions.activities.writing import card
from sessions.locale import Texts
from sessions.privacy import may_show_group
from sessions.records import Answer, Round, Session
from sessions.store import answers, cases, stage
from sessions.workshop import Workshop
from sessions.written import Written, look

Hidden = Literal["not_shown", "too_few", "nothing"]


@dataclass(frozen=True, slots=True)
class Result:
    """A round as the room may see it. `hidden` says why there is nothing to see; then all else is empty.

    `figure` is the one of its `figures` that is shown, the first one unless another was asked for.
    """

    answered: int
    passed: int
    hidden: Hidden | None
    summary: Any = None
    sentence: str = ""
    figure: Figure | None = None
    figures: tuple[Figure, ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()
    cards: tuple[tuple[str, str], ...] = ()
    voices: Mapping[str, int] = field(default_factory=dict)  # of cards that more people wrote than one
    cues: tuple[str, ...] = ()  # what calls for a question to the room, by name

    def with_picture(self, number: int) -> "Result":
        """The same with picture `number` shown, counted from 0; after the last one comes the first again."""
        return replace(self, figure=self.figures[number % len(self.figures)]) if self.figures else self


class Cache:
    """The latest results, by what they depend on. Two threads that miss together compute twice and agree."""

    def __init__(self, most: int = 64) -> None:
        self._most = most
        self._results: OrderedDict[tuple[object, ...], Result] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: tuple[object, ...]) -> Result | None:
        """A result that was kept, or None."""
        with self._lock:
            return self._results.get(key)

    def keep(self, key: tuple[object, ...], result: Result) -> Result:
        """Keep a result; the oldest goes when there are too many."""
        with self._lock:
            self._results[key] = result
            while len(self._results) > self._most:
                self._results.popitem(last=False)
        return result


_cache = Cache()


def for_room(workshop: Workshop, session: Session, activity: Kind, one: Round, language: str) -> Result:
    """The result of one round as the room may see it now, in `language`."""
    key = ("told", *_key(workshop, session, activity, one), language)
    found = _cache.get(key)
    return found or _cache.keep(key, _told(workshop, session, activity, one, Texts(language)))


def without_answers(workshop: Workshop, session: Session, activity: Kind, language: str) -> Result:
    """What there is to see of an activity that asks nothing, such as an overview of the others; it has no rounds."""
    step = session.step if session.current == activity.id else ""
    key = ("unasked", workshop.store.path, session.code, activity.id, step, session.stage, session.answers, language)
    found = _cache.get(key)
    if found is None:
        asked = asking(workshop, session, activity, step)
        summary = asked.summarise({})
        counted = Result(0, 0, "nothing" if summary is None else None, summary)
        found = _cache.keep(key, _in_words(asked, counted, Texts(language)))
    return found


def asking(workshop: Workshop, session: Session, activity: Kind, step: str) -> Asking:
    """What an activity asks in one of its steps, in this session."""
    return activity.at(step, Around(workshop, session, activity))


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


def written(workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, one: Round) -> list[Written]:
    """Every text of a round, for the facilitator: those that wait first; of those in one state the oldest first."""
    access.require_facilitator(workshop, visitor, session)
    asked = asking(workshop, session, activity, one.step)
    if not asked.has_texts:
        return []
    with workshop.store.reading() as db:
        given = answers.of_round(db, session.id, activity.id, one.number)
        decided = answers.decisions(db, session.id, activity.id, one.number)
    looked = look(asked, sorted(given, key=lambda answer: answer.saved_at), decided, session.approval)
    return sorted(looked, key=lambda text: ("waiting", "approved", "same", "hidden").index(text.state))


def _key(workshop: Workshop, session: Session, activity: Kind, one: Round) -> tuple[object, ...]:
    return (workshop.store.path, session.code, activity.id, one.number, one.shown, session.stage, session.answers)


def _counted(workshop: Workshop, session: Session, activity: Kind, one: Round) -> Result:
    """A round's result without words: its summary, or why there is none."""
    key = _key(workshop, session, activity, one)
    return _cache.get(key) or _cache.keep(key, _compute(workshop, session, activity, one))


def _compute(workshop: Workshop, session: Session, activity: Kind, one: Round) -> Result:
    asked = asking(workshop, session, activity, one.step)
    with workshop.store.reading() as db:
        if not one.shown:
            counted = answers.counts(db, session.id).get((activity.id, one.number), 0)
            return Result(counted, 0, "not_shown")
        given = answers.of_round(db, session.id, activity.id, one.number)
        decided = answers.decisions(db, session.id, activity.id, one.number) if asked.has_texts else {}
        salt = stage.salt(db, session.id)
    passed = sum(answer.value is None for answer in given)
    looked = look(asked, given, decided, session.approval) if asked.has_texts else []
    if asked.has_texts:
        given = _approved(asked, given, looked)
    elif not may_show_group(len(given) - passed):
        return Result(len(given), passed, "too_few")
    names = {answer.participant: name_of(salt, activity.id, answer) for answer in given}
    summary = asked.summarise({names[one.participant]: one.value for one in given if one.value is not None})
    voices = {
        card(names[text.participant], text.item): text.voices
        for text in looked
        if text.state == "approved" and text.voices > 1
    }
    return Result(len(given), passed, "nothing" if summary is None else None, summary, voices=voices)


def _told(workshop: Workshop, session: Session, activity: Kind, one: Round, texts: Texts) -> Result:
    counted = _counted(workshop, session, activity, one)
    return _in_words(asking(workshop, session, activity, one.step), counted, texts)


def _in_words(asked: Asking, counted: Result, texts: Texts) -> Result:
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
        cards=tuple(asked.cards(summary)),
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
