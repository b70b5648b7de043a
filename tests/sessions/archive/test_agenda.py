"""What an organiser has to look at today."""

from dataclasses import replace
from datetime import date

from sessions.access.rights import Visitor
from sessions.archive.agenda import agenda
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import PLAN, Clock, refused, whole_programme
from tests.sessions.archive.conftest import Agreed, LookBack

TODAY = date(2026, 11, 23)


def plan(workshop: Workshop, dee: Visitor, title: str, day: date) -> Session:
    """A session of this day, in its lobby."""
    return commands.create(workshop, dee, replace(PLAN, title=title, held_on=day), whole_programme())[0]


def test_sessions_of_today_and_running_ones_come_first_then_those_ahead_and_the_latest(
    workshop: Workshop, dee: Visitor
) -> None:
    for day in range(1, 8):
        plan(workshop, dee, f"voorbij {day}", date(2026, 11, day))
    ended = plan(workshop, dee, "vandaag geweest", TODAY)
    commands.end(workshop, dee, ended)
    plan(workshop, dee, "vandaag", TODAY)
    commands.go_to(workshop, dee, plan(workshop, dee, "vergeten", date(2026, 10, 1)), "p1")
    for day in (30, 24, 25, 26):
        plan(workshop, dee, f"straks {day}", date(2026, 11, day))
    now = agenda(workshop, dee)
    assert [each.title for each in now.now] == ["vergeten", "vandaag", "vandaag geweest"]
    assert [each.title for each in now.coming] == ["straks 24", "straks 25", "straks 26"]
    assert [each.title for each in now.latest] == [f"voorbij {day}" for day in (7, 6, 5, 4, 3)]


def test_the_day_is_that_of_the_netherlands(workshop: Workshop, dee: Visitor, clock: Clock) -> None:
    plan(workshop, dee, "morgen", date(2026, 11, 24))
    assert agenda(workshop, dee).now == []
    clock.forward(hours=10, minutes=30)  # 23:30 in UTC
    assert [each.title for each in agenda(workshop, dee).now] == ["morgen"]


def test_open_actions_that_are_past_or_near_are_due_and_others_have_no_date(
    workshop: Workshop, dee: Visitor, agreed: Agreed, look_back: LookBack
) -> None:
    agreed("gedaan", by="1 november")
    look_back("done", "done", "done", held_on=date(2026, 10, 15))
    agreed("te laat", by="1 november")
    agreed("dichtbij", by="7 december")
    agreed("ver weg", by="8 december")
    agreed("ooit")
    now = agenda(workshop, dee)
    assert [action.what for action in now.due] == ["dichtbij", "te laat"]
    assert [action.what for action in now.undated] == ["ooit"]


def test_sessions_in_their_last_month_are_deleted_soon(workshop: Workshop, dee: Visitor, clock: Clock) -> None:
    first = plan(workshop, dee, "eerst", TODAY)
    assert agenda(workshop, dee).deleted_soon == []
    clock.now = clock.now.replace(year=first.keep_until.year, month=first.keep_until.month, day=1)
    plan(workshop, dee, "later", TODAY)
    assert agenda(workshop, dee).deleted_soon == [first]


def test_it_is_for_organisers(workshop: Workshop, ada: Visitor, session: Session) -> None:
    with refused("organiser_only"):
        agenda(workshop, ada)
