"""How a group, and each participant, moved from one round to the next of the same step."""

from collections.abc import Mapping

from sessions import results
from sessions.activities.kind import Kind, Moved, Value
from sessions.locale import Texts
from sessions.privacy import may_show_group
from sessions.records import Participant, Round, Session
from sessions.store import answers, stage
from sessions.workshop import Workshop

_cache = results.Cache[Moved | None]()


def between(workshop: Workshop, session: Session, activity: Kind, one: Round, language: str) -> Moved | None:
    """The shift to this round from the one before it, of those who answered both, as the room may see it.

    None when there is no round before, when one of both is hidden, or when fewer than three people answered both.
    """
    before = _before(workshop, session, one)
    if before is None or not (before.shown and one.shown):
        return None
    key = (workshop.store.path, session.code, one.activity, one.number, *session.revision, language)
    return _cache.get_or(key, lambda: _moved(workshop, session, activity, before, one, Texts(language)))


def own(workshop: Workshop, session: Session, activity: Kind, one: Round, who: Participant, texts: Texts) -> str:
    """How one participant moved, for that participant's own screen; empty without an answer in both rounds."""
    pair = _own_pair(workshop, session, activity, one, who)
    asked = results.asking(workshop, session, activity, one.step)
    return asked.own_move(*pair, texts) if pair else ""


def came_from(workshop: Workshop, session: Session, activity: Kind, one: Round, who: Participant) -> Value:
    """What one participant gave in the round before this one, for that participant's own screen; else nothing."""
    pair = _own_pair(workshop, session, activity, one, who)
    return pair[0] if pair else {}


def _own_pair(
    workshop: Workshop, session: Session, activity: Kind, one: Round, who: Participant
) -> tuple[Value, Value] | None:
    before = _before(workshop, session, one)
    asked = results.asking(workshop, session, activity, one.step)
    if before is None or asked.has_texts:
        return None
    with workshop.store.reading() as db:
        given = [answers.of_participant(db, who, one.activity, each.number) for each in (before, one)]
    values = {str(at): each.value for at, each in enumerate(given) if each and each.value is not None}
    usable = asked.usable(values)
    return (usable["0"], usable["1"]) if len(usable) == 2 else None


def _before(workshop: Workshop, session: Session, one: Round) -> Round | None:
    """The round of the same step before this one."""
    if one.turn < 2:
        return None
    with workshop.store.reading() as db:
        known = stage.rounds(db, session.id, one.activity)
    return next((each for each in known if (each.step, each.turn) == (one.step, one.turn - 1)), None)


def _moved(
    workshop: Workshop, session: Session, activity: Kind, before: Round, one: Round, texts: Texts
) -> Moved | None:
    asked = results.asking(workshop, session, activity, one.step)
    if asked.has_texts:
        return None
    first, then = (asked.usable(_given(workshop, session, activity, each)) for each in (before, one))
    both = first.keys() & then.keys()
    if not may_show_group(len(both)):
        return None
    return asked.moved({name: first[name] for name in both}, {name: then[name] for name in both}, texts)


def _given(workshop: Workshop, session: Session, activity: Kind, one: Round) -> Mapping[str, Value]:
    """The answers of a round without passes, by the names of the dots, in an order that says nothing about people."""
    with workshop.store.reading() as db:
        given = answers.of_round(db, session.id, activity.id, one.number)
        salt = stage.salt(db, session.id)
    named = {results.name_of(salt, activity.id, each): each.value for each in given if each.value is not None}
    return dict(sorted(named.items()))
