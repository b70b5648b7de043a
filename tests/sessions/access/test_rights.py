"""Who may do what: the passcode, the facilitator's link, and what a forged cookie is worth."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest
from argon2 import PasswordHasher

from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.model.session_settings import SessionSettings
from sessions.settings import Settings
from sessions.workshop import Workshop
from tests.conftest import (
    PASSCODE,
    REAL_HASHER,
    Clock,
    everything,
    refused,
    set_first_passcode,
    somebody,
    whole_programme,
)

pytestmark = pytest.mark.both_stores

Unchanged = Callable[[], AbstractContextManager[None]]
NO_VISITORS = [Visitor(None), Visitor(""), Visitor("x" * 42), Visitor("' OR 1=1 --"), Visitor("é" * 43)]


# --- the first passcode ---------------------------------------------------------------------------------------------


def test_whoever_comes_first_sets_the_passcode_and_is_the_organiser(blank: Workshop) -> None:
    dee, eve = somebody(), somebody()
    assert not rights.passcode_is_set(blank)
    set_first_passcode(blank, dee, "  samen sterk ", "samen sterk")
    assert rights.passcode_is_set(blank)
    assert rights.is_organiser(blank, dee)
    assert not rights.is_organiser(blank, eve)

    rights.log_in(blank, eve, "samen sterk")
    assert rights.is_organiser(blank, eve)


@pytest.mark.sqlite_only
def test_the_passcode_is_stored_as_an_argon2_hash(blank: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of which each guess costs 64 MB and a tenth of a second."""
    monkeypatch.setattr(rights, "_hasher", REAL_HASHER)
    set_first_passcode(blank, somebody(), PASSCODE, PASSCODE)
    [(name, stored)] = everything(blank)["settings"]
    assert (name, str(stored).startswith("$argon2id$v=19$m=65536,t=3,p=4$")) == ("passcode", True)
    assert PasswordHasher().verify(str(stored), PASSCODE)
    rights.log_in(blank, somebody(), PASSCODE)
    assert PASSCODE not in str(everything(blank))


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
    word = rights.new_setup_word(blank)
    before = everything(blank)
    with refused(key, **values):
        rights.set_passcode(blank, somebody(), passcode, again, word)
    assert everything(blank) == before
    assert not rights.passcode_is_set(blank)


def test_a_passcode_of_two_hundred_signs_can_be_set_and_used(blank: Workshop) -> None:
    set_first_passcode(blank, somebody(), "x" * 200, "x" * 200)
    dee = somebody()
    rights.log_in(blank, dee, "x" * 200)
    assert rights.is_organiser(blank, dee)


def test_the_passcode_is_set_once(blank: Workshop) -> None:
    set_first_passcode(blank, somebody(), PASSCODE, PASSCODE)
    before, eve = everything(blank), somebody()
    with refused("passcode_is_set"):
        rights.set_passcode(blank, eve, "iets anders", "iets anders", "")
    assert everything(blank) == before
    assert not rights.is_organiser(blank, eve)


