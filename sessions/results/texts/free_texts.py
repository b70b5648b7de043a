"""The free texts of a round: what the facilitator decided about each of them, and which of them say the same.

One that says the same as another one is merged into it: it is not shown by itself, and the other one stands for both.
Merges never chain. One holds as long as the text that was merged reads as it did and the other one is still there.
Likewise a correction and a pin hold as long as the text reads as it did when it was sent.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from sessions.activities.capabilities import WithTexts, texts_in
from sessions.activities.kind import Prompt
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Answer, TextName
from sessions.results.content_flags import Flag, Words, flags
from sessions.store.answers import Decision, Decisions
from sessions.store.text_edits import Correction, Wordings

State = Literal["waiting", "approved", "hidden", "same"]


@dataclass(frozen=True, slots=True)
class FreeText:
    """One text that somebody wrote, and whether the audience may see it. `voices` counts who wrote it or the same.

    The state *same* means that it was merged into the text `same_as`. `text` is what was sent, `words` what is read:
    the facilitator's wording when it was `corrected`, and `original` is then what was read before.
    """

    participant: int
    item: str
    text: str
    state: State
    same_as: TextName | None = None
    voices: int = 1
    words: str = ""
    corrected: bool = False
    original: str = ""
    pinned: bool = False
    flags: tuple[Flag, ...] = ()
    typed: Mapping[str, str] = field(default_factory=dict, compare=False)  # what can be corrected, by part

    @property
    def name(self) -> TextName:
        """Whose text it is, and which."""
        return TextName(self.participant, self.item)


def reviewed_texts(
    prompt: WithTexts,
    round_answers: Sequence[Answer],
    decided: Decisions,
    approval: bool,
    worded: Wordings,
    words: Words,
) -> list[FreeText]:
    """Every text of these answers with its moderation state, in the order of the answers.

    A flagged text waits for approval, also in a session without approval.
    """
    texts = texts_of(prompt, round_answers)
    targets = merged(decided, texts)
    typed = editable_parts(prompt, round_answers)
    writers: dict[TextName, set[int]] = {name: {name.participant} for name in texts}
    for name, target in targets.items():
        writers[target].add(name.participant)
    reviewed = []
    for name, text in texts.items():
        correction = worded.corrections.get(name)
        corrected = correction is not None and correction.text == text
        parts = {**typed.get(name, {}), **(correction.wording if correction and corrected else {})}
        raised = flags("\n".join(parts.values()), words)
        current_state: State = "same" if name in targets else state(decided.get(name), text, approval or bool(raised))
        reviewed.append(
            FreeText(
                *name,
                text,
                current_state,
                targets.get(name),
                len(writers[name]),
                corrected=corrected,
                flags=raised,
                pinned=worded.pins.get(name) == text,
                typed=parts,
            )
        )
    return reviewed


def shown_of(reviewed: Sequence[FreeText], approval: bool) -> tuple[int, int] | None:
    """How many texts the audience may read, and how many there are; None where the facilitator decides about none.

    A text that was merged is read as the one that stands for it.
    """
    states = {text.name: text.state for text in reviewed}
    shown = sum(states[text.same_as or text.name] == "approved" for text in reviewed)
    return (shown, len(reviewed)) if reviewed and (approval or shown < len(reviewed)) else None


def with_wording(
    prompt: WithTexts, round_answers: Sequence[Answer], reviewed: Sequence[FreeText], worded: Wordings, texts: Texts
) -> list[FreeText]:
    """The same texts with `words` filled in, and `original` where they were corrected."""
    corrected = {text.name for text in reviewed if text.corrected}
    original = words_of(prompt, round_answers, texts)
    current = words_of(prompt, with_corrections(prompt, round_answers, worded, corrected), texts)
    return [
        replace(text, words=current[text.name], original=original[text.name] if text.corrected else "")
        for text in reviewed
    ]


def with_corrections(
    prompt: WithTexts, round_answers: Sequence[Answer], worded: Wordings, names: Collection[TextName]
) -> list[Answer]:
    """The answers with the facilitator's corrections of these texts; a correction that no longer fits is left out."""
    corrected = []
    for answer in round_answers:
        value = answer.value
        for name in names:
            if name[0] == answer.participant and value is not None:
                value = _corrected_value(prompt, value, name[1], worded.corrections[name])
        corrected.append(answer if value is answer.value else replace(answer, value=value))
    return corrected


def editable_parts(prompt: WithTexts, round_answers: Sequence[Answer]) -> dict[TextName, dict[str, str]]:
    """What was typed in each text of these answers, by part."""
    answered = [(answer.participant, answer.value) for answer in round_answers if answer.value is not None]
    return {
        TextName(participant, item): parts
        for participant, value in answered
        for item, parts in prompt.editable_texts(value).items()
    }


def texts_of(prompt: Prompt, round_answers: Sequence[Answer]) -> dict[TextName, str]:
    """Every text of these answers by its name."""
    answered = [(answer.participant, answer.value) for answer in round_answers if answer.value is not None]
    return {
        TextName(participant, item): text
        for participant, value in answered
        for item, text in texts_in(prompt, value).items()
    }


def words_of(prompt: WithTexts, round_answers: Sequence[Answer], texts: Texts) -> dict[TextName, str]:
    """Every text of these answers as people read it, by its name."""
    answered = [(answer.participant, answer.value) for answer in round_answers if answer.value is not None]
    return {
        TextName(participant, item): words
        for participant, value in answered
        for item, words in prompt.readable_texts(value, texts).items()
    }


def merged(decided: Decisions, texts: Mapping[TextName, str]) -> dict[TextName, TextName]:
    """The texts that were merged, each with the one that stands for it."""
    direct = {
        name: decision.same_as
        for name, text in texts.items()
        if (decision := decided.get(name)) and decision.same_as in texts and decision.text == text
    }
    return {name: target for name, target in direct.items() if target is not None and target not in direct}


def state(decided: Decision | None, text: str, approval: bool) -> State:
    """Where a text stands that is not merged. One that was edited after the facilitator looked at it waits again."""
    undecided = decided is None or (decided.same_as is not None and not decided.approved)
    if decided is None or undecided or (approval and decided.text != text):
        return "waiting" if approval else "approved"
    return "approved" if decided.approved else "hidden"


def _corrected_value(
    prompt: WithTexts, value: dict[str, object], item: str, correction: Correction
) -> dict[str, object]:
    """An answer with one correction; unchanged if it no longer fits because the activity was edited since."""
    try:
        return prompt.with_wording(value, item, correction.wording)
    except Refusal:
        return value
