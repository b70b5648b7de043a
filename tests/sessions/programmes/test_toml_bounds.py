"""How large and deep a programme file may be: what goes over it is refused before a parser keeps anything of it."""

import tracemalloc
from functools import cache

import pytest

from sessions.activities import kinds
from sessions.programmes.built_in import built_in
from sessions.programmes.mistakes import Mistake, ProgrammeError
from sessions.programmes.parser import parse
from sessions.programmes.toml_bounds import (
    LONGEST_NAME,
    MOST_CHARACTERS,
    MOST_EXPLAINED,
    MOST_LEVELS,
    MOST_TOKENS,
    TomlSyntaxError,
    shorten,
    statements,
)
from sessions.programmes.toml_file import to_toml
from sessions.programmes.toml_syntax import lines_of_keys, read

MANY = 200_000
PARTS = ".".join(["a"] * MANY)
BOMBS = {
    "parts of a key": (f"{PARTS} = 1\n", "toml_deep", 1),
    "parts with white space": (f"{' . '.join(['a'] * MANY)} = 1\n", "toml_deep", 1),
    "parts in quotes": ('"".' * MANY + "a = 1\n", "toml_deep", 1),
    "parts of a key in a table": (f"x = 1\n[b]\n{PARTS} = 1\n", "toml_deep", 3),
    "parts of a key in an inline table": (f"x = {{ y = 1, {PARTS} = 1 }}\n", "toml_deep", 1),
    "parts of a header": (f"[{PARTS}]\n", "toml_deep", 1),
    "parts of a header of a list": (f"[[{PARTS}]]\n", "toml_deep", 1),
    "parts after a string with a key in it": (f'x = """\ny = 1\n"""\n{PARTS} = 1\n', "toml_deep", 4),
    "parts after five quotation marks": (f'x = """a"""""\n{PARTS} = 1\n', "toml_deep", 2),
    "parts after a literal": (f"x = '''a\\'''\n{PARTS} = 1\n", "toml_deep", 2),
    "parts after a comment": (f'# """\n{PARTS} = 1\n', "toml_deep", 2),
    "lists in lists": (f"x = {'[' * MANY}{']' * MANY}\n", "toml_deep", 1),
    "lists in lists, not closed": (f"x = {'[' * MANY}", "toml_deep", 1),
    "tables in tables": (f"x = {'{a=' * MANY}1{'}' * MANY}\n", "toml_deep", 1),
    "entries": (f"x = [{'[],' * MANY}]\n", "toml_much", 1),
    "keys of an inline table": (f"x = {{{', '.join(f'k{n} = 1' for n in range(MANY))}}}\n", "toml_much", 1),
    "keys on one line each": ("\n".join(f"k{n} = 1" for n in range(MANY)), "toml_lines", 20_001),
    "tables": ("\n".join(f"[t{n}]" for n in range(19_000)), "toml_much", 12_501),
    "a list of tables": ("[[t]]\n" * 19_000, "toml_much", 8_334),
    "a name": (f"{'a' * MANY} = 1\n", "toml_long", 1),
    "a name in quotes": (f'"{"a" * MANY}" = 1\n', "toml_long", 1),
    "a name of a table": (f'["{"a" * MANY}"]', "toml_long", 1),
    "a number": (f"x = 0x{'f' * MANY}\n", "toml_number", 1),
    "all of it": (f'x = "{"a" * MOST_CHARACTERS}"\n', "toml_lines", 1),
}  # fmt: skip


def wrong(text: str) -> tuple[Mistake, ...]:
    """The mistakes of a programme file."""
    with pytest.raises(ProgrammeError) as refused:
        parse(text, "x.toml", kinds())
    return refused.value.mistakes


def looked_at(text: str) -> tuple[tuple[Mistake, ...], int]:
    """The mistakes of a file that has some, and the most bytes that are held at once while it is looked at."""
    tracemalloc.start()
    try:
        return wrong(text), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", BOMBS)
