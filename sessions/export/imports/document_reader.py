"""JSON documents of sessions, from anybody: checked from the outside in, and refused with the place of what is wrong.

Size and depth are looked at before anything is parsed, then the characters, the form, the whole of the schema, and in
`figure_checks` what a schema can't say.
"""

import json
import math
import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from itertools import islice
from typing import Any, Final

from sessions import activities
from sessions.activities.kind import Figure
from sessions.export.imports import figure_checks
from sessions.export.json_export import FORM, SCHEMA, Document
from sessions.export.report import ActivityReport, Part, PartName, RoundReport, SessionReport, WrittenText
from sessions.export.spreadsheet_cells import HEADINGS, Cell, Column, ColumnName, Row
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.key_figures import SessionFigures
from sessions.model.programme import Text

KNOWN_FORMS: Final = (2, FORM)
MOST_BYTES: Final = 50_000_000
DEEPEST: Final = 40  # brackets within brackets; a figure has about ten
MOST_PARTS: Final = 500_000  # objects and lists of a document; a session has some thousands
MOST_ERRORS: Final = 200  # that are weighed to say which one to mend first
MOST_SESSIONS: Final = 500
MOST_ROUNDS: Final = 2000  # of one session, its activities without rounds counted too
LONGEST: Final = 10_000  # characters of one text
LONGEST_PLACE: Final = 120  # characters
COMPARED: Final = "key_figures"
# A string, or what opens or closes. A string that does not end is told by the parser.
_BRACKETS = re.compile(rb'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]', re.DOTALL)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
# What a sentence is there for, by the keyword of the schema.
_EXPLAINED = {
    **{name: name for name in ("type", "required", "enum", "const", "minimum", "maximum", "format")},
    "additionalProperties": "unknown",
    "minItems": "too_few",
    "pattern": "too_few",
    "maxItems": "too_many",
    "maxLength": "too_long",
}


