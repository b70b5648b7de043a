"""Sessions as a PDF to read and print: tagged (PDF/UA-1), each chart with its sentence as alternative text."""

import json
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from sessions.activities.shared.charts.svg import svg
from sessions.export import tables
from sessions.export.registry import Exporter
from sessions.export.report import ActivityReport, Part, Progress, RoundReport, SessionReport, no_progress
from sessions.locale import Texts
from sessions.model.errors import Refusal

TEMPLATE = Path(__file__).parent / "templates" / "session.typ"
STANDARD = "ua-1"
UNKNOWN = "\N{WHITE SQUARE}"  # in place of a character that no font has
LATEST = 0x24F  # the last character of the Latin alphabets
MORE = range(0x370, 0x530), range(0x1E00, 0x2070), range(0x2190, 0x2194)  # Greek, Cyrillic, punctuation, arrows
LONG_WORD = re.compile(r"\S{30}(?=\S)")  # after so many characters a word may be broken, or it would leave the page
BREAK = "\N{ZERO WIDTH SPACE}"
KNOWN = frozenset("€™−≤≥≠≈·×÷√∞")


def _document(reports: Sequence[SessionReport], progress: Progress) -> bytes:
    every = sum(len(report.activities_with_content) for report in reports) + 1
    documents, done = list[dict[str, Any]](), 0
    for report in reports:
        activities = []
        for activity in report.activities_with_content:
            progress(0.5 * done / every)
            activities.append(_activity(activity, report.texts))
            done += 1
        documents.append(_session(report, activities))
    progress(0.5)
    texts = reports[0].texts
    return _compiled({
        "language": reports[0].language,
        "title": " · ".join(report.title for report in reports),
        "organisation": reports[0].organisation,
        "words": {
            "takeaway": texts("cycle.takeaway"), "what": texts("table.what"), "value": texts("table.value"),
        },
        "reports": documents,
    })  # fmt: skip


def _session(report: SessionReport, activities: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {
        "over": f"{report.organisation} · {report.texts.day(report.held_on)}",
        "title": report.title,
        "note": report.texts("export.made_up") if report.made_up else "",
        "facts": report.facts(),
        "activities": activities,
    }


def _activity(activity: ActivityReport, texts: Texts) -> dict[str, Any]:
    return {
        "heading": activity.heading,
        "kind": activity.kind_title,
        "takeaway": activity.takeaway,
        "shown": _part(activity.shown, activity.heading, texts) if activity.shown else None,
        "rounds": [_round(each, activity.heading, texts) for each in activity.rounds],
    }


def _round(round_: RoundReport, heading: str, texts: Texts) -> dict[str, Any]:
    return {
        "title": round_.title(texts),
        "counts": round_.counts(texts),
        "withheld": texts(f"review.hidden_{round_.withheld}") if round_.withheld else "",
        "parts": [_part(part, heading, texts) for part in round_.parts],
    }


def _part(part: Part, heading: str, texts: Texts) -> dict[str, Any]:
    alternative = part.sentence or heading
    return {
        "title": "" if part.name == "result" else tables.part_title(part, texts),
        "sentence": part.sentence,
        "alt": alternative,
        "pictures": [svg(figure, alternative) for figure in part.figures],
        "numbers": part.numbers,
        "texts": [
            {"text": text.text, "people": text.people, "times": texts("question.times", count=text.people)}
            for text in part.texts
        ],
    }


def _compiled(data: dict[str, Any]) -> bytes:
    """The PDF. A character that no font has would make it inaccessible: then all rare ones are replaced."""
    import typst  # when it is needed: it takes 80 MB on disk

    data = _changed(data, _breakable, ("pictures", "alt", "language"))
    for content in (data, _changed(data, _with_known_characters)):
        try:
            compiler = typst.Compiler(TEMPLATE, root=TEMPLATE.parent, sys_inputs={"report": json.dumps(content)})
            return bytes(compiler.compile(format="pdf", pdf_standards=STANDARD))  # type: ignore[arg-type]
        except typst.TypstError as error:
            failed = error
    raise Refusal("refused.export_format") from failed


def _changed(data: Any, change: Callable[[str], str], but: Collection[str] = ()) -> Any:
    """The value with every text in it changed, except what stands under the names in `but`."""
    if isinstance(data, str):
        return change(data)
    if isinstance(data, dict):
        return {name: value if name in but else _changed(value, change, but) for name, value in data.items()}
    return [_changed(each, change, but) for each in data] if isinstance(data, list | tuple) else data


def _breakable(text: str) -> str:
    return LONG_WORD.sub(rf"\g<0>{BREAK}", text)


def _with_known_characters(text: str) -> str:
    """A square in place of every character that the font of the document may lack."""
    return "".join(character if _is_known(character) else UNKNOWN for character in text)


def _is_known(character: str) -> bool:
    code = ord(character)
    return character == "\n" or 0x20 <= code <= LATEST or character in KNOWN or any(code in each for each in MORE)


def _files(report: SessionReport) -> Iterator[tuple[str, bytes]]:
    yield "session.pdf", _document([report], no_progress)


EXPORTER = Exporter("application/pdf", _document, _files, together=True, figures=True)
