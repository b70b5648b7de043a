"""What a kind of activity may be able to do. A prompt inherits from the classes of what it can do, and from no others.

Who needs a capability asks for it: `if isinstance(prompt, WithCues): prompt.cues(summary)`. A method that may return
None does so where the programme, not the kind, rules it out.
"""

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol

from sessions.activities.kind import Context, Figure, Kind, Prompt, Value
from sessions.activities.shared.demo_texts import WritingMaterial, Written
from sessions.activities.shared.manual_entry import ManualForm
from sessions.activities.shared.role_axis import RoleAxis
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.key_figures import KeyFigure, MovedFigure
from sessions.model.programme import CarriedFrom, Corner, Text

if TYPE_CHECKING:
    from sessions.activities.shared.guess import GuessPrompt

ShiftKind = Literal["closer", "further", "hardly_moved", "shifted"]  # of a whole group, from one round to the next


# --- the result -----------------------------------------------------------------------------------------------------


class WithChart(Prompt):
    """A result that is drawn."""

    @abstractmethod
    def draw(self, summary: Any, texts: Texts) -> Figure | None:
        """The result as a Plotly figure; None when it is better read than seen."""


class WithViews(Prompt):
    """A result that can be seen in several ways; the facilitator chooses which one the group sees."""

    @property
    @abstractmethod
    def view_count(self) -> int:
        """How many views a result has, at least one."""


class WithCharts(WithViews, WithChart):
    """A result with a chart for each of its views."""

    @abstractmethod
    def charts(self, summary: Any, texts: Texts) -> Sequence[Figure]:
        """Every chart of the result, `view_count` of them; the group sees the first one first."""


class WithTable(Prompt):
    """A result that is also a table, for the review and for anyone who can't see the chart."""

    @abstractmethod
    def numbers(self, summary: Any, texts: Texts) -> list[tuple[str, str]]:
        """The rows of the table: names and values."""


class WithCues(Prompt):
    """A result that can call for a question to the group; `programmes/cues.toml` has the questions."""

    @abstractmethod
    def cues(self, summary: Any) -> Sequence[str]:
        """What in the result calls for a question, by name, the most telling first."""


class WithColumns(Prompt):
    """Answers that are exported one by one."""

    @abstractmethod
    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One answer as columns of an export, by their headings."""


class WithOneMark(Prompt):
    """An answer that may be one mark on a line, by which the people of a group can be placed on a map."""

    @abstractmethod
    def poles(self) -> tuple[Text, Text] | None:
        """What the line means at 0 and at 100; None where an answer is not one mark, `value`, on a line."""


class WithKeyFigures(Prompt):
    """A result in figures that mean the same in every session, so that sessions can be compared."""

    @abstractmethod
    def key_figures(self, summary: Any) -> Sequence[KeyFigure]:
        """The figures of a result; none of a single answer, and no text that people wrote but words that were shown."""

    def highlight(self, summary: Any, texts: Texts) -> str:
        """What is said of a result that stood out in its session; empty when there is nothing to say of it then."""
        return self.sentence(summary, texts)

    def moved(self, before: Mapping[str, Value], after: Mapping[str, Value]) -> MovedFigure | None:
        """How those who answered both rounds moved; None where an answer is not one mark on a line."""
        return None


class WithFiguresChart(ABC):
    """A kind with key figures of its own kind, which it can draw: in an imported session there is nothing else."""

    @classmethod
    @abstractmethod
    def figures_chart(
        cls, figures: Sequence[KeyFigure], columns: Mapping[str, Sequence[int]], texts: Texts
    ) -> Figure | None:
        """The chart of those figures of a round that are this kind's; None when there are none.

        `columns` are whole numbers from 0 to 100 that people gave, by heading; they may belong to other figures.
        """


# --- free texts -----------------------------------------------------------------------------------------------------


class WithTexts(Prompt):
    """Answers that hold free texts. Each is an item, and waits until the facilitator has looked at it."""

    @abstractmethod
    def cards(self, summary: Any, texts: Texts) -> Sequence[tuple[str, str]]:
        """The texts in a result, each with a name that tells nothing about who wrote it, in random order."""

    @abstractmethod
    def texts_in(self, value: Value) -> dict[str, str]:
        """The texts of an answer by item, as they were sent; a decision about one holds while it stays the same."""

    @abstractmethod
    def readable_texts(self, value: Value, texts: Texts) -> dict[str, str]:
        """The same texts as people read them, with what was chosen in words."""

    @abstractmethod
    def keep_texts(self, value: Value, items: frozenset[str]) -> Value:
        """The answer without the texts that are not among `items`."""

    @abstractmethod
    def editable_texts(self, value: Value) -> dict[str, dict[str, str]]:
        """What was typed in an answer, by item and by part: what the facilitator can correct."""

    @abstractmethod
    def with_wording(self, value: Value, item: str, wording: Mapping[str, str]) -> Value:
        """The answer with another wording of what was typed in one item. Raises Refusal when it can't be so."""


# --- comparisons ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class GroupShift:
    """What moved between two rounds: a sentence, one chart or none, and a table.

    `kind` names what this calls for a question about: the group as a whole, never who moved.
    """

    sentence: str
    figures: Sequence[Figure]
    numbers: Sequence[tuple[str, str]]
    kind: ShiftKind | None = None


