"""Where the command `workshop` of the installed package starts; the console script imports it by its full name.

The app's packages are imported from its own folder, as in a checkout, so that folder comes first on the import path.
"""

import sys
from pathlib import Path


def main() -> int:
    """Run the command; returns the exit code."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from server.operations.command import main as run

    return run(sys.argv[1:])
