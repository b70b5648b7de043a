"""A button that opens the browser's window to print this page."""

from pages.kit.assets import read
from pages.kit.component import Component
from pages.kit.frame import Here

_print = Component(
    "workshop_print",
    html='<button type="button"></button>',
    css=read("console/controls/keyboard.css"),
    module="archive/print_button.js",
)


def print_button(here: Here) -> None:
    """The button; one on a page."""
    _print.mount(key="print", data={"label": here.texts("script.print")})
