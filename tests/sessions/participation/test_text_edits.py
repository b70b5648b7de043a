"""Texts in the facilitator's wording, pinned ones, and those that call for a careful look."""

from dataclasses import replace

import pytest

from sessions.access.rights import Visitor
from sessions.activities.incident.activity import Incident
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.participation.own_answers import Own, OwnAnswers
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import everything, in_round, narrowed, on_stage, refused, somebody
from tests.sessions.results.texts.test_free_texts import Queue

pytestmark = pytest.mark.both_stores

PHONE = "bel me op 06-12345678"


@pytest.fixture
def queue(workshop: Workshop, ada: Visitor, session: Session) -> Queue:
    """The question q01 is open; each of four people wrote a text, whose name is that of its writer."""
    return Queue(workshop, ada, session)


def correct(queue: Queue, who: int, **wording: str) -> None:
    now = on_stage(queue.workshop, queue.session.code)
    moderation.correct(queue.workshop, queue.ada, now.session, now.activity, queue.round, queue.texts()[who], wording)


def pin(queue: Queue, who: int, *, wanted: bool = True) -> None:
    moderation.pin(queue.workshop, queue.ada, queue.session, queue.round, queue.texts()[who], wanted=wanted)


def own(queue: Queue, who: int) -> dict[str, str]:
    """What the writer is told."""
    now, writer = in_round(queue.workshop, queue.session.code), queue.people[who - 1]
    me = answering.participant_of(queue.workshop, writer, queue.session)
    assert me
    mine = Own(writer, me, OwnAnswers(queue.workshop, now.session, [me]))
    return dict(mine.wording(replace(now, round=queue.round), Texts("nl")))


def pinned(queue: Queue) -> list[str]:
    return [text for _, text in queue.projector().pinned]


# --- another wording --------------------------------------------------------------------------------------------------


def test_the_wording_stands_in_place_of_what_was_typed_which_is_kept(queue: Queue) -> None:
    queue.decide(1)
    correct(queue, 1, text="  Tekst één ")
    assert queue.cards() == {"Tekst één": 1}
    text = queue.texts()[1]
    assert (text.text, text.words, text.original, text.state) == ("tekst 1", "Tekst één", "tekst 1", "approved")
    kept = everything(queue.workshop)
    assert '{"texts": [{"id": "a", "text": "tekst 1"}]}' in [row[4] for row in kept["answers"]]
    assert [row[5:7] for row in kept["corrections"]] == [("tekst 1", '{"text": "Tekst één"}')]


def test_a_correction_approves_nothing(queue: Queue) -> None:
    correct(queue, 1, text="Tekst één")
    assert (queue.texts()[1].state, queue.cards()) == ("waiting", {})
    queue.decide(1)
    assert queue.cards() == {"Tekst één": 1}


def test_the_writer_and_nobody_else_is_told(queue: Queue) -> None:
    correct(queue, 1, text="Tekst één")
    assert (own(queue, 1), own(queue, 2)) == ({"a": "Tekst één"}, {})


def test_what_was_typed_comes_back(queue: Queue) -> None:
    queue.decide(1)
    for back in ("restore", "typed again"):
        correct(queue, 1, text="Tekst één")
        if back == "restore":
            moderation.restore(queue.workshop, queue.ada, queue.session, queue.round, queue.texts()[1])
        else:
            correct(queue, 1, text="tekst 1")
        assert (queue.cards(), own(queue, 1)) == ({"tekst 1": 1}, {})
        assert everything(queue.workshop)["corrections"] == []


def test_a_writer_who_changes_the_text_afterwards_waits_again_and_the_wording_is_gone(queue: Queue) -> None:
    queue.decide(1)
    correct(queue, 1, text="Tekst één")
    queue.write(1, "iets anders")
    text = queue.texts()[1]
    assert (text.state, text.words, text.corrected, queue.cards(), own(queue, 1)) == (
        "waiting", "iets anders", False, {}, {},
    )  # fmt: skip


def test_a_text_that_stands_for_others_carries_its_new_wording(queue: Queue) -> None:
    queue.decide(1)
    queue.merge(2, into=1)
    correct(queue, 1, text="Tekst één")
    assert queue.cards() == {"Tekst één": 2}


