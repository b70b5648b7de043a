"""Results: what the room may see, and that it sees nothing else."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from itertools import pairwise
from pathlib import Path

import pytest

from sessions import access, moderation, positions, results, scene, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.activities.paradox import Marks
from sessions.plan import Plan
from sessions.records import Session
from sessions.results import Result
from sessions.settings import Settings
from sessions.store import Store
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, everything, somebody, whole_programme

Unchanged = Callable[[], AbstractContextManager[None]]
Give = Callable[..., list[Visitor]]


@pytest.fixture
def give(workshop: Workshop, session: Session) -> Give:
    """New participants who give these answers to a round: `give("p1", 1, 20, 50, "pass", "a text")`."""

    def give(activity: str, number: int, *given: object) -> list[Visitor]:
        visitors = []
        for at, one in enumerate(given):
            visitor = somebody(f"10.0.1.{at}")
            taking_part.join(workshop, visitor, session)
            taking_part.cast(workshop, visitor, session, activity, number, raw(one))
            visitors.append(visitor)
        return visitors

    return give


def raw(given: object) -> object:
    """An answer as a browser sends it: a mark for a number, one text for words, a pass for "pass"."""
    if given == "pass":
        return {"pass": True}
    return {"value": given} if isinstance(given, int) else {"texts": [{"id": "a", "text": given}]}


def seen(workshop: Workshop, session: Session, language: str = "nl") -> Result:
    """What the room sees of the round on stage."""
    now = scene.look(workshop, session.code)
    assert now.activity and now.round
    return results.for_room(workshop, now.session, now.activity, now.round, language)


def leaks(result: Result) -> bool:
    """Whether anything of a result could be seen by anybody."""
    return (result.summary, result.sentence, result.figure, result.numbers, result.cards) != (None, "", None, (), ())


# --- hidden means hidden --------------------------------------------------------------------------------------------


def test_live_results_show_while_people_answer(workshop: Workshop, ada: Visitor, session: Session, give: Give) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40, "pass")
    result = seen(workshop, session)
    assert (result.answered, result.passed, result.hidden) == (4, 1, None)
    assert isinstance(result.summary, Marks)
    assert sorted(result.summary.values.values()) == [20, 30, 40]
    assert result.summary.position == positions.describe([20, 30, 40])
    assert result.sentence == "Nog te weinig antwoorden voor een beeld van de groep."
    assert leaks(result)


def test_results_on_reveal_hide_everything_but_the_number_until_the_facilitator_reveals(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    life.set_results(workshop, ada, session, "p1", "reveal")
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40, "pass")
    hidden = Result(4, 0, "not_shown")
    assert seen(workshop, session) == hidden
    life.close_round(workshop, ada, session, "p1", 1)
    assert seen(workshop, session) == hidden

    life.reveal(workshop, ada, session, "p1", 1)
    assert leaks(seen(workshop, session))  # so there was something to hide

    life.hide(workshop, ada, session, "p1", 1)
    assert seen(workshop, session) == hidden


def test_switching_to_reveal_hides_at_once_what_was_live(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    assert leaks(seen(workshop, session))
    life.set_results(workshop, ada, session, "p1", "reveal")
    assert seen(workshop, session) == Result(3, 0, "not_shown")
    life.set_results(workshop, ada, session, "p1", "live")
    assert leaks(seen(workshop, session))


def test_whoever_still_holds_an_old_picture_of_the_session_sees_nothing_that_was_hidden_meanwhile(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    """A screen that read the session just before the facilitator hid the round, and the round just after."""
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    before = scene.look(workshop, session.code)
    assert before.activity and before.round
    assert leaks(results.for_room(workshop, before.session, before.activity, before.round, "nl"))

    life.hide(workshop, ada, session, "p1", 1)
    after = scene.look(workshop, session.code)
    assert after.round and not after.round.shown
    assert not leaks(results.for_room(workshop, before.session, before.activity, after.round, "nl"))


def test_hidden_results_of_texts_are_hidden_too(workshop: Workshop, ada: Visitor, session: Session, give: Give) -> None:
    life.set_approval(workshop, ada, session, False)
    life.set_results(workshop, ada, session, "q01", "reveal")
    life.open_round(workshop, ada, session, "q01", 1)
    give("q01", 1, "Ruimte", "Vertrouwen", "Tijd")
    assert seen(workshop, session) == Result(3, 0, "not_shown")
    life.reveal(workshop, ada, session, "q01", 1)
    assert sorted(text for _, text in seen(workshop, session).cards) == ["Ruimte", "Tijd", "Vertrouwen"]


def test_a_new_round_shows_nothing_of_the_round_before(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    assert leaks(seen(workshop, session))
    life.open_round(workshop, ada, session, "p1", 2)
    assert seen(workshop, session) == Result(0, 0, "too_few")


# --- small groups ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "answered", "passed", "hidden"),
    [
        ((), 0, 0, "too_few"),
        ((20,), 1, 0, "too_few"),
        ((20, 30), 2, 0, "too_few"),
        ((20, 30, "pass"), 3, 1, "too_few"),
        (("pass", "pass", "pass"), 3, 3, "too_few"),
        ((20, 30, 40), 3, 0, None),
        ((20, 30, 40, "pass"), 4, 1, None),
    ],
)
def test_fewer_than_three_marks_show_nothing_and_passes_do_not_count(
    workshop: Workshop,
    ada: Visitor,
    session: Session,
    give: Give,
    given: tuple[object, ...],
    answered: int,
    passed: int,
    hidden: str | None,
) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, *given)
    result = seen(workshop, session)
    assert (result.answered, result.passed, result.hidden) == (answered, passed, hidden)
    assert leaks(result) == (hidden is None)


# --- texts ----------------------------------------------------------------------------------------------------------


def cards(workshop: Workshop, session: Session) -> list[str]:
    """The texts that the room sees, in alphabetical order."""
    return sorted(text for _, text in seen(workshop, session).cards)


def states(workshop: Workshop, ada: Visitor, session: Session) -> dict[str, str]:
    """What the facilitator sees: every text and where it stands."""
    now = scene.look(workshop, session.code)
    assert now.activity and now.round
    written = results.written(workshop, ada, now.session, now.activity, now.round, "nl")
    return {one.text: one.state for one in written}


def decide(workshop: Workshop, ada: Visitor, session: Session, text: str, *, approve: bool) -> None:
    """Approve or hide the one text with these words."""
    now = scene.look(workshop, session.code)
    assert now.activity and now.round
    written = results.written(workshop, ada, now.session, now.activity, now.round, "nl")
    chosen = [one for one in written if one.text == text]
    assert len(chosen) == 1
    moderation.decide(workshop, ada, now.session, now.round, chosen, approve=approve)


def test_texts_wait_for_the_facilitator_before_the_room_sees_them(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    life.open_round(workshop, ada, session, "q01", 1)
    give("q01", 1, "Ruimte", "Vertrouwen", "Onzin", "pass")
    assert seen(workshop, session) == Result(4, 1, "nothing")
    assert states(workshop, ada, session) == {"Ruimte": "waiting", "Vertrouwen": "waiting", "Onzin": "waiting"}

    decide(workshop, ada, session, "Vertrouwen", approve=True)
    decide(workshop, ada, session, "Onzin", approve=False)
    assert cards(workshop, session) == ["Vertrouwen"]
    assert list(states(workshop, ada, session).items()) == [
        ("Ruimte", "waiting"),
        ("Vertrouwen", "approved"),
        ("Onzin", "hidden"),
    ]
    result = seen(workshop, session)
    assert (result.answered, result.passed, result.sentence) == (4, 1, "1 antwoord.")

    decide(workshop, ada, session, "Vertrouwen", approve=False)
    decide(workshop, ada, session, "Onzin", approve=True)
    assert cards(workshop, session) == ["Onzin"]


def test_an_edited_text_waits_again(workshop: Workshop, ada: Visitor, session: Session, give: Give) -> None:
    life.open_round(workshop, ada, session, "q01", 1)
    [ben] = give("q01", 1, "Ruimte")
    decide(workshop, ada, session, "Ruimte", approve=True)
    taking_part.cast(workshop, ben, session, "q01", 1, raw("Iets heel anders"))
    assert not leaks(seen(workshop, session))
    assert states(workshop, ada, session) == {"Iets heel anders": "waiting"}
    taking_part.cast(workshop, ben, session, "q01", 1, raw("Ruimte"))
    assert cards(workshop, session) == ["Ruimte"]


def test_a_text_that_was_edited_while_the_facilitator_looked_goes_on_waiting(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    life.open_round(workshop, ada, session, "q01", 1)
    [ben] = give("q01", 1, "Ruimte")
    now = scene.look(workshop, session.code)
    assert now.activity and now.round
    looked_at = results.written(workshop, ada, now.session, now.activity, now.round, "nl")
    taking_part.cast(workshop, ben, session, "q01", 1, raw("Iets heel anders"))
    moderation.decide(workshop, ada, now.session, now.round, looked_at, approve=True)
    assert not leaks(seen(workshop, session))
    assert states(workshop, ada, session) == {"Iets heel anders": "waiting"}


def test_one_text_of_several_is_approved_and_the_others_wait(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    life.open_round(workshop, ada, session, "q01", 1)
    texts = [{"id": "a", "text": "Ruimte"}, {"id": "b", "text": "Tijd"}]
    taking_part.cast(workshop, ben, session, "q01", 1, {"texts": texts})
    decide(workshop, ada, session, "Tijd", approve=True)
    assert cards(workshop, session) == ["Tijd"]
    taking_part.cast(workshop, ben, session, "q01", 1, {"texts": [], "withdrawn": ["b"]})
    assert not leaks(seen(workshop, session))


def test_with_approval_off_texts_show_at_once_but_what_was_hidden_stays_hidden(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    life.open_round(workshop, ada, session, "q01", 1)
    visitors = give("q01", 1, "Ruimte", "Onzin")
    decide(workshop, ada, session, "Onzin", approve=False)
    life.set_approval(workshop, ada, session, False)
    assert cards(workshop, session) == ["Ruimte"]
    taking_part.cast(workshop, visitors[1], session, "q01", 1, raw("Nog meer onzin"))
    assert cards(workshop, session) == ["Ruimte"]
    life.set_approval(workshop, ada, session, True)
    assert not leaks(seen(workshop, session))


def test_a_text_is_shown_as_it_was_typed(workshop: Workshop, ada: Visitor, session: Session, give: Give) -> None:
    typed = "<script>alert('hé')</script> & {places} %s 👩‍💻"
    life.set_approval(workshop, ada, session, False)
    life.open_round(workshop, ada, session, "q01", 1)
    give("q01", 1, typed)
    assert cards(workshop, session) == [typed]


# --- names that tell nothing ----------------------------------------------------------------------------------------


def test_a_dot_keeps_its_name_over_the_rounds_and_has_another_in_another_activity(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    visitors = give("p1", 1, 10, 20, 30)
    names = {}
    for activity, number in (("p1", 1), ("p1", 2), ("p2", 1)):
        life.open_round(workshop, ada, session, activity, number)
        for at, visitor in enumerate(visitors):
            taking_part.cast(workshop, visitor, session, activity, number, {"value": (at + number) * 10})
        summary = seen(workshop, session).summary
        names[activity, number] = {value: name for name, value in summary.values.items()}
    assert list(names["p1", 2].values()) == [names["p1", 1][10], names["p1", 1][20], names["p1", 1][30]]
    assert set(names["p2", 1].values()).isdisjoint(names["p1", 1].values())


def test_another_session_gives_the_same_people_other_names(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session, give: Give
) -> None:
    other, _ = life.create(workshop, dee, Plan("Elders", "Elders", session.held_on, "nl"), whole_programme())
    life.open_round(workshop, ada, session, "p1", 1)
    life.open_round(workshop, dee, other, "p1", 1)
    for visitor in give("p1", 1, 10, 20, 30):
        taking_part.join(workshop, visitor, other)
        taking_part.cast(workshop, visitor, other, "p1", 1, {"value": 10})
    assert set(seen(workshop, session).summary.values).isdisjoint(seen(workshop, other).summary.values)


def test_nothing_that_is_shown_says_which_participant_it_is_of(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    with workshop.store.writing() as db:  # so that the numbers of the participants are easy to find
        db.execute("INSERT INTO participants VALUES (98765, 1, 'x', NULL, '', 0, NULL)")
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    rows = everything(workshop.store.path)
    holders = [str(row[2]) for row in rows["participants"][1:]]
    salt = str(rows["sessions"][0][10])
    shown = repr(seen(workshop, session))
    assert [row[0] for row in rows["participants"]] == [98765, 98766, 98767, 98768]
    assert [secret for secret in (*holders, salt, "9876") if secret in shown] == []


def test_the_order_of_the_dots_says_nothing_about_who_came_first(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 40, 20, 30)
    figure = seen(workshop, session).figure
    assert figure
    dots = next(trace for trace in figure["data"] if trace.get("mode") == "markers")
    assert dots["x"] == [20, 30, 40]


def test_the_order_of_the_cards_says_nothing_about_who_wrote_them(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    """Random, but the same on every screen: not in the order of coming, and not together by writer."""
    life.set_approval(workshop, ada, session, False)
    life.open_round(workshop, ada, session, "q01", 1)
    for writer in range(8):
        visitor = somebody()
        taking_part.join(workshop, visitor, session)
        texts = [{"id": f"t{at}", "text": f"schrijver {writer} kaart {at}"} for at in range(8)]
        taking_part.cast(workshop, visitor, session, "q01", 1, {"texts": texts})
    shown = seen(workshop, session).cards
    writers = [text.split()[1] for _, text in shown]
    together = sum(one == other for one, other in pairwise(writers))
    assert len(shown) == 64
    assert writers != sorted(writers)
    assert together < 28, "the cards of one writer stand together (by chance 7 of 63, all together 56)"


def test_the_names_of_two_cards_do_not_say_that_one_person_wrote_both(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    life.set_approval(workshop, ada, session, False)
    life.open_round(workshop, ada, session, "q01", 1)
    texts = [{"id": "a", "text": "Ruimte"}, {"id": "b", "text": "Tijd"}]
    taking_part.cast(workshop, ben, session, "q01", 1, {"texts": texts})
    first, second = (name for name, _ in seen(workshop, session).cards)
    assert first[:6] != second[:6]


def test_a_card_keeps_its_name_so_that_it_can_be_followed_on_the_wall(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, give: Give
) -> None:
    life.set_approval(workshop, ada, session, False)
    life.open_round(workshop, ada, session, "q01", 1)
    taking_part.cast(workshop, ben, session, "q01", 1, raw("Ruimte"))
    [(name, _)] = seen(workshop, session).cards
    taking_part.cast(workshop, ben, session, "q01", 1, raw("Meer ruimte"))
    give("q01", 1, "Tijd")
    assert dict(seen(workshop, session).cards)[name] == "Meer ruimte"


# --- once per revision, never old -----------------------------------------------------------------------------------


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A note for every time that answers of a round are read; the reading itself goes on as always."""
    noted: list[str] = []
    read = results.answers.of_round

    def of_round(*arguments: object) -> object:
        noted.append(str(arguments[2]))
        return read(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(results.answers, "of_round", of_round)
    yield noted


def test_a_result_is_computed_once_for_all_who_look_at_it(
    workshop: Workshop, ada: Visitor, session: Session, give: Give, looks: list[str]
) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    first = seen(workshop, session)
    assert all(seen(workshop, session) is first for _ in range(10))
    assert looks == ["p1"]
    give("p1", 1, 50)
    assert seen(workshop, session).answered == 4
    assert looks == ["p1", "p1"]


def test_every_change_is_seen_at_once(workshop: Workshop, ada: Visitor, session: Session, give: Give) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30)
    [ben] = give("p1", 1, 40)
    found = []
    for given in (40, 60, "pass", 70):
        taking_part.cast(workshop, ben, session, "p1", 1, raw(given))
        result = seen(workshop, session)
        found.append(sorted(result.summary.values.values()) if result.summary else result.hidden)
    assert found == [[20, 30, 40], [20, 30, 60], "too_few", [20, 30, 70]]


