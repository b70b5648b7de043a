"""In which line of a TOML file each of its keys stands, so that a mistake can be shown where it is."""

import re
from collections.abc import Sequence

Place = tuple[str | int, ...]  # such as ("activities", 2, "options", 0, "text")
_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}(?!")|\'\'\'.*?\'{3,5}(?!\')|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\''
    r"|\#[^\n]*|\n|[\[\]{}=,.]|[^\s\[\]{}=,.\#\"']+",
    re.DOTALL,
)


def open_text(text: str) -> int | None:
    """The line of the first quotation mark that opens a text which nothing closes."""
    seen = 0
    for begin, end in [*(found.span() for found in _TOKEN.finditer(text)), (len(text), len(text))]:
        if {"'", '"'} & set(text[seen:begin]):
            return text.count("\n", 0, seen) + 1
        seen = end
    return None


class Lines:
    """The lines of the keys of one file, which has to be TOML."""

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, int]] = []
        line, seen = 1, 0
        for found in _TOKEN.finditer(text):
            line, seen = line + text.count("\n", seen, found.start()), found.start()
            if not found[0].startswith("#"):
                self._tokens.append((found[0], line))
        self._next = 0
        self._known: dict[Place, int] = {}
        self._on: dict[int, Place] = {}
        self._tables: dict[Place, int] = {}  # how often each [[…]] came by
        self._read()

    def of(self, where: Sequence[str | int]) -> int | None:
        """The line of a key, or of the innermost thing around it that is there; None when nothing is."""
        place = tuple(where)
        ways = (place[:length] for length in range(len(place), 0, -1))
        return next((self._known[way] for way in ways if way in self._known), None)

    def on(self, line: int) -> Place:
        """The first key, or else the table, in a line; nothing where there is none."""
        return self._on.get(line, ())

    def _peek(self) -> str:
        return self._tokens[self._next][0] if self._next < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._peek()
        self._next += 1
        return token

    def _line(self) -> int:
        return self._tokens[min(self._next, len(self._tokens) - 1)][1]

    def _read(self) -> None:
        table: Place = ()
        while token := self._peek():
            if token == "\n":
                self._take()
            elif token == "[":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Place:
        """[table] or [[one of a list of tables]]."""
        line = self._line()
        self._take()
        several = self._peek() == "["
        *around, last = self._keys("]")
        table: Place = ()
        for name in around:
            table = self._inner((*table, name))
        table = (*table, last)
        if several:
            self._tables[table] = self._tables.get(table, -1) + 1
            self._known.setdefault(table, line)
            table = self._inner(table)
        self._known[table] = line
        self._on.setdefault(line, table)
        return table

    def _inner(self, place: Place) -> Place:
        return (*place, self._tables[place]) if place in self._tables else place

    def _keys(self, end: str) -> list[str]:
        """The parts of a dotted key, up to and with the sign that ends it."""
        names = []
        while (token := self._take()) not in {end, ""}:
            if token not in {".", "[", "\n"}:
                names.append(token[1:-1] if token[0] in "\"'" else token)
        while end == "]" and self._peek() == "]":
            self._take()
        return names or [""]

    def _pair(self, table: Place) -> None:
        line = self._line()
        place = table
        for name in self._keys("="):
            place = (*place, name)
            self._known.setdefault(place, line)
        self._on.setdefault(line, place)
        self._value(place)

    def _value(self, place: Place) -> None:
        opened = self._take()
        if opened in {"[", "{"}:
            self._inside(place, opened)
            return
        while self._peek() not in {",", "]", "}", "\n", ""}:  # the rest of a number, or of a date
            self._take()

    def _inside(self, place: Place, opened: str) -> None:
        """The entries of a list, or the keys of a table on one line."""
        at = 0
        while (token := self._peek()) not in {"]", "}", ""}:
            if token in {",", "\n"}:
                self._take()
            elif opened == "{":
                self._pair(place)
            else:
                self._known[(*place, at)] = self._line()
                self._value((*place, at))
                at += 1
        self._take()
