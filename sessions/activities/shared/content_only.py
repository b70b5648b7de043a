"""Activities that ask nothing: they are read, heard or done, and have no answers."""

from collections.abc import Mapping
from typing import Any, ClassVar

from sessions.activities.kind import Prompt, Value
from sessions.locale import Texts
from sessions.model.errors import Refusal


class ContentOnly(Prompt):
    """A prompt without answers. There is always something to see, and no sentence about it."""

    asks: ClassVar[bool] = False

    def parse(self, raw: object) -> Value:
        """Nobody is asked anything, so nothing is taken."""
        raise Refusal("refused.fields")

    def summarise(self, given: Mapping[str, Value]) -> Any:
        """There is something to see, whatever it is."""
        return True

    def sentence(self, summary: Any, texts: Texts) -> str:
        """Always empty: content has no result to speak of."""
        return ""