def read(content: bytes) -> list[Document]:
    """The sessions of a document, without their drawings. Raises Refusal, which names the place of what is wrong."""
    if len(content) > MOST_BYTES:
        raise Refusal("refused.import_too_large", most=MOST_BYTES // 1_000_000)
    _require_bounded(content)
    document = _parsed(content)
    if not isinstance(document, dict) or "form" not in document:
        raise Refusal("refused.import_other")
    if type(document["form"]) is not int or document["form"] not in KNOWN_FORMS:
        raise Refusal("refused.import_form", form=_short(str(document["form"])), known=FORM)
    several = "sessions" in document
    _require_counts(document, several)
    _require_schema(document, "several" if several else "session")
    sessions: list[Document] = document["sessions"] if several else [document]
    for index, session in enumerate(sessions):
        place = f"$.sessions[{index}]" if several else "$"
        if wrong := figure_checks.first_wrong(session):
            raise _wrong(f"{place}.{wrong.place}", wrong.what)
    return [_without_drawings(session) for session in sessions]


def _require_bounded(content: bytes) -> None:
    """Refuse what is nested too deeply, or has so many parts that looking at each of them would take minutes."""
    depth = parts = 0
    for match in _BRACKETS.finditer(content):
        step = {b"[": 1, b"{": 1, b"]": -1, b"}": -1}.get(match[0], 0)
        depth += step
        parts += step > 0
        if depth > DEEPEST:
            raise Refusal("refused.import_too_deep", most=DEEPEST)
        if parts > MOST_PARTS:
            raise Refusal("refused.import_too_many", most=MOST_PARTS)


def _parsed(content: bytes) -> Any:
    try:
        document = json.loads(content.decode("utf-8-sig"), parse_constant=_no_number, parse_float=_finite)
    except UnicodeDecodeError:
        raise Refusal("refused.import_encoding") from None
    except json.JSONDecodeError as error:
        raise Refusal("refused.import_json", line=error.lineno, column=error.colno) from None
    except (ValueError, RecursionError):  # a number without end, or one that JSON does not have
        raise Refusal("refused.import_other") from None
    _require_texts(document, "$")
    return document


def _no_number(name: str) -> float:
    raise ValueError(name)


def _finite(digits: str) -> float:
    if not math.isfinite(number := float(digits)):
        raise ValueError(digits)
    return number


def _require_texts(value: object, place: str, *, compared: bool = False) -> None:
    """Refuse characters that nobody writes, in values and in names, and texts that are too long.

    Figures are drawings, which are not kept, unless they are among those that are `compared`.
    """
    if isinstance(value, str):
        if len(value) > LONGEST or _FORBIDDEN.search(value):
            raise _wrong(place, "too_long" if len(value) > LONGEST else "characters")
    elif isinstance(value, dict):
        for name, each in value.items():
            _require_texts(name, place)
            if compared or name != "figures":
                _require_texts(each, f"{place}.{name}", compared=compared or name == COMPARED)
    elif isinstance(value, list):
        for index, each in enumerate(value):
            _require_texts(each, f"{place}[{index}]", compared=compared)


@cache
def _validator(name: str) -> Any:
    """What checks one session, or several in one document. Whole numbers are written as such."""
    import jsonschema  # when it is needed: it takes 10 MB

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    single, several = schema["oneOf"]
    draft = jsonschema.Draft202012Validator
    whole = draft.TYPE_CHECKER.redefine("integer", lambda _, value: type(value) is int)
    strict = jsonschema.validators.extend(draft, type_checker=whole)
    return strict(
        {"$defs": schema["$defs"], **(several if name == "several" else single)}, format_checker=draft.FORMAT_CHECKER
    )


def _require_schema(document: Document, name: str) -> None:
    from jsonschema.exceptions import best_match

    error = best_match(islice(_validator(name).iter_errors(document), MOST_ERRORS))
    if error is None:
        return
    place = error.json_path
    if error.validator == "required":
        place += "." + next(each for each in error.validator_value if each not in error.instance)
    if error.validator == "additionalProperties" and isinstance(error.instance, dict):
        known = error.schema.get("properties", {})
        place += "." + next((each for each in error.instance if each not in known), "")
    raise _wrong(place, _EXPLAINED.get(error.validator, "other"))


def _require_counts(document: Document, several: bool) -> None:
    """Refuse too many sessions, and sessions with too many rounds, before the schema looks at any of them."""
    sessions = _list_of(document, "sessions") if several else [document]
    if len(sessions) > MOST_SESSIONS:
        raise _wrong("$.sessions", "too_many")
    for index, session in enumerate(sessions):
        count = sum(max(1, len(_list_of(activity, "rounds"))) for activity in _list_of(session, "activities"))
        if count > MOST_ROUNDS:
            raise _wrong(f"$.sessions[{index}].activities" if several else "$.activities", "too_many")


def _list_of(value: object, name: str) -> list[Any]:
    """The list under a name; an empty one where there is something else, which the schema refuses."""
    inner = value.get(name) if isinstance(value, dict) else None
    return inner if isinstance(inner, list) else []


def _wrong(place: str, what: str) -> Refusal:
    return Refusal(f"refused.import_wrong.{what}", place=_short(place))


def _short(text: str) -> str:
    """A place or value out of the document that a sentence may hold."""
    text = _FORBIDDEN.sub("�", text)
    return text if len(text) <= LONGEST_PLACE else f"{text[:LONGEST_PLACE]}…"


def _without_drawings(value: Any) -> Any:
    """The document without drawings: they come from another installation, and can be drawn anew from the numbers."""
    if isinstance(value, dict):
        return {
            name: each if name == COMPARED else [] if name == "figures" else _without_drawings(each)
            for name, each in value.items()
        }
    return [_without_drawings(each) for each in value] if isinstance(value, list) else value


# --- a document as a report -----------------------------------------------------------------------------------------


def to_report(document: Document, texts: Texts) -> SessionReport:
    """A document that was read, as the report that every format and the preview show, labelled for one reader."""
    titles = Text.model_validate(document["programme_titles"]) if "programme_titles" in document else None
    return SessionReport(
        language=texts.language,
        level=document["level"],
        number=document["number"],
        title=document["title"],
        organisation=document["organisation"],
        held_on=date.fromisoformat(document["held_on"]),
        session_language=document["language"],
        programme=titles.in_language(texts.language) if titles else document["programme"],
        status=document["status"],
        roles=tuple(document["roles"]),
        people=document["people"],
        excluded=document["excluded"],
        keep_until=date.fromisoformat(document["keep_until"]),
        made_up=document["made_up"],
        activities=tuple(
            _activity(each, position, document["report_language"], texts)
            for position, each in enumerate(document["activities"], start=1)
        ),
        programme_titles=titles,
        comparable=document.get("comparable", False),
        key_figures=figures_of(document),
        sentence_language=document["report_language"],
    )


def figures_of(document: Document) -> SessionFigures | None:
    """What comparisons read of a document that was read; None of one whose form has no key figures."""
    if COMPARED not in document:
        return None
    return SessionFigures.model_validate({"people": document["people"], "rounds": document[COMPARED]})


def _activity(document: Document, position: int, language: str, texts: Texts) -> ActivityReport:
    """An activity whose document is told in `language`, labelled by `texts`."""
    kind = document["kind"]
    return ActivityReport(
        position=position,
        id=document["id"],
        kind=kind,
        kind_title=texts(f"{kind}.name") if kind in activities.kinds() else kind,
        label=document["name"],
        heading=document["heading"],
        skipped=document["skipped"],
        takeaway=document["taken_along"],
        case=document["case"],
        rounds=tuple(_round(each, kind, language, texts) for each in document["rounds"]),
        shown=_part("result", document["result"]) if "result" in document else None,
    )


def _round(document: Document, kind: str, language: str, texts: Texts) -> RoundReport:
    step = document["step"]
    counts = document.get("texts_moderated")
    known = step and kind in activities.kinds() and texts.has(f"{kind}.step.{step}")
    beside: tuple[PartName, ...] = ("moved", "roles")
    has_result = "withheld" not in document
    return RoundReport(
        step=step,
        step_title=texts(f"{kind}.step.{step}") if known else step,
        turn=document["round"],
        answered=document["answered"],
        passed=document.get("passed", 0),
        by_hand=document["by_hand"],
        withheld=document.get("withheld", ""),
        texts=(counts["shown"], counts["given"]) if counts else None,
        parts=(_part("result", document), *(_part(name, document[name]) for name in beside if name in document))
        if has_result
        else (),
        rows=_rows(document["rows"], language) if has_result else (),
    )


def _rows(rows: Sequence[Mapping[str, Cell]], language: str) -> tuple[Row, ...]:
    """Rows by their columns, which a document knows by their headings in its `language`; step and round come first."""
    texts = Texts(language)
    named: dict[str, ColumnName] = {texts(HEADINGS[name]): name for name in ("moderated", "by_hand", "people")}
    guess = texts("guess.column", left="\0", right="\0").partition("\0")[0]

    def column(place: int, heading: str) -> Column:
        first: ColumnName = "guess" if heading.startswith(guess) else "answer"
        return Column(("step", "round")[place] if place < 2 else named.get(heading, first), heading)

    return tuple({column(place, name): cell for place, (name, cell) in enumerate(row.items())} for row in rows)


def _part(name: PartName, document: Mapping[str, Any]) -> Part:
    figures: Sequence[Figure] = ()
    return Part(
        name,
        document["sentence"],
        tuple((each["name"], each["value"]) for each in document["numbers"]),
        tuple(figures),
        tuple(WrittenText(each["text"], each["people"]) for each in document["texts"]),
    )
