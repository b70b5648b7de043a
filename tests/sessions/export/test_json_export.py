"""A session as JSON: what its schema says, and the numbers of the report."""

import json
from dataclasses import replace

import jsonschema

from sessions.export import json_export, registry
from tests.sessions.export.conftest import PLACES, SECRET, Exported

SCHEMA = json.loads(json_export.SCHEMA.read_text(encoding="utf-8"))


def test_every_document_is_as_the_schema_says(exported: Exported) -> None:
    second = replace(exported.file, number=2)
    for reports in ([exported.group], [exported.file], [exported.group, second]):
        document = json.loads(registry.write(reports, "json").content)
        jsonschema.validate(document, SCHEMA, jsonschema.Draft202012Validator)
        assert SECRET not in json.dumps(document)
        assert document["form"] == SCHEMA["$defs"]["session"]["properties"]["form"]["const"] == json_export.FORM


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
