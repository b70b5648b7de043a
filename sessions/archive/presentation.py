"""Presenting a session afterwards: every chart that its audience may see, one after the other, as slides."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sessions.activities.capabilities import WithChart, WithTable, view_count
from sessions.cache import Cache
from sessions.facilitation import session_view
from sessions.facilitation.session_view import Item, OnStage
from sessions.model.records import Round, Session
from sessions.results import extra_charts, round_results
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Slide:
    """One chart of a result, numbered as in `Session.chart_number`; `round` is None where nothing was asked."""

    activity: str
    step: str
    round: int | None
    chart_number: int


_cache = Cache[tuple[Slide, ...]](16)


def slides(workshop: Workshop, session: Session, language: str) -> tuple[Slide, ...]:
    """Every chart that the audience may see now, in the order of the programme and of the rounds."""
    key = (workshop.store.name, session.code, *session.revision, language)
    return _cache.get_or(key, lambda: tuple(_slides(workshop, session, language)))


def view(workshop: Workshop, session: Session, slide: Slide) -> OnStage:
    """What the projector showed of a session that stood at this slide, without the talk around it.

    The slide must be one of `slides` at the revision of this session.
    """
    now = session_view.build(workshop, session.code)
    item = next(each for each in session_view.items(workshop, now.session) if each.activity.id == slide.activity)
    shown_session = replace(
        now.session,
        current=slide.activity,
        step=slide.step,
        chart_number=slide.chart_number,
        stories=False,
        talk=False,
        stop="",
        timer_ends=None,
        timer_left=None,
    )
    prompt = round_results.prompt_of(workshop, shown_session, item.activity, slide.step)
    rounds = zip(item.rounds, item.answered, strict=True)
    shown, answered = next((each for each in rounds if each[0].number == slide.round), (None, 0))
    return session_view.of_activity(shown_session, now.people, item.activity, prompt, shown, answered)


def is_looked_at(workshop: Workshop, session: Session, item: Item) -> bool:
    """Whether an activity that asks nothing was on stage and has something to look back at, such as an overview."""
    if item.rounds or not item.visited:
        return False
    prompt = round_results.prompt_of(workshop, session, item.activity, "")
    return not prompt.asks and isinstance(prompt, WithChart | WithTable)


def as_seen(workshop: Workshop, session: Session, item: Item) -> Item | None:
    """An activity with those of its rounds that the audience saw and still may see; None when there is nothing left."""
    rounds = [
        (round_, count)
        for round_, count in zip(item.rounds, item.answered, strict=True)
        if not round_results.counted(workshop, session, item.activity, round_).hidden
    ]
    if item.rounds and not rounds:
        return None
    return replace(item, rounds=tuple(each for each, _ in rounds), answered=tuple(count for _, count in rounds))


def _slides(workshop: Workshop, session: Session, language: str) -> Iterator[Slide]:
    for item in session_view.items(workshop, session):
        for round_ in item.rounds:
            yield from _of_round(workshop, session, item, round_, language)
        if is_looked_at(workshop, session, item):
            result = round_results.without_answers(workshop, session, item.activity, language)
            if not result.hidden and (result.numbers or result.figures):
                yield Slide(item.activity.id, "", None, 0)


def _of_round(workshop: Workshop, session: Session, item: Item, round_: Round, language: str) -> Iterator[Slide]:
    """The own charts of a round's result, then the shift and the roles as far as they are drawn."""
    if round_results.counted(workshop, session, item.activity, round_).hidden:
        return
    own = view_count(round_results.prompt_of(workshop, session, item.activity, round_.step))
    extras = extra_charts.extra(workshop, session, item.activity, round_, language)
    numbers = [*range(own), *(own + number for number, extra in enumerate(extras) if extra.figures)]
    for number in numbers:
        yield Slide(item.activity.id, round_.step, round_.number, number)
