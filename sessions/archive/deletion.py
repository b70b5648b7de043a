"""Deleting on purpose, for organisers: a session, one text, everything of an organisation.

What is deleted is gone from the file of the database (SQLite overwrites it: `secure_delete`) and from its write-ahead
log, so no later backup has it either.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sessions.access import audit, rights
from sessions.access.pseudonyms import pseudonym
from sessions.access.rights import Visitor
from sessions.activities.kind import Kind
from sessions.activities.shared.texts import card
from sessions.facilitation import session_view
from sessions.model.errors import Refusal
from sessions.model.records import Round, Session, normalized_organisation
from sessions.model.text_normalisation import folded
from sessions.participation import moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.results.texts.free_texts import FreeText
from sessions.store import answers, cases, session_rows
from sessions.store.archive import imported_sessions, review_notes, share_links, text_deletion
from sessions.workshop import Workshop

WAIT = 2.0  # seconds for readers, until the log can be emptied


@dataclass(frozen=True, slots=True)
class SessionContents:
    """What goes with a session: numbers of people, answers, notes and links to read."""

    people: int
    answers: int
    notes: int
    links: int


@dataclass(frozen=True, slots=True)
class OrganisationContents:
    """What goes with an organisation: its normalised name, as it is written, and numbers of sessions and cases.

    Imported sessions count too.
    """

    key: str
    name: str
    sessions: int
    cases: int


@dataclass(frozen=True, slots=True)
class DeletableText:
    """A text that somebody wrote, with the round in which it was; `element` is what it is called in a page."""

    activity: Kind
    round: Round
    text: FreeText
    element: str


def contents_of(workshop: Workshop, visitor: Visitor, session: Session) -> SessionContents:
    """What would be deleted with a session. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        return SessionContents(
            answers.people(db, session.id),
            sum(answers.counts(db, session.id).values()),
            len(review_notes.of_session(db, session.id)),
            len(share_links.of_session(db, session.id)),
        )


def delete_session(workshop: Workshop, visitor: Visitor, session: Session) -> bool:
    """Delete a session with everything of it; screens that show it leave it. For organisers.

    Returns whether it is gone from the log too; else it goes when the log is emptied the next time. Raises Refusal.
    """
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        session_rows.forget(db, session.id)
        audit.note(workshop, db, visitor, "session_deleted", session.id, session.held_on.isoformat())
    return empty_log(workshop)


def organisations(workshop: Workshop, visitor: Visitor) -> Mapping[str, OrganisationContents]:
    """What there is of each organisation, by its normalised name. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        of_sessions = [session.organisation for session in session_rows.all_sessions(db)]
        of_sessions += [session.organisation for session in imported_sessions.every(db)]
        written = [case.organisation for case in cases.all_cases(db)]
    names = {normalized_organisation(name): name for name in (*reversed(written), *reversed(of_sessions))}
    sessions, of_cases = ([normalized_organisation(name) for name in given] for given in (of_sessions, written))
    return {
        key: OrganisationContents(key, name, sessions.count(key), of_cases.count(key))
        for key, name in sorted(names.items())
    }


def delete_organisation(workshop: Workshop, visitor: Visitor, organisation: str, typed: str) -> bool:
    """Delete all sessions and cases of an organisation, imported sessions included, and the shared comparisons whose
    filter names it.

    `organisation` is its normalised name, `typed` what the organiser typed to be sure. For organisers. Returns whether
    it is gone from the log too. Raises Refusal when another name was typed.
    """
    rights.require_organiser(workshop, visitor)
    if normalized_organisation(typed) != organisation:
        raise Refusal("refused.other_name")
    with workshop.store.writing() as db:
        sessions, written = session_rows.of_organisation(db, organisation), cases.of_organisation(db, organisation)
        about = [number for case in written for number in cases.session_numbers_about(db, case)]
        session_rows.lock_for_deletion(db, [*sessions, *about])
        for session in sessions:
            session_rows.forget(db, session)
            audit.note(workshop, db, visitor, "session_deleted", session)
        for number in imported_sessions.of_organisation(db, organisation):
            imported_sessions.remove(db, number)
        for case in written:
            cases.bump_stage_revisions(db, case)
            cases.remove(db, case)
        share_links.remove_of_organisation(db, organisation)
        audit.note(workshop, db, visitor, "organisation_deleted")
    return empty_log(workshop)


def find_texts(
    workshop: Workshop, visitor: Visitor, session: Session, search: str, language: str
) -> list[DeletableText]:
    """The texts of a session that hold every word of `search`, shown to anybody or not. For organisers."""
    rights.require_organiser(workshop, visitor)
    words = folded(search).split()
    if not words:
        return []
    texts_to_delete = []
    for item in session_view.items(workshop, session):
        for round_ in item.rounds:
            texts = texts_for_facilitator(workshop, visitor, session, item.activity, round_, language)
            hits = [text for text in texts if all(word in folded(f"{text.text}\n{text.words}") for word in words)]
            names = moderation.element_names(workshop, session, round_, [text.name for text in hits])
            texts_to_delete += [DeletableText(item.activity, round_, text, names[text.name]) for text in hits]
    return texts_to_delete


def delete_text(workshop: Workshop, visitor: Visitor, session: Session, round_: Round, text: FreeText) -> bool:
    """Delete one text from everywhere; what else its writer answered stays. For organisers.

    Returns whether it is gone from the log too. Raises Refusal when it is not there any more.
    """
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        session_rows.lock_for_deletion(db, [session.id])
        revision = answers.bump_answers_revision(db, session.id)
        stage = session_rows.bump_stage_revision(db, session.id)
        name = card(pseudonym(session_rows.salt(db, session.id), "chart", round_.key, text.participant), text.item)
        if not text_deletion.delete(db, session.id, round_.key, text.name, name):
            raise Refusal("refused.text_changed")
        audit.note(workshop, db, visitor, "text_deleted", session.id, round_.activity)
    workshop.hub.publish(session.code, stage=stage, answers=revision)
    return empty_log(workshop)


def empty_log(workshop: Workshop) -> bool:
    """Empty the write-ahead log, in which what was deleted could still be read; False while others read from it."""
    return workshop.store.expunge(WAIT)
