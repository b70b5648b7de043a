"""Who may import whom, and what no screen does; read from the code itself. `docs/architecture.md` draws the layers."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from pages.kit.urls import SCREENS
from tests.python_source import nodes_of, tree_of

HOME = Path(__file__).parents[1]
SESSIONS, SERVER, PAGES = (sorted((HOME / name).rglob("*.py")) for name in ("sessions", "server", "pages"))
CODE = [*SESSIONS, *SERVER, *PAGES, HOME / "workshop_app.py"]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

# Every package of `sessions` may import those on the lines above it. `locale` imports nothing of ours.
LAYERS = (
    {"model"},
    {"live", "cache"},
    {"activities"},
    {"store", "access", "settings", "workshop"},
    {"programmes", "results"},
    {"facilitation"},
    {"participation"},
    {"archive", "simulation"},
    {"export"},
    {"cli"},
    {"__main__"},
)
BASE = {"locale"}
PURE = {"sessions.results.statistics", "sessions.results.privacy"}  # activities calculate with these


def name_of(path: Path) -> str:
    """A file as it is named in messages."""
    return str(path.relative_to(HOME))


def module_of(path: Path) -> str:
    """The name under which a file is imported."""
    return ".".join(path.relative_to(HOME).with_suffix("").parts).removesuffix(".__init__")


MODULES = {module_of(path): path for path in CODE}


def at_run_time(node: ast.AST) -> Iterator[ast.AST]:
    """Every node below this one that runs: not what only the type checker reads."""
    yield node
    if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
        for child in ast.iter_child_nodes(node):
            yield from at_run_time(child)


@cache
def imports_of(path: Path) -> frozenset[str]:
    """Every module that a file imports when it runs, such as `sessions.store.cases`."""
    imported: set[str] = set()
    for node in at_run_time(tree_of(path)):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}:{node.lineno}: imports are written in full"
            full = {f"{node.module}.{alias.name}" for alias in node.names}
            imported |= {name if name in MODULES else str(node.module) for name in full}
    return frozenset(imported)


def package_of(module: str) -> str:
    """The part of `sessions` that a module belongs to."""
    return module.split(".")[1] if "." in module else ""


# --- who may import whom --------------------------------------------------------------------------------------------


def test_every_part_of_sessions_has_its_layer() -> None:
    assert {package_of(module_of(path)) for path in SESSIONS} - {""} == set().union(*LAYERS) | BASE


def forbidden(path: Path) -> set[str]:
    """The parts of `sessions` that a file in it imports and may not."""
    own = package_of(module_of(path))
    layer = next((number for number, names in enumerate(LAYERS) if own in names), -1)
    below = set().union(*LAYERS[:layer]) if layer > 0 else set()
    same = LAYERS[layer] & {"store", "access", "settings", "workshop"} if layer >= 0 else set()
    used = {name for name in imports_of(path) if name.startswith("sessions.") and name not in PURE}
    return {package_of(name) for name in used} - below - same - BASE - {own}


def test_inside_sessions_imports_go_from_the_commands_to_the_model() -> None:
    assert {name_of(path): parts for path in SESSIONS if (parts := forbidden(path))} == {}


def test_statistics_and_privacy_import_nothing_of_ours_but_the_model() -> None:
    used = set().union(*(imports_of(MODULES[name]) for name in PURE))
    assert {package_of(name) for name in used if name.startswith("sessions.")} <= {"model"}


def test_nothing_in_sessions_imports_streamlit_the_web_or_the_screens() -> None:
    outside = {"streamlit", "starlette", "uvicorn", "tornado", "pages", "server", "workshop_app"}
    assert {name_of(path) for path in SESSIONS if {name.split(".")[0] for name in imports_of(path)} & outside} == set()


def test_the_server_imports_no_screen() -> None:
    """`workshop_app.py` hands in what the server needs of the screens."""
    importing = {name_of(path) for path in SERVER if any(name.split(".")[0] == "pages" for name in imports_of(path))}
    assert importing == set()


def test_only_the_store_imports_a_database() -> None:
    drivers = {"sqlite_utils", "sqlite3", "psycopg"}
    importing = {module_of(path) for path in CODE if {name.split(".")[0] for name in imports_of(path)} & drivers}
    assert {name for name in importing if not name.startswith("sessions.store.")} <= {"sessions.store"}


def test_screens_never_import_the_store() -> None:
    importing = {path for path in PAGES if any(name.startswith("sessions.store") for name in imports_of(path))}
    assert {name_of(path) for path in importing} == set()


def test_no_module_imports_itself_through_others() -> None:
    graph = {name: {used for used in imports_of(path) if used in MODULES} for name, path in MODULES.items()}
    assert list(TopologicalSorter(graph).static_order())


def test_the_kit_imports_no_screen_of_one_audience() -> None:
    importing = {
        module_of(path): {
            name for name in imports_of(path) if name.startswith("pages.") and name.split(".")[1] != "kit"
        }
        for path in PAGES
        if module_of(path).startswith("pages.kit")
    }
    assert {name: used for name, used in importing.items() if used} == {}


def test_plotly_and_pandas_are_imported_where_something_is_drawn_or_exported_and_not_before() -> None:
    """Their import costs a second and a hundred megabytes; the domain draws plain JSON."""
    importing = {
        name_of(path) for path in CODE if {name.split(".")[0] for name in imports_of(path)} & {"plotly", "pandas"}
    }
    assert {name for name in importing if not name.startswith(("sessions/export/", "pages/"))} == set()


def kinds() -> set[str]:
    """The names of all kinds: each is a package."""
    activities = (path for path in SESSIONS if package_of(module_of(path)) == "activities")
    return {path.parent.name for path in activities if "KIND = " in path.read_text("utf-8")}


def test_a_kind_is_imported_by_kinds_and_by_its_screen_only() -> None:
    """What everything else has to know of a kind is a capability."""
    packages = {f"sessions.activities.{kind}" for kind in kinds()}
    outside = {module_of(path) for path in CODE if "activities" not in module_of(path).split(".")}
    importing = {
        name: {used for used in imports_of(MODULES[name]) if {used, used.rpartition(".")[0]} & packages}
        for name in outside
    }
    assert {name: used for name, used in importing.items() if used} == {}


def test_every_kind_of_activity_has_its_screen_with_the_same_three_functions() -> None:
    screens = {path.stem: path for path in (HOME / "pages" / "activities").glob("*.py") if path.stem != "__init__"}
    assert set(screens) == kinds()
    public = {
        name: {one.name for one in tree_of(path).body if isinstance(one, FUNCTIONS) and not one.name.startswith("_")}
        for name, path in screens.items()
    }
    assert public == {name: {"ask", "own", "project"} for name in kinds()}


# --- how it is explained --------------------------------------------------------------------------------------------


def test_every_module_and_package_has_a_docstring() -> None:
    lines = {path: len((ast.get_docstring(tree_of(path)) or "").splitlines()) for path in CODE}
    assert {
        name_of(path): n for path, n in lines.items() if not 1 <= n <= (10 if path.stem == "__init__" else 25)
    } == {}


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


def test_every_file_that_a_comment_names_is_there() -> None:
    named = re.compile(r"`((?:sessions|pages|server|tests|docs|benchmarks)/[\w./-]+\.\w+)`")
    scripts = [path for path in (HOME / "pages").rglob("*.js") if path.parent.name != "bundles"]
    missing = {
        f"{name_of(path)}: {file}"
        for path in (*CODE, *scripts)
        for file in named.findall(path.read_text(encoding="utf-8"))
        if not (HOME / file).exists()
    }
    # A released migration is never edited, nor is what it says.
    assert missing == {"sessions/store/schema/migrations.py: sessions/doubles.py"}


# --- what no screen does --------------------------------------------------------------------------------------------


@cache
def calls_of(path: Path) -> list[tuple[str, ast.Call]]:
    """Every call of a file with the name of what is called."""
    return [(ast.unparse(node.func), node) for node in nodes_of(path) if isinstance(node, ast.Call)]


def test_no_screen_waits_or_asks_again_and_again() -> None:
    """Screens are woken by the live signal; a loop or a sleep in a script holds up everybody."""
    asking = {
        name_of(path) for path in PAGES for _, call in calls_of(path) for one in call.keywords if one.arg == "run_every"
    }
    sleeping = {
        f"{name_of(path)}: {name}" for path in PAGES for name, _ in calls_of(path) if name.split(".")[-1] == "sleep"
    }
    endless = {
        f"{name_of(path)}:{node.lineno}" for path in PAGES for node in nodes_of(path) if isinstance(node, ast.While)
    }
    assert (asking, sleeping, endless) == (set(), set(), set())


def test_the_server_waits_on_the_event_loop_and_never_sleeps_in_a_thread() -> None:
    assert {name for path in SERVER for name, _ in calls_of(path) if name.endswith("sleep")} == {"asyncio.sleep"}
    loops = [node for path in SERVER for node in nodes_of(path) if isinstance(node, ast.While)]
    awaits = [any(isinstance(child, ast.Await) for child in ast.walk(loop)) for loop in loops]
    assert awaits and all(awaits)


WIDGETS = {
    *("button", "download_button", "checkbox", "toggle", "radio", "selectbox", "multiselect", "pills"),
    *("segmented_control", "feedback", "slider", "select_slider", "color_picker", "text_input", "text_area"),
    *("number_input", "date_input", "time_input", "datetime_input", "chat_input", "file_uploader", "camera_input"),
    *("audio_input", "data_editor", "dataframe", "plotly_chart", "form"),
}


def test_no_kind_asks_with_a_widget_of_streamlit() -> None:
    """What asks a participant stands in a phone's view, where nothing of Streamlit comes."""
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
        and not any(keyword.arg == "key" and not isinstance(keyword.value, ast.Constant) for keyword in call.keywords)
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


