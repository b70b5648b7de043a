"""Programme files: what they say, and every mistake with its file, line, key and rule."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions import activities
from sessions.activities.paradox.activity import Paradox
from sessions.activities.question.activity import Question
from sessions.model.programme import LongText, Programme, Text, Theme
from sessions.programmes.built_in import CONTENT, built_in
from sessions.programmes.mistakes import Mistake, ProgrammeError
from sessions.programmes.parser import parse, read
from sessions.programmes.toml_file import data_of, write
from sessions.programmes.toml_syntax import KeyPath
from tests.conftest import examples

KINDS = activities.kinds()
GOOD = """\
id = "kort"
title = { nl = "Kort", en = "Short" }
about = { nl = "Eén ronde.", en = "One round." }

[[themes]]
id = "paradoxes"
title = { nl = "Paradoxen", en = "Paradoxes" }

[[activities]]
id = "p6"
kind = "paradox"
theme = "paradoxes"
minutes = 10
left = { nl = "sturen", en = "steering" }
right = { nl = "loslaten", en = "letting go" }
script = { nl = "Lees voor.", en = "Read aloud." }

[[activities]]
id = "q02"
kind = "question"
results = "reveal"
text = { nl = "wat zijn onze waarden?", en = "what are our values?" }
note = "from the deck"
"""


def test_a_programme_is_read_as_it_is_written() -> None:
    assert parse(GOOD, "kort.toml", KINDS) == Programme(
        id="kort",
        title=Text(nl="Kort", en="Short"),
        about=LongText(nl="Eén ronde.", en="One round."),
        themes=(Theme(id="paradoxes", title=Text(nl="Paradoxen", en="Paradoxes")),),
        activities=(
            Paradox(
                id="p6",
                kind="paradox",
                theme="paradoxes",
                minutes=10,
                left=Text(nl="sturen", en="steering"),
                right=Text(nl="loslaten", en="letting go"),
                script=LongText(nl="Lees voor.", en="Read aloud."),
            ),
            Question(
                id="q02",
                kind="question",
                results="reveal",
                text=Text(nl="wat zijn onze waarden?", en="what are our values?"),
                note="from the deck",
            ),
        ),
    )


def test_a_programme_is_as_long_as_its_activities() -> None:
    programme = parse(GOOD, "kort.toml", KINDS)
    assert ([activity.minutes for activity in programme.activities], programme.minutes) == ([10, 5], 15)


def test_texts_are_in_dutch_unless_english_is_asked_for() -> None:
    text = Text(nl="sturen", en="steering")
    assert [text.in_language(language) for language in ("nl", "en", "de", "")] == [
        "sturen",
        "steering",
        "sturen",
        "sturen",
    ]


def test_line_ends_of_windows_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "kort.toml"
    path.write_bytes(GOOD.replace("\n", "\r\n").encode())
    assert read(path, KINDS) == parse(GOOD, "kort.toml", KINDS)


def test_a_file_that_notepad_saved_as_utf_8_is_fine(tmp_path: Path) -> None:
    """Notepad's "UTF-8 with BOM" puts an invisible mark before the first letter."""
    path = tmp_path / "kort.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert read(path, KINDS) == parse(GOOD, "kort.toml", KINDS)


# --- mistakes -------------------------------------------------------------------------------------------------------


def mistakes(old: str, new: str) -> list[tuple[int | None, str, str]]:
    """(line, key, rule) of every mistake of the good programme with one thing changed."""
    assert GOOD.count(old) >= 1
    with pytest.raises(ProgrammeError) as caught:
        parse(GOOD.replace(old, new, 1), "kort.toml", KINDS)
    assert {mistake.file for mistake in caught.value.mistakes} == {"kort.toml"}
    return [(mistake.line, mistake.key, mistake.rule) for mistake in caught.value.mistakes]


