"""Results: what the audience may see, and that it sees nothing else."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from itertools import pairwise
from pathlib import Path

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.shared.charts.number_line import LineMarks
from sessions.facilitation import commands
from sessions.model.records import Answer, RoundKey, Session
from sessions.model.session_settings import SessionSettings
from sessions.participation import answering, moderation
from sessions.results import round_results, statistics
from sessions.results.result import Result
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.settings import Settings
from sessions.store import Connection, SqliteStore, answers
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, everything, in_round, somebody, whole_programme

Unchanged = Callable[[], AbstractContextManager[None]]
Give = Callable[..., list[Visitor]]


@pytest.fixture
def give(workshop: Workshop, session: Session) -> Give:
    """New participants who give these answers to a round: `give("p1", 1, 20, 50, "pass", "a text")`."""

    def give(activity: str, number: int, *given: object) -> list[Visitor]:
        visitors = []
        for index, one in enumerate(given):
            visitor = somebody(f"10.0.1.{index}")
            answering.join(workshop, visitor, session)
            answering.cast(workshop, visitor, session, activity, number, raw(one))
            visitors.append(visitor)
        return visitors

    return give


def raw(given: object) -> object:
    """An answer as a browser sends it: a mark for a number, one text for words, a pass for "pass"."""
    if given == "pass":
        return {"pass": True}
    return {"value": given} if isinstance(given, int) else {"texts": [{"id": "a", "text": given}]}


def seen(workshop: Workshop, session: Session, language: str = "nl") -> Result:
    """What the audience sees of the round on stage."""
    now = in_round(workshop, session.code)
    return round_results.visible_result(workshop, now.session, now.activity, now.round, language)


def leaks(result: Result) -> bool:
    """Whether anything of a result could be seen by anybody."""
    return (result.summary, result.sentence, result.figure, result.numbers, result.cards) != (None, "", None, (), ())


# --- hidden means hidden --------------------------------------------------------------------------------------------


def test_live_results_show_while_people_answer(workshop: Workshop, ada: Visitor, session: Session, give: Give) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40, "pass")
    result = seen(workshop, session)
    assert (result.answered, result.passed, result.hidden) == (4, 1, None)
    assert isinstance(result.summary, LineMarks)
    assert sorted(result.summary.values.values()) == [20, 30, 40]
    assert result.summary.position == statistics.describe([20, 30, 40])
    assert result.sentence == "Nog te weinig antwoorden voor een beeld van de groep."
    assert leaks(result)


def test_results_on_reveal_hide_everything_but_the_number_until_the_facilitator_reveals(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    commands.set_results(workshop, ada, session, "p1", "reveal")
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40, "pass")
    hidden = Result(4, 0, "not_shown")
    assert seen(workshop, session) == hidden
    commands.close_round(workshop, ada, session, "p1", 1)
    assert seen(workshop, session) == hidden

    commands.reveal(workshop, ada, session, "p1", 1)
    assert leaks(seen(workshop, session))  # so there was something to hide

    commands.hide(workshop, ada, session, "p1", 1)
    assert seen(workshop, session) == hidden


def test_switching_to_reveal_hides_at_once_what_was_live(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    assert leaks(seen(workshop, session))
    commands.set_results(workshop, ada, session, "p1", "reveal")
    assert seen(workshop, session) == Result(3, 0, "not_shown")
    commands.set_results(workshop, ada, session, "p1", "live")
    assert leaks(seen(workshop, session))


def test_whoever_still_holds_an_old_picture_of_the_session_sees_nothing_that_was_hidden_meanwhile(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    """A screen that read the session just before the facilitator hid the round, and the round just after."""
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    before = in_round(workshop, session.code)
    assert leaks(round_results.visible_result(workshop, before.session, before.activity, before.round, "nl"))

    commands.hide(workshop, ada, session, "p1", 1)
    after = in_round(workshop, session.code)
    assert not after.round.shown
    assert not leaks(round_results.visible_result(workshop, before.session, before.activity, after.round, "nl"))


def test_hidden_results_of_texts_are_hidden_too(workshop: Workshop, ada: Visitor, session: Session, give: Give) -> None:
    commands.set_approval(workshop, ada, session, False)
    commands.set_results(workshop, ada, session, "q01", "reveal")
    commands.open_round(workshop, ada, session, "q01", 1)
    give("q01", 1, "Ruimte", "Vertrouwen", "Tijd")
    assert seen(workshop, session) == Result(3, 0, "not_shown")
    commands.reveal(workshop, ada, session, "q01", 1)
    assert sorted(text for _, text in seen(workshop, session).cards) == ["Ruimte", "Tijd", "Vertrouwen"]


def test_a_new_round_shows_nothing_of_the_round_before(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    assert leaks(seen(workshop, session))
    commands.open_round(workshop, ada, session, "p1", 2)
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
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, *given)
    result = seen(workshop, session)
    assert (result.answered, result.passed, result.hidden) == (answered, passed, hidden)
    assert leaks(result) == (hidden is None)


# --- texts ----------------------------------------------------------------------------------------------------------


def cards(workshop: Workshop, session: Session) -> list[str]:
    """The texts that the audience sees, in alphabetical order."""
    return sorted(text for _, text in seen(workshop, session).cards)


def states(workshop: Workshop, ada: Visitor, session: Session) -> dict[str, str]:
    """What the facilitator sees: every text and where it stands."""
    now = in_round(workshop, session.code)
    written = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    return {one.text: one.state for one in written}


def decide(workshop: Workshop, ada: Visitor, session: Session, text: str, *, approve: bool) -> None:
    """Approve or hide the one text with these words."""
    now = in_round(workshop, session.code)
    written = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    chosen = [one for one in written if one.text == text]
    assert len(chosen) == 1
    moderation.decide(workshop, ada, now.session, now.round, chosen, approve=approve)


def test_texts_wait_for_the_facilitator_before_the_audience_sees_them(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    commands.open_round(workshop, ada, session, "q01", 1)
    give("q01", 1, "Ruimte", "Vertrouwen", "Onzin", "pass")
    assert seen(workshop, session) == Result(4, 1, "nothing", texts=(0, 3))
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
    commands.open_round(workshop, ada, session, "q01", 1)
    [ben] = give("q01", 1, "Ruimte")
    decide(workshop, ada, session, "Ruimte", approve=True)
    answering.cast(workshop, ben, session, "q01", 1, raw("Iets heel anders"))
    assert not leaks(seen(workshop, session))
    assert states(workshop, ada, session) == {"Iets heel anders": "waiting"}
    answering.cast(workshop, ben, session, "q01", 1, raw("Ruimte"))
    assert cards(workshop, session) == ["Ruimte"]


def test_a_text_that_was_edited_while_the_facilitator_looked_goes_on_waiting(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    commands.open_round(workshop, ada, session, "q01", 1)
    [ben] = give("q01", 1, "Ruimte")
    now = in_round(workshop, session.code)
    looked_at = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    answering.cast(workshop, ben, session, "q01", 1, raw("Iets heel anders"))
    moderation.decide(workshop, ada, now.session, now.round, looked_at, approve=True)
    assert not leaks(seen(workshop, session))
    assert states(workshop, ada, session) == {"Iets heel anders": "waiting"}


def test_one_text_of_several_is_approved_and_the_others_wait(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "q01", 1)
    texts = [{"id": "a", "text": "Ruimte"}, {"id": "b", "text": "Tijd"}]
    answering.cast(workshop, ben, session, "q01", 1, {"texts": texts})
    decide(workshop, ada, session, "Tijd", approve=True)
    assert cards(workshop, session) == ["Tijd"]
    answering.cast(workshop, ben, session, "q01", 1, {"texts": [], "withdrawn": ["b"]})
    assert not leaks(seen(workshop, session))


def test_with_approval_off_texts_show_at_once_but_what_was_hidden_stays_hidden(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    commands.open_round(workshop, ada, session, "q01", 1)
    visitors = give("q01", 1, "Ruimte", "Onzin")
    decide(workshop, ada, session, "Onzin", approve=False)
    commands.set_approval(workshop, ada, session, False)
    assert cards(workshop, session) == ["Ruimte"]
    answering.cast(workshop, visitors[1], session, "q01", 1, raw("Nog meer onzin"))
    assert cards(workshop, session) == ["Ruimte"]
    commands.set_approval(workshop, ada, session, True)
    assert not leaks(seen(workshop, session))


def test_a_text_is_shown_as_it_was_typed(workshop: Workshop, ada: Visitor, session: Session, give: Give) -> None:
    typed = "<script>alert('hé')</script> & {places} %s 👩‍💻"
    commands.set_approval(workshop, ada, session, False)
    commands.open_round(workshop, ada, session, "q01", 1)
    give("q01", 1, typed)
    assert cards(workshop, session) == [typed]


# --- names that tell nothing ----------------------------------------------------------------------------------------


def test_a_dot_keeps_its_name_within_a_round_and_has_another_in_every_other_one(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    visitors = give("p1", 1, 10, 20, 30)
    names: dict[tuple[str, int], list[str]] = {}
    for activity, number in (("p1", 1), ("p1", 2), ("p2", 1), ("p1", 1)):
        commands.open_round(workshop, ada, session, activity, number)
        for index, visitor in enumerate(visitors):
            answering.cast(workshop, visitor, session, activity, number, {"value": (index + number) * 10})
        values = {value: name for name, value in seen(workshop, session).summary.values.items()}
        told = [values[(index + number) * 10] for index in range(3)]
        assert names.setdefault((activity, number), told) == told
    assert len({name for told in names.values() for name in told}) == 9


def test_the_order_of_people_is_another_one_in_every_round(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    """By an order that stays the same everybody could be followed as well as by a name."""
    commands.open_round(workshop, ada, session, "p1", 1)
    visitors, orders = give("p1", 1, *range(20)), set()
    for number in (1, 2, 3):
        commands.open_round(workshop, ada, session, "p1", number)
        for index, visitor in enumerate(visitors):
            answering.cast(workshop, visitor, session, "p1", number, {"value": index})
        orders.add(tuple(seen(workshop, session).summary.values.values()))
    assert len(orders) == 3
    assert tuple(range(20)) not in orders


def test_another_session_gives_the_same_people_other_names(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session, give: Give
) -> None:
    other, _ = commands.create(
        workshop, dee, SessionSettings("Elders", "Elders", session.held_on, "nl"), whole_programme()
    )
    commands.open_round(workshop, ada, session, "p1", 1)
    commands.open_round(workshop, dee, other, "p1", 1)
    for visitor in give("p1", 1, 10, 20, 30):
        answering.join(workshop, visitor, other)
        answering.cast(workshop, visitor, other, "p1", 1, {"value": 10})
    assert set(seen(workshop, session).summary.values).isdisjoint(seen(workshop, other).summary.values)


def test_nothing_that_is_shown_says_which_participant_it_is_of(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    with workshop.store.writing() as db:  # so that the numbers of the participants are easy to find
        db.execute("INSERT INTO participants VALUES (98765, 1, 'x', NULL, '', 0, NULL, 0)")
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    rows = everything(workshop)
    holders = [str(row[2]) for row in rows["participants"][1:]]
    salt = str(rows["sessions"][0][10])
    shown = repr(seen(workshop, session))
    assert [row[0] for row in rows["participants"]] == [98765, 98766, 98767, 98768]
    assert [secret for secret in (*holders, salt, "9876") if secret in shown] == []


def test_the_order_of_the_dots_says_nothing_about_who_came_first(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 40, 20, 30)
    figure = seen(workshop, session).figure
    assert figure
    dots = next(trace for trace in figure["data"] if trace.get("mode") == "markers")
    assert dots["x"] == [20, 30, 40]


def test_the_order_of_the_cards_says_nothing_about_who_wrote_them(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    """Random, but the same on every screen: not in the order of coming, and not together by writer."""
    commands.set_approval(workshop, ada, session, False)
    commands.open_round(workshop, ada, session, "q01", 1)
    for writer in range(8):
        visitor = somebody()
        answering.join(workshop, visitor, session)
        texts = [{"id": f"t{index}", "text": f"schrijver {writer} kaart {index}"} for index in range(8)]
        answering.cast(workshop, visitor, session, "q01", 1, {"texts": texts})
    shown = seen(workshop, session).cards
    writers = [text.split()[1] for _, text in shown]
    together = sum(one == other for one, other in pairwise(writers))
    assert len(shown) == 64
    assert writers != sorted(writers)
    assert together < 28, "the cards of one writer stand together (by chance 7 of 63, all together 56)"


def test_the_names_of_two_cards_do_not_say_that_one_person_wrote_both(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.set_approval(workshop, ada, session, False)
    commands.open_round(workshop, ada, session, "q01", 1)
    texts = [{"id": "a", "text": "Ruimte"}, {"id": "b", "text": "Tijd"}]
    answering.cast(workshop, ben, session, "q01", 1, {"texts": texts})
    first, second = (name for name, _ in seen(workshop, session).cards)
    assert first[:6] != second[:6]


def test_a_card_keeps_its_name_so_that_it_can_be_followed_on_the_projector(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, give: Give
) -> None:
    commands.set_approval(workshop, ada, session, False)
    commands.open_round(workshop, ada, session, "q01", 1)
    answering.cast(workshop, ben, session, "q01", 1, raw("Ruimte"))
    [(name, _)] = seen(workshop, session).cards
    answering.cast(workshop, ben, session, "q01", 1, raw("Meer ruimte"))
    give("q01", 1, "Tijd")
    assert dict(seen(workshop, session).cards)[name] == "Meer ruimte"


# --- once per revision, never old -----------------------------------------------------------------------------------


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A note for every time that answers of a round are read; the reading itself goes on as always."""
    noted: list[str] = []
    read = answers.of_round

    def of_round(db: Connection, session: int, key: RoundKey) -> list[Answer]:
        noted.append(key.activity)
        return read(db, session, key)

    monkeypatch.setattr(answers, "of_round", of_round)
    yield noted


