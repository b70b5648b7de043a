"""Actions: who does what and by when; and at the next session, what became of them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.json_schema import SkipJsonSchema

from sessions.activities.action.answer import BY, WHAT, WHO, Item
from sessions.activities.action.chart import Counts
from sessions.activities.action.look_back import LookBackPrompt, leading
from sessions.activities.action.summary import ActionResults
from sessions.activities.capabilities import HeldSession, WithFollowUp
from sessions.activities.kind import Context, Kind, Prompt, Step
from sessions.locale import CONTENT, Texts
from sessions.model.outcomes import DIVIDED
from sessions.model.programme import REMOVED_TEXT, VISIBLE, CarriedFrom, Identifier, LongText, Text

FOLLOW_UP = "look_back"  # the name of an activity that looks back
_Optional = Annotated[str, StringConstraints(strip_whitespace=True)]


class EarlierAction(BaseModel):
    """An action of the session before this one; one that is `removed` is asked about no more."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Identifier
    what: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=WHAT), VISIBLE]
    who: _Optional = Field(default="", max_length=WHO)
    by: _Optional = Field(default="", max_length=BY)
    removed: SkipJsonSchema[Literal[True] | None] = None  # nobody fills this in or the next one
    source: SkipJsonSchema[CarriedFrom | None] = None


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
        return LookBackPrompt(self.text, self._asked_about()) if self.earlier else self

    def _asked_about(self) -> dict[str, EarlierAction]:
        return {action.id: action for action in self.earlier if not action.removed}

    def heading(self, texts: Texts) -> str:
        """The question in the programme."""
        return self.text.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to write down what will be done."""
        return texts("action.invitation")

    def results_to_follow_up(self, step: str, summary: Mapping[str, Item] | None) -> Mapping[str, tuple[str, ...]]:
        """(what, who, by) of each action agreed on, "" for a part left open; none for another step."""
        agreed = summary if summary and step == "agree" else {}
        return {card: tuple(item.get(part.name, "") for part in self.parts) for card, item in agreed.items()}

    def outcomes(self, step: str, summary: Counts | None) -> Mapping[CarriedFrom, str]:
        """What more than half of the people say became of each earlier action that was spoken about."""
        counts = summary if summary and step == "look_back" else {}
        return {
            action.source: leading(counts[action.id]) or DIVIDED
            for action in self.earlier
            if action.source and sum(counts.get(action.id, {}).values())
        }

    @classmethod
    def follow_up(
        cls, results: Mapping[CarriedFrom, tuple[str, ...]], session: HeldSession, taken: Collection[str]
    ) -> Sequence["Action"]:
        """Activities that ask what became of these actions; several when one chart cannot hold them all."""
        actions = [
            EarlierAction(id=f"a{number}", what=what, who=who, by=by, source=source)
            for number, (source, (what, who, by)) in enumerate(results.items(), 1)
        ]
        most = LookBackPrompt.most
        parts = [actions[start : start + most] for start in range(0, len(actions), most)]
        names = (f"{FOLLOW_UP}_{number}" if number > 1 else FOLLOW_UP for number in range(1, 1000))
        free = (name for name in names if name not in taken)
        return [cls._look_back(name, part, session) for name, part in zip(free, parts, strict=False)]

    @property
    def carried_from(self) -> Sequence[CarriedFrom]:
        """Where its earlier actions come from, those of the app's earlier versions left out."""
        return [action.source for action in self.earlier if action.source]

    def with_visible(self, visible: Mapping[CarriedFrom, tuple[str, ...]]) -> "Action":
        """The same with its earlier actions as they read now; those that nobody may see any more are removed."""
        return self.model_copy(update={"earlier": tuple(_as_visible(action, visible) for action in self.earlier)})

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


def _as_visible(action: EarlierAction, visible: Mapping[CarriedFrom, tuple[str, ...]]) -> EarlierAction:
    if action.source is None:
        return action
    if action.source in visible:
        what, who, by = visible[action.source]
        return EarlierAction(id=action.id, what=what, who=who, by=by, source=action.source)
    if not action.removed and (action.what, action.who, action.by) in visible.values():  # merged, or of somebody else
        return action
    return EarlierAction(id=action.id, what=REMOVED_TEXT, removed=True, source=action.source)


KIND = Action
