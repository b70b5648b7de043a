"""Case studies: an organisation has them, sessions and activities are about them, and the organiser sees what was said.

A case is no answer: it isn't forgotten with a session, and stays until the organiser removes it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from sessions import activities
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities import Kind
from sessions.facilitation.transaction import facilitate
from sessions.model.errors import Refusal
from sessions.model.records import Case, CaseTexts, Round, Session, StageAction, normalized_organisation
from sessions.model.text_normalisation import normalise, single_line
from sessions.results import round_results
from sessions.store import cases, session_rows
from sessions.workshop import Workshop

LONGEST: Mapping[str, int] = {
    "organisation": 120, "title": 120, "context": 2000, "parties": 500, "key_question": 300, "phase": 60,
}  # fmt: skip
LOG_WAIT = 1.0  # seconds for readers, until the write-ahead log can be emptied
LINES = {"organisation", "title", "key_question", "phase"}  # texts of one line


@dataclass(frozen=True, slots=True)
class CaseOutcome:
    """What came out of one round of an activity about a case, as the group saw it."""

    activity: Kind
    round: Round
    sentence: str


def create(workshop: Workshop, visitor: Visitor, texts: CaseTexts) -> Case:
    """Write down a new case. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        return cases.require(db, cases.add(db, checked(texts), workshop.clock()))


def edit(workshop: Workshop, visitor: Visitor, case: int, texts: CaseTexts) -> None:
    """Change what is written about a case; every screen that shows it follows. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        cases.require(db, case)
        cases.change(db, case, checked(texts), workshop.clock())
        touched = cases.bump_stage_revisions(db, case)
    _tell(workshop, touched)


def remove(workshop: Workshop, visitor: Visitor, case: int) -> None:
    """Remove a case; its sessions stay. Removing one that is gone changes nothing. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        if cases.find(db, case) is None:
            return
        touched = cases.bump_stage_revisions(db, case)
        cases.remove(db, case)
    _tell(workshop, touched)
    workshop.store.expunge(LOG_WAIT)  # else it could still be read there


def choose(
    workshop: Workshop, visitor: Visitor, session: Session, case: int | None, activity: str | None = None
) -> None:
    """Let a session, or one of its activities, be about a case of its organisation; None takes that back."""
    action = StageAction("case", (activity,) if activity else (), value=str(case) if case else None)
    with facilitate(workshop, visitor, session, action, ended_too=True) as transaction:
        if case is not None:
            cases.require(transaction.db, case, session.organisation)
        if activity is not None and session_rows.activity(transaction.db, session.id, activity) is None:
            raise Refusal("refused.no_such_activity")
        transaction.set_case(case, activity)


def find(workshop: Workshop, visitor: Visitor, case: int) -> Case:
    """The case with this number. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        return cases.require(db, case)


def for_session(workshop: Workshop, visitor: Visitor, session: Session) -> list[Case]:
    """The cases that a session can be about: those of its organisation. For its facilitators."""
    rights.require_facilitator(workshop, visitor, session)
    return _of(workshop, session.organisation)


def of(workshop: Workshop, visitor: Visitor, organisation: str) -> list[Case]:
    """The cases of an organisation, the latest first. For organisers."""
    rights.require_organiser(workshop, visitor)
    return _of(workshop, organisation)


def by_municipality(workshop: Workshop, visitor: Visitor) -> list[tuple[str, list[Case]]]:
    """All cases under the name of their organisation, in the order of the alphabet. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        listed = cases.all_cases(db)
    groups: dict[str, list[Case]] = {}
    for case in listed:
        groups.setdefault(normalized_organisation(case.organisation), []).append(case)
    return [(groups[name][0].organisation, groups[name]) for name in sorted(groups)]


def sessions_about(
    workshop: Workshop, visitor: Visitor, case: int, language: str
) -> list[tuple[Session, Sequence[CaseOutcome]]]:
    """Every session that refers to a case, the latest first, with what it said about it. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        about = [session_rows.by_code(db, code) for code in cases.sessions_about(db, case)]
    return [
        (session, () if session.rehearsal else _outcomes(workshop, session, case, language))
        for session in about
        if session
    ]


def checked(texts: CaseTexts, organisation: str | None = None) -> dict[str, str]:
    """The texts of a case, normalised; `organisation` replaces theirs. Raises Refusal if one is missing or too long."""
    normalised = {name: single_line(text) if name in LINES else normalise(text) for name, text in asdict(texts).items()}
    normalised["organisation"] = organisation or normalised["organisation"]
    for name in ("organisation", "title"):
        if not normalised[name]:
            raise Refusal("refused.organisation_empty" if name == "organisation" else "refused.case_title_empty")
    for name, text in normalised.items():
        if len(text) > LONGEST[name]:
            raise Refusal("refused.too_long", given=len(text), most=LONGEST[name])
    return normalised


def _outcomes(workshop: Workshop, session: Session, case: int, language: str) -> list[CaseOutcome]:
    """What the group was shown in the activities of a session that are about this case."""
    with workshop.store.reading() as db:
        about_case = [
            stored for stored in session_rows.activities(db, session.id) if (stored.case or session.case) == case
        ]
        rounds = session_rows.rounds(db, session.id)
    outcomes = []
    for stored in about_case:
        activity = activities.load(stored.definition)
        for round_ in rounds:
            if round_.activity == stored.id:
                result = round_results.visible_result(workshop, session, activity, round_, language)
                outcomes += [CaseOutcome(activity, round_, result.sentence)] if result.sentence else []
    return outcomes


def _of(workshop: Workshop, organisation: str) -> list[Case]:
    name = normalized_organisation(organisation)
    with workshop.store.reading() as db:
        return [each for each in cases.all_cases(db) if normalized_organisation(each.organisation) == name]


def _tell(workshop: Workshop, touched: Sequence[tuple[str, int, int]]) -> None:
    for code, now, given in touched:
        workshop.hub.publish(code, stage=now, answers=given)
