"""How wide a text is in a chart, by the widths of the characters of the app's typeface in half-bold.

A chart is drawn by a browser that nobody can ask beforehand; the widths are rounded up, so that labels keep apart.
"""

import textwrap
import unicodedata
from collections.abc import Sequence

LINE = 1.3  # from one line to the next, in letter sizes: as Plotly sets text
_WIDTHS = (  # in hundredths of the letter size; what is not among these is a small letter or a digit
    (28, "ijlI|'.,:;‘’·"),
    (37, "frt!()[]{}-/\\"),
    (45, "csz?*"),
    (50, 'vxyJLY"“”«»–_'),
    (57, "abdhnopquABCEFKPRSTVXZ$&"),
    (67, "DGHNOQU"),
    (80, "wM"),
    (87, "mW%@æÆœŒ"),
    (96, "…—"),
)
_WIDTH = {character: width for width, characters in _WIDTHS for character in characters} | {" ": 20}
_OTHER = 52


def width(text: str, size: float) -> float:
    """How wide one line is, in canvas pixels."""
    return sum(map(_of_character, text)) * size / 100


def _of_character(character: str) -> int:
    base = unicodedata.normalize("NFD", character)[0]
    if base in _WIDTH:
        return _WIDTH[base]
    if unicodedata.category(character) in {"Mn", "Cf"}:
        return 0
    if base.isascii():
        return 67 if base.isupper() else _OTHER
    return 105 if unicodedata.east_asian_width(character) in "WF" or unicodedata.category(character) == "So" else 75


def lines(text: str, size: float, available: float, most: int) -> Sequence[str]:
    """A text in at most `most` lines no wider than `available` canvas pixels; what doesn't fit ends in an ellipsis."""
    broken = [line for paragraph in text.split("\n") for line in _broken(paragraph, size, available)] or [""]
    if len(broken) <= most:
        return broken
    last = broken[most - 1]
    while last and width(f"{last}…", size) > available:
        last = last[:-1]
    return [*broken[: most - 1], f"{last.rstrip(' .,;:')}…"]


def _broken(text: str, size: float, available: float) -> list[str]:
    lines: list[str] = []
    for word in _words(text, size, available):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width(joined, size) <= available:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def _words(text: str, size: float, available: float) -> list[str]:
    """The words of a text; one that is wider than `available` is split."""
    longest = max(1, int(available / size))  # so many of even the widest characters fit
    return [
        piece
        for word in text.split()
        for piece in (
            [word] if width(word, size) <= available else textwrap.wrap(word, longest, break_on_hyphens=False)
        )
    ]
