"""The line of every key of a file, however it is laid out; and where a text is no TOML, with what is expected there."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.programmes.built_in import built_in
from sessions.programmes.toml_file import to_toml, write
from sessions.programmes.toml_syntax import KeyPath, TomlSyntaxError, lines_of_keys, read
from tests.conftest import examples
from tests.sessions.programmes.test_toml_file import EXAMPLE

FILE = '''\
# a remark with = and [[activities]]
id = "x"  # the id
title = { nl = "a = b, [c] # no remark", en = 'd = "e' }
about.nl = """
id = "no key"
""\\" still the text
"""
about.en = "y"
"quoted key" = 1

[[themes]]
id = "t"

[[activities]]
id = "one"
options = [
    { id = "a", text = { nl = "A", en = "B" } },
    # nothing
    { id = "b", text = { nl = "C", en = "D" } },
    # nor here
]
numbers = [1, 2.5, [3],
           2026-11-23, true]

[activities.place]
town = "Den Haag"

[[activities.corners]]
id = "north"
values = [{ id = "v" }]

[[activities.corners]]
id = "east"
[activities.corners.role]
nl = "z"

[[activities]]
id = "two"
[[activities.corners]]
id = "again"
'''


@pytest.mark.parametrize(
    ("where", "line"),
    [
        (("id",), 2),
        (("title",), 3),
        (("title", "en"), 3),
        (("about", "nl"), 4),
        (("about", "en"), 8),
        (("quoted key",), 9),
        (("themes",), 11),
        (("themes", 0, "id"), 12),
        (("themes", 0, "title"), None),
        (("activities", 0), 14),
        (("activities", 0, "id"), 15),
        (("activities", 0, "options"), 16),
        (("activities", 0, "options", 0, "text", "en"), 17),
        (("activities", 0, "options", 1), 19),
        (("activities", 0, "options", 1, "text", "nl"), 19),
        (("activities", 0, "options", 1, "text", "en"), 19),
        (("activities", 0, "options", 7), None),
        (("activities", 0, "numbers", 1), 22),
        (("activities", 0, "numbers", 2, 0), 22),
        (("activities", 0, "numbers", 3), 23),
        (("activities", 0, "numbers", 4), 23),
        (("activities", 0, "place", "town"), 26),
        (("activities", 0, "corners", 0, "values", 0, "id"), 30),
        (("activities", 0, "corners", 1, "id"), 33),
        (("activities", 0, "corners", 1, "role", "nl"), 35),
        (("activities", 1, "id"), 38),
        (("activities", 1, "corners", 0, "id"), 40),
        (("activities", 1, "corners", 1), None),
        (("nothing",), None),
        ((), None),
    ],
)
def test_a_key_stands_in_its_line(where: KeyPath, line: int | None) -> None:
    tomllib.loads(FILE)
    assert lines_of_keys(FILE).get(where) == line


def test_windows_line_ends_change_nothing() -> None:
    assert lines_of_keys(FILE.replace("\n", "\r\n")) == lines_of_keys(FILE)


def test_a_list_of_tables_may_have_others_in_between() -> None:
    text = "[[a]]\nid = 1\n[b]\nid = 2\n[[a]]\nid = 3\n[b.c]\nid = 4\n"
    lines = lines_of_keys(text)
    assert {place: line for place, line in lines.items() if place[-1] == "id"} == {
        ("a", 0, "id"): 2,
        ("b", "id"): 4,
        ("a", 1, "id"): 6,
        ("b", "c", "id"): 8,
    }


def test_entries_of_a_list_stand_in_their_own_lines() -> None:
    text = 'a = [ true, # "q"\n  """m\nn""", "q", [\n 1], {b = 1}]\n'
    assert lines_of_keys(text) == {
        ("a",): 1, ("a", 0): 1, ("a", 1): 2, ("a", 2): 3, ("a", 3): 3, ("a", 3, 0): 4, ("a", 4): 4, ("a", 4, "b"): 4,
    }  # fmt: skip


def test_rows_that_stand_apart_have_lines_of_their_own() -> None:
    lines = EXAMPLE.splitlines()
    numbers = lines_of_keys(EXAMPLE)
    assert [lines[numbers["activities", 0, "corners", index, "title", "nl"] - 1] for index in range(3)] == [
        'title = { nl = "Noord", en = "North" }',
        'title = { nl = "Oost", en = "East" }',
        'title = { nl = "Zuid", en = "South" }',
    ]


words = st.text("abc", min_size=1, max_size=3)
values = st.recursive(
    st.text("ab\n\"'#[]{}=,.", max_size=6) | st.integers() | st.floats(allow_nan=False) | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(words, values, max_size=4))
def test_every_key_of_any_file_is_found(data: dict[str, object]) -> None:
    assert data.keys() == {place[0] for place in lines_of_keys(write(data))}


# --- what is no TOML ------------------------------------------------------------------------------------------------

SYNTAX = {
    # once too often
    'id = "a"\nid = "b"\nc = 1': (2, 1, "toml_twice"),
    "[a]\nb = 1\n  b = 2\nc = 3": (3, 3, "toml_twice"),
    "[a]\n[b]\n[a]\nc = 1\nd = [\n1,\n]\n": (3, 1, "toml_twice"),
    "a = 1\n[a]": (2, 1, "toml_twice"),
    "[[a]]\n[a]\nb = 1": (2, 1, "toml_twice"),
    "c = 1\na = { b = 1, b = 2 }": (2, 1, "toml_twice"),
    "a = { b = 1 }\na.c = 2": (2, 1, "toml_twice"),
    "[a.b]\n[a]\nb.c = 1": (3, 1, "toml_twice"),
    # texts
    '\nid = "a\nb = 1': (2, 8, "toml_text"),
    "id = 'a\r\nb = 1": (1, 8, "toml_text"),
    "id = 'a": (1, 8, "toml_text"),
    "id = '''a\n\n": (1, 6, "toml_text"),
    'a = 1\nid = """a\nb\n\n': (2, 6, "toml_text"),
    'id = "a\u0001"': (1, 8, "toml_character"),
    "# \u0001": (1, 3, "toml_character"),
    "a = 1\rb = 2": (1, 7, "toml_character"),
    'id = "C:\\dir"': (1, 10, "toml_backslash"),
    'id = "\\ud800"': (1, 8, "toml_backslash"),
    # names
    "= 1": (1, 1, "toml_name"),
    "a. = 1": (1, 4, "toml_name"),
    "[]": (1, 2, "toml_name"),
    'id "a"': (1, 4, "toml_equals"),
    "minutes 4": (1, 10, "toml_equals"),
    'a = [\n  { id = "a" },\n  { id "b" },\n]': (3, 8, "toml_equals"),
    "[[activities]\nid = 1": (1, 14, "toml_header"),
    "[a\nid = 1": (1, 3, "toml_header"),
    "[a]]": (1, 4, "toml_header"),
    # values
    "id = kort": (1, 6, "toml_value"),
    "id = “kort”": (1, 6, "toml_value"),
    "\n\nid =": (3, 5, "toml_value"),
    "id =\nb = 1": (1, 5, "toml_value"),
    'a = ["b", kort]': (1, 11, "toml_value"),
    "a = [": (1, 6, "toml_value"),
    "id = 2026-02-30": (1, 16, "toml_date"),
    "id = 1.5.2": (1, 11, "toml_number"),
    f"a = {'9' * 5000}": (1, 5005, "toml_number"),
    f"a = {'[' * 3000}": (1, 21, "toml_deep"),
    # what comes after a value
    'id = "a" b = 1': (1, 10, "toml_after"),
    "a = [1 2]": (1, 8, "toml_after"),
    "a = [1, 2\n": (1, 10, "toml_after"),
    "a = { b = 1 c = 2 }": (1, 13, "toml_after"),
    'a = [\n  { id = "a" }\n  { id = "b" },\n]': (3, 3, "toml_close"),
    # a character that ends a line in Python, and in TOML does not
    'a = "\u2028\x85"\nb = c': (2, 5, "toml_value"),
}


