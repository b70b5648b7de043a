"""The documentation is held against the code: commands, settings, places and pictures."""

import re
from pathlib import Path

from pages.parts import door, live_route
from sessions.care.command import parser
from sessions.limits import MOST_PEOPLE, Limits

HOME = Path(__file__).parents[1]
README = (HOME / "README.md").read_text(encoding="utf-8")


def test_the_readme_starts_with_exactly_the_two_commands() -> None:
    first = README.split("```")[1]
    assert re.findall(r"^make \w+", first, re.MULTILINE) == ["make run", "make test"]
    targets = re.findall(r"^(\w+):", (HOME / "Makefile").read_text(), re.MULTILINE)
    assert {"run", "test"} <= set(targets)
    assert "make test" in (HOME / ".ci" / "run").read_text()


def test_every_setting_of_the_code_stands_in_the_readme_and_no_other() -> None:
    code = (HOME / "sessions" / "settings.py").read_text(encoding="utf-8")
    makefile = (HOME / "Makefile").read_text(encoding="utf-8")
    read = set(re.findall(r'environment\.get\("(\w+)"', code)) | set(re.findall(r"^(\w+) \?=", makefile, re.MULTILINE))
    assert set(re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)) - {"workshop_app"} == read


def test_every_command_of_the_documentation_is_one_and_none_is_left_out() -> None:
    [group] = [action for action in parser()._actions if action.choices]
    for page in ("README.md", "docs/care.md"):
        text = (HOME / page).read_text(encoding="utf-8")
        assert set(re.findall(r"python -m sessions (\w+)", text)) == set(group.choices or ()), page


def test_every_example_of_a_command_is_understood() -> None:
    text = README + (HOME / "docs" / "care.md").read_text(encoding="utf-8")
    found = re.findall(r"^\.venv/bin/python -m sessions ([^#\n]+?)\s+#", text, re.MULTILINE)
    plain = [re.sub(r"[][]", "", one).replace("SESSION|all", "all") for one in found]
    assert len(plain) == 10
    for one in (*found, *plain):
        if "[" not in one:
            parser().parse_args(one.split())


def test_every_place_that_the_documentation_names_is_there() -> None:
    for page in (HOME / "README.md", *(HOME / "docs").glob("*.md")):
        text = page.read_text(encoding="utf-8")
        named = set(re.findall(r"`((?:sessions|pages|tests|docs|benchmarks|workshop_app)[\w/.]*)`", text))
        pictures = set(re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text))
        missing = [one for one in named if "/" in one or one.endswith(".py") if not (HOME / one).exists()]
        missing += [one for one in pictures if not (page.parent / one).exists()]
        assert missing == [], f"{page.name} names what isn't there"


def test_every_test_that_the_threat_list_names_is_there() -> None:
    text = (HOME / "docs" / "security.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)
    assert len(named) == text.count("::test_") > 50
    files = {path: (HOME / path).read_text(encoding="utf-8") for path, _ in named}
    assert [f"{path}::{name}" for path, name in named if f"\ndef {name}(" not in files[path]] == []


def test_the_threat_list_tells_the_limits_as_they_are() -> None:
    text = " ".join((HOME / "docs" / "security.md").read_text(encoding="utf-8").split())
    limits = Limits()
    for said in (
        f"{limits.joins.burst:,} new participants at once",
        f"{MOST_PEOPLE:,} in one session",
        f"{live_route.BURST} messages at once per socket",
        f"{door.PER_BROWSER} sockets of a kind per browser, {door.PER_NETWORK:,} per network, {door.OF_ALL:,} in all",
        f"({live_route.LONGEST:,} signs;",
    ):
        assert said in text, said
    assert (limits.codes.burst, limits.codes.rate * 60) == (60, 20), "sixty, and twenty a minute"
    assert (limits.answers.burst, limits.answers.rate, live_route.RATE) == (60, 5, 20)
    assert (limits.passcodes.burst, limits.passcodes.rate * 60) == (30, 6)


def test_the_changelog_has_a_place_for_what_comes() -> None:
    assert "## Unreleased" in (HOME / "CHANGELOG.md").read_text(encoding="utf-8")