def test_every_widget_in_a_loop_has_a_key_of_its_own() -> None:
    assert {name_of(path): found for path in PAGES if (found := unkeyed(tree_of(path)))} == {}


# --- nothing is asked of another machine ----------------------------------------------------------------------------


def test_no_screen_calls_anything_outside_this_server() -> None:
    """No font, script or picture of somebody else: the app works without the internet, and tells nobody who is here."""
    files = [
        path
        for folder in ("pages", "server")
        for path in (HOME / folder).rglob("*")
        if path.suffix in {".py", ".js", ".css", ".html"}
    ]
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


# --- how large it grows, and what it is called ------------------------------------------------------------------------

LARGEST_FOLDER = 16  # files, and as many sub-folders: a kind of activity is a folder, a screen is a file
TOOL_FILES = {"package.json", "package-lock.json", "tsconfig.json", "eslint.config.js"}  # where tools look for them
COLLECTIONS = {"content", "locale", "words", "released", "pictures"}  # many files of one form, each found by its name


def folders_below(folder: Path) -> Iterator[Path]:
    """A folder and its sub-folders, without caches, installed packages and collections."""
    yield folder
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name not in {"__pycache__", "node_modules", *COLLECTIONS}:
            yield from folders_below(path)


@pytest.mark.parametrize("name", ["sessions", "server", "pages", "tests", "benchmarks"])
def test_no_folder_outgrows_its_size(name: str) -> None:
    aside = {"__init__.py", "__pycache__", "node_modules", *TOOL_FILES, *COLLECTIONS}
    screens = {HOME / "pages" / f"{screen}.py" for screen in SCREENS}  # found by their addresses
    sizes = {}
    for folder in folders_below(HOME / name):
        entries = [path.is_dir() for path in folder.iterdir() if path.name not in aside and path not in screens]
        sizes[name_of(folder)] = max(entries.count(True), entries.count(False))
    assert {folder: size for folder, size in sizes.items() if size > LARGEST_FOLDER} == {}


def test_no_class_name_stands_twice() -> None:
    places: dict[str, list[str]] = {}
    for path in CODE:
        for node in tree_of(path).body:
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, []).append(name_of(path))
    assert {name: paths for name, paths in places.items() if len(paths) > 1} == {}
