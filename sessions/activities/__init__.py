"""The kinds of activity: one package each, with the same file names in all of them.

`activity.py` is what a programme file says and defines `KIND`; `answer.py` what is asked in a round; `summary.py` the
result in words and numbers; `chart.py` its charts. A kind leaves out what it has no use for, and names further tasks
in modules of their own. `kind.py` says what a kind is, `capabilities.py` what it may be able to do besides, `shared/`
holds what several kinds use. A new kind is a new package here; nothing else changes.
"""

import importlib
import json
import pkgutil
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from sessions.activities.kind import NOTHING, Context, Kind, Prompt, Step

__all__ = ["NOTHING", "Context", "Kind", "Prompt", "Step", "kinds", "kinds_with", "load"]


@cache
def kinds() -> Mapping[str, type[Kind]]:
    """Every kind by its name, which is the name of its package: `KIND` of its module `activity`."""
    names = [module.name for module in pkgutil.iter_modules(__path__) if module.ispkg and module.name != "shared"]
    return {name: importlib.import_module(f"{__name__}.{name}.activity").KIND for name in names}


def kinds_with(capability: type) -> frozenset[str]:
    """The names of the kinds that have a capability of `capabilities.py`."""
    return frozenset(name for name, kind in kinds().items() if issubclass(kind, capability))


def load(definition: Mapping[str, Any]) -> Kind:
    """An activity from the form in which a session stores it. What is never changed is checked once."""
    return _checked(kinds()[definition["kind"]], json.dumps(definition, ensure_ascii=False))


@lru_cache(maxsize=512)
def _checked(kind: type[Kind], definition: str) -> Kind:
    return kind.model_validate(json.loads(definition))
