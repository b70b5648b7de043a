"""The bipolar slider: a form of one mark between two poles, without a position until somebody touches it."""

from collections.abc import Mapping

from pages.parts import fields, sending
from pages.parts.frame import Here
from sessions.records import Participant
from sessions.scene import Scene

_slider = fields.component("workshop_slider")


def slider(
    here: Here, scene: Scene, who: Participant, *, left: str, right: str, words: Mapping[str, str] | None = None
) -> None:
    """Ask for one mark from 0 (left) to 100 (right), or a pass; stored as soon as it is let go.

    `words` stand in place of those of the slider, by their names.
    """
    data = fields.told(here, scene, who, [fields.Mark("value", left, right)])
    data["fields"][0]["texts"] |= words or {}
    data["texts"] |= data["fields"][0]["texts"]
    data |= {"left": left, "right": right}
    _slider.put(key=sending.key_of(scene), data=data)
