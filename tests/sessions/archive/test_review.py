"""Looking back: the list of sessions, for organisers only."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date

import pytest

from sessions.access.rights import Visitor
from sessions.archive.review import sessions_of
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import PLAN, refused, whole_programme

Unchanged = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def three(workshop: Workshop, dee: Visitor) -> dict[str, Session]:
    """Three sessions of two municipalities, one of them running and one over."""
    plans = {
        "spring": replace(PLAN, title="Voorjaar", organisation="Gemeente Élst", held_on=date(2026, 4, 1)),
        "autumn": replace(PLAN, title="Najaar 100%", organisation="Gemeente Voorbeeld", held_on=date(2026, 11, 1)),
        "winter": replace(PLAN, title="Winter", organisation="Gemeente Voorbeeld", held_on=date(2026, 12, 1)),
    }
    made = {name: commands.create(workshop, dee, plan, whole_programme())[0] for name, plan in plans.items()}
    commands.go_to(workshop, dee, made["autumn"], "p1")
    commands.end(workshop, dee, made["spring"])
    return {name: commands.find(workshop, session.code) for name, session in made.items()}


def test_an_organiser_sees_every_session_the_newest_first(
    workshop: Workshop, dee: Visitor, three: dict[str, Session]
) -> None:
    assert sessions_of(workshop, dee) == [three["winter"], three["autumn"], three["spring"]]


def test_of_two_sessions_on_one_day_the_one_made_last_comes_first(workshop: Workshop, dee: Visitor) -> None:
    first, _ = commands.create(workshop, dee, PLAN, whole_programme())
    second, _ = commands.create(workshop, dee, PLAN, whole_programme())
    assert sessions_of(workshop, dee) == [second, first]


@pytest.mark.parametrize(
    ("search", "status", "found"),
    [
        ("", None, ["winter", "autumn", "spring"]),
        ("   ", None, ["winter", "autumn", "spring"]),
        ("voorbeeld", None, ["winter", "autumn"]),
        ("GEMEENTE élst", None, ["spring"]),
        ("voorbeeld winter", None, ["winter"]),
        ("100%", None, ["autumn"]),
        ("%", None, ["autumn"]),
        ("_", None, []),
        ("winter voorjaar", None, []),
        ("", "lobby", ["winter"]),
        ("", "running", ["autumn"]),
        ("", "ended", ["spring"]),
        ("voorbeeld", "ended", []),
    ],
)
def test_every_word_of_a_search_is_found_in_title_organisation_or_code(
    workshop: Workshop, dee: Visitor, three: dict[str, Session], search: str, status: str | None, found: list[str]
) -> None:
    assert sessions_of(workshop, dee, search, status) == [three[name] for name in found]


def test_a_session_is_found_by_its_code(workshop: Workshop, dee: Visitor, three: dict[str, Session]) -> None:
    assert sessions_of(workshop, dee, three["spring"].code.lower()) == [three["spring"]]


def test_nobody_but_an_organiser_sees_the_list(
    workshop: Workshop, session: Session, ada: Visitor, ben: Visitor, eve: Visitor, unchanged: Unchanged
) -> None:
    with unchanged():
        for nobody in (ada, ben, eve, Visitor(None), Visitor("forged")):
            with refused("organiser_only"):
                sessions_of(workshop, nobody)