def test_of_four_who_set_it_at_once_one_succeeds(blank: Workshop) -> None:
    visitors, start, outcomes = [somebody() for _ in range(4)], threading.Barrier(4), []
    word = rights.new_setup_word(blank)

    def set_it(visitor: Visitor) -> None:
        start.wait()
        try:
            rights.set_passcode(blank, visitor, PASSCODE, PASSCODE, word)
            outcomes.append("set")
        except Refusal as refusal:
            outcomes.append(refusal.key)

    threads = [threading.Thread(target=set_it, args=(visitor,)) for visitor in visitors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["refused.passcode_is_set"] * 3 + ["set"]
    assert sum(rights.is_organiser(blank, visitor) for visitor in visitors) == 1


def test_where_the_environment_sets_the_passcode_nobody_else_does(
    workshop: Workshop, eve: Visitor, unchanged: Unchanged
) -> None:
    assert rights.passcode_is_set(workshop)
    with unchanged(), refused("passcode_is_set"):
        rights.set_passcode(workshop, eve, "iets anders", "iets anders", "")


@pytest.mark.parametrize("nobody", NO_VISITORS, ids=repr)
def test_without_a_cookie_nobody_sets_a_passcode(blank: Workshop, nobody: Visitor) -> None:
    with refused("no_cookie"):
        set_first_passcode(blank, nobody, PASSCODE, PASSCODE)
    assert not rights.passcode_is_set(blank)


@pytest.mark.parametrize("word", ["", "K7P2-QXRM-4T9W", "samen sterk", "x" * 10_000])
def test_without_the_word_of_the_terminal_nobody_sets_the_first_passcode(
    blank: Workshop, eve: Visitor, word: str
) -> None:
    rights.new_setup_word(blank)
    with refused("setup_word"):
        rights.set_passcode(blank, eve, PASSCODE, PASSCODE, word)
    assert not rights.passcode_is_set(blank)
    assert not rights.is_organiser(blank, eve)


def test_where_no_word_was_made_none_is_right(blank: Workshop, eve: Visitor) -> None:
    with refused("setup_word"):
        rights.set_passcode(blank, eve, PASSCODE, PASSCODE, "")


def test_the_word_is_taken_however_it_is_typed_and_only_that_of_the_latest_start(blank: Workshop) -> None:
    earlier, word = rights.new_setup_word(blank), rights.new_setup_word(blank)
    assert word not in str(everything(blank))
    dee = somebody()
    with refused("setup_word"):
        rights.set_passcode(blank, dee, PASSCODE, PASSCODE, earlier)
    rights.set_passcode(blank, dee, PASSCODE, PASSCODE, f" {word.lower().replace('-', ' ')} ")
    assert rights.is_organiser(blank, dee)
    assert [name for name, _ in everything(blank)["settings"]] == ["passcode"]


def test_processes_with_one_secret_have_one_word_and_none_ends_that_of_another(blank: Workshop) -> None:
    one, other = (replace(blank, settings=replace(blank.settings, secret="s" * 40)) for _ in range(2))
    printed = [rights.new_setup_word(one), rights.new_setup_word(other)]
    assert len(set(printed)) == 1
    another_secret = replace(blank, settings=replace(blank.settings, secret="t" * 40))
    assert rights.new_setup_word(another_secret) not in printed
    rights.new_setup_word(other)
    rights.set_passcode(one, somebody(), PASSCODE, PASSCODE, printed[0])


def test_words_are_tried_slowly_and_the_right_one_is_always_taken(blank: Workshop) -> None:
    word, heard = rights.new_setup_word(blank), []
    for _ in range(22):
        with pytest.raises(Refusal) as caught:
            rights.set_passcode(blank, somebody(), PASSCODE, PASSCODE, "x")
        heard.append(caught.value.key)
    assert heard == ["refused.setup_word"] * 20 + ["refused.too_many_guesses"] * 2
    rights.set_passcode(blank, somebody(), PASSCODE, PASSCODE, word)


# --- another passcode -----------------------------------------------------------------------------------------------


def started(workshop: Workshop, passcode: str | None) -> Workshop:
    """The same installation, started with this WORKSHOP_PASSCODE."""
    again = Workshop(Settings(workshop.settings.data, passcode=passcode), workshop.store, clock=workshop.clock)
    rights.adopt_passcode(again)
    return again


def test_who_set_the_first_passcode_is_no_organiser_after_a_start_with_another_one(blank: Workshop) -> None:
    eve, dee = somebody(), somebody()
    set_first_passcode(blank, eve, "van Eve zelf", "van Eve zelf")
    owned = started(blank, PASSCODE)
    assert not rights.is_organiser(owned, eve)
    with refused("passcode_wrong"):
        rights.log_in(owned, eve, "van Eve zelf")
    rights.log_in(owned, dee, PASSCODE)
    assert rights.is_organiser(owned, dee)

    without = started(blank, None)
    assert (rights.is_organiser(without, dee), rights.is_organiser(without, eve)) == (True, False)
    with refused("passcode_wrong"):
        rights.log_in(without, eve, "van Eve zelf")


def test_a_start_with_the_same_passcode_leaves_everybody_logged_in(blank: Workshop) -> None:
    dee = somebody()
    rights.log_in(started(blank, PASSCODE), dee, PASSCODE)
    before = everything(blank)
    assert rights.is_organiser(started(blank, PASSCODE), dee)
    assert everything(blank) == before


def test_one_that_another_process_sets_counts_at_once_whatever_the_server_was_started_with(blank: Workshop) -> None:
    server = started(blank, PASSCODE)
    with server.store.writing() as db:
        rights.replace_passcode(db, "iets heel anders")
    with refused("passcode_wrong"):
        rights.log_in(server, somebody(), PASSCODE)
    rights.log_in(server, somebody(), "iets heel anders")


def test_it_is_known_whether_the_next_start_would_bring_the_passcode_back(blank: Workshop) -> None:
    assert not rights.passcode_is_adopted(blank)
    assert rights.passcode_is_adopted(started(blank, PASSCODE))
    assert not rights.passcode_is_adopted(started(blank, None))


def test_a_passcode_that_comes_back_brings_no_right_back(blank: Workshop) -> None:
    dee = somebody()
    rights.log_in(started(blank, PASSCODE), dee, PASSCODE)
    for passcode in ("iets heel anders", PASSCODE):
        assert not rights.is_organiser(started(blank, passcode), dee)


def test_a_passcode_that_is_replaced_while_it_is_checked_gives_no_right(
    blank: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_first_passcode(blank, somebody())
    dee, fits = somebody(), rights._passcode_fits

    def slowly(workshop: Workshop, passcode: str) -> bool:
        fitted = fits(workshop, passcode)
        with workshop.store.writing() as db:
            rights.replace_passcode(db, "iets heel anders")
        return fitted

    monkeypatch.setattr(rights, "_passcode_fits", slowly)
    rights.log_in(blank, dee, PASSCODE)
    assert not rights.is_organiser(blank, dee)


# --- logging in -----------------------------------------------------------------------------------------------------


def test_the_right_passcode_makes_an_organiser_and_logging_out_ends_it(workshop: Workshop) -> None:
    dee = somebody()
    seen = [rights.is_organiser(workshop, dee)]
    acts: tuple[Callable[[], object], ...] = (
        lambda: rights.log_in(workshop, dee, f" {PASSCODE}\n"),
        lambda: rights.log_out(workshop, dee),
    )
    for act in acts:
        act()
        seen.append(rights.is_organiser(workshop, dee))
    assert seen == [False, True, False]


@pytest.mark.parametrize(
    "wrong", ["", " ", "samen", "Samen sterk", "samen  sterk", "samen sterk!", "x" * 100_000, "\x00"]
)
def test_a_wrong_passcode_opens_nothing(workshop: Workshop, eve: Visitor, unchanged: Unchanged, wrong: str) -> None:
    with unchanged(), refused("passcode_wrong"):
        rights.log_in(workshop, eve, wrong)


def test_no_passcode_opens_an_installation_that_has_none(blank: Workshop) -> None:
    for guess in ("", "None", PASSCODE):
        with refused("passcode_wrong"):
            rights.log_in(blank, somebody(), guess)


def test_a_damaged_hash_lets_nobody_in(blank: Workshop) -> None:
    set_first_passcode(blank, somebody(), PASSCODE, PASSCODE)
    with blank.store.writing() as db:
        db.execute("UPDATE settings SET value = 'samen sterk'")
    with refused("passcode_wrong"):
        rights.log_in(blank, somebody(), PASSCODE)


def test_every_passcode_that_the_environment_may_set_can_be_used(workshop: Workshop) -> None:
    long = "x" * 200  # `sessions.settings` takes none that is longer
    there = Workshop(Settings(workshop.settings.data, passcode=long), workshop.store)
    dee = somebody()
    rights.log_in(there, dee, long)
    assert rights.is_organiser(there, dee)


def test_guessing_the_passcode_becomes_slow_and_the_right_one_has_to_wait_too(
    workshop: Workshop, eve: Visitor, clock: Clock, unchanged: Unchanged
) -> None:
    with unchanged():
        for _ in range(5):
            with refused("passcode_wrong"):
                rights.log_in(workshop, eve, "mag ik erin")
        with refused("too_many_guesses", seconds=6):
            rights.log_in(workshop, eve, PASSCODE)
    clock.forward(seconds=5)
    rights.log_in(workshop, eve, PASSCODE)
    assert rights.is_organiser(workshop, eve)


def test_a_new_browser_at_the_same_address_has_to_wait_too(workshop: Workshop) -> None:
    for _ in range(5):
        with refused("passcode_wrong"):
            rights.log_in(workshop, somebody("10.0.0.5"), "mag ik erin")
    with refused("too_many_guesses", seconds=6):
        rights.log_in(workshop, somebody("10.0.0.5"), PASSCODE)
    rights.log_in(workshop, somebody("10.0.0.4"), PASSCODE)


@pytest.mark.parametrize("nobody", NO_VISITORS, ids=repr)
def test_without_a_cookie_nobody_logs_in_or_has_any_right(
    workshop: Workshop, session: Session, unchanged: Unchanged, nobody: Visitor
) -> None:
    with unchanged():
        with refused("no_cookie"):
            rights.log_in(workshop, nobody, PASSCODE)
        assert not rights.is_organiser(workshop, nobody)
        assert not rights.may_facilitate(workshop, nobody, session)
        with refused("organiser_only"):
            rights.require_organiser(workshop, nobody)
        with refused("facilitator_only"):
            rights.require_facilitator(workshop, nobody, session)


def test_a_hash_from_the_database_is_no_cookie(workshop: Workshop, dee: Visitor, session: Session) -> None:
    """Whoever reads the file, a backup of it for instance, can't pretend to be anybody in it."""
    for holder, *_ in everything(workshop)["rights"]:
        thief = Visitor(str(holder)[:43])
        assert not rights.is_organiser(workshop, thief)
        assert not rights.may_facilitate(workshop, thief, session)
        assert not rights.is_organiser(workshop, Visitor(str(holder)))


def test_the_token_is_not_in_the_database(workshop: Workshop, dee: Visitor, ada: Visitor) -> None:
    stored = str(everything(workshop))
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
    other, _ = commands.create(
        workshop, dee, SessionSettings("Elders", "Gemeente Elders", session.held_on, "nl"), whole_programme()
    )
    assert rights.open_link(workshop, ada, secret) == session
    assert rights.may_facilitate(workshop, ada, session)
    assert not rights.may_facilitate(workshop, ada, other)
    assert not rights.is_organiser(workshop, ada)
    assert not rights.may_facilitate(workshop, eve, session)


def test_opening_the_link_twice_is_opening_it_once(
    workshop: Workshop, ada: Visitor, made: tuple[Session, str], clock: Clock, unchanged: Unchanged
) -> None:
    clock.forward(hours=1)
    with unchanged():
        rights.open_link(workshop, ada, made[1])


@pytest.mark.parametrize("secret", ["", "x", "' OR 1=1 --", "A" * 32, "x" * 100_000])
def test_a_link_that_is_not_ours_is_refused(
    workshop: Workshop, session: Session, eve: Visitor, unchanged: Unchanged, secret: str
) -> None:
    with unchanged(), refused("link_unknown"):
        rights.open_link(workshop, eve, secret)


def test_neither_code_nor_hash_of_a_link_works_as_its_secret(
    workshop: Workshop, made: tuple[Session, str], eve: Visitor, unchanged: Unchanged
) -> None:
    session, secret = made
    with unchanged():
        for guess in (session.code, identity.link_hash(secret), secret[:-1], secret.swapcase()):
            with refused("link_unknown"):
                rights.open_link(workshop, eve, guess)


def test_without_a_cookie_a_link_gives_no_right(
    workshop: Workshop, made: tuple[Session, str], unchanged: Unchanged
) -> None:
    for nobody in NO_VISITORS:
        with unchanged(), refused("no_cookie"):
            rights.open_link(workshop, nobody, made[1])


def test_a_new_link_replaces_the_old_one_and_the_rights_that_it_gave(
    workshop: Workshop, ada: Visitor, made: tuple[Session, str], eve: Visitor
) -> None:
    session, old = made
    bob = somebody()
    rights.open_link(workshop, bob, old)
    new = rights.new_link(workshop, ada, session)
    with refused("link_unknown"):
        rights.open_link(workshop, eve, old)
    assert not rights.may_facilitate(workshop, bob, session)
    assert rights.may_facilitate(workshop, ada, session), "whoever made it goes on"
    assert not rights.may_facilitate(workshop, eve, session)
    rights.open_link(workshop, eve, new)
    assert rights.may_facilitate(workshop, eve, session)


def test_a_new_link_of_the_organiser_gives_her_no_right_that_outlasts_her_own(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session
) -> None:
    rights.new_link(workshop, dee, session)
    assert not rights.may_facilitate(workshop, ada, session)
    rights.log_out(workshop, dee)
    assert not rights.may_facilitate(workshop, dee, session)


def test_a_right_hangs_on_the_link_however_the_link_was_changed(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    with workshop.store.writing() as db:
        db.execute("UPDATE sessions SET link = 'another'")
    assert not rights.may_facilitate(workshop, ada, session)
    assert not rights.holds_a_right(workshop, ada)


def test_whoever_stops_facilitating_has_no_right_until_the_link_is_opened_again(
    workshop: Workshop, ada: Visitor, made: tuple[Session, str]
) -> None:
    session, secret = made
    bob = somebody()
    rights.open_link(workshop, bob, secret)
    rights.stop_facilitating(workshop, ada, session)
    assert [rights.may_facilitate(workshop, visitor, session) for visitor in (ada, bob)] == [False, True]
    rights.open_link(workshop, ada, secret)
    assert rights.may_facilitate(workshop, ada, session)


def test_logging_out_leaves_no_right_on_the_device(workshop: Workshop, dee: Visitor, made: tuple[Session, str]) -> None:
    session, secret = made
    rights.open_link(workshop, dee, secret)
    rights.log_out(workshop, dee)
    assert not rights.holds_a_right(workshop, dee)
    assert not rights.may_facilitate(workshop, dee, session)


def test_the_secret_of_a_link_is_stored_nowhere(workshop: Workshop, ada: Visitor, made: tuple[Session, str]) -> None:
    session, old = made
    new = rights.new_link(workshop, ada, session)
    stored = str(everything(workshop))
    assert (old in stored, new in stored) == (False, False)
    assert len(new) == 32


def test_a_participant_has_no_right_to_steer(
    workshop: Workshop, ben: Visitor, session: Session, unchanged: Unchanged
) -> None:
    with unchanged():
        assert not rights.may_facilitate(workshop, ben, session)
        with refused("facilitator_only"):
            rights.new_link(workshop, ben, session)
        with refused("organiser_only"):
            rights.require_organiser(workshop, ben)
