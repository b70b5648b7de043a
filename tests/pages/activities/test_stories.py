"""What asks nothing, and the stories behind the dots: what audience, participant and facilitator see of them."""

from collections.abc import Callable

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.incident.activity import Incident
from sessions.activities.overview.activity import Overview
from sessions.activities.paradox.activity import Paradox
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.programme import Corner, LongText, Programme, Text
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import PLAN, in_round, refused, somebody
from tests.pages.conftest import Show

Reload = Callable[[Session], Session]
CARD = {"id": "a", "situation": "Een <b>plein</b>", "did": "Ik belde", "followed": "Rust", "corner": "c0"}


def both(words: str) -> Text:
    return Text(nl=words, en=words)


def programme() -> Programme:
    """Two paradoxes, their overview, and incidents."""
    corners = tuple(Corner(id=f"c{index}", title=both(f"waarde {index}")) for index in range(3))
    about = LongText(nl="over", en="about")
    activities = (
        Paradox(id="p1", kind="paradox", left=both("sturen"), right=both("loslaten")),
        Paradox(id="p2", kind="paradox", left=both("ruimte"), right=both("regels"), ask="now_needed"),
        Overview(id="over", kind="overview", title=both("Waar staan we?")),
        Incident(id="inc", kind="incident", text=both("Welke situatie?"), corners=corners),
    )
    return Programme("stories", both("Verhalen"), about, (), activities)


@pytest.fixture
def told(workshop: Workshop, dee: Visitor, ada: Visitor) -> Session:
    """A session of Ada's in which three people placed themselves on p1 and told a story; two point at p1."""
    session, secret = commands.create(workshop, dee, PLAN, programme())
    rights.open_link(workshop, ada, secret)
    people = [somebody() for _ in range(3)]
    for who in people:
        answering.join(workshop, who, session)
    commands.open_round(workshop, ada, session, "p1", 1)
    for index, who in enumerate(people):
        answering.cast(workshop, who, session, "p1", 1, {"value": 50 * index})
    commands.open_round(workshop, ada, session, "inc", 1, "tell")
    for at, who in enumerate(people):
        item = {**CARD, "situation": f"{CARD['situation']} {at}", **({"paradox": "p1"} if at else {})}
        answering.cast(workshop, who, session, "inc", 1, {"texts": [item]})
    return session


def approve(workshop: Workshop, ada: Visitor, session: Session, wanted: str) -> None:
    now = in_round(workshop, session.code)
    texts = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    moderation.decide(workshop, ada, session, now.round, [text for text in texts if wanted in text.text], approve=True)


def test_what_asks_nothing_is_seen_at_once_by_the_audience_and_by_participants(
    workshop: Workshop, told: Session, ada: Visitor, ben: Visitor, eve: Visitor, show: Show, nl: Texts
) -> None:
    answering.join(workshop, ben, told)
    projector, phone = show("project", eve, code=told.code), show("take_part", ben, code=told.code)
    commands.go_to(workshop, ada, told, "over")
    said = nl("overview.say.only", paradox="sturen – loslaten")
    assert said in projector.follow().visible_text
    assert [
        nl("projector.think") in projector.visible_text,
        nl("projector.of", people=4) in projector.visible_text,
    ] == [False, False]
    assert projector.data_of("workshop_chart")["alt"] == said
    assert said in phone.follow().visible_text
    assert nl("take_part.waiting") not in phone.visible_text


def test_without_anything_to_see_it_says_so(
    workshop: Workshop, told: Session, ada: Visitor, eve: Visitor, show: Show, nl: Texts
) -> None:
    commands.hide(workshop, ada, told, "p1", 1)
    commands.go_to(workshop, ada, told, "over")
    projector = show("project", eve, code=told.code)
    assert nl("projector.nothing") in projector.visible_text
    assert projector.components("workshop_chart") == []


def test_what_asks_nothing_can_not_be_opened_revealed_or_switched(
    workshop: Workshop, told: Session, ada: Visitor, show: Show, nl: Texts
) -> None:
    commands.go_to(workshop, ada, told, "over")
    console = show("facilitate", ada, code=told.code)
    assert nl("phase.showing") in console.visible_text
    assert [console.button(key=key).disabled for key in ("open_later", "reveal_later", "new_round_later")] == [True] * 3
    [live] = [one for one in console.toggle if str(one.key).startswith("results_over")]
    assert live.disabled


