"""Names and titles: what nobody sees is no part of them, and what scripts and emoji need stays."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.model.text_normalisation import single_line
from tests.conftest import examples

SEEN_OR_NOT = "aé’–я漢دمکक्र𞤀👩💻❤✊🏽1#\u20e3\u0301\u0323 \n\t\u200b"
SEEN_OR_NOT += "\u200c\u200d\u034f\u17b4\ufe00\ufe0e\ufe0f\u2800\u3164\U000e0100\U0001d159"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("’\u200ds-Gravenhage", "’s-Gravenhage"),
        ("Beleid–\u200d", "Beleid–"),
        ("Бе\u200dле\u200cид", "Белеид"),
        ("漢\u200d字", "漢字"),
        ("e\u0301\u200de\u0301", "éé"),
        ("ə\u200da", "əa"),
        ("Be\u034fleid", "Beleid"),
        ("Be\ufe0fleid\ufe00\U000e0100", "Beleid"),
        ("Be\u17b4leid\u17b5", "Beleid"),
        ("Be\u3164leid\u2800", "Beleid"),
        ("a\u2800 \u3164b", "a b"),
        ("Be\U0001d159leid", "Beleid"),
        ("ᠠ\u180bᠡ", "ᠠᠡ"),
        ("a\u034f\u0301", "á"),
        ("د\u200dк", "دк"),
        ("د\u200d", "د"),
        ("\u200dد", "د"),
        ("👩\u200dк", "👩к"),
        ("👩\u200c💻", "👩💻"),
        ("👩\ufe0f\ufe0f", "👩\ufe0f"),
        ("1\ufe0f", "1"),
        ("नम\u200b\u200d", "नम"),
    ],
)
def test_what_nobody_sees_is_left_out(typed: str, kept: str) -> None:
    assert single_line(typed) == kept


@pytest.mark.parametrize(
    "name",
    [
        "نمی\u200cدانم",
        "نمی\u200dدانم",
        "क्\u200dष",
        "ශ්\u200dරී",
        "র\u200d্য",
        "👩\u200d💻",
        "🏳\ufe0f\u200d🌈",
        "✊🏽",
        "👩🏽\u200d❤\ufe0f\u200d👩",
        "1\ufe0f\u20e3",
        "☎\ufe0e",
        "Ö’s–я 漢字",
    ],
)
def test_what_scripts_and_emoji_need_stays(name: str) -> None:
    assert single_line(name) == name


@pytest.mark.parametrize(
    "typed",
    [
        "\U0001d159",
        "\u17b4",
        "\u034f",
        "\ufe0f",
        "\U000e0100",
        "\u3164\u2800",
        "\u200d",
        "\u0301",
        "\u200d\ufe0f\u034f",
    ],
)
def test_a_title_that_shows_nothing_is_empty(typed: str) -> None:
    assert single_line(typed) == ""


@settings(max_examples=examples(300))
@given(st.text(st.sampled_from(SEEN_OR_NOT), max_size=12) | st.text(max_size=20))
def test_a_name_that_was_stored_is_kept_as_it_is(typed: str) -> None:
    assert single_line(single_line(typed)) == single_line(typed)


@pytest.mark.parametrize(
    "repeated", ["a", "\u200d", "د\u200d", "👩\u200d", "👩\ufe0f", "\ufe0f\u200d", "1\ufe0f", "\u034f\u0301", "\u2800 "]
)
def test_the_time_that_a_name_takes_grows_with_its_length(repeated: str) -> None:
    def seconds(length: int) -> float:
        text, tries = (repeated * length)[:length], []
        for _ in range(5):
            start = time.thread_time()
            single_line(text)
            tries.append(time.thread_time() - start)
        return min(tries)

    assert seconds(20_000) / seconds(5_000) < 8, "4 is linear, 16 is quadratic"
