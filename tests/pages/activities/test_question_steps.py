"""A question that is walked through in steps: what the phone, the projector and the console show in each of them."""

from collections.abc import Mapping

import pytest

from sessions.access.rights import Visitor
from sessions.activities.word.activity import WordActivity
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.programme import LongText, Programme, Text
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import PLAN, on_stage, somebody
from tests.pages.conftest import Show, element_names
from tests.pages.screen import Screen
from tests.sessions.activities.question.test_question_steps import WALK

CHECK_IN = WordActivity(id="word", kind="word", text=Text(nl="hoe kom je binnen?", en="how do you come in?"))
TITLE = Text(nl="Praten", en="Talking")


@pytest.fixture
def talk(workshop: Workshop, dee: Visitor) -> Session:
    """A session with a word to check in and the twelve questions in six steps."""
    programme = Programme("talk", TITLE, LongText(nl="Praten", en="Talking"), (), (CHECK_IN, WALK))
    return commands.create(workshop, dee, PLAN, programme)[0]


@pytest.fixture
def people(workshop: Workshop, talk: Session) -> list[Visitor]:
    """Three people who take part."""
    found = [somebody(f"10.2.0.{index}") for index in range(3)]
    for one in found:
        answering.join(workshop, one, talk)
    return found


def write(workshop: Workshop, talk: Session, who: Visitor, number: int, *texts: str, activity: str = "talk") -> None:
    items = [{"id": f"t{index}", "text": text} for index, text in enumerate(texts)]
    answering.cast(workshop, who, talk, activity, number, {"texts": items})


def approve(workshop: Workshop, dee: Visitor, talk: Session, number: int) -> None:
    now = on_stage(workshop, talk.code)
    [one] = [each for item in session_view.items(workshop, talk) for each in item.rounds
             if (each.activity, each.number) == (now.session.current, number)]  # fmt: skip
    texts = texts_for_facilitator(workshop, dee, now.session, now.activity, one, "nl")
    moderation.decide(workshop, dee, now.session, one, texts, approve=True)


def chosen(workshop: Workshop, dee: Visitor, talk: Session, people: list[Visitor]) -> None:
    """The fifth question is chosen, and the audience has seen it."""
    commands.open_round(workshop, dee, talk, "talk", 1, "choose")
    for person in people:
        answering.cast(workshop, person, talk, "talk", 1, {"q05": 2, "q01": 1})
    commands.reveal(workshop, dee, talk, "talk", 1)


def test_questions_are_chosen_blind_under_their_themes(
    workshop: Workshop, show: Show, dee: Visitor, talk: Session, people: list[Visitor], nl: Texts
) -> None:
    commands.open_round(workshop, dee, talk, "talk", 1)
    phone, projector = (show(name, people[0], code=talk.code) for name in ("take_part", "project"))
    [field] = phone.run().data_of("workshop_fields")["fields"]
    assert (field["type"], field["total"], field["on_one"], len(field["options"])) == ("dots", 3, 2, 12)
    assert [list(one) for one in field["options"]][3] == ["q04", "vraag 4?", "FORCE_FIELD"]
    for person in people:
        answering.cast(workshop, person, talk, "talk", 1, {"q05": 2})
    assert (nl("question.invite.choose") in projector.run().visible_text, projector.components("workshop_chart")) == (
        True,
        [],
    )
    commands.close_round(workshop, dee, talk, "talk", 1)
    commands.reveal(workshop, dee, talk, "talk", 1)
    assert projector.follow().data_of("workshop_chart")["alt"] == "Bovenaan staat met 6 stippen: vraag 5?"
    assert f"vraag 5? {nl.count('question.dots', 6)} {nl('question.mine', count=2)}" in phone.follow().visible_text


def test_pairs_see_what_they_wrote_alone_and_one_of_them_types(
    workshop: Workshop, show: Show, dee: Visitor, talk: Session, people: list[Visitor], nl: Texts
) -> None:
    chosen(workshop, dee, talk, people)
    commands.open_round(workshop, dee, talk, "talk", 2, "alone")
    write(workshop, talk, people[0], 2, "alleen bedacht")
    phone = show("take_part", people[0], code=talk.code).run()
    assert ("vraag 5?" in phone.visible_text, phone.data_of("workshop_writing")["rule"]) == (True, "")
    commands.open_round(workshop, dee, talk, "talk", 3, "pairs")
    assert f"{nl('question.earlier', step='alleen')} alleen bedacht" in phone.follow().visible_text
    told = phone.data_of("workshop_writing")
    assert (told["label"], told["rule"]) == (nl("question.label_together"), nl("question.rule.pairs"))
    other = show("take_part", people[1], code=talk.code).run()
    assert "alleen bedacht" not in other.received


