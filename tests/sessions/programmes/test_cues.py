"""The table of questions to the audience: every row with a picture that calls for it and one that does not."""

import re
import tomllib
from collections.abc import Callable
from typing import Any

import pytest

from sessions import activities
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithCues
from sessions.activities.forcefield.activity import Forcefield
from sessions.activities.incident.chart import MOST as STORIES
from sessions.activities.incident.choice import StoryChoice
from sessions.activities.kind import NOWHERE, Kind
from sessions.activities.shared.dots import Tally
from sessions.facilitation import commands, discussion, session_view
from sessions.locale import CONTENT, Texts
from sessions.model.programme import Programme
from sessions.participation import answering
from sessions.programmes import cues, draft, mistake_messages
from sessions.programmes.mistakes import ProgrammeError
from sessions.programmes.parser import parse
from sessions.programmes.toml_file import activities_with_cues, to_toml
from sessions.workshop import Workshop
from tests.conftest import PLAN, somebody, whole_programme
from tests.sessions.activities import test_action as action
from tests.sessions.activities import test_canvas as canvas
from tests.sessions.activities import test_competencies as competencies
from tests.sessions.activities import test_forcefield as forcefield
from tests.sessions.activities import test_incident as incident
from tests.sessions.activities import test_interventions as interventions
from tests.sessions.activities import test_overview as overview
from tests.sessions.activities import test_ranking as ranking
from tests.sessions.activities import test_triangle as triangle
from tests.sessions.activities import test_word as word
from tests.sessions.activities.paradox import test_paradox as paradox
from tests.sessions.activities.paradox import test_paradox_gap as gap
from tests.sessions.activities.paradox import test_paradox_plane as plane
from tests.sessions.activities.question import test_question_steps as question

NL = Texts("nl")
Names = tuple[str, ...]
WHO_MOVED = r"wie .*(schoof|schov|schuif|verander|ging|stapte)|who .*(moved|changed|went|shifted)|dan net\?"


def line(*marks: int) -> Names:
    return tuple(paradox.PARADOX.cues(paradox.marks(*marks)))


def needed(*pairs: tuple[int, int]) -> Names:
    return tuple(gap.GAP.cues(gap.gaps(*pairs)))


def square(*points: tuple[int, int]) -> Names:
    return tuple(plane.PLANE.cues(plane.places(*points)))


def points(*parts: dict[str, Any]) -> Names:
    return tuple(triangle.TWICE.cues(triangle.balance(*parts, asked=triangle.TWICE)))


def ballots(*given: tuple[int, list[str]]) -> Names:
    return tuple(ranking.RANKING.cues(ranking.result(*given)))


def rated(*given: dict[str, int]) -> Names:
    return tuple(competencies.ASKED.cues(competencies.summary(*given)))


def developed(*given: dict[str, int]) -> Names:
    return tuple(competencies.DEVELOP.cues(competencies.tally(*given)))


def forces(*given: dict[str, int]) -> Names:
    return tuple(forcefield.RATE.cues(forcefield.rated(*given)))


def named(*ways: str) -> Names:
    asked = forcefield.FORCEFIELD.model_copy(update={"driving": ()})
    assert isinstance(asked, Forcefield)
    return tuple(asked.cues({str(index): {"text": "x", "direction": way} for index, way in enumerate(ways)}))


def stories(*corners: str) -> Names:
    cards = {f"c{index}": {**incident.PLAIN, "corner": corner} for index, corner in enumerate(corners)}
    return tuple(incident.TELL.cues(cards))


def chosen(**dots: int) -> Names:
    cards = dict.fromkeys(dots, incident.PLAIN)
    return tuple(StoryChoice(incident.QUESTION, cards).cues(Tally(dots, STORIES)))


def recognised(*given: dict[str, Any]) -> Names:
    return tuple(interventions.RECOGNISE.cues(interventions.lines(*given)))


def who(*given: dict[str, Any]) -> Names:
    return tuple(interventions.WHO.cues(interventions.who(*given)))


def clash(answers: int) -> Names:
    return tuple(interventions.CLASH.cues({f"n{index}": {"text": "x"} for index in range(answers)}))


def side_by_side(*marks: list[int]) -> Names:
    others = [overview.with_marks(f"p{index}", each) for index, each in enumerate(marks)]
    asked = overview.OVERVIEW.prompt("", overview.Around(*others))
    assert isinstance(asked, WithCues)
    return tuple(asked.cues(overview.lines(*others)))


