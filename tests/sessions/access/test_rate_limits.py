"""How much one may ask for: a hall behind one address never notices, a program that tries and tries does."""

import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from argon2 import PasswordHasher

from sessions.access import rights
from sessions.access.rate_limits import ANYWHERE, BoundedSet, ConcurrencyLimit, Limits, NetworkNames, TokenBuckets
from sessions.access.rights import Visitor
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.participation import answering, manual_entry
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, Clock, everything, refused, set_first_passcode, somebody

VENUE = "192.0.2.7"
ELSEWHERE = "198.51.100.9"


class Ticks:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def timed(workshop: Workshop, ticks: Ticks) -> Workshop:
    """The workshop with seconds that only pass here, and with nothing used of its limits."""
    return replace(workshop, ticks=ticks, limits=Limits())


def guess(workshop: Workshop, visitor: Visitor, code: str = "ZZZZZZ") -> str:
    """What somebody hears who tries a code: the name of the refusal, or "in"."""
    try:
        answering.find_to_join(workshop, visitor, code)
    except Refusal as refusal:
        return refusal.key.removeprefix("refused.")
    return "in"


# --- the parts ------------------------------------------------------------------------------------------------------


def test_a_bucket_gives_its_burst_at_once_and_then_its_rate() -> None:
    bucket = TokenBuckets(burst=3, rate=0.5)
    assert [bucket.take_or_wait("a", 10.0) for _ in range(5)] == [0, 0, 0, 2.0, 2.0]
    assert bucket.take_or_wait("b", 10.0) == 0, "another one has a bucket of its own"
    assert [bucket.take_or_wait("a", 12.0), bucket.take_or_wait("a", 12.0)] == [0, 2.0]
    assert [bucket.take_or_wait("a", 1000.0) for _ in range(4)] == [0, 0, 0, 2.0], "it never holds more than its burst"


def test_looking_into_a_bucket_takes_nothing() -> None:
    bucket = TokenBuckets(burst=1, rate=1)
    assert [bucket.seconds_until("a", 0.0) for _ in range(3)] == [0, 0, 0]
    assert (bucket.take_or_wait("a", 0.0), bucket.seconds_until("a", 0.25), bucket.seconds_until("a", 1.0)) == (
        0,
        0.75,
        0,
    )


def test_a_clock_that_goes_back_fills_and_empties_nothing() -> None:
    bucket = TokenBuckets(burst=2, rate=1)
    assert [bucket.take_or_wait("a", now) for now in (100.0, 50.0, 50.0)] == [0, 0, 1.0]


def test_nothing_of_it_grows_without_end() -> None:
    bucket, known = TokenBuckets(1, 1, most=100), BoundedSet(most=100)
    for number in range(1000):
        bucket.try_take(number, 0.0)
        known.add(number)
    assert (len(bucket), len(known)) == (100, 100)
    assert (bucket.seconds_until(999, 0.0), 999 in known, 0 in known) == (1.0, True, False), "the oldest went"


def test_places_are_counted_while_they_are_held_and_forgotten_after() -> None:
    places = ConcurrencyLimit(most=2, most_of_all=3)
    with places.held("a") as first, places.held("a") as second, places.held("a") as third, places.held("b") as other:
        with places.held("c") as one_too_many:
            assert not one_too_many
        assert (first, second, third, other) == (True, True, False, True)
    assert len(places) == 0
    with places.held("a") as again:
        assert again


def test_a_network_has_a_name_that_tells_no_address_and_changes_at_each_start() -> None:
    one, other = NetworkNames(), NetworkNames()
    assert one.name(VENUE) == one.name(VENUE) == one.name(f"::ffff:{VENUE}")
    assert one.name(VENUE) != one.name(ELSEWHERE)
    assert one.name(VENUE) != other.name(VENUE), "another process has another key"
    assert VENUE not in one.name(VENUE)
    assert one.name("2001:db8:1:2::3") == one.name("2001:db8:1:2:ffff::9"), "one home has many addresses of IPv6"
    assert one.name("2001:db8:1:2::3") != one.name("2001:db8:1:3::3")
    assert len({one.name(odd) for odd in ("", "unix", "x" * 10_000, "fe80::1%eth0")}) == 4


