"""Changes of what is being written, and the form that is read off a kind."""

import copy

import pytest

from sessions import activities
from sessions.model.programme import Programme
from sessions.programmes import draft
from sessions.programmes.form_schema import blank, fields_of, new_id
from sessions.programmes.mistakes import Mistake
from sessions.programmes.toml_file import Data
from tests.sessions.programmes.test_toml_file import EXAMPLE

WAY = ("activities",)


@pytest.fixture
def data() -> Data:
    """A programme with two themes and three activities."""
    return {
        "id": "x",
        "title": {"nl": "T", "en": "T"},
        "about": {"nl": "A", "en": "A"},
        "themes": [{"id": one, "title": {"nl": one, "en": one}} for one in ("t1", "t2")],
        "activities": [
            {"id": "a", "kind": "paradox", "theme": "t1", "left": {"nl": "l", "en": "l"}, "minutes": 10},
            {"id": "b", "kind": "question", "theme": "t2", "text": {"nl": "q", "en": "q"}},
            {"id": "c", "kind": "question", "theme": "t1", "minutes": 0},
        ],
    }


def order(data: Data) -> list[str]:
    return [one["id"] for one in data["activities"]]


def test_a_change_leaves_what_was_there_as_it_was(data: Data) -> None:
    before = copy.deepcopy(data)
    draft.put(data, ("activities", "a", "left", "nl"), "x")
    draft.add(data, WAY, {"id": "d"}, "a")
    draft.remove(data, ("themes",), "t1")
    draft.move(data, WAY, "a", 1)
    draft.as_kind(data["activities"][0], "question")
    assert data == before


def test_a_place_is_named_by_ids_or_numbers_and_may_be_empty(data: Data) -> None:
    places: list[draft.Path] = [("activities", "b", "text", "nl"), ("activities", 1, "text", "nl"), ("title", "en")]
    assert [draft.value_at(data, place) for place in places] == ["q", "q", "T"]
    nothing: list[draft.Path] = [
        ("x",),
        ("activities", 7),
        ("activities", "zz", "text"),
        ("title", "en", "more"),
        ("activities", -1),
    ]
    assert [draft.value_at(data, place) for place in nothing] == [None] * 5


def test_words_are_put_where_they_belong_and_nowhere_else(data: Data) -> None:
    changed = draft.put(data, ("activities", "b", "text", "nl"), "wat?")
    assert changed["activities"][1]["text"] == {"nl": "wat?", "en": "q"}
    assert draft.put(data, ("activities", "zz", "text", "nl"), "wat?") == data
    assert "minutes" not in draft.put(data, ("activities", "a", "minutes"), None)["activities"][0]


def test_a_text_that_nobody_needs_is_gone_when_it_is_empty_in_both_languages(data: Data) -> None:
    path = ("activities", "a", "script")
    one = draft.put_words(data, path, "en", "Read.", needed=False)
    assert draft.value_at(one, path) == {"nl": "", "en": "Read."}
    assert "script" not in draft.put_words(one, path, "en", "", needed=False)["activities"][0]
    assert draft.value_at(draft.put_words(data, ("title",), "nl", "", needed=True), ("title",)) == {"nl": "", "en": "T"}


def test_activities_are_added_moved_and_removed(data: Data) -> None:
    assert order(draft.add(data, WAY, {"id": "d"}, "a")) == ["a", "d", "b", "c"]
    assert order(draft.add(data, WAY, {"id": "d"})) == ["a", "b", "c", "d"]
    moves = [("a", 1), ("c", 1), ("a", -1), ("c", -1), ("zz", 1)]
    assert ["".join(order(draft.move(data, WAY, *move))) for move in moves] == ["bac", "abc", "abc", "acb", "abc"]
    assert order(draft.remove(data, WAY, "b")) == ["a", "c"]
    assert draft.remove(data, WAY, "zz") == data


def test_what_stood_under_a_theme_that_goes_stands_under_none(data: Data) -> None:
    changed = draft.remove(data, ("themes",), "t1")
    assert [one.get("theme") for one in changed["activities"]] == [None, "t2", None]


def test_another_kind_keeps_what_both_have(data: Data) -> None:
    changed = draft.as_kind(data["activities"][0], "word")
    assert changed == {"id": "a", "kind": "word", "theme": "t1", "minutes": 10, "text": {"nl": "", "en": ""}}
    assert draft.as_kind(data["activities"][1], "word")["text"] == {"nl": "q", "en": "q"}