MISTAKES = {
    "no id": ('id = "kort"\n', "", [(1, "id", "missing")]),
    "a title in one language": (', en = "Short"', "", [(2, "title.en", "missing")]),
    "a title of characters that nobody sees": (
        'nl = "Kort"',
        'nl = "\u200b\\u2060 \u3164"',
        [(2, "title.nl", "string_too_short")],
    ),
    "an empty title": ('nl = "Kort"', 'nl = "  "', [(2, "title.nl", "string_too_short")]),
    "a title that is too long": ('nl = "Kort"', f'nl = "{"x" * 301}"', [(2, "title.nl", "string_too_long")]),
    "a title that is a number": ('{ nl = "Kort", en = "Short" }', "5", [(2, "title", "model_type")]),
    "a text in a third language": ('en = "Short"', 'en = "Short", de = "Kurz"', [(2, "title.de", "extra_forbidden")]),
    "an id with capitals": ('id = "kort"', 'id = "Kort"', [(1, "id", "string_pattern_mismatch")]),
    "an id with a space": ('id = "kort"', 'id = "heel kort"', [(1, "id", "string_pattern_mismatch")]),
    "an id with a line break": ('id = "kort"', 'id = "kort\\n"', [(1, "id", "string_pattern_mismatch")]),
    "a key that nobody knows": ('id = "kort"', 'id = "kort"\nnaam = "Kort"', [(2, "naam", "extra_forbidden")]),
    "a theme without a title": (
        'title = { nl = "Paradoxen", en = "Paradoxes" }\n',
        "",
        [(5, "themes[1].title", "missing")],
    ),
    "a theme that is not there": ('theme = "paradoxes"', 'theme = "waarden"', [(12, "activities[1].theme", "theme")]),
    "a theme that is a list": (
        'theme = "paradoxes"',
        'theme = ["paradoxes"]',
        [(12, "activities[1].theme", "string_type")],
    ),
    "a theme that is a table": (
        'theme = "paradoxes"',
        "theme = { a = 1 }",
        [(12, "activities[1].theme", "string_type")],
    ),
    "no kind": ('kind = "paradox"\n', "", [(9, "activities[1].kind", "missing")]),
    "a kind that nobody knows": ('kind = "paradox"', 'kind = "quiz"', [(11, "activities[1].kind", "kind")]),
    "a kind that is a list": ('kind = "paradox"', 'kind = ["paradox"]', [(11, "activities[1].kind", "string_type")]),
    "no pole": ('right = { nl = "loslaten", en = "letting go" }\n', "", [(9, "activities[1].right", "missing")]),
    "half a pole": (', en = "letting go"', "", [(15, "activities[1].right.en", "missing")]),
    "a pole of another kind": (
        "text = {",
        "left = {",
        [(18, "activities[2].text", "missing"), (22, "activities[2].left", "extra_forbidden")],
    ),
    "minutes in words": ("minutes = 10", 'minutes = "10"', [(13, "activities[1].minutes", "int_type")]),
    "minutes below zero": ("minutes = 10", "minutes = -1", [(13, "activities[1].minutes", "greater_than_equal")]),
    "too many minutes": ("minutes = 10", "minutes = 241", [(13, "activities[1].minutes", "less_than_equal")]),
    "half a minute": ("minutes = 10", "minutes = 0.5", [(13, "activities[1].minutes", "int_type")]),
    "minutes without end": ("minutes = 10", "minutes = inf", [(13, "activities[1].minutes", "int_type")]),
    "minutes that are true": ("minutes = 10", "minutes = true", [(13, "activities[1].minutes", "int_type")]),
    "results that are no choice": (
        'results = "reveal"',
        'results = "never"',
        [(21, "activities[2].results", "literal_error")],
    ),
    "a script that is too long": ("Lees voor.", "x" * 3001, [(16, "activities[1].script.nl", "string_too_long")]),
    "a kind that nobody knows beside other mistakes": (
        'kind = "paradox"\ntheme = "paradoxes"\nminutes = 10',
        'kind = "Quiz"\ntheme = "x"\nminutes = -4',
        [
            (11, "activities[1].kind", "kind"),
            (12, "activities[1].theme", "theme"),
            (13, "activities[1].minutes", "greater_than_equal"),
        ],
    ),
    "no kind beside other mistakes": (
        'kind = "paradox"\ntheme = "paradoxes"\nminutes = 10',
        'theme = "paradoxes"\nminutes = -4\nresults = "never"',
        [
            (9, "activities[1].kind", "missing"),
            (12, "activities[1].minutes", "greater_than_equal"),
            (13, "activities[1].results", "literal_error"),
        ],
    ),
    "the same id twice, in a file with other mistakes": (
        GOOD,
        GOOD.replace('id = "q02"', 'id = "p6"').replace('en = "Short"', 'en = ""'),
        [(2, "title.en", "string_too_short"), (19, "activities[2].id", "twice")],
    ),
    "a theme twice": (
        "[[themes]]",
        '[[themes]]\nid = "paradoxes"\ntitle = { nl = "a", en = "a" }\n[[themes]]',
        [(9, "themes[2].id", "twice")],
    ),
    "the same id twice": ('id = "q02"', 'id = "p6"', [(19, "activities[2].id", "twice")]),
    "no activities": (GOOD[GOOD.index("[[activities]]") :], "", [(1, "activities", "missing")]),
    "activities that are a text": (
        GOOD[GOOD.index("\n[[themes]]") :],
        'activities = "p1"\n',
        [(4, "activities", "tuple_type")],
    ),
    "an activity that is a text": (
        GOOD[GOOD.index("\n[[themes]]") :],
        'activities = ["p1"]\n',
        [(4, "activities[1]", "dict_type")],
    ),
    "a bracket that is not closed": ('en = "Short" }', 'en = "Short"', [(3, "", "toml_close")]),
    "the same key twice": ('id = "kort"', 'id = "kort"\nid = "kort"', [(2, "", "toml_twice")]),
    "no quotes": ('id = "kort"', "id = kort", [(1, "", "toml_value")]),
    "a text that never ends": (
        'note = "from the deck"\n',
        'note = """from the deck\n',
        [(23, "", "toml_text")],
    ),
}


