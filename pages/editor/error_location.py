"""Where a mistake in a form is, in the words of the form: who fills it in never sees the file."""

import re
from collections.abc import Mapping
from typing import Any

from pages.editor.outline import heading_of
from pages.kit.frame import Here
from sessions.locale import CONTENT
from sessions.programmes import mistake_messages
from sessions.programmes.mistakes import Mistake


def in_words(here: Here, data: Mapping[str, Any], mistake: Mistake, *, alone: bool = False) -> str:
    """Where a mistake is, and what is expected there; `alone` when there is only one activity on the screen."""
    kind, *parts = "editor", *re.findall(r"\w+", mistake.key)
    words: list[str] = []
    if parts[:1] == ["activities"] and len(parts) > 1:
        activity = data["activities"][int(parts[1]) - 1]
        kind, parts = str(activity["kind"]), parts[2:]
        words = [] if alone else [heading_of(here, activity)]
    for before, part in zip(["", *parts], parts, strict=False):
        if part.isdigit() and words:
            words[-1] += f" {part}"
        elif not (part == "text" and before.isdigit()):  # the one text of a row has no name of its own
            words.append(_name(here, kind, part))
    return f"{' · '.join(words)}: {mistake_messages.expectation(mistake, here.texts)}"


def _name(here: Here, kind: str, part: str) -> str:
    if part in CONTENT:
        return here.texts(f"language.{part}")
    if part == "activities":
        return here.texts("editor.activities")
    return here.texts.first(f"{kind}.field.{part}", f"editor.field.{part}")
