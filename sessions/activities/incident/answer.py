"""What is asked for an incident: a short true story on a card, and the value that was at stake in it."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from sessions.activities.kind import Value
from sessions.activities.shared.demo_texts import WritingMaterial, Written
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.activities.shared.texts import PRETEND_TEXTS, TextPart, TextPrompt
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Corner, Text

LONGEST = 120  # characters in each of the three texts: what a column on the projector can hold
STORY = ("situation", "did", "followed")
Item = Mapping[str, str]  # a card: situation, did, followed, corner, and perhaps value and paradox


class StoryAnswers(TextPrompt):
    """What happened, what was done, what followed; which value was at stake, and perhaps at which paradox."""

    most: ClassVar[int] = 3
    text: Text
    corners: tuple[Corner, ...]
    paradoxes: Mapping[str, Text]
    writing_share: ClassVar[float] = 0.5

    def heading(self, texts: Texts) -> str:
        """The question in the programme."""
        return self.text.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to write in silence, and name nobody."""
        return texts("incident.invitation")

    def parts_now(self) -> Sequence[TextPart]:
        """Three texts of at most LONGEST characters, and three choices of which value and paradox are optional."""
        return (
            *(TextPart(name, LONGEST) for name in STORY),
            TextPart("corner", options=tuple(corner.id for corner in self.corners)),
            TextPart("value", options=tuple(self.values()), needed=False),
            TextPart("paradox", options=tuple(self.paradoxes), needed=False),
        )

    def values(self) -> Mapping[str, tuple[Corner, Text]]:
        """`corner.value` -> (the corner, the text of the value), for every value of every corner."""
        return {f"{corner.id}.{value.id}": (corner, value.text) for corner in self.corners for value in corner.values}

    def change(self, raw: object, before: Value | None) -> Value:
        """The stored cards updated with those sent. Raises Refusal when a value is not of the corner chosen with it."""
        answer = super().change(raw, before)
        sent = {item["id"] for item in raw["texts"]} if isinstance(raw, dict) else set()
        for item in answer.get("texts", ()):
            if item["id"] in sent and "value" in item and item["value"].split(".")[0] != item["corner"]:
                raise Refusal("refused.value_elsewhere")
        return answer

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """A simulated card of neutral sentences, about a value of one corner and sometimes about a paradox."""
        corner = participant.one_of(self.corners)
        sentences = [texts(f"pretend.{number}") for number in participant.dice.sample(range(1, PRETEND_TEXTS + 1), 3)]
        item = {
            "id": participant.name(),
            **{name: participant.written.get(name, sentence) for name, sentence in zip(STORY, sentences, strict=True)},
            "corner": corner.id,
        }
        if corner.values:
            item["value"] = f"{corner.id}.{participant.dice.choice(corner.values).id}"
        if self.paradoxes and participant.dice.random() < 0.5:
            item["paradox"] = participant.one_of(tuple(self.paradoxes))
        return {"texts": [item], "withdrawn": []}

    def demo_texts(self, material: WritingMaterial, people: int) -> Sequence[Written]:
        """A story each."""
        return material.deal(STORY, material.lists["stories"], people)

    def words(self, item: Item, texts: Texts) -> str:
        """The card as one text: a line each for situation, action, outcome, value and paradox, as far as given."""
        paragraphs = [item["situation"], *(f"→ {item[name]}" for name in ("did", "followed") if name in item)]
        about = [self.value_of(item, texts.language), self.paradox_of(item, texts.language)]
        return "\n".join([*paragraphs, *(f"[{name}]" for name in about if name)])

    def value_of(self, item: Item, language: str) -> str:
        """`corner: value` in this language; empty when the programme no longer has them."""
        titles = [corner.title.in_language(language) for corner in self.corners if corner.id == item.get("corner")]
        _, value = self.values().get(item.get("value", ""), (None, None))
        return ": ".join([*titles, *([value.in_language(language)] if value else [])])

    def paradox_of(self, item: Item, language: str) -> str:
        """The poles of the paradox that the card points at; empty when there is none."""
        name = self.paradoxes.get(item.get("paradox", ""))
        return name.in_language(language) if name else ""