# --- codes ----------------------------------------------------------------------------------------------------------


def test_four_hundred_people_behind_one_address_come_in_within_ten_seconds(
    timed: Workshop, session: Session, ticks: Ticks
) -> None:
    for _ in range(400):
        visitor = somebody(VENUE)
        answering.join(timed, visitor, answering.find_to_join(timed, visitor, session.code))
        ticks.forward(10 / 400)
    assert len(everything(timed)["participants"]) == 400


def test_whoever_takes_a_new_cookie_for_every_guess_has_to_wait_all_the_same(
    timed: Workshop, session: Session, ticks: Ticks
) -> None:
    assert [guess(timed, somebody(VENUE)) for _ in range(62)] == ["code_unknown"] * 60 + ["too_many_guesses"] * 2
    assert guess(timed, somebody(VENUE), session.code) == "too_many_guesses", "not even the right code tells anything"
    assert guess(timed, Visitor(None, VENUE), session.code) == "too_many_guesses"
    ticks.forward(3)
    assert [guess(timed, somebody(VENUE)) for _ in range(2)] == ["code_unknown", "too_many_guesses"]


def test_codes_are_not_guessed_faster_by_the_link_to_the_next_participant(
    timed: Workshop, ada: Visitor, session: Session, ticks: Ticks
) -> None:
    """Its proof can be worked out by whoever knows the own token, since sessions are numbered."""
    manual_entry.set_device_sharing(timed, ada, session, True)

    def fresh(code: str) -> str | None:
        eve = somebody(VENUE)
        return manual_entry.next_token(timed, eve, code, manual_entry.proof(eve, session))

    assert [fresh("ZZZZZZ") for _ in range(60)] == [None] * 60
    assert fresh(session.code) is None, "not even the right code tells anything"
    assert guess(timed, somebody(VENUE)) == "too_many_guesses", "both count together"
    ticks.forward(3)
    assert fresh(session.code) is not None
    eve = somebody(ELSEWHERE)
    for _ in range(5):
        manual_entry.next_token(timed, eve, "ZZZZZZ", "x")
    assert guess(timed, eve, session.code) == "too_many_guesses", "and so do those of one browser"


def test_a_guesser_keeps_nobody_out_of_a_session_that_was_found_from_the_same_address(
    timed: Workshop, session: Session
) -> None:
    assert guess(timed, somebody(VENUE), session.code) == "in"  # the projector, say
    for _ in range(100):
        guess(timed, somebody(VENUE))
    assert [guess(timed, somebody(VENUE), session.code) for _ in range(400)] == ["in"] * 400
    assert guess(timed, somebody(VENUE)) == "too_many_guesses", "and the guesser still waits"


def test_a_guesser_keeps_nobody_out_at_another_address(timed: Workshop, session: Session) -> None:
    for _ in range(100):
        guess(timed, somebody(VENUE))
    assert guess(timed, somebody(ELSEWHERE), session.code) == "in"


def test_no_address_is_kept_anywhere(timed: Workshop, session: Session) -> None:
    for address in (VENUE, ELSEWHERE):
        visitor = somebody(address)
        guess(timed, visitor)
        guess(timed, Visitor(None, address))
        answering.join(timed, visitor, session)
        with refused("passcode_wrong"):
            rights.log_in(timed, visitor, "mag ik erin")
        with refused("link_unknown"):
            rights.open_link(timed, visitor, "x")
    kept = repr([vars(one) for one in vars(timed.limits).values() if hasattr(one, "__dict__")])
    assert timed.limits.networks.name(VENUE) in kept, "else this test looks in the wrong place"
    for address in (VENUE, ELSEWHERE):
        assert address not in kept
        assert address not in str(everything(timed))


# --- passcodes and links --------------------------------------------------------------------------------------------