class WithShift(Prompt):
    """Answers that can be compared between two rounds."""

    @abstractmethod
    def shift(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> GroupShift | None:
        """The shift of those who answered both rounds; None where nothing can be compared."""

    @abstractmethod
    def own_shift(self, before: Value, after: Value, texts: Texts) -> str:
        """How one participant moved, in one sentence for the own screen; empty where nothing can be compared."""


class WithRoleAxis(Prompt):
    """Answers on which roles can be compared."""

    @abstractmethod
    def role_axis(self, texts: Texts) -> RoleAxis:
        """The axis on which roles stand side by side."""


class WithGuess(Prompt):
    """A result that everybody can guess before it is shown."""

    @abstractmethod
    def guess_prompt(self) -> "GuessPrompt | None":
        """What is asked when everybody guesses where the group stands; None where that can't be guessed."""

    @property
    @abstractmethod
    def guess_first(self) -> bool:
        """Whether the programme says that the group is guessed before it is shown."""


# --- other ways to answer -------------------------------------------------------------------------------------------


class WithManualEntry(Prompt):
    """Answers that the facilitator can enter for people without a device."""

    @abstractmethod
    def manual_form(self, texts: Texts) -> ManualForm | None:
        """How they are entered; None when what is asked now can't be."""


class WithSimulation(Prompt):
    """Answers that pretend participants can give, in a rehearsal, a preview and the example."""

    factual: ClassVar[bool] = False  # what is asked is a fact: in the demo data most people say the first choice of it

    @abstractmethod
    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """What a browser would send for this participant; None when this one gives nothing."""


class WithDemoTexts(WithTexts, WithSimulation):
    """Texts for which the demo data has what people write about the subject of a session."""

    writing_share: ClassVar[float] = 1.0  # the fraction of those who answer that writes something

    @abstractmethod
    def demo_texts(self, material: WritingMaterial, people: int) -> Sequence[Written]:
        """What so many people write, one text each, as `SimulatedParticipant.written`; fewer when there is no more."""


# --- other activities and sessions (of a kind, not of its prompts) --------------------------------------------------


class WithStories(ABC):
    """A kind whose cards can point at another activity: the stories behind its dots."""

    if TYPE_CHECKING:  # a field of the programme file
        corners: tuple[Corner, ...]  # the kinds of values under which cards stand

    @abstractmethod
    def values(self) -> Mapping[str, tuple[Corner, Text]]:
        """Every value a card can name, by that name, with its corner."""

    @abstractmethod
    def stories_about(self, activity: str, context: Context) -> Mapping[str, Mapping[str, str]]:
        """The cards that point at this activity, by their names; never more than the group may see."""


class WithFollowUp(ABC):
    """A kind whose results the next session of an organisation looks back on."""

    @abstractmethod
    def results_to_follow_up(self, step: str, summary: Any) -> Mapping[str, tuple[str, ...]]:
        """What a round of this step leaves to look back on: (what, who, by) by card, "" for what was left open.

        Nothing when `summary` is None.
        """

    @classmethod
    @abstractmethod
    def follow_up(
        cls, results: Mapping[CarriedFrom, tuple[str, ...]], session: "HeldSession", taken: Collection[str]
    ) -> Sequence[Kind]:
        """Activities that ask what became of these results; `taken` are the names they may not have."""

    @property
    @abstractmethod
    def carried_from(self) -> Sequence[CarriedFrom]:
        """Where the texts come from that this activity carries on from an earlier session, if it does."""

    @abstractmethod
    def outcomes(self, step: str, summary: Any) -> Mapping[CarriedFrom, str]:
        """What most people in a round of this step say became of what is carried on: a choice or DIVIDED of `outcomes`.

        Nothing of what nobody spoke about, and when `summary` is None.
        """

    @abstractmethod
    def with_visible(self, visible: Mapping[CarriedFrom, tuple[str, ...]]) -> Kind:
        """The same activity with what it carries on as it reads now, and without what is not `visible` any more."""


class WithCaseBoxes(ABC):
    """A kind that fills boxes about the case of a session; they are shown with the case, session beside session."""

    filling_step: ClassVar[str]  # the step whose result they are

    @abstractmethod
    def case_boxes(self, summary: Any, texts: Texts) -> Sequence[tuple[str, str, Sequence[str]]]:
        """Every box with its name, its title and its texts."""


class HeldSession(Protocol):
    """The session in which something was agreed on."""

    @property
    def title(self) -> str:
        """The title of the session."""

    @property
    def held_on(self) -> date:
        """The day on which it was held."""


def view_count(prompt: Prompt) -> int:
    """How many views of its own the result of a prompt has."""
    return prompt.view_count if isinstance(prompt, WithViews) else 1


def charts_of(prompt: Prompt, summary: Any, texts: Texts) -> tuple[Figure, ...]:
    """Every chart of a result; none where it is only read."""
    if isinstance(prompt, WithCharts):
        return tuple(prompt.charts(summary, texts))
    figure = prompt.draw(summary, texts) if isinstance(prompt, WithChart) else None
    return (figure,) if figure else ()


def guess_prompt_of(prompt: Prompt | None) -> "GuessPrompt | None":
    """What is asked when everybody guesses the result of a prompt; None where it can't be guessed."""
    return prompt.guess_prompt() if isinstance(prompt, WithGuess) else None


def guess_first(activity: Kind | None) -> bool:
    """Whether the programme says that the group is guessed before the result of this activity is shown."""
    return isinstance(activity, WithGuess) and activity.guess_first


def texts_in(prompt: Prompt, value: Value) -> Mapping[str, str]:
    """The texts of an answer by item, as they were sent; none where answers hold no texts."""
    return prompt.texts_in(value) if isinstance(prompt, WithTexts) else {}
