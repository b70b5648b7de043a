"""Documents from anybody: what was exported comes back as it was, and everything else is refused with its place."""

import json
from collections.abc import Callable
from dataclasses import replace
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessions.export import registry
from sessions.export.imports import document_reader
from sessions.export.json_export import Document
from sessions.locale import Texts
from sessions.model.errors import Refusal
from tests.sessions.export.conftest import NL, Exported

TOO_DEEP = "[" * 41 + "]" * 41
Change = Callable[[Any], object]


def document(exported: Exported) -> Document:
    made: Document = json.loads(registry.write([exported.group], "json").content)
    return made


def of_form_2(told: Document) -> Document:
    """The same document as a version wrote it that knew no key figures."""
    later = {"programme_titles", "comparable", "key_figures"}
    return {name: value for name, value in told.items() if name not in later} | {"form": 2}


def refused(content: bytes) -> tuple[str, str]:
    """The key of a refusal and the place that it names; its sentence is there in every language."""
    with pytest.raises(Refusal) as caught:
        document_reader.read(content)
    for language in ("nl", "en"):
        assert Texts(language)(caught.value.key, **caught.value.values)
    return caught.value.key.removeprefix("refused.import_"), str(caught.value.values.get("place", ""))


@pytest.mark.parametrize("level", ["group", "file"])
def test_what_was_exported_comes_back_as_it_was_without_drawings(exported: Exported, level: str) -> None:
    made = exported.group if level == "group" else exported.file
    [read] = document_reader.read(registry.write([made], "json").content)
    found = document_reader.to_report(read, NL)
    bare = registry.reports(exported.workshop, exported.dee, [exported.session], NL, made.level, {}, figures=False)
    [expected] = bare
    assert replace(found, activities=()) == replace(expected, activities=(), sentence_language="nl")
    assert found.key_figures and found.key_figures.rounds
    for one, other in zip(found.activities, expected.activities, strict=True):
        assert one == other


def test_several_sessions_of_one_document_come_one_by_one(exported: Exported) -> None:
    second = replace(exported.file, number=2)
    read = document_reader.read(registry.write([exported.group, second], "json").content)
    assert [each["number"] for each in read] == [exported.group.number, 2]


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "json"),
        (b"{", "json"),
        (b'"\xff\xfe"', "encoding"),
        (b"PK\x03\x04 a workbook", "json"),
        (b"[]", "other"),
        (b"{}", "other"),
        (b'{"form": 1}', "form"),
        (b'{"form": 4, "title": ""}', "form"),
        (b'{"form": true}', "form"),
        (b'{"form": 2.0}', "form"),
        (b'{"form": NaN}', "other"),
        (b'{"form": 3, "people": 1e999}', "other"),
        (b'{"form": ' + b"9" * 5000 + b"}", "other"),
        (TOO_DEEP.encode(), "too_deep"),
        (b'{"a":' * 100_000, "too_deep"),
        (b" " * (document_reader.MOST_BYTES + 1), "too_large"),
    ],
)
def test_what_is_no_document_is_refused_before_it_is_looked_into(content: bytes, key: str) -> None:
    assert refused(content) == (key, "")


def test_a_bracket_in_a_text_is_no_depth(exported: Exported) -> None:
    told = document(exported) | {"title": '\\"' + "[" * 100}
    assert document_reader.read(json.dumps(told).encode())[0]["title"] == told["title"]


ROUND = "$.activities[{p1}].rounds[0]"


def least(activities: list[dict[str, Any]]) -> dict[str, Any]:
    """The one with the least in it: two thousand of these are read in a moment."""
    return min(activities, key=lambda each: len(json.dumps(each)))


