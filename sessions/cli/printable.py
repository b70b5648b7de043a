"""Texts of others on the operator's terminal: what would control it, or show a line backwards, is escaped."""

import unicodedata

from sessions.locale import Texts
from sessions.model.text_normalisation import JOINERS

UNPRINTABLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # control characters, directions, what else breaks a line


def printable(text: str) -> str:
    """A text in one line, with an escape such as `\\x1b` in place of each character that a terminal would obey."""
    return "".join(
        character.encode("unicode_escape").decode("ascii")
        if unicodedata.category(character) in UNPRINTABLE and character not in JOINERS
        else character
        for character in text
    )


class PrintableTexts(Texts):
    """Texts of the interface in which the values that are filled in are printable, such as a session's title."""

    def __call__(self, key: str, **values: object) -> str:
        """One text, with its values escaped; numbers are left as they are."""
        return super().__call__(
            key, **{name: value if isinstance(value, int) else printable(str(value)) for name, value in values.items()}
        )
