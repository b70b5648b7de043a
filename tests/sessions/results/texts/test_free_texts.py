"""Free texts: where each stands, which say the same, and what the audience sees of those."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.access.pseudonyms import pseudonym
from sessions.access.rights import Visitor
from sessions.activities.shared.texts import card
from sessions.facilitation import commands
from sessions.model.records import Round, RoundKey, Session, TextName
from sessions.participation import answering, moderation
from sessions.results import round_results
from sessions.results.result import Result
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.results.texts.free_texts import FreeText, merged, state
from sessions.store import answers, session_rows
from sessions.store.answers import Decision
from sessions.workshop import Workshop
from tests.conftest import Clock, everything, examples, in_round, on_stage, refused, somebody

pytestmark = pytest.mark.both_stores

A, B, C = TextName(1, "a"), TextName(2, "b"), TextName(3, "c")


# --- pure -------------------------------------------------------------------------------------------------------------


def test_the_state_of_a_text_as_a_table() -> None:
    approved, hidden = Decision("Ruimte", True), Decision("Ruimte", False)
    left, waited = Decision("Ruimte", True, B), Decision("Ruimte", False, B)  # merged into a text that is gone
    table = {
        (None, "Ruimte", True): "waiting",
        (None, "Ruimte", False): "approved",
        (approved, "Ruimte", True): "approved",
        (approved, "Ruimte", False): "approved",
        (hidden, "Ruimte", True): "hidden",
        (hidden, "Ruimte", False): "hidden",
        (approved, "Anders", True): "waiting",
        (approved, "Anders", False): "approved",
        (hidden, "Anders", True): "waiting",
        (hidden, "Anders", False): "hidden",
        (left, "Ruimte", True): "approved",
        (left, "Anders", True): "waiting",
        (left, "Anders", False): "approved",
        (waited, "Ruimte", True): "waiting",
        (waited, "Ruimte", False): "approved",
        (waited, "Anders", True): "waiting",
        (waited, "Anders", False): "approved",
    }
    assert {case: state(*case) for case in table} == table


def test_a_merge_holds_as_long_as_both_texts_are_as_they_were() -> None:
    decided = {A: Decision("Tijd", True, B)}
    assert merged(decided, {A: "Tijd", B: "Geen tijd"}) == {A: B}
    assert merged(decided, {A: "Tijd", B: "Iets anders"}) == {A: B}  # what it stands for is the facilitator's word
    assert merged(decided, {A: "Geld", B: "Geen tijd"}) == {}
    assert merged(decided, {A: "Tijd"}) == {}
    assert merged({}, {A: "Tijd", B: "Tijd"}) == {}


@settings(max_examples=examples(200))
@given(st.dictionaries(st.sampled_from([A, B, C]), st.sampled_from([A, B, C, None])))
def test_whatever_is_stored_no_text_stands_for_another_that_is_merged(into: dict[TextName, TextName | None]) -> None:
    decided = {name: Decision("x", True, same) for name, same in into.items()}
    same = merged(decided, dict.fromkeys([A, B, C], "x"))
    assert set(same) & set(same.values()) == set()


# --- in a session -----------------------------------------------------------------------------------------------------


class Queue:
    """The question q01 is open; each of four people wrote a text, whose name is that of its writer."""

    def __init__(self, workshop: Workshop, ada: Visitor, session: Session) -> None:
        self.workshop, self.ada, self.session = workshop, ada, session
        commands.open_round(workshop, ada, session, "q01", 1)
        self.people = [somebody() for _ in range(4)]
        for index, one in enumerate(self.people):
            answering.join(workshop, one, session)
            self.write(index + 1, f"tekst {index + 1}")

    @property
    def round(self) -> Round:
        now = in_round(self.workshop, self.session.code)
        return now.round

    def write(self, who: int, text: str, item: str = "a") -> None:
        given = {"texts": [{"id": item, "text": text}]}
        answering.cast(self.workshop, self.people[who - 1], self.session, "q01", 1, given)

    def texts(self) -> dict[int, FreeText]:
        now = in_round(self.workshop, self.session.code)
        found = texts_for_facilitator(self.workshop, self.ada, now.session, now.activity, now.round, "nl")
        return {one.participant: one for one in found if one.item == "a"}

    def merge(self, who: int, into: int) -> None:
        texts, now = self.texts(), on_stage(self.workshop, self.session.code)
        moderation.merge(self.workshop, self.ada, now.session, now.activity, self.round, texts[who], texts[into])

    def unmerge(self, who: int) -> None:
        moderation.unmerge(self.workshop, self.ada, self.session, self.round, self.texts()[who])

    def decide(self, *who: int, approve: bool = True) -> None:
        texts = [self.texts()[one] for one in who]
        moderation.decide(self.workshop, self.ada, self.session, self.round, texts, approve=approve)

    def states(self) -> str:
        """Such as `waiting 1<3 same hidden`: text 1 stands for three people."""
        told = {name: f"<{one.voices}" if one.voices > 1 else "" for name, one in self.texts().items()}
        return " ".join(f"{one.state}{told[who]}" for who, one in sorted(self.texts().items()))

    def projector(self) -> Result:
        now = in_round(self.workshop, self.session.code)
        return round_results.visible_result(self.workshop, now.session, now.activity, now.round, "nl")

    def cards(self) -> dict[str, int]:
        """What the audience reads, and for how many each card stands."""
        projector = self.projector()
        return dict(sorted((text, projector.voices.get(name, 1)) for name, text in projector.cards))


@pytest.fixture
def queue(workshop: Workshop, ada: Visitor, session: Session) -> Queue:
    return Queue(workshop, ada, session)


def test_a_merged_text_is_not_shown_and_the_other_one_carries_both(queue: Queue) -> None:
    queue.decide(1, 2, 3, 4)
    queue.merge(2, into=1)
    queue.merge(3, into=1)
    assert queue.states() == "approved<3 same same approved"
    assert queue.texts()[2].same_as == (1, "a")
    assert queue.cards() == {"tekst 1": 3, "tekst 4": 1}


def test_voices_are_told_by_the_name_of_the_card(queue: Queue) -> None:
    queue.decide(1)
    queue.merge(2, into=1)
    with queue.workshop.store.reading() as db:
        salt = session_rows.salt(db, queue.session.id)
        [first, *_] = answers.of_round(db, queue.session.id, RoundKey("q01", 1))
    assert queue.projector().voices == {card(pseudonym(salt, "chart", RoundKey("q01", 1), first.participant), "a"): 2}


def test_a_text_that_waits_can_be_merged_and_the_audience_sees_nothing_before_the_other_one_is_approved(
    queue: Queue,
) -> None:
    queue.merge(2, into=1)
    assert (queue.states(), queue.cards()) == ("waiting<2 same waiting waiting", {})
    queue.decide(1)
    assert queue.cards() == {"tekst 1": 2}
    queue.decide(1, approve=False)
    assert queue.cards() == {}


def test_one_person_has_one_voice_however_often_it_is_written(queue: Queue) -> None:
    queue.write(1, "nog eens tekst 1", "b")
    texts, now = queue.texts(), on_stage(queue.workshop, queue.session.code)
    again = FreeText(1, "b", "nog eens tekst 1", "waiting")
    moderation.merge(queue.workshop, queue.ada, now.session, now.activity, queue.round, again, texts[1])
    queue.decide(1)
    assert (queue.cards(), queue.projector().voices) == ({"tekst 1": 1}, {})


def test_undone_a_merge_leaves_everything_as_it_was(queue: Queue) -> None:
    queue.decide(1, 2)
    before = everything(queue.workshop)["decisions"]
    for who in (2, 3):
        queue.merge(who, into=1)
        queue.unmerge(who)
        assert queue.states() == "approved approved waiting waiting"
    assert everything(queue.workshop)["decisions"] == before
    queue.unmerge(1)  # never merged: stays as it is
    assert queue.states() == "approved approved waiting waiting"


@pytest.mark.parametrize(
    ("merges", "states"),
    [
        ([(2, 1), (3, 2)], "waiting<3 same same waiting"),  # into a merged one: to what stands for it
        ([(3, 2), (2, 1)], "waiting<3 same same waiting"),  # one with others: they come along
        ([(2, 1), (1, 2)], "waiting<2 same waiting waiting"),  # into its own: they are one already
        ([(2, 1), (2, 1)], "waiting<2 same waiting waiting"),  # twice
        ([(1, 1)], "waiting waiting waiting waiting"),  # into itself
        ([(2, 1), (4, 3), (1, 3)], "same same waiting<4 same"),  # two groups
        ([(2, 1), (2, 3)], "waiting same waiting<2 waiting"),  # to another one
        ([(2, 1), (3, 1), (1, 3)], "waiting<3 same same waiting"),
    ],
)
def test_merges_never_chain_or_go_round(queue: Queue, merges: list[tuple[int, int]], states: str) -> None:
    for who, into in merges:
        queue.merge(who, into=into)
    assert queue.states() == states
    rows = everything(queue.workshop)["decisions"]
    assert {row[-1] for row in rows} & {f"{row[3]}:{row[4]}" for row in rows if row[-1]} == set()


def test_an_edited_merged_text_waits_again_and_can_be_merged_again(queue: Queue) -> None:
    queue.decide(1, 2)
    queue.merge(2, into=1)
    queue.write(2, "iets heel anders")
    assert (queue.states(), queue.cards()) == ("approved waiting waiting waiting", {"tekst 1": 1})
    queue.decide(2)
    assert queue.cards() == {"tekst 1": 1, "iets heel anders": 1}
    queue.merge(2, into=1)
    assert queue.cards() == {"tekst 1": 2}


def test_an_edit_that_is_undone_is_merged_again_unless_it_was_decided_about(queue: Queue) -> None:
    queue.merge(2, into=1)
    queue.write(2, "iets anders")
    queue.write(2, "tekst 2")
    assert queue.states() == "waiting<2 same waiting waiting"
    queue.write(2, "iets anders")
    queue.decide(2)
    queue.write(2, "tekst 2")
    assert queue.states() == "waiting waiting waiting waiting"


def test_an_edit_that_is_undone_never_makes_a_chain(queue: Queue) -> None:
    """Text 2 leaves text 1 by an edit, gets text 3 merged into it, and then reads again as it did."""
    queue.merge(2, into=1)
    queue.write(2, "iets anders")
    queue.merge(3, into=2)
    queue.write(2, "tekst 2")
    assert queue.states() == "waiting waiting<2 same waiting"
    queue.merge(1, into=2)
    assert queue.states() == "same waiting<3 same waiting"


def test_when_the_text_that_stands_for_others_is_edited_all_of_them_wait_with_it(queue: Queue) -> None:
    queue.decide(1, 2)
    queue.merge(2, into=1)
    queue.write(1, "iets anders")
    assert (queue.states(), queue.cards()) == ("waiting<2 same waiting waiting", {})
    queue.decide(1)
    assert queue.cards() == {"iets anders": 2}


def test_when_the_text_that_stands_for_others_is_taken_back_they_stand_by_themselves_as_before(queue: Queue) -> None:
    queue.decide(1, 2)
    queue.merge(2, into=1)
    queue.merge(3, into=1)
    answering.cast(queue.workshop, queue.people[0], queue.session, "q01", 1, {"texts": [], "withdrawn": ["a"]})
    assert (queue.states(), queue.cards()) == ("approved waiting waiting", {"tekst 2": 1})


def test_without_approval_texts_can_be_merged_too(queue: Queue) -> None:
    commands.set_approval(queue.workshop, queue.ada, queue.session, False)
    queue.merge(2, into=1)
    assert (queue.states(), queue.cards()) == (
        "approved<2 same approved approved",
        {"tekst 1": 2, "tekst 3": 1, "tekst 4": 1},
    )
    queue.unmerge(2)
    assert queue.states() == "approved approved approved approved"


def test_approving_all_at_another_console_separates_nothing(queue: Queue) -> None:
    seen = list(queue.texts().values())
    queue.merge(2, into=1)
    moderation.decide(queue.workshop, queue.ada, queue.session, queue.round, seen, approve=True)
    assert queue.states() == "approved<2 same approved approved"


def test_what_another_console_hides_stays_hidden_once_the_text_that_stood_for_it_is_gone(queue: Queue) -> None:
    commands.set_approval(queue.workshop, queue.ada, queue.session, False)
    seen = queue.texts()[2]
    queue.merge(2, into=1)
    moderation.decide(queue.workshop, queue.ada, queue.session, queue.round, [seen], approve=False)
    assert (queue.states(), queue.cards()) == (
        "approved hidden approved approved",
        {"tekst 1": 1, "tekst 3": 1, "tekst 4": 1},
    )
    queue.write(1, "iets anders")
    assert queue.states() == "approved hidden approved approved"


def test_what_was_changed_meanwhile_is_not_merged(queue: Queue) -> None:
    seen, now = queue.texts(), on_stage(queue.workshop, queue.session.code)
    queue.write(2, "iets anders")
    before = everything(queue.workshop)
    for text, into in ((seen[2], seen[1]), (seen[1], seen[2]), (seen[1], FreeText(9, "a", "weg", "waiting"))):
        with refused("text_changed"):
            moderation.merge(queue.workshop, queue.ada, now.session, now.activity, queue.round, text, into)
    assert everything(queue.workshop) == before


def test_nobody_but_the_facilitator_merges(queue: Queue, ben: Visitor, eve: Visitor) -> None:
    texts, now = queue.texts(), on_stage(queue.workshop, queue.session.code)
    before = everything(queue.workshop)
    for nobody in (ben, eve, Visitor(None)):
        with refused("facilitator_only"):
            moderation.merge(queue.workshop, nobody, now.session, now.activity, queue.round, texts[2], texts[1])
        with refused("facilitator_only"):
            moderation.unmerge(queue.workshop, nobody, queue.session, queue.round, texts[2])
    assert everything(queue.workshop) == before


def test_merging_wakes_everybody_who_looks_at_answers(queue: Queue, reload: Callable[[Session], Session]) -> None:
    before = reload(queue.session).answers
    queue.merge(2, into=1)
    queue.unmerge(2)
    assert reload(queue.session).answers == before + 2


def test_of_the_texts_that_wait_the_oldest_stands_first(queue: Queue, clock: Clock) -> None:
    clock.forward(minutes=1)
    queue.write(2, "tekst 2, later")
    clock.forward(minutes=1)
    queue.write(1, "tekst 1, nog later")
    assert list(queue.texts()) == [3, 4, 2, 1]
    queue.decide(3)
    assert list(queue.texts()) == [4, 2, 1, 3]
