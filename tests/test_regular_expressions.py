"""Every regular expression of the app takes linear time on every text: a search in the source finds them all."""

import ast
import importlib
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from sessions.activities.info.activity import BEGINNINGS
from sessions.programmes import toml_syntax
from tests.python_source import nodes_of

ROOT = Path(__file__).parents[1]
SOURCES = sorted(path for folder in ("sessions", "server", "pages") for path in (ROOT / folder).rglob("*.py"))
METHODS = ("match", "fullmatch", "search", "sub", "split", "findall", "finditer")
MADE_WHILE_RUNNING: dict[str, list[Any]] = {  # what such a call can get as its pattern
    "f'{pattern}\\\\Z'": [rf"{pattern}\Z" for pattern, _ in toml_syntax._EXPECTED_AFTER],
    "BEGINNINGS[match[1]]": list(BEGINNINGS.values()),
}
SCREENED, SLOW = (
    500,
    0.0004,
)  # characters, and seconds from which on the growth is looked at: a linear search takes 20 µs
LONG = 1000  # characters
RELIABLE = 0.05  # seconds; what a machine adds to so much is far from a factor of two
GROWTH = 8.0  # of the time when the text is four times as long: 4 is linear, 16 is quadratic


@dataclass(frozen=True)
class Expression:
    """A regular expression and how it is used."""

    place: str
    pattern: re.Pattern[Any]
    method: str

    def seconds(self, text: str, tries: int = 1) -> float:
        """How long it takes on this text, the fastest of some tries; a long one needs no other."""
        use = getattr(self.pattern, self.method)
        given = text if isinstance(self.pattern.pattern, str) else text.encode("latin-1", "replace")
        arguments = (type(given)(), given) if self.method == "sub" else (given,)
        fastest = elapsed(lambda: use(*arguments))
        for _ in range(tries - 1):
            if fastest < RELIABLE:
                fastest = min(fastest, elapsed(lambda: use(*arguments)))
        return fastest


def elapsed(act: Callable[[], object]) -> float:
    start = time.thread_time()  # other processes don't count
    act()
    return time.thread_time() - start


def expressions(path: Path) -> Iterator[Expression]:
    """The regular expressions of a module, as often as there are ways in which it uses them."""
    if not re.search(r"\bre\.[a-z]+\(", path.read_text(encoding="utf-8")):
        return  # parsing every file would take longer than all tests of this module
    nodes = nodes_of(path)
    place = path.relative_to(ROOT).as_posix()
    calls = [node for node in nodes if isinstance(node, ast.Call) and is_call_of_re(node)]
    module = importlib.import_module(place.removesuffix(".py").replace("/", "."))
    compiled = {node.value: ast.unparse(node.targets[0]) for node in nodes if isinstance(node, ast.Assign)}
    for call in calls:
        function = ast.unparse(call.func).removeprefix("re.")
        methods = {function} if function != "compile" else methods_of(compiled.get(call, ""), nodes) or {"findall"}
        for pattern, method in product(patterns(call, module), sorted(methods)):
            yield Expression(f"{place}:{call.lineno} {method}", pattern, method.replace("finditer", "findall"))


def is_call_of_re(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(value=ast.Name(id="re"), attr=name):
            return name in {"compile", *METHODS}
    return False


def methods_of(name: str, nodes: tuple[ast.AST, ...]) -> set[str]:
    """How a module uses the pattern that it compiled under a name."""
    return {
        node.attr
        for node in nodes
        if isinstance(node, ast.Attribute) and node.attr in METHODS and ast.unparse(node.value) == name
    }


def patterns(call: ast.Call, module: ModuleType) -> list[re.Pattern[Any]]:
    source = ast.unparse(call.args[0])
    flags = [ast.unparse(each.value) for each in call.keywords if each.arg == "flags"]
    flags += [ast.unparse(each) for each in call.args[1:] if re.match(r"re\.[A-Z]", ast.unparse(each))]
    number = eval("|".join(flags) or "0", vars(module))
    if source in MADE_WHILE_RUNNING:
        return [re.compile(pattern, number) for pattern in MADE_WHILE_RUNNING[source]]
    return [re.compile(eval(source, vars(module)), number)]


def attacks(pattern: str) -> Iterator[tuple[str, str]]:
    """Beginnings and what is repeated after them, made of what stands in a pattern."""
    plain = re.sub(r"\\[A-Za-z]|\(\?[^a-z]*[:>]?", " ", pattern)
    words = list(dict.fromkeys(re.findall(r"[A-Za-z]{2,}", plain)))[:5]
    marks = list(dict.fromkeys(re.findall(r"[^A-Za-z0-9\s]", plain)))[:9]
    parts = [*dict.fromkeys(["a", "A", "1", " ", "\n", *marks, *words])]
    begins = ["", "a@", *words[:2], *(["(", '"', "["] if "\\" in pattern else [])]
    repeated = [*parts, *(one + other for one, other in product(parts, parts) if one != other)]
    return iter(product(begins, repeated))


EXPRESSIONS = [expression for path in SOURCES for expression in expressions(path)]


def test_the_search_finds_them() -> None:
    assert len(EXPRESSIONS) > 50
    assert {"sessions/results/content_flags.py", "server/log_filter.py", "pages/kit/urls.py"} <= {
        expression.place.partition(":")[0] for expression in EXPRESSIONS
    }


@pytest.mark.parametrize("expression", EXPRESSIONS, ids=lambda expression: expression.place)
@pytest.mark.slow
def test_four_times_the_text_takes_four_times_the_time(expression: Expression) -> None:
    pattern = expression.pattern.pattern
    for begin, repeated in attacks(pattern if isinstance(pattern, str) else pattern.decode("latin-1")):

        def text(length: int, begin: str = begin, repeated: str = repeated) -> str:
            return begin + (repeated * length)[:length] + "!"  # an end that nothing expects

        if expression.seconds(text(SCREENED)) < SLOW:
            continue
        growth = expression.seconds(text(4 * LONG), 5) / expression.seconds(text(LONG), 5)
        assert growth < GROWTH, f"{begin!r} + {repeated!r} × n: {growth:.1f} times the time"


def test_an_expression_that_takes_quadratic_time_is_noticed() -> None:
    for pattern in (r"\S*[^\W\d_]\S*", r"(?<!\d)\d[\d. ]*\d(?=,-)", r"[\w.+-]+@"):
        with pytest.raises(AssertionError):
            test_four_times_the_text_takes_four_times_the_time(Expression("", re.compile(pattern), "findall"))
