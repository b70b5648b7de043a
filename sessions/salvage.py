"""What can still be read of text that is no TOML, and all that keeps it from being TOML: for all mistakes at once.

A statement is a line that begins like `[table]` or `key =`, with the lines below it up to the next one. Each is tried
by itself, so that a quotation mark that nothing closes spoils one statement and not the rest of the file.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sessions import toml_text
from sessions.lines import Lines, Place

_NAME = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_KEY = re.compile(rf"[ \t]*({_NAME}(?:[ \t]*\.[ \t]*{_NAME})*)[ \t]*=")
_WORD = re.compile(r"[ \t]*([A-Za-z0-9_-]+)")  # a key without its =
_BEGINS = re.compile(rf"{_KEY.pattern}|[ \t]*\[[ \t]*\[?[ \t]*[A-Za-z\"']")
_HEADER = re.compile(rf"[ \t]*\[+[ \t]*({_NAME}(?:[ \t]*\.[ \t]*{_NAME})*)")
_LONGEST = 40  # statements that may turn out to be one, such as a long text with lines that look like `key =`
_MOST = 200  # mistakes that are told at once; a file with more is something else


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is no TOML: which rule it breaks, in which line, and the place that it would have filled."""

    rule: str
    line: int | None
    place: Place


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The values that can be read, what can't, and a text with every key in its line, also that of what can't."""

    data: dict[str, Any]
    faults: tuple[Fault, ...]
    outline: str


def read(text: str) -> Salvaged:
    """The values of a TOML text; and its faults, with the values of everything else."""
    try:
        return Salvaged(toml_text.read(text), (), text)
    except toml_text.NoTomlError as error:
        if error.line is None:  # as a whole it can't be read, such as when it is nested too deep
            return Salvaged({}, (Fault(error.rule, None, ()),), "")
        return _salvaged(text, error)


def _salvaged(text: str, first: toml_text.NoTomlError) -> Salvaged:
    lines = text.replace("\r\n", "\n").split("\n")
    kept, outline = list(lines), list(lines)
    wrong: list[tuple[int, str, int]] = []  # where the statement begins, its rule, the line that is told
    for begin, end, error in _broken(lines):
        wrong.append((begin, error.rule, begin + (error.line or 1)))
        kept[begin:end], outline[begin:end] = _instead(lines[begin:end])
        if len(wrong) == _MOST:
            break
    data, doubles = _without_doubles(kept)
    drawn = "\n".join(outline)
    places = Lines(drawn)
    told = [Fault(rule, line, places.on(begin + 1)) for begin, rule, line in sorted([*wrong, *doubles])]
    return Salvaged(data, tuple(told) or (Fault(first.rule, first.line, ()),), drawn)


def _broken(lines: Sequence[str]) -> Iterator[tuple[int, int, toml_text.NoTomlError]]:
    """The statements that can't be read, also not together with the ones after them: begin, end and why."""
    starts = [at for at, line in enumerate(lines) if _BEGINS.match(line)]
    starts = starts if starts[:1] == [0] else [0, *starts]
    ends = [*starts[1:], len(lines)]
    at = 0
    while at < len(starts):
        error = _why(lines[starts[at] : ends[at]])
        if error is None:
            at += 1
            continue
        last = min(at + _LONGEST, len(starts))
        whole = next((to for to in range(at + 1, last) if _why(lines[starts[at] : ends[to]]) is None), None)
        if whole is None:
            line = starts[at] + (error.line or 1) - 1
            good = line > starts[at] and _why(lines[starts[at] : line]) is None  # it is what comes after a whole one
            begin = line if good else starts[at]
            yield begin, ends[at], toml_text.NoTomlError(error.rule, line + 1 - begin)
        at = at + 1 if whole is None else whole + 1


def _why(lines: Sequence[str]) -> toml_text.NoTomlError | None:
    try:
        toml_text.read("\n".join(lines))
    except toml_text.NoTomlError as error:
        return error
    return None


def _instead(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands for a broken statement while the rest is read, and for telling what place it would have filled."""
    empty = [""] * (len(lines) - 1)
    if header := _HEADER.match(lines[0]):
        many = 2 if "[[" in lines[0] or "]]" in lines[0] else 1
        mended = f"{'[' * many}{header[1]}{']' * many}"
        return [mended, *empty], [mended, *empty]
    key = _KEY.match(lines[0]) or _WORD.match(lines[0])
    return ["", *empty], [f"{key[1]} = 0" if key else "", *empty]


def _without_doubles(kept: list[str]) -> tuple[dict[str, Any], list[tuple[int, str, int]]]:
    """The values; what stands there for the second time is left out, and told."""
    found: list[tuple[int, str, int]] = []
    while len(found) < _MOST:
        try:
            return toml_text.read("\n".join(kept)), found
        except toml_text.NoTomlError as error:
            if error.line is None:
                break
            begin = next((at for at in range(error.line - 1, -1, -1) if _BEGINS.match(kept[at])), 0)
            ends = _HEADER if _HEADER.match(kept[begin]) else _BEGINS  # a table goes with everything in it
            end = next((at for at in range(begin + 1, len(kept)) if ends.match(kept[at])), len(kept))
            if not any(kept[begin:end]):
                break
            found.append((begin, error.rule, begin + 1))
            kept[begin:end] = [""] * (end - begin)
    return {}, found
