"""The question: a group chooses what to talk about, thinks alone, in pairs, in fours and all together (1-2-4-All),
and lays dots on what came out. A programme says which of these steps there are; mostly it is one: everybody answers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from sessions.activities import dot_bars
from sessions.activities.dots import Tally
from sessions.activities.dotting import Dotting
from sessions.activities.kind import NOWHERE, Asking, Context, Figure, Kind, Step, Value
from sessions.activities.together import Wrong, refuse
from sessions.activities.writing import Writing
from sessions.locale import Texts
from sessions.programme import Identifier, Option, Text

StepName = Literal["choose", "alone", "pairs", "fours", "all", "dots"]
MINUTES: Final[Mapping[str, int]] = {"choose": 2, "alone": 1, "pairs": 2, "fours": 4, "all": 5, "dots": 2}
ANSWERED = (
    "all",
    "fours",
    "pairs",
    "alone",
    "",
)  # steps that are answered in texts; the last is the only one of its kind


class Offered(BaseModel):
    """One of the questions that a group can choose from."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: Identifier
    group: Identifier | None = None
    text: Text


class Answers(Writing):
    """Answers in texts, which the room sees as cards in random order."""

    def say(self, summary: Mapping[str, Any], texts: Texts) -> str:
        """How many answers there are."""
        return texts.count("question.say", len(summary))

    def cues(self, summary: Mapping[str, Any]) -> Sequence[str]:
        """One answer, or several that can be laid side by side."""
        return ("cards",) if len(summary) > 1 else ()

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column for each answer of a participant."""
        found = [str(item["text"]) for item in value["texts"]]
        return {texts("question.column", number=at): text for at, text in enumerate(found, start=1)}


class Question(Kind, Answers):
    """A question to think and talk about: `text`, or the one that is chosen from `questions`."""

    kind: Literal["question"]
    questions: Annotated[tuple[Offered, ...], Field(max_length=24, validate_default=True)] = ()
    groups: Annotated[tuple[Option, ...], Field(max_length=12, validate_default=True)] = ()
    way: Annotated[tuple[StepName, ...], Field(min_length=1, alias="steps", validate_default=True)] = ("alone",)
    text: Annotated[Text | None, Field(validate_default=True)] = None

    @field_validator("groups")
    @classmethod
    def _has_all_groups(cls, given: tuple[Option, ...], known: ValidationInfo) -> tuple[Option, ...]:
        names = [one.id for one in given]
        wanted = {one.group: None for one in known.data.get("questions", ()) if one.group is not None}
        if missing := [name for name in wanted if name not in names]:
            context = {"given": ", ".join(missing), "known": ", ".join(names)}
            raise PydanticCustomError("question_group", "no such group", context)
        return given

    @field_validator("way")
    @classmethod
    def _can_be_walked(cls, given: tuple[str, ...], known: ValidationInfo) -> tuple[str, ...]:
        wrong: list[Wrong] = [((at,), "twice", {"given": one}) for at, one in enumerate(given) if one in given[:at]]
        if "choose" in given and "questions" in known.data and not known.data["questions"]:
            wrong.append(((), "question_choose", {}))
        if "dots" in given and not set(given[: given.index("dots")]) & set(ANSWERED):
            wrong.append(((), "question_dots", {}))
        refuse(given, wrong)
        return given

    @field_validator("text")
    @classmethod
    def _asks_something(cls, given: Text | None, known: ValidationInfo) -> Text | None:
        if given is None and known.data.get("questions") == ():
            raise PydanticCustomError("missing", "a question needs a text or questions")
        return given

    def steps(self) -> Sequence[Step]:
        """The steps of the programme. When everybody just answers, that is the only way and it needs no name."""
        if self.way == ("alone",):
            return (Step(""),)
        return [Step(name, MINUTES[name], "closed" if name == "choose" else None) for name in self.way]

    def at(self, step: str, context: Context) -> Asking:
        """Choosing, answering or laying dots. The name of a step that isn't there means the first."""
        if self.way == ("alone",):
            return self
        name = step if step in self.way else self.way[0]
        if name == "choose":
            return Choosing(self)
        return Laying(self, context) if name == "dots" else Answering(self, name, context)

    def heading(self, texts: Texts) -> str:
        """The question; when it is yet to be chosen, that."""
        if self.text is None and "choose" in self.way:
            return texts("question.choosing")
        return (self.text or self.questions[0].text).in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Write in silence."""
        return texts("question.invitation")

    def on_the_table(self, context: Context) -> Text:
        """The question that got most dots; before anything is chosen the first of the list, or the text."""
        tally = context.earlier("choose") if "choose" in self.way else None
        named = {one.id: one.text for one in self.questions}
        if isinstance(tally, Tally):
            chosen = [named[name] for name in tally.leaders if name in named]
            if chosen:
                return chosen[0]
        listed = self.questions and ("choose" in self.way or self.text is None)
        return self.questions[0].text if listed or self.text is None else self.text


KIND = Question


@dataclass(frozen=True)
class Answering(Answers):
    """Answering in texts: alone, or one types for the pair or for the table."""

    question: Question
    step: str
    context: Context = field(default=NOWHERE, compare=False)

    def heading(self, texts: Texts) -> str:
        """The question that was chosen."""
        return self.question.on_the_table(self.context).in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Alone in silence, or talk and let one type."""
        return texts(f"question.invite.{self.step}")


