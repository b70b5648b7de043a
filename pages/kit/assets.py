"""The scripts, styles and templates that lie beside the Python modules of the screens."""

from pathlib import Path

PAGES = Path(__file__).parents[1]
_STYLES = (
    *("kit/streamlit_overrides.css", "kit/style.css"),
    *("editor/editor.css", "archive/printed_script.css", "console/console.css"),
)


def read(*names: str) -> str:
    """The texts of files below `pages`, such as `kit/style.css`, one after the other."""
    return "\n".join((PAGES / name).read_text(encoding="utf-8") for name in names)


def stylesheet() -> str:
    """The styles that hold for whole pages, in their order: the common ones, then those of the kinds of activity."""
    files = [*(PAGES / name for name in _STYLES), *sorted((PAGES / "activities" / "styles").glob("*.css"))]
    return "".join(file.read_text(encoding="utf-8") for file in files)
