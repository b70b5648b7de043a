"""A new kind of activity is two files and its texts: the example that lives only in the tests runs a whole session."""

from pathlib import Path

import pytest

from sessions import activities, results, scene, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.programme import Programme, parse
from sessions.workshop import Workshop
from tests import example
from tests.conftest import PLAN, refused, somebody
from tests.sessions.test_programme_file import EXAMPLE


@pytest.fixture
def programme(example_kind: None) -> Programme:
    """A programme with the example kind in it."""
    return parse(EXAMPLE, "weer.toml", activities.kinds())


def test_it_is_two_files_and_its_texts() -> None:
    files = sorted(str(path.relative_to(example.HERE)) for path in example.HERE.rglob("*.*") if "__" not in str(path))
    assert files == ["locale/en/example.toml", "locale/nl/example.toml", "pages/example.py", "sessions/example.py"]


def test_nothing_of_the_app_knows_it(example_kind: None) -> None:
    home = Path(__file__).parents[2]
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
    session, _ = life.create(workshop, dee, PLAN, programme)
    [item] = scene.items(workshop, session)
    assert item.activity == programme.activities[0]
    assert [stop.place for stop in scene.stops([item])] == [("w1", "tomorrow"), ("w1", "today")]
    people = [somebody() for _ in range(4)]
    for one in people:
        taking_part.join(workshop, one, session)
    life.open_round(workshop, dee, session, "w1", 1, "tomorrow")
    for one, weather in zip(people, ("sun", "sun", "rain"), strict=False):
        taking_part.cast(workshop, one, session, "w1", 1, {"weather": weather})
    taking_part.cast(workshop, people[3], session, "w1", 1, {"pass": True})
    with refused("no_weather"):
        taking_part.cast(workshop, people[0], session, "w1", 1, {"weather": "snow"})
    now = scene.look(workshop, session.code)
    assert (now.phase, now.answered) == ("open", 4)
    assert now.activity and now.round
    hidden = results.for_room(workshop, now.session, now.activity, now.round, "nl")
    assert (hidden.hidden, hidden.sentence) == ("not_shown", "")
    life.reveal(workshop, dee, session, "w1", 1)
    now = scene.look(workshop, session.code)
    assert now.activity and now.round
    for language, said in (("nl", "2 mensen kiezen zon."), ("en", "2 people choose sun.")):
        result = results.for_room(workshop, now.session, now.activity, now.round, language)
        assert (result.answered, result.passed, result.sentence) == (4, 1, said)