def test_the_audience_sees_the_stories_that_point_at_the_paradox_and_were_approved(
    workshop: Workshop, told: Session, ada: Visitor, eve: Visitor, show: Show, reload: Reload, nl: Texts
) -> None:
    approve(workshop, ada, told, "plein</b> 0")  # points at nothing
    approve(workshop, ada, told, "plein</b> 1")
    commands.go_to(workshop, ada, told, "p1")
    console, projector = show("facilitate", ada, code=told.code), show("project", eve, code=told.code)
    assert nl("console.stories", count=1) in console.visible_text
    assert len(projector.components("workshop_chart")) == 1
    console.switch("stories_p1")
    assert reload(told).stories
    projector.follow()
    assert nl("incident.behind") in projector.visible_text
    assert projector.components("workshop_chart") == []
    [column] = projector.data_of("workshop_stories")["columns"]
    assert (column["title"], [card["situation"] for card in column["cards"]]) == (
        "waarde 0 (1)",
        ["Een <b>plein</b> 1"],
    )
    console.switch("stories_p1")
    assert not reload(told).stories
    assert projector.follow().components("workshop_stories") == []


def test_no_story_is_seen_before_it_is_approved_or_after_it_is_hidden(
    workshop: Workshop, told: Session, ada: Visitor, eve: Visitor, show: Show, nl: Texts
) -> None:
    commands.go_to(workshop, ada, told, "p1")
    console = show("facilitate", ada, code=told.code)
    [switch] = [one for one in console.toggle if str(one.key).startswith("stories_")]
    assert (switch.label, switch.disabled) == (nl("console.no_stories"), True)
    commands.show_stories(workshop, ada, told, True)
    projector = show("project", eve, code=told.code)
    assert len(projector.components("workshop_chart")) == 1
    assert "plein" not in projector.received


def test_moving_on_shows_the_dots_again(workshop: Workshop, told: Session, ada: Visitor, reload: Reload) -> None:
    moves: tuple[Callable[[], object], ...] = (
        lambda: commands.go_to(workshop, ada, told, "p1"),
        lambda: commands.open_round(workshop, ada, told, "p1", 2),
        lambda: commands.back_to_lobby(workshop, ada, told),
    )
    for move in moves:
        commands.show_stories(workshop, ada, told, True)
        assert reload(told).stories
        move()
        assert not reload(told).stories


def test_only_a_facilitator_shows_stories(workshop: Workshop, told: Session, eve: Visitor, reload: Reload) -> None:
    with refused("facilitator_only"):
        commands.show_stories(workshop, eve, told, True)
    assert not reload(told).stories


def test_three_columns_for_the_audience_after_approval(
    workshop: Workshop, told: Session, ada: Visitor, eve: Visitor, show: Show
) -> None:
    approve(workshop, ada, told, "plein")
    projector = show("project", eve, code=told.code)
    columns = projector.data_of("workshop_stories")["columns"]
    assert [(column["title"], len(column["cards"])) for column in columns] == [
        ("waarde 0 (3)", 3),
        ("waarde 1 (0)", 0),
        ("waarde 2 (0)", 0),
    ]


def test_the_audience_picks_with_dots(
    workshop: Workshop, told: Session, ada: Visitor, ben: Visitor, show: Show, nl: Texts
) -> None:
    answering.join(workshop, ben, told)
    commands.go_to(workshop, ada, told, "inc", "dots")
    commands.open_round(workshop, ada, told, "inc", 2, "dots")
    phone = show("take_part", ben, code=told.code)
    assert nl("incident.none") in phone.visible_text
    commands.go_to(workshop, ada, told, "inc", "tell")
    approve(workshop, ada, told, "plein")
    commands.open_round(workshop, ada, told, "inc", 2, "dots")
    [field] = phone.follow().data_of("workshop_fields")["fields"]
    assert [option[1:] for option in sorted(field["options"], key=lambda option: option[1])] == [
        [f"Een <b>plein</b> {index}", "waarde 0"] for index in range(3)
    ]
