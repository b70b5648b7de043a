"""Programmes: the library, the editor with its form for any kind, and changing a session that runs."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

import pytest

from sessions import activities
from sessions.access.rights import Visitor
from sessions.activities.paradox.activity import Paradox
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering
from sessions.programmes import draft, library
from sessions.programmes.built_in import built_in
from sessions.programmes.parser import parse
from sessions.workshop import Workshop
from tests.conftest import PLAN, narrowed, whole_programme
from tests.pages.conftest import ODD, Crowd, Show
from tests.pages.screen import Screen, as_typed, rows
from tests.sessions.programmes.test_parser import GOOD
from tests.sessions.programmes.test_toml_file import EXAMPLE

Unchanged = Callable[[], AbstractContextManager[None]]
FIRST, SECOND = (each.id for each in built_in()[0].activities[:2])  # what is offered first to take over


@pytest.fixture
def number(workshop: Workshop, dee: Visitor) -> int:
    """An own programme of a paradox p6 under a theme, and a question q02."""
    return library.bring(workshop, dee, GOOD.encode(), "kort.toml")


@pytest.fixture
def editor(show: Show, dee: Visitor, number: int) -> Screen:
    """The editor of that programme."""
    return show("programmes", dee, programme=str(number))


def written(screen: Screen, dee: Visitor, number: int, *path: str | int) -> object:
    """What is stored in a place of the programme now."""
    return draft.value_at(draft.read(library.find(screen.workshop, dee, number).text), path)


def field(screen: Screen, key: str) -> Any:
    """The widget of a field: after an undo it is another one, with a turn behind its key."""
    [found] = [node for node in screen.nodes if re.fullmatch(f"{key}(_turn[0-9]+)?", str(getattr(node, "key", "")))]
    return found


def put(screen: Screen, key: str, value: object) -> Screen:
    """Fill in one field and leave it."""
    field(screen, key).set_value(value)
    return screen.run()


# --- the library ------------------------------------------------------------------------------------------------------


def test_without_the_organisers_right_there_is_a_log_in(
    show: Show, stranger: Visitor, ada: Visitor, number: int, language: str, texts: Texts, unchanged: Unchanged
) -> None:
    with unchanged():
        for who in (stranger, ada):
            for query in ({}, {"programme": str(number)}):
                screen = show("programmes", who, language, **query)
                assert texts("programmes.log_in") in screen.visible_text
                assert "Kort" not in screen.received


def test_the_shelf_has_own_programmes_and_built_in_ones(
    show: Show, dee: Visitor, number: int, language: str, texts: Texts
) -> None:
    said = show("programmes", dee, language).visible_text
    assert ("Kort" if language == "nl" else "Short") in said
    assert whole_programme().title.in_language(language) in said
    assert texts("programmes.own") in said


def test_a_copy_and_an_empty_one_are_opened_at_once(show: Show, dee: Visitor) -> None:
    screen = show("programmes", dee).press(f"copy_{whole_programme().id}")
    assert screen.query_params["programme"] == "1"
    assert "(kopie)" in screen.visible_text
    screen = show("programmes", dee).press("start_empty")
    assert screen.query_params["programme"] == "2"


def test_a_programme_is_thrown_away_when_it_was_asked_twice(show: Show, dee: Visitor, number: int) -> None:
    screen = show("programmes", dee).press(f"away_{number}")
    assert len(library.own(screen.workshop, dee)) == 1
    screen.press(f"away_no_{number}").press(f"away_{number}").press(f"away_yes_{number}")
    assert library.own(screen.workshop, dee) == []


def test_a_wrong_file_is_refused_with_all_its_mistakes_and_a_good_one_is_opened(show: Show, dee: Visitor) -> None:
    wrong = GOOD.replace('en = "Short"', 'en = ""').replace("minutes = 10", "minutes = 999")
    screen = show("programmes", dee)
    screen.file_uploader(key="file").set_value(("kort.toml", wrong.encode(), "application/toml"))
    screen.run()
    assert "kort.toml, regel 2, title.en: mag niet leeg zijn" in screen.visible_text
    assert "kort.toml, regel 13, activities[1].minutes: mag hoogstens 240 zijn" in screen.visible_text
    assert library.own(screen.workshop, dee) == []
    screen.file_uploader(key="file").set_value(("kort.toml", GOOD.encode(), "application/toml"))
    screen.run()
    assert screen.query_params["programme"] == "1"
    assert "Kort" in screen.visible_text


def test_a_file_that_is_no_toml_is_refused_with_one_place_and_what_is_expected_there(show: Show, dee: Visitor) -> None:
    wrong = GOOD.replace('id = "kort"', "id = kort").replace("minutes = 10", "minutes 10")
    screen = show("programmes", dee)
    screen.file_uploader(key="file").set_value(("kort.toml", wrong.encode(), "application/toml"))
    screen.run()
    expected = "hier hoort een waarde te staan; zet een tekst tussen aanhalingstekens"
    assert f"kort.toml, regel 1, kolom 6: {expected}" in screen.visible_text
    assert screen.visible_text.count("kort.toml, regel") == 1


def test_a_file_of_any_type_is_taken_in_or_refused_in_words(show: Show, dee: Visitor) -> None:
    screen = show("programmes", dee)
    screen.file_uploader(key="file").set_value(("foto.png", b"\x89PNG\r\n\x1a\n", "image/png"))
    screen.run()
    assert "foto.png, regel 1: het bestand is geen UTF-8" in screen.visible_text
    screen.file_uploader(key="file").set_value(("kort.toml.txt", GOOD.encode(), "text/plain"))
    screen.run()
    assert screen.query_params["programme"] == "1"


def test_a_number_that_is_no_programme_is_said(show: Show, dee: Visitor, nl: Texts) -> None:
    for wrong in ("99", "x", "-1", "1' OR 1=1", "9" * 23, "9" * 5000, "²"):
        assert nl("refused.no_such_programme") in show("programmes", dee, programme=wrong).visible_text


# --- the editor -------------------------------------------------------------------------------------------------------


def test_the_editor_shows_the_list_the_time_and_the_form_of_what_was_chosen(
    show: Show, dee: Visitor, number: int, language: str, texts: Texts
) -> None:
    screen = show("programmes", dee, language, programme=str(number))
    assert f"{texts('editor.total_short', minutes=15)} {texts.count('editor.parts', 2)}" in screen.visible_text
    assert texts("editor.saved") in screen.visible_text
    screen.press("choose_p6")
    assert screen.text_input(key=f"own_{number}_activities_p6_left_nl").value == "sturen"
    assert screen.text_input(key=f"own_{number}_activities_p6_right_en").value == "letting go"
    assert texts("paradox.prompt") in screen.visible_text  # the phone
    assert texts("editor.made_up") in screen.visible_text  # below the projector, which is a screen of its own


def test_the_projector_of_the_preview_is_that_of_the_projector(
    show: Show, dee: Visitor, number: int, language: str, texts: Texts
) -> None:
    projector = show("preview", dee, language, programme=str(number), activity="p6", moment="revealed")
    assert ("sturen – loslaten" if language == "nl" else "steering – letting go") in projector.visible_text
    assert texts("projector.answers", answered=24, people=24) in projector.visible_text
    blind = show("preview", dee, language, programme=str(number), activity="q02", moment="open")
    assert f"24 {texts('projector.of', people=24)}" in blind.visible_text
    assert (
        texts("editor.no_view") in show("preview", dee, language, programme=str(number), activity="gone").visible_text
    )


def test_the_preview_is_for_organisers_only(show: Show, eve: Visitor, number: int, nl: Texts) -> None:
    seen = show("preview", eve, programme=str(number), activity="p6")
    assert nl("refused.organiser_only") in seen.visible_text
    assert "sturen" not in seen.visible_text


def test_every_change_is_stored_shown_and_can_be_undone(editor: Screen, dee: Visitor, number: int, nl: Texts) -> None:
    key = f"own_{number}_activities_p6_left_nl"
    editor.press("choose_p6")
    put(editor, key, "trekken")
    assert written(editor, dee, number, "activities", "p6", "left", "nl") == "trekken"
    assert nl("editor.unsaved") in editor.visible_text
    assert "trekken – loslaten" in as_typed(editor.button(key="choose_p6").label)
    editor.press("undo")
    assert (field(editor, key).value, nl("editor.saved") in editor.visible_text) == ("sturen", True)
    editor.press("redo")
    assert field(editor, key).value == "trekken"


def test_minutes_results_and_theme_are_changed(editor: Screen, dee: Visitor, number: int, nl: Texts) -> None:
    editor.press("choose_p6")
    beginning = f"own_{number}_activities_p6"
    put(editor, f"{beginning}_minutes", 25)
    put(editor, f"{beginning}_results", "reveal")
    put(editor, f"{beginning}_theme", "")
    told = written(editor, dee, number, "activities", "p6")
    assert isinstance(told, dict)
    assert (told["minutes"], told["results"], "theme" in told) == (25, "reveal", False)
    assert nl("editor.total_short", minutes=30) in editor.visible_text


def test_activities_are_moved_copied_removed_and_added(editor: Screen, dee: Visitor, number: int) -> None:
    def order() -> list[str]:
        told = written(editor, dee, number, "activities")
        assert isinstance(told, list)
        return [one["id"] for one in told]

    editor.press("choose_p6").press("down_p6")
    assert order() == ["q02", "p6"]
    editor.press("copy_p6")
    assert order() == ["q02", "p6", "p6_2"]
    editor.press("remove_p6_2").press("choose_q02").press("up_q02")
    assert order() == ["q02", "p6"]
    editor.press("add_activity").press(f"new_own_{number}_word")
    assert order() == ["q02", "word_1", "p6"]
    editor.press("add_activity").press(f"take_own_{number}")
    assert order() == ["q02", "word_1", FIRST, "p6"]


def test_another_kind_keeps_the_words_that_fit(editor: Screen, dee: Visitor, number: int) -> None:
    editor.press("choose_q02")
    put(editor, f"own_{number}_activities_q02_kind", "word")
    told = written(editor, dee, number, "activities", "q02")
    assert isinstance(told, dict)
    assert (told["kind"], told["text"]["nl"], told["note"]) == ("word", "wat zijn onze waarden?", "from the deck")


def test_what_is_wrong_is_listed_at_saving_with_the_way_there(
    editor: Screen, dee: Visitor, number: int, nl: Texts
) -> None:
    editor.press("choose_p6")
    put(editor, f"own_{number}_activities_p6_right_en", "")
    editor.press("choose_head").press("save")
    assert nl.count("editor.wrong", 1) in editor.visible_text
    assert as_typed(editor.button(key="to_0").label) == "sturen – loslaten · Rechterkant · Engels: mag niet leeg zijn"
    editor.press("to_0")
    put(editor, f"own_{number}_activities_p6_right_en", "to let go")
    assert nl.count("editor.wrong", 1) not in editor.visible_text
    editor.press("save")
    assert nl("editor.saved") in editor.visible_text
    assert narrowed(library.ready(editor.workshop, dee)[-1].activities[0], Paradox).right.en == "to let go"


def test_two_tabs_overwrite_nothing_of_one_another(
    show: Show, editor: Screen, dee: Visitor, number: int, nl: Texts
) -> None:
    other = show("programmes", dee, programme=str(number))
    put(other, f"own_{number}_title_nl", "Van de ander")
    put(editor, f"own_{number}_title_nl", "Van mij")
    assert nl("refused.programme_changed") in editor.visible_text
    assert written(editor, dee, number, "title", "nl") == "Van de ander"
    assert field(editor, f"own_{number}_title_nl").value == "Van de ander"


def test_what_was_typed_reads_as_it_was_typed(editor: Screen, dee: Visitor, number: int) -> None:
    put(editor, f"own_{number}_title_nl", ODD)
    editor.press("choose_p6")
    put(editor, f"own_{number}_activities_p6_left_nl", ODD)
    assert written(editor, dee, number, "title", "nl") == ODD
    assert ODD in editor.visible_text
    assert as_typed(editor.button(key="choose_p6").label).startswith(f"{ODD} – loslaten")
    editor.press("choose_p6")
    moves = [editor.button(key=f"{action}_p6") for action in ("up", "down", "copy", "remove")]
    assert [f"{ODD} – loslaten" in as_typed(button.label) for button in moves] == [True] * 4


def test_a_session_is_made_from_an_own_programme(show: Show, dee: Visitor, number: int, nl: Texts) -> None:
    screen = show("facilitate", dee)
    mine = library.ready(screen.workshop, dee)[-1]
    screen.fill(plan_title="Met eigen programma", plan_org="Gemeente", plan_prog=mine).submit(nl("plan.create"))
    assert rows(screen.workshop, "SELECT id FROM activities ORDER BY position") == [("p6",), ("q02",)]


@pytest.mark.parametrize("kind", sorted(activities.kinds()))
@pytest.mark.slow
def test_every_kind_can_be_added_and_shows_its_form_and_its_example(
    show: Show, dee: Visitor, kind: str, language: str
) -> None:
    screen = show("programmes", dee, language).press("start_empty")
    screen.press("add_activity").press(f"new_own_1_{kind}")
    assert written(screen, dee, 1, "activities", 0, "kind") == kind
    assert Texts(language)(f"{kind}.name") in screen.visible_text


# --- the form of every shape of field ---------------------------------------------------------------------------------


@pytest.fixture
def weather(workshop: Workshop, show: Show, dee: Visitor, example_kind: None) -> Screen:
    """The editor with the example activity w1 chosen."""
    number = library.bring(workshop, dee, EXAMPLE.encode(), "weer.toml")
    return show("programmes", dee, programme=str(number)).press("choose_w1")


def test_every_shape_of_field_is_shown_with_what_stands_in_it(weather: Screen) -> None:
    beginning = "own_1_activities_w1"
    values = {
        str(node.key).removeprefix(f"{beginning}_"): node.value
        for node in weather.nodes
        if hasattr(node, "value") and str(getattr(node, "key", "")).startswith(beginning)
    }
    assert {
        "text_nl": "Wat is het weer?",
        "lead_en": "Look outside.",
        "options_sun_text_nl": "zon",
        "remarks_r1_option": "sun",
        "remarks_r1_text_en": "fine",
        "corners_north_role_nl": "koud",
        "corners_north_values_frost_text_en": "frost",
        "corners_north_tensions_0_nl": "glad",
        "sayings_0_nl": "Na regen komt zon.",
        "sources_1": "eigen ogen",
        "place_there": True,
        "place_story_nl": "Het waait.",
        "author": "Dee",
        "look": "bright",
        "steps": ["tomorrow", "today"],
        "most": 4,
        "loud": True,
    }.items() <= values.items()
    assert "Soorten weer" in weather.visible_text  # its own label; the others are those of the editor
    assert "Hoeken" in weather.visible_text


SHAPES: list[tuple[str, object, tuple[str | int, ...]]] = [
    ("options_sun_text_nl", "zonnetje", ("options", "sun", "text", "nl")),
    ("remarks_r1_option", "rain", ("remarks", "r1", "option")),
    ("corners_north_values_frost_text_en", "ice", ("corners", "north", "values", "frost", "text", "en")),
    ("corners_north_tensions_0_nl", "kil", ("corners", "north", "tensions", 0, "nl")),
    ("sayings_0_en", "x", ("sayings", 0, "en")),
    ("sources_1", "de krant", ("sources", 1)),
    ("place_town_en", "Hague", ("place", "town", "en")),
    ("author", "", ("author",)),
    ("look", "sober", ("look",)),
    ("steps", ["today"], ("steps",)),
    ("most", 9, ("most",)),
    ("loud", False, ("loud",)),
    ("place_there", False, ("place",)),
]


@pytest.mark.slow
def test_every_shape_of_field_is_stored_and_can_be_undone(weather: Screen, dee: Visitor) -> None:
    for name, value, path in SHAPES:
        put(weather, f"own_1_activities_w1_{name}", value)
        expected = None if name in {"author", "place_there"} else value
        assert written(weather, dee, 1, "activities", "w1", *path) == expected, name
        weather.press("undo")
        assert library.find(weather.workshop, dee, 1).saved, name


def test_rows_are_added_moved_and_removed_and_their_ids_are_kept(weather: Screen, dee: Visitor) -> None:
    def ids(name: str) -> list[str]:
        told = written(weather, dee, 1, "activities", "w1", name) or []
        assert isinstance(told, list)
        return [one["id"] for one in told]

    beginning = "own_1_activities_w1"
    weather.press(f"down_{beginning}_options_sun")
    assert ids("options") == ["rain", "sun"]
    assert weather.button(key=f"remove_{beginning}_options_sun").disabled  # two are needed
    weather.press(f"add_{beginning}_options")
    [*_, new] = ids("options")
    assert ids("options") == ["rain", "sun", new]
    weather.press(f"remove_{beginning}_options_rain")
    assert ids("options") == ["sun", new]
    weather.press(f"remove_{beginning}_corners_east")  # all three or none
    assert ids("corners") == []
    weather.press(f"add_{beginning}_corners")
    assert len(set(ids("corners"))) == 3
    weather.press(f"remove_{beginning}_image")
    assert written(weather, dee, 1, "activities", "w1", "image") is None


def test_the_example_runs_on_the_screens_of_a_session(
    workshop: Workshop, show: Show, dee: Visitor, example_kind: None, crowd: Crowd
) -> None:
    session, _ = commands.create(workshop, dee, PLAN, parse(EXAMPLE, "weer.toml", activities.kinds()))
    people = crowd(3, session)
    console = show("facilitate", dee, code=session.code).press("next").press("open")
    for person in people:
        phone = show("take_part", person, code=session.code)
        assert "Wat is het weer?" in phone.visible_text
        [field] = phone.data_of("workshop_fields")["fields"]
        assert ["rain", "regen"] in field["options"]
        phone.cast({"weather": "rain"})
        assert phone.data_of("workshop_fields")["value"] == {"weather": "rain"}
    console.follow().press("close").press("reveal")
    assert "3 mensen kiezen regen." in show("project", dee, code=session.code).visible_text
    assert "3 mensen kiezen regen." in show("take_part", people[0], code=session.code).visible_text


def test_what_is_wrong_is_named_as_the_form_names_it(show: Show, dee: Visitor, nl: Texts) -> None:
    workshop = show("programmes", dee).workshop
    number = library.copy_of(workshop, dee, next(one for one in built_in() if one.id == "half_an_hour"))
    empty: list[draft.Path] = [
        ("themes", "start", "title", "nl"),
        ("activities", "balance", "corners", "public", "title", "en"),
        ("activities", "strategies", "options", 1, "text", "nl"),
        ("about", "en"),
    ]
    for step, path in enumerate(empty):
        library.edit(workshop, dee, number, step + 1, partial(draft.put, path=path, value=""))
    screen = show("programmes", dee, programme=str(number)).press("save")
    told = [as_typed(screen.button(key=f"to_{index}").label) for index in range(4)]
    assert told == [
        "Waar het over gaat · Engels: mag niet leeg zijn",
        "Thema’s 1 · Titel · Nederlands: mag niet leeg zijn",
        "Balanceren tussen publieke, professionele en persoonlijke waarden · Hoeken 1 · Titel · Engels: "
        "mag niet leeg zijn",
        "4 strategieën voor verandering: · Keuzes 2 · Nederlands: mag niet leeg zijn",
    ]


# --- while a session runs ---------------------------------------------------------------------------------------------


@pytest.fixture
def changing(show: Show, ada: Visitor, session: Session) -> Screen:
    """Ada's console, with the list that can be changed and p2 chosen."""
    return show("facilitate", ada, code=session.code).press("adjust_switch").press("pick_p2")


