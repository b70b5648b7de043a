"""Actions with what became of them, as far as their groups may see both."""

from datetime import date

import pytest

from sessions.access.rights import Visitor
from sessions.archive.actions.follow_up import ActionFollowUp, action_follow_ups
from sessions.facilitation import commands, rehearsal
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import PLAN, refused, statements, whole_programme
from tests.sessions.archive.conftest import Agreed, LookBack

pytestmark = pytest.mark.both_stores


def test_an_action_has_its_session_and_the_day_that_was_typed(workshop: Workshop, dee: Visitor, agreed: Agreed) -> None:
    session = agreed("Bel de buren", by="1 maart")
    assert action_follow_ups(workshop, dee) == [
        ActionFollowUp(session, "actions", "Bel de buren", "", "1 maart", date(2027, 3, 1))
    ]


@pytest.mark.parametrize(
    ("said", "outcome", "is_open"),
    [
        ("done done busy", "done", False),
        ("dropped dropped dropped", "dropped", False),
        ("busy busy done", "busy", True),
        ("not_done not_done done", "not_done", True),
        ("done busy dropped", "divided", True),
        ("done done", None, True),  # too few
    ],
)
def test_it_is_open_until_most_say_that_it_is_done_or_dropped(
    workshop: Workshop, dee: Visitor, agreed: Agreed, look_back: LookBack, said: str, outcome: str, is_open: bool
) -> None:
    agreed("Bel de buren")
    after = look_back(*said.split())
    [action] = action_follow_ups(workshop, dee)
    assert (action.outcome, action.looked_back, action.is_open) == (outcome, after if outcome else None, is_open)


def test_what_was_said_of_it_and_hidden_is_not_said_here(
    workshop: Workshop, dee: Visitor, agreed: Agreed, look_back: LookBack
) -> None:
    agreed("Bel de buren")
    after = look_back("done", "done", "done")
    commands.hide(workshop, dee, after, "look_back", 1)
    [action] = action_follow_ups(workshop, dee)
    assert (action.outcome, action.is_open) == (None, True)


def test_an_action_that_is_hidden_goes_and_comes_back_with_its_outcome(
    workshop: Workshop, dee: Visitor, agreed: Agreed, look_back: LookBack
) -> None:
    session = agreed("Bel de buren")
    look_back("done", "done", "done")
    commands.hide(workshop, dee, session, "actions", 1)
    assert action_follow_ups(workshop, dee) == []
    commands.reveal(workshop, dee, session, "actions", 1)
    assert [action.outcome for action in action_follow_ups(workshop, dee)] == ["done"]


def test_open_rounds_and_rehearsals_hold_none(workshop: Workshop, dee: Visitor, agreed: Agreed) -> None:
    session = agreed("Bel de buren")
    commands.resume(workshop, dee, session)
    commands.open_round(workshop, dee, session, "actions", 1)
    assert action_follow_ups(workshop, dee) == []
    commands.close_round(workshop, dee, session, "actions", 1)
    assert len(action_follow_ups(workshop, dee)) == 1
    rehearsed, _ = commands.create(workshop, dee, PLAN, whole_programme())
    rehearsal.fill(workshop, dee, rehearsed, 30, "spread_out")
    commands.open_round(workshop, dee, rehearsed, "actions", 1)
    commands.close_round(workshop, dee, rehearsed, "actions", 1)
    assert len(action_follow_ups(workshop, dee)) == 1


@pytest.mark.sqlite_only
def test_the_second_look_reads_two_tables_whatever_the_number_of_sessions(
    workshop: Workshop, dee: Visitor, agreed: Agreed
) -> None:
    for name in ("Een", "Twee", "Drie"):
        agreed(name, held_on=date(2026, 9, 1))
    action_follow_ups(workshop, dee)
    with statements(workshop.store) as run:
        assert len(action_follow_ups(workshop, dee)) == 3
    assert len([each for each in run if "FROM activities" in each or "FROM sessions ORDER" in each]) == 2
    assert not [each for each in run if "FROM answers" in each]


def test_they_are_for_organisers(workshop: Workshop, ada: Visitor, session: Session) -> None:
    with refused("organiser_only"):
        action_follow_ups(workshop, ada)