def test_a_passcode_is_guessed_slowly_from_many_addresses_together(timed: Workshop, ticks: Ticks) -> None:
    said = []
    for number in range(20):
        for _ in range(2):
            with pytest.raises(Refusal) as caught:
                rights.log_in(timed, somebody(f"203.0.113.{number}"), "mag ik erin")
            said.append(caught.value.key.removeprefix("refused."))
    # The first try of an address is looked at; the second ones are not any more once thirty were wrong.
    assert said[:30] == ["passcode_wrong"] * 30
    assert said[30:] == ["passcode_wrong", "too_many_guesses"] * 5
    ticks.forward(10)
    with refused("passcode_wrong"):
        rights.log_in(timed, somebody("203.0.113.1"), "mag ik erin")


def test_guessers_elsewhere_do_not_keep_the_organiser_out(timed: Workshop) -> None:
    for number in range(200):
        with pytest.raises(Refusal):
            rights.log_in(timed, somebody(f"203.0.113.{number}"), "mag ik erin")
    dee = somebody(VENUE)
    rights.log_in(timed, dee, PASSCODE)
    assert rights.is_organiser(timed, dee)


def all_at_once(workshop: Workshop, visitors: list[Visitor], passcode: str = "mag ik erin") -> Counter[str]:
    """How often each refusal is heard when everybody tries a passcode at the same moment; "in" for who is let in."""
    start, heard = threading.Barrier(len(visitors)), []

    def try_it(visitor: Visitor) -> None:
        start.wait()
        try:
            rights.log_in(workshop, visitor, passcode)
            heard.append("in")
        except Refusal as refusal:
            heard.append(refusal.key.removeprefix("refused."))

    threads = [threading.Thread(target=try_it, args=(visitor,)) for visitor in visitors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return Counter(heard)


@pytest.fixture
def slow_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hash takes its time, so that all who try are there before the first one is known to be wrong."""
    monkeypatch.setattr(rights, "_hasher", PasswordHasher(time_cost=3, memory_cost=16 * 1024, parallelism=1))


@pytest.mark.usefixtures("slow_hashes")
def test_of_a_burst_of_passcodes_from_one_network_five_are_looked_at(blank: Workshop) -> None:
    blank = replace(blank, limits=Limits(patience=60))
    set_first_passcode(blank, somebody(), PASSCODE, PASSCODE)
    burst = [somebody(VENUE) for _ in range(40)]
    assert all_at_once(blank, burst) == {"passcode_wrong": 5, "too_many_guesses": 35}
    rights.log_in(blank, somebody(ELSEWHERE), PASSCODE)


@pytest.mark.usefixtures("slow_hashes")
@pytest.mark.slow
def test_of_a_burst_from_many_networks_as_many_are_looked_at_as_may_be(blank: Workshop, ticks: Ticks) -> None:
    limits = Limits(patience=60, wrong_passcodes=TokenBuckets(3, 1 / 10, 1))
    timed = replace(blank, ticks=ticks, limits=limits)
    set_first_passcode(timed, somebody(), PASSCODE, PASSCODE)
    guessers = [somebody(f"203.0.113.{number}") for number in range(12)]
    assert all_at_once(timed, guessers) == {"passcode_wrong": 12}, "the first try of a network is free"
    assert all_at_once(timed, guessers) == {"too_many_guesses": 12}
    ticks.forward(20)
    assert all_at_once(timed, guessers) == {"passcode_wrong": 2, "too_many_guesses": 10}


def test_a_right_passcode_counts_as_no_guess(timed: Workshop) -> None:
    before = timed.limits.wrong_passcodes.seconds_until(ANYWHERE, timed.ticks(), 30)
    for _ in range(100):
        rights.log_in(timed, somebody(VENUE), PASSCODE)
    assert all_at_once(timed, [somebody(VENUE) for _ in range(4)], PASSCODE) == {"in": 4}
    assert timed.limits.wrong_passcodes.seconds_until(ANYWHERE, timed.ticks(), 30) == before == 0


def test_few_passcodes_are_checked_at_the_same_time(blank: Workshop) -> None:
    """Each check takes 64 MB; a hundred at once would be the end of a small server."""
    blank = replace(blank, limits=Limits(patience=0.01))
    set_first_passcode(blank, somebody(), PASSCODE, PASSCODE)
    dee = somebody()
    with blank.limits.passcode_check(), blank.limits.passcode_check(), refused("too_many_guesses", seconds=1):
        rights.log_in(blank, dee, PASSCODE)
    rights.log_in(blank, dee, PASSCODE)
    assert rights.is_organiser(blank, dee)


def test_a_clock_that_is_set_back_locks_nobody_out(workshop: Workshop, eve: Visitor, clock: Clock) -> None:
    for _ in range(6):
        with pytest.raises(Refusal):
            rights.log_in(workshop, eve, "mag ik erin")
    clock.forward(hours=-1)
    with refused("too_many_guesses", seconds=6):
        rights.log_in(workshop, eve, PASSCODE)
    clock.forward(seconds=6)
    rights.log_in(workshop, eve, PASSCODE)
    assert rights.is_organiser(workshop, eve)


def test_links_are_tried_slowly_and_a_right_one_always_opens(
    timed: Workshop, made: tuple[Session, str], ticks: Ticks
) -> None:
    for number in range(22):
        with refused("link_unknown" if number < 20 else "links_too_often"):
            rights.open_link(timed, somebody(VENUE), "x" * 32)
    ada = somebody(VENUE)
    assert rights.open_link(timed, ada, made[1]) == made[0]
    ticks.forward(30)
    with refused("link_unknown"):
        rights.open_link(timed, somebody(VENUE), "x" * 32)


# --- joining and answering ------------------------------------------------------------------------------------------


def test_new_participants_come_in_slowly_after_the_first_450_from_one_address(
    timed: Workshop, session: Session, ticks: Ticks
) -> None:
    known = somebody(VENUE)
    answering.join(timed, known, session)
    bucket = timed.limits.joins
    for _ in range(449):
        bucket.try_take((session.id, timed.limits.networks.name(VENUE)), ticks())
    with refused("too_many_joins", seconds=1):
        answering.join(timed, somebody(VENUE), session)
    assert answering.join(timed, known, session).id == 1, "whoever is in already stays in"
    answering.join(timed, somebody(ELSEWHERE), session)
    ticks.forward(1)
    answering.join(timed, somebody(VENUE), session)
    assert len(everything(timed)["participants"]) == 3


def test_one_laptop_with_a_new_cookie_each_time_joins_less_often_than_a_hall_does(
    timed: Workshop, session: Session, ticks: Ticks
) -> None:
    """It tried 1,270 times in 45 seconds. After a hall of 400 from the same address it has 50 left at once."""
    for _ in range(400):
        answering.join(timed, somebody(VENUE), session)
    joined = 0
    for attempt in range(1270):
        ticks.forward(45 / 1270 if attempt else 0)
        try:
            answering.join(timed, somebody(VENUE), session)
            joined += 1
        except Refusal as refusal:
            assert refusal.key == "refused.too_many_joins"
    assert 50 <= joined <= 50 + 2 * 45


def test_joining_again_and_again_is_slow_for_one_browser_and_for_no_other(
    timed: Workshop, ben: Visitor, session: Session, ticks: Ticks
) -> None:
    """Each one is a write, and every screen hears of it."""
    ticks.forward(60)
    for _ in range(30):
        answering.join(timed, ben, session, "beleid")
    with refused("too_many_guesses", seconds=1):
        answering.join(timed, ben, session)
    answering.join(timed, somebody(VENUE), session)
    ticks.forward(1)
    answering.join(timed, ben, session)


def test_a_session_holds_two_thousand_people(timed: Workshop, session: Session, eve: Visitor) -> None:
    ben = somebody(VENUE)
    answering.join(timed, ben, session)
    with timed.store.writing() as db:
        db.execute(
            """WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
            INSERT INTO participants (session, holder, joined_at) SELECT ?, 'x' || i, '2026-11-23' FROM n""",
            [session.id],
        )
    with refused("session_full", most=2000):
        answering.join(timed, eve, session)
    assert answering.participant_of(timed, eve, session) is None
    assert answering.join(timed, ben, session).id == 1


def test_a_person_answers_as_fast_as_they_like_and_a_script_does_not(
    timed: Workshop, session: Session, ben: Visitor, chi: Visitor, ticks: Ticks
) -> None:
    assert [answering.take_answer_token_or_wait(timed, ben, session) for _ in range(62)] == [0] * 60 + [0.2] * 2
    assert answering.take_answer_token_or_wait(timed, chi, session) == 0, "each has a limit of their own"
    ticks.forward(0.2)
    assert answering.take_answer_token_or_wait(timed, ben, session) == 0
    # Six sliders, each let go once a second, for five minutes: what the hastiest person does.
    for _ in range(300):
        ticks.forward(1)
        assert [answering.take_answer_token_or_wait(timed, chi, session) for _ in range(5)] == [0] * 5


# --- all of them ----------------------------------------------------------------------------------------------------


def test_every_limit_is_bounded(workshop: Workshop) -> None:
    kept = {name: one.most for name, one in vars(workshop.limits).items() if hasattr(one, "most")}
    assert kept == {
        "failed_attempts": 10_000,
        "wrong_codes": 10_000,
        "right_codes": 10_000,
        "wrong_passcodes": 1,
        "wrong_links": 10_000,
        "logins": 10_000,
        "joins": 10_000,
        "rejoins": 20_000,
        "answers": 20_000,
    }


# --- what a browser sends as its token ------------------------------------------------------------------------------


def sizes(kept: object) -> list[int]:
    """The length of every text that a limit keeps as a key, or in one."""
    return [len(part) for key in vars(kept).values() if isinstance(key, dict) for part in _texts(key)]


def _texts(keys: object) -> Iterator[str]:
    for key in keys if isinstance(keys, (dict, tuple)) else ():
        yield from [key] if isinstance(key, str) else _texts(key)


def test_a_huge_token_is_no_key_and_counts_for_its_network(timed: Workshop, session: Session) -> None:
    forged = [Visitor(f"{number}" + "x" * 100_000, VENUE) for number in range(61)]
    assert [guess(timed, visitor) for visitor in forged[:6]] == ["code_unknown"] * 5 + ["too_many_guesses"]
    for visitor in forged:
        guess(timed, visitor, session.code)
        answering.take_answer_token_or_wait(timed, visitor, session)
    assert answering.take_answer_token_or_wait(timed, forged[0], session) > 0, "all of them are one"
    assert answering.take_answer_token_or_wait(timed, somebody(VENUE), session) == 0
    kept = [size for limit in vars(timed.limits).values() if hasattr(limit, "__dict__") for size in sizes(limit)]
    assert kept
    assert max(kept) < 100


def test_no_token_stands_in_memory_as_it_was_sent(timed: Workshop, session: Session) -> None:
    visitor = somebody(VENUE)
    guess(timed, visitor)
    answering.take_answer_token_or_wait(timed, visitor, session)
    assert visitor.token
    assert visitor.token not in repr(
        [vars(limit) for limit in vars(timed.limits).values() if hasattr(limit, "__dict__")]
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.7", "::ffff:192.0.2.7", True),
        ("192.0.2.7", "::FFFF:c000:207", True),
        ("192.0.2.7", "64:ff9b::192.0.2.7", True),
        ("::ffff:192.0.2.7", "::ffff:192.0.2.8", False),
        ("64:ff9b::192.0.2.7", "64:ff9b::192.0.2.8", False),
        ("127.0.0.1", "::ffff:127.0.0.1", True),
        ("127.0.0.1", "::1", True),
        ("127.0.0.1", "", True),
        ("127.0.0.1", "192.0.2.7", False),
        ("2001:db8:0:1::1", "2001:db8:0:1::2", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("fe80::1%eth0", "fe80::1", True),
    ],
)
def test_an_address_is_of_one_network_however_it_is_written(one: str, other: str, same: bool) -> None:
    names = NetworkNames()
    assert (names.name(one) == names.name(other)) is same
