"""Searching in the texts of a session: by parts of words, whatever case and accents, and never in what is hidden."""

from collections.abc import Sequence

import pytest

from sessions.access.rights import Visitor
from sessions.archive import text_search
from sessions.facilitation import commands, vote_cycle
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import in_round, somebody

NL = Texts("nl")
WRITTEN = ("Café bij de Markt", "Een EERLIJK gesprek", "de straße is smal", "eerlijk & <b>open</b>")


@pytest.fixture
def written(workshop: Workshop, ada: Visitor, session: Session) -> Session:
    """A session in which the texts in WRITTEN were approved, and one more text was hidden."""
    commands.open_round(workshop, ada, session, "q01", 1)
    for text in (*WRITTEN, "eerlijk gezegd een lompe tekst"):
        person = somebody()
        answering.join(workshop, person, session)
        answering.cast(workshop, person, session, "q01", 1, {"texts": [{"id": "a", "text": text}]})
    now = in_round(workshop, session.code)
    texts = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    for each in texts:
        moderation.decide(workshop, ada, session, now.round, [each], approve="lompe" not in each.text)
    vote_cycle.set_takeaway(workshop, ada, session, "p1", "Samen éérlijk blijven")
    commands.reveal(workshop, ada, session, "q01", 1)
    return commands.find(workshop, session.code)


def found(workshop: Workshop, session: Session, search: str) -> list[tuple[str, int | None, str]]:
    """Activity, round and text of everything that is found, the texts of a round by alphabet."""
    texts = text_search.find(workshop, session, search, NL)
    return sorted((each.activity.id, each.round.number if each.round else None, each.text) for each in texts)


@pytest.mark.parametrize(
    ("search", "texts"),
    [
        ("cafe", [0]),
        ("CAFÉ", [0]),
        ("markt café", [0]),
        ("STRASSE", [2]),
        ("e", [0, 1, 2, 3]),
        ("<b>", [3]),
        ("%", []),
        ("eerlijk nergens", []),
        ("lompe", []),
        ("", []),
        ("   ", []),
    ],
)
def test_every_word_is_found_whatever_case_and_accents(
    workshop: Workshop, written: Session, search: str, texts: Sequence[int]
) -> None:
    of_q01 = [one for one in found(workshop, written, search) if one[0] == "q01"]
    assert of_q01 == sorted(("q01", 1, WRITTEN[index]) for index in texts)


def test_the_sentence_that_is_taken_away_is_found_too(workshop: Workshop, written: Session) -> None:
    assert found(workshop, written, "eerlijk") == [
        ("p1", None, "Samen éérlijk blijven"),
        ("q01", 1, "Een EERLIJK gesprek"),
        ("q01", 1, "eerlijk & <b>open</b>"),
    ]


def test_a_round_that_the_audience_may_not_see_is_not_searched(
    workshop: Workshop, ada: Visitor, written: Session
) -> None:
    commands.hide(workshop, ada, written, "q01", 1)
    assert found(workshop, commands.find(workshop, written.code), "eerlijk") == [("p1", None, "Samen éérlijk blijven")]


@pytest.mark.parametrize(
    ("text", "words", "parts"),
    [
        ("Café", ["cafe"], [("Café", True)]),
        ("een café hier", ["afe", "r"], [("een c", False), ("afé", True), (" hie", False), ("r", True)]),
        ("straße", ["ss"], [("stra", False), ("ß", True), ("e", False)]),
        ("aaa", ["aa"], [("aa", True), ("a", False)]),
        ("niets", ["x"], [("niets", False)]),
        ("", ["x"], []),
    ],
)
def test_what_was_searched_for_is_marked(text: str, words: list[str], parts: list[tuple[str, bool]]) -> None:
    assert text_search.marked(text, words) == parts
