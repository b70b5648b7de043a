"""Take part: what a participant sees and sends, from the lobby to the end."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.facilitation import activity_order, commands
from sessions.locale import Texts
from sessions.model.records import Participant, Session
from sessions.participation import answering, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import Clock, answer_key, in_round, on_stage
from tests.pages.conftest import ODD, POLES, QUESTION, AnsweredSession, Busy, Crowd, Forget, Give, Reload, Show, Traces
from tests.pages.screen import Screen, bar, present, rows

Unchanged = Callable[[], AbstractContextManager[None]]
ANSWERS = "SELECT activity, round, participant, value, saved_at FROM answers"
LOG = "SELECT activity, round, participant, value FROM answer_log ORDER BY id"
AT = "2026-11-23T13:00:00+00:00"
NOTHING_YET = {"answered": False, "value": None, "saved": None, "receipt": None}


def _stored(told: dict[str, object]) -> dict[str, object]:
    return {name: told[name] for name in NOTHING_YET}


def _approve(workshop: Workshop, who: Visitor, session: Session, *, but: str = "") -> None:
    """Let the audience see every text of q01 but one."""
    commands.reveal(workshop, who, session, "q01", 1)
    now = in_round(workshop, session.code)
    texts = texts_for_facilitator(workshop, who, session, now.activity, now.round, "nl")
    moderation.decide(workshop, who, session, now.round, [text for text in texts if text.text != but], approve=True)


# --- who is in, and where the session stands --------------------------------------------------------------------------


def test_whoever_has_not_joined_is_asked_to(
    show: Show, eve: Visitor, session: Session, unchanged: Unchanged, texts: Texts, language: str
) -> None:
    with unchanged():
        screen = show("take_part", eve, language, code=session.code)
    assert (screen.name, screen.session_code) == ("join", session.code)
    assert texts("join.go") in screen.visible_text


def test_whatever_the_cookie_says_a_stranger_takes_no_part(show: Show, stranger: Visitor, opened: Session) -> None:
    assert show("take_part", stranger, code=opened.code).name == "join"


def test_rights_to_facilitate_are_no_part_in_a_session(show: Show, ada: Visitor, dee: Visitor, opened: Session) -> None:
    assert [show("take_part", one, code=opened.code).name for one in (ada, dee)] == ["join", "join"]


def test_who_takes_part_in_one_session_takes_no_part_in_another(show: Show, ben: Visitor, english: Session) -> None:
    assert show("take_part", ben, code=english.code).name == "join"


def test_in_the_lobby_there_is_nothing_to_do(
    show: Show, ben: Visitor, session: Session, language: str, texts: Texts
) -> None:
    screen = show("take_part", ben, language, code=session.code.lower())
    assert screen.visible_text.splitlines() == [bar(texts), texts("take_part.lobby")]
    title = f"{texts('screen.take_part')} · {texts('brand')}"
    told = {"screen": "take_part", "title": title, "asked": "", "stage": 0, "rehearsal": ""}
    assert screen.phone
    assert {name: value for name, value in screen.phone.view.items() if name != "pieces"} == told
    connection = {state: texts(f"live.{state}") for state in ("polling", "offline", "unreachable")}
    assert (screen.phone.code, screen.phone.came[0]["connection"]) == (session.code, connection)


@pytest.mark.parametrize("activity", ["p1", "q01"])
def test_before_the_round_one_reads_what_is_coming(
    show: Show, ben: Visitor, ada: Visitor, session: Session, language: str, texts: Texts, activity: str
) -> None:
    screen = show("take_part", ben, language, code=session.code)
    commands.go_to(screen.workshop, ada, session, activity)
    screen.run()
    now = on_stage(screen.workshop, session.code)
    assert screen.visible_text.splitlines() == [bar(texts), now.activity.heading(texts), texts("take_part.waiting")]
    assert screen.components("workshop_slider") + screen.components("workshop_writing") == []


def test_after_the_round_one_looks_at_the_audience(
    show: Show, ben: Visitor, ada: Visitor, opened: Session, language: str, texts: Texts
) -> None:
    screen = show("take_part", ben, language, code=opened.code)
    commands.close_round(screen.workshop, ada, opened, "p1", 1)
    now = on_stage(screen.workshop, opened.code)
    assert screen.run().visible_text.splitlines() == [
        bar(texts),
        now.activity.heading(texts),
        texts("take_part.closed"),
    ]
    assert screen.components("workshop_slider") == []


def test_after_the_end_one_is_thanked(
    show: Show, ben: Visitor, eve: Visitor, ada: Visitor, opened: Session, language: str, texts: Texts
) -> None:
    screen = show("take_part", ben, language, code=opened.code)
    commands.end(screen.workshop, ada, opened)
    assert screen.run().visible_text.splitlines() == [bar(texts), texts("take_part.ended")]
    assert texts("refused.session_ended") in show("take_part", eve, language, code=opened.code).visible_text


def test_the_signal_alone_brings_the_next_picture(show: Show, ben: Visitor, ada: Visitor, opened: Session) -> None:
    screen = show("take_part", ben, code=opened.code)
    commands.close_round(screen.workshop, ada, opened, "p1", 1)
    screen.follow()
    assert screen.visible_text.splitlines()[-1] == Texts("nl")("take_part.closed")
    assert screen.phone
    assert screen.phone.view["stage"] == opened.stage + 1


def test_one_does_not_move_when_others_answer(
    show: Show, ben: Visitor, chi: Visitor, opened: Session, give: Give
) -> None:
    screen = show("take_part", ben, code=opened.code)
    before = screen.received
    give("p1", 1, {chi: 88})
    assert screen.run().received == before


# --- the slider -------------------------------------------------------------------------------------------------------


def test_a_slider_has_no_position_until_it_is_touched(
    show: Show, ben: Visitor, chi: Visitor, opened: Session, give: Give, language: str, texts: Texts
) -> None:
    give("p1", 1, {chi: 88})
    screen = show("take_part", ben, language, code=opened.code)
    told = screen.data_of("workshop_slider")
    assert screen.visible_text.splitlines() == [bar(texts), texts("paradox.prompt")]
    left, right = POLES[language]
    assert {name: told[name] for name in (*NOTHING_YET, "key", "left", "right", "language")} == {
        **NOTHING_YET,
        "key": answer_key(screen.workshop, opened, ben),
        "left": left,
        "right": right,
        "language": language,
    }
    assert told["texts"]["label"] == texts("slider.label", left=left, right=right)
    assert told["texts"]["pass"] == texts("sending.pass")


@pytest.mark.parametrize("place", [0, 50, 73, 100])
def test_a_place_is_stored_and_the_receipt_says_so(
    show: Show, ben: Visitor, opened: Session, language: str, texts: Texts, place: int
) -> None:
    screen = show("take_part", ben, language, code=opened.code).cast({"value": place}, nonce="abc")
    assert rows(screen.workshop, ANSWERS) == [("p1", 1, 1, f'{{"value": {place}}}', AT)]
    assert rows(screen.workshop, LOG) == [("p1", 1, 1, f'{{"value": {place}}}')]
    assert _stored(screen.data_of("workshop_slider")) == {
        "answered": True,
        "value": {"value": place},
        "saved": texts("sending.saved", time="14:00"),
        "receipt": {"nonce": "abc", "refused": None, "final": False},
    }


def test_the_last_answer_counts_and_no_earlier_one_is_lost(
    show: Show, ben: Visitor, opened: Session, clock: Clock, nl: Texts
) -> None:
    screen = show("take_part", ben, code=opened.code).cast({"value": 10}, nonce="a")
    clock.forward(minutes=3)
    screen.cast({"value": 90}, nonce="b")
    assert rows(screen.workshop, ANSWERS) == [("p1", 1, 1, '{"value": 90}', "2026-11-23T13:03:00+00:00")]
    assert rows(screen.workshop, LOG) == [("p1", 1, 1, '{"value": 10}'), ("p1", 1, 1, '{"value": 90}')]
    told = screen.data_of("workshop_slider")
    assert (told["value"], told["saved"], told["receipt"]["nonce"]) == (
        {"value": 90},
        nl("sending.saved", time="14:03"),
        "b",
    )


def test_a_pass_is_an_answer_that_can_be_changed(show: Show, ben: Visitor, opened: Session, nl: Texts) -> None:
    screen = show("take_part", ben, code=opened.code).cast({"pass": True})
    assert rows(screen.workshop, ANSWERS) == [("p1", 1, 1, "null", AT)]
    assert _stored(screen.data_of("workshop_slider")) == {
        "answered": True,
        "value": None,
        "saved": nl("sending.saved", time="14:00"),
        "receipt": {"nonce": "n1", "refused": None, "final": False},
    }
    assert rows(screen.cast({"value": 5}).workshop, ANSWERS) == [("p1", 1, 1, '{"value": 5}', AT)]


def test_what_was_saved_for_another_question_is_not_called_saved_for_this_one(
    show: Show, ada: Visitor, ben: Visitor, opened: Session, nl: Texts
) -> None:
    screen = show("take_part", ben, code=opened.code).cast({"value": 10})
    workshop = screen.workshop
    told = activity_order.definition(workshop, opened, "p1")
    activity_order.change(workshop, ada, opened, "p1", told | {"ask": "now_needed"}, told)
    now = show("take_part", ben, code=opened.code).data_of("workshop_fields")
    assert (now["answered"], now["value"], now["saved"]) == (False, None, None)
    assert rows(workshop, ANSWERS) == [("p1", 1, 1, '{"value": 10}', AT)]
    again = show("take_part", ben, code=opened.code)
    now = again.cast({"now": 30}, nonce="n2").data_of("workshop_fields")
    assert (now["answered"], now["value"], now["saved"]) == (True, {"now": 30}, nl("sending.saved", time="14:00"))


def test_the_same_sending_twice_is_one_answer(show: Show, ben: Visitor, opened: Session) -> None:
    screen = show("take_part", ben, code=opened.code).cast({"value": 10}, nonce="a").cast({"value": 10}, nonce="a")
    assert rows(screen.workshop, ANSWERS) == [("p1", 1, 1, '{"value": 10}', AT)]


def test_a_reload_and_another_tab_show_what_is_stored(show: Show, ben: Visitor, opened: Session) -> None:
    first, second = (show("take_part", ben, code=opened.code) for _ in range(2))
    first.cast({"value": 64})
    for screen in (second.run(), show("take_part", ben, "en", code=opened.code)):
        told = screen.data_of("workshop_slider")
        assert (told["answered"], told["value"], told["receipt"]) == (True, {"value": 64}, None)


@pytest.mark.parametrize(
    "answer",
    [None, 50, "50", [], {}, {"value": 101}, {"value": -1}, {"value": 50.5}, {"value": "50"}, {"value": True},
     {"value": None}, {"value": 50, "more": 1}, {"pass": False}, {"texts": []}, {"value": 10**30}],
)  # fmt: skip
def test_what_is_no_place_on_the_line_is_refused(
    show: Show, ben: Visitor, opened: Session, answer: object, nl: Texts, unchanged: Unchanged
) -> None:
    screen = show("take_part", ben, code=opened.code)
    with unchanged():
        screen.cast(answer)
    receipt = {"nonce": "n1", "refused": nl("refused.mark"), "final": False}
    assert _stored(screen.data_of("workshop_slider")) == {**NOTHING_YET, "receipt": receipt}


def test_an_answer_after_the_round_closed_is_refused_for_good(
    show: Show, ben: Visitor, ada: Visitor, opened: Session, language: str, texts: Texts
) -> None:
    screen = show("take_part", ben, language, code=opened.code).cast({"value": 10})
    commands.close_round(screen.workshop, ada, opened, "p1", 1)
    screen.cast({"value": 90}, nonce="late")
    assert rows(screen.workshop, ANSWERS) == [("p1", 1, 1, '{"value": 10}', AT)]
    assert screen.visible_text.splitlines()[-1] == texts("take_part.closed")
    assert screen.phone
    assert screen.phone.receipt == {"nonce": "late", "refused": texts("refused.round_closed"), "final": True}


def test_an_answer_after_the_end_is_refused(show: Show, ben: Visitor, ada: Visitor, opened: Session, nl: Texts) -> None:
    screen = show("take_part", ben, code=opened.code)
    commands.end(screen.workshop, ada, opened)
    screen.cast({"value": 90})
    assert rows(screen.workshop, ANSWERS) == []
    assert screen.visible_text.splitlines()[-1] == nl("take_part.ended")


def test_an_answer_in_a_session_that_was_forgotten_meanwhile_is_refused(
    show: Show, ben: Visitor, opened: Session, forget: Forget, language: str, texts: Texts
) -> None:
    screen = show("take_part", ben, language, code=opened.code)
    forget()
    screen.cast({"value": 90})
    assert texts("way_on.home") in screen.visible_text
    assert rows(screen.workshop, ANSWERS) + rows(screen.workshop, LOG) == []
    unknown = texts("refused.code_unknown", code=f"{opened.code[:3]} {opened.code[3:]}")
    assert f"{unknown} {texts('way_on.home')}" in screen.run().visible_text.splitlines()


def test_an_answer_that_was_not_saved_says_so_and_may_be_sent_again(
    show: Show, ben: Visitor, opened: Session, unchanged: Unchanged, busy: Busy, language: str, texts: Texts
) -> None:
    screen = show("take_part", ben, language, code=opened.code)
    with unchanged(), busy():
        screen.cast({"value": 90})
    receipt = {"nonce": "n1", "refused": texts("refused.not_saved"), "final": False}
    assert _stored(screen.data_of("workshop_slider")) == {**NOTHING_YET, "receipt": receipt}
    screen.cast({"value": 90})
    assert screen.data_of("workshop_slider")["receipt"] == {"nonce": "n1", "refused": None, "final": False}
    assert rows(screen.workshop, ANSWERS) == [("p1", 1, 1, '{"value": 90}', AT)]


def test_a_receipt_gives_back_no_more_than_a_name_of_forty_signs(show: Show, ben: Visitor, opened: Session) -> None:
    screen = show("take_part", ben, code=opened.code).cast({"value": 1}, nonce="x" * 10_000)
    assert screen.data_of("workshop_slider")["receipt"]["nonce"] == "x" * 40


def test_a_second_round_starts_empty_and_keeps_the_first(
    show: Show, ben: Visitor, ada: Visitor, opened: Session
) -> None:
    screen = show("take_part", ben, code=opened.code).cast({"value": 10})
    commands.close_round(screen.workshop, ada, opened, "p1", 1)
    commands.open_round(screen.workshop, ada, opened, "p1", 2)
    told = screen.run().data_of("workshop_slider")
    assert (told["key"], _stored(told)) == (answer_key(screen.workshop, opened, ben, number=2), NOTHING_YET)
    screen.cast({"value": 20})
    assert rows(screen.workshop, ANSWERS) == [("p1", 1, 1, '{"value": 10}', AT), ("p1", 2, 1, '{"value": 20}', AT)]


def test_live_results_are_for_the_audience_not_for_who_is_still_answering(
    show: Show, ben: Visitor, ada: Visitor, opened: Session, crowd: Crowd, give: Give, traces: Traces
) -> None:
    people = crowd(6)
    give("p1", 1, dict(zip(people, (3, 4, 5, 95, 96, 97), strict=True)))
    screen = show("take_part", ben, code=opened.code)
    commands.set_results(screen.workshop, ada, opened, "p1", "live")
    assert screen.run().components("workshop_slider") != []
    assert present(traces("p1"), screen.received) == set()


# --- writing ----------------------------------------------------------------------------------------------------------


def test_writing_starts_empty_with_what_is_asked(
    show: Show, ben: Visitor, asked: Session, language: str, texts: Texts
) -> None:
    screen = show("take_part", ben, language, code=asked.code)
    assert screen.visible_text.splitlines() == [bar(texts), QUESTION[language]]
    told = screen.data_of("workshop_writing")
    assert {name: told[name] for name in (*NOTHING_YET, "key", "label", "longest", "most")} == {
        **NOTHING_YET,
        "key": answer_key(screen.workshop, asked, ben, "q01"),
        "label": texts("question.label"),
        "longest": 500,
        "most": 10,
    }
    assert told["texts"]["left"] == texts("writing.left", left="{left}")
    assert told["texts"]["full"] == texts("writing.full", most=10)


def test_texts_are_stored_as_typed_changed_and_taken_back(show: Show, ben: Visitor, asked: Session) -> None:
    texts = {"texts": [{"id": "a", "text": ODD}, {"id": "b", "text": "één\ntwee"}]}
    screen = show("take_part", ben, code=asked.code).cast(texts)
    assert screen.data_of("workshop_writing")["value"] == texts
    stored = answering.own_answer(screen.workshop, _ben(screen, ben, asked), "q01", 1)
    assert stored and stored.value == texts
    screen.cast({"texts": [{"id": "b", "text": "  drie "}], "withdrawn": ["a"]})
    assert rows(screen.workshop, ANSWERS) == [("q01", 1, 1, '{"texts": [{"id": "b", "text": "drie"}]}', AT)]
    screen.cast({"texts": [], "withdrawn": ["b"]}, nonce="n3")
    assert rows(screen.workshop, ANSWERS) == []
    assert [row[3] is None for row in rows(screen.workshop, LOG)] == [False, False, True]
    receipt = {"nonce": "n3", "refused": None, "final": False}
    assert _stored(screen.data_of("workshop_writing")) == {**NOTHING_YET, "receipt": receipt}


def _ben(screen: Screen, ben: Visitor, session: Session) -> Participant:
    who = answering.participant_of(screen.workshop, ben, session)
    assert who
    return who


@pytest.mark.parametrize(
    ("texts", "key", "values"),
    [
        ([("a", "x" * 501)], "too_long", {"given": 501, "most": 500}),
        ([(f"t{index}", "x") for index in range(11)], "too_many_texts", {"most": 10}),
        ([("a", "x"), ("a", "y")], "texts", {}),
        ([("A!", "x")], "texts", {}),
        ([("a", 5)], "texts", {}),
    ],
)
def test_texts_that_will_not_do_are_refused_and_what_was_there_stays(
    show: Show, ben: Visitor, asked: Session, language: str, texts: list[tuple[str, object]],
    key: str, values: dict[str, object],
) -> None:  # fmt: skip
    screen = show("take_part", ben, language, code=asked.code).cast({"texts": [{"id": "a", "text": "eerst"}]})
    before = rows(screen.workshop, ANSWERS)
    screen.cast({"texts": [{"id": name, "text": text} for name, text in texts]}, nonce="n2")
    told = screen.data_of("workshop_writing")
    refused = Texts(language)(f"refused.{key}", **values)
    assert told["receipt"] == {"nonce": "n2", "refused": refused, "final": False}
    assert (told["value"], rows(screen.workshop, ANSWERS)) == ({"texts": [{"id": "a", "text": "eerst"}]}, before)


def test_nobody_reads_what_others_write(
    show: Show, ben: Visitor, ada: Visitor, chi: Visitor, asked: Session, give: Give
) -> None:
    give("q01", 1, {chi: "alleen van chi"})
    screen = show("take_part", ben, code=asked.code)
    _approve(screen.workshop, ada, asked)
    assert "alleen van chi" not in screen.run().received
    commands.close_round(screen.workshop, ada, asked, "q01", 1)
    assert "alleen van chi" in screen.run().received


# --- what comes of it -------------------------------------------------------------------------------------------------


def test_revealed_one_sees_the_group_and_oneself(
    show: Show, ben: Visitor, ada: Visitor, group: AnsweredSession, reload: Reload, language: str, texts: Texts
) -> None:
    commands.go_to(workshop := show("home", ben).workshop, ada, group.session, "p1")
    commands.reveal(workshop, ada, group.session, "p1", 1)
    screen = show("take_part", ben, language, code=group.session.code)
    left, right = POLES[language]
    sentence = texts("paradox.say.spread_out", where=texts("paradox.where.middle", left=left, right=right))
    assert screen.visible_text.splitlines() == [
        bar(texts),
        f"{left} – {right}",
        sentence,
        f"{left}{right} {texts('paradox.group')}{texts('paradox.you')}",
    ]
    assert sorted(group.marks) == [4, 14, 24, 41, 51, 78, 88]
    number_line = screen.bodies[-1]
    assert '<i class="half" style="left:19.00%;width:45.50%">' in number_line
    assert '<i class="median" style="left:41.00%">' in number_line
    assert f'<b style="left:{group.marks[0]}%">' in number_line
    assert screen.components("workshop_chart") == []


@pytest.mark.parametrize("given", ["pass", "nothing"])
def test_revealed_one_who_gave_no_place_has_no_mark(
    show: Show,
    ben: Visitor,
    ada: Visitor,
    opened: Session,
    crowd: Crowd,
    give: Give,
    texts: Texts,
    language: str,
    given: str,
) -> None:
    give("p1", 1, dict(zip(crowd(3), (10, 20, 30), strict=True)))
    if given == "pass":
        give("p1", 1, {ben: None})
    screen = show("take_part", ben, language, code=opened.code)
    commands.close_round(screen.workshop, ada, opened, "p1", 1)
    commands.reveal(screen.workshop, ada, opened, "p1", 1)
    assert texts("paradox.say.too_few") in screen.run().visible_text
    assert (texts("paradox.group") in screen.visible_text, screen.visible_text.endswith(texts("paradox.you"))) == (
        True,
        False,
    )
    assert "<b style" not in screen.bodies[-1]


def test_two_answers_are_too_few_to_show(
    show: Show, ben: Visitor, chi: Visitor, ada: Visitor, opened: Session, give: Give, traces: Traces, nl: Texts
) -> None:
    give("p1", 1, {ben: 17, chi: 83})
    screen = show("take_part", ben, code=opened.code)
    commands.close_round(screen.workshop, ada, opened, "p1", 1)
    commands.reveal(screen.workshop, ada, opened, "p1", 1)
    assert screen.run().visible_text.splitlines()[-1] == nl("take_part.too_few")
    assert present(traces("p1"), screen.received) == set()


@pytest.mark.parametrize("activity", ["p1", "q01"])
def test_what_is_hidden_is_nowhere_on_the_screen(
    show: Show, ben: Visitor, ada: Visitor, group: AnsweredSession, traces: Traces, activity: str
) -> None:
    screen = show("take_part", ben, code=group.session.code)
    commands.set_approval(screen.workshop, ada, group.session, wanted=False)
    commands.go_to(screen.workshop, ada, group.session, activity)
    others = [trace for trace in traces(activity) if trace != group.cards[0]]  # what Ben wrote himself he may see
    found = present(others, screen.run().received)
    commands.reveal(screen.workshop, ada, group.session, activity, 1)
    shown = present(others, screen.run().received)
    commands.hide(screen.workshop, ada, group.session, activity, 1)
    again = present(others, screen.run().received)
    assert (found, len(shown), again) == (set(), 6 if activity == "q01" else 2, set())


def test_revealed_cards_are_those_that_were_approved(
    show: Show, ben: Visitor, ada: Visitor, group: AnsweredSession, language: str, texts: Texts
) -> None:
    screen = show("take_part", ben, language, code=group.session.code)
    _approve(screen.workshop, ada, group.session, but=group.cards[0])
    screen.run()
    assert texts.count("question.say", 6) in screen.visible_text
    assert sorted(present(group.cards, screen.visible_text)) == sorted(group.cards[1:])


def test_cards_and_poles_read_as_they_were_typed(
    show: Show, ada: Visitor, odd: Session, crowd: Crowd, give: Give, workshop: Workshop
) -> None:
    people = crowd(3, odd)
    commands.set_approval(workshop, ada, odd, wanted=False)
    for activity in ("p1", "q01"):
        commands.open_round(workshop, ada, odd, activity, 1)
        give(activity, 1, dict.fromkeys(people, ODD if activity == "q01" else 50), odd)
    screen = show("take_part", people[0], code=odd.code)
    assert (ODD in screen.visible_text, screen.data_of("workshop_writing")["value"]["texts"][0]["text"]) == (True, ODD)
    commands.close_round(workshop, ada, odd, "q01", 1)
    commands.reveal(workshop, ada, odd, "q01", 1)
    assert screen.run().visible_text.count(ODD) == 1 + 3
    commands.open_round(workshop, ada, odd, "p1", 1)
    assert screen.run().data_of("workshop_slider")["left"] == ODD
    commands.close_round(workshop, ada, odd, "p1", 1)
    commands.reveal(workshop, ada, odd, "p1", 1)
    assert screen.run().visible_text.count(ODD) == 2 + 2


# --- full -------------------------------------------------------------------------------------------------------------


def test_a_full_session(
    show: Show, ben: Visitor, ada: Visitor, large_group: AnsweredSession, language: str, texts: Texts
) -> None:
    screen = show("take_part", ben, language, code=large_group.session.code)
    _approve(screen.workshop, ada, large_group.session)
    assert texts.count("question.say", 300) in screen.run().visible_text
    assert screen.visible_text.count("kaart nummer") == 300
    commands.go_to(screen.workshop, ada, large_group.session, "p1")
    commands.reveal(screen.workshop, ada, large_group.session, "p1", 1)
    assert texts("paradox.you") in screen.run().visible_text
    assert rights.may_facilitate(screen.workshop, ben, large_group.session) is False
