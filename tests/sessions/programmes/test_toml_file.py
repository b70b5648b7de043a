"""A programme as a file: readable, and read back as what it was."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessions import activities
from sessions.activities.paradox.activity import Paradox
from sessions.activities.question.activity import Question
from sessions.model.programme import LongText, Programme, Text, Theme
from sessions.model.text_normalisation import can_be_seen
from sessions.programmes.built_in import built_in
from sessions.programmes.parser import parse
from sessions.programmes.toml_file import to_toml, write
from tests.sessions.programmes.test_parser import GOOD, KINDS

LONG = "Lees beide kanten rustig voor. " * 5


def test_a_programme_is_written_in_the_form_of_the_built_in_ones() -> None:
    programme = Programme(
        "kort",
        Text(nl="Kort", en="Short"),
        LongText(nl=LONG, en="Long."),
        (Theme(id="p", title=Text(nl='"Paradoxen"', en="Paradoxes")),),
        (
            Paradox(
                id="p6",
                kind="paradox",
                theme="p",
                left=Text(nl="sturen", en="steering"),
                right=Text(nl="loslaten", en="letting go"),
                script=LongText(nl=LONG, en="Read\naloud."),
            ),
            Question(id="q02", kind="question", minutes=0, text=Text(nl="wat?", en="what?"), note="één\ntwee"),
        ),
    )
    assert (
        to_toml(programme)
        == f'''\
id = "kort"
title = {{ nl = "Kort", en = "Short" }}

[about]
nl = "{LONG.strip()}"
en = "Long."

[[themes]]
id = "p"
title = {{ nl = "\\"Paradoxen\\"", en = "Paradoxes" }}

[[activities]]
id = "p6"
kind = "paradox"
theme = "p"
left = {{ nl = "sturen", en = "steering" }}
right = {{ nl = "loslaten", en = "letting go" }}
minutes = 5

[activities.script]
nl = "{LONG.strip()}"
en = """
Read
aloud."""

[[activities]]
id = "q02"
kind = "question"
minutes = 0
note = """
één
twee"""
text = {{ nl = "wat?", en = "what?" }}
'''
    )


@pytest.mark.parametrize("programme", built_in(), ids=lambda one: one.id)
def test_a_built_in_programme_comes_back_as_it_was(programme: Programme) -> None:
    assert parse(to_toml(programme), "x.toml", KINDS) == programme


def test_writing_again_changes_nothing() -> None:
    once = to_toml(parse(GOOD, "kort.toml", KINDS))
    assert to_toml(parse(once, "kort.toml", KINDS)) == once


def test_every_shape_of_field_comes_back_as_it_was(example_kind: None) -> None:
    kinds = activities.kinds()
    programme = parse(EXAMPLE, "weer.toml", kinds)
    assert parse(to_toml(programme), "weer.toml", kinds) == programme
    told = programme.activities[0].model_dump()
    assert [name for name, value in told.items() if value is None] == ["theme", "results", "script", "note"]


EXAMPLE = """\
id = "weer"
title = { nl = "Weer", en = "Weather" }
about = { nl = "Het weer.", en = "The weather." }

[[activities]]
id = "w1"
kind = "example"
author = "Dee"
image = "data:image/png;base64,iVBORw0KGgo="
look = "bright"
loud = true
most = 4
steps = ["tomorrow", "today"]
text = { nl = "Wat is het weer?", en = "What is the weather?" }
lead = { nl = "Kijk naar buiten.", en = "Look outside." }
sayings = [{ nl = "Na regen komt zon.", en = "Sun follows rain." }]
sources = ["De Bilt", "eigen ogen"]
options = [
    { id = "sun", text = { nl = "zon", en = "sun" } },
    { id = "rain", text = { nl = "regen", en = "rain" } },
]
remarks = [{ id = "r1", option = "sun", text = { nl = "mooi", en = "fine" } }]

[activities.place]
town = { nl = "Den Haag", en = "The Hague" }
story = { nl = "Het waait.", en = "It is windy." }

[[activities.corners]]
id = "north"
title = { nl = "Noord", en = "North" }
role = { nl = "koud", en = "cold" }
values = [{ id = "frost", text = { nl = "vorst", en = "frost" } }]
tensions = [{ nl = "glad", en = "slippery" }]

[[activities.corners]]
id = "east"
title = { nl = "Oost", en = "East" }

[[activities.corners]]
id = "south"
title = { nl = "Zuid", en = "South" }
"""

line = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300).filter(can_be_seen)
prose = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=400).filter(can_be_seen)
text = st.builds(Text, nl=line, en=line)
long_text = st.builds(LongText, nl=prose, en=prose)
common = {
    "minutes": st.integers(0, 240),
    "results": st.none() | st.sampled_from(["live", "reveal"]),
    "script": st.none() | long_text,
    "note": st.none() | prose,
    "theme": st.none() | st.just("t"),
}
paradox = st.builds(Paradox, id=st.just("p"), kind=st.just("paradox"), left=text, right=text, **common)
question = st.builds(Question, id=st.just("q"), kind=st.just("question"), text=text, **common)


@given(text, long_text, paradox, question)
def test_any_programme_comes_back_as_it_was(title: Text, about: LongText, one: Paradox, two: Question) -> None:
    programme = Programme("any", title, about, (Theme(id="t", title=title),), (one, two))
    assert parse(to_toml(programme), "any.toml", KINDS) == programme


plain = st.recursive(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.integers() | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab. \"'\n", max_size=3), inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(st.text("abc_-1.[]= #", max_size=4), plain, max_size=5))
def test_any_values_come_back_as_they_were_whether_they_are_a_programme_or_not(data: dict[str, object]) -> None:
    assert tomllib.loads(write(data)) == data
