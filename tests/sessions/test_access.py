"""Who may do what: the passcode, the facilitator's link, and what a forged cookie is worth."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from argon2 import PasswordHasher

from sessions import access, identity
from sessions import session as life
from sessions.access import Visitor
from sessions.plan import Plan
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.settings import Settings
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, Clock, everything, refused, somebody, whole_programme

Unchanged = Callable[[], AbstractContextManager[None]]
NO_VISITORS = [Visitor(None), Visitor(""), Visitor("x" * 42), Visitor("' OR 1=1 --"), Visitor("é" * 43)]


# --- the first passcode ---------------------------------------------------------------------------------------------


def test_whoever_comes_first_sets_the_passcode_and_is_the_organiser(blank: Workshop) -> None:
    dee, eve = somebody(), somebody()
    assert not access.passcode_is_set(blank)
    access.set_passcode(blank, dee, "  samen sterk ", "samen sterk")
    assert access.passcode_is_set(blank)
    assert access.is_organiser(blank, dee)
    assert not access.is_organiser(blank, eve)

    access.log_in(blank, eve, "samen sterk")
    assert access.is_organiser(blank, eve)


def test_the_passcode_is_stored_as_an_argon2_hash(blank: Workshop) -> None:
    access.set_passcode(blank, somebody(), PASSCODE, PASSCODE)
    [(name, stored)] = everything(blank.store.path)["settings"]
    assert (name, str(stored).startswith("$argon2id$")) == ("passcode", True)
    assert PasswordHasher().verify(str(stored), PASSCODE)
    assert PASSCODE not in str(everything(blank.store.path))


@pytest.mark.parametrize(
    ("passcode", "again", "key", "values"),
    [
        ("", "", "passcode_length", {"shortest": 8, "longest": 200}),
        ("7tekens", "7tekens", "passcode_length", {"shortest": 8, "longest": 200}),
        ("        ", "        ", "passcode_length", {"shortest": 8, "longest": 200}),
        ("x" * 201, "x" * 201, "passcode_length", {"shortest": 8, "longest": 200}),
        ("samen sterk", "samen sterK", "passcodes_differ", {}),
        ("samen sterk", "", "passcodes_differ", {}),
    ],
)
def test_a_first_passcode_that_will_not_do_is_refused(
    blank: Workshop, passcode: str, again: str, key: str, values: dict[str, object]
) -> None:
    before = everything(blank.store.path)
    with refused(key, **values):
        access.set_passcode(blank, somebody(), passcode, again)
    assert everything(blank.store.path) == before
    assert not access.passcode_is_set(blank)


def test_a_passcode_of_two_hundred_signs_can_be_set_and_used(blank: Workshop) -> None:
    access.set_passcode(blank, somebody(), "x" * 200, "x" * 200)
    dee = somebody()
    access.log_in(blank, dee, "x" * 200)
    assert access.is_organiser(blank, dee)


def test_the_passcode_is_set_once(blank: Workshop) -> None:
    access.set_passcode(blank, somebody(), PASSCODE, PASSCODE)
    before, eve = everything(blank.store.path), somebody()
    with refused("passcode_is_set"):
        access.set_passcode(blank, eve, "iets anders", "iets anders")
    assert everything(blank.store.path) == before
    assert not access.is_organiser(blank, eve)


def test_of_four_who_set_it_at_once_one_succeeds(blank: Workshop) -> None:
    visitors, start, outcomes = [somebody() for _ in range(4)], threading.Barrier(4), []

    def set_it(visitor: Visitor) -> None:
        start.wait()
        try:
            access.set_passcode(blank, visitor, PASSCODE, PASSCODE)
            outcomes.append("set")
        except Refusal as refusal:
            outcomes.append(refusal.key)

    threads = [threading.Thread(target=set_it, args=(visitor,)) for visitor in visitors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["refused.passcode_is_set"] * 3 + ["set"]
    assert sum(access.is_organiser(blank, visitor) for visitor in visitors) == 1


def test_where_the_environment_sets_the_passcode_nobody_else_does(
    workshop: Workshop, eve: Visitor, unchanged: Unchanged
) -> None:
    assert access.passcode_is_set(workshop)
    with unchanged(), refused("passcode_is_set"):
        access.set_passcode(workshop, eve, "iets anders", "iets anders")


@pytest.mark.parametrize("nobody", NO_VISITORS, ids=repr)
def test_without_a_cookie_nobody_sets_a_passcode(blank: Workshop, nobody: Visitor) -> None:
    with refused("no_cookie"):
        access.set_passcode(blank, nobody, PASSCODE, PASSCODE)
    assert not access.passcode_is_set(blank)


# --- logging in -----------------------------------------------------------------------------------------------------


def test_the_right_passcode_makes_an_organiser_and_logging_out_ends_it(workshop: Workshop) -> None:
    dee = somebody()
    seen = [access.is_organiser(workshop, dee)]
    for act in (lambda: access.log_in(workshop, dee, f" {PASSCODE}\n"), lambda: access.log_out(workshop, dee)):
        act()
        seen.append(access.is_organiser(workshop, dee))
    assert seen == [False, True, False]


@pytest.mark.parametrize(
    "wrong", ["", " ", "samen", "Samen sterk", "samen  sterk", "samen sterk!", "x" * 100_000, "\x00"]
)
def test_a_wrong_passcode_opens_nothing(workshop: Workshop, eve: Visitor, unchanged: Unchanged, wrong: str) -> None:
    with unchanged(), refused("passcode_wrong"):
        access.log_in(workshop, eve, wrong)


def test_no_passcode_opens_an_installation_that_has_none(blank: Workshop) -> None:
    for guess in ("", "None", PASSCODE):
        with refused("passcode_wrong"):
            access.log_in(blank, somebody(), guess)


def test_a_damaged_hash_lets_nobody_in(blank: Workshop) -> None:
    access.set_passcode(blank, somebody(), PASSCODE, PASSCODE)
    with blank.store.writing() as db:
        db.execute("UPDATE settings SET value = 'samen sterk'")
    with refused("passcode_wrong"):
        access.log_in(blank, somebody(), PASSCODE)


def test_every_passcode_that_the_environment_may_set_can_be_used(workshop: Workshop) -> None:
    long = "x" * 200  # `sessions.settings` takes none that is longer
    there = Workshop(Settings(workshop.store.path, passcode=long), workshop.store)
    dee = somebody()
    access.log_in(there, dee, long)
    assert access.is_organiser(there, dee)


def test_guessing_the_passcode_becomes_slow_and_the_right_one_has_to_wait_too(
    workshop: Workshop, eve: Visitor, clock: Clock, unchanged: Unchanged
) -> None:
    with unchanged():
        for _ in range(5):
            with refused("passcode_wrong"):
                access.log_in(workshop, eve, "mag ik erin")
        with refused("too_many_guesses", seconds=6):
            access.log_in(workshop, eve, PASSCODE)
    clock.forward(seconds=5)
    access.log_in(workshop, eve, PASSCODE)
    assert access.is_organiser(workshop, eve)


def test_a_new_browser_at_the_same_address_has_to_wait_too(workshop: Workshop) -> None:
    for _ in range(5):
        with refused("passcode_wrong"):
            access.log_in(workshop, somebody("10.0.0.5"), "mag ik erin")
    with refused("too_many_guesses", seconds=6):
        access.log_in(workshop, somebody("10.0.0.5"), PASSCODE)
    access.log_in(workshop, somebody("10.0.0.4"), PASSCODE)


@pytest.mark.parametrize("nobody", NO_VISITORS, ids=repr)
def test_without_a_cookie_nobody_logs_in_or_has_any_right(
    workshop: Workshop, session: Session, unchanged: Unchanged, nobody: Visitor
) -> None:
    with unchanged():
        with refused("no_cookie"):
            access.log_in(workshop, nobody, PASSCODE)
        assert not access.is_organiser(workshop, nobody)
        assert not access.may_steer(workshop, nobody, session)
        with refused("organiser_only"):
            access.require_organiser(workshop, nobody)
        with refused("facilitator_only"):
            access.require_facilitator(workshop, nobody, session)


def test_a_hash_from_the_database_is_no_cookie(workshop: Workshop, dee: Visitor, session: Session) -> None:
    """Whoever reads the file, a backup of it for instance, can't pretend to be anybody in it."""
    for holder, _, _ in everything(workshop.store.path)["rights"]:
        thief = Visitor(str(holder)[:43])
        assert not access.is_organiser(workshop, thief)
        assert not access.may_steer(workshop, thief, session)
        assert not access.is_organiser(workshop, Visitor(str(holder)))


