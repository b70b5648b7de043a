"""Answers in one or more short texts: how they are tidied, checked, changed and taken back; and their cards."""

import hashlib
import re
import unicodedata
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from sessions.activities.kind import NOTHING, Asking, Value
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.refusal import Refusal

LONGEST = 500  # signs in one text
PRETEND_TEXTS = 8
MOST = 10  # texts of one participant in one round
KEPT = frozenset("\n\u200c\u200d")  # line breaks, and the joiners that scripts and emoji are made with
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an item: a text of at most `longest` signs, or a choice from `options`. `needed`: never empty."""

    name: str
    longest: int = LONGEST
    options: tuple[str, ...] = ()
    needed: bool = True


class _Sent(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    texts: Annotated[list[dict[str, Annotated[str, StringConstraints(max_length=20_000)]]], Field(max_length=100)]
    withdrawn: Annotated[list[str], Field(max_length=100)] = []


class Writing(Asking):
    """An asking whose answers are items of one or more parts. The first part is the text that everything hangs on."""

    has_texts: ClassVar[bool] = True
    most: ClassVar[int] = MOST
    parts: ClassVar[Sequence[Part]] = (Part("text"),)

    def parts_now(self) -> Sequence[Part]:
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
            sent = _Sent.model_validate(raw)
        except ValidationError:
            raise Refusal("refused.texts") from None
        names = [item.get("id", "") for item in sent.texts]
        if len(set(names)) < len(names) or not all(re.fullmatch("[a-z0-9]{1,16}", name) for name in names):
            raise Refusal("refused.texts")
        kept = {item["id"]: item for item in (before or {"texts": []})["texts"]}
        kept |= {item["id"]: self._checked(item) for item in sent.texts}
        items = [item for name, item in kept.items() if len(item) > 1 and name not in sent.withdrawn]
        if len(items) > self.most:
            raise Refusal("refused.too_many_texts", most=self.most)
        return {"texts": items} if items else NOTHING

    def _checked(self, item: Mapping[str, str]) -> dict[str, str]:
        """An item with its parts in order, the empty ones left out; only its id when its main text is empty."""
        parts = self.parts_now()
        if parts[0].name not in item or set(item) - {"id"} - {part.name for part in parts}:
            raise Refusal("refused.texts")
        found = {part.name: self._part(part, item.get(part.name, "")) for part in parts}
        if not found[parts[0].name]:
            return {"id": item["id"]}
        if any(part.needed and not found[part.name] for part in parts):
            raise Refusal("refused.part_missing")
        return {"id": item["id"], **{name: text for name, text in found.items() if text}}

    def _part(self, part: Part, text: str) -> str:
        if part.options:
            if text and text not in part.options:
                raise Refusal("refused.not_a_choice")
            return text
        text = tidy(text)
        if len(text) > part.longest:
            raise Refusal("refused.too_long", given=len(text), most=part.longest)
        return text

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """One item, with texts that could stand anywhere."""
        item = {"id": who.name()}
        for part in self.parts_now():
            if part.options:
                item[part.name] = who.one_of(part.options)
            else:
                item[part.name] = texts(f"pretend.{who.dice.randint(1, PRETEND_TEXTS)}")[: part.longest].strip()
        return {"texts": [item], "withdrawn": []}

    def summarise(self, given: Mapping[str, Value]) -> Any:
        """The items by the names of their cards; None when there are none."""
        cards = {card(name, item["id"]): self.item(item) for name, value in given.items() for item in value["texts"]}
        return dict(sorted(cards.items())) or None

    def item(self, item: Mapping[str, str]) -> Any:
        """An item as it stands in the summary: its parts without the id."""
        return {name: text for name, text in item.items() if name != "id"}

    @abstractmethod
    def shown(self, item: Mapping[str, str]) -> str:
        """An item as one text, as the facilitator looks at it and the room reads it."""

    def cards(self, summary: Any) -> Sequence[tuple[str, str]]:
        """Every item as a card. The names are hashes: their order is random and stays the same."""
        return [(name, self.shown(item)) for name, item in summary.items()]

    def written(self, value: Value) -> dict[str, str]:
        """Every item as one text, by its id."""
        return {item["id"]: self.shown(item) for item in value["texts"]}

    def only(self, value: Value, items: frozenset[str]) -> Value:
        """The answer with these items only."""
        return {"texts": [item for item in value["texts"] if item["id"] in items]}


def card(name: str, item: str) -> str:
    """A name of its own for each card: two cards of one writer must not stand together or look alike."""
    return hashlib.sha256(f"{name}:{item}".encode()).hexdigest()[:12]


def tidy(text: str) -> str:
    """A text as it is kept: one Unicode form, no unseen signs, no blanks around it; empty if nothing can be seen."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    kept = "".join(sign for sign in text if sign in KEPT or unicodedata.category(sign) not in UNSEEN).strip()
    kept = re.sub(r"\n{3,}", "\n\n", kept)
    return kept if any(unicodedata.category(sign)[0] not in "CZM" for sign in kept) else ""
