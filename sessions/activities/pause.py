"""The break: a clock that counts down, and the time at which the session goes on."""

from typing import ClassVar, Literal

from sessions.activities.kind import Kind
from sessions.activities.showing import Showing
from sessions.locale import Texts
from sessions.programme import Text


class Pause(Kind, Showing):
    """A break as long as its minutes; its timer runs as soon as it comes on stage."""

    kind: Literal["pause"]
    title: Text
    timed: ClassVar[bool] = True

    def heading(self, texts: Texts) -> str:
        """The title."""
        return self.title.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Take a break."""
        return texts("pause.invitation")


KIND = Pause
