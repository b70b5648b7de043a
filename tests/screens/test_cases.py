"""The cases on screen: the list by municipality, writing, changing and removing one, and choosing what one is about."""

from collections.abc import Callable

from sessions import cases, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.cases import CaseTexts
from sessions.locale import Texts
from sessions.records import Session
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, somebody
from tests.screens.conftest import ODD, Show
from tests.screens.screen import rows

DIKE = CaseTexts("De dijk", "Hoger?", "buren", "Wie beslist?", "ontwerpen", "Gemeente Voorbeeld")


def test_the_cases_are_for_organisers_only(show: Show, dee: Visitor, eve: Visitor, ada: Visitor, nl: Texts) -> None:
    cases.create(show("home", dee).workshop, dee, DIKE)
    for who in (eve, ada):
        screen = show("cases", who)
        assert ("De dijk" in screen.told, nl("cases.log_in") in screen.said) == (False, True)
    screen = show("cases", somebody())
    screen.text_input[0].set_value(PASSCODE)
    assert "De dijk" in screen.submit(nl("log_in.go")).said


def test_one_case_is_for_organisers_only_too(show: Show, workshop: Workshop, dee: Visitor, eve: Visitor) -> None:
    number = cases.create(workshop, dee, DIKE).id
    assert "De dijk" in show("cases", dee, case=str(number)).said
    assert "De dijk" not in show("cases", eve, case=str(number)).told


def test_a_case_is_written_changed_and_removed(show: Show, dee: Visitor, workshop: Workshop, nl: Texts) -> None:
    screen = show("cases", dee)
    assert nl("cases.none") in screen.said
    screen.fill(new_organisation="Zwolle", new_title="De bus", new_key_question="Wie rijdt?").press("keep_new")
    assert rows(workshop, "SELECT organisation, title, key_question FROM cases") == [("Zwolle", "De bus", "Wie rijdt?")]
    assert "De bus Wie rijdt?" in screen.said
    [(number,)] = rows(workshop, "SELECT id FROM cases")
    screen.press(f"open_case_{number}")
    screen.fill(**{f"edit_{number}_title": "De trein"}).press("keep_case")
    assert rows(workshop, "SELECT organisation, title FROM cases") == [("Zwolle", "De trein")]
    assert "De trein" in screen.said
    screen.press("remove_case")
    assert (rows(workshop, "SELECT id FROM cases"), nl("cases.none") in screen.said) == ([], True)


def test_a_case_without_a_title_is_refused_in_words(show: Show, dee: Visitor, workshop: Workshop, nl: Texts) -> None:
    screen = show("cases", dee).fill(new_organisation="Zwolle").press("keep_new")
    assert nl("refused.case_title_empty") in screen.said
    assert rows(workshop, "SELECT id FROM cases") == []


def test_what_was_typed_is_shown_as_it_is(show: Show, dee: Visitor, workshop: Workshop, language: str) -> None:
    number = cases.create(workshop, dee, CaseTexts(ODD[:120], ODD, ODD, ODD, ODD[:60], ODD[:120])).id
    for screen in (show("cases", dee, language), show("cases", dee, language, case=str(number))):
        assert ODD[:120] in screen.said


def test_a_case_that_is_gone_is_said_in_words(show: Show, dee: Visitor, nl: Texts) -> None:
    for wrong in ("99", "9" * 23, "9" * 5000):
        assert nl("refused.no_such_case") in show("cases", dee, case=wrong).said


def test_what_sessions_said_stands_with_their_review(
    show: Show, dee: Visitor, workshop: Workshop, session: Session, nl: Texts
) -> None:
    number = cases.create(workshop, dee, DIKE).id
    assert nl("cases.not_said") in show("cases", dee, case=str(number)).said
    cases.choose(workshop, dee, session, number)
    life.open_round(workshop, dee, session, "p1", 1)
    for value in (10, 12, 14):
        who = somebody()
        taking_part.join(workshop, who, session)
        taking_part.cast(workshop, who, session, "p1", 1, {"value": value})
    screen = show("cases", dee, case=str(number))
    [(_, [said])] = cases.sessions_about(workshop, dee, number, "nl")
    assert said.sentence in screen.said
    assert screen.press(f"review_{session.code}").name == "review"


def test_a_session_is_planned_about_a_case_of_its_organisation(
    show: Show, dee: Visitor, workshop: Workshop, nl: Texts
) -> None:
    number = cases.create(workshop, dee, DIKE).id
    other = cases.create(workshop, dee, CaseTexts("De bus", organisation="Zwolle")).id
    screen = show("facilitate", dee).fill(plan_org="gemeente voorbeeld", plan_title="Titel")
    choice = screen.selectbox(key="plan_case")
    assert choice.options == [nl("cases.no_case"), "De dijk (Gemeente Voorbeeld)", "De bus (Zwolle)"]
    choice.set_value(other)
    screen.submit(nl("plan.create"))
    assert nl("refused.case_of_others", organisation="Zwolle") in screen.said
    screen.selectbox(key="plan_case").set_value(number)
    screen.submit(nl("plan.create"))
    assert rows(workshop, 'SELECT organisation, "case" FROM sessions') == [("gemeente voorbeeld", number)]


def test_a_session_is_planned_with_a_case_that_is_written_right_there(
    show: Show, dee: Visitor, workshop: Workshop, nl: Texts
) -> None:
    screen = show("facilitate", dee).fill(plan_org="Zwolle", plan_title="Titel", plan_case_context="Er rijdt niets.")
    screen.submit(nl("plan.create"))
    assert nl("refused.case_title_empty") in screen.said
    screen.fill(plan_case_title="De bus").submit(nl("plan.create"))
    assert rows(workshop, "SELECT organisation, title, context FROM cases") == [("Zwolle", "De bus", "Er rijdt niets.")]
    assert rows(workshop, 'SELECT "case" FROM sessions') == rows(workshop, "SELECT id FROM cases")


def test_the_console_changes_what_the_session_and_its_activity_are_about(
    show: Show, dee: Visitor, ada: Visitor, workshop: Workshop, session: Session, reload: Callable[[Session], Session]
) -> None:
    one = cases.create(workshop, dee, DIKE).id
    two = cases.create(workshop, dee, CaseTexts("De tuin", organisation="Gemeente Voorbeeld")).id
    life.go_to(workshop, ada, session, "p1")
    screen = show("facilitate", ada, code=session.code)
    chosen = screen.selectbox(key="case__0").set_value(one)
    screen._rerun(chosen.id, screen._tree.get_widget_states())
    assert reload(session).case == one
    chosen = screen.selectbox(key="case_p1_0").set_value(two)
    screen._rerun(chosen.id, screen._tree.get_widget_states())
    assert rows(workshop, "SELECT \"case\" FROM activities WHERE id = 'p1'") == [(two,)]
    assert [screen.selectbox(key=f"case__{one}").value, screen.selectbox(key=f"case_p1_{two}").value] == [one, two]
