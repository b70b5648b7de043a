"""Normalisation of texts before they are stored: one Unicode form, no invisible characters."""

import re
import unicodedata
from typing import Literal

INVISIBLE_BUT_ALLOWED = frozenset("\n\u200c\u200d")  # line breaks, and the joiners that scripts and emoji are made with
INVISIBLE_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
JOINS_NOTHING = re.compile("(?<![^\0-\u024f])[\u200c\u200d]+")  # a joiner after a Latin character, or at the start
BLANK_GLYPHS = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and symbols that are drawn as nothing
MAX_MARKS = 30  # in a row, as in the stream-safe text format of Unicode (UAX #15): no language needs more
MAX_EXPANSION = 4  # characters that a single one becomes: ⒇ is (20); U+FDFA would become a sentence of 18


def normalise(text: str) -> str:
    """A text in Unicode form NFC, without invisible characters and surrounding blanks; empty if nothing is visible."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    visible = "".join(
        character
        for character in text
        if character in INVISIBLE_BUT_ALLOWED or unicodedata.category(character) not in INVISIBLE_CATEGORIES
    )
    normalised = unicodedata.normalize("NFC", _stream_safe(visible)).strip()
    normalised = re.sub(r"\n{3,}", "\n\n", normalised)
    return normalised if can_be_seen(normalised) else ""


def single_line(text: str) -> str:
    """A name or title: normalised, with single spaces; empty if nothing is visible.

    Joiners stay where they can join something, so that no two names differ by something that nobody sees.
    """
    return normalise(" ".join(JOINS_NOTHING.sub("", text).split()))


def can_be_seen(text: str) -> bool:
    """Whether a text has at least one visible character."""
    return any(unicodedata.category(character)[0] not in "CZM" and character not in BLANK_GLYPHS for character in text)


def compatible_form(text: str, form: Literal["NFKC", "NFKD"]) -> str:
    """Every character in a compatibility form by itself; one that would become longer than MAX_EXPANSION stays."""
    if text.isascii():
        return text
    forms = ((character, unicodedata.normalize(form, character)) for character in text)
    return "".join(normalised if len(normalised) <= MAX_EXPANSION else character for character, normalised in forms)


def _stream_safe(text: str) -> str:
    """A text without the combining marks after MAX_MARKS in a row: sorting them takes quadratic time."""
    if text.isascii():
        return text
    kept, marks = [], 0
    for character in text:
        marks = marks + 1 if unicodedata.category(character).startswith("M") else 0
        if marks <= MAX_MARKS:
            kept.append(character)
    return "".join(kept)