def test_who_did_not_type_in_the_pair_still_has_what_was_written_alone(
    workshop: Workshop, show: Show, dee: Visitor, talk: Session, people: list[Visitor], nl: Texts
) -> None:
    commands.open_round(workshop, dee, talk, "talk", 1, "alone")
    for one in people[:2]:
        write(workshop, talk, one, 1, "alleen bedacht")
    commands.open_round(workshop, dee, talk, "talk", 2, "pairs")
    write(workshop, talk, people[0], 2, "samen bedacht")
    answering.cast(workshop, people[1], talk, "talk", 2, {"pass": True})
    commands.open_round(workshop, dee, talk, "talk", 3, "fours")
    typed, watched = (show("take_part", one, code=talk.code).run().visible_text for one in people[:2])
    assert f"{nl('question.earlier', step='in tweetallen')} samen bedacht" in typed
    assert f"{nl('question.earlier', step='alleen')} alleen bedacht" in watched


def test_dots_are_laid_on_the_answers_of_the_step_before(
    workshop: Workshop, show: Show, dee: Visitor, talk: Session, people: list[Visitor], nl: Texts
) -> None:
    chosen(workshop, dee, talk, people)
    commands.open_round(workshop, dee, talk, "talk", 2, "alone")
    write(workshop, talk, people[0], 2, "alleen")
    approve(workshop, dee, talk, 2)
    commands.open_round(workshop, dee, talk, "talk", 3, "all")
    write(workshop, talk, people[0], 3, "eerste", "tweede")
    commands.open_round(workshop, dee, talk, "talk", 4, "dots")
    phone = show("take_part", people[0], code=talk.code).run()
    assert (nl("question.no_answers") in phone.visible_text, phone.components("workshop_fields")) == (True, [])
    approve(workshop, dee, talk, 3)
    [field] = show("take_part", people[0], code=talk.code).run().data_of("workshop_fields")["fields"]
    names = {text: name for name, text, _ in field["options"]}
    assert set(names) == {"eerste", "tweede"}
    for person in people:
        answering.cast(workshop, person, talk, "talk", 4, {names["tweede"]: 2})
    projector = show("project", people[0], code=talk.code).run()
    assert projector.data_of("workshop_chart")["alt"] == "Bovenaan staat met 6 stippen: tweede"
    assert "vraag 5?" in projector.visible_text


def _queue(console: Screen) -> list[str]:
    """What can be decided now; what can't be is there too, and disabled."""
    pressable = [str(one.key) for one in console.run().button if not one.disabled]
    keys, names = [key for key in pressable if key.startswith(("approve_", "hide_"))], element_names(console.workshop)
    return [key if key.endswith("_all") else _renamed(key, names) for key in keys]


def _press(console: Screen, key: str) -> Screen:
    """Press a button by whose text it is about."""
    names = {name: element for element, name in element_names(console.workshop).items()}
    return console.press(_renamed(key, names))


def _renamed(key: str, names: Mapping[str, str]) -> str:
    [(old, new)] = [(old, new) for old, new in names.items() if key.endswith(f"_{old}")]
    return key.removesuffix(old) + new


def test_texts_of_an_earlier_step_can_still_be_approved(
    workshop: Workshop, show: Show, dee: Visitor, talk: Session, people: list[Visitor], nl: Texts
) -> None:
    commands.open_round(workshop, dee, talk, "talk", 1, "alone")
    write(workshop, talk, people[0], 1, "alleen")
    console = show("facilitate", dee, code=talk.code)
    assert _queue(console) == ["approve_1_t0", "hide_1_t0"]
    commands.open_round(workshop, dee, talk, "talk", 2, "all")
    write(workshop, talk, people[1], 2, "samen")
    assert _queue(console) == ["approve_2_t0", "hide_2_t0", "approve_1_1_t0", "hide_1_1_t0"]
    assert f"alleen · ronde 1: {nl.count('queue.title', 1)}" in console.visible_text
    commands.open_round(workshop, dee, talk, "talk", 3, "dots")
    assert _queue(console) == ["approve_1_1_t0", "hide_1_1_t0", "approve_2_2_t0", "hide_2_2_t0"]
    _press(console, "approve_1_1_t0")
    _press(console, "approve_2_2_t0")
    assert _queue(console) == ["hide_2_2_t0"]  # what the dots are laid on stays at hand
    _press(console, "hide_2_2_t0")
    approve(workshop, dee, talk, 1)
    assert _queue(console) == ["approve_2_2_t0"]


