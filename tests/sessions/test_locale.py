"""The texts: the same in both languages, every one that is asked for is there, and none is there for nothing."""

import ast
import re
import string
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest

from sessions import activities
from sessions.locale import Texts, all_texts, languages
from sessions.programmes import draft
from sessions.programmes.form_schema import Field, fields_of
from tests.python_source import nodes_of, tree_of

HOME = Path(__file__).parents[2]
LOCALE = HOME / "sessions" / "locale"
CODE = [path for folder in ("sessions", "server", "pages") for path in sorted((HOME / folder).rglob("*.py"))]
NL, EN = all_texts("nl"), all_texts("en")
SECTIONS = {key.split(".")[0] for key in NL if "." in key}
FILES = (".py", ".js", ".css", ".html", ".toml")


def places(text: str) -> set[str]:
    """The names of the {places} in a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


# --- the two files --------------------------------------------------------------------------------------------------


def test_both_languages_have_the_same_texts_in_the_same_order() -> None:
    assert list(NL) == list(EN)


def test_both_languages_have_the_same_places_in_every_text() -> None:
    assert {key: places(text) for key, text in NL.items()} == {key: places(text) for key, text in EN.items()}


BESIDE_THEIR_SUBJECT = {"refused", "screen", "mistake", "undo"}  # tables of which each file has its part
MOST_IN_INTERFACE = 7  # texts of a table that has no file of its own


@pytest.mark.parametrize("language", languages())
def test_a_table_stands_in_the_file_of_its_name(language: str) -> None:
    files = {file.stem: tomllib.loads(file.read_text("utf-8")) for file in sorted((LOCALE / language).glob("*.toml"))}
    misplaced = [
        (file, table)
        for file, tables in files.items()
        for table, texts in tables.items()
        if table != file
        and table not in BESIDE_THEIR_SUBJECT
        and isinstance(texts, dict)
        and (table in files or len(texts) > MOST_IN_INTERFACE)
    ]
    assert misplaced == []
    assert [file for file, tables in files.items() if file not in tables and file != "interface"] == []


@pytest.mark.parametrize("language", languages())
def test_no_text_is_empty_or_has_blanks_around_it(language: str) -> None:
    assert {
        key: text for key, text in all_texts(language).items() if not text or text != text.strip() or "  " in text
    } == {}


@pytest.mark.parametrize("language", languages())
def test_every_place_has_a_plain_name(language: str) -> None:
    names = set().union(*map(places, all_texts(language).values()))
    assert {name for name in names if not re.fullmatch(r"[a-z_]+", name)} == set()


def test_a_text_that_counts_has_one_for_one_and_one_for_many() -> None:
    ones = {key.removesuffix(".one") for key in NL if key.endswith(".one")}
    assert ones == {key.removesuffix(".many") for key in NL if key.endswith(".many")}
    assert {key for key in ones if "count" not in places(NL[f"{key}.many"])} == set()


# --- asking for a text ----------------------------------------------------------------------------------------------


def test_a_text_is_found_in_its_language_and_filled_in() -> None:
    assert [Texts(language)("join.until", day="1 mei 2027") for language in ("nl", "en")] == [
        "Tot en met 1 mei 2027. Daarna worden alle antwoorden gewist.",
        EN["join.until"].replace("{day}", "1 mei 2027"),
    ]


def test_a_language_that_we_do_not_speak_is_dutch() -> None:
    assert [(texts.language, texts("brand")) for texts in (Texts("de"), Texts(""), Texts("nl"))] == [
        ("nl", "SamenWerken")
    ] * 3


def test_what_somebody_typed_is_filled_in_as_it_is() -> None:
    assert Texts("nl")("paradox.where.left", left="{right} {0} %s") == "aan de kant van ‘{right} {0} %s’"


def test_one_is_counted_apart_from_many_and_none() -> None:
    assert [Texts("nl").count("question.say", count) for count in (0, 1, 2)] == [
        "0 antwoorden.",
        "1 antwoord.",
        "2 antwoorden.",
    ]


def test_a_text_or_a_place_that_is_not_there_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        Texts("nl")("nowhere.to.be.found")
    with pytest.raises(KeyError):
        Texts("nl")("join.until")


@pytest.mark.parametrize(
    ("moment", "clock"),
    [
        (datetime(2026, 11, 23, 13, 3, tzinfo=UTC), "14:03"),
        (datetime(2026, 7, 1, 22, 0, 59, tzinfo=UTC), "00:00"),
        (datetime(2026, 10, 25, 0, 59, tzinfo=UTC), "02:59"),
        (datetime(2026, 10, 25, 1, 0, tzinfo=UTC), "02:00"),
    ],
)
def test_the_time_is_that_of_the_netherlands_in_summer_and_in_winter(moment: datetime, clock: str) -> None:
    assert Texts("nl").clock(moment) == Texts("en").clock(moment) == clock


def test_a_day_is_written_in_words() -> None:
    assert (Texts("nl").day(date(2026, 11, 23)), Texts("en").day(date(2027, 5, 1))) == (
        "23 november 2026",
        "1 May 2027",
    )
    assert [Texts("nl").day(date(2026, month, 1)).split()[1] for month in range(1, 13)] == [
        NL[f"month.{month}"] for month in range(1, 13)
    ]


# --- the code against the files -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Asked:
    """One place in the code that asks for a text: by its whole key, or by a pattern with something filled in."""

    where: str
    key: str  # for a pattern a regular expression
    pattern: bool
    given: frozenset[str]
    more: bool  # values that can't be read off the code (**values)


def _asked() -> Iterator[Asked]:
    for path in CODE:
        if path == HOME / "sessions" / "locale" / "__init__.py":
            continue
        for node in nodes_of(path):
            if isinstance(node, ast.Call) and _asks(node.func) and node.args:
                given = frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
                more = any(one.arg is None for one in node.keywords)
                counts = isinstance(node.func, ast.Attribute) and node.func.attr == "count"
                for key, pattern in _keys(node.args[0]):
                    where = f"{path.relative_to(HOME)}:{node.lineno}"
                    for end in ("[.]one", "[.]many") if counts and pattern else (".one", ".many") if counts else ("",):
                        yield Asked(where, key + end, pattern, given | {"count"} if counts else given, more)


def _asks(func: ast.expr) -> bool:
    """Whether this is texts(…), here.texts(…), texts.count(…) or Refusal(…)."""
    if isinstance(func, ast.Name):
        return func.id in {"texts", "Refusal"}
    if isinstance(func, ast.Attribute) and func.attr == "count":
        return ast.unparse(func.value).endswith("texts")
    if isinstance(func, ast.Attribute) and func.attr == "__init__":
        return ast.unparse(func) == "super().__init__"
    return isinstance(func, ast.Attribute) and func.attr == "texts"


def _keys(given: ast.expr) -> Iterator[tuple[str, bool]]:
    """The keys that an expression can be."""
    if isinstance(given, ast.Constant) and isinstance(given.value, str) and not given.value.endswith(FILES):
        yield given.value, False
    elif isinstance(given, ast.JoinedStr):
        parts = [
            re.escape(str(part.value)) if isinstance(part, ast.Constant) else "([a-z0-9_]+)" for part in given.values
        ]
        yield "".join(parts), True
    elif isinstance(given, ast.IfExp):
        yield from _keys(given.body)
        yield from _keys(given.orelse)


OF_A_KIND = r"([a-z0-9_]+)\."  # a text that every kind of activity has, such as its name


@cache
def asked() -> tuple[Asked, ...]:
    """Where the code asks for a text."""
    return tuple(_asked())


@cache
def called() -> list[Asked]:
    """Where the code asks for a text by its whole key."""
    return [one for one in asked() if not one.pattern and re.fullmatch(r"[a-z_]+([.][a-z0-9_]+)*", one.key)]


@cache
def patterns() -> list[Asked]:
    """Where the code asks for a text by a pattern."""
    beginnings = SECTIONS | set(NL)
    return [
        one
        for one in asked()
        if one.pattern and (one.key.startswith(OF_A_KIND) or one.key.split(".")[0].rstrip("\\") in beginnings)
    ]


@cache
def constants() -> frozenset[str]:
    """Every text and number that stands in the code."""
    return frozenset(
        str(node.value)
        for path in CODE
        for node in nodes_of(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str | int)
    )


def _reached(key: str) -> bool:
    """Whether a pattern reaches this key with words that stand somewhere in the code."""
    for pattern in patterns():
        found = re.fullmatch(pattern.key, key)
        if found and all(word in constants() for word in found.groups()):
            return True
    return key in texts_of_kinds() or key.startswith(("month.", "pretend."))  # by a number


def _of_kinds() -> Iterator[str]:
    """What can be said about the kinds: their name and help, their steps, and the labels of their fields."""
    for name, kind in activities.kinds().items():
        fields = {*_names(fields_of(kind)), "kind"}
        for said in ("name", "help", "step.[a-z_]+", *(f"field.{one}" for one in fields), "choice.[a-z_]+"):
            yield f"{name}.{said}"
        yield from (f"editor.field.{field}" for field in fields)
    yield from (f"editor.field.{one}" for one in _names(draft.head_fields()))
    yield from ("editor.choice.[a-z_]+", "editor.none.[a-z_]+")


def _names(fields: Iterable[Field]) -> Iterator[str]:
    """The names of fields, and of the fields inside them."""
    for field in fields:
        yield field.name
        yield from _names((*field.fields, *([field.item] if field.item else [])))


@cache
def texts_of_kinds() -> frozenset[str]:
    """The texts with which something is said about the kinds."""
    any_of_them = re.compile("|".join(sorted(set(_of_kinds()))))
    return frozenset(key for key in NL if any_of_them.fullmatch(key))


def test_the_search_finds_what_the_code_asks_for() -> None:
    """Without this the tests below would show nothing."""
    keys = {one.key for one in called()}
    assert {
        "brand",
        "home.title",
        "refused.round_closed",
        "refused.not_saved",
        "projector.closed",
        "projector.think",
    } <= keys
    assert {"question.say.one", "question.say.many"} <= keys
    assert r"paradox\.say\.([a-z0-9_]+)" in {pattern.key for pattern in patterns()}


def test_every_text_that_the_code_asks_for_is_there() -> None:
    assert {f"{one.where} {one.key}" for one in called() if one.key not in NL} == set()
    assert {
        f"{pattern.where} {pattern.key}"
        for pattern in patterns()
        if not any(re.fullmatch(pattern.key, key) for key in NL)
    } == set()


def test_every_text_is_there_for_the_words_with_which_the_code_fills_in_a_pattern() -> None:
    """`texts(f"console.{name}")` in a function: for every name with which it is called."""
    found = {(where, prefix + word) for where, prefix, words in _filled_in() for word in words}
    assert {key for _, key in found} >= {"console.reopen", "take_part.closed", "slider.unset", "home.review"}
    assert {f"{where} {key}" for where, key in found if key not in NL} == set()


def _filled_in() -> Iterator[tuple[str, str, set[str]]]:
    """(place, beginning of the key, words) of every pattern that ends in a name, with the words it stands for."""
    for path in CODE:
        if asking := {node: given for node in nodes_of(path) if (given := _filled_in_here(node))}:
            for function in [tree_of(path), *(one for one in nodes_of(path) if isinstance(one, ast.FunctionDef))]:
                for node in ast.walk(function):
                    if isinstance(node, ast.Call) and node in asking:
                        prefix, name = asking[node]
                        yield f"{path.name}:{node.lineno}", prefix, _words(name, function, path)


def _filled_in_here(node: ast.AST) -> tuple[str, str] | None:
    """The beginning of the key and the name, where this asks for a text whose key ends in a name."""
    match node:
        case ast.Call(func=func, args=[ast.JoinedStr(values=[ast.Constant(value=str(prefix)), end]), *_]) if _asks(
            func
        ):
            if isinstance(end, ast.FormattedValue) and isinstance(end.value, ast.Name):
                return prefix, end.value.id
    return None


def _words(name: str, function: ast.AST, path: Path) -> set[str]:
    """The words that a name stands for: those it runs over, and those with which the function is called."""
    found: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.For | ast.comprehension) and ast.unparse(node.target) == name:
            over = node.iter
            if isinstance(over, ast.Name):
                same = [
                    one.value
                    for one in ast.walk(function)
                    if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == over.id
                ]
                over = same[0] if same else over
            if isinstance(over, ast.Tuple | ast.List | ast.Set):
                found |= {str(elt.value) for elt in over.elts if isinstance(elt, ast.Constant)}
    if isinstance(function, ast.FunctionDef):
        arguments = [arg.arg for arg in function.args.args]
        for caller in [path, *_importing(path, function.name)] if name in arguments else []:
            for node in nodes_of(caller):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == function.name:
                    given = node.args[arguments.index(name) : arguments.index(name) + 1]
                    ends = [
                        end
                        for one in given
                        for end in ([one.body, one.orelse] if isinstance(one, ast.IfExp) else [one])
                    ]
                    found |= {str(one.value) for one in ends if isinstance(one, ast.Constant)}
    return found


def _importing(path: Path, function: str) -> list[Path]:
    """The files that import this function of the module at `path` by its name."""
    module = ".".join(path.relative_to(HOME).with_suffix("").parts)
    return [
        other
        for other in CODE
        for node in tree_of(other).body
        if isinstance(node, ast.ImportFrom) and node.module == module
        if any(imported.name == function for imported in node.names)
    ]


def test_every_refusal_has_its_sentence() -> None:
    refused = {word for word in constants() if re.fullmatch(r"refused\.[a-z_]+", word)}
    assert refused - set(NL) == set()
    assert refused - set(EN) == set()


def test_every_place_of_a_text_is_filled_in_where_the_code_asks_for_it() -> None:
    assert {
        f"{one.where} {one.key} lacks {sorted(places(NL[one.key]) - one.given)}"
        for one in called()
        if one.key in NL and not one.more and not places(NL[one.key]) <= one.given
    } == set()


def test_every_place_of_a_text_that_only_a_pattern_reaches_is_filled_in() -> None:
    lacking = set()
    for key in set(NL) - {one.key for one in called()}:
        reaching = [pattern for pattern in patterns() if re.fullmatch(pattern.key, key)]
        if reaching and not any(one.more or places(NL[key]) <= one.given for one in reaching):
            lacking.add(key)
    assert lacking == set()


def test_no_text_is_there_for_nothing() -> None:
    found = {one.key for one in called()} | constants()
    assert {key for key in NL if key not in found and not _reached(key)} == set()
