"""Answers of several fields: a browser sends the fields that changed, and what it doesn't send stays as it was."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from sessions.activities.kind import NOTHING, Asking, Value
from sessions.refusal import Refusal


class Fields(BaseModel):
    """The fields of an answer. All are optional: somebody may have come no further yet."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Form(Asking):
    """An asking whose answers are a mapping of fields, checked by a model of them."""

    @abstractmethod
    def check(self, answer: Value) -> Value:
        """The whole answer as it will be stored. Raises ValidationError or Refusal."""

    def parse(self, raw: object) -> Value:
        """`{field: value, …}` as a first answer; a value of None takes the field back."""
        return self.change(raw, None)

    def change(self, raw: object, before: Value | None) -> Value:
        """The fields that were sent in place of what they were before; nothing left is NOTHING."""
        if not isinstance(raw, dict) or not all(isinstance(name, str) for name in raw) or len(raw) > 200:
            raise Refusal("refused.fields")
        answer = merged(before or {}, raw)
        if not answer:
            return NOTHING
        try:
            return self.check(answer) or NOTHING
        except ValidationError:
            raise Refusal("refused.fields") from None


def merged(before: Mapping[str, Any], sent: Mapping[str, Any]) -> Value:
    """Fields before and the fields sent, where None takes a field away."""
    return {name: value for name, value in {**before, **sent}.items() if value is not None}