@pytest.mark.slow
def test_a_day_of_undecided_texts_does_not_make_the_console_longer_and_longer(
    workshop: Workshop, show: Show, dee: Visitor, talk: Session, nl: Texts
) -> None:
    many = [somebody(f"10.3.0.{index}") for index in range(10)]
    for one in many:
        answering.join(workshop, one, talk)
    for number in (1, 2, 3, 4, 5):
        commands.open_round(workshop, dee, talk, "word", number)
        for at, one in enumerate(many if number < 5 else []):
            write(workshop, talk, one, number, *(f"woord {at} {part}" for part in "abc"), activity="word")
    console = show("facilitate", dee, code=talk.code)
    rows = [key for key in _queue(console) if key.startswith("hide_")]
    assert ({key.split("_")[1] for key in rows}, len(rows)) == ({"1", "2"}, 60)
    assert nl.count("queue.later", 2) in console.visible_text
    console.press("1_approve_all")
    rows = [key for key in _queue(console) if key.startswith("hide_")]
    assert {key.split("_")[1] for key in rows} == {"2", "3"}
    assert nl.count("queue.later", 1) in console.visible_text


def test_whether_texts_wait_in_a_round_that_was_left_is_known_after_each_change(
    workshop: Workshop, show: Show, dee: Visitor, talk: Session, people: list[Visitor]
) -> None:
    console = show("facilitate", dee, code=talk.code)
    commands.open_round(workshop, dee, talk, "word", 1)
    write(workshop, talk, people[0], 1, "eerst", activity="word")
    commands.open_round(workshop, dee, talk, "word", 2)
    assert _queue(console) == ["approve_1_1_t0", "hide_1_1_t0"]
    write(workshop, talk, people[1], 2, "nu", activity="word")
    assert _queue(console) == ["approve_2_t0", "hide_2_t0", "approve_1_1_t0", "hide_1_1_t0"]
    _press(console, "hide_1_1_t0")
    assert _queue(console) == ["approve_2_t0", "hide_2_t0"]
    commands.open_round(workshop, dee, talk, "word", 1)
    write(workshop, talk, people[2], 1, "later", activity="word")
    commands.open_round(workshop, dee, talk, "word", 2)
    # The one that was hidden could be approved after all.
    assert _queue(console)[2:] == ["approve_1_1_t0", "approve_1_3_t0", "hide_1_3_t0"]


def test_the_review_tells_every_step_by_its_name(
    workshop: Workshop, show: Show, dee: Visitor, talk: Session, people: list[Visitor], nl: Texts
) -> None:
    chosen(workshop, dee, talk, people)
    commands.open_round(workshop, dee, talk, "talk", 2, "alone")
    commands.set_approval(workshop, dee, talk, wanted=False)
    write(workshop, talk, people[0], 2, "alleen")
    said = show("review", dee, code=talk.code, activity="talk").run().visible_text
    assert ("kiezen · ronde 1" in said, "alleen · ronde 1" in said, "alleen" in said) == (True, True, True)


def test_a_word_is_a_cloud_for_the_audience_and_a_list_on_the_phone(
    workshop: Workshop, show: Show, dee: Visitor, talk: Session, people: list[Visitor], nl: Texts
) -> None:
    commands.set_approval(workshop, dee, talk, wanted=False)
    commands.open_round(workshop, dee, talk, "word", 1)
    phone = show("take_part", people[0], code=talk.code).run()
    assert (phone.data_of("workshop_writing")["longest"], phone.data_of("workshop_writing")["most"]) == (80, 3)
    for one, text in zip(people, ("Lef", "lef", "geduld"), strict=True):
        write(workshop, talk, one, 1, text, activity="word")
    projector = show("project", people[0], code=talk.code).run()
    assert projector.data_of("workshop_chart")["figure"]["data"][0]["text"] == ["Lef", "geduld"]
    commands.close_round(workshop, dee, talk, "word", 1)
    assert f"Lef {nl('word.times', count=2)} {nl('word.you')}" in phone.follow().visible_text


def test_words_wait_for_the_facilitators_look(
    workshop: Workshop, show: Show, dee: Visitor, talk: Session, people: list[Visitor]
) -> None:
    commands.open_round(workshop, dee, talk, "word", 1)
    for one, text in zip(people, ("Lef", "lef", "onzin"), strict=True):
        write(workshop, talk, one, 1, text, activity="word")
    projector = show("project", people[0], code=talk.code).run()
    assert (projector.components("workshop_chart"), "Lef" in projector.received) == ([], False)
    approve(workshop, dee, talk, 1)
    assert projector.follow().data_of("workshop_chart")["figure"]["data"][0]["text"] == ["Lef", "onzin"]
