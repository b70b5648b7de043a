"""Information on screen: text and image side by side for the group, one below the other on a phone."""

from collections.abc import Sequence
from typing import cast

from markupsafe import Markup

from pages.kit.frame import Here
from pages.kit.pieces import Pieces, html
from pages.participant.personal import Personal
from sessions.activities.info.activity import Info
from sessions.activities.info.text_blocks import Block, shortened
from sessions.facilitation.session_view import ContentShown, OnStage, Open
from sessions.results.result import Result

ALONE, BESIDE_IMAGE = 1100, 560  # characters that can be read from ten metres
LARGE = 330  # characters up to which the letters are larger, beside an image half of it


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """Nothing is asked."""
    return ()


def own(here: Here, now: ContentShown, personal: Personal, result: Result) -> Pieces:
    """The whole text, and the image below it."""
    info = cast(Info, now.activity)
    text, image = _text(info.blocks(here.texts)), _image(info, here)
    return [html('<div class="info">{text}{image}</div>', text=text, image=image)]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """As much of the text as can be read from the back, and the image beside it."""
    info = cast(Info, now.activity)
    blocks, most = info.blocks(here.texts), BESIDE_IMAGE if info.image else ALONE
    visible_blocks = shortened(blocks, most)
    length = sum(len(text) for _, texts in visible_blocks for text in texts)
    cut = visible_blocks != list(blocks)
    return [
        html(
            '<div class="info projector {size} {images}"><div>{text}{more}</div>{image}</div>',
            size="large" if length <= (LARGE / 2 if info.image else LARGE) else "small",
            images="beside" if info.image and blocks else "alone",
            text=_text(visible_blocks),
            more=Markup('<p class="more">{text}</p>').format(text=here.texts("info.more")) if cut else Markup(),
            image=_image(info, here),
        )
    ]


def _text(blocks: Sequence[Block]) -> Markup:
    return Markup().join(_block(kind, texts) for kind, texts in blocks)


def _block(kind: str, texts: Sequence[str]) -> Markup:
    if kind == "paragraph":
        return Markup("<p>{text}</p>").format(text=texts[0])
    items = Markup().join(Markup("<li>{text}</li>").format(text=text) for text in texts)
    return Markup("<ul>{items}</ul>").format(items=items)


def _image(info: Info, here: Here) -> Markup:
    if not info.image or not info.alt:
        return Markup()
    return Markup('<img src="{image}" alt="{alt}">').format(
        image=info.image, alt=info.alt.in_language(here.texts.language)
    )