def cards(count: int) -> Names:
    asked = whole_activity("question").prompt("", NOWHERE)
    assert isinstance(asked, WithCues)
    return tuple(asked.cues({f"c{index}": {"text": "x"} for index in range(count)}))


def dotted(**dots: int) -> Names:
    return tuple(question.CHOOSING.cues(Tally(dots, 3)))


def words(*given: str) -> Names:
    return tuple(word.WORD.cues(word.words(*given)))


def boxes(*texts: dict[str, str]) -> Names:
    summary = canvas.CANVAS.summarise({"n": {"texts": list(texts)}})
    assert summary
    return tuple(canvas.CANVAS.cues(summary))


def looked(*pairs: tuple[int, int]) -> Names:
    summary = canvas.LOOK.summarise(canvas.looked(*pairs))
    assert summary
    return tuple(canvas.LOOK.cues(summary))


def agreed(**parts: str) -> Names:
    return tuple(action.ACTION.cues({"c": parts}))


def looked_back(first: str, second: str) -> Names:
    summary = action.ASKED.summarise(action.answers(a1=first, a2=second))
    assert summary
    return tuple(action.ASKED.cues(summary))


def again(before: list[int], after: list[int]) -> Names:
    """What a second round of a paradox calls for."""
    rounds = [{f"n{index}": {"value": mark} for index, mark in enumerate(marks)} for marks in (before, after)]
    moved = paradox.PARADOX.shift(rounds[0], rounds[1], NL)
    return (moved.kind,) if moved and moved.kind else ()


def whole_activity(kind: str) -> Kind:
    """An activity of this kind, of the programme that holds them all."""
    return next(
        activity for activity in whole_programme().activities if isinstance(activity, Kind) and activity.kind == kind
    )


now, ought = triangle.now, triangle.ought
rate = competencies.rated
FAR = [0, 0, 0, 100, 100, 100]
ONE, TWO = ["space", "change", "teams"], ["change", "space", "teams"]

