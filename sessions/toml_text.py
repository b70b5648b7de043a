"""Reading TOML. What is wrong with text that is no TOML is a rule and a line, so that every language has its words."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from sessions.lines import Place, open_text

# What the messages of tomllib begin with, and the sentence `mistake.*` that says the same to whoever wrote the file.
_RULES = (
    (r"Cannot (overwrite|declare|mutate|redefine)|Duplicate", "toml_twice"),
    (r"Unterminated|(Illegal|Found invalid) character '\\n'|Expected \"'", "toml_text"),
    (r"Illegal character|Found invalid character", "toml_sign"),
    (r"Unescaped|Invalid hex|Escaped character", "toml_backslash"),
    (r"Expected '='", "toml_equals"),
    (r"Expected ']", "toml_header"),
    (r"Expected newline", "toml_rest"),
    (r"Invalid value", "toml_value"),
    (r"Invalid date", "toml_date"),
    (r"Invalid (initial character|statement)", "toml_name"),
    (r"Unclosed array", "toml_list"),
    (r"Unclosed inline table", "toml_table"),
)
_LONG_NUMBER = re.compile(r"(?<=[=\[,])\s*[+-]?\d[\d_]{600,}")


class NoTomlError(Exception):
    """Text that is no TOML: the rule that it breaks, and the line if that can be told."""

    def __init__(self, rule: str, line: int | None) -> None:
        super().__init__(f"{rule} in line {line}")
        self.rule = rule
        self.line = line


def read(text: str) -> dict[str, Any]:
    """The values of a TOML text. Raises NoTomlError."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        told = str(error)
        rule = next((rule for pattern, rule in _RULES if re.match(pattern, told)), "syntax")
        raise NoTomlError(rule, _line(told, text, rule)) from None
    except RecursionError:
        raise NoTomlError("toml_deep", None) from None
    except ValueError:  # Python reads no whole number of thousands of digits
        raise NoTomlError("toml_number", _line_of_number(text)) from None


def _line(told: str, text: str, rule: str) -> int:
    """The line in a message. When everything up to the end is at fault: where that begins, else the last line."""
    last = text.rstrip().count("\n") + 1
    found = re.search(r"\(at line (\d+), column \d+\)$", told)
    if found:
        return min(int(found[1]), last)
    return (open_text(text) if rule == "toml_text" else None) or last


def _line_of_number(text: str) -> int:
    longest = max(_LONG_NUMBER.finditer(text), key=lambda found: len(found[0]), default=None)
    return text.count("\n", 0, longest.end()) + 1 if longest else 1


def doubles(data: object) -> Iterator[tuple[Place, str]]:
    """The place and the id of every entry of a list whose id an entry before it has; of every list that there is.

    Without recursion: keys with dots nest as deep as they like.
    """
    todo: list[tuple[Place, object]] = [((), data)]
    while todo:
        place, value = todo.pop()
        if isinstance(value, dict):
            todo += [((*place, key), inside) for key, inside in value.items()]
        elif isinstance(value, list):
            todo += [((*place, at), inside) for at, inside in enumerate(value)]
            seen: set[str] = set()
            for at, name in enumerate(map(name_of, value)):
                if name is not None and name in seen:
                    yield (*place, at), name
                seen |= {name} if name is not None else set()


def name_of(entry: object) -> str | None:
    """The id of an entry of a list, if it has one that is a text."""
    name = entry.get("id") if isinstance(entry, dict) else None
    return name if isinstance(name, str) else None
