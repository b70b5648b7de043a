"""The order of answers: nothing is stored over what the same page sent later, whichever process it reaches."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from itertools import permutations

import pytest

from sessions.access.rights import Visitor
from sessions.archive import retention
from sessions.facilitation import commands, unlinking
from sessions.model.errors import Refusal
from sessions.model.records import RoundKey, Sending, Session
from sessions.participation import answering
from sessions.settings import Settings
from sessions.store import SqliteStore
from sessions.store.maintenance import integrity
from sessions.workshop import Workshop
from tests.conftest import everything, refused, somebody

Unchanged = Callable[[], AbstractContextManager[None]]
P1 = RoundKey("p1", 1)


@pytest.fixture
def opened(workshop: Workshop, ada: Visitor, session: Session) -> Session:
    """The session with round 1 of the paradox p1 open."""
    commands.open_round(workshop, ada, session, "p1", 1)
    return session


@pytest.fixture
def other(workshop: Workshop) -> Iterator[Workshop]:
    """Another process on the same database, as far as memory goes."""
    store = SqliteStore(workshop.settings.data)
    store.prepare()
    yield Workshop(
        Settings(store.path),
        store,
        clock=workshop.clock,
        exact_clock=workshop.exact_clock,
        machine_clock=workshop.machine_clock,
    )
    store.shut_down()


def cast(workshop: Workshop, who: Visitor, session: Session, raw: object, page: str, number: int) -> object:
    """Send an answer from a page; returns the value that is stored then, None for a pass, "" for none."""
    answer = answering.casting(workshop, who, session, P1, raw, sending=Sending(page, number)).result()
    return answer.value if answer else ""


def order(workshop: Workshop) -> list[tuple[object, ...]]:
    """(participant, number) of every sending that is noted."""
    return [(row[4], row[6]) for row in everything(workshop.settings.data)["answer_order"]]


LATER: dict[str, tuple[object, object]] = {
    "another": ({"value": 60}, {"value": 60}),
    "pass": ({"pass": True}, None),
    "as it was before": ({"value": 40}, {"value": 40}),
}


@pytest.mark.parametrize(("raw", "stored"), LATER.values(), ids=LATER)
def test_what_a_page_sent_before_is_not_stored_over_it_in_any_process(
    workshop: Workshop, other: Workshop, ben: Visitor, opened: Session, unchanged: Unchanged,
    raw: object, stored: object,
) -> None:  # fmt: skip
    cast(workshop, ben, opened, {"value": 40}, "page", 1)
    assert cast(other, ben, opened, raw, "page", 3) == stored
    for process in (workshop, other):
        for number in (2, 3):
            with unchanged(), refused("superseded"):
                cast(process, ben, opened, {"value": 10}, "page", number)
    participant = answering.participant_of(workshop, ben, opened)
    assert participant
    own = answering.own_answer(workshop, participant, *P1)
    assert own and own.value == stored
    assert cast(workshop, ben, opened, {"value": 11}, "page", 4) == {"value": 11}


def test_a_text_that_was_taken_back_does_not_come_again(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "q01", 1)
    key, texts = RoundKey("q01", 1), [{"id": "a", "text": "Meer luisteren"}]
    for number, raw in ((1, {"texts": texts}), (3, {"withdrawn": ["a"], "texts": []})):
        answering.casting(workshop, ben, session, key, raw, sending=Sending("page", number)).result()
    with refused("superseded"):
        answering.casting(workshop, ben, session, key, {"texts": texts}, sending=Sending("page", 2)).result()
    assert everything(workshop.settings.data)["answers"] == []


def test_of_two_pages_and_of_pages_without_a_number_the_last_counts(
    workshop: Workshop, ben: Visitor, opened: Session
) -> None:
    cast(workshop, ben, opened, {"value": 40}, "page", 9)
    assert cast(workshop, ben, opened, {"value": 50}, "another", 1) == {"value": 50}
    with refused("superseded"):
        cast(workshop, ben, opened, {"value": 30}, "page", 8)
    assert answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})
    with refused("superseded"):
        cast(workshop, ben, opened, {"value": 30}, "another", 1)
    assert cast(workshop, ben, opened, {"value": 70}, "page", 10) == {"value": 70}
    assert [number for _, number in order(workshop)] == [10, 1]


def test_another_participant_or_round_has_an_order_of_its_own(
    workshop: Workshop, ada: Visitor, ben: Visitor, chi: Visitor, opened: Session
) -> None:
    """As at a shared device, whose page has the same name for the next person."""
    cast(workshop, ben, opened, {"value": 40}, "page", 9)
    assert cast(workshop, chi, opened, {"value": 50}, "page", 1) == {"value": 50}
    commands.close_round(workshop, ada, opened, "p1", 1)
    commands.open_round(workshop, ada, opened, "p1", 2)
    again = answering.casting(workshop, ben, opened, RoundKey("p1", 2), {"value": 7}, sending=Sending("page", 1))
    assert again.result()
    pages = [row[5] for row in everything(workshop.settings.data)["answer_order"]]
    assert len(set(pages)) == 2 and all(len(page) == 16 and "page" not in page for page in pages)


def test_what_is_refused_is_not_noted(workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session) -> None:
    with pytest.raises(Refusal):
        cast(workshop, ben, opened, {"value": 101}, "page", 5)
    with pytest.raises(Refusal):
        cast(workshop, somebody(), opened, {"value": 10}, "page", 5)
    commands.close_round(workshop, ada, opened, "p1", 1)
    with refused("round_closed"):
        cast(workshop, ben, opened, {"value": 10}, "page", 5)
    assert order(workshop) == []


def test_in_whatever_order_and_over_whichever_process_they_come_the_last_that_was_sent_counts(
    workshop: Workshop, other: Workshop, ben: Visitor, opened: Session
) -> None:
    for index, numbers in enumerate(permutations(range(1, 5))):
        stored: object = ""
        for place, number in enumerate(numbers):
            with suppress(Refusal):
                stored = cast((workshop, other)[place % 2], ben, opened, {"value": 10 * number}, f"{index}", number)
        assert stored == {"value": 40}, numbers


def test_nothing_of_it_is_left_when_links_are_cut(
    workshop: Workshop, ada: Visitor, dee: Visitor, ben: Visitor, opened: Session
) -> None:
    cast(workshop, ben, opened, {"value": 40}, "page", 9)
    with workshop.store.reading() as db:
        assert (integrity.loose(db), integrity.strays(db)) == ({}, {})
    commands.close_round(workshop, ada, opened, "p1", 1)
    commands.end(workshop, ada, opened)
    assert len(order(workshop)) == 1
    assert unlinking.cut_now(workshop, dee, commands.find(workshop, opened.code))
    assert order(workshop) == []


def test_nothing_of_it_is_left_when_the_session_goes(workshop: Workshop, ben: Visitor, opened: Session) -> None:
    cast(workshop, ben, opened, {"value": 40}, "page", 9)
    retention.forget(workshop, opened.keep_until.replace(year=opened.keep_until.year + 1))
    assert order(workshop) == []
