"""The JavaScript modules: each component has one, all that they import is there, and no page mixes two versions."""

import gzip
import os
import re
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
import streamlit

from pages.kit import modules
from pages.kit.component import Component, components
from pages.kit.urls import plotly_script
from server.static_assets import LIGHT_PAGE_SCRIPT, STYLE, StaticAssets

HOME = Path(__file__).parents[2]
BUILT = modules.build()
MODULES = modules.sources()
PLOTLY = HOME / "pages" / "kit" / "chart" / "vendor" / "plotly-basic.min.js.gz"
VERSION = re.compile(rb"plotly\.js (?:\(basic - minified\) )?v([\d.]+)")


@pytest.mark.parametrize("component", components(), ids=lambda component: component.name)
def test_every_component_has_a_module_with_one_function_to_draw_with(component: Component) -> None:
    drawn = re.findall(r"^export default function", MODULES[component.module], re.MULTILINE)
    assert len(drawn) == 1


def test_every_import_names_a_module_of_ours_and_all_that_is_shared_is_imported() -> None:
    for name, text in MODULES.items():
        paths = re.findall(r'^import .*? from "([^"]+)";', text, re.M)
        assert {normpath(join(dirname(name), path)) for path in paths} <= set(MODULES), name
        assert re.findall(r"window\.__\w+", text) == [], name
        if name not in {"kit/entry.js", modules.PHONE_COMPONENTS}:
            assert text.startswith("// @ts-check\n"), name


@pytest.mark.parametrize("name", modules.BUNDLED)
def test_a_bundle_is_made_of_the_modules_as_they_are(name: str) -> None:
    """Else `make bundles` is due: until then every phone loads the modules one by one."""
    assert modules.bundle(MODULES, name)


def test_a_bundle_that_is_older_than_a_module_is_not_served() -> None:
    changed = "participant/page_identity.js"
    newer = MODULES | {changed: MODULES[changed] + "// changed\n"}
    assert modules.bundle(newer, LIGHT_PAGE_SCRIPT) is None
    assert modules.bundle(newer, "kit/page.js"), "which does not import it"


def test_a_phone_loads_one_script_that_draws_every_component_of_a_phone_and_no_charts() -> None:
    script = gzip.decompress(BUILT.find(BUILT.url(LIGHT_PAGE_SCRIPT)).body).decode()
    assert all(component.name in script for component in components() if component.on_phone)
    assert "lotly" not in script
    assert not re.search(r"^import\b", script, re.MULTILINE)


def test_what_a_page_may_load_twice_keeps_no_state() -> None:
    """A bundle has a copy of its own of all that it imports, and a screen may load the same module by itself."""
    kit = set(modules.preloaded(MODULES, ["kit/page.js"])) - {"kit/page.js"}
    alone = [set(modules.preloaded(MODULES, [c.module])) for c in components() if c.module != "kit/page.js"]
    twice = kit.intersection(set().union(*alone))
    assert twice == {"kit/dom.js", "kit/streamlit_dom.js", "kit/live/script_runs.js"}
    for name in twice:
        assert not re.findall(r"^(?:export )?(?:let|const \w+ = new) ", MODULES[name], re.MULTILINE)


def test_every_module_that_a_screen_needs_is_preloaded() -> None:
    """One that is missing would be found only when the one that imports it has come."""
    links = re.findall(r'<link rel="modulepreload" href="([^"]+)">', BUILT.links("/project"))
    names = [link.removeprefix(f".{BUILT.prefix}") for link in links]
    assert len(names) == len(set(names))
    imported = set(modules.preloaded(MODULES, ["kit/live/rerun_on_change.js", "kit/chart/chart.js"]))
    assert set(names) == imported | {"kit/page.js"}


def test_a_file_of_another_version_is_not_found_and_a_file_of_this_one_is_kept_for_good() -> None:
    module = BUILT.find(BUILT.url("kit/dom.js"))
    assert gzip.decompress(module.body) == MODULES["kit/dom.js"].encode()
    assert dict(module.headers) == {
        "content-encoding": "gzip",
        "cache-control": "public, max-age=31536000, immutable",
        "content-type": "text/javascript; charset=utf-8",
        "content-length": str(len(module.body)),
    }
    assert BUILT.find(BUILT.url(STYLE)).media_type == "text/css"
    for path in ("/assets/0000000000000000/kit/page.js", BUILT.url("kit/nothing.js"), BUILT.url("../workshop_app.py")):
        assert BUILT.find(path).status_code == 404


@pytest.mark.slow
def test_the_addresses_are_the_same_in_every_process_and_hold_what_is_in_the_files() -> None:
    """Else two servers behind one address would send each other's visitors away, or a browser keep what is old."""
    ask = "from pages.kit import modules; built = modules.build(); print(built.prefix, modules.release(built))"
    told = {
        subprocess.run(
            [sys.executable, "-c", ask],
            cwd=HOME, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }  # fmt: skip
    assert told == {f"{BUILT.prefix} {modules.release(BUILT)}"}
    assert re.fullmatch(r"/assets/[0-9a-f]{16}/", BUILT.prefix)


def test_a_release_is_another_one_as_soon_as_anything_differs_that_browsers_load(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    releases = [modules.release(BUILT)]
    releases.append(modules.release(StaticAssets({"kit/page.js": "// another one"}, preload={})))
    monkeypatch.setattr(streamlit, "__version__", "99.0.0")
    releases.append(modules.release(BUILT))
    monkeypatch.setattr(modules, "read", lambda *names: f"another page than {names}")
    releases.append(modules.release(BUILT))
    assert len(set(releases)) == 4
    assert all(re.fullmatch("[0-9a-f]{16}", release) for release in releases)


def test_the_chart_library_is_of_the_version_with_which_charts_are_validated() -> None:
    bundled = Path(str(distribution("plotly").locate_file("plotly/package_data/plotly.min.js")))
    with bundled.open("rb") as file:
        [wanted] = VERSION.findall(file.read(200))
    assert VERSION.findall(gzip.decompress(PLOTLY.read_bytes())[:200]) == [wanted]
    assert plotly_script() == f"/assets/plotly-basic-{wanted.decode()}.js"


def test_no_chart_uses_a_trace_that_the_basic_bundle_lacks() -> None:
    texts = "".join(path.read_text(encoding="utf-8") for path in (HOME / "sessions").rglob("*.py"))
    shapes = {"rect", "line"}
    assert set(re.findall(r'"type": "([a-z0-9]+)"', texts)) - shapes <= {"scatter", "bar", "pie"}
