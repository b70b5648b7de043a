"""The house: who may import whom, how large things may be, and what no screen does. Read off the code itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

HOME = Path(__file__).parents[1]
SESSIONS = sorted((HOME / "sessions").rglob("*.py"))
PAGES = sorted((HOME / "pages").rglob("*.py"))
CODE = [*SESSIONS, *PAGES, HOME / "workshop_app.py"]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

# From the ground up: a module may import what lies on a lower floor (and, a package, its own modules).
FLOORS = (
    {"positions", "privacy", "lines", "refusal", "locale", "live", "tables", "shapes", "tidy", "flags", "cues", "lean"},
    {"toml_text", "migrations"},
    {"salvage"},
    {"mistaken"},
    {"programme"},
    {"records", "identity", "settings", "programme_file", "limits"},
    {"activities", "store"},
    {"programmes", "workshop", "mistakes", "draft", "picture_file", "written", "outcome"},
    {"access", "guessed", "forgetting"},
    {"results", "steering", "shelf"},
    {"timer", "earlier", "cases", "undo", "rehearsal"},
    {"plan", "moves"},
    {"session", "cycle"},
    {"scene", "running_order", "shift", "roles", "pace"},
    {"imagined"},
    {"pictures"},
    {"conversation"},
    {"taking_part", "moderation", "review", "walk"},
    {"hands"},
    {"showpiece"},
    {"report"},
    {"care"},
    {"__main__"},
)
# The server is no screen: it waits for browsers, watches the database and forgets old sessions, all on the event loop.
SERVER = HOME / "pages" / "parts" / "server.py"
MEMORY = HOME / "pages" / "parts" / "memory.py"
LIVE = HOME / "pages" / "parts" / "live_route.py"


def name_of(path: Path) -> str:
    """A file as it is named in messages."""
    return str(path.relative_to(HOME))


def tree_of(path: Path) -> ast.Module:
    """A file as Python reads it."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(path: Path) -> set[str]:
    """Every module that a file imports, such as `sessions.store.stage` for `from sessions.store import stage`."""
    found = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}:{node.lineno}: imports are written in full"
            found |= {f"{node.module}.{one.name}" for one in node.names}
    return found


def part_of(path: Path) -> str:
    """The name that a file of `sessions` has in FLOORS."""
    parts = path.relative_to(HOME / "sessions").parts
    return parts[0].removesuffix(".py")


