"""What comes out of agreeing on actions."""

from collections.abc import Mapping, Sequence

from sessions.activities.action.answer import ActionAnswers, Item
from sessions.activities.capabilities import WithColumns, WithCues, WithKeyFigures, WithTable
from sessions.activities.kind import Value
from sessions.locale import Texts
from sessions.model.key_figures import AgreedFigure, KeyFigure


class ActionResults(ActionAnswers, WithTable, WithCues, WithColumns, WithKeyFigures):
    """The actions, by the names of their cards."""

    def sentence(self, summary: Mapping[str, Item], texts: Texts) -> str:
        """The number of actions."""
        return texts.count("action.say", len(summary))

    def numbers(self, summary: Mapping[str, Item], texts: Texts) -> list[tuple[str, str]]:
        """Rows with the number of actions, and of those that name a person or a date."""
        counted = {name: sum(name in item for item in summary.values()) for name in ("what", "who", "by")}
        return [(texts(f"action.number.{name}"), str(count)) for name, count in counted.items()]

    def cues(self, summary: Mapping[str, Item]) -> Sequence[str]:
        """`no_who` when an action names nobody, `no_by` when one has no date."""
        return [name for name, part in (("no_who", "who"), ("no_by", "by"))
                if any(part not in item for item in summary.values())]  # fmt: skip

    def key_figures(self, summary: Mapping[str, Item]) -> Sequence[KeyFigure]:
        """How many actions were agreed on."""
        return (AgreedFigure(actions=len(summary)),)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Columns for what, who and by when of each action, numbered from 1."""
        return {
            f"{texts(f'action.part.{part.name}')} {number}": item[part.name]
            for number, item in enumerate(value["texts"], start=1)
            for part in self.parts
            if part.name in item
        }
