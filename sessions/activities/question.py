"""The question: everybody answers in one or more short texts; the room sees them as cards in random order."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from sessions.activities.kind import NOTHING, Kind, Value
from sessions.locale import Texts
from sessions.programme import Text
from sessions.refusal import Refusal

LONGEST = 500  # signs in one text
KEPT = frozenset("\n\u200c\u200d")  # line breaks, and the joiners that scripts and emoji are made with
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
MOST = 10  # texts of one participant in one round


class _Item(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]{1,16}$")]
    text: Annotated[str, StringConstraints(max_length=20_000)]


class _Items(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    texts: Annotated[list[_Item], Field(max_length=100)]
    withdrawn: Annotated[list[str], Field(max_length=100)] = []


class Question(Kind):
    """A question to think and talk about; `text` is the question itself."""

    has_texts = True

    kind: Literal["question"]
    text: Text

    def heading(self, texts: Texts) -> str:
        """The question."""
        return self.text.in_language(texts.language)

    def parse(self, raw: object) -> Value:
        """`{"texts": [{"id": …, "text": …}, …], "withdrawn": [id, …]}` as a first answer; nothing left is NOTHING."""
        return self.change(raw, None)

    def change(self, raw: object, before: Value | None) -> Value:
        """Add or change the texts that were sent and take back the withdrawn; all others stay.

        Two tabs of one browser, or a tab that didn't hear of the other, so never undo one another.
        """
        try:
            given = _Items.model_validate(raw)
        except ValidationError:
            raise Refusal("refused.texts") from None
        if len({item.id for item in given.texts}) < len(given.texts):
            raise Refusal("refused.texts")
        kept = self.written(before) if before else {}
        kept |= {item.id: tidy(item.text) for item in given.texts}
        items = [{"id": name, "text": text} for name, text in kept.items() if text and name not in given.withdrawn]
        if len(items) > MOST:
            raise Refusal("refused.too_many_texts", most=MOST)
        for item in items:
            if len(item["text"]) > LONGEST:
                raise Refusal("refused.too_long", given=len(item["text"]), most=LONGEST)
        return {"texts": items} if items else NOTHING

    def summarise(self, given: Mapping[str, Value]) -> dict[str, str] | None:
        """The cards by their names; None when there are none."""
        cards = {_card(name, item["id"]): item["text"] for name, value in given.items() for item in value["texts"]}
        return cards or None

    def say(self, summary: Mapping[str, str], texts: Texts) -> str:
        """How many answers there are."""
        return texts.count("question.say", len(summary))

    def written(self, value: Value) -> dict[str, str]:
        """Every text by its item."""
        return {item["id"]: item["text"] for item in value["texts"]}

    def only(self, value: Value, items: frozenset[str]) -> Value:
        """The answer with these items only."""
        return {"texts": [item for item in value["texts"] if item["id"] in items]}


KIND = Question


def _card(name: str, item: str) -> str:
    """A name of its own for each card: two cards of one writer must not stand together or look alike."""
    return hashlib.sha256(f"{name}:{item}".encode()).hexdigest()[:12]


def tidy(text: str) -> str:
    """A text as it is kept: one Unicode form, no unseen signs, no blanks around it; empty if nothing can be seen."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    kept = "".join(sign for sign in text if sign in KEPT or unicodedata.category(sign) not in UNSEEN).strip()
    kept = re.sub(r"\n{3,}", "\n\n", kept)
    return kept if any(unicodedata.category(sign)[0] not in "CZM" for sign in kept) else ""
