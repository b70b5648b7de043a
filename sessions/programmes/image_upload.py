"""An image that somebody uploads, as it stands in a programme file: small, and nothing but an image."""

import base64
from io import BytesIO

from PIL import Image, ImageOps

from sessions.model.errors import Refusal

LARGEST = (1600, 1200)  # pixels: what a projector can show
MOST_BYTES = 600_000
MOST_PIXELS = 60_000_000  # beyond this a small file unpacks into more than a server wants to hold


def as_data(content: bytes) -> str:
    """An image as a data address, made smaller if need be; where it was taken and with what is left out.

    Raises Refusal when it is no image.
    """
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG", "WEBP", "GIF")) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise Refusal("refused.image")
            image = ImageOps.exif_transpose(opened)
            image.thumbnail(LARGEST)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise Refusal("refused.image") from None
    kind, packed = _packed(image)
    return f"data:image/{kind};base64,{base64.b64encode(packed).decode()}"


def _packed(image: Image.Image) -> tuple[str, bytes]:
    """A drawing stays sharp as PNG; a photo, which would be too large so, becomes a JPEG on white."""
    png = BytesIO()
    whole = image.convert("RGBA")
    whole.save(png, "PNG", optimize=True)
    if png.tell() <= MOST_BYTES:
        return "png", png.getvalue()
    paper = Image.new("RGB", whole.size, "white")
    paper.paste(whole, mask=whole.getchannel("A"))
    jpeg = BytesIO()
    for quality in (85, 70, 50):
        jpeg = BytesIO()
        paper.save(jpeg, "JPEG", quality=quality)
        if jpeg.tell() <= MOST_BYTES:
            break
    return "jpeg", jpeg.getvalue()
