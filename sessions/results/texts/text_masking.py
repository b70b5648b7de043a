"""Leaving texts out of an export: in place of a text that nobody allowed stands a label with a number.

The text is replaced in the answers themselves. So it is gone from everything that is computed of them too: sentences,
labels of charts, tables, and later steps that ask about the texts of an earlier one; and all counts stay as they are.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sessions.activities.capabilities import WithTexts
from sessions.activities.kind import Value
from sessions.model.errors import Refusal
from sessions.model.programme import CarriedFrom
from sessions.model.records import Answer, Round, TextKey, TextMasking, TextName
from sessions.results.texts.free_texts import FreeText


@dataclass(frozen=True, slots=True)
class MaskedAnswers:
    """Answers in which some texts were replaced, and the labels that stand in their places."""

    answers: Sequence[Answer]
    labels: frozenset[str]


def key_of(round_: Round, text: FreeText) -> TextKey:
    """By what a text is allowed: what was typed in it, as corrected. The same words in one round are one text."""
    return TextKey(round_.activity, round_.number, "\n".join(text.typed.values()))


def masked_answers(
    prompt: WithTexts,
    round_: Round,
    given: Sequence[Answer],
    approved: Mapping[TextName, FreeText],
    masking: TextMasking,
    salt: str,
) -> MaskedAnswers:
    """Answers that hold approved texts only, with a label in place of each that is not allowed.

    The same words have the same label, so that what is counted by its words is counted as before.
    """
    keys = {name: key_of(round_, text) for name, text in approved.items()}
    labels = _labels((key for key in keys.values() if key not in masking.allowed), masking, salt)
    wanted: dict[int, dict[str, str]] = {}
    for name, key in keys.items():
        if key in labels:
            wanted.setdefault(name.participant, {})[name.item] = labels[key]
    masked = [
        replace(answer, value=_masked_value(prompt, answer.value, wanted[answer.participant]))
        if answer.value is not None and answer.participant in wanted
        else answer
        for answer in given
    ]
    return MaskedAnswers(masked, frozenset(labels.values()))


def masked_carried(
    activity: str,
    sources: Iterable[CarriedFrom],
    visible: Mapping[CarriedFrom, tuple[str, ...]],
    masking: TextMasking,
) -> dict[CarriedFrom, tuple[str, ...]]:
    """What an activity carries on from an earlier session, with labels in place of what is not allowed."""
    carried = {source: visible[source] for source in sources if source in visible}
    keys = {source: carried_key(activity, texts) for source, texts in carried.items()}
    labels = _labels((key for key in keys.values() if key not in masking.allowed), masking, "")
    return {
        source: tuple(labels.get(keys[source], text) if text else text for text in texts)
        for source, texts in carried.items()
    }


def carried_key(activity: str, texts: Iterable[str]) -> TextKey:
    """By what a text that was carried on from an earlier session is allowed."""
    return TextKey(activity, None, "\n".join(texts))


def _labels(keys: Iterable[TextKey], masking: TextMasking, salt: str) -> dict[TextKey, str]:
    """A label for each of these, numbered in an order that tells neither who wrote it nor what it begins with."""
    ordered = sorted(set(keys), key=lambda key: hashlib.sha256(f"{salt} {key.typed}".encode()).digest())
    return {key: f"[{masking.label} {number}]" for number, key in enumerate(ordered, start=1)}


def _masked_value(prompt: WithTexts, value: Value, labels: Mapping[str, str]) -> Value:
    for item, label in labels.items():
        parts = prompt.editable_texts(value).get(item, {})
        try:
            value = prompt.with_wording(value, item, {name: label for name, text in parts.items() if text})
        except Refusal:  # a label that can't stand there: then nothing does
            value = prompt.keep_texts(value, frozenset(prompt.texts_in(value)) - {item})
    return value
