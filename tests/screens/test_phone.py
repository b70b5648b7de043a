"""A participant's sheets, for everything that there is: what stands on them can be drawn, and is ours."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pages.parts import front, participant
from pages.parts.frame import Here
from pages.parts.live_route import LONGEST
from pages.parts.participant import Sheet
from sessions import session as life
from sessions import timer
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.workshop import Workshop
from tests.conftest import PASSCODE
from tests.hall import Hall
from tests.screens.screen import check_markup

HOME = Path(__file__).parents[2]


@pytest.fixture
def hall(workshop: Workshop, language: str) -> Hall:
    """A session with everything, and six people."""
    return Hall(workshop, PASSCODE, 6, language, ("beleid", "uitvoering"))


def sheet(hall: Hall, who: Visitor) -> Sheet:
    """What somebody's phone shows now."""
    now = life.find(hall.workshop, hall.session.code)
    return participant.sheet(Here(hall.workshop, who, hall.texts, now))


def components(sheets: list[Sheet]) -> set[str]:
    """The names of the components on some sheets."""
    return {one["is"] for each in sheets for one in each.pieces if "is" in one}


def in_the_script() -> set[str]:
    """The names of the components that the one script can draw."""
    return set(re.findall(r'^PARTS\["(\w+)"\] = ', front.parts(), re.MULTILINE))


def test_whatever_stands_on_a_phone_can_be_drawn(hall: Hall, eve: Visitor) -> None:
    timer.start(hall.workshop, hall.dee, hall.session, 5)
    sheets = [sheet(hall, eve), sheet(hall, hall.people[0])]
    for moment in hall.walk():
        sheets.append(sheet(hall, hall.people[0]))
        assert sheets[-1].pieces, moment
    for one in sheets:
        for piece in one.pieces:
            assert set(piece) in ({"html"}, {"is", "key", "data"})
            check_markup(piece.get("html", ""))
        assert json.dumps(one.told(), allow_nan=False), "a browser reads no NaN"
        keys = [(piece["is"], piece["key"]) for piece in one.pieces if "is" in piece]
        assert len(keys) == len(set(keys))
    used = components(sheets)
    assert used >= {"workshop_joining", "workshop_clock", "workshop_slider", "workshop_fields", "workshop_writing"}
    assert used - in_the_script() == set()


def test_the_longest_answer_of_a_form_is_far_shorter_than_what_a_phone_may_send() -> None:
    texts = [{"id": f"t{at}", "text": "\U0001f600" * 500, "more": "\U0001f600" * 500} for at in range(10)]
    assert len(json.dumps(texts, ensure_ascii=False)) * 2 < LONGEST  # as JavaScript counts signs


def test_every_component_gives_exactly_one_function_to_draw_with() -> None:
    blocks = front.parts().split("\nPARTS[")[1:]
    assert len(blocks) == len(in_the_script())
    given = {block.split('"')[1]: len(re.findall(r"^return ", block, re.MULTILINE)) for block in blocks}
    assert {name: count for name, count in given.items() if count != 1} == {}
    assert re.findall(r"^\s*(?:import |export (?!const PARTS))", front.parts(), re.MULTILINE) == []


def test_a_phone_stands_on_its_room() -> None:
    """The script of the phone uses what the script of the room says, and comes after it."""
    block = front.parts().split('PARTS["workshop_phone"]')[1]
    assert block.index("function room(") < block.index("function phone(")


def test_the_name_of_the_script_is_the_same_in_every_process_and_holds_what_is_in_it() -> None:
    """Else two servers behind one address would send each other's visitors away, or a browser keep what is old."""
    ask = "from pages.parts import front; print(front.parts_path(), front.style_path())"
    told = {
        subprocess.run(
            [sys.executable, "-c", ask],
            cwd=HOME, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }  # fmt: skip
    assert told == {f"{front.parts_path()} {front.style_path()}"}
    assert re.fullmatch(r"/parts-[0-9a-f]{16}\.js", front.parts_path())


@pytest.mark.parametrize("language", ["nl"], indirect=True)
def test_a_sheet_says_what_is_now_in_the_language_of_the_phone(hall: Hall) -> None:
    hall.open("p1")
    first = sheet(hall, hall.people[0])
    assert (first.screen, first.stage, first.rehearsal) == ("take_part", hall.stage(), "")
    assert first.title == f"{Texts('nl')('screen.take_part')} · {Texts('nl')('brand')}"
