"""The cases on screen: the list by municipality, writing, changing and removing one, and choosing what one is about."""

from collections.abc import Callable
from dataclasses import replace

from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.facilitation.preparation import case_studies
from sessions.locale import Texts
from sessions.model.records import CaseTexts, Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, somebody, whole_programme
from tests.pages.conftest import ODD, Show
from tests.pages.screen import rows

DIKE = CaseTexts("De dijk", "Hoger?", "buren", "Wie beslist?", "ontwerpen", "Gemeente Voorbeeld")


def test_the_cases_are_for_organisers_only(show: Show, dee: Visitor, eve: Visitor, ada: Visitor, nl: Texts) -> None:
    case_studies.create(show("home", dee).workshop, dee, DIKE)
    for who in (eve, ada):
        screen = show("cases", who)
        assert ("De dijk" in screen.received, nl("cases.log_in") in screen.visible_text) == (False, True)
    screen = show("cases", somebody())
    screen.text_input[0].set_value(PASSCODE)
    assert "De dijk" in screen.submit(nl("log_in.go")).visible_text


def test_one_case_is_for_organisers_only_too(show: Show, workshop: Workshop, dee: Visitor, eve: Visitor) -> None:
    number = case_studies.create(workshop, dee, DIKE).id
    assert "De dijk" in show("cases", dee, case=str(number)).visible_text
    assert "De dijk" not in show("cases", eve, case=str(number)).received


def test_a_case_is_written_changed_and_removed(show: Show, dee: Visitor, workshop: Workshop, nl: Texts) -> None:
    screen = show("cases", dee)
    assert nl("cases.none") in screen.visible_text
    screen.fill(new_organisation="Zwolle", new_title="De bus", new_key_question="Wie rijdt?").press("keep_new")
    assert rows(workshop, "SELECT organisation, title, key_question FROM cases") == [("Zwolle", "De bus", "Wie rijdt?")]
    assert "De bus Wie rijdt?" in screen.visible_text
    [(number,)] = rows(workshop, "SELECT id FROM cases")
    screen.press(f"open_case_{number}")
    screen.fill(**{f"edit_{number}_title": "De trein"}).press("keep_case")
    assert rows(workshop, "SELECT organisation, title FROM cases") == [("Zwolle", "De trein")]
    assert "De trein" in screen.visible_text
    screen.press("remove_case")
    assert (rows(workshop, "SELECT id FROM cases"), nl("cases.none") in screen.visible_text) == ([], True)


def test_a_case_without_a_title_is_refused_in_words(show: Show, dee: Visitor, workshop: Workshop, nl: Texts) -> None:
    screen = show("cases", dee).fill(new_organisation="Zwolle").press("keep_new")
    assert nl("refused.case_title_empty") in screen.visible_text
    assert rows(workshop, "SELECT id FROM cases") == []


def test_what_was_typed_is_shown_as_it_is(show: Show, dee: Visitor, workshop: Workshop, language: str) -> None:
    number = case_studies.create(workshop, dee, CaseTexts(ODD[:120], ODD, ODD, ODD, ODD[:60], ODD[:120])).id
    for screen in (show("cases", dee, language), show("cases", dee, language, case=str(number))):
        assert ODD[:120] in screen.visible_text


def test_a_case_that_is_gone_is_said_in_words(show: Show, dee: Visitor, nl: Texts) -> None:
    for wrong in ("99", "9" * 23, "9" * 5000):
        assert nl("refused.no_such_case") in show("cases", dee, case=wrong).visible_text


def test_what_sessions_said_stands_with_their_review(
    show: Show, dee: Visitor, workshop: Workshop, session: Session, nl: Texts
) -> None:
    number = case_studies.create(workshop, dee, DIKE).id
    assert nl("cases.not_said") in show("cases", dee, case=str(number)).visible_text
    case_studies.choose(workshop, dee, session, number)
    commands.open_round(workshop, dee, session, "p1", 1)
    for value in (10, 12, 14):
        who = somebody()
        answering.join(workshop, who, session)
        answering.cast(workshop, who, session, "p1", 1, {"value": value})
    screen = show("cases", dee, case=str(number))
    [(_, [said])] = case_studies.sessions_about(workshop, dee, number, "nl")
    assert said.sentence in screen.visible_text
    assert screen.press(f"review_{session.code}").name == "review"


