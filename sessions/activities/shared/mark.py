"""One mark on a line from 0 to 100, as a browser sends it: an answer, or a guess about the answers."""

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from sessions.activities.kind import Value
from sessions.model.errors import Refusal


class _SentMark(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    value: int = Field(ge=0, le=100)


def read_mark(raw: object) -> Value:
    """`{"value": 0..100}`, a whole number. Raises Refusal."""
    try:
        return _SentMark.model_validate(raw).model_dump()
    except ValidationError:
        raise Refusal("refused.mark") from None
