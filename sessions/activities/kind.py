"""What every kind of activity must be. The author of a new kind reads this file first.

A kind is a pydantic model of its table in a programme file (`Kind`). In every step it gives a `Prompt`: what is asked
and how the answers become a result. A kind must write the abstract methods; the others have a default. What it may be
able to do besides, such as a chart, free texts or a shift between rounds, is one class each in `capabilities.py`.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Literal

from sessions.locale import Texts
from sessions.model.programme import Activity, Results

Value = dict[str, Any]  # an answer as it is stored: JSON
Figure = dict[str, Any]  # a Plotly figure as plain JSON; `plotly.graph_objects.Figure(**figure)` takes it
Opens = Results | Literal["closed"]  # when the group sees the results of a step
NOTHING: Final[Value] = {"nothing": True}  # what `parse` gives for an answer that was taken back


@dataclass(frozen=True, slots=True)
class Step:
    """One of several ways in which an activity is asked, such as *alone* or *pairs*; `minutes` of 0 are not shown.

    `name` is also the key of its title, `<kind>.step.<name>`. `results` overrules the activity's own when it opens;
    "closed" means blind until the round is closed, and shown from then on. `together` people answer as one.
    """

    name: str
    minutes: int = 0
    results: Opens | None = None
    together: int = 1


class Context:
    """What an activity may know of the session around it: only what the group may see. This one knows nothing."""

    def earlier_summary(self, *steps: str) -> Any:
        """The summary of the latest round of this activity in one of these steps that the group may see, or None."""
        return None

    def others(self, kind: type["Kind"]) -> Sequence[tuple["Kind", Any]]:
        """Every other activity of one kind with the summary of its latest round that the group may see."""
        return ()

    def programme(self) -> Sequence["Kind"]:
        """Every activity of this session, in its order, this one included."""
        return ()

    @property
    def skipped(self) -> frozenset[str]:
        """The names of the activities that this session skips."""
        return frozenset()

    @property
    def case(self) -> Mapping[str, str] | None:
        """The case that this is about: municipality, title, context, parties, key_question, phase; or None."""
        return None


NOWHERE: Final = Context()


class Prompt(ABC):
    """What is asked in one round: what every kind must say about it. What a prompt can do besides is a capability.

    `given` maps names that say nothing about persons to answers, without passes.
    """

    asks: ClassVar[bool] = True  # False: nothing to answer and no rounds; what there is to see is `summarise({})`

    @abstractmethod
    def heading(self, texts: Texts) -> str:
        """What the group is asked, in one line."""

    def participant_heading(self, texts: Texts) -> str:
        """What one participant is asked, above the place to answer."""
        return self.heading(texts)

    @abstractmethod
    def instruction(self, texts: Texts) -> str:
        """What the group is asked to do while the round is open, in one line."""

    @abstractmethod
    def parse(self, raw: object) -> Value:
        """What a browser sent, as it will be stored; NOTHING takes an answer back. Raises Refusal."""

    def change(self, raw: object, before: Value | None) -> Value:
        """What will be stored when the answer was `before`. An answer that has parts changes only in those sent."""
        return self.parse(raw)

    def reconciled(self, raw: object, before: Value | None) -> object:
        """What a browser sent, as far as it can be stored on top of `before`; what is malformed stays as it is.

        A browser may send the answers of two tabs as one, or an answer to what an edit removed meanwhile. What is no
        longer asked is left out; where there is too much, what was given last counts.
        """
        return raw

    def fits(self, value: Value) -> bool:
        """Whether a stored answer, however incomplete, is one to what is asked now, after an edit meanwhile."""
        return True

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The answers that say something to what is asked now: an activity can be edited while answers are there.

        Fewer than three of them are not shown. A kind whose answers have parts also counts those of each part.
        """
        return given

    @abstractmethod
    def summarise(self, given: Mapping[str, Value]) -> Any:
        """The result of a round; None when nobody gave anything."""

    @abstractmethod
    def sentence(self, summary: Any, texts: Texts) -> str:
        """The result in one spoken sentence."""


class Kind(Activity, Prompt):
    """One kind of activity: the model of its table in a programme file. Asked in one way, it is its own prompt."""

    timed: ClassVar[bool] = False  # whether its minutes begin to run as soon as it comes on stage
    closing: ClassVar[bool] = False  # whether a session closes with it: the last to be cut when time runs out
    concluded: ClassVar[bool] = False  # whether a group usually agrees on a sentence to take away from it

    def label(self, texts: Texts) -> str:
        """What this activity is called in a list, where its heading may stand more than once."""
        return self.heading(texts)

    def steps(self) -> Sequence[Step]:
        """The ways in which this activity is asked, in their order. At least one; a nameless one is the only one."""
        return (Step(""),)

    def prompt(self, step: str, context: Context) -> Prompt:
        """What is asked in a round of this step. A step that is not there (any more) is the first."""
        return self
