"""The kinds of activity, one module each. A new kind is a new module in this package; nothing else here changes."""

import importlib
import json
import pkgutil
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from sessions.activities.kind import NOTHING, Asking, Context, Kind, Step

__all__ = ["NOTHING", "Asking", "Context", "Kind", "Step", "kinds", "load"]


@cache
def kinds() -> Mapping[str, type[Kind]]:
    """Every kind by its name, which is the name of its module: those of this package that define `KIND`."""
    modules = {one.name: importlib.import_module(f"{__name__}.{one.name}") for one in pkgutil.iter_modules(__path__)}
    return {name: module.KIND for name, module in modules.items() if hasattr(module, "KIND")}


def load(definition: Mapping[str, Any]) -> Kind:
    """An activity from the form in which a session stores it. What is never changed is checked once."""
    return _checked(kinds()[definition["kind"]], json.dumps(definition, ensure_ascii=False))


@lru_cache(maxsize=512)
def _checked(kind: type[Kind], definition: str) -> Kind:
    return kind.model_validate(json.loads(definition))
