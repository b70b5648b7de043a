"""Writing: one or more short texts, each of which can be changed or taken back while the round is open."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from pages.parts import sending
from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.pieces import Component
from sessions import moderation
from sessions.locale import Texts
from sessions.records import Participant
from sessions.scene import Scene


@dataclass(frozen=True, slots=True)
class WritingPart:
    """What belongs to a text besides the text itself: a text of its own, or one of `options` (name, text).

    What `stays` is chosen once: it stands in the form again for the next text.
    """

    name: str
    label: str
    longest: int | None = None
    options: Sequence[tuple[str, str]] = ()
    rows: int = 1
    needed: bool = True
    stays: bool = False


_writing = Component(
    "workshop_writing",
    html=read("writing.html"),
    css=read("outbox.css", "fields.css", "field_rating.css", "writing.css"),
    js=read("kept.js", "outbox.js", "field.js", "writing.js"),
)


def writing(
    here: Here,
    scene: Scene,
    who: Participant,
    *,
    label: str,
    longest: int,
    most: int,
    parts: Sequence[WritingPart] = (),
    main: str = "text",
    rule: str = "",
) -> None:
    """Ask for at most `most` texts of at most `longest` signs each, with their `parts`, or a pass.

    `main` is the name under which the text itself is stored; `rule` is one line that stands above it.
    """
    data = sending.state(here, scene, who)
    data["texts"] |= words(here.texts, most)
    first = WritingPart(main, label, longest, rows=4)
    data |= {"label": label, "longest": longest, "most": most, "rule": rule}
    assert scene.asking and scene.round
    worded = moderation.wording_of(here.workshop, who, scene.asking, scene.round, here.texts)
    data["worded"] = {item: here.texts("writing.corrected", text=text) for item, text in worded.items()}
    data["parts"] = [asdict(part) for part in (first, *parts)]
    _writing.put(key=sending.key_of(scene), data=data)


def words(texts: Texts, most: int) -> dict[str, str]:
    """The words around a place to write."""
    names = ("add", "keep", "edit", "withdraw", "own", "cancel", "full", "left", "missing", "optional", "too_long")
    return {name: texts(f"writing.{name}", most=most, left="{left}", over="{over}") for name in names}
