"""Reading a TOML file: its values, the line of each key, and where it is no TOML and what is expected there.

tomllib reads; tomlkit, which is ten times slower, is asked only about a file that has a mistake.
"""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any

import tomlkit
from tomlkit import exceptions, items

from sessions.programmes import toml_bounds
from sessions.programmes.toml_bounds import TomlSyntaxError as TomlSyntaxError

KeyPath = tuple[str | int, ...]  # such as ("activities", 2, "options", 0, "text")

# The sentence `mistake.*` for what the parser refuses, where the type of its error says enough.
_EXPECTED: Mapping[type[Exception], str] = {
    exceptions.UnexpectedEofError: "toml_text",
    exceptions.InvalidControlChar: "toml_character",
    exceptions.InvalidCharInStringError: "toml_backslash",
    exceptions.InvalidUnicodeValueError: "toml_backslash",
    exceptions.InvalidNumberError: "toml_number",
    exceptions.InvalidDateError: "toml_date",
    exceptions.InvalidTimeError: "toml_date",
    exceptions.InvalidDateTimeError: "toml_date",
    exceptions.EmptyKeyError: "toml_name",
    exceptions.EmptyTableNameError: "toml_name",
}
# For a character that is refused: what stands before it, and what is expected there; the first that fits counts.
_EXPECTED_AFTER = (
    (r"(?m:^)[ \t]*\[{1,2}[^\[\]{}=,\n]*\]*[ \t]*", "toml_header"),
    (r"(?:(?m:^)|[{,])[ \t]*[A-Za-z_][\w. -]*", "toml_equals"),
    (r"[=\[,]\s*[^\s\d\"'\]}]*", "toml_value"),
    (r"\n[ \t]*", "toml_close"),
    (r"", "toml_after"),
)
_LINE_NUMBER = re.compile(r"(?:\A|\n)([ \t]{24})")  # see `_numbered`


def read(text: str) -> dict[str, Any]:
    """The values of a TOML text. Raises TomlSyntaxError, also when it goes over the limits of `toml_bounds`."""
    toml_bounds.statements(text)
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):  # also of a number of thousands of digits
        return _explained(text)


def _explained(text: str) -> dict[str, Any]:
    """The values as tomlkit reads them, where tomllib can't. Raises TomlSyntaxError."""
    shorter, cuts = toml_bounds.shorten(text)
    _require_explainable(shorter)
    try:
        values: dict[str, Any] = _document(shorter).unwrap()
    except TomlSyntaxError as error:
        line_start = sum(len(line) + 1 for line in shorter.split("\n")[: error.line - 1])
        on_line = (gone for place, gone in cuts if line_start <= place < line_start + error.column)
        raise TomlSyntaxError(error.expected, error.line, error.column + sum(on_line)) from None
    return values if shorter == text else _document(text).unwrap()


def _require_explainable(text: str) -> None:
    """Raises TomlSyntaxError for a text that would take tomlkit longer than somebody waits: some 10 µs a character."""
    if len(text) > toml_bounds.MOST_EXPLAINED:
        raise TomlSyntaxError("toml_lines", text.count("\n", 0, toml_bounds.MOST_EXPLAINED) + 1, 1)


def lines_of_keys(text: str) -> dict[KeyPath, int]:
    """The line of every key, table and entry of a list. Raises TomlSyntaxError."""
    toml_bounds.statements(text)
    shorter, _ = toml_bounds.shorten(text)
    _require_explainable(shorter)
    known: dict[KeyPath, int] = {}
    for path, line in _lines_in((), _document(_numbered(shorter)), 1):
        for length in range(len(path), 0, -1):  # a table without a header begins with its first key
            known[path[:length]] = min(line, known.get(path[:length], line))
    return known


def _numbered(text: str) -> str:
    """The text with the number of each line before it, in white space: the parser keeps that with every key."""
    bits = {ord("0"): " ", ord("1"): "\t"}
    return "\n".join(f"{number:024b}".translate(bits) + line for number, line in enumerate(text.split("\n"), 1))