@dataclass(frozen=True)
class Choosing(Dotting):
    """Which of the questions to talk about: blind until the facilitator reveals it."""

    question: Question
    of: ClassVar[str] = "choose"

    def heading(self, texts: Texts) -> str:
        """What to choose."""
        return self.question.heading(texts)

    def invitation(self, texts: Texts) -> str:
        """Lay dots in silence."""
        return texts("question.invite.choose")

    def options(self, texts: Texts) -> Mapping[str, str]:
        """The questions, in the order of the programme."""
        return {one.id: one.text.in_language(texts.language) for one in self.question.questions}

    def grouped(self, texts: Texts) -> Sequence[tuple[str, Sequence[str]]]:
        """The names of the questions under the titles of their groups; those without a group come last."""
        found = [(one.text.in_language(texts.language), one.id) for one in self.question.groups] + [("", None)]
        named = [(title, [one.id for one in self.question.questions if one.group == group]) for title, group in found]
        return [(title, names) for title, names in named if names]

    def draw(self, summary: Tally, texts: Texts) -> Figure:
        """The questions of each group with their dots."""
        options = self.options(texts)
        return dot_bars.grouped(
            [
                (title, [dot_bars.Row(name, options[name], summary.dots.get(name, 0)) for name in names])
                for title, names in self.grouped(texts)
            ]
        )


@dataclass(frozen=True)
class Laying(Dotting):
    """Dots on the answers that the room saw last: of all together, else of the fours, the pairs, or everybody."""

    question: Question
    context: Context = field(default=NOWHERE, compare=False)
    of: ClassVar[str] = "dots"

    def heading(self, texts: Texts) -> str:
        """The question that was answered."""
        return self.question.on_the_table(self.context).in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Lay dots in silence; or that there is nothing yet to lay them on."""
        return texts("question.invite.dots" if self.options(texts) else "question.no_answers")

    def options(self, texts: Texts) -> Mapping[str, str]:
        """The answers, in their random order."""
        summary = self.context.earlier(*ANSWERED)
        return dict(self.question.cards(summary, texts)) if isinstance(summary, Mapping) else {}

    def draw(self, summary: Tally, texts: Texts) -> Figure:
        """The answers with the most dots first."""
        options = self.options(texts)
        rows = [dot_bars.Row(name, options.get(name, ""), dots) for name, dots in summary.ranked]
        return dot_bars.ranked(rows, lambda more: texts.count("question.more", more))
