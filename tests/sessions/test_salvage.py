"""Of a file that is no TOML every mistake is told at once, and the rest of it is checked as well."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions import salvage
from sessions.activities import kinds
from sessions.programme import ProgrammeError, parse
from sessions.programme_file import to_toml
from sessions.programmes import built_in

GOOD = to_toml(next(one for one in built_in() if one.id == "first_time"))


def told(text: str) -> list[tuple[int | None, str, str]]:
    """Line, key and rule of everything that is wrong."""
    with pytest.raises(ProgrammeError) as caught:
        parse(text, "mijn.toml", kinds())
    return [(one.line, one.key, one.rule) for one in caught.value.mistakes]


def line_of(text: str, words: str) -> int:
    """The first line that begins with these words."""
    return next(at for at, line in enumerate(text.split("\n"), 1) if line.startswith(words))


def test_several_syntax_mistakes_and_a_wrong_value_are_told_together() -> None:
    text = GOOD.replace("minutes = 1\n", "minutes =\n", 1).replace("minutes = 4", "minutes 4")
    text = text.replace('kind = "word"', 'kind = "word"\ncolour = "red"', 1)
    assert told(text) == [
        (line_of(text, "minutes ="), "activities[1].minutes", "toml_value"),
        (line_of(text, "colour"), "activities[2].colour", "extra_forbidden"),
        (line_of(text, "minutes 4"), "activities[3].minutes", "toml_equals"),
    ]


def test_a_text_that_never_ends_spoils_only_itself() -> None:
    first = GOOD.index('"""', GOOD.index('nl = """') + 8)
    text = GOOD[:first] + GOOD[first + 3 :].replace("minutes = 4", "minutes = 400")
    assert [(key, rule) for _, key, rule in told(text)] == [
        ("activities[1].script.nl", "toml_text"),
        ("activities[3].minutes", "less_than_equal"),
    ]


@pytest.mark.parametrize("header", ["[[activities]", "[activities]]", "[[activities"])
def test_a_broken_header_still_counts_as_an_activity(header: str) -> None:
    text = GOOD.replace("[[activities]]", header, 1).replace("minutes = 2", "minutes = 999", 1)
    assert [(key, rule[:5]) for _, key, rule in told(text)] == [
        ("activities[1]", "toml_"),
        ("activities[2].minutes", "less_"),
    ]


def test_what_could_not_be_read_is_not_called_missing_nor_what_refers_to_it_unknown() -> None:
    text = GOOD.replace('[[themes]]\nid = "try"', "[[themes]]\nid = try", 1)
    assert text != GOOD
    assert told(text) == [(line_of(text, "id = try"), "themes[1].id", "toml_value")]


def test_a_key_that_stands_there_twice_hides_nothing_else() -> None:
    text = GOOD.replace("minutes = 1\n", "minutes = 1\nminutes = 2\n", 1).replace("minutes = 4", 'minutes = "4"')
    assert told(text) == [
        (line_of(text, "minutes = 2"), "activities[1].minutes", "toml_twice"),
        (line_of(text, 'minutes = "4"'), "activities[3].minutes", "int_type"),
    ]


def test_windows_line_ends_change_nothing_about_the_lines() -> None:
    text = GOOD.replace("minutes = 4", "minutes = four").replace("minutes = 1\n", "minutes =\n", 1)
    assert told(text.replace("\n", "\r\n")) == told(text)
    assert len(told(text)) == 2


def test_lines_in_a_long_text_that_look_like_keys_stay_part_of_it() -> None:
    text = 'a = """\nb = c\n[d\n"""\ne = f\n'
    read = salvage.read(text)
    assert read.data == {"a": "b = c\n[d\n"}
    assert [(one.rule, one.line, one.place) for one in read.faults] == [("toml_value", 5, ("e",))]


def test_a_file_with_endless_mistakes_is_given_up_on_in_time() -> None:
    read = salvage.read("a = b c\n" * 5000)
    assert 0 < len(read.faults) <= 400


@settings(max_examples=150)
@given(st.integers(0, len(GOOD)), st.integers(0, 5), st.text(alphabet="\"'[]{}=,.\n\\#a1 \r", max_size=4))
def test_whatever_was_struck_the_lines_and_keys_are_in_the_file(at: int, struck: int, typed: str) -> None:
    text = GOOD[:at] + typed + GOOD[at + struck :]
    read = salvage.read(text)
    for one in read.faults:
        assert one.line is None or 1 <= one.line <= text.count("\n") + 1
    assert bool(read.faults) or read.outline == text
