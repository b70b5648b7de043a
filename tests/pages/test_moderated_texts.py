"""Moderation in the open: what writers, the audience, the review and the exports are told about texts not shown."""

import json

import pytest

from sessions.access.rights import Visitor
from sessions.export import registry, report
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.results.texts.free_texts import FreeText
from sessions.workshop import Workshop
from tests.conftest import in_round
from tests.pages.conftest import Show

SHOWN = {"nl": "4 van 12 getoond", "en": "4 of 12 shown"}


@pytest.fixture
def asked(workshop: Workshop, ada: Visitor, ben: Visitor, chi: Visitor, session: Session) -> Session:
    """Question q01 is open and its result hidden; Ben and Chi wrote six texts each."""
    commands.set_results(workshop, ada, session, "q01", "reveal")
    commands.open_round(workshop, ada, session, "q01", 1)
    for name, who in (("ben", ben), ("chi", chi)):
        items = [{"id": f"t{number}", "text": f"{name} schreef {number}"} for number in range(6)]
        answering.cast(workshop, who, session, "q01", 1, {"texts": items})
    return session


def texts_of(workshop: Workshop, ada: Visitor, session: Session) -> dict[str, FreeText]:
    now = in_round(workshop, session.code)
    texts = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    return {text.text: text for text in texts}


def decide(workshop: Workshop, ada: Visitor, session: Session, *names: str, approve: bool) -> None:
    written = texts_of(workshop, ada, session)
    chosen = [written[name] for name in names]
    moderation.decide(workshop, ada, session, in_round(workshop, session.code).round, chosen, approve=approve)


@pytest.fixture
def moderated(workshop: Workshop, ada: Visitor, asked: Session) -> Session:
    """Three texts of Ben are approved and one of his stands for one of Chi; two of Ben are hidden, the rest waits."""
    decide(workshop, ada, asked, "ben schreef 0", "ben schreef 1", "ben schreef 2", approve=True)
    decide(workshop, ada, asked, "ben schreef 3", "ben schreef 4", approve=False)
    written, now = texts_of(workshop, ada, asked), in_round(workshop, asked.code)
    same, root = written["chi schreef 0"], written["ben schreef 0"]
    moderation.merge(workshop, ada, asked, now.activity, now.round, same, root)
    return asked


def revealed(workshop: Workshop, ada: Visitor, session: Session) -> None:
    commands.close_round(workshop, ada, session, "q01", 1)
    commands.reveal(workshop, ada, session, "q01", 1)


def test_writers_read_what_became_of_each_text_while_they_write(
    show: Show, workshop: Workshop, ada: Visitor, ben: Visitor, chi: Visitor, moderated: Session, language: str
) -> None:
    texts = Texts(language)
    form = show("take_part", ben, language, code=moderated.code).data_of("workshop_writing")
    statuses = {name: known["status"] for name, known in form["statuses"].items()}
    says = {name: texts(f"writing.status.{name}") for name in ("approved", "hidden", "waiting")}
    assert statuses == {
        **dict.fromkeys(("t0", "t1", "t2"), says["approved"]),
        **dict.fromkeys(("t3", "t4"), says["hidden"]),
        "t5": says["waiting"],
    }
    assert form["unseen"] == says["waiting"]
    form = show("take_part", chi, language, code=moderated.code).data_of("workshop_writing")
    assert [form["statuses"][name]["status"] for name in ("t0", "t1")] == [says["approved"], says["waiting"]]


@pytest.mark.parametrize("phase", ["closed", "revealed"])
def test_writers_read_what_became_of_each_text_after_the_round(
    show: Show, workshop: Workshop, ada: Visitor, chi: Visitor, moderated: Session, language: str, phase: str
) -> None:
    if phase == "revealed":
        revealed(workshop, ada, moderated)
    else:
        commands.close_round(workshop, ada, moderated, "q01", 1)
    texts, said = Texts(language), show("take_part", chi, language, code=moderated.code).visible_text
    merged = texts(f"writing.status.{'merged' if phase == 'revealed' else 'approved'}")
    waiting = texts("writing.status.waiting")
    own = said[said.index(texts("writing.own")) :]
    counted = [texts("moderation.shown", shown=1, given=6)] if phase == "revealed" else []
    lines = ["chi schreef 0", merged, *(f"chi schreef {number} {waiting}" for number in range(1, 6))]
    assert own.split("\n")[0] == " ".join([texts("writing.own"), *counted, *lines])


def test_the_projector_the_review_and_every_export_say_how_many_texts_are_shown(
    show: Show, workshop: Workshop, ada: Visitor, moderated: Session, language: str
) -> None:
    texts = Texts(language)
    assert "getoond" not in show("project", ada, language, code=moderated.code).visible_text, "nothing is shown yet"
    revealed(workshop, ada, moderated)
    assert SHOWN["nl"] in show("project", ada, code=moderated.code).visible_text, "in the language of the session"
    assert SHOWN[language] in show("review", ada, language, code=moderated.code, activity="q01").visible_text
    now = commands.find(workshop, moderated.code)
    assert SHOWN[language] in registry.download(workshop, ada, now, "csv", texts).decode()
    document = json.loads(registry.download(workshop, ada, now, "json", texts))
    [told] = [each for activity in document["activities"] for each in activity["rounds"]]
    assert told["texts_moderated"] == {"shown": 4, "given": 12}
    files = dict(registry.exporter("csv").files(report.build(workshop, now, texts)))
    tables = [table for name, table in files.items() if name == "results.csv" or name[0].isdigit()]
    assert tables and all(SHOWN[language] in table.decode() for table in tables)


def test_where_nothing_is_held_back_nothing_is_said(
    show: Show, workshop: Workshop, ada: Visitor, asked: Session, nl: Texts
) -> None:
    commands.set_approval(workshop, ada, asked, False)
    revealed(workshop, ada, asked)
    assert "getoond" not in show("project", ada, code=asked.code).visible_text
    decide(workshop, ada, asked, "ben schreef 0", approve=False)
    assert "11 van 12 getoond" in show("project", ada, code=asked.code).visible_text


def test_when_no_text_is_shown_the_projector_says_that_they_are_there(
    show: Show, workshop: Workshop, ada: Visitor, asked: Session
) -> None:
    revealed(workshop, ada, asked)
    assert "0 van 12 getoond" in show("project", ada, code=asked.code).visible_text
    assert "0 van 12 getoond" in show("review", ada, code=asked.code, activity="q01").visible_text
