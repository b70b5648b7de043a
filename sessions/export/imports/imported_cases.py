"""Cases of imported sessions: what these said about a case of ours, and cases that are not among ours yet.

A case is known by its municipality and its title. Activities of an imported session name the case that they were about.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.export.imports import imported_sessions
from sessions.export.report import ActivityReport, RoundReport, SessionReport
from sessions.facilitation.preparation import case_studies
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Case, CaseTexts, ImportedSession, normalized_organisation
from sessions.store import cases
from sessions.store.archive import imported_sessions as stored
from sessions.workshop import Workshop

TEXTS = ("context", "parties", "key_question", "phase")  # of a case, besides its title
Name = tuple[str, str]  # normalised, of a municipality and of a case


@dataclass(frozen=True, slots=True)
class ImportedOutcome:
    """What came out of one round of an activity about a case, as the document says it."""

    activity: ActivityReport
    round: RoundReport
    sentence: str


@dataclass(frozen=True, slots=True)
class AboutCase:
    """What an imported session said about a case."""

    session: ImportedSession
    report: SessionReport
    outcomes: Sequence[ImportedOutcome]


@dataclass(frozen=True, slots=True)
class UnknownCase:
    """A case that imported sessions were about and that is not among ours; `session` is the latest of these."""

    organisation: str
    title: str
    session: ImportedSession


def about(workshop: Workshop, visitor: Visitor, case: Case, texts: Texts) -> list[AboutCase]:
    """What imported sessions said about a case, the latest first. For organisers."""
    name, reports = _name(case.organisation, case.title), list[AboutCase]()
    for session in imported_sessions.every(workshop, visitor):
        if name in _names(session):
            _, report = imported_sessions.find(workshop, visitor, session.id, texts)
            reports.append(AboutCase(session, report, _outcomes(session, report, name)))
    return reports


def unknown(workshop: Workshop, visitor: Visitor) -> list[UnknownCase]:
    """The cases of imported sessions that are not among ours, by municipality. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        ours = {_name(case.organisation, case.title) for case in cases.all_cases(db)}
        imported = stored.every(db)
    by_name: dict[Name, UnknownCase] = {}
    for session in imported:  # the latest first
        for title in session.cases:
            name = _name(session.organisation, title)
            if name not in ours:
                by_name.setdefault(name, UnknownCase(session.organisation, title, session))
    return [by_name[name] for name in sorted(by_name)]


def adopt(workshop: Workshop, visitor: Visitor, unknown_case: UnknownCase, texts: Texts) -> Case:
    """Write a case of an imported session among ours. For organisers. Raises Refusal when it can't be, or is gone."""
    session, report = imported_sessions.find(workshop, visitor, unknown_case.session.id, texts)
    name = _name(session.organisation, unknown_case.title)
    for activity in report.activities:
        if activity.case and _name(session.organisation, activity.case.get("title", "")) == name:
            written = {field: activity.case.get(field, "") for field in TEXTS}
            return case_studies.create(
                workshop, visitor, CaseTexts(unknown_case.title, organisation=session.organisation, **written)
            )
    raise Refusal("refused.no_such_case")


def _outcomes(session: ImportedSession, report: SessionReport, name: Name) -> list[ImportedOutcome]:
    return [
        ImportedOutcome(activity, each, each.parts[0].sentence)
        for activity in report.activities
        if activity.case and _name(session.organisation, activity.case.get("title", "")) == name
        for each in activity.rounds
        if each.parts and each.parts[0].sentence
    ]


def _names(session: ImportedSession) -> set[Name]:
    return {_name(session.organisation, title) for title in session.cases}


def _name(organisation: str, title: str) -> Name:
    return normalized_organisation(organisation), normalized_organisation(title)
