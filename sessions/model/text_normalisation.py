"""Normalisation of texts before they are stored: one Unicode form, no invisible characters."""

import re
import unicodedata
from typing import Literal

INVISIBLE_BUT_ALLOWED = frozenset("\n\u200c\u200d")  # line breaks, and the joiners that scripts and emoji are made with
INVISIBLE_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
BLANK_GLYPHS = frozenset("\u115f\u1160\u2800\u3164\uffa0\U0001d159")  # letters and symbols drawn as nothing
# Marks that are drawn as nothing, and the selectors of a variant of a letter; those of emoji are looked at one by one.
NEVER_SEEN = re.compile(
    "[\u034f\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0d\U00016fe4\U000e0100-\U000e01ef" + "".join(BLANK_GLYPHS) + "]"
)
JOINERS = frozenset("\u200c\u200d")
EMOJI_SELECTORS = frozenset("\ufe0e\ufe0f")
EMOJI = re.compile(
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23e9-\u23fa\u24c2"
    "\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u27bf\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
# The scripts in which a joiner changes how letters look: a name, and the first and last character of a block.
JOINING_SCRIPTS = (
    ("Arabic", "\u0600", "\u06ff"),
    ("Syriac", "\u0700", "\u074f"),
    ("Arabic", "\u0750", "\u077f"),
    ("N'Ko", "\u07c0", "\u07ff"),
    ("Mandaic", "\u0840", "\u085f"),
    ("Syriac", "\u0860", "\u086f"),
    ("Arabic", "\u0870", "\u08ff"),
    ("Indic", "\u0900", "\u0dff"),  # from Devanagari to Sinhala
    ("Myanmar", "\u1000", "\u109f"),
    ("Khmer", "\u1780", "\u17ff"),
    ("Mongolian", "\u1800", "\u18af"),
    ("Balinese", "\u1b00", "\u1bff"),  # with Sundanese and Batak
    ("Indic", "\ua8e0", "\ua8ff"),  # Devanagari
    ("Javanese", "\ua980", "\ua9df"),
    ("Brahmic", "\U00011000", "\U00011fff"),
    ("Adlam", "\U0001e900", "\U0001e95f"),
)
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

    Nothing in it is drawn as nothing, so that no two names differ by something that nobody sees: joiners stay where
    they can join something, and selectors of a variant after an emoji.
    """
    return normalise(" ".join(_without_unseen(normalise(text)).split()))


def can_be_seen(text: str) -> bool:
    """Whether a text has at least one visible character."""
    return any(unicodedata.category(character)[0] not in "CZM" and character not in BLANK_GLYPHS for character in text)


def compatible_form(text: str, form: Literal["NFKC", "NFKD"]) -> str:
    """Every character in a compatibility form by itself; one that would become longer than MAX_EXPANSION stays."""
    if text.isascii():
        return text
    forms = ((character, unicodedata.normalize(form, character)) for character in text)
    return "".join(normalised if len(normalised) <= MAX_EXPANSION else character for character, normalised in forms)


def folded(text: str) -> str:
    """A text for comparing in a search: without case, accents and ligatures, so that `café` is `CAFE`."""
    decomposed = compatible_form(text.casefold(), "NFKD")
    return "".join(character for character in decomposed if not unicodedata.combining(character))


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


def _without_unseen(text: str) -> str:
    """A text without the joiners and selectors that change nothing, and without blank glyphs."""
    if text.isascii():
        return text
    seen = NEVER_SEEN.sub("", text)
    kept, joiner = [""], ""
    for index, character in enumerate(seen):
        if character in JOINERS:
            joiner = joiner or character
        elif character in EMOJI_SELECTORS:
            is_keycap = (
                character == "\ufe0f" and kept[-1] in set("0123456789#*") and seen[index + 1 : index + 2] == "\u20e3"
            )
            if not joiner and (EMOJI.match(kept[-1]) or is_keycap):
                kept.append(character)
        else:
            if joiner and _can_join(kept[-1], joiner, character):
                kept.append(joiner)
            kept.append(character)
            joiner = ""
    return "".join(kept)


def _can_join(before: str, joiner: str, after: str) -> bool:
    """Whether a joiner changes what is seen: in emoji, and between letters of a script that has joiners."""
    if joiner == "\u200d" and EMOJI.match(after):
        return before == "\ufe0f" or EMOJI.match(before) is not None
    script = _joining_script(before)
    return script is not None and script == _joining_script(after)


def _joining_script(letter: str) -> str | None:
    """The script of a letter, or of a mark on one; None when no joiner matters to it."""
    if not letter or unicodedata.category(letter)[0] not in "LM":
        return None
    return next((script for script, first, last in JOINING_SCRIPTS if first <= letter <= last), None)
