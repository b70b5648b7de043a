"""What the layouts of the projector share: which page is shown, and the button that keeps it from turning."""

from typing import Final

from pages.kit.frame import Here

PAGE: Final = (
    '<p class="page"></p><button type="button" class="pause" hidden><svg viewBox="0 0 24 24" aria-hidden="true">'
    '<path class="pausing" d="M8 4v16M16 4v16"/><path class="resuming" d="M7 4l13 8-13 8z"/></svg></button>'
)


def words(here: Here, page: str = "") -> dict[str, str]:
    """What a layout says about its pages; `page` says which of the {pages} this {page} is, in words of its own."""
    return {
        "page": page or here.texts("projector.page", page="{page}", pages="{pages}"),
        "pause": here.texts("projector.pause"),
        "resume": here.texts("projector.resume"),
    }
