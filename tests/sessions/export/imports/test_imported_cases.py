"""Cases of imported sessions: what they said about one of ours, and taking over one that is not."""

import json

import pytest

from sessions.access.rights import Visitor
from sessions.export import registry
from sessions.export.imports import imported_cases, imported_sessions
from sessions.export.json_export import Document
from sessions.facilitation.preparation import case_studies
from sessions.model.records import CaseTexts
from sessions.workshop import Workshop
from tests.conftest import refused
from tests.sessions.export.conftest import NL, Exported

CASE = {"municipality": "Elders", "title": "De haven", "context": "Er is te weinig plek.", "parties": "",
        "key_question": "Wie beslist?", "phase": ""}  # fmt: skip


@pytest.fixture
def elsewhere(exported: Exported) -> Document:
    """A session of another installation, whose first paradox is about a case."""
    told: Document = json.loads(registry.write([exported.group], "json").content)
    for activity in told["activities"]:
        activity["case"] = CASE if activity["id"] == "p1" else None
    return told | {"organisation": "Elders"}


def test_what_was_said_about_a_case_of_ours_is_known_by_municipality_and_title(
    workshop: Workshop, dee: Visitor, elsewhere: Document
) -> None:
    imported_sessions.add(workshop, dee, json.dumps(elsewhere).encode())
    case = case_studies.create(workshop, dee, CaseTexts("de  Haven", organisation="ELDERS"))
    other = case_studies.create(workshop, dee, CaseTexts("De haven", organisation="Zwolle"))
    [found] = imported_cases.about(workshop, dee, case, NL)
    [p1] = [each for each in elsewhere["activities"] if each["id"] == "p1"]
    assert [each.sentence for each in found.outcomes] == [each["sentence"] for each in p1["rounds"]]
    assert found.session.cases == ("De haven",)
    assert imported_cases.about(workshop, dee, other, NL) == []
    assert imported_cases.unknown(workshop, dee) == []


def test_a_case_that_is_not_among_ours_is_taken_over(workshop: Workshop, dee: Visitor, elsewhere: Document) -> None:
    imported_sessions.add(workshop, dee, json.dumps(elsewhere).encode())
    [found] = imported_cases.unknown(workshop, dee)
    assert (found.organisation, found.title) == ("Elders", "De haven")
    case = imported_cases.adopt(workshop, dee, found, NL)
    assert (case.organisation, case.title, case.context, case.key_question) == (
        "Elders", "De haven", "Er is te weinig plek.", "Wie beslist?"
    )  # fmt: skip
    assert imported_cases.unknown(workshop, dee) == []
    assert len(imported_cases.about(workshop, dee, case, NL)) == 1


def test_only_organisers_see_and_take_over(workshop: Workshop, dee: Visitor, ada: Visitor, elsewhere: Document) -> None:
    imported_sessions.add(workshop, dee, json.dumps(elsewhere).encode())
    [found] = imported_cases.unknown(workshop, dee)
    case = case_studies.create(workshop, dee, CaseTexts("Iets", organisation="Elders"))
    for act in (
        lambda: imported_cases.unknown(workshop, ada),
        lambda: imported_cases.adopt(workshop, ada, found, NL),
        lambda: imported_cases.about(workshop, ada, case, NL),
    ):
        with refused("organiser_only"):
            act()
    with refused("too_long", given=3000, most=2000):
        long = elsewhere | {"number": 5, "held_on": "2027-01-01"}
        long["activities"] = [{**each, "case": CASE | {"context": "x" * 3000}} for each in elsewhere["activities"]]
        imported_sessions.add(workshop, dee, json.dumps(long).encode())
        imported_cases.adopt(workshop, dee, imported_cases.unknown(workshop, dee)[0], NL)
