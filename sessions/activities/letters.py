"""How much room a text takes in a picture, by the widths of the letters of the app's typeface in half-bold.

A picture is drawn by a browser that nobody can ask beforehand; the widths are rounded up, so that labels keep apart.
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
_WIDTH = {sign: width for width, signs in _WIDTHS for sign in signs} | {" ": 20}
_OTHER = 52


def width(text: str, size: float) -> float:
    """How wide one line is, in canvas pixels."""
    return sum(map(_of_sign, text)) * size / 100


def _of_sign(sign: str) -> int:
    base = unicodedata.normalize("NFD", sign)[0]
    if base in _WIDTH:
        return _WIDTH[base]
    if unicodedata.category(sign) in {"Mn", "Cf"}:
        return 0
    if base.isascii():
        return 67 if base.isupper() else _OTHER
    return 105 if unicodedata.east_asian_width(sign) in "WF" or unicodedata.category(sign) == "So" else 75


def lines(text: str, size: float, room: float, most: int) -> Sequence[str]:
    """A text in at most `most` lines that are no wider than `room`; what doesn't fit ends in an ellipsis."""
    found = [line for paragraph in text.split("\n") for line in _broken(paragraph, size, room)] or [""]
    if len(found) <= most:
        return found
    last = found[most - 1]
    while last and width(f"{last}…", size) > room:
        last = last[:-1]
    return [*found[: most - 1], f"{last.rstrip(' .,;:')}…"]


def _broken(text: str, size: float, room: float) -> list[str]:
    found: list[str] = []
    for word in _words(text, size, room):
        joined = f"{found[-1]} {word}" if found else word
        if found and width(joined, size) <= room:
            found[-1] = joined
        else:
            found.append(word)
    return found


def _words(text: str, size: float, room: float) -> list[str]:
    """The words of a text; one that is wider than the room comes in pieces."""
    longest = max(1, int(room / size))  # so many of even the widest letters fit
    return [
        piece
        for word in text.split()
        for piece in ([word] if width(word, size) <= room else textwrap.wrap(word, longest, break_on_hyphens=False))
    ]
