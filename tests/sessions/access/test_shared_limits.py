"""Limits that protect secrets, counted by several processes on one database as if they were one."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from sessions.access import rights
from sessions.access.rate_limits import TokenBuckets
from sessions.access.rights import Visitor
from sessions.access.shared_limits import SharedAttempts, SharedCounts, forget_old_counts, shared_limits
from sessions.archive import sharing
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.participation import answering
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, everything, refused, somebody
from tests.sessions.access.test_rate_limits import ELSEWHERE, VENUE, Ticks, guess

SECRET = "0123456789abcdef" * 2


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def process(workshop: Workshop, ticks: Ticks) -> Callable[..., Workshop]:
    """Starts another process on the same database; each has its own connections, its own memory and its own clock."""

    def start(ahead: float = 0.0) -> Workshop:
        store = SqliteStore(workshop.settings.data, ticks)
        own = lambda: ticks() + ahead  # noqa: E731
        clock = lambda: workshop.clock() + timedelta(seconds=ahead)  # noqa: E731
        return replace(workshop, store=store, clock=clock, ticks=own, limits=shared_limits(store, SECRET, own))

    return start


def said(act: Callable[[], object]) -> str:
    """The name of the refusal, or "in"."""
    try:
        act()
    except Refusal as refusal:
        return refusal.key.removeprefix("refused.")
    return "in"


def log_in(workshop: Workshop, source: str, passcode: str = "mag ik erin") -> str:
    return said(lambda: rights.log_in(workshop, somebody(source), passcode))


def test_wrong_codes_count_together_wherever_they_arrive(
    process: Callable[..., Workshop], session: Session, ticks: Ticks
) -> None:
    one, other = process(), process()
    guesses = [guess((one, other)[number % 2], somebody(VENUE)) for number in range(62)]
    assert guesses == ["code_unknown"] * 60 + ["too_many_guesses"] * 2
    assert guess(other, somebody(VENUE), session.code) == "too_many_guesses", "not even the right code tells anything"
    assert guess(process(), somebody(VENUE)) == "too_many_guesses", "nor is a process that starts a new chance"
    assert guess(one, somebody(ELSEWHERE), session.code) == "in"
    ticks.forward(3)
    assert [guess(one, somebody(VENUE)), guess(other, somebody(VENUE))] == ["code_unknown", "too_many_guesses"]


def test_one_browser_waits_at_every_process(process: Callable[..., Workshop], session: Session, ticks: Ticks) -> None:
    one, other, eve = process(), process(), somebody(VENUE)
    tried = [guess((one, other)[number % 2], eve) for number in range(6)]
    assert tried == ["code_unknown"] * 5 + ["too_many_guesses"]
    assert guess(other, eve, session.code) == "too_many_guesses"
    ticks.forward(5)
    assert guess(other, eve, session.code) == "in"
    assert [guess(one, eve) for _ in range(5)] == ["code_unknown"] * 5, "who was right begins anew"


def test_a_code_that_was_right_at_one_process_is_free_at_the_other(
    process: Callable[..., Workshop], session: Session
) -> None:
    """Its process is killed, and a guesser in the same hall must not keep its people out of the next one."""
    one, other = process(), process()
    assert guess(one, somebody(VENUE), session.code) == "in"
    for _ in range(61):
        guess(other, somebody(VENUE))
    assert guess(other, somebody(VENUE)) == "too_many_guesses"
    assert [guess(other, somebody(VENUE), session.code) for _ in range(50)] == ["in"] * 50


def test_a_right_code_stays_free_while_it_is_in_use_and_is_forgotten_after(
    process: Callable[..., Workshop], session: Session, ticks: Ticks
) -> None:
    one = process()
    for _ in range(4):
        assert guess(one, somebody(VENUE), session.code) == "in"
        ticks.forward(26 * 60)
        forget_old_counts(one.store)
        assert kinds(one) == ["right_codes"]
    ticks.forward(60 * 60)
    forget_old_counts(one.store)
    assert kinds(one) == []


def test_passcodes_are_guessed_no_faster_at_two_processes(
    process: Callable[..., Workshop], dee: Visitor, ticks: Ticks
) -> None:
    one, other = process(), process()
    assert [log_in((one, other)[number % 2], VENUE) for number in range(6)] == [
        *["passcode_wrong"] * 5,
        "too_many_guesses",
    ]
    many = [log_in((one, other)[number % 2], f"203.0.113.{number}") for number in range(60)]
    again = [log_in((one, other)[number % 2], f"203.0.113.{number}") for number in range(60)]
    assert (set(many), set(again)) == ({"passcode_wrong"}, {"too_many_guesses"}), "the first try of a network is free"
    ticks.forward(600)
    assert log_in(other, VENUE, PASSCODE) == "in"


def test_of_a_burst_at_two_processes_as_many_are_checked_as_at_one(
    process: Callable[..., Workshop], dee: Visitor
) -> None:
    """Each attempt is checked and counted in one transaction, so none slips in between."""
    both = process(), process()
    start = threading.Barrier(24)

    def attempt(number: int) -> str:
        start.wait()
        return log_in(both[number % 2], VENUE)

    with ThreadPoolExecutor(24) as threads:
        heard = list(threads.map(attempt, range(24)))
    assert sorted(heard) == ["passcode_wrong"] * 5 + ["too_many_guesses"] * 19


def test_a_burst_of_codes_from_one_network_finds_as_many_as_it_may(
    process: Callable[..., Workshop], session: Session
) -> None:
    both = process(), process()

    def attempt(number: int) -> str:
        return guess(both[number % 2], somebody(VENUE))

    with ThreadPoolExecutor(16) as threads:
        heard = list(threads.map(attempt, range(90)))
    assert (heard.count("code_unknown"), heard.count("too_many_guesses")) == (60, 30)


APART = pytest.mark.parametrize("ahead", [5.0, -5.0, 3600.0, -3600.0])


@APART
def test_however_far_clocks_are_apart_codes_are_guessed_no_faster(
    process: Callable[..., Workshop], session: Session, ticks: Ticks, ahead: float
) -> None:
    both = process(), process(ahead)
    heard = [guess(both[number % 2], somebody(VENUE)) for number in range(200)]
    assert heard == ["code_unknown"] * 60 + ["too_many_guesses"] * 140
    ticks.forward(3)
    assert [guess(both[number % 2], somebody(VENUE)) for number in range(4)] == [
        "code_unknown", *["too_many_guesses"] * 3
    ]  # fmt: skip


@APART
def test_however_far_clocks_are_apart_one_browser_waits_as_long(
    process: Callable[..., Workshop], session: Session, ticks: Ticks, ahead: float
) -> None:
    one, other = process(), process(ahead)
    eve = somebody(VENUE)
    assert [guess((one, other)[number % 2], eve) for number in range(6)] == ["code_unknown"] * 5 + ["too_many_guesses"]
    for workshop in (one, other):
        with refused("too_many_guesses", seconds=6):
            answering.find_to_join(workshop, eve, session.code)
    ticks.forward(5)
    assert guess(other, eve, session.code) == guess(one, eve, session.code) == "in"


@APART
def test_however_far_clocks_are_apart_networks_keep_one_name(
    process: Callable[..., Workshop], ticks: Ticks, ahead: float
) -> None:
    both = process(), process(ahead)
    names = {one.limits.networks.name(VENUE) for one in both}
    for _ in range(3):
        ticks.forward(-2)  # as the database moved to a machine whose clock is behind
        for one in both:
            one.limits.networks.renew()
            names.add(one.limits.networks.name(VENUE))
    assert len(names) == 1


def test_a_clock_that_is_set_back_locks_nobody_out_and_fills_nothing(
    process: Callable[..., Workshop], session: Session, ticks: Ticks
) -> None:
    one, eve = process(), somebody(ELSEWHERE)
    assert {guess(one, somebody(VENUE)) for _ in range(60)} == {guess(one, eve) for _ in range(5)} == {"code_unknown"}
    ticks.forward(-3600)
    assert guess(one, somebody(VENUE)) == guess(one, eve) == "too_many_guesses"
    ticks.forward(5)
    assert guess(one, somebody(VENUE), session.code) == guess(one, eve, session.code) == "in"


def test_the_first_right_code_of_a_phone_is_one_transaction(process: Callable[..., Workshop], session: Session) -> None:
    one = process()
    waits: list[float] = []
    one.store.on_lock_wait = waits.append
    assert guess(one, somebody(VENUE), session.code) == "in"
    assert len(waits) == 1
    assert guess(one, somebody(VENUE), session.code) == "in"
    assert len(waits) == 1, "what is free to the network is not written again"


def test_wrong_links_count_together(process: Callable[..., Workshop]) -> None:
    one, other = process(), process()
    heard = [said(lambda: rights.session_of_link(one, somebody(VENUE), "x")) for _ in range(10)]
    heard += [said(lambda: sharing.link_of_secret(other, somebody(VENUE), "x")) for _ in range(11)]
    assert heard == ["link_unknown"] * 10 + ["share_unknown"] * 10 + ["links_too_often"]
    assert said(lambda: rights.session_of_link(one, somebody(VENUE), "x")) == "links_too_often"


def test_what_needs_no_secret_is_counted_in_memory_and_a_right_code_writes_nothing(
    process: Callable[..., Workshop], session: Session
) -> None:
    one = process()
    assert guess(one, somebody(VENUE), session.code) == "in"
    before = everything(one.settings.data)
    for _ in range(20):
        ben = somebody(VENUE)
        answering.find_to_join(one, ben, session.code)
        answering.take_answer_token_or_wait(one, ben, session)
    assert everything(one.settings.data) == before


def test_the_database_knows_no_address_and_no_code(process: Callable[..., Workshop], session: Session) -> None:
    one = process()
    guess(one, somebody(VENUE), "ZZZZZZ")
    guess(one, Visitor(None, VENUE), session.code)
    log_in(one, VENUE)
    rows = everything(one.settings.data)
    assert {kind for kind, *_ in rows["limit_counts"]} == {
        "failed_attempts", "wrong_codes", "right_codes", "wrong_passcodes",
    }  # fmt: skip
    text = repr(rows["limit_counts"])
    for known in (VENUE, "ZZZZZZ", session.code, one.limits.networks.name(VENUE)):
        assert known not in text
    assert SECRET not in repr(rows)
    other_secret = shared_limits(one.store, "f" * 32, one.ticks)
    assert other_secret.networks.name(VENUE) != one.limits.networks.name(VENUE), "the database alone leads nowhere"


def test_a_network_has_one_name_at_all_processes_and_another_one_the_next_day(
    process: Callable[..., Workshop], ticks: Ticks
) -> None:
    one, other = process(), process()
    name, salts = one.limits.networks.name(VENUE), everything(one.settings.data)["network_salts"]
    assert other.limits.networks.name(VENUE) == name
    ticks.forward(23 * 3600)
    assert process().limits.networks.name(VENUE) == name
    ticks.forward(3600)
    assert other.limits.networks.name(VENUE) == name, "until it is renewed, which is not done for a visitor"
    other.limits.networks.renew()
    next_name = other.limits.networks.name(VENUE)
    assert next_name != name
    one.limits.networks.renew()
    assert one.limits.networks.name(VENUE) == next_name
    [before], [after] = salts, everything(one.settings.data)["network_salts"]
    assert before[1] not in repr(after), "nobody can find out who had the name of yesterday"


def test_two_processes_that_start_together_agree_on_a_salt(process: Callable[..., Workshop]) -> None:
    start = threading.Barrier(2)

    def name(_: int) -> str:
        start.wait()
        return process().limits.networks.name(VENUE)

    with ThreadPoolExecutor(2) as threads:
        assert len(set(threads.map(name, range(2)))) == 1


def test_counts_are_bounded_and_forgotten(workshop: Workshop, ticks: Ticks) -> None:
    store = SqliteStore(workshop.settings.data, ticks)
    few = TokenBuckets(2, 1, counts=SharedCounts("few", SharedAttempts(store), SECRET, most=5))
    for number in range(20):
        few.try_take(number, ticks())
        ticks.forward(1)
    assert len(few) == few.most == 5
    ticks.forward(-1)
    assert few.seconds_until(19, 0, cost=2) == 1
    ticks.forward(3002)
    forget_old_counts(store)
    assert len(few) == 0


def test_right_passcodes_leave_nothing_counted(process: Callable[..., Workshop], dee: Visitor) -> None:
    one = process()
    assert [log_in(one, VENUE, PASSCODE) for _ in range(40)] == ["in"] * 40
    assert kinds(one) == ["wrong_passcodes"], "which is full again"
    assert one.limits.wrong_passcodes.seconds_until("anywhere", one.ticks(), 30) == 0


def test_without_a_secret_limits_stay_in_memory(workshop: Workshop) -> None:
    guess(workshop, somebody(VENUE))
    assert kinds(workshop) == []


def kinds(workshop: Workshop) -> list[str]:
    return sorted({kind for kind, *_ in everything(workshop.settings.data)["limit_counts"]})
