"""Case studies: an organisation has them, sessions and activities are about them, and the organiser sees what was said.

A case is no answer: it isn't forgotten with a session, and stays until the organiser removes it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from sessions import access, activities, results
from sessions.access import Visitor
from sessions.activities import Kind
from sessions.records import Case, Round, Session, known_as
from sessions.refusal import Refusal
from sessions.steering import steer
from sessions.store import cases as stored
from sessions.store import stage
from sessions.tidy import tidy
from sessions.workshop import Workshop

LONGEST: Mapping[str, int] = {
    "organisation": 120, "title": 120, "context": 2000, "parties": 500, "key_question": 300, "phase": 60,
}  # fmt: skip
LINES = {"organisation", "title", "key_question", "phase"}  # texts of one line


@dataclass(frozen=True, slots=True)
class CaseTexts:
    """What an organiser writes about a case. The organisation of a case for a session is that of the session."""

    title: str
    context: str = ""
    parties: str = ""
    key_question: str = ""
    phase: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a session said in one round of an activity, as its room saw it."""

    activity: Kind
    round: Round
    sentence: str


def create(workshop: Workshop, visitor: Visitor, texts: CaseTexts) -> Case:
    """Write down a new case. For organisers."""
    access.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        return stored.require(db, stored.add(db, checked(texts), workshop.clock()))


def edit(workshop: Workshop, visitor: Visitor, case: int, texts: CaseTexts) -> None:
    """Change what is written about a case; every screen that shows it follows. For organisers."""
    access.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        stored.require(db, case)
        stored.change(db, case, checked(texts), workshop.clock())
        touched = stored.touch_sessions(db, case)
    _tell(workshop, touched)


def remove(workshop: Workshop, visitor: Visitor, case: int) -> None:
    """Remove a case; its sessions stay. Removing one that is gone changes nothing. For organisers."""
    access.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        if stored.find(db, case) is None:
            return
        touched = stored.touch_sessions(db, case)
        stored.remove(db, case)
    _tell(workshop, touched)


def choose(
    workshop: Workshop, visitor: Visitor, session: Session, case: int | None, activity: str | None = None
) -> None:
    """Let a session, or one of its activities, be about a case of its organisation; None takes that back."""
    with steer(workshop, visitor, session, "case", f"{activity or ''} {case or ''}".strip(), ended_too=True) as now:
        if case is not None:
            stored.require(now.db, case, session.organisation)
        if activity is None:
            now.set("case", case)
        elif stage.activity(now.db, session.id, activity) is None:
            raise Refusal("refused.no_such_activity")
        else:
            stored.set_of_activity(now.db, session.id, activity, case)


def find(workshop: Workshop, visitor: Visitor, case: int) -> Case:
    """The case with this number. For organisers."""
    access.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        return stored.require(db, case)


def for_session(workshop: Workshop, visitor: Visitor, session: Session) -> list[Case]:
    """The cases that a session can be about: those of its organisation. For its facilitators."""
    access.require_facilitator(workshop, visitor, session)
    return _of(workshop, session.organisation)


def of(workshop: Workshop, visitor: Visitor, organisation: str) -> list[Case]:
    """The cases of an organisation, the latest first. For organisers."""
    access.require_organiser(workshop, visitor)
    return _of(workshop, organisation)


def by_municipality(workshop: Workshop, visitor: Visitor) -> list[tuple[str, list[Case]]]:
    """All cases under the name of their organisation, in the order of the alphabet. For organisers."""
    access.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        found = stored.all_cases(db)
    groups: dict[str, list[Case]] = {}
    for case in found:
        groups.setdefault(known_as(case.organisation), []).append(case)
    return [(groups[name][0].organisation, groups[name]) for name in sorted(groups)]


def sessions_about(
    workshop: Workshop, visitor: Visitor, case: int, language: str
) -> list[tuple[Session, Sequence[Said]]]:
    """Every session that refers to a case, the latest first, with what it said about it. For organisers."""
    access.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        found = [stage.by_code(db, code) for code in stored.sessions_about(db, case)]
    return [(one, () if one.rehearsal else _said(workshop, one, case, language)) for one in found if one]


def checked(texts: CaseTexts, organisation: str | None = None) -> dict[str, str]:
    """The texts of a case, tidied; `organisation` overrules theirs. Raises Refusal for what is missing or too long."""
    found = {name: tidy(" ".join(text.split()) if name in LINES else text) for name, text in asdict(texts).items()}
    found["organisation"] = organisation or found["organisation"]
    for name in ("organisation", "title"):
        if not found[name]:
            raise Refusal("refused.organisation_empty" if name == "organisation" else "refused.case_title_empty")
    for name, text in found.items():
        if len(text) > LONGEST[name]:
            raise Refusal("refused.too_long", given=len(text), most=LONGEST[name])
    return found


def _said(workshop: Workshop, session: Session, case: int, language: str) -> list[Said]:
    """What the room was shown in the activities of a session that are about this case."""
    with workshop.store.reading() as db:
        told = [one for one in stage.activities(db, session.id) if (one.case or session.case) == case]
        rounds = stage.rounds(db, session.id)
    found = []
    for one in told:
        activity = activities.load(one.definition)
        for each in rounds:
            if each.activity == one.id:
                result = results.for_room(workshop, session, activity, each, language)
                found += [Said(activity, each, result.sentence)] if result.sentence else []
    return found


def _of(workshop: Workshop, organisation: str) -> list[Case]:
    with workshop.store.reading() as db:
        return [one for one in stored.all_cases(db) if known_as(one.organisation) == known_as(organisation)]


def _tell(workshop: Workshop, touched: Sequence[tuple[str, int, int]]) -> None:
    for code, now, given in touched:
        workshop.hub.publish(code, stage=now, answers=given)
