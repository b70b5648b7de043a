"""Days and outcomes of actions: the same as of the actions themselves, stored, and without a single text."""

from collections.abc import Sequence
from datetime import date

import pytest

from sessions.access.rights import Visitor
from sessions.archive import deletion
from sessions.archive.actions import follow_up
from sessions.archive.actions.action_days import ActionDay, action_days, refresh, with_texts
from sessions.archive.actions.follow_up import action_follow_ups
from sessions.archive.agenda import MOST_DUE, MOST_LISTED, agenda
from sessions.archive.review import sessions_of
from sessions.cache import Cache
from sessions.facilitation import commands, unlinking
from sessions.results import round_results
from sessions.workshop import Workshop
from tests.conftest import statements
from tests.sessions.archive.conftest import Agreed, LookBack

pytestmark = pytest.mark.both_stores


def stored(workshop: Workshop) -> list[str]:
    """All that is stored of actions."""
    with workshop.store.reading() as db:
        return [found for (found,) in db.execute("SELECT found FROM agreed_actions").fetchall()]


def forget_results() -> None:
    """As after a start: no result is in memory."""
    follow_up._cache = Cache(2000)
    round_results._cache = Cache()


def days(workshop: Workshop, dee: Visitor) -> Sequence[ActionDay]:
    """The days of all actions as they are now."""
    return action_days(workshop, sessions_of(workshop, dee))


def assert_as_followed(workshop: Workshop, dee: Visitor) -> None:
    """The days with their texts are the actions that `action_follow_ups` finds."""
    assert with_texts(workshop, sessions_of(workshop, dee), days(workshop, dee)) == action_follow_ups(workshop, dee)


def test_they_are_those_of_the_actions_whatever_happens_to_these(
    workshop: Workshop, dee: Visitor, agreed: Agreed, look_back: LookBack
) -> None:
    first = agreed("Bel de buren", "Schrijf op", by="1 maart")
    assert_as_followed(workshop, dee)
    second = look_back("done", "done", "busy")
    assert_as_followed(workshop, dee)
    assert [(each.outcome, each.is_open) for each in days(workshop, dee)] == [("done", False), (None, True)]
    commands.hide(workshop, dee, second, "look_back", 1)
    assert_as_followed(workshop, dee)
    assert [each.is_open for each in days(workshop, dee)] == [True, True]
    commands.reveal(workshop, dee, second, "look_back", 1)
    commands.hide(workshop, dee, first, "actions", 1)
    assert days(workshop, dee) == []
    commands.reveal(workshop, dee, first, "actions", 1)
    assert_as_followed(workshop, dee)


@pytest.mark.sqlite_only
def test_once_stored_no_answer_is_read_and_no_text_is_in_it(
    workshop: Workshop, dee: Visitor, agreed: Agreed, look_back: LookBack
) -> None:
    for name in ("Een", "Twee", "Drie"):
        agreed(name, by="1 maart", held_on=date(2026, 9, 1))
    look_back("done", "done", "done")
    refresh(workshop)
    before = days(workshop, dee)
    assert len(stored(workshop)) == 4
    assert [word for word in ("Een", "Twee", "Drie", "maart") if word in "".join(stored(workshop))] == []
    forget_results()
    with statements(workshop.store) as run:
        assert days(workshop, dee) == before
    assert [each for each in run if "FROM answers" in each or "INSERT" in each] == []


def test_a_text_that_is_deleted_takes_what_is_stored_along(workshop: Workshop, dee: Visitor, agreed: Agreed) -> None:
    session = agreed("Bel de buren", by="1 maart")
    assert [each.due for each in days(workshop, dee)] == [date(2027, 3, 1)]
    [found] = deletion.find_texts(workshop, dee, session, "buren", "nl")
    deletion.delete_text(workshop, dee, session, found.round, found.text)
    assert stored(workshop) == []
    assert days(workshop, dee) == []


def test_when_the_links_of_a_session_are_cut_no_old_name_of_an_action_stays(
    workshop: Workshop, dee: Visitor, agreed: Agreed, look_back: LookBack
) -> None:
    session = agreed("Bel de buren", by="1 maart")
    look_back("done", "done", "busy")
    [before] = days(workshop, dee)
    unlinking.cut_now(workshop, dee, session)
    assert [found for found in stored(workshop) if before.source.card in found] == []
    assert_as_followed(workshop, dee)
    assert [each.outcome for each in days(workshop, dee)] == ["done"]


@pytest.mark.sqlite_only
def test_an_agenda_of_very_many_lists_the_first_and_counts_the_others(
    workshop: Workshop, dee: Visitor, agreed: Agreed
) -> None:
    for number in range(MOST_LISTED // 3 + 1):
        agreed(*(f"Afspraak {number}{name}" for name in "abc"), by="1 november" if number % 2 else "")
    every = agenda(workshop, dee, all_actions=True)
    total = 3 * (MOST_LISTED // 3 + 1)
    assert (len(every.due) + len(every.undated), every.unlisted) == (total, 0)
    now = agenda(workshop, dee)
    assert (now.due, now.undated, now.unlisted) == (every.due[:MOST_DUE], [], total - MOST_DUE)
