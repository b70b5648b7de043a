"""The scripts, styles and templates that lie beside the parts of the screens."""

from pathlib import Path

_HERE = Path(__file__).parent


def read(*names: str) -> str:
    """Files of this folder, one after the other."""
    return "\n".join((_HERE / name).read_text(encoding="utf-8") for name in names)