@pytest.mark.parametrize(
    ("change", "key", "place"),
    [
        (lambda it: it["p1"]["rounds"][0].update(answered="12"), "wrong.type", f"{ROUND}.answered"),
        (lambda it: it["p1"]["rounds"][0].update(answered=12.0), "wrong.type", f"{ROUND}.answered"),
        (lambda it: it["p1"]["rounds"][0].update(answered=True), "wrong.type", f"{ROUND}.answered"),
        (lambda it: it["p1"]["rounds"][0].update(round=0), "wrong.minimum", f"{ROUND}.round"),
        (lambda it: it["p1"].update(script="x"), "wrong.unknown", "$.activities[{p1}].script"),
        (lambda it: it["p1"].pop("heading"), "wrong.required", "$.activities[{p1}].heading"),
        (lambda it: it["top"].update(held_on="gisteren"), "wrong.format", "$.held_on"),
        (lambda it: it["top"].update(level="all"), "wrong.enum", "$.level"),
        (lambda it: it["top"].update(title="a\x00b"), "wrong.characters", "$.title"),
        (lambda it: it["top"].update(title="a\ud800b"), "wrong.characters", "$.title"),
        (lambda it: it["top"].update(title="a" * 10_001), "wrong.too_long", "$.title"),
        (lambda it: it["top"].update(title=" \u202e\u200b "), "wrong.characters", "$.title"),
        (lambda it: it["top"].update(organisation="Stad\u2066"), "wrong.characters", "$.organisation"),
        (lambda it: it["top"].update(held_on="9999-12-31"), "wrong.maximum", "$.held_on"),
        (lambda it: it["top"].update(held_on="0001-01-01"), "wrong.minimum", "$.held_on"),
        (
            lambda it: it["p1"]["rounds"][0].update(answered=2, passed=0),
            "wrong.minimum",
            "$.activities[{p1}].rounds[0].answered",
        ),
        (
            lambda it: it["p1"]["rounds"][0].update(passed=it["p1"]["rounds"][0]["answered"] - 2),
            "wrong.minimum",
            "$.activities[{p1}].rounds[0].answered",
        ),
        (
            lambda it: it["top"].update(activities=[least(it["top"]["activities"])] * 2001),
            "wrong.too_many",
            "$.activities",
        ),
    ],
)
def test_what_is_wrong_in_a_document_is_refused_with_its_place(
    exported: Exported, change: Change, key: str, place: str
) -> None:
    told = document(exported)
    ids = [each["id"] for each in told["activities"]]
    change({"top": told, "p1": told["activities"][ids.index("p1")]})
    assert refused(json.dumps(told).encode()) == (key, place.format(p1=ids.index("p1")))


def test_a_document_of_the_form_before_is_read_without_key_figures(exported: Exported) -> None:
    [read] = document_reader.read(json.dumps(of_form_2(document(exported))).encode())
    found = document_reader.to_report(read, NL)
    assert (found.key_figures, found.programme_titles, found.comparable) == (None, None, False)
    assert found.title == exported.group.title
    for name in ("programme_titles", "comparable", "key_figures"):
        told = of_form_2(document(exported)) | {name: document(exported)[name]}
        assert refused(json.dumps(told).encode())[0].startswith("wrong.")
        lacking = {key: value for key, value in document(exported).items() if key != name}
        assert refused(json.dumps(lacking).encode()) == ("wrong.required", f"$.{name}")


LINE = "$.key_figures[{p1}].figures[0]"


