"""Codes that can be read from a projector, tokens that cannot be guessed, and guessing that becomes slow."""

import contextlib
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessions.access import identity
from sessions.access.identity import CODE_CHARACTERS
from sessions.access.rate_limits import FailedAttempts
from sessions.model.errors import Refusal
from tests.conftest import START, refused

codes = st.text(alphabet=CODE_CHARACTERS, min_size=6, max_size=6)


def test_no_character_of_a_code_is_mistaken_for_another() -> None:
    assert set(CODE_CHARACTERS).isdisjoint("01OIL")
    assert (len(CODE_CHARACTERS), len(set(CODE_CHARACTERS))) == (31, 31)


def test_a_code_has_six_characters_chosen_one_by_one() -> None:
    asked = []

    def choose(characters: str) -> str:
        asked.append(characters)
        return characters[len(asked)]

    assert identity.new_code(choose) == "345678"
    assert asked == [CODE_CHARACTERS] * 6


def test_a_code_is_never_an_address_of_the_app() -> None:
    characters = iter("ASSETSREADYZSHARED" + "234567")
    assert identity.new_code(lambda _: next(characters)) == "234567"


def test_two_codes_and_two_tokens_differ() -> None:
    assert len({identity.new_code() for _ in range(100)}) == 100
    assert len({identity.new_token() for _ in range(100)}) == 100


@given(codes, st.sampled_from(["", " ", "-", ".", "–", "_", "\n", "\u00a0"]), st.booleans())
def test_a_code_is_read_in_any_case_with_anything_between_its_characters(code: str, between: str, lower: bool) -> None:
    typed = between.join(f" {code.lower() if lower else code} ")
    assert identity.read_code(typed) == code


@given(st.text())
def test_whatever_is_typed_becomes_a_code_or_a_refusal(typed: str) -> None:
    try:
        code = identity.read_code(typed)
    except Refusal as refusal:
        assert refusal.key in {"refused.code_empty", "refused.code_malformed"}
    else:
        assert len(code) == 6
        assert set(code) <= set(CODE_CHARACTERS)


@pytest.mark.parametrize("typed", ["", " ", "---", "\n\t", "\u00a0"])
def test_an_empty_code_is_told_apart_from_a_wrong_one(typed: str) -> None:
    with refused("code_empty"):
        identity.read_code(typed)


@pytest.mark.parametrize(
    "typed", ["ABC23", "ABC2345", "ABC23O", "ABC230", "ABC231", "ABC23I", "ABC23L", "ABC23É", "ÀBC234"]
)
def test_a_malformed_code_is_refused(typed: str) -> None:
    with refused("code_malformed", length=6):
        identity.read_code(typed)


def test_a_token_is_what_we_gave_out_and_nothing_else() -> None:
    token = identity.new_token()
    assert identity.is_token(token)
    for text in (None, "", token[:-1], f"{token}A", f" {token[1:]}", f"{token}\n", "é" * 43, "A" * 42 + "="):
        assert not identity.is_token(text)


def test_a_token_has_another_hash_in_every_scope() -> None:
    token = "A" * 43
    hashes = {identity.holder(token, scope) for scope in ("organiser", "session:1", "session:2", "participant:1")}
    assert len(hashes | {identity.link_hash(token)}) == 5
    assert all(len(one) == 64 and token not in one for one in hashes)
    assert identity.holder(token, "organiser") == identity.holder(token, "organiser")
    assert identity.holder(token, "organiser") != identity.holder("B" * 43, "organiser")


# --- guessing -------------------------------------------------------------------------------------------------------


def test_each_miss_after_the_fifth_doubles_the_wait_up_to_five_minutes() -> None:
    limit, now, waits = FailedAttempts(), START, []
    for _ in range(5):
        limit.check("eve", now)
        limit.add("eve", now)
    for _ in range(12):
        wait = _wait(limit, "eve", now)
        waits.append(wait)
        now += timedelta(seconds=wait)
        limit.check("eve", now)
        limit.add("eve", now)
    assert waits == [5, 10, 20, 40, 80, 160, 300, 300, 300, 300, 300, 300]


def _wait(limit: FailedAttempts, source: str, now: datetime) -> int:
    """The seconds after which this source may try again."""
    for seconds in range(1000):
        with contextlib.suppress(Refusal):
            limit.check(source, now + timedelta(seconds=seconds))
            return seconds
    raise AssertionError("never")


def test_a_right_guess_starts_anew() -> None:
    limit = FailedAttempts()
    for _ in range(4):
        limit.add("ben", START)
    limit.clear("ben")
    for _ in range(4):
        limit.add("ben", START)
    limit.check("ben", START)


def test_one_source_does_not_slow_down_another() -> None:
    limit = FailedAttempts()
    for _ in range(20):
        limit.add("eve", START)
    limit.check("ben", START)
    with refused("too_many_guesses", seconds=301):
        limit.check("eve", START)


def test_the_memory_for_sources_is_bounded_and_forgets_the_oldest() -> None:
    limit = FailedAttempts(most=3)
    for source in ("a", "b", "c", "a", "d"):
        for _ in range(5):
            limit.add(source, START)
    limit.check("b", START)
    for source, seconds in {"c": 6, "a": 161, "d": 6}.items():
        with refused("too_many_guesses", seconds=seconds):
            limit.check(source, START)
