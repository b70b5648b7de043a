"""Nothing of the seed is lost: every text of the deck is in a built-in programme."""

import json
from collections.abc import Iterator
from pathlib import Path

from sessions.programmes.built_in import built_in

DECK = json.loads((Path(__file__).parents[2] / "deck.json").read_text(encoding="utf-8"))
OURS = {
    "source",
    "note",
    "id",
    "theme",
    "theme_confidence",
    "institution_side",
    "smith_lewis",
}  # about the deck, not of it
CODES = {"i1", "i2", "i3", "i4", "i5", "i6", "f1", "f2", "f3", "f4", "s1", "s2", "s3", "s4"} | {
    f"c{index}" for index in range(1, 9)
}


def texts_of(part: object) -> Iterator[str]:
    """Every text of a part of the deck."""
    if isinstance(part, dict):
        for name, value in part.items():
            if name not in OURS:
                yield from texts_of(value)
    elif isinstance(part, list):
        for value in part:
            yield from texts_of(value)
    elif isinstance(part, str) and part not in CODES:
        yield part


def reachable() -> str:
    """All that stands in the built-in programmes, one text per line."""

    def of(part: object) -> Iterator[str]:
        if isinstance(part, dict):
            for value in part.values():
                yield from of(value)
        elif isinstance(part, list | tuple):
            for value in part:
                yield from of(value)
        elif isinstance(part, str):
            yield part

    found: list[str] = []
    for programme in built_in():
        found += of([theme.model_dump() for theme in programme.themes])
        found += of([activity.model_dump() for activity in programme.activities])
    return "\n".join(found)


def test_the_deck_is_read_as_a_whole() -> None:
    """Without this the test below would show nothing."""
    texts = list(texts_of(DECK))
    assert len(texts) == len([*texts])
    assert {
        "draagvlak",
        "letting go",
        "Rechtsgelijkheid",
        "Area (neighbourhood) teams",
        "Reflectie-bijeenkomsten",
    } <= set(texts)
    assert sum(text.endswith("?") for text in texts) == 2 * (12 + 6)


def test_every_text_of_the_deck_is_in_a_built_in_programme() -> None:
    there = reachable()
    assert [text for text in texts_of(DECK) if text not in there] == []


def test_what_we_noted_about_the_deck_is_kept_as_a_note() -> None:
    there = reachable()
    notes = [one["note"] for one in DECK["questions"] if "note" in one] + [DECK["paradox_note"]]
    assert [note for note in notes if note not in there] == []
    readings = [
        f"institution_side {one['institution_side']}; smith_lewis {one['smith_lewis']}" for one in DECK["paradoxes"]
    ]
    assert [reading for reading in readings if reading not in there] == []
