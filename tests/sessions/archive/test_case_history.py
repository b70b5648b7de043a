"""A case through time: actions with what became of them, and canvases, as their groups may see them."""

from dataclasses import replace
from datetime import date

import pytest

from sessions.access.rights import Visitor
from sessions.archive.case_history import FilledCanvas, case_history
from sessions.facilitation import commands
from sessions.facilitation.preparation import case_studies
from sessions.locale import Texts
from sessions.model.records import CaseTexts, Session
from sessions.workshop import Workshop
from tests.conftest import PLAN, refused, whole_programme
from tests.sessions.archive.conftest import Agreed, LookBack, answer

NL = Texts("nl")


@pytest.fixture
def case(workshop: Workshop, dee: Visitor) -> int:
    """A case of the municipality."""
    return case_studies.create(workshop, dee, CaseTexts("De dijk", organisation="Gemeente Voorbeeld")).id


def fill_canvas(workshop: Workshop, dee: Visitor, day: date, *texts: tuple[str, str], case: int | None) -> Session:
    """A session with a canvas about a case, with these texts as (box, text)."""
    session, _ = commands.create(workshop, dee, replace(PLAN, held_on=day, case=case), whole_programme())
    commands.set_approval(workshop, dee, session, False)
    commands.open_round(workshop, dee, session, "canvas", 1)
    items = [{"id": f"t{at}", "box": box, "text": text} for at, (box, text) in enumerate(texts)]
    answer(workshop, session, "canvas", 1, {"texts": items})
    commands.close_round(workshop, dee, session, "canvas", 1)
    return session


def texts_of(canvas: FilledCanvas) -> dict[str, list[str]]:
    """The texts of a canvas by box, without empty boxes."""
    return {name: list(texts) for name, _, texts in canvas.boxes if texts}


def test_actions_of_its_sessions_say_what_became_of_them(
    workshop: Workshop, dee: Visitor, case: int, agreed: Agreed, look_back: LookBack
) -> None:
    agreed("Over iets anders", held_on=date(2026, 8, 1))
    agreed("Bel de buren", case=case)
    after = look_back("done", "done", "busy")
    [action] = case_history(workshop, dee, case, NL).actions
    assert (action.what, action.outcome, action.looked_back) == ("Bel de buren", "done", after)


def test_canvases_stand_in_the_order_of_their_days(workshop: Workshop, dee: Visitor, case: int) -> None:
    second = fill_canvas(workshop, dee, date(2026, 11, 2), ("goal", "Droge voeten voor iedereen"), case=case)
    first = fill_canvas(workshop, dee, date(2026, 3, 1), ("goal", "Droge voeten"), ("values", "Veilig"), case=case)
    fill_canvas(workshop, dee, date(2026, 4, 1), ("goal", "Elders"), case=None)
    found = case_history(workshop, dee, case, NL).canvases
    assert [each.session.id for each in found] == [first.id, second.id]
    assert [texts_of(each) for each in found] == [
        {"goal": ["Droge voeten"], "values": ["Veilig"]},
        {"goal": ["Droge voeten voor iedereen"]},
    ]
    assert len(found[0].boxes) == 6


def test_what_a_group_may_not_see_is_not_there(workshop: Workshop, dee: Visitor, case: int) -> None:
    session = fill_canvas(workshop, dee, date(2026, 3, 1), ("goal", "Droge voeten"), case=case)
    commands.hide(workshop, dee, session, "canvas", 1)
    assert case_history(workshop, dee, case, NL).canvases == []
    commands.open_round(workshop, dee, session, "canvas", 1)
    assert case_history(workshop, dee, case, NL).canvases == []


def test_an_activity_can_be_about_another_case_than_its_session(workshop: Workshop, dee: Visitor, case: int) -> None:
    other = case_studies.create(workshop, dee, CaseTexts("De bus", organisation="Gemeente Voorbeeld")).id
    session = fill_canvas(workshop, dee, date(2026, 3, 1), ("goal", "Droge voeten"), case=case)
    case_studies.choose(workshop, dee, session, other, "canvas")
    assert case_history(workshop, dee, case, NL).canvases == []
    assert len(case_history(workshop, dee, other, NL).canvases) == 1


def test_it_is_for_organisers(workshop: Workshop, ada: Visitor, case: int, session: Session) -> None:
    with refused("organiser_only"):
        case_history(workshop, ada, case, NL)
