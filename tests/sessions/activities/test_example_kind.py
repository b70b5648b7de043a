"""A new kind of activity is one package, one screen module and its texts: the example runs a whole session."""

from pathlib import Path

import pytest

from sessions import activities
from sessions.access.rights import Visitor
from sessions.archive import summary
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.programme import Programme
from sessions.participation import answering
from sessions.programmes.parser import parse
from sessions.results import round_results
from sessions.workshop import Workshop
from tests import example
from tests.conftest import PLAN, in_round, refused, somebody
from tests.sessions.programmes.test_toml_file import EXAMPLE


@pytest.fixture
def programme(example_kind: None) -> Programme:
    """A programme with the example kind in it."""
    return parse(EXAMPLE, "weer.toml", activities.kinds())


def test_it_is_two_files_and_its_texts() -> None:
    files = sorted(str(path.relative_to(example.HERE)) for path in example.HERE.rglob("*.*") if "__" not in str(path))
    assert files == [
        "locale/en/example.toml",
        "locale/nl/example.toml",
        "pages/example.py",
        "sessions/example/activity.py",
        "sessions/example/answer.py",
        "sessions/example/summary.py",
    ]


def test_nothing_of_the_app_knows_it(example_kind: None) -> None:
    home = Path(__file__).parents[3]
    code = [
        path.read_text(encoding="utf-8") for folder in ("sessions", "pages") for path in (home / folder).rglob("*.py")
    ]
    assert [text for text in code if "weather" in text] == []
    assert "example" in activities.kinds()


def test_it_is_one_of_the_kinds_only_while_its_folders_are_there() -> None:
    before = set(activities.kinds())
    with example.joined():
        assert set(activities.kinds()) - before == {"example"}
        assert Texts("en")("example.name") == "Weather report"
    assert set(activities.kinds()) == before
    with pytest.raises(KeyError):
        Texts("en")("example.name")


def test_a_session_with_it_is_made_opened_answered_and_revealed(
    workshop: Workshop, dee: Visitor, programme: Programme
) -> None:
    session, _ = commands.create(workshop, dee, PLAN, programme)
    [item] = session_view.items(workshop, session)
    assert item.activity == programme.activities[0]
    assert [stop.position for stop in session_view.stops([item])] == [("w1", "tomorrow"), ("w1", "today")]
    people = [somebody() for _ in range(4)]
    for person in people:
        answering.join(workshop, person, session)
    commands.open_round(workshop, dee, session, "w1", 1, "tomorrow")
    for one, weather in zip(people, ("sun", "sun", "rain"), strict=False):
        answering.cast(workshop, one, session, "w1", 1, {"weather": weather})
    answering.cast(workshop, people[3], session, "w1", 1, {"pass": True})
    with refused("no_weather"):
        answering.cast(workshop, people[0], session, "w1", 1, {"weather": "snow"})
    now = in_round(workshop, session.code)
    assert (now.phase, now.answered) == ("open", 4)
    hidden = round_results.visible_result(workshop, now.session, now.activity, now.round, "nl")
    assert (hidden.hidden, hidden.sentence) == ("not_shown", "")
    commands.reveal(workshop, dee, session, "w1", 1)
    now = in_round(workshop, session.code)
    for language, said in (("nl", "2 mensen kiezen zon."), ("en", "2 people choose sun.")):
        result = round_results.visible_result(workshop, now.session, now.activity, now.round, language)
        assert (result.answered, result.passed, result.sentence) == (4, 1, said)


def test_what_stood_out_of_it_is_said_in_the_summary_of_its_session(
    workshop: Workshop, dee: Visitor, programme: Programme
) -> None:
    session, _ = commands.create(workshop, dee, PLAN, programme)
    commands.open_round(workshop, dee, session, "w1", 1, "today")
    for weather in ("sun", "sun", "sun", "rain", "rain", "rain", "sun"):
        person = somebody()
        answering.join(workshop, person, session)
        answering.cast(workshop, person, session, "w1", 1, {"weather": weather})
    commands.close_round(workshop, dee, session, "w1", 1)
    commands.reveal(workshop, dee, session, "w1", 1)
    now = commands.find(workshop, session.code)
    found = summary.summarise(workshop, now, session_view.items(workshop, now), Texts("nl")).highlights
    assert [(each.name, each.activity.id, each.sentence) for each in found] == [
        ("divided", "w1", "4 mensen kiezen zon.")
    ]