def test_too_much_of_anything_is_refused_with_its_line_before_it_costs_more_than_an_ordinary_file(name: str) -> None:
    text, rule, line = BOMBS[name]
    allowed = 2 * len(text) + peak_of_an_ordinary_file()
    found, most = looked_at(text)
    assert [(mistake.rule, mistake.line) for mistake in found] == [(rule, line)]
    assert most < allowed


@cache
def peak_of_an_ordinary_file() -> int:
    """The most bytes that a built-in programme takes when it has one mistake."""
    ordinary = to_toml(built_in()[0]).replace("minutes = ", "minuten = ", 1)
    wrong(ordinary)  # what is kept from now on, such as the kinds, is no memory of a file
    return looked_at(ordinary)[1]


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        f"x = [{'[], ' * (MOST_TOKENS // 3 - 10)}]\n",
        f"x = {{{', '.join(f'k{n} = 1' for n in range(MOST_TOKENS // 4 - 10))}}}\n",
        "".join(f"k{n}.{'.'.join('abcdefghijklmn')} = 1\n" for n in range(MOST_TOKENS // 35)),
    ],
    ids=["entries", "keys", "parts"],
)
def test_a_file_at_its_limits_takes_a_small_part_of_what_a_server_has(text: str) -> None:
    assert statements(text)
    assert looked_at(text)[1] < 60_000_000


def test_what_programmes_have_is_far_below_the_limits() -> None:
    for programme in built_in():
        text = to_toml(programme)
        assert statements(text * 10)
        assert len(text) * 10 < MOST_EXPLAINED


def test_at_a_limit_a_file_is_read_and_one_step_on_it_is_not() -> None:
    key = ".".join(["a"] * MOST_LEVELS)
    assert statements(f"{key} = 1\n[{key}]\n") == [0, len(key) + 5]
    assert statements(f"x = {'[' * MOST_LEVELS}{']' * MOST_LEVELS}\n{'n' * LONGEST_NAME} = 1.5\n")
    assert statements("x = [" + "1," * (MOST_TOKENS // 2 - 3) + "]\n")
    for text in (f"a.{key} = 1", f"x = [{'[' * MOST_LEVELS}", "n" * (LONGEST_NAME + 1), "[" + "1," * MOST_TOKENS):
        with pytest.raises(TomlSyntaxError):
            statements(text)


def test_dots_and_brackets_in_strings_comments_and_numbers_are_no_levels() -> None:
    many = "." * 50 + "[" * 50
    text = f'a = "{many}"\nb = \'{many}\'\nc = """\n{many}"""\n# {many}\nd = [{"1.5, " * 50}]\n"{"e" * 90}" = 1e-7\n'
    assert read(text)["c"] == many
    assert len(statements(text)) == 5


def test_a_repeated_name_costs_no_more_than_other_mistakes_and_is_told_by_its_line() -> None:
    """tomlkit was asked about every line of a long text, some 30 seconds for a thousand lines."""
    lines = "\n" * 15_000
    found = wrong(f'id = 1\nabout = """{lines}"""\n  id = [\n 2]\n')
    assert [(mistake.rule, mistake.line, mistake.column) for mistake in found] == [("toml_twice", 15_003, 3)]


def test_a_mistake_after_a_picture_is_told_by_its_column_in_the_file() -> None:
    picture = "A" * 800_000
    [mistake] = wrong(f'id = "x"\nlogo = {{ data = "{picture}", alt = ja }}\n')
    assert (mistake.rule, mistake.line, mistake.column) == ("toml_value", 2, 800_027)
    assert lines_of_keys(f'a = "{picture}"\nb = [1,\n"{picture}"]\n') == {
        ("a",): 1,
        ("b",): 2,
        ("b", 0): 2,
        ("b", 1): 3,
    }
    assert len(shorten(f'a = "{picture}" # "{picture}"')[0]) == len(picture) + 25


def test_a_long_text_with_a_mistake_in_the_file_is_refused_instead_of_looked_through_for_half_a_minute() -> None:
    [mistake] = wrong('zz = 1\nid = "' + "x\\n" * 900_000 + '"\n')
    assert (mistake.rule, mistake.line) == ("toml_lines", 2)
