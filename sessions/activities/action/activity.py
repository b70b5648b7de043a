"""Actions: who does what and by when; and at the next session, what became of them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from sessions.activities.action.answer import BY, WHAT, WHO, Item
from sessions.activities.action.look_back import LookBackPrompt
from sessions.activities.action.summary import ActionResults
from sessions.activities.capabilities import HeldSession, WithFollowUp
from sessions.activities.kind import Context, Kind, Prompt, Step
from sessions.locale import CONTENT, Texts
from sessions.model.programme import VISIBLE, Identifier, LongText, Text

FOLLOW_UP = "look_back"  # the name of an activity that looks back
_Optional = Annotated[str, StringConstraints(strip_whitespace=True)]


class EarlierAction(BaseModel):
    """An action of the session before this one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Identifier
    what: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=WHAT), VISIBLE]
    who: _Optional = Field(default="", max_length=WHO)
    by: _Optional = Field(default="", max_length=BY)


class Action(Kind, ActionResults, WithFollowUp):
    """Actions that a group agrees on. With actions of an `earlier` session it asks only what became of those."""

    closing: ClassVar[bool] = True

    kind: Literal["action"]
    text: Text
    earlier: tuple[EarlierAction, ...] = Field(default=(), max_length=LookBackPrompt.most)

    def steps(self) -> Sequence[Step]:
        """One step: `look_back` when the activity has earlier actions, else `agree`."""
        return (Step("look_back"),) if self.earlier else (Step("agree"),)

    def prompt(self, step: str, context: Context) -> Prompt:
        """The question what became of the earlier actions, if there are any; else the question for new ones."""
        return LookBackPrompt(self.text, {action.id: action for action in self.earlier}) if self.earlier else self

    def heading(self, texts: Texts) -> str:
        """The question in the programme."""
        return self.text.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to write down what will be done."""
        return texts("action.invitation")

    def results_to_follow_up(self, step: str, summary: Mapping[str, Item] | None) -> Sequence[tuple[str, ...]]:
        """(what, who, by) of each action agreed on, "" for a part left open; none for another step."""
        agreed = summary.values() if summary and step == "agree" else ()
        return [tuple(item.get(part.name, "") for part in self.parts) for item in agreed]

    @classmethod
    def follow_up(
        cls, results: Sequence[tuple[str, ...]], session: HeldSession, taken: Collection[str]
    ) -> Sequence["Action"]:
        """Activities that ask what became of these actions; several when one chart cannot hold them all."""
        actions = [
            EarlierAction(id=f"a{number}", what=what, who=who, by=by)
            for number, (what, who, by) in enumerate(results, 1)
        ]
        most = LookBackPrompt.most
        parts = [actions[start : start + most] for start in range(0, len(actions), most)]
        names = (f"{FOLLOW_UP}_{number}" if number > 1 else FOLLOW_UP for number in range(1, 1000))
        free = (name for name in names if name not in taken)
        return [cls._look_back(name, part, session) for name, part in zip(free, parts, strict=False)]

    @classmethod
    def _look_back(cls, name: str, actions: Sequence[EarlierAction], session: HeldSession) -> "Action":
        script = {
            language: Texts(language)(
                "action.look_back.script", title=session.title, day=Texts(language).day(session.held_on)
            )
            for language in CONTENT
        }
        return cls(
            id=name,
            kind="action",
            text=Text(**{language: Texts(language)("action.look_back.question") for language in CONTENT}),
            script=LongText(**script),
            earlier=tuple(actions),
        )


KIND = Action
