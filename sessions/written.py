"""The free texts of a round: what the facilitator decided about each of them, and which of them say the same.

One that says the same as another one is merged into it: it is not shown by itself, and the other one stands for both.
Merges never chain. One holds as long as the text that was merged reads as it did and the other one is still there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sessions.activities.kind import Asking
from sessions.records import Answer
from sessions.store.answers import Decision, Decisions, Name

State = Literal["waiting", "approved", "hidden", "same"]


@dataclass(frozen=True, slots=True)
class Written:
    """One text that somebody wrote, and whether the room may see it. `voices`: the people who wrote it, or the same.

    The state *same* means that it was merged into the text `same_as`.
    """

    participant: int
    item: str
    text: str
    state: State
    same_as: Name | None = None
    voices: int = 1

    @property
    def name(self) -> Name:
        """Whose text it is, and which."""
        return self.participant, self.item


def look(asked: Asking, given: Sequence[Answer], decided: Decisions, approval: bool) -> list[Written]:
    """Every text of these answers with what was decided about it, in the order of the answers."""
    texts = texts_of(asked, given)
    same = merged(decided, texts)
    people: dict[Name, set[int]] = {name: {name[0]} for name in texts}
    for name, into in same.items():
        people[into].add(name[0])
    found = []
    for name, text in texts.items():
        now: State = "same" if name in same else state(decided.get(name), text, approval)
        found.append(Written(*name, text, now, same.get(name), len(people[name])))
    return found


def texts_of(asked: Asking, given: Sequence[Answer]) -> dict[Name, str]:
    """Every text of these answers by its name."""
    answered = [(answer.participant, answer.value) for answer in given if answer.value is not None]
    return {(who, item): text for who, value in answered for item, text in asked.written(value).items()}


def merged(decided: Decisions, texts: Mapping[Name, str]) -> dict[Name, Name]:
    """The texts that were merged, each with the one that stands for it."""
    direct = {
        name: decision.same_as
        for name, text in texts.items()
        if (decision := decided.get(name)) and decision.same_as in texts and decision.text == text
    }
    return {name: into for name, into in direct.items() if into is not None and into not in direct}


def state(decided: Decision | None, text: str, approval: bool) -> State:
    """Where a text stands that is not merged. One that was edited after the facilitator looked at it waits again."""
    undecided = decided is None or (decided.same_as is not None and not decided.approved)
    if decided is None or undecided or (approval and decided.text != text):
        return "waiting" if approval else "approved"
    return "approved" if decided.approved else "hidden"
