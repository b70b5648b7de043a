"""Notes of organisers about a session that they look back at. Nobody else reads them, and no export has them."""

from collections.abc import Mapping

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.model.errors import Refusal
from sessions.model.records import ReviewNote, Session
from sessions.model.text_normalisation import normalise
from sessions.store import session_rows
from sessions.store.archive import review_notes
from sessions.workshop import Workshop

LONGEST = 4000  # characters of one note
WHOLE = ""  # the name under which the note about the session as a whole is stored


def of_session(workshop: Workshop, visitor: Visitor, session: Session) -> Mapping[str, ReviewNote]:
    """The notes of a session by activity, under WHOLE the one about all of it. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        return review_notes.of_session(db, session.id)


def keep(
    workshop: Workshop, visitor: Visitor, session: Session, activity: str, text: str, *, seen: ReviewNote | None
) -> ReviewNote | None:
    """Store a note in place of the one that its writer has `seen`, None for none; an empty text deletes it.

    Returns the note as it is stored now. For organisers. Raises Refusal when it is too long, when the session or the
    activity is gone, and when somebody else changed the note meanwhile: then nothing is stored.
    """
    rights.require_organiser(workshop, visitor)
    text = normalise(text)
    if len(text) > LONGEST:
        raise Refusal("refused.too_long", given=len(text), most=LONGEST)
    with workshop.store.writing() as db:
        if session_rows.by_number(db, session.id) is None:
            raise Refusal("refused.session_gone")
        if activity != WHOLE and session_rows.activity(db, session.id, activity) is None:
            raise Refusal("refused.no_such_activity")
        stored = review_notes.of_session(db, session.id).get(activity)
        if text == (stored.text if stored else ""):
            return stored
        if stored != seen:
            raise Refusal("refused.note_changed")
        if not text:
            review_notes.remove(db, session.id, activity)
            return None
        note = ReviewNote(text, workshop.exact_clock())
        review_notes.write(db, session.id, activity, note)
        return note
