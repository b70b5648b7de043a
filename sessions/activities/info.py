"""Information: a page of text, an image, or both, for the room and for every participant."""

import base64
import binascii
import re
from collections.abc import Sequence
from textwrap import shorten
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from sessions.activities.kind import Kind
from sessions.activities.showing import Showing
from sessions.locale import Texts
from sessions.programme import LongText, Text

LARGEST = 700_000  # bytes of an image
LONGEST = LARGEST * 4 // 3 + 30  # signs of its data: address
# No SVG: it can hold scripts. What an image begins with must agree with what it says it is.
BEGINNINGS = {"png": b"\x89PNG\r\n\x1a\n", "jpeg": b"\xff\xd8\xff", "webp": b"RIFF....WEBP"}
WORTH_CUTTING = 80  # signs that are left for a text which is longer, or else it is left out
Image = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Block = tuple[Literal["paragraph", "list"], Sequence[str]]  # a paragraph has one text, a list one for each item


class Info(Kind, Showing):
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
        """The title."""
        return self.title.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Read along."""
        return texts("info.invitation")

    def blocks(self, texts: Texts) -> Sequence[Block]:
        """The text as paragraphs and lists."""
        return blocks(self.body.in_language(texts.language)) if self.body else ()


KIND = Info


def blocks(text: str) -> list[Block]:
    """Blank lines part paragraphs; lines that begin with "- " are the items of a list."""
    found: list[Block] = []
    for lines in re.split(r"\n\s*\n", text.strip()):
        found += _of_lines([line.strip() for line in lines.split("\n") if line.strip()])
    return found


def shortened(blocks: Sequence[Block], most: int) -> list[Block]:
    """The first blocks, as many as have about `most` signs together; the last text is cut between words."""
    kept: list[Block] = []
    for kind, texts in blocks:
        fitting: list[str] = []
        kept.append((kind, fitting))
        for text in texts:
            if len(text) > most < WORTH_CUTTING:
                return [block for block in kept if block[1]]
            fitting.append(shorten(text, most, placeholder=" …"))
            most -= len(text) + 40  # a new paragraph takes about half a line
    return kept


def _of_lines(lines: Sequence[str]) -> list[Block]:
    found: list[tuple[Literal["paragraph", "list"], list[str]]] = []
    for line in lines:
        if line.startswith("- "):
            if not found or found[-1][0] != "list":
                found.append(("list", []))
            found[-1][1].append(line[2:].strip())
        elif found and found[-1][0] == "paragraph":
            found[-1][1][0] += f" {line}"
        else:
            found.append(("paragraph", [line]))
    return list(found)


def _check(image: str) -> None:
    """Raises unless this is the data: address of an image that browsers show and that can't hold a script."""
    found = re.match(r"data:image/(png|jpeg|webp);base64,", image)
    if found and len(image) > LONGEST:
        raise PydanticCustomError("image_large", "the image is too large", {"most": LARGEST // 1000})
    try:
        content = base64.b64decode(image[found.end() :], validate=True) if found else b""
    except (binascii.Error, ValueError):
        content = b""
    if found is None or not re.match(BEGINNINGS[found[1]], content, re.DOTALL):
        raise PydanticCustomError("image_kind", "not the data: address of a PNG, JPEG or WebP image")
