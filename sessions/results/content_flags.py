"""What in a text calls for a careful look: words that hurt, and what may tell who somebody is. Nothing is blocked.

A flag is a hint to the facilitator, so that a pattern is rather too narrow than too wide: numbers of a plan, years and
amounts are no telephone numbers. The words stand in `words/`, one file for each language; an installation adds
its own with the setting WORKSHOP_WORDS.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, Literal

from sessions.model.text_normalisation import compatible_form, folded

Flag = Literal["words", "email", "phone", "bsn", "address"]
Words = frozenset[str]  # as they are compared; a * at the end stands for any ending

WORDS_DIR: Final = Path(__file__).parent / "words"
LOOK_ALIKES = str.maketrans("0134578@$!|€", "oieastbasile")
_DATE = re.compile(r"(?<!\d)\d{1,2}([-/. ])\d{1,2}\1(?:19|20)\d\d(?!\d)")
# Each begins where a run of its characters begins, since a search from every place in a run takes quadratic time.
_AMOUNT = re.compile(
    r"€\s?\d[\d. ]*|(?<![\d. ])[. ]*+\d[\d. ]*\d(?=,\d\d?\b|,-|\s?(?:euro|eur|miljoen|million)\b)", re.IGNORECASE
)
_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]++\s?(?:@|\(at\)|\[at\])\s?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}", re.IGNORECASE
)
_GAP = r"\)?(?:\s?[-./]\s?|\s)?"
_PHONE = re.compile(rf"(?<![\d.,])(?:(?:\+|00)\s?31\s?(?:\(0\))?|\(?0){_GAP}[1-9](?:{_GAP}\d){{8}}(?!\d|,\d)")
_BSN = re.compile(r"(?<![\d.,])(?:\d{8,9}|\d{3} \d{3} \d{3}|\d{4}\.\d\d\.\d{3})(?!\d|[.,]\d)")
_STREET = re.compile(
    r"\b(?!(?:onder|half|halver|snel|fiets|spoor|om|uit|af|toe|door|rij|terug)weg\b)"
    r"[^\W\d]{3,}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|dreef|plantsoen|hof)"
    r"\s+(?:nr\.?\s?)?\d{1,4}\s?[a-z]?\b(?!\s?(?:%|[-–]?\s?(?:jaar|keer|uur|euro|meter|km|weken|dagen|mensen)\b))",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\b[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}\b[\s,]+(?:nr\.?\s?)?\d{1,4}\s?[a-z]?\b|"
                       r"\b\d{1,4}\s?[a-z]?\s*,\s*[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}\b")  # fmt: skip


def comparable_form(text: str) -> str:
    """A text in the form in which words are compared: case-folded, without accents or look-alike digits."""
    return re.sub(r"\S+", lambda word: _undo_look_alikes(word[0]), folded(text))


def words_of(lines: Iterable[str]) -> Words:
    """The words of a list: one per line, # begins a comment."""
    normalised = (comparable_form(line.partition("#")[0].strip()) for line in lines)
    return frozenset(" ".join(word.split()) for word in normalised if word.strip(" *"))


@cache
def known_words(extra_file: Path | None = None) -> Words:
    """The words of all languages, since people swear in several, and those of an installation's own file; cached."""
    files = [*sorted(WORDS_DIR.glob("*.txt")), *([extra_file] if extra_file else [])]
    return words_of(line for path in files for line in path.read_text(encoding="utf-8-sig").splitlines())


@lru_cache(4096)
def flags(text: str, words: Words) -> tuple[Flag, ...]:
    """What this text seems to hold, in a fixed order."""
    digits = _digits(text)
    tests: dict[Flag, Callable[[], bool]] = {
        "words": lambda: _holds_word(comparable_form(text), words),
        "email": lambda: _EMAIL.search(text) is not None,
        "phone": lambda: any(_is_phone(match[0]) for match in _PHONE.finditer(digits)),
        "bsn": lambda: any(_passes_elfproef(match[0]) for match in _BSN.finditer(digits)),
        "address": lambda: bool(_STREET.search(text) or _POSTCODE.search(text)),
    }
    return tuple(name for name, test in tests.items() if test())


def _undo_look_alikes(word: str) -> str:
    """A word with letters in place of the digits and symbols that look like them, except for punctuation at its end."""
    if not re.search(r"[^\W\d_]", word):
        return word  # a number, or punctuation
    core = word.rstrip("!|€$.,;:?")
    return core.translate(LOOK_ALIKES) + word[len(core) :]


def _holds_word(text: str, words: Words) -> bool:
    """Whether the text contains one of the words as a whole word, also with a repeated letter: kuuuut."""
    for replacement in (r"\1", r"\1\1"):
        tokens = re.findall(r"[^\W_]+", re.sub(r"(.)\1{2,}", replacement, text))
        padded = f" {' '.join(tokens)} "
        for word in words:
            if (f" {word[:-1]}" if word.endswith("*") else f" {word} ") in padded:
                return True
    return False


def _digits(text: str) -> str:
    """A text with one form of digits, letters among digits read as digits (O6), and without dates and amounts."""
    normalised = compatible_form(text, "NFKC")
    normalised = re.sub(r"(?<![^\W\d_])[oO](?=[\s-]?\d)|(?<=\d)[oO](?=\d)", "0", normalised)
    normalised = re.sub(r"(?<=\d)[lI|](?=\d)", "1", normalised)
    return _AMOUNT.sub(" # ", _DATE.sub(" # ", normalised))


def _is_phone(text: str) -> bool:
    """Whether the digits are grouped as in a telephone number: not 0 1 2 3 4 5 6 7 8 9."""
    groups = re.findall(r"\d+", text)
    return sum(len(group) == 1 for group in groups) <= 2


def _passes_elfproef(text: str) -> bool:
    """Whether digits pass the checksum of a Dutch citizen service number (the "elfproef": weighted sum modulo 11)."""
    digits = [int(character) for character in text if character.isdigit()]
    digits = [0] * (9 - len(digits)) + digits
    weighted_sum = sum(weight * digit for weight, digit in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits, strict=True))
    return any(digits) and weighted_sum % 11 == 0
