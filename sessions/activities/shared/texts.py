"""Answers in one or more short texts: how they are normalised, checked, changed and withdrawn; and their cards."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from sessions.activities.capabilities import WithDemoTexts, WithManualEntry
from sessions.activities.kind import NOTHING, Value
from sessions.activities.shared.demo_texts import MOST_TEXTS, WritingMaterial, Written
from sessions.activities.shared.manual_entry import ManualForm, TextLines
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.text_normalisation import normalise

LONGEST = 500  # characters in one text
MAX_SENT = 4  # times as many characters as are stored: a letter with two accents may be sent as three
PRETEND_TEXTS = 8
MOST = 10  # texts of one participant in one round


@dataclass(frozen=True, slots=True)
class TextPart:
    """One part of an item: a text of up to `longest` characters, or a choice from `options`. `needed`: not empty."""

    name: str
    longest: int = LONGEST
    options: tuple[str, ...] = ()
    needed: bool = True


class _SentTexts(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    texts: Annotated[list[dict[str, Annotated[str, StringConstraints(max_length=20_000)]]], Field(max_length=100)]
    withdrawn: Annotated[list[str], Field(max_length=100)] = []


class TextPrompt(WithManualEntry, WithDemoTexts):
    """A prompt whose answers are items of one or more parts. The first part is the text that everything hangs on."""

    most: ClassVar[int] = MOST
    parts: ClassVar[Sequence[TextPart]] = (TextPart("text"),)

    def parts_now(self) -> Sequence[TextPart]:
        """The parts of an item in this very round, for a kind whose programme decides about them."""
        return self.parts

    def parse(self, raw: object) -> Value:
        """`{"texts": [{"id": …, "text": …}, …], "withdrawn": [id, …]}` as a first answer; nothing left is NOTHING."""
        return self.change(raw, None)

    def change(self, raw: object, before: Value | None) -> Value:
        """Add or change the items that were sent and take back the withdrawn; all others stay.

        Two tabs of one browser, or a tab that didn't hear of the other, so never undo one another.
        """
        try:
            sent = _SentTexts.model_validate(raw)
        except ValidationError:
            raise Refusal("refused.texts") from None
        names = [item.get("id", "") for item in sent.texts]
        if len(set(names)) < len(names) or not all(re.fullmatch("[a-z0-9]{1,16}", name) for name in names):
            raise Refusal("refused.texts")
        items_by_id = {item["id"]: item for item in (before or {"texts": []})["texts"]}
        items_by_id |= {item["id"]: self._checked(item) for item in sent.texts}
        items = [item for name, item in items_by_id.items() if len(item) > 1 and name not in sent.withdrawn]
        if len(items) > self.most:
            raise Refusal("refused.too_many_texts", most=self.most)
        return {"texts": items} if items else NOTHING

    def reconciled(self, raw: object, before: Value | None) -> object:
        """The texts that were sent without those that have no room: what is stored stays, then come the first sent.

        `raw` itself when all of them have room, or when it holds more than one tab can have sent.
        """
        try:
            sent = _SentTexts.model_validate(raw)
        except ValidationError:
            return raw
        stored = {item["id"] for item in (before or {"texts": []})["texts"]} - set(sent.withdrawn)
        new = [item for item in sent.texts if item.get("id") not in stored | set(sent.withdrawn)]
        surplus = new[max(0, self.most - len(stored)) :]
        if not surplus or len(sent.texts) > self.most:
            return raw
        return {"texts": [item for item in sent.texts if item not in surplus], "withdrawn": sent.withdrawn}

    def _checked(self, item: Mapping[str, str]) -> dict[str, str]:
        """An item with its parts in order, the empty ones left out; only its id when its main text is empty."""
        parts = self.parts_now()
        if parts[0].name not in item or set(item) - {"id"} - {part.name for part in parts}:
            raise Refusal("refused.texts")
        texts_by_part = {part.name: self._part(part, item.get(part.name, "")) for part in parts}
        if not texts_by_part[parts[0].name]:
            return {"id": item["id"]}
        if any(part.needed and not texts_by_part[part.name] for part in parts):
            raise Refusal("refused.part_missing")
        return {"id": item["id"], **{name: text for name, text in texts_by_part.items() if text}}

    def _part(self, part: TextPart, text: str) -> str:
        if part.options:
            if text and text not in part.options:
                raise Refusal("refused.not_a_choice")
            return text
        if len(text) <= MAX_SENT * part.longest:  # a longer one is too long in any form, and is not normalised
            text = normalise(text)
        if len(text) > part.longest:
            raise Refusal("refused.too_long", given=len(text), most=part.longest)
        return text

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """One item: what this participant writes, else texts that could stand anywhere."""
        item = {"id": participant.name()}
        for part in self.parts_now():
            if part.options:
                item[part.name] = participant.choice(part.name, part.options)
            else:
                neutral = texts(f"pretend.{participant.dice.randint(1, PRETEND_TEXTS)}")
                item[part.name] = participant.written.get(part.name, neutral)[: part.longest].strip()
        return {"texts": [item], "withdrawn": []}

    def demo_texts(self, material: WritingMaterial, people: int) -> Sequence[Written]:
        """A sentence each, which fits anywhere."""
        return [{"text": sentence} for sentence in material.sentences(min(people, MOST_TEXTS))]

    def summarise(self, given: Mapping[str, Value]) -> Any:
        """The items by the names of their cards; None when there are none."""
        cards = {card(name, item["id"]): self.item(item) for name, value in given.items() for item in value["texts"]}
        return dict(sorted(cards.items())) or None

    def item(self, item: Mapping[str, str]) -> Any:
        """An item as it stands in the summary: its parts without the id."""
        return {name: text for name, text in item.items() if name != "id"}

    def words(self, item: Mapping[str, str], texts: Texts) -> str:
        """An item as one text, as the facilitator looks at it and the group reads it."""
        return item[self.parts_now()[0].name]

    def cards(self, summary: Any, texts: Texts) -> Sequence[tuple[str, str]]:
        """Every item as a card. The names are hashes: their order is random and stays the same."""
        return [(name, self.words(item, texts)) for name, item in summary.items()]

    def texts_in(self, value: Value) -> dict[str, str]:
        """Every part of every item as it was sent, by the item's id: no wording of a programme, which may change."""
        return {item["id"]: "\n".join(part for name, part in item.items() if name != "id") for item in value["texts"]}

    def readable_texts(self, value: Value, texts: Texts) -> dict[str, str]:
        """Every item as one text, by its id."""
        return {item["id"]: self.words(item, texts) for item in value["texts"]}

    def editable_texts(self, value: Value) -> dict[str, dict[str, str]]:
        """The parts of every item that are no choice; one that was left open is empty."""
        names = [part.name for part in self.parts_now() if not part.options]
        return {item["id"]: {name: item.get(name, "") for name in names} for item in value["texts"]}

    def with_wording(self, value: Value, item: str, wording: Mapping[str, str]) -> Value:
        """One item in another wording, which is checked as what a browser sends; an item can't become nothing."""
        names = {part.name for part in self.parts_now() if not part.options}
        items = []
        for entry in value["texts"]:
            if entry["id"] == item:
                entry = self._checked({**entry, **{name: text for name, text in wording.items() if name in names}})
                if len(entry) == 1:
                    raise Refusal("refused.part_missing")
            items.append(entry)
        return {"texts": items}

    def manual_form(self, texts: Texts) -> ManualForm | None:
        """One text a line, when there is nothing to choose or to fill in besides it."""
        first, *others = self.parts_now()
        return None if any(part.needed for part in others) else TextLines(part=first.name)

    def keep_texts(self, value: Value, items: frozenset[str]) -> Value:
        """The answer with these items only."""
        return {"texts": [item for item in value["texts"] if item["id"] in items]}


def card(name: str, item: str) -> str:
    """A name of its own for each card: two cards of one writer must not stand together or look alike."""
    return hashlib.sha256(f"{name}:{item}".encode()).hexdigest()[:12]