# For every row a group that calls for its questions and one that does not: (what is asked, the one, the other).
Walk = tuple[Callable[..., Names], tuple[Any, ...] | dict[str, Any], tuple[Any, ...] | dict[str, Any]]
WALK: dict[tuple[str, str], Walk] = {
    ("paradox", "camps"): (line, (0, 5, 10, 90, 95, 100), (0, 50, 50, 50, 50, 100)),
    ("paradox", "of_one_mind"): (line, (70, 72, 74, 76, 78), (0, 5, 10, 90, 95)),
    ("paradox", "spread_out"): (line, (20, 40, 50, 60, 95), (50, 50, 50, 50, 50)),
    ("paradox", "middle"): (line, (20, 40, 50, 60, 95), (90, 90, 90, 80, 80)),
    ("paradox", "both_ways"): (needed, ((40, 80),) * 7 + ((40, 10),) * 3, ((40, 80),) * 8 + ((40, 10),) * 2),
    ("paradox", "one_way"): (needed, ((40, 80),) * 5, ((40, 80),) * 4),
    ("paradox", "staying"): (needed, ((40, 40),) * 6 + ((40, 10),) * 4, ((40, 40),) * 5 + ((40, 10),) * 5),
    ("paradox", "mixed_ways"): (needed, ((40, 40),) * 5 + ((40, 80),) * 4 + ((40, 10),), ((40, 80),) * 5),
    ("paradox", "left"): (square, ((80, 20),) * 5, ((80, 20),) * 4),
    ("paradox", "right"): (square, ((20, 80),) * 5, ((80, 20),) * 5),
    ("paradox", "both"): (square, ((80, 80),) * 5, ((80, 80),) * 4),
    ("paradox", "neither"): (square, ((20, 20),) * 5, ((80, 80),) * 5),
    ("paradox", "all_over"): (square, ((80, 80), (20, 20)) * 3, ((80, 80),) * 5),
    ("triangle", "ought_to_move"): (points, (now(80, 10, 10) | ought(70, 20, 10),) * 3,
                                    (now(80, 10, 10) | ought(75, 15, 10),) * 3),
    ("triangle", "one_corner"): (points, (now(80, 10, 10),) * 3, (now(35, 35, 30),) * 3),
    ("triangle", "in_balance"): (points, (now(35, 35, 30),) * 3, (now(80, 10, 10),) * 3),
    ("triangle", "scattered"): (points, (now(100, 0, 0), now(0, 100, 0), now(0, 0, 100)), (now(80, 10, 10),) * 3),
    ("triangle", "empty_corner"): (points, (now(80, 10, 10),) * 5, (now(80, 10, 10),) * 4),
    ("ranking", "not_decisive"): (ballots, ((2, ONE), (2, TWO)), ranking.AGREED),
    ("ranking", "circle"): (ballots, ranking.CIRCLE, ranking.AGREED),
    ("ranking", "close"): (ballots, ((2, ONE), (2, TWO)), ((4, ONE),)),
    ("ranking", "agreed"): (ballots, ranking.AGREED, ((2, ONE), (2, TWO))),
    ("competencies", "wide_gap"): (rated, (rate(c1=(5, 3)),) * 3, (rate(c1=(5, 4)),) * 3),
    ("competencies", "divided_on_strength"): (rated, (rate(c1=(4, 1)), rate(c1=(4, 5))) * 3, (rate(c1=(4, 3)),) * 6),
    ("competencies", "divided_on_importance"): (rated, (rate(c1=(1, 3)), rate(c1=(5, 3))) * 3,
                                                (rate(c1=(4, 3)),) * 6),
    ("competencies", "stronger_than_needed"): (rated, (rate(c1=(2, 4)),) * 3, (rate(c1=(3, 4)),) * 3),
    ("competencies", "no_gap"): (rated, (rate(c1=(3, 3)),) * 3, (rate(c1=(4, 3)),) * 3),
    ("competencies", "agreed"): (developed, ({"c1": 2}, {"c1": 2, "c2": 1}), ({"c1": 1}, {"c2": 1})),
    ("competencies", "together_on_top"): (developed, ({"c1": 1}, {"c2": 1}), ({"c1": 2}, {"c2": 1})),
    ("competencies", "all_over"): (developed, ({"c1": 2, "c2": 1}, {"c3": 1, "c4": 1}), ({"c1": 2, "c2": 1},)),
    ("forcefield", "ours"): (forces, ({"f1_strength": 5, "f1_influence": 5},) * 3,
                             ({"f1_strength": 4, "f1_influence": 2},) * 3),
    ("forcefield", "not_ours"): (forces, ({"f1_strength": 4, "f1_influence": 2},) * 3, ({"f1_strength": 4},) * 3),
    ("forcefield", "divided"): (forces, ({"f1_strength": 1}, {"f1_strength": 5}) * 3, ({"f1_strength": 4},) * 6),
    ("forcefield", "no_driving"): (named, ("restraining",), ("restraining", "driving")),
    ("incident", "missing_corner"): (stories, ("public", "public", "personal"),
                                     ("public", "professional", "personal")),
    ("incident", "one_corner"): (stories, ("public",) * 4, ("public", "public", "professional", "personal")),
    ("incident", "shared_first"): (chosen, {"c1": 1, "c2": 1}, {"c1": 2, "c2": 1}),
    ("interventions", "camps"): (recognised, ({"o1": 0}, {"o1": 100}) * 3, ({"o1": 50},) * 6),
    ("interventions", "most_at_high"): (recognised, ({"o1": 80},) * 3, ({"o1": 79},) * 3),
    ("interventions", "most_at_low"): (recognised, ({"o1": 20},) * 3, ({"o1": 21},) * 3),
    ("interventions", "nobody"): (who, ({"i1": "nobody"},) * 3, ({"i1": "council"},) * 3),
    ("interventions", "all_over"): (who, tuple({"i1": one} for one in ("council", "residents", "officials")),
                                    ({"i1": "council"},) * 3),
    ("interventions", "always_the_same"): (who, ({"i1": "council", "i2": "council"},) * 3,
                                           ({"i1": "council", "i2": "officials"},) * 3),
    ("interventions", "clash"): (clash, (2,), (1,)),
    ("overview", "most_divided"): (side_by_side, ([50, 50, 50], [0, 0, 100, 100]), ([50, 50, 50],)),
    ("overview", "agreed"): (side_by_side, ([50, 50, 50],), ([50, 50, 50], [0, 0, 100, 100])),
    ("question", "cards"): (cards, (2,), (1,)),
    ("question", "stands_out"): (dotted, {"q01": 6, "q02": 3}, {"q01": 5, "q02": 3}),
    ("question", "tied"): (dotted, {"q01": 4, "q02": 4}, {"q01": 4, "q02": 3}),
    ("question", "without_dots"): (dotted, {"q01": 4, "q02": 0}, {"q01": 4, "q02": 3}),
    ("word", "stands_out"): (words, ("a", "a", "a", "b"), ("a", "a", "b", "b")),
    ("word", "all_different"): (words, ("a", "b", "c", "d", "e"), ("a", "b", "c", "d")),
    ("canvas", "empty_box"): (boxes, (canvas.SAFE,), (canvas.SAFE, canvas.TRUST)),
    ("canvas", "gap"): (looked, ((80, 30),) * 3, ((50, 55),) * 3),
    ("canvas", "camps_reached"): (looked, ((5, 50), (95, 50)) * 4, ((50, 5), (50, 95)) * 4),
    ("canvas", "camps_experienced"): (looked, ((50, 5), (50, 95)) * 4, ((5, 50), (95, 50)) * 4),
    ("action", "no_who"): (agreed, {"what": "x", "by": "z"}, {"what": "x", "who": "y", "by": "z"}),
    ("action", "no_by"): (agreed, {"what": "x", "who": "y"}, {"what": "x", "who": "y", "by": "z"}),
    ("action", "undone"): (looked_back, ("done done done", "not_done not_done busy"), ("done done done",) * 2),
    ("action", "divided"): (looked_back, ("done busy dropped", "done done done"), ("done done done",) * 2),
    ("every", "closer"): (again, (FAR, [40, 40, 40, 60, 60, 60]), (FAR, FAR)),
    ("every", "further"): (again, ([40, 40, 40, 60, 60, 60], FAR), (FAR, FAR)),
    ("every", "hardly_moved"): (again, (FAR, FAR), (FAR, FAR[::-1])),
    ("every", "shifted"): (again, ([10, 20, 30, 40, 50], [50, 60, 70, 80, 90]), (FAR[:4], [20, 20, 20, 80])),
}  # fmt: skip


