"""A question in steps: choosing one of twelve, 1-2-4-All, and dots on the answers."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plotly.graph_objects import Figure
from pydantic import ValidationError

from sessions import activities
from sessions.activities import NOTHING, Context, Step
from sessions.activities.capabilities import WithTexts, charts_of
from sessions.activities.question.activity import OfferedQuestion, Question
from sessions.activities.question.answer import AnswerStep
from sessions.activities.question.answer_dots import AnswerDots
from sessions.activities.question.choice import QuestionChoice
from sessions.activities.shared.charts import dot_bars
from sessions.activities.shared.dots import Tally
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Option, Text
from sessions.programmes import mistake_messages
from sessions.programmes.mistakes import ProgrammeError
from sessions.programmes.parser import parse
from tests.conftest import examples, narrowed, refused
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")
THEMES = ("public_values", "force_field", "competencies", "interventions")
TWELVE = tuple(
    OfferedQuestion(
        id=f"q{index:02}", group=THEMES[(index - 1) // 3], text=Text(nl=f"vraag {index}?", en=f"question {index}?")
    )
    for index in range(1, 13)
)
GROUPS = tuple(Option(id=theme, text=Text(nl=theme.upper(), en=theme)) for theme in THEMES)
WAY = ("choose", "alone", "pairs", "fours", "all", "dots")
WALK = Question.model_validate({"id": "talk", "kind": "question", "questions": TWELVE, "groups": GROUPS, "steps": WAY})
ONE = Question.model_validate(
    {"id": "one", "kind": "question", "text": Text(nl="waarom?", en="why?"), "steps": ("alone", "all", "dots")}
)
PLAIN = Question(id="plain", kind="question", text=Text(nl="waarom?", en="why?"))


class EarlierResults(Context):
    """A context with these summaries, by step; the later of two was seen last."""

    def __init__(self, **seen: Any) -> None:
        self.seen = seen

    def earlier_summary(self, *steps: str) -> Any:
        return next((summary for step, summary in reversed(self.seen.items()) if step in steps), None)


def laid(**dots: int) -> Tally:
    return Tally({one.id: dots.get(one.id, 0) for one in TWELVE}, 3)


def cards(*texts: str) -> Mapping[str, Any]:
    return {f"c{index:02}": {"text": text} for index, text in enumerate(texts)}


def laying(*texts: str, of: Question = ONE) -> AnswerDots:
    return narrowed(of.prompt("dots", EarlierResults(all=cards(*texts))), AnswerDots)


# --- the form -------------------------------------------------------------------------------------------------------


def test_without_steps_it_is_asked_in_one_way_that_needs_no_name() -> None:
    assert list(PLAIN.steps()) == [Step("")]
    assert all(PLAIN.prompt(step, EarlierResults()) is PLAIN for step in ("", "alone", "gone"))


def test_its_steps_have_the_minutes_of_1_2_4_all_and_choosing_is_blind() -> None:
    """Lipmanowicz and McCandless, Liberating Structures: 1, 2, 4 and 5 minutes."""
    assert list(WALK.steps()) == [
        Step("choose", 2, "closed"), Step("alone", 1), Step("pairs", 2, together=2), Step("fours", 4, together=4),
        Step("all", 5, together=10),
        Step("dots", 2),
    ]  # fmt: skip


@pytest.mark.parametrize("step", ["", "gone", "choose"])
def test_a_step_that_is_not_there_is_the_first(step: str) -> None:
    assert isinstance(WALK.prompt(step, EarlierResults()), QuestionChoice)


def test_every_step_has_its_title_in_both_languages() -> None:
    assert [NL(f"question.step.{step}") for step in WAY] == [
        "kiezen", "alleen", "in tweetallen", "in viertallen", "met zijn allen", "stippen zetten",
    ]  # fmt: skip
    assert all(EN(f"question.step.{step}") for step in WAY)


@pytest.mark.parametrize("question", [WALK, ONE, PLAIN])
def test_it_is_stored_and_loaded_as_it_was(question: Question) -> None:
    stored = json.loads(json.dumps(question.model_dump(exclude_none=True)))
    assert activities.load(stored) == question


def test_a_question_that_was_stored_before_there_were_steps_is_loaded() -> None:
    assert activities.load({"id": "plain", "kind": "question", "text": {"nl": "waarom?", "en": "why?"}}) == PLAIN


@pytest.mark.parametrize(
    ("changes", "where", "rule"),
    [
        ({"text": None}, "text", "missing"),
        ({"steps": ("choose", "alone")}, "steps", "question_choose"),
        ({"steps": ("alone", "alone")}, "steps", "twice"),
        ({"steps": ("dots",)}, "steps", "question_dots"),
        ({"steps": ("dots", "alone")}, "steps", "question_dots"),
        ({"steps": ()}, "steps", "too_short"),
        ({"steps": ("alone", "threes")}, "steps", "literal_error"),
        ({"questions": TWELVE, "groups": GROUPS[:3]}, "groups", "question_group"),
    ],
)
def test_what_can_not_be_walked_is_a_mistake(changes: dict[str, Any], where: str, rule: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Question.model_validate({"id": "q", "kind": "question", "text": {"nl": "a", "en": "a"}, **changes})
    assert [(error["loc"][0], error["type"]) for error in caught.value.errors()] == [(where, rule)]


def test_all_that_is_wrong_with_the_steps_is_told_at_once_each_in_its_place() -> None:
    with pytest.raises(ValidationError) as caught:
        Question.model_validate(
            {"id": "q", "kind": "question", "text": {"nl": "a", "en": "a"}, "steps": ["dots", "choose", "dots"]}
        )
    assert [(error["loc"], error["type"]) for error in caught.value.errors()] == [
        (("steps", 2), "twice"),
        (("steps",), "question_choose"),
        (("steps",), "question_dots"),
    ]


def test_all_groups_that_are_not_there_are_named() -> None:
    with pytest.raises(ValidationError) as caught:
        Question.model_validate({"id": "q", "kind": "question", "questions": TWELVE, "groups": GROUPS[:1]})
    [error] = caught.value.errors()
    assert error["ctx"] == {"given": "force_field, competencies, interventions", "known": "public_values"}


def test_such_a_mistake_is_told_in_words() -> None:
    programme = (
        'id = "a"\ntitle = { nl = "a", en = "a" }\nabout = { nl = "a", en = "a" }\n[[activities]]\nid = "q"\n'
        'kind = "question"\ntext = { nl = "a", en = "a" }\nsteps = ["choose", "alone"]\n'
    )
    with pytest.raises(ProgrammeError) as caught:
        parse(programme, "mijn.toml", activities.kinds())
    assert [mistake_messages.message(mistake, NL) for mistake in caught.value.mistakes] == [
        "mijn.toml, regel 8, activities[1].steps: choose kan alleen als er questions zijn om uit te kiezen"
    ]


# --- what is asked --------------------------------------------------------------------------------------------------


def test_the_list_of_a_programme_says_that_a_question_is_chosen() -> None:
    assert (WALK.heading(NL), ONE.heading(NL)) == ("Over welke vraag gaan we in gesprek?", "waarom?")
    listed = Question(id="q", kind="question", questions=TWELVE, groups=GROUPS)
    assert listed.heading(EN) == "question 1?"


@pytest.mark.parametrize(
    ("seen", "heading"),
    [
        (EarlierResults(), "vraag 1?"),
        (EarlierResults(choose=laid(q05=4, q02=3)), "vraag 5?"),
        (EarlierResults(choose=laid(q05=4, q02=4)), "vraag 2?"),
        (EarlierResults(choose=laid()), "vraag 1?"),
        (EarlierResults(choose=Tally({"gone": 9, "q03": 1}, 4)), "vraag 1?"),
    ],
)
@pytest.mark.parametrize("step", ["alone", "pairs", "fours", "all", "dots"])
def test_after_choosing_the_question_with_most_dots_is_asked(seen: EarlierResults, heading: str, step: str) -> None:
    assert WALK.prompt(step, seen).heading(NL) == heading


def test_together_one_person_types() -> None:
    told = [WALK.prompt(step, EarlierResults()).instruction(NL) for step in ("pairs", "fours", "all")]
    assert all("Eén van" in one and "typt" in one for one in told)
    assert all("Eén van jullie typt" in NL(f"question.rule.{step}") for step in ("pairs", "fours", "all"))
    assert (
        WALK.prompt("alone", EarlierResults()).instruction(NL)
        == "Denk eerst alleen na en schrijf in stilte je antwoord op"
    )


@pytest.mark.parametrize("step", ["alone", "pairs", "fours", "all"])
def test_answers_are_texts_that_wait_for_the_facilitator(step: str) -> None:
    asking = WALK.prompt(step, EarlierResults())
    assert isinstance(asking, AnswerStep)
    answer = asking.parse({"texts": [{"id": "a", "text": " Ruimte "}]})
    assert (isinstance(asking, WithTexts), answer) == (True, {"texts": [{"id": "a", "text": "Ruimte"}]})
    assert (asking.texts_in(answer), asking.columns(answer, NL)) == ({"a": "Ruimte"}, {"Antwoord 1": "Ruimte"})
    summary = asking.summarise({"n1": answer})
    assert (asking.sentence(summary, NL), charts_of(asking, summary, NL)) == ("1 antwoord.", ())
    assert [text for _, text in asking.cards(summary, NL)] == ["Ruimte"]


# --- choosing ---------------------------------------------------------------------------------------------------------

CHOOSING = narrowed(WALK.prompt("choose", EarlierResults()), QuestionChoice)


@settings(max_examples=examples(150))
@given(anything | st.dictionaries(st.sampled_from([one.id for one in TWELVE]) | st.text(), st.integers(-1, 4)))
def test_three_dots_at_most_two_on_one_or_a_refusal(raw: object) -> None:
    try:
        parsed = CHOOSING.parse(raw)
    except Refusal as refusal:
        assert refusal.key in {"refused.dots", "refused.fields"}
    else:
        assert parsed is NOTHING or (sum(parsed.values()) <= 3 and max(parsed.values()) <= 2)


def test_dots_are_counted_per_question_in_the_order_of_the_programme() -> None:
    tally = CHOOSING.summarise({"n1": {"q02": 2, "q05": 1}, "n2": {"q05": 1}, "n3": {"gone": 2}})
    assert tally == Tally({one.id: {"q02": 2, "q05": 2}.get(one.id, 0) for one in TWELVE}, 2)


@pytest.mark.parametrize(
    ("tally", "said"),
    [
        (laid(q05=4, q02=3), "Bovenaan staat met 4 stippen: vraag 5?"),
        (laid(q05=1), "Bovenaan staat met 1 stip: vraag 5?"),
        (laid(q05=4, q02=4), "2 vragen staan samen bovenaan, elk met 4 stippen."),
        (laid(), "Er zijn nog geen stippen."),
    ],
)
def test_what_was_chosen_in_one_sentence(tally: Tally, said: str) -> None:
    assert CHOOSING.sentence(tally, NL) == said


def test_what_calls_for_a_question() -> None:
    assert tuple(CHOOSING.cues(laid(q05=4, q02=4))) == ("tied", "without_dots")
    assert tuple(CHOOSING.cues(laid(q05=6, q02=3))) == ("stands_out", "without_dots")
    assert tuple(CHOOSING.cues(Tally({"q01": 3, "q02": 2}, 3))) == ()
    assert tuple(CHOOSING.cues(Tally({}, 0))) == ()


def test_an_export_has_a_column_for_every_question() -> None:
    columns = CHOOSING.columns({"q02": 2}, NL)
    assert (list(columns)[:3], columns["vraag 1?"], columns["vraag 2?"]) == (
        ["vraag 1?", "vraag 2?", "vraag 3?"], 0, 2,
    )  # fmt: skip


def drawn(figure: Any) -> dict[str, list[str]]:
    """The texts of a picture: of the bars, their dots, the groups, and the foot."""
    assert figure and len(Figure(**figure).data) == 6
    return dict(zip(("bars", "dots", "groups", "foot"), (trace["text"] for trace in figure["data"][2:]), strict=True))


def apart(figure: Any) -> bool:
    """Whether no bar lies on another and all are on the canvas."""
    track = figure["data"][0]
    boxes = list(zip(track["base"], track["x"], track["y"], track["width"], strict=True))
    clear = all(
        abs(up - other_up) >= (high + other_high) / 2 or left >= other + other_wide or other >= left + wide
        for index, (left, wide, up, high) in enumerate(boxes)
        for other, other_wide, other_up, other_high in boxes[:index]
    )
    return clear and all(up - high / 2 >= 0 and up + high / 2 <= dot_bars.HEIGHT for _, _, up, high in boxes)


def test_the_questions_stand_under_their_themes() -> None:
    figure = CHOOSING.draw(laid(q05=4, q02=2), NL)
    shown = drawn(figure)
    assert shown["groups"] == [f"<b>{theme.upper()}</b>" for theme in THEMES]
    assert shown["bars"] == [f"vraag {index}?" for index in range(1, 13)]
    assert shown["dots"] == [f"<b>{ {2: 2, 5: 4}.get(at, 0) }</b>" for at in range(1, 13)]
    assert figure and apart(figure)
    full, bar = (dict(zip(trace["ids"], trace["x"], strict=True)) for trace in figure["data"][:2])
    assert (bar["q05"], bar["q02"], bar["q01"]) == (full["q05"], full["q02"] / 2, 0)


@pytest.mark.parametrize("count", [1, 2, 3, 8, 9, 12, 24])
@pytest.mark.parametrize("of_groups", [False, True])
def test_any_number_of_questions_has_its_picture(count: int, of_groups: bool) -> None:
    long = "hoe kunnen ‘voorlopers’ andere collega’s meenemen in hun werkwijze? " * 2
    groups = GROUPS[: min(4, count)] if of_groups else ()
    offered = [
        OfferedQuestion(
            id=f"q{index}", group=groups[index % len(groups)].id if groups else None, text=Text(nl=long, en=long)
        )
        for index in range(count)
    ]
    question = Question.model_validate(
        {"id": "q", "kind": "question", "questions": offered, "groups": groups, "steps": ("choose", "alone")}
    )
    choosing = narrowed(question.prompt("choose", EarlierResults()), QuestionChoice)
    figure = choosing.draw(Tally({one.id: at for at, one in enumerate(offered)}, 9), NL)
    assert (len(drawn(figure)["bars"]), apart(figure)) == (count, True)
    assert figure and min(figure["data"][at]["textfont"]["size"] for at in range(2, 6)) >= 24


# --- dots on answers --------------------------------------------------------------------------------------------------


def test_dots_are_laid_on_the_answers_that_the_audience_saw_last() -> None:
    seen = EarlierResults(alone=cards("alleen"), all=cards("samen"))
    alone = EarlierResults(alone=cards("alleen"))
    assert list(narrowed(ONE.prompt("dots", seen), AnswerDots).options(NL).values()) == ["samen"]
    assert list(narrowed(ONE.prompt("dots", alone), AnswerDots).options(NL).values()) == ["alleen"]


def test_without_answers_there_is_nothing_to_lay_dots_on() -> None:
    asking = ONE.prompt("dots", EarlierResults())
    assert asking.instruction(NL) == NL("question.no_answers")
    with refused("dots", total=3, most=2):
        asking.parse({"c00": 1})
    assert asking.summarise({"n1": {"c00": 2}}) is None


def test_dots_on_an_answer_that_was_hidden_since_do_not_count() -> None:
    assert laying("een", "twee").summarise({"n1": {"c01": 2, "c09": 1}}) == Tally({"c00": 0, "c01": 2}, 1)


def test_a_long_answer_is_told_in_part() -> None:
    asking = laying("woord " * 80)
    said = asking.sentence(Tally({"c00": 2}, 1), NL)
    assert (said.endswith("woord…"), len(said) < 130) == (True, True)


def test_the_answers_with_most_dots_stand_first() -> None:
    asking = laying("een", "twee", "drie")
    shown = drawn(asking.draw(Tally({"c00": 1, "c01": 3, "c02": 1}, 3), NL))
    assert (shown["bars"], shown["dots"]) == (["twee", "een", "drie"], ["<b>3</b>", "<b>1</b>", "<b>1</b>"])
    assert shown["foot"] == [""]


@pytest.mark.parametrize(("count", "foot"), [(8, ""), (9, "en nog 1 ander antwoord"),
                                             (300, "en nog 292 andere antwoorden")])  # fmt: skip
def test_at_most_eight_bars_and_the_rest_is_counted(count: int, foot: str) -> None:
    asking = laying(*(f"antwoord {at}" for at in range(count)))
    tally = Tally({f"c{index:02}": count - index for index in range(count)}, count)
    figure = asking.draw(tally, NL)
    shown = drawn(figure)
    assert (len(shown["bars"]), shown["foot"], apart(figure)) == (8, [foot], True)
    assert len(asking.numbers(tally, NL)) == count


def test_long_answers_have_fewer_bars_with_more_lines() -> None:
    asking = laying(*("woord " * words for words in (25, 2, 2, 2, 2, 2, 2, 2)))
    shown = drawn(asking.draw(Tally({f"c{index:02}": 9 - index for index in range(8)}, 9), NL))
    assert shown["bars"][0].replace("<br>", " ").split() == ["woord"] * 25
    assert (len(shown["bars"]), shown["foot"]) == (6, ["en nog 2 andere antwoorden"])


def test_a_bar_keeps_its_name_when_it_rises() -> None:
    asking = laying("een", "twee")
    before, after = (asking.draw(Tally({"c00": 2, "c01": dots}, 2), NL) for dots in (1, 3))
    assert before and after
    assert [trace["ids"] for trace in before["data"][:2]] == [["c00", "c01"]] * 2
    assert [trace["ids"] for trace in after["data"][:2]] == [["c01", "c00"]] * 2
    assert before["layout"] == after["layout"]


def test_what_somebody_typed_is_escaped() -> None:
    assert drawn(laying("<b>&").draw(Tally({"c00": 1}, 1), NL))["bars"] == ["&lt;b&gt;&amp;"]
