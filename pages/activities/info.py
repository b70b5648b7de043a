"""Information on screen: text and image side by side for the room, one below the other on a phone."""

from collections.abc import Sequence
from typing import cast

from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from sessions.activities.info import Block, Info, shortened
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene

ROOM, BESIDE_IMAGE = 1100, 560  # signs that can be read from ten metres, alone and beside an image
LARGE = 330  # signs up to which the letters are larger, beside an image half of it


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """Nothing is asked."""


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The whole text, and the image below it."""
    info = cast(Info, scene.activity)
    show('<div class="info">{text}{image}</div>', text=_text(info.blocks(here.texts)), image=_image(info, here))


def room(here: Here, scene: Scene, result: Result) -> None:
    """As much of the text as can be read from the back, and the image beside it."""
    info = cast(Info, scene.activity)
    blocks, most = info.blocks(here.texts), BESIDE_IMAGE if info.image else ROOM
    kept = shortened(blocks, most)
    length = sum(len(text) for _, texts in kept for text in texts)
    more = markup('<p class="more">{text}</p>', text=here.texts("info.more")) if kept != list(blocks) else Safe("")
    show(
        '<div class="info wall {size} {images}"><div>{text}{more}</div>{image}</div>',
        size="large" if length <= (LARGE / 2 if info.image else LARGE) else "small",
        images="beside" if info.image and blocks else "alone",
        text=_text(kept),
        more=more,
        image=_image(info, here),
    )


def _text(blocks: Sequence[Block]) -> Safe:
    return joined(
        [
            markup("<p>{text}</p>", text=texts[0])
            if kind == "paragraph"
            else markup("<ul>{items}</ul>", items=joined([markup("<li>{text}</li>", text=text) for text in texts]))
            for kind, texts in blocks
        ]
    )


def _image(info: Info, here: Here) -> Safe:
    if not info.image or not info.alt:
        return Safe("")
    return markup('<img src="{image}" alt="{alt}">', image=info.image, alt=info.alt.in_language(here.texts.language))