def called(walk: Walk, which: int) -> Names:
    given: Any = walk[which]
    return walk[0](**given) if isinstance(given, dict) else walk[0](*given)


# --- the table --------------------------------------------------------------------------------------------------------


def test_the_rule_of_a_row_holds_for_one_group_and_not_for_the_other() -> None:
    holds = {row: (row[1] in called(walk, 1), row[1] in called(walk, 2)) for row, walk in WALK.items()}
    assert holds == dict.fromkeys(WALK, (True, False))


def test_every_row_is_walked_and_what_stands_out_nowhere_has_general_questions() -> None:
    assert {(rule.kind, rule.condition) for rule in cues.rules()} == {*WALK, ("every", "plain")}
    general = cues.questions("paradox", {}, (), "nl")
    assert general == [question["nl"] for question in cues.rules()[-1].questions]
    assert cues.questions("nobody_knows", {}, (), "nl") == general


@pytest.mark.parametrize("rule", cues.rules(), ids=lambda rule: f"{rule.kind}.{rule.condition}")
def test_every_row_has_four_questions_in_both_languages_that_ask_about_nobody(rule: cues.Rule) -> None:
    for language in CONTENT:
        asked = [question[language] for question in rule.questions]
        assert len(set(asked)) >= 4
        assert all(one.endswith("?") and one == one.strip() and 10 <= len(one) <= 160 for one in asked)
        assert rule.when[language] and (not rule.asked or rule.asked[language])
        assert [one for one in asked if re.search(WHO_MOVED, one.lower())] == []
    assert all(set(one) == set(CONTENT) for one in rule.questions)


def test_every_kind_that_asks_something_has_rules_and_no_other() -> None:
    kinds = activities.kinds()
    having = {kind for kind in kinds if cues.conditions(kind)}
    assert having == {kind for kind, model in kinds.items() if model.asks} | {"overview"}
    assert {kind for rule in cues.rules() for kind in rule.kinds} <= set(kinds)
    assert all(len(set(cues.conditions(kind))) == len(cues.conditions(kind)) for kind in kinds)


@pytest.mark.parametrize("people", range(6))
def test_fewer_than_five_who_answered_twice_call_for_no_question_about_a_shift(people: int) -> None:
    assert again([0] * people, [100] * people) == (("shifted",) if people >= 5 else ())


