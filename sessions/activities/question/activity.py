"""The question: a group chooses what to talk about, thinks alone, in pairs, in fours and all together (1-2-4-All),
and lays dots on what came out. A programme says which of these steps there are; mostly it is one: everybody answers.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, ClassVar, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from sessions.activities.kind import Context, Kind, Prompt, Step
from sessions.activities.question.answer import AnswerStep
from sessions.activities.question.answer_dots import ANSWERED, AnswerDots
from sessions.activities.question.choice import QuestionChoice
from sessions.activities.question.summary import AnswerPrompt
from sessions.activities.shared.cross_field_rules import Wrong, refuse
from sessions.activities.shared.dots import Tally
from sessions.locale import Texts
from sessions.model.programme import Identifier, Option, Text

StepName = Literal["choose", "alone", "pairs", "fours", "all", "dots"]
MINUTES: Final[Mapping[str, int]] = {"choose": 2, "alone": 1, "pairs": 2, "fours": 4, "all": 5, "dots": 2}
TOGETHER: Final[Mapping[str, int]] = {"pairs": 2, "fours": 4, "all": 10}  # people for whom one types


class OfferedQuestion(BaseModel):
    """One of the questions that a group can choose from."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: Identifier
    group: Identifier | None = None
    text: Text


class Question(Kind, AnswerPrompt):
    """A question to think and talk about: `text`, or the one that is chosen from `questions`."""

    concluded: ClassVar[bool] = True

    kind: Literal["question"]
    questions: Annotated[tuple[OfferedQuestion, ...], Field(max_length=24, validate_default=True)] = ()
    groups: Annotated[tuple[Option, ...], Field(max_length=12, validate_default=True)] = ()
    way: Annotated[tuple[StepName, ...], Field(min_length=1, alias="steps", validate_default=True)] = ("alone",)
    text: Annotated[Text | None, Field(validate_default=True)] = None

    @field_validator("groups")
    @classmethod
    def _has_all_groups(cls, given: tuple[Option, ...], known: ValidationInfo) -> tuple[Option, ...]:
        names = [question.id for question in given]
        wanted = {question.group: None for question in known.data.get("questions", ()) if question.group is not None}
        if missing := [name for name in wanted if name not in names]:
            context = {"given": ", ".join(missing), "known": ", ".join(names)}
            raise PydanticCustomError("question_group", "no such group", context)
        return given

    @field_validator("way")
    @classmethod
    def _can_be_walked(cls, given: tuple[str, ...], known: ValidationInfo) -> tuple[str, ...]:
        wrong: list[Wrong] = [
            ((index,), "twice", {"given": name}) for index, name in enumerate(given) if name in given[:index]
        ]
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
        """The steps that the programme lists; a question with only `alone` has one step without a name."""
        if self.way == ("alone",):
            return (Step(""),)
        return [
            Step(name, MINUTES[name], "closed" if name == "choose" else None, TOGETHER.get(name, 1))
            for name in self.way
        ]

    def prompt(self, step: str, context: Context) -> Prompt:
        """The prompt for choosing, answering or dots. An unknown step is the first."""
        if self.way == ("alone",):
            return self
        name = step if step in self.way else self.way[0]
        if name == "choose":
            return QuestionChoice(self)
        return AnswerDots(self, context) if name == "dots" else AnswerStep(self, name, context)

    def heading(self, texts: Texts) -> str:
        """The question, or that one is to be chosen when `choose` is a step and there is no text."""
        if self.text is None and "choose" in self.way:
            return texts("question.choosing")
        return (self.text or self.questions[0].text).in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to write in silence."""
        return texts("question.invitation")

    def on_the_table(self, context: Context) -> Text:
        """The question with the most dots; before anything is chosen the text or else the first of the list."""
        tally = context.earlier_summary("choose") if "choose" in self.way else None
        named = {question.id: question.text for question in self.questions}
        if isinstance(tally, Tally):
            chosen = [named[name] for name in tally.leaders if name in named]
            if chosen:
                return chosen[0]
        listed = self.questions and ("choose" in self.way or self.text is None)
        return self.questions[0].text if listed or self.text is None else self.text


KIND = Question
