"""A third language is one folder: a pseudo-locale that marks every text of the interface, so that others show."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import tomlkit

from pages.kit.pieces import WORD_JOINER
from sessions import locale
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.programmes import cues
from sessions.programmes.built_in import built_in
from sessions.workshop import Workshop
from tests.conftest import PLAN, whole_programme
from tests.pages.conftest import AnsweredSession, Give, Show

LANGUAGE = "qps"


def marked(text: str) -> str:
    """The text of the interface as the pseudo-locale has it."""
    return f"⟦{text}⟧"


def translated(table: Mapping[str, Any]) -> dict[str, Any]:
    """A table of texts with every text marked."""
    return {
        key: translated(value) if isinstance(value, dict) else value if key == "decimal_mark" else marked(value)
        for key, value in table.items()
    }


@pytest.fixture
def language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The code of a third language, whose folder is there for as long as the test runs."""
    folder = tmp_path / "locale" / LANGUAGE
    folder.mkdir(parents=True)
    for path in (locale.FOLDERS[0] / "nl").glob("*.toml"):
        texts = tomllib.loads(path.read_text(encoding="utf-8"))
        (folder / path.name).write_text(tomlkit.dumps(translated(texts)), encoding="utf-8")
    monkeypatch.setattr(locale, "FOLDERS", [*locale.FOLDERS, folder.parent])
    caches = (locale.languages, locale.all_texts)
    for cached in caches:
        cached.cache_clear()
    yield LANGUAGE
    for cached in caches:
        cached.cache_clear()


def strings(value: object) -> Iterator[str]:
    """Every text in a programme, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for part in value.values() for text in strings(part))
    elif isinstance(value, list | tuple):
        yield from (text for part in value for text in strings(part))


CONTENT = {
    *(text for programme in built_in() for text in strings([one.model_dump() for one in programme.activities])),
    *(text for programme in (*built_in(), whole_programme()) for text in (programme.title.nl, programme.about.nl)),
    *(theme.title.nl for programme in (*built_in(), whole_programme()) for theme in programme.themes),
    *(text for text in strings([one.model_dump() for one in whole_programme().activities])),
    *(question["nl"] for rule in cues.rules() for question in rule.questions),
    *(PLAN.title, PLAN.organisation, *PLAN.roles),
}


def hard_coded(said: str, content: set[str]) -> list[str]:
    """The lines with words that are neither marked, nor content of a programme or session, nor an address."""
    text = re.sub(r"\\(.)", r"\1", said).replace(WORD_JOINER, "")  # labels of widgets are escaped for Markdown
    while (shorter := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = shorter
    lines = [" ".join(line.split()) for line in text.splitlines()]
    for known in sorted((" ".join(one.split()) for one in content), key=len, reverse=True):
        lines = [line.replace(known, " ") for line in lines]
    text = "\n".join(lines)
    text = re.sub(r"https?://\S+|\blocalhost\S*|\b\d{1,3}(\.\d{1,3}){3}\S*", " ", text)
    return [line.strip() for line in text.splitlines() if re.search(r"[A-Za-z]{2,}", line)]


def test_the_search_for_hard_coded_text_finds_it() -> None:
    said = "⟦Doe mee met ⟦3⟧ mensen⟧\nSave\nSturen ⟦of⟧ 12"
    assert hard_coded(said, {"Sturen"}) == ["Save"]


def test_the_language_is_offered_beside_the_others(show: Show, eve: Visitor, language: str) -> None:
    assert locale.languages() == ("nl", "en", language)
    [header] = [body for body in show("home", eve).bodies if 'class="bar"' in body]
    assert re.findall(r'href="\./language/(\w+)\?', header) == ["en", language]
    assert marked("Nederlands") in header


@pytest.mark.slow
def test_no_screen_has_text_that_is_not_in_the_locale(
    show: Show,
    workshop: Workshop,
    dee: Visitor,
    ada: Visitor,
    ben: Visitor,
    group: AnsweredSession,
    give: Give,
    language: str,
) -> None:
    session: Session = group.session
    code = session.code
    known = {*CONTENT, code, f"{code[:3]} {code[3:]}", *group.cards, Texts("nl")("language_name"), "English"}
    screens = {
        "home": show("home", dee, language),
        "facilitate": show("facilitate", dee, language),
        "console": show("facilitate", ada, language, code=code),
        "join": show("join", Visitor("f" * 43), language, code=code),
        "review": show("review", dee, language),
        "programmes": show("programmes", dee, language),
        "cases": show("cases", dee, language),
    }
    for activity in ("p1", "q01"):
        commands.go_to(workshop, ada, session, activity)
        commands.open_round(workshop, ada, session, activity, 2)
        screens[f"{activity} open"] = show("take_part", ben, language, code=code)
        screens[f"{activity} console open"] = show("facilitate", ada, language, code=code)
        commands.reveal(workshop, ada, session, activity, 1)
        commands.close_round(workshop, ada, session, activity, 2)
        commands.reveal(workshop, ada, session, activity, 2)
        screens[f"{activity} revealed"] = show("take_part", ben, language, code=code)
        screens[f"{activity} console"] = show("facilitate", ada, language, code=code)
    screens["review of one"] = show("review", dee, language, code=code)
    screens["review of one activity"] = show("review", dee, language, code=code, activity="p1")
    screens["review on paper"] = show("review", dee, language, code=code, print="1")
    screens["export"] = show("export", dee, language, code=code)
    screens["script"] = show("script", ada, language, code=code)
    assert {name: hard_coded(screen.visible_text, known) for name, screen in screens.items()} == {
        name: [] for name in screens
    }


def test_content_that_is_in_dutch_is_marked_as_dutch(
    show: Show, workshop: Workshop, ada: Visitor, ben: Visitor, group: AnsweredSession, language: str
) -> None:
    commands.open_round(workshop, ada, group.session, "p1", 2)
    code = group.session.code
    note, heading = show("take_part", ben, language, code=code).bodies[-2:]
    assert marked("De inhoud van deze sessie is in het Nederlands.") in note
    assert heading.startswith("<h1 class='question' lang='nl'>")
    assert not any("lang='nl'" in body for body in show("take_part", ben, "en", code=code).bodies)
