"""What a round asks and what its result is: read once per revision, shared by everybody who may see it.

What an activity asks may depend on results of earlier rounds and sessions, so that the two need one another.

This is the reading side that enforces "hidden means hidden": a result that the audience may not see is never read.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sessions import activities
from sessions.access.pseudonyms import pseudonyms_in
from sessions.activities.capabilities import (
    WithCues,
    WithFollowUp,
    WithTable,
    WithTexts,
    charts_of,
    guess_prompt_of,
)
from sessions.activities.kind import Context, Kind, Prompt
from sessions.activities.shared.charts.lazy_figures import LazyFigures
from sessions.activities.shared.texts import card
from sessions.cache import Cache
from sessions.locale import Texts
from sessions.model.programme import CarriedFrom
from sessions.model.records import Purpose, Round, Session, TextMasking
from sessions.results import guesses
from sessions.results.privacy import may_show_group
from sessions.results.result import Hidden, Result
from sessions.results.texts import text_masking
from sessions.results.texts.visible_answers import VisibleAnswers, visible_answers
from sessions.store import answers, cases, session_rows
from sessions.workshop import Workshop

_cache = Cache[Result]()
_carried_cache = Cache[Mapping[CarriedFrom, tuple[str, ...]]]()


def visible_result(workshop: Workshop, session: Session, activity: Kind, round_: Round, language: str) -> Result:
    """The result of one round as the audience may see it now, in `language`."""
    key = ("told", *_key(workshop, session, activity, round_), language)
    return _cache.get_or(key, lambda: _in_language(workshop, session, activity, round_, Texts(language)))


def without_answers(workshop: Workshop, session: Session, activity: Kind, language: str) -> Result:
    """What there is to see of an activity that asks nothing, such as an overview of the others; it has no rounds."""
    step = session.step if session.current == activity.id else ""
    key = ("unasked", workshop.store.name, session.code, activity.id, step, *session.revision, language)

    def compute() -> Result:
        prompt = prompt_of(workshop, session, activity, step)
        summary = prompt.summarise({})
        return in_words(prompt, Result(0, 0, "nothing" if summary is None else None, summary), Texts(language))

    return _cache.get_or(key, compute)


def prompt_of(workshop: Workshop, session: Session, activity: Kind, step: str) -> Prompt:
    """What an activity asks in one of its steps, in this session."""
    visible = as_visible(workshop, activity, session.masking)
    return visible.prompt(step, SessionContext(workshop, session, activity))


def to_follow_up(
    workshop: Workshop, session: Session, activity: Kind, round_: Round
) -> dict[CarriedFrom, tuple[str, ...]]:
    """What a round leaves for the next session to look back on, as the audience may see it now."""
    if not isinstance(activity, WithFollowUp):
        return {}
    summary = counted(workshop, session, activity, round_).summary
    texts = activity.results_to_follow_up(round_.step, summary)
    return {
        CarriedFrom(session=session.id, activity=round_.activity, round=round_.number, card=name): each
        for name, each in texts.items()
    }


def as_visible(workshop: Workshop, activity: Kind, masking: TextMasking | None = None) -> Kind:
    """An activity with the texts of earlier sessions that it carries on, as their audiences may see them now.

    What was hidden or deleted there since is left out.
    """
    if not isinstance(activity, WithFollowUp) or not activity.carried_from:
        return activity
    visible = _carried(workshop, activity)
    if masking:
        visible = text_masking.masked_carried(activity.id, activity.carried_from, visible, masking)
    return activity.with_visible(visible)


def carried_texts(workshop: Workshop, activity: Kind) -> list[tuple[str, ...]]:
    """The texts that an activity carries on from earlier sessions, as their audiences may see them now."""
    if not isinstance(activity, WithFollowUp) or not activity.carried_from:
        return []
    visible = _carried(workshop, activity)
    return [visible[source] for source in activity.carried_from if source in visible]


def _carried(workshop: Workshop, activity: WithFollowUp) -> Mapping[CarriedFrom, tuple[str, ...]]:
    sources = sorted({source.session for source in activity.carried_from})
    key = (workshop.store.name, *carried_revisions(workshop, activity))
    return _carried_cache.get_or(key, lambda: _visible_in(workshop, sources))


def _visible_in(workshop: Workshop, sources: Sequence[int]) -> dict[CarriedFrom, tuple[str, ...]]:
    """What may be seen of all that sessions left to look back on."""
    visible: dict[CarriedFrom, tuple[str, ...]] = {}
    for number in sources:
        with workshop.store.reading() as db:
            session = session_rows.by_number(db, number)
            stored = {row.id: row for row in session_rows.activities(db, number)}
            rounds = session_rows.rounds(db, number)
        for round_ in rounds:
            if session and not session.rehearsal and round_.activity in stored:
                visible |= to_follow_up(workshop, session, activities.load(stored[round_.activity].definition), round_)
    return visible


def asked_in(workshop: Workshop, session: Session, activity: Kind, step: str, purpose: Purpose) -> Prompt | None:
    """What an activity asks in a round of a step; None for a guess where there is nothing to guess any more."""
    prompt = prompt_of(workshop, session, activity, step)
    return guess_prompt_of(prompt) if purpose == "guess" else prompt


def asked_with_hidden_results(workshop: Workshop, session: Session, activity: Kind, step: str) -> list[Prompt]:
    """What an activity would ask in a step with the result of another step that is hidden; one for each such result.

    A result can be hidden while people answer about its texts. That decides nothing about the texts: it may come back.
    """
    if len(activity.steps()) < 2:
        return []
    with workshop.store.reading() as db:
        rounds = session_rows.rounds(db, session.id, activity.id)
    hidden = [each for each in rounds if not (each.shown or each.open or each.step == step)]
    return [activity.prompt(step, _HiddenResult(workshop, session, activity, each)) for each in hidden]


class SessionContext(Context):
    """What an activity may know of its session, read when it is asked for and never more than the audience may see."""

    def __init__(self, workshop: Workshop, session: Session, activity: Kind) -> None:
        self._workshop, self._session, self._activity = workshop, session, activity

    def earlier_summary(self, *steps: str) -> Any:
        """The summary of this activity's latest round in one of these steps that the audience may see, or None."""
        return self._latest(self._activity, lambda round_: round_.step in steps)

    def programme(self) -> Sequence[Kind]:
        """Every activity of this session, in its order."""
        with self._workshop.store.reading() as db:
            stored = session_rows.activities(db, self._session.id)
        return [activities.load(row.definition) for row in stored]

    @property
    def skipped(self) -> frozenset[str]:
        """The names of the activities that this session skips."""
        with self._workshop.store.reading() as db:
            return frozenset(row.id for row in session_rows.activities(db, self._session.id) if row.skipped)

    def others(self, kind: type[Kind]) -> Sequence[tuple[Kind, Any]]:
        """The other activities of a kind of which the audience may see something, in the order of the programme."""
        others = [each for each in self.programme() if isinstance(each, kind) and each.id != self._activity.id]
        summaries = [(each, self._latest(each, lambda round_: True)) for each in others]
        return [(each, summary) for each, summary in summaries if summary is not None]

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
        visible = [round_ for round_ in self._rounds(activity) if round_.shown and wanted(round_)]
        if not visible:
            return None
        return counted(self._workshop, self._session, activity, visible[-1]).summary

    def _rounds(self, activity: Kind) -> Sequence[Round]:
        with self._workshop.store.reading() as db:
            return session_rows.rounds(db, self._session.id, activity.id)


