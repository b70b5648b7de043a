"""What every kind of activity can do. A kind is a model of its own form in a programme file, with these methods."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any, Final

from sessions.locale import Texts
from sessions.programme import Activity

Value = dict[str, Any]  # an answer as it is stored: JSON
Figure = dict[str, Any]  # a Plotly figure as plain JSON; `plotly.graph_objects.Figure(**figure)` takes it
NOTHING: Final[Value] = {"nothing": True}  # what `parse` gives for an answer that was taken back


class Kind(Activity):
    """One kind of activity. `given` maps names that say nothing about persons to stored answers, without passes."""

    @abstractmethod
    def heading(self, texts: Texts) -> str:
        """What the group is asked, in one line."""

    def prompt(self, texts: Texts) -> str:
        """What one participant is asked, above the place to answer."""
        return self.heading(texts)

    @abstractmethod
    def parse(self, raw: object) -> Value:
        """What a browser sent, as it will be stored; NOTHING takes an answer back. Raises Refusal."""

    def change(self, raw: object, before: Value | None) -> Value:
        """What will be stored when the answer was `before`. A kind whose answer has parts changes only those sent."""
        return self.parse(raw)

    @abstractmethod
    def summarise(self, given: Mapping[str, Value]) -> Any:
        """The result of a round; None when nobody gave anything."""

    @abstractmethod
    def say(self, summary: Any, texts: Texts) -> str:
        """The result in one spoken sentence."""

    def draw(self, summary: Any, texts: Texts) -> Figure | None:
        """The result as a picture; None for a kind whose result is not a picture."""
        return None

    def numbers(self, summary: Any, texts: Texts) -> list[tuple[str, str]]:
        """The result as a table of names and values, for the review and for who can't see the picture."""
        return []

    def written(self, value: Value) -> dict[str, str]:
        """The free texts in an answer, by item: these wait for the facilitator's look."""
        return {}

    def only(self, value: Value, items: frozenset[str]) -> Value:
        """The answer without the texts that are not among `items`."""
        return value