def test_a_result_is_computed_once_for_all_who_look_at_it(
    workshop: Workshop, ada: Visitor, session: Session, give: Give, looks: list[str]
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    first = seen(workshop, session)
    assert all(seen(workshop, session) is first for _ in range(10))
    assert looks == ["p1"]
    give("p1", 1, 50)
    assert seen(workshop, session).answered == 4
    assert looks == ["p1", "p1"]


def test_every_change_is_seen_at_once(workshop: Workshop, ada: Visitor, session: Session, give: Give) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30)
    [ben] = give("p1", 1, 40)
    found = []
    for given in (40, 60, "pass", 70):
        answering.cast(workshop, ben, session, "p1", 1, raw(given))
        result = seen(workshop, session)
        found.append(sorted(result.summary.values.values()) if result.summary else result.hidden)
    assert found == [[20, 30, 40], [20, 30, 60], "too_few", [20, 30, 70]]


def test_each_language_has_its_own_sentence_of_the_same_result(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    commands.open_round(workshop, ada, session, "p6", 1)
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
    store = SqliteStore(tmp_path / "second.db")
    store.prepare()
    second = Workshop(Settings(store.path, passcode=PASSCODE), store, clock=workshop.clock)
    rights.log_in(second, dee, PASSCODE)
    other, _ = commands.create(
        second, dee, SessionSettings("Elders", "Elders", session.held_on, "nl"), whole_programme()
    )
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40)
    commands.open_round(second, dee, other, "p1", 1)
    for value in (1, 2, 3):
        visitor = somebody()
        answering.join(second, visitor, other)
        answering.cast(second, visitor, other, "p1", 1, {"value": value})
    assert other.id == session.id
    assert sorted(seen(workshop, session).summary.values.values()) == [20, 30, 40]
    assert sorted(seen(second, other).summary.values.values()) == [1, 2, 3]


def test_four_who_look_while_people_answer_never_see_less_than_before(
    workshop: Workshop, ada: Visitor, session: Session, give: Give
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
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


def test_looking_changes_nothing(
    workshop: Workshop, ada: Visitor, session: Session, give: Give, unchanged: Unchanged
) -> None:
    commands.open_round(workshop, ada, session, "q01", 1)
    give("q01", 1, "Ruimte", "pass")
    with unchanged():
        seen(workshop, session)
        states(workshop, ada, session)


def test_a_figure_is_plain_json(workshop: Workshop, ada: Visitor, session: Session, give: Give) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    give("p1", 1, 20, 30, 40, 50, 60)
    figure = seen(workshop, session).figure
    assert json.loads(json.dumps(figure, allow_nan=False)) == figure
