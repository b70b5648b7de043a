"""A mistake in a programme file is told in words: file, line, key, and what is expected there."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from sessions import activities
from sessions.locale import Texts, languages
from sessions.programmes import draft, mistake_messages
from sessions.programmes.built_in import built_in
from sessions.programmes.form_schema import fields_of
from sessions.programmes.mistakes import Mistake, ProgrammeError
from sessions.programmes.parser import parse
from sessions.programmes.toml_file import data_of, to_toml, write
from tests import example
from tests.conftest import examples

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
    return [mistake_messages.message(mistake, Texts(language)) for mistake in caught.value.mistakes]


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


@pytest.mark.parametrize("language", languages())
def test_a_rule_that_has_no_words_of_its_own_is_still_told(language: str) -> None:
    said = mistake_messages.message(
        Mistake("mijn.toml", None, "x", "something_new", {"key": 1, "file": 2}), Texts(language)
    )
    assert said.startswith("mijn.toml, x: ")
    assert "something_new" in said


# --- in words, whatever is wrong ------------------------------------------------------------------------------------

HEAD = """id = "kort"
title = { nl = "Kort", en = "Short" }
about = { nl = "Kort", en = "Short" }
"""
ENGLISH = re.compile(
    r"\b(or|and|the|must|should|not|cannot|invalid|expected|input|valid|value|digits)\b", re.IGNORECASE
)
WORD = {"nl": "a", "en": "a"}
WRONG_VALUES: tuple[Any, ...] = (
    *("", "\u200b", "x" * 3001, "Een naam", "ja", "1e400", "9" * 5000),
    *(-5, 7, 999, 10**30, 0.5, 1e400, -(1e400), True, date(2026, 11, 23)),
    *([], [1], ["x"], [[]], [{}], ["a"] * 25, [{"id": "a", "text": WORD}] * 25, [{"id": "a", "text": WORD}]),
    *({}, {"nl": 1}, {"nl": "", "de": "x"}, {"id": "A"}),
)  # fmt: skip


def wrong(text: str) -> tuple[Mistake, ...]:
    """The mistakes of a programme file; none when it is right."""
    try:
        parse(text, "mijn.toml", activities.kinds())
    except ProgrammeError as error:
        return error.mistakes
    return ()


def wrong_form(kind: str, told: dict[str, Any]) -> tuple[Mistake, ...]:
    """The same for the form of one activity, which is a hundred times as fast."""
    try:
        activities.kinds()[kind].model_validate(told | {"kind": kind})
    except ValidationError as error:
        return tuple(
            Mistake("mijn.toml", 1, "a", one["type"], {"given": one["input"], **one.get("ctx", {})})
            for one in error.errors()
        )
    return ()


def in_words(found: tuple[Mistake, ...]) -> None:
    """Every one of these mistakes has its own sentence in either language, and a Dutch one has no English in it."""
    for one in found:
        said = {language: mistake_messages.expectation(one, Texts(language)) for language in languages()}
        other = {language: Texts(language)("mistake.other", rule=one.rule) for language in languages()}
        assert [language for language in languages() if said[language] == other[language]] == [], one
        assert ENGLISH.search(said["nl"]) is None, said["nl"]
        assert len(said["nl"]) < 400
        assert mistake_messages.message(one, Texts("nl")).startswith("mijn.toml, regel " if one.line else "mijn.toml")


def places(value: Any, place: draft.Path = ()) -> Iterator[draft.Path]:
    """Every place in something; of a list the last entry, of a text the Dutch."""
    entries = value.items() if isinstance(value, dict) else [*enumerate(value)][-1:] if isinstance(value, list) else ()
    for key, inside in entries:
        if key == "en":
            continue
        yield (*place, key)
        yield from places(inside, (*place, key))


def of_every_kind() -> dict[str, Any]:
    """An activity of every kind, with something in each of its fields."""
    found = {one["kind"]: one for programme in built_in() for one in data_of(programme)["activities"]}
    found |= {name: draft.new_activity(name, set()) for name in set(activities.kinds()) - set(found)}
    for name, told in found.items():
        missing = [one.name for one in fields_of(activities.kinds()[name]) if one.name not in told]
        told |= dict.fromkeys(missing, "")
    return found


def test_whatever_is_wrong_in_any_field_of_any_kind_is_told_in_words() -> None:
    with example.joined():
        found: dict[str, Mistake] = {}  # most places of most kinds have the same mistakes
        for name, told in of_every_kind().items():
            for place in places(told):
                for value in WRONG_VALUES:
                    found |= {repr(one): one for one in wrong_form(name, draft.put(told, place, value))}
        in_words(tuple(found.values()))
    rules = {one.rule for one in found.values()}
    assert rules >= {"bool_parsing", "bool_type", "int_type", "literal_error", "too_short", "too_long"}


@pytest.mark.parametrize("value", WRONG_VALUES, ids=lambda value: str(value)[:20])
@pytest.mark.parametrize("key", ["id", "title", "about", "themes", "activities", "extra"])
def test_whatever_is_wrong_in_the_programme_itself_is_told_in_words(key: str, value: object) -> None:
    told = data_of(next(one for one in built_in() if one.id == "first_time"))
    in_words(wrong(write(told | {key: value})))


SYNTAX = {
    'id = "a"\nid = "b"': (
        "regel 2, kolom 1: deze naam staat hier al; geef elke naam één keer een waarde",
        "line 2, column 1: this name is here already; give each name a value once",
    ),
    '\nid = "a\nb = 1': (
        "regel 2, kolom 8: een tekst is niet afgesloten; zet aan het eind een aanhalingsteken",
        "line 2, column 8: a text is not closed; put a quotation mark at its end",
    ),
    'id = "a\u0001"': (
        "regel 1, kolom 8: er staat een teken dat niet te zien is; typ deze regel opnieuw",
        "line 1, column 8: there is a character that can't be seen; type this line again",
    ),
    'id = "C:\\dir"': (
        "regel 1, kolom 10: een tekst heeft een \\ die hier niet mag; schrijf er twee: \\\\",
        "line 1, column 10: a text has a \\ that may not be here; write two: \\\\",
    ),
    'id "a"': (
        "regel 1, kolom 4: hier hoort een = te staan, tussen de naam en de waarde; een naam heeft geen spaties",
        "line 1, column 4: an = is expected here, between the name and the value; a name has no spaces",
    ),
    "[[activities]\nid = 1": (
        "regel 1, kolom 14: de naam van een tabel hoort alleen op een regel te staan, als [naam] of [[naam]]",
        "line 1, column 14: the name of a table is expected alone on its line, as [name] or [[name]]",
    ),
    "a = { b = 1 c = 2 }": (
        "regel 1, kolom 13: hier hoort een nieuwe regel, een komma of een haak ] of }",
        "line 1, column 13: a new line, a comma or a bracket ] or } is expected here",
    ),
    "a = [\n  1\n  2\n]": (
        "regel 3, kolom 3: vóór deze regel ontbreekt een komma of een haak ] of }",
        "line 3, column 3: a comma or a bracket ] or } is missing before this line",
    ),
    "id = kort": (
        "regel 1, kolom 6: hier hoort een waarde te staan; zet een tekst tussen aanhalingstekens",
        "line 1, column 6: a value is expected here; put a text between quotation marks",
    ),
    "id = 2026-02-30": (
        "regel 1, kolom 16: deze datum of tijd bestaat niet; zet een tekst tussen aanhalingstekens",
        "line 1, column 16: this date or time does not exist; put a text between quotation marks",
    ),
    "= 1": (
        "regel 1, kolom 1: hier hoort een naam te staan, met letters, cijfers en _",
        "line 1, column 1: a name is expected here, with letters, digits and _",
    ),
    "a = 1\n" * 20_001: (
        "regel 20001, kolom 1: dit bestand is te lang voor een programma",
        "line 20001, column 1: this file is too long for a programme",
    ),
    f"a = {'9' * 5000}": (
        "regel 1, kolom 5005: dit is geen getal, of het is te lang; zet een tekst tussen aanhalingstekens",
        "line 1, column 5005: this is not a number, or it is too long; put a text between quotation marks",
    ),
    f"a = {'[' * 3000}": (
        "regel 1, kolom 21: dit zit te diep in elkaar: er staan te veel haken of punten",
        "line 1, column 21: this is nested too deeply: there are too many brackets or dots",
    ),
}


@pytest.mark.parametrize("text", SYNTAX, ids=lambda text: repr(text)[:30])
def test_text_that_is_no_toml_is_explained_once_with_line_column_and_what_is_expected(text: str) -> None:
    found = wrong(text)
    in_words(found)
    said = tuple(mistake_messages.message(one, Texts(language)) for language in languages() for one in found)
    assert said == tuple(f"mijn.toml, {where}" for where in SYNTAX[text])


GOOD_FILE = to_toml(next(one for one in built_in() if one.id == "first_time"))
CHARACTERS = st.text(alphabet="\"'[]{}=,.\n\\#a1 \u0001", max_size=4)


@settings(max_examples=examples(200))
@given(st.integers(0, len(GOOD_FILE)), st.integers(0, 5), CHARACTERS)
def test_a_file_in_which_something_was_struck_or_slipped_in_is_explained(at: int, struck: int, typed: str) -> None:
    found = wrong(GOOD_FILE[:at] + typed + GOOD_FILE[at + struck :])
    in_words(found)
    assert len(found) == 1 or not any(one.column for one in found)


@pytest.mark.parametrize(
    ("written", "nl", "en"),
    [
        ('kind = "triangle"\nought = "ja"', "ought: moet true (wel) of false (niet) zijn, zonder aanhalingstekens",
         "ought: must be true or false, without quotation marks"),
        ('kind = "triangle"\nresults = "x"', "results: moet een van deze zijn: live, reveal",
         "results: must be one of these: live, reveal"),
        ('kind = "ranking"\noptions = []', "options: moet minstens 2 onderdelen hebben",
         "options: must have at least 2 items"),
        ('kind = "canvas"\nboxes = []', "boxes: moet minstens 1 onderdeel hebben",
         "boxes: must have at least 1 item"),
        ('kind = "pause"\ntheme = "x"', "theme: het thema x staat niet in dit bestand; er staan geen thema’s in",
         "theme: the theme x is not in this file; it has no themes"),
        ('kind = ""', "kind: het soort “” bestaat niet; kies uit: " + KINDS,
         "kind: there is no kind “”; choose from: " + KINDS),
        (f'kind = "{"k" * 100}"', f"kind: het soort {'k' * 60}… bestaat niet; kies uit: {KINDS}",
         f"kind: there is no kind {'k' * 60}…; choose from: {KINDS}"),
        ('kind = "question"\nquestions = [{ id = "a", group = "g", text = { nl = "a", en = "a" } }]',
         "groups: staat niet in groups: g; er zijn nog geen groups",
         "groups: not in groups: g; there are no groups yet"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_in_plain_words(written: str, nl: str, en: str) -> None:
    found = wrong(f'{HEAD}[[activities]]\nid = "a"\n{written}\n')
    for language, expected in (("nl", nl), ("en", en)):
        said = [mistake_messages.message(one, Texts(language)).partition("activities[1].")[2] for one in found]
        assert expected in said


def test_what_is_missing_in_the_programme_itself_is_told_at_the_first_line() -> None:
    assert [mistake_messages.message(one, Texts("nl")) for one in wrong("")] == [
        f"mijn.toml, regel 1, {key}: ontbreekt" for key in ("about", "activities", "id", "title")
    ]


def test_a_mistake_of_a_whole_file_has_no_empty_places() -> None:
    assert mistake_messages.message(Mistake("mijn.toml", None, "", "encoding", {}), Texts("nl")) == (
        "mijn.toml: het bestand is geen UTF-8; bewaar het als UTF-8"
    )