def test_the_token_is_not_in_the_database(workshop: Workshop, dee: Visitor, ada: Visitor) -> None:
    stored = str(everything(workshop.store.path))
    assert dee.token and ada.token
    assert dee.token not in stored
    assert ada.token not in stored
    assert identity.holder(dee.token, "organiser") in stored


# --- the facilitator's link -----------------------------------------------------------------------------------------


def test_the_link_gives_the_right_to_one_session_and_to_nothing_else(
    workshop: Workshop, dee: Visitor, made: tuple[Session, str], eve: Visitor
) -> None:
    session, secret = made
    ada = somebody()
    other, _ = life.create(workshop, dee, Plan("Elders", "Gemeente Elders", session.held_on, "nl"), whole_programme())
    assert access.open_link(workshop, ada, secret) == session
    assert access.may_steer(workshop, ada, session)
    assert not access.may_steer(workshop, ada, other)
    assert not access.is_organiser(workshop, ada)
    assert not access.may_steer(workshop, eve, session)


def test_opening_the_link_twice_is_opening_it_once(
    workshop: Workshop, ada: Visitor, made: tuple[Session, str], clock: Clock, unchanged: Unchanged
) -> None:
    clock.forward(hours=1)
    with unchanged():
        access.open_link(workshop, ada, made[1])


