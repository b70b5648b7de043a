"""What every kind of activity can do. A kind is a model of its own form in a programme file, with these methods."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal

from sessions.activities.by_hand import ByHand
from sessions.activities.measure import Measure
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.programme import Activity, Results

if TYPE_CHECKING:
    from sessions.activities.guess import Guess

Value = dict[str, Any]  # an answer as it is stored: JSON
Figure = dict[str, Any]  # a Plotly figure as plain JSON; `plotly.graph_objects.Figure(**figure)` takes it
Opens = Results | Literal["closed"]  # when the room sees the results of a step
Change = Literal["closer", "further", "hardly_moved", "shifted"]  # of a whole group, from one round to the next
NOTHING: Final[Value] = {"nothing": True}  # what `parse` gives for an answer that was taken back


@dataclass(frozen=True, slots=True)
class Step:
    """One of several ways in which an activity is asked, such as *alone* or *pairs*; `minutes` of 0 are not told.

    `name` is also the key of its title, `<kind>.step.<name>`. `results` overrules the activity's own when it opens;
    "closed" means blind until the round is closed, and shown from then on.
    """

    name: str
    minutes: int = 0
    results: Opens | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """What moved between two rounds: a sentence, a picture where there is one, and a table.

    `picture` names what this calls for a question about: the group as a whole, never who moved.
    """

    sentence: str
    figure: Figure | None
    numbers: Sequence[tuple[str, str]]
    picture: Change | None = None


class Context:
    """What an activity may know of the session around it: only what the room may see. This one knows nothing."""

    def earlier(self, *steps: str) -> Any:
        """The summary of the latest round of this activity in one of these steps that the room may see, or None."""
        return None

    def others(self) -> Sequence[tuple["Kind", Any]]:
        """Every other activity of this session with the summary of its latest round that the room may see."""
        return ()

    def programme(self) -> Sequence["Kind"]:
        """Every activity of this session, in its order, this one included."""
        return ()

    @property
    def case(self) -> Mapping[str, str] | None:
        """The case that this is about: municipality, title, context, parties, key_question, phase; or None."""
        return None


NOWHERE: Final = Context()


class Asking(ABC):
    """What is asked in one round. `given` maps names that say nothing about persons to answers, without passes."""

    # Whether there is something to answer. Without it there are no rounds: what there is to see is `summarise({})`.
    asks: ClassVar[bool] = True
    has_texts: ClassVar[bool] = False  # whether answers hold free texts, which wait for the facilitator's look

    @abstractmethod
    def heading(self, texts: Texts) -> str:
        """What the group is asked, in one line."""

    def prompt(self, texts: Texts) -> str:
        """What one participant is asked, above the place to answer."""
        return self.heading(texts)

    @abstractmethod
    def invitation(self, texts: Texts) -> str:
        """What the room is asked to do while the round is open, in one line."""

    @abstractmethod
    def parse(self, raw: object) -> Value:
        """What a browser sent, as it will be stored; NOTHING takes an answer back. Raises Refusal."""

    def change(self, raw: object, before: Value | None) -> Value:
        """What will be stored when the answer was `before`. An answer that has parts changes only in those sent."""
        return self.parse(raw)

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The answers that say something to what is asked now: an activity can be edited while answers are there.

        Fewer than three of them are not shown. A kind whose answers have parts also counts those of each part.
        """
        return given

    def fits(self, value: Value) -> bool:
        """Whether a stored answer, however incomplete, is one to what is asked now, after an edit meanwhile."""
        return True

    @abstractmethod
    def summarise(self, given: Mapping[str, Value]) -> Any:
        """The result of a round; None when nobody gave anything."""

    @abstractmethod
    def say(self, summary: Any, texts: Texts) -> str:
        """The result in one spoken sentence."""

    def draw(self, summary: Any, texts: Texts) -> Figure | None:
        """The result as a picture; None when it is not a picture."""
        return None

    @property
    def pictures(self) -> int:
        """How many pictures a result can have; the facilitator chooses which one the room sees."""
        return 1

    def draw_all(self, summary: Any, texts: Texts) -> Sequence[Figure]:
        """Every picture of the result, `pictures` of them; the room sees the first one first."""
        figure = self.draw(summary, texts)
        return (figure,) if figure else ()

    def numbers(self, summary: Any, texts: Texts) -> list[tuple[str, str]]:
        """The result as a table of names and values, for the review and for who can't see the picture."""
        return []

    def moved(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> Moved | None:
        """The shift between two rounds, of those who answered both; None where nothing can be compared."""
        return None

    def own_move(self, before: Value, after: Value, texts: Texts) -> str:
        """How one participant moved, in one sentence for the own screen; empty where nothing can be compared."""
        return ""

    def measured(self, texts: Texts) -> Measure | None:
        """What roles are compared on; None where that makes no sense."""
        return None

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """What a browser would send for a pretend participant; None when this person gives nothing."""
        return None

    def cues(self, summary: Any) -> Sequence[str]:
        """What in the picture calls for a question to the room, by name, the most telling first."""
        return ()

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One answer as columns of an export, by their headings."""
        return {}

    def cards(self, summary: Any, texts: Texts) -> Sequence[tuple[str, str]]:
        """The texts in a result, each with a name that tells nothing about who wrote it, in random order."""
        return ()

    def written(self, value: Value) -> dict[str, str]:
        """What was given as text in an answer, by item: the facilitator decides about each, for as long as it is so."""
        return {}

    def worded(self, value: Value, texts: Texts) -> dict[str, str]:
        """The same texts as people read them, with what was chosen in words."""
        return self.written(value)

    def only(self, value: Value, items: frozenset[str]) -> Value:
        """The answer without the texts that are not among `items`."""
        return value

    def typed(self, value: Value) -> dict[str, dict[str, str]]:
        """What was typed in an answer, by item and by part: what the facilitator can correct."""
        return {}

    def retyped(self, value: Value, item: str, wording: Mapping[str, str]) -> Value:
        """The answer with another wording of what was typed in one item. Raises Refusal when it can't be so."""
        return value

    def guessing(self) -> "Guess | None":
        """What is asked when everybody guesses where the group stands, before it is shown; None where nobody can."""
        return None

    def by_hand(self, texts: Texts) -> ByHand | None:
        """How the facilitator enters answers of people without a device; None when that can't be done."""
        return None


class Kind(Activity, Asking):
    """One kind of activity, with what a programme says about it. One that is asked in one way is its own `Asking`."""

    timed: ClassVar[bool] = False  # whether its minutes begin to run as soon as it comes on stage

    @property
    def wants_guess(self) -> bool:
        """Whether the programme says that the group is guessed before it is shown."""
        return False

    def label(self, texts: Texts) -> str:
        """What this activity is called in a list, where its heading may stand more than once."""
        return self.heading(texts)

    def steps(self) -> Sequence[Step]:
        """The ways in which this activity is asked, in their order. At least one; a nameless one is the only one."""
        return (Step(""),)

    def about(self, activity: str, context: Context) -> Mapping[str, Any]:
        """The cards in here that point at another activity, by their names; never more than the room may see."""
        return {}

    def at(self, step: str, context: Context) -> Asking:
        """What is asked in a round of this step. A step that is not there (any more) is the first."""
        return self
