"""Answers of several fields: a browser sends the fields that changed, and what it doesn't send stays as it was."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from sessions.activities.kind import NOTHING, Prompt, Value
from sessions.model.errors import Refusal


class Fields(BaseModel):
    """The fields of an answer. All are optional: somebody may have come no further yet."""

    model_config = ConfigDict(extra="forbid", strict=True)


class FormPrompt(Prompt):
    """A prompt whose answers are a mapping of fields, checked by a model of them."""

    @abstractmethod
    def check(self, answer: Value) -> Value:
        """The whole answer as it will be stored. Raises ValidationError or Refusal."""

    def still_asked(self, value: Value) -> Value:
        """What of an answer is asked now, after an edit meanwhile. Everything, unless a kind says otherwise."""
        return value

    def parse(self, raw: object) -> Value:
        """`{field: value, …}` as a first answer; a value of None takes the field back."""
        return self.change(raw, None)

    def change(self, raw: object, before: Value | None) -> Value:
        """The fields sent in place of what they were, without those no longer asked; nothing left is NOTHING."""
        if not isinstance(raw, dict) or not all(isinstance(name, str) for name in raw) or len(raw) > 200:
            raise Refusal("refused.fields")
        answer = merged(self.still_asked(before or {}), raw)
        if not answer:
            return NOTHING
        try:
            return self.check(answer) or NOTHING
        except ValidationError:
            raise Refusal("refused.fields") from None

    def reconciled(self, raw: object, before: Value | None) -> object:
        """The fields that were sent and are still asked, and those that were taken back."""
        if not isinstance(raw, dict):
            return raw
        asked = self._still_asked_of(raw)
        return {name: value for name, value in raw.items() if value is None or name in asked}

    def among(self, hidden: "Sequence[FormPrompt]", raw: object, before: Value | None) -> "tuple[FormPrompt, Value]":
        """Which of this prompt and those with a hidden result asks most of what was sent; and what stays beside that.

        What stays are the fields that were answered, that another of these prompts asks, and that are not taken back.
        """
        prompts, sent = (self, *hidden), raw if isinstance(raw, dict) else {}
        first = max(prompts, key=lambda each: len(each._still_asked_of(sent)))
        fields = {name: value for each in prompts for name, value in each.still_asked(before or {}).items()}
        now = first.still_asked(before or {})
        gone = {name for name, value in sent.items() if value is None}
        return first, {name: value for name, value in fields.items() if name not in now and name not in gone}

    def _still_asked_of(self, raw: Mapping[str, Any]) -> Value:
        return self.still_asked({name: value for name, value in raw.items() if value is not None})


def merged(before: Mapping[str, Any], sent: Mapping[str, Any]) -> Value:
    """Fields before and the fields sent, where None takes a field away."""
    return {name: value for name, value in {**before, **sent}.items() if value is not None}
