"""What can be seen of an element: contrasts as WCAG measures them, between the pixels of a screenshot."""

from collections import Counter
from io import BytesIO

from PIL import Image
from playwright.sync_api import Locator

MARGIN = 4  # pixels around an element, to see it against what it stands on
FEW = 8  # pixels of a colour that nobody notices

Colour = tuple[int, int, int]


def _image(element: Locator) -> Image.Image:
    element.scroll_into_view_if_needed()
    box = element.bounding_box()
    assert box, "it is drawn"
    page = element.page
    screenshot = page.screenshot(
        animations="disabled",
        clip={
            "x": max(0.0, box["x"] - MARGIN),
            "y": max(0.0, box["y"] - MARGIN),
            "width": box["width"] + 2 * MARGIN,
            "height": box["height"] + 2 * MARGIN,
        },
    )
    return Image.open(BytesIO(screenshot)).convert("RGB")


def _luminance(colour: Colour) -> float:
    parts = [part / 255 for part in colour]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: Colour, other: Colour) -> float:
    """The contrast of two colours, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def contrast(element: Locator) -> float:
    """The strongest contrast in and around an element with its most frequent colour."""
    image = _image(element)
    counts = Counter(_pixel(image, x, y) for x in range(image.width) for y in range(image.height))
    [(ground, _)] = counts.most_common(1)
    return max(ratio(ground, colour) for colour, count in counts.items() if count >= FEW or colour == ground)


def weakest_column(element: Locator) -> float:
    """Of a line from left to right, the contrast with what is above it where that is weakest."""
    image = _image(element)
    middle = image.height // 2
    return min(
        ratio(_pixel(image, x, MARGIN), _pixel(image, x, middle)) for x in range(3 * MARGIN, image.width - 3 * MARGIN)
    )


def middle_of(element: Locator) -> Colour:
    """The colour in the middle of an element."""
    image = _image(element)
    return _pixel(image, image.width // 2, image.height // 2)


def corner_of(element: Locator) -> Colour:
    """The colour of an element near its upper left corner, inside a round border."""
    image = _image(element)
    return _pixel(image, MARGIN + 8, MARGIN + 8)


def _pixel(image: Image.Image, x: int, y: int) -> Colour:
    colour = image.getpixel((x, y))
    assert isinstance(colour, tuple)
    return colour[0], colour[1], colour[2]
