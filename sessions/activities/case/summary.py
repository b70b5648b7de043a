"""What is shown of a case: its texts, in the language that there is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sessions.activities.capabilities import WithTable
from sessions.activities.kind import Value
from sessions.activities.shared.content_only import ContentOnly
from sessions.locale import Texts
from sessions.model.programme import Text

if TYPE_CHECKING:
    from sessions.activities.case.activity import CaseActivity


FIELDS = ("municipality", "phase", "title", "context", "parties", "key_question")


@dataclass(frozen=True, slots=True)
class SessionCase(ContentOnly, WithTable):
    """A case on stage. The summary has the texts that there are, in both languages for an example."""

    activity: "CaseActivity"
    own: Mapping[str, str] | None

    def heading(self, texts: Texts) -> str:
        """The heading above the case."""
        return self.activity.heading(texts)

    def instruction(self, texts: Texts) -> str:
        """The instruction to read along."""
        return self.activity.instruction(texts)

    def summarise(self, given: Mapping[str, Value]) -> Mapping[str, str | Text] | None:
        """Field -> text, without empty fields: of the session's own case, else of the example; None without both."""
        example = self.activity.example
        fields: Mapping[str, Any] = self.own or {name: getattr(example, name, None) for name in FIELDS}
        return {name: fields[name] for name in FIELDS if fields.get(name)} or None

    def numbers(self, summary: Mapping[str, str | Text], texts: Texts) -> list[tuple[str, str]]:
        """Rows with the name and text of each field that is filled in."""
        return [(texts(f"case.{name}"), text) for name, text in in_language(summary, texts).items()]


def in_language(summary: Mapping[str, str | Text], texts: Texts) -> dict[str, str]:
    """Field -> text in the language of `texts`; an organiser's own case has one language only."""
    return {
        name: text.in_language(texts.language) if isinstance(text, Text) else text for name, text in summary.items()
    }
