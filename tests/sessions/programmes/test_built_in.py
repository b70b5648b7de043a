"""The built-in programmes: how long each part takes, and what the facilitator says, waits for and asks."""

import re

import pytest

from sessions.model.programme import Programme
from sessions.programmes.built_in import built_in

MINUTES = {
    "first_time": [1, 2, 4, 2, 1],
    "six_paradoxes": [2, 2, 2, 2, 2, 2, 2, 5, 1],
    "half_an_hour": [3, 2, 4, 10, 5, 4, 2],
    "competencies_and_team": [3, 16, 12, 8, 4, 2],
    # welcome, word, case, incident, triangle, two paradoxes, force field, strategies, question, actions, check-out
    "cocreation": [5, 5, 8, 12, 10, 10, 10, 7, 5, 12, 4, 2],
}
TOTALS = {"first_time": 10, "six_paradoxes": 20, "half_an_hour": 30, "competencies_and_team": 45, "cocreation": 90}
SAID = {"nl": ("Zeg", "Stil", "Vraag"), "en": ("Say", "Silence", "Ask")}
LONG = {"nl": r"minuut|minuten", "en": r"minute"}


def test_every_part_of_a_built_in_programme_takes_as_long_as_was_agreed() -> None:
    found = {one.id: [activity.minutes for activity in one.activities] for one in built_in()}
    assert {name: found[name] for name in MINUTES} == MINUTES
    assert {name: sum(minutes) for name, minutes in MINUTES.items()} == TOTALS


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("programme", built_in(), ids=lambda one: one.id)
def test_every_script_says_what_to_say_how_long_to_be_silent_and_what_to_ask(
    programme: Programme, language: str
) -> None:
    say, silent, ask = SAID[language]
    for activity in programme.activities:
        assert activity.script
        lines = activity.script.in_language(language).split("\n")
        begins = {line.split(" ")[0].strip(":,") for line in lines}
        assert {say, silent, ask} <= begins, activity.id
        waits = [line for line in lines if line.startswith(f"{silent}:")]
        assert all(re.search(LONG[language], line) for line in waits), activity.id