@pytest.mark.parametrize("text", SYNTAX, ids=lambda text: repr(text)[:40])
def test_where_a_text_is_no_toml_and_what_is_expected_there(text: str) -> None:
    with pytest.raises(TomlSyntaxError) as caught:
        read(text)
    assert (caught.value.line, caught.value.column, caught.value.expected) == SYNTAX[text]


def test_only_the_first_of_several_is_told() -> None:
    with pytest.raises(TomlSyntaxError) as caught:
        read("minutes 4\nid = kort\n[a")
    assert str(caught.value) == "toml_equals in line 1, column 10"


GOOD_FILE = to_toml(next(one for one in built_in() if one.id == "first_time"))
STRUCK = st.integers(0, len(GOOD_FILE)), st.integers(0, 5), st.text("\"'[]{}=,.\n\\#a1 \r\u0001\u2028", max_size=4)


@settings(max_examples=examples(200))
@given(*STRUCK)
def test_whatever_was_struck_or_slipped_in_the_line_and_column_are_in_the_file(
    at: int, struck: int, typed: str
) -> None:
    text = GOOD_FILE[:at] + typed + GOOD_FILE[at + struck :]
    try:
        read(text)
    except TomlSyntaxError as error:
        lines = text.split("\n")
        assert 1 <= error.line <= len(lines)
        assert 1 <= error.column <= len(lines[error.line - 1]) + 1


def test_what_python_reads_is_read_and_what_toml_1_1_allows_too() -> None:
    assert read("a = { b = 1 }") == {"a": {"b": 1}}
    assert read("a = {\n  b = 1,\n}") == {"a": {"b": 1}}
