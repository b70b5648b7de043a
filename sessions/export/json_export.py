"""A session as one JSON document: everything of it that may be told, for whoever wants to work on with it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sessions.activities.kind import Kind
from sessions.export.registry import Exporter
from sessions.facilitation import exclusions, session_view, vote_cycle
from sessions.facilitation.session_view import Item
from sessions.locale import Texts
from sessions.model.records import Round, RoundKey, Session
from sessions.participation import manual_entry
from sessions.results import extra_charts, round_results
from sessions.results.result import Result
from sessions.store import answers
from sessions.workshop import Workshop

FORM = 1  # is raised when a reader of these documents has to know about a change
FILE = "session.json"
Document = dict[str, Any]


def of_session(workshop: Workshop, session: Session, texts: Texts) -> Document:
    """A session with its activities and their rounds. It holds no code, no salt, no hash and no moment of an answer."""
    with workshop.store.reading() as db:
        people = answers.people(db, session.id)
    takeaways, by_hand = vote_cycle.takeaways(workshop, session), manual_entry.counts(workshop, session)
    return {
        "form": FORM,
        "number": session.id,
        "title": session.title,
        "organisation": session.organisation,
        "made_up": session.made_up,
        "held_on": session.held_on.isoformat(),
        "language": session.language,
        "programme": session.programme.in_language(texts.language),
        "status": session.status,
        "roles": list(session.roles),
        "people": people,
        "excluded": exclusions.excluded(workshop, session),
        "keep_until": session.keep_until.isoformat(),
        "activities": [
            _activity(workshop, session, item, takeaways.get(item.activity.id, ""), by_hand, texts)
            for item in session_view.items(workshop, session)
        ],
    }


def _activity(
    workshop: Workshop, session: Session, item: Item, takeaway: str, by_hand: Mapping[RoundKey, int], texts: Texts
) -> Document:
    activity = item.activity
    document: Document = {
        "id": activity.id,
        "kind": activity.kind,
        "name": activity.label(texts),
        "skipped": item.skipped,
        "taken_along": takeaway,
        "case": round_results.SessionContext(workshop, session, activity).case,
        "rounds": [
            {**_round(workshop, session, activity, each, texts), "by_hand": by_hand.get(each.key, 0)}
            for each in item.rounds
        ],
    }
    if not item.rounds:
        document["result"] = _result(round_results.without_answers(workshop, session, activity, texts.language))
    return document


def _round(workshop: Workshop, session: Session, activity: Kind, round_: Round, texts: Texts) -> Document:
    """A round with its result, or the reason why it isn't told."""
    head: Document = {"step": round_.step, "round": round_.turn}
    result = round_results.visible_result(workshop, session, activity, round_, texts.language)
    if result.texts and not round_.open:
        head["texts_moderated"] = dict(zip(("shown", "given"), result.texts, strict=True))
    if round_.open or result.hidden:
        withheld = "open" if round_.open and round_.shown else result.hidden
        return {**head, "answered": result.answered, "withheld": withheld}
    extra = extra_charts.extra(workshop, session, activity, round_, texts.language)
    more: Document = {each.name: {"sentence": each.alt, "numbers": _numbers(each.numbers)} for each in extra}
    return {**head, "answered": result.answered, "passed": result.passed, **_result(result), **more}


def _result(result: Result) -> Document:
    texts = [{"text": text, "people": result.voices.get(name, 1)} for name, text in result.cards]
    return {
        "sentence": result.sentence,
        "numbers": _numbers(result.numbers),
        "texts": sorted(texts, key=lambda text: str(text["text"])),
    }


def _numbers(table: Iterable[tuple[str, str]]) -> list[Document]:
    return [{"name": name, "value": value} for name, value in table]


def _document(workshop: Workshop, session: Session, texts: Texts) -> bytes:
    return f"{json.dumps(of_session(workshop, session, texts), ensure_ascii=False, indent=2)}\n".encode()


def _files(workshop: Workshop, session: Session, texts: Texts) -> Iterator[tuple[str, bytes]]:
    yield FILE, _document(workshop, session, texts)


EXPORTER = Exporter("application/json", _document, _files)