def _lines_in(path: KeyPath, item: Any, line: int) -> Iterator[tuple[KeyPath, int]]:
    """Everything inside an item that stands in `line`, with the line that its own white space tells."""
    if isinstance(item, items.AoT):
        for index, table in enumerate(item.body):
            yield from _lines_in((*path, index), table, line)
        return
    line = _line_of(item, line) if path else line
    if path and not (isinstance(item, items.Table) and item.is_super_table()):
        yield path, line
    if isinstance(item, items.Array):
        yield from _entries(path, item, line)
    elif isinstance(item, tomlkit.TOMLDocument | items.Table | items.InlineTable):
        body = item.body if isinstance(item, tomlkit.TOMLDocument) else item.value.body
        for key, child in body:
            if key is not None:
                yield from _lines_in((*path, key.key), child, line)


def _line_of(item: Any, outer: int) -> int:
    """The line that the white space before an item tells; without one, that of what it is in."""
    match = _LINE_NUMBER.search(item.trivia.indent)
    return int(match[1].replace(" ", "0").replace("\t", "1"), 2) if match else outer


def _entries(path: KeyPath, array: items.Array, line: int) -> Iterator[tuple[KeyPath, int]]:
    """The entries of a list that begins in `line`."""
    source, end = array.as_string(), 0
    for index, entry in enumerate(map(tomlkit.item, array)):
        text = entry.as_string()
        begin = source.index(text, end)
        line += source.count("\n", end, begin)
        yield from _lines_in((*path, index), entry, line)
        end = begin + len(text)
        line += text.count("\n")


def _document(text: str) -> tomlkit.TOMLDocument:
    """The text as tomlkit reads it. Raises TomlSyntaxError."""
    text += "\n\n"  # at the very end of a text, tomlkit tells no column
    try:
        return tomlkit.parse(text)
    except exceptions.ParseError as error:
        if not _is_repeat(error):
            raise _syntax_error(text, error) from None
    except exceptions.TOMLKitError:
        pass  # a key of a table is there twice
    raise TomlSyntaxError("toml_twice", *_repeat(text))


def _syntax_error(text: str, error: exceptions.ParseError) -> TomlSyntaxError:
    # tomlkit counts lines as splitlines does, which takes more characters for the end of a line than TOML does.
    offset = sum(map(len, text.splitlines(keepends=True)[: error.line - 1])) + error.col
    offset = min(offset, len(text.rstrip()))
    expected = _expected(error, text, offset)
    if isinstance(error, exceptions.UnexpectedEofError):  # a long text that goes on to the end is told where it begins
        offset = max(text.rfind('"""'), text.rfind("'''"))
    return TomlSyntaxError(expected, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def _expected(error: exceptions.ParseError, text: str, offset: int) -> str:
    """The sentence for what is expected where tomlkit stopped."""
    if type(error) in _EXPECTED:
        ends = isinstance(error, exceptions.InvalidControlChar) and re.match(r"\r?\n", text[offset:])
        return "toml_text" if ends else _EXPECTED[type(error)]
    before = text[max(0, offset - 300) : offset]
    if type(error) is exceptions.ParseError and re.search(r"([\[{]|\.[\w-]+)\Z", before):
        return "toml_deep"
    return next(expected for pattern, expected in _EXPECTED_AFTER if re.search(rf"{pattern}\Z", before))


def _is_repeat(error: Exception) -> bool:
    """Whether a key or table is there that may not be there again: no error of the parser, or one with such a cause."""
    cause = error.__cause__ or error
    return isinstance(cause, exceptions.TOMLKitError) and not isinstance(cause, exceptions.ParseError)


def _repeat(text: str) -> tuple[int, int]:
    """Line and column of the first statement that names a key or a table again.

    tomlkit tells no place for a key: it is the first statement with which the text up to there is refused.
    """
    starts = toml_bounds.statements(text)
    ends = [*starts[1:], len(text)]
    begin = starts[min(bisect_left(ends, True, key=lambda end: _is_refused(text[:end])), len(starts) - 1)]
    return text.count("\n", 0, begin) + 1, begin - text.rfind("\n", 0, begin)


def _is_refused(text: str) -> bool:
    try:
        tomllib.loads(text)
    except (ValueError, RecursionError):
        return True
    return False
