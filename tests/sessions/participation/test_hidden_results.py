"""A result that is hidden while people answer about its texts: their answers stay, as long as the texts do."""

import pytest

from sessions.access.rights import Visitor
from sessions.activities.forcefield.rating import RatingPrompt
from sessions.activities.question.answer_dots import AnswerDots
from sessions.activities.shared.texts import TextPrompt
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.records import RoundKey, Session
from sessions.participation import answering, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import in_round, narrowed, somebody

pytestmark = pytest.mark.both_stores

NL = Texts("nl")


@pytest.fixture
def laying(workshop: Workshop, ada: Visitor, ben: Visitor, session: Session) -> list[str]:
    """Ben laid a dot on each of two texts; the names of all three texts."""
    write(workshop, ada, session, 1, "alone", ("een", "twee", "drie"))
    commands.open_round(workshop, ada, session, "choose", 2, "dots")
    answering.join(workshop, ben, session)
    names = offered(workshop, session)
    answering.cast(workshop, ben, session, "choose", 2, {names[0]: 1, names[1]: 1})
    return names


def write(workshop: Workshop, ada: Visitor, session: Session, number: int, step: str, texts: tuple[str, ...]) -> None:
    """Somebody else writes each of these texts, all are approved, and the result is shown."""
    commands.open_round(workshop, ada, session, "choose", number, step)
    for text in texts:
        person = somebody()
        answering.join(workshop, person, session)
        answering.cast(workshop, person, session, "choose", number, {"texts": [{"id": "a", "text": text}]})
    now = in_round(workshop, session.code)
    written = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    moderation.decide(workshop, ada, now.session, now.round, written, approve=True)
    commands.reveal(workshop, ada, session, "choose", number)


def offered(workshop: Workshop, session: Session) -> list[str]:
    """The names of what dots can be laid on now."""
    return list(narrowed(in_round(workshop, session.code).prompt, AnswerDots).options(NL))


def dots(workshop: Workshop, visitor: Visitor, session: Session, number: int = 2) -> dict[str, object]:
    """The stored dots of one participant."""
    participant = answering.participant_of(workshop, visitor, session)
    assert participant
    answer = answering.own_answer(workshop, participant, "choose", number)
    return (answer.value or {}) if answer else {}


def test_dots_stay_when_the_result_below_them_is_hidden_and_a_phone_sends_another(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, laying: list[str]
) -> None:
    commands.hide(workshop, ada, session, "choose", 1)
    assert offered(workshop, session) == [], "nothing of a hidden result is offered"
    answering.cast(workshop, ben, session, "choose", 2, {laying[2]: 1})
    assert dots(workshop, ben, session) == {laying[0]: 1, laying[1]: 1, laying[2]: 1}
    answering.cast(workshop, ben, session, "choose", 2, {laying[2]: None})
    assert dots(workshop, ben, session) == {laying[0]: 1, laying[1]: 1}
    commands.reveal(workshop, ada, session, "choose", 1)
    commands.open_round(workshop, ada, session, "choose", 2, "dots")
    assert offered(workshop, session) == laying
    answering.cast(workshop, ben, session, "choose", 2, {laying[1]: 2})
    assert dots(workshop, ben, session) == {laying[0]: 1, laying[1]: 2}


def test_a_text_that_is_hidden_gives_its_dots_back_also_below_a_hidden_result(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, laying: list[str]
) -> None:
    now = in_round(workshop, session.code)
    items = session_view.items(workshop, now.session)
    [written] = [each for item in items for each in item.rounds if each.key == RoundKey("choose", 1)]
    texts = texts_for_facilitator(workshop, ada, now.session, now.activity, written, "nl")
    wording = narrowed(now.prompt, AnswerDots).options(NL)
    [rude] = [text for text in texts if text.text == wording[laying[0]]]
    moderation.decide(workshop, ada, now.session, written, [rude], approve=False)
    commands.hide(workshop, ada, session, "choose", 1)
    answering.cast(workshop, ben, session, "choose", 2, {laying[2]: 2})
    assert dots(workshop, ben, session) == {laying[1]: 1, laying[2]: 2}


def test_dots_on_a_hidden_result_stay_beside_those_on_an_earlier_one_that_is_offered_in_its_place(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    write(workshop, ada, session, 1, "alone", ("een",))
    write(workshop, ada, session, 2, "pairs", ("twee",))
    commands.open_round(workshop, ada, session, "choose", 3, "dots")
    answering.join(workshop, ben, session)
    [pair] = offered(workshop, session)
    answering.cast(workshop, ben, session, "choose", 3, {pair: 2})
    commands.hide(workshop, ada, session, "choose", 2)
    [alone] = offered(workshop, session)
    answering.cast(workshop, ben, session, "choose", 3, {alone: 1})
    assert dots(workshop, ben, session, 3) == {pair: 2, alone: 1}
    commands.reveal(workshop, ada, session, "choose", 2)
    assert offered(workshop, session) == [pair]


def test_ratings_of_added_forces_stay_when_the_result_with_these_forces_is_hidden(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    [name] = [each.activity.id for each in session_view.items(workshop, session) if each.activity.kind == "forcefield"]
    commands.open_round(workshop, ada, session, name, 1, "add")
    chi = somebody()
    for person in (ben, chi):
        answering.join(workshop, person, session)
    now = in_round(workshop, session.code)
    assert isinstance(now.prompt, TextPrompt)
    parts = {part.name: part.options[0] if part.options else "geld" for part in now.prompt.parts_now()}
    answering.cast(workshop, chi, session, name, 1, {"texts": [{"id": "a", **parts}]})
    written = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    moderation.decide(workshop, ada, now.session, now.round, written, approve=True)
    commands.reveal(workshop, ada, session, name, 1)
    commands.open_round(workshop, ada, session, name, 2, "rate")
    before = narrowed(in_round(workshop, session.code).prompt, RatingPrompt).fields()
    commands.hide(workshop, ada, session, name, 1)
    fixed = narrowed(in_round(workshop, session.code).prompt, RatingPrompt).fields()
    [added] = [field for field in before - fixed if field.endswith("_strength")]
    own = min(fixed)
    commands.reveal(workshop, ada, session, name, 1)
    commands.open_round(workshop, ada, session, name, 2, "rate")
    answering.cast(workshop, ben, session, name, 2, {added: 4})
    commands.hide(workshop, ada, session, name, 1)
    answering.cast(workshop, ben, session, name, 2, {own: 2})
    participant = answering.participant_of(workshop, ben, session)
    assert participant
    stored = answering.own_answer(workshop, participant, name, 2)
    assert stored and stored.value == {added: 4, own: 2}
