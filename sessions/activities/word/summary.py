"""What comes out of a word: every different one with how often it was given."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sessions.activities.capabilities import WithColumns, WithCues, WithKeyFigures, WithTable
from sessions.activities.kind import Value
from sessions.activities.word.answer import WordAnswers
from sessions.activities.word.cloud import CloudWord
from sessions.locale import Texts
from sessions.model.key_figures import KeyFigure, WordsFigure

SHORT = 24  # characters; when most are no longer than this, they are a cloud
ENDS = " .,;:!?…·•*_~-–—\"'‘’‚“”„«»‹›()[]{}/\\"


@dataclass(frozen=True, slots=True)
class WordCounts:
    """The different words with their counts, most frequent first; `given` is the sum of the counts."""

    words: Sequence[CloudWord]
    given: int

    @property
    def as_cloud(self) -> bool:
        """Whether more than half of the texts given have at most SHORT characters."""
        return 2 * sum(word.count for word in self.words if len(word.text) <= SHORT) > self.given

    @property
    def leaders(self) -> Sequence[CloudWord]:
        """The words with the highest count; none when every word was given once."""
        most = self.words[0].count
        return [word for word in self.words if word.count == most > 1]


class WordResults(WordAnswers, WithTable, WithCues, WithColumns, WithKeyFigures):
    """The different words with how often each was given."""

    def summarise(self, given: Mapping[str, Value]) -> WordCounts | None:
        """The texts counted by `same`, each in its usual spelling; None when there are none."""
        typed: dict[str, Counter[str]] = {}
        for value in given.values():
            for item in value["texts"]:
                text = " ".join(item["text"].split())
                typed.setdefault(same(text), Counter())[text] += 1
        words = [CloudWord(_name(key), usual(spellings), spellings.total()) for key, spellings in typed.items()]
        words.sort(key=lambda word: (-word.count, word.text.casefold(), word.name))
        return WordCounts(words, sum(word.count for word in words)) if words else None

    def sentence(self, summary: WordCounts, texts: Texts) -> str:
        """The number of words, and the most frequent ones: by name up to three, else how many they are."""
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

    def numbers(self, summary: WordCounts, texts: Texts) -> list[tuple[str, str]]:
        """The words with their counts, most frequent first."""
        return [(word.text, str(word.count)) for word in summary.words]

    def cues(self, summary: WordCounts) -> Sequence[str]:
        """`all_different` when five or more words were given and none twice; `stands_out` when one was given at least
        three times and twice as often as the next.
        """
        counts = [word.count for word in summary.words]
        if summary.given >= 5 and counts[0] == 1:
            return ("all_different",)
        if counts[0] >= 3 and (len(counts) == 1 or counts[0] >= 2 * counts[1]):
            return ("stands_out",)
        return ()

    def key_figures(self, summary: WordCounts) -> Sequence[KeyFigure]:
        """The words, when the group saw them as a cloud: longer texts are read, not counted."""
        if not summary.as_cloud:
            return ()
        return (WordsFigure(given=summary.given, words=tuple((word.text, word.count) for word in summary.words)),)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column per text of this participant, numbered from 1."""
        answers = [str(item["text"]) for item in value["texts"]]
        return {texts("word.column", number=number): text for number, text in enumerate(answers, start=1)}

    def cards(self, summary: WordCounts, texts: Texts) -> Sequence[tuple[str, str]]:
        """The different texts as (name, text with its count), when they are too long for a cloud; else none."""
        if summary.as_cloud:
            return ()
        return [(word.name, f"{word.text}  ×{word.count}" if word.count > 1 else word.text) for word in summary.words]


def same(text: str) -> str:
    """The key under which spellings are counted as one: case-folded, single spaces, no punctuation around it."""
    return " ".join(text.casefold().split()).strip(ENDS) or text


def usual(spellings: Mapping[str, int]) -> str:
    """The most frequent spelling; of equally frequent ones the shortest, then the first alphabetically."""
    return min(spellings, key=lambda text: (-spellings[text], len(text), text))


def _name(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:12]
