"""What the demo data is made of, read from `demo_content.toml`: municipalities, subjects and texts."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field

from sessions.activities.action.answer import ActionAnswers
from sessions.activities.incident.answer import STORY
from sessions.model.records import CaseTexts

FILE = Path(__file__).parent / "demo_content.toml"
Item = TypeVar("Item")
Written = Mapping[str, str]  # what somebody writes, by the part of a text


class _Frozen(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Municipality(_Frozen):
    """A municipality that does not exist, and how many sessions it held about which subjects."""

    name: str
    language: str
    topics: tuple[str, ...] = Field(min_length=1)
    sessions: int = Field(ge=1)


class CaseContent(_Frozen):
    """A case of a municipality."""

    title: str
    context: str
    parties: str
    key_question: str
    phase: str


class TopicContent(_Frozen):
    """What people write about a subject in one language. Incidents and actions are texts by their parts, in order."""

    title: str
    sentences: tuple[str, ...]
    incidents: tuple[tuple[str, str, str], ...]
    actions: tuple[tuple[str, str, str], ...]
    case: CaseContent


class LanguageContent(_Frozen):
    """What people write about any subject in one language."""

    occasions: tuple[str, ...]
    roles: tuple[tuple[str, ...], ...]
    begin: tuple[str, ...]
    end: tuple[str, ...]
    sentences: tuple[str, ...]
    incidents: tuple[tuple[str, str, str], ...]
    driving: tuple[str, ...]
    restraining: tuple[str, ...]
    takeaways: tuple[str, ...]


class DemoContent(_Frozen):
    """Everything in the file."""

    municipalities: tuple[Municipality, ...]
    languages: Mapping[str, LanguageContent]
    topics: Mapping[str, Mapping[str, TopicContent]]


@cache
def content() -> DemoContent:
    """The content of the file, read once."""
    return DemoContent.model_validate(tomllib.loads(FILE.read_text(encoding="utf-8")))


class Writers:
    """What the people of one session write. A sentence comes again only when all have been used."""

    def __init__(self, dice: Random, language: str, topic: str) -> None:
        self._dice = dice
        self.common, self.topic = content().languages[language], content().topics[topic][language]
        self._unused: list[str] = []

    def case(self, organisation: str) -> CaseTexts:
        """The case that the session is about."""
        return CaseTexts(organisation=organisation, **self.topic.case.model_dump())

    def takeaway(self) -> str:
        """A sentence that a group takes away."""
        return self._dice.choice(self.common.takeaways)

    def texts(self, kind: str, people: int, *, last: bool) -> Sequence[Written]:
        """What so many people write in an activity of this kind, one text each; fewer when there are no more.

        `last`: the activity is in the last third of the programme, where people say with which word they leave.
        """
        if kind == "word":
            words = self.common.end if last else self.common.begin
            common = [1 / (2 + index) for index in range(len(words))]  # a few words are said by many
            return [{"word": word} for word in self._dice.choices(self._shuffled(words), common, k=people)]
        if kind == "incident":
            return self._items(STORY, (*self.topic.incidents, *self.common.incidents), people)
        if kind == "action":
            return self._items([part.name for part in ActionAnswers.parts], self.topic.actions, people)
        if kind == "forcefield":
            forces = [(text, "driving") for text in self.common.driving]
            forces += [(text, "restraining") for text in self.common.restraining]
            return self._items(("text", "direction"), forces, people)
        return [{"text": sentence} for sentence in self._sentences(people)]

    def _sentences(self, people: int) -> list[str]:
        drawn, self._unused = self._unused[:people], self._unused[people:]
        if len(drawn) < people:
            every = self._shuffled((*self.topic.sentences, *self.common.sentences))
            others = [sentence for sentence in every if sentence not in drawn]
            missing = people - len(drawn)
            drawn, self._unused = [*drawn, *others[:missing]], others[missing:]
        return drawn

    def _items(self, parts: Sequence[str], items: Sequence[Sequence[str]], people: int) -> list[Written]:
        return [dict(zip(parts, item, strict=True)) for item in self._shuffled(items)[:people]]

    def _shuffled(self, values: Sequence[Item]) -> list[Item]:
        return self._dice.sample(values, len(values))
