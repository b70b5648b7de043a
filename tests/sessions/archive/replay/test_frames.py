"""What a replay shows of an activity: never more than its group may see now, and nothing before it was shown then."""

from collections.abc import Callable
from typing import Any

import pytest

from sessions.access.rights import Visitor
from sessions.archive.replay.frames import MARKS, MOST, Frame, frames
from sessions.facilitation import commands, exclusions, session_view
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.results import round_results, shift
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import Clock, in_round, somebody
from tests.sessions.archive.conftest import Agreed, LookBack

Reload = Callable[[Session], Session]


@pytest.fixture
def people(workshop: Workshop, session: Session) -> list[Visitor]:
    """Five people who joined before anything happened."""
    found = [somebody(f"10.2.0.{at}") for at in range(5)]
    for who in found:
        answering.join(workshop, who, session)
    return found


@pytest.fixture
def play(workshop: Workshop, session: Session, reload: Reload) -> Callable[..., list[Frame]]:
    """`play("p1")` are the frames of an activity as the session is now."""
    return lambda name="p1": list(frames(workshop, reload(session), name, "nl"))


Play = Callable[..., list[Frame]]


def values(frame: Frame) -> list[int]:
    """The marks that a frame of a paradox shows."""
    return sorted(frame.result.summary.values.values()) if frame.result.summary else []


def cast(workshop: Workshop, clock: Clock, session: Session, who: Visitor, value: Any, activity: str = "p1") -> None:
    """Somebody answers round 1, a second after what happened last."""
    clock.forward(seconds=1)
    answer = {"value": value} if isinstance(value, int) else value
    answering.cast(workshop, who, session, activity, 1, answer)


def test_marks_come_and_move_as_they_did_and_fewer_than_three_are_hidden(
    workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], clock: Clock, play: Play
) -> None:
    commands.set_results(workshop, ada, session, "p1", "live")
    commands.open_round(workshop, ada, session, "p1", 1)
    for at, who in enumerate(people[:4]):
        cast(workshop, clock, session, who, 20 * at)
    cast(workshop, clock, session, people[0], 90)
    cast(workshop, clock, session, people[1], {"pass": True})
    seen = play()
    assert [values(frame) for frame in seen] == [
        [],
        [],
        [],
        [0, 20, 40],
        [0, 20, 40, 60],
        [20, 40, 60, 90],
        [40, 60, 90],
    ]
    assert [frame.result.hidden for frame in seen[:4]] == ["too_few", "too_few", "too_few", None]
    assert [frame.result.answered for frame in seen] == [0, 1, 2, 3, 4, 4, 4]
    assert all(frame.open for frame in seen)


def test_a_blind_round_shows_nothing_before_its_reveal(
    workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], clock: Clock, play: Play
) -> None:
    commands.set_results(workshop, ada, session, "p1", "reveal")
    commands.open_round(workshop, ada, session, "p1", 1)
    for who in people:
        cast(workshop, clock, session, who, 30)
    clock.forward(seconds=1)
    commands.close_round(workshop, ada, session, "p1", 1)
    assert {frame.result.hidden for frame in play()} == {"not_shown"}
    clock.forward(seconds=1)
    commands.reveal(workshop, ada, session, "p1", 1)
    *before, last = play()
    assert {frame.result.hidden for frame in before} == {"not_shown"}
    assert {frame.result.figure is None for frame in before} == {True}
    assert (values(last), last.at, last.open) == ([30] * 5, clock.now, False)


def test_between_hiding_and_showing_again_it_is_hidden(
    workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], clock: Clock, play: Play
) -> None:
    commands.set_results(workshop, ada, session, "p1", "live")
    commands.open_round(workshop, ada, session, "p1", 1)
    for who in people:
        cast(workshop, clock, session, who, 30)
    clock.forward(seconds=1)
    commands.hide(workshop, ada, session, "p1", 1)
    cast(workshop, clock, session, people[0], 40)
    assert {frame.result.hidden for frame in play()} == {"not_shown"}, "now hidden: hidden at every moment"
    clock.forward(seconds=1)
    commands.reveal(workshop, ada, session, "p1", 1)
    assert [values(frame) for frame in play()][-4:] == [[30] * 5, [], [], [30, 30, 30, 30, 40]]


