"""The case: what a session, or one of its activities, is about, for the room and for every participant."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from sessions.activities.kind import Asking, Context, Kind, Value
from sessions.activities.showing import Showing
from sessions.locale import Texts
from sessions.programme import LongText, Text

FIELDS = ("municipality", "phase", "title", "context", "parties", "key_question")


class Example(BaseModel):
    """A case to practise with, for a session that has none of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    municipality: Text | None = None
    title: Text | None = None
    context: LongText | None = None
    parties: LongText | None = None
    key_question: Text | None = None
    phase: Text | None = None


class CaseKind(Kind, Showing):
    """The case of the session, else an example; `text` is the heading above it."""

    kind: Literal["case"]
    text: Text
    example: Example | None = None

    def heading(self, texts: Texts) -> str:
        """The heading above the case."""
        return self.text.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Read along."""
        return texts("case.invitation")

    def at(self, step: str, context: Context) -> Asking:
        """The same, with the case that this session has."""
        return _Shown(self, context.case)


@dataclass(frozen=True, slots=True)
class _Shown(Showing):
    """A case on stage. The summary has the texts that there are, in both languages for an example."""

    activity: CaseKind
    own: Mapping[str, str] | None

    def heading(self, texts: Texts) -> str:
        """The heading above the case."""
        return self.activity.heading(texts)

    def invitation(self, texts: Texts) -> str:
        """Read along."""
        return self.activity.invitation(texts)

    def summarise(self, given: Mapping[str, Value]) -> Mapping[str, str | Text] | None:
        """The session's own case, else the example; None when there is neither."""
        example = self.activity.example
        found: Mapping[str, Any] = self.own or {name: getattr(example, name, None) for name in FIELDS}
        return {name: found[name] for name in FIELDS if found.get(name)} or None

    def numbers(self, summary: Mapping[str, str | Text], texts: Texts) -> list[tuple[str, str]]:
        """The texts with their names."""
        return [(texts(f"case.{name}"), text) for name, text in in_language(summary, texts).items()]


KIND = CaseKind


def in_language(summary: Mapping[str, str | Text], texts: Texts) -> dict[str, str]:
    """The texts of a case as they are read: an organiser's own are in one language only."""
    return {
        name: text.in_language(texts.language) if isinstance(text, Text) else text for name, text in summary.items()
    }
