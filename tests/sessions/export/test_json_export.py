"""A session as JSON: what its schema says, and the numbers of the report."""

import json
from dataclasses import replace
from typing import get_args

import jsonschema
import pytest
from pydantic import BaseModel

from sessions.archive import key_figures
from sessions.export import json_export, registry, report
from sessions.export.report import SessionReport
from sessions.model.key_figures import (
    AgreedFigure,
    CornersFigure,
    FollowUpFigure,
    GapFigure,
    ItemsFigure,
    KeyFigure,
    LineFigure,
    MovedFigure,
    RatedItem,
    RoundFigures,
    WordsFigure,
)
from sessions.model.records import TextKey
from tests.sessions.export.conftest import NL, PLACES, SECRET, Exported

SCHEMA = json.loads(json_export.SCHEMA.read_text(encoding="utf-8"))


def test_every_document_is_as_the_schema_says(exported: Exported) -> None:
    second = replace(exported.file, number=2)
    for reports in ([exported.group], [exported.file], [exported.group, second]):
        document = json.loads(registry.write(reports, "json").content)
        jsonschema.validate(document, SCHEMA, jsonschema.Draft202012Validator)
        assert SECRET not in json.dumps(document)
        assert document["form"] == max(SCHEMA["$defs"]["session"]["properties"]["form"]["enum"]) == json_export.FORM


def test_the_schema_takes_no_round_that_is_told_and_withheld(exported: Exported) -> None:
    document = json_export.of_session(exported.group)
    [told] = [each["rounds"][0] for each in document["activities"] if each["id"] == "p1"]
    document = json.loads(json.dumps(document))
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid(document)
    told["withheld"] = "not_shown"
    document["activities"] = [{**document["activities"][0], "rounds": [told]}]
    assert not jsonschema.Draft202012Validator(SCHEMA).is_valid(document)


def test_its_rows_are_numbers_where_people_gave_numbers(exported: Exported) -> None:
    document = json.loads(registry.write([exported.group], "json").content)
    [first] = [each["rounds"][0] for each in document["activities"] if each["id"] == "p1"]
    given = [value for row in first["rows"] for name, value in row.items() if name.startswith("plek")]
    assert sorted(given) == sorted(PLACES)


def test_its_key_figures_are_those_that_comparisons_read_here(exported: Exported) -> None:
    document = json.loads(registry.write([exported.group], "json").content)
    held = key_figures.of_session(exported.workshop, exported.session)
    assert document["key_figures"] == [each.model_dump(mode="json") for each in held.rounds]
    assert (document["people"], document["comparable"]) == (held.people, exported.session.comparable)
    assert document["programme_titles"] == exported.session.programme.model_dump()


def test_words_that_nobody_allowed_are_not_among_the_key_figures_for_the_file(exported: Exported) -> None:
    def words(made: SessionReport) -> list[str]:
        assert made.key_figures
        figures = [figure for each in made.key_figures.rounds for figure in each.figures]
        return [word for figure in figures if isinstance(figure, WordsFigure) for word, _ in figure.words]

    given = words(exported.group)
    assert given and words(exported.file) == []
    key = TextKey("check_out", 1, given[0])
    made = report.build(exported.workshop, exported.session, NL, "file", [key])
    assert words(made) == [given[0]]


def test_a_report_without_key_figures_is_no_document(exported: Exported) -> None:
    with pytest.raises(ValueError, match="key figures"):
        json_export.of_session(replace(exported.group, key_figures=None))


FIGURES: dict[str, type[BaseModel]] = {
    "key_round": RoundFigures, "key_move": MovedFigure, "key_line": LineFigure, "key_gap": GapFigure,
    "key_corners": CornersFigure, "key_items": ItemsFigure, "key_words": WordsFigure, "key_agreed": AgreedFigure,
    "key_follow_up": FollowUpFigure,
}  # fmt: skip


@pytest.mark.parametrize("name", FIGURES)
def test_the_schema_has_every_part_of_a_key_figure(name: str) -> None:
    """Whoever adds one raises the form of the document: one of the form before would be refused without it."""
    described = SCHEMA["$defs"][name]
    assert set(described["properties"]) == set(described["required"]) == set(FIGURES[name].model_fields)


def test_the_schema_has_every_key_figure() -> None:
    known = {figure.model_fields["type"].default for figure in get_args(get_args(KeyFigure)[0])}
    parts = SCHEMA["$defs"]["key_round"]["properties"]["figures"]["items"]
    assert set(parts["properties"]["type"]["enum"]) == known
    assert {each["if"]["properties"]["type"]["const"] for each in parts["allOf"]} == known
    item = SCHEMA["$defs"]["key_items"]["properties"]["items"]["items"]
    assert set(item["properties"]) == set(RatedItem.model_fields)


def test_several_sessions_are_told_one_by_one_and_can_be_stopped(exported: Exported) -> None:
    done: list[float] = []
    many = [replace(exported.group, number=number) for number in range(1, 5)]
    content = registry.write(many, "json", done.append).content
    assert done == [0, 0.25, 0.5, 0.75]
    assert [each["number"] for each in json.loads(content)["sessions"]] == [1, 2, 3, 4]
