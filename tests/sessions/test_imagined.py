"""What would be seen of a programme that is being written: every activity of every built-in one, open and revealed."""

import pytest

from sessions import draft, imagined
from sessions.locale import Texts
from sessions.programme import Programme
from sessions.programme_file import Data, data_of
from sessions.programmes import built_in

NL = Texts("nl")


def programme(name: str) -> Data:
    return data_of(next(one for one in built_in() if one.id == name))


@pytest.mark.parametrize("whole", built_in(), ids=lambda one: one.id)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_step_of_every_activity_has_something_to_see(whole: Programme, language: str) -> None:
    data, texts = data_of(whole), Texts(language)
    for activity in whole.activities:
        seen = draft.as_seen(draft.at(data, ("activities", activity.id)))
        assert seen
        for step in seen.steps():
            now = imagined.scene_of(data, activity.id, step.name, texts)
            assert now and now.asking
            assert now.phase == ("revealed" if now.asking.asks else "showing")
            told = imagined.shown(now, texts)
            assert told.hidden is None, (activity.id, step.name)
            assert told.sentence or not now.asking.asks


def test_while_it_is_open_the_room_sees_what_the_programme_says() -> None:
    data = programme("cocreation")
    live = imagined.scene_of(data, "p6", "", NL, "open")
    blind = imagined.scene_of(data, "strategies", "", NL, "open")
    assert live and blind
    assert (live.phase, imagined.shown(live, NL).hidden) == ("open", None)
    assert (blind.phase, imagined.shown(blind, NL).hidden) == ("open", "not_shown")
    changed = imagined.scene_of(draft.put(data, ("activities", "p6", "results"), "reveal"), "p6", "", NL, "open")
    assert changed and imagined.shown(changed, NL).hidden == "not_shown"


def test_the_overview_shows_the_paradoxes_of_the_draft() -> None:
    data = programme("six_paradoxes")
    now = imagined.scene_of(data, "overview", "", NL)
    assert now and len(imagined.shown(now, NL).summary.lines) == 6
    fewer = draft.remove(data, ("activities",), "p1")
    now = imagined.scene_of(fewer, "overview", "", NL)
    assert now and len(imagined.shown(now, NL).summary.lines) == 5


def test_a_draft_without_the_activity_shows_nothing_and_a_step_that_went_is_the_first() -> None:
    data = programme("cocreation")
    assert imagined.scene_of(data, "p99", "", NL) is None
    assert imagined.scene_of(draft.put(data, ("activities", "p6", "left"), 3), "p6", "", NL) is None
    now = imagined.scene_of(data, "question", "gone", NL)
    assert now and now.session.step == "choose"


def test_it_can_never_be_taken_for_a_session_and_a_break_has_its_clock() -> None:
    data = programme("everything")
    now = imagined.scene_of(data, "break", "", NL)
    assert now
    assert (now.session.code, now.session.id, now.session.timer_left) == ("", 0, 600)
