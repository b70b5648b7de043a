"""The documentation is held against the code: commands, settings, places and pictures."""

import re
from contextlib import closing
from dataclasses import is_dataclass
from inspect import isfunction
from pathlib import Path
from typing import Any, Literal, NotRequired, get_args, get_origin, get_type_hints, is_typeddict

import pytest

from server import close_codes, log_filter
from server.live import message_limits, phone_connection, polled_connection, protocol
from server.middleware import connection_bounds, connection_limits, long_polling, stream_limits
from server.protocols import http, websocket
from sessions import live
from sessions.access.rate_limits import MOST_PEOPLE, Limits
from sessions.activities import kinds
from sessions.activities.kind import Kind, Prompt
from sessions.cli.main import commands
from sessions.store import SqliteStore
from tests.test_architecture import MODULES, imports_of, module_of

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
    for page in ("README.md", "docs/care.md"):
        text = (HOME / page).read_text(encoding="utf-8")
        assert set(re.findall(r"python -m sessions (\w+)", text)) == set(commands.entry_points), page


def test_every_example_of_a_command_is_understood() -> None:
    text = README + (HOME / "docs" / "care.md").read_text(encoding="utf-8")
    found = re.findall(r"^\.venv/bin/python -m sessions ([^#\n]+?)\s+#", text, re.MULTILINE)
    plain = [re.sub(r"[][]", "", one).replace("SESSION|all", "all") for one in found]
    assert len(plain) == 20
    for one in (*found, *plain):
        if "[" not in one:
            name, *arguments = one.split()
            commands.all_commands()[name].make_context(name, arguments)


def test_the_configuration_of_proxies_is_shown_as_it_is_tested() -> None:
    text = (HOME / "docs" / "hosting.md").read_text(encoding="utf-8")
    for name in ("Caddyfile", "nginx.conf", "haproxy.cfg"):
        file = (HOME / "hosting" / name).read_text(encoding="utf-8")
        assert f"```\n{file}```\n" in text, name


def test_every_kind_of_activity_is_described() -> None:
    text = (HOME / "docs" / "kinds.md").read_text(encoding="utf-8")
    assert {
        kind for row in re.findall(r"^\|(.+?)\|", text, re.MULTILINE) for kind in re.findall(r"\*\*(\w+)\*\*", row)
    } == set(kinds())


def test_every_place_that_the_documentation_names_is_there() -> None:
    for page in (HOME / "README.md", *(HOME / "docs").glob("*.md")):
        text = page.read_text(encoding="utf-8")
        named = set(re.findall(r"`((?:sessions|pages|tests|docs|benchmarks|server|workshop_app)[\w/.]*)`", text))
        pictures = set(re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text))
        missing = [one for one in named if "/" in one or one.endswith(".py") if not (HOME / one).exists()]
        missing += [picture for picture in pictures if not (page.parent / picture).exists()]
        assert missing == [], f"{page.name} names what isn't there"