def test_too_few_now_is_too_few_at_every_moment(
    workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], clock: Clock, play: Play
) -> None:
    commands.set_results(workshop, ada, session, "p1", "live")
    commands.open_round(workshop, ada, session, "p1", 1)
    for who in people[:3]:
        cast(workshop, clock, session, who, 30)
    assert values(play()[-1]) == [30, 30, 30]
    cast(workshop, clock, session, people[0], {"pass": True})
    assert [values(frame) for frame in play()] == [[]] * 5


def test_who_is_left_out_now_was_never_there(
    workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], clock: Clock, play: Play
) -> None:
    commands.set_results(workshop, ada, session, "p1", "live")
    commands.open_round(workshop, ada, session, "p1", 1)
    clock.forward(minutes=5)
    since, late = clock.now, [somebody() for _ in range(5)]
    for who in late:
        answering.join(workshop, who, session)
    for who in late:
        cast(workshop, clock, session, who, 99)
    for who in people:
        cast(workshop, clock, session, who, 30)
    assert 99 in values(play()[-1])
    exclusions.exclude(workshop, ada, session, since)
    assert 99 not in {value for frame in play() for value in values(frame)}


def test_texts_are_those_that_may_be_read_now_and_stood_there_then(
    workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], clock: Clock, play: Play
) -> None:
    commands.open_round(workshop, ada, session, "q01", 1)
    for at, who in enumerate(people[:3]):
        cast(workshop, clock, session, who, {"texts": [{"id": "a", "text": f"Tekst {at}"}]}, "q01")
    assert [frame.result.cards for frame in play("q01")] == [()] * 4, "none of them was approved"
    clock.forward(seconds=1)
    _decide(workshop, ada, session, "Tekst 0", approve=True)
    _decide(workshop, ada, session, "Tekst 1", approve=True)
    _decide(workshop, ada, session, "Tekst 2", approve=False)
    cards = [sorted(text for _, text in frame.result.cards) for frame in play("q01")]
    assert cards == [[], ["Tekst 0"], ["Tekst 0", "Tekst 1"], ["Tekst 0", "Tekst 1"]]
    # What was edited since, and approved anew, is not shown in its old words.
    cast(workshop, clock, session, people[0], {"texts": [{"id": "a", "text": "Liever dit"}]}, "q01")
    _decide(workshop, ada, session, "Liever dit", approve=True)
    cards = [sorted(text for _, text in frame.result.cards) for frame in play("q01")]
    assert cards == [[], [], ["Tekst 1"], ["Tekst 1"], ["Liever dit", "Tekst 1"]]


def _decide(workshop: Workshop, ada: Visitor, session: Session, text: str, *, approve: bool) -> None:
    now = in_round(workshop, session.code)
    found = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    chosen = [each for each in found if each.words == text]
    moderation.decide(workshop, ada, session, now.round, chosen, approve=approve)


def test_the_last_frame_is_what_the_group_sees_now(
    workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], clock: Clock, play: Play, reload: Reload
) -> None:
    commands.set_results(workshop, ada, session, "p1", "live")
    commands.open_round(workshop, ada, session, "p1", 1)
    for at, who in enumerate(people):
        cast(workshop, clock, session, who, 20 * at)
    now = in_round(workshop, session.code)
    assert play()[-1].result == round_results.visible_result(workshop, reload(session), now.activity, now.round, "nl")