class _HiddenResult(SessionContext):
    """The same, as if one round alone were shown. What is asked with it is for storing answers, never for showing."""

    def __init__(self, workshop: Workshop, session: Session, activity: Kind, hidden: Round) -> None:
        super().__init__(workshop, session, activity)
        self._hidden = hidden

    def _rounds(self, activity: Kind) -> Sequence[Round]:
        return [replace(self._hidden, shown=True)] if activity.id == self._hidden.activity else ()


def _key(workshop: Workshop, session: Session, activity: Kind, round_: Round) -> tuple[object, ...]:
    carried = carried_revisions(workshop, activity)
    return (workshop.store.name, session.code, activity.id, round_.number, round_.shown, *session.revision, *carried)


def carried_revisions(workshop: Workshop, activity: Kind | WithFollowUp) -> tuple[object, ...]:
    """The revisions of the earlier sessions from which an activity carries something on; it changes with them."""
    if not isinstance(activity, WithFollowUp) or not activity.carried_from:
        return ()
    with workshop.store.reading() as db:
        earlier = [
            session_rows.by_number(db, number) for number in sorted({each.session for each in activity.carried_from})
        ]
    return tuple(session and (session.id, *session.revision) for session in earlier)


def counted(workshop: Workshop, session: Session, activity: Kind, round_: Round) -> Result:
    """The result of one round as the audience may see it now, without words: its summary, or why there is none."""
    key = _key(workshop, session, activity, round_)
    return _cache.get_or(key, lambda: _compute(workshop, session, activity, round_))