def test_every_test_that_the_threat_list_names_is_there() -> None:
    text = (HOME / "docs" / "security.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)
    assert len(named) == text.count("::test_") > 50
    files = {path: (HOME / path).read_text(encoding="utf-8") for path, _ in named}
    assert [f"{path}::{name}" for path, name in named if f"\ndef {name}(" not in files[path]] == []


def test_the_tables_of_limits_hold_the_limits_of_the_code() -> None:
    text = (HOME / "docs" / "security.md").read_text(encoding="utf-8")
    section = text.partition("\n## Limits\n")[2].partition("\n## ")[0]
    rates = re.findall(r"^\| (.+) \| .+ \| ([\d,]+) \| (\d+) per (minute|second) \|$", section, re.MULTILINE)
    maxima = re.findall(r"^\| (.+) \| ([\d,]+) \|$", section, re.MULTILINE)
    seconds = {"minute": 60, "second": 1}
    limits = Limits()
    assert {name: (_number(burst), int(rate) / seconds[unit]) for name, burst, rate, unit in rates} == {
        "wrong codes": (limits.wrong_codes.burst, limits.wrong_codes.rate),
        "wrong passcodes": (limits.wrong_passcodes.burst, limits.wrong_passcodes.rate),
        "wrong facilitator's links": (limits.wrong_links.burst, limits.wrong_links.rate),
        "going to the provider of accounts, and back": (limits.logins.burst, limits.logins.rate),
        "new participants": (limits.joins.burst, limits.joins.rate),
        "joining again": (limits.rejoins.burst, limits.rejoins.rate),
        "answers": (limits.answers.burst, limits.answers.rate),
        "messages": (message_limits.BURST, message_limits.RATE),
        "opening a polled connection": (long_polling.OPENINGS, long_polling.OPENINGS_A_SECOND),
        "polls": (message_limits.BURST, message_limits.RATE),
    }
    assert {name: _number(value) for name, value in maxima} == {
        "participants in one session": MOST_PEOPLE,
        "sockets of one kind, per browser": connection_limits.PER_BROWSER,
        "sockets of one kind, per network": connection_limits.PER_NETWORK,
        "sockets of one kind, in all": connection_limits.IN_ALL,
        "polled connections, per network": long_polling.PER_NETWORK,
        "polled connections, in all": long_polling.IN_ALL,
        "HTTP connections, in all": connection_bounds.MAX_OPEN_FILES // 2,
        "HTTP connections, per network": connection_bounds.MAX_OPEN_FILES * 3 // 8,
        "seconds until a request is complete": http.REQUEST_WITHIN,
        "bytes of an address": http.MAX_ADDRESS,
        "bytes of one header": http.MAX_HEADER,
        "bytes of all headers": http.MAX_HEAD,
        "headers of one request": http.MAX_HEADERS,
        "bytes of a body": http.MAX_BODY,
        "bytes of an upload": http.MAX_UPLOAD,
        "bytes of one message, before joining": websocket.Trust.STRANGER.max_message_size,
        "bytes of one message of a participant": websocket.Trust.PARTICIPANT.max_message_size,
        "bytes of one message of somebody with a right": websocket.Trust.FACILITATOR.max_message_size,
        "bytes that all strangers together leave unfinished": websocket.BUDGET,
        "scripts of people without a right, at once": stream_limits.RUNS_AT_ONCE,
        "characters in one message": protocol.MAX_LENGTH,
        "characters in one line of the log": log_filter.MAX_LENGTH,
        "lines of the log at once, per place in the code": log_filter.BURST,
    }


# --- the live protocol ----------------------------------------------------------------------------------------------

PROTOCOL = (HOME / "docs" / "live-protocol.md").read_text(encoding="utf-8")
JSON_TYPES = {
    str: "string",
    int: "number",
    bool: "boolean",
    type(None): "null",
    Any: "any",
    list: "list",
    dict: "object",
}


def json_type(hint: Any) -> str:
    """A field's type as the page writes it."""
    if hint in JSON_TYPES:
        return JSON_TYPES[hint]
    if get_origin(hint) in JSON_TYPES:
        return JSON_TYPES[get_origin(hint)]
    if get_origin(hint) is NotRequired:
        return json_type(*get_args(hint))
    if get_origin(hint) is Literal:
        [value] = get_args(hint)
        return str(value).lower() if isinstance(value, bool) else f'"{value}"'
    if get_args(hint):
        return " or ".join(json_type(argument) for argument in get_args(hint))
    return f"`{hint.__name__}`"


def fields_of(message: Any) -> list[tuple[str, str, str]]:
    """Every field of a message: its name, " (optional)" or nothing, and its type."""
    optional: frozenset[str] = getattr(message, "__optional_keys__", frozenset())
    return [
        (name, " (optional)" if name in optional else "", json_type(hint))
        for name, hint in get_type_hints(message).items()
    ]


def test_every_message_of_the_live_protocol_is_described_with_its_fields() -> None:
    types = {name: each for name, each in vars(protocol).items() if is_typeddict(each) or is_dataclass(each)}
    sections = dict(re.findall(r"^### `(\w+)`\n(.*?)(?=^##|\Z)", PROTOCOL, re.MULTILINE | re.DOTALL))
    row = re.compile(r"^\| `(\w+)`( \(optional\))? \| (.+?) \| .+ \|$", re.MULTILINE)
    assert {name: sorted(row.findall(text)) for name, text in sections.items()} == {
        name: sorted(fields_of(each)) for name, each in types.items()
    }


def test_every_close_code_of_the_live_protocol_is_described() -> None:
    rows = re.findall(r"^\| (\d{4}) \| `(\w+)` \| .+ \|$", PROTOCOL, re.MULTILINE)
    codes = {name: value for name, value in vars(close_codes).items() if isinstance(value, int)}
    assert {name: int(code) for code, name in rows} == codes


def test_the_limits_of_the_live_protocol_are_those_of_the_code() -> None:
    modules = {
        "message_limits": message_limits,
        "protocol": protocol,
        "phone_connection": phone_connection,
        "long_polling": long_polling,
        "polled_connection": polled_connection,
        "live": live,
        "websocket": websocket,
        "Trust": websocket.Trust,
    }
    rows = re.findall(r"^\| `(\w+)\.(\w+)` \| ([\d.]+) \| .+ \|$", PROTOCOL, re.MULTILINE)
    assert len(rows) == PROTOCOL.partition("## Rate limits")[2].count("\n| `")
    assert {(module, name): float(value) for module, name, value in rows} == {
        (module, name): getattr(getattr(modules[module], name), "value", getattr(modules[module], name))
        for module, name, _ in rows
    }
    numbers = {name for name, value in vars(message_limits).items() if isinstance(value, int)}
    assert numbers == {name for module, name, _ in rows if module == "message_limits"}


def test_the_data_model_names_every_table_with_its_columns_keys_and_references(prepared: Path) -> None:
    text = (HOME / "docs" / "data-model.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^## `(\w+)`\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL))
    described = {
        name: (
            re.findall(r"^\| `(\w+)` \| (INTEGER|TEXT)( or null)? \| \S.* \|$", section, re.MULTILINE),
            re.findall(r"`(\w+)`", re.findall(r"^- Key: (.+)$", section, re.MULTILINE)[0]),
        )
        for name, section in sections.items()
    }
    drawn = set(re.findall(r'^ {4}(\w+) \|\|--o\{ (\w+) : "(.+)"$', text, re.MULTILINE))
    with closing(SqliteStore(prepared).connect()) as db:
        tables = [table for table in db.tables if not table.name.startswith(("_sqlite", "sqlite_"))]
        columns = {table.name: list(table.columns) for table in tables}
        assert described == {
            name: ([(one.name, one.type, "" if one.notnull or one.is_pk else " or null") for one in found], tables_key)
            for name, found in columns.items()
            for tables_key in [db.table(name).pks]
        }
        keys: dict[tuple[str, str, int], list[str]] = {}
        for name in columns:
            for number, _, other, column, *_ in db.execute(f"PRAGMA foreign_key_list({name})").fetchall():
                keys.setdefault((other, name, number), []).append(column)
    assert drawn == {(other, name, ", ".join(names)) for (other, name, _), names in keys.items()}
    assert all(section.count("\n- Written by: ") == section.count("\n- Kept: ") == 1 for section in sections.values())


def _number(text: str) -> int:
    return int(text.replace(",", ""))


def test_the_index_of_decisions_lists_every_decision_as_its_file_says() -> None:
    folder = HOME / "docs" / "decisions"
    head = re.compile(
        r"# (\d{4})\. (.+)\n\n- Status: (accepted|withdrawn|superseded(?: by \d{4})?)\n- Date: (\d{4}-\d\d-\d\d)\n"
    )
    decisions = {}
    for path in folder.glob("[0-9]*.md"):
        found = head.match(path.read_text(encoding="utf-8"))
        assert found and path.name.startswith(f"{found[1]}-"), path.name
        decisions[path.name] = found.groups()
    numbers = sorted(number for number, *_ in decisions.values())
    assert numbers == [f"{number:04}" for number in range(1, len(decisions) + 1)]
    assert {status[-4:] for _, _, status, _ in decisions.values() if " by " in status} <= set(numbers)
    row = re.compile(r"^\| \[(\d{4})\]\((.+)\) \| (.+) \| (.+) \| (.+) \|$", re.MULTILINE)
    rows = row.findall((folder / "README.md").read_text(encoding="utf-8"))
    assert {name: (number, *rest) for number, name, *rest in rows} == decisions
    assert len(rows) == len(decisions)


# --- the way of a vote and of a press -------------------------------------------------------------------------------

ARCHITECTURE = (HOME / "docs" / "architecture.md").read_text(encoding="utf-8")


def steps_of(heading: str) -> list[str]:
    """The files that a section of the architecture page lists, in their order."""
    section = ARCHITECTURE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return re.findall(r"^\d+\. `(.+?)`", section, re.MULTILINE)


@pytest.mark.parametrize(("heading", "most"), [("The way of one vote", 20), ("The way of one press", 12)])
def test_the_way_through_the_code_is_short_and_passes_no_file_twice(heading: str, most: int) -> None:
    files = steps_of(heading)
    assert [file for file in files if not (HOME / file).is_file()] == []
    assert 5 < len(set(files)) == len(files) <= most


def left_out_of(heading: str) -> list[str]:
    """The files and folders (with a slash at the end) whose Python a section of the architecture page leaves out."""
    section = ARCHITECTURE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^- (.+?) – ", section.partition("\nLeft out")[2], re.MULTILINE | re.DOTALL)
    return [name for row in rows for name in re.findall(r"`([\w/.]+)`", row)]


@pytest.mark.parametrize("heading", ["The way of one vote", "The way of one press"])
def test_what_a_way_leaves_out_is_there_and_is_not_listed(heading: str) -> None:
    left_out = left_out_of(heading)
    assert [name for name in left_out if not (HOME / name).exists()] == []
    assert len(left_out) > 5
    listed = [file for file in steps_of(heading) if file.endswith(".py")]
    assert [file for file in listed if file.startswith(tuple(left_out))] == []


# What nothing imports by its name: uvicorn and Streamlit start it, a kind finds its screen, `workshop_app` hands it in.
STARTED = {
    *("server/live/endpoint.py", "pages/project.py", "pages/activities/paradox.py"),
    *("pages/console/controls/round_buttons.py", "server/live/phone_connection.py", "pages/participant/view.py"),
}


@pytest.mark.parametrize("heading", ["The way of one vote", "The way of one press"])
def test_every_listed_file_is_imported_by_another_one_in_two_steps(heading: str) -> None:
    modules = [module_of(HOME / file) for file in steps_of(heading) if file.endswith(".py") and file not in STARTED]
    starts = [module_of(HOME / file) for file in steps_of(heading) if file.endswith(".py")]
    direct = {name: imports_of(MODULES[name]) & set(MODULES) for name in starts}
    reached = {name: used | set().union(*(imports_of(MODULES[one]) for one in used)) for name, used in direct.items()}
    assert [one for one in modules if not any(one in used for name, used in reached.items() if name != one)] == []


def test_the_page_on_contributing_names_every_method_of_a_kind() -> None:
    text = (HOME / "docs" / "contributing.md").read_text(encoding="utf-8").partition("\n## Add a kind of activity\n")[2]
    step = text.partition("\n2. ")[0]
    abstract = sorted(Prompt.__abstractmethods__)
    written = sorted(re.findall(r"`(\w+)`", step.partition("abstract")[2].partition(".")[0]))
    assert (written, "five methods are abstract" in step, len(written)) == (abstract, True, 5)
    methods = [
        {name for name, each in vars(one).items() if isfunction(each) and name[0] != "_"} for one in (Prompt, Kind)
    ]
    named = [set(re.findall(r"`(\w+)`", part)) for part in re.findall(r"\(((?:`\w+`[,\s]*)+)\)", step)]
    assert named == [methods[0] - set(abstract), methods[1]]
    assert ("five more of `Prompt`" in step, "three of `Kind`" in step, [len(one) for one in named]) == (
        True,
        True,
        [5, 3],
    )


def test_every_package_has_its_row_among_the_layers() -> None:
    table = ARCHITECTURE.partition("\n## Layers\n")[2].partition("\n## ")[0]
    packages = {path.parent.name for path in (HOME / "sessions").glob("*/__init__.py")}
    named = {
        name
        for row in re.findall(r"^\| (`.+?) \|", table, re.MULTILINE)
        for name in re.findall(r"sessions/(\w+)/", row)
    }
    assert named == packages
