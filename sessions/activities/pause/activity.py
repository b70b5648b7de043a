"""The break: a clock that counts down, and the time at which the session goes on."""

from typing import ClassVar, Literal

from sessions.activities.kind import Kind
from sessions.activities.shared.content_only import ContentOnly
from sessions.locale import Texts
from sessions.model.programme import Text


class Pause(Kind, ContentOnly):
    """A break as long as its minutes; its timer runs as soon as it comes on stage."""

    kind: Literal["pause"]
    title: Text
    timed: ClassVar[bool] = True

    def heading(self, texts: Texts) -> str:
        """The title in the programme."""
        return self.title.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to take a break."""
        return texts("pause.invitation")


KIND = Pause
