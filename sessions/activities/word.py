"""The word: everybody gives one word or a short sentence; the room sees which come back, as a cloud or a list."""

import hashlib
import html
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from sessions.activities import drawing
from sessions.activities.cloud import Place, Word, cloud
from sessions.activities.kind import Figure, Kind, Value
from sessions.activities.pretend import Pretender
from sessions.activities.writing import Part, Writing
from sessions.locale import Texts
from sessions.programme import Text

LONGEST = 80  # signs in one word or sentence
SHORT = 24  # signs; when most are no longer than this, they are a cloud
HEIGHT = 480  # of the canvas
AIR = 10  # canvas pixels above the highest word
FOOT = 44  # canvas pixels for the line that counts what didn't fit
ENDS = " .,;:!?…·•*_~-–—\"'‘’‚“”„«»‹›()[]{}/\\"
COLORS = (drawing.LEFT, drawing.RIGHT, "#5a4a70", drawing.INK)


@dataclass(frozen=True, slots=True)
class Words:
    """Every different word with how often it was given, the most frequent first, and how many were given in all."""

    words: Sequence[Word]
    given: int

    @property
    def as_cloud(self) -> bool:
        """Whether most of what was given is short enough for a cloud."""
        return 2 * sum(word.count for word in self.words if len(word.text) <= SHORT) > self.given

    @property
    def leaders(self) -> Sequence[Word]:
        """The words that were given most often, if any was given more than once."""
        most = self.words[0].count
        return [word for word in self.words if word.count == most > 1]


class OneWord(Kind, Writing):
    """A question that is answered in one word or one sentence, such as how people come in; `text` is the question."""

    most: ClassVar[int] = 3
    parts: ClassVar[Sequence[Part]] = (Part("text", LONGEST),)

    kind: Literal["word"]
    text: Text

    def heading(self, texts: Texts) -> str:
        """The question."""
        return self.text.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """One word or one sentence."""
        return texts("word.invitation")

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """One word."""
        return {"texts": [{"id": who.name(), "text": texts(f"pretend.word_{who.place(1, 16, 0.2)}")}], "withdrawn": []}

    def summarise(self, given: Mapping[str, Value]) -> Words | None:
        """What was given, counted; None when nothing was."""
        typed: dict[str, Counter[str]] = {}
        for value in given.values():
            for item in value["texts"]:
                text = " ".join(item["text"].split())
                typed.setdefault(same(text), Counter())[text] += 1
        words = [Word(_name(key), usual(spellings), spellings.total()) for key, spellings in typed.items()]
        words.sort(key=lambda word: (-word.count, word.text.casefold(), word.name))
        return Words(words, sum(word.count for word in words)) if words else None

    def say(self, summary: Words, texts: Texts) -> str:
        """How many words there are, and which came most often."""
        first = summary.leaders
        if summary.given == 1:
            return texts("word.say.single")
        if not first:
            return texts("word.say.different", given=summary.given)
        values = {"given": summary.given, "different": len(summary.words), "times": first[0].count}
        if len(first) > 3:
            return texts("word.say.several", leaders=len(first), **values)
        quoted = [f"‘{word.text}’" for word in first]
        if len(quoted) == 1:
            return texts("word.say.leader", word=quoted[0], **values)
        return texts(
            "word.say.leaders", words=texts("word.and", others=", ".join(quoted[:-1]), last=quoted[-1]), **values
        )

    def numbers(self, summary: Words, texts: Texts) -> list[tuple[str, str]]:
        """Every word with how often it was given."""
        return [(word.text, str(word.count)) for word in summary.words]

    def cues(self, summary: Words) -> Sequence[str]:
        """One word that comes far more often than the next, or no word that comes twice."""
        counts = [word.count for word in summary.words]
        if summary.given >= 5 and counts[0] == 1:
            return ("all_different",)
        if counts[0] >= 3 and (len(counts) == 1 or counts[0] >= 2 * counts[1]):
            return ("stands_out",)
        return ()

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column for each word of a participant."""
        found = [str(item["text"]) for item in value["texts"]]
        return {texts("word.column", number=at): text for at, text in enumerate(found, start=1)}

    def cards(self, summary: Words, texts: Texts) -> Sequence[tuple[str, str]]:
        """Every different text with its number, where they are too long for a cloud."""
        if summary.as_cloud:
            return ()
        return [(word.name, f"{word.text}  ×{word.count}" if word.count > 1 else word.text) for word in summary.words]

    def draw(self, summary: Words, texts: Texts) -> Figure | None:
        """A cloud in which larger is more often; None where a list is better to read."""
        if not summary.as_cloud:
            return None
        places, floor = cloud(summary.words, drawing.WIDTH, HEIGHT - AIR), 0
        if len(places) < len(summary.words):
            places, floor = cloud(summary.words, drawing.WIDTH, HEIGHT - AIR - FOOT), FOOT
        more = len(summary.words) - len(places)
        return {
            "data": [_cloud(places, floor), _foot(texts.count("word.more", more) if more else "")],
            "layout": drawing.layout(HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT)),
        }


KIND = OneWord


def same(text: str) -> str:
    """What is equal in all texts that count as one: no capitals, single blanks, no signs around it."""
    return " ".join(text.casefold().split()).strip(ENDS) or text


def usual(spellings: Mapping[str, int]) -> str:
    """The spelling that was used most often; of those used as often the shortest."""
    return min(spellings, key=lambda text: (-spellings[text], len(text), text))


def _name(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:12]


def _cloud(places: Sequence[Place], floor: float) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [place.x for place in places],
        "y": [place.y + floor for place in places],
        "ids": [place.name for place in places],
        "text": ["<br>".join(html.escape(line, quote=False) for line in place.lines) for place in places],
        "textposition": "middle center",
        "textfont": {
            "size": [place.size for place in places],
            "color": [COLORS[int(place.name, 16) % len(COLORS)] for place in places],
            "weight": 600,
        },
        "cliponaxis": False,
    }


def _foot(text: str) -> dict[str, Any]:
    """How many words didn't fit. Always in the figure, so that it can come and go."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": [drawing.WIDTH / 2],
        "y": [FOOT / 2],
        "ids": ["more"],
        "text": [text],
        "textposition": "middle center",
        "textfont": {"size": 26, "color": drawing.QUIET},
    }
