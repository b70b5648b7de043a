"""How large and how deep a TOML text may be, checked in one pass before any parser sees it.

Parsers keep something for every key, every part of a dotted key and every prefix of that: a key of 15,000 parts takes
more than a gigabyte. Strings and comments are skipped by the rules that tomllib has for them, so what is counted here
is what tomllib would read, up to the place where it would stop.
"""

import re
from dataclasses import dataclass, field

MOST_CHARACTERS = 3_000_000  # of a file, its images included
MOST_LINES = 20_000  # more than a hundred activities with long scripts have
MOST_EXPLAINED = 600_000  # characters without images, of a file in which a mistake is looked for
MOST_TOKENS = 50_000  # names, values and punctuation: twelve times our largest programme
MOST_LEVELS = 16  # brackets inside each other, and parts of one key
LONGEST_NAME = 200  # characters of a key with all its parts, and of a number

# Possessive quantifiers: nothing is kept to go back to, so that a long string costs its own length once.
_TOKEN = re.compile(
    r'''(?P<string>"""(?:[^"\\]++|\\.|"(?!""))*+(?:"{3,5})?
        |\'\'\'(?:[^']++|'(?!''))*+(?:'{3,5})?
        |"(?:[^"\\\n]++|\\[^\n])*+"?
        |'[^'\n]*+'?)
    |(?P<comment>\#[^\n]*+)
    |(?P<space>[ \t\r]++)
    |(?P<mark>[\[\]{},=.\n])
    |(?P<bare>[^\s"'#\[\]{},=.]++|.)''',
    re.DOTALL | re.VERBOSE,
)
_PLAIN_STRING = re.compile(r'"[^"\\\x00-\x1f\x7f]{2000,}+"')


class TomlSyntaxError(Exception):
    """Text that is no TOML, or too much of it: what is expected (`mistake.*`), in a line and column from 1."""

    def __init__(self, expected: str, line: int, column: int) -> None:
        super().__init__(f"{expected} in line {line}, column {column}")
        self.expected = expected
        self.line = line
        self.column = column


def statements(text: str) -> list[int]:
    """Where each statement of a TOML text begins: a key or a header, at the first character of it.

    Raises TomlSyntaxError where the text goes over a limit. Takes time and memory in proportion to the text.
    """
    if len(text) > MOST_CHARACTERS:
        raise TomlSyntaxError("toml_lines", 1, 1)
    if text.count("\n") > MOST_LINES:
        raise TomlSyntaxError("toml_lines", MOST_LINES + 1, 1)
    scan = _Scan()
    for match in _TOKEN.finditer(text):
        if fault := scan.fault_after(match):
            offset = match.end() if fault == "toml_number" else match.start()
            raise TomlSyntaxError(fault, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))
    return scan.starts


def shorten(text: str) -> tuple[str, list[tuple[int, int]]]:
    """A text without the middle of long strings, such as images, that no mistake can be in.

    Beside it where something was left out of the shorter text, and how many characters.
    """
    parts: list[str] = []
    cuts: list[tuple[int, int]] = []
    end = length = 0
    for match in _TOKEN.finditer(text):
        if match.lastgroup != "string" or not _PLAIN_STRING.fullmatch(match[0]):
            continue
        begin, stop = match.start() + 8, match.end() - 8
        parts.append(text[end:begin])
        length += begin - end
        cuts.append((length, stop - begin))
        end = stop
    return "".join([*parts, text[end:]]), cuts


@dataclass(slots=True)
class _Scan:
    """What is known of a text up to a token."""

    starts: list[int] = field(default_factory=list)
    tokens: int = 0
    levels: int = 0  # brackets that are open, those of a header not counted
    parts: int = 0  # dots since the last token that can't be inside a key
    name: int = 0  # characters since then, dots and white space not counted
    in_statement: bool = False
    in_header: bool = False

    def fault_after(self, match: re.Match[str]) -> str | None:
        """Take one more token; returns the sentence for the limit that it goes over, or None."""
        kind, token = match.lastgroup, match[0]
        if kind in {"space", "comment"}:
            return None
        self.tokens += 1
        if self.tokens > MOST_TOKENS:
            return "toml_much"
        if token == "\n":
            self._end_of_line()
            return None
        if not self.in_statement:
            self.starts.append(match.start())
            self.in_statement, self.in_header = True, token == "["
        if kind == "mark":
            return self._after_mark(token)
        self.name += len(token)
        if kind == "bare" and len(token) > LONGEST_NAME:
            return "toml_number" if token[0] in "+-0123456789" else "toml_long"
        return "toml_long" if self.in_header and self.name > LONGEST_NAME else None

    def _after_mark(self, mark: str) -> str | None:
        if mark == ".":
            self.parts += 1
            return "toml_deep" if self.parts >= MOST_LEVELS else None
        fault = "toml_long" if mark == "=" and self.name > LONGEST_NAME else None
        if not self.in_header:
            self.levels = max(0, self.levels + (mark in "[{") - (mark in "]}"))
            self.parts = self.name = 0
        return "toml_deep" if self.levels > MOST_LEVELS else fault

    def _end_of_line(self) -> None:
        if not self.levels:
            self.in_statement = self.in_header = False
            self.parts = self.name = 0