def test_each_language_has_its_own_sentence_of_the_same_result(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    life.open_round(workshop, ada, session, "p6", 1)
    give("p6", 1, 5, 5, 5, 5, 5)
    assert [seen(workshop, session, language).sentence for language in ("nl", "en", "nl")] == [
        "De meesten staan dicht bij elkaar, aan de kant van ‘sturen’.",
        seen(workshop, session, "en").sentence,
        "De meesten staan dicht bij elkaar, aan de kant van ‘sturen’.",
    ]
    assert "steering" in seen(workshop, session, "en").sentence


def test_two_installations_in_one_process_do_not_share_results(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session, give: Give, tmp_path: Path
) -> None:
    store = Store(tmp_path / "second.db")
    store.prepare()
    second = Workshop(Settings(store.path, passcode=PASSCODE), store, clock=workshop.clock)
    access.log_in(second, dee, PASSCODE)
    other, _ = life.create(second, dee, Plan("Elders", "Elders", session.held_on, "nl"), whole_programme())
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    life.open_round(second, dee, other, "p1", 1)
    for value in (1, 2, 3):
        visitor = somebody()
        taking_part.join(second, visitor, other)
        taking_part.cast(second, visitor, other, "p1", 1, {"value": value})
    assert other.id == session.id
    assert sorted(seen(workshop, session).summary.values.values()) == [20, 30, 40]
    assert sorted(seen(second, other).summary.values.values()) == [1, 2, 3]


def test_four_who_look_while_people_answer_never_see_less_than_before(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    done, wrong = threading.Event(), []

    def look() -> None:
        before = 0
        while not done.is_set():
            counted = seen(workshop, session).answered
            if counted < before:
                wrong.append((before, counted))
            before = counted

    lookers = [threading.Thread(target=look) for _ in range(4)]
    for thread in lookers:
        thread.start()
    give("p1", 1, *range(10))
    done.set()
    for thread in lookers:
        thread.join()
    assert wrong == []
    assert seen(workshop, session).answered == 13


def test_the_memory_for_results_is_bounded() -> None:
    kept = results.Cache(most=3)
    for number in range(5):
        kept.get_or((number,), lambda number=number: Result(number, 0, None))
    made = []
    for number in (4, 3, 2, 1, 0):
        kept.get_or((number,), lambda number=number: made.append(number) or Result(number, 0, None))
    assert made == [1, 0]


def test_looking_changes_nothing(
    workshop: Workshop, ada: Visitor, session: Session, give: Give, unchanged: Unchanged
) -> None:
    life.open_round(workshop, ada, session, "q01", 1)
    give("q01", 1, "Ruimte", "pass")
    with unchanged():
        seen(workshop, session)
        states(workshop, ada, session)


def test_a_figure_is_plain_json(workshop: Workshop, ada: Visitor, session: Session, give: Give) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40, 50, 60)
    figure = seen(workshop, session).figure
    assert json.loads(json.dumps(figure, allow_nan=False)) == figure
