"""Which functions of the domain lead to which others, read from the code: what a command checks, writes and logs."""

import ast
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from tests.python_source import nodes_of, tree_of
from tests.test_architecture import FUNCTIONS, MODULES

WRITES = {"writing", "group_commit"}  # methods of a store


class FunctionName(NamedTuple):
    """A function by its module and name."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module.removeprefix('sessions.')}.{self.name}"


@cache
def definitions() -> dict[FunctionName, ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function at the top of a module of the domain, and every method, under the name of its class too."""
    found: dict[FunctionName, ast.FunctionDef | ast.AsyncFunctionDef] = {}
    for module, path in MODULES.items():
        if module.startswith("sessions"):
            for node in tree_of(path).body:
                if isinstance(node, FUNCTIONS):
                    found[FunctionName(module, node.name)] = node
                elif isinstance(node, ast.ClassDef):
                    for one in node.body:
                        if isinstance(one, FUNCTIONS):
                            found[FunctionName(module, f"{node.name}.{one.name}")] = one
    return found


@cache
def _imported(module: str) -> dict[str, str]:
    """What the names of a module mean that it imports, in full."""
    return {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in nodes_of(MODULES[module])
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


@cache
def _mentioned(name: FunctionName) -> frozenset[FunctionName]:
    """The functions that a function calls or hands on; many commands lead to the same ones."""
    return frozenset(_names_in(name.module, definitions()[name]))


def _names_in(module: str, function: ast.AST) -> Iterator[FunctionName]:
    imported = _imported(module)
    for node in ast.walk(function):
        if isinstance(node, ast.Name):
            home, _, name = imported.get(node.id, f"{module}.{node.id}").rpartition(".")
            yield FunctionName(home, name)
        elif isinstance(node, ast.Attribute):
            if node.attr in WRITES:
                yield FunctionName("store", "writing")
            elif isinstance(node.value, ast.Name) and node.value.id in imported:
                yield FunctionName(imported[node.value.id], node.attr)


@cache
def reached(start: FunctionName) -> frozenset[FunctionName]:
    """All functions that one leads to, itself included."""
    todo, found = [start], {start}
    while todo:
        at = todo.pop()
        if at in definitions():
            new = _mentioned(at) - found
            found |= new
            todo += new
    return frozenset(found)


def commands() -> list[FunctionName]:
    """Every public function of the domain that somebody asks for: it takes the installation and the visitor."""
    return [
        name
        for name, function in definitions().items()
        if not name.name.startswith("_")
        and "." not in name.name
        and [one.arg for one in function.args.args[:2]] == ["workshop", "visitor"]
    ]


def writes(name: FunctionName) -> bool:
    """Whether a function may change the database."""
    return FunctionName("store", "writing") in reached(name)


def checks(name: FunctionName) -> set[str]:
    """The rights that a function requires of somebody."""
    return {
        one.name for one in reached(name) if one.module == "sessions.access.rights" and one.name.startswith("require_")
    }
