"""Looking back on actions: what became of each of them, and how it is drawn."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sessions.activities.action import chart
from sessions.activities.action.chart import AgreedAction, Counts
from sessions.activities.capabilities import (
    WithChart,
    WithColumns,
    WithCues,
    WithKeyFigures,
    WithManualEntry,
    WithSimulation,
    WithTable,
)
from sessions.activities.kind import Figure, Value
from sessions.activities.shared.form import FormPrompt
from sessions.activities.shared.manual_entry import ChoiceCounts, ManualForm
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.key_figures import FollowUpFigure, KeyFigure
from sessions.model.outcomes import CHOICES, DIVIDED
from sessions.model.programme import Text
from sessions.results.privacy import may_show_group


@dataclass(frozen=True)  # no slots: they would hide the class above from `super`
class LookBackPrompt(
    FormPrompt, WithManualEntry, WithSimulation, WithChart, WithTable, WithCues, WithColumns, WithKeyFigures
):
    """What became of each action: done, busy, not done, dropped."""

    factual: ClassVar[bool] = True
    most: ClassVar[int] = 7  # actions in one chart that can be read from ten metres
    text: Text
    actions: Mapping[str, AgreedAction]

    def heading(self, texts: Texts) -> str:
        """The question in the programme."""
        return self.text.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """Say of each action what became of it; or that none of them can be seen any more."""
        return texts("action.look_back.invitation" if self.actions else "action.look_back.gone")

    def check(self, answer: Value) -> Value:
        """`{action: choice, …}`."""
        if not all(name in self.actions and choice in CHOICES for name, choice in answer.items()):
            raise Refusal("refused.not_a_choice")
        return answer

    def still_asked(self, value: Value) -> Value:
        """What was said of actions that are still asked about."""
        return {name: choice for name, choice in value.items() if name in self.actions}

    def manual_form(self, texts: Texts) -> ManualForm:
        """Hands for what became of it, action by action."""
        actions = {name: action.what for name, action in self.actions.items()}
        return ChoiceCounts.of(actions, {choice: texts(f"outcome.{choice}") for choice in CHOICES})

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """Something became of every action."""
        return {name: participant.about(name).one_of(CHOICES) for name in self.actions}

    def summarise(self, given: Mapping[str, Value]) -> Counts | None:
        """How often each choice was made for each action, from the third on; None when there are no such actions."""
        counts = {
            name: {choice: sum(value.get(name) == choice for value in given.values()) for choice in CHOICES}
            for name in self.actions
        }
        few = {name for name, each in counts.items() if not may_show_group(sum(each.values()))}
        counts |= {name: dict.fromkeys(CHOICES, 0) for name in few}
        return counts if any(sum(each.values()) for each in counts.values()) else None

    def sentence(self, summary: Counts, texts: Texts) -> str:
        """Of how many actions most people say that they are done."""
        done = sum(leading(each) == "done" for each in summary.values())
        if len(summary) > 1:
            return texts.count("action.look_back.say", done, total=len(summary))
        [first] = [leading(each) for each in summary.values()]
        return texts("action.look_back.most", choice=texts(f"outcome.{first}")) if first else texts(
            "action.look_back.divided"
        )  # fmt: skip

    def numbers(self, summary: Counts, texts: Texts) -> list[tuple[str, str]]:
        """For every action how often each choice was made."""
        return [
            (
                action.what,
                " · ".join(f"{texts(f'outcome.{choice}')} {summary[name][choice]}" for choice in CHOICES),
            )
            for name, action in self.actions.items()
        ]

    def cues(self, summary: Counts) -> Sequence[str]:
        """Actions that stayed undone, and actions of which people say different things."""
        leaders = [leading(each) for each in summary.values() if sum(each.values())]
        conditions = {
            "undone": any(leader in {"not_done", "dropped"} for leader in leaders),
            "divided": None in leaders,
        }
        return [name for name, holds in conditions.items() if holds]

    def key_figures(self, summary: Counts) -> Sequence[KeyFigure]:
        """Of how many actions most people say what; those that too few people spoke about are left out."""
        leaders = Counter(leading(each) or DIVIDED for each in summary.values() if sum(each.values()))
        return (
            FollowUpFigure(
                done=leaders["done"],
                busy=leaders["busy"],
                not_done=leaders["not_done"],
                dropped=leaders["dropped"],
                divided=leaders["divided"],
            ),
        )

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """What was said of every action."""
        return {
            action.what: texts(f"outcome.{value[name]}")
            for name, action in self.actions.items()
            if value.get(name) in CHOICES
        }

    def draw(self, summary: Counts, texts: Texts) -> Figure:
        """A bar for each action, parted by what became of it."""
        return chart.draw(summary, self.actions, texts)


def leading(counts: Mapping[str, int]) -> str | None:
    """What more than half of the people say; None when there is nothing like that."""
    return next((choice for choice in CHOICES if 2 * counts[choice] > sum(counts.values())), None)
