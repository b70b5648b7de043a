"""Reading what a browser sends: every message of ours, and nothing else."""

import json
import re
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server import close_codes
from server.live.message_limits import COST_OF_VIEW, cost_of
from server.live.protocol import (
    MAX_KEY_LENGTH,
    MAX_LENGTH,
    MAX_NAME_LENGTH,
    MAX_NONCE_LENGTH,
    MAX_NUMBER,
    AnswerKey,
    BusyMessage,
    Cast,
    ClientMessage,
    ComponentPieceJson,
    ConnectionQuery,
    HtmlPieceJson,
    Join,
    ParticipantViewJson,
    Ping,
    Receipt,
    ReceiptMessage,
    RefusalMessage,
    Unsent,
    ViewMessage,
    ViewRequest,
    WarningMessage,
    encode_view,
    parse,
)
from sessions.live import Revisions
from sessions.model.records import RoundKey, Sending


def test_a_view_that_is_json_already_is_part_of_its_message() -> None:
    view = {"screen": "join", "title": 'é "}', "asked": "", "stage": 3, "rehearsal": "", "pieces": [{"html": "{}"}]}
    numbers: Revisions = {"release": "r", "process": "p", "stage": 3, "rehearsal": ""}
    assert json.loads(encode_view(numbers, json.dumps(view))) == {**numbers, "view": view}


@pytest.mark.parametrize(
    ("sent", "message"),
    [
        ({"cast": {"key": "ABC234/p1/1/7", "nonce": "n1", "answer": 40}}, Cast("ABC234/p1/1/7", "n1", 40)),
        ({"cast": {"key": "ABC234/p1/1/7", "nonce": "n1", "answer": None}}, Cast("ABC234/p1/1/7", "n1", None)),
        ({"cast": {}}, Cast("", "None", None)),
        ({"cast": {"key": ["a"], "nonce": "n" * 50}}, Cast("", "n" * MAX_NONCE_LENGTH, None)),
        ({"cast": {"key": "k" * (MAX_KEY_LENGTH + 1), "nonce": ""}}, Cast("", "", None)),
        ({"join": {"role": "beleid"}}, Join("beleid")),
        ({"join": {"role": 7}}, Join(None)),
        ({"join": {}}, Join(None)),
        ({"unsent": True}, Unsent(True)),
        ({"unsent": False}, Unsent(False)),
        ({"unsent": 1}, None),
        ({"look": True}, ViewRequest()),
        ({"there": True}, Ping()),
        ({"there": True, "cast": {"key": "x"}}, Ping()),
        ({"cast": "x", "join": "x", "look": True}, ViewRequest()),
        ({"cast": "x"}, None),
        ({"nothing": True}, None),
        ([{"look": True}], None),
        ("look", None),
        (None, None),
    ],
)
def test_a_message_is_read_by_its_name(sent: object, message: ClientMessage | None) -> None:
    assert parse(json.dumps(sent)) == message


@pytest.mark.parametrize(
    ("given", "sending"),
    [
        ({"page": "p", "number": 1}, Sending("p", 1)),
        ({"page": "p" * MAX_NAME_LENGTH, "number": MAX_NUMBER - 1}, Sending("p" * MAX_NAME_LENGTH, MAX_NUMBER - 1)),
        *[(given, None) for given in ({}, {"page": "p"}, {"number": 1}, {"page": "", "number": 1})],
        *[({"page": page, "number": 1}, None) for page in (None, 7, ["p"], "p" * (MAX_NAME_LENGTH + 1))],
        *[({"page": "p", "number": number}, None) for number in (0, -1, 1.0, "1", True, None, MAX_NUMBER)],
    ],
)
def test_a_sending_is_known_by_its_page_and_its_number(given: dict[str, object], sending: Sending | None) -> None:
    cast = parse(json.dumps({"cast": {"key": "k", "nonce": "n", **given}}))
    assert isinstance(cast, Cast)
    assert (cast.key, cast.nonce, cast.sending) == ("k", "n", sending)


