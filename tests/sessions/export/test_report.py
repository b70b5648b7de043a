"""What leaves the app of a session: the same for every format, at two levels."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

import pytest
from pydantic import BaseModel

from sessions.access.rights import Visitor
from sessions.export import report
from sessions.export.report import SessionReport
from sessions.export.spreadsheet_cells import Column
from sessions.facilitation import commands, rehearsal
from sessions.locale import Texts
from sessions.model.records import Session, TextKey
from sessions.workshop import Workshop
from tests.conftest import refused
from tests.sessions.export.conftest import NL, PLACES, SECRET, TAKEAWAY, TYPED, Exported, activity, first_round


def content(made: SessionReport) -> str:
    """Everything that stands in a report."""
    return json.dumps(plain(made), ensure_ascii=False, default=str)


def plain(value: object) -> object:
    """A value as JSON can hold it; columns of rows are their headings."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if isinstance(value, Mapping):
        return {key.heading if isinstance(key, Column) else key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, tuple | list) else value


def numbers(made: SessionReport, name: str) -> list[list[str]]:
    """The values of all numbers of an activity, without what they are called."""
    return [[value for _, value in part.numbers] for each in activity(made, name).rounds for part in each.parts]


def test_a_report_says_what_the_audience_saw(exported: Exported) -> None:
    first, second = activity(exported.group, "p1").rounds
    assert (first.answered, first.withheld, second.turn) == (12, "", 2)
    assert dict(first.parts[0].numbers)["Aantal"] == str(len(PLACES))
    assert [part.name for part in second.parts] == ["result", "moved"]
    [column] = [each for each in first.rows[0] if each.name == "answer"]
    assert sorted(row[column] for row in first.rows) == sorted(PLACES)
    assert activity(exported.group, "p1").takeaway == TAKEAWAY
    assert {text.text for text in first_round(exported.group, "q01").parts[0].texts} == set(TYPED)


def test_what_is_hidden_or_of_too_few_is_a_reason_and_no_more(exported: Exported) -> None:
    for name, answered, reason in (("p2", 4, "not_shown"), ("p3", 2, "too_few")):
        round_ = first_round(exported.group, name)
        assert (round_.answered, round_.withheld, round_.parts, round_.rows) == (answered, reason, (), ())
    assert SECRET not in content(exported.group)


def test_what_asks_nothing_is_told_once_it_was_on_stage(exported: Exported) -> None:
    assert activity(exported.group, "overview").shown
    assert activity(exported.group, "project").shown is None
    assert "project" not in [each.id for each in exported.group.activities_with_content]


def test_no_name_of_a_dot_leaves(exported: Exported) -> None:
    assert '"ids"' not in content(exported.group)


@pytest.mark.parametrize("name", ["q01", "forces", "check_out"])
def test_for_the_file_no_text_is_left_anywhere_and_every_number_stays(exported: Exported, name: str) -> None:
    keys = [text for text in _to_review(exported) if text.key.activity == name]
    assert len(keys) > 3
    told, kept = content(exported.group), content(exported.file)
    for text in keys:
        for typed in text.key.typed.split("\n"):
            assert json.dumps(typed, ensure_ascii=False)[1:-1].split(" ")[0] in told
            assert f'"{typed}"' not in kept and (len(typed) < 9 or typed not in kept)
    assert numbers(exported.group, name) == numbers(exported.file, name)
    counts = [(each.answered, each.texts, len(each.rows)) for each in activity(exported.group, name).rounds]
    assert counts == [(each.answered, each.texts, len(each.rows)) for each in activity(exported.file, name).rounds]


def test_a_later_step_has_labels_in_place_of_the_texts_that_it_asks_about(exported: Exported) -> None:
    rated = activity(exported.file, "forces").rounds[1]
    assert any(f"[{NL('export.text_left_out')} 1]" in column.heading for row in rated.rows for column in row)
    assert f"[{NL('export.text_left_out')} 1]" in json.dumps(rated.parts[0].figures, ensure_ascii=False)


def test_the_sentence_to_take_along_is_a_text_too(exported: Exported) -> None:
    assert TAKEAWAY in content(exported.group) and TAKEAWAY not in content(exported.file)
    key = TextKey("p1", None, TAKEAWAY)
    made = report.build(exported.workshop, exported.session, NL, "file", [key], only="p1")
    assert activity(made, "p1").takeaway == TAKEAWAY


def test_only_what_was_allowed_comes_back(exported: Exported) -> None:
    key = TextKey("q01", 1, "3/4")
    made = report.build(exported.workshop, exported.session, NL, "file", [key])
    texts = [text.text for text in first_round(made, "q01").parts[0].texts]
    assert len(texts) == len(TYPED)
    assert [text for text in texts if not text.startswith("[")] == ["3/4"]
    assert TYPED[10] not in content(made)


def test_the_texts_to_look_at_say_what_calls_for_a_careful_look(exported: Exported) -> None:
    texts = {text.text: text for text in _to_review(exported)}
    assert texts["Bel Piet op 06 12345678"].flags == ("phone",)
    assert texts["0012"].flags == () and texts["0012"].people == 1
    assert TAKEAWAY in texts and SECRET not in texts


def test_what_is_left_out_for_the_file_is_not_left_out_for_the_audience(exported: Exported) -> None:
    """Results are cached: one that was computed for an export is never shown to the audience."""
    again = report.build(exported.workshop, exported.session, NL)
    assert content(again) == content(exported.group)


def test_a_report_is_in_the_language_that_is_asked_for(exported: Exported) -> None:
    made = report.build(exported.workshop, exported.session, Texts("en"), "file", only="q01")
    assert "text left out" in content(made) and "tekst weggelaten" not in content(made)


def test_a_rehearsal_leaves_nothing(workshop: Workshop, dee: Visitor, session: Session) -> None:
    rehearsal.fill(workshop, dee, session, 12, "mixed")
    with refused("export_rehearsal"):
        report.build(workshop, commands.find(workshop, session.code), NL)


def _to_review(exported: Exported) -> list[report.TextToReview]:
    return report.texts_to_review(exported.workshop, exported.session, NL)
