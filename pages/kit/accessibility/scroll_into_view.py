"""Bringing what was opened by a press into sight."""

from typing import Literal

from pages.kit.component import Component, ComponentPiece

_in_sight = Component("workshop_in_sight", module="kit/accessibility/scroll_into_view.js")


def scroll_into_view(
    container: str, *, opened: str = "once", block: Literal["start", "nearest"] = "start"
) -> ComponentPiece:
    """Scroll the container with this key into sight, once for each value of `opened`.

    It then begins at the top of the window, or with `nearest` is only moved as far as it takes to see all of it.
    """
    data = {"container": container, "opened": opened, "block": block}
    return _in_sight.piece(key=f"in_sight_{container}", data=data)