def test_a_session_is_planned_about_a_case_of_its_organisation(
    show: Show, dee: Visitor, workshop: Workshop, nl: Texts
) -> None:
    number = case_studies.create(workshop, dee, DIKE).id
    other = case_studies.create(workshop, dee, CaseTexts("De bus", organisation="Zwolle")).id
    screen = show("facilitate", dee).fill(plan_org="gemeente voorbeeld", plan_title="Titel")
    choice = screen.selectbox(key="plan_case")
    assert choice.options == [nl("cases.no_case"), "De dijk (Gemeente Voorbeeld)", "De bus (Zwolle)"]
    choice.set_value(other)
    screen.submit(nl("plan.create"))
    assert nl("refused.case_of_others", organisation="Zwolle") in screen.visible_text
    screen.selectbox(key="plan_case").set_value(number)
    screen.submit(nl("plan.create"))
    assert rows(workshop, 'SELECT organisation, "case" FROM sessions') == [("gemeente voorbeeld", number)]


def test_a_session_is_planned_with_a_case_that_is_written_right_there(
    show: Show, dee: Visitor, workshop: Workshop, nl: Texts
) -> None:
    screen = show("facilitate", dee).fill(plan_org="Zwolle", plan_title="Titel", plan_case_context="Er rijdt niets.")
    screen.submit(nl("plan.create"))
    assert nl("refused.case_title_empty") in screen.visible_text
    screen.fill(plan_case_title="De bus").submit(nl("plan.create"))
    assert rows(workshop, "SELECT organisation, title, context FROM cases") == [("Zwolle", "De bus", "Er rijdt niets.")]
    assert rows(workshop, 'SELECT "case" FROM sessions') == rows(workshop, "SELECT id FROM cases")


def test_the_console_changes_what_the_session_and_its_activity_are_about(
    show: Show, dee: Visitor, ada: Visitor, workshop: Workshop, session: Session, reload: Callable[[Session], Session]
) -> None:
    one = case_studies.create(workshop, dee, DIKE).id
    two = case_studies.create(workshop, dee, CaseTexts("De tuin", organisation="Gemeente Voorbeeld")).id
    commands.go_to(workshop, ada, session, "p1")
    screen = show("facilitate", ada, code=session.code)
    chosen = screen.selectbox(key="case__0").set_value(one)
    screen._rerun(chosen.id, screen._tree.get_widget_states())
    assert reload(session).case == one
    chosen = screen.selectbox(key="case_p1_0").set_value(two)
    screen._rerun(chosen.id, screen._tree.get_widget_states())
    assert rows(workshop, "SELECT \"case\" FROM activities WHERE id = 'p1'") == [(two,)]
    assert [screen.selectbox(key=f"case__{one}").value, screen.selectbox(key=f"case_p1_{two}").value] == [one, two]


def test_a_case_shows_its_actions_and_canvases_with_links_to_their_reviews(
    show: Show, dee: Visitor, workshop: Workshop, language: str, texts: Texts
) -> None:
    number = case_studies.create(workshop, dee, DIKE).id
    assert texts("cases.actions") not in show("cases", dee, language, case=str(number)).visible_text
    session, _ = commands.create(workshop, dee, replace(PLAN, case=number), whole_programme())
    commands.set_approval(workshop, dee, session, False)
    who = somebody()
    answering.join(workshop, who, session)
    for activity, item in (("actions", {"what": "<b>Bel"}), ("canvas", {"box": "goal", "text": ODD[:140]})):
        commands.open_round(workshop, dee, session, activity, 1)
        answering.cast(workshop, who, session, activity, 1, {"texts": [{"id": "a", **item}]})
        commands.close_round(workshop, dee, session, activity, 1)
    screen = show("cases", dee, language, case=str(number))
    parts = ("<b>Bel", ODD[:140], texts("outcome.unknown"), texts("cases.canvases"), texts("cases.box_empty"))
    assert [part for part in parts if part not in screen.visible_text] == []
    for activity in ("actions", "canvas"):
        assert f"/review?code={session.code}&amp;activity={activity}" in "".join(screen.bodies)
