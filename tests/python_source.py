"""Our Python files, each parsed and walked once: several tests look through all of them."""

import ast
from functools import cache
from pathlib import Path


@cache
def tree_of(path: Path) -> ast.Module:
    """A file as Python reads it; not to be changed."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    """Every node of a file, in the order of `ast.walk`, which takes longer than parsing does."""
    return tuple(ast.walk(tree_of(path)))