@pytest.mark.parametrize("secret", ["", "x", "' OR 1=1 --", "A" * 32, "x" * 100_000])
def test_a_link_that_is_not_ours_is_refused(
    workshop: Workshop, session: Session, eve: Visitor, unchanged: Unchanged, secret: str
) -> None:
    with unchanged(), refused("link_unknown"):
        access.open_link(workshop, eve, secret)


def test_neither_code_nor_hash_of_a_link_works_as_its_secret(
    workshop: Workshop, made: tuple[Session, str], eve: Visitor, unchanged: Unchanged
) -> None:
    session, secret = made
    with unchanged():
        for guess in (session.code, identity.link_hash(secret), secret[:-1], secret.swapcase()):
            with refused("link_unknown"):
                access.open_link(workshop, eve, guess)


def test_without_a_cookie_a_link_gives_no_right(
    workshop: Workshop, made: tuple[Session, str], unchanged: Unchanged
) -> None:
    for nobody in NO_VISITORS:
        with unchanged(), refused("no_cookie"):
            access.open_link(workshop, nobody, made[1])


def test_a_new_link_replaces_the_old_one_and_rights_that_were_given_stay(
    workshop: Workshop, ada: Visitor, made: tuple[Session, str], eve: Visitor
) -> None:
    session, old = made
    new = access.new_link(workshop, ada, session)
    with refused("link_unknown"):
        access.open_link(workshop, eve, old)
    assert access.may_steer(workshop, ada, session)
    assert not access.may_steer(workshop, eve, session)
    access.open_link(workshop, eve, new)
    assert access.may_steer(workshop, eve, session)


def test_the_secret_of_a_link_is_stored_nowhere(workshop: Workshop, ada: Visitor, made: tuple[Session, str]) -> None:
    session, old = made
    new = access.new_link(workshop, ada, session)
    stored = str(everything(workshop.store.path))
    assert (old in stored, new in stored) == (False, False)
    assert len(new) == 32


def test_a_participant_has_no_right_to_steer(
    workshop: Workshop, ben: Visitor, session: Session, unchanged: Unchanged
) -> None:
    with unchanged():
        assert not access.may_steer(workshop, ben, session)
        with refused("facilitator_only"):
            access.new_link(workshop, ben, session)
        with refused("organiser_only"):
            access.require_organiser(workshop, ben)
