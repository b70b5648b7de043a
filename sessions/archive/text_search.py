"""Searching in what a group wrote: the texts that its audience may see, and the sentences that it takes away."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sessions.activities.capabilities import WithTexts
from sessions.activities.kind import Kind
from sessions.facilitation import session_view, vote_cycle
from sessions.facilitation.session_view import Item
from sessions.locale import Texts
from sessions.model.records import Round, Session
from sessions.model.text_normalisation import folded
from sessions.results import round_results
from sessions.workshop import Workshop

Part = tuple[str, bool]  # a part of a text, and whether it was searched for


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text with a word that was searched for: where it stands, and the text in parts.

    `round` is None for the sentence that the group takes away from the activity.
    """

    activity: Kind
    round: Round | None
    parts: Sequence[Part]

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(part for part, _ in self.parts)


def find(workshop: Workshop, session: Session, search: str, texts: Texts) -> list[FoundText]:
    """The texts that hold every word of `search`, in the order of the programme; nothing for an empty search.

    Case and accents do not matter, and a part of a word is enough.
    """
    words = folded(search).split()
    if not words:
        return []
    takeaways = vote_cycle.takeaways(workshop, session)
    return [
        FoundText(item.activity, round_, marked(text, words))
        for item in session_view.items(workshop, session)
        for round_, text in _texts_of(workshop, session, item, takeaways.get(item.activity.id, ""), texts)
        if all(word in folded(text) for word in words)
    ]


def marked(text: str, words: Sequence[str]) -> list[Part]:
    """A text in parts, cut where one of these folded words begins or ends."""
    letters = [(letter, index) for index, character in enumerate(text) for letter in folded(character)]
    whole = "".join(letter for letter, _ in letters)
    hits: set[int] = set()
    for word in words:
        start = whole.find(word)
        while start >= 0:
            hits |= {index for _, index in letters[start : start + len(word)]}
            start = whole.find(word, start + len(word))
    parts: list[Part] = []
    for index, character in enumerate(text):
        if parts and parts[-1][1] == (index in hits):
            parts[-1] = (parts[-1][0] + character, index in hits)
        else:
            parts.append((character, index in hits))
    return parts


def _texts_of(
    workshop: Workshop, session: Session, item: Item, takeaway: str, texts: Texts
) -> Iterator[tuple[Round | None, str]]:
    if takeaway:
        yield None, takeaway
    for round_ in item.rounds:
        prompt = round_results.prompt_of(workshop, session, item.activity, round_.step)
        if not isinstance(prompt, WithTexts):
            continue
        result = round_results.counted(workshop, session, item.activity, round_)
        if not result.hidden:
            for _, text in prompt.cards(result.summary, texts):
                yield round_, text
