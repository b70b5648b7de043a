"""The case: what a session, or one of its activities, is about, for the group and for every participant."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from sessions.activities.case.summary import SessionCase
from sessions.activities.kind import Context, Kind, Prompt
from sessions.activities.shared.content_only import ContentOnly
from sessions.locale import Texts
from sessions.model.programme import LongText, Text


class ExampleCase(BaseModel):
    """A case to practise with, for a session that has none of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    municipality: Text | None = None
    title: Text | None = None
    context: LongText | None = None
    parties: LongText | None = None
    key_question: Text | None = None
    phase: Text | None = None


class CaseActivity(Kind, ContentOnly):
    """The case of the session, else an example; `text` is the heading above it."""

    kind: Literal["case"]
    text: Text
    example: ExampleCase | None = None

    def heading(self, texts: Texts) -> str:
        """The heading above the case."""
        return self.text.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to read along."""
        return texts("case.invitation")

    def prompt(self, step: str, context: Context) -> Prompt:
        """The same, with the case that this session has."""
        return SessionCase(self, context.case)


KIND = CaseActivity
