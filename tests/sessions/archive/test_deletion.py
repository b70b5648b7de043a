"""Deleting on purpose: what is deleted is nowhere any more, in no file and no backup, and what else there was stays."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date, timedelta

import pytest

from sessions.access.rights import Visitor
from sessions.archive import deletion, notes, retention, sharing
from sessions.archive.comparison.filters import SessionFilter
from sessions.archive.deletion import DeletableText, OrganisationContents, SessionContents
from sessions.facilitation import commands
from sessions.facilitation.preparation import case_studies
from sessions.model.records import CaseTexts, Session
from sessions.participation import answering, moderation
from sessions.results import round_results
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.store import session_rows
from sessions.store.maintenance import integrity
from sessions.workshop import Workshop
from tests.conftest import PLAN, START, everything, in_round, is_stored, refused, somebody, whole_programme

pytestmark = pytest.mark.both_stores

Unchanged = Callable[[], AbstractContextManager[None]]
UNIQUE = "kwartelkoning"  # a word that is in no file of ours
KEPT = "roerdomp"


KEEP = "INSERT INTO settings VALUES ('kept' || old.id, old.value)"
PLANTED = {
    "sqlite": [f"CREATE TRIGGER kept AFTER UPDATE ON answer_log BEGIN {KEEP}; END"],
    "postgresql": [
        f"CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {KEEP}; RETURN new; END $$",
        "CREATE TRIGGER kept AFTER UPDATE ON answer_log FOR EACH ROW EXECUTE FUNCTION keep()",
    ],
}


def sound(workshop: Workshop) -> None:
    """No check of the database finds anything."""
    with workshop.store.reading() as db:
        assert (integrity.broken(db), integrity.strays(db), integrity.loose(db)) == ([], {}, {})
        assert (integrity.unreadable_answers(db), integrity.unreadable_moments(db)) == (0, {})


def ask(
    workshop: Workshop, dee: Visitor, session: Session, activity: str, *answers: dict[str, object]
) -> list[Visitor]:
    """Ask a round, let a new participant give each of these answers, approve all texts, and reveal."""
    people = [somebody() for _ in answers]
    commands.open_round(workshop, dee, session, activity, 1)
    for person, answer in zip(people, answers, strict=True):
        answering.join(workshop, person, session)
        answering.cast(workshop, person, session, activity, 1, answer)
    now = in_round(workshop, session.code)
    waiting = texts_for_facilitator(workshop, dee, now.session, now.activity, now.round, "nl")
    moderation.decide(workshop, dee, now.session, now.round, waiting, approve=True)
    commands.close_round(workshop, dee, session, activity, 1)
    commands.reveal(workshop, dee, session, activity, 1)
    return people


def text(*words: str) -> dict[str, object]:
    """An answer with a text for each of these."""
    return {"texts": [{"id": f"t{number}", "text": each} for number, each in enumerate(words)]}


@pytest.fixture
def written(workshop: Workshop, dee: Visitor, session: Session) -> Session:
    """A session in which one text has a word that may not stay; it was edited before, corrected and pinned."""
    commands.open_round(workshop, dee, session, "q01", 1)
    ben = somebody()
    answering.join(workshop, ben, session)
    answering.cast(workshop, ben, session, "q01", 1, text(f"eerst {UNIQUE}", KEPT))
    answering.cast(workshop, ben, session, "q01", 1, text(f"de {UNIQUE} zei", KEPT))
    ask(workshop, dee, session, "q01", text("iets anders"), text("nog iets"))
    now = in_round(workshop, session.code)
    found = only(workshop, dee, session)
    moderation.correct(workshop, dee, now.session, now.activity, now.round, found.text, {"text": f"De {UNIQUE}!"})
    found = only(workshop, dee, session)
    moderation.pin(workshop, dee, session, now.round, found.text, wanted=True)
    return commands.find(workshop, session.code)


def only(workshop: Workshop, dee: Visitor, session: Session, search: str = UNIQUE) -> DeletableText:
    """The one text of a session in which something stands."""
    [found] = deletion.find_texts(workshop, dee, session, search, "nl")
    return found


# --- one text ---------------------------------------------------------------------------------------------------------


def test_a_text_is_gone_from_everywhere_and_the_others_stay(workshop: Workshop, dee: Visitor, written: Session) -> None:
    found = only(workshop, dee, written)
    assert is_stored(workshop, UNIQUE)
    assert deletion.delete_text(workshop, dee, written, found.round, found.text)
    assert not is_stored(workshop, UNIQUE)
    assert is_stored(workshop, KEPT)
    assert deletion.find_texts(workshop, dee, written, UNIQUE, "nl") == []
    assert only(workshop, dee, written, KEPT).text.state == "approved"
    now = in_round(workshop, written.code)
    result = round_results.visible_result(workshop, now.session, now.activity, now.round, "nl")
    assert sorted(words for _, words in result.cards) == ["iets anders", "nog iets", KEPT]
    sound(workshop)


def test_an_answer_whose_last_text_goes_is_gone_too(workshop: Workshop, dee: Visitor, written: Session) -> None:
    for word in (UNIQUE, KEPT):
        found = only(workshop, dee, written, word)
        deletion.delete_text(workshop, dee, written, found.round, found.text)
    assert deletion.contents_of(workshop, dee, written).answers == 2
    assert not is_stored(workshop, UNIQUE) and not is_stored(workshop, KEPT)
    sound(workshop)


def test_what_was_merged_into_it_stands_by_itself_again(workshop: Workshop, dee: Visitor, written: Session) -> None:
    into, other = only(workshop, dee, written), only(workshop, dee, written, "iets anders")
    moderation.merge(workshop, dee, written, into.activity, into.round, other.text, into.text)
    assert only(workshop, dee, written, "iets anders").text.state == "same"
    deletion.delete_text(workshop, dee, written, into.round, only(workshop, dee, written).text)
    assert only(workshop, dee, written, "iets anders").text.state == "approved"
    sound(workshop)


def test_a_text_that_is_gone_is_not_deleted_again(
    workshop: Workshop, dee: Visitor, written: Session, unchanged: Unchanged
) -> None:
    found = only(workshop, dee, written)
    deletion.delete_text(workshop, dee, written, found.round, found.text)
    with unchanged(), refused("text_changed"):
        deletion.delete_text(workshop, dee, written, found.round, found.text)


def test_a_text_goes_from_the_session_that_carries_it_on_and_its_other_actions_stay(
    workshop: Workshop, dee: Visitor, session: Session
) -> None:
    actions: list[dict[str, object]] = [
        {"texts": [{"id": "a", "what": what, "who": "", "by": ""}]} for what in (UNIQUE, KEPT, "derde")
    ]
    ask(workshop, dee, session, "actions", *actions)
    commands.end(workshop, dee, session)
    later, _ = commands.create(
        workshop, dee, replace(PLAN, title="Later", held_on=START.date() + timedelta(days=1)), whole_programme()
    )
    with workshop.store.reading() as db:
        [before] = [each for each in session_rows.activities(db, later.id) if each.definition.get("earlier")]
    assert {action["what"] for action in before.definition["earlier"]} == {UNIQUE, KEPT, "derde"}
    found = only(workshop, dee, session)
    deletion.delete_text(workshop, dee, session, found.round, found.text)
    with workshop.store.reading() as db:
        after = session_rows.activity(db, later.id, before.id)
    assert after
    assert sum(bool(action.get("removed")) for action in after.definition["earlier"]) == 1
    assert {action["what"] for action in after.definition["earlier"]} > {KEPT, "derde"}
    assert not is_stored(workshop, UNIQUE)
    sound(workshop)


def test_a_planted_trigger_keeps_no_text(workshop: Workshop, dee: Visitor, written: Session, store_kind: str) -> None:
    with workshop.store.writing() as db:
        for statement in PLANTED[store_kind]:
            db.execute(statement)
    found = only(workshop, dee, written)
    assert deletion.delete_text(workshop, dee, written, found.round, found.text)
    assert not is_stored(workshop, UNIQUE)
    if store_kind == "postgresql":
        with workshop.store.writing() as db:
            db.execute("DROP FUNCTION keep()")  # else it would be there in the next test


# --- a session, an organisation, a case -------------------------------------------------------------------------------


def test_a_session_is_gone_with_its_notes_and_links(workshop: Workshop, dee: Visitor, written: Session) -> None:
    notes.keep(workshop, dee, written, notes.WHOLE, UNIQUE, seen=None)
    sharing.share_session(workshop, dee, written, START.date(), "nl")
    assert deletion.contents_of(workshop, dee, written) == SessionContents(people=3, answers=3, notes=1, links=1)
    assert deletion.delete_session(workshop, dee, written)
    rows = everything(workshop)
    assert {name for name, found in rows.items() if found} - {"_sqlite_migrations", "sqlite_sequence"} == {"rights"}
    assert [row[1] for row in rows["rights"]] == ["organiser"]
    assert not is_stored(workshop, UNIQUE) and not is_stored(workshop, written.title)
    sound(workshop)


def test_everything_of_an_organisation_goes_and_nothing_of_another(
    workshop: Workshop, dee: Visitor, written: Session
) -> None:
    other, _ = commands.create(workshop, dee, replace(PLAN, organisation="Gemeente Elders"), whole_programme())
    again, _ = commands.create(workshop, dee, replace(PLAN, organisation=" gemeente  VOORBEELD"), whole_programme())
    case = CaseTexts(organisation="Gemeente Voorbeeld", title=UNIQUE)
    for texts in (case, replace(case, organisation="Gemeente Elders", title=KEPT)):
        case_studies.create(workshop, dee, texts)
    for name in ("gemeente voorbeeld", "gemeente elders"):
        wanted = SessionFilter(organisations=(name,))
        sharing.share_comparison(workshop, dee, wanted, "lines", START.date(), "nl")
    known = deletion.organisations(workshop, dee)
    assert known == {
        "gemeente elders": OrganisationContents("gemeente elders", "Gemeente Elders", 1, 1),
        "gemeente voorbeeld": OrganisationContents("gemeente voorbeeld", again.organisation, 2, 1),
    }
    assert deletion.delete_organisation(workshop, dee, "gemeente voorbeeld", " Gemeente voorbeeld ")
    assert [*deletion.organisations(workshop, dee)] == ["gemeente elders"]
    assert [sharing.shared_view(link)[0].organisations for link in sharing.links(workshop, dee)] == [
        ("gemeente elders",)
    ]
    assert commands.find(workshop, other.code) == other
    assert not is_stored(workshop, UNIQUE) and not is_stored(workshop, again.organisation)
    assert not is_stored(workshop, written.organisation)
    assert is_stored(workshop, KEPT)
    sound(workshop)


def test_a_case_is_gone_from_the_files(workshop: Workshop, dee: Visitor, session: Session) -> None:
    case = case_studies.create(workshop, dee, CaseTexts(organisation="Gemeente Voorbeeld", title=UNIQUE))
    case_studies.choose(workshop, dee, session, case.id)
    assert is_stored(workshop, UNIQUE)
    case_studies.remove(workshop, dee, case.id)
    assert not is_stored(workshop, UNIQUE)


def test_another_name_deletes_nothing(workshop: Workshop, dee: Visitor, session: Session, unchanged: Unchanged) -> None:
    with unchanged(), refused("other_name"):
        deletion.delete_organisation(workshop, dee, "gemeente voorbeeld", "Gemeente")


def test_only_an_organiser_deletes_and_changes_how_long_something_is_kept(
    workshop: Workshop, dee: Visitor, ada: Visitor, eve: Visitor, written: Session, unchanged: Unchanged
) -> None:
    found = only(workshop, dee, written)
    for who in (ada, eve):
        acts: list[Callable[[Visitor], object]] = [
            lambda who: deletion.delete_session(workshop, who, written),
            lambda who: deletion.delete_organisation(workshop, who, "gemeente voorbeeld", "gemeente voorbeeld"),
            lambda who: deletion.delete_text(workshop, who, written, found.round, found.text),
            lambda who: deletion.find_texts(workshop, who, written, "a", "nl"),
            lambda who: deletion.contents_of(workshop, who, written),
            lambda who: deletion.organisations(workshop, who),
            lambda who: retention.keep_until(workshop, who, written, written.keep_until),
            lambda who: retention.next_to_go(workshop, who, 3),
        ]
        for act in acts:
            with unchanged(), refused("organiser_only"):
                act(who)


# --- how long ---------------------------------------------------------------------------------------------------------


def test_a_session_is_kept_longer_or_shorter_and_the_list_follows(
    workshop: Workshop, dee: Visitor, session: Session
) -> None:
    other, _ = commands.create(workshop, dee, replace(PLAN, keep_months=3), whole_programme())
    assert [each.id for each in retention.next_to_go(workshop, dee, 5)] == [other.id, session.id]
    retention.keep_until(workshop, dee, session, START.date())
    assert [each.id for each in retention.next_to_go(workshop, dee, 1)] == [session.id]
    now = commands.find(workshop, session.code)
    assert (now.keep_until, now.stage) == (START.date(), session.stage + 1)
    assert retention.forget(workshop, START.date()) == 0
    assert retention.forget(workshop, START.date() + timedelta(days=1)) == 1


@pytest.mark.parametrize("until", [START.date() - timedelta(days=1), date(2036, 11, 24), date(2999, 1, 1)])
def test_a_last_day_that_can_not_be_is_refused(
    workshop: Workshop, dee: Visitor, session: Session, unchanged: Unchanged, until: date
) -> None:
    with unchanged(), refused("keep_until", latest="23-11-2036"):
        retention.keep_until(workshop, dee, session, until)


def test_in_a_rehearsal_the_last_day_is_not_changed(
    workshop: Workshop, dee: Visitor, session: Session, unchanged: Unchanged
) -> None:
    with workshop.store.writing() as db:
        db.execute("UPDATE sessions SET rehearsal = 'proef' WHERE id = ?", [session.id])
    with unchanged(), refused("keep_rehearsal"):
        retention.keep_until(workshop, dee, session, session.keep_until)
