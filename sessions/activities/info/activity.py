"""Information: a page of text, an image, or both, for the group and for every participant."""

import base64
import binascii
import re
from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from sessions.activities.info.text_blocks import Block, blocks
from sessions.activities.kind import Kind
from sessions.activities.shared.content_only import ContentOnly
from sessions.locale import Texts
from sessions.model.programme import LongText, Text

LARGEST = 700_000  # bytes of an image
LONGEST = LARGEST * 4 // 3 + 30  # characters of its data: address
# No SVG: it can hold scripts. What an image begins with must agree with what it says it is.
BEGINNINGS = {"png": b"\x89PNG\r\n\x1a\n", "jpeg": b"\xff\xd8\xff", "webp": b"RIFF....WEBP"}
Image = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Info(Kind, ContentOnly):
    """A page to read: a title, a text in paragraphs and lists, and an image with its description."""

    kind: Literal["info"]
    title: Text
    body: LongText | None = None
    image: Image | None = None
    alt: Text | None = Field(default=None, validate_default=True)

    @field_validator("image")
    @classmethod
    def _is_an_image(cls, image: str | None) -> str | None:
        if image is not None:
            _check(image)
        return image

    @field_validator("alt")
    @classmethod
    def _describes_the_image(cls, alt: Text | None, info: ValidationInfo) -> Text | None:
        if alt is None and info.data.get("image"):
            raise PydanticCustomError("image_alt", "an image needs a description")
        return alt

    def heading(self, texts: Texts) -> str:
        """The title in the programme."""
        return self.title.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to read along."""
        return texts("info.invitation")

    def blocks(self, texts: Texts) -> Sequence[Block]:
        """The text as paragraphs and lists."""
        return blocks(self.body.in_language(texts.language)) if self.body else ()


KIND = Info


def _check(image: str) -> None:
    """Raises unless this is the data: address of an image that browsers show and that can't hold a script."""
    match = re.match(r"data:image/(png|jpeg|webp);base64,", image)
    if match and len(image) > LONGEST:
        raise PydanticCustomError("image_large", "the image is too large", {"most": LARGEST // 1000})
    try:
        content = base64.b64decode(image[match.end() :], validate=True) if match else b""
    except (binascii.Error, ValueError):
        content = b""
    if match is None or not re.match(BEGINNINGS[match[1]], content, re.DOTALL):
        raise PydanticCustomError("image_kind", "not the data: address of a PNG, JPEG or WebP image")
