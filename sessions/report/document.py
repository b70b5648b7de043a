"""A session as one document: everything of it that may be told, for whoever wants to work on with it."""

from collections.abc import Iterable, Mapping
from typing import Any

from sessions import cycle, hands, pictures, results, scene
from sessions.activities.kind import Kind
from sessions.locale import Texts
from sessions.outcome import Result
from sessions.records import Round, Session
from sessions.scene import Item
from sessions.store import answers
from sessions.workshop import Workshop

FORM = 1  # is raised when a reader of these documents has to know about a change
Document = dict[str, Any]


def of_session(workshop: Workshop, session: Session, texts: Texts) -> Document:
    """A session with its activities and their rounds. It holds no code, no salt, no hash and no moment of an answer."""
    with workshop.store.reading() as db:
        people = answers.people(db, session.id)
    taken, by_hand = cycle.taken(workshop, session), hands.counts(workshop, session)
    return {
        "form": FORM,
        "number": session.id,
        "title": session.title,
        "organisation": session.organisation,
        "held_on": session.held_on.isoformat(),
        "language": session.language,
        "programme": session.programme.in_language(texts.language),
        "status": session.status,
        "roles": list(session.roles),
        "people": people,
        "keep_until": session.keep_until.isoformat(),
        "activities": [
            _activity(workshop, session, item, taken.get(item.activity.id, ""), by_hand, texts)
            for item in scene.items(workshop, session)
        ],
    }


def _activity(
    workshop: Workshop, session: Session, item: Item, taken: str, by_hand: Mapping[tuple[str, int], int], texts: Texts
) -> Document:
    activity = item.activity
    found: Document = {
        "id": activity.id,
        "kind": activity.kind,
        "name": activity.label(texts),
        "skipped": item.skipped,
        "taken_along": taken,
        "case": results.Around(workshop, session, activity).case,
        "rounds": [
            {**_round(workshop, session, activity, one, texts), "by_hand": by_hand.get((activity.id, one.number), 0)}
            for one in item.rounds
        ],
    }
    if not item.rounds:
        found["result"] = _told(results.without_answers(workshop, session, activity, texts.language))
    return found


def _round(workshop: Workshop, session: Session, activity: Kind, one: Round, texts: Texts) -> Document:
    """A round with its result, or the reason why it isn't told."""
    head = {"step": one.step, "round": one.turn}
    result = results.for_room(workshop, session, activity, one, texts.language)
    if one.open or result.hidden:
        withheld = "open" if one.open and one.shown else result.hidden
        return {**head, "answered": result.answered, "withheld": withheld}
    extra = pictures.extra(workshop, session, activity, one, texts.language)
    more: Document = {each.name: {"sentence": each.alt, "numbers": _numbers(each.numbers)} for each in extra}
    return {**head, "answered": result.answered, "passed": result.passed, **_told(result), **more}


def _told(result: Result) -> Document:
    texts = [{"text": text, "people": result.voices.get(name, 1)} for name, text in result.cards]
    return {
        "sentence": result.sentence,
        "numbers": _numbers(result.numbers),
        "texts": sorted(texts, key=lambda one: str(one["text"])),
    }


def _numbers(table: Iterable[tuple[str, str]]) -> list[Document]:
    return [{"name": name, "value": value} for name, value in table]
