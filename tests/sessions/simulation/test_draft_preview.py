"""What would be seen of a programme that is being written: every activity of every built-in one, open and revealed."""

import pytest

from sessions.locale import Texts
from sessions.model.programme import Programme
from sessions.programmes import draft
from sessions.programmes.built_in import built_in
from sessions.programmes.toml_file import Data, data_of
from sessions.simulation import draft_preview

NL = Texts("nl")


def programme(name: str) -> Data:
    return data_of(next(one for one in built_in() if one.id == name))


@pytest.mark.parametrize("whole", built_in(), ids=lambda one: one.id)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_step_of_every_activity_has_something_to_see(whole: Programme, language: str) -> None:
    data, texts = data_of(whole), Texts(language)
    for activity in whole.activities:
        seen = draft.as_seen(draft.value_at(data, ("activities", activity.id)))
        assert seen
        for step in seen.steps():
            now = draft_preview.view_of(data, activity.id, step.name, texts)
            assert now and now.prompt
            assert now.phase == ("revealed" if now.prompt.asks else "showing")
            told = draft_preview.shown(now, texts)
            assert told.hidden is None, (activity.id, step.name)
            assert told.sentence or not now.prompt.asks


def test_while_it_is_open_the_audience_sees_what_the_programme_says() -> None:
    data = programme("cocreation")
    live = draft_preview.view_of(data, "p6", "", NL, "open")
    blind = draft_preview.view_of(data, "strategies", "", NL, "open")
    assert live and blind
    assert (live.phase, draft_preview.shown(live, NL).hidden) == ("open", None)
    assert (blind.phase, draft_preview.shown(blind, NL).hidden) == ("open", "not_shown")
    changed = draft_preview.view_of(draft.put(data, ("activities", "p6", "results"), "reveal"), "p6", "", NL, "open")
    assert changed and draft_preview.shown(changed, NL).hidden == "not_shown"


def test_the_overview_shows_the_paradoxes_of_the_draft() -> None:
    data = programme("six_paradoxes")
    now = draft_preview.view_of(data, "overview", "", NL)
    assert now and len(draft_preview.shown(now, NL).summary.lines) == 6
    fewer = draft.remove(data, ("activities",), "p1")
    now = draft_preview.view_of(fewer, "overview", "", NL)
    assert now and len(draft_preview.shown(now, NL).summary.lines) == 5


def test_a_draft_without_the_activity_shows_nothing_and_a_step_that_went_is_the_first() -> None:
    data = programme("cocreation")
    assert draft_preview.view_of(data, "p99", "", NL) is None
    assert draft_preview.view_of(draft.put(data, ("activities", "p6", "left"), 3), "p6", "", NL) is None
    now = draft_preview.view_of(data, "question", "gone", NL)
    assert now and now.session.step == "choose"


def test_it_can_never_be_taken_for_a_session_and_a_break_has_its_clock() -> None:
    data = programme("everything")
    now = draft_preview.view_of(data, "break", "", NL)
    assert now
    assert (now.session.code, now.session.id, now.session.timer_left) == ("", 0, 600)