def order(screen: Screen, session: Session) -> list[str]:
    return [item.activity.id for item in session_view.items(screen.workshop, session)]


def test_the_list_can_be_changed_only_when_that_was_asked_for(changing: Screen) -> None:
    assert [key for key in changing.keys if key.startswith("go_")] == ["go_lobby"]
    changing.press("adjust_switch")
    assert [key for key in changing.keys if key.startswith("pick_")] == []
    assert "go_p2" in changing.keys


def test_an_activity_is_skipped_and_taken_in_again(changing: Screen, session: Session, nl: Texts) -> None:
    changing.press("adjust_skip")
    assert [item.skipped for item in session_view.items(changing.workshop, session)][:3] == [False, True, False]
    assert nl("adjust.skipped") in changing.button(key="pick_p2").label
    changing.press("adjust_unskip")
    assert not any(item.skipped for item in session_view.items(changing.workshop, session))


def test_an_activity_is_moved_up_and_down(changing: Screen, session: Session) -> None:
    changing.press("adjust_up")
    assert order(changing, session)[:3] == ["p2", "p1", "p3"]
    assert changing.button(key="adjust_up").disabled
    changing.press("adjust_down").press("adjust_down")
    assert order(changing, session)[:3] == ["p1", "p3", "p2"]


def _field(screen: Screen, end: str) -> str:
    """The key of the one text field whose key ends like this."""
    [key] = [str(one.key) for one in screen.text_input if str(one.key).endswith(end)]
    return key


