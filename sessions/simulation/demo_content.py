"""What the demo data is made of, read from `demo_content.toml`: municipalities, subjects and texts."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from random import Random

from pydantic import BaseModel, ConfigDict, Field

from sessions.activities.capabilities import WithDemoTexts
from sessions.activities.shared.demo_texts import Row, WritingMaterial, Written
from sessions.model.records import CaseTexts

FILE = Path(__file__).parent / "demo_content.toml"
Lists = Mapping[str, Mapping[str, tuple[Row, ...]]]  # by kind and name; what they hold, the kind knows


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
    """What people write about a subject in one language."""

    title: str
    sentences: tuple[str, ...]
    writing: Lists
    case: CaseContent


class LanguageContent(_Frozen):
    """What people write about any subject in one language."""

    occasions: tuple[str, ...]
    roles: tuple[tuple[str, ...], ...]
    sentences: tuple[str, ...]
    takeaways: tuple[str, ...]
    writing: Lists


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

    def texts(self, kind: str, prompt: WithDemoTexts, people: int, *, last: bool) -> Sequence[Written]:
        """What so many people write in an activity of this kind, one text each; fewer when there are no more.

        `last`: the activity is in the last third of the programme, where people say with which word they leave.
        """
        about, any_topic = self.topic.writing.get(kind, {}), self.common.writing.get(kind, {})
        lists = {name: (*about.get(name, ()), *any_topic.get(name, ())) for name in {**about, **any_topic}}
        return prompt.demo_texts(WritingMaterial(self._dice, lists, self._sentences, last), people)

    def _sentences(self, people: int) -> list[str]:
        drawn, self._unused = self._unused[:people], self._unused[people:]
        if len(drawn) < people:
            sentences = (*self.topic.sentences, *self.common.sentences)
            every = self._dice.sample(sentences, len(sentences))
            others = [sentence for sentence in every if sentence not in drawn]
            missing = people - len(drawn)
            drawn, self._unused = [*drawn, *others[:missing]], others[missing:]
        return drawn