def test_what_can_not_be_a_text_is_refused_and_nothing_changes(queue: Queue) -> None:
    before = everything(queue.workshop)
    with refused("part_missing"):
        correct(queue, 1, text=" ")
    with refused("too_long", given=501, most=500):
        correct(queue, 1, text="x" * 501)
    stale = queue.texts()[1]
    queue.write(1, "intussen anders")
    now = on_stage(queue.workshop, queue.session.code)
    with refused("text_changed"):
        moderation.correct(
            queue.workshop, queue.ada, now.session, now.activity, queue.round, stale, {"text": "Tekst één"}
        )
    after = everything(queue.workshop)
    assert (after["corrections"], after["stage_log"]) == (before["corrections"], before["stage_log"])


def test_nobody_but_the_facilitator_corrects_restores_or_pins(queue: Queue, eve: Visitor) -> None:
    text, now = queue.texts()[1], on_stage(queue.workshop, queue.session.code)
    before = everything(queue.workshop)
    for nobody in (eve, queue.people[0]):
        with refused("facilitator_only"):
            moderation.correct(queue.workshop, nobody, now.session, now.activity, queue.round, text, {"text": "x"})
        with refused("facilitator_only"):
            moderation.restore(queue.workshop, nobody, now.session, queue.round, text)
        with refused("facilitator_only"):
            moderation.pin(queue.workshop, nobody, now.session, queue.round, text, wanted=True)
    assert everything(queue.workshop) == before


def test_every_part_of_a_story_is_corrected_and_no_choice(workshop: Workshop, ada: Visitor, session: Session) -> None:
    kind = next(item.activity for item in session_view.items(workshop, session) if item.activity.kind == "incident")
    commands.open_round(workshop, ada, session, kind.id, 1)
    ben = somebody()
    answering.join(workshop, ben, session)
    corner = narrowed(kind, Incident).corners[0].id
    story = {"situation": "een vergadring", "did": "niks", "followed": "stilte", "corner": corner}
    answering.cast(workshop, ben, session, kind.id, 1, {"texts": [{"id": "a", **story}]})
    now = in_round(workshop, session.code)
    [text] = texts_for_facilitator(workshop, ada, session, kind, now.round, "nl")
    assert dict(text.typed) == {"situation": "een vergadring", "did": "niks", "followed": "stilte"}
    wording = {**text.typed, "situation": "een vergadering", "corner": "elders"}
    moderation.correct(workshop, ada, session, now.activity, now.round, text, wording)
    [text] = texts_for_facilitator(workshop, ada, session, kind, now.round, "nl")
    assert text.words.splitlines()[:3] == ["een vergadering", "→ niks", "→ stilte"]


# --- pinned -----------------------------------------------------------------------------------------------------------


def test_pinned_cards_come_in_the_order_of_pinning_until_they_are_unpinned(queue: Queue) -> None:
    queue.decide(1, 2, 3, 4)
    pin(queue, 3)
    pin(queue, 1)
    assert pinned(queue) == ["tekst 3", "tekst 1"]
    assert {name for name, _ in queue.projector().pinned} <= {name for name, _ in queue.projector().cards}
    pin(queue, 3)
    pin(queue, 1, wanted=False)
    assert pinned(queue) == ["tekst 3"]


def test_what_the_audience_may_not_read_is_not_pinned_either(queue: Queue) -> None:
    pin(queue, 1)
    assert pinned(queue) == []
    queue.decide(1)
    assert pinned(queue) == ["tekst 1"]
    queue.merge(1, into=2)
    assert pinned(queue) == []
    queue.unmerge(1)
    queue.write(1, "iets heel anders")
    queue.decide(1)
    assert (pinned(queue), queue.cards()) == ([], {"iets heel anders": 1})


def test_a_pinned_card_is_read_in_its_new_wording(queue: Queue) -> None:
    queue.decide(1)
    pin(queue, 1)
    correct(queue, 1, text="Tekst één")
    assert pinned(queue) == ["Tekst één"]


# --- a careful look ---------------------------------------------------------------------------------------------------


def test_a_flagged_text_waits_also_where_texts_do_not_wait_and_is_never_blocked(queue: Queue) -> None:
    commands.set_approval(queue.workshop, queue.ada, queue.session, False)
    queue.write(1, PHONE)
    text = queue.texts()[1]
    assert (text.flags, text.state) == (("phone",), "waiting")
    assert queue.cards() == {"tekst 2": 1, "tekst 3": 1, "tekst 4": 1}
    queue.decide(1)
    assert PHONE in queue.cards()


def test_a_flag_goes_with_what_called_for_it(queue: Queue) -> None:
    commands.set_approval(queue.workshop, queue.ada, queue.session, False)
    queue.write(1, PHONE)
    correct(queue, 1, text="bel me op …")
    assert (queue.texts()[1].flags, "bel me op …" in queue.cards(), PHONE in queue.cards()) == ((), True, False)
