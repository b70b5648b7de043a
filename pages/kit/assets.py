"""The scripts, styles and templates that lie beside the Python modules of the screens."""

from pathlib import Path

PAGES = Path(__file__).parents[1]
_COMMON = ("kit/style.css", "participant/participant.css")
_STYLES = (
    *("kit/streamlit_overrides.css", *_COMMON, "projector/projector.css"),
    *("editor/editor.css", "archive/printed_script.css", "archive/comparison/comparison.css"),
    *("archive/review/review.css", "archive/organiser_home.css", "console/console.css"),
)
_LIGHT_PAGE_STYLES = (
    *("participant/light_page/light_page.css", *_COMMON),
    *("participant/page.css", "kit/live/rerun_on_change.css"),
)


def read(*names: str) -> str:
    """The texts of files below `pages`, such as `kit/style.css`, one after the other."""
    return "\n".join((PAGES / name).read_text(encoding="utf-8") for name in names)


def stylesheet() -> str:
    """The styles of Streamlit's pages, in their order: the common ones, then those of the kinds of activity."""
    return read(*_STYLES, *_kinds())


def light_page_stylesheet() -> str:
    """The styles of the light page, in their order."""
    return read(*_LIGHT_PAGE_STYLES, *_kinds())


def _kinds() -> list[str]:
    return [file.relative_to(PAGES).as_posix() for file in sorted((PAGES / "activities" / "styles").glob("*.css"))]
