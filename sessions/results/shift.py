"""How a group, and each participant, moved from one round to the next of the same step."""

from collections.abc import Mapping

from sessions.access.pseudonyms import pseudonym
from sessions.activities.capabilities import GroupShift, WithKeyFigures, WithShift, WithTexts
from sessions.activities.kind import Kind, Prompt, Value
from sessions.cache import Cache
from sessions.locale import Texts
from sessions.model.key_figures import MovedFigure
from sessions.model.records import Answer, Round, Session
from sessions.results import kept_results, round_results
from sessions.results.privacy import may_show_group
from sessions.store import answers, session_rows
from sessions.workshop import Workshop

_cache = Cache[GroupShift | None]()


def between(workshop: Workshop, session: Session, activity: Kind, round_: Round, language: str) -> GroupShift | None:
    """The shift to this round from the one before it, of those who answered both, as the audience may see it.

    None when there is no round before, when one of both is hidden, or when fewer than three people answered both. Once
    the links between people and answers are cut it is what was kept, without a chart.
    """
    before = _round_before(workshop, session, round_)
    if before is None or not (before.shown and round_.shown):
        return None
    key = (workshop.store.name, session.code, round_.activity, round_.number, *session.revision, language)
    return _cache.get_or(key, lambda: _group_shift(workshop, session, activity, before, round_, Texts(language)))


def moved(workshop: Workshop, session: Session, activity: Kind, round_: Round) -> MovedFigure | None:
    """The shift as a key figure; None too where an answer is not one mark on a line."""
    before = _round_before(workshop, session, round_)
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    if before is None or not (before.shown and round_.shown) or not isinstance(prompt, WithKeyFigures):
        return None
    if round_.unlinked:
        kept = kept_results.shift(workshop, session, round_)
        return kept.figure if kept else None
    pairs = _pairs(workshop, session, prompt, before, round_)
    return prompt.moved(*pairs) if pairs else None


def own_pair(prompt: Prompt, before: Answer | None, after: Answer | None) -> tuple[Value, Value] | None:
    """What one participant gave in a round and in the one before it, for the own screen; None unless both can be used.

    `prompt` is what is asked in both.
    """
    if isinstance(prompt, WithTexts):
        return None
    given = {str(index): each.value for index, each in enumerate((before, after)) if each and each.value is not None}
    usable = prompt.usable(given)
    return (usable["0"], usable["1"]) if len(usable) == 2 else None


def own_move(prompt: Prompt, pair: tuple[Value, Value] | None, texts: Texts) -> str:
    """How one participant moved, for the own screen; empty without an answer in both rounds."""
    return prompt.own_shift(*pair, texts) if pair and isinstance(prompt, WithShift) else ""


def _round_before(workshop: Workshop, session: Session, round_: Round) -> Round | None:
    """The round of the same step before this one; None for the first."""
    if round_.turn < 2:
        return None
    with workshop.store.reading() as db:
        rounds = session_rows.rounds(db, session.id, round_.activity)
    return next((each for each in rounds if (each.step, each.turn) == (round_.step, round_.turn - 1)), None)


def _group_shift(
    workshop: Workshop, session: Session, activity: Kind, before: Round, round_: Round, texts: Texts
) -> GroupShift | None:
    if round_.unlinked:
        kept = kept_results.shift(workshop, session, round_)
        return kept.in_language(texts.language) if kept else None
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    if not isinstance(prompt, WithShift) or isinstance(prompt, WithTexts):
        return None
    pairs = _pairs(workshop, session, prompt, before, round_)
    return prompt.shift(*pairs, texts) if pairs else None


def _pairs(
    workshop: Workshop, session: Session, prompt: Prompt, before: Round, round_: Round
) -> tuple[dict[str, Value], dict[str, Value]] | None:
    """The answers to both rounds of those who answered both; None when they are fewer than three."""
    first, then = (prompt.usable(_values_by_name(workshop, session, each, round_)) for each in (before, round_))
    both = first.keys() & then.keys()
    if not may_show_group(len(both)):
        return None
    return {name: first[name] for name in both}, {name: then[name] for name in both}


def _values_by_name(workshop: Workshop, session: Session, answered: Round, after: Round) -> Mapping[str, Value]:
    """The answers of a round without passes, in an order that says nothing about people.

    The names hold in the shift to the round `after` only: in the results of both rounds they are others.
    """
    with workshop.store.reading() as db:
        round_answers = answers.of_round(db, session.id, answered.key)
        salt = session_rows.salt(db, session.id)
    named = {
        pseudonym(salt, "shift", after.key, each.participant): each.value
        for each in round_answers
        if each.value is not None
    }
    return dict(sorted(named.items()))