@pytest.mark.parametrize("text", ["", "{", "[" * 50_000, "9" * 6_000, '{"look": "' + "x" * MAX_LENGTH + '"}'])
def test_what_is_malformed_too_deep_or_too_long_is_no_message(text: str) -> None:
    assert parse(text) is None


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading(text: str) -> None:
    parse(text)
    AnswerKey.parse(text, "ABC234")
    ConnectionQuery.parse({"stage": text, "rehearsal": text})


@pytest.mark.parametrize(
    ("stage", "number"),
    [("7", 7), ("", -1), ("-1", -1), ("7.0", -1), ("²", -1), ("9" * 18, int("9" * 18)), ("9" * 19, -1)],
)
def test_the_stage_of_a_query_is_a_number_or_none(stage: str, number: int) -> None:
    assert ConnectionQuery.parse({"stage": stage, "phone": "1", "page": "a"}) == ConnectionQuery(
        answers=False, console=False, restricted=False, phone=True, page="a", after="", stage=number, rehearsal=""
    )


@pytest.mark.parametrize(
    "key",
    [
        AnswerKey("ABC234", "", RoundKey("p1", 1), "3f9a02c4d1e8"),
        AnswerKey("ABC234", "xy1", RoundKey("p1", 2, "guess"), "3f9a02c4d1e8"),
        AnswerKey("ABC234", "", RoundKey("a/b", 1), "7"),
    ],
)
def test_a_key_is_read_as_it_was_written(key: AnswerKey) -> None:
    assert AnswerKey.parse(str(key), "ABC234") == key


@pytest.mark.parametrize(
    "text",
    [
        *("", "ABC234", "ABC234/p1", "ABC234/p1/1", "ABC234/p1/1/", "ABC234/p1/1/-", "ABC234/p1/-1/7"),
        *("XYZ234/p1/1/7", "ABC234/p1/²/7", "ABC234/é/1/7", "ABC234/p1/1/0123456789abc"),
    ],
)
def test_what_is_no_key_of_this_session_is_none(text: str) -> None:
    assert AnswerKey.parse(text, "ABC234") is None


@pytest.mark.parametrize(
    ("message", "size", "cost"),
    [(Ping(), 15, 1.003), (None, 0, 1), (Cast("", "", None), 5000, 2), (ViewRequest(), 14, COST_OF_VIEW + 0.0028)],
)
def test_a_message_costs_one_and_more_when_it_is_long_or_asks_for_the_screen(
    message: ClientMessage | None, size: int, cost: float
) -> None:
    assert cost_of(message, size) == pytest.approx(cost)


def test_a_page_with_a_name_longer_than_any_of_ours_has_none() -> None:
    query = ConnectionQuery.parse({"page": "x" * 65, "after": "y" * 64, "rehearsal": "z" * 100_000})
    assert (query.page, query.after, query.rehearsal) == ("", "y" * 64, "")


# --- the browser's copies ---------------------------------------------------------------------------------------------

LIVE = Path(__file__).parents[3] / "pages" / "kit" / "live"
INTERFACES = {
    "Revisions": (ViewMessage,),
    "Reply": (ReceiptMessage, RefusalMessage, BusyMessage, WarningMessage),
    "ParticipantView": (ParticipantViewJson,),
    "HtmlPiece": (HtmlPieceJson,),
    "ComponentPiece": (ComponentPieceJson,),
    "Receipt": (Receipt,),
}
NEVER_THERE = re.compile(r"(\w+)\?: undefined;")  # tells one interface from another


@pytest.mark.parametrize("interface", INTERFACES)
def test_the_types_in_javascript_have_the_fields_of_the_messages(interface: str) -> None:
    source = (LIVE / "messages.d.ts").read_text(encoding="utf-8")
    found = re.search(rf"export interface {interface} {{\n(.*?)\n}}", source, re.DOTALL)
    assert found
    fields = set(re.findall(r"^  (\w+)\??:", NEVER_THERE.sub("", found[1]), re.MULTILINE))
    assert fields == {field for message in INTERFACES[interface] for field in get_type_hints(message)}


def test_the_close_codes_in_javascript_are_those_of_the_server() -> None:
    source = (LIVE / "close_codes.js").read_text(encoding="utf-8")
    codes = {name: int(code) for name, code in re.findall(r"export const (\w+) = (\d+);", source)}
    assert codes
    assert codes == {name: getattr(close_codes, name) for name in codes}
