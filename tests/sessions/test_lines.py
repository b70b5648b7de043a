"""The line of every key of a file, however it is laid out."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessions.lines import Lines, Place
from sessions.programme_file import write
from tests.sessions.test_programme_file import EXAMPLE

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
        (("themes", 0, "title"), 11),
        (("activities", 0), 14),
        (("activities", 0, "id"), 15),
        (("activities", 0, "options"), 16),
        (("activities", 0, "options", 0, "text", "en"), 17),
        (("activities", 0, "options", 1), 19),
        (("activities", 0, "options", 1, "text", "nl"), 19),
        (("activities", 0, "options", 1, "text", "en"), 19),
        (("activities", 0, "options", 7), 16),
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
        (("activities", 1, "corners", 1), 39),
        (("nothing",), None),
        ((), None),
    ],
)
def test_a_key_stands_in_its_line(where: Place, line: int | None) -> None:
    tomllib.loads(FILE)
    assert Lines(FILE).of(where) == line


def test_rows_that_stand_apart_have_lines_of_their_own() -> None:
    lines = EXAMPLE.splitlines()
    told = Lines(EXAMPLE)
    assert [lines[(told.of(("activities", 0, "corners", at, "title", "nl")) or 0) - 1] for at in range(3)] == [
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
    text = write(data)
    told = Lines(text)
    assert [name for name in data if told.of((name,)) is None] == []


@given(st.text("ab[]{}=,.\"'\n#", max_size=30))
def test_what_is_no_toml_is_read_to_its_end_too(text: str) -> None:
    assert Lines(text).of(("nothing at all",)) is None
