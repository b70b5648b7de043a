"""The free texts of a round: what the facilitator decided about each of them, and which of them say the same.

One that says the same as another one is merged into it: it is not shown by itself, and the other one stands for both.
Merges never chain. One holds as long as the text that was merged reads as it did and the other one is still there.
Likewise a correction and a pin hold as long as the text reads as it did when it was sent.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from sessions.activities.kind import Asking
from sessions.flags import Flag, Words, flags
from sessions.locale import Texts
from sessions.records import Answer
from sessions.refusal import Refusal
from sessions.store.answers import Decision, Decisions, Name
from sessions.store.wording import Correction, Wordings

State = Literal["waiting", "approved", "hidden", "same"]


@dataclass(frozen=True, slots=True)
class Written:
    """One text that somebody wrote, and whether the room may see it. `voices`: the people who wrote it, or the same.

    The state *same* means that it was merged into the text `same_as`. `text` is what was sent, `words` what is read:
    the facilitator's wording when it was `corrected`, and `original` is then what was read before.
    """

    participant: int
    item: str
    text: str
    state: State
    same_as: Name | None = None
    voices: int = 1
    words: str = ""
    corrected: bool = False
    original: str = ""
    pinned: bool = False
    flags: tuple[Flag, ...] = ()
    typed: Mapping[str, str] = field(default_factory=dict, compare=False)  # what can be corrected, by part

    @property
    def name(self) -> Name:
        """Whose text it is, and which."""
        return self.participant, self.item


def look(
    asked: Asking, given: Sequence[Answer], decided: Decisions, approval: bool, worded: Wordings, words: Words
) -> list[Written]:
    """Every text of these answers with what was decided about it, in the order of the answers.

    One that calls for a careful look waits for it, also where texts don't wait.
    """
    texts = texts_of(asked, given)
    same = merged(decided, texts)
    typed = typed_in(asked, given)
    people: dict[Name, set[int]] = {name: {name[0]} for name in texts}
    for name, into in same.items():
        people[into].add(name[0])
    found = []
    for name, text in texts.items():
        correction = worded.corrections.get(name)
        corrected = correction is not None and correction.text == text
        now = {**typed.get(name, {}), **(correction.wording if correction and corrected else {})}
        seen = flags("\n".join(now.values()), words)
        stands: State = "same" if name in same else state(decided.get(name), text, approval or bool(seen))
        found.append(
            Written(*name, text, stands, same.get(name), len(people[name]), corrected=corrected, flags=seen,
                    pinned=worded.pins.get(name) == text, typed=now)
        )  # fmt: skip
    return found


def told(
    asked: Asking, given: Sequence[Answer], looked: Sequence[Written], worded: Wordings, texts: Texts
) -> list[Written]:
    """The same texts with the words that people read, and what was read before where they were corrected."""
    corrected = {text.name for text in looked if text.corrected}
    before = words_of(asked, given, texts)
    now = words_of(asked, retyped(asked, given, worded, corrected), texts)
    return [
        replace(text, words=now[text.name], original=before[text.name] if text.corrected else "") for text in looked
    ]


def retyped(asked: Asking, given: Sequence[Answer], worded: Wordings, names: Collection[Name]) -> list[Answer]:
    """The answers with the facilitator's wording of these texts. One that no longer fits is left as it was typed."""
    found = []
    for answer in given:
        value = answer.value
        for name in names:
            if name[0] == answer.participant and value is not None:
                value = _with(asked, value, name[1], worded.corrections[name])
        found.append(answer if value is answer.value else replace(answer, value=value))
    return found


def typed_in(asked: Asking, given: Sequence[Answer]) -> dict[Name, dict[str, str]]:
    """What was typed in each text of these answers, by part."""
    answered = [(answer.participant, answer.value) for answer in given if answer.value is not None]
    return {(who, item): parts for who, value in answered for item, parts in asked.typed(value).items()}


def texts_of(asked: Asking, given: Sequence[Answer]) -> dict[Name, str]:
    """Every text of these answers by its name."""
    answered = [(answer.participant, answer.value) for answer in given if answer.value is not None]
    return {(who, item): text for who, value in answered for item, text in asked.written(value).items()}


def words_of(asked: Asking, given: Sequence[Answer], texts: Texts) -> dict[Name, str]:
    """Every text of these answers as people read it, by its name."""
    answered = [(answer.participant, answer.value) for answer in given if answer.value is not None]
    return {(who, item): words for who, value in answered for item, words in asked.worded(value, texts).items()}


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


def _with(asked: Asking, value: dict[str, object], item: str, correction: Correction) -> dict[str, object]:
    """An answer with one correction; the activity can have been edited since, so that it doesn't fit any more."""
    try:
        return asked.retyped(value, item, correction.wording)
    except Refusal:
        return value