def test_a_large_group_has_fewer_frames_and_the_last_answer_is_among_them(
    workshop: Workshop, ada: Visitor, session: Session, clock: Clock, play: Play
) -> None:
    commands.set_results(workshop, ada, session, "p1", "live")
    commands.open_round(workshop, ada, session, "p1", 1)
    crowd = [somebody(f"10.3.{at}.1") for at in range(150)]
    for at, who in enumerate(crowd):
        answering.join(workshop, who, session)
        cast(workshop, clock, session, who, at % 100)
    seen = play()
    assert len(seen) == 1 + min(MOST, MARKS // 150)
    assert (len(values(seen[-1])), seen[-1].at) == (150, clock.now)


def test_coming_back_to_an_earlier_step_shows_what_was_there(
    workshop: Workshop, ada: Visitor, session: Session, clock: Clock, play: Play
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    clock.forward(seconds=1)
    commands.open_round(workshop, ada, session, "p1", 1)
    clock.forward(seconds=1)
    commands.go_to(workshop, ada, session, "q01")
    clock.forward(seconds=1)
    commands.go_to(workshop, ada, session, "p1")
    first, *others, last = play()
    assert (first.round, last.round and last.round.number, last.at) == (None, 1, clock.now)
    assert [frame.open for frame in others] == [True, False]


def test_guesses_are_there_once_they_were_closed_and_what_was_guessed_may_be_seen(
    workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], clock: Clock, play: Play, reload: Reload
) -> None:
    commands.set_results(workshop, ada, session, "p1", "reveal")
    commands.open_round(workshop, ada, session, "p1", 1)
    for at, who in enumerate(people):
        cast(workshop, clock, session, who, 20 * at)
    clock.forward(seconds=1)
    commands.guess(workshop, ada, session, "p1", 1)
    for who in people:
        answering.cast(workshop, who, session, "p1", 1, {"value": 70}, purpose="guess")
    clock.forward(seconds=1)
    commands.close_guess(workshop, ada, session, "p1", 1)
    assert [frame.result.guessed for frame in play()] == [False] * len(play()), "nothing is revealed"
    clock.forward(seconds=1)
    commands.reveal(workshop, ada, session, "p1", 1)
    *before, last = play()
    now = in_round(workshop, session.code)
    assert last.result == round_results.visible_result(workshop, reload(session), now.activity, now.round, "nl")
    assert last.result.guessed
    assert [frame.result.sentence for frame in before] == [""] * len(before)


def test_a_picture_that_was_turned_to_is_there_as_far_as_it_may_be_seen_now(
    workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], clock: Clock, play: Play, reload: Reload
) -> None:
    for number in (1, 2):
        commands.open_round(workshop, ada, session, "p1", number)
        for at, who in enumerate(people):
            clock.forward(seconds=1)
            answering.cast(workshop, who, session, "p1", number, {"value": 20 * at if number == 1 else 90})
        clock.forward(seconds=1)
        commands.close_round(workshop, ada, session, "p1", number)
        commands.reveal(workshop, ada, session, "p1", number)
    for picture in (1, 0):
        clock.forward(seconds=1)
        commands.show_chart(workshop, ada, session, "p1", picture)
    now = in_round(workshop, session.code)
    assert now.round
    between = shift.between(workshop, reload(session), now.activity, now.round, "nl")
    assert between
    *_, own, moved, back = play()
    assert (moved.chart_number, moved.result.sentence, list(moved.result.figures)) == (
        1,
        between.sentence,
        between.figures,
    )
    assert (own.chart_number, back.chart_number, back.result.sentence) == (0, 0, own.result.sentence)
    commands.hide(workshop, ada, session, "p1", 1)
    assert between.sentence not in repr(play())


def test_what_asks_nothing_shows_what_may_be_seen_of_it_now(
    workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], clock: Clock, play: Play, reload: Reload
) -> None:
    commands.set_results(workshop, ada, session, "p1", "reveal")
    commands.open_round(workshop, ada, session, "p1", 1)
    for at, who in enumerate(people):
        cast(workshop, clock, session, who, 20 * at)
    commands.close_round(workshop, ada, session, "p1", 1)
    clock.forward(seconds=1)
    commands.go_to(workshop, ada, session, "overview")
    [frame] = play("overview")
    assert (frame.round, frame.result.hidden) == (None, "nothing")
    commands.reveal(workshop, ada, session, "p1", 1)
    [overview] = [each.activity for each in session_view.items(workshop, session) if each.activity.id == "overview"]
    [frame] = play("overview")
    assert frame.result.figures and frame.result.hidden is None
    assert frame.result == round_results.without_answers(workshop, reload(session), overview, "nl")


def test_there_are_none_of_what_is_not_there(play: Play) -> None:
    assert play("gone") == []


def test_an_action_that_is_hidden_where_it_comes_from_is_in_no_frame(
    workshop: Workshop, dee: Visitor, agreed: Agreed, look_back: LookBack
) -> None:
    source = agreed("Bel de buren", "Maak een kaart")
    after = look_back("done", "done", "done")
    assert "Bel de buren" in repr(frames(workshop, after, "look_back", "nl"))
    commands.hide(workshop, dee, source, "actions", 1)
    now = commands.find(workshop, after.code)
    assert "Bel de buren" not in repr(frames(workshop, now, "look_back", "nl"))
