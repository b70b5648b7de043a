"""Sessions that agree on actions, and sessions that look back on them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import PLAN, somebody, whole_programme

Agreed = Callable[..., Session]
LookBack = Callable[..., Session]


def answer(workshop: Workshop, session: Session, activity: str, number: int, *values: Mapping[str, Any]) -> None:
    """Each of these answers is given by a participant of their own."""
    for value in values:
        who = somebody()
        answering.join(workshop, who, session)
        answering.cast(workshop, who, session, activity, number, dict(value))


@pytest.fixture
def agreed(workshop: Workshop, dee: Visitor) -> Agreed:
    """`agreed("Bel de buren", by="1 maart")` is a session in which that was agreed on; a rounds's texts are shown."""

    def held(*what: str, by: str = "", held_on: date = date(2026, 10, 1), case: int | None = None) -> Session:
        plan = replace(PLAN, held_on=held_on, case=case)
        session, _ = commands.create(workshop, dee, plan, whole_programme())
        commands.set_approval(workshop, dee, session, False)
        commands.open_round(workshop, dee, session, "actions", 1)
        items = [{"id": f"t{at}", "what": text, **({"by": by} if by else {})} for at, text in enumerate(what)]
        answer(workshop, session, "actions", 1, {"texts": items})
        commands.close_round(workshop, dee, session, "actions", 1)
        commands.end(workshop, dee, session)
        return commands.find(workshop, session.code)

    return held


@pytest.fixture
def look_back(workshop: Workshop, dee: Visitor) -> LookBack:
    """`look_back("done", "done", "busy")` is the next session, in which three people say that of the first action."""

    def held(*choices: str, held_on: date = date(2026, 11, 1), shown: bool = True) -> Session:
        session, _ = commands.create(workshop, dee, replace(PLAN, held_on=held_on), whole_programme())
        commands.open_round(workshop, dee, session, "look_back", 1)
        answer(workshop, session, "look_back", 1, *({"a1": choice} for choice in choices))
        commands.close_round(workshop, dee, session, "look_back", 1)
        (commands.reveal if shown else commands.hide)(workshop, dee, session, "look_back", 1)
        commands.end(workshop, dee, session)
        return commands.find(workshop, session.code)

    return held
