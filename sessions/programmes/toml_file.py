"""A programme as a file that people can read: the TOML text that `parser.parse` reads back.

A text in two languages stands on one line while it is short, and as a table of its own when it is long.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sessions.model.programme import Activity, Programme
from sessions.programmes import cues

Data = dict[str, Any]  # what a programme file says, as plain TOML values; it may still have mistakes
WIDTH = 120  # characters that fit on a line
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}


def to_toml(programme: Programme) -> str:
    """The file of a programme. What an activity leaves to its kind stays out of it."""
    return write(data_of(programme))


def data_of(programme: Programme) -> Data:
    """A programme as plain TOML values."""
    return {
        "id": programme.id,
        "title": programme.title.model_dump(),
        "about": programme.about.model_dump(),
        "themes": [theme.model_dump() for theme in programme.themes],
        **({"cues": _questions(programme)} if programme.cues else {}),
        "activities": [definition_of(activity) for activity in programme.activities],
    }


def _questions(programme: Programme) -> Data:
    return {
        kind: {name: [text.model_dump() for text in asked] for name, asked in own.items()}
        for kind, own in programme.cues.items()
    }


def activities_with_cues(programme: Programme) -> list[Activity]:
    """The activities as a session takes them along: each with the questions that its programme has for it."""
    return [
        activity.model_copy(update={"own_cues": cues.held(activity.kind, programme.cues, activity.own_cues)})
        for activity in programme.activities
    ]


def definition_of(activity: Activity) -> Data:
    """An activity as plain TOML values; its minutes always stand there, other defaults do not."""
    data: Data = activity.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True)
    return data | {"minutes": activity.minutes}


def write(data: Mapping[str, Any]) -> str:
    """Any TOML values as a file: first the keys of a table, then its long texts and lists as tables of their own."""
    return "\n".join(_table((), data)).strip("\n") + "\n"


def _table(path: Sequence[str], data: Mapping[str, Any]) -> list[str]:
    """The lines below the header of a table."""
    lines, below = [], []
    for key, value in data.items():
        name = (*path, _key(key))
        if isinstance(value, Mapping) and not _fits(key, value):
            below += ["", f"[{'.'.join(name)}]", *_table(name, value)]
        elif (_are_tables(value) and not all(_fits("", entry) for entry in value)) or (not path and _are_tables(value)):
            below += [line for entry in value for line in ("", f"[[{'.'.join(name)}]]", *_table(name, entry))]
        else:
            lines += [f"{_key(key)} = {_text(value) if isinstance(value, str) else _listed(key, value)}"]
    return lines + below


def _are_tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(entry, Mapping) for entry in value)


def _fits(key: str, value: Mapping[str, Any]) -> bool:
    line = f"{key} = {_inline(value)}"
    return len(line) <= WIDTH and "\\n" not in line


def _listed(key: str, value: object) -> str:
    """A value on one line, or a long list with a line for each of its entries."""
    line = _inline(value)
    if not isinstance(value, list) or (len(line) + len(key) < WIDTH and not _are_tables(value)):
        return line
    return "\n".join(["[", *(f"    {_inline(entry)}," for entry in value), "]"])


def _inline(value: object) -> str:
    if isinstance(value, Mapping):
        return (
            f"{{ {', '.join(f'{_key(key)} = {_inline(child)}' for key, child in value.items())} }}" if value else "{}"
        )
    if isinstance(value, list | tuple):
        return f"[{', '.join(_inline(child) for child in value)}]"
    if isinstance(value, str):
        return f'"{_escaped(value)}"'
    return str(value).lower()  # true and false, and numbers


def _text(text: str) -> str:
    """A text with line breaks is written as it is read."""
    if "\n" not in text:
        return _inline(text)
    return '"""\n' + "\n".join(_escaped(line) for line in text.split("\n")) + '"""'


def _escaped(text: str) -> str:
    return re.sub(r'[\x00-\x1f\x7f"\\]', lambda match: _ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04x}", text)


def _key(key: str) -> str:
    """A key as it is, in quotes when it isn't a bare one."""
    return key if re.fullmatch("[A-Za-z0-9_-]+", key) else f'"{_escaped(key)}"'