@pytest.mark.parametrize(("old", "new", "found"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_with_its_line_key_and_rule(
    old: str, new: str, found: list[tuple[int | None, str, str]]
) -> None:
    assert mistakes(old, new) == found


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file() -> None:
    broken = (
        GOOD.replace('en = "Short"', 'en = ""').replace("minutes = 10", "minutes = 999").replace("text =", "vraag =")
    )
    with pytest.raises(ProgrammeError) as caught:
        parse(broken, "kort.toml", KINDS)
    assert [(mistake.line, mistake.key, mistake.rule) for mistake in caught.value.mistakes] == [
        (2, "title.en", "string_too_short"),
        (13, "activities[1].minutes", "less_than_equal"),
        (18, "activities[2].text", "missing"),
        (22, "activities[2].vraag", "extra_forbidden"),
    ]
    assert str(caught.value) == (
        "kort.toml:2 title.en: string_too_short; kort.toml:13 activities[1].minutes: less_than_equal; "
        "kort.toml:18 activities[2].text: missing; kort.toml:22 activities[2].vraag: extra_forbidden"
    )


def test_a_mistake_says_what_was_given_and_what_would_do() -> None:
    with pytest.raises(ProgrammeError) as caught:
        parse(GOOD.replace('kind = "paradox"', 'kind = "quiz"'), "kort.toml", KINDS)
    assert caught.value.mistakes == (
        Mistake("kort.toml", 11, "activities[1].kind", "kind", {"given": "quiz", "known": ", ".join(sorted(KINDS))}),
    )
    with pytest.raises(ProgrammeError) as caught:
        parse(GOOD.replace("minutes = 10", "minutes = 241"), "kort.toml", KINDS)
    assert caught.value.mistakes == (
        Mistake("kort.toml", 13, "activities[1].minutes", "less_than_equal", {"given": 241, "le": 240}),
    )


def test_a_file_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "kort.toml"
    path.write_bytes(GOOD.replace("Eén", "Een").replace("from the deck", "één").encode("latin-1"))
    with pytest.raises(ProgrammeError) as caught:
        read(path, KINDS)
    assert caught.value.mistakes == (Mistake("kort.toml", 23, "", "encoding", {}),)


@pytest.mark.parametrize("text", ["", "\n\n", "# alleen een opmerking", "[[activities]]"])
def test_a_file_without_a_programme_is_refused(text: str) -> None:
    with pytest.raises(ProgrammeError) as caught:
        parse(text, "leeg.toml", KINDS)
    assert caught.value.mistakes


def test_a_file_that_nests_endlessly_is_a_mistake_too() -> None:
    with pytest.raises(ProgrammeError):
        parse(f"id = {'[' * 3000}{']' * 3000}", "diep.toml", KINDS)


@pytest.mark.parametrize("number", ["9" * 5000, f"-{'9' * 5000}", f"[1, {'9_' * 5000}9]", f"{{ nl = {'9' * 5000} }}"])
def test_a_number_of_thousands_of_digits_is_a_mistake_in_its_line(number: str) -> None:
    assert mistakes("minutes = 10", f"minutes = {number}") == [(13, "", "toml_number")]


def test_a_number_that_could_be_read_but_not_written_is_too_long() -> None:
    assert mistakes("minutes = 10", f"minutes = 0x{'f' * 5000}") == [(13, "", "toml_number")]
    assert mistakes('kind = "paradox"', f"kind = 0x{'f' * 5000}") == [(11, "", "toml_number")]
    assert mistakes("minutes = 10", f"minutes = 0x{'f' * 150}") == [(13, "activities[1].minutes", "less_than_equal")]


def test_keys_with_dots_nest_as_deep_as_a_programme_does_and_no_deeper() -> None:
    assert mistakes('id = "kort"', f'id = "kort"\n{"a." * 1500}a = 1') == [(2, "", "toml_deep")]


def lists_in(value: Any, place: KeyPath = ()) -> Iterator[tuple[KeyPath, list[dict[str, Any]]]]:
    """Every list of things that have an id, and where it is."""
    if isinstance(value, dict):
        for key, inside in value.items():
            yield from lists_in(inside, (*place, key))
    elif isinstance(value, list):
        if len(value) > 1 and all(isinstance(one, dict) and "id" in one for one in value):
            yield place, value
        for index, inside in enumerate(value):
            yield from lists_in(inside, (*place, index))


def test_a_name_that_stands_twice_in_any_list_is_told_at_the_second_one() -> None:
    """All at once: the last entry of every list of every kind gets the name of the first."""
    data = data_of(next(one for one in built_in() if one.id == "everything"))
    action = next(one for one in data["activities"] if one["kind"] == "action")
    action["earlier"] = [{"id": "a", "what": "a"}, {"id": "b", "what": "b"}]
    lists = [one for one in lists_in(data) if one[0] != ("activities",)]
    for _, entries in lists:
        entries[-1]["id"] = entries[0]["id"]
    with pytest.raises(ProgrammeError) as caught:
        parse(write(data), "kort.toml", KINDS)
    keys = {
        "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in (*place, len(entries) - 1, "id"))
        for place, entries in lists
    }
    twice = [mistake for mistake in caught.value.mistakes if mistake.rule == "twice"]
    assert {one.key for one in twice} == {key.lstrip(".") for key in keys}
    names = {place[-1] for place, _ in lists}
    assert names >= {"themes", "corners", "values", "boxes", "earlier", "options", "items", "forces", "questions"}
    lines = write(data).split("\n")
    assert all(one.line and str(one.values["given"]) in lines[one.line - 1] for one in twice)


toml_values = st.recursive(
    st.sampled_from(
        ['"x"', '""', "5", "-1", "inf", "nan", "true", "2026-11-23", '"paradox"', '"question"', '"paradoxes"']
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]"),
        st.tuples(inner, inner).map(lambda parts: f"{{ nl = {parts[0]}, en = {parts[1]} }}"),
    ),
    max_leaves=5,
)
LINES = [index for index, line in enumerate(GOOD.splitlines()) if "=" in line]


@settings(max_examples=examples(150))
@given(st.dictionaries(st.sampled_from(LINES), toml_values, min_size=1, max_size=4))
def test_any_value_in_any_place_is_a_programme_or_a_list_of_mistakes(changes: dict[int, str]) -> None:
    lines = GOOD.splitlines()
    for at, value in changes.items():
        lines[at] = f"{lines[at].split('=')[0]}= {value}"
    try:
        programme = parse("\n".join(lines), "kort.toml", KINDS)
    except ProgrammeError as error:
        assert error.mistakes
        assert all(mistake.line is None or 1 <= mistake.line <= len(lines) for mistake in error.mistakes)
    else:
        assert len(programme.activities) == 2


@settings(max_examples=examples(100))
@given(st.text(max_size=200))
def test_any_text_is_a_list_of_mistakes_and_never_a_crash(text: str) -> None:
    with pytest.raises(ProgrammeError):
        parse(text, "kort.toml", KINDS)


# --- the built-in programme -----------------------------------------------------------------------------------------

PARADOXES = {
    "p1": ("wensen van de politiek", "wensen van de samenleving"),
    "p2": ("eigen positie als ambtenaar", "investeren in relaties met burgers"),
    "p3": ("draagvlak", "daadkracht"),
    "p4": ("ruimte organiseren", "de regels volgen"),
    "p5": ("eerst mensen veranderen", "eerst structuren veranderen"),
    "p6": ("sturen", "loslaten"),
}
QUESTIONS = {
    "q01": ("Publieke waarden", "verschuiving naar gemeente als regisseur?"),
    "q02": ("Publieke waarden", "wat zijn onze leidende waarden en normen?"),
    "q03": ("Publieke waarden", "hoe definieer je democratische waarden?"),
    "q04": ("Krachtenveld", "waar positioneren we de co-creators?"),
    "q05": ("Krachtenveld", "wat is de rol van politiek en bestuur?"),
    "q06": ("Krachtenveld", "hoe kunnen we mogelijkheden organiseren?"),
    "q07": ("Competenties", "welke competenties moeten ontwikkeld worden?"),
    "q08": ("Competenties", "welke verschillende rollen beleggen we?"),
    "q09": ("Competenties", "hoe kunnen ‘voorlopers’ andere collega’s meenemen in hun werkwijze?"),
    "q10": ("Interventies", "waar moeten we sturen en waar loslaten?"),
    "q11": ("Interventies", "hoe kunnen we de verandering aanschouwelijk maken?"),
    "q12": ("Interventies", "welke ontwikkeling is in het team nodig?"),
}


@pytest.fixture
def programme() -> Programme:
    return next(one for one in built_in() if one.id == "everything")


def test_the_six_paradoxes_are_in_the_words_of_the_deck(programme: Programme) -> None:
    assert {
        activity.id: (activity.left.nl, activity.right.nl)
        for activity in programme.activities
        if isinstance(activity, Paradox) and activity.ask == "now"
    } == PARADOXES


def test_the_twelve_questions_are_in_the_words_of_the_deck_under_its_four_themes(programme: Programme) -> None:
    themes = {theme.id: theme.title.nl for theme in programme.themes}
    assert {
        activity.id: (themes[str(activity.theme)], activity.text.nl)
        for activity in programme.activities
        if isinstance(activity, Question) and activity.text
    } == QUESTIONS


def test_the_programme_is_in_the_order_of_the_deck(programme: Programme) -> None:
    deck = [*PARADOXES, *QUESTIONS]
    assert [activity.id for activity in programme.activities if activity.id in deck] == deck


@pytest.mark.parametrize("programme", built_in(), ids=lambda one: one.id)
def test_every_activity_of_a_built_in_programme_has_its_script_and_its_minutes(programme: Programme) -> None:
    assert [activity.id for activity in programme.activities if activity.script is None or activity.minutes < 1] == []


@pytest.mark.parametrize(
    ("name", "minutes"),
    [
        ("cocreation", {"welcome": 5, "check_in": 5, "the_case": 8, "incidents": 12, "balance": 10, "p6": 10, "p3": 10,
                        "forces": 7, "strategies": 5, "question": 12, "actions": 4, "check_out": 2}),
        ("half_an_hour", {"rules": 3, "the_case": 2, "balance": 4, "p6": 10, "strategies": 5, "first_step": 4,
                          "check_out": 2}),
    ],
)  # fmt: skip
def test_a_built_in_programme_takes_its_time(name: str, minutes: dict[str, int]) -> None:
    programme = next(one for one in built_in() if one.id == name)
    assert {activity.id: activity.minutes for activity in programme.activities} == minutes


def test_the_built_in_programmes_stand_from_short_to_long() -> None:
    assert [(one.id, one.minutes) for one in built_in()][:5] == [
        ("first_time", 10),
        ("six_paradoxes", 20),
        ("half_an_hour", 30),
        ("competencies_and_team", 45),
        ("cocreation", 90),
    ]


def test_paradoxes_are_live(programme: Programme) -> None:
    assert {activity.starts_with for activity in programme.activities if isinstance(activity, Paradox)} == {"live"}


def test_every_programme_file_is_built_in_and_named_after_its_id() -> None:
    assert {one.id for one in built_in()} == {path.stem for path in CONTENT.glob("*.toml")}


def test_the_mistakes_of_all_programme_files_are_told_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("een", "twee"):
        (tmp_path / f"{name}.toml").write_text(GOOD.replace("minutes = 10", "minutes = 999"))
    (tmp_path / "goed.toml").write_text(GOOD)
    monkeypatch.setattr("sessions.programmes.built_in.CONTENT", tmp_path)
    with pytest.raises(ProgrammeError) as caught:
        built_in.__wrapped__()
    assert [(mistake.file, mistake.line, mistake.key) for mistake in caught.value.mistakes] == [
        ("een.toml", 13, "activities[1].minutes"),
        ("twee.toml", 13, "activities[1].minutes"),
    ]


def test_every_kind_of_activity_is_found_by_the_name_of_its_package() -> None:
    files = Path(activities.__file__).parent.glob("*/*.py")
    packages = {path.parent.name for path in files if "\nKIND = " in path.read_text(encoding="utf-8")}
    assert set(KINDS) == packages
    assert {name: get_args(kind.model_fields["kind"].annotation) for name, kind in KINDS.items()} == {
        name: (name,) for name in packages
    }