def functions_of(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a file."""
    return (node for node in ast.walk(tree_of(path)) if isinstance(node, FUNCTIONS))


# --- who may import whom --------------------------------------------------------------------------------------------


def test_every_part_of_sessions_has_its_floor() -> None:
    assert {part_of(path) for path in SESSIONS} - {"__init__"} - set().union(*FLOORS) == set()


@pytest.mark.parametrize("path", SESSIONS, ids=name_of)
def test_imports_inside_sessions_go_down_only(path: Path) -> None:
    own = part_of(path)
    floor = next((at for at, parts in enumerate(FLOORS) if own in parts), 0)
    below = set().union(*FLOORS[:floor]) | {own}
    used = {name.split(".")[1] for name in imports_of(path) if name.startswith("sessions.")}
    assert used - below == set()


@pytest.mark.parametrize("path", SESSIONS, ids=name_of)
def test_nothing_in_sessions_knows_streamlit_the_web_or_the_screens(path: Path) -> None:
    used = {name.split(".")[0] for name in imports_of(path)}
    assert used & {"streamlit", "starlette", "uvicorn", "tornado", "pages", "workshop_app"} == set()


def test_only_store_and_migrations_know_the_database() -> None:
    knowing = {
        name_of(path)
        for path in CODE
        if {name.split(".")[0] for name in imports_of(path)} & {"sqlite_utils", "sqlite3"}
    }
    allowed = {name_of(path) for path in SESSIONS if part_of(path) in {"store", "migrations"}}
    assert knowing - allowed == set()


@pytest.mark.parametrize("name", ["positions", "programme", "privacy"])
def test_the_pure_modules_import_only_each_other_and_libraries(name: str) -> None:
    used = {one for one in imports_of(HOME / "sessions" / f"{name}.py") if one.startswith(("sessions", "pages"))}
    pure = {"positions", "programme", "privacy", "lines", "tidy", "toml_text", "cues", "salvage", "mistaken"}
    assert {one.split(".")[1] for one in used} <= pure


def test_activities_know_no_session_and_no_store() -> None:
    used = set().union(*(imports_of(path) for path in SESSIONS if part_of(path) == "activities"))
    assert {name.split(".")[1] for name in used if name.startswith("sessions.")} <= {
        "activities",
        "locale",
        "positions",
        "privacy",
        "programme",
        "refusal",
        "tidy",
    }


def test_screens_never_touch_the_store() -> None:
    touching = {name_of(path) for path in PAGES if any(name.startswith("sessions.store") for name in imports_of(path))}
    assert touching <= {name_of(SERVER)}


def test_plotly_and_pandas_are_imported_where_something_is_drawn_or_reported_and_not_before() -> None:
    """Their import costs a second and a hundred megabytes; the domain draws plain JSON."""
    importing = {
        name_of(path) for path in CODE if {name.split(".")[0] for name in imports_of(path)} & {"plotly", "pandas"}
    }
    assert {name for name in importing if not name.startswith(("sessions/report/", "pages/"))} == set()


def test_every_kind_of_activity_has_its_screen_with_the_same_three_functions() -> None:
    kinds = {path.stem for path in SESSIONS if part_of(path) == "activities" and "KIND = " in path.read_text("utf-8")}
    screens = {path.stem: path for path in (HOME / "pages" / "activities").glob("*.py") if path.stem != "__init__"}
    assert set(screens) == kinds
    public = {
        name: {one.name for one in tree_of(path).body if isinstance(one, FUNCTIONS) and not one.name.startswith("_")}
        for name, path in screens.items()
    }
    assert public == {name: {"ask", "own", "room"} for name in kinds}


# --- how large things may be ----------------------------------------------------------------------------------------


def lines_of(path: Path) -> int:
    """How many lines a file has."""
    return len(path.read_text(encoding="utf-8").splitlines())


def test_a_screen_has_at_most_a_hundred_lines() -> None:
    screens = sorted((HOME / "pages").glob("*.py"))
    assert {name_of(path): lines_of(path) for path in screens if lines_of(path) > 100} == {}


def test_a_module_has_at_most_two_hundred_and_fifty_lines() -> None:
    assert {name_of(path): lines_of(path) for path in CODE if lines_of(path) > 250} == {}


def length_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many lines a function has, from `def` to its end."""
    assert function.end_lineno
    return function.end_lineno - function.lineno + 1


def test_no_function_has_more_than_forty_lines_and_most_have_ten_or_fewer() -> None:
    lengths = {f"{name_of(path)}:{one.name}": length_of(one) for path in CODE for one in functions_of(path)}
    assert {name: length for name, length in lengths.items() if length > 40} == {}
    assert median(lengths.values()) <= 10


# --- how it is explained --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(tree_of(path))


def public_of(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """The functions, classes and methods of a module that others may use."""
    for node in tree.body:
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from (one for one in node.body if isinstance(one, FUNCTIONS) and not one.name.startswith("_"))


def test_everything_public_is_explained_in_one_to_five_lines() -> None:
    explained = {
        f"{name_of(path)}:{one.name}": len((ast.get_docstring(one) or "").splitlines())
        for path in CODE
        for one in public_of(tree_of(path))
    }
    assert {name: lines for name, lines in explained.items() if not 1 <= lines <= 5} == {}


def test_the_map_of_the_package_names_every_module() -> None:
    told = ast.get_docstring(tree_of(HOME / "sessions" / "__init__.py")) or ""
    named = set(re.findall(r"`([a-z_]+)`", told))
    assert {part_of(path) for path in SESSIONS} - {"__init__"} - named == set()


# --- what no screen does --------------------------------------------------------------------------------------------


def calls_of(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a file with the name of what is called."""
    return ((ast.unparse(node.func), node) for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call))


@pytest.mark.parametrize("path", [path for path in PAGES if path not in {SERVER, MEMORY, LIVE}], ids=name_of)
def test_no_screen_waits_or_asks_again_and_again(path: Path) -> None:
    """Screens are woken by the live signal; a loop or a sleep in a script holds up everybody."""
    keywords = {one.arg for _, call in calls_of(path) for one in call.keywords}
    sleeping = {name for name, _ in calls_of(path) if name.split(".")[-1] == "sleep"}
    endless = [node.lineno for node in ast.walk(tree_of(path)) if isinstance(node, ast.While)]
    assert ("run_every" in keywords, sleeping, endless) == (False, set(), [])


def test_the_server_waits_on_the_event_loop_and_never_sleeps_in_a_thread() -> None:
    for path in (SERVER, MEMORY):
        assert {name for name, _ in calls_of(path) if name.endswith("sleep")} == {"asyncio.sleep"}
    assert {name for name, _ in calls_of(LIVE) if name.endswith("sleep")} == set()
    loops = [node for path in (SERVER, MEMORY, LIVE) for node in ast.walk(tree_of(path)) if isinstance(node, ast.While)]
    assert [node.lineno for node in loops if not any(isinstance(one, ast.Await) for one in ast.walk(node))] == []


WIDGETS = {
    *("button", "download_button", "checkbox", "toggle", "radio", "selectbox", "multiselect", "pills"),
    *("segmented_control", "feedback", "slider", "select_slider", "color_picker", "text_input", "text_area"),
    *("number_input", "date_input", "time_input", "datetime_input", "chat_input", "file_uploader", "camera_input"),
    *("audio_input", "data_editor", "dataframe", "plotly_chart", "form"),
}


def test_no_kind_asks_with_a_widget_of_streamlit() -> None:
    """What asks a participant stands on a phone's sheet, where nothing of Streamlit comes."""
    screens = [path for path in PAGES if path.parent.name == "activities"]
    used = {f"{name_of(path)}: {name}" for path in screens for name, _ in calls_of(path) if name.startswith("st.")}
    assert {one for one in used if one.rsplit(".", 1)[1] in WIDGETS} == set()


LOOPS = (ast.For, ast.AsyncFor, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def in_loops(tree: ast.Module) -> list[ast.Call]:
    """Every call in a loop, and in the functions of the same module that are called from one."""
    by_name = {node.name: node for node in ast.walk(tree) if isinstance(node, FUNCTIONS)}
    todo: list[ast.AST] = [node for node in ast.walk(tree) if isinstance(node, LOOPS)]
    done: set[str] = set()
    found: list[ast.Call] = []
    while todo:
        calls = [node for node in ast.walk(todo.pop()) if isinstance(node, ast.Call)]
        found += calls
        called = {ast.unparse(call.func) for call in calls} & set(by_name) - done
        done |= called
        todo += [by_name[name] for name in called]
    return found


def unkeyed(tree: ast.Module) -> list[str]:
    """The widgets in loops that have no key of their own: none, or the same words in every turn."""
    return [
        f"line {call.lineno}: {ast.unparse(call.func)}"
        for call in in_loops(tree)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in WIDGETS
        and not any(one.arg == "key" and not isinstance(one.value, ast.Constant) for one in call.keywords)
    ]


def test_the_search_for_widgets_without_a_key_finds_them() -> None:
    """Without this the next test would show nothing."""
    bad = """
def row(x):
    st.button(x)

for x in xs:
    row(x)
    st.toggle("a", key="a")
    st.radio("a", key=f"a_{x}")
"""
    assert sorted(unkeyed(ast.parse(bad))) == ["line 3: st.button", "line 7: st.toggle"]


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_every_widget_in_a_loop_has_a_key_of_its_own(path: Path) -> None:
    assert unkeyed(tree_of(path)) == []


# --- everything stays in the house ----------------------------------------------------------------------------------


def test_no_screen_calls_anything_outside_this_server() -> None:
    """No font, script or picture of somebody else: the app works without the internet, and tells nobody who is here."""
    files = [path for path in (HOME / "pages").rglob("*") if path.suffix in {".py", ".js", ".css", ".html"}]
    outside = {
        f"{name_of(path)}: {address}"
        for path in files
        for address in re.findall(r"(?:https?:)?//[a-z0-9-]+(?:\.[a-z0-9-]+)+", path.read_text(encoding="utf-8"))
        if not address.endswith(("//www.w3.org", "example.nl"))
    }
    assert outside == set()


def test_streamlit_sends_no_statistics() -> None:
    config = (HOME / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    assert re.search(r"^gatherUsageStats\s*=\s*false", config, re.MULTILINE)
