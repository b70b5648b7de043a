"""Flags: hand-made tables of what the facilitator is warned of, and of what looks alike and is fine."""

import time
from pathlib import Path

import pytest

from sessions.locale import CONTENT
from sessions.model.text_normalisation import compatible_form
from sessions.results import content_flags

WORDS = content_flags.known_words()

EMAIL = [
    "mail jan.jansen@gemeente.nl",
    "J.Jansen+werk@sub.voorbeeld.org!",
    "jan @ voorbeeld.nl",
    "jan(at)voorbeeld.nl",
    "jan [at] voorbeeld.nl",
]
PHONE = [  # the forms of the Dutch numbering plan, mobile and fixed, at home and from abroad
    "06-12345678",
    "06 12 34 56 78",
    "06 1234 5678",
    "0612345678",
    "bel me: 06.12.34.56.78!",
    "06 - 12345678",
    "+31 6 12345678",
    "+31(0)6 12 34 56 78",
    "0031612345678",
    "010-1234567",
    "(010) 123 45 67",
    "0101 23 45 67",
    "0123-456789",
    "O6-12345678",
    "o6 12 34 56 78",
    "06-123O5678",
    "06-1l345678",
    "０６－１２３４５６７８",
]
BSN = ["BSN 111222333", "123456782", "1234.56.782", "123 456 782", "12345672"]  # each passes the test of eleven
ADDRESS = [
    "Dorpsstraat 12",
    "aan de kerkweg 5b",
    "Prins Hendriklaan nr. 7",
    "Grote Marktplein 101",
    "3511 AB 12",
    "12, 3511AB",
]
CURSES = [
    "KLOOTZAK",
    "kl00tzak!",
    "klóótzak",
    "wat een kuuuut regel",
    "sh!t",
    "$hit",
    "5hit",
    "klootzakken",
    "b1tches",
    "Fucking traag",
    "piss  off",
    "godverdomme",
]
FINE = [
    "",
    "06-2026",
    "2026",
    "2010 2011 2012",
    "in 2024, 2025 en 2026",
    "01-02-2026 10:00",
    "01 02 2026 13 uur",
    "24/7",
    "14 020",
    "bel 112",
    "0 1 2 3 4 5 6 7 8 9",
    "3511 AB Utrecht",
    "1234AB",
    "postcode 3511",
    "100.000 euro",
    "€ 111222333",
    "111222333 euro",
    "111.222.333",
    "123456789",
    "123456783",
    "0,5 tot 1,5 miljoen",
    "NL 2030 - 2040",
    "onderweg 2 keer overstappen",
    "de weg 3 keer oversteken",
    "in onze straat 5 bomen",
    "Dorpsstraat 20 jaar later",
    "@gemeente doet mee",
    "5 @ 10 euro",
    "de hoeveelheid",
    "hutspot en kaas",
    "Scunthorpe en shitake",
    "assessment",
    "H2O en CO2",
    "artikel 1.2.3 van 2019",
    "versie 0.12.345",
    "10 + 10 = 20!",
]


def flagged(text: str) -> tuple[str, ...]:
    return content_flags.flags(text, WORDS)


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        *((text, "email") for text in EMAIL),
        *((text, "phone") for text in PHONE),
        *((text, "bsn") for text in BSN),
        *((text, "address") for text in ADDRESS),
        *((text, "words") for text in CURSES),
    ],
)
def test_what_calls_for_a_careful_look(text: str, flag: str) -> None:
    assert flagged(text) == (flag,)


@pytest.mark.parametrize("text", FINE)
def test_what_looks_alike_is_fine(text: str) -> None:
    assert flagged(text) == ()


def test_several_flags_come_in_one_order() -> None:
    text = "klootzak van Dorpsstraat 12, 06-12345678, a@b.nl, 123456782"
    assert flagged(text) == ("words", "email", "phone", "bsn", "address")


def test_a_list_holds_a_word_a_line_and_remarks() -> None:
    lines = ["# een lijst", " Jansen ", "", "Wethóuder*  # elke uitgang", "de dorps gek", "*"]
    assert content_flags.words_of(lines) == {"jansen", "wethouder*", "de dorps gek"}


def test_a_file_of_ones_own_is_added_to_those_of_the_languages(tmp_path: Path) -> None:
    path = tmp_path / "woorden.txt"
    path.write_text("\ufeffwethouder*\n", encoding="utf-8")
    words = content_flags.known_words(path)
    assert words - WORDS == {"wethouder*"}
    assert (content_flags.flags("De wethouders!", words), flagged("De wethouders!")) == (("words",), ())


def test_every_language_has_a_list_in_order_of_which_every_word_is_found() -> None:
    assert sorted(path.stem for path in content_flags.WORDS_DIR.glob("*.txt")) == sorted(CONTENT)
    for path in content_flags.WORDS_DIR.glob("*.txt"):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        assert lines == sorted(set(lines)), path.name
        assert {line for line in lines if flagged(f"Een {line.rstrip('*').upper()}.") != ("words",)} == set()


@pytest.mark.parametrize("repeated", ["⒇", "\ufdfa", "1 ", "⒈", "a", "a.", "x@1.", "weg", "é\u0301"])
def test_the_time_that_a_text_takes_grows_with_its_length(repeated: str) -> None:
    """Five phones that each sent ten texts of 500 characters ⒇ stalled everybody for two seconds."""

    def seconds(length: int) -> float:
        text, tries = (repeated * length)[:length], []
        for _ in range(5):
            content_flags.flags.cache_clear()
            start = time.thread_time()
            content_flags.flags(text, WORDS)
            tries.append(time.thread_time() - start)
        return min(tries)

    assert seconds(8000) / seconds(2000) < 8, "4 is linear, 16 is quadratic"


def test_a_character_that_becomes_a_sentence_stays_as_it_is() -> None:
    assert compatible_form("\ufdfa⒇６", "NFKC") == "\ufdfa(20)6"
    assert content_flags.flags("０６－１２３４５６７８ \ufdfa", WORDS) == ("phone",)
