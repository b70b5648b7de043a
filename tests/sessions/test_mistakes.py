"""A mistake in a programme file is told in words: file, line, key, and what is expected there."""

import pytest

from sessions import activities, mistakes
from sessions.locale import LANGUAGES, Texts
from sessions.programme import Mistake, ProgrammeError, parse

WRONG = """id = "Mijn programma"
title = { nl = "Mijn programma", en = "" }
about = { nl = "Waarover", en = "What about" }

[[activities]]
id = "a"
kind = "paradoks"

[[activities]]
id = "b"
kind = "question"
minutes = 999
tekst = { nl = "Wat?", en = "What?" }
"""

KINDS = ", ".join(sorted(activities.kinds()))


def told(language: str) -> list[str]:
    with pytest.raises(ProgrammeError) as caught:
        parse(WRONG, "mijn.toml", activities.kinds())
    return [mistakes.say(one, Texts(language)) for one in caught.value.mistakes]


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file() -> None:
    assert told("nl") == [
        "mijn.toml, regel 1, id: moet een naam zijn van kleine letters, cijfers en _, die begint met een letter",
        "mijn.toml, regel 2, title.en: mag niet leeg zijn",
        f"mijn.toml, regel 7, activities[1].kind: het soort paradoks bestaat niet; kies uit: {KINDS}",
        "mijn.toml, regel 9, activities[2].text: ontbreekt",
        "mijn.toml, regel 12, activities[2].minutes: mag hoogstens 240 zijn",
        "mijn.toml, regel 13, activities[2].tekst: wordt niet gekend; haal dit weg of kijk of de naam goed gespeld is",
    ]


def test_in_english_too() -> None:
    assert told("en")[2] == (f"mijn.toml, line 7, activities[1].kind: there is no kind paradoks; choose from: {KINDS}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_that_has_no_words_of_its_own_is_still_told(language: str) -> None:
    said = mistakes.say(Mistake("mijn.toml", None, "x", "something_new", {"key": 1, "file": 2}), Texts(language))
    assert said.startswith("mijn.toml, x: ")
    assert "something_new" in said