def test_several_pictures_take_turns_and_own_questions_replace_the_others() -> None:
    data = draft.new_activity("paradox", set())
    own = {"camps": [{"nl": "Eigen?", "en": "Own?"}]}
    seen = draft.as_seen({**data, "cues": own})
    assert seen
    middle = next(rule for rule in cues.of_kind("paradox") if rule.condition == "middle")
    assert cues.questions("paradox", seen.own_cues, ("camps", "middle"), "en") == [
        "Own?", *(one["en"] for one in middle.questions[:3])
    ]  # fmt: skip


# --- in a programme ---------------------------------------------------------------------------------------------------

FILE = """id = "own"
title = { nl = "Eigen", en = "Own" }
about = { nl = "Waarover", en = "What about" }

[cues.paradox]
camps = [{ nl = "Programma?", en = "Programme?" }]
middle = [{ nl = "Midden?", en = "Middle?" }]

[cues.every]
closer = [{ nl = "Dichter?", en = "Closer?" }]

[[activities]]
id = "p1"
kind = "paradox"
left = { nl = "sturen", en = "steering" }
right = { nl = "loslaten", en = "letting go" }

[activities.cues]
camps = [{ nl = "Onderdeel?", en = "Activity?" }]
of_one_mind = []
"""


def read(text: str = FILE) -> Programme:
    return parse(text, "own.toml", activities.kinds())


def said(text: str) -> list[str]:
    with pytest.raises(ProgrammeError) as caught:
        read(text)
    return [mistake_messages.message(mistake, NL) for mistake in caught.value.mistakes]


def test_own_questions_go_through_a_file_and_back() -> None:
    programme = read()
    assert tomllib.loads(to_toml(programme))["activities"][0]["cues"] == {
        "camps": [{"nl": "Onderdeel?", "en": "Activity?"}],
        "of_one_mind": [],
    }
    assert read(to_toml(programme)) == programme


def test_what_stands_at_an_activity_goes_before_what_stands_at_the_programme() -> None:
    [held] = activities_with_cues(read())
    found = {name: [one.nl for one in asked] for name, asked in held.own_cues.items()}
    assert found == {"closer": ["Dichter?"], "camps": ["Onderdeel?"], "middle": ["Midden?"]}


def test_mistakes_are_told_in_words_with_their_line_and_key() -> None:
    known = ", ".join(cues.conditions("paradox"))
    assert said(FILE.replace("of_one_mind", "of_two_minds")) == [
        f"own.toml, regel 20, activities[1].cues.of_two_minds: het beeld of_two_minds bestaat niet bij dit soort; "
        f"kies uit: {known}"
    ]
    [lacking] = said(FILE.replace('"Onderdeel?", en = "Activity?"', '"Onderdeel?"'))
    assert lacking.startswith("own.toml, regel 19, activities[1].cues.camps[1].en: ")
    [strange] = said(FILE.replace("[cues.every]", "[cues.paradoks]"))
    assert strange.startswith("own.toml, regel 9, cues.paradoks: voor paradoks zijn er geen gespreksvragen; kies uit: ")
    none = FILE.replace('kind = "paradox"', 'kind = "pause"').replace("left =", "title =")
    assert any("dit soort heeft geen gespreksvragen" in one for one in said(none))


def test_another_kind_keeps_only_the_questions_for_pictures_that_it_has() -> None:
    data = draft.new_activity("paradox", set()) | {"cues": {"camps": [], "closer": []}}
    assert draft.as_kind(data, "triangle")["cues"] == {"closer": []}
    assert "cues" not in draft.as_kind(data, "pause")


def test_a_session_asks_its_own_questions_after_the_reveal(workshop: Workshop, dee: Visitor) -> None:
    session, _ = commands.create(workshop, dee, PLAN, read())
    commands.go_to(workshop, dee, session, "p1")
    commands.open_round(workshop, dee, session, "p1", 1)
    for mark in (0, 5, 10, 90, 95, 100):
        who = somebody()
        answering.join(workshop, who, session)
        answering.cast(workshop, who, session, "p1", 1, {"value": mark})
    assert discussion.after_the_reveal(workshop, session_view.build(workshop, session.code), "nl") == []
    commands.close_round(workshop, dee, session, "p1", 1)
    commands.hide(workshop, dee, session, "p1", 1)
    assert discussion.after_the_reveal(workshop, session_view.build(workshop, session.code), "nl") == []
    commands.reveal(workshop, dee, session, "p1", 1)
    assert discussion.after_the_reveal(workshop, session_view.build(workshop, session.code), "nl") == ["Onderdeel?"]
