"""Sessions as JSON: everything of a report, for other programs; `session.schema.json` describes it."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sessions.export.registry import Exporter
from sessions.export.report import ActivityReport, Part, Progress, RoundReport, SessionReport

FORM = 3  # is raised when a reader of these documents has to know about a change
FILE = "session.json"
SCHEMA = Path(__file__).parent / "templates" / "session.schema.json"
Document = dict[str, Any]


def of_session(report: SessionReport) -> Document:
    """A session with its activities and their rounds. It holds no code, no salt, no hash and no moment of an answer.

    Raises ValueError for a report that was built without key figures.
    """
    if report.key_figures is None or report.programme_titles is None:
        raise ValueError("a document of a session has its key figures")
    return {
        "form": FORM,
        "report_language": report.language,
        "level": report.level,
        "number": report.number,
        "title": report.title,
        "organisation": report.organisation,
        "held_on": report.held_on.isoformat(),
        "language": report.session_language,
        "programme": report.programme,
        "status": report.status,
        "roles": list(report.roles),
        "people": report.people,
        "excluded": report.excluded,
        "keep_until": report.keep_until.isoformat(),
        "made_up": report.made_up,
        "programme_titles": report.programme_titles.model_dump(),
        "comparable": report.comparable,
        "key_figures": [round_.model_dump(mode="json") for round_ in report.key_figures.rounds],
        "activities": [_activity(activity) for activity in report.activities],
    }


def _activity(activity: ActivityReport) -> Document:
    document: Document = {
        "id": activity.id,
        "kind": activity.kind,
        "name": activity.label,
        "heading": activity.heading,
        "skipped": activity.skipped,
        "taken_along": activity.takeaway,
        "case": activity.case,
        "rounds": [_round(each) for each in activity.rounds],
    }
    if activity.shown:
        document["result"] = _part(activity.shown)
    return document


def _round(round_: RoundReport) -> Document:
    """A round with its result, or the reason why it isn't told."""
    document: Document = {
        "step": round_.step,
        "round": round_.turn,
        "answered": round_.answered,
        "by_hand": round_.by_hand,
    }
    if round_.texts:
        document["texts_moderated"] = dict(zip(("shown", "given"), round_.texts, strict=True))
    if round_.withheld:
        return {**document, "withheld": round_.withheld}
    result, *beside = round_.parts
    return {
        **document,
        "passed": round_.passed,
        **_part(result),
        **{part.name: _part(part) for part in beside},
        "rows": [{column.heading: cell for column, cell in row.items()} for row in round_.rows],
    }


def _part(part: Part) -> Document:
    return {
        "sentence": part.sentence,
        "numbers": _numbers(part.numbers),
        "figures": list(part.figures),
        "texts": [{"text": text.text, "people": text.people} for text in part.texts],
    }


def _numbers(table: Iterable[tuple[str, str]]) -> list[Document]:
    return [{"name": name, "value": value} for name, value in table]


def _document(reports: Sequence[SessionReport], progress: Progress) -> bytes:
    """One session, or several that are written one after the other: as objects, four hundred take 700 MB."""
    written = list[bytes]()
    for index, report in enumerate(reports):
        progress(index / len(reports))
        written.append(_encoded(of_session(report)))
    if len(written) == 1:
        return written[0]
    return b'{\n"form": %d,\n"sessions": [\n%b]\n}\n' % (FORM, b",\n".join(written))


def _encoded(document: Document) -> bytes:
    return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n".encode()


def _files(report: SessionReport) -> Iterator[tuple[str, bytes]]:
    yield FILE, _encoded(of_session(report))


EXPORTER = Exporter("application/json", _document, _files, together=True, figures=True, key_figures=True, rows=True)
