"""Who is it? Questions that are all answered with somebody from the same list, and the chart of the answers."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sessions.activities.capabilities import (
    WithChart,
    WithColumns,
    WithCues,
    WithManualEntry,
    WithSimulation,
    WithTable,
)
from sessions.activities.interventions import chart
from sessions.activities.interventions.chart import Chosen
from sessions.activities.kind import Figure, Value
from sessions.activities.shared.form import FormPrompt
from sessions.activities.shared.manual_entry import ChoiceCounts, ManualForm
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Option, Text
from sessions.results.privacy import may_show_group


@dataclass(frozen=True)
class ActorPrompt(FormPrompt, WithManualEntry, WithSimulation, WithChart, WithTable, WithCues, WithColumns):
    """Questions and a list of actors; one actor for every question."""

    title: Text
    questions: tuple[Option, ...]
    actors: tuple[Option, ...]
    nobody: str  # the actor that stands for somebody else or nobody

    def heading(self, texts: Texts) -> str:
        """That it is about who does what."""
        return texts("interventions.who.heading")

    def participant_heading(self, texts: Texts) -> str:
        """What the whole group is asked."""
        return self.heading(texts)

    def instruction(self, texts: Texts) -> str:
        """The instruction to choose somebody for every question."""
        return texts("interventions.who.invitation")

    def wording(self, texts: Texts) -> dict[str, str]:
        """The questions in words, by name."""
        return {question.id: question.text.in_language(texts.language) for question in self.questions}

    def named(self, texts: Texts) -> dict[str, str]:
        """The actors in words, by name."""
        return {actor.id: actor.text.in_language(texts.language) for actor in self.actors}

    def check(self, answer: Value) -> Value:
        """`{question: actor, …}`, any of the questions."""
        if set(answer) - {question.id for question in self.questions}:
            raise Refusal("refused.fields")
        if not all(isinstance(actor, str) for actor in answer.values()) or self.still_asked(answer) != answer:
            raise Refusal("refused.not_a_choice")
        return self.still_asked(answer)

    def still_asked(self, value: Value) -> Value:
        """The choices of actors that the list has, for questions that are asked, in their order."""
        actors = [actor.id for actor in self.actors]
        return {question.id: value[question.id] for question in self.questions if value.get(question.id) in actors}

    def manual_form(self, texts: Texts) -> ManualForm:
        """Hands for everybody on the list, question by question."""
        return ChoiceCounts.of(self.wording(texts), self.named(texts))

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """A simulated choice of an actor for every question."""
        return {question.id: participant.about(question.id).one_of(self.actors).id for question in self.questions}

    def summarise(self, given: Mapping[str, Value]) -> Chosen | None:
        """How often everybody was chosen for every question; None when nobody chose anybody."""
        chosen = [self.still_asked(value) for value in given.values()]
        if not any(chosen):
            return None
        counts = {
            question.id: Counter(v[question.id] for v in chosen if question.id in v) for question in self.questions
        }
        return {name: self._counted(count) if may_show_group(count.total()) else None for name, count in counts.items()}

    def _counted(self, count: Counter[str]) -> dict[str, int]:
        return {actor.id: count[actor.id] for actor in self.actors}

    def sentence(self, summary: Chosen, texts: Texts) -> str:
        """At which question most people chose the same, and whom."""
        shares = {name: max(count.values()) / sum(count.values()) for name, count in summary.items() if count}
        if not shares:
            return texts("interventions.too_few")
        question = max(shares, key=lambda name: shares[name])
        count = summary[question] or {}
        first = [name for name, chosen in count.items() if chosen == max(count.values())]
        values = {"question": self.wording(texts)[question], "count": max(count.values()), "n": sum(count.values())}
        if len(first) > 1:
            return texts("interventions.who.say.apart", **values)
        return texts("interventions.who.say.most", actor=self.named(texts)[first[0]], **values)

    def numbers(self, summary: Chosen, texts: Texts) -> list[tuple[str, str]]:
        """Who was chosen for every question and how often, the most first."""
        named, rows = self.named(texts), []
        for name, text in self.wording(texts).items():
            count = summary[name] or {}
            ranked = sorted((pair for pair in count.items() if pair[1]), key=lambda pair: -pair[1])
            counts = " · ".join(f"{named[actor]} {chosen}" for actor, chosen in ranked)
            rows.append((text, counts or texts("interventions.too_few")))
        return rows

    def cues(self, summary: Chosen) -> Sequence[str]:
        """Nobody in charge, answers all over the list, one who is chosen for everything."""
        counted = [count for count in summary.values() if count]
        tops = [{name for name, chosen in count.items() if chosen == max(count.values())} for count in counted]
        conditions = {
            "nobody": any(self.nobody in top for top in tops),
            "all_over": any(5 * max(count.values()) <= 2 * sum(count.values()) for count in counted),
            "always_the_same": len(tops) > 1 and bool(set.intersection(*tops)),
        }
        return [name for name, holds in conditions.items() if holds]

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Who was chosen for every question."""
        named, wording = self.named(texts), self.wording(texts)
        return {wording[question]: named[actor] for question, actor in self.still_asked(value).items()}

    def draw(self, summary: Chosen, texts: Texts) -> Figure:
        """A column for every question and a row for every actor."""
        return chart.draw(summary, self.wording(texts), self.named(texts), texts)
