"""Own programmes: copied, written, undone, saved, brought along, thrown away; and sessions that never change by it."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from sessions.access.rights import Visitor
from sessions.activities.paradox.activity import Paradox
from sessions.facilitation import commands, session_view
from sessions.programmes import draft, library
from sessions.programmes.built_in import built_in
from sessions.programmes.mistakes import ProgrammeError
from sessions.programmes.toml_file import to_toml
from sessions.store import programmes
from sessions.workshop import Workshop
from tests.conftest import PLAN, Clock, everything, narrowed, refused, whole_programme
from tests.sessions.programmes.test_parser import GOOD

Unchanged = Callable[[], AbstractContextManager[None]]
POLE = ("activities", "p1", "left", "nl")


@pytest.fixture
def number(workshop: Workshop, dee: Visitor) -> int:
    """A copy of the built-in programme."""
    return library.copy_of(workshop, dee, whole_programme())


def write(workshop: Workshop, dee: Visitor, number: int, words: str, at: draft.Path = POLE) -> int:
    """Put other words in a place of what is written now."""
    seen = library.find(workshop, dee, number).step
    return library.edit(workshop, dee, number, seen, lambda data: draft.put(data, at, words))


def pole(workshop: Workshop, dee: Visitor, number: int) -> str:
    """What stands in that place now."""
    return str(draft.value_at(draft.read(library.find(workshop, dee, number).text), POLE))


def test_a_copy_says_what_the_other_one_says_under_a_title_of_its_own(
    workshop: Workshop, dee: Visitor, number: int
) -> None:
    [_, *_, mine] = library.ready(workshop, dee)
    assert mine.title.model_dump() == {
        "nl": "Alle onderdelen (kopie)",
        "en": "All activities (copy)",
    }
    assert mine.activities == whole_programme().activities
    own = library.find(workshop, dee, number)
    assert (own.saved, own.step, own.first, own.last) == (True, 1, 1, 1)
    again = library.find(workshop, dee, library.copy_of(workshop, dee, whole_programme()))
    ids = [draft.read(one.text)["id"] for one in (own, again)]
    assert ids == ["everything_copy", "everything_copy_2"]


def test_what_is_written_is_kept_at_once_and_used_once_it_is_saved(
    workshop: Workshop, dee: Visitor, number: int
) -> None:
    assert write(workshop, dee, number, "hier") == 2
    assert pole(workshop, dee, number) == "hier"
    assert not library.find(workshop, dee, number).saved
    assert library.ready(workshop, dee)[-1].activities == whole_programme().activities
    library.save(workshop, dee, number, 2)
    assert library.find(workshop, dee, number).saved
    assert narrowed(library.ready(workshop, dee)[-1].activities[0], Paradox).left.nl == "hier"


def test_every_change_can_be_undone_and_redone_until_there_is_another_one(
    workshop: Workshop, dee: Visitor, number: int, unchanged: Unchanged
) -> None:
    start = pole(workshop, dee, number)
    write(workshop, dee, number, "een")
    write(workshop, dee, number, "twee")
    assert library.go_to_step(workshop, dee, number, 3, -1) == 2
    assert pole(workshop, dee, number) == "een"
    assert library.go_to_step(workshop, dee, number, 2, -1) == 1
    assert pole(workshop, dee, number) == start
    with unchanged():
        assert library.go_to_step(workshop, dee, number, 1, -1) == 1
    assert [library.go_to_step(workshop, dee, number, seen, 1) for seen in (1, 2)] == [2, 3]
    with unchanged():
        assert library.go_to_step(workshop, dee, number, 3, 1) == 3
    library.go_to_step(workshop, dee, number, 3, -1)
    write(workshop, dee, number, "drie")
    with unchanged():
        assert library.go_to_step(workshop, dee, number, 3, 1) == 3
    assert pole(workshop, dee, number) == "drie"


def test_a_change_that_changes_nothing_is_no_step(
    workshop: Workshop, dee: Visitor, number: int, unchanged: Unchanged
) -> None:
    with unchanged():
        assert write(workshop, dee, number, pole(workshop, dee, number)) == 1


def test_the_oldest_steps_go_when_there_are_too_many_or_they_are_too_large(
    workshop: Workshop, dee: Visitor, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(programmes, "MOST_STEPS", 3)
    for index in range(5):
        write(workshop, dee, number, f"keer {index}")
    own = library.find(workshop, dee, number)
    assert (own.first, own.step, own.last) == (4, 6, 6)
    monkeypatch.setattr(programmes, "MOST_CHARACTERS", 10)
    write(workshop, dee, number, "klaar")
    own = library.find(workshop, dee, number)
    assert (own.first, own.step, own.last) == (7, 7, 7)


def test_who_writes_in_what_was_changed_meanwhile_is_told_and_overwrites_nothing(
    workshop: Workshop, dee: Visitor, number: int, unchanged: Unchanged
) -> None:
    write(workshop, dee, number, "eerst")
    with unchanged():
        with refused("programme_changed"):
            library.edit(workshop, dee, number, 1, lambda data: draft.put(data, POLE, "later"))
        with refused("programme_changed"):
            library.go_to_step(workshop, dee, number, 1, -1)
        with refused("programme_changed"):
            library.save(workshop, dee, number, 1)


def test_what_has_mistakes_is_kept_and_not_saved(workshop: Workshop, dee: Visitor, number: int) -> None:
    write(workshop, dee, number, "", ("activities", "p1", "left", "en"))
    write(workshop, dee, number, " ", ("title", "en"))
    with pytest.raises(ProgrammeError) as caught:
        library.save(workshop, dee, number, 3)
    lines = library.find(workshop, dee, number).text.splitlines()
    assert [(mistake.key, lines[(mistake.line or 0) - 1].split(" ")[0]) for mistake in caught.value.mistakes] == [
        ("title.en", "title"),
        ("activities[1].left.en", "left"),
    ]
    assert not library.find(workshop, dee, number).saved
    assert library.ready(workshop, dee)[-1].activities == whole_programme().activities


def test_an_empty_programme_is_a_draft_that_no_session_is_made_from(workshop: Workshop, dee: Visitor) -> None:
    number = library.start_empty(workshop, dee)
    own = library.find(workshop, dee, number)
    assert (own.title.nl, own.definition, own.saved) == ("Nieuw programma", None, False)
    assert library.ready(workshop, dee) == list(built_in())
    with pytest.raises(ProgrammeError) as caught:
        library.save(workshop, dee, number, 1)
    assert [(mistake.key, mistake.rule) for mistake in caught.value.mistakes] == [
        ("about.en", "string_too_short"),
        ("about.nl", "string_too_short"),
        ("activities", "too_short"),
    ]


def test_a_file_stands_beside_what_was_there(workshop: Workshop, dee: Visitor, number: int) -> None:
    for _ in range(2):
        library.bring(workshop, dee, b"\xef\xbb\xbf" + GOOD.encode(), "kort.toml")
    titles = [one.title.nl for one in library.own(workshop, dee)]
    assert titles == ["Kort", "Kort", "Alle onderdelen (kopie)"]
    assert all(one.saved for one in library.own(workshop, dee))


def test_a_file_that_is_wrong_is_refused_with_all_its_mistakes(
    workshop: Workshop, dee: Visitor, unchanged: Unchanged
) -> None:
    wrong = GOOD.replace('en = "Short"', 'en = ""').replace("minutes = 10", "minutes = 999")
    with unchanged():
        with pytest.raises(ProgrammeError) as caught:
            library.bring(workshop, dee, wrong.encode(), "kort.toml")
        assert [(mistake.file, mistake.line, mistake.key) for mistake in caught.value.mistakes] == [
            ("kort.toml", 2, "title.en"),
            ("kort.toml", 13, "activities[1].minutes"),
        ]
        with pytest.raises(ProgrammeError) as caught:
            library.bring(workshop, dee, GOOD.encode("utf-16"), "kort.toml")
        assert [one.rule for one in caught.value.mistakes] == ["encoding"]
        with refused("file_too_large", most=3):
            library.bring(workshop, dee, b"#" * 3_000_001, "groot.toml")


def test_what_was_downloaded_comes_back_the_same(workshop: Workshop, dee: Visitor, number: int) -> None:
    text = library.find(workshop, dee, number).text
    again = library.find(workshop, dee, library.bring(workshop, dee, text.encode(), "x.toml"))
    assert again.text == text
    assert to_toml(library.ready(workshop, dee)[-1]) == text


def test_a_session_that_was_made_never_changes(workshop: Workshop, dee: Visitor, number: int) -> None:
    made, _ = commands.create(workshop, dee, PLAN, library.ready(workshop, dee)[-1])
    before = session_view.items(workshop, made)
    write(workshop, dee, number, "iets anders")
    library.save(workshop, dee, number, 2)
    library.remove(workshop, dee, number)
    assert session_view.items(workshop, made) == before
    assert commands.find(workshop, made.code).programme.nl == "Alle onderdelen (kopie)"


@pytest.mark.parametrize("number", [0, 99, 2**63 - 1, 2**63, 10**23])
def test_a_number_that_no_programme_has_is_refused_however_large_it_is(
    workshop: Workshop, dee: Visitor, number: int
) -> None:
    for act in (
        lambda: library.find(workshop, dee, number),
        lambda: library.edit(workshop, dee, number, 1, dict),
        lambda: library.go_to_step(workshop, dee, number, 1, -1),
        lambda: library.save(workshop, dee, number, 1),
    ):
        with refused("no_such_programme"):
            act()
    library.remove(workshop, dee, number)


def test_a_programme_that_was_thrown_away_is_gone_with_all_its_steps(
    workshop: Workshop, dee: Visitor, number: int, clock: Clock
) -> None:
    write(workshop, dee, number, "x")
    library.remove(workshop, dee, number)
    tables = everything(workshop.settings.data)
    assert (tables["programmes"], tables["programme_steps"]) == ([], [])
    with refused("no_such_programme"):
        library.find(workshop, dee, number)
    with refused("no_such_programme"):
        library.edit(workshop, dee, number, 2, lambda data: data)
    assert library.start_empty(workshop, dee) == number + 1


def test_all_of_it_is_for_organisers(
    workshop: Workshop, dee: Visitor, ada: Visitor, ben: Visitor, eve: Visitor, number: int, unchanged: Unchanged
) -> None:
    with unchanged():
        for who in (ada, ben, eve):
            for act in (
                lambda who=who: library.own(workshop, who),
                lambda who=who: library.find(workshop, who, number),
                lambda who=who: library.start_empty(workshop, who),
                lambda who=who: library.copy_of(workshop, who, whole_programme()),
                lambda who=who: library.bring(workshop, who, GOOD.encode(), "x"),
                lambda who=who: library.edit(workshop, who, number, 1, lambda data: data),
                lambda who=who: library.go_to_step(workshop, who, number, 1, 1),
                lambda who=who: library.save(workshop, who, number, 1),
                lambda who=who: library.remove(workshop, who, number),
            ):
                with refused("organiser_only"):
                    act()
            assert library.ready(workshop, who) == list(built_in())


def test_a_file_is_named_after_its_title() -> None:
    titles = ["Zes paradoxen!", "", "Één dag / twee", "x" * 90]
    assert [library.file_name({"title": {"nl": title}}) for title in titles] == [
        "zes_paradoxen.toml",
        "programma.toml",
        "n_dag_twee.toml",
        f"{'x' * 60}.toml",
    ]


def test_what_could_not_be_read_again_is_refused_before_it_is_stored(
    workshop: Workshop, dee: Visitor, number: int, unchanged: Unchanged
) -> None:
    """Neither by an edit, nor in a file that grows when it is written: more lines, values or levels than a file has."""
    with unchanged(), refused("programme_too_much"):
        write(workshop, dee, number, "\n" * 25_000)
    with unchanged(), refused("programme_too_much"):
        seen = library.find(workshop, dee, number).step
        library.edit(workshop, dee, number, seen, lambda data: data | {"about": [{"nl": "x"}] * 20_000})


def test_a_key_bomb_is_refused_as_a_file_and_does_no_harm_in_a_database_of_somebody_else(
    workshop: Workshop, dee: Visitor, number: int
) -> None:
    bomb = ".".join(["a"] * 200_000) + " = 1\n"
    with pytest.raises(ProgrammeError) as wrong:
        library.bring(workshop, dee, bomb.encode(), "bom.toml")
    assert [mistake.rule for mistake in wrong.value.mistakes] == ["toml_deep"]
    with workshop.store.writing() as db:
        db.execute("UPDATE programme_steps SET text = ? WHERE programme = ?", [bomb, number])
        db.execute("UPDATE programmes SET definition = ? WHERE id = ?", [bomb, number])
    assert len(library.own(workshop, dee)) == 1
    assert library.ready(workshop, dee) == [*built_in()]
    assert draft.minutes_of(bomb) == 0
    with refused("programme_unreadable"):
        write(workshop, dee, number, "anders")
    library.remove(workshop, dee, number)
    assert library.own(workshop, dee) == []
