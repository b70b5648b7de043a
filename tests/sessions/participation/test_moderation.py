"""Moderation: the facilitator's look at texts; what it stores, and who may not."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.facilitation.session_view import InRound
from sessions.model.records import Participant, Round, Session
from sessions.participation import answering, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.results.texts.free_texts import FreeText
from sessions.workshop import Workshop
from tests.conftest import START, Clock, everything, in_round, refused

pytestmark = pytest.mark.both_stores

Unchanged = Callable[[], AbstractContextManager[None]]
Reload = Callable[[Session], Session]


@pytest.fixture
def asked(workshop: Workshop, ada: Visitor, ben: Visitor, chi: Visitor, session: Session) -> InRound:
    """The question q01 is open; Ben wrote two texts and Chi one."""
    commands.open_round(workshop, ada, session, "q01", 1)
    answering.cast(
        workshop, ben, session, "q01", 1, {"texts": [{"id": "a", "text": "Ruimte"}, {"id": "b", "text": "Tijd"}]}
    )
    answering.cast(workshop, chi, session, "q01", 1, {"texts": [{"id": "a", "text": "Onzin"}]})
    return in_round(workshop, session.code)


def _written(workshop: Workshop, ada: Visitor, now: InRound) -> list[FreeText]:
    return texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")


def _round(now: InRound) -> Round:
    return now.round


def _decisions(workshop: Workshop) -> list[tuple[object, ...]]:
    return everything(workshop)["decisions"]


def test_the_facilitator_reads_every_text(workshop: Workshop, ada: Visitor, asked: InRound) -> None:
    assert _written(workshop, ada, asked) == [
        FreeText(1, "a", "Ruimte", "waiting", words="Ruimte"),
        FreeText(1, "b", "Tijd", "waiting", words="Tijd"),
        FreeText(2, "a", "Onzin", "waiting", words="Onzin"),
    ]


def test_a_decision_is_stored_with_the_text_that_was_looked_at(
    workshop: Workshop, ada: Visitor, asked: InRound, clock: Clock, reload: Reload
) -> None:
    ruimte, _, onzin = _written(workshop, ada, asked)
    moderation.decide(workshop, ada, asked.session, _round(asked), [ruimte], approve=True)
    later = clock.forward(minutes=1)
    moderation.decide(workshop, ada, asked.session, _round(asked), [onzin], approve=False)
    assert _decisions(workshop) == [
        (1, "q01", 1, 1, "a", "Ruimte", 1, START.isoformat(), None),
        (1, "q01", 1, 2, "a", "Onzin", 0, later.isoformat(), None),
    ]
    assert reload(asked.session).answers == asked.session.answers + 2
    assert [(one.text, one.state) for one in _written(workshop, ada, asked)] == [
        ("Tijd", "waiting"),
        ("Ruimte", "approved"),
        ("Onzin", "hidden"),
    ]


def test_many_texts_are_decided_in_one_go(workshop: Workshop, ada: Visitor, asked: InRound, reload: Reload) -> None:
    moderation.decide(workshop, ada, asked.session, _round(asked), _written(workshop, ada, asked), approve=True)
    assert [row[6] for row in _decisions(workshop)] == [1, 1, 1]
    assert reload(asked.session).answers == asked.session.answers + 1


def test_a_double_press_and_a_change_of_mind_leave_one_decision(
    workshop: Workshop, ada: Visitor, asked: InRound
) -> None:
    ruimte = _written(workshop, ada, asked)[:1]
    for approve in (True, True, False):
        moderation.decide(workshop, ada, asked.session, _round(asked), ruimte, approve=approve)
    assert [row[3:7] for row in _decisions(workshop)] == [(1, "a", "Ruimte", 0)]


def test_texts_can_be_decided_after_the_end(workshop: Workshop, ada: Visitor, asked: InRound) -> None:
    commands.end(workshop, ada, asked.session)
    moderation.decide(workshop, ada, asked.session, _round(asked), _written(workshop, ada, asked), approve=True)
    assert len(_decisions(workshop)) == 3


def test_what_people_wrote_is_not_touched_by_a_decision(workshop: Workshop, ada: Visitor, asked: InRound) -> None:
    before = everything(workshop)
    moderation.decide(workshop, ada, asked.session, _round(asked), _written(workshop, ada, asked), approve=False)
    after = everything(workshop)
    assert (after["answers"], after["answer_log"]) == (before["answers"], before["answer_log"])


def test_the_texts_of_one_round_are_not_those_of_another(workshop: Workshop, ada: Visitor, asked: InRound) -> None:
    commands.open_round(workshop, ada, asked.session, "q01", 2)
    assert _written(workshop, ada, in_round(workshop, asked.session.code)) == []
    assert len(_written(workshop, ada, asked)) == 3


def test_an_activity_without_texts_has_nothing_to_decide(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    assert _written(workshop, ada, in_round(workshop, session.code)) == []


def test_nobody_but_the_facilitator_reads_or_decides(
    workshop: Workshop, ben: Visitor, eve: Visitor, asked: InRound, unchanged: Unchanged
) -> None:
    text = FreeText(1, "a", "Ruimte", "waiting")
    with unchanged():
        for nobody in (ben, eve, Visitor(None), Visitor("forged")):
            with refused("facilitator_only"):
                _written(workshop, nobody, asked)
            with refused("facilitator_only"):
                moderation.decide(workshop, nobody, asked.session, _round(asked), [text], approve=True)


def test_a_decision_about_nobody_is_stored_nowhere(
    workshop: Workshop, ada: Visitor, asked: InRound, unchanged: Unchanged
) -> None:
    with unchanged(), refused("not_saved"):
        nobody = FreeText(Participant(999, 1, None).id, "a", "Ruimte", "waiting")
        moderation.decide(workshop, ada, asked.session, _round(asked), [nobody], approve=True)