def test_an_activity_is_edited_and_a_form_that_is_not_complete_says_what_is_missing(
    changing: Screen, session: Session, nl: Texts
) -> None:
    changing.press("adjust_edit")
    put(changing, _field(changing, "_left_nl"), "")
    changing.press("adjust_save")
    assert (
        f"{nl.count('adjust.wrong', 1)} Linkerkant · Nederlands: {nl('mistake.string_too_short')}"
        in changing.visible_text
    )
    put(changing, _field(changing, "_left_nl"), "ik")
    changing.press("adjust_save").run()
    item = session_view.items(changing.workshop, session)[1]
    assert narrowed(item.activity, Paradox).left.nl == "ik"
    assert nl("adjust.editing") not in changing.visible_text


def test_answers_that_do_not_fit_an_edit_are_said_until_they_do(
    changing: Screen, ada: Visitor, crowd: Crowd, session: Session, nl: Texts
) -> None:
    workshop = changing.workshop
    commands.open_round(workshop, ada, session, "p2", 1)
    for one in crowd(3):
        answering.cast(workshop, one, session, "p2", 1, {"value": 20})
    changing.run().press("adjust_edit")
    [key] = [str(one.key) for one in changing.selectbox if str(one.key).endswith("_ask")]
    changing.selectbox(key=key).set_value("apart")
    changing.run().press("adjust_save").run()
    assert nl.count("adjust.unfitting", 3) in changing.visible_text
    changing.press("undo").run()
    assert nl.count("adjust.unfitting", 3) not in changing.visible_text


