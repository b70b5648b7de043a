"""Import sqlite_utils without what it takes along only when it is there.

It looks for pandas and numpy to know the types of their columns, which nobody here stores; they take 80 MB of memory.
"""

import sys
from importlib import import_module

_NOT_NEEDED = ("pandas", "numpy")


def import_lean(name: str) -> None:
    """Import a module as if pandas and numpy were not installed, unless somebody has imported them already."""
    hidden = [name for name in _NOT_NEEDED if name not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]  # None: no such module
    try:
        import_module(name)
    finally:
        for name in hidden:
            del sys.modules[name]


import_lean("sqlite_utils")
