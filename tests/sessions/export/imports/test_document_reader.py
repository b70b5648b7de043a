"""Documents from anybody: what was exported comes back as it was, and everything else is refused with its place."""

import json
from collections.abc import Callable
from dataclasses import replace
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


def refused(content: bytes) -> tuple[str, str]:
    """The key of a refusal and the place that it names; its sentence is there in every language."""
    with pytest.raises(Refusal) as caught:
        document_reader.read(content)
    for language in ("nl", "en"):
        assert Texts(language)(caught.value.key, **caught.value.values)
    return caught.value.key.removeprefix("refused.import_"), str(caught.value.values.get("place", ""))


@pytest.mark.parametrize("level", ["group", "file"])
def test_what_was_exported_comes_back_as_it_was_without_figures(exported: Exported, level: str) -> None:
    made = exported.group if level == "group" else exported.file
    [read] = document_reader.read(registry.write([made], "json").content)
    found = document_reader.to_report(read, NL)
    bare = registry.reports(exported.workshop, exported.dee, [exported.session], NL, made.level, {}, figures=False)
    [expected] = bare
    assert replace(found, activities=()) == replace(expected, activities=())
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
        (b'{"form": 3, "title": ""}', "form"),
        (b'{"form": true}', "form"),
        (b'{"form": 2.0}', "form"),
        (b'{"form": NaN}', "other"),
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
        (lambda it: it["top"].update(activities=it["top"]["activities"] * 100), "wrong.too_many", "$.activities"),
    ],
)
def test_what_is_wrong_in_a_document_is_refused_with_its_place(
    exported: Exported, change: Change, key: str, place: str
) -> None:
    told = document(exported)
    ids = [each["id"] for each in told["activities"]]
    change({"top": told, "p1": told["activities"][ids.index("p1")]})
    assert refused(json.dumps(told).encode()) == (key, place.format(p1=ids.index("p1")))


def test_a_long_name_in_a_document_does_not_fill_the_screen(exported: Exported) -> None:
    told = document(exported) | {"x" * 5000: 1}
    key, place = refused(json.dumps(told).encode())
    assert key == "wrong.unknown" and len(place) < 200


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda each: st.lists(each) | st.dictionaries(st.text(), each),
)


@given(value=JSON, name=st.sampled_from(["title", "roles", "activities", "people", "number", "keep_until", "status"]))
def test_no_value_anywhere_ends_in_anything_but_a_refusal(exported: Exported, value: object, name: str) -> None:
    for told in (document(exported) | {name: value}, value):
        try:
            read = document_reader.read(json.dumps(told).encode())
        except Refusal as refusal:
            assert NL(refusal.key, **refusal.values)
        else:
            assert document_reader.to_report(read[0], NL).number == told["number"]  # type: ignore[index]