def test_two_consoles_that_edit_one_activity_undo_nothing_of_one_another(
    changing: Screen, show: Show, dee: Visitor, session: Session, nl: Texts
) -> None:
    other = show("facilitate", dee, code=session.code).press("adjust_switch").press("pick_p2")
    changing.press("adjust_edit")
    other.press("adjust_edit")
    put(other, _field(other, "_left_nl"), "wij").press("adjust_save").run()
    put(changing, _field(changing, "_left_nl"), "ik").press("adjust_save")
    assert nl("refused.activity_changed") in changing.visible_text
    assert changing.text_input(key=_field(changing, "_left_nl")).value == "ik"
    assert narrowed(session_view.items(changing.workshop, session)[1].activity, Paradox).left.nl == "wij"
    changing.press("adjust_cancel").press("adjust_edit")
    assert changing.text_input(key=_field(changing, "_left_nl")).value == "wij"
    put(changing, _field(changing, "_left_nl"), "ik").press("adjust_save").run()
    assert narrowed(session_view.items(changing.workshop, session)[1].activity, Paradox).left.nl == "ik"


def test_a_new_activity_and_one_of_another_programme_are_added_after_the_chosen_one(
    changing: Screen, session: Session
) -> None:
    changing.press("adjust_add").press("new_adjust_word")
    put(changing, _field(changing, "_text_nl"), "Eén woord?")
    put(changing, _field(changing, "_text_en"), "One word?")
    changing.press("adjust_save").run()
    assert order(changing, session)[:4] == ["p1", "p2", "word_1", "p3"]
    changing.press("adjust_add").press("take_adjust").press("adjust_save").run()
    assert order(changing, session)[:5] == ["p1", "p2", "word_1", FIRST, "p3"]
    changing.press("adjust_add").selectbox(key="which_adjust").select_index(1)
    changing.press("take_adjust").press("adjust_save").run()  # pressed before the page was drawn with what was chosen
    assert order(changing, session)[4:6] == [SECOND, "p3"]


def test_what_was_cancelled_changes_nothing(changing: Screen, nl: Texts, unchanged: Unchanged) -> None:
    with unchanged():
        changing.press("adjust_edit")
        put(changing, _field(changing, "_left_nl"), "weg")
        changing.press("adjust_cancel")
        assert nl("adjust.editing") not in changing.visible_text