@pytest.mark.parametrize(
    ("change", "key", "place"),
    [
        (lambda it: it["line"].update(median=101), "wrong.maximum", f"{LINE}.median"),
        (lambda it: it["line"].update(median="50"), "wrong.type", f"{LINE}.median"),
        (lambda it: it["line"].update(n=2), "wrong.minimum", f"{LINE}.n"),
        (lambda it: it["line"].update(n=1_000_001), "wrong.maximum", f"{LINE}.n"),
        (lambda it: it["line"].update(shape="round"), "wrong.enum", f"{LINE}.shape"),
        (lambda it: it["line"].update(type="circle"), "wrong.enum", f"{LINE}.type"),
        (lambda it: it["line"].update(answers=[1, 2]), "wrong.unknown", f"{LINE}.answers"),
        (lambda it: it["line"].pop("left"), "wrong.required", f"{LINE}.left"),
        (lambda it: it["line"].update(left={"nl": "x" * 1001, "en": ""}), "wrong.too_long", f"{LINE}.left.nl"),
        (lambda it: it["line"].update(left={"nl": "a\x00", "en": ""}), "wrong.characters", f"{LINE}.left.nl"),
        (lambda it: it["line"].update(shares=[0.5, 0.5, 0.5]), "wrong.sum", LINE),
        (lambda it: it["line"].update(shares=[0.5, 0.5]), "wrong.too_few", f"{LINE}.shares"),
        (lambda it: it["line"].update(q1=90.0, median=50.0), "wrong.order", LINE),
        (lambda it: it["line"].update(q1=None), "wrong.order", LINE),
        (lambda it: it["round"].update(figures=[it["line"]] * 201), "wrong.too_many", "$.key_figures[{p1}].figures"),
        (lambda it: it["round"].update(activity="elsewhere"), "wrong.untold", "$.key_figures[{p1}]"),
        (lambda it: it["round"].update(turn=9), "wrong.untold", "$.key_figures[{p1}]"),
        (lambda it: it["round"].update(answered=2), "wrong.sum", "$.key_figures[{p1}].answered"),
        (lambda it: it["line"].update(n=1000), "wrong.sum", "$.key_figures[{p1}].answered"),
        (lambda it: it["moved"].update(pairs=100), "wrong.sum", "$.key_figures[{then}].moved"),
        (lambda it: it["moved"].update(median=-101), "wrong.minimum", "$.key_figures[{then}].moved.median"),
        (lambda it: it["top"].update(programme_titles={"nl": " ", "en": "x"}), "wrong.too_few",
         "$.programme_titles.nl"),
        (lambda it: it["top"].update(programme_titles={"nl": "\u200b", "en": "x"}), "wrong.too_few",
         "$.programme_titles"),
        (lambda it: it["top"].update(comparable=1), "wrong.type", "$.comparable"),
        (lambda it: it["top"].update(people=1_000_001), "wrong.maximum", "$.people"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_key_figures_is_refused_with_its_place(
    exported: Exported, change: Change, key: str, place: str
) -> None:
    told = document(exported)
    rounds = told["key_figures"]
    at, then = [number for number, each in enumerate(rounds) if each["activity"] == "p1"]
    first = rounds[at]
    change({"top": told, "round": first, "line": first["figures"][0], "moved": rounds[then]["moved"]})
    assert refused(json.dumps(told).encode()) == (key, place.format(p1=at, then=then))


def test_a_round_that_is_withheld_has_no_key_figures(exported: Exported) -> None:
    """What its group was not shown is never compared, whoever wrote the file."""
    told = document(exported)
    [p1] = [each for each in told["activities"] if each["id"] == "p1"]
    [hidden] = [each for each in told["activities"] if each["id"] == "p2"]
    assert hidden["rounds"][0]["withheld"] == "not_shown"
    assert "p2" not in {each["activity"] for each in told["key_figures"]}
    p1["rounds"] = hidden["rounds"]
    assert refused(json.dumps(told).encode())[0] == "wrong.untold"


def test_a_long_name_in_a_document_does_not_fill_the_screen(exported: Exported) -> None:
    told = document(exported) | {"x" * 5000: 1}
    key, place = refused(json.dumps(told).encode())
    assert key == "wrong.unknown" and len(place) < 200


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda each: st.lists(each) | st.dictionaries(st.text(), each),
)


@given(value=JSON, name=st.sampled_from([
    "title", "roles", "activities", "people", "number", "keep_until", "status", "key_figures", "programme_titles",
]))  # fmt: skip
def test_no_value_anywhere_ends_in_anything_but_a_refusal(exported: Exported, value: object, name: str) -> None:
    for told in (document(exported) | {name: value}, value):
        try:
            read = document_reader.read(json.dumps(told).encode())
        except Refusal as refusal:
            assert NL(refusal.key, **refusal.values)
        else:
            assert document_reader.to_report(read[0], NL).number == told["number"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("change", "key", "place"),
    [
        (lambda told: told.update(activities=[{}] * 100_000), "wrong.too_many", "$.activities"),
        (lambda told: told["activities"][0].update(rounds=[{}] * 100_000), "wrong.too_many", "$.activities"),
        (lambda told: told.update(sessions=[{}] * 100_000), "wrong.too_many", "$.sessions"),
        (lambda told: told.update(roles=[{}] * 500_001), "too_many", ""),
    ],
)
def test_what_is_far_too_much_is_refused_at_once(exported: Exported, change: Change, key: str, place: str) -> None:
    """A schema would take from ten seconds to minutes for what its number alone tells."""
    told = document(exported)
    change(told)
    content = json.dumps(told).encode()
    document_reader._validator("session"), document_reader._validator("several")  # loading it takes a second
    started = process_time()
    assert refused(content) == (key, place)
    assert process_time() - started < 3


def test_of_very_many_faults_one_is_named_at_once(exported: Exported) -> None:
    content = json.dumps(document(exported) | {"activities": [{}] * 2000}).encode()
    started = process_time()
    assert refused(content)[0] == "wrong.required"
    assert process_time() - started < 3