def _compute(workshop: Workshop, session: Session, activity: Kind, round_: Round) -> Result:
    prompt = prompt_of(workshop, session, activity, round_.step)
    if not round_.shown:
        with workshop.store.reading() as db:
            answered = answers.counts(db, session.id).get(round_.key, 0)
        return Result(answered, 0, "not_shown")
    return result_of(prompt, round_, visible_answers(workshop, session, prompt, round_))


def result_of(prompt: Prompt, round_: Round, visible: VisibleAnswers) -> Result:
    """The result of these answers without words. The caller checks that the audience may see the round."""
    given, shown = visible.given, visible.texts
    passed = sum(answer.value is None for answer in given)
    name_of = pseudonyms_in(visible.salt, "chart", round_.key)
    names = {answer.participant: name_of(answer.participant) for answer in given}
    # In the order of the names: that of the participants would be the same in every round.
    values = dict(sorted((names[answer.participant], answer.value) for answer in given if answer.value is not None))
    if not isinstance(prompt, WithTexts) and not may_show_group(len(prompt.usable(values))):
        return Result(len(given), passed, "too_few")
    summary = prompt.summarise(values)
    voices = {
        card(names[participant], item): text.voices for (participant, item), text in shown.items() if text.voices > 1
    }
    pinned = tuple(
        (
            card(names[name.participant], name.item),
            prompt.keep_texts(values[names[name.participant]], frozenset({name.item})),
        )
        for name in visible.pins
        if isinstance(prompt, WithTexts) and name in shown and shown[name].pinned
    )
    hidden: Hidden | None = "nothing" if summary is None else None
    return Result(
        len(given),
        passed,
        hidden,
        summary,
        voices=dict(sorted(voices.items())),
        pinned=pinned,
        texts=visible.shown,
        labels=visible.labels,
    )


def _in_language(workshop: Workshop, session: Session, activity: Kind, round_: Round, texts: Texts) -> Result:
    prompt = prompt_of(workshop, session, activity, round_.step)
    result = in_words(prompt, counted(workshop, session, activity, round_), texts)
    return guesses.with_guesses(workshop, session, prompt, round_, result, texts)


def in_words(prompt: Prompt, counted: Result, texts: Texts) -> Result:
    """A result with its sentence, charts and table, as far as there is something to see."""
    if counted.hidden:
        return counted
    summary = counted.summary
    return replace(
        counted,
        sentence=prompt.sentence(summary, texts),
        figures=LazyFigures(lambda: charts_of(prompt, summary, texts)),
        numbers=tuple(prompt.numbers(summary, texts)) if isinstance(prompt, WithTable) else (),
        cues=tuple(prompt.cues(summary)) if isinstance(prompt, WithCues) else (),
        cards=tuple(prompt.cards(summary, texts)) if isinstance(prompt, WithTexts) else (),
        pinned=tuple(
            (name, next(iter(prompt.readable_texts(value, texts).values())))
            for name, value in counted.pinned
            if isinstance(prompt, WithTexts)
        ),
    )