def test_ids_are_made_and_never_twice_the_same() -> None:
    assert [draft.free_id("p1", taken) for taken in (set(), {"p1"}, {"p1", "p1_2"})] == ["p1", "p1_2", "p1_3"]
    assert len(draft.free_id("x" * 60, {"x" * 36})) <= 40
    assert new_id("n", lambda size: "ab" * size) == "n_ababab"
    assert draft.copied({"id": "a", "kind": "word"}, {"a"}) == {"id": "a_2", "kind": "word"}


def test_minutes_are_added_up_as_far_as_they_are_told(data: Data) -> None:
    assert draft.minutes(data) == 10 + 5 + 0


def test_a_mistake_is_in_its_activity_or_in_the_programme_itself(data: Data) -> None:
    keys = ["activities[2].text.nl", "title.en", "themes[1].title"]
    assert [draft.activity_of(data, Mistake("x", 1, key, "missing", {})) for key in keys] == ["b", None, None]


def test_what_a_field_can_refer_to_is_read_from_the_lists(data: Data) -> None:
    activity = {"groups": [{"id": "g", "text": {"nl": "groep", "en": "group"}}], "themes": "x"}
    assert draft.lists(data, activity, "en") == {
        "theme": [("t1", "t1"), ("t2", "t2")],
        "groups": [("g", "group")],
        "group": [("g", "group")],
    }


@pytest.mark.parametrize("kind", sorted(activities.kinds()))
def test_a_new_activity_of_any_kind_is_a_form_that_only_misses_its_texts(kind: str) -> None:
    new = draft.new_activity(kind, set())
    told = draft.check({**draft.empty({"nl": "x", "en": "x"}), "about": {"nl": "x", "en": "x"}, "activities": [new]})
    assert isinstance(told, tuple)
    assert {one.rule for one in told} <= {"string_too_short", "missing"}


def test_a_new_example_has_everything_it_needs_and_its_lists_at_their_least(example_kind: None) -> None:
    new = draft.new_activity("example", {"example_1"})
    assert {name: type(value) for name, value in new.items()} == {
        "id": str,
        "kind": str,
        "minutes": int,
        "text": dict,
        "options": list,
    }
    assert new["id"] == "example_1_2"
    ids = [one["id"] for one in new["options"]]
    assert len(set(ids)) == 2
    seen = draft.as_seen(new)
    assert seen and seen.model_dump()["text"] == {"nl": "…", "en": "…"}


def test_what_nobody_can_see_is_shown_as_dots_too() -> None:
    told = {"id": "w", "kind": "word", "text": {"nl": "\u200b", "en": "Which?"}}
    seen = draft.as_seen(told)
    assert seen and seen.model_dump()["text"] == {"nl": "…", "en": "Which?"}
    assert draft.title_of({"title": {"nl": "\u200b \u2060", "en": " x "}}).model_dump() == {"nl": "…", "en": "x"}


def test_every_shape_of_field_is_read_off_its_model(example_kind: None) -> None:
    fields = {one.name: one for one in fields_of(activities.kinds()["example"])}
    assert {name: (one.shape, one.least, one.most) for name, one in fields.items()} == {
        "id": ("name", None, None),
        "theme": ("name", None, None),
        "minutes": ("number", 0, 240),
        "results": ("choice", None, None),
        "script": ("long_text", None, None),
        "note": ("prose", None, None),
        "text": ("text", None, None),
        "lead": ("long_text", None, None),
        "options": ("rows", 2, 6),
        "remarks": ("rows", None, None),
        "corners": ("rows", 3, 3),
        "sayings": ("rows", None, None),
        "sources": ("rows", None, None),
        "place": ("part", None, None),
        "author": ("line", None, None),
        "look": ("choice", None, None),
        "steps": ("choices", 1, None),
        "most": ("number", 1, 9),
        "loud": ("flag", None, None),
        "cues": ("other", None, None),
        "image": ("image", None, None),
    }
    item = fields["remarks"].item
    assert item and [(field.name, field.shape) for field in item.fields] == [
        ("id", "name"),
        ("option", "name"),
        ("text", "text"),
    ]
    empty = {name: blank(one, lambda size: "00") for name, one in fields.items() if name not in {"id", "theme"}}
    assert empty["options"] == [{"id": "n_00", "text": {"nl": "", "en": ""}}] * 2
    assert (empty["most"], empty["loud"], empty["look"], empty["steps"]) == (3, False, "sober", ["today"])
    assert empty["place"] == {"town": {"nl": "", "en": ""}}


def test_the_example_file_is_a_programme(example_kind: None) -> None:
    assert isinstance(draft.check(draft.read(EXAMPLE)), Programme)
